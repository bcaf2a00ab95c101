import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "gunicorn/auto-reload",
  title: "gunicorn restarts its workers whenever a file changes.",
  on: "launch",
  severity: "error",
  since: "0.1.0",
  why: `\`--reload\` is for development. In production the workers end in the middle of requests as soon as a deployment writes the first
file, and start again with half of the new code. While the new code can't be imported, gunicorn answers every visitor with the
traceback: the paths and lines of the project. Watching all the files costs time, too.`,
  fix: `Leave it out. After a deployment, tell gunicorn to start new workers and let the old ones finish:

\`\`\`sh
systemctl reload bakery
\`\`\``,
  except: "The file serves development, and its name does not say so.",
  references: ["https://docs.gunicorn.org/en/stable/settings.html#reload", "https://docs.gunicorn.org/en/stable/signals.html#reload-the-configuration"],

  *check(launch) {
    if (launch.server !== "gunicorn" || launch.stage.verdict !== "production") return;
    const option = launch.option("reload");
    // With --reload=True gunicorn does not even start, which is removed-option's to say.
    if (!option || option.refused || option.value?.value === "false") return;
    const unless = option.fallback?.unless;
    yield {
      at: option.at,
      message: `Each change of a file cuts requests off: gunicorn watches the code${unless === undefined ? "" : ` unless ${unless} is set`}.`,
      certainty: unless === undefined ? "certain" : "conditional",
      ...(unless !== undefined && { unless }),
      help: "Leave reload out, and reload the service after a deployment.",
    };
  },
});
