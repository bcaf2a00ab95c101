import type { ParserOptions, ParseResult } from "@babel/parser";
import type { CallExpression, Expression, Node, ObjectExpression, Statement, VariableDeclaration } from "@babel/types";
import type { Document, SyntaxProblem } from "../../core/document.ts";
import { span, type SourceFile, type Span } from "../../core/source.ts";
import type { JsValue } from "./value.ts";

/** A configuration in JavaScript: what the file exports, as far as it is plain data. */
export interface JavascriptDocument extends Document {
  readonly language: "javascript";
  readonly exported: JsValue | undefined;
}

type Parse = (text: string, options: ParserOptions) => ParseResult;
let loaded: Promise<Parse> | undefined;

const longest = 1_000_000;
/** Data nested deeper than this is unknown. */
const deepest = 32;
const mostValues = 20_000;
/** Names and functions around one another. */
const mostWrappers = 10;

/** Reads a configuration file (CommonJS or module). It is never executed. */
export async function parseJavascript(file: SourceFile, production: boolean): Promise<JavascriptDocument> {
  return { file, language: "javascript", production, ...(await readExported(file)) };
}

/** What a file exports, as far as it is plain data, and why it can't be read. The parser is loaded when the first file asks. */
export async function readExported(file: SourceFile): Promise<Pick<JavascriptDocument, "exported" | "problems">> {
  const document = { problems: [], exported: undefined };
  if (file.text.length > longest || file.text.includes("\0")) return document;
  const parse = await (loaded ??= import("@babel/parser").then((babel) => babel.parse));
  // A byte order mark is white space for JavaScript, but not for this parser; a blank keeps the offsets.
  const text = file.text.replace(/^\uFEFF/, " ");
  try {
    const tree = parse(text, { sourceType: "unambiguous", errorRecovery: true, allowReturnOutsideFunction: true, ...(/\.[cm]?ts$/.test(file.path) && { plugins: ["typescript"] }) });
    const problems = (tree.errors ?? []).slice(0, 1).map((error) => problemOf(file, error));
    return { ...document, problems, exported: new Reader(file, tree).exported() };
  } catch (error) {
    return { ...document, problems: [problemOf(file, error)] };
  }
}

/** The parser's errors carry `pos`; a RangeError is its stack, spent on absurd nesting. */
function problemOf(file: SourceFile, error: unknown): SyntaxProblem {
  const position = typeof error === "object" && error !== null && "pos" in error && typeof error.pos === "number" ? error.pos : 0;
  const reason = error instanceof RangeError || !(error instanceof Error) ? "it is nested too deeply" : error.message.replace(/ ?\(\d+:\d+\) ?/g, " ").trim().replace(/\.$/, "");
  return { at: span(file, position, Math.min(position + 1, file.text.length)), message: `Node refuses this file: ${reason}.` };
}

class Reader {
  readonly #file: SourceFile;
  readonly #tree: ParseResult;
  /** Top-level `const NAME = …`. */
  readonly #constants = new Map<string, Expression>();
  /** Names may stand for names, so values are counted, not only their depth. */
  #left = mostValues;

  constructor(file: SourceFile, tree: ParseResult) {
    this.#file = file;
    this.#tree = tree;
  }

  exported(): JsValue | undefined {
    let found: Expression | undefined;
    for (const statement of this.#tree.program.body) {
      if (statement.type === "VariableDeclaration") this.#note(statement);
      else if (statement.type === "ExportDefaultDeclaration") {
        const { declaration } = statement;
        if (declaration.type !== "FunctionDeclaration" && declaration.type !== "ClassDeclaration" && declaration.type !== "TSDeclareFunction") found = declaration;
      } else if (statement.type === "ExpressionStatement" && statement.expression.type === "AssignmentExpression") {
        const { left, right } = statement.expression;
        if (isModuleExports(left)) found = right;
      }
    }
    const data = found && this.#unwrapped(found);
    return data && this.#read(data, 0);
  }

