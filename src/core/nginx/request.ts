import { type TryFiles, tryFilesOf } from "./answers.ts";
import { fileBelow, fileRootOf, ownerOf } from "./files.ts";
import { regexOf } from "./regex.ts";
import { readRequestTarget } from "./request-target.ts";
import { type RequestState, type Surroundings, expandWord, rewriteAt } from "./rewriting.ts";
import { locationFor } from "./routing.ts";
import { type Gateway, type NginxCondition, type NginxLocation, type NginxServer, gatewayAt } from "./server.ts";

/** What nginx does with a request, doors (`allow`, `auth_basic` …) and error pages aside. */
export type RequestAnswer =
  /** Its own answer: `return`, a redirect, 400 for what is no address, 404 for what is not there, 403 for a directory without an index. */
  | { readonly kind: "status"; readonly code: number; readonly text: string | undefined; readonly location: NginxLocation | undefined }
  | { readonly kind: "gateway"; readonly gateway: Gateway; readonly path: string; readonly args: string; readonly location: NginxLocation }
  | { readonly kind: "file"; readonly path: string; readonly location: NginxLocation | undefined }
  | { readonly kind: "unknown"; readonly why: string };

/** How often nginx lets a request change its address before it answers 500. */
const mostChanges = 10;

/** Directives that answer in their own way. */
const otherAnswers = ["memcached_pass", "empty_gif", "stub_status", "flv", "mp4", "perl", "content_by_lua_block", "content_by_lua_file", "random_index", "mirror", "slice"] as const;

interface Walk {
  readonly server: NginxServer;
  readonly state: RequestState;
  readonly around: Surroundings;
  /** Where it was last. */
  location: NginxLocation | undefined;
  changes: number;
}

/** Where a request goes on: at the server's own level, or in a location that is chosen already. */
type Next = RequestAnswer | { readonly kind: "from the start" } | { readonly kind: "in"; readonly location: NginxLocation };

/**
 * Follows a GET request through a server as nginx does: the server's rewriting, the location, the location's rewriting,
 * `try_files`, `index`, then what answers (the phases of ngx_http_core_module).
 * @param target as it was sent: `/a%20b?c=d`
 */
export function answerTo(server: NginxServer, target: string, around: Surroundings): RequestAnswer {
  const asked = readRequestTarget(target, around.defaultServer.effective("merge_slashes")?.args[0]?.value.toLowerCase() !== "off");
  if (!asked) return status(400);
  const walk: Walk = { server, state: { ...asked, internal: false, isEscaped: /[%+]/.test(target.split("?", 1)[0] ?? ""), groups: undefined, made: new Map() }, around, location: undefined, changes: 0 };
  let next: Next = { kind: "from the start" };
  for (let redirects = 0; redirects <= mostChanges; redirects++) {
    if (next.kind === "from the start") next = start(walk);
    else if (next.kind === "in") next = within(walk, next.location);
    else return next;
  }
  return next.kind === "from the start" || next.kind === "in" ? status(500, undefined, walk.location) : next;
}

const status = (code: number, text?: string, location?: NginxLocation): RequestAnswer => ({ kind: "status", code, text, location });

function start(walk: Walk): Next {
  const { server, state } = walk;
  const rewritten = rewriteAt(server, server.conditions, state, seenFrom(server, walk));
  if (rewritten.kind === "unknown") return rewritten;
  if (rewritten.kind === "answered") return status(rewritten.code, rewritten.text);
  return choose(walk);
}

function choose(walk: Walk): Next {
  const { server, state } = walk;
  const { location, addsSlash, sure } = locationFor(server, state.path);
  if (!sure) return { kind: "unknown", why: "which location answers" };
  if (!location) return content(walk, server, undefined);
  if (location.effective("internal") && !state.internal) return status(404, undefined, location);
  if (addsSlash) return status(301, `${state.path}/${state.args === "" ? "" : `?${state.args}`}`, location);
  return within(walk, location);
}

function within(walk: Walk, location: NginxLocation): Next {
  const { server, state } = walk;
  walk.location = location;
  const inner = server.locations.filter(({ outer, block }) => outer === location && block !== "location");
  if (inner.some(({ block }) => block === "limit_except")) return { kind: "unknown", why: "which methods are let through" };
  if (location.modifier === "~" || location.modifier === "~*") state.groups = matchOf(location, state.path) ?? state.groups;
  const rewritten = rewriteAt(location, inner, state, seenFrom(location, walk));
  if (rewritten.kind === "unknown") return rewritten;
  if (rewritten.kind === "answered") return status(rewritten.code, rewritten.text, location);
  if (!rewritten.moved) return content(walk, locationOf(rewritten.inside, inner) ?? location, location);
  return ++walk.changes > mostChanges ? status(500, undefined, location) : choose(walk);
}

const locationOf = (condition: NginxCondition | undefined, inner: readonly NginxLocation[]): NginxLocation | undefined => inner.find((one) => one === condition);

/** The groups of a location's expression. */
const matchOf = ({ path, modifier }: NginxLocation, asked: string): RegExpExecArray | undefined => regexOf(path.value, modifier === "~*")?.exec(asked) ?? undefined;

/**
 * What answers when nothing moves the request any more.
 * @param scope the location, or the `if` in it that holds, which takes the gateway and the root over, but no `try_files`
 */
function content(walk: Walk, scope: NginxLocation | NginxServer, location: NginxLocation | undefined): Next {
  const { server, state } = walk;
  const other = otherAnswers.find((name) => scope.own(name).length > 0);
  if (other !== undefined) return { kind: "unknown", why: `what "${other}" answers` };
  const tried = tryFilesOf(scope, server);
  const found = tried && tryFiles(walk, scope, location, tried);
  if (found) return found;
  const gateway = location && "block" in scope ? gatewayAt(scope) : undefined;
  if (gateway && location) return { kind: "gateway", gateway, path: state.path, args: state.args, location };
  return file(walk, scope, "block" in scope ? scope : undefined);
}

