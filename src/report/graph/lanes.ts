import type { Deployment } from "../../core/deployment/deployment.ts";
import type { Finding } from "../../core/finding.ts";
import { productionRoutes, type Route, routesTo, serverOf, websocketRoutesTo } from "../../core/deployment/routes.ts";
import type { Model } from "../../core/rule.ts";
import { isWithinSpan, type Span } from "../../core/source.ts";

/** One front server with every line of it that leads to the application. */
export interface LaneFront {
  readonly routes: readonly [Route, ...Route[]];
}

/** A deployment with the front servers that lead to it, those included that miss it. */
export interface Lane {
  readonly deployment: Deployment | undefined;
  readonly fronts: readonly LaneFront[];
  readonly model: Model;
}

/** The deployments of a model, and the front servers whose application is not here. */
export function lanesOf(model: Model, findings: readonly Finding[]): readonly Lane[] {
  const missing = findings.filter(({ ruleId }) => ruleId === "deployment/upstream-unreachable");
  const shown = new Set<Span>();
  const lanes = model.deployments.map((deployment): Lane => {
    const pages = routesTo(deployment, model);
    // A process that serves websockets alone.
    const own = pages.length > 0 ? pages : websocketRoutesTo(deployment, model);
    // What nginx sends past a process is told of both.
    const told = new Set(missing.filter(({ related = [] }) => related.some(({ at }) => isPartOf(at, deployment))).flatMap(({ at, related = [] }) => [at, ...related.map((one) => one.at)]));
    const astray = deployment.fronts.length > 0 ? [] : productionRoutes(model).filter(({ at }) => told.has(at));
    const routes = own.some(({ proven }) => proven) || astray.length === 0 ? own : astray;
    for (const { at } of routes) shown.add(at);
    return { deployment, fronts: groupFronts(routes), model };
  });
  const others = groupFronts(productionRoutes(model).filter(({ at }) => !shown.has(at)));
  return others.length > 0 ? [...lanes, { deployment: undefined, fronts: others, model }] : lanes;
}

const isPartOf = (at: Span, { appServer }: Deployment): boolean =>
  appServer?.kind === "process" && (isWithinSpan(at, appServer.launch.at) || appServer.launch.listeners.some((listener) => listener.at === at));

/** The routes of one server block or virtual host belong together. */
function groupFronts(routes: readonly Route[]): readonly LaneFront[] {
  const byServer = new Map<object, [Route, ...Route[]]>();
  for (const route of routes) {
    const server = serverOf(route);
    const known = byServer.get(server);
    if (known) known.push(route);
    else byServer.set(server, [route]);
  }
  return [...byServer.values()].map((own) => ({ routes: own }));
}
