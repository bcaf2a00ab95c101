import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { hooks } from "./hook.ts";
import { packageVersion, top } from "./top.ts";

interface Configuration {
  readonly repos?: readonly { readonly repo: string; readonly rev: string; readonly hooks: readonly { readonly id: string }[] }[];
  readonly jobs?: Readonly<Record<string, { readonly steps: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, string>> }[] }>>;
}

/** The indented blocks of a guide that begin with a key, as YAML does. @throws where one is no YAML */
function configurations(guide: string): readonly Configuration[] {
  return readFileSync(join(top, guide), "utf8")
    .split(/\n(?! {4}|\n)/)
    .flatMap((part) => /\n\n((?: {4}.*\n|\n)+)$/.exec(`${part}\n`)?.[1] ?? [])
    .map((block) => block.replace(/^ {4}/gm, ""))
    .filter((block) => /^(?:- )?\w+:(?:\s|$)/.test(block))
    .map((block) => parse(block) as Configuration);
}

describe.each(["README.md", "docs/ci.md", "docs/organisation.md"])("what %s says to write", (guide) => {
  const written = configurations(guide);
  const steps = written.flatMap(({ jobs = {} }) => Object.values(jobs).flatMap((job) => job.steps));

  test("is YAML", () => {
    expect(written.length).toBeGreaterThan(0);
  });

  test("gives the action inputs that it has, and the version that is", () => {
    const { inputs } = parse(readFileSync(join(top, "action.yml"), "utf8")) as { readonly inputs: object };
    for (const step of steps.filter(({ uses = "" }) => uses.includes("/django-prod-lint@"))) {
      expect(step.uses).toMatch(new RegExp(`@v${packageVersion()}$`));
      for (const input of Object.keys(step.with ?? {})) expect(inputs).toHaveProperty([input]);
    }
  });

  test("names the hook that there is", () => {
    const repositories = written.flatMap(({ repos = [] }) => repos);
    for (const { rev, hooks: used } of repositories) {
      expect(rev).toBe(`v${packageVersion()}`);
      expect(used.map(({ id }) => id)).toEqual(hooks.map(({ id }) => id));
    }
  });
});

test("docs/ci.md lists every input of the action", () => {
  const { inputs } = parse(readFileSync(join(top, "action.yml"), "utf8")) as { readonly inputs: object };
  const [, table = ""] = /\| input \| \|\n\| --- \| --- \|\n((?:\|.*\n)+)/.exec(readFileSync(join(top, "docs/ci.md"), "utf8")) ?? [];
  expect([...table.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name)).toEqual(Object.keys(inputs));
});
