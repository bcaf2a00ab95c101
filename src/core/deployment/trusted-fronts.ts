import type { Deployment } from "./deployment.ts";
import type { Launch } from "../launch/launch.ts";
import type { Model } from "../rule.ts";
import { isLocal, type Route } from "./routes.ts";
import { compareVersions } from "../settings/settings.ts";

export type Answer = "yes" | "no" | "unknown";

/** Whether gunicorn starts workers of uvicorn, which handle forwarded headers as uvicorn does. */
export const hasUvicornWorkers = (launch: Launch): boolean => /uvicorn/i.test(launch.option("worker-class")?.value?.value ?? "");

/**
 * Whether an application server takes forwarded headers over from this front server, by what it trusts unless it is told
 * otherwise. gunicorn: 127.0.0.1, ::1 and Unix sockets; uvicorn: 127.0.0.1, and nobody at a Unix socket, where a visitor
 * has no address; daphne, waitress, hypercorn and granian: nobody; uWSGI: everybody.
 */
export function trustsFront(launch: Launch, route: Route, model: Model): Answer {
  const local = isLocal(route);
  switch (launch.server) {
    case "gunicorn":
    case "gunicorn_django":
    case "uvicorn": {
      if (launch.option("no-proxy-headers")) return "no";
      const allowed = launch.option("forwarded-allow-ips")?.value?.value ?? launch.environment.find(({ name }) => name === "FORWARDED_ALLOW_IPS")?.value;
      if (allowed?.split(",").some((one) => one.trim() === "*") === true) return "yes";
      if (allowed === undefined && !knowsOptions(launch, model)) return "unknown";
      const isUnix = launch.listeners.some(({ address }) => address.kind === "unix");
      if (isUnix) return launch.server === "uvicorn" || hasUvicornWorkers(launch) ? "no" : "yes";
      if (/[/]/.test(allowed ?? "") || (route.kind === "apache" && !local)) return "unknown";
      if (!local) return allowed === undefined ? "no" : "unknown";
      return allowed === undefined || /(?:^|,)\s*127\.0\.0\.1\s*(?:,|$)/.test(allowed) ? "yes" : "no";
    }
    case "daphne":
      return launch.option("proxy-headers") ? "yes" : knowsOptions(launch, model) ? "no" : "unknown";
    case "uwsgi":
      return "yes";
    case "waitress":
      return !launch.option("trusted-proxy") && !launch.option("url-scheme") && knowsOptions(launch, model) ? "no" : "unknown";
    // They leave that to a wrapper in the entry point: ProxyFixMiddleware, wrap_wsgi_with_proxy_headers (granian 2.8.7).
    case "hypercorn":
    case "granian":
      return "no";
    case "unit":
    case "passenger":
    case "vercel":
    case "clever-cloud":
    case "pythonanywhere":
    case "runserver":
      return "unknown";
  }
}

/** Whether no configuration file may say otherwise. */
const knowsOptions = (launch: Launch, model: Model): boolean => launch.optionsKnown && !launch.environment.some(({ name, value }) => value === undefined && /ALLOW_IPS|CMD_ARGS/.test(name)) && !(launch.configurations.length === 0 && model.hasFile("gunicorn.conf.py"));

/** What waitress removes of whom it does not trust. Source: waitress/proxy_headers.py, 3.0.2. */
const removedByWaitress = /^(?:x-forwarded-(?:for|host|proto|port|by)|forwarded)$/i;

/** The releases of waitress; from 3.0.0 on untrusted headers are removed unless it is told not to (its change log). */
const releasesOfWaitress = ["1.0", "1.1", "1.2", "1.3", "1.4", "2.0", "2.1", "3.0"];

/** Whether the application server removes a header before Django sees it. */
export function removesHeader({ appServer, settings }: Deployment, header: string, model: Model): Answer {
  if (appServer?.kind !== "process" || appServer.launch.server !== "waitress" || !removedByWaitress.test(header)) return "no";
  const { launch } = appServer;
  if (launch.option("no-clear-untrusted-proxy-headers")) return "no";
  const versions = settings?.packages.versions("waitress", releasesOfWaitress);
  if (!versions || !knowsOptions(launch, model) || launch.option("trusted-proxy")) return "unknown";
  return compareVersions(versions.least, "3.0") >= 0 ? "yes" : launch.option("clear-untrusted-proxy-headers") ? "yes" : "unknown";
}
