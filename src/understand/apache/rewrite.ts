import type { ApacheAnswer } from "../../core/apache/requests.ts";
import type { ApacheDirective, ApacheWord } from "../../core/apache/host.ts";
import type { PlacedProxy } from "./proxy.ts";
import { execRegex } from "./regex.ts";

/** What of a host decides whether a rule's conditions hold. */
export interface RewriteHost {
  readonly tls: boolean | undefined;
  readonly names: readonly string[];
  readonly proxies: readonly PlacedProxy[];
}

/**
 * What the host's own RewriteRules may do with a URL path, in their order: redirects, refusals, hand-overs to a backend.
 * Ends with the first that surely does something.
 * @param lines RewriteEngine, RewriteCond and RewriteRule of one level, in the order of the file, split as mod_rewrite splits them
 */
export function rewriteAnswers(lines: readonly ApacheDirective[], url: string, host: RewriteHost): readonly ApacheAnswer[] {
  const answers: ApacheAnswer[] = [];
  const engine = lines.findLast(({ name, inForce }) => name.toLowerCase() === "rewriteengine" && inForce !== "unknown")?.args[0]?.value.toLowerCase();
  if (engine !== "on") return answers;
  let conditions: ApacheDirective[] = [];
  for (const line of lines) {
    const name = line.name.toLowerCase();
    if (name === "rewritecond") conditions.push(line);
    if (name !== "rewriterule") continue;
    const answer = ruleAnswer(line, url, conditionsHold(conditions, host) && line.inForce !== "unknown", host);
    conditions = [];
    if (answer === "stop") return answers;
    if (answer) answers.push(answer);
    if (answer?.sure === true) return answers;
  }
  return answers;
}

function ruleAnswer(line: ApacheDirective, url: string, conditionsSure: boolean, host: RewriteHost): ApacheAnswer | "stop" | undefined {
  const [pattern, substitution, flagWord] = line.args;
  if (pattern === undefined || substitution === undefined) return undefined;
  const negated = pattern.value.startsWith("!");
  const found = pattern.known ? execRegex(pattern.value.slice(negated ? 1 : 0), url) : "maybe";
  if (found !== "maybe" && (found === null) !== negated) return undefined;
  const flags = flagsOf(flagWord);
  const sure = conditionsSure && found !== "maybe" && !flags.has("s") && !flags.has("skip") && !flags.has("c") && !flags.has("chain");
  const { at } = line;
  if (flags.has("f") || flags.has("forbidden")) return { kind: "redirect", status: 403, target: undefined, sure, at };
  if (flags.has("g") || flags.has("gone")) return { kind: "redirect", status: 410, target: undefined, sure, at };
  const proxy = host.proxies.find((one) => one.line.at === at && one.line.name === line.name);
  if (flags.has("p") || flags.has("proxy")) return proxy ? { kind: "proxy", proxy, url: undefined, sure, at } : { kind: "rewrite", sure, at };
  const redirect = flags.get("r") ?? flags.get("redirect");
  if (redirect !== undefined || /^(?:https?|ftp):\/\//i.test(substitution.value)) {
    const status = redirect === "permanent" ? 301 : redirect === undefined || !/^\d+$/.test(redirect) ? 302 : Number(redirect);
    return { kind: "redirect", status, target: substitution, sure, at };
  }
  if (substitution.value === "-") return sure && (flags.has("l") || flags.has("last") || flags.has("end")) ? "stop" : undefined;
  return { kind: "rewrite", sure, at };
}

/** The flags of `[R=301,L]`, in lower case, each with its value. */
function flagsOf(word: ApacheWord | undefined): ReadonlyMap<string, string> {
  const inner = /^\[(.*)\]$/.exec(word?.value ?? "")?.[1] ?? "";
  return new Map(
    inner.split(",").map((flag) => {
      const [name = "", value = ""] = flag.trim().split("=");
      return [name.toLowerCase(), value.toLowerCase()];
    }),
  );
}

/**
 * Whether conditions hold for every visitor who asks for the host by its name: those that certbot writes
 * (`%{SERVER_NAME} =bakery.example [OR]`), and whether the request came through TLS.
 */
function conditionsHold(conditions: readonly ApacheDirective[], { tls, names }: RewriteHost): boolean {
  return conditions.every(({ args: [test, pattern], inForce }) => {
    if (inForce === "unknown" || test === undefined || pattern === undefined) return false;
    const wanted = pattern.value.toLowerCase();
    if (/^%\{HTTPS\}$/i.test(test.value)) return tls === false && /^(?:=?off|!=?on|\^off\$|!\^on\$)$/.test(wanted);
    if (/^%\{(?:SERVER_NAME|HTTP_HOST)\}$/i.test(test.value)) return wanted.startsWith("=") && names.includes(wanted.slice(1));
    return false;
  });
}
