import { rule } from "../../src/core/rule.ts";
import { entryPointOf, ownScripts } from "../../src/core/apache/wsgi-applications.ts";

/** What the names of files end in that are copied or filled in on the server. */
const models = [".example", ".sample", ".dist", ".template", ".tmpl", ".tpl", ".in", ".j2", ".erb"];

/** Names that say nothing of the project. */
const usual = /^(?:wsgi|django|app|application|index|main|site|project)\.(?:py|wsgi)$/;

export default rule({
  id: "apache/wsgi-script-missing",
  title: "WSGIScriptAlias names a file that the project does not have.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  why: `Apache starts without looking at the file. Where it is not there, every page is answered with 404 Not Found, and the log says
"Target WSGI script not found or unable to stat". Since Django 1.4 \`startproject\` writes \`wsgi.py\` beside \`settings.py\`;
guides that are older speak of a \`django.wsgi\` or \`apache/...\` that you would have to write.`,
  fix: `\`\`\`apache
WSGIScriptAlias / /srv/crepes/crepes/wsgi.py
\`\`\``,
  except: `The file is written on the server, by hand or by a deployment tool.`,
  references: ["https://docs.djangoproject.com/en/stable/howto/deployment/wsgi/modwsgi/"],

  *check(host, model) {
    if (model.partial || model.entryPoints.length === 0) return;
    for (const script of ownScripts(host)) {
      const { target, at, pattern } = script;
      const [directory, name] = target.value.split("/").slice(-2);
      if (pattern || !target.known || !/\.(?:py|wsgi)$/.test(name ?? "") || entryPointOf(script, model.entryPoints) || model.hasFile(`${directory ?? ""}/${name ?? ""}`)) continue;
      // conf/bakery.wsgi, a name that no other script has, is installed there.
      if (!usual.test(name ?? "") && model.hasFile(name ?? "")) continue;
      // conf/bakery.wsgi.example is copied there.
      if (models.some((ending) => model.hasFile(`${name ?? ""}${ending}`))) continue;
      // A wsgi.py at the top of the repository has the checkout's own name before it on the server.
      if (model.hasFile(name ?? "") && model.entryPoints.some(({ file: { path } }) => path === name)) continue;
      // Beside the project's own script, one that lies elsewhere on the server is another project's.
      if (model.checkouts.all.length > 0 && !model.checkouts.around(target.value)) continue;
      const [first] = model.entryPoints;
      yield {
        at,
        message: `Every page is answered with 404: the project has no ${directory ?? ""}/${name ?? ""}.`,
        certainty: "likely",
        ...(first && { related: [{ at: { file: first.file, start: 0, end: 0 }, message: "the project's entry point is here" }] }),
        help: "Name the project's own wsgi.py.",
      };
    }
  },
});
