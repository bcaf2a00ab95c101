import { walkNginx } from "./walk.ts";
import type { NginxTree } from "./tree.ts";

/**
 * Writes a tree back, word by word, with the blanks and comments between them: the file it was read from, byte for
 * byte, when nothing in the tree was lost, doubled or put out of order.
 */
export function printNginx(tree: NginxTree): string {
  const { text } = tree.file;
  const pieces: string[] = [];
  let written = 0;
  const write = (start: number, end: number): void => {
    // What stands between two pieces is blanks, comments and what nginx refuses.
    pieces.push(text.slice(written, start), text.slice(start, end));
    written = end;
  };
  const mark = (at: number | undefined): void => {
    if (at !== undefined) write(at, at + 1);
  };
  walkNginx(tree.statements, {
    enter(statement) {
      for (const word of statement.words) write(word.start, word.end);
      mark(statement.terminator);
    },
    leave(statement) {
      mark(statement.close);
    },
  });
  pieces.push(text.slice(written));
  return pieces.join("");
}
