import type { Judged, LocationName, Reader, Refused } from "./level.ts";
import { invalidParameter, once, refuse, shorten } from "./level.ts";
import { definitionProblem, expansionProblem, isReserved, useVariable } from "./expansions.ts";
import { places } from "./places.ts";
import { groupNames, regexProblem } from "../../pcre.ts";
import { beforeNul, readNumber } from "./values.ts";

/** Judges an expression and remembers the variables that its named groups make. */
export function patternProblem(judged: Judged, argument: number, pattern: string): Refused | undefined {
  const problem = regexProblem(pattern, { isPcre2: judged.level.shared.exact });
  if (problem !== undefined) return refuse(`The expression "${shorten(pattern)}" cannot be read: ${problem}`, argument);
  for (const name of groupNames(pattern)) {
    if (isReserved(name)) return refuse(`The group "${name}" has the name of a variable of nginx's own`, argument);
    judged.level.shared.definedVariables.add(name.toLowerCase());
  }
  return undefined;
}

/** `location = /a`, `location ~ re`, or one word with the modifier glued to it (ngx_http_core_location). */
export function nameOfLocation(args: readonly string[]): LocationName | undefined {
  const [first = "", second] = args;
  if (second !== undefined) return first === "=" || first === "^~" || first === "~" || first === "~*" ? { modifier: first, name: second } : undefined;
  const modifier = (["^~", "~*", "~", "="] as const).find((one) => first.startsWith(one));
  if (modifier) return { modifier, name: first.slice(modifier.length) };
  return { modifier: first.startsWith("@") ? "@" : "", name: first };
}

const isRegex = ({ modifier }: LocationName): boolean => modifier === "~" || modifier === "~*";

const readLocation: Reader = (judged) => {
  const { args, level } = judged;
  const own = nameOfLocation(args);
  if (!own) return refuse(`"${shorten(args[0] ?? "")}" is no modifier of a location`, 0, 'The modifiers are "=", "^~", "~" and "~*".');
  if (isRegex(own)) {
    const problem = patternProblem(judged, args.length - 1, own.name);
    if (problem) return problem;
  }
  const outer = level.name;
  if (level.place === places.location && outer) {
    if (outer.modifier === "=") return refuse("A location cannot stand inside an exact one", 0);
    if (outer.modifier === "@") return refuse("A location cannot stand inside a named one", 0);
    if (own.modifier === "@") return refuse("A named location stands in the server, not in another location", 0);
    // An expression has no name here; its nested locations are not compared with it.
    if (!isRegex(own) && !isRegex(outer) && !own.name.startsWith(outer.name)) return refuse(`The location "${shorten(own.name)}" is outside of "${shorten(outer.name)}" around it`, args.length - 1);
    if (!isRegex(own) && isRegex(outer) && !own.name.startsWith(outer.name)) return refuse(`The location "${shorten(own.name)}" cannot stand inside one with an expression`, args.length - 1);
  }
  return undefined;
};

/** The words of an `if` without its parentheses, with the argument each came from (ngx_http_rewrite_if_condition). */
function readCondition(judged: Judged): Refused | undefined {
  const words = judged.args.map((value, argument) => ({ value, argument }));
  const bad = (argument: number): Refused => refuse(`The condition cannot be read at "${shorten(judged.args[argument] ?? "")}"`, argument, 'Write if ($variable = value), or if (-f $request_filename). There is no "&&", "==" or "else".');
  const [first] = words;
  const last = words.at(-1);
  if (!first?.value.startsWith("(")) return bad(0);
  const opened = words.map((word, index) => (index === 0 ? { ...word, value: word.value.slice(1) } : word));
  const end = opened.at(-1);
  if (!last || !end?.value.endsWith(")")) return bad(words.length - 1);
  const closed = opened.map((word, index) => (index === opened.length - 1 ? { ...word, value: word.value.slice(0, -1) } : word));
  // A parenthesis that is a word of its own is left out.
  const inside = closed.filter((_, index) => !(index === 0 && first.value.length === 1) && !(index === closed.length - 1 && last.value.length === 1));
  const [left, operator, right, ...more] = inside;
  if (!left) return bad(0);
  if (left.value.length > 1 && left.value.startsWith("$")) {
    if (more.length > 0 || (operator && !right)) return bad(left.argument);
    useVariable(judged, left.value.slice(1), left.argument);
    if (!operator || !right) return undefined;
    if (operator.value === "=" || operator.value === "!=") return expansionProblem(judged, right.argument, right.value);
    if (/^!?~\*?$/.test(operator.value)) return patternProblem(judged, right.argument, right.value);
    return bad(operator.argument);
  }
  const test = /^!?-(.?)$/.exec(left.value);
  if (!test || left.value === "-" || !operator || right) return bad(left.argument);
  const problem = expansionProblem(judged, operator.argument, operator.value);
  return problem ?? (/[fdex]/.test(test[1] ?? "") ? undefined : bad(left.argument));
}

const readReturn: Reader = (judged) => {
  const { args: [code = "", text] } = judged;
  const number = readNumber(code);
  if (number === undefined) {
    if (text === undefined && /^(?:https?:\/\/|\$scheme)/.test(code)) return expansionProblem(judged, 0);
    return refuse(`"${shorten(code)}" is no status that "return" can send`, 0, text === undefined && code.startsWith("/") ? `Write "return 302 ${shorten(code)};".` : "Write a number such as 301, then the address.");
  }
  if (number > 999n) return refuse(`${shorten(code)} is no status that "return" can send`, 0);
  return text === undefined ? undefined : expansionProblem(judged, 1);
};

