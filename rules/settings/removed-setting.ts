import { removedSettings } from "../../src/core/settings/removed-settings.ts";
import { rule } from "../../src/core/rule.ts";
import { compareVersions } from "../../src/core/settings/settings.ts";

export default rule({
  id: "settings/removed-setting",
  title: "A setting that Django no longer reads is set.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
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
    for (const { name, removed, effect, instead, severity, replacedBy } of removedSettings) {
      const at = assigned.get(name);
      // A name that builds other settings is a helper, whatever it was once.
      if (!at || settings.isRead(name) || compareVersions(removed, most) > 0) continue;
      const isLeftover = replacedBy !== undefined && assigned.has(replacedBy);
      yield {
        at,
        message: isLeftover ? `Django ignores ${name} since ${removed}; ${replacedBy} is what counts.` : `Django ignores ${name} since ${removed}: ${effect}.`,
        // Where the project's version is not known, it may be one that still reads the name.
        certainty: pinned && compareVersions(removed, least) <= 0 ? "certain" : "likely",
        severity: isLeftover ? "info" : !pinned && severity === "error" ? "warning" : severity,
        help: instead === "nothing" || isLeftover ? "Take the line out." : `Use ${instead} instead.`,
      };
    }
  },
});
