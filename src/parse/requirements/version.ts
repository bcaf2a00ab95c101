/** A release number: `5.2.1` is [5, 2, 1]; `rank` is below 0 for alphas, betas, candidates and dev releases, above for posts. */
interface Version {
  readonly release: readonly number[];
  readonly rank: number;
}

/** Reads a version as PEP 440 spells it; epochs and local labels are left out. */
function readVersion(text: string): Version | undefined {
  const found = /^v?(\d{1,6}(?:\.\d{1,6})*)(?:[-_.]?(a|alpha|b|beta|c|rc|pre|preview|dev|post|rev|r)[-_.]?(\d*))?(?:[-_.]?dev\d*)?(?:\+[\w.]+)?$/i.exec(text.trim());
  if (!found) return undefined;
  const label = (found[2] ?? "").toLowerCase();
  const order = ["dev", "a", "alpha", "b", "beta", "c", "rc", "pre", "preview"].indexOf(label);
  const rank = label === "" ? 0 : order >= 0 ? order - 10 : 1;
  return { release: (found[1] ?? "").split(".").map(Number), rank };
}

function compareReleases(left: readonly number[], right: readonly number[]): number {
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const compare = (left: Version, right: Version): number => compareReleases(left.release, right.release) || left.rank - right.rank;
const startsWith = (version: Version, prefix: readonly number[]): boolean => prefix.every((part, index) => (version.release[index] ?? 0) === part);

/** One comparison of a specifier. */
type Clause = (version: Version) => boolean;

/** The highest bound of Poetry's caret: the first number that is not zero goes up. */
function caretLimit(release: readonly number[]): readonly number[] {
  const first = release.findIndex((part) => part !== 0);
  const at = first < 0 ? release.length - 1 : first;
  return [...release.slice(0, at), (release[at] ?? 0) + 1];
}

function readClause(text: string): Clause | undefined {
  const [, operator = "", rest = ""] = /^(===|==|~=|!=|<=|>=|<|>|\^|~|=)?\s*(.*)$/s.exec(text.trim()) ?? [];
  const wildcard = /^v?(\d+(?:\.\d+)*)\.\*$/.exec(rest);
  const prefix = wildcard?.[1]?.split(".").map(Number);
  const version = readVersion(prefix ? prefix.join(".") : rest);
  if (rest === "*" && operator === "") return () => true;
  if (!version) return undefined;
  const below = (limit: readonly number[]): Clause => (other) => compare(other, version) >= 0 && compareReleases(other.release, limit) < 0;
  switch (operator) {
    case "":
    case "=":
    case "==":
    case "===":
      return prefix ? (other) => startsWith(other, prefix) : (other) => compare(other, version) === 0;
    case "!=":
      return prefix ? (other) => !startsWith(other, prefix) : (other) => compare(other, version) !== 0;
    case ">=":
      return (other) => compare(other, version) >= 0;
    case "<=":
      return (other) => compare(other, version) <= 0;
    case ">":
      return (other) => compare(other, version) > 0;
    case "<":
      return (other) => compare(other, version) < 0;
    case "~=": {
      const head = version.release.slice(0, -1);
      return head.length === 0 ? undefined : (other) => compare(other, version) >= 0 && startsWith(other, head);
    }
    case "^":
      return below(caretLimit(version.release));
    case "~": {
      const head = version.release.slice(0, 2);
      return below([...head.slice(0, -1), (head.at(-1) ?? 0) + 1]);
    }
    default:
      return undefined;
  }
}

/** The Django series that exist (docs.djangoproject.com/en/dev/releases/), oldest first. */
export const djangoSeries: readonly string[] = ["1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9", "1.10", "1.11", "2.0", "2.1", "2.2", "3.0", "3.1", "3.2", "4.0", "4.1", "4.2", "5.0", "5.1", "5.2", "6.0", "6.1"];

/** Those that the Django project still repairs. */
export const supportedSeries: readonly string[] = ["5.2", "6.0", "6.1"];

/** No series has had more patch releases than this. */
const mostPatches = 40;

/** What a specifier allows. */
export interface Allowed {
  /** `major.minor` */
  readonly least: string;
  readonly most: string;
  /** The one version it allows, when it pins one. */
  readonly exact?: string;
}

/**
 * The series (`major.minor`) of a package that a specifier allows, out of those that there are; undefined when it says
 * nothing, or nothing that can be read.
 */
export function allowedSeries(specifier: string, all: readonly string[] = djangoSeries): Allowed | undefined {
  const text = specifier.trim();
  if (text === "" || text === "*" || text.includes("|")) return undefined;
  // Poetry separates by commas or blanks.
  const clauses = text.replace(/([<>=!~^])\s+/g, "$1").split(/[\s,]+/).filter(Boolean).map(readClause);
  const known = clauses.filter((clause) => clause !== undefined);
  if (known.length !== clauses.length || known.length === 0) return undefined;
  const exact = exactVersion(text);
  if (exact !== undefined) {
    const [major = 0, minor = 0] = readVersion(exact)?.release ?? [];
    return { least: `${major}.${minor}`, most: `${major}.${minor}`, exact };
  }
  const allowed = all.filter((series) => {
    const [major = 0, minor = 0] = series.split(".").map(Number);
    for (let patch = 0; patch <= mostPatches; patch++) {
      if (known.every((clause) => clause({ release: [major, minor, patch], rank: 0 }))) return true;
    }
    return false;
  });
  const [least] = allowed;
  const most = allowed.at(-1);
  return least !== undefined && most !== undefined ? { least, most } : undefined;
}

/** The version of `==5.2.1`; undefined for anything wider. */
export function exactVersion(specifier: string): string | undefined {
  const found = /^(?:===?|=)?\s*v?(\d[\w.+-]*)$/.exec(specifier.trim())?.[1];
  return found !== undefined && readVersion(found) ? found : undefined;
}
