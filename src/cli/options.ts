import { parseArgs } from "node:util";
import { formatNames } from "../report/formats.ts";

/** An option of the command line, as the help shows it. */
export interface OptionSpec {
  readonly name: string;
  readonly type: "string" | "boolean";
  /** What stands for the value in the help. */
  readonly value?: string;
  /** May be several lines. */
  readonly help: string;
  readonly short?: string;
  /** Whether it may be given several times. */
  readonly many?: boolean;
  /** What it may be, where that is a short list. */
  readonly choices?: readonly string[];
}

/** The formats of `graph`. */
export const graphFormats = ["text", "mermaid", "json", "svg", "html"] as const;
export type GraphFormatName = (typeof graphFormats)[number];

const formatHelp = `${formatNames.join(", ")}\n(of graph: ${graphFormats.join(", ")});\nmay be repeated, one of them without FILE goes to standard output`;

/** Every option, in the order of the help. */
export const optionSpecs: readonly OptionSpec[] = [
  { name: "settings", type: "string", value: "MODULE", help: "the settings module that runs in production" },
  { name: "django", type: "string", value: "VERSION", help: "the Django version, such as 5.2" },
  { name: "env-file", type: "string", value: "FILE", many: true, help: "variables that production has, as NAME=value lines" },
  // Node itself reads a file that --env-file names, wherever that stands, and obeys the NODE_OPTIONS in it (seen with 20 to 24).
  { name: "variables", type: "string", value: "FILE", many: true, help: "the same, for a file that you do not trust: Node obeys --env-file as well" },
  { name: "select", type: "string", value: "A,B", many: true, help: "run only these rules (ids, families, globs, security.W018, all)" },
  { name: "ignore", type: "string", value: "A,B", many: true, help: "leave these rules out" },
  { name: "extend-select", type: "string", value: "A,B", many: true, help: "run these rules too" },
  { name: "extend-ignore", type: "string", value: "A,B", many: true, help: "leave these rules out too" },
  { name: "preview", type: "boolean", help: "run new rules too" },
  { name: "fail-on", type: "string", value: "LEVEL", choices: ["error", "warning", "info", "never"], help: "fail on findings of this level or above (default: warning)" },
  { name: "min-certainty", type: "string", value: "LEVEL", choices: ["certain", "conditional", "likely"], help: "leave out what is known less surely" },
  { name: "format", type: "string", value: "FORMAT[:FILE]", many: true, help: formatHelp },
  { name: "color", type: "string", value: "WHEN", choices: ["auto", "always", "never"], help: "when to colour the output" },
  { name: "quiet", type: "boolean", short: "q", help: "print findings only" },
  { name: "statistics", type: "boolean", help: "count findings by rule" },
  { name: "all", type: "boolean", help: "of settings: show those that nobody assigns too, with Django's default" },
  { name: "differences", type: "boolean", help: "of settings: show only what differs between deployments" },
  { name: "show-files", type: "boolean", help: "list the files that would be read, and as what" },
  { name: "show-suppressed", type: "boolean", help: "print suppressed findings too" },
  { name: "kind", type: "string", value: "KIND=GLOB", many: true, help: "read matching files as nginx, apache, python-settings, shell, ..." },
  { name: "stdin-filename", type: "string", value: "PATH", help: "text on standard input stands for this file" },
  { name: "allow-empty", type: "boolean", help: "succeed when there is nothing to check" },
  { name: "config", type: "string", value: "FILE", help: "read this configuration instead of looking for one" },
  { name: "no-config", type: "boolean", help: "read no configuration file" },
  { name: "baseline", type: "string", value: "FILE", help: "the file that counts the findings which are accepted for now\n(django-prod-lint-baseline.json when it is there)" },
  { name: "no-baseline", type: "boolean", help: "report what the baseline accepts too" },
  { name: "write-baseline", type: "boolean", help: "accept every finding that would fail, from now on only new ones do" },
  { name: "prune-baseline", type: "boolean", help: "take out of the baseline what is gone" },
  { name: "fix", type: "boolean", help: "repair what can be repaired without a doubt, and report what is left" },
  { name: "unsafe-fixes", type: "boolean", help: "with --fix or --diff: repairs too that may change what runs now; read them" },
  { name: "diff", type: "boolean", help: "print what --fix would change, and change nothing" },
  { name: "show-config", type: "boolean", help: "list what is configured, and where" },
  { name: "stdio", type: "boolean", help: "of lsp: talk on standard input and output, as it always does" },
  { name: "today", type: "string", value: "DATE", help: "the day for dated facts, such as the end of a Django release" },
  { name: "version", type: "boolean", short: "V", help: "print the version" },
  { name: "help", type: "boolean", short: "h", help: "print this" },
];

/** The words of a command line, told apart as options and operands; whether they make sense is not judged. */
export function tokensOf(argv: readonly string[]) {
  const options = Object.fromEntries(optionSpecs.map(({ name, type, short }) => [name, { type, multiple: true, ...(short !== undefined && { short }) }]));
  return parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}
