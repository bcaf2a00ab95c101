import { span, type SourceFile, type Span } from "../../core/source.ts";
import { isDevelopmentGroup, readRequirement } from "./pip-lines.ts";
import { normalName, type Requirement } from "./requirement.ts";
import { readTomlStrings, type TomlString } from "./toml-strings.ts";

/** Reads pyproject.toml (PEP 621, PEP 735, Poetry), a Pipfile and lock files that are TOML. */
export function readTomlRequirements(file: SourceFile, fileName: string): readonly Requirement[] {
  const strings = readTomlStrings(file);
  if (fileName.endsWith(".lock") || fileName === "pylock.toml") return readLock(file, strings);
  return strings.flatMap((string) => {
    const found = fileName === "pipfile" ? readPipfileEntry(string) : readProjectEntry(string);
    return found ? [found] : [];
  });
}

const table = (entry: TomlString, at: Span, development: boolean): Requirement => ({
  name: normalName(entry.key),
  specifier: entry.value === "*" ? "" : entry.value,
  at,
  locked: false,
  development,
  optional: false,
});

/** `django = "==5.2"`, or the version of `django = {version = "==5.2", extras = […]}`. */
const isVersion = ({ inner }: TomlString): boolean => inner === undefined || inner === "version";

function readPipfileEntry(entry: TomlString): Requirement | undefined {
  const isOwn = entry.section === "packages" || entry.section === "dev-packages";
  return isOwn && isVersion(entry) ? table(entry, entry.lineAt, entry.section === "dev-packages") : undefined;
}

function readProjectEntry(entry: TomlString): Requirement | undefined {
  const { section, key, value, at } = entry;
  if (section === "project" && key === "dependencies") return readRequirement(value, at, false, false);
  if (section === "project.optional-dependencies") return readRequirement(value, at, isDevelopmentGroup(key), true);
  if (section === "dependency-groups" || section === "tool.pdm.dev-dependencies") return readRequirement(value, at, true, false);
  const group = /^tool\.poetry\.(?:group\.([^.]+)\.)?(dev-)?dependencies$/.exec(section);
  if (!group || !isVersion(entry) || key === "python") return undefined;
  return table(entry, entry.lineAt, group[2] !== undefined || (group[1] !== undefined && group[1] !== "main"));
}

/** `[[package]]` (of PEP 751, `[[packages]]`) with `name = …` and `version = …`. */
function readLock(file: SourceFile, strings: readonly TomlString[]): readonly Requirement[] {
  const requirements: Requirement[] = [];
  let name: TomlString | undefined;
  for (const entry of strings) {
    if ((entry.section !== "package" && entry.section !== "packages") || entry.inner !== undefined) continue;
    if (entry.key === "name") name = entry;
    else if (entry.key === "version" && name) {
      const at = span(file, name.lineAt.start, entry.lineAt.end);
      requirements.push({ name: normalName(name.value), specifier: `==${entry.value}`, at, locked: true, development: false, optional: false });
      name = undefined;
    }
  }
  return requirements;
}
