import { SourceFile } from "../../../src/core/source.ts";
import type { NginxLocation, NginxServer } from "../../../src/core/nginx/server.ts";
import { parseNginx } from "../../../src/parse/nginx/parse.ts";
import type { NginxTree } from "../../../src/parse/nginx/tree.ts";
import { type UnderstoodNginx, understandNginx } from "../../../src/understand/nginx/understand-nginx.ts";

/** Understands files given as path and text. Names without a dot are only read where something includes them. */
export function understandFiles(files: Readonly<Record<string, string>>): UnderstoodNginx {
  const parsed = new Map<string, NginxTree>(Object.entries(files).map(([path, text]) => [path, parseNginx(new SourceFile(path, text))]));
  const trees = [...parsed.values()].filter(({ file }) => file.path.slice(file.path.lastIndexOf("/") + 1).includes("."));
  return understandNginx({ trees, paths: new Set(parsed.keys()), read: (path) => parsed.get(path) });
}

/** The only server of a repository. */
export function onlyServer(files: Readonly<Record<string, string>>): NginxServer {
  const { servers } = understandFiles(files);
  const [server, ...others] = servers;
  if (!server || others.length > 0) throw new Error(`${servers.length} servers`);
  return server;
}

/** The only server of a site file that holds this. */
export const serverOf = (inside: string, beside = ""): NginxServer => onlyServer({ "site.conf": `${beside}\nserver {\n${inside}\n}\n` });

/** The first location of a path. */
export function locationOf(server: NginxServer, path: string): NginxLocation {
  const found = server.locations.find((location) => location.path.value === path);
  if (!found) throw new Error(`no location ${path}`);
  return found;
}

/** Each value as the second argument of `name`: `Host $host`. */
export const argsOf = (scope: Pick<NginxServer, "effectiveAll">, name: string): string[] => scope.effectiveAll(name).map(({ args }) => args.map(({ value }) => value).join(" "));
