import type { ApacheAnswer } from "../../core/apache/requests.ts";
import type { ApacheDirective, ApacheProxy, ApacheWord, WsgiScript } from "../../core/apache/host.ts";
import type { Span } from "../../core/source.ts";
import type { PlacedAlias } from "./alias.ts";
import { levelsFor, type Level } from "./merge.ts";
import { execRegex, matchRegex } from "./regex.ts";
import { rewriteAnswers, type RewriteHost } from "./rewrite.ts";
import { prefixLength } from "./url-prefix.ts";

/** What a host maps URLs with. Lists hold the host's own lines before those it inherits. */
export interface UrlMap extends RewriteHost {
  readonly levels: readonly Level[];
  /** RewriteEngine, RewriteCond and RewriteRule of the host itself. */
  readonly rewriting: readonly ApacheDirective[];
  readonly aliases: readonly PlacedAlias[];
  readonly scripts: readonly WsgiScript[];
  readonly documentRoot: ApacheWord | undefined;
  readonly complete: boolean;
  readonly at: Span;
  /** The lines of some directives, in lower case: the host's own in their order, then the main server's. */
  readonly ownFirst: (names: readonly string[]) => readonly ApacheDirective[];
}

/**
 * What may answer a URL path. The order is that of the modules' hooks: mod_rewrite, mod_proxy (a `<Location>` before
 * ProxyPass lines), Redirect, Alias, mod_wsgi, DocumentRoot. Within one kind the first line that matches answers.
 */
export function answersTo(url: string, map: UrlMap): readonly ApacheAnswer[] {
  const answers: ApacheAnswer[] = [];
  for (const answer of candidates(url, map)) {
    answers.push(answer);
    if (answer.sure) break;
  }
  return answers;
}

function* candidates(url: string, map: UrlMap): Iterable<ApacheAnswer> {
  // A Redirect in <Location> is looked at once more when a backend is found, and wins over it; the server's own lines are not.
  const located = [...locatedRedirects(url, map)];
  let pending = true;
  for (const answer of rewriteAnswers(map.rewriting, url, map)) {
    if (answer.kind !== "redirect" && pending) {
      yield* located;
      pending = false;
    }
    yield answer;
  }
  if (pending) yield* located;
  yield* proxyAnswers(url, map);
  yield* redirectAnswers(url, map);
  yield* aliasAnswers(url, map);
  yield* scriptAnswers(url, map);
  const root = map.documentRoot;
  if (root) yield { kind: "file", path: join(root.value, url), alias: undefined, at: root.at, sure: map.complete };
  else yield { kind: "nothing", at: map.at, sure: map.complete };
}

function* scriptAnswers(url: string, { scripts }: UrlMap): Iterable<ApacheAnswer> {
  for (const script of scripts) {
    const { mount, pattern, target, at } = script;
    const match = matches(mount, pattern, url);
    if (match === "no") continue;
    const sure = match === "yes";
    // mod_wsgi puts what follows the mount behind the target: without a slash between them, that is the name of another file.
    const rest = sure && !pattern && mount.value !== "/" ? url.slice(prefixLength(url, mount.value)) : "";
    if (rest === "" || rest.startsWith("/") || target.value.endsWith("/")) yield { kind: "wsgi", script, at, sure };
    else yield { kind: "file", path: target.value + rest, alias: undefined, at, sure: target.known };
  }
}

/** Whether a prefix, or an expression in its place, takes a URL. */
const matches = (word: ApacheWord, pattern: boolean, url: string): "yes" | "no" | "maybe" =>
  !word.known ? "maybe" : pattern ? matchRegex(word.value, url) : prefixLength(url, word.value) > 0 ? "yes" : "no";

function* proxyAnswers(url: string, { levels, proxies, ownFirst }: UrlMap): Iterable<ApacheAnswer> {
  // The last section that holds a ProxyPass decides alone.
  for (const { line, sure, section } of lastLines(levels, url, ["proxypass", "proxypassmatch"])) {
    const proxy = proxies.find((one) => one.line === line);
    if (line.args[0]?.value === "!") return;
    const isPath = section.toLowerCase() === "location";
    if (proxy && !forUpgradeOnly(proxy)) yield { kind: "proxy", proxy, url: isPath ? handedOn(url, proxy) : undefined, at: line.at, sure };
    if (sure) return;
  }
  for (const line of ownFirst(["proxypass", "proxypassmatch"])) {
    const [path, target] = line.args;
    if (path === undefined || target === undefined) continue;
    const pattern = line.name.toLowerCase() === "proxypassmatch";
    const match = matches(path, pattern, url);
    if (match === "no") continue;
    const sure = match === "yes" && line.inForce !== "unknown";
    if (target.value === "!") {
      if (sure) return;
      continue;
    }
    const proxy = proxies.find((one) => one.line === line);
    if (proxy && !forUpgradeOnly(proxy)) yield { kind: "proxy", proxy, url: pattern ? undefined : handedOn(url, proxy), at: line.at, sure };
  }
}

