import { regexOf } from "./regex.ts";
import type { NginxDirective, NginxLocation, NginxScope, NginxServer } from "./server.ts";

/** Where a location's files lie. */
export interface FileRoot {
  readonly kind: "root" | "alias";
  /** As written; it may hold variables. */
  readonly directory: string;
  readonly directive: NginxDirective;
}

/** The `root` or `alias` that holds at a level: the two write one field, so the nearest of either wins. */
export function fileRootOf(scope: NginxScope): FileRoot | undefined {
  const alias = scope.effective("alias");
  const directive = alias ?? scope.effective("root");
  const directory = directive?.args[0]?.value;
  return directive && directory !== undefined ? { kind: alias ? "alias" : "root", directory, directive } : undefined;
}

/**
 * The file that nginx opens for an address that this location answers: with `root` the address is appended, with `alias`
 * it takes the place of the location's path, as text.
 * @param path the decoded path of the request, or undefined for the server's own level
 * @returns undefined where variables other than an expression's groups, or no root that is known, decide
 */
export function fileFor(scope: NginxLocation | NginxServer, path: string): string | undefined {
  const root = fileRootOf(scope);
  if (!root) return undefined;
  const isLocation = "modifier" in scope;
  const expression = isLocation && (scope.modifier === "~" || scope.modifier === "~*") ? regexOf(scope.path.value, scope.modifier === "~*") : undefined;
  const groups = expression?.exec(path);
  const directory = root.directory.replace(/\$(?:(\d)|\{(\d)\}|([a-z_]\w*))/gi, (whole, bare: string | undefined, braced: string | undefined, name: string | undefined) => (name !== undefined ? groups?.groups?.[name] : groups?.[Number(bare ?? braced)]) ?? whole);
  if (/[$]|\{\{|<%/.test(directory)) return undefined;
  if (root.kind === "root") return directory.replace(/\/$/, "") + path;
  if (!isLocation) return undefined;
  return expression ? directory : directory + path.slice(scope.path.value.length);
}
