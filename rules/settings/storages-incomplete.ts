import { elements, lookUp, type PyValue, text } from "../../src/core/python.ts";
import { compareVersions } from "../../src/core/settings/settings.ts";
import { rule } from "../../src/core/rule.ts";

/** Whether a dict is known not to have a key. */
const lacks = (value: PyValue, key: string): boolean => value.type === "dict" && value.entries.every(([name]) => name.type !== "unknown") && lookUp(value, key) === undefined;

export default rule({
  id: "settings/storages-incomplete",
  title: "STORAGES leaves out a storage that Django needs.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  aliases: ["staticfiles.E005"],
  why: `STORAGES replaces Django's own dict as a whole. Without \`staticfiles\` in it, collectstatic fails and each page that uses
\`{% static %}\` is an error; without \`default\`, each upload is one. Where neither MEDIA_ROOT nor MEDIA_URL is set there may be no
uploads, and the latter is a note.`,
  fix: `\`\`\`python
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.ManifestStaticFilesStorage"},
}
\`\`\``,
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#storages", "https://docs.djangoproject.com/en/stable/ref/checks/#static-files"],

  *check(settings) {
    if (compareVersions(settings.django.least, "4.2") < 0) return;
    const hasStaticFiles = settings.holds("INSTALLED_APPS", (value) => elements(value).some((item) => text(item) === "django.contrib.staticfiles"));
    // A site without uploads never asks for the storage, and works.
    const takesUploads = settings.names.some(({ name }) => name === "MEDIA_ROOT" || name === "MEDIA_URL");
    const needed = [
      { key: "staticfiles", isNeeded: hasStaticFiles, effect: "Pages with static files fail", isSure: true },
      { key: "default", isNeeded: true, effect: takesUploads ? "Uploads fail" : "Uploads would fail", isSure: takesUploads },
    ];
    for (const { key, effect, isSure } of needed.filter(({ isNeeded }) => isNeeded)) {
      for (const hit of settings.hits("STORAGES", (value) => lacks(value, key))) {
        yield hit.claim(`${effect}: STORAGES has no "${key}".`, { ...(!isSure && { severity: "info" }), help: `Add "${key}" to STORAGES; what is set replaces Django's own dict as a whole.` });
      }
    }
  },
});
