import { At as routesTo, Gt as isWithinSpan, Jt as textOf, Mt as websocketRoutesTo, Ot as addressesOf, Rt as formatAddress, c as whyAbsent, jt as serverOf, kt as productionRoutes, o as evidenceShown, s as absentSettings } from "./check-ClqScLA1.js";
import { t as escapeControls } from "./cli.js";
import { t as Redactor } from "./redactor-BuG6WtOW.js";
// src/report/graph/lanes.ts
function lanesOf(model, findings) {
	const missing = findings.filter(({ ruleId }) => ruleId === "deployment/upstream-unreachable");
	const shown = new Set();
	const lanes = model.deployments.map((deployment) => {
		const pages = routesTo(deployment, model);
		const own = pages.length > 0 ? pages : websocketRoutesTo(deployment, model);
		const told = new Set(missing.filter(({ related = [] }) => related.some(({ at }) => isPartOf(at, deployment))).flatMap(({ at, related = [] }) => [at, ...related.map((one) => one.at)]));
		const astray = deployment.fronts.length > 0 ? [] : productionRoutes(model).filter(({ at }) => told.has(at));
		const routes = own.some(({ proven }) => proven) || astray.length === 0 ? own : astray;
		for (const { at } of routes) shown.add(at);
		return {
			deployment,
			fronts: groupFronts(routes),
			model
		};
	});
	const others = groupFronts(productionRoutes(model).filter(({ at }) => !shown.has(at)));
	return others.length > 0 ? [...lanes, {
		deployment: void 0,
		fronts: others,
		model
	}] : lanes;
}
const isPartOf = (at, { appServer }) => appServer?.kind === "process" && (isWithinSpan(at, appServer.launch.at) || appServer.launch.listeners.some((listener) => listener.at === at));
function groupFronts(routes) {
	const byServer = new Map();
	for (const route of routes) {
		const server = serverOf(route);
		const known = byServer.get(server);
		if (known) known.push(route);
		else byServer.set(server, [route]);
	}
	return [...byServer.values()].map((own) => ({ routes: own }));
}
// src/report/graph/build-graph.ts
const spoken = {
	http: "HTTP",
	https: "HTTPS",
	uwsgi: "uwsgi",
	fastcgi: "FastCGI",
	scgi: "SCGI",
	ajp: "AJP",
	grpc: "gRPC"
};
const neverStarts = /\/(?:wsgi-module-missing|removed-command|removed-option|granian-interface|syntax-error|wsgi-script-missing|wsgi-alias-to-directory|wsgi-python-path)$/;
const namedByCommand = new Set([
	"gunicorn_django",
	"runserver",
	"unit",
	"passenger",
	"vercel",
	"clever-cloud",
	"pythonanywhere"
]);
const refusesPython = /^apache\/(?:legacy-access-control|mixed-access-control|wsgi-[\w-]+)$/;
function buildGraph(report) {
	const builder = new GraphBuilder(report);
	const lanes = report.models.flatMap((model) => lanesOf(model, report.findings));
	return {
		version: report.version,
		deployments: lanes.map((lane, index) => builder.deployment(lane, `d${index + 1}`)),
		problems: report.problems.map(({ path, message }) => ({
			path: builder.clean(path),
			message: builder.clean(message)
		}))
	};
}
var GraphBuilder = class {
	#report;
	#redactor;
	#nextBlocks;
	constructor(report) {
		this.#report = report;
		this.#nextBlocks = nextBlocksOf(report);
		this.#redactor = new Redactor(report.secrets);
	}
	clean(text) {
		return escapeControls(text.replace(/\s+/g, " ").trim());
	}
	#line(at) {
		return this.clean(this.#redactor.redact(textOf(at)));
	}
	deployment(lane, id) {
		const { deployment } = lane;
		const appServer = this.#appServer(deployment, `${id}-server`);
		const entryPoint = this.#entryPoint(deployment, `${id}-entry`);
		const settings = this.#settings(deployment?.settings, `${id}-settings`);
		const fronts = lane.fronts.map(({ routes }, index) => ({
			node: this.#front(routes, `${id}-front${index + 1}`),
			routes
		}));
		const links = fronts.map(({ node, routes }) => this.#frontLink(routes, deployment?.appServer, node.id, appServer.id));
		if (deployment) links.push(this.#entryLink(deployment, appServer.id, entryPoint.id), this.#settingsLink(deployment, entryPoint.id, settings.id));
		const nodes = [
			...fronts.map(({ node }) => node),
			...deployment || fronts.length > 0 ? [appServer] : [],
			...deployment ? [entryPoint, settings] : []
		];
		const titled = [fronts[0]?.node.title, deployment ? appServer.title : void 0].filter((title) => title !== void 0).join(" and ");
		return {
			id,
			title: deployment === void 0 ? `${titled}: no application server is known behind it` : titled === "" ? entryPoint.title ?? settings.title ?? "settings" : titled,
			nodes,
			links
		};
	}
	#front([first, ...others], id) {
		const { at } = serverOf(first);
		const spans = [first, ...others].flatMap(spansOf);
		const names = first.names.map(({ value }) => value);
		const shownNames = names.length > 4 ? [...names.slice(0, 3), `and ${names.length - 3} more names`] : names;
		const schemes = [first.tls ? "HTTPS" : "", first.plain ? "plain HTTP" : ""].filter(Boolean).join(" and ");
		const findings = this.#report.findings.filter((finding) => /^(?:nginx|apache)\//.test(finding.ruleId) && this.#isInBlock(finding.at, at) && !touches(finding, spans) && !this.#isOnLink(finding, first));
		return {
			id,
			kind: "front",
			title: titles[first.kind],
			details: [
				...shownNames,
				schemes,
				first.kind === "ingress" && first.ingress.className !== void 0 ? `class ${first.ingress.className}` : ""
			].filter(Boolean).map((text) => this.clean(text)),
			place: this.#place(at),
			findings: findings.map((one) => this.#finding(one))
		};
	}
	#appServer(deployment, id) {
		const appServer = deployment?.appServer;
		const base = {
			id,
			kind: "appServer"
		};
		if (!appServer) return {
			...base,
			title: void 0,
			details: [],
			place: void 0,
			findings: []
		};
		if (appServer.kind === "mod_wsgi") return {
			...base,
			title: "mod_wsgi",
			details: ["inside Apache"],
			place: this.#place(appServer.at),
			findings: []
		};
		if (appServer.kind === "panel") return {
			...base,
			title: appServer.host.name,
			details: ["configured in its panel", ...appServer.host.endsTls ? ["TLS ends at its proxy"] : []],
			place: this.#place(appServer.at),
			findings: []
		};
		const { launch } = appServer;
		const details = [...new Set(launch.listeners.map(({ address, protocol, unless }) => `${formatAddress(address)}${unless === void 0 ? "" : ` unless ${unless} says otherwise`}, ${spoken[protocol]}`))];
		const findings = this.#report.findings.filter((finding) => isWithinSpan(finding.at, launch.at) || finding.at.file === launch.at.file && /^(?:launch|gunicorn|uwsgi|container)\//.test(finding.ruleId));
		return {
			...base,
			title: this.clean(namedByCommand.has(launch.server) ? launch.command.value : launch.server),
			details: (details.length > 0 ? details : [launch.server === "passenger" ? "inside the web server" : launch.backend ? `starts ${launch.backend}` : "listens where the files do not say"]).map((text) => this.clean(text)),
			place: this.#place(appServer.at),
			findings: findings.filter((one) => !neverStarts.test(one.ruleId)).map((one) => this.#finding(one))
		};
	}
	#entryPoint(deployment, id) {
		const entryPoint = deployment?.entryPoint;
		if (!entryPoint) return {
			id,
			kind: "entryPoint",
			title: void 0,
			details: [],
			place: void 0,
			findings: []
		};
		return {
			id,
			kind: "entryPoint",
			title: this.clean(entryPoint.module),
			details: [entryPoint.interface.toUpperCase()],
			place: {
				path: this.clean(this.#report.pathOf(entryPoint.file)),
				line: 1
			},
			findings: []
		};
	}
	#settings(settings, id) {
		if (!settings) return {
			id,
			kind: "settings",
			title: void 0,
			details: [],
			place: void 0,
			findings: []
		};
		const { least, most, pinned } = settings.django;
		const others = new Set(this.#report.settings.filter((one) => one.anchor.file !== settings.anchor.file).map(({ anchor }) => anchor.file));
		const findings = this.#report.findings.filter(({ ruleId, at }) => /^(?:settings|reporting)\//.test(ruleId) && !others.has(at.file));
		return {
			id,
			kind: "settings",
			title: this.clean(settings.module),
			details: [pinned ? `Django ${least === most ? least : `${least} to ${most}`}` : "Django of any version"],
			place: this.#place(settings.anchor),
			findings: findings.map((one) => this.#finding(one))
		};
	}
	#frontLink(routes, appServer, from, to) {
		const [first] = routes;
		const spans = routes.flatMap(spansOf);
		const findings = this.#report.findings.filter((finding) => /^(?:nginx|apache|deployment)\//.test(finding.ruleId) && (touches(finding, spans) || this.#isOnLink(finding, first)));
		const addresses = addressesOf(first).map(formatAddress);
		const protocol = first.kind === "nginx" ? first.gateway.protocol : first.kind === "apache" ? first.proxy?.protocol : void 0;
		const label = first.kind === "ingress" ? this.clean(`by the Service ${first.path.service.value}`) : protocol === void 0 ? "inside Apache" : `${spoken[protocol]}${addresses[0] === void 0 ? "" : ` to ${addresses[0]}${addresses.length > 1 ? " and others" : ""}`}`;
		const listener = appServer?.kind === "process" ? appServer.launch.listeners[0] : void 0;
		const evidence = routes.slice(0, 3).map(({ at }) => ({
			text: this.#line(at),
			place: this.#place(at)
		}));
		if (first.proven && listener) evidence.push({
			text: this.clean(`${appServer?.kind === "process" ? appServer.launch.command.value : ""} listens on ${formatAddress(listener.address)}${listener.at ? "" : ", its default"}`),
			place: this.#place(listener.at ?? (appServer ?? first).at)
		});
		const shown = findings.map((one) => this.#finding(one));
		const disagrees = listener !== void 0 && protocol !== void 0 && listener.protocol !== protocol;
		const known = !appServer ? "unknown" : first.proven && !disagrees ? "sound" : "likely";
		if (known === "likely" && first.proven) evidence.push({
			text: "the address is the same, the protocol is not: another server may be meant",
			place: void 0
		});
		else if (known === "likely") evidence.push({
			text: "no address says so: its name and place look like Django's",
			place: void 0
		});
		if (known === "unknown") evidence.push({
			text: "nothing in the repository is known to listen there",
			place: void 0
		});
		return {
			from,
			to,
			label: this.clean(label),
			evidence,
			...this.#state(known, shown)
		};
	}
	#entryLink({ appServer, entryPoint }, from, to) {
		const launch = appServer?.kind === "process" ? appServer.launch : void 0;
		const at = appServer?.at;
		const findings = this.#report.findings.filter((finding) => neverStarts.test(finding.ruleId) && at !== void 0 && (isWithinSpan(finding.at, at) || touches(finding, [at])));
		const application = launch?.application ?? launch?.applicationFile;
		const evidence = [this.#entryEvidence(appServer, entryPoint, application)];
		const known = !entryPoint || !appServer ? "unknown" : application || appServer.kind === "mod_wsgi" ? "sound" : "likely";
		return {
			from,
			to,
			label: "imports",
			evidence,
			...this.#state(known, findings.map((one) => this.#finding(one)))
		};
	}
	#entryEvidence(appServer, entryPoint, application) {
		if (!appServer) return {
			text: "nothing in the repository starts an application server for production",
			place: void 0
		};
		if (appServer.kind === "mod_wsgi") return {
			text: this.#line(appServer.at),
			place: this.#place(appServer.at)
		};
		if (appServer.kind === "panel") return {
			text: this.clean(`${appServer.evidence}; what ${appServer.host.name} imports is said in its panel`),
			place: this.#place(appServer.at)
		};
		if (application) return {
			text: this.clean(`${appServer.launch.command.value} serves ${application.value}${entryPoint ? "" : ", which is not here"}`),
			place: this.#place(application.at)
		};
		return {
			text: entryPoint ? "it is the only entry point that can be meant" : "the command names no application that is here",
			place: this.#place(appServer.at)
		};
	}
	#settingsLink(deployment, from, to) {
		const { settings, reason, entryPoint } = deployment;
		const findings = this.#report.findings.filter(({ ruleId, at, related = [] }) => /^settings\/(?:settings-module-missing|entry-points-disagree)$/.test(ruleId) && entryPoint !== void 0 && [at, ...related.map((one) => one.at)].some(({ file }) => file === entryPoint.file));
		const why = reason ?? settings;
		return {
			from,
			to,
			label: "configured by",
			evidence: [why ? {
				text: evidenceShown(why, this.#report.pathOf),
				place: why.evidenceAt && this.#place(why.evidenceAt)
			} : this.#noSettings(deployment)],
			...this.#state(!why ? "unknown" : why.evidenceAt ? "sound" : "likely", findings.map((one) => this.#finding(one)))
		};
	}
	#noSettings(deployment) {
		const absent = absentSettings(deployment);
		return absent ? {
			text: this.clean(`${absent.value} ${whyAbsent(absent)}`),
			place: this.#place(absent.at)
		} : {
			text: "no settings module could be found",
			place: void 0
		};
	}
	#state(known, findings) {
		return {
			state: findings.some(({ severity }) => severity === "error") ? "broken" : known,
			findings
		};
	}
	#isInBlock(at, block) {
		if (at.file !== block.file || at.start < block.start) return false;
		const next = this.#nextBlocks.get(block.file)?.get(block.start);
		return next === void 0 || at.start < next;
	}
	#isOnLink(finding, route) {
		return route.kind === "apache" && !route.proxy && finding.severity === "error" && refusesPython.test(finding.ruleId) && !neverStarts.test(finding.ruleId) && this.#isInBlock(finding.at, route.host.at);
	}
	#place(at) {
		return {
			path: this.clean(this.#report.pathOf(at.file)),
			line: at.file.positionAt(at.start).line
		};
	}
	#finding({ ruleId, severity, certainty, message, at }) {
		return {
			ruleId,
			severity,
			certainty,
			message: this.clean(message),
			...this.#place(at)
		};
	}
};
const titles = {
	nginx: "nginx",
	apache: "Apache",
	ingress: "Ingress"
};
const routesOfIngress = ({ at, path }) => [at, ...path.host ? [path.host.at] : []];
const spansOf = (route) => route.kind === "ingress" ? routesOfIngress(route) : route.kind === "nginx" ? [
	route.at,
	...route.location.effectiveAll("proxy_set_header").map(({ at }) => at),
	...route.location.gateways.map(({ directive }) => directive.at)
] : [route.at, ...route.host.requestHeaders(route.url).map(({ at }) => at)];
const touches = ({ at, related = [] }, spans) => [at, ...related.map((one) => one.at)].some((one) => spans.some((span) => isWithinSpan(one, span)));
function nextBlocksOf({ models }) {
	const starts = new Map();
	for (const { at } of models.flatMap(({ nginx, apache }) => [...nginx, ...apache])) {
		const own = starts.get(at.file) ?? new Set();
		starts.set(at.file, own.add(at.start));
	}
	return new Map([...starts].map(([file, own]) => {
		const sorted = [...own].sort((a, b) => a - b);
		return [file, new Map(sorted.slice(0, -1).map((start, index) => [start, sorted[index + 1] ?? Infinity]))];
	}));
}
export { buildGraph as t };
