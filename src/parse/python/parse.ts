import type { SyntaxProblem } from "../../core/document.ts";
import { onceForEach } from "../../core/once-for-each.ts";
import { type SourceFile, span } from "../../core/source.ts";
import type { Statement } from "./ast.ts";
import { encodingProblem } from "./encoding.ts";
import { loadPython } from "./grammar.ts";
import { lowerModule } from "./lower.ts";
import { copyTree, type SyntaxNode } from "./syntax-tree.ts";

/** A Python file as statements, with what could not be parsed. */
export interface PythonModule {
  readonly file: SourceFile;
  readonly body: readonly Statement[];
  readonly problems: readonly SyntaxProblem[];
  /** Whether the text holds marks of a template language, so that what does not parse is no mistake. */
  readonly template: boolean;
}

/** Parses Python texts; made by `pythonParser`, once the grammar is loaded. */
export type PythonParser = (file: SourceFile) => PythonModule;

/** A settings module larger than this is not what it seems to be; the largest of real projects has 0.2 MB. */
export const largestPython = 1 << 20;

/** Loads the grammar and returns the parser; it parses a file once, however many ask. */
export function pythonParser(): Promise<PythonParser> {
  return (loading ??= loadParser());
}

let loading: Promise<PythonParser> | undefined;

async function loadParser(): Promise<PythonParser> {
  const parser = await loadPython();
  // What was parsed last: an editor has one file parsed again and again.
  let last: { readonly file: SourceFile; readonly root: SyntaxNode } | undefined;
  return onceForEach((file): PythonModule => {
    if (file.text.length > largestPython) return refused(file, "The file is larger than 1 MiB and is not read as a settings module.");
    // CPython: "source code cannot contain null bytes" (SyntaxError since 3.12, ValueError before).
    if (file.encoding === "utf-16") return refused(file, "Python can't import this module: it is UTF-16 (SyntaxError: source code string cannot contain null bytes).", "Save the file as UTF-8.");
    if (file.text.includes("\0")) return refused(file, "Python can't import this file: it holds NUL bytes, so it is no Python source.");
    const tree = parser.parse(file.text);
    if (!tree) return refused(file, "The file could not be parsed.");
    const root = copyTree(tree, last?.file.path === file.path ? { root: last.root, until: commonStart(last.file.text, file.text) } : undefined);
    last = { file, root };
    tree.delete();
    const template = /\{\{|\{%|<%/.test(file.text) && /\{\{\s*[\w.][^{}\n]*\}\}|\{%(?:(?!\{%|%\}).)*%\}|<%(?:(?!<%|%>).)*%>/.test(file.text);
    return { file, body: lowerModule(root, file.text), problems: template ? [] : problemsOf(file, root), template };
  });
}

/** How far two texts are the same. */
function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.charCodeAt(length) === other.charCodeAt(length)) length++;
  return length;
}

function refused(file: SourceFile, message: string, help?: string): PythonModule {
  return { file, body: [], problems: [{ at: span(file, 0, Math.min(file.text.length, 1)), message, ...(help === undefined ? {} : { help }) }], template: false };
}

/** Bytes that Python can't decode stop it before it looks at the syntax. */
function problemsOf(file: SourceFile, root: SyntaxNode): readonly SyntaxProblem[] {
  const problem = encodingProblem(file, root);
  return problem ? [problem] : syntaxProblems(file, root);
}

/** The outermost places that the grammar could not accept; the first says most, so later ones of a line are left out. */
function syntaxProblems(file: SourceFile, root: SyntaxNode): readonly SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === "ERROR" || node.missing) {
      const lineEnd = file.text.indexOf("\n", node.start);
      const end = Math.max(node.start + 1, Math.min(node.end, lineEnd < 0 ? file.text.length : lineEnd));
      const what = node.missing ? `something is missing here: ${JSON.stringify(node.type)}` : "this is not Python's syntax";
      problems.push({ at: span(file, node.start, end), message: `Python can't import this module: ${what}.` });
    } else waiting.push(...node.children.toReversed());
  }
  const seen = new Set<number>();
  return problems.filter(({ at }) => {
    const { line } = file.positionAt(at.start);
    return !seen.has(line) && seen.add(line);
  });
}
