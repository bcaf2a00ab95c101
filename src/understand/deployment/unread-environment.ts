import type { Project } from "../../discover/project.ts";
import { isDevelopmentPath } from "../../discover/stage-of-path.ts";

/** Files that set variables for production and that have no reader of their own yet. */
const launchers = /(?:^|\/)(?:(?:docker-)?compose[^/]*\.ya?ml|(?:production|prod)\.ya?ml|dockerfile[^/]*|containerfile|[^/]*\.dockerfile|app\.(?:json|ya?ml)|fly\.toml|render\.yaml|railway\.(?:json|toml)|heroku\.yml|[^/]*uwsgi[^/]*\.ini|supervisord?[^/]*\.conf|nginx-unit\.json|unit\.json)$|(?:^|\/)(?:k8s|kubernetes|helm|charts|manifests|\.platform|\.ebextensions)\/[^/]+/i;

const largest = 1 << 18;

/**
 * Names of variables that a launcher of a kind that is not read yet mentions: production sets them, to what is not
 * known. Without this, a variable that a compose file sets would be taken for unset.
 */
export function mentionedVariables(project: Project): ReadonlySet<string> {
  const names = new Set<string>();
  for (const path of project.paths) {
    if (!launchers.test(path) || isDevelopmentPath(path) !== undefined) continue;
    const text = project.read(path)?.text ?? "";
    if (text.length > largest) continue;
    for (const [, name = ""] of text.matchAll(/\b([A-Z][A-Z0-9_]{2,})\b["']?\s*[:=]|-\s+([A-Z][A-Z0-9_]{2,})\s*$/gm)) names.add(name);
  }
  return names;
}
