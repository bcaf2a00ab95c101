import { mayContain, text } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "settings/static-url-malformed",
  title: "STATIC_URL or MEDIA_URL does not end with a slash.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  aliases: ["urls.E006"],
  why: `Django joins the URL with the name of a file as a browser joins links: without the slash, the last part is replaced.
\`/media\` and \`cake.jpg\` make \`/cake.jpg\`. For static files, \`django.contrib.staticfiles\` puts the slash in, and what reads
STATIC_URL itself does not. Django's checks refuse both, so \`manage.py migrate\` ends with an error; a production server runs no
checks and starts.`,
  fix: `\`\`\`python
STATIC_URL = "/static/"
MEDIA_URL = "/media/"
\`\`\``,
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#static-url", "https://docs.djangoproject.com/en/stable/ref/checks/#urls"],

  *check(settings) {
    const addsSlash = settings.mayHold("INSTALLED_APPS", (value) => mayContain(value, "django.contrib.staticfiles"));
    for (const name of ["STATIC_URL", "MEDIA_URL"]) {
      const isMended = name === "STATIC_URL" && addsSlash;
      const effect = isMended ? "manage.py migrate stops with an error" : `Links to ${name === "STATIC_URL" ? "static files" : "uploads"} lead nowhere`;
      for (const hit of settings.hits(name, (value) => /[^/]$/.test(text(value) ?? ""))) {
        yield hit.claim(`${effect}: ${name} does not end with a slash.`, { ...(isMended ? { severity: "warning" as const } : {}), help: `Write ${name} = ${JSON.stringify(`${text(hit.value) ?? ""}/`)}.` });
      }
    }
  },
});
