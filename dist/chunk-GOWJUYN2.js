// src/check/masked-lines.ts
var mask = "********";
var MaskedLines = class {
  #byFile = /* @__PURE__ */ new Map();
  constructor(secrets) {
    for (const secret of secrets) {
      const known = this.#byFile.get(secret.file) ?? [];
      known.push(withoutQuotes(secret));
      this.#byFile.set(secret.file, known);
    }
    for (const spans of this.#byFile.values()) spans.sort((a, b) => a.start - b.start || b.end - a.end);
  }
  /** Whether anything in a file is a secret. */
  hasSecrets(file) {
    return this.#byFile.has(file);
  }
  /** The pieces of a line (from 1), in order, without its end. */
  pieces(file, line) {
    const lineStart = file.offsetOfLine(line);
    const lineEnd = lineStart + file.lineText(line).length;
    const pieces = [];
    let reached = lineStart;
    for (const { start, end } of this.#byFile.get(file) ?? []) {
      const from = Math.max(start, reached);
      const to = Math.min(end, lineEnd);
      if (from >= to) continue;
      if (from > reached) pieces.push({ start: reached, end: from, secret: false });
      pieces.push({ start: from, end: to, secret: true });
      reached = to;
    }
    if (reached < lineEnd) pieces.push({ start: reached, end: lineEnd, secret: false });
    return pieces;
  }
  /** The text of a line (from 1) with its secrets masked. */
  text(file, line) {
    return this.pieces(file, line).map(({ start, end, secret }) => secret ? mask : file.text.slice(start, end)).join("");
  }
};
function withoutQuotes(secret) {
  const text = secret.file.text.slice(secret.start, secret.end);
  const [, before, quote] = /^(\w{0,2}("""|'''|"|'))[\s\S]*\2$/.exec(text) ?? [];
  if (before === void 0 || quote === void 0 || text.length < before.length + quote.length) return secret;
  return { file: secret.file, start: secret.start + before.length, end: secret.end - quote.length };
}

export {
  mask,
  MaskedLines
};
