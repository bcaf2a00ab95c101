import { span, type SourceFile } from "../../core/source.ts";
import { isDevelopmentGroup, readRequirement } from "./pip-lines.ts";
import type { Requirement } from "./requirement.ts";

/** Reads `install_requires` and the extras of a setup.cfg (setuptools.pypa.io/en/latest/userguide/declarative_config.html). */
export function readSetupCfg(file: SourceFile): readonly Requirement[] {
  const requirements: Requirement[] = [];
  let section = "";
  let key = "";
  for (let line = 1; line <= file.lineCount; line++) {
    const whole = file.lineText(line);
    const header = /^\[([^\]]+)\]/.exec(whole)?.[1];
    if (header !== undefined) [section, key] = [header.trim(), ""];
    const assigned = /^([A-Za-z_][\w.-]*)\s*[=:]\s*/.exec(whole);
    if (assigned?.[1] !== undefined) key = assigned[1];
    const indent = assigned ? assigned[0].length : (/^\s+/.exec(whole)?.[0].length ?? -1);
    if (header !== undefined || indent < 0) continue;
    const text = whole.slice(indent).replace(/(?:^|\s)#.*$/s, "").trimEnd();
    const isExtra = section === "options.extras_require";
    if (text === "" || !(isExtra || (section === "options" && key === "install_requires"))) continue;
    const start = file.offsetOfLine(line) + indent;
    const requirement = readRequirement(text, span(file, start, start + text.length), isExtra && isDevelopmentGroup(key), isExtra);
    if (requirement) requirements.push(requirement);
  }
  return requirements;
}
