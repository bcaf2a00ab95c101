import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * The licence texts of bundled packages, sorted by name.
 * @param top the repository's top, with node_modules
 * @throws when a package ships no licence text: then it may not be bundled
 */
export function collectLicences(top: string, packages: readonly string[]): string {
  const sections = [...new Set(packages)].sort().map((name) => {
    const directory = join(top, "node_modules", name);
    const { version, license } = JSON.parse(readFileSync(join(directory, "package.json"), "utf8")) as { version: string; license: string };
    const file = readdirSync(directory).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined || !existsSync(join(directory, file))) throw new Error(`${name} ships no licence text.`);
    return `${name} ${version} (${license})\n\n${readFileSync(join(directory, file), "utf8").trim()}\n`;
  });
  return sections.join(`\n${"-".repeat(80)}\n\n`);
}
