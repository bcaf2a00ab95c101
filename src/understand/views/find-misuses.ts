import { span } from "../../core/source.ts";
import type { DecoratorMisuse } from "../../core/reporting/views.ts";
import { readSensitiveUse, type SensitiveUse } from "./decorators.ts";
import type { CodeFile } from "./view-files.ts";
import { definitionsIn } from "./walk-code.ts";

/** What a decorator is written on. */
type Place = { readonly on: "class" } | { readonly on: "function" | "method"; readonly first: string; readonly isAsync: boolean; readonly isOutermost: boolean };

function misuseOf({ decorator, called, through }: SensitiveUse, place: Place): DecoratorMisuse["kind"] | undefined {
  if (!called) return "not called";
  if (place.on === "class") return through === "method_decorator, named" ? undefined : "on a class";
  const isDirect = through === undefined;
  // A decorator around it may hand it the request alone.
  if (place.on === "method" && isDirect && place.isOutermost && place.first === "self" && decorator === "sensitive_post_parameters") return "on a method";
  return place.isAsync && (place.first === "request" || !isDirect) ? "async" : undefined;
}

/** The wrong uses of Django's decorators for sensitive values in a file. */
export function findMisuses(file: CodeFile): readonly DecoratorMisuse[] {
  const misuses: DecoratorMisuse[] = [];
  const source = file.parsed.file;
  const judge = (texts: readonly string[], start: number, placed: (isOutermost: boolean) => Place): void => {
    for (const [index, text] of texts.entries()) {
      const use = readSensitiveUse(text, file);
      const kind = use && misuseOf(use, placed(index === 0));
      const from = source.text.lastIndexOf(`@${text}`, start);
      if (kind && from >= 0) misuses.push({ decorator: use.decorator, kind, at: span(source, from, from + 1 + text.length) });
    }
  };
  for (const definition of definitionsIn(file.parsed.body)) {
    const functions = definition.kind === "function" ? [definition] : [...definitionsIn(definition.body)].filter((inner) => inner.kind === "function");
    if (definition.kind === "class") judge(definition.decorators, definition.start, () => ({ on: "class" }));
    for (const { decorators, parameters, start } of functions) {
      const on = definition.kind === "class" ? "method" : "function";
      const written = decorators.filter((text) => text !== "async");
      judge(written, start, (isOutermost) => ({ on, first: parameters[0]?.name ?? "", isAsync: decorators.length > written.length, isOutermost }));
    }
  }
  return misuses.sort((a, b) => a.at.start - b.at.start);
}