/** mod_proxy_wstunnel takes requests that ask for an upgrade; any other goes on to the next line. */
const forUpgradeOnly = ({ target }: ApacheProxy): boolean => /^wss?:/i.test(target.value);

function handedOn(url: string, { path, target }: ApacheProxy): string | undefined {
  if (!path.known || !target.known) return undefined;
  return target.value.replace(/^unix:[^|]*\|/i, "") + url.slice(prefixLength(url, path.value));
}

function* locatedRedirects(url: string, { levels }: UrlMap): Iterable<ApacheAnswer> {
  for (const { line, sure } of lastLines(levels, url, ["redirect", "redirectpermanent", "redirecttemp"])) {
    const { status, words } = readRedirect(line);
    yield { kind: "redirect", status, target: words[0], at: line.at, sure };
    if (sure) return;
  }
}

function* redirectAnswers(url: string, { ownFirst }: UrlMap): Iterable<ApacheAnswer> {
  for (const line of ownFirst(["redirect", "redirectpermanent", "redirecttemp", "redirectmatch"])) {
    const { status, words } = readRedirect(line);
    const [path, target] = words;
    const match = path ? matches(path, line.name.toLowerCase() === "redirectmatch", url) : "no";
    if (match !== "no") yield { kind: "redirect", status, target, at: line.at, sure: match === "yes" && line.inForce !== "unknown" };
  }
}

const statuses: Readonly<Record<string, number>> = { permanent: 301, temp: 302, seeother: 303, gone: 410 };

function readRedirect({ name, args }: ApacheDirective): { status: number; words: readonly ApacheWord[] } {
  const first = args[0]?.value.toLowerCase() ?? "";
  if (/^redirectp/i.test(name)) return { status: 301, words: args };
  if (/^redirectt/i.test(name)) return { status: 302, words: args };
  const status = statuses[first] ?? (/^\d{3}$/.test(first) ? Number(first) : undefined);
  return status === undefined ? { status: 302, words: args } : { status, words: args.slice(1) };
}

function* aliasAnswers(url: string, { levels, aliases }: UrlMap): Iterable<ApacheAnswer> {
  for (const { line, sure } of lastLines(levels, url, ["alias", "scriptalias"])) {
    const alias = aliases.find((one) => one.line === line);
    if (alias) yield { kind: "file", path: alias.path.value, alias, at: line.at, sure: false };
    if (sure) break;
  }
  for (const alias of aliases.filter(({ located }) => !located)) {
    const match = matches(alias.url, alias.pattern, url);
    if (match === "no") continue;
    const rest = alias.pattern ? undefined : url.slice(prefixLength(url, alias.url.value));
    yield { kind: "file", path: rest === undefined ? expand(alias, url) : alias.path.value + rest, alias, at: alias.at, sure: match === "yes" && alias.path.known };
  }
}

/** `AliasMatch ^/x/(.*)$ /srv/$1` */
function expand(alias: PlacedAlias, url: string): string {
  const found = execRegex(alias.url.value, url);
  if (found === null || found === "maybe") return alias.path.value;
  return alias.path.value.replaceAll(/\$(\d)/g, (_, digit: string) => found[Number(digit)] ?? "");
}

/** The lines of the last `<Location>` that has any of some directives, then of earlier ones while that is not sure. */
function* lastLines(levels: readonly Level[], url: string, names: readonly string[]): Iterable<{ line: ApacheDirective; sure: boolean; section: string }> {
  const covering = levelsFor(levels, { path: undefined, url }).filter(({ level }) => level.sections.length > 0);
  for (const { level, sure } of covering.toReversed()) {
    const line = names.flatMap((name) => level.named(name)).toSorted((left, right) => left.at.start - right.at.start).at(-1);
    if (line) yield { line, sure: sure && line.inForce !== "unknown", section: level.sections.at(-1)?.name ?? "" };
  }
}

/** A path below a directory. */
const join = (directory: string, url: string): string => directory.replace(/(?<!\/)\/+$/, "") + url.replace(/^\/*/, "/");
