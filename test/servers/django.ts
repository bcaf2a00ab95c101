import { join } from "node:path";
import { type Server, start } from "../machine/start.ts";

const site = join(import.meta.dirname, "site");

/** A Django site of the test, which answers with what it understood of the request (`site/site_urls.py`). */
export interface App {
  /** What listens: gunicorn for HTTP, uWSGI for its own protocol. */
  readonly server?: "gunicorn" | "uwsgi" | "uvicorn";
  /** Settings in place of `site/site_settings.py`'s. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Further words of the server's command line. */
  readonly options?: readonly string[];
}

const words = (kind: NonNullable<App["server"]>, address: number | string): readonly string[] => {
  const bound = typeof address === "number" ? `127.0.0.1:${address}` : `unix:${address}`;
  switch (kind) {
    case "gunicorn":
      return ["bin/gunicorn", "--workers=1", "--timeout=2", `--bind=${bound}`, "site_wsgi:application"];
    case "uwsgi":
      return ["bin/pyuwsgi", "--master", "--need-app", "--die-on-term", `--socket=${bound.replace(/^unix:/, "")}`, "--chmod-socket=666", "--module=site_wsgi:application"];
    case "uvicorn":
      return ["bin/uvicorn", ...(typeof address === "number" ? ["--host=127.0.0.1", `--port=${address}`] : [`--uds=${address}`]), "site_asgi:application"];
  }
};

/** Starts the site at a port of 127.0.0.1 or at a unix socket; resolves once it listens. */
export async function startDjango(virtualenv: string, app: App, address: number | string): Promise<Server> {
  const [program = "", ...rest] = words(app.server ?? "gunicorn", address);
  const env = { ...process.env, PYTHONPATH: site, DJANGO_SITE_SETTINGS: JSON.stringify(app.settings ?? {}) };
  return start(join(virtualenv, program), [...rest.slice(0, -1), ...(app.options ?? []), ...rest.slice(-1)], address, { cwd: site, env });
}
