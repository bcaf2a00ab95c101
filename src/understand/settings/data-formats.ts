import type { DataResult } from "../../parse/data/data-value.ts";

export type DataFormat = "yaml" | "toml";

type Parse = (text: string) => DataResult;

const loaders: Readonly<Record<DataFormat, () => Promise<Parse>>> = {
  yaml: async () => (await import("../../parse/data/parse-yaml.ts")).parseYaml,
  toml: async () => (await import("../../parse/data/parse-toml.ts")).parseToml,
};

/**
 * The parsers of data files. They are loaded only where settings turn out to read such a file: evaluation is
 * synchronous, so it notes what it wants, and is repeated once that is there.
 */
export class DataFormats {
  readonly #parsers = new Map<DataFormat, Parse>();
  readonly #wanted = new Set<DataFormat>();
  readonly #results = new Map<string, DataResult>();

  /** Parses a text, each at most once. */
  parse(format: DataFormat, text: string): DataResult {
    const parser = this.#parsers.get(format);
    if (!parser) {
      this.#wanted.add(format);
      return { problem: `the parser of ${format} is not loaded` };
    }
    const key = `${format}:${text}`;
    const known = this.#results.get(key) ?? parser(text);
    this.#results.set(key, known);
    return known;
  }

  /** Loads what was wanted, and says whether there was anything to load. */
  async loadWanted(): Promise<boolean> {
    const wanted = [...this.#wanted].filter((format) => !this.#parsers.has(format));
    for (const format of wanted) this.#parsers.set(format, await loaders[format]());
    return wanted.length > 0;
  }
}
