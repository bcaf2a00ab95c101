import { stringify } from "../json.ts";
import type { DeploymentGraph, GraphLink, GraphNode, GraphPlace } from "./graph.ts";

/** The graph for scripts, as schema/graph-v1.json describes it. */
export function formatGraphJson({ version, deployments, problems }: DeploymentGraph): string {
  return stringify({
    version: 1,
    tool: { name: "django-prod-lint", version },
    deployments: deployments.map(({ id, title, nodes, links }) => ({ id, title, nodes: nodes.map(nodeObject), links: links.map(linkObject) })),
    problems,
  });
}

const placeOrNull = (place: GraphPlace | undefined): object | null => (place ? { path: place.path, line: place.line } : null);

const nodeObject = ({ id, kind, title, details, place, findings }: GraphNode): object => ({ id, kind, title: title ?? null, details, place: placeOrNull(place), findings });

const linkObject = ({ from, to, state, label, evidence, findings }: GraphLink): object => ({ from, to, state, label, evidence: evidence.map(({ text, place }) => ({ text, place: placeOrNull(place) })), findings });
