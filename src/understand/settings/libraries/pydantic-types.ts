import { builtin, type CallSite, instance, type Obj, unknown } from "../objects.ts";
import type { Run } from "../run.ts";
import { fromJson } from "./json.ts";

/** Source: pydantic 2.14, "Conversion table", and pydantic 1.10, `bool_validator`. */
const trueWords: ReadonlySet<string> = new Set(["1", "on", "t", "true", "y", "yes"]);
const falseWords: ReadonlySet<string> = new Set(["0", "off", "f", "false", "n", "no"]);

const collections = /^(?:typing\.)?(list|set|frozenset|tuple|dict|List|Set|FrozenSet|Tuple|Dict|Sequence|Mapping)(?:\[(.*)\])?$/s;

/** What a type says, without quotes, `Annotated`, and the None of `Optional`. */
function plain(annotation: string): { readonly type: string; readonly optional: boolean } {
  let type = annotation.trim().replace(/^(["'])(.*)\1$/s, "$2").trim();
  let optional = false;
  const inner = /^(?:typing\.)?Optional\[(.*)\]$/s.exec(type)?.[1];
  if (inner !== undefined) [type, optional] = [inner.trim(), true];
  if (/\|\s*None$|^None\s*\|/.test(type)) [type, optional] = [type.replace(/(?<!\s)\s*\|\s*None$|^None\s*\|\s*/g, ""), true];
  return { type, optional };
}

/** Whether a default is of the type that its field asks for, so that it stays as it is. */
export function isAccepted(value: Obj, annotation: string): boolean {
  const { type, optional } = plain(annotation);
  if (type === "Any" || type === "object") return true;
  if (value.kind === "None") return optional;
  if (["bool", "int", "float", "str", "bytes"].includes(type)) return value.kind === type;
  if (type === "SecretStr") return value.kind === "instance" && value.type === "SecretStr";
  if (type === "Path") return value.kind === "path";
  const [, collection, items] = collections.exec(type) ?? [];
  if (collection === undefined) return false;
  const wanted = collection.toLowerCase();
  if (value.kind !== wanted && !(wanted === "sequence" && (value.kind === "list" || value.kind === "tuple"))) return false;
  if (value.kind === "dict" || value.kind === "list" || value.kind === "set" || value.kind === "tuple") {
    const elements = value.kind === "dict" ? [...value.entries.values()].map(([, item]) => item) : value.items;
    return elements.length === 0 || items === undefined || (/^(?:str)(?:, ?\.\.\.)?$|^str, ?(?:str|Any)$/.test(items) && elements.every(({ kind }) => kind === "str" || items.endsWith("Any")));
  }
  return false;
}

/** Makes a value of a variable's text. @throws PythonError ValidationError, SettingsError */
export function convertText(run: Run, value: Obj, annotation: string, site: CallSite): Obj {
  const { type, optional } = plain(annotation);
  const refuse = (): never => run.raise("ValidationError", "Input should be valid", value.tags, site.at);
  const place = value.at ?? site.at;
  if (type === "str") return value;
  if (type === "SecretStr") return { ...instance("SecretStr", { get_secret_value: builtin("get_secret_value", () => value) }, place), tags: value.tags };
  if (value.kind !== "str") return unknown(value.kind === "unknown" ? value.why : "it is no text", value.tags, site.at);
  switch (type) {
    case "bool": {
      const word = value.value.toLowerCase();
      return trueWords.has(word) || falseWords.has(word) ? { kind: "bool", value: trueWords.has(word), tags: value.tags, at: place } : refuse();
    }
    case "int":
      // `7.0` is taken for a whole number as well.
      return /^\s*[+-]?\d+(?:_\d+)*(?:\.0+)?\s*$/.test(value.value) ? { kind: "int", value: Number(value.value.replaceAll("_", "")), tags: value.tags, at: place } : refuse();
    case "float":
      return /^\s*[+-]?\d+(?:\.\d*)?\s*$/.test(value.value) ? { kind: "float", value: Number(value.value), tags: value.tags, at: place } : unknown("the number is not followed", value.tags, place);
    default:
      break;
  }
  const [, collection, items] = collections.exec(type) ?? [];
  if (collection === undefined || optional) return unknown(`what pydantic makes of it for the type ${type.length > 40 ? "it has" : type} is not followed`, value.tags, place);
  try {
    JSON.parse(value.value);
  } catch {
    return run.raise("SettingsError", "error parsing value", value.tags, site.at);
  }
  const parsed = fromJson(run, value, site.at);
  const isMapping = /^(?:dict|mapping)$/i.test(collection);
  if (isMapping ? parsed.kind !== "dict" : parsed.kind !== "list") return refuse();
  if (parsed.kind === "dict") return isAccepted(parsed, type) ? parsed : unknown("what pydantic makes of its elements is not followed", value.tags, place);
  if (parsed.kind !== "list" || !isAccepted(parsed, `list[${items?.replace(/, ?\.\.\.$/, "") ?? ""}]`.replace("[]", ""))) return unknown("what pydantic makes of its elements is not followed", value.tags, place);
  const kind = /tuple/i.test(collection) ? "tuple" : /set/i.test(collection) ? "set" : "list";
  return { kind, items: parsed.items, tags: value.tags, at: place };
}
