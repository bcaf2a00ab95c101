import type { ServedFolder } from "../../core/launch/container.ts";
import type { CommandServer, EnvironmentEntry, Launch, Text } from "../../core/launch/launch.ts";
import { directoryOf } from "../../core/paths.ts";
import { span, textOf } from "../../core/source.ts";
import type { DataNode } from "../../parse/data/data-node.ts";
import type { DataDocument } from "../../parse/data/document.ts";
import type { DotenvDocument, DotenvEntry } from "../../parse/dotenv/parse.ts";
import type { ShellText } from "../../parse/shell/shell-text.ts";
import { hostedLaunch } from "../launch/hosted-launch.ts";
import { joinRepositoryPath } from "./container-paths.ts";
import { stageOfContainer } from "./container-stage.ts";

/** Whether a file is the one in which Clever Cloud looks for what a Python project is (clever-cloud.com/developers/doc/applications/python/). */
export const isCleverCloudFile = (path: string): boolean => /(?:^|\/)clevercloud\/python\.json$/.test(path);

/** Whether a file of variables is for Clever Cloud: samples say nothing, and nobody else asks for these. */
export const isForCleverCloud = ({ entries, sample }: DotenvDocument): boolean => !sample && entries.some(({ name }) => name.startsWith("CC_PYTHON_"));

const deployOf = ({ file, roots: [root] }: DataDocument): DataNode | undefined => (isCleverCloudFile(file.path) ? root?.get("deploy") : undefined);

/**
 * The processes that Clever Cloud starts: `deploy.module` of `clevercloud/python.json` is `bakery.wsgi:application`, and so is CC_PYTHON_MODULE
 * of a file of variables for it, which stands above.
 * @param paths every path of the repository
 */
export function cleverCloudLaunches(platforms: readonly DataDocument[], dotenv: readonly DotenvDocument[], paths: ReadonlySet<string>): readonly Launch[] {
  const files = dotenv.filter(isForCleverCloud);
  const told = files.flatMap((document): readonly Launch[] => {
    const module = valueOf(document.entries, "CC_PYTHON_MODULE");
    return module ? [launchOf(module, document.entries, "", paths)] : [];
  });
  if (told.some(({ stage }) => stage.verdict === "production")) return told;
  // What a single file of variables says goes with the description.
  const [variables, ...others] = files;
  const described = platforms.flatMap((document): readonly Launch[] => {
    const module = deployOf(document)?.get("module")?.text;
    return module ? [launchOf(module, others.length === 0 ? (variables?.entries ?? []) : [], directoryOf(directoryOf(document.file.path)), paths)] : [];
  });
  return [...told, ...described];
}

function launchOf(module: Text, entries: readonly DotenvEntry[], directory: string, paths: ReadonlySet<string>): Launch {
  const environment = entries.map(({ name, value, at }): EnvironmentEntry => ({ name, value, at }));
  const backend = backendOf(entries);
  const served = servedFolder(entries, directory, paths);
  return {
    ...hostedLaunch({
      server: "clever-cloud",
      at: module.at,
      command: { value: "Clever Cloud", at: module.at },
      stage: stageOfContainer({ path: module.at.file.path, byKind: "a file for Clever Cloud", environment }, "clever-cloud"),
      application: module,
      environment,
      listeners: [],
      listenersKnown: false,
      directory: undefined,
      user: undefined,
    }),
    ...(backend && { backend }),
    ...(served && { servedFolders: [served] }),
  };
}

/** The last value of a name; undefined where it has none, or none that is known. */
function valueOf(entries: readonly DotenvEntry[], wanted: string): Text | undefined {
  const entry = entries.findLast(({ name }) => name === wanted);
  return entry?.value ? { value: entry.value, at: entry.at } : undefined;
}

/** With a command of its own the application is started so, and no nginx stands before it (clever-cloud.com/developers/doc/applications/python/uv/). */
const startsItself = (entries: readonly DotenvEntry[]): boolean => entries.some(({ name }) => name === "CC_RUN_COMMAND" || name === "CC_PYTHON_UV_RUN_COMMAND");

const backends: ReadonlySet<string> = new Set<CommandServer>(["daphne", "gunicorn", "uvicorn", "uwsgi"]);
const isBackend = (name: string): name is CommandServer => backends.has(name);

/** CC_PYTHON_BACKEND; where the file does not say it, the console may. */
function backendOf(entries: readonly DotenvEntry[]): CommandServer | undefined {
  const name = startsItself(entries) ? undefined : valueOf(entries, "CC_PYTHON_BACKEND")?.value;
  return name !== undefined && isBackend(name) ? name : undefined;
}

/** What makes a directory the root of an application of Python's. */
const rootFiles = ["requirements.txt", "pyproject.toml", "setup.py", "Pipfile", "manage.py"];

/**
 * The folder that the platform's nginx serves: STATIC_FILES_PATH, from the root of the application, under STATIC_URL_PREFIX
 * (clever-cloud.com/developers/doc/applications/python/servers/). The application lies in APP_FOLDER. Under `/` it is another thing: what is
 * not found there goes to the application.
 */
function servedFolder(entries: readonly DotenvEntry[], directory: string, paths: ReadonlySet<string>): ServedFolder | undefined {
  const path = valueOf(entries, "STATIC_FILES_PATH");
  const prefix = valueOf(entries, "STATIC_URL_PREFIX");
  const root = joinRepositoryPath(directory, valueOf(entries, "APP_FOLDER")?.value ?? "");
  if (!path || !prefix || root === undefined || startsItself(entries) || !rootFiles.some((name) => paths.has(root === "" ? name : `${root}/${name}`))) return undefined;
  const folder = joinRepositoryPath(root, path.value);
  const address = `/${prefix.value.replace(/^\/+|\/+$/g, "")}`;
  return folder === undefined || !/^\/[\w./-]+$/.test(address) ? undefined : { address, folder, checkout: { server: "/home/bas/app_ID", repository: root, isNamedByHost: true }, at: path.at };
}

const manage = "./manage.py ";

/** `deploy.managetasks`: management commands that run before each new version is started. */
export const managementTasksOf = (document: DataDocument): readonly ShellText[] =>
  (deployOf(document)?.get("managetasks")?.items ?? []).flatMap(({ mapped }) => (mapped ? [taskOf(mapped.text, (start, end) => mapped.place(start, end))] : []));

/** CC_PYTHON_MANAGE_TASKS, the same with commas between (clever-cloud.com/developers/guides/python-django-sample/). */
export function managementTasksAmong(document: DotenvDocument): readonly ShellText[] {
  const tasks = isForCleverCloud(document) ? valueOf(document.entries, "CC_PYTHON_MANAGE_TASKS") : undefined;
  if (!tasks) return [];
  const { file, start } = tasks.at;
  const isAsWritten = textOf(tasks.at) === tasks.value;
  let from = 0;
  return tasks.value.split(",").map((task) => {
    const first = from + task.length - task.trimStart().length;
    from += task.length + 1;
    return taskOf(task.trim(), (begin, end) => (isAsWritten ? span(file, start + first + begin, start + first + end) : tasks.at));
  });
}

/** A task is what follows `manage.py` on its command line. */
const taskOf = (text: string, place: ShellText["place"]): ShellText => ({ text: manage + text, place: (start, end) => place(Math.max(0, start - manage.length), Math.max(0, end - manage.length)) });
