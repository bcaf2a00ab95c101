/** A line on which nothing is done. */
const idleLine = /[ \t]*(?:#[^\n]*|\r)?\n/y;

const quoteAtStart = /[ \t]*[rRuU]?("""|'''|"|')/y;

/** The lines of a short module that do something: those of its docstring, comments and blank ones are left out, and so is `pass`. */
export function codeLines(text: string): readonly string[] {
  return withoutDocstring(text).split("\n").map((line) => line.replace(/#.*/, "").trim()).filter((line) => line !== "" && line !== "pass");
}

function withoutDocstring(source: string): string {
  const text = source.replace(/^\ufeff/, "");
  let start = 0;
  for (idleLine.lastIndex = 0; idleLine.test(text); ) start = idleLine.lastIndex;
  quoteAtStart.lastIndex = start;
  const [opening = "", quote = ""] = quoteAtStart.exec(text) ?? [];
  const inside = start + opening.length;
  const end = quote === "" ? -1 : text.indexOf(quote, inside);
  // A text in one quote ends on its line.
  if (end < 0 || (quote.length === 1 && text.slice(inside, end).includes("\n"))) return text;
  return text.slice(end + quote.length).replace(/^[ \t]*;/, "");
}
