import type { HeaderEdit, HeaderFate } from "../../core/apache/requests.ts";
import type { ApacheDirective, ApacheWord } from "../../core/apache/host.ts";

const actions = ["set", "setifempty", "append", "merge", "add", "unset", "edit", "edit*", "echo", "note"] as const;
const isAction = (word: string): word is HeaderEdit["action"] => (actions as readonly string[]).includes(word);

/** Reads `Header [always|onsuccess] ACTION NAME [VALUE] […]` and `RequestHeader ACTION NAME [VALUE] […]`. */
export function readHeaderEdit(line: ApacheDirective & { readonly sure: boolean }): HeaderEdit | undefined {
  const words = [...line.args];
  let table: HeaderEdit["table"] = "onsuccess";
  if (line.name.toLowerCase() === "header" && /^(?:always|onsuccess)$/i.test(words[0]?.value ?? "")) table = words.shift()?.value.toLowerCase() === "always" ? "always" : "onsuccess";
  const action = words[0]?.value.toLowerCase() ?? "";
  const header = words[1];
  if (!isAction(action) || header === undefined) return undefined;
  const valueless = action === "unset" || action === "echo";
  const rest = words.slice(2);
  // `early` and a condition follow the value; `edit` has two values.
  const tail = rest.slice(valueless ? 0 : action.startsWith("edit") ? 2 : 1);
  const isCondition = ({ value }: ApacheWord): boolean => /^(?:env=|expr=)/i.test(value);
  return {
    action,
    // mod_headers lets a colon stand behind the name.
    header: { ...header, value: header.value.replace(/:$/, "") },
    value: valueless ? undefined : rest[0],
    early: tail.some(({ value }) => value.toLowerCase() === "early"),
    table,
    condition: tail.find(isCondition),
    at: line.at,
    sure: line.sure,
  };
}

/** Edits in the order in which they happen: the early ones come first. */
export const inTime = (edits: readonly HeaderEdit[]): readonly HeaderEdit[] => [...edits.filter(({ early }) => early), ...edits.filter(({ early }) => !early)];

/** What of a request header reaches what stands behind Apache, after these edits. */
export function fateAfter(header: string, edits: readonly HeaderEdit[]): HeaderFate {
  let fate: HeaderFate = "passed";
  for (const edit of edits) {
    if (!edit.header.known) return "unknown";
    if (edit.header.value.toLowerCase() !== header.toLowerCase()) continue;
    const next = afterEdit(fate, edit);
    fate = (edit.sure && edit.condition === undefined) || next === fate ? next : "mixed";
  }
  return fate;
}

function afterEdit(fate: HeaderFate, { action, value }: HeaderEdit): HeaderFate {
  switch (action) {
    case "set":
      // `set X-Forwarded-Host %{X-Forwarded-Host}i` writes the visitor's own value again.
      return /%\{[^{}]*\}i|expr=(?:(?!expr=).)*%\{(?:HTTP|REQ)/i.test(value?.value ?? "") ? "mixed" : "replaced";
    case "unset":
      return "removed";
    case "append":
    case "merge":
    case "add":
      return fate === "passed" ? "appended" : fate === "removed" ? "replaced" : fate;
    case "setifempty":
      return fate === "removed" ? "replaced" : fate;
    case "edit":
    case "edit*":
      return fate === "passed" || fate === "appended" ? "mixed" : fate;
    case "echo":
    case "note":
      return fate;
  }
}

/** What mod_proxy itself writes on requests that it hands on by HTTP, behind what the visitor sent. */
export const writtenByProxy = new Set(["x-forwarded-for", "x-forwarded-host", "x-forwarded-server"]);
