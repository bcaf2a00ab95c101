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

/** The location whose alias it is: the length of its path is what an alias takes the place of, in nested locations as well. */
export function ownerOf(scope: NginxLocation, alias: FileRoot): NginxLocation {
  let owner = scope;
  while (owner.outer && !owner.own("alias").includes(alias.directive)) owner = owner.outer;
  return owner;
}

const isExpression = ({ modifier }: NginxLocation): boolean => modifier === "~" || modifier === "~*";

/**
 * The file of an address below a directory that is known: with `root` the address is appended, with `alias` it takes
 * the place of the location's path, as text; where that is an expression, the alias alone is the file.
 * @param directory of the root with its variables replaced
 */
export function fileBelow(scope: NginxLocation | NginxServer, root: FileRoot, directory: string, path: string): string | undefined {
  if (root.kind === "root") return directory.replace(/\/$/, "") + path;
  if (!("modifier" in scope)) return undefined;
  const owner = ownerOf(scope, root);
  return isExpression(owner) ? directory : directory + path.slice(owner.path.value.length);
}

/**
 * The file that nginx opens for an address that this location answers.
 * @param path the decoded path of the request, or undefined for the server's own level
 * @returns undefined where variables other than an expression's groups, or no root that is known, decide
 */
export function fileFor(scope: NginxLocation | NginxServer, path: string): string | undefined {
  const root = fileRootOf(scope);
  if (!root) return undefined;
  const groups = "modifier" in scope && isExpression(scope) ? regexOf(scope.path.value, scope.modifier === "~*")?.exec(path) : undefined;
  const directory = root.directory.replace(/\$(?:(\d)|\{(\d)\}|([a-z_]\w*))/gi, (whole, bare: string | undefined, braced: string | undefined, name: string | undefined) => (name !== undefined ? groups?.groups?.[name] : groups?.[Number(bare ?? braced)]) ?? whole);
  return /[$]|\{\{|<%/.test(directory) ? undefined : fileBelow(scope, root, directory, path);
}
