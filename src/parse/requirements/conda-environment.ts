import { span, type SourceFile } from "../../core/source.ts";
import { readRequirement } from "./pip-lines.ts";
import { normalName, type Requirement } from "./requirement.ts";

/** `  - conda-forge::django=5.2=py312_0`, `  - "Django>=5.2,<6"` below `pip:` */
const entry = /^(\s*-\s+["']?)((?:[\w.-]+::)?([A-Za-z0-9][\w.-]*)(?:\[[^\]\n]*\])?\s*([=<>!~][^#"'\n]*)?)["']?\s*(?:#.*)?$/;

/**
 * Reads the dependencies of a conda environment. One `=` is a prefix of the version, two are the version itself
 * (docs.conda.io/projects/conda-build/en/stable/resources/package-spec.html).
 */
export function readCondaEnvironment(file: SourceFile): readonly Requirement[] {
  const requirements: Requirement[] = [];
  let isInside = false;
  for (let line = 1; line <= file.lineCount; line++) {
    const text = file.lineText(line);
    if (/^[A-Za-z]/.test(text)) isInside = /^dependencies\s*:/.test(text);
    if (!isInside || text.length > 500) continue;
    const [, before = "", whole = "", name = "", specifier = ""] = entry.exec(text) ?? [];
    if (name === "") continue;
    const start = file.offsetOfLine(line) + before.length;
    const at = span(file, start, start + whole.trimEnd().length);
    const prefix = /^=\s*(v?\d+(?:\.\d+)*)(?:\.?\*)?(?:=\S*)?\s*$/.exec(specifier)?.[1];
    if (prefix === undefined) {
      const requirement = readRequirement(whole.trim().replace(/^[\w.-]+::/, ""), at, false, false);
      if (requirement) requirements.push(requirement);
    } else requirements.push({ name: normalName(name), specifier: prefix.split(".").length > 2 ? `==${prefix}` : `==${prefix}.*`, at, locked: false, development: false, optional: false });
  }
  return requirements;
}
