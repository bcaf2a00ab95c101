import { mask } from "../check/masked-lines.ts";
import type { PyItem } from "../core/python.ts";
import type { Settings } from "../core/settings.ts";
import { type Span, textOf } from "../core/source.ts";
import type { Value } from "../core/value.ts";
import { UsageError } from "../core/usage-error.ts";
import { understandAll } from "../pipeline.ts";
import { escapeControls } from "../report/escape.ts";
import { stringify } from "../report/json.ts";
import { showPython } from "../report/show-python.ts";
import type { Arguments } from "./arguments.ts";
import type { Status } from "./status.ts";
import type { Io } from "./surroundings.ts";

/** One setting as it is shown: its value in words, and where it was written. */
interface Row {
  readonly name: string;
  readonly kind: Value["kind"];
  readonly value: string;
  readonly from: string | null;
}

/** `settings`: the evaluated production settings, secrets hidden, each with where it comes from. */
export async function settingsCommand({ lint: options, outputs }: Arguments, io: Io): Promise<Status> {
  const format = outputs.at(-1)?.format ?? "text";
  if (format !== "text" && format !== "json") throw new UsageError("Settings are shown as text or json.");
  const models = (await understandAll(options)).map(({ model }) => model);
  const all = models.flatMap(({ settings }) => settings);
  const hide = hider(models.flatMap(({ secrets }) => secrets));
  if (all.length === 0) throw new UsageError("There are no Django settings here; name the module with --settings, or a directory that holds it.");
  if (format === "json") {
    io.out(stringify({ version: 1, settings: all.map((settings) => ({ module: settings.module, evidence: settings.evidence, django: settings.django.least, values: rowsOf(settings, hide) })) }));
    return 0;
  }
  io.out(all.map((settings) => listing(settings, hide)).join("\n"));
  return 0;
}

function listing(settings: Settings, hide: Hide): string {
  const rows = rowsOf(settings, hide);
  const width = Math.max(0, ...rows.map(({ name }) => name.length));
  const lines = rows.map(({ name, value, from }) => `${name.padEnd(width)} = ${value}${from === null ? "" : `  # ${from}`}\n`);
  return `# settings ${escapeControls(settings.module)}, because ${escapeControls(settings.evidence)}\n${lines.join("")}`;
}

const rowsOf = (settings: Settings, hide: Hide): readonly Row[] =>
  [...settings.names]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, at }) => {
      const value = settings.value(name);
      const place = value.origin[0]?.at ?? at;
      return { name: escapeControls(name), kind: value.kind, value: escapeControls(hide(showValue(value))), from: escapeControls(`${place.file.path}:${place.file.positionAt(place.start).line}`) };
    });

type Hide = (shown: string) => string;

/** A text that was made with a secret, such as another key, must not show it either. */
function hider(secrets: readonly Span[]): Hide {
  const texts = new Set(secrets.map((at) => textOf(at).replace(/^\w{0,2}(["']+)(.*)\1$/s, "$2")).filter(({ length }) => length >= shortestSecret));
  return (shown) => [...texts].reduce((hidden, text) => hidden.replaceAll(text, mask), shown);
}

/** A shorter text stands in many places that have nothing to do with the secret. */
const shortestSecret = 6;

function showValue(value: Value): string {
  switch (value.kind) {
    case "known":
      return show(value.value);
    case "environment":
      return `${value.fallback ? show(value.fallback) : "(required)"} unless ${value.variables.join(" or ")} is set`;
    case "oneOf":
      return value.branches.map(({ when, value: branch }) => `${showValue(branch)} ${when}`).join(", or ");
    case "unknown":
      return `? (${value.why})`;
  }
}

const show = (item: PyItem): string => showPython(item);
