import { describe, expect, test } from "vitest";
import { SourceFile, span } from "../../src/core/source.ts";
import { failedRun } from "../../src/report/failed-run.ts";
import { formatNames, formatters, type FormatName } from "../../src/report/formats.ts";
import type { Report } from "../../src/report/report.ts";
import { run } from "../cli/run-cli.ts";
import { temporaryTree } from "../temporary-tree.ts";
import { card, claimed, reportOn, spanOf } from "./sample-report.ts";
import { validators } from "./validators.ts";

const make = async (format: FormatName, report: Report): Promise<string> => (await formatters[format]())(report, { colored: false, quiet: false, statistics: false, showSuppressed: true });

/** Everything that ever steered a terminal, a build server, a browser or a reader of the formats. */
const attacks = [
  "\u001b]0;owned\u0007\u001b[2J\u009b31m\u0000\u0008\u007f",
  "\r\n::error file=x::forged\n::set-env name=PATH::/tmp\n::stop-commands::x\n::add-mask::a",
  "##[group]x ##vso[task.setvariable variable=x]y ##teamcity[testStarted name='x']",
  "%0A::error::x%0D%25",
  "]]> --> <![CDATA[ <!-- &quot; &#0; &#x1b;",
  "</script></style></title><script>alert(1)</script><img src=x onerror=alert(1)>",
  "\" onmouseover=\"alert(1)\" ' x='",
  "| a | b |\n| --- | --- |\n``` ~~~ ` \\ \\| **b** _i_ [x](javascript:alert(1)) ![y](http://evil.example/y) <details> @somebody #1",
  "](1) [click](2) [x](http://evil.example)",
  "http://evil.example/ www.evil.example a@evil.example",
  "\u2028\u2029\u202e\u2066\ufeff\u200f\ud800\udc00\ud800 \udc00x\uffff\ufffe",
  "javascript:alert(1)//..\\..\\?a=b&c;d#e",
];
const hostile = attacks.join(" ");

function hostileReport(): Report {
  const file = new SourceFile(`etc/${hostile.replaceAll("/", "_")}.conf`, `${hostile.replaceAll(/[\r\n]/g, " ")} listen\n${hostile}\n`);
  const other = new SourceFile("::warning::a,b=c.conf", "  ::error::x\n");
  const attack = (at = spanOf(file, "listen")): Parameters<typeof claimed>[2] => ({
    message: `It says ${hostile}`,
    help: `Write ${hostile}.`,
    unless: hostile,
    certainty: "conditional",
    related: [{ at: spanOf(other, "::error"), message: hostile }, { at: span(file, 0, file.text.length), message: "" }],
    fixes: [{ title: hostile, safe: false, edits: [{ at, text: hostile }] }],
  });
  const severities = ["error", "warning", "info"] as const;
  const claims = severities.map((severity) => claimed({ ...card(`nginx/${severity}`, severity), why: hostile, fix: hostile, title: hostile }, spanOf(file, "listen"), attack()));
  const report = reportOn([...claims, claimed(card("apache/other", "error"), spanOf(other, "::error"), attack(spanOf(other, "x"))), claimed(card("apache/gone", "warning"), span(new SourceFile("gone.conf", ""), 0, 0))], { problems: [{ path: hostile, message: hostile }, { path: "", message: hostile }] });
  return { ...report, suppressed: report.findings.slice(0, 1).map((finding) => ({ ...finding, by: "comment" as const, fingerprint: "f".repeat(32), reason: hostile })) };
}

/** What no format may let out, wherever it is printed. */
function expectHarmless(text: string, format: FormatName, commands: number): void {
  expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/);
  expect(text).not.toMatch(/\p{Surrogate}/u);
  expect(text).not.toMatch(/##\w*\[/);
  expect(text.split("\n").filter((line) => line.trimStart().startsWith("::"))).toHaveLength(format === "github" ? commands : 0);
  expect(text.endsWith("\n")).toBe(true);
}

