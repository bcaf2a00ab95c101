import { isFalse, isTrue } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";
import { asksAnotherHostForStaticFiles, collectsStaticFiles } from "../../src/core/settings/static-files.ts";

/** Addresses by which the project's URLs lead static files to a view. */
const ofViews = ["^static/(?P<", "static/<path:"];

export default rule({
  id: "settings/static-root-missing",
  title: "Static files have nowhere to be collected.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  why: `With DEBUG off Django serves no static files. \`collectstatic\` puts those of all apps, the admin's included, into STATIC_ROOT for
the web server; without it, the command ends with an error and pages come without styles and scripts.`,
  fix: `\`\`\`python
STATIC_ROOT = BASE_DIR / "staticfiles"
\`\`\``,
  except: "Another build puts the files of every app where the web server finds them. That is taken for granted where STATIC_URL names another host, and where the project's own URLs lead static files to a view.",
  references: ["https://docs.djangoproject.com/en/stable/howto/static-files/deployment/", "https://docs.djangoproject.com/en/stable/ref/settings/#static-root"],

  *check(settings, model) {
    // A host of their own is filled by another build.
    if (!collectsStaticFiles(settings) || asksAnotherHostForStaticFiles(settings) || ofViews.some((address) => model.code.speaksOf(address))) return;
    if (settings.holds("WHITENOISE_USE_FINDERS", isTrue)) return;
    for (const hit of settings.hits("STATIC_ROOT", isFalse)) {
      if (hit.unless !== undefined) continue;
      yield hit.claim(`Pages come without styles and scripts: STATIC_ROOT is ${hit.isDefault ? "not set" : "empty"}, so collectstatic fails.`, { help: 'Name a folder: STATIC_ROOT = BASE_DIR / "staticfiles".' });
    }
  },
});
