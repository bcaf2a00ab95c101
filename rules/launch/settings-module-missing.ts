import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "launch/settings-module-missing",
  title: "The server is started with a settings module that is not there.",
  on: "launch",
  severity: "error",
  since: "0.1.0",
  why: `\`DJANGO_SETTINGS_MODULE\` names a module to import. Where the repository has none of that name, or the value is a path or still has its
quotes, Django stops with \`ModuleNotFoundError\` as soon as the application is loaded, and no request is answered.`,
  fix: `\`\`\`ini
Environment=DJANGO_SETTINGS_MODULE=bakery.settings.production
\`\`\``,
  except: "The module is put beside the others on the server, or belongs to a package that is installed.",
  references: ["https://docs.djangoproject.com/en/stable/topics/settings/#designating-the-settings"],

  *check({ settingsModule, stage }, model) {
    if (!settingsModule || stage.verdict === "development" || model.partial) return;
    const { value, at } = settingsModule;
    const isPath = /^["']?[\w./-]*(?:\/|\.py["']?$)/.test(value);
    const isQuoted = /^["'].*["']$/.test(value);
    if (isPath || isQuoted) {
      yield {
        at,
        message: `The site does not start: DJANGO_SETTINGS_MODULE is ${isPath ? "a path, and Django imports a module" : "taken with its quotes"}.`,
        certainty: "certain",
        help: `Write ${value.replace(/["']/g, "").replace(/^\.?\//, "").replace(/\.py$/, "").replaceAll("/", ".")}.`,
      };
      return;
    }
    const [top = "", ...rest] = value.split(".");
    if (!/^\w+(?:\.\w+)+$/.test(value) || !["__init__", "urls", "wsgi", "manage"].some((name) => model.hasFile(`${top}/${name}.py`))) return;
    const paths = [value.replaceAll(".", "/"), rest.join("/")];
    if (paths.some((path) => [".py", "/__init__.py", ".py.example", ".py.sample", ".py.dist", ".py.template", "_example.py", ".example.py", ".py.j2"].some((ending) => model.hasFile(`${path}${ending}`)))) return;
    yield {
      at,
      message: `The site does not start: the repository has no settings module ${value}.`,
      certainty: "likely",
      help: "Name the module that production is to use.",
    };
  },
});
