import type { Language, SyntaxProblem } from "../../core/document.ts";
import type { SourceFile } from "../../core/source.ts";
import { isAwayFromProduction } from "../../discover/stage-of-path.ts";
import { hasTemplateMarker } from "../../parse/command/word.ts";
import { parseCrontab, type CrontabDocument } from "../../parse/crontab/parse.ts";
import { parseMakefile, type MakefileDocument } from "../../parse/makefile/parse.ts";
import { parseDataFile, type DataDocument } from "../../parse/data/document.ts";
import { parseDockerfile, type DockerfileDocument } from "../../parse/dockerfile/parse.ts";
import { parseDotenv, type DotenvDocument } from "../../parse/dotenv/parse.ts";
import { parseJavascript, type JavascriptDocument } from "../../parse/javascript/parse.ts";
import { parseProcfile, type ProcfileDocument } from "../../parse/procfile/parse.ts";
import { parseShellFile, type ShellDocument } from "../../parse/shell/document.ts";
import { parseSystemd, type SystemdDocument } from "../../parse/systemd/parse.ts";
import { parseSupervisor, type SupervisorDocument } from "../../parse/supervisor/parse.ts";
import { parseUwsgi, type UwsgiDocument } from "../../parse/uwsgi/parse.ts";
import { cutCommands, shellSyntaxInUnit, withoutWeb } from "./launcher-problems.ts";
import { mentionsServer } from "./servers.ts";
import { badUnitLines, refusedWithDropIns } from "./systemd-problems.ts";

/** A file that starts processes, or sets the environment of those that are started. */
export type LauncherDocument = ShellDocument | ProcfileDocument | SystemdDocument | DotenvDocument | JavascriptDocument | DockerfileDocument | DataDocument | UwsgiDocument | SupervisorDocument | CrontabDocument | MakefileDocument;

/**
 * Reads a launcher. Undefined for a language of another room.
 * Mistakes of syntax are kept only where they matter to production: in a file that starts a server, is no template,
 * and is no development helper's.
 */
export async function readLauncher(file: SourceFile, language: Language): Promise<LauncherDocument | undefined> {
  const document = await parse(file, language, isAwayFromProduction(file) === undefined);
  if (!document || document.problems.length === 0) return document;
  // What a build server can't read, nobody is served by.
  if (document.language === "ci") return { ...document, problems: [] };
  const matters = document.language === "dotenv" ? !document.sample : document.language === "procfile" || document.language === "compose" || document.language === "dockerfile" || mentionsServer(file.text) || /\.(service|socket)(\.d\/[^/]+)?$/.test(file.path);
  return matters && document.production && !hasTemplateMarker(file.text) && !(document.language === "shell" && filledInByPython.test(file.text)) ? document : { ...document, problems: [] };
}

/** What Fabric's `upload_template` fills in: no letter of an access log's format, which is `%(h)s`. */
const filledInByPython = /%\([A-Za-z_]\w+\)[sd]/;

/** Adds what is wrong with units and their drop-ins together; nothing where one of them is a template or a developer's. */
export function withDropInProblems(documents: readonly LauncherDocument[]): readonly LauncherDocument[] {
  const units = documents.filter((document): document is SystemdDocument => document.language === "systemd" && document.production && !hasTemplateMarker(document.file.text));
  const problems = refusedWithDropIns(units);
  return problems.length === 0 ? documents : documents.map((document) => withProblems(document, ({ file }) => problems.filter(({ at }) => at.file === file)));
}

/** Adds what is wrong beyond the grammar. */
const withProblems = <D extends LauncherDocument>(document: D, find: (document: D) => readonly SyntaxProblem[]): D => ({ ...document, problems: [...document.problems, ...find(document)] });

async function parse(file: SourceFile, language: Language, production: boolean): Promise<LauncherDocument | undefined> {
  switch (language) {
    case "shell":
      return parseShellFile(file, production);
    case "procfile":
      return withProblems(parseProcfile(file, production), withoutWeb);
    case "systemd":
      return withProblems(parseSystemd(file, production), (unit) => [...shellSyntaxInUnit(unit), ...badUnitLines(unit)]);
    case "dotenv":
      return parseDotenv(file, production);
    case "javascript":
      return parseJavascript(file, production);
    case "dockerfile":
      return parseDockerfile(file, production);
    case "compose":
    case "kubernetes":
    case "platform":
    case "ci":
      return parseDataFile(file, language, production);
    case "uwsgi":
      return parseUwsgi(file, production);
    case "supervisor":
      return withProblems(parseSupervisor(file, production), cutCommands);
    case "crontab":
      return parseCrontab(file, production);
    case "makefile":
      return parseMakefile(file, production);
    case "gunicorn":
    case "bundler":
    case "python":
    case "nginx":
    case "apache":
    case "requirements":
      return undefined;
  }
}
