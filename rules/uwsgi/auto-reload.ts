import { numberOf, servesProduction } from "../../src/core/launch/launch-options.ts";
import { rule } from "../../src/core/rule.ts";

/** uWSGI's four spellings (plugins/python/python_plugin.c). */
const spellings = new Set(["py-autoreload", "py-auto-reload", "python-autoreload", "python-auto-reload"]);

export default rule({
  id: "uwsgi/auto-reload",
  title: "Each change of a Python file restarts uWSGI.",
  on: "launch",
  severity: "error",
  since: "0.1.0",
  why: `\`py-autoreload\` looks at every imported module each few seconds and restarts when one is newer. In production the restart falls in the
middle of a deployment: half of the code is new. uWSGI's documentation calls the option one for development alone.`,
  fix: `Take it out, and say when to reload:

\`\`\`ini
touch-reload = /srv/bakery/reload
\`\`\``,
  except: "The file serves development, and its name does not say so.",
  references: ["https://uwsgi-docs.readthedocs.io/en/latest/articles/TheArtOfGracefulReloading.html#python-auto-reloading-in-uwsgi", "https://uwsgi-docs.readthedocs.io/en/latest/PythonModuleAlias.html"],

  *check(launch) {
    if (!servesProduction(launch, "uwsgi")) return;
    const option = launch.options.findLast(({ name }) => spellings.has(name));
    if (!option || (numberOf(option) ?? 0) === 0) return;
    yield {
      at: option.at,
      message: "The site restarts with half of the new code: uWSGI watches its Python files.",
      certainty: "certain",
      help: "Take the line out, and use touch-reload.",
    };
  },
});
