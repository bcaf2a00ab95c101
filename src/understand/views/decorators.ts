import type { SensitiveDecorator } from "../../core/reporting/views.ts";
import type { CodeFile } from "./view-files.ts";

const debugModule = "django.views.decorators.debug.";
const methodDecorator = "django.utils.decorators.method_decorator";

/** The dotted path that a decorator's text begins with; undefined where nothing in the file binds it. */
export function pathOfDecorator(text: string, { resolve }: CodeFile): string | undefined {
  const [first = "", ...rest] = (/^[\w.]+/.exec(text)?.[0] ?? "").split(".");
  const start = resolve(first);
  return start === undefined ? undefined : [start, ...rest].join(".");
}

/** A use of one of Django's decorators for sensitive values. */
export interface SensitiveUse {
  readonly decorator: SensitiveDecorator;
  readonly called: boolean;
  /** What stands between it and the method; `named` where `method_decorator` is told which method of a class. */
  readonly through?: "method_decorator" | "method_decorator, named";
}

function sensitiveIn(text: string, file: CodeFile): Pick<SensitiveUse, "decorator" | "called"> | undefined {
  const path = pathOfDecorator(text, file);
  if (path?.startsWith(debugModule) !== true) return undefined;
  const decorator = path.slice(debugModule.length);
  const called = /^[\w.]+\s*\(/.test(text);
  return decorator === "sensitive_variables" || decorator === "sensitive_post_parameters" ? { decorator, called } : undefined;
}

/** Reads a decorator as it is written, `method_decorator(sensitive_variables(), name="dispatch")`; undefined for any other. */
export function readSensitiveUse(text: string, file: CodeFile): SensitiveUse | undefined {
  const direct = sensitiveIn(text, file);
  if (direct || pathOfDecorator(text, file) !== methodDecorator) return direct;
  const inner = /^[\w.]+\s*\(\s*/.exec(text)?.[0];
  const found = inner === undefined ? undefined : sensitiveIn(text.slice(inner.length), file);
  return found && { ...found, through: text.endsWith(")") && /,\s*(?:name\s*=|["'])/.test(text.slice(Math.max(text.lastIndexOf("("), text.lastIndexOf(")", text.length - 2)) + 1)) ? "method_decorator, named" : "method_decorator" };
}
