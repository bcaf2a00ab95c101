import type { EntryPoint } from "../../core/deployment/deployment.ts";
import type { Launch } from "../../core/launch/launch.ts";
import { indexOf } from "../../core/path-index.ts";
import { directoryOf } from "../../core/paths.ts";
import { placeOf, type Span } from "../../core/source.ts";
import type { Project } from "../../discover/project.ts";
import type { NamedSettings } from "../launch/named-settings.ts";
import { findSettings, isBaseOf, isDevelopments, isMadeFromTemplate, isSettingsLeftOut, moduleInside, onlyHandsOn, rankSettings, type Role, roleOf, saysNothing, type SettingsFile, siblingForProduction } from "./settings-modules.ts";
import type { Mention } from "./unread-environment.ts";

/** The settings module that a deployment loads, and how that is known. */
export interface Choice {
  readonly file: SettingsFile;
  readonly evidence: string;
  /** The place that the evidence speaks of. */
  readonly evidenceAt?: Span;
  /** Whether it is all that production loads. What a base leaves out, another module may set. */
  readonly complete: boolean;
}

/** The settings module that a person names, and where: `--settings`, or a line of the configuration. */
export interface PinnedSettings {
  readonly module: string;
  readonly by: string;
}

/** What is known of a deployment that says which settings it loads. */
export interface Traces {
  /** What a person says. */
  readonly pinned: PinnedSettings | undefined;
  readonly launch: Launch | undefined;
  readonly entryPoint: EntryPoint | undefined;
  /** What files without a reader of their own say, but for development. */
  readonly mentions: readonly Mention[];
  /** What the commands of the deployment are run with. */
  readonly named: readonly NamedSettings[];
  /** What production's launchers name, this one's and others'. */
  readonly started: ReadonlySet<string>;
}

/** What speaks for a settings module, strongest first. */
interface Clue {
  readonly module: string;
  /** The file that names it. */
  readonly near: string | undefined;
  readonly evidence: string;
  readonly at?: Span;
  /** Whether the environment could name another. */
  readonly isDefault: boolean;
}

const becauseOf: Readonly<Record<Role, string>> = {
  production: "its name says so",
  staging: "its name is the nearest to production's",
  plain: "it is the project's settings module",
  base: "it is the likeliest of the settings modules",
  development: "there is no other settings module",
  test: "there is no other settings module",
};

/**
 * Chooses the settings module of a deployment. A hard assignment in the entry point runs last and wins; then what the
 * launcher sets, what files without a reader of their own mention, the entry point's `setdefault`, and at last the
 * names of the files.
 * @returns undefined where nothing looks like settings, or where what is named belongs to a package that is not here
 */
export function chooseSettings(project: Project, traces: Traces): Choice | undefined {
  const clues = cluesOf(traces);
  let hasClues = false;
  for (const clue of clues) {
    hasClues = true;
    const file = findSettings(project, clue.module, clue.near);
    if (!file) {
      if (traces.pinned === undefined && (clue.isDefault || isOurs(project, clue)) && !isKeptBack(project, clue)) continue;
      return undefined;
    }
    // Where another launcher of production names the same, nobody means another one here.
    const better = clue.isDefault && !traces.started.has(clue.module) ? inPlaceOf(project, file) : undefined;
    const evidenceAt = clue.at && { evidenceAt: clue.at };
    if (!better) return { file, evidence: clue.evidence, ...evidenceAt, complete: true };
    return { file: better.file, evidence: `${better.site ? "it names where it runs" : becauseOf[better.role]}, and ${clue.evidence.replace(" names it", "")} only defaults to ${file.module}`, ...evidenceAt, complete: better.role !== "base" || !saysNothing(project, file) };
  }
  const [best] = rankSettings(project);
  if (!best) return undefined;
  // A module that others import, or whose named successor is not in the repository, leaves out what they set.
  const isAll = !hasClues && (best.role !== "base" || isAlone(project, best.file));
  const { site } = best;
  return { file: best.file, evidence: site ? `${placeOf(site)} names where it runs` : becauseOf[best.role], ...(site && { evidenceAt: site }), complete: isAll };
}

