import type { ServedFolder } from "../../core/launch/container.ts";
import type { EnvironmentEntry } from "../../core/launch/launch.ts";
import { directoryOf, nameOf } from "../../core/paths.ts";
import type { SourceFile } from "../../core/source.ts";
import type { DataNode } from "../../parse/data/data-node.ts";
import type { DataDocument } from "../../parse/data/document.ts";
import { readBeanstalks } from "./elastic-beanstalk.ts";

/** What the platform's other files give the processes of a Procfile. */
export interface ProcfileSurroundings {
  readonly environment: readonly EnvironmentEntry[];
  /** Whether the platform chooses the port of `web` and says it in PORT. */
  readonly choosesPort: boolean;
  /** The folders that the platform serves by itself. */
  readonly servedFolders: readonly ServedFolder[];
}

/**
 * `app.json` beside a Procfile proposes variables: Heroku sets them when the application is made from it, and their
 * values may be changed then and later. Elastic Beanstalk sets what `.ebextensions` say, and sends requests to port
 * 8000. What an image starts is no platform's to start: nobody says PORT to it (devcenter.heroku.com/articles/app-json-schema#env, docs.aws.amazon.com/elasticbeanstalk/latest/dg/python-configuration-procfile.html).
 */
export function surroundingsOf(procfile: string, documents: readonly DataDocument[], images: readonly SourceFile[] = []): ProcfileSurroundings {
  const directory = directoryOf(procfile);
  const beanstalk = readBeanstalks(documents).find((found) => found.directory === directory);
  const heroku = documents.find(({ file }) => nameOf(file.path) === "app.json" && directoryOf(file.path) === directory);
  return { environment: [...proposalsOf(heroku?.roots[0]), ...(beanstalk?.environment ?? [])], choosesPort: !beanstalk && !images.some((image) => startsProcfile(image, procfile)), servedFolders: beanstalk?.servedFolders ?? [] };
}

/** Programs that start what a Procfile lists. */
const processManagers = /\b(?:honcho|foreman|overmind|hivemind|goreman|forego|shoreman)\b/;

/** Whether an image copies a Procfile to itself, or holds what starts the one beside its Dockerfile. */
function startsProcfile({ path, text }: SourceFile, procfile: string): boolean {
  if (processManagers.test(text) && directoryOf(path) === directoryOf(procfile)) return true;
  return text.split("\n").some((line) => /^\s*(?:COPY|ADD)\s/i.test(line) && line.split(/\s+/).slice(1, -1).some((source) => source.replace(/^\.?\//, "") === procfile && source.includes("Procfile")));
}

/**
 * Whether an `app.json` speaks of review apps. They are made from it for a while; production's application in the same
 * pipeline has variables of its own (devcenter.heroku.com/articles/github-integration-review-apps).
 */
const isForReviewApps = (root: DataNode): boolean => root.get("environments", "review") !== undefined || /review[-_ ]?app/i.test(root.file.text);

/** The variables of an `app.json`, with their values as what holds while nobody says otherwise. */
export function proposalsOf(root: DataNode | undefined): readonly EnvironmentEntry[] {
  if (root && isForReviewApps(root)) return [];
  return (root?.get("env")?.entries ?? []).map(({ key, value }) => {
    const node = value.get("value") ?? value;
    const { text } = node;
    return { name: key.value, value: undefined, at: text?.at ?? node.at, ...(text && { fallback: text.value }) };
  });
}
