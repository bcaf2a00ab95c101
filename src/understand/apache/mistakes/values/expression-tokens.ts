/** A piece of an expression, as Apache's scanner cuts it (server/util_expr_scan.l). */
export interface ExpressionToken {
  readonly kind: "literal" | "name" | "unary" | "binary" | "compare" | "match" | "in" | "and-or" | "not" | "concat" | "truth" | "regex" | "(" | ")" | "{" | "}" | "," | ":";
  readonly text: string;
  /** Where it begins. */
  readonly start: number;
  /** Of a literal without variables: what it says. */
  readonly constant?: string;
}

/** The variables and functions that a text with `%{...}` in it calls. */
export interface Called {
  readonly kind: "variable" | "function";
  readonly name: string;
}

/** What reading one literal gave: where it ends and what it calls, or what is wrong in it. */
export type Literal = { readonly end: number; readonly constant: string | undefined; readonly called: readonly Called[] } | string;

const patterns: readonly (readonly [ExpressionToken["kind"], RegExp])[] = [
  ["truth", /(?:true|false)(?!\w)/y],
  ["and-or", /&&|\|\||(?:and|or)(?!\w)/y],
  ["match", /[=!]~/y],
  ["compare", /==?|!=|[<>]=?|-?(?:eq|ne|lt|le|gt|ge)(?!\w)/y],
  ["in", /-?in(?!\w)/y],
  ["not", /!|not(?!\w)/y],
  ["concat", /\./y],
  ["literal", /-?\d+/y],
  ["binary", /-[a-zA-Z_]\w+/y],
  ["unary", /-[a-zA-Z_]/y],
];

/** Cuts an expression into its pieces; a text says what Apache does not take. Linear. */
export function expressionTokens(text: string): { readonly tokens: readonly ExpressionToken[]; readonly called: readonly Called[] } | string {
  const tokens: ExpressionToken[] = [];
  const called: Called[] = [];
  let start = 0;
  const take = (kind: ExpressionToken["kind"], end: number, constant?: string): void => {
    tokens.push({ kind, text: text.slice(start, end), start, ...(constant !== undefined && { constant }) });
    start = end;
  };
  while (start < text.length) {
    const character = text[start] ?? "";
    if (/[ \t\n]/.test(character)) {
      start++;
      continue;
    }
    const isQuote = character === '"' || character === "'";
    if (isQuote || text.startsWith("%{", start)) {
      const literal = readLiteral(text, isQuote ? start + 1 : start, isQuote ? character : "variable");
      if (typeof literal === "string") return literal;
      called.push(...literal.called);
      take("literal", literal.end, literal.constant);
      continue;
    }
    const name = nameAt(text, start);
    const delimiter = character === "/" ? 0 : character === "m" && /[/#$%^,;:_?|\-!.'"]/.test(text[start + 1] ?? "") && name.length < 3 ? 1 : undefined;
    if (delimiter !== undefined) {
      // A backslash does not protect the delimiter.
      const close = text.indexOf(text[start + delimiter] ?? "", start + delimiter + 1);
      if (close === -1) return "a regular expression is not closed";
      take("regex", close + (text[close + 1] === "i" ? 2 : 1), text.slice(start + delimiter + 1, close));
      continue;
    }
    if (/\$\d/.test(text.slice(start, start + 2))) {
      take("literal", start + 2);
      continue;
    }
    const known = patterns.map(([kind, pattern]) => ({ kind, end: endOf(pattern, text, start) })).find(({ end }) => end > start);
    if (known) take(known.kind, known.end, known.kind === "literal" ? text.slice(start, known.end) : undefined);
    else if (name !== "") {
      if (/^[ \t\n]*\(/.test(text.slice(start + name.length, start + name.length + 200)) && !/-?in$/.test(tokens.at(-1)?.text ?? "")) called.push({ kind: "function", name });
      take("name", start + name.length);
    }
    else if (/[(){},:]/.test(character)) take(character as "(" | ")" | "{" | "}" | "," | ":", start + 1);
    else return `nothing begins with ${/[!-~]/.test(character) ? character : "the character there"}`;
  }
  return { tokens, called };
}

function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

function nameAt(text: string, start: number): string {
  const name = /[a-zA-Z]\w*/y;
  const end = endOf(name, text, start);
  return end === -1 ? "" : text.slice(start, end);
}

/**
 * Reads a text with `%{NAME}` and `%{function:text}` in it, which may hold one another.
 * @param until the quote that closes it; `variable` for one variable alone; `end` for a text that goes on to the end
 */
export function readLiteral(text: string, start: number, until: string): Literal {
  const called: Called[] = [];
  let depth = 0;
  let at = start;
  let constant: string | undefined = "";
  const take = (count: number, said: string): void => {
    at += count;
    if (constant !== undefined) constant += said;
  };
  for (;;) {
    const character = text[at];
    const isOuter = depth === 0;
    if (isOuter && at > start && until === "variable") return { end: at, constant: undefined, called };
    if (character === undefined) return isOuter && until === "end" ? { end: at, constant, called } : isOuter ? "a quote is not closed" : "a '%{' is not closed";
    if (character === "\n") return "a line ends within a quote";
    if (isOuter && character === until) return { end: at + 1, constant, called };
    if (text.startsWith("%{", at)) {
      const name = nameAt(text, at + 2);
      const end = at + 2 + name.length;
      if (end >= text.length) return "a '%{' is not closed";
      if (name === "" || !/[}:]/.test(text[end] ?? "")) return "a variable's name has a wrong character in it";
      if (text.startsWith(":}", end)) return "a function of '%{' is given nothing";
      called.push({ kind: text[end] === ":" ? "function" : "variable", name });
      if (text[end] === ":") depth++;
      constant = undefined;
      at = end + 1;
    } else if (!isOuter && character === "}") {
      depth--;
      at++;
    } else if (!isOuter && /["']/.test(character)) return "a quote stands within a '%{'";
    else if (character === "\\") {
      const end = endOf(/\d*/y, text, at + 1);
      const octal = text.slice(at + 1, end);
      if (octal !== "" && !/^[0-3]?[0-7]{1,2}$/.test(octal)) return "a backslash stands before a number that is no character";
      if (at + 1 >= text.length) return "it ends with a backslash";
      take(octal === "" ? 2 : 1 + octal.length, octal === "" ? (text[at + 1] ?? "") : String.fromCharCode(Number.parseInt(octal, 8)));
    } else {
      if (character === "$" && /\d/.test(text[at + 1] ?? "")) constant = undefined;
      take(1, character);
    }
  }
}
