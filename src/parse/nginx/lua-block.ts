/** Whether a directive's braces hold Lua (or another language) instead of statements: `content_by_lua_block`. */
export const holdsCode = (name: string): boolean => /_by_lua_block$/.test(name);

/**
 * Finds the brace that closes a block of Lua. Braces in Lua's strings (`"…"`, `'…'`, `[[…]]`, `[=[…]=]`) and
 * comments (`--`, `--[[…]]`) do not count, and `#` is an operator there.
 * @param from the offset after the opening brace
 * @returns the offset of the closing brace, or undefined when the file ends before it
 */
export function endOfLua(text: string, from: number): number | undefined {
  const piece = /--\[(=*)\[|\[(=*)\[|--[^\n]*|"(?:\\[^]|[^"\\\n])*"?|'(?:\\[^]|[^'\\\n])*'?|[{}]/g;
  piece.lastIndex = from;
  let depth = 1;
  for (let found = piece.exec(text); found; found = piece.exec(text)) {
    const level = found[1] ?? found[2];
    if (level !== undefined) {
      const end = text.indexOf(`]${level}]`, piece.lastIndex);
      if (end === -1) return undefined;
      piece.lastIndex = end + level.length + 2;
    } else if (found[0] === "{") depth++;
    else if (found[0] === "}") {
      depth--;
      if (depth === 0) return found.index;
    }
  }
  return undefined;
}
