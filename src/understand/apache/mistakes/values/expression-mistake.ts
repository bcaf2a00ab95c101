/**
 * What Apache surely refuses in an expression of `<If>`, Require expr or expr=: quotes and brackets that do not match, an
 * operator without what it compares, an unknown word for one. Undefined for all else.
 * https://httpd.apache.org/docs/2.4/expr.html
 * @param isString whether it is a text with `%{…}` in it, as in Redirect and Alias
 */
export function expressionMistake(text: string, isString: boolean): string | undefined {
  if (isString) return undefined;
  const tokens = tokenize(text);
  if (typeof tokens === "string") return tokens;
  if (tokens.length === 0) return "it is empty";
  return checkTokens(tokens);
}

type Token = { readonly kind: "open" | "close" | "brace" | "endbrace" | "not" | "join" | "compare" | "unary" | "comma" | "word" | "name"; readonly text: string };

const wordOperators = /^(?:eq|ne|lt|le|gt|ge|in|strmatch|strcmatch|ipmatch|fnmatch)$/i;

function tokenize(text: string): readonly Token[] | string {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at, at + 2000);
    const character = rest[0] ?? "";
    if (/\s/.test(character)) {
      at++;
      continue;
    }
    if (character === '"' || character === "'") {
      const end = quoteEnd(text, at);
      if (end === -1) return "a quote is not closed";
      tokens.push({ kind: "word", text: text.slice(at, end) });
      at = end;
      continue;
    }
    if (character === "%" && rest[1] === "{") {
      const end = text.indexOf("}", at);
      if (end === -1) return "a '%{' is not closed";
      if (/^[^:}]*[^\w:}]/.test(text.slice(at + 2, end))) return "a variable's name has a wrong character in it";
      tokens.push({ kind: "word", text: text.slice(at, end + 1) });
      at = end + 1;
      continue;
    }
    // A regular expression: /…/ or m#…#.
    const regex = /^(?:\/(?:[^/\\]|\\.)*\/|m([/#$%^|?!'",;:._-])(?:(?!\1)[^\\]|\\.)*\1)[a-z]*/s.exec(rest);
    if (regex && /^(?:=~|!~)$/.test(tokens.at(-1)?.text ?? "")) {
      tokens.push({ kind: "word", text: regex[0] });
      at += regex[0].length;
      continue;
    }
    const symbol = /^(?:&&|\|\||==|!=|=~|!~|<=|>=|<|>|=|!|\(|\)|\{|\}|,|\.(?=\s))/.exec(rest)?.[0];
    if (symbol !== undefined) {
      tokens.push({ kind: kindOf(symbol), text: symbol });
      at += symbol.length;
      continue;
    }
    const dashed = /^-([a-zA-Z]+)(?=[\s'"%(]|$)/.exec(rest);
    if (dashed) {
      const operator = dashed[1] ?? "";
      if (!wordOperators.test(operator) && operator.length > 1) return `there is no operator -${operator}`;
      tokens.push({ kind: wordOperators.test(operator) ? "compare" : "unary", text: dashed[0] });
      at += dashed[0].length;
      continue;
    }
    const name = /^(?:[a-zA-Z_][\w]*|-?\d+(?:\.\d+)?|\$\d)/.exec(rest)?.[0];
    if (/[~#@^*+?;:[\]`]/.test(character)) return `nothing begins with ${character}`;
    // Anything else may be right: it is not judged.
    if (name === undefined) return [{ kind: "name", text: "?" }];
    tokens.push({ kind: wordOperators.test(name) && tokens.length > 0 && isOperand(tokens.at(-1)) ? "compare" : "name", text: name });
    at += name.length;
  }
  return tokens;
}

function quoteEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === text[start]) return at + 1;
  }
  return -1;
}

function kindOf(symbol: string): Token["kind"] {
  switch (symbol) {
    case "(":
      return "open";
    case ")":
      return "close";
    case "{":
      return "brace";
    case "}":
      return "endbrace";
    case "!":
      return "not";
    case ",":
    case ".":
      return "comma";
    case "&&":
    case "||":
      return "join";
    default:
      return "compare";
  }
}

const isOperand = (token: Token | undefined): boolean => token !== undefined && ["word", "name", "close", "endbrace"].includes(token.kind);

function checkTokens(tokens: readonly Token[]): string | undefined {
  const open: string[] = [];
  for (const [index, token] of tokens.entries()) {
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    if (token.kind === "open") open.push(")");
    if (token.kind === "brace" && !/^-?in$/i.test(before?.text ?? "")) return "a '{' stands where no list does";
    if (token.kind === "brace") open.push("}");
    if ((token.kind === "close" || token.kind === "endbrace") && open.pop() !== token.text) return `a '${token.text}' closes nothing`;
    if (token.kind === "compare" || token.kind === "join") {
      if (!isOperand(before)) return `nothing stands before ${token.text}`;
      if (after === undefined || ["close", "join", "compare", "endbrace"].includes(after.kind)) return `nothing stands behind ${token.text}`;
    }
    const word = token.kind === "name" && /^[a-z_]/i.test(token.text) && !/^(?:true|false)$/i.test(token.text);
    if (word && after?.kind !== "open") return `${token.text} is neither a function nor in quotes`;
    if ((token.kind === "word" || token.kind === "name") && isOperand(before)) return `nothing joins ${before?.text ?? ""} and ${token.text}`;
    if ((token.kind === "unary" || token.kind === "not") && (after === undefined || after.kind === "close" || after.kind === "join")) return `nothing stands behind ${token.text}`;
  }
  return open.length > 0 ? `a '${open.at(-1) === ")" ? "(" : "{"}' is not closed` : undefined;
}
