import type { SourceFile, Span } from "../source.ts";
import type { Text } from "./launch.ts";

/** One line of an Ingress: what is asked of a host below a path goes to a Service. */
export interface IngressPath {
  /** The host; undefined for every one that no other line names. */
  readonly host: Text | undefined;
  /** `/`, or `/api`; undefined for the default backend, which gets what no other line takes. */
  readonly path: string | undefined;
  /** Whether it takes that address alone, or all below it; a controller's own way of reading it is not known. */
  readonly match: "exact" | "prefix" | "unknown";
  /** The name of the Service, and its port by number or name. */
  readonly service: Text;
  readonly port: string | undefined;
}

/**
 * An Ingress of Kubernetes, by which visitors come to Services
 * (kubernetes.io/docs/concepts/services-networking/ingress/).
 */
export interface Ingress {
  readonly file: SourceFile;
  /** Its name, or where it begins. */
  readonly at: Span;
  readonly paths: readonly IngressPath[];
  /** The name of its class, `nginx`; undefined where the cluster's default decides. */
  readonly className: string | undefined;
  /** Whether it ends TLS for a host: its `tls` names the host, or none, or an annotation of the controller brings a certificate. */
  readonly endsTlsFor: (host: string | undefined) => boolean;
  readonly annotations: ReadonlyMap<string, string>;
  /** Whether nothing of the repository changes it before it is applied: an overlay, a patch, a placeholder. */
  readonly complete: boolean;
}

/** Whether an Ingress answers HTTPS for one of its hosts. */
export const endsTls = ({ paths, endsTlsFor }: Ingress): boolean => paths.some(({ host }) => endsTlsFor(host?.value));

/** A line of an Ingress that leads to a container, and the port that it reaches there. */
export interface IngressWay {
  readonly ingress: Ingress;
  readonly path: IngressPath;
  readonly containerPort: number;
}

/** The line that answers an address: the longest path of the host that begins it. Undefined where that is not sure. */
export function lineFor(address: string, host: string | undefined, ingresses: readonly Ingress[]): IngressPath | undefined {
  const lines = ingresses.flatMap(({ paths }) => paths).filter((line) => line.host?.value === host);
  if (ingresses.some(({ annotations }) => [...annotations].some(([name, value]) => /use-regex|rewrite|app-root/.test(name) && value !== "false"))) return undefined;
  if (lines.some(({ match, path }) => match === "unknown" && path !== "/" && path !== undefined)) return undefined;
  const taking = lines.filter(({ path, match }) => path === undefined || (match === "exact" ? path === address : address === path || address.startsWith(`${path.replace(/\/$/, "")}/`)));
  return taking.toSorted((a, b) => (b.path ?? "").length - (a.path ?? "").length)[0];
}

/** Annotations by which a controller is told to say another host, or to change what it hands on in ways of its own. */
const changesRequests = /vhost|preserve-host|passhost|custom-?request-?headers|proxy-set-headers|snippet|middlewares|conditions\.|actions\./i;

/**
 * Whether an Ingress hands requests on with the host that the visitor asked for, as its conformance tests want
 * (github.com/kubernetes-sigs/ingress-controller-conformance), and with headers of its controller alone.
 */
export const handsOnPlainly = ({ annotations }: Ingress): boolean => ![...annotations.keys()].some((name) => changesRequests.test(name));
