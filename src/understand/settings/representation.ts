import { asText } from "./as-text.ts";
import { hasCertainKeys, type Obj } from "./objects.ts";

/** What `repr()` shows of a longer value is not worked out. */
const longest = 1 << 14;

/**
 * What `repr(value)` gives; undefined where that is not known.
 * @param room how much more may be looked at: lists that share their elements would be shown without end
 */
export function reprOf(value: Obj, depth = 0, room = { left: longest }): string | undefined {
  room.left -= 1;
  if (depth > 20 || room.left < 0) return undefined;
  const all = (items: readonly Obj[]): string | undefined => {
    const texts = items.map((item) => reprOf(item, depth + 1, room));
    const text = texts.includes(undefined) ? undefined : texts.join(", ");
    return text !== undefined && text.length <= longest ? text : undefined;
  };
  const within = (open: string, inner: string | undefined, close: string): string | undefined => (inner === undefined ? undefined : open + inner + close);
  switch (value.kind) {
    case "str":
      return quoted(value.value);
    case "None":
    case "bool":
    case "int":
    case "float":
      return asText(value);
    case "list":
      return value.lazy === undefined && value.spoiled === undefined ? within("[", all(value.items), "]") : undefined;
    case "tuple":
      return within("(", all(value.items), value.items.length === 1 ? ",)" : ")");
    case "dict": {
      if (value.spoiled !== undefined || !hasCertainKeys(value)) return undefined;
      const pairs = Array.from(value.entries.values(), ([key, item]) => {
        const [name, shown] = [reprOf(key, depth + 1, room), reprOf(item, depth + 1, room)];
        return name === undefined || shown === undefined ? undefined : `${name}: ${shown}`;
      });
      return pairs.includes(undefined) ? undefined : `{${pairs.join(", ")}}`;
    }
    // A set shows its elements in an order of its own.
    default:
      return undefined;
  }
}

const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** A text as Python writes it; undefined with characters of which it is not known whether they can be printed. */
function quoted(text: string): string | undefined {
  if (text.length > longest || /[^\u0000-\u007e\u00a1-\u00ac\u00ae-\u017f]/.test(text)) return undefined;
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const inner = text.replace(/[\\\u0000-\u001f]|'/g, (character) => {
    if (character === "'") return quote === "'" ? "\\'" : "'";
    return escapes[character] ?? `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`;
  });
  return quote + inner + quote;
}
