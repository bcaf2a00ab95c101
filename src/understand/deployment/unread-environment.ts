import type { Language } from "../../core/document.ts";
import { indexOf } from "../../core/path-index.ts";
import { type SourceFile, type Span, span } from "../../core/source.ts";
import type { Project } from "../../discover/project.ts";
import { isDevelopmentPath } from "../../discover/stage-of-path.ts";
import { hasTemplateMarker } from "../../parse/command/word.ts";
import { isSampleName } from "../../parse/dotenv/parse.ts";
import { type Role, roleOf } from "./settings-modules.ts";

/** Files that set variables for production. */
const launchers = /(?:^|\/)(?:(?:docker-)?compose[^/]*\.ya?ml|(?:production|prod)\.ya?ml|dockerfile[^/]*|containerfile|[^/]*\.dockerfile|app\.(?:json|ya?ml)|fly\.toml|render\.yaml|railway\.(?:json|toml)|nixpacks\.toml|heroku\.yml|scalingo\.json|nginx-unit\.json|unit\.json|cloudbuild[^/]*\.ya?ml|serverless\.ya?ml|zappa_settings\.(?:json|toml|ya?ml)|dockerrun\.aws\.json|[^/]+\.(?:tf|bicep))$|task[-_]?def(?:inition)?s?(?:[-_.\/][^/]{0,80})?\.json$|(?:^|\/)copilot\/[^/]+\/manifest\.yml$|(?:^|\/)(?:k8s|kubernetes|helm|charts|manifests|ansible|\.platform|\.ebextensions)\/[^/]+/i;

/** Files whose own reader finds servers alone, and which may name the settings of their workers or of a set-up. */
const others = /\.(?:sh|bash|service|timer|env)$|\.service\.d\/[^/]+\.conf$|(?:^|\/)(?:entrypoint|start|run)[^/.]*$|(?:^|\/)(?:[^/]*uwsgi[^/]*\.ini|supervisord?[^/]*\.conf)$|(?:^|\/)\.env(?:\.prod[^/]*)?$/i;

/** Languages of these whose own reader says what is set, and for whom. */
const hasReader: ReadonlySet<Language> = new Set<Language>(["dockerfile", "compose", "kubernetes", "platform"]);

const notProduction = /(?:^|\/)(?:\.github|\.circleci|\.gitlab|docs?|documentation|examples?|tests?|bin\/test[^/]*|ci)\//i;
const largest = 1 << 18;

/** A settings module, or a class of settings, that such a file names. */
export interface Mention {
  readonly module: string;
  readonly at: Span;
}

function* textsOf(project: Project, kind: RegExp): Iterable<NonNullable<ReturnType<Project["read"]>>> {
  for (const path of indexOf(project.paths).matching(kind)) {
    if (isDevelopmentPath(path) !== undefined || notProduction.test(path)) continue;
    const file = project.read(path);
    if (file && file.text.length <= largest) yield file;
  }
}

/**
 * Names of variables that a launcher of a kind that is not read yet mentions: production sets them, to what is not
 * known. Without this, a variable that a compose file sets would be taken for unset.
 */
export function mentionedVariables(project: Project): ReadonlySet<string> {
  const names = new Set<string>();
  const read = new Set(project.classified.filter(({ language }) => hasReader.has(language)).map(({ path }) => path));
  for (const { path, text } of textsOf(project, launchers)) {
    // A template is not followed by its reader.
    if (read.has(path) && !hasTemplateMarker(text)) continue;
    for (const [, assigned, listed, after, named] of text.matchAll(/\b([A-Z][A-Z0-9_]{2,})\b["']?\s*[:=]|-\s+([A-Z][A-Z0-9_]{2,})\s*$|^[ \t]*ENV[ \t]+([A-Za-z_]\w*)[ \t]+(?!=)|\bname["']?\s*[:=]\s*["']([A-Z][A-Z0-9_]{2,})["']/gm)) names.add(assigned ?? listed ?? after ?? named ?? "");
  }
  return names;
}

const settingsModule = /^(?![ \t]*(?:#|;|\/\/))(?:(?!.*\bRUN\b).*?DJANGO_SETTINGS_MODULE["']?\s*[:=,]|[ \t]*ENV[ \t]+DJANGO_SETTINGS_MODULE[ \t])\s*["']?([A-Za-z_]\w*(?:\.\w+)*)/gm;
const configuration = /^(?![ \t]*(?:#|;|\/\/))(?:(?!.*\bRUN\b).*?DJANGO_CONFIGURATION["']?\s*[:=,]|[ \t]*ENV[ \t]+DJANGO_CONFIGURATION[ \t])\s*["']?([A-Za-z_]\w*)/gm;

/**
 * The settings modules that such files name, production's names first. Names of development and tests say nothing. What
 * a sample of the environment shows a deployer to set comes last, and counts where its name is production's.
 */
export function mentionedSettings(project: Project): readonly Mention[] {
  const samples = project.classified.filter(({ language, path }) => language === "dotenv" && isSampleName(path) && isDevelopmentPath(path) === undefined && !notProduction.test(path));
  const shown = samples.flatMap(({ path }) => mentionsIn(project.read(path), settingsModule));
  return [...mentionsOf(project, settingsModule), ...shown.filter(isProductions)];
}

/** The classes of django-configurations that such files name. */
export const mentionedConfigurations = (project: Project): readonly Mention[] => mentionsOf(project, configuration);

function mentionsOf(project: Project, form: RegExp): readonly Mention[] {
  const found = [launchers, others].flatMap((kind) => [...textsOf(project, kind)].flatMap((file) => mentionsIn(file, form)));
  return found.toSorted((a, b) => Number(isProductions(b)) - Number(isProductions(a)));
}

const roleNamedBy = (module: string): Role => roleOf(`${module.replaceAll(".", "/")}.py`);

const isProductions = ({ module }: Mention): boolean => roleNamedBy(module) === "production";

/** What a text names. A command in a Dockerfile's RUN belongs to the build: its settings are not what is served. */
function mentionsIn(file: SourceFile | undefined, form: RegExp): readonly Mention[] {
  return Array.from(file?.text.matchAll(form) ?? []).flatMap((match): readonly Mention[] => {
    const [whole, module = ""] = match;
    const role = roleNamedBy(module);
    if (!file || role === "test" || role === "development") return [];
    const end = match.index + whole.length;
    return [{ module, at: span(file, end - module.length, end) }];
  });
}
