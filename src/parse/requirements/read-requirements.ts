import type { SourceFile } from "../../core/source.ts";
import { readPipfileLock } from "./pipfile-lock.ts";
import { readPipLines } from "./pip-lines.ts";
import type { Requirement } from "./requirement.ts";
import { readSetupCfg } from "./setup-cfg.ts";
import { readTomlRequirements } from "./toml-requirements.ts";

/** Longer files are no list of requirements. */
const longest = 4_000_000;

/**
 * The packages that a file of dependencies requires: requirements*.txt, pyproject.toml, Pipfile, setup.cfg and the
 * lock files of Poetry, uv and Pipenv. Tolerant: a line that cannot be read requires nothing.
 */
export function readRequirements(file: SourceFile): readonly Requirement[] {
  if (file.text.length > longest || file.text.includes("\0")) return [];
  const name = file.path.slice(file.path.lastIndexOf("/") + 1).toLowerCase();
  if (name === "pipfile.lock") return readPipfileLock(file);
  if (name === "setup.cfg") return readSetupCfg(file);
  if (name === "pyproject.toml" || name === "pipfile" || name === "poetry.lock" || name === "uv.lock") return readTomlRequirements(file, name);
  return readPipLines(file);
}
