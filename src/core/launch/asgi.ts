import type { Launch } from "./launch.ts";

/** Workers of gunicorn that speak ASGI: `uvicorn.workers.UvicornWorker`, `uvicorn_worker.UvicornWorker`, and gunicorn's own. */
const asgiWorker = /uvicorn|(?:^|\.)asgi$/i;

/** Whether a process serves the application through ASGI; false also where its options do not tell. */
export function servesAsgi(launch: Launch): boolean {
  const { server, application } = launch;
  switch (server) {
    case "daphne":
      return true;
    case "uvicorn":
      return !/^wsgi$/i.test(launch.option("interface")?.value?.value ?? "");
    case "hypercorn":
      return application !== undefined && !application.value.startsWith("wsgi:");
    case "granian":
      return /^asgi/i.test(launch.option("interface")?.value?.value ?? "");
    case "gunicorn":
      return asgiWorker.test(launch.option("worker-class")?.value?.value ?? "");
    case "clever-cloud":
      return launch.backend === "daphne" || launch.backend === "uvicorn";
    case "gunicorn_django":
    case "uwsgi":
    case "waitress":
    case "unit":
    case "passenger":
    case "vercel":
    case "pythonanywhere":
    case "runserver":
      return false;
  }
}
