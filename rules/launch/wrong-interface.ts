import { servesAsgi } from "../../src/core/launch/asgi.ts";
import type { Launch } from "../../src/core/launch/launch.ts";
import { rule } from "../../src/core/rule.ts";

/** The interface by which a server calls the application; undefined where it takes both, or that is not known. */
function spokenBy(launch: Launch): "wsgi" | "asgi" | undefined {
  const { server, optionsKnown } = launch;
  switch (server) {
    case "daphne":
      return "asgi";
    case "uvicorn":
      return optionsKnown && !launch.option("interface") ? "asgi" : undefined;
    case "waitress":
      return "wsgi";
    case "gunicorn":
      return servesAsgi(launch) ? "asgi" : workerSpeaksWsgi(launch) ? "wsgi" : undefined;
    case "uwsgi":
      return launch.option("asgi") || launch.option("plugin") || launch.option("plugins") ? undefined : "wsgi";
    case "granian": {
      const told = launch.option("interface")?.value?.value ?? "";
      return told === "wsgi" ? "wsgi" : /^asgi(?:nl)?$/.test(told) ? "asgi" : undefined;
    }
    default:
      return undefined;
  }
}

/** gunicorn's own workers; what a class of another package speaks is not known. */
function workerSpeaksWsgi(launch: Launch): boolean {
  const worker = launch.option("worker-class");
  if (worker) return /^(?:sync|gthread|gevent|eventlet|tornado)$/.test(worker.value?.value ?? "");
  return launch.optionsKnown && !launch.environment.some(({ name }) => name === "GUNICORN_CMD_ARGS");
}

export default rule({
  id: "launch/wrong-interface",
  title: "The server calls the application by an interface that it does not have.",
  on: "launch",
  severity: "error",
  since: "0.1.0",
  why: `\`wsgi.py\` makes an application for WSGI, \`asgi.py\` one for ASGI, and a server calls it by one of the two. With the wrong one the server
starts, and every request ends with \`500 Internal Server Error\` and a \`TypeError\` about missing arguments in the log. uWSGI, which
has one protocol, closes the connection without a word, and nginx before it answers 502. Hypercorn alone finds out which of the two it has.`,
  fix: `\`\`\`sh
gunicorn bakery.wsgi:application
gunicorn --worker-class uvicorn_worker.UvicornWorker bakery.asgi:application
uvicorn bakery.asgi:application
\`\`\``,
  except: "The module is called so and holds an application of the other kind.",
  references: ["https://docs.djangoproject.com/en/stable/howto/deployment/asgi/", "https://docs.djangoproject.com/en/stable/howto/deployment/wsgi/"],

  *check(launch, model) {
    const { application, stage, command } = launch;
    const spoken = spokenBy(launch);
    const made = /^[\w.]+\.(wsgi|asgi)(?::\w+)?$/.exec(application?.value ?? "")?.[1];
    if (!application || stage.verdict === "development" || spoken === undefined || made === undefined || made === spoken) return;
    const module = application.value.replace(/:.*$/s, "");
    // What the module makes decides, whatever it is called.
    const entryPoint = model.entryPoints.find((one) => one.module === module) ?? model.entryPoints.find((one) => one.module.endsWith(`.${module}`) || module.endsWith(`.${one.module}`));
    if (!entryPoint || !new RegExp(`\\bget_${made}_application\\b`).test(entryPoint.file.text) || new RegExp(`\\bget_${spoken}_application\\b|ProtocolTypeRouter|WsgiToAsgi|AsgiToWsgi|WSGIMiddleware|a2wsgi`).test(entryPoint.file.text)) return;
    yield {
      at: application.at,
      message: `Every request fails: ${command.value} calls it by ${spoken.toUpperCase()}, and ${module} is made for ${made.toUpperCase()}.`,
      certainty: "certain",
      help: spoken === "asgi" ? `Name ${module.replace(/wsgi$/, "asgi")}:application, or start a server for WSGI.` : `Name ${module.replace(/asgi$/, "wsgi")}:application, or take a worker for ASGI.`,
    };
  },
});
