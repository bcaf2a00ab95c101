import type { ParsedScript } from "unbash";
import type { ShellText } from "./shell-text.ts";
import { ScriptReader } from "./read-steps.ts";
import type { Script } from "./script.ts";

/** Longer scripts are data with a shebang (self-extracting archives). */
const longest = 1_000_000;

/** How the shell's own parser is called; loaded on first use. */
export type Parse = (source: string) => ParsedScript;
let loaded: Promise<Parse> | undefined;

/** Loads the shell parser; nothing is loaded while no script is there. */
export async function loadShellParser(): Promise<(source: ShellText) => Script> {
  const parse = await (loaded ??= import("unbash").then((unbash) => unbash.parse));
  return (source) => parseShell(parse, source);
}

/** Reads shell text as bash does, without running it. Never throws: what cannot be read is a problem. */
export function parseShell(parse: Parse, source: ShellText): Script {
  const nothing = { steps: [], functions: [] };
  if (source.text.length > longest || source.text.includes("\0")) return { ...nothing, problems: [] };
  // For bash a carriage return is part of the last word of its line, and `\` before one continues nothing. Read so,
  // a script with CR LF would be nonsense throughout; as blanks of the same width its meaning stays visible.
  const text = source.text.replace(/(\\?)\r(?=\n|$)/g, (_, backslash: string) => (backslash === "" ? " " : " \\"));
  // Where something is not closed the parser's positions may lie past the end.
  const inside = (offset: number): number => Math.max(0, Math.min(offset, text.length));
  const safe = { text, place: (start: number, end: number) => source.place(inside(start), Math.max(inside(start), inside(end))) };
  try {
    return new ScriptReader(safe).read(parse(text));
  } catch (error) {
    return { ...nothing, problems: [{ at: source.place(0, Math.min(1, text.length)), message: `The script cannot be read: ${whyUnread(error)}.` }] };
  }
}

/** The parser bounds most nesting, not all: `f() f() f() …` spends its stack. Anything else it stumbles over is its own mistake. */
const whyUnread = (error: unknown): string =>
  error instanceof RangeError && /call stack/i.test(error.message) ? "it is nested too deeply" : "it brings out a mistake of django-prod-lint's own";
