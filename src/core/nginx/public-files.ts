import { answersAll, tryFilesOf } from "./answers.ts";
import { fileFor, fileRootOf, type FileRoot } from "./files.ts";
import { regexOf } from "./regex.ts";
import { locationFor } from "./routing.ts";
import { type NginxCondition, type NginxLocation, type NginxScope, type NginxServer, servesFiles } from "./server.ts";
import { components, isWithin } from "../paths.ts";

/** A file that nginx hands to anybody who asks. */
export interface PublicFile {
  readonly url: string;
  /** On the server. */
  readonly path: string;
  readonly root: FileRoot;
  /** Undefined for the server's own level. */
  readonly location: NginxLocation | undefined;
}

/** Nobody serves one file by more ways; each of them costs a look through all locations. */
const mostRoots = 100;

/** Under which addresses anybody gets a file of the server, one for each `root` or `alias` that leads there. */
export function publicAddressesOf(server: NginxServer, path: string): readonly PublicFile[] {
  const found = new Map<unknown, PublicFile>();
  const tried = new Set<unknown>();
  for (const scope of [server, ...server.locations]) {
    const root = fileRootOf(scope);
    // The address below a root is the same wherever it is inherited; an alias belongs to its location.
    if (!root || tried.has(root.directive) || tried.size >= mostRoots || !isWithin(path, root.directory)) continue;
    if (root.kind === "root" || ("block" in scope && scope.block === "location")) tried.add(root.directive);
    const rest = components(path).slice(components(root.directory).length).join("/");
    const url = root.kind === "root" ? `/${rest}` : "path" in scope ? scope.path.value.replace(/\/?$/, "/") + rest : undefined;
    const file = url === undefined ? undefined : publicFileAt(server, url);
    if (file && components(file.path).join("/") === components(path).join("/") && file.root.directive === root.directive) found.set(root.directive, file);
  }
  return [...found.values()];
}

/** The file that nginx hands to everybody for an address; undefined where that is not sure. */
export function publicFileAt(server: NginxServer, url: string): PublicFile | undefined {
  const { location, sure } = locationFor(server, url);
  const scope = location ?? server;
  const root = fileRootOf(scope);
  if (!sure || server.assumed || !root || !isAnsweredByFiles(server, url) || (location && !isOpen(server, location)) || isProtected(scope)) return undefined;
  const tried = tryFilesOf(scope, server);
  if (tried && !tried.candidates.some(({ value }) => value === "$uri" || value === "$document_uri")) return undefined;
  const path = fileFor(scope, url);
  return path?.startsWith("/") === true && !path.includes("/..") ? { url, path, root, location } : undefined;
}

/** Whether the server's own `return`, `rewrite` and `if` let an address through to its location. */
function isAnsweredByFiles(server: NginxServer, url: string): boolean {
  if (answersAll(server)) return false;
  const rewrites = server.own("rewrite").map(({ args }) => regexOf(args[0]?.value ?? "", false));
  return rewrites.every((pattern) => pattern?.test(url) === false) && server.conditions.every(concernsTheHost);
}

/** A condition on the host, the scheme or the method says nothing of one file. */
const concernsTheHost = ({ test }: NginxCondition): boolean => /^\$(?:scheme|host|http_host|https|server_port|ssl_protocol|request_method|http_user_agent|http_x_forwarded_proto)$/.test(test[0]?.value ?? "");

const isOpen = (server: NginxServer, location: NginxLocation): boolean => servesFiles(location) && location.own("rewrite").length === 0 && !server.locations.some(({ outer, block }) => outer === location && block !== "location");

/** Whether something turns visitors away, or may: a password, an address, a signature in the link. */
const isProtected = (scope: NginxScope): boolean =>
  !scope.complete ||
  scope.effectiveAll("deny").length > 0 ||
  ["auth_basic", "auth_request", "auth_jwt"].some((name) => (scope.effective(name)?.args[0]?.value ?? "off") !== "off") ||
  ["secure_link", "secure_link_secret", "valid_referers", "internal", "access_by_lua_block", "access_by_lua_file", "ssl_verify_client"].some((name) => scope.effective(name) !== undefined);
