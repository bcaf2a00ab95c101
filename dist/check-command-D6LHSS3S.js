import {
  isAtLeast,
  lint,
  understandAll,
  wantsColor,
  writeReport
} from "./chunk-UM5IMUYX.js";
import "./chunk-4IXHDNKM.js";
import "./chunk-RGUTMODH.js";
import "./chunk-3VDGXNDI.js";
import {
  escapeControls
} from "./chunk-VYXI75EJ.js";
import {
  rules
} from "./chunk-LUHPZ5RO.js";
import "./chunk-ZSE6FO5N.js";
import "./chunk-WLFU4TGX.js";
import "./chunk-PL7WI656.js";
import "./chunk-4K7KC3X6.js";
import {
  UsageError
} from "./chunk-WIQ7QYNY.js";
import "./chunk-D6Q5TKOT.js";
import "./chunk-5TCVUNME.js";
import "./chunk-SPD4YE53.js";
import "./chunk-TRTQSARU.js";

// src/cli/status.ts
function statusOf({ findings, problems, failed, failOn }) {
  if (failed) return 3;
  if (failOn !== "never" && findings.some(({ severity }) => isAtLeast(severity, failOn))) return 1;
  return problems.length > 0 ? 2 : 0;
}

// src/cli/check-command.ts
async function checkCommand(typed, io) {
  const options = await withInput(typed, io);
  if (typed.showFiles) return showFiles(options, io);
  const report = await lint(options, rules);
  for (const output of typed.outputs) {
    const text = await formatted(report, output, typed, io);
    if (output.file === void 0) io.out(text);
    else writeReport(output.file, text, io.cwd);
  }
  return statusOf(report);
}
async function withInput({ lint: options, stdinFilename }, io) {
  if (stdinFilename === void 0) return options;
  return { ...options, overlay: { path: stdinFilename, text: await io.readInput() } };
}
async function formatted(report, { format, file }, typed, io) {
  switch (format) {
    case "text": {
      const { formatText } = await import("./text-I2Z2ZTI4.js");
      const colored = file === void 0 ? wantsColor(typed.color, io) : typed.color === "always";
      return formatText(report, { colored, quiet: typed.quiet, statistics: typed.statistics, showSuppressed: typed.showSuppressed, ...file === void 0 && io.columns !== void 0 && { width: io.columns } });
    }
    case "concise":
      return (await import("./concise-E444LLOT.js")).formatConcise(report);
    case "json":
      return (await import("./json-VCWWOI7V.js")).formatJson(report, typed.showSuppressed);
    case "github":
      return (await import("./github-B42GYY3H.js")).formatGithub(report);
  }
}
async function showFiles(options, io) {
  const understood = await understandAll(options);
  const rows = understood.flatMap(({ project }) => project.classified);
  const width = Math.max(0, ...rows.map(({ language }) => language.length));
  for (const { path, language } of rows) io.out(`${language.padEnd(width)}  ${escapeControls(path)}
`);
  if (rows.length === 0 && options.allowEmpty !== true) throw new UsageError("There is nothing to check here.");
  return 0;
}
export {
  checkCommand
};
