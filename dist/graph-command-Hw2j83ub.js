import { E as lint, Et as rules, f as wantsColor, g as lintOptionsOf, h as configurationOf, p as PassedOver, x as writeReport } from "./check-ClqScLA1.js";
import { t as buildGraph } from "./build-graph-hACI7jFt.js";
// src/cli/graph-command.ts
async function graphCommand(typed, io) {
	const options = lintOptionsOf(typed, await configurationOf(typed));
	const passedOver = new PassedOver(typed, options);
	const report = await lint({
		...options,
		discovered: (project) => {
			passedOver.look(project);
		}
	}, rules);
	passedOver.tell(io);
	const graph = buildGraph(report);
	for (const { format, file } of typed.graphOutputs) {
		const text = await formatted(graph, format, file === void 0 ? wantsColor(typed.color, io) : typed.color === "always");
		if (file === void 0) io.out(text);
		else writeReport(file, text, io.cwd);
	}
	return report.failed ? 3 : report.problems.length > 0 ? 2 : 0;
}
async function formatted(graph, format, colored) {
	switch (format) {
		case "text": return (await import("./graph-text-DmpLXm-0.js")).formatGraphText(graph, { colored });
		case "mermaid": return (await import("./graph-mermaid-De8JG5k2.js")).formatGraphMermaid(graph);
		case "json": return (await import("./graph-json-BZ-LayIq.js")).formatGraphJson(graph);
		case "svg": return (await import("./graph-svg-ClHvXxvz.js")).formatGraphSvg(graph);
		case "html": return (await import("./graph-html-C_K8JArh.js")).formatGraphHtml(graph);
	}
}
export { graphCommand };