/** ngx_http_try_files_handler; undefined when a candidate is there, which is then what the request asks for. */
function tryFiles({ state, around }: Walk, scope: NginxLocation | NginxServer, location: NginxLocation | undefined, { candidates, fallback, fallsTo }: TryFiles): Next | undefined {
  for (const { value } of candidates) {
    const isDirectory = value.endsWith("/");
    const address = expandWord(isDirectory ? value.slice(0, -1) : value, state, around);
    const candidate = address === undefined ? undefined : candidateFor(scope, value, address, state, around);
    const found = candidate && around.fileAt(candidate.path);
    if (!candidate || found === undefined) return { kind: "unknown", why: `whether "${value}" is there` };
    if (found !== (isDirectory ? "directory" : "file")) continue;
    state.path = candidate.address;
    return undefined;
  }
  state.internal = true;
  if (fallsTo) return { kind: "in", location: fallsTo };
  if (fallback.value.startsWith("@")) return status(500, undefined, location);
  if (/^=\d+$/.test(fallback.value)) return status(Number(fallback.value.slice(1)), undefined, location);
  const target = expandWord(fallback.value, state, around);
  if (target === undefined || isExpressionAlias(scope)) return { kind: "unknown", why: `where "${fallback.value}" leads` };
  const [path = "", args = ""] = relativeTo(scope, fallback.value, target, state).split(/\?(.*)/s);
  // nginx then looks at the byte before the address, whatever that is.
  if (path === "") return { kind: "unknown", why: "what an empty address is answered with" };
  state.path = path;
  state.args = args;
  return { kind: "from the start" };
}

/** How much of an address an alias takes the place of. */
function aliasLength(scope: NginxLocation | NginxServer): number | undefined {
  const root = fileRootOf(scope);
  return root?.kind === "alias" && "modifier" in scope ? ownerOf(scope, root).path.value.length : undefined;
}

function isExpressionAlias(scope: NginxLocation | NginxServer): boolean {
  const root = fileRootOf(scope);
  return root?.kind === "alias" && "modifier" in scope && /^~/.test(ownerOf(scope, root).modifier);
}

/** Beside an alias, try_files cuts the location's path off what variables make, off the fallback as well (nginx's ticket 97). */
function relativeTo(scope: NginxLocation | NginxServer, written: string, address: string, { path }: RequestState): string {
  const length = aliasLength(scope) ?? 0;
  return written.includes("$") && address.startsWith(path.slice(0, length)) ? address.slice(length) : address;
}

/** The file of a candidate of try_files, and the address that the request has when it is there. */
function candidateFor(scope: NginxLocation | NginxServer, written: string, address: string, state: RequestState, around: Surroundings): { readonly path: string; readonly address: string } | undefined {
  const length = aliasLength(scope);
  if (length === undefined || isExpressionAlias(scope)) {
    const path = length === undefined ? pathFor(scope, address, state, around) : undefined;
    return path === undefined ? undefined : { path, address };
  }
  const directory = expandWord(fileRootOf(scope)?.directory ?? "$", state, around);
  const relative = relativeTo(scope, written, address, state);
  return directory === undefined ? undefined : { path: directory + relative, address: state.path.slice(0, length) + relative };
}

/** The file of an address, with the root's variables replaced; undefined where they are not known. */
function pathFor(scope: NginxLocation | NginxServer, address: string, state: RequestState, around: Surroundings): string | undefined {
  const root = fileRootOf(scope);
  const directory = root && expandWord(root.directory, state, around);
  return root && directory !== undefined ? fileBelow(scope, root, directory, address) : undefined;
}

/** The variables of a level's own root beside those that are known anyway. */
function seenFrom(scope: NginxLocation | NginxServer, { state, around }: Walk): Surroundings {
  return { ...around, variable: (name) => (name === "request_filename" ? pathFor(scope, state.path, state, around) : around.variable(name)) };
}

/** ngx_http_index_handler and ngx_http_static_handler. */
function file({ state, around }: Walk, scope: NginxLocation | NginxServer, location: NginxLocation | undefined): Next {
  const path = pathFor(scope, state.path, state, around);
  if (path === undefined) return { kind: "unknown", why: "where files lie" };
  if (!state.path.endsWith("/")) {
    const found = around.fileAt(path);
    if (found === "absent") return status(404, undefined, location);
    return found === "directory" ? status(301, `${state.path}/${state.args === "" ? "" : `?${state.args}`}`, location) : { kind: "file", path, location };
  }
  const names = scope.effectiveAll("index").flatMap(({ args }) => args.map(({ value }) => value));
  for (const name of names.length > 0 ? names : ["index.html"]) {
    const expanded = expandWord(name, state, around);
    const isWhole = expanded?.startsWith("/") === true;
    const found = expanded === undefined ? undefined : isWhole ? "file" : around.fileAt(path + expanded);
    if (expanded === undefined || found === undefined) return { kind: "unknown", why: "whether the directory has an index" };
    if (found === "absent") continue;
    state.internal = true;
    state.path = isWhole ? expanded : state.path + expanded;
    return { kind: "from the start" };
  }
  const directory = around.fileAt(path);
  if (directory === undefined) return { kind: "unknown", why: "whether the directory is there" };
  if (directory === "directory" && /^on$/i.test(scope.effective("autoindex")?.args[0]?.value ?? "off")) return { kind: "unknown", why: "what is listed" };
  // An expression's alias may name a file where a directory is looked for.
  return status(directory === "directory" ? 403 : directory === "absent" ? 404 : 500, undefined, location);
}
