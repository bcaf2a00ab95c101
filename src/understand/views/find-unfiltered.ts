import { span } from "../../core/source.ts";
import type { SensitiveField, UnfilteredView } from "../../core/reporting/views.ts";
import type { Expression, Statement } from "../../parse/python/ast.ts";
import { baseName } from "../settings/base-classes.ts";
import type { PythonSource } from "../settings/python-source.ts";
import { pathOfDecorator, readSensitiveUse } from "./decorators.ts";
import { findClass, sensitiveFields } from "./form-fields.ts";
import { isSensitiveName } from "./sensitive-names.ts";
import type { CodeFile } from "./view-files.ts";
import { accessesIn, type ClassCode, definitionsIn } from "./walk-code.ts";

/** `request.POST`, `self.request.POST` */
const isPost = (value: Expression): boolean => {
  if (value.kind !== "attribute" || value.name !== "POST") return false;
  return (value.object.kind === "name" && value.object.id === "request") || (value.object.kind === "attribute" && value.object.name === "request");
};

/** `request.POST`, and `request.POST or None` */
const isPostOrNone = (value: Expression): boolean => isPost(value) || (value.kind === "boolean" && isPost(value.left));

/** The sensitive values that some code takes from a visitor's form. */
function fieldsIn(code: readonly Statement[], file: CodeFile, source: PythonSource): readonly SensitiveField[] {
  const fields = new Map<string, SensitiveField>();
  const add = (name: string, { start, end }: Expression): void => {
    if (!fields.has(name)) fields.set(name, { name, at: span(file.parsed.file, start, end) });
  };
  for (const access of accessesIn(code)) {
    if (access.kind === "subscript") {
      if (isPost(access.object) && access.index.kind === "string" && isSensitiveName(access.index.value)) add(access.index.value, access.index);
      continue;
    }
    const { callee, args } = access;
    const [first] = args;
    if (callee.kind === "attribute" && (callee.name === "get" || callee.name === "getlist") && isPost(callee.object)) {
      if (first?.value.kind === "string" && isSensitiveName(first.value.value)) add(first.value.value, first.value);
    } else if (args.some(({ value }) => isPostOrNone(value))) {
      const form = baseName(callee, file.resolve);
      for (const name of form === undefined ? [] : sensitiveFields(source, form)) add(name, callee);
    }
  }
  return [...fields.values()].sort((a, b) => a.at.start - b.at.start || (a.name < b.name ? -1 : 1));
}

const mark = /sensitive/;

/** Whether decorators may keep the values out of reports: they say so, or are the project's own or can't be followed. */
function mayProtect(decorators: readonly string[], file: CodeFile, source: PythonSource): boolean {
  return decorators.some((text) => {
    // Variables are not what the mail lists: it lists the form.
    const use = readSensitiveUse(text, file);
    if (text === "async" || (use?.decorator === "sensitive_variables" && use.called)) return false;
    const path = pathOfDecorator(text, file);
    if (mark.test(text) || path === undefined) return true;
    const module = source.find(path.slice(0, path.lastIndexOf(".")));
    return module !== undefined && mark.test(source.read(module)?.text ?? "");
  });
}

/** Django's views that take data and keep nothing back; those of django.contrib.auth protect themselves. */
const isPlainBase = (path: string): boolean => /^django\.(?:views\.generic|contrib\.auth\.mixins|contrib\.messages\.views)\b|^django\.views\.View$|^builtins\.object$/.test(path);

/** Whether a class, or one that it derives from, may keep the values out of reports. True where a base can't be followed. */
function mayProtectItself(code: ClassCode, file: CodeFile, source: PythonSource): boolean {
  const waiting = [{ code, file }];
  for (let steps = 0; waiting.length > 0; steps++) {
    const next = waiting.pop();
    if (!next || steps > 20) return true;
    const methods = [...definitionsIn(next.code.body)];
    if ([next.code, ...methods].some(({ decorators }) => mayProtect(decorators, next.file, source))) return true;
    for (const { name, value } of next.code.bases) {
      if (name !== undefined) continue;
      const path = baseName(value, next.file.resolve);
      if (path === undefined) return true;
      if (isPlainBase(path)) continue;
      const found = findClass(source, path);
      if (!found) return true;
      waiting.push(found);
    }
  }
  return false;
}

/** `form_class = SignUpForm` */
function formClassFields({ body }: ClassCode, file: CodeFile, source: PythonSource): readonly SensitiveField[] {
  return body.flatMap((statement) => {
    if (statement.kind !== "assign" || !statement.targets.some((target) => target.kind === "name" && target.id === "form_class")) return [];
    const path = baseName(statement.value, file.resolve);
    const at = span(file.parsed.file, statement.value.start, statement.value.end);
    return path === undefined ? [] : sensitiveFields(source, path).map((name) => ({ name, at }));
  });
}

/**
 * The views of a file that take sensitive values without keeping them out of reports of errors.
 * @param isRouted whether the project's URLs name a view; what no URL names may be a part of another view
 */
export function findUnfiltered(file: CodeFile, source: PythonSource, isRouted: (name: string) => boolean): readonly UnfilteredView[] {
  const views: UnfilteredView[] = [];
  for (const definition of definitionsIn(file.parsed.body)) {
    if (!isRouted(definition.name)) continue;
    if (definition.kind === "function") {
      if (definition.parameters[0]?.name !== "request" || mayProtect(definition.decorators, file, source)) continue;
      const [first, ...rest] = fieldsIn(definition.body, file, source);
      if (first) views.push({ name: definition.name, kind: "function", fields: [first, ...rest] });
    } else {
      const [first, ...rest] = [...formClassFields(definition, file, source), ...fieldsIn(definition.body, file, source)];
      if (first && definition.bases.length > 0 && !mayProtectItself(definition, file, source)) views.push({ name: definition.name, kind: "class", fields: [first, ...rest] });
    }
  }
  return views.sort((a, b) => a.fields[0].at.start - b.fields[0].at.start);
}
