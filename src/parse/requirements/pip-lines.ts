import { span, type SourceFile, type Span } from "../../core/source.ts";
import { normalName, type Requirement } from "./requirement.ts";

const developmentName = /(?:^|[^a-z])(dev|devel|development|test|tests|testing|local|docs?|lint|linting|ci|typing|types|debug|qa)(?:[^a-z]|$)/i;

/** Whether a file, a group or an extra is for developers: `requirements/dev.txt`, `test`, `docs`. */
export const isDevelopmentGroup = (name: string): boolean => developmentName.test(name);

/** A requirement as PEP 508 writes it: name, extras, specifier, marker. */
const requirementForm = /^([A-Za-z0-9][\w.-]*)\s*(?=\S|$)(?:\[[^\]]*\]\s*(?=\S|$))?((?:\(\s*)?(?:[<>=!~]={0,2}\s*[^;#\s,()<>=!~]+(?:\s*,|(?!\s*,))\s*(?=\S|$))*\)?)\s*(?:;(.*))?$/;

/** Reads one requirement (`Django[bcrypt]>=4.2,<5; python_version>"3.9"`); undefined for anything else. */
export function readRequirement(text: string, at: Span, development: boolean, optional: boolean): Requirement | undefined {
  if (text.length > 1000) return undefined;
  const direct = /^([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\]\s*)?@\s*\S/.exec(text);
  const found = direct ?? requirementForm.exec(text.trim());
  const name = found?.[1];
  if (name === undefined) return undefined;
  const specifier = direct ? "" : (found?.[2] ?? "").replace(/[()\s]/g, "").replace(/,$/, "");
  const marker = direct ? "" : (found?.[3] ?? "").trim();
  return { name: normalName(name), specifier, at, locked: false, development, optional: optional || marker !== "" };
}

/** Reads a requirements file (pip.pypa.io/en/stable/reference/requirements-file-format/). Other files it names are read on their own. */
export function readPipLines(file: SourceFile): readonly Requirement[] {
  const requirements: Requirement[] = [];
  const development = isDevelopmentGroup(file.path);
  let continued = false;
  for (let line = 1; line <= file.lineCount; line++) {
    const mark = line === 1 && file.text.startsWith("\uFEFF") ? 1 : 0;
    const whole = file.lineText(line).slice(mark);
    const isContinuation = continued;
    continued = whole.endsWith("\\");
    // What continues a requirement are its hashes.
    if (isContinuation || whole.length > 2000) continue;
    const text = cutComment(whole).replace(/\\$/, "").replace(/\s--[a-z].*$/s, "").trimEnd();
    const start = file.offsetOfLine(line) + mark + (text.length - text.trimStart().length);
    const bare = text.trim();
    const at = span(file, start, start + bare.length);
    const egg = /^(?:-e|--editable)?\s*(?:git|hg|svn|bzr)?\+?\S*#egg=([A-Za-z0-9][\w.-]*)/.exec(bare)?.[1];
    const requirement = egg === undefined ? readRequirement(bare, at, development, false) : readRequirement(egg, at, development, false);
    if (requirement) requirements.push(requirement);
  }
  return requirements;
}

/** A comment begins at a `#` at the line's start or behind a blank. */
function cutComment(line: string): string {
  for (let hash = line.indexOf("#"); hash >= 0; hash = line.indexOf("#", hash + 1)) {
    if (hash === 0 || /\s/.test(line.charAt(hash - 1))) return line.slice(0, hash);
  }
  return line;
}