/**
 * Of settings that an entry point only defaults to, those that the environment names in production: what is development's, a rehearsal's or the base of production's relies
 * on it, and so does a package that leaves the choice among its modules to it.
 */
function inPlaceOf(project: Project, file: SettingsFile): ReturnType<typeof siblingForProduction> {
  if (saysNothing(project, file)) return moduleInside(project, file);
  if (isDevelopments(project, file)) return siblingForProduction(project, file);
  const sibling = siblingForProduction(project, file);
  if (sibling?.role !== "production") return undefined;
  return roleOf(file.path) === "staging" || onlyHandsOn(project, file) || isBaseOf(project, file, sibling.file) ? sibling : undefined;
}

/** Whether a compose file names development's settings under another name, with production's beside them. */
export function isMentionForDevelopment(project: Project, { module, at }: Mention): boolean {
  const file = findSettings(project, module, at.file.path);
  return file !== undefined && isDevelopments(project, file) && siblingForProduction(project, file)?.role === "production";
}

/** Whether no other module lies beside it. */
function isAlone(project: Project, { path }: SettingsFile): boolean {
  const folder = directoryOf(path);
  return !indexOf(project.paths).filesIn(folder).some((other) => other !== path && other.endsWith(".py") && !other.endsWith("__init__.py"));
}

/** Whether a module that is not in the repository would belong into one of its packages: an untracked production.py. */
const isOurs = (project: Project, { module }: Clue): boolean => {
  const [top = ""] = module.split(".");
  return indexOf(project.paths).hasDirectory(top);
};

/** Whether production's own module is kept out of the repository, beside the others: what it sets is not known, whatever they say. */
function isKeptBack(project: Project, { module, near, isDefault }: Clue): boolean {
  const role = roleOf(`${module.replaceAll(".", "/")}.py`);
  if (isMadeFromTemplate(project, module, near)) return true;
  const isLeftOut = near !== undefined && isSettingsLeftOut(project, module, near);
  // Of a base alone nobody knows what the module that is kept out puts in its place.
  if (role === "plain") return isLeftOut && rankSettings(project)[0]?.role === "base";
  if (role !== "production") return false;
  if (isLeftOut) return true;
  const folder = module.split(".").slice(0, -1).join("/");
  const isBeside = ({ file: { path } }: { readonly file: SettingsFile }): boolean => directoryOf(path) === folder || directoryOf(path).endsWith(`/${folder}`);
  // An entry point's default alone may be a slip.
  return !isDefault && folder.includes("/") && rankSettings(project).some(isBeside);
}

const isProductions = (module: string): boolean => roleOf(`${module.replaceAll(".", "/")}.py`) === "production";

function* cluesOf({ pinned, launch, entryPoint, mentions, named }: Traces): Iterable<Clue> {
  const own = entryPoint?.settingsModule;
  const fromEntryPoint = own && { module: own.value, near: entryPoint.file.path, evidence: `${placeOf(own.at)} names it`, at: own.at, isDefault: !own.insists };
  if (pinned !== undefined) yield { module: pinned.module, near: undefined, evidence: `${pinned.by} names it`, isDefault: false };
  if (fromEntryPoint && !fromEntryPoint.isDefault) yield fromEntryPoint;
  const set = launch?.settingsModule;
  if (set) yield { module: set.value, near: set.at.file.path, evidence: `${placeOf(set.at)} sets DJANGO_SETTINGS_MODULE`, at: set.at, isDefault: false };
  else for (const { module, at } of mentions) yield { module, near: at.file.path, evidence: `${placeOf(at)} sets DJANGO_SETTINGS_MODULE`, at, isDefault: false };
  // What the commands of a deployment are run with says more than a default, unless that is production's by its name.
  if (!fromEntryPoint || !isProductions(fromEntryPoint.module)) {
    for (const { value, at } of named) if (isProductions(value)) yield { module: value, near: at.file.path, evidence: `${placeOf(at)} deploys with it`, at, isDefault: true };
  }
  if (fromEntryPoint?.isDefault) yield fromEntryPoint;
}
