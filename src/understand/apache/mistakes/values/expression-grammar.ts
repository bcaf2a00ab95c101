import type { ExpressionToken } from "./expression-tokens.ts";
import { regexMistake } from "./regex-mistake.ts";
import { isSubnet } from "./subnet.ts";

/** What is wrong with the order of an expression's pieces; undefined when Apache takes it. Iterative: brackets may nest without bound. */
export function checkGrammar(tokens: readonly ExpressionToken[], closed: boolean): string | undefined {
  return new Reading(tokens, closed).run();
}

/** What comes next: a whole condition, a word, what may follow a word, a regular expression, a list, or what may follow a condition. */
type State = "condition" | "word" | "behindWord" | "regex" | "list" | "behindCondition";

/** What the word is for that is being read: either side of an operator, what a function is given, or one of a list. */
type Role = "left" | "right" | "given" | "item";

interface Bracket {
  readonly kind: "group" | "function" | "list" | "list function";
  /** What the word is for of which a function is a part. */
  readonly role: Role;
}

interface Wrong {
  readonly wrong: string;
}

const wrong = (text: string): Wrong => ({ wrong: text });

/** Follows server/util_expr_parse.y token by token. */
class Reading {
  readonly #tokens: readonly ExpressionToken[];
  readonly #closed: boolean;
  readonly #brackets: Bracket[] = [];
  #at = 0;
  #role: Role = "left";

  constructor(tokens: readonly ExpressionToken[], closed: boolean) {
    this.#tokens = tokens;
    this.#closed = closed;
  }

  run(): string | undefined {
    let state: State = "condition";
    for (let token = this.#tokens[this.#at]; token; token = this.#tokens[++this.#at]) {
      const next: State | Wrong = this.#step(state, token);
      if (typeof next !== "string") return next.wrong;
      state = next;
    }
    const network = this.#networkMistake();
    if (network) return network.wrong;
    const isWhole = state === "behindCondition" || (state === "behindWord" && this.#role === "right");
    return !isWhole ? "something is missing at its end" : this.#brackets.length > 0 ? "a bracket is not closed" : undefined;
  }

  #step(state: State, token: ExpressionToken): State | Wrong {
    switch (state) {
      case "condition":
        return this.#condition(token);
      case "word":
        return this.#word(token);
      case "behindWord":
        return this.#behindWord(token);
      case "regex":
        return this.#regex(token);
      case "list":
        return this.#list(token);
      case "behindCondition":
        return this.#behindCondition(token);
    }
  }

  #condition(token: ExpressionToken): State | Wrong {
    switch (token.kind) {
      case "not":
        return "condition";
      case "truth":
        return "behindCondition";
      case "(":
        this.#brackets.push({ kind: "group", role: "left" });
        return "condition";
      case "unary":
        if (this.#closed && !/^-[nzRTdefsLhxFUA]$/.test(token.text)) return wrong(`there is no operator ${token.text}`);
        this.#role = "right";
        return "word";
      default:
        this.#role = "left";
        return this.#word(token);
    }
  }

  #word(token: ExpressionToken): State | Wrong {
    if (token.kind === "literal") return "behindWord";
    if (token.kind === "name") return this.#open(token, "function");
    return wrong(token.kind === ")" || token.kind === "}" ? `a '${token.text}' closes nothing` : `a word is missing before ${token.text}`);
  }

  /** A function's name and the bracket behind it. */
  #open(token: ExpressionToken, kind: "function" | "list function"): State | Wrong {
    if (this.#tokens[this.#at + 1]?.kind !== "(") return wrong(`${token.text} is neither a function nor in quotes`);
    this.#at++;
    this.#brackets.push({ kind, role: this.#role });
    this.#role = "given";
    return "word";
  }

  #behindWord(token: ExpressionToken): State | Wrong {
    if (token.kind === "concat") return "word";
    switch (this.#role) {
      case "left":
        return this.#operator(token);
      case "right":
        return this.#networkMistake() ?? this.#behindCondition(token);
      case "given": {
        const opened = token.kind === ")" ? this.#brackets.pop() : undefined;
        if (!opened) return wrong(`${token.text} stands where a function should end`);
        this.#role = opened.role;
        return opened.kind === "function" ? "behindWord" : "behindCondition";
      }
      case "item":
        if (token.kind === ",") return "word";
        if (token.kind !== "}") return wrong(`${token.text} stands in a list`);
        this.#brackets.pop();
        return "behindCondition";
    }
  }

  #operator(token: ExpressionToken): State | Wrong {
    this.#role = "right";
    switch (token.kind) {
      case "compare":
        return "word";
      case "binary":
        return this.#closed && !/^-(?:ipmatch|fnmatch|strc?match)$/i.test(token.text) ? wrong(`there is no operator ${token.text}`) : "word";
      case "match":
        return "regex";
      case "in":
        return "list";
      default:
        return wrong(`nothing joins the words before ${token.text}`);
    }
  }

  #regex(token: ExpressionToken): State | Wrong {
    if (token.kind !== "regex") return wrong(`a regular expression is missing before ${token.text}`);
    const mistake = regexMistake(token.constant ?? "", this.#closed);
    return mistake === undefined ? "behindCondition" : wrong(mistake);
  }

  #list(token: ExpressionToken): State | Wrong {
    if (token.kind === "name") return this.#open(token, "list function");
    if (token.kind !== "{") return wrong(`a list is missing before ${token.text}`);
    this.#brackets.push({ kind: "list", role: "right" });
    this.#role = "item";
    return "word";
  }

  #behindCondition(token: ExpressionToken): State | Wrong {
    if (token.kind === "and-or") return "condition";
    return token.kind === ")" && this.#brackets.pop()?.kind === "group" ? "behindCondition" : wrong(`${token.text} stands where the expression could end`);
  }

  /** `-ipmatch` and `-R` want one network in quotes. */
  #networkMistake(): Wrong | undefined {
    const before = this.#tokens[this.#at - 2];
    const token = this.#tokens[this.#at - 1];
    const last = this.#tokens.slice(Math.max(0, this.#at - 60), this.#at).findLast(({ kind }) => kind !== "literal" && kind !== "concat");
    if (!last || !/^-(?:ipmatch|R)$/.test(last.text.replace(/^-ipmatch$/i, "-ipmatch")) || token?.kind !== "literal") return undefined;
    if (last !== before || token.constant === undefined || /^-?\d/.test(token.text)) return wrong(`${last.text} takes one network in quotes`);
    return isSubnet(token.constant) ? undefined : wrong(`${token.text} is no network`);
  }
}
