import type { Expression } from "../../parse/python/ast.ts";

const isNameOfSettings = (text: string): boolean => /^[A-Za-z_][\w.]*$/.test(text) && text.split(".").indexOf("settings") > 0;

/**
 * Whether a call is handed names of settings modules: `import_settings_modules("flour.settings.mail")`. A package's
 * function looks up who called it, and sets there what those modules set (mitol-django-common does).
 */
export const isHandedSettings = (expression: Expression): boolean => expression.kind === "call" && expression.args.some(({ value }) => value.kind === "string" && isNameOfSettings(value.value));
