import { text } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "settings/static-url-malformed",
  title: "STATIC_URL or MEDIA_URL does not end with a slash.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  aliases: ["urls.E006"],
  why: `Django joins the URL with the name of a file as a browser joins links: without the slash, the last part is replaced.
\`/static\` and \`style.css\` make \`/style.css\`, and the pages come without styles, scripts and pictures. A production server runs
none of Django's checks that would say so.`,
  fix: `\`\`\`python
STATIC_URL = "/static/"
MEDIA_URL = "/media/"
\`\`\``,
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#static-url", "https://docs.djangoproject.com/en/stable/ref/checks/#urls"],

  *check(settings) {
    for (const name of ["STATIC_URL", "MEDIA_URL"]) {
      for (const hit of settings.hits(name, (value) => /[^/]$/.test(text(value) ?? ""))) {
        yield hit.claim(`Links to ${name === "STATIC_URL" ? "static files" : "uploads"} lead nowhere: ${name} does not end with a slash.`, { help: `Write ${name} = ${JSON.stringify(`${text(hit.value) ?? ""}/`)}.` });
      }
    }
  },
});
