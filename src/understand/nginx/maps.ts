import type { NginxMap } from "../../core/nginx/server.ts";
import { nameOf } from "../../parse/nginx/tree.ts";
import { textOfWord } from "./expand.ts";
import { type Start, httpLevelAround } from "./http-level.ts";

/** The `map` blocks of each configuration. */
export function readMaps(starts: readonly Start[]): ReadonlyMap<string, readonly NginxMap[]> {
  const maps = new Map<string, NginxMap[]>();
  for (const start of starts) {
    const found = start.blocks.flatMap(({ statement, inclusion: { tree } }): NginxMap[] => {
      const [, source, variable] = statement.words;
      if (nameOf(statement) !== "map" || !source || !variable) return [];
      const entries = statement.children.flatMap(({ words: [key, value] }) => (key && value && key.value !== "include" ? [{ key: textOfWord(tree, key), value: textOfWord(tree, value) }] : []));
      return [{ variable: textOfWord(tree, variable), source: textOfWord(tree, source), entries }];
    });
    if (found.length === 0) continue;
    const configuration = start.http ? start.tree.file.path : httpLevelAround(start, starts).configuration;
    maps.set(configuration, [...(maps.get(configuration) ?? []), ...found]);
  }
  return maps;
}
