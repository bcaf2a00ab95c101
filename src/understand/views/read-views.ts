import type { DecoratorMisuse, UnfilteredView, Views } from "../../core/reporting/views.ts";
import type { Project } from "../../discover/project.ts";
import type { PythonSource } from "../settings/run.ts";
import { findMisuses } from "./find-misuses.ts";
import { findUnfiltered } from "./find-unfiltered.ts";
import { openCode, textsOf, viewPaths } from "./view-files.ts";

/** The views of a project; files are read when a question needs them, and parsed only where they speak of what is asked. */
export function readViews(project: Project, source: PythonSource): Views {
  let unfiltered: readonly UnfilteredView[] | undefined;
  let misuses: readonly DecoratorMisuse[] | undefined;
  const open = (speaksOf: RegExp) => viewPaths(project, speaksOf).flatMap((path) => openCode(source, path) ?? []);
  return {
    get unfiltered() {
      return (unfiltered ??= findAll());
    },
    get misuses() {
      return (misuses ??= open(/\bsensitive_(?:variables|post_parameters)\b/).flatMap(findMisuses));
    },
  };

  function findAll(): readonly UnfilteredView[] {
    // What the URLs or a middleware wrap may be protected there.
    const urls = textsOf(project, "urls").join("\n");
    if ([urls, ...textsOf(project, "middleware")].some((text) => text.includes("sensitive_post_parameters"))) return [];
    const named = new Set(urls.match(/\b[A-Za-z_]\w*\b/g) ?? []);
    return open(/\.POST\b|\bform_class\b/).flatMap((file) => findUnfiltered(file, source, (name) => named.has(name)));
  }
}
