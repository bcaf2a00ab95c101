import type { PythonPin } from "../core/settings/python-pin.ts";
import { span, type SourceFile } from "../core/source.ts";
import type { Project } from "../discover/project.ts";
import type { BuiltImage } from "../core/launch/container.ts";

/** Files beside which Heroku and its likes read the version of Python. */
const platformFiles = ["Procfile", "app.json", "heroku.yml"];

/** Where a pattern's first group stands in a file. */
function groupIn(file: SourceFile, pattern: RegExp): { readonly text: string; readonly start: number } | undefined {
  const found = pattern.exec(file.text);
  const text = found?.[1];
  return found && text !== undefined ? { text, start: found.index + found[0].indexOf(text) } : undefined;
}

function pinIn(project: Project, path: string, pattern: RegExp, source: PythonPin["source"]): readonly PythonPin[] {
  const file = project.paths.has(path) ? project.read(path) : undefined;
  const found = file && groupIn(file, pattern);
  return file && found ? [{ series: found.text, at: span(file, found.start, found.start + found.text.length), source }] : [];
}

/** `python39`, `python312`: App Engine's runtimes. */
function appEnginePins(project: Project): readonly PythonPin[] {
  return ["app.yaml", "app.yml"].flatMap((path) => pinIn(project, path, /^runtime:\s*["']?python(\d{2,3})\b/m, "app.yaml")).map((pin) => ({ ...pin, series: `${pin.series.slice(0, 1)}.${pin.series.slice(1)}` }));
}

/** What a Dockerfile names that brings the site into an image: its requirements, its server, itself. */
const bringsSite = /\b(?:requirements|constraints|pyproject|pipfile|pipenv|poetry|uv|pdm|conda|environment\.ya?ml|setup\.(?:py|cfg)|django|manage\.py|gunicorn|uwsgi|uvicorn|daphne|hypercorn|granian|waitress)|^[ \t]*(?:COPY|ADD)[ \t]+(?:--\S+[ \t]+)*(?:\.\/?|\[[ \t]*"\.\/?")[\s"]/im;

/** The versions of Python that production's files name: images that hold the site, and what platforms read. */
export function findPythonPins(project: Project, images: readonly BuiltImage[]): readonly PythonPin[] {
  const ofImages = images.flatMap(({ base, stage }): readonly PythonPin[] => {
    const series = /(?:^|\/)python:(\d\.\d{1,2})(?![\d])/.exec(base.value)?.[1];
    return series === undefined || stage.verdict !== "production" || !bringsSite.test(base.at.file.text) ? [] : [{ series, at: base.at, source: "image" }];
  });
  const onPlatform = platformFiles.some((path) => project.paths.has(path));
  const ofAppEngine = appEnginePins(project);
  // App Engine takes the version from its own file, and does not open runtime.txt.
  const ofRuntime = ofAppEngine.length > 0 && !onPlatform ? [] : pinIn(project, "runtime.txt", /^\s*python-(\d\.\d{1,2})/, "runtime.txt");
  // runtime.txt wins over .python-version, which without a platform is a developer's.
  const ofVersionFile = ofRuntime.length === 0 && onPlatform ? pinIn(project, ".python-version", /^[ \t]*(?:python-)?(\d\.\d{1,2})/m, ".python-version") : [];
  return [...ofImages, ...ofRuntime, ...ofVersionFile, ...ofAppEngine];
}
