import { isIPv6 } from "node:net";
import type { RawWord } from "../../../../parse/apache/words.ts";
import { textMistake } from "./expression-mistake.ts";
import { shown, type ValueCheck, type ValueMistake } from "./value-check.ts";

const refuses = "so Apache does not start.";
const options = new Set(["indexes", "includes", "includesnoexec", "followsymlinks", "symlinksifownermatch", "execcgi", "multiviews", "runscripts"]);

/** `Options`: all with a sign or none; None and All stand alone at the front. */
export const checkOptions: ValueCheck = ({ words }) => {
  let signed = false;
  let alone = false;
  for (const [index, word] of words.entries()) {
    const sign = /^[+-]/.test(word.value);
    const name = (sign ? word.value.slice(1) : word.value).toLowerCase();
    const mixed = { word, message: `Options with and without a sign are mixed, ${refuses}`, help: "Give every option a + or -, or none: with signs they change what is inherited, without they replace it." };
    if (sign && !signed && index > 0 && !alone) return mixed;
    if (!sign && signed && index > 0) return mixed;
    if (sign) signed = true;
    if (name === "none" || name === "all") {
      if (index > 0) return { word, message: `"${name}" is not the first of the Options, ${refuses}`, help: `Write "Options ${word.value.replace(/^[+-]/, "")}" alone.` };
      if (sign) return { word, message: `Options does not take a sign before "${name}", ${refuses}`, help: `Write "Options ${word.value.slice(1)}".` };
      alone = true;
    } else if (!options.has(name)) {
      const help = name.includes(",") ? "Separate the options by blanks, not by commas." : "Options are Indexes, FollowSymLinks, SymLinksIfOwnerMatch, ExecCGI, Includes, IncludesNOEXEC, MultiViews, None and All.";
      return { word, message: `There is no option "${shown(word.value)}", ${refuses}`, help };
    }
  }
  return undefined;
};

const classes = new Set(["authconfig", "fileinfo", "indexes", "limit", "none", "all"]);

export const checkAllowOverride: ValueCheck = ({ words }) => {
  for (const word of words) {
    const [key = "", value] = word.value.split(/=(.*)/s);
    const name = key.toLowerCase();
    const help = "Classes are AuthConfig, FileInfo, Indexes, Limit, Options, None and All, separated by blanks.";
    if (name === "options") {
      // Older releases of 2.4 passed over names behind the = that they did not know.
      const wrong = value?.split(",").find((one) => one !== "" && !options.has(one.toLowerCase()) && !/^(?:none|all)$/i.test(one));
      if (wrong !== undefined) return { word, message: `There is no option "${shown(wrong)}" for AllowOverride, ${refuses}`, help: "Write Options=Indexes,FollowSymLinks: names separated by commas, without a sign." };
      continue;
    }
    if (name === "nonfatal") {
      if (value === undefined) return { word, message: `AllowOverride Nonfatal lacks its value, ${refuses}`, help: "Write Nonfatal=Override, Nonfatal=Unknown or Nonfatal=All." };
      continue;
    }
    if (value !== undefined || !classes.has(name)) return { word, message: `AllowOverride does not know "${shown(word.value)}", ${refuses}`, help };
  }
  return undefined;
};

const levels = /^(?:emerg|alert|crit|error|warn|notice|info|debug|trace[1-8])$/i;

export const checkLogLevel: ValueCheck = ({ words }) => {
  for (const word of words) {
    // An empty word ends the line.
    if (word.value === "" && word !== words[0]) return undefined;
    const module = word.value.includes(":") ? word.value.slice(0, word.value.lastIndexOf(":")) : undefined;
    if (module !== undefined && !/^[\w.-]+$/.test(module)) return { word, message: `LogLevel names no module, ${refuses}`, help: "Write LogLevel warn rewrite:trace3." };
    const level = word.value.slice(word.value.lastIndexOf(":") + 1);
    if (!levels.test(level)) {
      return { word, message: `There is no log level "${shown(level)}", ${refuses}`, help: "Levels are emerg, alert, crit, error, warn, notice, info, debug and trace1 to trace8; one module's is written rewrite:trace3." };
    }
  }
  return undefined;
};

/** The response codes that Apache has a line for. */
const statuses = new Set(
  [100, 101, 102, 103, 200, 201, 202, 203, 204, 205, 206, 207, 208, 226, 300, 301, 302, 303, 304, 305, 307, 308].concat(
    [400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 421, 422, 423, 424, 425, 426, 428, 429, 431, 451],
    [500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511],
  ),
);

/** C's atoi. */
export const atoi = (text: string): number => Number(/^\s*([+-]?\d+)/.exec(text)?.[1] ?? 0);

export const isStatus = (code: number): boolean => statuses.has(code);

export const checkErrorDocument: ValueCheck = ({ words: [word, answer], closed }) =>
  word === undefined || isStatus(atoi(word.value))
    ? answer && checkText(answer, "ErrorDocument", closed)
    : { word, message: `"${shown(word.value)}" is no HTTP status, ${refuses}`, help: "Write ErrorDocument 404 /404.html; a text of several words goes in quotes." };

/** `Define NAME`: a colon marks the maps of mod_rewrite. */
export const checkDefine: ValueCheck = ({ words: [word] }) => (word?.value.includes(":") === true ? { word, message: `The name of Define has a colon in it, ${refuses}`, help: "Name it with letters, digits and underscores." } : undefined);

