import { installedOf } from "../../src/core/settings/development-packages.ts";
import type { Severity } from "../../src/core/finding.ts";
import { rule } from "../../src/core/rule.ts";

interface Package {
  /** What it does in production, after its name. */
  readonly does: string;
  readonly severity: Severity;
}

const works = (does: string): Package => ({ does, severity: "warning" });
const rests = (does: string): Package => ({ does, severity: "info" });

/** Read in the packages' own code: those that rest ask for DEBUG before they do anything. */
const packages: Readonly<Partial<Record<string, Package>>> = {
  silk: works("stores each request, with its body and the answer, in the database"),
  pyinstrument: works("profiles a request for whoever adds ?profile to the address"),
  nplusone: works("watches each object that the database returns"),
  django_browser_reload: rests("does nothing while DEBUG is off"),
  livereload: rests("does nothing while DEBUG is off"),
  querycount: rests("does nothing while DEBUG is off"),
  django_cprofile_middleware: rests("does nothing while DEBUG is off"),
};

export default rule({
  id: "settings/dev-package-in-production",
  title: "A package for development runs in production.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  why: `Profilers and tools that look for slow queries are made for a developer's machine. In production each request pays for them; silk keeps
what visitors send, and pyinstrument shows its measurements, with paths and code, to everybody who knows the address. The start fails
where their package is installed for development alone.

A package that rests while DEBUG is off is a note. django_extensions alone does nothing but bring commands; whoever starts
\`runserver_plus\` is told by launch/runserver.`,
  fix: `List it in the settings for development alone:

\`\`\`python
from .base import *

INSTALLED_APPS += ["silk"]
MIDDLEWARE += ["silk.middleware.SilkyMiddleware"]
\`\`\``,
  except: "The production site is profiled on purpose, for a part of the requests, and only staff can see the results.",
  references: ["https://github.com/jazzband/django-silk#readme", "https://pyinstrument.readthedocs.io/en/latest/guide.html#profile-a-web-request-in-django"],

  *check(settings) {
    for (const { hit, name, fact } of installedOf(settings, packages)) {
      // Limited to some requests, or to staff, somebody has thought of production.
      if (name === "silk" && settings.names.some((assigned) => /^SILKY_(?:INTERCEPT_(?:PERCENT|FUNC)|AUTHORISATION)$/.test(assigned.name))) continue;
      if (name === "pyinstrument" && settings.names.some((assigned) => assigned.name === "PYINSTRUMENT_SHOW_CALLBACK")) continue;
      yield hit.claim(`A package for development runs in production: ${name} ${fact.does}.`, { severity: fact.severity, help: "List it in the settings for development alone." });
    }
  },
});
