import { rule } from "../../src/core/rule.ts";

const isRoot = (user: string | undefined): boolean => user === "root" || user === "0";

const help = "Create a user in the Dockerfile (`RUN useradd --system bakery`) and end with `USER bakery`.";

export default rule({
  id: "container/runs-as-root",
  title: "The container runs the application as root.",
  on: "launch",
  severity: "warning",
  since: "0.1.0",
  why: `An image without \`USER\` starts its process as root. Whoever finds a way to run code through the site may then change
everything in the container, read what is mounted into it, and is one hole of the kernel or one mounted socket away from the
machine itself: without user namespaces, root in the container is root outside.`,
  fix: `\`\`\`dockerfile
FROM python:3.13-slim
RUN useradd --system --create-home bakery
WORKDIR /app
COPY --chown=bakery . .
USER bakery
CMD ["gunicorn", "--bind", "0.0.0.0:8000", "bakery.wsgi"]
\`\`\`

\`user:\` in a compose file and \`runAsUser\` in a Kubernetes manifest do the same. An entrypoint that starts as root and hands on to
\`gosu bakery\`, and \`gunicorn --user\`, are fine and are not reported.`,
  except: "The container engine runs rootless, or maps root to an ordinary user of the machine.",
  references: ["https://docs.docker.com/build/building/best-practices/#user", "https://docs.docker.com/engine/security/userns-remap/"],

  *check(launch) {
    const { stage, container, user, server, command } = launch;
    if (stage.verdict !== "production" || !container || server === "runserver" || launch.option("user") || launch.option("uid")) return;
    const related = [{ at: command.at, message: `${command.value} is started here` }];
    if (user && isRoot(user.value)) {
      yield { at: user.at, message: "The application runs as root in its container.", certainty: "certain", help, related };
    } else if (!user && container.rootByDefault) {
      yield { at: container.rootByDefault, message: "The application runs as root in its container, because nothing names another user.", certainty: "certain", help, related };
    }
  },
});
