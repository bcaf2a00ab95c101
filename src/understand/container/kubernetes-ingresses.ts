import type { Ingress, IngressPath } from "../../core/launch/ingress.ts";
import { isAwayFromProduction } from "../../discover/stage-of-path.ts";
import { hasTemplateMarker } from "../../parse/command/word.ts";
import type { DataNode } from "../../parse/data/data-node.ts";
import { type Manifests, nameOf } from "./manifests.ts";

/** What was read of an object among others, so that whoever asks for it gets the same. */
const known = new WeakMap<object, { readonly among: readonly DataNode[]; readonly ingress: Ingress }>();

const isSameList = (some: readonly DataNode[], others: readonly DataNode[]): boolean => some === others || (some.length === others.length && some.every(({ value }, index) => value === others[index]?.value));

/** The Ingresses of a repository that serve production, in the form of networking.k8s.io/v1 and in the former one. */
export function readIngresses(manifests: Manifests): readonly Ingress[] {
  const serving = manifests.ofKind("Ingress").filter(({ file }) => isAwayFromProduction(file) === undefined);
  if (serving.length === 0) return [];
  const isOverlaid = manifests.ofKind("Kustomization").some((one) => changes.some((key) => one.get(key) !== undefined));
  const compared = new Map<readonly DataNode[], boolean>();
  return serving.map((object) => {
    const found = known.get(object.value);
    const isSame = found && (compared.get(found.among) ?? isSameList(found.among, manifests.all));
    if (found && isSame !== undefined) compared.set(found.among, isSame);
    if (found && isSame === true) return found.ingress;
    const ingress = ingressOf(object, isOverlaid || manifests.named("Ingress", nameOf(object)).length > 1);
    known.set(object.value, { among: manifests.all, ingress });
    return ingress;
  });
}

/** Parts of a kustomization that change what a manifest says. */
const changes = ["patches", "patchesStrategicMerge", "patchesJson6902", "replacements", "vars", "configMapGenerator", "components"] as const;

function ingressOf(object: DataNode, isChanged: boolean): Ingress {
  const spec = object.get("spec");
  const annotations = new Map((object.get("metadata", "annotations")?.entries ?? []).map(({ key, value }) => [key.value, value.text?.value ?? ""] as const));
  const lines = (spec?.get("rules")?.items ?? []).flatMap((rule) => (rule.get("http", "paths")?.items ?? []).flatMap((path) => lineOf(path.get("backend"), rule, path) ?? []));
  const rest = lineOf(spec?.get("defaultBackend") ?? spec?.get("backend"), undefined, undefined);
  return {
    file: object.file,
    at: object.get("metadata", "name")?.at ?? object.at,
    paths: rest ? [...lines, rest] : lines,
    className: spec?.get("ingressClassName")?.text?.value ?? annotations.get("kubernetes.io/ingress.class"),
    endsTlsFor: (host) => endsTls(spec, annotations, host),
    annotations,
    // Kustomize's word for what overlays build upon.
    complete: !isChanged && !/(?:^|\/)base\//.test(object.file.path) && !hasTemplateMarker(object.file.text),
  };
}

function lineOf(backend: DataNode | undefined, rule: DataNode | undefined, path: DataNode | undefined): IngressPath | undefined {
  const service = (backend?.get("service", "name") ?? backend?.get("serviceName"))?.text;
  if (!service) return undefined;
  const port = (backend?.get("service", "port", "number") ?? backend?.get("service", "port", "name") ?? backend?.get("servicePort"))?.text?.value;
  const type = path?.get("pathType")?.text?.value;
  // A rule without a path takes every one; some controllers write that `/*`.
  const written = path && (path.get("path")?.text?.value ?? "/");
  const match = type === "Exact" ? "exact" : type === "Prefix" || written === "/" || written === "/*" || !path ? "prefix" : "unknown";
  return { host: rule?.get("host")?.text, path: written === "/*" ? "/" : written, match, service, port };
}

/** Annotations by which controllers of clouds and Traefik get a certificate, where `tls` need not say so. */
const bringsCertificate = /(?:^|\/)(?:certificate-arn|managed-certificates|pre-shared-cert)$|router\.tls(?:\.certresolver)?$/;

/** Annotations by which TLS goes on to the pods. */
const handsTlsOn = ([name, value]: readonly [string, string]): boolean => (/ssl-passthrough$/.test(name) && value !== "false") || (/(?:backend-protocol|serversscheme|app-protocols|ssl-services)$/i.test(name) && /https|grpcs|ssl-service/i.test(value));

function endsTls(spec: DataNode | undefined, annotations: ReadonlyMap<string, string>, host: string | undefined): boolean {
  if ([...annotations].some(handsTlsOn)) return false;
  if ([...annotations].some(([name, value]) => bringsCertificate.test(name) && value !== "false")) return true;
  return (spec?.get("tls")?.items ?? []).some((entry) => {
    const hosts = entry.get("hosts")?.texts ?? [];
    return hosts.length === 0 || hosts.some(({ value }) => value === host || (value.startsWith("*.") && host?.slice(host.indexOf(".")) === value.slice(1)));
  });
}
