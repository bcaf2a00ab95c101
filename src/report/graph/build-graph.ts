import { formatAddress, type Protocol } from "../../core/address.ts";
import { absentSettings, whyAbsent } from "../../core/deployment/absent-settings.ts";
import type { AppServer, Deployment, EntryPoint } from "../../core/deployment/deployment.ts";
import type { Finding } from "../../core/finding.ts";
import type { Server } from "../../core/launch/launch.ts";
import { addressesOf, type Route, serverOf } from "../../core/deployment/routes.ts";
import type { Settings } from "../../core/settings/settings.ts";
import { isWithinSpan, type SourceFile, type Span, textOf } from "../../core/source.ts";
import { escapeControls } from "../escape.ts";
import { evidenceShown } from "../evidence.ts";
import type { Report } from "../report.ts";
import { Redactor } from "../settings/redactor.ts";
import type { DeploymentGraph, Evidence, GraphDeployment, GraphFinding, GraphLink, GraphNode, GraphPlace, LinkState } from "./graph.ts";
import { type Lane, lanesOf } from "./lanes.ts";

const spoken: Readonly<Record<Protocol, string>> = { http: "HTTP", https: "HTTPS", uwsgi: "uwsgi", fastcgi: "FastCGI", scgi: "SCGI", ajp: "AJP", grpc: "gRPC" };

/** Rules on a launch whose error means that the entry point is never imported. */
const neverStarts = /\/(?:wsgi-module-missing|removed-command|removed-option|granian-interface|syntax-error|wsgi-script-missing|wsgi-alias-to-directory|wsgi-python-path)$/;

/** Servers that people know by another name. */
const namedByCommand: ReadonlySet<Server> = new Set<Server>(["gunicorn_django", "runserver", "unit", "passenger", "vercel", "clever-cloud", "pythonanywhere"]);

/** Rules on Apache whose error means that Python's requests are refused, wherever their line stands. */
const refusesPython = /^apache\/(?:legacy-access-control|mixed-access-control|wsgi-[\w-]+)$/;

/** Makes the graph of a report: every deployment with the evidence of its links, and the findings that lie on them. */
export function buildGraph(report: Report): DeploymentGraph {
  const builder = new GraphBuilder(report);
  const lanes = report.models.flatMap((model) => lanesOf(model, report.findings));
  return { version: report.version, deployments: lanes.map((lane, index) => builder.deployment(lane, `d${index + 1}`)), problems: report.problems.map(({ path, message }) => ({ path: builder.clean(path), message: builder.clean(message) })) };
}

class GraphBuilder {
  readonly #report: Report;
  readonly #redactor: Redactor;
  /** Where the block behind each block of a file begins. */
  readonly #nextBlocks: ReadonlyMap<SourceFile, ReadonlyMap<number, number>>;

  constructor(report: Report) {
    this.#report = report;
    this.#nextBlocks = nextBlocksOf(report);
    this.#redactor = new Redactor(report.secrets);
  }

  /** A name or message that may be shown anywhere. A secret that is a common word must not blacken paths and modules. */
  clean(text: string): string {
    return escapeControls(text.replace(/\s+/g, " ").trim());
  }

  /** The text of a line, without the secrets in it. */
  #line(at: Span): string {
    return this.clean(this.#redactor.redact(textOf(at)));
  }

