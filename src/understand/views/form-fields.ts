import type { Expression } from "../../parse/python/ast.ts";
import { baseName } from "../settings/base-classes.ts";
import type { PythonSource } from "../settings/python-source.ts";
import { isSensitiveName } from "./sensitive-names.ts";
import { type CodeFile, openCode } from "./view-files.ts";
import { type ClassCode, definitionsIn } from "./walk-code.ts";

/** The passwords that Django's own forms ask for. Source: django/contrib/auth/forms.py. */
const ownForms: ReadonlyMap<string, readonly string[]> = new Map([
  ["AuthenticationForm", ["password"]],
  ["BaseUserCreationForm", ["password1", "password2"]],
  ["UserCreationForm", ["password1", "password2"]],
  ["AdminUserCreationForm", ["password1", "password2"]],
  ["SetPasswordForm", ["new_password1", "new_password2"]],
  ["PasswordChangeForm", ["old_password", "new_password1", "new_password2"]],
  ["AdminPasswordChangeForm", ["password1", "password2"]],
]);

const mostClasses = 20;

/** A class of the project with the file that defines it. */
export interface FoundClass {
  readonly code: ClassCode;
  readonly file: CodeFile;
}

/** Finds a class of the project by its dotted path, through modules that only import it. */
export function findClass(source: PythonSource, path: string): FoundClass | undefined {
  let wanted: string | undefined = path;
  for (let step = 0; step < mostClasses && wanted !== undefined; step++) {
    const cut: number = wanted.lastIndexOf(".");
    const [module, name]: [string, string] = [wanted.slice(0, Math.max(0, cut)), wanted.slice(cut + 1)];
    const at: string | undefined = source.find(module);
    const file: CodeFile | undefined = at === undefined ? undefined : openCode(source, at);
    if (!file) return undefined;
    const code = [...definitionsIn(file.parsed.body)].find((definition) => definition.kind === "class" && definition.name === name);
    if (code?.kind === "class") return { code, file };
    const next: string | undefined = file.resolve(name);
    wanted = next === wanted ? undefined : next;
  }
  return undefined;
}

const isPasswordInput = (value: Expression): boolean => {
  const widget = value.kind === "call" ? value.callee : value;
  return /^\w*PasswordInput$/.test(widget.kind === "attribute" ? widget.name : widget.kind === "name" ? widget.id : "");
};

/** The fields of a form's own body that nobody else should see. */
const ownFields = ({ body }: ClassCode): readonly string[] =>
  body.flatMap((statement) => {
    if (statement.kind !== "assign" || statement.value.kind !== "call") return [];
    const { args } = statement.value;
    const hidden = args.some(({ name, value }) => name === "widget" && isPasswordInput(value));
    return statement.targets.flatMap((target) => (target.kind === "name" && (hidden || isSensitiveName(target.id)) ? [target.id] : []));
  });

/** The sensitive fields of a form by its dotted path, those of its bases included; none for one that can't be followed. */
export function sensitiveFields(source: PythonSource, path: string): readonly string[] {
  const fields = new Set<string>();
  const waiting = [path];
  const seen = new Set<string>();
  for (let next = waiting.pop(); next !== undefined && seen.size < mostClasses; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const own = next.startsWith("django.contrib.auth.forms.") ? ownForms.get(next.slice(next.lastIndexOf(".") + 1)) : undefined;
    const found = own ? undefined : findClass(source, next);
    for (const field of own ?? (found ? ownFields(found.code) : [])) fields.add(field);
    for (const { value } of found?.code.bases ?? []) {
      const base = found && baseName(value, found.file.resolve);
      if (base !== undefined) waiting.push(base);
    }
  }
  return [...fields];
}
