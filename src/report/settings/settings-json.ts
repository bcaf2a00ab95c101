import { nameOfAppServer } from "../../core/deployment/deployment.ts";
import type { PyItem } from "../../core/python.ts";
import type { EnvironmentVariable, Supposed } from "../../core/settings/settings.ts";
import type { Span } from "../../core/source.ts";
import { evidenceShown } from "../evidence.ts";
import { stringify } from "../json.ts";
import { hidden, pythonText } from "./python-text.ts";
import type { Redactor } from "./redactor.ts";
import type { SettingRow, SettingsReport, SettingsView } from "./settings-view.ts";

/** The document for scripts, as schema/settings-v1.json describes it. */
export function formatSettingsJson(report: SettingsReport): string {
  return stringify({
    version: 1,
    tool: { name: "django-prod-lint", version: report.version },
    deployments: report.views.map((view) => viewObject(view, report)),
    problems: report.problems,
  });
}

function viewObject({ settings, deployments, rows, variables }: SettingsView, report: SettingsReport): object {
  const { module, anchor, django, stop } = settings;
  return {
    module,
    path: report.pathOf(anchor.file),
    evidence: evidenceShown(settings, report.pathOf),
    evidences: [...new Set([settings, ...deployments.flatMap(({ reason }) => reason ?? [])].map((one) => evidenceShown(one, report.pathOf)))],
    django: { least: django.least, most: django.most, pinned: django.pinned, from: django.at ? placeObject(django.at, report) : null },
    servers: deployments.flatMap(({ appServer }) => (appServer ? [{ kind: nameOfAppServer(appServer), ...placeObject(appServer.at, report) }] : [])),
    stops: stop ? { exception: report.redactor.redact(stop.exception), ...placeObject(stop.at, report) } : null,
    settings: rows.map((row) => rowObject(row, report)),
    environment: variables.map((variable) => variableObject(variable, report)),
  };
}

function rowObject(row: SettingRow, report: SettingsReport): object {
  const { value } = row;
  const unknown = value.kind === "unknown" ? value.why : value.kind === "oneOf" ? value.branches.map(({ when }) => when).join(", or ") : undefined;
  return {
    name: row.name,
    kind: value.kind,
    ...valueObject(row.current, report.redactor),
    assigned: row.assigned,
    isDefault: row.isDefault,
    isDjangos: row.isDjangos,
    ...(unknown !== undefined && { why: report.redactor.redact(unknown) }),
    variables: value.kind === "environment" ? value.variables : [],
    origin: row.places.map((at) => placeObject(at, report)),
    possibilities: row.possibilities.map(({ variable, supposed, value: item }) => ({
      variable,
      supposed: supposedObject(supposed, report.redactor),
      starts: item !== undefined,
      ...valueObject(item, report.redactor),
    })),
  };
}

const supposedObject = (supposed: Supposed, redactor: Redactor): object => (supposed.kind === "text" ? { kind: "text", text: redactor.redact(supposed.text) } : supposed);

function variableObject({ name, required, fallback, reads, setAt, settings, when }: EnvironmentVariable, report: SettingsReport): object {
  return {
    name,
    required,
    ...(fallback && { default: valueObject(fallback, report.redactor) }),
    reads: reads.map((at) => placeObject(at, report)),
    setAt: setAt ? placeObject(setAt, report) : null,
    settings,
    ...(when && { when: { variable: when.variable, supposed: supposedObject(when.supposed, report.redactor) } }),
  };
}

/** A value as JSON and as Python; `null` for both where it is not known. */
const valueObject = (item: PyItem | undefined, redactor: Redactor): object =>
  item && item.type !== "unknown" ? { value: jsonOf(item, redactor), python: pythonText(item, { redactor }) } : { value: null, python: null };

function placeObject(at: Span, { pathOf }: SettingsReport): object {
  const { line, column } = at.file.positionAt(at.start);
  return { path: pathOf(at.file), line, column };
}

/** Plain JSON where JSON has a form for it, else an object with one key that begins with `$`. */
function jsonOf(item: PyItem, redactor: Redactor): unknown {
  const inner = (element: PyItem): unknown => jsonOf(element, redactor);
  switch (item.type) {
    case "None":
      return null;
    case "bool":
      return item.value;
    case "int":
    case "float":
      return Number.isFinite(item.value) ? item.value : { $float: String(item.value) };
    case "str":
      return item.derived ? { $secret: hidden } : redactor.redact(item.value);
    case "secret":
      return item.value.length === 0 ? "" : { $secret: hidden };
    case "bytes":
      return { $bytes: redactor.redact(item.value) };
    case "path":
      return { $path: redactor.redact(item.value) };
    case "object":
      return { $object: redactor.redact(item.name) };
    case "unknown":
      return { $unknown: redactor.redact(item.why) };
    case "list":
    case "tuple":
    case "set":
      return item.items.map(inner);
    case "dict": {
      const isPlain = item.entries.every(([key]) => key.type === "str" && !key.derived && !key.value.startsWith("$") && key.value !== "__proto__");
      if (!isPlain) return { $dict: item.entries.map(([key, value]) => [inner(key), inner(value)]) };
      return Object.fromEntries(item.entries.map(([key, value]) => [key.type === "str" ? redactor.redact(key.value) : "", inner(value)]));
    }
  }
}
