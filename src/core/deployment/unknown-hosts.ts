import { answersOf } from "../nginx/answers.ts";
import { defaultServerOn, listensOf, serversOn, socketName } from "../nginx/listen.ts";
import type { Ingress } from "../launch/ingress.ts";
import type { NginxServer } from "../nginx/server.ts";
import type { Model } from "../rule.ts";
import type { Settings } from "../settings/settings.ts";
import { frontServersOf } from "./front-servers.ts";
import { httpsBefore } from "./https.ts";
import { nameOf } from "../paths.ts";

/**
 * Whether nginx lets none but the site's own names through to Django: every server before it has exact names, and on each of
 * its sockets another server, marked `default_server`, refuses all others. So does an Ingress whose rules for it name hosts.
 * False also where that is not known.
 */
export function refusesUnknownHosts(settings: Settings, model: Model): boolean {
  const { nginx, apache, ingresses, joined } = frontServersOf(settings, model);
  if (joined && ingresses.length > 0 && nginx.length + apache.length === 0) return ingresses.every((ingress) => ingress.complete && leadsByNames(settings, ingress, model));
  return joined && nginx.length > 0 && apache.length === 0 && nginx.every((server) => hasExactNames(server) && listensOf(server).length >= server.listens.length && listensOf(server).every((listen) => isGuarded(listen, server, model.nginx)));
}

/**
 * Whether a platform's router is all that stands before Django: it knows a site by its name, and another does not get through. So do
 * those of Heroku, and of others that read a Procfile; and App Engine's, whose own example for Django lets every host in
 * (GoogleCloudPlatform/python-docs-samples, appengine/standard_python3/django).
 */
export function isRoutedByName(settings: Settings, model: Model): boolean {
  const before = httpsBefore(settings, model);
  if (before === "heroku" || before === "cloud-foundry" || before === "dokku" || before === "railway") return true;
  const { nginx, apache, ingresses } = frontServersOf(settings, model);
  return nginx.length + apache.length + ingresses.length === 0 && model.documents.some(({ language, production, file }) => production && language === "platform" && /^app\.ya?ml$/.test(nameOf(file.path)));
}

/** An Ingress hands on what asks for a host of its rules; the default backend gets the rest. */
const leadsByNames = (settings: Settings, ingress: Ingress, model: Model): boolean =>
  model.deployments.every((deployment) => deployment.settings !== settings || deployment.fronts.every((front) => front.kind !== "ingress" || front.ingress !== ingress || /^[\w-]+(?:\.[\w-]+)+$/.test(front.path.host?.value ?? "")));

const hasExactNames = ({ serverNames, assumed, conditional }: NginxServer): boolean => !assumed && !conditional && serverNames.length > 0 && serverNames.every(({ value }) => /^[\w-]+(?:\.[\w-]+)+$/.test(value));

/** Whether a server of its own refuses what comes to a socket under a name that no server has. */
function isGuarded(listen: ReturnType<typeof listensOf>[number], server: NginxServer, servers: readonly NginxServer[]): boolean {
  const guard = defaultServerOn(listen, server, servers);
  const isMarked = guard !== undefined && listensOf(guard).some((one) => one.isDefault && socketName(one) === socketName(listen));
  // A neighbour with a name of many would take what the guard is there for.
  const others = serversOn(listen, server, servers).filter((one) => one !== guard);
  return guard !== undefined && isMarked && refusesAll(guard) && others.every(hasExactNames);
}

/** `return 444;` or another refusal, or no TLS at all. */
const refusesAll = (server: NginxServer): boolean => !server.conditional && (answersOf(server).some(({ code }) => code >= 400) || server.own("ssl_reject_handshake").at(-1)?.args[0]?.value === "on");
