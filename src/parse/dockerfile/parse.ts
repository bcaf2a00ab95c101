import type { Document, SyntaxProblem } from "../../core/document.ts";
import type { Text } from "../../core/launch/launch.ts";
import { span, type SourceFile, type Span } from "../../core/source.ts";
import { MappedText } from "../command/mapped-text.ts";

/** The text between `<<EOF` and `EOF`. */
export interface Heredoc {
  readonly name: string;
  readonly body: MappedText;
}

/** One instruction: continued lines joined, comments inside it left out. */
export interface Instruction {
  /** In upper case. */
  readonly keyword: string;
  readonly keywordAt: Span;
  /** `--from=build`, without the dashes. */
  readonly flags: readonly Text[];
  readonly body: MappedText;
  readonly heredocs: readonly Heredoc[];
  readonly at: Span;
}

export interface DockerfileDocument extends Document {
  readonly language: "dockerfile";
  readonly instructions: readonly Instruction[];
  /** The character that escapes, `\` unless `# escape=` says another. */
  readonly escape: string;
}

const keywords: ReadonlySet<string> = new Set("ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR".split(" "));
/** Instructions that take here-documents (docs.docker.com/reference/dockerfile/#here-documents). */
const takesHeredoc: ReadonlySet<string> = new Set(["ADD", "COPY", "RUN"]);
const directive = /^\s*#\s*([a-z]+)\s*=\s*(\S+)\s*$/i;

/** Longer files are no Dockerfiles. */
const longest = 1 << 22;

/**
 * Reads a Dockerfile. Source: docs.docker.com/reference/dockerfile, and BuildKit's parser (frontend/dockerfile/parser).
 * What `docker build` would refuse is a problem.
 */
export function parseDockerfile(file: SourceFile, production: boolean): DockerfileDocument {
  const found: DockerfileDocument = { file, language: "dockerfile", production, problems: [], instructions: [], escape: "\\" };
  if (file.text.includes("\0") || file.text.length > longest) return { ...found, problems: [{ at: span(file, 0, Math.min(1, file.text.length)), message: "docker build refuses the file: it is no text of a Dockerfile's size." }] };
  return { ...found, ...new Reader(file).read() };
}

class Reader {
  readonly #file: SourceFile;
  readonly #instructions: Instruction[] = [];
  readonly #problems: SyntaxProblem[] = [];
  #escape = "\\";
  /** Another syntax may know more keywords. */
  #foreign = false;
  #line = 1;

  constructor(file: SourceFile) {
    this.#file = file;
  }

  read(): Pick<DockerfileDocument, "instructions" | "problems" | "escape"> {
    this.#readDirectives();
    while (this.#line <= this.#file.lineCount) {
      const text = this.#nextInstruction();
      if (text) this.#add(text);
    }
    if (!this.#foreign && this.#instructions.length > 0 && !this.#instructions.some(({ keyword }) => keyword === "FROM")) {
      const [first] = this.#instructions;
      if (first) this.#problems.push({ at: first.at, message: "docker build refuses the file: no FROM names an image to start from.", help: "Begin with `FROM python:3.13-slim`, for instance." });
    }
    return { instructions: this.#instructions, problems: this.#problems, escape: this.#escape };
  }

  /** `# syntax=`, `# escape=`: comments before everything else. */
  #readDirectives(): void {
    for (let line = 1; line <= this.#file.lineCount; line++) {
      const [, name, value] = directive.exec(this.#file.lineText(line).replace(/^\uFEFF/, "")) ?? [];
      if (name === undefined || value === undefined) return;
      if (name.toLowerCase() === "escape" && value === "`") this.#escape = value;
      if (name.toLowerCase() === "syntax") this.#foreign = !/^(?:docker\.io\/)?docker\/dockerfile(?::|$)/.test(value);
    }
  }

  /** The lines of the next instruction, joined. */
  #nextInstruction(): MappedText | undefined {
    const text: string[] = [];
    const offsets: number[] = [];
    let end = 0;
    while (this.#line <= this.#file.lineCount) {
      const start = this.#file.offsetOfLine(this.#line);
      const raw = this.#file.lineText(this.#line++);
      const content = raw.startsWith("\uFEFF") && start === 0 ? ` ${raw.slice(1)}` : raw;
      // Comments, and blank lines inside an instruction, are left out.
      if (/^\s*(?:#|$)/.test(content)) {
        if (text.length === 0) return undefined;
        continue;
      }
      const trimmed = content.trimEnd();
      const continues = trimmed.endsWith(this.#escape);
      const kept = continues ? trimmed.slice(0, -1) : content;
      text.push(kept);
      for (let index = 0; index < kept.length; index++) offsets.push(start + index);
      end = start + kept.length;
      if (!continues) break;
    }
    const joined = text.join("");
    return joined.trim() === "" ? undefined : new MappedText(this.#file, joined, offsets, end).trim();
  }

  #add(text: MappedText): void {
    const keyword = /^\S+/.exec(text.text)?.[0] ?? "";
    const keywordAt = text.place(0, keyword.length);
    const name = keyword.toUpperCase();
    if (!keywords.has(name)) {
      if (!this.#foreign) this.#problems.push({ at: keywordAt, message: "docker build refuses the file: this line begins with no instruction it knows.", help: "A line that continues the one before needs a backslash at that line's end." });
      return;
    }
    let body = text.slice(keyword.length).trim();
    const flags: Text[] = [];
    for (;;) {
      const flag = /^--([a-z]\S*)(?:\s+|$)/.exec(body.text);
      if (!flag?.[1] || name === "LABEL" || name === "ENV") break;
      flags.push({ value: flag[1], at: body.place(0, flag[1].length + 2) });
      body = body.slice(flag[0].length);
    }
    const heredocs = takesHeredoc.has(name) ? this.#readHeredocs(body.text) : [];
    if (body.text === "" && name !== "CMD" && name !== "ENTRYPOINT") this.#problems.push({ at: keywordAt, message: `docker build refuses the file: ${name} needs an argument.` });
    this.#instructions.push({ keyword: name, keywordAt, flags, body, heredocs, at: text.at });
  }

  /** The documents that `<<EOF` and `<<-"EOF"` announce, in their order. */
  #readHeredocs(body: string): readonly Heredoc[] {
    const found: Heredoc[] = [];
    for (const { 1: dash, 2: quoted, 3: bare, index } of body.matchAll(/(?<!<)<<(-?)(?:(["'][A-Za-z_]\w*["'])|([A-Za-z_]\w*))/g)) {
      // In quotes it is text.
      if (found.length === 0 && (body.slice(0, index).match(/["']/g) ?? []).length % 2 === 1) return found;
      const name = bare ?? (quoted ?? "").slice(1, -1);
      const firstLine = this.#line;
      const start = this.#file.offsetOfLine(firstLine);
      let line = firstLine;
      const isEnd = (): boolean => (dash === "-" ? this.#file.lineText(line).replace(/^\t+/, "") : this.#file.lineText(line)) === name;
      while (line <= this.#file.lineCount && !isEnd()) line++;
      if (line > this.#file.lineCount) {
        this.#problems.push({ at: span(this.#file, start, start), message: `docker build refuses the file: the text of <<${name} is never ended.`, help: `Write ${name} alone on a line behind it.` });
        return found;
      }
      found.push({ name, body: MappedText.of(span(this.#file, start, this.#file.offsetOfLine(line))) });
      this.#line = line + 1;
    }
    return found;
  }
}
