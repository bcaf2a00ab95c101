import type { LaunchOption } from "../../core/launch/launch.ts";
import { cover } from "../../core/source.ts";
import { asText, assignmentOf, dropStart, fallbackOf, knownEnd, knownStart, type Argument } from "./argument.ts";
import type { KnownOption, Options } from "./option-table.ts";

/** A command line taken apart. */
export interface CommandLine {
  readonly options: readonly LaunchOption[];
  readonly positionals: readonly Argument[];
  /** False when an expansion or an option nobody knows may hold more than can be seen. */
  readonly complete: boolean;
}

/** Reads a server's arguments (without the command itself) as its option parser does. */
export function readOptions(args: readonly Argument[], options: Options): CommandLine {
  const found: LaunchOption[] = [];
  const positionals: Argument[] = [];
  let complete = true;
  const waiting = [...args].reverse();
  for (let argument = waiting.pop(); argument; argument = waiting.pop()) {
    const start = knownStart(argument);
    if (start === "--") {
      positionals.push(...waiting.reverse());
      break;
    }
    if (start.startsWith("--")) complete = readLong(argument, start, waiting, options, found) && complete;
    else if (start.startsWith("-") && start !== "-") complete = readShorts(argument, start, waiting, options, found) && complete;
    else if (argument.spread) complete = false;
    else positionals.push(argument);
  }
  return { options: found, positionals, complete };
}

/** `--name`, `--name=value`, `--name value`. Answers whether the option is known. */
function readLong(argument: Argument, start: string, waiting: Argument[], options: Options, found: LaunchOption[]): boolean {
  const equals = start.indexOf("=");
  const spelling = equals < 0 ? start : start.slice(0, equals);
  const option = options.find(spelling);
  const name = option?.name ?? spelling.slice(2);
  const refused = refusal(option, spelling, equals >= 0, options);
  if (equals >= 0) found.push({ ...withValue(name, argument, dropStart(argument, equals + 1)), ...refused });
  // `--log-$WHAT`: not even the option's name is known.
  else if (argument.pieces.some((piece) => piece.text === undefined)) return false;
  else if (takesNext(option, options)) takeNext(name, argument, waiting, options, found);
  else found.push({ name, at: argument.at, ...refused });
  return option !== undefined;
}

/** What argparse ends with an error at: `--reload=True` ("ignored explicit argument"), `--log_level` ("unrecognized arguments"). */
function refusal(option: KnownOption | undefined, spelling: string, hasValue: boolean, options: Options): Pick<LaunchOption, "refused"> {
  if (!options.style.dashedValuesRefused) return {};
  if (option) return option.takes === "nothing" && hasValue ? { refused: { kind: "value" } } : {};
  const dashed = `--${spelling.slice(2).replaceAll("_", "-")}`;
  return dashed !== spelling && options.has(dashed) ? { refused: { kind: "spelling", meant: dashed } } : {};
}

/** `-w 3`, `-w3`, `-w=3`, `-Rw3`. */
function readShorts(argument: Argument, start: string, waiting: Argument[], options: Options, found: LaunchOption[]): boolean {
  for (let index = 1; index < start.length; index++) {
    const option: KnownOption | undefined = options.find(`-${start.charAt(index)}`);
    if (!option) return false;
    if (option.takes === "nothing") {
      found.push({ name: option.name, at: argument.at });
      continue;
    }
    const rest = dropStart(argument, index + 1);
    const glued = index === 1 && start.charAt(2) === "=" && options.style.dashedValuesRefused ? dropStart(argument, index + 2) : rest;
    if (glued.pieces.length > 0) found.push(withValue(option.name, argument, glued));
    else if (takesNext(option, options)) takeNext(option.name, argument, waiting, options, found);
    else found.push({ name: option.name, at: argument.at });
    return true;
  }
  return true;
}

/** getopt takes an optional value only with `=`, argparse the next word too. */
const takesNext = (option: KnownOption | undefined, { style }: Options): boolean => option?.takes === "value" || (option?.takes === "optional" && style.dashedValuesRefused);

function takeNext(name: string, argument: Argument, waiting: Argument[], options: Options, found: LaunchOption[]): void {
  const next = waiting.at(-1);
  const refused = next !== undefined && options.style.dashedValuesRefused && /^-./.test(knownStart(next));
  if (next && !refused) waiting.pop();
  found.push(next && !refused ? withValue(name, argument, next) : { name, at: argument.at });
}

function withValue(name: string, argument: Argument, value: Argument): LaunchOption {
  const text = asText(value);
  const from = assignmentOf(value);
  const fallback = fallbackOf(value);
  const end = knownEnd(value);
  return {
    name,
    at: cover(argument.at, value.at),
    ...(text && { value: text }),
    ...(from && { from }),
    ...(fallback && { fallback }),
    ...(end && { end }),
  };
}
