import type { Certainty, Severity } from "../../core/finding.ts";

/** A place in a file, as people are told it: the path from the working directory, the line from 1. */
export interface GraphPlace {
  readonly path: string;
  readonly line: number;
}

/** A finding on a part of the graph. Its texts are safe to show: secrets are masked, control characters escaped. */
export interface GraphFinding extends GraphPlace {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly certainty: Certainty;
  readonly message: string;
}

/** Why a link is believed to be there: a few words, and where that is written. */
export interface Evidence {
  readonly text: string;
  readonly place: GraphPlace | undefined;
}

/** What stands in the way of a request: from the front server to the settings. */
export interface GraphNode {
  readonly id: string;
  readonly kind: "front" | "appServer" | "entryPoint" | "settings";
  /** `nginx`, `gunicorn`, `bakery.wsgi`; undefined where the repository does not show it. */
  readonly title: string | undefined;
  /** What else is known: served names, addresses. */
  readonly details: readonly string[];
  readonly place: GraphPlace | undefined;
  readonly findings: readonly GraphFinding[];
}

/**
 * How one part leads to the next. `sound`: files show it. `likely`: names and places say so. `broken`: an error lies on
 * it. `unknown`: nothing here shows what comes next.
 */
export type LinkState = "sound" | "likely" | "broken" | "unknown";

export interface GraphLink {
  readonly from: string;
  readonly to: string;
  readonly state: LinkState;
  /** What passes: `HTTP to 127.0.0.1:8000`. */
  readonly label: string;
  readonly evidence: readonly Evidence[];
  readonly findings: readonly GraphFinding[];
}

/** One way the project goes to production. The nodes stand in the order of the kinds. */
export interface GraphDeployment {
  readonly id: string;
  readonly title: string;
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
}

export interface DeploymentGraph {
  readonly version: string;
  readonly deployments: readonly GraphDeployment[];
  /** What was named or needed and could not be read. */
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}

/** The kinds of nodes, in the order of a request, with what people call them. */
export const kindNames: Readonly<Record<GraphNode["kind"], string>> = { front: "front server", appServer: "application server", entryPoint: "entry point", settings: "settings" };

export const brokenLinks = ({ links }: GraphDeployment): readonly GraphLink[] => links.filter(({ state }) => state === "broken");

/** `deploy/nginx.conf:12` */
export const placeText = ({ path, line }: GraphPlace): string => `${path}:${line}`;

/** The errors that break a link; other findings only lie beside it. */
export const reasonsOf = ({ findings }: GraphLink): readonly GraphFinding[] => findings.filter(({ severity }) => severity === "error");

/** `2 errors, 1 warning`; empty where there is nothing to say. */
export function countText(findings: readonly GraphFinding[]): string {
  return (["error", "warning"] as const)
    .map((severity) => [severity, findings.filter((one) => one.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${severity}${count === 1 ? "" : "s"}`)
    .join(", ");
}
