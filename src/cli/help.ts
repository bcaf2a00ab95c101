import { type CommandName, commandSpecs } from "./commands.ts";
import { optionGroups, type OptionSpec, optionSpecs } from "./options.ts";

/** The whole of `--help`, or what is of one command. No line is wider than 80 columns. */
export function helpText(command: CommandName): string {
  const sections = command === "check" ? [purpose, usage(), examples(command), options(command), commandHelp, statuses, promise] : [heading(command), examples(command), options(command)];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

const purpose = "django-prod-lint: what of this Django project will go wrong in production";

const statuses = `Exit status:
  0  nothing at or above --fail-on
  1  findings at or above it
  2  the work could not be done: wrong usage, or nothing to check
  3  a mistake in django-prod-lint itself`;

const commandHelp = "What else a command takes: django-prod-lint COMMAND --help";

const promise = "Nothing of the project is executed and nothing is sent anywhere.";

const specOf = (command: CommandName): (typeof commandSpecs)[number] | undefined => commandSpecs.find(({ name }) => name === command);

function typed(command: CommandName): string {
  return ["django-prod-lint", ...(command === "check" ? [] : [command]), specOf(command)?.operands ?? ""].filter((word) => word !== "").join(" ");
}

function usage(): string {
  return `Usage:\n${table(commandSpecs.map(({ name, help }) => [`  ${typed(name)}`, help]), 36)}`;
}

function heading(command: CommandName): string {
  return `${typed(command)}\n${wrapped(`  ${specOf(command)?.help ?? ""}`, 2)}`;
}

function examples(command: CommandName): string {
  const rows = (specOf(command)?.examples ?? []).map(([words, does]) => [`  django-prod-lint${words === "" ? "" : ` ${words}`}`, does] as const);
  return rows.length === 0 ? "" : `Examples:\n${rows.map(([left, right]) => `${left}\n      ${right}`).join("\n")}`;
}

function options(command: CommandName): string {
  const own = optionSpecs.filter(({ group, of = ["check"] }) => group === undefined || of.includes(command));
  const width = Math.max(...own.map((spec) => left(spec).length));
  return [...optionGroups, undefined]
    .map((group) => [group, own.filter((spec) => spec.group === group)] as const)
    .filter(([, specs]) => specs.length > 0)
    .map(([group, specs]) => `${group ?? "Help"}:\n${table(specs.map((spec) => [left(spec), spec.helpOf?.[command] ?? spec.help]), width)}`)
    .join("\n\n");
}

const left = ({ name, short, value }: OptionSpec): string => `  ${short === undefined ? "    " : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`;

/** Two columns; what is too wide for the first stands alone. */
function table(rows: readonly (readonly [left: string, right: string])[], width: number): string {
  return rows
    .map(([first, second]) => {
      const text = wrapped(" ".repeat(width + 2) + second, width + 2);
      return first.length > width ? `${first}\n${text}` : `${first.padEnd(width + 2)}${text.trimStart()}`;
    })
    .join("\n");
}

const columns = 80;

/** Breaks a line between words; what follows is indented. */
function wrapped(text: string, indent: number): string {
  const lines = [""];
  for (const word of text.trimStart().split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && indent + line.length + 1 + word.length > columns) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines.map((line) => " ".repeat(indent) + line).join("\n");
}
