import { describe, expect, test } from "vitest";
import { engineRules } from "../../src/check/engine-rules.ts";
import { readSuppressions } from "../../src/check/read-suppressions.ts";
import { sift } from "../../src/check/suppress.ts";
import type { Sifted } from "../../src/check/suppress.ts";
import type { Language } from "../../src/core/document.ts";
import { SourceFile, textOf } from "../../src/core/source.ts";
import { card, claimed, spanOf } from "../report/sample-report.ts";
import { processorTime } from "../processor-time.ts";

const autoindex = card("nginx/autoindex", "warning");
const alias = { ...card("nginx/alias-traversal", "error"), aliases: [] };
const cards = [autoindex, alias, ...engineRules];
const wanted = new Set(cards.map(({ id }) => id));

function siftIn(text: string, marked: readonly string[], { language = "nginx", today = "2026-11-22", complete = true, ids = wanted, ...policy }: { language?: Language; today?: string; complete?: boolean; ids?: ReadonlySet<string>; requireReason?: boolean; unsuppressible?: ReadonlySet<string> } = {}): Sifted {
  const file = new SourceFile("site.conf", text);
  return sift(marked.map((part) => claimed(autoindex, spanOf(file, part))), readSuppressions(file, language), { cards, wanted: ids, today, complete, ...policy });
}
const shown = ({ claims, silenced }: Sifted): string[] => [...claims.map(({ rule, claim }) => `${rule.id} ${textOf(claim.at)}`), ...silenced.map(({ claim, reason }) => `silenced ${textOf(claim.at)}${reason === undefined ? "" : ` (${reason})`}`)];

describe("a comment silences", () => {
  test.each([
    ["at the end of the line", "autoindex on; # django-prod-lint: ignore[nginx/autoindex] -- a mirror\n"],
    ["alone on the line above", "  #django-prod-lint:ignore[ nginx/autoindex ] -- a mirror\n  autoindex on;\n"],
    ["above other comments", "# django-prod-lint: ignore[nginx/autoindex] -- a mirror\n# more\nautoindex on;\n"],
    ["by family, glob or alias", "autoindex on; # django-prod-lint: ignore[nginx] -- a mirror\n"],
    ["by glob", "autoindex on; # django-prod-lint: ignore[nginx/auto*] -- a mirror\n"],
    ["by the Django check", "autoindex on; # django-prod-lint: ignore[security.W018] -- a mirror\n"],
    ["for the whole file", "# django-prod-lint: ignore-file[nginx/autoindex] -- a mirror\n\n\nautoindex on;\n"],
    ["until its last day", "autoindex on; # django-prod-lint: ignore[nginx/autoindex] until=2026-11-22 -- a mirror\n"],
    ["with CR LF", "# django-prod-lint: ignore[nginx/autoindex] -- a mirror\r\nautoindex on;\r\n"],
  ])("%s", (_, text) => {
    expect(shown(siftIn(text, ["autoindex on"]))).toEqual(["silenced autoindex on (a mirror)"]);
  });

  test("what ends on its line", () => {
    expect(shown(siftIn("a = [\n  1,\n]  # django-prod-lint: ignore[nginx/autoindex]\n", ["a = [\n  1,\n]"]))).toEqual(["silenced a = [\n  1,\n]"]);
  });

  test("its own line, not the next but one", () => {
    const text = "autoindex on; # django-prod-lint: ignore[nginx/autoindex]\nautoindex  on;\n";
    expect(shown(siftIn(text, ["autoindex on", "autoindex  on"]))).toEqual(["nginx/autoindex autoindex  on", "silenced autoindex on"]);
  });
});

