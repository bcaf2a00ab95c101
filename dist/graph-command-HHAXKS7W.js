import {
  wantsColor
} from "./chunk-YWJAPJHM.js";
import {
  configurationOf,
  lintOptionsOf
} from "./chunk-QADINMI3.js";
import "./chunk-UFJ3ETMB.js";
import "./chunk-TGK6L66X.js";
import {
  lint
} from "./chunk-4IHQFU3I.js";
import "./chunk-NZGRPIPC.js";
import {
  rules
} from "./chunk-CM4KK4IC.js";
import "./chunk-4AEWKKLB.js";
import "./chunk-VMZWOJE6.js";
import "./chunk-OXVGIWAU.js";
import "./chunk-EEC2ZO4U.js";
import "./chunk-C32MUCFT.js";
import "./chunk-3MMQHOM6.js";
import {
  writeReport
} from "./chunk-MPPCWCDW.js";
import "./chunk-J7ULZX2M.js";
import {
  buildGraph
} from "./chunk-AAC4PTBT.js";
import "./chunk-4VISA6ZF.js";
import "./chunk-YAEDS35S.js";
import "./chunk-6ILYHZMI.js";
import "./chunk-YRU6T5RO.js";
import "./chunk-EMNVYOSE.js";
import "./chunk-4K7KC3X6.js";
import "./chunk-WIQ7QYNY.js";
import "./chunk-QV7BCAXK.js";
import "./chunk-RGUTMODH.js";
import "./chunk-C6VFSJI7.js";
import "./chunk-DFAUYJKD.js";
import "./chunk-2E53VGGA.js";
import "./chunk-4XKLP2SJ.js";
import "./chunk-HBOWZASM.js";
import "./chunk-GOWJUYN2.js";
import "./chunk-YKZL6MVW.js";
import "./chunk-BSTHLYOE.js";
import "./chunk-VOEMSLEO.js";

// src/cli/graph-command.ts
async function graphCommand(typed, io) {
  const report = await lint(lintOptionsOf(typed, await configurationOf(typed)), rules);
  const graph = buildGraph(report);
  for (const { format, file } of typed.graphOutputs) {
    const colored = file === void 0 ? wantsColor(typed.color, io) : typed.color === "always";
    const text = await formatted(graph, format, colored);
    if (file === void 0) io.out(text);
    else writeReport(file, text, io.cwd);
  }
  return report.failed ? 3 : report.problems.length > 0 ? 2 : 0;
}
async function formatted(graph, format, colored) {
  switch (format) {
    case "text":
      return (await import("./graph-text-IEC5PK5N.js")).formatGraphText(graph, { colored });
    case "mermaid":
      return (await import("./graph-mermaid-RLGBYSGK.js")).formatGraphMermaid(graph);
    case "json":
      return (await import("./graph-json-4SBDFJWE.js")).formatGraphJson(graph);
    case "svg":
      return (await import("./graph-svg-CRHMLPJ7.js")).formatGraphSvg(graph);
    case "html":
      return (await import("./graph-html-AG5YEWRC.js")).formatGraphHtml(graph);
  }
}
export {
  graphCommand
};
