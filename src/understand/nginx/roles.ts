import { type NginxTree, nameOf } from "../../parse/nginx/tree.ts";
import { walkNginx } from "../../parse/nginx/walk.ts";
import { onceForEach } from "../../core/once-for-each.ts";

/**
 * What a file is by what it holds: `main` has the `http` block or the `events` beside it, `site` has servers or what stands beside them,
 * `inside` holds what only a server or a location may hold, `loose` nothing that tells (headers, TLS settings).
 */
export type Role = "main" | "site" | "inside" | "loose";

const besideServers: ReadonlySet<string> = new Set(["server", "upstream", "map", "geo", "split_clients", "log_format", "limit_req_zone", "limit_conn_zone", "proxy_cache_path", "types"]);
const insideServers: ReadonlySet<string> = new Set(["location", "listen", "server_name", "proxy_pass", "uwsgi_pass", "fastcgi_pass", "scgi_pass", "alias", "try_files"]);

/** Tells what a file is by its outermost statements. */
export const roleOf = onceForEach((tree: NginxTree): Role => {
  const names = new Set(tree.statements.map(nameOf));
  const has = (wanted: ReadonlySet<string>): boolean => [...wanted].some((name) => names.has(name));
  const isMain = tree.statements.some((statement) => statement.kind === "block" && (nameOf(statement) === "http" || nameOf(statement) === "events"));
  return isMain ? "main" : has(besideServers) ? "site" : has(insideServers) ? "inside" : "loose";
});

/** What the `include` lines of a file name, at every depth, those of data (`map`, `geo`, `types`) among them; each once. */
export function includesOf(tree: NginxTree): ReadonlySet<string> {
  const patterns = new Set<string>();
  walkNginx(tree.statements, {
    enter(statement) {
      const pattern = statement.words[1]?.value;
      const isInclude = nameOf(statement) === "include" && pattern !== undefined && (statement.kind === "simple" || (statement.kind === "raw-entry" && statement.words.length === 2));
      if (isInclude) patterns.add(pattern);
    },
  });
  return patterns;
}
