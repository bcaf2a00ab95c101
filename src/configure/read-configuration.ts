import { didYouMean } from "../check/nearest.ts";
import { placeOf, span, type SourceFile, type Span } from "../core/source.ts";
import { UsageError } from "../core/usage-error.ts";
import { severities } from "../core/finding.ts";
import { DataNode, type DataEntry } from "../parse/data/data-node.ts";
import { parseToml } from "../parse/data/parse-toml.ts";
import type { ConfigurationFile } from "./find-configuration.ts";
import { type ConfigurationKey, configurationKeys, type ConfigurationValues, type KeyName } from "./keys.ts";

/** What the names in a configuration may be. */
export interface KnownNames {
  /** Tells what is wrong with a name of a rule, a family, a glob or an alias; undefined when there are such rules. */
  readonly mistakeOfRule: (name: string) => string | undefined;
  /** The kinds of file that `--kind` takes. */
  readonly kinds: readonly string[];
}

/** Something in a configuration file that makes no sense. */
export interface ConfigurationMistake {
  readonly at: Span;
  readonly message: string;
}

const sentenceOf = ({ at, message }: ConfigurationMistake): string => `${placeAt(at)}: ${message}`;

/** Every mistake in a configuration file; the message has a line for each, with its place. */
export class ConfigurationError extends UsageError {
  readonly mistakes: readonly ConfigurationMistake[];

  constructor(mistakes: readonly ConfigurationMistake[]) {
    super(mistakes.map(sentenceOf).join("\n"));
    this.mistakes = mistakes;
  }

  override get lines(): readonly string[] {
    return this.mistakes.map(sentenceOf);
  }
}

/**
 * Reads a configuration file.
 * @throws ConfigurationError with every mistake in it
 */
export function readConfiguration(file: ConfigurationFile, names: KnownNames): ConfigurationValues {
  const { source, shared } = file;
  const parsed = parseToml(source.text);
  if ("problem" in parsed) throw new ConfigurationError([{ at: span(source, parsed.at ?? 0, parsed.at ?? 0), message: `The configuration can't be read: ${parsed.problem}.` }]);
  const root = new DataNode(source, parsed.value);
  const reader = new ConfigurationReader(names);
  const table = shared ? root.get("tool", "django-prod-lint") : root;
  const values = table ? reader.read(table) : {};
  if (reader.mistakes.length > 0) throw new ConfigurationError(reader.mistakes);
  return values;
}

/** Reads values and collects what is wrong with them, so that somebody can mend all of it at once. */
class ConfigurationReader {
  readonly mistakes: ConfigurationMistake[] = [];
  readonly #names: KnownNames;

  constructor(names: KnownNames) {
    this.#names = names;
  }

  read(table: DataNode): ConfigurationValues {
    if (table.value.kind !== "mapping") this.#refuse(table.at, "[tool.django-prod-lint] is a table.");
    const values: Record<string, { value: unknown; at: Span }> = {};
    for (const { key, value } of table.entries) {
      if (!isKey(key.value)) {
        this.#refuse(key.at, `There is no key "${key.value}".${didYouMean(key.value, Object.keys(configurationKeys))}`);
        continue;
      }
      const read = this.#value(configurationKeys[key.value], key.value, value);
      if (read !== null) values[key.value] = { value: read, at: key.at };
    }
    // Each value was read by the form of its key.
    return values;
  }

  #value(key: ConfigurationKey, name: string, node: DataNode): unknown {
    switch (key.form) {
      case "flag":
        return node.value.kind === "boolean" ? node.value.value : this.#refuse(node.at, `${name} is true or false.`);
      case "choice":
        return node.value.kind === "string" && key.choices.includes(node.value.value) ? node.value.value : this.#refuse(node.at, `${name} is one of ${key.choices.join(", ")}.`);
      case "module":
        return this.#matching(node, /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/, `${name} is a module such as ${key.example}.`);
      case "version":
        return this.#matching(node, /^\d+\.\d+$/, `${name} is a version such as ${key.example}, in quotes.`);
      case "path":
        return this.#matching(node, /./, `${name} is a path such as ${key.example}.`);
      case "rules":
        return this.#rules(node, name);
      case "globs":
      case "paths":
        return this.#texts(node, name);
      case "globs-by-kind":
        return this.#table(node, name, ({ key: kind, value }) => (this.#names.kinds.includes(kind.value) ? this.#texts(value, kind.value) : this.#refuse(kind.at, `There is no kind "${kind.value}".${didYouMean(kind.value, this.#names.kinds) || ` There are ${this.#names.kinds.join(", ")}.`}`)));
      case "rules-by-glob":
        return this.#table(node, name, ({ key: glob, value }) => this.#rules(value, glob.value));
      case "severity-by-rule":
        return this.#table(node, name, ({ key: rule, value }) => (this.#isRule(rule.value, rule.at) ? this.#severity(value) : null));
    }
  }

  #matching(node: DataNode, form: RegExp, mistake: string): string | null {
    return node.value.kind === "string" && form.test(node.value.value) ? node.value.value : this.#refuse(node.at, mistake);
  }

  #severity(node: DataNode): string | null {
    const text = node.text?.value ?? "";
    if (severities.some((severity) => severity === text)) return text;
    return this.#refuse(node.at, `A severity is one of ${severities.join(", ")}; a rule that shall not run belongs into "ignore".`);
  }

  #rules(node: DataNode, name: string): readonly string[] | null {
    const texts = this.#texts(node, name);
    const known = node.items.map((item) => this.#isRule(item.text?.value ?? "", item.at));
    return known.includes(false) ? null : texts;
  }

  #isRule(name: string, at: Span): boolean {
    const mistake = this.#names.mistakeOfRule(name);
    if (mistake !== undefined) this.#refuse(at, mistake);
    return mistake === undefined;
  }

  #texts(node: DataNode, name: string): readonly string[] | null {
    const texts = node.items.map(({ value }) => (value.kind === "string" ? value.value : ""));
    if (node.value.kind !== "list" || texts.includes("")) return this.#refuse(node.at, `${name} is a list of texts: ["...", "..."].`);
    return texts;
  }

  /** The entries that are right, in their order. */
  #table<T>(node: DataNode, name: string, read: (entry: DataEntry) => T | null): readonly (readonly [string, T])[] | null {
    if (node.value.kind !== "mapping") return this.#refuse(node.at, `${name} is a table: [tool.django-prod-lint.${name}] or { ... }.`);
    return node.entries.flatMap((entry) => {
      const value = read(entry);
      return value === null ? [] : [[entry.key.value, value] as const];
    });
  }

  /** @returns what stands for a value that is wrong */
  #refuse(at: Span, message: string): null {
    this.mistakes.push({ at, message });
    return null;
  }
}

const isKey = (name: string): name is KeyName => Object.hasOwn(configurationKeys, name);

/** `django-prod-lint.toml:3:1`, where an editor can jump to. */
const placeAt = (at: Span): string => `${placeOf(at)}:${columnOf(at.file, at.start)}`;

const columnOf = (file: SourceFile, offset: number): number => file.positionAt(offset).column;
