import type { Finding } from "../../core/finding.ts";
import { buildGraph } from "../graph/build-graph.ts";
import { type GraphDeployment, type GraphFinding, kindNames, type LinkState, placeText } from "../graph/graph.ts";
import type { Report } from "../report.ts";
import { escapeControls } from "../escape.ts";
import { grouped } from "../../core/grouped.ts";

/** Findings on one part of the way to production: on a server, a module, or the link between two. */
export interface Group {
  readonly title: string;
  /** Of a link only. */
  readonly state?: LinkState;
  readonly findings: readonly Finding[];
}

/** A deployment with its findings in the order of a request. */
export interface DeploymentGroups {
  readonly deployment: GraphDeployment;
  readonly groups: readonly Group[];
  /** What another deployment has too and is told there. */
  readonly shared: readonly Finding[];
}

/** Puts every finding where it belongs: once, with the first deployment that it concerns. */
export function groupFindings(report: Report): { readonly deployments: readonly DeploymentGroups[]; readonly elsewhere: readonly Finding[] } {
  const places = grouped(report.findings, ({ ruleId, message, at }) =>
    keyOf({ ruleId, path: clean(report.pathOf(at.file)), line: at.file.positionAt(at.start).line, message: clean(message) }),
  );
  const told = new Set<Finding>();
  const deployments = buildGraph(report).deployments.map((deployment): DeploymentGroups => {
    const own = new Set<Finding>();
    const shared = new Set<Finding>();
    const take = (findings: readonly GraphFinding[]): readonly Finding[] =>
      findings.flatMap((one) => places.get(keyOf(one)) ?? []).filter((finding) => {
        if (own.has(finding)) return false;
        if (told.has(finding)) shared.add(finding);
        else own.add(finding);
        return own.has(finding);
      });
    const groups = partsOf(deployment).map(({ title, state, findings }): Group => ({ title, ...(state && { state }), findings: take(findings) }));
    for (const finding of own) told.add(finding);
    return { deployment, groups: groups.filter(({ findings }) => findings.length > 0), shared: [...shared] };
  });
  return { deployments, elsewhere: report.findings.filter((finding) => !told.has(finding)) };
}

/** The parts of a deployment from the front server to the settings, each link behind the node that it leaves. */
function partsOf({ nodes, links }: GraphDeployment): readonly { readonly title: string; readonly state?: LinkState; readonly findings: readonly GraphFinding[] }[] {
  const named = new Map(nodes.map((node) => [node.id, node.title ?? `the ${kindNames[node.kind]}`] as const));
  return nodes.flatMap((node) => [
    { title: `${kindNames[node.kind]}: ${named.get(node.id) ?? ""}`, findings: node.findings },
    ...links.filter(({ from }) => from === node.id).map(({ to, state, label, findings }) => ({ title: `${named.get(node.id) ?? ""} \u2192 ${named.get(to) ?? ""}, ${label}`, state, findings })),
  ]);
}

const keyOf = ({ ruleId, path, line, message }: Pick<GraphFinding, "ruleId" | "path" | "line" | "message">): string => [ruleId, placeText({ path, line }), message].join("\0");

/** The graph shows its texts so. */
const clean = (text: string): string => escapeControls(text.replace(/\s+/g, " ").trim());
