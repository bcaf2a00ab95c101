import type { EnvironmentEntry, Text } from "../../core/launch/launch.ts";
import { cover, textOf, type Span } from "../../core/source.ts";
import { aligned, type MappedText } from "../../parse/command/mapped-text.ts";
import type { ShellText } from "../../parse/shell/shell-text.ts";
import type { Script } from "../../parse/shell/script.ts";
import type { Argument } from "./argument.ts";
import type { Invocation } from "./invocation.ts";
import { peel, type Peeled } from "./peel.ts";
import { runScript } from "./run-script.ts";

/** A server that a command comes down to. */
export interface ServerStart {
  readonly invocation: Invocation;
  readonly peeled: Extract<Peeled, { readonly kind: "server" }>;
}

/** A script that a command runs, by the path it writes. */
export interface ScriptStart {
  readonly path: Text;
  readonly invocation: Invocation;
}

export interface Starts {
  readonly servers: readonly ServerStart[];
  readonly scripts: readonly ScriptStart[];
  readonly commands: readonly ManagementStart[];
  readonly tasks: readonly TaskStart[];
}

/** A script of a `package.json` that a command runs, by its name. */
export interface TaskStart {
  readonly name: Text;
  readonly invocation: Invocation;
}

/** A management command that a command comes down to. */
export interface ManagementStart {
  readonly invocation: Invocation;
  readonly peeled: Extract<Peeled, { readonly kind: "management" }>;
}

const nothing: Starts = { servers: [], scripts: [], commands: [], tasks: [] };

/** What several commands start. */
export const together = (starts: readonly Starts[]): Starts => ({
  servers: starts.flatMap(({ servers }) => servers),
  scripts: starts.flatMap(({ scripts }) => scripts),
  commands: starts.flatMap(({ commands }) => commands),
  tasks: starts.flatMap(({ tasks }) => tasks),
});

/** `sh -c "sh -c …"`. */
const deepest = 4;

/** Follows a command through its wrappers and through the text of `sh -c`. */
export function follow(invocation: Invocation, parse: (text: ShellText) => Script, depth = 0): Starts {
  const peeled = peel(invocation.argv);
  if (!peeled) return nothing;
  const { detached = invocation.detached } = peeled.wrapping;
  const around = { ...(detached && { detached }), ...invocation, environment: [...invocation.environment, ...peeled.wrapping.environment], user: peeled.wrapping.user ?? invocation.user };
  switch (peeled.kind) {
    case "server":
      return { ...nothing, servers: [{ invocation, peeled }] };
    case "management":
      return { ...nothing, commands: [{ invocation, peeled }] };
    case "script":
      return { ...nothing, scripts: [{ path: peeled.path, invocation: around }] };
    case "task":
      return { ...nothing, tasks: [{ name: peeled.name, invocation: around }] };
    case "text": {
      if (depth >= deepest) return nothing;
      const steps = runScript(parse(shellTextOf(peeled.text)), undefined, around.environment);
      const inner = steps.map((step, index) => within(peeled.shell === "bash" && index === steps.length - 1 ? inPlaceOfShell(step) : step, around));
      return together(inner.map((step) => follow(step, parse, depth + 1)));
    }
  }
}

/** `bash -c` replaces itself by its last command (seen with bash 5.2; dash 0.5.12 does not). */
export function inPlaceOfShell(step: Invocation): Invocation {
  const { forked, ...rest } = step;
  return forked ? rest : step;
}

/** A command seen with what the command around it sets. */
export function within(inner: Invocation, around: { readonly environment: readonly EnvironmentEntry[]; readonly user: Text | undefined; readonly directory: Text | undefined; readonly branches?: Invocation["branches"]; readonly detached?: Text; readonly active?: Text; readonly forked?: Span }): Invocation {
  const detached = inner.detached ?? around.detached;
  const active = inner.active ?? around.active;
  const forked = inner.forked ?? around.forked;
  return {
    ...inner,
    ...(detached && { detached }),
    ...(active && { active }),
    ...(forked && { forked }),
    environment: [...around.environment, ...inner.environment],
    user: inner.user ?? around.user,
    directory: inner.directory ?? around.directory,
    branches: [...(around.branches ?? []), ...inner.branches],
  };
}

/** Whether a source holds a text as it is, but for folded lines, indentation and escapes. */
const isWrittenAs = (text: string, source: string): boolean => source === text || source.replace(/[\s\\]/g, "") === text.replace(/[\s\\]/g, "");

/** The text of an argument as shell; what is not known in it stays as it was written, an expansion again. */
function shellTextOf(argument: Argument): ShellText {
  const pieces: { readonly start: number; readonly at: Span; readonly mapped: MappedText | undefined }[] = [];
  let text = "";
  for (const piece of argument.pieces) {
    const part = piece.text ?? textOf(piece.at);
    pieces.push({ start: text.length, at: piece.at, mapped: isWrittenAs(part, textOf(piece.at)) ? aligned(part, piece.at) : undefined });
    text += part;
  }
  const placeOf = (offset: number): Span => {
    const piece = pieces.findLast(({ start }) => start <= offset);
    if (!piece) return argument.at;
    return piece.mapped?.place(offset - piece.start, offset - piece.start + 1) ?? piece.at;
  };
  return { text, place: (start, end) => cover(placeOf(start), placeOf(Math.max(start, end - 1))) };
}
