import type { Judged, Reader, Refused } from "./level.ts";
import { memoryOf, once, refuse, shorten } from "./level.ts";
import { expansionProblem } from "./expansions.ts";
import { beforeNul, readNumber, readSize, readTime } from "./values.ts";

/** The words that the release (or any release) takes. */
const wordsOf = ({ command, level }: Judged): readonly string[] => (level.shared.exact ? command.words : [command.words, command.anyWords].filter(Boolean).join("/")).split("/");

const listed = (words: readonly string[]): string => words.filter((word, index) => words.indexOf(word) === index).map((word) => `"${word}"`).join(", ");

/** Values that nginx reads with one of its own slot functions (src/core/ngx_conf_file.c). */
const valueOf: Readonly<Record<string, (judged: Judged) => Refused | undefined>> = {
  flag: ({ name, args: [value = ""] }) => (/^(?:on|off)$/i.test(beforeNul(value)) ? undefined : refuse(`"${name}" takes "on" or "off", not "${shorten(value)}"`, 0)),
  str: () => undefined,
  num: (judged) => {
    const { name, args: [value = ""], command } = judged;
    const number = readNumber(value);
    if (number === undefined) return refuse(`"${name}" takes a number, not "${shorten(value)}"`, 0);
    const [low, high] = (judged.level.shared.exact ? command.words : command.anyWords || command.words).split("..");
    if (!low || !high) return undefined;
    const isWithin = number >= BigInt(low) && (high === "-1" || number <= BigInt(high));
    return isWithin ? undefined : refuse(`"${name}" takes a number from ${low}${high === "-1" ? " on" : ` to ${high}`}, not ${shorten(value)}`, 0);
  },
  size: ({ name, args: [value = ""] }) => (readSize(value, false) === undefined ? refuse(`"${name}" takes a size such as 8k or 1m, not "${shorten(value)}"`, 0) : undefined),
  off: ({ name, args: [value = ""] }) => (readSize(value, true) === undefined ? refuse(`"${name}" takes a size such as 10m or 1g, not "${shorten(value)}"`, 0) : undefined),
  msec: ({ name, args: [value = ""] }) => (readTime(value, false) === undefined ? refuse(`"${name}" takes a time such as 30s or 5m, not "${shorten(value)}"`, 0) : undefined),
  sec: ({ name, args: [value = ""] }) => (readTime(value, true) === undefined ? refuse(`"${name}" takes a time such as 30s or 1d, not "${shorten(value)}"`, 0) : undefined),
  enum: (judged) => {
    const { name, args: [value = ""] } = judged;
    const words = wordsOf(judged);
    return words.some((word) => word.toLowerCase() === value.toLowerCase()) ? undefined : refuse(`"${name}" does not know "${shorten(value)}"`, 0, `It takes one of ${listed(words)}.`);
  },
  bufs: ({ name, args: [count = "", size = ""], level, spanOf }) => {
    if (!readNumber(count)) return refuse(`"${name}" takes how many buffers first, not "${shorten(count)}"`, 0);
    if (name === "large_client_header_buffers" && (readSize(size, false) ?? 512n) < 512n) level.shared.merged.push({ at: spanOf(1), kind: "invalid-value", message: `Buffers of "${name}" have at least 512 bytes, so nginx does not start.` });
    return readSize(size, false) ? undefined : refuse(`"${name}" takes a size such as 8k, not "${shorten(size)}"`, 1);
  },
  complex_value: (judged) => expansionProblem(judged, 0),
  complex_value_zero: (judged) => expansionProblem(judged, 0),
  complex_value_size: (judged) => {
    const { name, args: [value = ""] } = judged;
    const problem = expansionProblem(judged, 0);
    if (problem || value.includes("$")) return problem;
    return readSize(value, false) === undefined ? refuse(`"${name}" takes a size such as 8k or 1m, not "${shorten(value)}"`, 0) : undefined;
  },
};

/** Variables of a value that nginx reads when it merges the levels of "http": a mistake in it has that line. */
export function mergedValue(judged: Judged): undefined {
  const refused = expansionProblem(judged, 1);
  if (refused) judged.level.shared.merged.push({ at: judged.spanOf(1), kind: "invalid-value", message: refused.message, ...(refused.help !== undefined && { help: refused.help }) });
  return undefined;
}

/** Values of which a level may have several. */
const lists: Readonly<Record<string, Reader>> = {
  str_array: ({ name, level: { server } }) => {
    if (name === "ssl_certificate" || name === "ssl_certificate_key") server.set(name, String(Number(server.get(name) ?? 0) + 1));
    return undefined;
  },
  keyval: (judged) => (/^(?:proxy|grpc)_set_header$/.test(judged.name) ? mergedValue(judged) : undefined),
  types: () => undefined,
  bitmask: (judged) => {
    const words = wordsOf(judged).map((word) => word.toLowerCase());
    const wrong = judged.args.findIndex((value) => !words.includes(value.toLowerCase()));
    return wrong === -1 ? undefined : refuse(`"${judged.name}" does not know "${shorten(judged.args[wrong] ?? "")}"`, wrong, `It takes ${listed(wordsOf(judged))}.`);
  },
  predicate: (judged) => {
    for (const index of judged.args.keys()) {
      const problem = expansionProblem(judged, index);
      if (problem) return problem;
    }
    return undefined;
  },
};

/** Whether one of nginx's own slot functions reads a directive's value. */
export const isSlot = (reader: string): boolean => reader in valueOf || reader in lists;

/** Judges a directive that one of nginx's own slot functions reads: a second value first, then the value. */
export function readSlot(judged: Judged): Refused | undefined {
  const list = lists[judged.command.reader];
  if (list) return list(judged);
  const refused = once(judged, memoryOf(judged.command, judged.level), judged.command.slot || judged.name) ?? valueOf[judged.command.reader]?.(judged);
  if (judged.name === "ssl_reject_handshake") judged.level.server.set(judged.name, beforeNul(judged.args[0] ?? "").toLowerCase());
  if (!refused && /^(?:proxy|fastcgi|uwsgi|scgi)_(?:busy_)?buffer/.test(judged.name)) {
    judged.level.buffers.set(judged.name, { args: judged.args, at: judged.spanOf(-1) });
    judged.level.ownBuffers.add(judged.name);
  }
  return refused;
}
