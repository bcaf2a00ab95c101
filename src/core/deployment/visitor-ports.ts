import { isAnyHost, isLoopback } from "../address.ts";
import { isBrought } from "../launch/brought.ts";
import type { ContainerService } from "../launch/container.ts";
import { type Listen, listensOf } from "../nginx/listen.ts";
import type { NginxServer } from "../nginx/server.ts";
import type { Model } from "../rule.ts";

/** A port as visitors write it into the address of the site, and the `listen` line that answers there. */
export interface VisitorPort {
  readonly port: number;
  readonly listen: Listen;
}

/** The ports that browsers leave out of addresses. */
export const isStandardPort = (port: number): boolean => port === 80 || port === 443;

const webServer = /nginx|openresty|proxy|web-?server|front/i;
const containers = ["Dockerfile", "Containerfile", "docker-compose.yml", "docker-compose.yaml", "compose.yml", "compose.yaml"] as const;

/**
 * The ports by which visitors come to a server of nginx. Empty where that can't be known: it listens for this machine
 * alone, something else stands before it, or it runs in a container of which nothing says how its ports are published.
 */
export function visitorPorts(server: NginxServer, model: Model): readonly VisitorPort[] {
  const services = servicesOf(server, model);
  const ports = listensOf(server).map((listen) => ({ listen, port: portOutside(listen, services, model) }));
  const known = ports.flatMap(({ listen, port }) => (port === undefined ? [] : [{ listen, port }]));
  return known.length === ports.length && !known.some(({ port }) => isBehindAnother(port, server, model)) ? known : [];
}

function portOutside({ address, proxyProtocol }: Listen, services: readonly ContainerService[], model: Model): number | undefined {
  if (address.kind === "unix" || isLoopback(address.host) || proxyProtocol) return undefined;
  const contained = model.services.length + model.images.length > 0 || containers.some((name) => model.hasFile(name)) || model.launches.some(({ kind }) => kind === "kubernetes" || kind === "platform" || kind === "procfile");
  if (!contained) return address.port;
  const published = services.flatMap(({ ports }) => ports.filter(({ containerPort }) => containerPort === address.port));
  const [one, ...others] = published;
  return one && others.length === 0 && isAnyHost(one.host) ? one.hostPort : undefined;
}

/** The services that run a server: those that have its file, whatever their image is called; else those that are called a web server. */
function servicesOf({ at: { file } }: NginxServer, { services }: Model): readonly ContainerService[] {
  const own = services.filter(({ brings, developers }) => developers === undefined && isBrought(file.path, brings));
  return own.length > 0 ? own : services.filter(isWebServer);
}

const isWebServer = ({ name, image }: ContainerService): boolean => webServer.test(name.value) || webServer.test(image?.value ?? "");

/** Whether another front server asks this port, or has the ports that visitors know by heart. */
const isBehindAnother = (port: number, server: NginxServer, model: Model): boolean =>
  model.nginx.some((other) => other !== server && other.locations.some(({ gateway }) => gateway?.addresses.some(({ address }) => address.kind === "tcp" && address.port === port))) ||
  model.apache.some(({ proxies }) => proxies.some(({ address }) => address?.kind === "tcp" && address.port === port)) ||
  (!isStandardPort(port) && (model.hasFile("Caddyfile") || model.hasFile("haproxy.cfg") || model.services.some(({ ports }) => ports.some(({ hostPort }) => hostPort !== undefined && isStandardPort(hostPort)))));
