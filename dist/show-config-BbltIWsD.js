import { T as configurationKeys, w as effectiveKeys } from "./check-ClqScLA1.js";
import { t as escapeControls } from "./cli.js";
// src/cli/show-config.ts
function showConfig({ typed }, configuration, io) {
	const rows = effectiveKeys(typed, configuration).map(({ key, value, origins }) => [
		key,
		value === void 0 ? `(${configurationKeys[key].unset})` : shown(value),
		origins.join(", ") || "default"
	]);
	const widths = [0, 1].map((column) => Math.min(widest, Math.max(...rows.map((row) => (row[column] ?? "").length))));
	io.out(`${configuration ? `Configured by ${escapeControls(configuration.file.source.path)}.` : "There is no configuration file."}\n\n`);
	for (const [key, value, origin] of rows) io.out(`${key.padEnd(widths[0] ?? 0)}  ${escapeControls(value).padEnd(widths[1] ?? 0)}  ${escapeControls(origin)}\n`);
	return 0;
}
const widest = 60;
function shown(value) {
	if (!Array.isArray(value)) return JSON.stringify(value);
	const items = value;
	if (!items.some(Array.isArray)) return `[${items.map(shown).join(", ")}]`;
	return `{ ${items.map((pair) => Array.isArray(pair) ? pair.map(shown).join(" = ") : shown(pair)).join(", ")} }`;
}
export { showConfig };
