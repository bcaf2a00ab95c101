import { SourceFile } from "../../core/source.ts";
import { parseApache } from "../../parse/apache/parse.ts";
import type { ApacheTree, SectionNode } from "../../parse/apache/tree.ts";

/** A `<Macro Name $parameter …>`: lines that are read where `Use Name value …` stands. */
export interface Macro {
  readonly parameters: readonly string[];
  readonly lines: readonly string[];
  readonly path: string;
}

// No macro that a person wrote comes near; a chain of macros that double themselves does.
const longest = 1_000_000;

/** Keeps a macro for its uses; the name is compared without regard to case. */
export const readMacro = (node: SectionNode, parameters: readonly string[], path: string): Macro => ({ parameters, lines: node.body.map(({ text }) => text), path });

/**
 * The lines of a macro with its parameters replaced, as mod_macro does it: anywhere in a line, the longest name first, and
 * `@name` in quotes. Undefined when the number of values is wrong, which Apache refuses, or the text grows beyond reason.
 */
export function useMacro(macro: Macro, values: readonly string[]): ApacheTree | undefined {
  const { parameters, lines, path } = macro;
  if (values.length !== parameters.length) return undefined;
  const byName = new Map(parameters.map((name, index) => [name, name.startsWith("@") ? `"${(values[index] ?? "").replaceAll(/["\\]/g, "\\$&")}"` : (values[index] ?? "")]));
  const names = [...byName.keys()].sort((left, right) => right.length - left.length).map((name) => name.replaceAll(/[$()*+.?[\\\]^{|}]/g, "\\$&"));
  const text = lines.join("\n");
  if (text.length > longest) return undefined;
  const replaced = names.length === 0 ? text : text.replaceAll(new RegExp(names.join("|"), "g"), (name) => byName.get(name) ?? name);
  return replaced.length > longest ? undefined : parseApache(new SourceFile(path, `${replaced}\n`));
}