/** AuthName and its like: a text that may call `%{NAME}`. */
export const checkAnyText: ValueCheck = ({ name, words: [word], closed }) => word && checkText(word, name, closed);

function checkText(word: RawWord, name: string, closed: boolean): ValueMistake | undefined {
  const wrong = textMistake(word.value, closed);
  return wrong === undefined ? undefined : { word, message: `The text of ${name} cannot be read (${wrong}), ${refuses}`, help: "https://httpd.apache.org/docs/2.4/expr.html" };
}

/** A time of ap_timeout_parameter_parse: a number, with its unit or without. */
export const checkTimeout: ValueCheck = ({ name, words: [word] }) =>
  word === undefined || /^\s*(?:\+?\d+(?:s|h|ms|mi|$)|(?:s|h|ms|mi))/.test(word.value) ? undefined : { word, message: `${name} is no time, ${refuses}`, help: `Write ${name} 5, in seconds, or 500ms.` };

/** Whether a name is taken for a pattern (apr_fnmatch_test): a bracket counts once it is closed, and nothing behind a backslash. */
const looksLikePattern = (name: string): boolean => /[*?]|\[[^[\]]*\]/.test(name.replaceAll(/\\./gs, ""));

export const checkServerName: ValueCheck = ({ words: [word] }) => {
  if (word === undefined) return undefined;
  if (looksLikePattern(word.value)) return { word, message: `ServerName takes no wildcard, ${refuses}`, help: "Write one name, and the wildcard as a ServerAlias." };
  const rest = word.value.includes("://") ? word.value.slice(word.value.indexOf("://") + 3) : word.value;
  const at = rest.indexOf(":");
  const port = at === -1 ? 1 : atoi(rest.slice(at + 1));
  return port > 0 && port < 65_536 ? undefined : { word, message: `The port of ServerName is not between 1 and 65535, ${refuses}`, help: "Write ServerName www.example.org, or www.example.org:8080." };
};

/** Whole numbers that are read to the end of the word. */
export const checkWholeNumber: ValueCheck = ({ name, words: [word] }): ValueMistake | undefined =>
  word === undefined || /^\s*\+?\d+$/.test(word.value)
    ? undefined
    : { word, message: `${name} takes a number of bytes alone, ${refuses}`, help: "Write the number without a unit: 10485760 for 10 MiB. 0 is unlimited." };

export const checkPositive: ValueCheck = ({ name, words: [word] }) =>
  word === undefined || atoi(word.value) >= 1 ? undefined : { word, message: `${name} is no number from 1 on, ${refuses}`, help: `Write ${name} 60.` };

export const checkNotNegative: ValueCheck = ({ name, words: [word] }) =>
  word === undefined || atoi(word.value) >= 0 ? undefined : { word, message: `${name} is negative, ${refuses}`, help: "Write a number from 0 on." };

export const checkListen: ValueCheck = ({ words }) => {
  const [address] = words;
  // An empty word at the end of the line counts for nothing.
  const count = words.at(-1)?.value === "" ? words.length - 1 : words.length;
  if (address === undefined || count < 1 || count > 2) return { arity: true, message: `Listen takes an address and at most a protocol, ${refuses}`, help: "Write Listen 80, or Listen 127.0.0.1:8080. Each port has a line of its own." };
  const inBrackets = /^\[([^[\]]*)\]:\d+$/.exec(address.value)?.[1];
  const odd = /[^\w.:*%[\]-]/.test(address.value) || (/[[\]]/.test(address.value) && !isIPv6(inBrackets ?? ""));
  if (odd) return { word: address, message: `Listen takes an address, ${refuses}`, help: "Write Listen 80, or Listen 127.0.0.1:8080." };
  const port = /^(?:.*:)?(\d+)$/s.exec(address.value)?.[1];
  if (port === undefined) return { word: address, message: `Listen names no port, ${refuses}`, help: "Write Listen 80, or Listen 127.0.0.1:8080." };
  return Number(port) > 0 && Number(port) < 65_536 ? undefined : { word: address, message: `The port of Listen is not between 1 and 65535, ${refuses}`, help: "Write Listen 80, or Listen 127.0.0.1:8080." };
};

const etagParts = new Set(["inode", "mtime", "size", "digest", "all", "none"]);

export const checkFileETag: ValueCheck = ({ words }) => {
  const word = words.find(({ value }) => !etagParts.has(value.replace(/^[+-]/, "").toLowerCase()));
  return word && { word, message: `FileETag does not know "${shown(word.value)}", ${refuses}`, help: "Write FileETag MTime Size, or FileETag None." };
};

const filters = new Set("deflate inflate brotli_compress includes substitute sed xml2enc proxy-html ratelimit charset cache buffer reflector".split(" "));

/** `AddOutputFilterByType FILTER[;FILTER…] TYPE …`: the filters must be there when the line is read. */
export const checkFilterByType: ValueCheck = ({ words: [word], closed }) => {
  const wrong = word?.value.split(";").find((name) => name !== "" && (closed ? !filters.has(name.toLowerCase()) : !/^[\w.-]+$/.test(name)));
  return wrong === undefined ? undefined : { word, message: `There is no filter "${shown(wrong)}", ${refuses}`, help: "Write AddOutputFilterByType DEFLATE text/html." };
};
