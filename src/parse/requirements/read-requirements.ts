import type { SourceFile } from "../../core/source.ts";
import { readBuildoutVersions } from "./buildout-versions.ts";
import { readPipfileLock } from "./pipfile-lock.ts";
import { readCondaEnvironment } from "./conda-environment.ts";
import { readPipLines } from "./pip-lines.ts";
import type { Requirement } from "./requirement.ts";
import { readSetupCfg } from "./setup-cfg.ts";
import { readSetupPy } from "./setup-py.ts";
import { readTomlRequirements } from "./toml-requirements.ts";

/** Lock files of Poetry, uv and PDM, and of PEP 751, which keep one table a package. */
const tomlLocks: ReadonlySet<string> = new Set(["poetry.lock", "uv.lock", "pdm.lock", "pylock.toml"]);

/** Longer files are no list of requirements. */
const longest = 4_000_000;

/**
 * The packages that a file of dependencies requires: requirements*.txt, pyproject.toml, Pipfile, setup.cfg, setup.py,
 * environment.yml, the versions of buildout, and the lock files of Poetry, uv, PDM, Pipenv and PEP 751. Tolerant: a line that cannot be read requires nothing.
 */
export function readRequirements(file: SourceFile): readonly Requirement[] {
  if (file.text.length > longest || file.text.includes("\0")) return [];
  const name = file.path.slice(file.path.lastIndexOf("/") + 1).toLowerCase();
  if (name === "pipfile.lock") return readPipfileLock(file);
  if (name === "setup.cfg") return readSetupCfg(file);
  if (name.endsWith(".cfg")) return readBuildoutVersions(file);
  if (name === "setup.py") return readSetupPy(file);
  if (/^environment[^/]*\.ya?ml$/.test(name)) return readCondaEnvironment(file);
  if (name === "pyproject.toml" || name === "pipfile" || tomlLocks.has(name)) return readTomlRequirements(file, name);
  return readPipLines(file);
}
