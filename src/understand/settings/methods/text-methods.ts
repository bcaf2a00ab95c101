import { formatBraces } from "../formatting.ts";
import { iterate } from "../iteration.ts";
import { beginsWith, endsWith, saysWhereInstalled } from "../installed-place.ts";
import { bool, type CallArguments, int, list, type Obj, str, type StrObj, tuple } from "../objects.ts";
import { longestText } from "../operators.ts";
import { union } from "../tags.ts";
import { typeName } from "../truth.ts";
import { argument, lost, type Method, textArgument } from "./method.ts";

type TextObj = StrObj | Extract<Obj, { readonly kind: "bytes" }>;

/** What is surely no text, and can't be joined as one. */
const noTexts: ReadonlySet<Obj["kind"]> = new Set<Obj["kind"]>(["None", "bool", "int", "float", "bytes", "list", "tuple", "set", "dict", "path"]);

/** What Python takes for a blank: not the byte order mark, as JavaScript does, but the separators of ASCII. */
const blank = /[\t-\r\u001c-\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const blanks = new RegExp(`${blank.source}+`);

/** Characters that Python's `str.strip()` takes for blanks, as a set or the default. */
function strip(value: string, characters: string | undefined, start: boolean, end: boolean): string {
  const drops = (character: string): boolean => (characters === undefined ? blank.test(character) : characters.includes(character));
  let from = 0;
  let to = value.length;
  while (start && from < to && drops(value.charAt(from))) from += 1;
  while (end && to > from && drops(value.charAt(to - 1))) to -= 1;
  return value.slice(from, to);
}

/** Methods of a text give a text, those of bytes give bytes. */
const sameKind = (self: TextObj, value: string): Obj => ({ kind: self.kind, value, tags: self.tags });

const onText = (make: (value: string, args: CallArguments) => string | undefined): Method<TextObj> => (_run, self, args) => {
  if (args.positional.some((item) => item.kind === "unknown")) return lost("it is made from a text that is not known");
  const made = make(self.value, args);
  return made === undefined ? lost("its text is not followed") : sameKind(self, made);
};

/** `ljust` and `rjust`; a width in letters beyond the basic plane is not followed. */
function padded(value: string, { positional: [width, fill] }: CallArguments, pad: (width: number, fill: string) => string): string | undefined {
  if (width?.kind !== "int" || width.value > longestText || !isPlain(value) || (fill && fill.kind !== "str")) return undefined;
  return pad(width.value, fill?.kind === "str" ? fill.value : " ");
}

const isPlain = (value: string): boolean => !/[^\u0000-\u007f]/.test(value);

const isUtf8 = ({ positional: [encoding], keywords }: CallArguments): boolean => keywords.size === 0 && (!encoding || (encoding.kind === "str" && /^utf-?8$/i.test(encoding.value)));

const affix = (test: (value: string, part: string) => boolean | undefined): Method<TextObj> => (_run, self, args) => {
  const [part] = args.positional;
  const parts = part?.kind === "tuple" ? part.items : part ? [part] : [];
  if (parts.length === 0 || parts.some((item) => item.kind !== "str")) return lost("it is compared with a text that is not known");
  const answers = parts.map((item) => item.kind === "str" && test(self.value, item.value));
  if (!answers.includes(true) && answers.includes(undefined)) return lost("it depends on where the project is installed");
  return bool(answers.includes(true));
};

const isAll = (pattern: RegExp): Method<TextObj> => (_run, self) => (isPlain(self.value) ? bool(pattern.test(self.value)) : lost("letters beyond ASCII are not followed"));

/** A place or a count in a text, in Python's letters. */
function found(self: TextObj, args: CallArguments, count: (part: string) => number): Obj {
  const part = textArgument(args, 0);
  if (saysWhereInstalled(self.value)) return lost("it depends on where the project is installed");
  return part === undefined || args.positional.length !== 1 || !isPlain(self.value) ? lost("a search in a text that is not followed") : int(count(part));
}

/** Methods of a text, and those of bytes that are the same. */
export const textMethods: Readonly<Partial<Record<string, Method<TextObj>>>> = {
  lower: onText((value) => value.toLowerCase()),
  // What becomes of other letters than ASCII's follows tables of Unicode.
  casefold: onText((value) => (isPlain(value) ? value.toLowerCase() : undefined)),
  swapcase: onText((value) => (isPlain(value) ? value.replace(/[a-zA-Z]/g, (letter) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase())) : undefined)),
  upper: onText((value) => value.toUpperCase()),
  title: onText((value) => (isPlain(value) ? value.toLowerCase().replace(/[a-z]+/g, (word) => word.charAt(0).toUpperCase() + word.slice(1)) : undefined)),
  capitalize: onText((value) => (!isPlain(value) ? undefined : value.charAt(0).toUpperCase() + value.slice(1).toLowerCase())),
  zfill: onText((value, { positional: [width] }) => (width?.kind === "int" ? (/^[+-]/.exec(value)?.[0] ?? "") + value.replace(/^[+-]/, "").padStart(Math.min(width.value, longestText) - (/^[+-]/.test(value) ? 1 : 0), "0") : undefined)),
  ljust: onText((value, args) => padded(value, args, (width, fill) => value.padEnd(width, fill))),
  rjust: onText((value, args) => padded(value, args, (width, fill) => value.padStart(width, fill))),
  strip: onText((value, args) => strip(value, textArgument(args, 0), true, true)),
  lstrip: onText((value, args) => strip(value, textArgument(args, 0), true, false)),
  rstrip: onText((value, args) => strip(value, textArgument(args, 0), false, true)),
  removeprefix: onText((value, args) => (value.startsWith(textArgument(args, 0) ?? "") ? value.slice((textArgument(args, 0) ?? "").length) : value)),
  removesuffix: onText((value, args) => {
    const end = textArgument(args, 0) ?? "";
    return end !== "" && value.endsWith(end) ? value.slice(0, -end.length) : value;
  }),
  replace: onText((value, args) => {
    const [from, to] = [textArgument(args, 0), textArgument(args, 1)];
    if (from === undefined || to === undefined || from === "" || args.positional.length > 2) return undefined;
    const parts = value.split(from);
    return value.length + parts.length * to.length > longestText ? undefined : parts.join(to);
  }),
  encode: (_run, self, args) => {
    if (!isPlain(self.value) && !isUtf8(args)) return lost("its encoding is not followed");
    return { kind: "bytes", value: String.fromCharCode(...new TextEncoder().encode(self.value)), tags: self.tags };
  },
  decode: (_run, self, args) => {
    if (isPlain(self.value)) return str(self.value);
    if (!isUtf8(args)) return lost("its encoding is not followed");
    try {
      return str(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(self.value, (character) => character.charCodeAt(0))));
    } catch {
      return lost("its bytes are no UTF-8");
    }
  },
  startswith: affix(beginsWith),
  endswith: affix(endsWith),
  isupper: (_run, self) => bool(self.value === self.value.toUpperCase() && self.value !== self.value.toLowerCase()),
  islower: (_run, self) => bool(self.value === self.value.toLowerCase() && self.value !== self.value.toUpperCase()),
  isdigit: isAll(/^\d+$/),
  isnumeric: isAll(/^\d+$/),
  isdecimal: isAll(/^\d+$/),
  isalpha: isAll(/^[a-zA-Z]+$/),
  isalnum: isAll(/^[a-zA-Z0-9]+$/),
  isspace: isAll(/^[\t-\r\u001c-\u0020]+$/),
  isidentifier: isAll(/^[a-zA-Z_]\w*$/),
  find: (_run, self, args) => found(self, args, (part) => self.value.indexOf(part)),
  rfind: (_run, self, args) => found(self, args, (part) => self.value.lastIndexOf(part)),
  count: (_run, self, args) => found(self, args, (part) => (part === "" ? self.value.length + 1 : self.value.split(part).length - 1)),
  split: (_run, self, args) => {
    const separator = argument(args, 0, "sep");
    const limit = argument(args, 1, "maxsplit");
    if (separator && separator.kind !== "str" && separator.kind !== "None") return lost("it is split at a text that is not known");
    if (limit && limit.kind !== "int") return lost("it is split a number of times that is not known");
    return list(splitText(self.value, separator?.kind === "str" ? separator.value : undefined, limit?.kind === "int" ? limit.value : -1).map((part) => str(part, self.tags, self.at)));
  },
  rsplit: (_run, self, args) => {
    const separator = textArgument(args, 0, "sep");
    const limit = argument(args, 1, "maxsplit");
    if (separator === undefined || (limit && (limit.kind !== "int" || limit.value !== 1))) return lost("a split from the right is not followed");
    const cut = self.value.lastIndexOf(separator);
    const parts = !limit ? self.value.split(separator) : cut < 0 ? [self.value] : [self.value.slice(0, cut), self.value.slice(cut + separator.length)];
    return list(parts.map((part) => str(part, self.tags, self.at)));
  },
  splitlines: (_run, self, args) => {
    if (args.positional.length + args.keywords.size > 0) return lost("a split that keeps the ends of lines is not followed");
    const lines = self.value.split(/\r\n|[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/);
    if (lines.at(-1) === "") lines.pop();
    return list(lines.map((line) => str(line, self.tags, self.at)));
  },
  rpartition: (_run, self, args) => {
    const separator = textArgument(args, 0);
    if (separator === undefined || separator === "") return lost("it is split at a text that is not known");
    const cut = self.value.lastIndexOf(separator);
    const parts = cut < 0 ? ["", "", self.value] : [self.value.slice(0, cut), separator, self.value.slice(cut + separator.length)];
    return tuple(parts.map((part) => str(part, self.tags)));
  },
  partition: (_run, self, args) => {
    const separator = textArgument(args, 0);
    if (separator === undefined) return lost("it is split at a text that is not known");
    const cut = self.value.indexOf(separator);
    const parts = cut < 0 ? [self.value, "", ""] : [self.value.slice(0, cut), separator, self.value.slice(cut + separator.length)];
    return tuple(parts.map((part) => str(part, self.tags)));
  },
  join: (run, self, args) => {
    const items = args.positional[0] && iterate(run, args.positional[0]);
    if (!items) return lost("it is joined from elements that are not known");
    const wrong = items.findIndex(({ kind }) => noTexts.has(kind));
    const item = items[wrong];
    if (item) return run.raise("TypeError", `sequence item ${wrong}: expected str instance, ${typeName(item)} found`, union(self.tags, item.tags));
    const texts = items.map((one) => (one.kind === "str" ? one.value : undefined));
    const length = texts.reduce((sum, text) => sum + (text?.length ?? 0) + self.value.length, 0);
    return texts.includes(undefined) || length > longestText ? lost("it is joined from elements that are not known, or too many") : str(texts.join(self.value));
  },
  format: (_run, self, args, site) => formatBraces(self.value, args.positional, args.keywords, self.tags, site.at),
};

function splitText(value: string, separator: string | undefined, limit: number): readonly string[] {
  if (separator === undefined) {
    if (limit < 0) return value.split(blanks).filter((word) => word !== "");
    const words: string[] = [];
    let rest = strip(value, undefined, true, false);
    for (; rest !== "" && words.length < limit; rest = strip(rest.slice((words.at(-1) ?? "").length), undefined, true, false)) words.push(rest.split(blank)[0] ?? "");
    return rest === "" ? words : [...words, rest];
  }
  const parts = value.split(separator);
  return limit < 0 || parts.length <= limit ? parts : [...parts.slice(0, limit), parts.slice(limit).join(separator)];
}
