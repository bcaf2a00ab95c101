import { nginxSeconds } from "../../src/core/deployment/durations.ts";
import type { Claim } from "../../src/core/finding.ts";
import { routesTo } from "../../src/core/deployment/routes.ts";
import { rule } from "../../src/core/rule.ts";

/** How long each server lets a request take: the option's name. */
const limits = { gunicorn: "timeout", uwsgi: "harakiri" } as const;

export default rule({
  id: "deployment/timeouts-inverted",
  title: "nginx gives up before the application server does.",
  on: "deployment",
  severity: "warning",
  since: "0.1.0",
  why: `nginx waits 60 seconds for an answer unless it is told otherwise, then the visitor gets 504. The application server is
allowed longer: it works on, for nobody, and the worker is taken for that long. Visitors who try again take the next one,
until none is left. The longer limit was set for slow pages, and does not help them.`,
  fix: `Let nginx wait a little longer than the application server:

\`\`\`nginx
proxy_read_timeout 130s;    # with gunicorn --timeout 120
\`\`\``,
  except: "The longer limit is for workers that start slowly, not for requests.",
  references: ["https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_read_timeout", "https://docs.gunicorn.org/en/stable/settings.html#timeout"],

  *check(deployment, model): Iterable<Claim> {
    const { appServer } = deployment;
    if (appServer?.kind !== "process") return;
    const { launch } = appServer;
    if (launch.server !== "gunicorn" && launch.server !== "uwsgi") return;
    const option = launch.option(limits[launch.server]);
    const allowed = option?.value && /^\d+$/.test(option.value.value) ? Number(option.value.value) : undefined;
    // gunicorn's threads and asynchronous workers go on for ever; the limit is the process's there.
    const kind = launch.option("worker-class")?.value?.value ?? "sync";
    if (!option || allowed === undefined || allowed === 0 || kind !== "sync" || launch.option("threads")) return;
    for (const route of routesTo(deployment, model)) {
      if (route.kind !== "nginx" || !route.proven || !route.complete || !["http", "uwsgi"].includes(route.gateway.protocol) || route.location.path.value !== "/" && route.location.modifier !== "@") continue;
      const line = route.location.effective(`${route.gateway.protocol === "uwsgi" ? "uwsgi" : "proxy"}_read_timeout`);
      const waits = line ? nginxSeconds(line.args[0]?.value ?? "") : 60;
      if (waits === undefined || waits >= allowed) continue;
      yield {
        at: line?.at ?? route.at,
        message: `Slow requests end in 504 after ${waits} seconds, while ${launch.command.value} works on them for up to ${allowed}.`,
        certainty: "certain",
        related: [{ at: option.at, message: `${launch.command.value} is allowed ${allowed} seconds` }],
        help: `Let nginx wait longer than ${allowed} seconds (${route.gateway.protocol === "uwsgi" ? "uwsgi" : "proxy"}_read_timeout), or the application server less.`,
      };
    }
  },
});
