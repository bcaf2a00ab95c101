import { describe, expect, test } from "vitest";
import { decide, type Truth } from "../../../src/understand/apache/condition.ts";
import { askApache, whyNot } from "../../parse/apache/real-apache.ts";
import { readMain } from "./read.ts";

const nothing = { defined: new Set<string>(), modules: new Set<string>() };

const versions: readonly (readonly [string, Truth])[] = [
  [">= 2.4", "always"],
  ["> 2.2", "always"],
  ["> 2.4", "always"],
  [">= 2", "always"],
  [">= 2.4.0", "always"],
  ["< 2.4", "never"],
  ["<= 2.4", "never"],
  ["< 2.3", "never"],
  ["<= 2.2", "never"],
  ["= 2.4", "never"],
  ["== 2.2.22", "never"],
  ["2.4", "never"],
  ["< 2.5", "always"],
  ["< 3", "always"],
  ["!< 2.4", "always"],
  ["!>= 2.4", "never"],
  [">= 2.4.10", "likely"],
  ["< 2.4.10", "unlikely"],
  ["!= 2.4.10", "likely"],
  ["~ ^2\\.4", "unknown"],
  [">= two", "unknown"],
];

describe("IfVersion", () => {
  test.each(versions)("%s is %s", (words, truth) => expect(decide("IfVersion", words.split(" "), nothing)).toBe(truth));

  test.skipIf(whyNot !== undefined)(`the real Apache agrees${whyNot === undefined ? "" : ` (not asked: ${whyNot})`}`, { timeout: 60_000 }, async () => {
    const decided = versions.filter(([, truth]) => truth === "always" || truth === "never");
    const answers = await askApache(decided.map(([words]) => `<IfVersion ${words}>\nError "it holds"\n</IfVersion>\n`));
    expect(decided.map(([words], index) => [words, answers[index]?.accepted === false ? "always" : "never"])).toEqual(decided);
  });
});

describe("IfModule", () => {
  test.each<[string, Truth]>([
    ["mod_authz_core.c", "always"],
    ["authz_core_module", "always"],
    ["!mod_authz_core.c", "never"],
    ['!"mod_authz_core.c"', "never"],
    ["core.c", "always"],
    ["mod_access_compat.c", "unknown"],
    ["!mod_access_compat.c", "unknown"],
    ["mod_ssl.c", "likely"],
    ["mod_wsgi.c", "likely"],
    ["mod_alias.c", "likely"],
    ["!mod_headers.c", "unlikely"],
    ["mod_access.c", "never"],
    ["mod_authz_default.c", "never"],
    ["mod_bakery.c", "unknown"],
  ])("%s is %s", (word, truth) => expect(decide("ifmodule", [word], nothing)).toBe(truth));

  test("a module that was loaded before is there", () => {
    const host = readMain("<IfModule mod_bakery.c>\nServerName a\n</IfModule>\nLoadModule bakery_module mod_bakery.so\n<IfModule mod_bakery.c>\nServerAdmin b\n</IfModule>\n");
    expect(host.directives("ServerName")).toEqual([]);
    expect(host.directives("ServerAdmin")[0]?.inForce).toBe("always");
  });
});

describe("in the model", () => {
  test("what never holds is not there, what is unknown is not handed out", () => {
    const host = readMain("<IfVersion < 2.4>\nServerName a\n</IfVersion>\n<IfDefine STAGING>\nServerAdmin b\n</IfDefine>\n<IfModule mod_ssl.c>\nSSLEngine on\n</IfModule>\n");
    expect(host.mayHave("ServerName")).toBe(false);
    expect(host.directives("ServerAdmin")).toEqual([]);
    expect(host.mayHave("ServerAdmin")).toBe(true);
    expect(host.directives("sslengine")[0]?.inForce).toBe("likely");
  });

  test("the weakest of nested conditions counts", () => {
    const host = readMain("<IfModule mod_ssl.c>\n<IfVersion >= 2.4>\nServerName a\n<IfFile /etc/x>\nServerAdmin b\n</IfFile>\n</IfVersion>\n</IfModule>\n");
    expect(host.directives("ServerName")[0]?.inForce).toBe("likely");
    expect(host.mayHave("ServerAdmin")).toBe(true);
    expect(host.directives("ServerAdmin")).toEqual([]);
  });

  test("Define decides IfDefine, by its own case, and stands for its value", () => {
    const host = readMain("Define Site bakery\n<IfDefine Site>\nServerName ${SITE}.example\n</IfDefine>\n<IfDefine site>\nServerAdmin a\n</IfDefine>\n<IfDefine !Site>\nListen 80\n</IfDefine>\n");
    expect(host.serverNames.map(({ value, known }) => [value, known])).toEqual([["bakery.example", true]]);
    expect(host.directives("ServerAdmin")).toEqual([]);
    expect(host.mayHave("Listen")).toBe(false);
  });

  test("a variable that nothing defines stays one", () => {
    expect(readMain("ServerName ${NAME}.example\n").serverNames.map(({ value, known }) => [value, known])).toEqual([["${NAME}.example", false]]);
    expect(readMain("Define NAME \"two words\"\nServerName ${NAME}.example\n").serverNames[0]?.known).toBe(false);
    expect(readMain("Define NAME a\nUnDefine NAME\nServerName ${NAME}.example\n").serverNames[0]?.known).toBe(false);
  });

  test("what a template may leave out is unknown", () => {
    const host = readMain("ServerName a.example\n{% if admin %}\nServerAdmin b\n{% endif %}\nDocumentRoot /srv\n");
    expect(host.directives("DocumentRoot")).toHaveLength(1);
    expect(host.directives("ServerAdmin")).toEqual([]);
  });
});
