import type { DoubleQuotedChild, ParameterExpansionPart, Word as UnbashWord, WordPart as UnbashPart } from "unbash";
import { hasTemplateMarker, type DefaultOperator, type Word, type WordPart } from "../command/word.ts";
import type { ShellText } from "./shell-text.ts";

const defaultOperators: ReadonlySet<string> = new Set<DefaultOperator>(["-", ":-", "=", ":=", "+", ":+", "?", ":?"]);

/** Turns the parser's word into ours: literal text decoded, expansions named, the rest unknown. */
export function readWord(word: UnbashWord, source: ShellText): Word {
  const at = source.place(word.pos, word.end);
  if (hasTemplateMarker(word.text)) return { parts: [{ kind: "unknown", quoted: true, at }], at };
  if (!word.parts) return { parts: [{ kind: "literal", text: word.value, at }], at };
  return { parts: word.parts.flatMap((part) => readPart(part, source)), at };
}

function readPart(part: UnbashPart, source: ShellText): readonly WordPart[] {
  const at = source.place(part.pos, part.end);
  switch (part.type) {
    case "SingleQuoted":
      return [{ kind: "literal", text: part.value, at: source.place(part.pos + 1, Math.max(part.pos + 1, part.end - 1)) }];
    case "AnsiCQuoted":
      return [{ kind: "literal", text: part.value, at }];
    case "DoubleQuoted":
    case "LocaleString":
      // "" is a word of its own.
      if (part.parts.length === 0) return [{ kind: "literal", text: "", at }];
      return part.parts.map((child) => readChild(child, true, source));
    // A pattern that matches no file stays as it is, and options such as --forwarded-allow-ips=* match none.
    case "Glob":
      return [{ kind: "literal", text: part.text, at }];
    case "ProcessSubstitution":
    case "ExtendedGlob":
    case "BraceExpansion":
      return [{ kind: "unknown", quoted: false, at }];
    default:
      return [readChild(part, false, source)];
  }
}

function readChild(part: DoubleQuotedChild, quoted: boolean, source: ShellText): WordPart {
  const at = source.place(part.pos, part.end);
  switch (part.type) {
    case "Literal":
      return { kind: "literal", text: part.value, at };
    case "SimpleExpansion":
      return { kind: "variable", name: part.text.slice(1), quoted, at };
    case "ParameterExpansion":
      return readParameter(part, quoted, source);
    case "CommandExpansion": {
      // `$(command -v uwsgi)` is the program's path: its last part is known.
      const program = /^(?:\$\(|`)\s*(?:command -v|which|type -p)\s+([\w.+-]+)\s*[)`]$/.exec(part.text)?.[1];
      return program === undefined ? { kind: "unknown", quoted, at } : { kind: "literal", text: program, at };
    }
    case "ArithmeticExpansion":
      return { kind: "unknown", quoted, at };
  }
}

function readParameter(part: ParameterExpansionPart, quoted: boolean, source: ShellText): WordPart {
  const at = source.place(part.pos, part.end);
  if (part.prefix || part.index) return { kind: "unknown", quoted, at };
  const operation = part.operation;
  if (!operation) return { kind: "variable", name: part.parameter, quoted, at };
  if (operation.type !== "Default" || !defaultOperators.has(operation.operator)) return { kind: "unknown", quoted, at };
  return { kind: "variable", name: part.parameter, quoted, fallback: { operator: operation.operator, word: readWord(operation.operand, source) }, at };
}
