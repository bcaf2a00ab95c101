import { describe, expect, test } from "vitest";
import { selectRules } from "../../src/check/select-rules.ts";
import type { Selection } from "../../src/check/select-rules.ts";
import { rule } from "../../src/core/rule.ts";
import type { Rule, RuleOn } from "../../src/core/rule.ts";

const made = (id: `nginx/${string}` | `settings/${string}`, more: Partial<RuleOn<"document">> = {}): Rule =>
  rule({ id, title: "It burns.", on: "document", severity: "error", since: "0.1.0", why: "Bread.", fix: "Water.", references: ["https://nginx.org/"], check: () => [], ...more });

const rules = [
  made("nginx/autoindex"),
  made("nginx/alias-traversal"),
  made("nginx/new-one", { stage: "preview" }),
  made("nginx/old-one", { stage: "deprecated" }),
  made("nginx/noisy", { recommended: false }),
  made("settings/debug-enabled", { aliases: ["security.W018"] }),
];
const own = rules.map(({ id }) => id as string);
const chosen = (selection: Selection): string[] => [...selectRules(rules, selection)].filter((id) => own.includes(id)).sort();
const stable = ["nginx/alias-traversal", "nginx/autoindex", "settings/debug-enabled"];

describe("what runs", () => {
  test("by default: stable and recommended", () => expect(chosen({})).toEqual(stable));
  test("with --preview: new ones too", () => expect(chosen({ preview: true })).toEqual(["nginx/alias-traversal", "nginx/autoindex", "nginx/new-one", "settings/debug-enabled"]));
  test("by id, alias, family and glob", () => {
    expect(chosen({ select: ["nginx/autoindex"] })).toEqual(["nginx/autoindex"]);
    expect(chosen({ select: ["security.W018"] })).toEqual(["settings/debug-enabled"]);
    expect(chosen({ select: ["nginx"] })).toEqual(["nginx/alias-traversal", "nginx/autoindex"]);
    expect(chosen({ select: ["*/a*"] })).toEqual(["nginx/alias-traversal", "nginx/autoindex"]);
    expect(chosen({ select: ["security.*"] })).toEqual(["settings/debug-enabled"]);
  });
  test("a name brings what a family does not: noisy, new and old rules", () => {
    expect(chosen({ select: ["nginx/noisy", "nginx/new-one", "nginx/old-one"] })).toEqual(["nginx/new-one", "nginx/noisy", "nginx/old-one"]);
    expect(chosen({ extendSelect: ["nginx/noisy"] })).toEqual([...stable, "nginx/noisy"].sort());
  });
  test("all: what is not recommended too, but nothing new", () => expect(chosen({ select: ["all"] })).toEqual([...stable, "nginx/noisy"].sort()));
  test("ignoring wins", () => {
    expect(chosen({ ignore: ["nginx"] })).toEqual(["settings/debug-enabled"]);
    expect(chosen({ select: ["all"], extendIgnore: ["security.W018", "nginx/noisy"] })).toEqual(["nginx/alias-traversal", "nginx/autoindex"]);
    expect(chosen({ ignore: ["all"] })).toEqual([]);
  });
  test("what can't be read is said whatever is selected, unless ignored by name", () => {
    expect(selectRules(rules, { select: ["nginx/autoindex"] }).has("settings/unreadable")).toBe(true);
    expect(selectRules(rules, { ignore: ["settings/unreadable"] }).has("settings/unreadable")).toBe(false);
  });
});

describe("a name that means nothing", () => {
  test.each<[Selection, string]>([
    [{ select: ["nginx/autoindx"] }, 'There is no rule or family "nginx/autoindx". Did you mean nginx/autoindex?'],
    [{ ignore: ["nginxx"] }, 'There is no rule or family "nginxx". Did you mean nginx?'],
    [{ extendSelect: ["zzzzzzz"] }, 'There is no rule or family "zzzzzzz"; django-prod-lint rules lists them.'],
    [{ select: ["nginx/z*"] }, 'There is no rule or family "nginx/z*"; django-prod-lint rules lists them.'],
    [{ select: ["(a+)+$"] }, 'There is no rule or family "(a+)+$"; django-prod-lint rules lists them.'],
  ])("%j", (selection, message) => {
    expect(() => selectRules(rules, selection)).toThrow(message);
  });
});
