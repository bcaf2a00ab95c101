import type { AccessControl, AccessPart, ApacheSection, Verdict } from "../../core/apache/host.ts";
import type { ApacheDirective } from "../../core/apache/host.ts";

/** mod_access_compat's directives. */
const legacyNames = new Set(["order", "allow", "deny", "satisfy"]);
const containers = new Set(["requireall", "requireany", "requirenone"]);
const limits = new Set(["limit", "limitexcept"]);

/** No valid configuration nests sections deeper; what does says nothing. */
const deepest = 10;

/** What stands at one level, whether in a section or at the top of a file. */
interface Level {
  readonly directives: readonly ApacheDirective[];
  readonly sections: readonly ApacheSection[];
}

/** The sections within `level` that control access, in the order of the files. */
export function findAccessControls(level: Level, inherited: boolean): AccessControl[] {
  const found: AccessControl[] = [];
  const stack: { level: Level; path: readonly ApacheSection[] }[] = [{ level, path: [] }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const control = readControl(next.level, next.path, inherited);
    if (control) found.push(control);
    if (next.path.length >= deepest) continue;
    for (const section of next.level.sections.toReversed()) {
      const name = section.name.toLowerCase();
      if (!containers.has(name) && !limits.has(name)) stack.push({ level: section, path: [...next.path, section] });
    }
  }
  return found;
}

function readControl(level: Level, sections: readonly ApacheSection[], inherited: boolean): AccessControl | undefined {
  const required = level.directives.filter(({ name }) => name.toLowerCase() === "require");
  const legacy = level.directives.filter(({ name }) => legacyNames.has(name.toLowerCase()));
  const nested = level.sections.filter(({ name }) => containers.has(name.toLowerCase()));
  const limited = level.sections.filter(({ name }) => limits.has(name.toLowerCase()));
  const limiting = limited.some(({ directives }) => directives.some(({ name }) => legacyNames.has(name.toLowerCase()) || name.toLowerCase() === "require"));
  if (required.length + legacy.length + nested.length === 0 && !limiting) return undefined;
  const merges = level.directives.some(({ name, args }) => name.toLowerCase() === "authmerging" && args[0]?.value.toLowerCase() !== "off");
  const uncertain = [...required, ...legacy, ...nested].some(({ inForce }) => inForce === "unknown") || sections.some(({ inForce }) => inForce === "unknown");
  return {
    sections,
    require: requirePart(required.filter(holds), nested.filter(holds)),
    legacy: legacyPart(legacy.filter(holds)),
    known: !uncertain && !limiting && !merges,
    inherited,
  };
}

const holds = ({ inForce }: { readonly inForce: string }): boolean => inForce !== "unknown";

function requirePart(directives: readonly ApacheDirective[], nested: readonly ApacheSection[]): AccessPart | undefined {
  if (directives.length + nested.length === 0) return undefined;
  const { verdict, all } = judge("requireany", directives, nested, 0);
  return { verdict, directives: all.toSorted((left, right) => left.at.start - right.at.start) };
}

/** mod_authz_core's logic: the lines of a section outside any container are a `<RequireAny>`. */
function judge(kind: string, directives: readonly ApacheDirective[], nested: readonly ApacheSection[], depth: number): { verdict: Verdict; all: ApacheDirective[] } {
  const verdicts = directives.map(requireVerdict);
  const all = [...directives];
  for (const section of nested) {
    const inner = depth < deepest ? judge(section.name.toLowerCase(), section.directives.filter(isRequire), section.sections.filter(isContainer), depth + 1) : undefined;
    verdicts.push(inner?.verdict ?? "restricted");
    all.push(...(inner?.all ?? []));
  }
  const every = (wanted: Verdict): boolean => verdicts.length > 0 && verdicts.every((verdict) => verdict === wanted);
  const some = (wanted: Verdict): boolean => verdicts.includes(wanted);
  switch (kind) {
    case "requireall":
      return { verdict: every("granted") ? "granted" : some("denied") ? "denied" : "restricted", all };
    case "requirenone":
      return { verdict: some("granted") ? "denied" : "restricted", all };
    default:
      return { verdict: some("granted") ? "granted" : every("denied") ? "denied" : "restricted", all };
  }
}

const isRequire = ({ name }: ApacheDirective): boolean => name.toLowerCase() === "require";
const isContainer = ({ name }: ApacheSection): boolean => containers.has(name.toLowerCase());

function requireVerdict({ args }: ApacheDirective): Verdict {
  const [provider, what] = args.map(({ value }) => value.toLowerCase());
  if (provider !== "all") return "restricted";
  return what === "granted" ? "granted" : what === "denied" ? "denied" : "restricted";
}

function legacyPart(directives: readonly ApacheDirective[]): AccessPart | undefined {
  if (directives.length === 0) return undefined;
  const order = directives.findLast(({ name }) => name.toLowerCase() === "order")?.args[0]?.value.toLowerCase() ?? "deny,allow";
  const allow = hosts(directives, "allow");
  const deny = hosts(directives, "deny");
  return { verdict: order === "deny,allow" ? denyThenAllow(allow, deny) : allowThenDeny(allow, deny), directives };
}

/** `Order deny,allow`: who is not denied may enter, and Allow has the last word. */
function denyThenAllow(allow: readonly string[], deny: readonly string[]): Verdict {
  if (allow.includes("all") || deny.length === 0) return "granted";
  return deny.includes("all") && allow.length === 0 ? "denied" : "restricted";
}

/** `Order allow,deny`: who is not allowed may not enter, and Deny has the last word. */
function allowThenDeny(allow: readonly string[], deny: readonly string[]): Verdict {
  if (deny.includes("all") || allow.length === 0) return "denied";
  return allow.includes("all") && deny.length === 0 ? "granted" : "restricted";
}

/** Whom the `Allow from` or `Deny from` lines name. */
const hosts = (directives: readonly ApacheDirective[], name: string): readonly string[] =>
  directives.filter((directive) => directive.name.toLowerCase() === name).flatMap(({ args }) => args.slice(1).map(({ value }) => value.toLowerCase()));