describe("a comment that", () => {
  test("is out of date lets the finding come back and is one itself", () => {
    const text = "autoindex on; # django-prod-lint: ignore[nginx/autoindex] until=2026-11-21\n";
    expect(shown(siftIn(text, ["autoindex on"]))).toEqual(["nginx/autoindex autoindex on", "suppression/expired # django-prod-lint: ignore[nginx/autoindex] until=2026-11-21"]);
  });

  test("silences nothing is said to, name by name", () => {
    expect(shown(siftIn("autoindex on; # django-prod-lint: ignore[nginx/autoindex, nginx/alias-traversal]\n", ["autoindex on"]))).toEqual(["suppression/unused nginx/alias-traversal", "silenced autoindex on"]);
  });

  test("is about rules that did not run, or in a lone file, is not called unused", () => {
    const text = "x; # django-prod-lint: ignore[nginx/autoindex]\n";
    expect(shown(siftIn(text, []))).toEqual(["suppression/unused nginx/autoindex"]);
    expect(shown(siftIn(text, [], { ids: new Set(["nginx/alias-traversal", "suppression/unused"]) }))).toEqual([]);
    expect(shown(siftIn(text, [], { complete: false }))).toEqual([]);
  });

  test.each([
    ["# django-prod-lint: ignore[nginx/autoindx]", 'This suppression does nothing. There is no rule or family "nginx/autoindx". Did you mean nginx/autoindex?'],
    ["# django-prod-lint: ignore", "This suppression does nothing. It is written ignore[RULE] or ignore-file[RULE]."],
    ["# django-prod-lint: ignore[]", "This suppression does nothing. It names no rule."],
    ["# django-prod-lint: ignore[nginx/autoindex] until=soon", "This suppression does nothing. Its last day is written until=2027-01-31."],
    ["# django-prod-lint: disable=nginx/autoindex", "This suppression does nothing. It is written ignore[RULE] or ignore-file[RULE]."],
  ])("makes no sense is a finding: %s", (comment, message) => {
    const { claims } = siftIn(`autoindex on; ${comment}\n`, ["autoindex on"]);
    expect(claims.map(({ rule, claim }) => [rule.id, claim.message])).toEqual([
      ["nginx/autoindex", "The oven stays on."],
      ["suppression/unknown-rule", message],
    ]);
  });

  test("Apache does not take for one is none", () => {
    const text = "Options Indexes # django-prod-lint: ignore[nginx/autoindex]\n";
    expect(shown(siftIn(text, ["Options"], { language: "apache" }))).toEqual(["nginx/autoindex Options"]);
  });
});

test("no comment, no suppression", () => {
  expect(readSuppressions(new SourceFile("a.py", 'HELP = "django-prod-lint: ignore[nginx]"\n'))).toEqual([]);
});

test("a file full of them is read in linear time", { retry: 2 }, () => {
  const start = processorTime();
  readSuppressions(new SourceFile("a.py", "# django-prod-lint: ignore[a]\n".repeat(20_000)));
  readSuppressions(new SourceFile("a.py", "# django-prod-lint: ignore[a] ".repeat(20_000)));
  expect(processorTime() - start).toBeLessThan(3_000);
});

describe("a project's own policy", () => {
  test("a reason may be asked for: without one the comment still holds, and is reported", () => {
    expect(shown(siftIn("autoindex on; # django-prod-lint: ignore[nginx/autoindex]\n", ["autoindex on"], { requireReason: true }))).toEqual(["suppression/reason-missing # django-prod-lint: ignore[nginx/autoindex]", "silenced autoindex on"]);
    expect(shown(siftIn("autoindex on; # django-prod-lint: ignore[nginx/autoindex] -- a mirror\n", ["autoindex on"], { requireReason: true }))).toEqual(["silenced autoindex on (a mirror)"]);
  });

  test("some rules can't be silenced, a family only but for them", () => {
    const unsuppressible = new Set(["nginx/autoindex"]);
    expect(shown(siftIn("autoindex on; # django-prod-lint: ignore[nginx/autoindex] -- a mirror\n", ["autoindex on"], { unsuppressible }))).toEqual(["nginx/autoindex autoindex on", "suppression/forbidden nginx/autoindex"]);
    expect(shown(siftIn("autoindex on; # django-prod-lint: ignore[nginx] -- a mirror\n", ["autoindex on"], { unsuppressible }))).toEqual(["nginx/autoindex autoindex on", "suppression/unused nginx"]);
  });
});
