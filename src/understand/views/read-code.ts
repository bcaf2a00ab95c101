import type { AnswerHeader, ProjectCode } from "../../core/deployment/project-code.ts";
import { literalPattern } from "../../core/literal-pattern.ts";
import { indexOf } from "../../core/path-index.ts";
import { span } from "../../core/source.ts";
import type { Project } from "../../discover/project.ts";
import { isDevelopmentPath } from "../../discover/stage-of-path.ts";
import type { Expression } from "../../parse/python/ast.ts";
import type { PythonModule, PythonParser } from "../../parse/python/parse.ts";
import { assignmentsIn } from "./walk-code.ts";

const isCode = (path: string): boolean => path.endsWith(".py") && isDevelopmentPath(path) === undefined && !/(?:^|\/)(?:test_[^/]*|conftest|setup)\.py$|(?:^|\/)docs?\//.test(path);

/** Reads the project's own Python code, as texts until a question needs more. */
export function readCode(project: Project, parse: PythonParser): ProjectCode {
  const held = new Map<string, readonly string[]>();
  const holding = (text: string): readonly string[] => {
    const found = held.get(text) ?? search(new RegExp(literalPattern(text), "i"));
    held.set(text, found);
    return found;
  };
  const search = (wanted: RegExp): readonly string[] => indexOf(project.paths).matching(isCode).filter((path) => project.matches(path, wanted)).sort();
  const answers = new Map<string, readonly AnswerHeader[]>();
  return {
    speaksOf: (text) => holding(text).length > 0,
    answersWith(header) {
      const found = answers.get(header) ?? holding(header).flatMap((path) => {
        const file = project.read(path);
        return file ? headersIn(parse(file), header.toLowerCase()) : [];
      });
      answers.set(header, found);
      return found;
    },
  };
}

function headersIn({ body, file }: PythonModule, header: string): readonly AnswerHeader[] {
  return assignmentsIn(body)
    .filter(({ key }) => key.kind === "string" && key.value.toLowerCase() === header)
    .map(({ key, value }) => ({ ...beginning(value), at: span(file, Math.min(key.start, value.start), value.end) }))
    .sort((a, b) => a.at.start - b.at.start);
}

/** What a text surely begins with. */
function beginning(value: Expression): Pick<AnswerHeader, "start" | "whole"> {
  switch (value.kind) {
    case "string":
      return { start: value.value, whole: true };
    case "fstring": {
      const [first] = value.parts;
      return { start: typeof first === "string" ? first : "", whole: value.parts.length === 1 && typeof first === "string" };
    }
    case "binary": {
      let left = value.left;
      while (left.kind === "binary" && value.operator === "+" && left.operator === "+") left = left.left;
      if (left.kind !== "string" || (value.operator !== "+" && value.operator !== "%")) return { start: "", whole: false };
      return { start: value.operator === "%" ? (left.value.split("%")[0] ?? "") : left.value, whole: false };
    }
    case "call": {
      const { callee } = value;
      const formatted = callee.kind === "attribute" && callee.name === "format" && callee.object.kind === "string" ? callee.object.value : "";
      return { start: formatted.split("{")[0] ?? "", whole: false };
    }
    default:
      return { start: "", whole: false };
  }
}
