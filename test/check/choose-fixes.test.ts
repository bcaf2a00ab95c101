import { describe, expect, test } from "vitest";
import { applyEdits, chooseFixes, fixOf } from "../../src/check/choose-fixes.ts";
import { insertAbove, removeLines } from "../../src/core/edits.ts";
import type { Edit, Finding, Fix } from "../../src/core/finding.ts";
import { SourceFile, span } from "../../src/core/source.ts";

const file = new SourceFile("nginx.conf", "0123456789\n    abc;  # words\nlast");
const edit = (start: number, end: number, text = "x"): Edit => ({ at: span(file, start, end), text });
const found = (...fixes: Fix[]): Finding => ({ at: span(file, 0, 1), message: "A.", certainty: "certain", ruleId: "nginx/autoindex", severity: "error", aliases: [], url: "https://example.org/", fingerprint: "", fixes });
const safe = (...edits: Edit[]): Fix => ({ title: "Do it", safe: true, edits });
const chosen = (...findings: Finding[]): readonly number[] => chooseFixes(findings, false, () => "nginx.conf", () => true).map(({ finding }) => findings.indexOf(finding));

describe("which repair is taken", () => {
  test("the first that is allowed, and none that does nothing", () => {
    const [nothing, risky, sure] = [safe(), { ...safe(edit(0, 1)), safe: false }, safe(edit(2, 3))];
    expect(fixOf(found(nothing, risky, sure), false)).toBe(sure);
    expect(fixOf(found(nothing, risky, sure), true)).toBe(risky);
    expect(fixOf(found(nothing, risky), false)).toBe(undefined);
  });

  test.each<[string, Edit, Edit, readonly number[]]>([
    ["apart", edit(0, 2), edit(3, 4), [0, 1]],
    ["in the other order", edit(3, 4), edit(0, 2), [0, 1]],
    ["side by side", edit(0, 2), edit(2, 4), [0, 1]],
    ["one over the other", edit(0, 5), edit(2, 3), [0]],
    ["one within the other", edit(2, 3), edit(0, 5), [0]],
    ["two insertions in one place", edit(2, 2), edit(2, 2), [0]],
    ["an insertion at the beginning of what is replaced", edit(2, 4), edit(2, 2), [0]],
    ["an insertion at its end", edit(2, 4), edit(4, 4), [0]],
    ["an insertion in the midst of it", edit(3, 3), edit(2, 4), [0]],
  ])("of two that are %s", (_, first, second, expected) => {
    expect(chosen(found(safe(first)), found(safe(second)))).toEqual(expected);
  });

  test("one of several edits that meets another leaves the whole repair for later, and no trace", () => {
    expect(chosen(found(safe(edit(4, 6))), found(safe(edit(0, 1), edit(5, 7))), found(safe(edit(0, 2))))).toEqual([0, 2]);
  });

  test("none in a piece of a file that is no file", () => {
    expect(chooseFixes([found(safe(edit(0, 1)))], false, () => "nginx.conf", () => false)).toEqual([]);
  });
});

describe("edits", () => {
  test("are made wherever they stand in the list, with the file's line ends", () => {
    const crlf = new SourceFile("a.conf", "one;\r\ntwo;\r\n");
    const made = [insertAbove(span(crlf, 6, 10), ["more;"]), { at: span(crlf, 0, 3), text: "1" }];
    expect(applyEdits(crlf.text, made)).toBe("1;\r\nmore;\r\ntwo;\r\n");
  });

  test("a line is put above with the indent, or before where something precedes", () => {
    expect(applyEdits(file.text, [insertAbove(span(file, 15, 19), ["new;"])])).toContain("\n    new;\n    abc;");
    expect(applyEdits(file.text, [insertAbove(span(file, 17, 19), ["new;"])])).toContain("\n    abnew; c;");
  });

  test("lines go with the comment behind, what shares its line goes alone", () => {
    expect(applyEdits(file.text, [removeLines(span(file, 15, 19))])).toBe("0123456789\nlast");
    expect(applyEdits(file.text, [removeLines(span(file, 2, 4))])).toBe("01456789\n    abc;  # words\nlast");
  });
});
