import { rules } from "../../rules/index.ts";
import { lint } from "../pipeline.ts";
import { buildGraph } from "../report/graph/build-graph.ts";
import type { DeploymentGraph } from "../report/graph/graph.ts";
import type { Arguments } from "./arguments.ts";
import { configurationOf, lintOptionsOf } from "./configured.ts";
import type { GraphFormatName } from "./options.ts";
import { PassedOver } from "./passed-over.ts";
import type { Status } from "./status.ts";
import { type Io, wantsColor } from "./surroundings.ts";
import { writeReport } from "./write-report.ts";

/**
 * `graph [PATH...]`: how each deployment goes from the front server to the settings, with the evidence of every link and
 * the findings that break it. The status is 2 when something could not be read, 3 when a rule of ours failed.
 */
export async function graphCommand(typed: Arguments, io: Io): Promise<Status> {
  const options = lintOptionsOf(typed, await configurationOf(typed));
  const passedOver = new PassedOver(typed, options);
  const report = await lint({ ...options, discovered: (project) => { passedOver.look(project); } }, rules);
  passedOver.tell(io);
  const graph = buildGraph(report);
  for (const { format, file } of typed.graphOutputs) {
    const colored = file === undefined ? wantsColor(typed.color, io) : typed.color === "always";
    const text = await formatted(graph, format, colored);
    if (file === undefined) io.out(text);
    else writeReport(file, text, io.cwd);
  }
  return report.failed ? 3 : report.problems.length > 0 ? 2 : 0;
}

async function formatted(graph: DeploymentGraph, format: GraphFormatName, colored: boolean): Promise<string> {
  switch (format) {
    case "text":
      return (await import("../report/graph/graph-text.ts")).formatGraphText(graph, { colored });
    case "mermaid":
      return (await import("../report/graph/graph-mermaid.ts")).formatGraphMermaid(graph);
    case "json":
      return (await import("../report/graph/graph-json.ts")).formatGraphJson(graph);
    case "svg":
      return (await import("../report/graph/graph-svg.ts")).formatGraphSvg(graph);
    case "html":
      return (await import("../report/graph/graph-html.ts")).formatGraphHtml(graph);
  }
}
