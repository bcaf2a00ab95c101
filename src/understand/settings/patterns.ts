import type { Pattern } from "../../parse/python/ast.ts";

/** The names that a pattern binds. */
export function namesOf(pattern: Pattern): readonly string[] {
  const names: string[] = [];
  const waiting: Pattern[] = [pattern];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    switch (next.kind) {
      case "capture":
      case "rest":
        if (next.name !== undefined) names.push(next.name);
        break;
      case "as":
        names.push(next.name);
        waiting.push(next.pattern);
        break;
      case "or":
      case "sequence":
        waiting.push(...next.patterns);
        break;
      case "class":
        waiting.push(...next.positional);
        break;
      case "mapping":
        if (next.rest !== undefined) names.push(next.rest);
        waiting.push(...next.entries.map((each) => each.pattern));
        break;
      case "value":
      case "unsupported":
        break;
    }
  }
  return names;
}
