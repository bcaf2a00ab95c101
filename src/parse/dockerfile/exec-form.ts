import type { Text } from "../../core/launch/launch.ts";
import type { MappedText } from "../command/mapped-text.ts";

/**
 * The words of `["gunicorn", "bakery.wsgi"]`. Undefined for shell form: whatever is no JSON list of strings is handed
 * to a shell, brackets included (docs.docker.com/reference/dockerfile/#exec-form).
 */
export function readExecForm(body: MappedText): readonly Text[] | undefined {
  if (!body.text.startsWith("[")) return undefined;
  let values: unknown;
  try {
    values = JSON.parse(body.text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(values) || !values.every((value) => typeof value === "string")) return undefined;
  const places = [...body.text.matchAll(/"(?:[^"\\]|\\.)*"/g)];
  return values.map((value, index) => {
    const place = places[index];
    const start = place?.index ?? 0;
    return { value, at: body.place(start + 1, Math.max(start + 1, start + (place?.[0].length ?? 0) - 1)) };
  });
}
