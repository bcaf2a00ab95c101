import type { Access, AccessControl, AccessPart, Verdict } from "../../core/apache/host.ts";
import { components } from "../../core/paths.ts";
import type { Asked } from "./covers.ts";
import { compareRanks, rankOf, sectionsCover } from "./merge.ts";

/** Answers who may read a file, from the controls of one host. */
export type AskAccess = (asked: Asked) => Access;

// A path or a pile of patterns beyond any real configuration is not worked out.
const deepest = 200;
const mostPatterns = 500;

/**
 * Who may read a file: the controls that cover it, merged as Apache merges sections. A later section's `Require` lines
 * replace an earlier one's, and so do Order, Allow and Deny among themselves; both modules must then let the visitor in.
 * https://httpd.apache.org/docs/2.4/sections.html#merging
 * @param controls in the order of the files, the main server's first
 */
export function indexAccess(controls: readonly AccessControl[]): AskAccess {
  const byKey = new Map<string, Placed[]>();
  for (const [index, control] of controls.entries()) {
    const key = keyOf(control) ?? "";
    const same = byKey.get(key);
    if (same) same.push({ control, index });
    else byKey.set(key, [{ control, index }]);
  }
  return (asked) => {
    const keys = keysOf(asked);
    const patterns = byKey.get("") ?? [];
    if (keys === undefined || patterns.length > mostPatterns) return { verdict: "unknown", require: undefined, legacy: undefined };
    return decide([...keys.flatMap((key) => byKey.get(key) ?? []), ...patterns], asked);
  };
}

/** A control and where it stands among its host's. */
interface Placed {
  readonly control: AccessControl;
  readonly index: number;
}

/** Under which name a control is found that speaks of one plain path; undefined when it must be tried on every file. */
function keyOf({ sections: [section] }: AccessControl): string | undefined {
  const [argument] = section?.args ?? [];
  if (section === undefined || argument?.known !== true || argument.value === "~" || /[*?[]/.test(argument.value)) return undefined;
  switch (section.name.toLowerCase()) {
    case "directory":
      return `d ${components(argument.value).join("/")}`;
    case "location":
      return `l ${components(argument.value).join("/")}`;
    case "files":
      return `f ${argument.value}`;
    default:
      return undefined;
  }
}

/** Every name under which a control may stand that covers a file; undefined for a path that is too deep. */
function keysOf({ path, url }: Asked): readonly string[] | undefined {
  const [directories, urls] = [components(path ?? ""), components(url ?? "")];
  if (directories.length > deepest || urls.length > deepest) return undefined;
  const above = directories.map((_, length) => `d ${directories.slice(0, length).join("/")}`);
  const within = ["l ", ...urls.map((_, length) => `l ${urls.slice(0, length + 1).join("/")}`)];
  return [...above, `f ${path?.slice(path.lastIndexOf("/") + 1) ?? ""}`, ...within];
}

function decide(candidates: readonly Placed[], asked: Asked): Access {
  const covering = candidates
    .map(({ control, index }) => ({ control, index, covers: sectionsCover(control.sections, asked) }))
    .filter((one) => one.covers !== "no")
    .sort((left, right) => compareRanks(rankOf(left.control.sections), rankOf(right.control.sections)) || left.index - right.index);
  const sure = covering.filter((one) => one.covers === "yes").map(({ control }) => control);
  const require = sure.findLast((control) => control.require !== undefined);
  const legacy = sure.findLast((control) => control.legacy !== undefined);
  const known = covering.every(({ control, covers: sureness }) => control.known && sureness === "yes");
  return { verdict: known ? together(require?.require, legacy?.legacy) : "unknown", require, legacy };
}

function together(require: AccessPart | undefined, legacy: AccessPart | undefined): Verdict | "unset" {
  if (legacy === undefined) return require?.verdict ?? "unset";
  // Where no Require speaks, mod_authz_core lets everybody in, and with `Satisfy Any` that is enough.
  const verdicts = [require?.verdict ?? "granted", legacy.verdict];
  const satisfyAny = legacy.directives.findLast(({ name }) => name.toLowerCase() === "satisfy")?.args[0]?.value.toLowerCase() === "any";
  if (satisfyAny && verdicts.includes("granted")) return "granted";
  if (!satisfyAny && verdicts.includes("denied")) return "denied";
  return verdicts[0] === verdicts[1] ? (verdicts[0] ?? "restricted") : "restricted";
}
