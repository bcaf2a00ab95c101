import { installedOf } from "../../src/core/settings/development-packages.ts";
import { rule } from "../../src/core/rule.ts";
import { apartFromDebug } from "../../src/core/settings/without-debug.ts";

/** Apps that show the inside of a site, and hide it while DEBUG is off. */
const shows = {
  debug_toolbar: "queries and settings",
  debug_panel: "queries and settings",
  template_profiler_panel: "how long each template takes",
  template_timings_panel: "how long each template takes",
  django_pdb: "the prompt of a debugger",
} as const;

export default rule({
  id: "settings/debug-app-installed",
  title: "An app for debugging is installed in production.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  why: `Such apps show what the site does: queries, templates, settings. They hide while DEBUG is off, and one wrong condition shows them to
everybody. They cost time and memory all the same, and the start fails where their package is installed for development alone.

Packages for development that work whatever DEBUG is, such as silk, are settings/dev-package-in-production's to report.`,
  fix: `\`\`\`python
if DEBUG:
    INSTALLED_APPS += ["debug_toolbar"]
    MIDDLEWARE.insert(0, "debug_toolbar.middleware.DebugToolbarMiddleware")
\`\`\``,
  except: "Staff debugs the production site with it, and its condition for showing itself was written for that.",
  references: ["https://django-debug-toolbar.readthedocs.io/en/latest/installation.html", "https://docs.djangoproject.com/en/stable/howto/deployment/checklist/"],

  *check(settings) {
    const installed = [...installedOf(settings, shows)];
    const apart = new Set(apartFromDebug(settings, installed.map(({ hit }) => hit)));
    for (const { hit, name, fact } of installed) {
      if (apart.has(hit)) yield hit.claim(`An app for debugging is installed in production: ${name} shows ${fact}.`, { help: "List it in the settings for development alone." });
    }
  },
});
