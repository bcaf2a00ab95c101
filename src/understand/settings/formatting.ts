import type { Span } from "../../core/source.ts";
import { asText } from "./as-text.ts";
import { formatted } from "./format-specification.ts";
import { reprOf } from "./representation.ts";
import { entry, type Obj, str, unknown } from "./objects.ts";
import { deepTags } from "./tagging.ts";
import { type Tags, union } from "./tags.ts";

/** What `%s`, `%d` and `%r` make of a value; undefined where that is not known. */
function converted(value: Obj, kind: string): string | undefined {
  if (kind === "s") return asText(value);
  if (kind === "d") return value.kind === "int" ? asText(value) : undefined;
  return kind === "r" ? reprOf(value) : undefined;
}

/** `%5s`, `%-5s`, `%03d` and `%.2f`. */
function padded(value: Obj, flags: string, kind: string): string | undefined {
  const [, left, zero = "", width = "", precision = ""] = /^(-)?(0)?(\d+)?(\.\d+)?$/.exec(flags) ?? [];
  if (!/^(?:-?\d*(?:\.\d+)?)$/.test(flags) || (left !== undefined && zero !== "")) return undefined;
  if (kind === "s" && precision === "" && zero === "") {
    const text = asText(value);
    return text === undefined ? undefined : formatted({ kind: "str", value: text, tags: [] }, `${left === undefined ? ">" : "<"}${width}`);
  }
  return (kind === "d" && value.kind === "int" && precision === "") || (kind === "f" && (value.kind === "int" || value.kind === "float")) ? formatted(value, `${left === undefined ? "" : "<"}${zero}${width}${precision}${kind}`) : undefined;
}

/** `template % values`, for `%s`, `%d`, `%r` and `%(name)s`. */
export function formatPercent(template: Obj & { readonly value: string | number | boolean }, values: Obj, tags: Tags, at: Span): Obj {
  const positional = values.kind === "tuple" ? values.items : [values];
  let next = 0;
  let lost: string | undefined;
  const result = String(template.value).replace(/%(?:\(([^)]*)\))?([^a-zA-Z%]*)([a-zA-Z%]?)/g, (_whole, name: string | undefined, flags: string, kind: string) => {
    if (kind === "%" && flags === "") return "%";
    const value = name === undefined ? positional[next++] : values.kind === "dict" ? entry(values, name) : undefined;
    const text = !value ? undefined : flags === "" ? converted(value, kind) : padded(value, flags, kind);
    if (text === undefined) lost = value?.kind === "unknown" ? value.why : "its formatting is not followed";
    return text ?? "";
  });
  if (values.kind !== "dict" && next !== positional.length) lost ??= "its formatting is not followed";
  return lost === undefined ? str(result, tags, at) : unknown(lost, tags, at);
}

/** `template.format(*positional, **keywords)`, for plain `{}`, `{0}`, `{name}` and `{0.attribute}`-free fields. */
export function formatBraces(template: string, positional: readonly Obj[], keywords: ReadonlyMap<string, Obj>, tags: Tags, at: Span): Obj {
  let next = 0;
  let lost: string | undefined;
  const all = [...positional, ...keywords.values()].reduce((union_, value) => union(union_, deepTags(value)), tags);
  const result = template.replace(/\{\{|\}\}|\{(\w*)(?!\w)(?:!([rs]))?([^{}]*)\}/g, (whole, field: string | undefined, conversion: string | undefined, rest: string | undefined) => {
    if (whole === "{{") return "{";
    if (whole === "}}") return "}";
    const value = field === "" || field === undefined ? positional[next++] : /^\d+$/.test(field) ? positional[Number(field)] : keywords.get(field);
    const specification = /^(?::([^{}]*))?$/.exec(rest ?? "");
    const text = !value || !specification ? undefined : (specification[1] ?? "") === "" ? converted(value, conversion ?? "s") : conversion === undefined ? formatted(value, specification[1] ?? "") : undefined;
    if (text === undefined) lost = value?.kind === "unknown" ? value.why : "its formatting is not followed";
    return text ?? "";
  });
  return lost === undefined ? str(result, all, at) : unknown(lost, all, at);
}
