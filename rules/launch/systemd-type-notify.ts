import type { Server } from "../../src/core/launch/launch.ts";
import { rule } from "../../src/core/rule.ts";

/** Servers that never write READY=1 to NOTIFY_SOCKET (seen with uvicorn 0.54, daphne 4.2, hypercorn 0.18, waitress 3.0 and granian 2.8). */
const silent: ReadonlySet<Server> = new Set<Server>(["uvicorn", "daphne", "hypercorn", "waitress", "granian", "runserver"]);

export default rule({
  id: "launch/systemd-type-notify",
  title: "The unit waits for a word that the server never says.",
  on: "launch",
  severity: "warning",
  since: "0.1.0",
  why: `With \`Type=notify\` a service counts as started once it has told systemd so. gunicorn and uWSGI do, uvicorn, daphne, hypercorn, waitress
and granian don't: \`systemctl start\` hangs, after 90 seconds systemd ends the process that serves well, and with \`Restart=\` the site goes
down every minute and a half.`,
  fix: `\`\`\`ini
[Service]
Type=exec
ExecStart=/srv/bakery/venv/bin/uvicorn bakery.asgi:application
\`\`\``,
  except: "A program around the server tells systemd in its place.",
  references: ["https://www.freedesktop.org/software/systemd/man/latest/systemd.service.html#Type=", "https://www.freedesktop.org/software/systemd/man/latest/sd_notify.html"],

  *check({ service, stage, server, kind, command }) {
    // In a script another command may have spoken before.
    if (!service?.type || kind !== "systemd" || stage.verdict !== "production" || !silent.has(server)) return;
    if (!/^notify(?:-reload)?$/.test(service.type.value)) return;
    yield {
      at: service.type.at,
      message: `systemd ends the site after 90 seconds: it waits for word from ${command.value}, which sends none.`,
      certainty: "certain",
      help: "Write Type=exec, or leave it out.",
      related: [{ at: command.at, message: "this sends no word to systemd" }],
    };
  },
});
