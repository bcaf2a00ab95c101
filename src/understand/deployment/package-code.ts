/** The docstring's opening, behind comments and blank lines. */
const opening = /^\ufeff?(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*[rRuU]?("""|'''|"|')/;

/** The lines of a short module that do something: those of its docstring, comments and blank ones are left out, and so is `pass`. */
export function codeLines(text: string): readonly string[] {
  return withoutDocstring(text).split("\n").map((line) => line.replace(/#.*/, "").trim()).filter((line) => line !== "" && line !== "pass");
}

function withoutDocstring(text: string): string {
  const found = opening.exec(text);
  const [before, quote] = [found?.[0] ?? "", found?.[1] ?? ""];
  const end = found ? text.indexOf(quote, before.length) : -1;
  // A text in one quote ends on its line.
  if (end < 0 || (quote.length === 1 && text.slice(before.length, end).includes("\n"))) return text.replace(/^\ufeff/, "");
  return text.slice(end + quote.length).replace(/^[ \t]*;/, "");
}
