import { configurationKeys } from "./keys.ts";

/** What a starter may say of the project at hand. */
export interface Starter {
  /** The settings modules that a check judges today, the first deployment's first. */
  readonly modules: readonly string[];
}

/** The text of a first configuration: every key, as a comment, with what it is for. Nothing in it changes a run. */
export function starterText({ modules }: Starter): string {
  const lines = [
    "# What django-prod-lint should know of this project. Remove the `#` before what shall hold.",
    "# The same keys may stand in pyproject.toml, in the table [tool.django-prod-lint].",
    "",
  ];
  for (const [key, { help, example, unset }] of Object.entries(configurationKeys)) {
    const [module] = modules;
    const value = key === "settings" && module !== undefined ? JSON.stringify(module) : example;
    const today = key === "settings" && modules.length > 0 ? `Today: ${modules.join(", ")}.` : `Otherwise: ${unset}.`;
    lines.push(`# ${help} ${today}`, `# ${key} = ${value}`, "");
  }
  return lines.join("\n");
}
