import { procfilePlatform } from "../../src/core/deployment/procfile-platform.ts";
import { rule } from "../../src/core/rule.ts";

/** Files that Heroku and its likes read beside the Procfile. */
const platformFiles = ["runtime.txt", ".python-version", "app.json", ".slugignore", "heroku.yml", "bin/post_compile"];

export default rule({
  id: "launch/hard-coded-port",
  title: "The web process listens on a port of its own choice.",
  on: "launch",
  severity: "error",
  since: "0.1.0",
  why: `The platform chooses a port for each start and says it in \`PORT\`. A server that listens on another one is never reached: Heroku waits
for 60 seconds and ends the process (\`R10 Boot timeout\`), and visitors see \`Application error\`.`,
  fix: `gunicorn reads \`PORT\` by itself:

\`\`\`
web: gunicorn bakery.wsgi
web: uvicorn bakery.asgi:application --host 0.0.0.0 --port $PORT
\`\`\``,
  except: "The platform always uses this port, as Elastic Beanstalk does with 8000, and Dokku with the one that the Dockerfile exposes.",
  references: ["https://devcenter.heroku.com/articles/dynos#web-dynos", "https://devcenter.heroku.com/articles/error-codes#r10-boot-timeout"],

  *check(launch, model) {
    if (launch.kind !== "procfile" || launch.stage.verdict !== "production" || !launch.listenersKnown || !launch.environment.some(({ name }) => name === "PORT")) return;
    const [listener, ...others] = launch.listeners;
    if (!listener?.at || listener.address.kind !== "tcp" || others.length > 0) return;
    // Elastic Beanstalk wants 8000 or what its nginx is told, Dokku the port that the Dockerfile exposes or that is mapped.
    const platform = procfilePlatform(model);
    if (platform === "elastic-beanstalk" || platform === "dokku") return;
    if (listener.address.port === 8000 && !platformFiles.some((file) => model.hasFile(file))) return;
    yield {
      at: listener.at,
      message: `No request reaches the site: it listens on ${listener.address.port}, and the platform asks on $PORT.`,
      certainty: "likely",
      help: launch.server === "gunicorn" ? "Leave the option out: gunicorn listens on $PORT by itself." : "Write $PORT in place of the number.",
    };
  },
});
