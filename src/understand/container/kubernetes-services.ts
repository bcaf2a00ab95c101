import { grouped } from "../../core/grouped.ts";
import type { Container, PublishedPort } from "../../core/launch/container.ts";
import type { IngressWay } from "../../core/launch/ingress.ts";
import type { DataNode } from "../../parse/data/data-node.ts";
import { readIngresses } from "./kubernetes-ingresses.ts";
import { type Manifests, nameOf } from "./manifests.ts";
import { onceForEach } from "../../core/once-for-each.ts";

/** What the Services and Ingresses of a repository say of a workload's container. */
export function exposureOf(container: DataNode, pod: DataNode, object: DataNode, manifests: Manifests): Pick<Container, "names" | "handedOn" | "ingress" | "ingressWays"> {
  const services = manifests.servicesFor(labelsOf(object));
  const names = services.flatMap((service) => nameOf(service) ?? []);
  const [service, ...others] = services;
  // Beside another container, that one may be meant: they share their addresses.
  const isAlone = pod.get("containers")?.items.length === 1;
  const handedOn = service && others.length === 0 && isAlone ? portsOf(service, container) : [];
  const ingress = leadingTo(names, manifests);
  const ingressWays = waysTo(container, pod, services, manifests);
  return { names, ...(handedOn.length > 0 && { handedOn }), ...(ingress && { ingress: ingress.get("metadata", "name")?.at ?? ingress.at }), ...(ingressWays.length > 0 && { ingressWays }) };
}

/** The lines of Ingresses that reach a container: the only one of its pods, or the only one there that names the port. */
function waysTo(container: DataNode, pod: DataNode, services: readonly DataNode[], manifests: Manifests): readonly IngressWay[] {
  const beside = (pod.get("containers")?.items ?? []).filter((one) => one.value !== container.value);
  const names = (one: DataNode, port: number): boolean => (one.get("ports")?.items ?? []).some((declared) => declared.get("containerPort")?.text?.value === String(port));
  return services.flatMap((service) => {
    const ports = portsOf(service, container);
    return (linesByService(manifests).get(nameOf(service)) ?? []).flatMap(({ ingress, path }): readonly IngressWay[] => {
      const port = ports.find(({ hostPort, name }) => String(hostPort) === path.port || (name !== undefined && name === path.port)) ?? (path.port === undefined && ports.length === 1 ? ports[0] : undefined);
      const isReached = port !== undefined && (beside.length === 0 || (names(container, port.containerPort) && !beside.some((one) => names(one, port.containerPort))));
      return isReached ? [{ ingress, path, containerPort: port.containerPort }] : [];
    });
  });
}

type Line = Pick<IngressWay, "ingress" | "path">;

/** The lines of Ingresses by the Service that they name. */
const linesByService = onceForEach((manifests: Manifests) => grouped<string | undefined, Line>(readIngresses(manifests).flatMap((ingress) => ingress.paths.map((path): Line => ({ ingress, path }))), ({ path }) => path.service.value));

/** The Ingresses by the Services that they lead to. Of several that name a Service the first counts: it is put in last. */
const ingressByService = onceForEach((manifests: Manifests) => new Map(manifests.ofKind("Ingress").flatMap((one) => backendsOf(one).map((backend) => [backend, one] as const)).toReversed()));

/** The first Ingress that leads to one of these Services. */
const leadingTo = (names: readonly string[], manifests: Manifests): DataNode | undefined => names.flatMap((name) => ingressByService(manifests).get(name) ?? [])[0];

const labelsOf = (object: DataNode): ReadonlyMap<string, string | undefined> =>
  new Map((object.get("spec", "template", "metadata", "labels") ?? object.get("metadata", "labels"))?.entries.map(({ key, value }) => [key.value, value.text?.value] as const));

/** A Service's ports: `targetPort` is the container's, by number or by the name that it has there; without it, `port`. */
const portsOf = (service: DataNode, container: DataNode): readonly (PublishedPort & { readonly name: string | undefined })[] =>
  (service.get("spec", "ports")?.items ?? []).flatMap((port): readonly (PublishedPort & { readonly name: string | undefined })[] => {
    const outer = port.get("port")?.text;
    const target = port.get("targetPort")?.text ?? outer;
    if (!outer || !target || (port.get("protocol")?.text?.value ?? "TCP") !== "TCP") return [];
    const named = (container.get("ports")?.items ?? []).find((one) => one.get("name")?.text?.value === target.value)?.get("containerPort")?.text;
    const [hostPort, containerPort] = [Number(outer.value), Number((named ?? target).value)];
    return Number.isInteger(hostPort) && Number.isInteger(containerPort) ? [{ host: "", hostPort, containerPort, at: target.at, name: port.get("name")?.text?.value }] : [];
  });

/** The Services that an Ingress leads to, in the form of networking.k8s.io/v1 and in the former one. */
function backendsOf(ingress: DataNode): readonly string[] {
  const rules = ingress.get("spec", "rules")?.items ?? [];
  const paths = rules.flatMap((rule) => rule.get("http", "paths")?.items ?? []);
  const backends = [...paths.map((path) => path.get("backend")), ingress.get("spec", "defaultBackend"), ingress.get("spec", "backend")];
  return backends.flatMap((backend) => (backend?.get("service", "name") ?? backend?.get("serviceName"))?.text?.value ?? []);
}
