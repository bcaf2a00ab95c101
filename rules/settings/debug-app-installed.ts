import { elements, text } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";

/** Apps for a developer's machine, and what each may do on another. */
const apps: Readonly<Partial<Record<string, string>>> = {
  debug_toolbar: "shows queries and settings",
  silk: "records requests with their data",
  django_browser_reload: "keeps a connection open for each visitor",
  livereload: "adds a script to each page",
  template_profiler_panel: "profiles each template",
  devserver: "prints queries and requests",
  django_pdb: "stops a request in a debugger",
};

/** `debug_toolbar`, also as `debug_toolbar.apps.DebugToolbarConfig`. */
const appOf = (entry: string): string => entry.split(".")[0] ?? "";

export default rule({
  id: "settings/debug-app-installed",
  title: "An app for development is installed in production.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  why: `Such apps show or record what the site does: queries, requests with their data, settings. Most hide while DEBUG is off, and one
wrong condition shows them to everybody. They cost time and memory in every request, and the start fails where their package
is installed for development alone.`,
  fix: `\`\`\`python
if DEBUG:
    INSTALLED_APPS += ["debug_toolbar"]
    MIDDLEWARE.insert(0, "debug_toolbar.middleware.DebugToolbarMiddleware")
\`\`\``,
  except: "Profiling in production is wanted, and only staff can open its pages.",
  references: ["https://django-debug-toolbar.readthedocs.io/en/latest/installation.html", "https://docs.djangoproject.com/en/stable/howto/deployment/checklist/"],

  *check(settings) {
    const isForDevelopment = (entry: string | undefined): boolean => entry !== undefined && Object.hasOwn(apps, appOf(entry));
    for (const hit of settings.hits("INSTALLED_APPS", (value) => elements(value).filter((item) => isForDevelopment(text(item))))) {
      const app = appOf(text(hit.value) ?? "");
      yield hit.claim(`An app for development runs in production: ${app} ${apps[app] ?? ""}.`, { help: "Add it to INSTALLED_APPS in the settings for development alone." });
    }
  },
});
