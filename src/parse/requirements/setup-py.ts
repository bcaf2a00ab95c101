import { span, type SourceFile } from "../../core/source.ts";
import { readRequirement } from "./pip-lines.ts";
import type { Requirement } from "./requirement.ts";

/** A string of a list, what ends the list, or what stands between. */
const token = /(["'])((?:(?!\1)[^\\\n])*)\1|#[^\n]*|[\])]|[^"'#\])]+|["']/y;

/** Where a list of requirements begins: `install_requires=[`, or that of a name that is given to it, `requires = [`. */
function startIn(text: string): RegExp {
  const named = /\binstall_requires["']?\s?[=:]\s?([A-Za-z_]\w*)/.exec(text)?.[1];
  return named === undefined || named === "install_requires" ? /\binstall_requires["']?\s*[=:]\s*[[(]/g : new RegExp(`\\binstall_requires["']?\\s*[=:]\\s*[[(]|^${named}\\s*=\\s*[[(]`, "gm");
}

/** Reads `install_requires` of a setup.py, where it is a list that is written out. The file is not run. */
export function readSetupPy(file: SourceFile): readonly Requirement[] {
  const requirements: Requirement[] = [];
  const start = startIn(file.text);
  while (start.exec(file.text)) {
    token.lastIndex = start.lastIndex;
    for (let found = token.exec(file.text); found; found = token.exec(file.text)) {
      const [whole, mark, text] = found;
      if (whole === "]" || whole === ")") break;
      if (mark === undefined || text === undefined) continue;
      const end = token.lastIndex - 1;
      const requirement = readRequirement(text, span(file, end - text.length, end), false, false);
      if (requirement) requirements.push(requirement);
    }
    start.lastIndex = Math.max(start.lastIndex, token.lastIndex);
  }
  return requirements;
}
