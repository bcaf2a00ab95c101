import {
  understandAll
} from "./chunk-YUF7CDLD.js";
import "./chunk-RGUTMODH.js";
import "./chunk-F5S76JDR.js";
import "./chunk-JFNEQB3H.js";
import {
  stringify
} from "./chunk-RVZYFA3F.js";
import "./chunk-4K7KC3X6.js";
import {
  UsageError
} from "./chunk-WIQ7QYNY.js";
import "./chunk-FIUGK6VC.js";
import {
  textOf
} from "./chunk-3RR4UNUZ.js";
import {
  mask
} from "./chunk-3VDGXNDI.js";
import {
  escapeControls
} from "./chunk-VYXI75EJ.js";
import "./chunk-TRTQSARU.js";

// src/report/show-python.ts
var mostItems = 12;
function showPython(item, depth = 0) {
  switch (item.type) {
    case "None":
      return "None";
    case "bool":
      return item.value ? "True" : "False";
    case "int":
    case "float":
      return String(item.value);
    case "str":
      return quote(item.value);
    case "bytes":
      return `b${quote(item.value)}`;
    case "path":
      return `Path(${quote(item.value)})`;
    case "secret":
      return String(item.value);
    case "object":
      return `<${item.name}>`;
    case "unknown":
      return "?";
    case "list":
    case "tuple":
    case "set":
    case "dict":
      return depth > 6 ? "..." : container(item, depth + 1);
  }
}
function container(item, depth) {
  if (item.type === "dict") return `{${cut(item.entries, ([key, value]) => `${showPython(key, depth)}: ${showPython(value, depth)}`)}}`;
  const inner = cut(item.items, (element) => showPython(element, depth));
  switch (item.type) {
    case "list":
      return `[${inner}]`;
    case "tuple":
      return item.items.length === 1 ? `(${inner},)` : `(${inner})`;
    case "set":
      return item.items.length === 0 ? "set()" : `{${inner}}`;
  }
}
function cut(items, show2) {
  const shown = items.slice(0, mostItems).map(show2);
  return (items.length > mostItems ? [...shown, `... ${items.length - mostItems} more`] : shown).join(", ");
}
function quote(text) {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  return mark + text.replaceAll("\\", "\\\\").replaceAll(mark, `\\${mark}`) + mark;
}

// src/cli/settings-command.ts
async function settingsCommand({ lint: options, outputs }, io) {
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
function listing(settings, hide) {
  const rows = rowsOf(settings, hide);
  const width = Math.max(0, ...rows.map(({ name }) => name.length));
  const lines = rows.map(({ name, value, from }) => `${name.padEnd(width)} = ${value}${from === null ? "" : `  # ${from}`}
`);
  return `# settings ${escapeControls(settings.module)}, because ${escapeControls(settings.evidence)}
${lines.join("")}`;
}
var rowsOf = (settings, hide) => [...settings.names].sort((a, b) => a.name < b.name ? -1 : 1).map(({ name, at }) => {
  const value = settings.value(name);
  const place = value.origin[0]?.at ?? at;
  return { name: escapeControls(name), kind: value.kind, value: escapeControls(hide(showValue(value))), from: escapeControls(`${place.file.path}:${place.file.positionAt(place.start).line}`) };
});
function hider(secrets) {
  const texts = new Set(secrets.map((at) => textOf(at).replace(/^\w{0,2}(["']+)(.*)\1$/s, "$2")).filter(({ length }) => length >= shortestSecret));
  return (shown) => [...texts].reduce((hidden, text) => hidden.replaceAll(text, mask), shown);
}
var shortestSecret = 6;
function showValue(value) {
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
var show = (item) => showPython(item);
export {
  settingsCommand
};
