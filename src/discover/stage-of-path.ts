import type { Pin, SourceFile } from "../core/source.ts";

const developmentWords: ReadonlySet<string> = new Set(["dev", "devel", "develop", "development", "debug", "local", "test", "tests", "testing", "ci", "e2e", "sandbox", "devcontainer", "vagrant"]);
const productionWords: ReadonlySet<string> = new Set(["prod", "production", "preprod", "live", "staging", "stage", "release"]);

/** Most paths have none of these words in them, which one look tells. */
const anyOfThem = new RegExp([...developmentWords].join("|"), "i");

/** Directories below which `local` means "of this machine", by the Filesystem Hierarchy Standard. */
const holdsLocal: ReadonlySet<string> = new Set(["usr", "opt", "var", "etc", "srv"]);

/**
 * Whether a path's own names say that the file serves development, tests or a build server: `nginx.dev.conf`,
 * `compose/local/nginx/default.conf`. The name nearest to the file decides, so that `ci/production/site.conf` is
 * production's. For web-server files, scripts and images; `local_settings.py` is often production's and is judged
 * elsewhere.
 * @param path relative, with `/`
 * @returns the word that says so, as written, or undefined
 */
export function isDevelopmentPath(path: string): string | undefined {
  if (!anyOfThem.test(path)) return undefined;
  const segments = path.split("/");
  for (let index = segments.length - 1; index >= 0; index--) {
    const segment = segments[index] ?? "";
    if (segment === ".local" || (segment === "local" && holdsLocal.has(segments[index - 1] ?? ""))) continue;
    const words = segment.split(/[._-]/).filter(Boolean);
    if (words.some((word) => productionWords.has(word.toLowerCase()))) return undefined;
    const found = words.find((word) => developmentWords.has(word.toLowerCase()));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Directories of what is shown, not run, and of what was put aside. `nginx.conf.example` is what a deployer copies, and is judged. */
const shown = /(?:^|\/)(docs?|documentation|examples?|te?mp|old|backups?|bak|obsolete|deprecated|attic|trash|unused)\//i;
const example = /(?:^|\/)(examples?)\//i;

/**
 * Whether production does not run a file: its path's names say that it is development's or a test's, documentation, an
 * example or put aside, or the project's configuration does, which stands above names.
 * @returns the word that says so
 */
export function isAwayFromProduction({ path, pinned, inDeployedDocs = false }: Pick<SourceFile, "path"> & { readonly pinned?: Pin | undefined; readonly inDeployedDocs?: boolean }): string | undefined {
  if (pinned !== undefined) return pinned === "development" ? pinned : undefined;
  return isDevelopmentPath(path) ?? (inDeployedDocs ? example : shown).exec(path)?.[1];
}
