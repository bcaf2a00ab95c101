import type { ApacheDirective, ApacheSection, ApacheWord, InForce } from "../../core/apache/host.ts";
import type { SyntaxProblem } from "../../core/document.ts";
import type { SourceFile, Span } from "../../core/source.ts";
import { directiveArguments, isConditional, sectionArguments, spanOfLine, type ApacheNode, type ApacheTree, type DirectiveNode, type SectionNode, type Word } from "../../parse/apache/tree.ts";
import { bodyInForce, decide, moduleName, weaker } from "./condition.ts";
import type { ResolveInclude } from "./include.ts";
import { readMacro, useMacro, type Macro } from "./macro.ts";
import { debianVariables, isModuleList, stockFile } from "./stock-files.ts";

/** What stands at one level: of the main server, of a virtual host, or of a section. Conditional sections are dissolved. */
export interface Scope {
  readonly directives: PlacedDirective[];
  readonly sections: PlacedSection[];
  /** Whether all that stands here could be read. */
  complete: boolean;
}

/** A directive with its place in the tree, for those that split their line in their own way. */
export interface PlacedDirective extends ApacheDirective {
  readonly node: DirectiveNode;
  /** The text that the node was read from; another than `at.file` where a macro or a stock file wrote it. */
  readonly file: SourceFile;
}

/** Where a word of a directive stands, or what stands for it. */
export const ownPlace = ({ at, file }: PlacedDirective, word: Span): Span => (at.file === file ? word : at);

export interface PlacedSection extends ApacheSection {
  readonly directives: readonly PlacedDirective[];
  readonly sections: readonly PlacedSection[];
}

/** One Apache: a main file with everything that it includes. */
export interface Configuration {
  readonly tree: ApacheTree;
  /** The main file and every file it includes. */
  readonly files: ReadonlySet<ApacheTree>;
  readonly main: Scope;
  readonly hosts: readonly { readonly at: Span; readonly args: readonly ApacheWord[]; readonly inForce: InForce; readonly scope: Scope }[];
  /** What `LoadModule` loads (`wsgi`), and the same where a condition is unknown; `listed` is false where a list of modules is not here. */
  readonly modules: { readonly loaded: ReadonlySet<string>; readonly possible: ReadonlySet<string>; readonly listed: boolean };
  readonly cycles: readonly SyntaxProblem[];
}

interface Frame {
  readonly tree: ApacheTree;
  readonly nodes: readonly ApacheNode[];
  next: number;
  readonly scope: Scope;
  readonly inForce: InForce;
  readonly includedBy: readonly Span[];
  /** The files that lead here, this one last. */
  readonly chain: readonly ApacheTree[];
  /** Whether a `<VirtualHost>` here is one. */
  readonly top: boolean;
  /** The line that stands for what is read here: the `Use` of a macro, or the `Include` of a file that is not in the repository. */
  readonly standIn?: Span;
}

// Apache's own bound on nested includes, and ours on their number: a diamond of includes doubles with each level.
const deepest = 128;
const mostIncludes = 5000;
const mostNodes = 3_000_000;
const mostUses = 5000;

const newScope = (): Scope => ({ directives: [], sections: [], complete: true });

