import { ownScripts } from "../apache/wsgi-applications.ts";
import type { VirtualHost } from "../apache/host.ts";
import { grouped } from "../grouped.ts";
import type { Model } from "../rule.ts";
import type { SourceFile, Span } from "../source.ts";
import type { Launch, Text, VirtualEnvironments } from "./launch.ts";
import { onceForModel } from "../once-for-model.ts";
import { absolutePath } from "../paths.ts";

/** A virtual environment as a command names it. */
export interface Home extends Text {
  /** `/srv/bakery/./venv/` as `/srv/bakery/venv`. */
  readonly path: string;
}

/** A command of production, or an application inside Apache, with its virtual environments. */
export interface SiteCommand {
  readonly at: Span;
  /** Where it runs, as written. */
  readonly directory: string | undefined;
  /** The environment that it runs from, where a whole path names it. */
  readonly home: Home | undefined;
  /** The one that is made active for it, likewise. */
  readonly active: Home | undefined;
  /** The file that Apache serves, in place of a directory. */
  readonly script: string | undefined;
}

/** The commands of production by the file that they stand in, and by the site that they belong to. */
export interface SiteCommands {
  readonly inFile: (file: SourceFile) => readonly SiteCommand[];
  /** Those of the same site, the command among them: they run in one directory, or Apache serves a package that lies in it. */
  readonly besides: (command: SiteCommand) => readonly SiteCommand[];
}

/** The commands that production runs on machines; those of containers have their image around them. */
export const siteCommands = onceForModel((model: Model): SiteCommands =>
  group([
    ...[...model.launches, ...model.managementCommands].filter(({ stage, container }) => stage.verdict === "production" && !container).map((one) => ("server" in one ? withHome(one) : commandOf(one.at, one.directory, one.environments))),
    ...model.apache.flatMap(insideApache),
  ]),
);

function group(commands: readonly SiteCommand[]): SiteCommands {
  const byFile = grouped(commands, ({ at }) => at.file);
  const byDirectory = grouped(commands, ({ directory }) => directory && absolutePath(directory));
  const byRoot = grouped(
    commands.flatMap((command) => rootsOf(command).map((root) => ({ root, command }))),
    ({ root }) => root,
  );
  return {
    inFile: (file) => byFile.get(file) ?? [],
    besides: (command) =>
      command.directory !== undefined
        ? [...(byDirectory.get(absolutePath(command.directory)) ?? []), ...(byRoot.get(absolutePath(command.directory)) ?? []).map((one) => one.command)]
        : rootsOf(command).flatMap((root) => byDirectory.get(root) ?? []),
  };
}

/** The directories that an application of Apache's may be of: those above its script, two packages deep at most. */
function rootsOf({ directory, script }: SiteCommand): readonly string[] {
  if (directory !== undefined || script === undefined) return [];
  const parts = absolutePath(script).split("/");
  return [1, 2, 3].filter((count) => parts.length - count > 1).map((count) => parts.slice(0, -count).join("/"));
}

/** uWSGI may lie anywhere: the application's environment is the one that an option names. */
function withHome(launch: Launch): SiteCommand {
  const home = launch.server === "uwsgi" ? ["home", "virtualenv", "venv", "pyhome"].map((name) => launch.option(name)?.value).find((value) => value !== undefined) : undefined;
  return commandOf(launch.at, launch.directory, home ? { named: home } : launch.environments);
}

/** What mod_wsgi's daemons are told in python-home. */
const insideApache = (host: VirtualHost): readonly SiteCommand[] =>
  ownScripts(host).flatMap((script) => {
    const group = host.processGroupOf(script);
    const home = group.kind === "daemon" ? group.daemon.option("python-home") : undefined;
    return home?.known === true && script.target.known ? [commandOf(script.at, undefined, { named: home }, script.target.value)] : [];
  });

const commandOf = (at: Span, directory: Text | undefined, { named, active }: VirtualEnvironments, script?: string): SiteCommand => ({ at, directory: directory?.value, home: homeOf(named), active: homeOf(active), script });

const homeOf = (text: Text | undefined): Home | undefined => (text?.value.startsWith("/") === true ? { ...text, path: absolutePath(text.value) } : undefined);
