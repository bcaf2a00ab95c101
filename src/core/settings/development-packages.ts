import { elements, text } from "../python.ts";
import type { Hit, Settings } from "./settings.ts";

/** The package of an entry of INSTALLED_APPS or MIDDLEWARE: `debug_toolbar.apps.DebugToolbarConfig` is `debug_toolbar`'s. */
const packageOf = (entry: string | undefined): string => entry?.split(".")[0] ?? "";

/** Where a package is installed as an app; where it is none, its middleware. */
export interface InstalledPackage {
  readonly name: string;
  readonly hit: Hit;
}

/** The packages of a table that production installs, each once, with what the table says of them. */
export function* installedOf<Fact>(settings: Settings, table: Readonly<Partial<Record<string, Fact>>>): Iterable<InstalledPackage & { readonly fact: Fact }> {
  const found = new Set<string>();
  for (const list of ["INSTALLED_APPS", "MIDDLEWARE"]) {
    const isListed = (entry: string | undefined): boolean => Object.hasOwn(table, packageOf(entry));
    for (const hit of settings.hits(list, (value) => elements(value).filter((item) => isListed(text(item))))) {
      const name = packageOf(text(hit.value));
      const fact = table[name];
      if (fact === undefined || found.has(name)) continue;
      found.add(name);
      yield { name, hit, fact };
    }
  }
}
