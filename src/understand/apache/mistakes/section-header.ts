import { isIPv6 } from "node:net";
import type { SectionNode } from "../../../parse/apache/tree.ts";
import { nextWord, splitWords, type RawWord } from "../../../parse/apache/words.ts";
import { expressionMistake } from "./values/expression-mistake.ts";
import { regexMistake } from "./values/regex-mistake.ts";
import { shown, type ValueMistake } from "./values/value-check.ts";

const refuses = "so Apache does not start.";

/** What Apache refuses about the words of an opening line; offsets are into the line's text. */
export function headerMistake(node: SectionNode, closed: boolean): ValueMistake | undefined {
  const name = node.name.value;
  const text = node.line.text.slice(0, node.header.end);
  const words = splitWords(text, node.header.start);
  switch (name.toLowerCase()) {
    case "directory":
    case "location":
    case "files":
    case "proxy":
      return onePath(name, words, false, closed);
    case "directorymatch":
    case "locationmatch":
    case "filesmatch":
    case "proxymatch":
      return onePath(name, words, true, closed);
    case "virtualhost":
      return (words[0]?.value ?? "") === "" ? nothing(name, "Write <VirtualHost *:80>.") : wrongAddress(words);
    case "limit": {
      const trace = words.find(({ value }) => value === "TRACE");
      return trace && { word: trace, message: `<Limit> cannot limit TRACE, ${refuses}`, help: "Write TraceEnable Off." };
    }
    case "limitexcept":
      return undefined;
    case "if":
    case "elseif":
      return oneExpression(name, text, node.header.start, closed);
    case "else":
    case "requireall":
    case "requireany":
    case "requirenone":
      return words.length > 0 ? { word: words[0], arity: true, message: `<${name}> takes no arguments, ${refuses}`, help: `Write <${name}>.` } : undefined;
    case "ifversion":
      return versionMistake(splitWords(node.line.text, node.header.start));
    case "ifmodule":
    case "ifdefine":
    case "iffile":
    case "ifdirective":
    case "ifsection":
      return (words[0]?.value ?? "") === "" ? nothing(name, `Write <${name} ...> with what it asks for.`) : undefined;
    default:
      return undefined;
  }
}

/** `<IfVersion [OPERATOR] VERSION>`, taken apart as start_ifversion does: the last '>' of the line is one of its words, or ends the version. */
function versionMistake(words: readonly RawWord[]): ValueMistake | undefined {
  const [one, two, three, four] = words;
  if (one === undefined) return nothing("IfVersion", "Write <IfVersion >= 2.4>.");
  const alone = two === undefined || (two.value === ">" && three === undefined);
  const [operator, version, last] = alone ? [undefined, one, two] : [one, two, three];
  const ended = last?.value === ">";
  if (four || !(ended || version.value.endsWith(">"))) return { word: four ?? three, arity: true, message: `<IfVersion> takes an operator and a version, ${refuses}`, help: "Write <IfVersion >= 2.4>." };
  const help = "Write <IfVersion >= 2.4>, with a blank between the operator and the version.";
  if (operator && !/^!?(?:==?|[<>]=?|~)$/.test(operator.value)) return { word: operator, message: `<IfVersion> does not know the operator, ${refuses}`, help };
  const text = ended ? version.value : version.value.slice(0, -1);
  const equals = /^!?==?$/.test(operator?.value ?? "=");
  const pattern = operator?.value.endsWith("~") === true || (equals && /^\/.*\/$/s.test(text));
  return pattern || /^\d+(?:\.\d*){0,2}\.?$/.test(text) ? undefined : { word: version, message: `<IfVersion> finds no version, ${refuses}`, help };
}

/** `[::1]`, as apr_inet_pton reads it: a group may have any number of zeros before it. */
const isBracketed = (host: string): boolean => isIPv6((/^\[(.*)\]$/s.exec(host)?.[1] ?? "").replaceAll(/(?<![0-9a-f])0+(?=[0-9a-f])/gi, ""));

/** Each address may end in a port, a number or `*` (apr_parse_addr_port). */
function wrongAddress(words: readonly RawWord[]): ValueMistake | undefined {
  for (const word of words) {
    const address = word.value.replace(/(?<=.):\*$/s, "");
    const help = "Write <VirtualHost *:80>.";
    if (/^\d+$/.test(address)) return { word, message: `<VirtualHost> names a port without an address, ${refuses}`, help: `Write <VirtualHost *:${shown(address)}>.` };
    const [, host = address, port] = /^(.*):(\d+)$/s.exec(address) ?? [];
    if (port !== undefined && !(Number(port) > 0 && Number(port) < 65_536)) return { word, message: `<VirtualHost> names no port between 1 and 65535, ${refuses}`, help };
    if (host === "" || (host.startsWith("[") && !isBracketed(host))) return { word, message: `<VirtualHost> does not understand "${shown(word.value)}", ${refuses}`, help };
  }
  return undefined;
}

const nothing = (name: string, help: string): ValueMistake => ({ arity: true, message: `<${name}> does not say of what, ${refuses}`, help });

function onePath(name: string, words: readonly RawWord[], match: boolean, closed: boolean): ValueMistake | undefined {
  const [first, second, third] = words;
  const expression = first?.value === "~";
  if (first === undefined) return nothing(name, `Write <${name} ...> with a path.`);
  const [path, more] = expression && !match ? [second, third] : [first, second];
  if (more) {
    const help = more.value.startsWith("#") ? "Put the comment on a line of its own." : "Put a path with blanks in quotes; two paths need two sections.";
    return { word: more, arity: true, message: `<${name}> takes one path, ${refuses}`, help };
  }
  const wrong = (expression || match) && path ? regexMistake(path.value, closed) : undefined;
  return wrong === undefined ? undefined : { word: path, message: `The regular expression of <${name}> is wrong (${wrong}), ${refuses}`, help: "Put a backslash before a character that stands for itself." };
}

function oneExpression(name: string, text: string, from: number, closed: boolean): ValueMistake | undefined {
  const word = nextWord(text, from);
  if (word === undefined || word.value === "") return nothing(name, `Write <${name} "%{HTTPS} == 'on'">.`);
  if (text.slice(word.end).trim() !== "") return { word, arity: true, message: `The expression of <${name}> is not in quotes, ${refuses}`, help: `Write <${name} "%{HTTPS} == 'on'">, the whole expression in double quotes.` };
  const wrong = expressionMistake(word.value, closed);
  return wrong === undefined ? undefined : { word, message: `The expression of <${name}> is wrong (${wrong}), ${refuses}`, help: "https://httpd.apache.org/docs/2.4/expr.html" };
}
