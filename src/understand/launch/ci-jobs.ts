import type { EnvironmentEntry } from "../../core/launch/launch.ts";
import type { MappedText } from "../../parse/command/mapped-text.ts";
import type { DataNode } from "../../parse/data/data-node.ts";
import type { DataDocument } from "../../parse/data/document.ts";

/** The commands of one job of a build server. */
export interface CiJob {
  readonly name: string;
  /** Whether it brings the project to production: by its name or by the environment it deploys to. */
  readonly deploys: boolean;
  readonly steps: readonly { readonly text: MappedText; readonly environment: readonly EnvironmentEntry[] }[];
}

/** Words of GitLab that are no jobs (docs.gitlab.com/ci/yaml/#keywords). */
const keywords: ReadonlySet<string> = new Set(["default", "include", "stages", "variables", "workflow", "image", "services", "cache", "before_script", "after_script", "pages", "spec"]);

/** The jobs of a workflow of GitHub Actions or of a `.gitlab-ci.yml`. */
export function readCiJobs({ roots: [root] }: DataDocument): readonly CiJob[] {
  if (!root) return [];
  const jobs = root.get("jobs")?.entries;
  return jobs ? jobs.map(({ key, value }) => githubJob(key.value, value, root)) : root.entries.filter(({ key }) => !keywords.has(key.value) && !key.value.startsWith(".")).map(({ key, value }) => gitlabJob(key.value, value, root));
}

function githubJob(id: string, job: DataNode, root: DataNode): CiJob {
  const around = [...variablesOf(root.get("env")), ...variablesOf(job.get("env"))];
  const steps = (job.get("steps")?.items ?? []).flatMap((step) => {
    const text = step.get("run")?.mapped;
    return text ? [{ text, environment: [...around, ...variablesOf(step.get("env"))] }] : [];
  });
  return { name: id, deploys: deploys([id, job.get("name")?.text?.value], job.get("environment")), steps };
}

function gitlabJob(id: string, job: DataNode, root: DataNode): CiJob {
  const environment = [...variablesOf(root.get("variables")), ...variablesOf(job.get("variables"))];
  const script = job.get("script");
  const lines = script?.text ? [script] : (script?.items ?? []);
  const steps = lines.flatMap((line) => (line.mapped ? [{ text: line.mapped, environment }] : []));
  return { name: id, deploys: deploys([id, job.get("stage")?.text?.value], job.get("environment")), steps };
}

/** `env` or `variables`; what an expression fills in is not known. */
const variablesOf = (node: DataNode | undefined): readonly EnvironmentEntry[] =>
  (node?.entries ?? []).map(({ key, value: written }) => {
    const value = written.get("value") ?? written;
    const text = value.text?.value;
    return { name: key.value, value: text === undefined || text.includes("${{") || text.includes("$") ? undefined : text, at: value.text?.at ?? value.at };
  });

const deployWord = /(?:^|[^a-z])(?:deploy\w*|release|production|prod)(?:[^a-z]|$)/i;
const otherWord = /(?:^|[^a-z])(?:staging|stage|dev\w*|test\w*|preview|review|qa|docs?|pypi|demo)(?:[^a-z]|$)/i;

function deploys(names: readonly (string | undefined)[], environment: DataNode | undefined): boolean {
  const target = environment?.text?.value ?? environment?.get("name")?.text?.value;
  const words = [...names, target].filter((word) => word !== undefined);
  return words.some((word) => deployWord.test(word)) && !words.some((word) => otherWord.test(word));
}
