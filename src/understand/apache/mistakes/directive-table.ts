import table from "../../../../data/apache-directives.json" with { type: "json" };

/** How many arguments a directive takes; `raw` where its module reads the rest of the line itself. */
export type Arity = "0" | "1" | "2" | "3" | "12" | "13" | "23" | "123" | "1+" | "2+" | "flag" | "raw";

/** A directive as the real Apache describes it: data/apache-directives.json. */
export interface DirectiveRow {
  /** As the program writes it; a section begins with `<`. */
  readonly name: string;
  /** `rewrite` for mod_rewrite; `core.c` and its like are compiled in. */
  readonly module: string;
  readonly arity: Arity;
  /** Outside `<Directory>` and its like only, inside only, or both. */
  readonly place: "server" | "directory" | "any";
  /**
   * Where its handler refuses it: `v` a virtual host, `d` `<Directory>`, `l` `<Location>`, `f` `<Files>`, `i` `<If>`,
   * `p` `<Proxy>`, `m` `<Limit>`.
   */
  readonly refused: string;
  /** What AllowOverride must allow for it in .htaccess; `""`: nothing can, `any`: any class will do. */
  readonly override: string;
}

const places: Readonly<Record<string, DirectiveRow["place"]>> = { s: "server", d: "directory", a: "any" };

let rows: ReadonlyMap<string, DirectiveRow> | undefined;

/** Every directive of Apache 2.4 and mod_wsgi by its name in lower case. */
export function directiveTable(): ReadonlyMap<string, DirectiveRow> {
  if (rows) return rows;
  const made = new Map<string, DirectiveRow>();
  for (const [module, directives] of Object.entries(table.modules)) {
    for (const [name, text] of Object.entries(directives as Readonly<Record<string, string>>)) {
      const [arity = "raw", place = "a", refused = "", override = ""] = text.split(" ");
      made.set(name.toLowerCase(), { name, module, arity: arity as Arity, place: places[place] ?? "any", refused, override });
    }
  }
  return (rows = made);
}