/** Reads a configuration in Apache's order: definitions and loaded modules count from where they stand. */
export function readConfiguration(tree: ApacheTree, resolve: ResolveInclude): Configuration {
  const main = newScope();
  const hosts: { at: Span; args: readonly ApacheWord[]; inForce: InForce; scope: Scope }[] = [];
  const cycles: SyntaxProblem[] = [];
  const files = new Set([tree]);
  const defined = new Set<string>();
  const values = new Map<string, string>();
  const modules = { loaded: new Set<string>(), possible: new Set<string>(), listed: true };
  const macros = new Map<string, Macro>();
  let uses = 0;
  let includes = 0;
  let read = 0;
  const stack: Frame[] = [{ tree, nodes: tree.children, next: 0, scope: main, inForce: "always", includedBy: [], chain: [tree], top: true }];

  const place = (frame: Frame, word: Word): ApacheWord => expand(frame.standIn ? { ...word, at: frame.standIn } : word, values);

  const enter = (frame: Frame, node: SectionNode): void => {
    const { file } = frame.tree;
    const args = sectionArguments(file, node).map((word) => place(frame, word));
    const name = node.name.value;
    const at = frame.standIn ?? spanOfLine(file, node.line);
    const inForce = chosen(frame, at) ? "unknown" : frame.inForce;
    if (isConditional(name)) {
      const body = bodyInForce(decide(name, args.map(({ value }) => value), { defined, modules: modules.loaded }));
      if (body) stack.push({ ...frame, nodes: node.children, next: 0, inForce: weaker(inForce, body) });
    } else if (name.toLowerCase() === "virtualhost" && frame.top) {
      const scope = newScope();
      hosts.push({ at, args, inForce, scope });
      stack.push({ ...frame, inForce, nodes: node.children, next: 0, scope, top: false });
    } else if (name.toLowerCase() === "macro") {
      if (args[0] && frame.inForce !== "unknown") macros.set(args[0].value.toLowerCase(), readMacro(node, args.slice(1).map(({ value }) => value), file.path));
    } else {
      const scope = newScope();
      frame.scope.sections.push({ name, args, at, inForce, directives: scope.directives, sections: scope.sections });
      stack.push({ ...frame, inForce, nodes: node.children, next: 0, scope, top: false });
    }
  };

  const include = (frame: Frame, directive: PlacedDirective): void => {
    const target = directive.args[0];
    const found = target?.known === true ? resolve(target.value, frame.tree) : [];
    const includedBy = [...frame.includedBy, directive.at];
    if (found.length === 0) {
      const known = target?.known === true && includedBy.length <= deepest ? stockFile(target.value) : undefined;
      if (known) stack.push({ ...frame, tree: known, nodes: known.children, next: 0, includedBy, standIn: frame.standIn ?? directive.at });
      else if (isModuleList(target?.value ?? "")) modules.listed = false;
      else frame.scope.complete = false;
    }
    for (const included of found.toReversed()) {
      if (frame.chain.includes(included)) {
        if (directive.inForce !== "unknown") cycles.push(cycle(directive.at, included));
        frame.scope.complete = false;
      } else if (includedBy.length > deepest || ++includes > mostIncludes) {
        frame.scope.complete = false;
      } else {
        stack.push({ ...frame, tree: included, nodes: included.children, next: 0, includedBy, chain: [...frame.chain, included] });
        files.add(included);
      }
    }
  };

  const use = (frame: Frame, { args: [name, ...given], at }: PlacedDirective): void => {
    const macro = macros.get(name?.value.toLowerCase() ?? "");
    const known = macro && frame.inForce !== "unknown" && given.every((word) => word.known) && ++uses <= mostUses;
    const body = known ? useMacro(macro, given.map(({ value }) => value)) : undefined;
    if (body) stack.push({ ...frame, tree: body, nodes: body.children, next: 0, standIn: at });
    else frame.scope.complete = false;
  };

  const define = (frame: Frame, args: readonly ApacheWord[]): void => {
    const [name, value] = args;
    if (name === undefined) return;
    values.delete(name.value.toLowerCase());
    if (frame.inForce === "unknown") defined.delete(name.value);
    else {
      defined.add(name.value);
      // A value with blanks or quotes would be split again into words; it stays a variable.
      if (value?.known === true && /^[^\s"']+$/.test(value.value)) values.set(name.value.toLowerCase(), value.value);
    }
  };

  const readDirective = (frame: Frame, node: DirectiveNode): void => {
    const { file } = frame.tree;
    const args = directiveArguments(file, node).map((word) => place(frame, word));
    const at = frame.standIn ?? spanOfLine(file, node.line);
    const directive: PlacedDirective = { name: node.name.value, args, at, includedBy: frame.includedBy, inForce: chosen(frame, at) ? "unknown" : frame.inForce, node, file };
    if (node.name.placeholder || node.name.value.includes("${")) frame.scope.complete = false;
    frame.scope.directives.push(directive);
    switch (node.name.value.toLowerCase()) {
      case "include":
      case "includeoptional":
        include(frame, directive);
        return;
      case "use":
        use(frame, directive);
        return;
      case "undefmacro":
        macros.delete(args[0]?.value.toLowerCase() ?? "");
        return;
      case "define":
        define(frame, args);
        return;
      case "undefine":
        defined.delete(args[0]?.value ?? "");
        values.delete(args[0]?.value.toLowerCase() ?? "");
        return;
      case "loadmodule":
        (frame.inForce === "unknown" ? modules.possible : modules.loaded).add(moduleName(args[0]?.value ?? ""));
        return;
    }
  };

  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const node = frame.nodes[frame.next++];
    if (++read > mostNodes) {
      main.complete = false;
      break;
    }
    if (node === undefined) stack.pop();
    else if (node.kind === "section") enter(frame, node);
    else readDirective(frame, node);
  }
  return { tree, files, main, hosts, modules, cycles };
}

/** Whether a template may leave the line out. */
function chosen({ tree: { choices } }: Frame, at: Span): boolean {
  let low = 0;
  let high = choices.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((choices[middle]?.end ?? 0) <= at.start) low = middle + 1;
    else high = middle;
  }
  return (choices[low]?.start ?? Number.POSITIVE_INFINITY) <= at.start;
}

/** Replaces the `${NAME}` that are defined; names are compared without regard to case. */
function expand(word: Word, values: ReadonlyMap<string, string>): ApacheWord {
  const { value, at, placeholder } = word;
  if (!value.includes("${")) return { value, at, known: !placeholder };
  const expanded = value.replaceAll(/\$\{([^{}]*)\}/g, (whole, name: string) => values.get(name.toLowerCase()) ?? debianVariables.get(name) ?? whole);
  return { value: expanded, at, known: !placeholder && !/\$\{[^{}]*\}/.test(expanded) };
}

const cycle = (at: Span, included: ApacheTree): SyntaxProblem => ({
  at,
  message: "This Include leads back to a file that is being read, so Apache does not start.",
  help: `Remove the Include, or the one in ${included.file.path} that leads here.`,
});
