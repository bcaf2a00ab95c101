import { isBuiltInVariable } from "../../../parse/nginx/commands.ts";
import type { Judged, Refused } from "./level.ts";
import { refuse, shorten } from "./level.ts";

/** A word cut as nginx does where it expands variables (ngx_http_script_compile). */
type Expansion = { readonly names: readonly string[] } | { readonly problem: string; readonly names: readonly string[] };

/**
 * Looks for variables in a word.
 * @param captures whether `$1` means a group of an expression; else it is a variable's name like any other
 */
export function expand(word: string, captures = true): Expansion {
  const names: string[] = [];
  for (let at = word.indexOf("$"); at !== -1; at = word.indexOf("$", at)) {
    at++;
    if (at === word.length) return { problem: "the dollar at its end names no variable", names };
    if (captures && /[1-9]/.test(word.charAt(at))) {
      at++;
      continue;
    }
    const braced = word.charAt(at) === "{";
    if (braced) at++;
    const name = /^[A-Za-z0-9_]*/.exec(word.slice(at, at + 4096))?.[0] ?? "";
    if (braced && at < word.length && word.charAt(at + name.length) !== "}") return { problem: `the brace after "\${${shorten(name)}" is not closed`, names };
    if (name === "") return { problem: "a dollar in it names no variable", names };
    names.push(name);
    at += name.length + (braced ? 1 : 0);
  }
  return { names };
}

/** Judges the variables of one argument, and remembers them: nginx looks for each when all files are read. */
export function expansionProblem(judged: Judged, argument: number, word = judged.args[argument] ?? "", captures = true): Refused | undefined {
  if (!word.includes("$")) return undefined;
  const found = expand(word, captures);
  for (const name of found.names) useVariable(judged, name, argument);
  return "problem" in found ? refuse(`"${shorten(word)}" cannot be read: ${found.problem}`, argument, "nginx knows no way to write a dollar that is none.") : undefined;
}

/** Remembers a variable that something reads. */
export function useVariable(judged: Judged, name: string, argument: number): void {
  const { usedVariables } = judged.level.shared;
  // Names are looked up without regard to capitals (ngx_strlow).
  if (!usedVariables.has(name.toLowerCase())) usedVariables.set(name.toLowerCase(), judged.spanOf(argument));
}

/** Built-in variables that a configuration may define again (NGX_HTTP_VAR_CHANGEABLE). */
const changeable = /^(?:args|limit_rate|msie|modern_browser|ancient_browser|ssl_\w+|proxy_host|proxy_port|(?:http|sent_http|sent_trailer|upstream_http|upstream_trailer|upstream_cookie|cookie|arg)_\w*|uid_\w+|invalid_referer)$/;
/** Names with such a prefix that are variables of their own. */
const fixed = /^(?:http_(?:host|user_agent|referer|via|x_forwarded_for|cookie)|sent_http_(?:content_type|content_length|location|last_modified|connection|keep_alive|transfer_encoding|cache_control|link)|ssl_(?:early_data|client_escaped_cert_x))$/;

/** Whether nginx refuses to make a variable of this name, because it is its own. */
export const isReserved = (name: string): boolean => isOwn(name.toLowerCase()) && (!changeable.test(name.toLowerCase()) || fixed.test(name.toLowerCase()));

const isOwn = (name: string): boolean => isBuiltInVariable(name) && !/^(?:(?:geoip2?|lua|jwt)_|memcached_key$)/.test(name);

/** Judges a variable that a directive makes, such as `set`'s first argument, and remembers it. */
export function definitionProblem(judged: Judged, argument: number): Refused | undefined {
  const word = judged.args[argument] ?? "";
  if (!word.startsWith("$")) return refuse(`"${shorten(word)}" is no variable's name`, argument, `Write "$${shorten(word)}".`);
  const name = word.slice(1);
  if (name === "") return refuse("A dollar alone is no variable's name", argument);
  if (isReserved(name)) return refuse(`"${shorten(word)}" is a variable of nginx's own and cannot be set`, argument);
  judged.level.shared.definedVariables.add(name.toLowerCase());
  return undefined;
}
