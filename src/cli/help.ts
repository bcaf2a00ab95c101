import { optionSpecs } from "./options.ts";

/** The whole of `--help`. */
export function helpText(): string {
  const rows = optionSpecs.map(({ name, short, value, help }) => [`${short === undefined ? "    " : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`, help] as const);
  const width = Math.max(...rows.map(([left]) => left.length));
  return `django-prod-lint: what of this Django project will go wrong in production

Usage:
  django-prod-lint [PATH...]       check (the current directory when no PATH is given)
  django-prod-lint explain RULE    what a rule is about, why it matters, what to write instead
  django-prod-lint rules           every rule, one line each (--format json for machines)
  django-prod-lint settings [NAME...] [PATH...]
                                   the production settings (or only NAMEs), each with where it comes from
  django-prod-lint graph [PATH...] how requests come from nginx or Apache to the settings, and where that way is broken
  django-prod-lint init [PATH]     write a starter configuration
  django-prod-lint lsp             language server on standard input and output, for editors

Options:
${rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right.replaceAll("\n", `\n${" ".repeat(width + 4)}`)}`).join("\n")}

Exit status:
  0  nothing at or above --fail-on
  1  findings at or above it
  2  the work could not be done: wrong usage, or nothing to check
  3  a mistake in django-prod-lint itself

Nothing of the project is executed and nothing is sent anywhere.
`;
}
