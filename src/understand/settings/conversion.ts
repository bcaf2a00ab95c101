import { type PyItem, Secret } from "../../core/python.ts";
import { isSecretName } from "../../core/launch/secret-names.ts";
import type { Span } from "../../core/source.ts";
import type { Obj } from "./objects.ts";
import { outlineOf } from "./open-list.ts";
import { secretTag } from "./world.ts";

/** Forms that providers give their credentials (AWS, GitHub, Slack, Stripe, SendGrid, Google), and private keys. */
const credential = /^(?:(?:AKIA|ASIA)[A-Z0-9]{12,}|gh[pousr]_\w{20,}|github_pat_\w+|xox[abprs]-[\w-]+|[sr]k_live_\w+|SG\.[\w-]+\.[\w-]+|AIza[\w-]{30,})$|-----BEGIN [A-Z ]*PRIVATE KEY/;

export { isSecretName };

/** Collects where secrets stand. */
export interface SecretPlaces {
  push(at: Span): unknown;
}

const deepest = 40;

/** Real settings hold a few hundred values; lists that share their elements may stand for billions. */
const mostValues = 50_000;

/**
 * Turns an object of the evaluator into a value for rules.
 * @param secret whether texts in it are secrets, by the name they stand under
 * @param secrets collects where secret texts stand
 */
export function convert(object: Obj, secret: boolean, secrets: SecretPlaces, depth = 0, budget: { left: number } = { left: mostValues }): PyItem {
  const at = object.at ? { at: object.at } : {};
  const inner = (item: Obj): PyItem => convert(item, secret, secrets, depth + 1, budget);
  const open = (lost: Obj, why: string): PyItem => {
    const outline = lost.kind !== "unknown" || lost.oneOf ? outlineOf(lost) : undefined;
    // Of a list that may as well be empty nothing is known.
    if (outline?.items.some((item) => item.kind !== "unknown")) return { type: outline.kind, items: outline.items.map(inner), ...at };
    return { type: "unknown", why, ...at, ...(lost.kind === "unknown" && lost.among && { among: lost.among.map(inner) }) };
  };
  budget.left -= 1;
  if (depth > deepest || budget.left < 0) return { type: "unknown", why: "it is nested too deeply", ...at };
  switch (object.kind) {
    case "None":
      return { type: "None", ...at };
    case "bool":
      return { type: "bool", value: object.value, ...at };
    case "int":
    case "float":
      return { type: object.kind, value: object.value, ...at };
    case "str":
      // A secret may also stand in the middle of an address: `postgres://user:secret@host`.
      if (!secret && object.tags.includes(secretTag)) return { type: "str", value: object.value, derived: true, ...at };
      if (!secret && !credential.test(object.value) && !/^[a-z][\w+.-]*:\/\/[^/\s:@]*:[^/\s@]+@/i.test(object.value)) return { type: "str", value: object.value, ...at };
      if (object.value !== "" && object.at) secrets.push(object.at);
      return { type: "secret", value: new Secret(object.value), ...at };
    case "bytes":
      if (!secret && !object.tags.includes(secretTag)) return { type: "bytes", value: object.value, ...at };
      if (object.value !== "" && object.at) secrets.push(object.at);
      return { type: "secret", value: new Secret(object.value), ...at };
    case "path":
      return { type: object.kind, value: object.value, ...at };
    case "list":
    case "set":
    case "tuple":
      if (object.kind === "list" && object.lazy !== undefined) return { type: "unknown", why: "it is an iterator, no list", ...at };
      if (object.kind !== "tuple" && object.spoiled !== undefined) return open(object, object.spoiled);
      return { type: object.kind, items: object.items.map(inner), ...at };
    case "dict":
      if (object.spoiled !== undefined) return { type: "unknown", why: object.spoiled, ...at };
      return {
        type: "dict",
        entries: [...object.entries.values()].map(([key, value]) => [inner(key), convert(value, secret || (key.kind === "str" && isSecretName(key.value)), secrets, depth + 1, budget)] as const),
        ...at,
      };
    case "instance":
      return { type: "object", name: object.type, ...at };
    case "function":
    case "builtin":
    case "class":
    case "module":
      return { type: "object", name: object.name, ...at };
    case "unknown":
      return open(object, object.why);
  }
}
