import type { PyItem } from "../python.ts";

/** The project's folder, as paths of the evaluator begin. */
const projectRoot = "/<project>";

/** What a path of the settings means. */
export type SettingsPath =
  /** A folder of the repository, "" for its root. */
  | { readonly kind: "repository"; readonly path: string }
  /** A place on the server, wherever the repository stands. */
  | { readonly kind: "server"; readonly path: string };

/** Reads a path that settings hold; undefined for what is none, is relative to nothing known, or climbs out of the project. */
export function readSettingsPath(value: PyItem): SettingsPath | undefined {
  if (value.type !== "str" && value.type !== "path") return undefined;
  const path = value.value.replace(/(?<!\/)\/+$/, "");
  if (path.includes("/..") || !path.startsWith("/")) return undefined;
  if (path === projectRoot) return { kind: "repository", path: "" };
  return path.startsWith(`${projectRoot}/`) ? { kind: "repository", path: path.slice(projectRoot.length + 1) } : { kind: "server", path };
}