const readRewrite: Reader = (judged) => {
  const { args: [pattern = "", replacement = "", last] } = judged;
  if (replacement === "") return refuse('"rewrite" needs an address to write', 1);
  const problem = patternProblem(judged, 0, pattern);
  if (problem) return problem;
  if (last !== undefined && !["last", "break", "redirect", "permanent"].includes(beforeNul(last))) return invalidParameter(judged, 2);
  return expansionProblem(judged, 1, replacement.endsWith("?") ? replacement.slice(0, -1) : replacement);
};

const readSet: Reader = (judged) => definitionProblem(judged, 0) ?? expansionProblem(judged, 1);

/** A star anywhere but as the first or last part, or two dots in a row (ngx_hash_add_key). */
export const isOddName = (name: string): boolean => name.includes("..") || name.includes("\0") || name.replace(name.startsWith("*.") ? /^\*\./ : /\.\*$/, "").includes("*");

const readServerName: Reader = (judged) => {
  for (const [index, name] of judged.args.entries()) {
    if ((name.startsWith("*") && !/^\*\../s.test(name)) || name === ".") return refuse(`"${shorten(name)}" is no name of a server`, index, "A star stands for whole parts: *.example.com.");
    if (!name.startsWith("~")) {
      if (isOddName(name)) judged.level.shared.oddNames.set(judged.level.server, judged.spanOf(index));
      continue;
    }
    if (name === "~") return refuse("The expression of a server's name is empty", index);
    const problem = patternProblem(judged, index, name.slice(1));
    if (problem) return problem;
    if (/\((?!\?)|\(\?(?:P?<\w|')/.test(name)) judged.level.server.set("captures", "server_name");
  }
  return undefined;
};

const readErrorPage: Reader = (judged) => {
  const { args } = judged;
  const before = args.at(-2) ?? "";
  const instead = before.startsWith("=") ? args.length - 2 : undefined;
  if (instead === 0) return refuse('"error_page" needs a status before the "="', 0);
  if (instead !== undefined && before.length > 1 && readNumber(before.slice(1)) === undefined) return refuse(`"${shorten(before)}" is no status`, instead);
  const problem = expansionProblem(judged, args.length - 1);
  if (problem) return problem;
  for (const [index, word] of args.slice(0, instead ?? args.length - 1).entries()) {
    const status = readNumber(word);
    if (status === undefined || status === 499n || status < 300n || status > 599n) return refuse(`"${shorten(word)}" is no status from 300 to 599`, index);
  }
  return undefined;
};

const readTryFiles: Reader = (judged) => {
  const { args, level } = judged;
  const twice = once(judged, level.location, "try_files");
  if (twice) return twice;
  for (const [index, word] of args.entries()) {
    const problem = expansionProblem(judged, index, index < args.length - 1 && word.endsWith("/") ? word.slice(0, -1) : word);
    if (problem) return problem;
  }
  const last = args.at(-1) ?? "";
  if (!last.startsWith("=") || last.includes("$")) return undefined;
  const code = readNumber(last.slice(1));
  return code === undefined || code > 999n ? refuse(`"${shorten(last)}" is no status`, args.length - 1) : undefined;
};

const readRoot: Reader = (judged) => {
  const { name, args: [path = ""], level } = judged;
  const twice = once(judged, level.location, "root");
  if (twice) return twice;
  if (name === "alias" && level.name?.modifier === "@") return refuse('"alias" cannot stand in a named location', undefined, 'Use "root".');
  if (/\$\{?document_root\b/.test(path) || /\$\{?realpath_root\b/.test(path)) return refuse(`"${name}" cannot be made of the directory that it sets`, 0);
  return expansionProblem(judged, 0, name === "root" && path.endsWith("/") ? path.slice(0, -1) : path);
};

const readIndex: Reader = (judged) => {
  for (const [index, word] of judged.args.entries()) {
    if (word === "") return refuse('A name in "index" is empty', index);
    const problem = expansionProblem(judged, index);
    if (problem) return problem;
  }
  return undefined;
};

const methods = /^(?:GET|HEAD|POST|PUT|DELETE|MKCOL|COPY|MOVE|OPTIONS|PROPFIND|PROPPATCH|LOCK|UNLOCK|PATCH)$/i;

const readLimitExcept: Reader = (judged) => {
  const twice = once(judged, judged.level.location, "limit_except");
  const wrong = judged.args.findIndex((method) => !methods.test(beforeNul(method)));
  return twice ?? (wrong === -1 ? undefined : refuse(`"${shorten(judged.args[wrong] ?? "")}" is no method that "limit_except" knows`, wrong));
};

/** Directives that choose what answers a request. */
export const routingReaders: Readonly<Record<string, Reader>> = {
  core_location: readLocation,
  rewrite_if: readCondition,
  rewrite_return: readReturn,
  rewrite: readRewrite,
  rewrite_set: readSet,
  rewrite_break: () => undefined,
  core_server_name: readServerName,
  core_error_page: readErrorPage,
  try_files: readTryFiles,
  core_root: readRoot,
  index_set_index: readIndex,
  core_limit_except: readLimitExcept,
  core_server: () => undefined,
};
