import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "launch/systemd-no-restart",
  title: "Nothing starts the site again after a crash.",
  on: "launch",
  severity: "info",
  since: "0.1.0",
  why: `\`Restart=\` is \`no\` unless the unit says otherwise. When the process dies (no memory left, a database that was not there yet at boot, a
fault of the server itself) the unit is \`failed\`, and the site stays down until somebody logs in.`,
  fix: `\`\`\`ini
[Service]
ExecStart=/srv/bakery/venv/bin/gunicorn bakery.wsgi
Restart=on-failure
\`\`\``,
  except: "Something else watches the service, or a socket unit starts it with the next request, as is left alone by itself.",
  references: ["https://www.freedesktop.org/software/systemd/man/latest/systemd.service.html#Restart="],

  *check({ service, stage, server }) {
    if (!service || stage.verdict !== "production" || server === "runserver" || service.startedBySocket || service.type?.value === "oneshot") return;
    if (service.restart && service.restart.value !== "no") return;
    yield {
      at: service.restart?.at ?? service.header,
      message: "Nothing starts the site again after a crash.",
      certainty: "certain",
      help: "Write Restart=on-failure.",
    };
  },
});
