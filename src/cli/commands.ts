/** A command, as the help shows it. */
interface CommandSpec {
  readonly name: string;
  /** What follows its name. */
  readonly operands: string;
  readonly help: string;
  /** What may be typed behind the program's name, and what that does. */
  readonly examples: readonly (readonly [typed: string, does: string])[];
}

/** Every command, in the order of the help. `check` is the one that needs no name. */
export const commandSpecs = [
  {
    name: "check",
    operands: "[PATH...]",
    help: "check (the current directory when no PATH is given)",
    examples: [
      ["", "check the current directory"],
      ["backend deploy/nginx.conf", "check a project, and a file alone"],
      ["--select nginx,settings/debug-enabled", "run these rules only"],
      ["--diff", "show what --fix would change"],
      ["--format text --format sarif:out.sarif", "two reports of one run"],
    ],
  },
  {
    name: "explain",
    operands: "RULE...",
    help: "what a rule is about, why it matters, what to write instead",
    examples: [
      ["explain settings/debug-enabled", "a rule"],
      ["explain security.W018", "the rule that mirrors a check of Django's"],
      ["explain nginx", "every rule of a family"],
    ],
  },
  {
    name: "rules",
    operands: "[NAME...]",
    help: "every rule (or only those of NAMEs: families, globs), one line each",
    examples: [
      ["rules nginx", "the rules of a family"],
      ["rules --format json", "all of them, with their documentation, for machines"],
    ],
  },
  {
    name: "settings",
    operands: "[NAME...] [PATH...]",
    help: "the production settings (or only NAMEs), each with where it comes from",
    examples: [
      ["settings", "all that the project assigns, and the variables it reads"],
      ["settings DEBUG 'SECURE_*'", "some of them"],
      ["settings --all", "those that stay as Django has them too"],
    ],
  },
  {
    name: "graph",
    operands: "[PATH...]",
    help: "how requests come from nginx or Apache to the settings, and where that way is broken",
    examples: [
      ["graph", "the way, as text"],
      ["graph --format html:graph.html", "a page to look at"],
    ],
  },
  {
    name: "init",
    operands: "[PATH]",
    help: "write a starter configuration, django-prod-lint.toml",
    examples: [],
  },
  {
    name: "lsp",
    operands: "",
    help: "language server on standard input and output, for editors",
    examples: [],
  },
] as const satisfies readonly CommandSpec[];

export type CommandName = (typeof commandSpecs)[number]["name"];

export const commandNames: readonly CommandName[] = commandSpecs.map(({ name }) => name);
