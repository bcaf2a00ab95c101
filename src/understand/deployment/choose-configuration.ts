import type { EntryPoint } from "../../core/deployment/deployment.ts";
import type { Packages } from "../../core/packages.ts";
import type { SourceFile } from "../../core/source.ts";
import type { Mention } from "./unread-environment.ts";

const production = /^(?:prod|production|live|heroku|deploy(?:ed|ment)?)(?:settings|config(?:uration)?)?$/i;
const elsewhere = /dev|local|test|ci$|continuous|build|debug|docs/i;

/** Whether a settings module may be one of django-configurations. */
export const usesConfigurations = ({ text }: SourceFile, packages: Packages): boolean => /\bconfigurations\b/.test(text) || packages.requires("django-configurations") !== undefined;

/** The classes of a file that could hold settings, those included that a package's own file gathers from its modules. */
const classForm = /^(?:class[ \t]+(\w+)[ \t]*\(|from[ \t]+\.[\w.]*[ \t]+import[ \t]+([A-Z]\w*)[ \t]*(?:#.*)?$)/gm;

/**
 * Chooses the class of django-configurations that production loads where the launcher does not name it: what files
 * without a reader of their own say, what the entry points default to, the name of a class.
 * @param mentions of DJANGO_CONFIGURATION
 */
export function chooseConfiguration(file: SourceFile, entryPoints: readonly EntryPoint[], mentions: readonly Mention[]): string | undefined {
  const classes = Array.from(file.text.matchAll(classForm), ([, defined, imported]) => defined ?? imported ?? "");
  if (classes.length === 0) return undefined;
  const defaults = entryPoints.flatMap((entryPoint) => /["']DJANGO_CONFIGURATION["']\s*(?:,|\]\s*=)\s*["'](\w+)["']/.exec(entryPoint.file.text)?.[1] ?? []);
  const named = [...mentions.map(({ module }) => module), ...defaults].filter((name) => classes.includes(name) && !elsewhere.test(name));
  return named.find((name) => production.test(name)) ?? classes.find((name) => production.test(name)) ?? named[0];
}
