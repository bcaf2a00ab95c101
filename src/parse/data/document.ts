import type { Document, SyntaxProblem } from "../../core/document.ts";
import { span, type SourceFile } from "../../core/source.ts";
import { DataNode } from "./data-node.ts";

/** A YAML, JSON or TOML file that starts processes. */
export interface DataDocument extends Document {
  readonly language: "compose" | "kubernetes" | "platform" | "ci";
  /** The roots of its documents: one, unless Kubernetes reads it. */
  readonly roots: readonly DataNode[];
}

/** Reads a data file as it is written. The parser is loaded when the first such file is there. */
export async function parseDataFile(file: SourceFile, language: DataDocument["language"], production: boolean): Promise<DataDocument> {
  const document: DataDocument = { file, language, production, problems: [], roots: [] };
  const problem = (why: string, at = 0): DataDocument => ({ ...document, problems: [syntaxProblem(file, why, at)] });
  if (file.text.includes("\0")) return problem("it holds NUL characters");
  if (file.path.endsWith(".toml")) {
    const { parseToml } = await import("./parse-toml.ts");
    const result = parseToml(file.text);
    return "problem" in result ? problem(result.problem, result.at) : { ...document, roots: [new DataNode(file, result.value)] };
  }
  const { parseYamlTexts } = await import("./parse-yaml.ts");
  // JSON may be indented by tabs, YAML not; a byte order mark is no part of the text. Both keep their places as blanks.
  const text = (file.path.endsWith(".json") ? file.text.replaceAll("\t", " ") : file.text).replace(/^\uFEFF/, " ");
  const result = parseYamlTexts(text);
  return "problem" in result ? problem(result.problem, result.at) : { ...document, roots: result.documents.map((value) => new DataNode(file, value)) };
}

function syntaxProblem(file: SourceFile, why: string, offset: number): SyntaxProblem {
  const { line } = file.positionAt(offset);
  const start = file.offsetOfLine(line) + (file.lineText(line).length - file.lineText(line).trimStart().length);
  const end = file.offsetOfLine(line) + file.lineText(line).trimEnd().length;
  return { at: span(file, Math.min(start, end), end), message: `Nothing is started from this file, because it can't be read: ${why}.` };
}