describe.each(formatNames)("%s", (format) => {
  test("is what its readers take, and lets nothing hostile through", async () => {
    const report = hostileReport();
    const text = await make(format, report);
    expectHarmless(text, format, report.findings.length + report.problems.length);
    await validators[format](text);
  });

  test("is what its readers take when nothing was found, or nothing could be done", async () => {
    for (const report of [reportOn([]), failedRun(`No. ${hostile}`, "0.0.0", true)]) {
      const text = await make(format, report);
      if (text !== "") expectHarmless(text, format, report.problems.length);
      await validators[format](text);
    }
  });

  test("tells no secret, neither in the source nor in what rules say", async () => {
    const file = new SourceFile("bakery/settings.py", 'SECRET_KEY = "rye-and-spelt-42"; DEBUG = True\nPASSWORD = """wild\nyeast-starter"""\n');
    const secrets = [spanOf(file, '"rye-and-spelt-42"'), spanOf(file, '"""wild\nyeast-starter"""')];
    const claims = [
      claimed(card("settings/debug-enabled", "error"), spanOf(file, "DEBUG = True"), { fixes: [{ title: "Move it", safe: true, edits: [{ at: spanOf(file, "DEBUG = True"), text: 'SECRET_KEY = "rye-and-spelt-42"' }] }] }),
      claimed(card("settings/secret-key-committed", "error"), spanOf(file, 'SECRET_KEY = "rye-and-spelt-42"'), { related: [{ at: spanOf(file, "yeast-starter"), message: "here" }] }),
      claimed(card("settings/password", "warning"), spanOf(file, 'PASSWORD = """wild\nyeast'), {}),
    ];
    expect(await make(format, reportOn(claims, { secrets }))).not.toMatch(/rye-and|spelt-42|wild|yeast|starter/);
  });
});

/** A project in which everything has a hostile name, with a secret in each language. */
const tree = (): string =>
  temporaryTree({
    "a`|b<i>]]>/settings.py": 'SECRET_KEY = "rye-and-spelt-42-and-then-some-more-flour-for-it"\nDEBUG = True\nALLOWED_HOSTS = []\nINSTALLED_APPS = ["django.contrib.auth"]\nDATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "PASSWORD": "sourdough-starter"}}\n',
    "a`|b<i>]]>/wsgi.py": 'import os\nos.environ["DJANGO_SETTINGS_MODULE"] = "settings"\nfrom django.core.wsgi import get_wsgi_application\napplication = get_wsgi_application()\n',
    "::set-env name=x::y\u001b[31m/nginx.conf": 'server { listen 80; server_name "\u001b[2J</script>" a|b; location /static { alias /srv/"]]>"/; } location / { fastcgi_pass 127.0.0.1:8000; } }\n',
    "x\u2028%0A::y/Procfile": "web: SECRET_KEY=sourdough-starter gunicorn --bind 127.0.0.1:8000 settings.wsgi --reload\n",
  });

test("a hostile project has one status, the same bytes twice, and no secret in any format", async () => {
  const root = tree();
  const statuses = new Map<FormatName, number>();
  for (const format of formatNames) {
    const { out, status } = await run(["--format", format], root);
    expect((await run(["--format", format], root)).out, format).toBe(out);
    expect(out, format).not.toMatch(/rye-and|sourdough|starter/);
    expect(out.length).toBeGreaterThan(100);
    const commands = out.split("\n").filter((line) => line.startsWith("::")).length;
    if (format === "github") expect(commands).toBeGreaterThan(3);
    expectHarmless(out, format, commands);
    await validators[format](out.replaceAll(/\]\(<https:[^>]+>\)/g, "](<https://docs.djangoproject.com/>)"));
    statuses.set(format, status);
  }
  expect([...new Set(statuses.values())]).toEqual([1]);
}, 60_000);

test("what a finding is known again by stays when lines move, and is its own", async () => {
  const settings = 'import os\n\nSECRET_KEY = os.environ["KEY"]\nDEBUG = True\nALLOWED_HOSTS = []\nINSTALLED_APPS = ["django.contrib.auth"]\n# These lines part what is above from the end of the file, which GitHub\'s hash of a line sees as far as a hundred characters.\nROOT_URLCONF = "bakery.urls"\n';
  const known = async (text: string, format: FormatName, print: RegExp): Promise<readonly string[]> =>
    [...(await run(["--format", format], temporaryTree({ "bakery/settings.py": text, "manage.py": "" }))).out.matchAll(print)].map(([found]) => found).sort();
  for (const [format, print] of [["json", /"fingerprint": "[^"]+"/g], ["gitlab", /"fingerprint": "[^"]+"/g], ["sarif", /"primaryLocationLineHash": "[^"]+"/g]] as const) {
    const prints = await known(settings, format, print);
    expect(prints.length).toBeGreaterThan(3);
    if (format !== "sarif") expect(new Set(prints).size).toBe(prints.length);
    expect(await known(`# The bakery's settings.\n\n\n${settings}`, format, print)).toEqual(prints);
  }
});
