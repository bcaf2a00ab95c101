import { parseAddress, type Address, type Protocol } from "../../core/address.ts";
import type { ApacheProxy, ApacheWord } from "../../core/apache/host.ts";
import { rewriteArguments } from "../../parse/apache/tree.ts";
import { ownPlace, type PlacedDirective, type PlacedSection, type Scope } from "./scope.ts";

/** What mod_proxy's schemes speak, and the port of a target that names none. */
const schemes: Readonly<Record<string, { readonly protocol: Protocol; readonly port: number }>> = {
  http: { protocol: "http", port: 80 },
  ws: { protocol: "http", port: 80 },
  h2c: { protocol: "http", port: 80 },
  https: { protocol: "https", port: 443 },
  wss: { protocol: "https", port: 443 },
  h2: { protocol: "https", port: 443 },
  uwsgi: { protocol: "uwsgi", port: 3031 },
  fcgi: { protocol: "fastcgi", port: 8000 },
  scgi: { protocol: "scgi", port: 4000 },
  ajp: { protocol: "ajp", port: 8009 },
};

interface Target {
  readonly word: ApacheWord;
  readonly protocol: Protocol;
  readonly address: Address | undefined;
}

/** A proxy with the line that makes it. */
export interface PlacedProxy extends ApacheProxy {
  readonly line: PlacedDirective;
}

/** Where one level hands requests to: ProxyPass, in one line or in a `<Location>`, and RewriteRule with `[P]`. */
export function readProxies(scope: Scope, balancers: readonly PlacedSection[], inherited: boolean): PlacedProxy[] {
  const proxies: PlacedProxy[] = [];
  const add = (path: ApacheWord, word: ApacheWord, directive: PlacedDirective): void => {
    for (const target of readTarget(word, balancers)) {
      proxies.push({ path, target: target.word, protocol: target.protocol, address: target.address, at: directive.at, inherited, line: directive });
    }
  };
  for (const directive of scope.directives.filter(inForce)) {
    const [path, target] = directive.args;
    if (isProxyPass(directive) && path && target) add(path, target, directive);
    else if (directive.name.toLowerCase() === "rewriterule") {
      const [pattern, substitution] = proxyRewrite(directive) ?? [];
      if (pattern && substitution) add(pattern, substitution, directive);
    }
  }
  for (const section of scope.sections.filter((one) => /^location(?:match)?$/i.test(one.name))) {
    const [path] = section.args;
    for (const directive of section.directives.filter(inForce).filter(isProxyPass)) {
      const [target] = directive.args;
      if (path && target) add(path, target, directive);
    }
  }
  return proxies;
}

/** Where `SetHandler "proxy:URL"` hands requests to, in a host or in any of its sections: the path is that of the section. */
export function readHandlers(scope: Scope, inherited: boolean): readonly ApacheProxy[] {
  const found: ApacheProxy[] = [];
  const waiting: Pick<PlacedSection, "args" | "directives" | "sections">[] = [{ args: [], directives: scope.directives, sections: scope.sections }];
  for (let level = waiting.pop(); level; level = waiting.pop()) {
    for (const { name, args: [word], at, inForce: force } of level.directives) {
      if (name.toLowerCase() !== "sethandler" || force === "unknown" || !word || !/^proxy:/i.test(word.value)) continue;
      const target = readUrl({ ...word, value: word.value.slice("proxy:".length) });
      if (target) found.push({ path: level.args[0] ?? word, target: word, protocol: target.protocol, address: target.address, at, inherited });
    }
    waiting.push(...level.sections);
  }
  return found;
}

const inForce = (directive: PlacedDirective): boolean => directive.inForce !== "unknown";
const isProxyPass = ({ name }: PlacedDirective): boolean => /^proxypass(?:match)?$/i.test(name);

function proxyRewrite(directive: PlacedDirective): readonly ApacheWord[] | undefined {
  const [pattern, substitution, flags] = rewriteArguments(directive.file, directive.node);
  if (!flags || !/(?:^\[|,)\s*(?:P|proxy)\s*(?:,|\]$)/i.test(flags.value) || !pattern || !substitution) return undefined;
  return [pattern, substitution].map(({ value, at, placeholder }) => ({ value, at: ownPlace(directive, at), known: !placeholder && !value.includes("${") }));
}

/** One target, or each member of the balancer that it names. `!` excludes a path and leads nowhere. */
function readTarget(word: ApacheWord, balancers: readonly PlacedSection[]): readonly Target[] {
  if (!/^balancer:/i.test(word.value)) return [readUrl(word)].flatMap((target) => target ?? []);
  const name = word.value.replace(/^(balancer:\/\/[^/]*).*$/is, "$1").toLowerCase();
  const sections = balancers.filter(({ args }) => args[0]?.value.replace(/\/$/, "").toLowerCase() === name);
  return sections.flatMap(({ directives }) =>
    directives
      .filter((directive) => inForce(directive) && directive.name.toLowerCase() === "balancermember")
      .flatMap(({ args }) => (args[0] ? (readUrl(args[0]) ?? []) : [])),
  );
}

/** Reads `http://127.0.0.1:8000/path` and `unix:/run/site.sock|http://localhost/`. */
function readUrl(word: ApacheWord): Target | undefined {
  const socket = /^unix:([^|]+)\|(.*)$/i.exec(word.value);
  const url = socket?.[2] ?? word.value;
  const [, scheme = "", authority = ""] = /^([a-z][a-z0-9]*):\/{0,2}([^/$?]*)/i.exec(url) ?? [];
  const known = schemes[scheme.toLowerCase()];
  if (known === undefined) return undefined;
  const { protocol, port } = known;
  if (socket) return { word, protocol, address: isPlain(socket[1] ?? "") ? { kind: "unix", path: socket[1] ?? "" } : undefined };
  const host = authority.replace(/^[^@]*@/, "");
  const address = word.known && host !== "" && isPlain(host) ? parseAddress(host, port) : undefined;
  return { word, protocol, address };
}

const isPlain = (text: string): boolean => !/[{}%$]/.test(text);
