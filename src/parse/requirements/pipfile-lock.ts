import { span, type SourceFile } from "../../core/source.ts";
import { normalName, type Requirement } from "./requirement.ts";

/** Reads Pipenv's lock file: JSON that Pipenv writes one key a line. */
export function readPipfileLock(file: SourceFile): readonly Requirement[] {
  const requirements: Requirement[] = [];
  let group = "";
  let name: { readonly text: string; readonly start: number } | undefined;
  for (let line = 1; line <= file.lineCount; line++) {
    const whole = file.lineText(line);
    const [, indent = "", key, value] = /^(\s*)"([^"]{1,200})":\s*(?:"([^"]{0,200})")?/.exec(whole) ?? [];
    if (key === undefined) continue;
    const start = file.offsetOfLine(line) + indent.length;
    if (indent.length <= 4 && value === undefined) [group, name] = [key, undefined];
    else if (value === undefined && /\{\s*$/.test(whole)) name = { text: key, start };
    else if (key === "version" && value !== undefined && name && (group === "default" || group === "develop")) {
      requirements.push({
        name: normalName(name.text),
        specifier: value,
        at: span(file, name.start, name.start + name.text.length + 2),
        locked: true,
        development: group === "develop",
        optional: false,
      });
      name = undefined;
    }
  }
  return requirements;
}
