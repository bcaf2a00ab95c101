import type { ApacheDirective, ApacheSection, ApacheWord, InForce } from "../../core/apache.ts";
import type { SyntaxProblem } from "../../core/document.ts";
import type { Span } from "../../core/source.ts";
import { directiveArguments, isConditional, sectionArguments, spanOfLine, type ApacheNode, type ApacheTree, type DirectiveNode, type SectionNode, type Word } from "../../parse/apache/tree.ts";
import { bodyInForce, decide, moduleName, weaker } from "./condition.ts";
import type { ResolveInclude } from "./include.ts";

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
}

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
  readonly hosts: readonly { readonly at: Span; readonly scope: Scope }[];
  /** What `LoadModule` loads (`wsgi`), and the same where a condition is unknown. */
  readonly modules: { readonly loaded: ReadonlySet<string>; readonly possible: ReadonlySet<string> };
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
}

// Apache's own bound on nested includes, and ours on their number: a diamond of includes doubles with each level.
const deepest = 128;
const mostIncludes = 5000;
const mostNodes = 3_000_000;

const newScope = (): Scope => ({ directives: [], sections: [], complete: true });

/** Reads a configuration in Apache's order: definitions and loaded modules count from where they stand. */
export function readConfiguration(tree: ApacheTree, resolve: ResolveInclude): Configuration {
  const main = newScope();
  const hosts: { at: Span; scope: Scope }[] = [];
  const cycles: SyntaxProblem[] = [];
  const files = new Set([tree]);
  const defined = new Set<string>();
  const values = new Map<string, string>();
  const modules = { loaded: new Set<string>(), possible: new Set<string>() };
  let includes = 0;
  let read = 0;
  const stack: Frame[] = [{ tree, nodes: tree.children, next: 0, scope: main, inForce: "always", includedBy: [], chain: [tree], top: true }];

  const place = (word: Word): ApacheWord => expand(word, values);

  const enter = (frame: Frame, node: SectionNode): void => {
    const { file } = frame.tree;
    const args = sectionArguments(file, node).map(place);
    const name = node.name.value;
    const at = spanOfLine(file, node.line);
    const inForce = chosen(frame, at) ? "unknown" : frame.inForce;
    if (isConditional(name)) {
      const body = bodyInForce(decide(name, args.map(({ value }) => value), { defined, modules: modules.loaded }));
      if (body) stack.push({ ...frame, nodes: node.children, next: 0, inForce: weaker(inForce, body) });
    } else if (name.toLowerCase() === "virtualhost" && frame.top) {
      const scope = newScope();
      hosts.push({ at, scope });
      stack.push({ ...frame, inForce, nodes: node.children, next: 0, scope, top: false });
    } else if (name.toLowerCase() !== "macro") {
      const scope = newScope();
      frame.scope.sections.push({ name, args, at, inForce, directives: scope.directives, sections: scope.sections });
      stack.push({ ...frame, inForce, nodes: node.children, next: 0, scope, top: false });
    }
  };

  const include = (frame: Frame, directive: PlacedDirective): void => {
    const target = directive.args[0];
    const found = target?.known === true ? resolve(target.value, frame.tree) : [];
    if (found.length === 0 && !isHarmless(target?.value ?? "")) frame.scope.complete = false;
    const includedBy = [...frame.includedBy, directive.at];
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
    const args = directiveArguments(file, node).map(place);
    const at = spanOfLine(file, node.line);
    const directive: PlacedDirective = { name: node.name.value, args, at, includedBy: frame.includedBy, inForce: chosen(frame, at) ? "unknown" : frame.inForce, node };
    if (node.name.placeholder || node.name.value.includes("${")) frame.scope.complete = false;
    frame.scope.directives.push(directive);
    switch (node.name.value.toLowerCase()) {
      case "include":
      case "includeoptional":
        include(frame, directive);
        return;
      case "use":
        frame.scope.complete = false;
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
  const expanded = value.replaceAll(/\$\{([^}]*)\}/g, (whole, name: string) => values.get(name.toLowerCase()) ?? whole);
  return { value: expanded, at, known: !placeholder && !/\$\{[^}]*\}/.test(expanded) };
}

/** certbot writes this file next to its certificates: it sets TLS options and nothing else. */
const isHarmless = (path: string): boolean => path.endsWith("/options-ssl-apache.conf");

const cycle = (at: Span, included: ApacheTree): SyntaxProblem => ({
  at,
  message: "This Include leads back to a file that is being read, so Apache does not start.",
  help: `Remove the Include, or the one in ${included.file.path} that leads here.`,
});
