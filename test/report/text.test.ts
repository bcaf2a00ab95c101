import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { SourceFile } from "../../src/core/source.ts";
import { widthOf } from "../../src/report/excerpt.ts";
import { formatText } from "../../src/report/text.ts";
import type { FormatOptions } from "../../src/report/format.ts";
import { card, claimed, reportOn, settingsFile, spanOf } from "./sample-report.ts";

const plain: FormatOptions = { colored: false, quiet: false, statistics: false, showSuppressed: false };
const debug = card("settings/debug-enabled", "error");
const hint = card("nginx/server-tokens", "info");

describe("the listing for people", () => {
  test("shows source, carets, the second place and the help", () => {
    const launcher = new SourceFile("Procfile", "web: gunicorn bakery.wsgi\n");
    const related = [{ at: spanOf(launcher, "gunicorn"), message: "this serves it" }];
    const report = reportOn([claimed(debug, spanOf(settingsFile, "DEBUG = True"), { related, help: "Write `DEBUG = False`." })]);
    expect(formatText(report, plain)).toBe(
      [
        "no Django settings were judged",
        "",
        "error[settings/debug-enabled]: The oven stays on.",
        " --> bakery/settings.py:1:1",
        "  |",
        "1 | DEBUG = True",
        "  | ^^^^^^^^^^^^",
        " --> Procfile:1:6",
        "  |",
        "1 | web: gunicorn bakery.wsgi",
        "  |      -------- this serves it",
        "  |",
        "  = help: Write `DEBUG = False`.",
        "",
        "1 error in 1 file; failing on warning or above",
        "why, and what to write instead: django-prod-lint explain settings/debug-enabled",
        "",
      ].join("\n"),
    );
  });

  test("shows a second place of the same file below the first", () => {
    const related = [{ at: spanOf(settingsFile, "TABBED"), message: "and here" }];
    const shown = formatText(reportOn([claimed(debug, spanOf(settingsFile, "DEBUG"), { related })]), { ...plain, quiet: true });
    expect(shown.split("\n").slice(1, -1)).toEqual([" --> bakery/settings.py:1:1", "  |", "1 | DEBUG = True", "  | ^^^^^", "...", '3 |     TABBED = "ü漢" # end', "  |     ------ and here"]);
  });

  test("gives an info one line", () => {
    const report = reportOn([claimed(hint, spanOf(settingsFile, "DEBUG"))]);
    expect(formatText(report, { ...plain, quiet: true })).toBe("bakery/settings.py:1:1: info: The oven stays on. [nginx/server-tokens]\n");
  });

  test("masks a secret and keeps the carets under it", () => {
    const report = reportOn([claimed(debug, spanOf(settingsFile, '"rye-and-spelt-42"'))], { secrets: [spanOf(settingsFile, '"rye-and-spelt-42"')] });
    const shown = formatText(report, plain);
    expect(shown).not.toContain("rye");
    expect(shown).toContain('2 | SECRET_KEY = "********"\n  |              ^^^^^^^^^^\n');
  });

  test("counts a tab as four columns and a wide character as two", () => {
    const report = reportOn([claimed(debug, spanOf(settingsFile, "# end"))]);
    expect(formatText(report, plain)).toContain('3 |     TABBED = "ü漢" # end\n  |                    ^^^^^\n');
  });

  test("shows of a very long line only the part that matters", () => {
    const file = new SourceFile("nginx.conf", `${"a".repeat(5_000)} proxy_pass ${"b".repeat(5_000)};\n`);
    const shown = formatText(reportOn([claimed(debug, spanOf(file, "proxy_pass"))]), plain);
    const [source = "", carets = ""] = shown.split("\n").slice(5, 7);
    expect(source.length).toBeLessThan(140);
    expect(source.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)).toBe("proxy_pass");
  });

  test("counts columns, not characters, where it cuts", () => {
    const file = new SourceFile("nginx.conf", `# ${"店".repeat(200)} proxy_pass ${"🥞".repeat(200)};\n`);
    const [source = "", carets = ""] = formatText(reportOn([claimed(debug, spanOf(file, "proxy_pass"))]), plain).split("\n").slice(5, 7);
    const column = widthOf(source.slice(0, source.indexOf("proxy_pass")));
    expect(carets.indexOf("^")).toBe(column);
    expect(widthOf(source)).toBeLessThan(140);
  });

  test("does not show a byte order mark, and counts no column for it", () => {
    const file = new SourceFile("settings.py", "\ufeffDEBUG = True\n");
    const shown = formatText(reportOn([claimed(debug, spanOf(file, "DEBUG = True")), claimed(debug, { file, start: 0, end: 13 })]), { ...plain, quiet: true });
    expect(shown.match(/settings\.py:1:1\n {2}\|\n1 \| DEBUG = True\n {2}\| \^{12}\n/g)).toHaveLength(2);
  });

  test("cuts lines to the terminal", () => {
    const file = new SourceFile("nginx.conf", `proxy_pass ${"b".repeat(300)};${" ".repeat(20)}# end\n`);
    for (const width of [60, 80, 200]) {
      for (const part of ["proxy_pass", "# end"]) {
        const lines = formatText(reportOn([claimed(debug, spanOf(file, part))]), { ...plain, quiet: true, width }).split("\n");
        const [source = "", carets = ""] = lines.slice(3, 5);
        expect(source.length).toBeLessThanOrEqual(width);
        expect(source.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)).toBe(part);
      }
    }
  });

  test("leaves a line whole that just fits", () => {
    const file = new SourceFile("nginx.conf", `proxy_pass ${"b".repeat(43)};\n`);
    const [source = ""] = formatText(reportOn([claimed(debug, spanOf(file, "proxy_pass"))]), { ...plain, quiet: true, width: 59 }).split("\n").slice(3);
    expect(source).toBe(`1 | proxy_pass ${"b".repeat(43)};`);
  });

  test("shows the places of one file from top to bottom, lines that follow each other without a gap", () => {
    const file = new SourceFile("nginx.conf", "a 1;\nb 2;\nc 3;\nd 4;\n");
    const related = ["d", "b", "3"].map((part) => ({ at: spanOf(file, part), message: part }));
    const shown = formatText(reportOn([claimed(debug, spanOf(file, "c"), { related })]), { ...plain, quiet: true });
    expect(shown.split("\n").slice(1, -1)).toEqual([" --> nginx.conf:3:1", "  |", "2 | b 2;", "  | - b", "3 | c 3;", "  | ^", "  |   - 3", "4 | d 4;", "  | - d"]);
  });

  test("shows of a region of several lines the first", () => {
    const report = reportOn([claimed(debug, spanOf(settingsFile, "True\nSECRET_KEY"))]);
    expect(formatText(report, plain)).toContain("1 | DEBUG = True\n  |         ^^^^\n");
  });

  test("has no excerpt for a file that could not be read", () => {
    const file = new SourceFile("settings.py", "");
    const report = reportOn([claimed(debug, { file, start: 0, end: 0 })]);
    expect(formatText(report, { ...plain, quiet: true })).toBe("error[settings/debug-enabled]: The oven stays on.\n --> settings.py:1:1\n");
  });

  test.each(['"""\nSettings of the bakery.\n"""\n', "#\nDEBUG = True\n"])("has no excerpt where a file only begins: %j", (text) => {
    const file = new SourceFile("settings.py", text);
    const shown = formatText(reportOn([claimed(debug, { file, start: 0, end: text.indexOf("\n") })]), { ...plain, quiet: true });
    expect(shown).toBe("error[settings/debug-enabled]: The oven stays on.\n --> settings.py:1:1\n");
  });

  test("lets nothing from a file steer the terminal or a build server", () => {
    const hostile = "\u001b]0;owned\u0007\u009b31m\u202e ##vso[task.setvariable]x ##[group]";
    const file = new SourceFile(`a\nb\u001b[2J.conf`, `${hostile} listen\n`);
    const shown = formatText(reportOn([claimed(debug, spanOf(file, "listen"), { message: `Read ${hostile}.`, help: hostile })]), plain);
    expect(shown).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
    expect(shown).not.toMatch(/##\w*\[/);
    expect(shown).toContain("--> a\\nb\\x1b[2J.conf:1:");
  });

  test("is the same text in colour", () => {
    const report = reportOn([claimed(debug, spanOf(settingsFile, "DEBUG")), claimed(hint, spanOf(settingsFile, "True"))], { problems: [{ path: "a", message: "It was not read." }] });
    const colored = formatText(report, { ...plain, colored: true });
    expect(colored).toContain("\u001b[");
    expect(stripVTControlCharacters(colored)).toBe(formatText(report, plain));
  });

  test("counts by rule when asked, and names problems", () => {
    const report = reportOn([claimed(debug, spanOf(settingsFile, "DEBUG")), claimed(debug, spanOf(settingsFile, "True"))], { problems: [{ path: "x.conf", message: "It was not read." }] });
    const shown = formatText(report, { ...plain, statistics: true });
    expect(shown).toContain("\n2  settings/debug-enabled\n");
    expect(shown).toContain("problem: x.conf: It was not read.\n");
    expect(shown).toContain("2 errors, 1 problem in 1 file; failing on warning or above\n");
  });

  test("says so when nothing was found", () => {
    expect(formatText(reportOn([], { failOn: "never" }), plain)).toBe("no Django settings were judged\n\nnothing found in 1 file; never failing on findings\n");
    expect(formatText(reportOn([]), { ...plain, quiet: true })).toBe("");
  });
});
