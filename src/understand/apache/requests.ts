import type { ApacheAnswer, ApacheRequest, ApacheServer, HeaderEdit, HeaderFate } from "../../core/apache/requests.ts";
import type { ApacheWord, VirtualHost, WsgiScript } from "../../core/apache/host.ts";
import type { Span } from "../../core/source.ts";
import type { PlacedAlias } from "./alias.ts";
import { answersTo, type UrlMap } from "./answers.ts";
import type { Asked } from "./covers.ts";
import { effective, linesFor } from "./effective.ts";
import { fateAfter, inTime, readHeaderEdit, writtenByProxy } from "./headers.ts";
import { findLevels, type Level } from "./merge.ts";
import { processGroupOf } from "./process-group.ts";
import type { PlacedProxy } from "./proxy.ts";
import type { PlacedDirective, Scope } from "./scope.ts";
import { rewriteArguments } from "../../parse/apache/tree.ts";

/** A host as it stands in the files; lists hold its own lines before those it inherits. */
export interface Parts {
  readonly at: Span;
  readonly complete: boolean;
  readonly tls: boolean | undefined;
  readonly serverNames: readonly ApacheWord[];
  readonly documentRoot: ApacheWord | undefined;
  readonly proxies: readonly PlacedProxy[];
  readonly aliases: readonly PlacedAlias[];
  readonly scripts: readonly WsgiScript[];
  /** The main server's scope and then the host's own. */
  readonly scopes: readonly { readonly scope: Scope; readonly inherited: boolean }[];
  readonly server: () => ApacheServer;
}

/** What a host does with one request. */
export type Requests = Pick<
  VirtualHost,
  "answersTo" | "answerTo" | "backendFor" | "fileFor" | "effective" | "linesFor" | "valueOf" | "requestHeaders" | "responseHeaders" | "fateOf" | "processGroupOf"
>;

/** Answers questions about single requests to a host. Nothing is worked out before it is asked. */
export function answerRequests(parts: Parts): Requests {
  const { complete } = parts;
  let made: UrlMap | undefined;
  const map = (): UrlMap => (made ??= makeMap(parts));
  const levels = (): readonly Level[] => map().levels;
  const answers = new Map<string, readonly ApacheAnswer[]>();
  const answersFor = (url: string): readonly ApacheAnswer[] => {
    let found = answers.get(url);
    if (found === undefined) answers.set(url, (found = answersTo(url, map())));
    return found;
  };
  const answerTo = (url: string): ApacheAnswer | undefined => {
    const [first] = answersFor(url);
    return first?.sure === true ? first : undefined;
  };
  /** What the sections of a request see: the file that answers it, or the URL that it is handed on to. */
  const asked = ({ url, path }: ApacheRequest): Asked => {
    if (path !== undefined) return { url, path };
    const answer = answerTo(url);
    switch (answer?.kind) {
      case "file":
        return { url, path: answer.path };
      case "wsgi":
        return { url, path: answer.script.pattern ? undefined : answer.script.target.value };
      case "proxy":
        return { url, path: undefined, proxied: answer.url ?? answer.proxy.target.value };
      default:
        return { url, path: undefined };
    }
  };
  const headerEdits = (name: string, url: string): readonly HeaderEdit[] => inTime(linesFor(name, asked({ url }), levels()).flatMap((line) => readHeaderEdit(line) ?? []));
  const fateOf = (header: string, url: string): HeaderFate => {
    const name = header.toLowerCase();
    const remoteIp = effective("RemoteIPHeader", asked({ url }), levels(), true).lines.at(-1)?.args[0]?.value.toLowerCase();
    const fate = remoteIp === name ? "removed" : fateAfter(name, headerEdits("RequestHeader", url));
    if (fate === "passed" && !complete) return "unknown";
    if (answerTo(url)?.kind !== "proxy") return fate;
    if (name === "host") return valueOf("ProxyPreserveHost", { url }) === "on" ? fate : "replaced";
    if (!writtenByProxy.has(name) || valueOf("ProxyAddHeaders", { url }) === "off") return fate;
    return fate === "passed" ? "appended" : fate === "removed" ? "replaced" : fate;
  };
  const valueOf = (name: string, request: ApacheRequest): string | undefined => {
    const { lines, known } = effective(name, asked(request), levels(), complete);
    const word = lines.at(-1)?.args[0];
    return known && word?.known === true ? word.value.toLowerCase() : undefined;
  };
  return {
    answersTo: answersFor,
    answerTo,
    backendFor(url) {
      const answer = answerTo(url);
      return answer?.kind === "proxy" ? answer.proxy : undefined;
    },
    fileFor(url) {
      const answer = answerTo(url);
      return answer?.kind === "file" ? answer.path : undefined;
    },
    effective: (name, request) => effective(name, asked(request), levels(), complete),
    linesFor: (name, request) => linesFor(name, asked(request), levels()),
    valueOf,
    requestHeaders: (url) => headerEdits("RequestHeader", url),
    responseHeaders: (url) => headerEdits("Header", url),
    fateOf,
    processGroupOf(script) {
      const { daemons, hosts, main } = parts.server();
      const group = effective("WSGIProcessGroup", { url: script.mount.value, path: script.target.value }, levels(), complete);
      const name = parts.serverNames[0]?.value.toLowerCase();
      const shares = (host: Span): boolean => host === parts.at || (name !== undefined && hosts.some((one) => one.at === host && one.serverNames[0]?.value.toLowerCase() === name));
      const everything = complete && hosts.every((host) => host.complete) && main?.complete !== false && parts.server().whole;
      return processGroupOf(script, group, { all: daemons, complete: everything, shares });
    },
  };
}

function makeMap({ at, complete, tls, serverNames, documentRoot, proxies, aliases, scripts, scopes }: Parts): UrlMap {
  const ownFirst = scopes.toReversed();
  const own = scopes.at(-1)?.scope.directives ?? [];
  const rewriting = own.filter(({ name }) => /^rewrite(?:engine|cond|rule)$/i.test(name)).map(splitAsRewrite);
  return {
    at,
    complete,
    tls,
    names: serverNames.map(({ value }) => value.toLowerCase()),
    documentRoot,
    proxies,
    aliases,
    scripts,
    rewriting,
    levels: scopes.flatMap(({ scope, inherited }) => findLevels(scope, inherited)),
    ownFirst: (names) => ownFirst.flatMap(({ scope }) => scope.directives.filter(({ name }) => names.includes(name.toLowerCase()))),
  };
}

/** mod_rewrite splits its lines in its own way. */
function splitAsRewrite(directive: PlacedDirective): PlacedDirective {
  const args = rewriteArguments(directive.file, directive.node).map(({ value, at, placeholder }) => ({
    value,
    at: directive.at.file === directive.file ? at : directive.at,
    // `${map:key}` belongs to RewriteMap, but what it gives is not known either.
    known: !placeholder && !value.includes("${"),
  }));
  return { ...directive, args };
}
