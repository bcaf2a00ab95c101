import type { EntryPoint } from "../../core/deployment.ts";
import type { Launch } from "../../core/launch.ts";
import { placeOf } from "../../core/source.ts";
import type { Project } from "../../discover/project.ts";
import { isDevelopmentPath } from "../../discover/stage-of-path.ts";
import { findSettings, productionSibling, rankSettings, type SettingsFile } from "./settings-modules.ts";

/** The settings module that a deployment loads, and how that is known. */
export interface Choice {
  readonly file: SettingsFile;
  readonly evidence: string;
}

/** What speaks for a settings module, strongest first. */
interface Clue {
  readonly module: string;
  /** The file that names it. */
  readonly near: string | undefined;
  readonly evidence: string;
  /** Whether the environment could name another. */
  readonly isDefault: boolean;
}

/**
 * Chooses the settings module of a deployment. A hard assignment in the entry point runs last and wins; then what the
 * launcher sets, the entry point's `setdefault`, and at last the names of the files.
 * @param pinned what a person says with --settings
 * @returns undefined where nothing looks like settings, or what is named is not in the repository
 */
export function chooseSettings(project: Project, pinned: string | undefined, launch: Launch | undefined, entryPoint: EntryPoint | undefined): Choice | undefined {
  for (const clue of cluesOf(pinned, launch, entryPoint)) {
    const file = findSettings(project, clue.module, clue.near);
    if (!file) continue;
    // An entry point that defaults to development's settings beside production's relies on the environment.
    const better = clue.isDefault && isDevelopmentModule(file) ? productionSibling(project, file) : undefined;
    return better ? { file: better.file, evidence: `${better.why}, and ${clue.evidence.replace(" names it", "")} only defaults to ${file.module}` } : { file, evidence: clue.evidence };
  }
  if (pinned !== undefined) return undefined;
  const [best] = rankSettings(project);
  return best && { file: best.file, evidence: best.why };
}

/** `config/settings/local.py`: the name itself, not the directories above, says whose settings these are. */
const isDevelopmentModule = ({ path }: SettingsFile): boolean => isDevelopmentPath(path.slice(path.lastIndexOf("/") + 1)) !== undefined;

function cluesOf(pinned: string | undefined, launch: Launch | undefined, entryPoint: EntryPoint | undefined): readonly Clue[] {
  const clues: Clue[] = [];
  const named = entryPoint?.settingsModule;
  const fromEntryPoint = named && { module: named.value, near: entryPoint.file.path, evidence: `${placeOf(named.at)} names it`, isDefault: !named.insists };
  if (pinned !== undefined) clues.push({ module: pinned, near: undefined, evidence: "--settings names it", isDefault: false });
  if (fromEntryPoint && !fromEntryPoint.isDefault) clues.push(fromEntryPoint);
  const set = launch?.settingsModule;
  if (set) clues.push({ module: set.value, near: set.at.file.path, evidence: `${placeOf(set.at)} sets DJANGO_SETTINGS_MODULE`, isDefault: false });
  if (fromEntryPoint?.isDefault) clues.push(fromEntryPoint);
  return clues;
}
