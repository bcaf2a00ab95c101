import type { Project } from "./project.ts";

/**
 * The templates of Helm's charts, which are no YAML before Helm has filled them in, and so are not read: what lies in
 * `templates` beside a `Chart.yaml` (https://helm.sh/docs/topics/charts/). One without a placeholder is a manifest, and is.
 */
export function helmTemplates({ paths, classified }: Project): readonly string[] {
  const read = new Set(classified.map(({ path }) => path));
  return [...paths].filter((path) => /\.ya?ml$/.test(path) && !read.has(path) && chartsAround(path).some((chart) => paths.has(`${chart}Chart.yaml`))).sort();
}

/** The directories that hold a `templates` in which a file lies, each with its slash. */
const chartsAround = (path: string): readonly string[] => [...path.matchAll(/(?:^|\/)templates\//g)].map(({ index, 0: found }) => path.slice(0, index + (found.startsWith("/") ? 1 : 0)));
