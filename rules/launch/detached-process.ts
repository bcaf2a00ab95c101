import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "launch/detached-process",
  title: "Nothing starts the server again when it ends.",
  on: "launch",
  severity: "warning",
  since: "0.1.0",
  why: `A server behind \`nohup\`, \`screen\`, \`tmux\` or \`&\` runs until it crashes, the memory runs out or the machine restarts. Then the site is down
until somebody logs in. Its output goes to a file that grows for ever.`,
  fix: `Let systemd, supervisor or the platform run it in the foreground:

\`\`\`ini
[Service]
User=bakery
WorkingDirectory=/srv/bakery
ExecStart=/srv/bakery/venv/bin/gunicorn bakery.wsgi
Restart=on-failure
\`\`\``,
  except: "Something else watches the process, such as monit with a pid file.",
  references: ["https://docs.gunicorn.org/en/stable/deploy.html#monitoring", "https://www.freedesktop.org/software/systemd/man/latest/systemd.service.html#Restart="],

  *check(launch) {
    const { detached, stage, server, kind } = launch;
    if (stage.verdict !== "production" || server === "runserver") return;
    if (detached) {
      yield {
        at: detached.at,
        message: `Nothing starts the site again after a crash or a restart: ${detached.value} leaves its server alone.`,
        certainty: "likely",
        help: "Run it in the foreground, as a systemd service.",
      };
      return;
    }
    // These watch the process that they start, and that one ends at once.
    const daemon = launch.option("daemon") ?? launch.option("daemonize");
    const isOff = /^(?:false|off|no|0)$/i.test(daemon?.value?.value ?? "");
    // A unit of Type=forking waits for just that.
    const isWatched = kind === "procfile" || kind === "supervisor" || (kind === "systemd" && launch.service !== undefined && launch.service.type?.value !== "forking") || (launch.container !== undefined && kind !== "shell");
    if (daemon && !isOff && isWatched) {
      yield {
        at: daemon.at,
        message: "The server is taken for crashed as soon as it is up: it leaves the process that is watched.",
        certainty: "certain",
        help: "Leave the option out.",
      };
    }
  },
});
