import type { Expression } from "../../parse/python/ast.ts";

const nameOfSettings = /^[A-Za-z_]\w*(?:\.\w+)*\.settings(?:\.\w+)*$/;

/**
 * Whether a call is handed names of settings modules: `import_settings_modules("flour.settings.mail")`. A package's
 * function looks up who called it, and sets there what those modules set (mitol-django-common does).
 */
export const isHandedSettings = (expression: Expression): boolean => expression.kind === "call" && expression.args.some(({ value }) => value.kind === "string" && nameOfSettings.test(value.value));
