import type { NginxDirective, NginxScope } from "../../core/nginx/server.ts";
import type { Level } from "./expand.ts";

/** Directives that a nested level never takes over (nginx's merge functions leave them out). */
const neverInherited: ReadonlySet<string> = new Set(["proxy_pass", "uwsgi_pass", "fastcgi_pass", "scgi_pass", "grpc_pass", "memcached_pass", "try_files", "return", "rewrite", "set", "break", "listen", "server_name", "server", "stub_status", "empty_gif", "flv", "mp4", "perl"]);

/** Names that make one list: a level with either drops what it would inherit of both. */
const oneList: ReadonlyMap<string, readonly string[]> = new Map([
  ["allow", ["allow", "deny"]],
  ["deny", ["allow", "deny"]],
  // Both write the same field of a location (ngx_http_core_root).
  ["root", ["root", "alias"]],
  ["alias", ["root", "alias"]],
]);

const none: readonly NginxDirective[] = [];

/** One level with the levels around it. Answers are remembered, so that deep nesting stays cheap. */
export class Scope implements NginxScope {
  readonly complete: boolean;
  readonly directives: readonly NginxDirective[];
  readonly #outer: Scope | undefined;
  #byName: Map<string, NginxDirective[]> | undefined;
  readonly #held = new Map<string, readonly NginxDirective[]>();

  constructor(level: Pick<Level, "directives" | "complete">, outer: Scope | undefined) {
    this.directives = level.directives;
    this.complete = level.complete && outer?.complete !== false;
    this.#outer = outer;
  }

  own(name: string): readonly NginxDirective[] {
    this.#byName ??= groupByName(this.directives);
    return this.#byName.get(name) ?? none;
  }

  effective(name: string): NginxDirective | undefined {
    return this.#holder(name).at(-1);
  }

  effectiveAll(name: string): readonly NginxDirective[] {
    return this.#holder(name);
  }

  /** The list of the nearest level that has one. */
  #holder(name: string): readonly NginxDirective[] {
    if (neverInherited.has(name)) return this.own(name);
    const before = this.#held.get(name);
    if (before) return before;
    const names = oneList.get(name) ?? [name];
    const passed: Scope[] = [];
    let found: readonly NginxDirective[] = none;
    for (const level of this.#outwards()) {
      const known = level.#held.get(name);
      if (!known) passed.push(level);
      if (known || names.some((one) => level.own(one).length > 0)) {
        found = known ?? level.own(name);
        break;
      }
    }
    for (const one of passed) one.#held.set(name, found);
    return found;
  }

  /** This level, then the ones around it. */
  *#outwards(): Generator<Scope> {
    yield this;
    for (let level = this.#outer; level; level = level.#outer) yield level;
  }
}

function groupByName(directives: readonly NginxDirective[]): Map<string, NginxDirective[]> {
  const groups = new Map<string, NginxDirective[]>();
  for (const directive of directives) {
    const group = groups.get(directive.name);
    if (group) group.push(directive);
    else groups.set(directive.name, [directive]);
  }
  return groups;
}
