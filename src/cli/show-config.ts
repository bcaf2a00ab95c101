import { configurationKeys } from "../configure/keys.ts";
import { type Configuration, effectiveKeys } from "../configure/settle.ts";
import { escapeControls } from "../report/escape.ts";
import type { Arguments } from "./arguments.ts";
import type { Status } from "./status.ts";
import type { Io } from "./surroundings.ts";

/** `--show-config`: every key with the value that holds, and who gave it. */
export function showConfig({ typed }: Arguments, configuration: Configuration | undefined, io: Io): Status {
  const rows = effectiveKeys(typed, configuration).map(({ key, value, origins }) => [key, value === undefined ? `(${configurationKeys[key].unset})` : shown(value), origins.join(", ") || "default"] as const);
  const widths = [0, 1].map((column) => Math.min(widest, Math.max(...rows.map((row) => (row[column] ?? "").length))));
  io.out(`${configuration ? `Configured by ${escapeControls(configuration.file.source.path)}.` : "There is no configuration file."}\n\n`);
  for (const [key, value, origin] of rows) io.out(`${key.padEnd(widths[0] ?? 0)}  ${escapeControls(value).padEnd(widths[1] ?? 0)}  ${escapeControls(origin)}\n`);
  return 0;
}

/** Long lists don't push the third column out of sight. */
const widest = 60;

/** As TOML has it; a table is a list of pairs. */
function shown(value: unknown): string {
  if (!Array.isArray(value)) return JSON.stringify(value);
  const items: readonly unknown[] = value;
  if (!items.some(Array.isArray)) return `[${items.map(shown).join(", ")}]`;
  return `{ ${items.map((pair) => (Array.isArray(pair) ? pair.map(shown).join(" = ") : shown(pair))).join(", ")} }`;
}