  #note({ kind, declarations }: VariableDeclaration): void {
    if (kind === "const") for (const { id, init } of declarations) if (id.type === "Identifier" && init) this.#constants.set(id.name, init);
  }

  /** The data in `defineConfig(…)`, and what a function gives back, where that is one thing whatever happens. */
  #unwrapped(expression: Expression): Expression | undefined {
    let inner = expression;
    for (let turn = 0; turn < mostWrappers; turn++) {
      if (inner.type === "Identifier") {
        const constant = this.#constants.get(inner.name);
        if (!constant) return inner;
        inner = constant;
      } else if (inner.type === "CallExpression" && inner.callee.type === "Identifier" && inner.callee.name === "defineConfig") {
        const [first] = inner.arguments;
        if (!first || !isExpression(first)) return undefined;
        inner = first;
      } else if (inner.type === "ArrowFunctionExpression" || inner.type === "FunctionExpression") {
        const result = inner.body.type === "BlockStatement" ? this.#returned(inner.body.body) : inner.body;
        if (!result) return undefined;
        inner = result;
      } else return inner;
    }
    return inner;
  }

  #returned(body: readonly Statement[]): Expression | undefined {
    for (const statement of body) {
      if (statement.type === "VariableDeclaration") this.#note(statement);
      else if (statement.type === "ReturnStatement") return statement.argument ?? undefined;
      // Another way out may lie in it.
      else if (statement.type !== "ExpressionStatement" && statement.type !== "FunctionDeclaration") return undefined;
    }
    return undefined;
  }

  /** `path.resolve(__dirname, "../static")`, `join(__dirname, "static")`, `path.resolve("./static")` */
  #readPath(node: CallExpression): JsValue | undefined {
    const name = node.callee.type === "Identifier" ? node.callee.name : node.callee.type === "MemberExpression" && node.callee.property.type === "Identifier" ? node.callee.property.name : "";
    if (name !== "resolve" && name !== "join") return undefined;
    const [first] = node.arguments;
    const startsHere = first?.type === "Identifier" && first.name === "__dirname";
    if (!startsHere && name === "join") return undefined;
    const words = node.arguments.slice(startsHere ? 1 : 0).map((argument) => (argument.type === "StringLiteral" ? argument.value : undefined));
    return words.every((word) => word !== undefined && !word.startsWith("/")) ? { kind: "path", value: words.join("/"), at: this.#at(node) } : undefined;
  }

  #at(node: Node): Span {
    return span(this.#file, node.start ?? 0, node.end ?? 0);
  }

  #read(node: Expression, depth: number): JsValue {
    const at = this.#at(node);
    if (depth > deepest || --this.#left < 0) return { kind: "unknown", at };
    switch (node.type) {
      case "StringLiteral":
        return { kind: "string", value: node.value, at: span(this.#file, at.start + 1, at.end - 1) };
      case "TemplateLiteral": {
        const only = node.quasis[0]?.value.cooked;
        return node.expressions.length === 0 && typeof only === "string" ? { kind: "string", value: only, at: span(this.#file, at.start + 1, at.end - 1) } : { kind: "unknown", at };
      }
      case "NumericLiteral":
        return { kind: "number", value: node.value, at };
      case "BooleanLiteral":
        return { kind: "boolean", value: node.value, at };
      case "NullLiteral":
        return { kind: "null", at };
      case "ArrayExpression":
        return { kind: "array", at, items: node.elements.map((item) => (item === null || item.type === "SpreadElement" ? { kind: "unknown", at } : this.#read(item, depth + 1))) };
      case "ObjectExpression":
        return this.#readObject(node, depth);
      case "Identifier": {
        const constant = this.#constants.get(node.name);
        return constant ? this.#read(constant, depth + 1) : { kind: "unknown", at };
      }
      case "CallExpression":
        return this.#readPath(node) ?? { kind: "unknown", at };
      case "ParenthesizedExpression":
      case "TSAsExpression":
      case "TSSatisfiesExpression":
        return this.#read(node.expression, depth + 1);
      default:
        return { kind: "unknown", at };
    }
  }

  #readObject(node: ObjectExpression, depth: number): JsValue {
    const entries: { key: { value: string; at: Span }; value: JsValue }[] = [];
    let complete = true;
    for (const item of node.properties) {
      if (item.type === "SpreadElement" || item.computed) {
        complete = false;
        continue;
      }
      const { key } = item;
      const name = key.type === "Identifier" ? key.name : key.type === "StringLiteral" ? key.value : undefined;
      if (name === undefined) continue;
      const value: JsValue = item.type === "ObjectProperty" && isExpression(item.value) ? this.#read(item.value, depth + 1) : { kind: "unknown", at: this.#at(item) };
      entries.push({ key: { value: name, at: this.#at(key) }, value });
    }
    return { kind: "object", entries, complete, at: this.#at(node) };
  }
}

/** Whether the value of a property is an expression: patterns stand there only in assignments. */
const isExpression = (node: Node): node is Expression => !/Pattern$|^RestElement$|^VoidPattern$/.test(node.type);

const isModuleExports = (node: Node): boolean =>
  node.type === "MemberExpression" && !node.computed && node.object.type === "Identifier" && node.object.name === "module" && node.property.type === "Identifier" && node.property.name === "exports";
