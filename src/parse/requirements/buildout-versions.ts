import { span, type SourceFile } from "../../core/source.ts";
import { normalName, type Requirement } from "./requirement.ts";

/** Reads the versions that a configuration of buildout pins (https://www.buildout.org/en/latest/topics/version-pinning.html). */
export function readBuildoutVersions(file: SourceFile): readonly Requirement[] {
  const requirements: Requirement[] = [];
  let isInside = false;
  for (let line = 1; line <= file.lineCount; line++) {
    const text = file.lineText(line);
    if (text.startsWith("[")) isInside = /^\[versions\]/.test(text);
    const [whole = "", name, version] = (isInside ? /^([A-Za-z0-9][\w.-]{0,100})[ \t]*=[ \t]*(\d[\w.+!-]{0,60})/.exec(text) : null) ?? [];
    if (name === undefined || version === undefined) continue;
    const start = file.offsetOfLine(line);
    requirements.push({ name: normalName(name), specifier: `==${version}`, at: span(file, start, start + whole.length), locked: true, development: false, optional: false });
  }
  return requirements;
}
