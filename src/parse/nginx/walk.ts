import type { NginxStatement } from "./tree.ts";

interface Visit {
  enter?(statement: NginxStatement, depth: number): void;
  leave?(statement: NginxStatement): void;
}

/** Visits statements in the file's order, children between `enter` and `leave`. Not recursive: files nest as deep as they like. */
export function walkNginx(statements: readonly NginxStatement[], visit: Visit): void {
  const stack: { readonly siblings: readonly NginxStatement[]; next: number; readonly parent: NginxStatement | undefined }[] = [{ siblings: statements, next: 0, parent: undefined }];
  for (let level = stack.at(-1); level; level = stack.at(-1)) {
    const statement = level.siblings[level.next];
    if (!statement) {
      if (level.parent) visit.leave?.(level.parent);
      stack.pop();
      continue;
    }
    level.next++;
    visit.enter?.(statement, stack.length - 1);
    stack.push({ siblings: statement.children, next: 0, parent: statement });
  }
}
