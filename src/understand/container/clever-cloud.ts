import type { EnvironmentEntry, Launch, Text } from "../../core/launch/launch.ts";
import type { DataNode } from "../../parse/data/data-node.ts";
import type { DataDocument } from "../../parse/data/document.ts";
import type { DotenvDocument } from "../../parse/dotenv/parse.ts";
import type { ShellText } from "../../parse/shell/shell-text.ts";
import { hostedLaunch } from "../launch/hosted-launch.ts";
import { stageOfContainer } from "./container-stage.ts";

/** Whether a file is the one in which Clever Cloud looks for what a Python project is (clever-cloud.com/developers/doc/applications/python/). */
export const isCleverCloudFile = (path: string): boolean => /(?:^|\/)clevercloud\/python\.json$/.test(path);

const deployOf = ({ file, roots: [root] }: DataDocument): DataNode | undefined => (isCleverCloudFile(file.path) ? root?.get("deploy") : undefined);

/** The process that `clevercloud/python.json` describes; `deploy.module` is `bakery.wsgi:application`. */
export function cleverCloudLaunches(document: DataDocument): readonly Launch[] {
  const module = deployOf(document)?.get("module")?.text;
  return module ? [launchOf(module, [])] : [];
}

/** The same, where a file of variables for Clever Cloud says it: CC_PYTHON_MODULE. */
export function cleverCloudVariables({ file, entries, sample }: DotenvDocument): readonly Launch[] {
  const module = sample ? undefined : entries.findLast(({ name }) => name === "CC_PYTHON_MODULE");
  return module?.value ? [launchOf({ value: module.value, at: module.at }, entries.map(({ name, value, at }) => ({ name, value, at })), file.path)] : [];
}

function launchOf(module: Text, environment: readonly EnvironmentEntry[], path = module.at.file.path): Launch {
  return hostedLaunch({
    server: "clever-cloud",
    at: module.at,
    command: { value: "Clever Cloud", at: module.at },
    stage: stageOfContainer({ path, byKind: "a file for Clever Cloud", environment }, "clever-cloud"),
    application: module,
    environment,
    listeners: [],
    listenersKnown: false,
    directory: undefined,
    user: undefined,
  });
}

const manage = "./manage.py ";

/** `deploy.managetasks`: management commands that run before each new version is started. */
export const managementTasksOf = (document: DataDocument): readonly ShellText[] =>
  (deployOf(document)?.get("managetasks")?.items ?? []).flatMap(({ mapped }): readonly ShellText[] =>
    mapped ? [{ text: manage + mapped.text, place: (start, end) => mapped.place(Math.max(0, start - manage.length), Math.max(0, end - manage.length)) }] : [],
  );
