import { describe, expect, test } from "vitest";
import { isTrue } from "../../../src/core/python.ts";
import { settingsOf } from "./settings-of.ts";
import { shown } from "./shown.ts";

type Texts = Readonly<Record<string, string>>;

const head = "from pydantic import Field, SecretStr, AliasChoices, field_validator\nfrom pydantic_settings import BaseSettings, SettingsConfigDict\n";

const plain = `${head}class Bakery(BaseSettings):
    debug: bool = False
    hosts: list[str] = []
    ovens: int = 5
    name: str = "x"
    opt: str | None = None
    key: SecretStr = SecretStr("a")
bakery = Bakery()
`;

const configured = `${head}class Bakery(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="APP_")
    debug: bool = "no"
    al: str = Field("d", alias="MY_AL")
    va: str = Field(default="e", validation_alias="MY_VA")
    ch: str = Field("f", validation_alias=AliasChoices("C1", "C2"))
    fac: list[str] = Field(default_factory=list)
bakery = Bakery()
`;

const valueOf = (text: string, expression: string, environment: Texts = {}, files: Texts = {}): unknown => {
  const value = settingsOf({ "s.py": `${text}X = ${expression}\n`, ...files }, "s", environment).value("X");
  return value.kind === "known" ? shown(value.value) : value.kind === "environment" ? shown(value.fallback) : value.kind;
};

// Each value, and each refusal, is what pydantic-settings 2.16 with pydantic 2.14 was seen to make of the same class.
describe("pydantic-settings", () => {
  test.each<readonly [string, string, Texts, unknown]>([
    [plain, "bakery.debug", {}, false],
    [plain, "bakery.debug", { DEBUG: "on" }, true],
    [plain, "bakery.debug", { debug: "Yes" }, true],
    [plain, "bakery.debug", { Debug: "1" }, true],
    [plain, "bakery.debug", { DEBUG: "t" }, true],
    [plain, "bakery.hosts", {}, []],
    [plain, "bakery.hosts", { HOSTS: '["a", "b"]' }, ["a", "b"]],
    [plain, "bakery.ovens", { OVENS: "7.0" }, 7],
    [plain, "bakery.ovens", { OVENS: " 8 " }, 8],
    [plain, "bakery.ovens", { OVENS: "1_000" }, 1000],
    [plain, "bakery.name", { NAME: "" }, ""],
    [plain, "bakery.opt", { OPT: "None" }, "None"],
    [plain, "bakery.key.get_secret_value()", { KEY: "k" }, "k"],
    [plain, "bakery.model_dump()['ovens']", {}, 5],
    [configured, "bakery.debug", {}, false],
    [configured, "bakery.debug", { APP_DEBUG: "1" }, true],
    [configured, "bakery.debug", { DEBUG: "1" }, false],
    [configured, "bakery.al", { APP_AL: "1", al: "5" }, "d"],
    [configured, "bakery.al", { my_al: "5" }, "5"],
    [configured, "bakery.va", { MY_VA: "2" }, "2"],
    [configured, "bakery.ch", { C2: "3" }, "3"],
    [configured, "bakery.fac", {}, []],
  ])("%#: %s", (text, expression, environment, expected) => {
    expect(valueOf(text, expression, environment)).toEqual(expected);
  });

  test.each<readonly [string, Texts]>([
    ["an empty text is no bool", { DEBUG: "" }],
    ["blanks are no part of a bool", { DEBUG: " true " }],
    ["2 is no bool", { DEBUG: "2" }],
    ["a list is JSON", { HOSTS: "a,b" }],
    ["a list is never empty text", { HOSTS: "" }],
    ["a list is no object", { HOSTS: "{}" }],
    ["a number is no word", { OVENS: "x" }],
    ["a point needs a nought", { OVENS: "7." }],
  ])("%s: the start fails", (_what, environment) => {
    expect(settingsOf({ "s.py": `${plain}X = 1\n` }, "s", environment).value("X").kind).toBe("unknown");
  });

  test("a field without a default must be set", () => {
    const settings = settingsOf({ "s.py": `${head}class B(BaseSettings):\n    debug: bool\n    n: int = Field(...)\nDEBUG = B().debug\n` }, "s");
    expect(settings.value("DEBUG")).toMatchObject({ kind: "environment", variables: ["DEBUG"] });
    expect([...settings.hits("DEBUG", isTrue)]).toEqual([]);
  });

  test("a default is conditional on the variable", () => {
    const settings = settingsOf({ "s.py": `${head}class B(BaseSettings):\n    debug: bool = True\nDEBUG = B().debug\n` }, "s");
    expect(Array.from(settings.hits("DEBUG", isTrue), (hit) => hit.claim("DEBUG is on.").message)).toEqual(['DEBUG is on unless DEBUG is "False".']);
  });

  test("a subclass, another prefix, an argument, a cache", () => {
    const text = `${configured}from functools import lru_cache\nclass Live(Bakery):\n    model_config = SettingsConfigDict(env_prefix="LIVE_")\n    debug: bool = True\n@lru_cache\ndef get():\n    return Live(fac=["z"])\n`;
    expect(valueOf(text, "get().debug")).toBe(true);
    expect(valueOf(text, "get().debug", { LIVE_DEBUG: "0" })).toBe(false);
    expect(valueOf(text, "get().fac")).toEqual(["z"]);
  });

  test("a tracked file, and the environment before it", () => {
    const text = `from pathlib import Path\n${head}class B(BaseSettings):\n    model_config = {"env_file": Path(__file__).parent / "shop.env"}\n    debug: bool = True\n    d: dict[str, str] = {}\nb = B()\n`;
    const files = { "shop.env": "debug=off\nD='{\"a\": \"b\"}'\n" };
    expect(valueOf(text, "b.debug", {}, files)).toBe(false);
    expect(valueOf(text, "b.debug", { DEBUG: "1" }, files)).toBe(true);
    expect(valueOf(text, "b.d", {}, files)).toEqual({ a: "b" });
    expect(valueOf(text, "b.d", { D: "{}" }, files)).toBe("unknown");
  });

  test("what a validator may change, or sources of its own may set, is not known", () => {
    expect(valueOf(`${head}class B(BaseSettings):\n    x: str = "a"\n    y: str = "b"\n    @field_validator("x")\n    @classmethod\n    def up(cls, v):\n        return v.upper()\n`, "[B().x, B().y]")).toEqual(["?", "b"]);
    expect(valueOf(`${head}class B(BaseSettings):\n    x: str = "a"\n    @classmethod\n    def settings_customise_sources(cls, *args):\n        return ()\n`, "B().x")).toBe("?");
  });

  test("version 1 takes defaults as they are, and names by env=", () => {
    const text = 'from pydantic import BaseSettings, Field\nclass B(BaseSettings):\n    debug: bool = Field("no", env="SHOP_DEBUG")\n    class Config:\n        env_prefix = "never_"\nb = B()\n';
    expect(valueOf(text, "b.debug")).toBe("no");
    expect(valueOf(text, "b.debug", { SHOP_DEBUG: "true" })).toBe(true);
  });
});
