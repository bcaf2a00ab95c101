import type { Document } from "../../core/document.ts";
import type { Launch } from "../../core/launch/launch.ts";
import { onceForEachPair } from "../../core/once-for-each.ts";
import { indexOf } from "../../core/path-index.ts";
import { directoryOf } from "../../core/paths.ts";
import type { Project } from "../../discover/project.ts";
import { Configurations, type ReadGunicorn } from "./configurations.ts";
import { readLauncher, withDropInProblems, type LauncherDocument } from "./launcher-document.ts";
import { passengerLaunches } from "./passenger.ts";
import { passengerSites } from "./passenger-sites.ts";
import { isPythonAnywhereFile, pythonAnywhereLaunch } from "./pythonanywhere.ts";
import { type LaunchesUnderstood, understandLaunches } from "./understand-launches.ts";
import { guessContext, locate, RepositoryTree } from "../container/container-paths.ts";
import { readImage } from "../container/image.ts";

/** What the launchers of a project start, and what they say. */
export interface LaunchesRead extends LaunchesUnderstood {
  readonly documents: readonly Document[];
}

const readOnce = onceForEachPair(readLauncher);

/** Reads every launcher of the project and works out what it starts. A parser is loaded only when a file needs it. */
export async function readLaunches(project: Project): Promise<LaunchesRead> {
  const read: LauncherDocument[] = [];
  for (const { path, language } of project.classified) {
    if (!launcherLanguages.has(language)) continue;
    const file = project.read(path);
    const document = file && (await readOnce(file, language));
    if (document) read.push(document);
  }
  const documents = withDropInProblems(read);
  const files = { paths: project.paths, inImages: imageFiles(documents, project), uwsgi: documents.filter((document) => document.language === "uwsgi") };
  const sources = { documents, paths: project.paths, read: (path: string) => project.read(path) };
  const configurations = new Configurations(files);
  const understood = await understandLaunches({ ...sources, configurations });
  const hosted = await hostedLaunches(project);
  const usedByDevelopers = lookedUp(project, understood);
  if (!configurations.wantsPython) return { documents, ...understood, usedByDevelopers, launches: [...understood.launches, ...hosted] };
  const python = await loadGunicornReader(project);
  const again = await understandLaunches({ ...sources, configurations: new Configurations({ ...files, gunicorn: python.read }) });
  return { documents: [...documents, ...python.documents()], ...again, usedByDevelopers, launches: [...again.launches, ...hosted] };
}

/** The processes of hosts that import a file of Python which says what they need. */
async function hostedLaunches(project: Project): Promise<readonly Launch[]> {
  const sites = passengerSites(project);
  const copies = indexOf(project.paths).matching(isPythonAnywhereFile).flatMap((path) => project.read(path) ?? []);
  if (sites.length + copies.length === 0) return [];
  const parse = await (await import("../../parse/python/parse.ts")).pythonParser();
  return [...passengerLaunches(sites, parse), ...copies.map((file) => pythonAnywhereLaunch(file, parse))];
}

/** What developers' containers use of the web servers' files, asked at once: whoever asks later reads no file. */
function lookedUp({ classified }: Project, { usedByDevelopers }: Pick<LaunchesRead, "usedByDevelopers">): LaunchesRead["usedByDevelopers"] {
  const found = new Map(classified.filter(({ language }) => language === "nginx" || language === "apache").map(({ path }) => [path, usedByDevelopers(path)] as const));
  return (path) => found.get(path);
}

/** Which file of the repository the images of its Dockerfiles have at a path. */
function imageFiles(documents: readonly LauncherDocument[], project: Project): (path: string) => string | undefined {
  const tree = new RepositoryTree(project.paths);
  const images = documents.flatMap((document) => {
    const image = document.language === "dockerfile" ? readImage(document) : undefined;
    return image ? [{ image, context: guessContext(image, tree) }] : [];
  });
  return (path) => {
    const [found, ...others] = new Set(images.flatMap(({ image, context }) => locate(path, image, context, [], tree) ?? []));
    return others.length === 0 ? found : undefined;
  };
}

/** The reader of gunicorn's configuration, and the files that it has read. */
async function loadGunicornReader(project: Project): Promise<{ readonly read: ReadGunicorn; documents(): readonly Document[] }> {
  const [{ pythonParser }, { PythonFiles }, { readGunicornConfiguration }] = await Promise.all([import("../../parse/python/parse.ts"), import("../settings/python-files.ts"), import("./gunicorn-configuration.ts")]);
  const files = new PythonFiles(project, await pythonParser());
  const wanted = new Set<string>();
  return {
    read: (path, environment) => {
      const file = project.read(path);
      // A script of the same name is not what the server has at that path.
      if (!file || /^#!(?!.*python)/.test(file.text)) return undefined;
      wanted.add(path);
      return readGunicornConfiguration(files.seenFrom([directoryOf(path), ""]), file, environment);
    },
    documents: () => files.parsed.filter(({ file }) => wanted.has(file.path)).map(({ file, problems }) => ({ file, language: "gunicorn", production: true, problems })),
  };
}

const launcherLanguages: ReadonlySet<string> = new Set<LauncherDocument["language"]>(["shell", "procfile", "systemd", "dotenv", "javascript", "dockerfile", "compose", "kubernetes", "platform", "uwsgi", "supervisor", "crontab", "makefile", "ci"]);
