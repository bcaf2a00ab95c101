import { fileRootOf, type FileRoot } from "./files.ts";
import { answerTo } from "./request.ts";
import type { NginxCondition, NginxLocation, NginxScope, NginxServer } from "./server.ts";
import { components, isWithin, nameOf } from "../paths.ts";
import { onceForEach } from "../once-for-each.ts";

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

const rootsOf = onceForEach((server: NginxServer) =>
  [server, ...server.locations].flatMap((scope) => {
    const root = fileRootOf(scope);
    return root ? [{ scope, root }] : [];
  }),
);

/** The directories that a server hands out files of. */
export const servedDirectories = onceForEach((server: NginxServer): readonly string[] => [...new Set(rootsOf(server).map(({ root }) => root.directory))]);

/** Under which addresses anybody gets a file of the server, one for each `root` or `alias` that leads there. */
export function publicAddressesOf(server: NginxServer, path: string): readonly PublicFile[] {
  const found = new Map<unknown, PublicFile>();
  const tried = new Set<unknown>();
  for (const { scope, root } of rootsOf(server)) {
    // The address below a root is the same wherever it is inherited; an alias belongs to its location.
    if (tried.has(root.directive) || tried.size >= mostRoots || !isWithin(path, root.directory)) continue;
    if (root.kind === "root" || ("block" in scope && scope.block === "location")) tried.add(root.directive);
    const rest = components(path).slice(components(root.directory).length).join("/");
    const url = root.kind === "root" ? `/${rest}` : "path" in scope ? scope.path.value.replace(/\/?$/, "/") + rest : undefined;
    const file = url === undefined ? undefined : publicFileAt(server, url);
    if (file && components(file.path).join("/") === components(path).join("/") && file.root.directive === root.directive) found.set(root.directive, file);
  }
  return [...found.values()];
}

/** The file that nginx hands to everybody for an address, if it is there; undefined where that is not sure. */
export function publicFileAt(server: NginxServer, url: string): PublicFile | undefined {
  if (server.assumed) return undefined;
  const name = nameOf(url);
  const answer = answerTo(server, encodeURI(url), {
    defaultServer: server,
    variable: (one) => (one === "request_method" ? "GET" : undefined),
    holds: (condition) => (concernsTheHost(condition) ? false : undefined),
    fileAt: (path) => (nameOf(path) === name ? "file" : "absent"),
  });
  if (answer.kind !== "file") return undefined;
  const { path, location } = answer;
  const root = fileRootOf(location ?? server);
  return root && !isProtected(location ?? server) && path.startsWith("/") && !path.includes("/..") ? { url, path, root, location } : undefined;
}

/** A condition on the host, the scheme or the method says nothing of one file. */
const concernsTheHost = ({ test }: NginxCondition): boolean => /^\$(?:scheme|host|http_host|https|server_port|ssl_protocol|request_method|http_user_agent|http_x_forwarded_proto)$/.test(test[0]?.value ?? "");

/** Whether something turns visitors away, or may: a password, an address, a signature in the link. */
const isProtected = (scope: NginxScope): boolean =>
  !scope.complete ||
  scope.effectiveAll("deny").length > 0 ||
  ["auth_basic", "auth_request", "auth_jwt"].some((name) => (scope.effective(name)?.args[0]?.value ?? "off") !== "off") ||
  ["secure_link", "secure_link_secret", "valid_referers", "internal", "access_by_lua_block", "access_by_lua_file", "ssl_verify_client"].some((name) => scope.effective(name) !== undefined);
