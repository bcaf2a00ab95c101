import { atoi } from "./core.ts";
import { regexMistake } from "./regex-mistake.ts";
import { shown, type ValueCheck } from "./value-check.ts";

const refuses = "so Apache does not start.";
const statusNames: Readonly<Record<string, number>> = { permanent: 301, temp: 302, seeother: 303, gone: 410 };
/** As ap_is_url says, or a path. */
const isUrl = (text: string): boolean => /^[a-z0-9+\-.]+:/i.test(text) || text.startsWith("/");

/** `Redirect [STATUS] PATH TARGET` and RedirectMatch; inside a section the path may be left out. */
const checkRedirect =
  (regex: boolean, fixed: boolean): ValueCheck =>
  ({ words, perDirectory, closed }) => {
    const [first, second, third] = words;
    if (first === undefined || perDirectory === undefined) return undefined;
    const status = fixed ? undefined : (statusNames[first.value.toLowerCase()] ?? (/^\d/.test(first.value) ? atoi(first.value) : undefined));
    const code = status ?? 302;
    const redirects = code >= 300 && code < 400;
    // A word that is no status is the path.
    const understood = status === undefined ? 0 : redirects ? 1 : -1;
    if (third && understood === 0) return { word: first, message: `Redirect does not know the status "${shown(first.value)}", ${refuses}`, help: "Write Redirect permanent /old https://www.example.org/new, without a comment behind it." };
    if (perDirectory && ((understood > 0 && second && !third) || (understood === 0 && !second) || (understood < 0 && !second))) return undefined;
    const [path, target] = !third && understood === 0 ? [first, second] : [second, third];
    const wrong = regex && path ? regexMistake(path.value, closed) : undefined;
    if (wrong !== undefined) return { word: path, message: `The regular expression of RedirectMatch is wrong (${wrong}), ${refuses}`, help: "Put a backslash before a character that stands for itself." };
    if (!redirects) return target ? { word: target, message: `The status ${shown(first.value)} is no redirect and takes no target, ${refuses}`, help: "Leave the target out, or write a status from 301 to 308." } : undefined;
    if (target === undefined) return { word: first, message: `The redirect says no target, ${refuses}`, help: "Write Redirect permanent /old https://www.example.org/new." };
    return regex || isUrl(target.value) ? undefined : { word: target, message: `The target of the redirect is no URL, ${refuses}`, help: "Begin it with https:// or with /." };
  };

export const redirectChecks: Readonly<Record<string, ValueCheck>> = {
  redirect: checkRedirect(false, false),
  redirectmatch: checkRedirect(true, false),
};

/** Outside a section an alias needs its URL and its path, inside one the path alone. */
export const checkAlias: ValueCheck = ({ name, words, perDirectory }) => {
  const both = (words[1]?.value ?? "") !== "";
  if (perDirectory === true && both) return { arity: true, message: `${name} takes no URL inside a section, ${refuses}`, help: `Write ${name} and the path alone: the section says for which URL.` };
  return perDirectory === false && !both ? { arity: true, message: `${name} names no path, ${refuses}`, help: `Write ${name} /static/ /srv/site/static/.` } : undefined;
};
