import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "container/no-restart",
  title: "The container stays down when it ends.",
  on: "launch",
  severity: "info",
  since: "0.1.0",
  why: `Without \`restart:\` Docker starts a container once. When the process dies, when the database was not there yet, or when the machine is
restarted, the site is gone until somebody notices.`,
  fix: `\`\`\`yaml
services:
  web:
    image: bakery
    restart: unless-stopped
\`\`\``,
  except: "Something else starts the stack again, such as a systemd unit around `docker compose up`.",
  references: ["https://docs.docker.com/engine/containers/start-containers-automatically/"],

  *check({ stage, container }) {
    if (stage.verdict !== "production" || container?.restarts !== false || !container.service) return;
    yield {
      at: container.service.at,
      message: `Nothing starts ${container.service.value} again when it ends or the machine restarts.`,
      certainty: "certain",
      help: "Add `restart: unless-stopped`.",
    };
  },
});
