import {
  changeBaseline,
  openBaseline
} from "./chunk-X4PJNMBW.js";
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
  lint,
  understandAll
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
  deliver
} from "./chunk-RGMO4HEP.js";
import "./chunk-MPPCWCDW.js";
import {
  isAtLeast
} from "./chunk-J7ULZX2M.js";
import "./chunk-4VISA6ZF.js";
import "./chunk-YAEDS35S.js";
import "./chunk-6ILYHZMI.js";
import "./chunk-YRU6T5RO.js";
import "./chunk-EMNVYOSE.js";
import "./chunk-4K7KC3X6.js";
import "./chunk-UZWIUZ32.js";
import {
  UsageError
} from "./chunk-WIQ7QYNY.js";
import "./chunk-QV7BCAXK.js";
import "./chunk-RGUTMODH.js";
import "./chunk-2E53VGGA.js";
import "./chunk-4XKLP2SJ.js";
import "./chunk-GOWJUYN2.js";
import "./chunk-YKZL6MVW.js";
import {
  escapeControls
} from "./chunk-BSTHLYOE.js";
import "./chunk-VOEMSLEO.js";

// src/discover/helm-templates.ts
function helmTemplates({ paths, classified }) {
  const read = new Set(classified.map(({ path }) => path));
  return [...paths].filter((path) => /\.ya?ml$/.test(path) && !read.has(path) && chartsAround(path).some((chart) => paths.has(`${chart}Chart.yaml`))).sort();
}
var chartsAround = (path) => [...path.matchAll(/(?:^|\/)templates\//g)].map(({ index, 0: found }) => path.slice(0, index + (found.startsWith("/") ? 1 : 0)));

// src/cli/status.ts
function statusOf({ findings, problems, failed, failOn }) {
  if (failed) return 3;
  if (failOn !== "never" && findings.some(({ severity }) => isAtLeast(severity, failOn))) return 1;
  return problems.length > 0 ? 2 : 0;
}

// src/cli/check-command.ts
async function checkCommand(typed, io) {
  const configuration = await configurationOf(typed);
  if (typed.showConfig) return (await import("./show-config-YEHJNIKB.js")).showConfig(typed, configuration, io);
  const options = await withInput(lintOptionsOf(typed, configuration), typed, io);
  if (typed.showFiles) return showFiles(options, io);
  if (typed.baselineChange !== void 0) await changeBaselineOf(typed, configuration, options, io);
  const baseline = openBaseline(typed, configuration);
  const whole = { ...options, ...baseline && { baseline } };
  if (typed.fixing?.diff === true) return (await import("./fix-command-L52A3VUZ.js")).showDiff(whole, typed.fixing.unsafe, io);
  const report = typed.fixing ? await (await import("./fix-command-L52A3VUZ.js")).fixAndReport(whole, typed.fixing.unsafe, io) : await lint(whole, rules);
  const { quiet, statistics, showSuppressed } = typed;
  const complete = await deliver(report, typed.outputs, ({ file }) => {
    const toTerminal = file === void 0;
    return { colored: toTerminal ? wantsColor(typed.color, io) : typed.color === "always", quiet, statistics, showSuppressed, ...toTerminal && io.columns !== void 0 && { width: io.columns } };
  }, io);
  const status = statusOf(report);
  return complete || status === 3 ? status : 2;
}
async function changeBaselineOf(typed, configuration, options, io) {
  const older = openBaseline(typed, configuration, true);
  if (older && typed.baselineChange) io.err(`${await changeBaseline(options, older, rules, typed.baselineChange)}
`);
}
async function withInput(options, { stdinFilename }, io) {
  if (stdinFilename === void 0) return options;
  return { ...options, overlay: { path: stdinFilename, text: await io.readInput() } };
}
async function showFiles(options, io) {
  const understood = await understandAll(options);
  const rows = understood.flatMap(({ project }) => project.classified);
  const width = Math.max(0, ...rows.map(({ language }) => language.length));
  for (const { path, language } of rows) io.out(`${language.padEnd(width)}  ${escapeControls(path)}
`);
  for (const path of understood.flatMap(({ project }) => helmTemplates(project))) io.out(`${"-".padEnd(width)}  ${escapeControls(path)}: not read, a template of Helm
`);
  if (rows.length === 0 && options.allowEmpty !== true) throw new UsageError("There is nothing to check here.");
  return 0;
}
export {
  checkCommand
};
