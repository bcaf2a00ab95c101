import { type PyValue, elements, isTrue, possibleElements, text } from "../python.ts";
import type { Model } from "../rule.ts";

/** Whether Django may take the name from X-Forwarded-Host instead. Without settings to look at, it may. */
export const mayReadForwardedHost = (model: Model): boolean => model.settings.length === 0 || model.settings.some((settings) => settings.mayHold("USE_X_FORWARDED_HOST", isTrue));

/** Whether ALLOWED_HOSTS lets the backend's own name through; Django refuses a name with an underscore even under `*`. */
export function allowance(host: string, model: Model): "yes" | "no" | "unknown" {
  const name = host.replace(/:\d+$/, "").toLowerCase();
  if (name.includes("_")) return "no";
  const allows = (pattern: string): boolean => pattern === "*" || pattern.toLowerCase() === name || (pattern.startsWith(".") && `.${name}`.endsWith(pattern.toLowerCase()));
  const lets = (value: PyValue): boolean => elements(value).some((item) => allows(text(item) ?? ""));
  const mayLet = (value: PyValue): boolean => possibleElements(value).some((item) => item.type === "unknown" || allows(text(item) ?? ""));
  if (model.settings.some((settings) => settings.holds("ALLOWED_HOSTS", lets))) return "yes";
  return model.settings.length > 0 && !model.settings.some((settings) => settings.mayHold("ALLOWED_HOSTS", mayLet)) ? "no" : "unknown";
}

/** Whether Django surely answers any host that it is asked for, in every deployment. */
export const letsEveryHost = ({ settings }: Model): boolean => settings.length > 0 && settings.every((one) => one.holds("ALLOWED_HOSTS", (value) => elements(value).some((item) => text(item) === "*")));
