import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "frontend/pm2-watch",
  title: "PM2 restarts the application whenever a file changes.",
  on: "launch",
  severity: "warning",
  since: "0.1.0",
  why: `With \`watch\` PM2 starts the process anew as soon as any file below it changes: an upload, a log, a compiled \`.pyc\`, the first file of a
deployment. Requests under way are cut off, and a file that the application writes itself makes it restart again and again.`,
  fix: `\`\`\`js
module.exports = {
  apps: [{ name: "bakery", script: "gunicorn", args: "bakery.wsgi", interpreter: "none", watch: false }],
};
\`\`\`

After a deployment, \`pm2 reload bakery\`.`,
  except: "The file serves development, and its name does not say so.",
  references: ["https://pm2.keymetrics.io/docs/usage/watch-and-restart/", "https://pm2.keymetrics.io/docs/usage/application-declaration/"],

  *check({ watched, stage, server }) {
    if (!watched || stage.verdict !== "production" || server === "runserver") return;
    yield {
      at: watched,
      message: "Each change of a file cuts requests off: PM2 watches them.",
      certainty: "certain",
      help: "Write watch: false.",
    };
  },
});
