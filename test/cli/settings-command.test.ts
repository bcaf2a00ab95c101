import { describe, expect, test } from "vitest";
import { temporaryTree } from "../temporary-tree.ts";
import { run } from "./run-cli.ts";

const project = (): string =>
  temporaryTree({
    "manage.py": "",
    Procfile: "web: gunicorn bakery.wsgi\n",
    "bakery/__init__.py": "",
    "bakery/wsgi.py": 'import os\nfrom django.core.wsgi import get_wsgi_application\n\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "bakery.settings")\napplication = get_wsgi_application()\n',
    "bakery/settings.py":
      'import os\nSECRET_KEY = "rye-spelt-wheat-oats-barley-maize-einkorn-emmer"\nDEBUG = os.environ.get("BAKERY_DEBUG", "") == "1"\nALLOWED_HOSTS = ["bakery.example", "it\'s"]\nOVENS = {"big": (1, 2.5, None), "small": (3,)}\nSALT = f"{SECRET_KEY}-salt"\nROOT_URLCONF = open("urls").read()\n',
  });

interface Shown {
  readonly settings: readonly { readonly module: string; readonly values: readonly { readonly name: string; readonly kind: string; readonly value: string; readonly from: string }[] }[];
}

describe("settings", () => {
  test("prints each value, where it comes from, and no secret", async () => {
    const { status, out, err } = await run(["settings"], project());
    expect(err).toBe("");
    expect(status).toBe(0);
    expect(out).toMatch(/^# settings bakery\.settings, because .+\n/);
    expect(out).toMatch(/^ALLOWED_HOSTS += \['bakery\.example', "it's"\] {2}# bakery\/settings\.py:4$/m);
    expect(out).toMatch(/^OVENS += \{'big': \(1, 2\.5, None\), 'small': \(3,\)\} {2}# bakery\/settings\.py:5$/m);
    expect(out).toMatch(/^SECRET_KEY += \(hidden\) {2}# bakery\/settings\.py:2$/m);
    expect(out).toMatch(/^DEBUG += False unless BAKERY_DEBUG is set {2}# bakery\/settings\.py:3$/m);
    expect(out).toMatch(/^ROOT_URLCONF += \? \(.+\) {2}# bakery\/settings\.py:7$/m);
    expect(out).toMatch(/^SALT += '\*{8}-salt' {2}#/m);
    expect(out).not.toContain("einkorn");
  });

  test("gives machines the same", async () => {
    const { out } = await run(["settings", "--format", "json"], project());
    const document = JSON.parse(out) as Shown;
    expect(document.settings.map(({ module }) => module)).toEqual(["bakery.settings"]);
    const byName = new Map(document.settings[0]?.values.map((value) => [value.name, value]));
    expect(byName.get("DEBUG")).toEqual({ name: "DEBUG", kind: "environment", value: "False unless BAKERY_DEBUG is set", from: "bakery/settings.py:3" });
    expect(byName.get("SECRET_KEY")?.value).toBe("(hidden)");
    expect(out).not.toContain("einkorn");
  });

  test("are named in the first line of a report, with the evidence", async () => {
    const { out } = await run([], project());
    expect(out).toMatch(/^settings bakery\.settings \(bakery\/settings\.py\), because .+\n/);
  });
});

test("a planted secret appears in no format, wherever a finding points", async () => {
  const root = project();
  for (const format of ["text", "concise", "json", "github"]) {
    const { out, err } = await run(["--select", "all", "--preview", "--format", format], root);
    expect(out + err, format).not.toContain("einkorn");
  }
});
