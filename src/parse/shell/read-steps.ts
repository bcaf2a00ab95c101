import type { AndOr, Assignment as UnbashAssignment, Case, Command, CommandNode, CompoundList, If, ParsedScript, PipelineNode, Redirected, Statement } from "unbash";
import type { SyntaxProblem } from "../../core/document.ts";
import type { Text } from "../../core/launch/launch.ts";
import type { ShellText } from "./shell-text.ts";
import { readWord } from "./read-word.ts";
import type { Assignment, Branch, Script, Step } from "./script.ts";

/** What surrounds a command. */
interface Context {
  readonly branches: readonly Branch[];
  readonly subshells: readonly number[];
  readonly inFunction: string | undefined;
  readonly background: boolean;
}

const builtinTests = new Set(["[", "[[", "test"]);

/**
 * Flattens the parser's tree into steps. Recursion follows the tree, whose depth the parser bounds (256 levels).
 */
export class ScriptReader {
  readonly #source: ShellText;
  readonly #steps: Step[] = [];
  readonly #functions: Text[] = [];
  #ids = 0;

  constructor(source: ShellText) {
    this.#source = source;
  }

  read(script: ParsedScript): Script {
    this.#readStatements(script.commands, { branches: [], subshells: [], inFunction: undefined, background: false });
    return { steps: this.#steps, functions: this.#functions, problems: this.#problems(script) };
  }

  /** One problem for the first error: what follows it is mostly its consequence. */
  #problems(script: ParsedScript): readonly SyntaxProblem[] {
    const first = script.errors?.[0];
    if (!first) return [];
    const start = Math.min(first.pos, Math.max(0, this.#source.text.trimEnd().length - 1));
    return [{ at: this.#source.place(start, start + 1), message: `The shell cannot read the script from here on: ${first.message}.`, help: "Check the script with bash -n." }];
  }

  #readStatements(statements: readonly Statement[], context: Context): void {
    for (const statement of statements) {
      this.#readPipeline(statement.command, statement.background === true ? { ...context, background: true } : context);
    }
  }

  #readList(list: CompoundList, context: Context): void {
    this.#readStatements(list.commands, context);
  }

  #readPipeline(node: PipelineNode | AndOr, context: Context): void {
    if (node.type === "AndOr") this.#readAndOr(node, context);
    else if (node.type === "Pipeline") {
      const inSubshell = { ...context, subshells: [...context.subshells, this.#ids++] };
      for (const command of node.commands) this.#readNode(command, node.commands.length > 1 ? inSubshell : context);
    } else this.#readNode(node, context);
  }

  /**
   * `cd /srv && gunicorn` runs both when all is well; a test before `&&` is an `if`, and what stands behind `||` runs
   * only when something went wrong.
   */
  #readAndOr(node: AndOr, context: Context): void {
    let inner = context;
    for (const [index, command] of node.commands.entries()) {
      const before = node.commands[index - 1];
      if (before && (node.operators[index - 1] === "||" || isTest(before))) {
        const negated = node.operators[index - 1] === "||";
        inner = this.#branch(context, isTest(before) ? "if" : "or", this.#ids++, negated ? 1 : 0, before, negated);
      }
      this.#readPipeline(command, inner);
    }
  }

  #branch(context: Context, kind: Branch["kind"], id: number, arm: number, condition: { pos: number; end: number }, negated: boolean): Context {
    const branch: Branch = { kind, id, arm, condition: this.#source.text.slice(condition.pos, condition.end), negated };
    return { ...context, branches: [...context.branches, branch] };
  }

  #readNode(node: CommandNode, context: Context): void {
    switch (node.type) {
      case "Command":
        this.#readCommand(node, context);
        return;
      case "Redirected":
        this.#readNode(node.command, context);
        return;
      case "If":
        this.#readIf(node, context);
        return;
      case "Case":
        this.#readCase(node, context);
        return;
      case "For":
      case "Select":
        this.#readList(node.body, this.#branch(context, "loop", this.#ids++, 0, node.name, false));
        return;
      case "ArithmeticFor":
        this.#readList(node.body, this.#branch(context, "loop", this.#ids++, 0, { pos: node.pos, end: node.body.pos }, false));
        return;
      case "While": {
        const id = this.#ids++;
        const inside = this.#branch(context, "loop", id, 0, node.clause, node.kind === "until");
        this.#readList(node.clause, inside);
        this.#readList(node.body, inside);
        return;
      }
      case "Subshell":
        this.#readList(node.body, { ...context, subshells: [...context.subshells, this.#ids++] });
        return;
      case "BraceGroup":
        this.#readList(node.body, context);
        return;
      case "Function":
        this.#functions.push({ value: node.name.value, at: this.#source.place(node.name.pos, node.name.end) });
        // A body belongs to its function, whatever surrounds the definition.
        this.#readBody(node.body, { ...context, inFunction: node.name.value, background: false });
        return;
      case "Coproc":
        this.#readBody(node.body, { ...context, subshells: [...context.subshells, this.#ids++], background: true });
        return;
      case "TestCommand":
      case "ArithmeticCommand":
        return;
    }
  }

  #readBody(body: CommandNode | Redirected | CompoundList, context: Context): void {
    if (body.type === "CompoundList") this.#readList(body, context);
    else this.#readNode(body, context);
  }

