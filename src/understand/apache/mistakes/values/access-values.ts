import { nearestName } from "../nearest-name.ts";
import { regexMistake } from "./regex-mistake.ts";
import { expressionMistake, textMistake } from "./expression-mistake.ts";
import { isSubnet } from "./subnet.ts";
import { shown, type ValueCheck } from "./value-check.ts";

const refuses = "so Apache does not start.";

/** Providers of Apache's own modules; others bring their own (`ldap-group`, `shib-session`). */
const providers = ["all", "ip", "host", "local", "forward-dns", "env", "method", "expr", "user", "group", "valid-user", "file-group", "file-owner"];

const methods = new Set(
  (
    "GET HEAD PUT POST DELETE CONNECT OPTIONS TRACE PATCH PROPFIND PROPPATCH MKCOL COPY MOVE LOCK UNLOCK VERSION-CONTROL CHECKOUT UNCHECKOUT CHECKIN UPDATE " +
    "LABEL REPORT MKWORKSPACE MKACTIVITY BASELINE-CONTROL MERGE BREW WHEN"
  ).split(" "),
);

/** `Require [not] PROVIDER …` */
export const checkRequire: ValueCheck = ({ words, text, container, closed }) => {
  const negated = words[0]?.value.toLowerCase() === "not";
  const [provider, ...behind] = negated ? words.slice(1) : words;
  // An empty word ends the line.
  const empty = behind.findIndex(({ value }) => value === "");
  const rest = empty === -1 ? behind : behind.slice(0, empty);
  const name = provider?.value ?? "";
  if (provider === undefined || name === "") return { arity: true, message: `Require says nobody, ${refuses}`, help: "Write Require all granted, Require ip 192.0.2.0/24 or Require valid-user." };
  const raw = text.slice(provider.end).replace(/^[ \t\n\v\f\r]+/, "");
  switch (name) {
    case "all":
      if (!/^(?:granted|denied)$/i.test(raw)) return { word: rest[0] ?? provider, message: `Require all takes "granted" or "denied" and nothing else, ${refuses}`, help: "Write Require all granted or Require all denied." };
      break;
    case "ip": {
      if (rest.length === 0 || rest[0]?.value === "") return { word: provider, message: `Require ip names no address, ${refuses}`, help: "Write Require ip 192.0.2.0/24." };
      const wrong = rest.find(({ value }) => !isSubnet(value));
      if (wrong) return { word: wrong, message: `"${shown(wrong.value)}" is no IP address, ${refuses}`, help: "Write addresses separated by blanks: Require ip 192.0.2.7 10.0.0.0/8. Names go into Require host." };
      break;
    }
    case "method": {
      const wrong = rest.find(({ value }) => !methods.has(value));
      if (wrong) return { word: wrong, message: `Require method does not know "${shown(wrong.value)}", ${refuses}`, help: "Write methods in capitals, separated by blanks: GET POST." };
      break;
    }
    case "expr": {
      const inner = /^"(.*)"$/s.exec(raw)?.[1] ?? raw;
      const wrong = expressionMistake(inner, closed);
      if (wrong) return { word: provider, message: `The expression of Require is wrong (${wrong}), ${refuses}`, help: "https://httpd.apache.org/docs/2.4/expr.html" };
      break;
    }
    case "user":
    case "host":
    case "forward-dns":
    case "file-group":
    case "group": {
      const wrong = textMistake(raw, closed);
      if (wrong) return { word: provider, message: `The words of Require ${name} cannot be read (${wrong}), ${refuses}`, help: "https://httpd.apache.org/docs/2.4/expr.html" };
      break;
    }
    case "from":
      return { word: provider, message: `Require does not know "from", ${refuses}`, help: "Write Require ip or Require host; Allow from was Apache 2.2's." };
    default: {
      const help = providerHelp(name, closed);
      if (help !== undefined) return { word: provider, message: `Require does not know "${shown(name)}", ${refuses}`, help };
    }
  }
  const inAll = container === "requireall" || container === "requirenone";
  if (negated && !inAll) return { word: words[0], message: `Require not stands outside <RequireAll>, ${refuses}`, help: "Put it into <RequireAll> beside a line that lets visitors in: Require all granted." };
  return undefined;
};

/** What to write for a provider that is none; undefined where a module may have it. Names are compared with their case. */
function providerHelp(name: string, closed: boolean): string | undefined {
  const lower = name.toLowerCase();
  if (providers.includes(name)) return undefined;
  if (/^(?:granted|denied)$/.test(lower)) return `Write Require all ${lower}.`;
  if (providers.includes(lower)) return `Write it in small letters: ${lower}.`;
  const near = nearestName(lower, providers);
  if (near !== undefined) return `Write Require ${near}.`;
  return closed || !/^[a-z][\w:.-]*$/i.test(name) ? "Write Require all granted, Require ip 192.0.2.0/24 or Require valid-user." : undefined;
}

/** `Allow from …` and `Deny from …` */
export const checkAllow: ValueCheck = ({ name, words }) => {
  const [from, ...hosts] = words;
  if (from?.value.toLowerCase() !== "from") return { word: from, message: `${name} lacks the word "from", ${refuses}`, help: `Write ${name} from all, or Require in its place.` };
  for (const word of hosts) {
    const { value } = word;
    if (/^env=/i.test(value) || value.toLowerCase() === "all") continue;
    if (/[/:]/.test(value) && !isSubnet(value)) return { word, message: `"${shown(value)}" is no network, ${refuses}`, help: "Write an address with its mask: 192.0.2.0/24." };
    if (value.includes("#")) return { word, message: `A comment stands at the end of ${name}, ${refuses}`, help: "Put the comment on a line of its own." };
  }
  return undefined;
};

/** RemoteIPInternalProxy and RemoteIPTrustedProxy: addresses, networks and names of hosts. */
export const checkProxies: ValueCheck = ({ name, words }) => {
  const word = words.find(({ value }) => value.includes("/") && !isSubnet(value));
  return word && { word, message: `"${shown(word.value)}" is no network, ${refuses}`, help: `Write ${name} 10.0.0.0/8.` };
};

/** `SetEnvIf ATTRIBUTE PATTERN NAME[=VALUE] …` and BrowserMatch, which has the attribute in its name. */
export const checkSetEnvIf =
  (patternAt: number): ValueCheck =>
  (line) => {
    const { name, words } = line;
    if (words.length < patternAt + 2 || words.slice(0, patternAt + 2).some(({ value }) => value === "")) {
      return { arity: true, message: `${name} names no variable to set, ${refuses}`, help: patternAt === 0 ? `Write ${name} PATTERN NAME.` : `Write ${name} ATTRIBUTE PATTERN NAME=VALUE.` };
    }
    return regexAt(patternAt)(line) ?? (patternAt === 1 ? regexAt(0)(line) : undefined);
  };

/** AliasMatch and its like: a regular expression at a fixed place. */
export const regexAt =
  (index: number): ValueCheck =>
  ({ name, words, closed }) => {
    const word = words[index];
    const wrong = word && regexMistake(word.value, closed);
    return wrong === undefined ? undefined : { word, message: `The regular expression of ${name} is wrong (${wrong}), ${refuses}`, help: "Put a backslash before a character that stands for itself." };
  };
