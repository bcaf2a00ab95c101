import { removedSettings } from "../../src/core/settings/removed-settings.ts";
import { toMiddleware } from "../../src/core/settings/middleware-classes.ts";
import { removeLines } from "../../src/core/edits.ts";
import type { Fix } from "../../src/core/finding.ts";
import { expressionOf } from "../../src/core/settings/assignment.ts";
import type { Span } from "../../src/core/source.ts";
import { isForOlderDjango } from "../../src/core/settings/older-django.ts";
import { rule } from "../../src/core/rule.ts";
import { compareVersions } from "../../src/core/settings/settings.ts";

/** The settings that STORAGES took the place of, and what they are where nobody sets them. */
const storages = [
  ["DEFAULT_FILE_STORAGE", "default", '"django.core.files.storage.FileSystemStorage"'],
  ["STATICFILES_STORAGE", "staticfiles", '"django.contrib.staticfiles.storage.StaticFilesStorage"'],
] as const;

/** STORAGES in the place of the first of the two, with the other in it. */
function toStorages(name: string, assigned: ReadonlyMap<string, Span>): readonly Fix[] {
  const places = storages.flatMap(([setting]) => assigned.get(setting) ?? []);
  const [first, ...others] = places.toSorted((a, b) => a.start - b.start);
  const backends = storages.map(([setting, , backend]) => {
    const at = assigned.get(setting);
    return at ? expressionOf(setting, at) : backend;
  });
  if (!first || !storages.some(([setting]) => setting === name) || backends.includes(undefined) || others.some(({ file }) => file !== first.file)) return [];
  // In a branch, the lines are as far in as it is; two that are not in the same one can't become one.
  const indents = places.map(({ file, start }) => file.positionAt(start).column - 1);
  if (new Set(indents).size > 1) return [];
  const lines = ["STORAGES = {", ...storages.map(([, alias], index) => `    "${alias}": {"BACKEND": ${backends[index] ?? ""}},`), "}"];
  const text = lines.join(`\n${" ".repeat(indents[0] ?? 0)}`);
  return [{ title: "Write STORAGES instead", safe: false, edits: [{ at: first, text }, ...others.map(removeLines)] }];
}

export default rule({
  id: "settings/removed-setting",
  title: "A setting that Django no longer reads is set.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  fixable: "both",
  why: `Django says nothing about names that it does not know, so a setting that was removed goes on looking as if it worked. Some of
them stop protecting the site: with \`MIDDLEWARE_CLASSES\` alone it runs without sessions, CSRF protection and login, and with
\`DEFAULT_FILE_STORAGE\` uploads land on a disk that is gone tomorrow.`,
  fix: `Write what took its place, as the message says:

\`\`\`python
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
]
\`\`\``,
  except: `Code of the project, or a package, reads the name itself. Where no requirement says which Django runs, it may be one that still reads
the name, and what would be an error is a warning.`,
  references: ["https://docs.djangoproject.com/en/stable/internals/deprecation/", "https://docs.djangoproject.com/en/stable/releases/"],

  *check(settings) {
    const assigned = new Map(settings.names.map((name) => [name.name, name.at]));
    const { least, most, pinned } = settings.django;
    const isOlder = isForOlderDjango(settings);
    for (const { name, removed, effect, instead, severity, replacedBy, usual } of removedSettings) {
      const at = assigned.get(name);
      // A name that builds other settings is a helper, whatever it was once.
      if (!at || settings.isRead(name) || compareVersions(removed, most) > 0) continue;
      // Of settings for an older Django the one line is told without which a newer one has no login.
      if (isOlder && name !== "MIDDLEWARE_CLASSES") continue;
      const isGone = pinned && compareVersions(removed, least) <= 0;
      const isReplaced = replacedBy !== undefined && assigned.has(replacedBy);
      const isUsual = usual !== undefined && settings.holds(name, (value) => (value.type === "str" || value.type === "int") && value.value === usual);
      const isLeftover = isReplaced || isUsual;
      yield {
        at,
        message: isReplaced ? `Django ignores ${name} since ${removed}; ${replacedBy} is what counts.` : isUsual ? `Django ignores ${name} since ${removed}, and does what it says without it.` : `Django ignores ${name} since ${removed}: ${effect}.`,
        // Where the project's version is not known, it may be one that still reads the name.
        certainty: isGone ? "certain" : "likely",
        severity: isLeftover ? "info" : !pinned && severity === "error" ? "warning" : severity,
        fixes: isLeftover || instead === "nothing" ? [{ title: "Take the line out", safe: instead === "nothing" && isGone, edits: [removeLines(at)] }] : name === "MIDDLEWARE_CLASSES" && isGone ? toMiddleware(at) : compareVersions(least, "4.2") >= 0 ? toStorages(name, assigned) : [],
        help: instead === "nothing" || isLeftover ? "Take the line out." : `Use ${instead} instead.`,
      };
    }
  },
});
