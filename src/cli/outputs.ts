import { resolve } from "node:path";
import { didYouMean } from "../check/nearest.ts";
import { UsageError } from "../core/usage-error.ts";
import { type FormatName, formatNames } from "../report/formats.ts";
import { tokensOf } from "./options.ts";

/** One `--format`: where the report goes. */
export interface Output<Format = FormatName> {
  readonly format: Format;
  /** A file, as typed; standard output when absent. */
  readonly file?: string;
}

/**
 * Reads every `--format` of a command line.
 * @throws UsageError for a format that is not there, and for two in one place: they would not be told apart
 */
export function parseOutputs<Format extends string>(typed: readonly string[], formats: readonly Format[], cwd: string): readonly Output<Format>[] {
  const outputs = typed.map((one) => parseOutput(one, formats));
  const places = new Map<string, Format>();
  for (const { format, file } of outputs) {
    const place = file === undefined ? "" : resolve(cwd, file);
    const other = places.get(place);
    if (other !== undefined) throw new UsageError(`${other} and ${format} can't both go to ${file ?? "standard output"}: give ${file === undefined ? "one of them a file" : "each its own file"}, such as --format ${format}:${exampleOf(format)}.`);
    places.set(place, format);
  }
  return outputs;
}

function parseOutput<Format extends string>(typed: string, formats: readonly Format[]): Output<Format> {
  const [name = "", ...file] = typed.split(":");
  const format = formats.find((known) => known === name);
  if (!format) throw new UsageError(`There is no format "${name}".${didYouMean(name, formats) || ` There are ${formats.join(", ")}.`}`);
  if (file.length > 0 && file.join("") === "") throw new UsageError(`--format ${typed} names no file: --format ${format}:FILE.`);
  return file.length === 0 ? { format } : { format, file: file.join(":") };
}

const endings: Readonly<Record<string, string>> = { text: "txt", concise: "txt", github: "txt", gitlab: "json", rdjson: "json", junit: "xml", markdown: "md", mermaid: "mmd" };

const exampleOf = (format: string): string => `report.${endings[format] ?? format}`;

/** The outputs of a check that a command line means which makes no sense as a whole: what is wrong with it must reach their readers. */
export function outputsMeant(argv: readonly string[]): readonly Output[] {
  const tokens = tokensOf(argv);
  const typed = tokens.flatMap((token) => (token.kind === "option" && token.name === "format" && token.value !== undefined ? [token.value] : []));
  const command = tokens.find(({ kind }) => kind === "positional");
  const isCheck = command?.kind !== "positional" || !["explain", "rules", "settings", "graph"].includes(command.value);
  const outputs = typed.flatMap((one) => {
    const [name, ...file] = one.split(":");
    const format = formatNames.find((known) => known === name);
    if (!format || (!isCheck && one !== "json")) return [];
    if (file.length === 0) return [{ format }];
    return file.join("") === "" ? [] : [{ format, file: file.join(":") }];
  });
  const first = outputs.find(({ file }: Output) => file === undefined);
  return outputs.filter((output: Output) => output.file !== undefined || output === first);
}
