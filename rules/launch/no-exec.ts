import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "launch/no-exec",
  title: "A shell stands between the container and its server.",
  on: "launch",
  severity: "info",
  since: "0.1.0",
  why: `To stop a container, Docker sends SIGTERM to its first process. Where that is a shell which started the server as its child, the shell
neither ends nor hands the signal on: after ten seconds everything is killed. Requests under way are cut off, and each deployment takes
ten seconds longer.

With \`exec\` the server takes the shell's place. bash and BusyBox do so by themselves for the last command of \`-c\`; Debian's \`sh\`, which
also runs \`CMD gunicorn ...\` without brackets, does not.`,
  fix: `\`\`\`sh
#!/bin/sh
set -e
python manage.py migrate --noinput
exec gunicorn --bind 0.0.0.0:8000 bakery.wsgi
\`\`\`

\`\`\`dockerfile
CMD ["gunicorn", "--bind", "0.0.0.0:8000", "bakery.wsgi"]
\`\`\``,
  except: "Nobody minds requests that are cut off. `trap`, `wait`, tini, dumb-init and `init: true` are left alone by themselves.",
  references: ["https://docs.docker.com/reference/dockerfile/#shell-form-entrypoint-example", "https://docs.gunicorn.org/en/stable/signals.html#master-process"],

  *check({ stage, server, behindShell, command, detached, kind }) {
    if (stage.verdict !== "production" || !behindShell || detached || server === "runserver" || kind === "platform") return;
    const isHere = behindShell.file === command.at.file;
    yield {
      at: isHere ? command.at : behindShell,
      message: `Requests under way are cut off when the container stops: no signal reaches ${command.value} through the shell.`,
      certainty: "likely",
      help: isHere && kind === "shell" ? `Write exec before ${command.value}.` : "Write exec before it, or the command as a list: [\"start.sh\"].",
      ...(!isHere && { related: [{ at: command.at, message: "the server starts here" }] }),
    };
  },
});
