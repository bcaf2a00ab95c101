import { pathToFileURL } from "node:url";
import { join } from "node:path";
import glob from "fast-glob";
import type { Rule } from "../src/core/rule.ts";

/** The repository's top. */
export const top = join(import.meta.dirname, "..");

/** A rule with the file it stands in, relative to `rules/`, without `.ts`. */
export interface RuleFile {
  readonly name: string;
  readonly rule: Rule;
}

/** Every rule file as it stands on disk, so that a new rule needs no generated list to be tested. */
export async function loadRules(): Promise<readonly RuleFile[]> {
  const files = await glob("*/*.ts", { cwd: join(top, "rules") });
  return Promise.all(
    files.sort().map(async (file) => {
      const module = (await import(pathToFileURL(join(top, "rules", file)).href)) as { default: Rule };
      return { name: file.replace(/\.ts$/, ""), rule: module.default };
    }),
  );
}