  #readIf(node: If, context: Context): void {
    const id = this.#ids++;
    this.#readList(node.clause, context);
    this.#readList(node.then, this.#branch(context, "if", id, 0, node.clause, false));
    for (const [index, arm] of node.elif.entries()) {
      this.#readList(arm.clause, context);
      this.#readList(arm.then, this.#branch(context, "if", id, index + 1, arm.clause, false));
    }
    // The else of several conditions is the negation of them all: from the first to the last.
    const last = node.elif.at(-1)?.clause ?? node.clause;
    if (node.else) this.#readList(node.else, this.#branch(context, "if", id, node.elif.length + 1, { pos: node.clause.pos, end: last.end }, true));
  }

  #readCase(node: Case, context: Context): void {
    const id = this.#ids++;
    for (const [arm, item] of node.items.entries()) {
      const patterns = item.pattern;
      const from = patterns[0]?.pos ?? item.pos;
      this.#readList(item.body, this.#branch(context, "case", id, arm, { pos: from, end: patterns.at(-1)?.end ?? from }, false));
    }
  }

  #readCommand(node: Command, context: Context): void {
    const assignments = node.prefix.flatMap((part) => (part.type === "Assignment" ? [this.#assignment(part)] : []));
    // `export NAME=value`: the parser tells such arguments as assignments; as words they read the same.
    const words = [...(node.name ? [readWord(node.name, this.#source)] : []), ...node.args.flatMap((part) => this.#argument(part))];
    this.#steps.push({ assignments, words, at: this.#source.place(node.pos, node.end), ...context });
  }

  #argument(part: Command["args"][number]): Step["words"] {
    if (part.type === "Word") return [readWord(part, this.#source)];
    const at = this.#source.place(part.pos, part.end);
    if (part.value.type === "ArrayValue" || part.index) return [{ parts: [{ kind: "unknown", quoted: true, at }], at }];
    const text = `${part.name}${part.append === true ? "+" : ""}=`;
    const name = { kind: "literal", text, at: this.#source.place(part.pos, part.pos + text.length) } as const;
    return [{ parts: [name, ...readWord(part.value, this.#source).parts], at }];
  }

  #assignment(part: UnbashAssignment): Assignment {
    const known = part.value.type === "Word" && !part.index ? part.value : undefined;
    return { name: part.name, value: known && readWord(known, this.#source), append: part.append === true, at: this.#source.place(part.pos, part.end) };
  }
}

/** Whether a command only asks something: `[ … ]`, `[[ … ]]`, `test …`. */
function isTest(node: PipelineNode): boolean {
  if (node.type === "Pipeline") return node.commands.length === 1 && node.commands.every(isTest);
  return node.type === "TestCommand" || (node.type === "Command" && builtinTests.has(node.name?.value ?? ""));
}
