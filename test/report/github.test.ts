import { describe, expect, test } from "vitest";
import { SourceFile } from "../../src/core/source.ts";
import { formatGithub } from "../../src/report/github.ts";
import { card, claimed, reportOn, settingsFile, spanOf } from "./sample-report.ts";

describe("workflow commands", () => {
  test("come first, worst first, then the listing", () => {
    const info = claimed(card("nginx/server-tokens", "info"), spanOf(settingsFile, "DEBUG"));
    const error = claimed(card("settings/debug-enabled", "error"), spanOf(settingsFile, "TABBED"), { help: "50% off, please." });
    const lines = formatGithub(reportOn([info, error])).split("\n");
    expect(lines[0]).toBe(
      "::error file=bakery/settings.py,line=3,endLine=3,col=2,endColumn=8,title=settings/debug-enabled::The oven stays on.%0A50%25 off, please.%0Ahttps://docs.djangoproject.com/en/stable/",
    );
    expect(lines[1]).toMatch(/^::notice file=bakery\/settings.py,line=1,.*,title=nginx\/server-tokens::/);
    expect(lines.slice(2).filter((line) => line.trimStart().startsWith("::"))).toEqual([]);
    expect(lines.join("\n")).toContain("error[settings/debug-enabled]: The oven stays on.");
  });

  test("can't be forged by what files contain", () => {
    const file = new SourceFile("::error::a,b\n::warning::c.conf", "  ::error::x\n::set-output name=x::y\n");
    const output = formatGithub(reportOn([claimed(card("nginx/x", "error"), spanOf(file, "::set"), { message: "It says \r\n::error::no." }), claimed(card("nginx/y", "info"), spanOf(file, "x"))]));
    const commands = output.split(/\r|\n/).filter((line) => line.trimStart().startsWith("::"));
    expect(commands.map((line) => line.slice(0, line.indexOf(" ")))).toEqual(["::error", "::notice"]);
    expect(commands[0]).toContain("file=%3A%3Aerror%3A%3Aa%2Cb\\n%3A%3Awarning%3A%3Ac.conf,");
  });

  test("name problems too", () => {
    expect(formatGithub(reportOn([], { problems: [{ path: "a,b.conf", message: "It was not read." }] }))).toMatch(/^::error file=a%2Cb\.conf,title=problem::It was not read\.\n/);
  });
});
