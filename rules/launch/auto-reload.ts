import { switchedOn } from "../../src/core/launch/launch-options.ts";
import type { Server } from "../../src/core/launch/launch.ts";
import { rule } from "../../src/core/rule.ts";

/** Of gunicorn and uWSGI the rules of their own families speak. */
const servers: ReadonlySet<Server> = new Set<Server>(["uvicorn", "hypercorn", "granian"]);

export default rule({
  id: "launch/auto-reload",
  title: "The server restarts whenever a file changes.",
  on: "launch",
  severity: "error",
  since: "0.1.0",
  why: `\`--reload\` is for development. In production requests are cut off as soon as a deployment writes the first file, and the server comes
back with half of the new code. uvicorn runs one process alone then, whatever \`--workers\` says.`,
  fix: `\`\`\`sh
exec uvicorn bakery.asgi:application --workers 3
\`\`\``,
  except: "The file serves development, and its name does not say so.",
  references: ["https://uvicorn.dev/settings/#development", "https://hypercorn.readthedocs.io/en/latest/how_to_guides/configuring.html"],

  *check(launch) {
    if (launch.stage.verdict !== "production" || !servers.has(launch.server)) return;
    const option = switchedOn(launch, "reload");
    if (!option) return;
    yield {
      at: option.at,
      message: `Each change of a file cuts requests off: ${launch.server} watches the code.`,
      certainty: "certain",
      help: "Leave --reload out, and restart the service after a deployment.",
    };
  },
});