  deployment(lane: Lane, id: string): GraphDeployment {
    const { deployment } = lane;
    const appServer = this.#appServer(deployment, `${id}-server`);
    const entryPoint = this.#entryPoint(deployment, `${id}-entry`);
    const settings = this.#settings(deployment?.settings, `${id}-settings`);
    const fronts = lane.fronts.map(({ routes }, index) => ({ node: this.#front(routes, `${id}-front${index + 1}`), routes }));
    const links = fronts.map(({ node, routes }) => this.#frontLink(routes, deployment?.appServer, node.id, appServer.id));
    if (deployment) links.push(this.#entryLink(deployment, appServer.id, entryPoint.id), this.#settingsLink(deployment, entryPoint.id, settings.id));
    const nodes = [...fronts.map(({ node }) => node), ...(deployment || fronts.length > 0 ? [appServer] : []), ...(deployment ? [entryPoint, settings] : [])];
    const titled = [fronts[0]?.node.title, deployment ? appServer.title : undefined].filter((title) => title !== undefined).join(" and ");
    const title = deployment === undefined ? `${titled}: no application server is known behind it` : titled === "" ? (entryPoint.title ?? settings.title ?? "settings") : titled;
    return { id, title, nodes, links };
  }

  #front([first, ...others]: readonly [Route, ...Route[]], id: string): GraphNode {
    const { at } = serverOf(first);
    const spans = [first, ...others].flatMap(spansOf);
    const names = first.names.map(({ value }) => value);
    const shownNames = names.length > 4 ? [...names.slice(0, 3), `and ${names.length - 3} more names`] : names;
    const schemes = [first.tls ? "HTTPS" : "", first.plain ? "plain HTTP" : ""].filter(Boolean).join(" and ");
    const findings = this.#report.findings.filter((finding) => /^(?:nginx|apache)\//.test(finding.ruleId) && this.#isInBlock(finding.at, at) && !touches(finding, spans) && !this.#isOnLink(finding, first));
    return { id, kind: "front", title: titles[first.kind], details: [...shownNames, schemes, first.kind === "ingress" && first.ingress.className !== undefined ? `class ${first.ingress.className}` : ""].filter(Boolean).map((text) => this.clean(text)), place: this.#place(at), findings: findings.map((one) => this.#finding(one)) };
  }

  #appServer(deployment: Deployment | undefined, id: string): GraphNode {
    const appServer = deployment?.appServer;
    const base = { id, kind: "appServer" as const };
    if (!appServer) return { ...base, title: undefined, details: [], place: undefined, findings: [] };
    if (appServer.kind === "mod_wsgi") return { ...base, title: "mod_wsgi", details: ["inside Apache"], place: this.#place(appServer.at), findings: [] };
    if (appServer.kind === "panel") return { ...base, title: appServer.host.name, details: ["configured in its panel", ...(appServer.host.endsTls ? ["TLS ends at its proxy"] : [])], place: this.#place(appServer.at), findings: [] };
    const { launch } = appServer;
    // A port that is published where the server itself listens is told once.
    const details = [...new Set(launch.listeners.map(({ address, protocol, unless }) => `${formatAddress(address)}${unless === undefined ? "" : ` unless ${unless} says otherwise`}, ${spoken[protocol]}`))];
    const findings = this.#report.findings.filter((finding) => isWithinSpan(finding.at, launch.at) || (finding.at.file === launch.at.file && /^(?:launch|gunicorn|uwsgi|container)\//.test(finding.ruleId)));
    return { ...base, title: this.clean(namedByCommand.has(launch.server) ? launch.command.value : launch.server), details: (details.length > 0 ? details : [launch.server === "passenger" ? "inside the web server" : launch.backend ? `starts ${launch.backend}` : "listens where the files do not say"]).map((text) => this.clean(text)), place: this.#place(appServer.at), findings: findings.filter((one) => !neverStarts.test(one.ruleId)).map((one) => this.#finding(one)) };
  }

  #entryPoint(deployment: Deployment | undefined, id: string): GraphNode {
    const entryPoint = deployment?.entryPoint;
    if (!entryPoint) return { id, kind: "entryPoint", title: undefined, details: [], place: undefined, findings: [] };
    return { id, kind: "entryPoint", title: this.clean(entryPoint.module), details: [entryPoint.interface.toUpperCase()], place: { path: this.clean(this.#report.pathOf(entryPoint.file)), line: 1 }, findings: [] };
  }

  #settings(settings: Settings | undefined, id: string): GraphNode {
    if (!settings) return { id, kind: "settings", title: undefined, details: [], place: undefined, findings: [] };
    const { least, most, pinned } = settings.django;
    const others = new Set(this.#report.settings.filter((one) => one.anchor.file !== settings.anchor.file).map(({ anchor }) => anchor.file));
    const findings = this.#report.findings.filter(({ ruleId, at }) => /^(?:settings|reporting)\//.test(ruleId) && !others.has(at.file));
    return { id, kind: "settings", title: this.clean(settings.module), details: [pinned ? `Django ${least === most ? least : `${least} to ${most}`}` : "Django of any version"], place: this.#place(settings.anchor), findings: findings.map((one) => this.#finding(one)) };
  }

  #frontLink(routes: readonly [Route, ...Route[]], appServer: AppServer | undefined, from: string, to: string): GraphLink {
    const [first] = routes;
    const spans = routes.flatMap(spansOf);
    const findings = this.#report.findings.filter((finding) => /^(?:nginx|apache|deployment)\//.test(finding.ruleId) && (touches(finding, spans) || this.#isOnLink(finding, first)));
    const addresses = addressesOf(first).map(formatAddress);
    const protocol = first.kind === "nginx" ? first.gateway.protocol : first.kind === "apache" ? first.proxy?.protocol : undefined;
    const label = first.kind === "ingress" ? this.clean(`by the Service ${first.path.service.value}`) : protocol === undefined ? "inside Apache" : `${spoken[protocol]}${addresses[0] === undefined ? "" : ` to ${addresses[0]}${addresses.length > 1 ? " and others" : ""}`}`;
    const listener = appServer?.kind === "process" ? appServer.launch.listeners[0] : undefined;
    const evidence: Evidence[] = routes.slice(0, 3).map(({ at }) => ({ text: this.#line(at), place: this.#place(at) }));
    if (first.proven && listener) evidence.push({ text: this.clean(`${appServer?.kind === "process" ? appServer.launch.command.value : ""} listens on ${formatAddress(listener.address)}${listener.at ? "" : ", its default"}`), place: this.#place(listener.at ?? (appServer ?? first).at) });
    const shown = findings.map((one) => this.#finding(one));
    const disagrees = listener !== undefined && protocol !== undefined && listener.protocol !== protocol;
    const known: LinkState = !appServer ? "unknown" : first.proven && !disagrees ? "sound" : "likely";
    if (known === "likely" && first.proven) evidence.push({ text: "the address is the same, the protocol is not: another server may be meant", place: undefined });
    else if (known === "likely") evidence.push({ text: "no address says so: its name and place look like Django's", place: undefined });
    if (known === "unknown") evidence.push({ text: "nothing in the repository is known to listen there", place: undefined });
    return { from, to, label: this.clean(label), evidence, ...this.#state(known, shown) };
  }

  #entryLink({ appServer, entryPoint }: Deployment, from: string, to: string): GraphLink {
    const launch = appServer?.kind === "process" ? appServer.launch : undefined;
    const at = appServer?.at;
    const findings = this.#report.findings.filter((finding) => neverStarts.test(finding.ruleId) && at !== undefined && (isWithinSpan(finding.at, at) || touches(finding, [at])));
    const application = launch?.application ?? launch?.applicationFile;
    const evidence: readonly Evidence[] = [this.#entryEvidence(appServer, entryPoint, application)];
    const known: LinkState = !entryPoint || !appServer ? "unknown" : application || appServer.kind === "mod_wsgi" ? "sound" : "likely";
    return { from, to, label: "imports", evidence, ...this.#state(known, findings.map((one) => this.#finding(one))) };
  }

  #entryEvidence(appServer: AppServer | undefined, entryPoint: EntryPoint | undefined, application: { readonly value: string; readonly at: Span } | undefined): Evidence {
    if (!appServer) return { text: "nothing in the repository starts an application server for production", place: undefined };
    if (appServer.kind === "mod_wsgi") return { text: this.#line(appServer.at), place: this.#place(appServer.at) };
    if (appServer.kind === "panel") return { text: this.clean(`${appServer.evidence}; what ${appServer.host.name} imports is said in its panel`), place: this.#place(appServer.at) };
    if (application) return { text: this.clean(`${appServer.launch.command.value} serves ${application.value}${entryPoint ? "" : ", which is not here"}`), place: this.#place(application.at) };
    return { text: entryPoint ? "it is the only entry point that can be meant" : "the command names no application that is here", place: this.#place(appServer.at) };
  }

  #settingsLink(deployment: Deployment, from: string, to: string): GraphLink {
    const { settings, reason, entryPoint } = deployment;
    const findings = this.#report.findings.filter(({ ruleId, at, related = [] }) => /^settings\/(?:settings-module-missing|entry-points-disagree)$/.test(ruleId) && entryPoint !== undefined && [at, ...related.map((one) => one.at)].some(({ file }) => file === entryPoint.file));
    const why = reason ?? settings;
    const evidence: Evidence = why ? { text: evidenceShown(why, this.#report.pathOf), place: why.evidenceAt && this.#place(why.evidenceAt) } : this.#noSettings(deployment);
    return { from, to, label: "configured by", evidence: [evidence], ...this.#state(!why ? "unknown" : why.evidenceAt ? "sound" : "likely", findings.map((one) => this.#finding(one))) };
  }

  #noSettings(deployment: Deployment): Evidence {
    const absent = absentSettings(deployment);
    return absent ? { text: this.clean(`${absent.value} ${whyAbsent(absent)}`), place: this.#place(absent.at) } : { text: "no settings module could be found", place: undefined };
  }

  #state(known: LinkState, findings: readonly GraphFinding[]): { readonly state: LinkState; readonly findings: readonly GraphFinding[] } {
    return { state: findings.some(({ severity }) => severity === "error") ? "broken" : known, findings };
  }

  /** Whether a place lies in a server's block: behind its beginning, and before that of the next. */
  #isInBlock(at: Span, block: Span): boolean {
    if (at.file !== block.file || at.start < block.start) return false;
    const next = this.#nextBlocks.get(block.file)?.get(block.start);
    return next === undefined || at.start < next;
  }

  #isOnLink(finding: Finding, route: Route): boolean {
    return route.kind === "apache" && !route.proxy && finding.severity === "error" && refusesPython.test(finding.ruleId) && !neverStarts.test(finding.ruleId) && this.#isInBlock(finding.at, route.host.at);
  }

  #place(at: Span): GraphPlace {
    return { path: this.clean(this.#report.pathOf(at.file)), line: at.file.positionAt(at.start).line };
  }

  #finding({ ruleId, severity, certainty, message, at }: Finding): GraphFinding {
    return { ruleId, severity, certainty, message: this.clean(message), ...this.#place(at) };
  }
}

const titles: Readonly<Record<Route["kind"], string>> = { nginx: "nginx", apache: "Apache", ingress: "Ingress" };

/** The line with the Service, and the host that it is asked by. */
const routesOfIngress = ({ at, path }: Route & { readonly kind: "ingress" }): readonly Span[] => [at, ...(path.host ? [path.host.at] : [])];

/** The lines that decide what becomes of a request on its way: where it goes, and with which headers. */
const spansOf = (route: Route): readonly Span[] =>
  route.kind === "ingress" ? routesOfIngress(route) : route.kind === "nginx" ? [route.at, ...route.location.effectiveAll("proxy_set_header").map(({ at }) => at), ...route.location.gateways.map(({ directive }) => directive.at)] : [route.at, ...route.host.requestHeaders(route.url).map(({ at }) => at)];

const touches = ({ at, related = [] }: Finding, spans: readonly Span[]): boolean => [at, ...related.map((one) => one.at)].some((one) => spans.some((span) => isWithinSpan(one, span)));

function nextBlocksOf({ models }: Report): ReadonlyMap<SourceFile, ReadonlyMap<number, number>> {
  const starts = new Map<SourceFile, Set<number>>();
  for (const { at } of models.flatMap(({ nginx, apache }) => [...nginx, ...apache])) {
    const own = starts.get(at.file) ?? new Set();
    starts.set(at.file, own.add(at.start));
  }
  return new Map(
    [...starts].map(([file, own]) => {
      const sorted = [...own].sort((a, b) => a - b);
      return [file, new Map(sorted.slice(0, -1).map((start, index) => [start, sorted[index + 1] ?? Infinity] as const))] as const;
    }),
  );
}
