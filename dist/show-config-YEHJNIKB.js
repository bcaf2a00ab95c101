import {
  effectiveKeys
} from "./chunk-TGK6L66X.js";
import {
  configurationKeys
} from "./chunk-C32MUCFT.js";
import "./chunk-RGUTMODH.js";
import "./chunk-YKZL6MVW.js";
import {
  escapeControls
} from "./chunk-BSTHLYOE.js";
import "./chunk-VOEMSLEO.js";

// src/cli/show-config.ts
function showConfig({ typed }, configuration, io) {
  const rows = effectiveKeys(typed, configuration).map(({ key, value, origins }) => [key, value === void 0 ? `(${configurationKeys[key].unset})` : shown(value), origins.join(", ") || "default"]);
  const widths = [0, 1].map((column) => Math.min(widest, Math.max(...rows.map((row) => (row[column] ?? "").length))));
  io.out(`${configuration ? `Configured by ${escapeControls(configuration.file.source.path)}.` : "There is no configuration file."}

`);
  for (const [key, value, origin] of rows) io.out(`${key.padEnd(widths[0] ?? 0)}  ${escapeControls(value).padEnd(widths[1] ?? 0)}  ${escapeControls(origin)}
`);
  return 0;
}
var widest = 60;
function shown(value) {
  if (!Array.isArray(value)) return JSON.stringify(value);
  const items = value;
  if (!items.some(Array.isArray)) return `[${items.map(shown).join(", ")}]`;
  return `{ ${items.map((pair) => Array.isArray(pair) ? pair.map(shown).join(" = ") : shown(pair)).join(", ")} }`;
}
export {
  showConfig
};
