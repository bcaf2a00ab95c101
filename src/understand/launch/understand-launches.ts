import type { BuiltImage, ContainerService } from "../../core/launch/container.ts";
import type { Ingress } from "../../core/launch/ingress.ts";
import type { Launch, ManagementCommand } from "../../core/launch/launch.ts";
import { directoryOf } from "../../core/paths.ts";
import type { Pin, SourceFile } from "../../core/source.ts";
import type { DataDocument } from "../../parse/data/document.ts";
import type { DotenvDocument } from "../../parse/dotenv/parse.ts";
import { loadShellParser } from "../../parse/shell/parse.ts";
import type { ShellText } from "../../parse/shell/shell-text.ts";
import type { ShellDocument } from "../../parse/shell/document.ts";
import type { Script } from "../../parse/shell/script.ts";
import type { Span } from "../../core/source.ts";
import type { SupervisorDocument } from "../../parse/supervisor/parse.ts";
import type { SystemdDocument } from "../../parse/systemd/parse.ts";
import type { UwsgiDocument } from "../../parse/uwsgi/parse.ts";
import { known, literalArgument } from "./argument.ts";
import { commandLinesOf } from "./command-lines-of.ts";
import type { CommandLines } from "./command-lines.ts";
import type { Configurations } from "./configurations.ts";
import { cleverCloudLaunches, isForCleverCloud } from "../container/clever-cloud.ts";
import { containerOf, containerStarts } from "../container/container-starts.ts";
import type { ContainerProcess } from "../container/container-process.ts";
import { readIngresses } from "../container/kubernetes-ingresses.ts";
import { Manifests } from "../container/manifests.ts";
import { unitLaunches } from "../container/nginx-unit.ts";
import { surroundingsOf } from "../container/procfile-environment.ts";
import { vercelLaunches } from "../container/vercel.ts";
import type { DevelopersFiles } from "../container/developers-files.ts";
import { environmentsOf, findContainers, type ContainerEnvironment } from "../container/containers.ts";
import { rootOfEmperor } from "./emperor.ts";
import { expandWord } from "./expand.ts";
import { follow, together, within, type ManagementStart, type ServerStart, type Starts, type TaskStart } from "./follow.ts";
import { FoundProcesses, type Around, type StageHints } from "./found-processes.ts";
import type { LauncherDocument } from "./launcher-document.ts";
import { settleTargets } from "./make-targets.ts";
import { armOf, waitsForWord } from "./own-arm.ts";
import { mayBeElsewhere, packageScript, postbuildOf } from "./package-scripts.ts";
import { readApps } from "./pm2.ts";
import { settingsNamedBy, type NamedSettings } from "./named-settings.ts";
import { runScript, type FindSourced } from "./run-script.ts";
import { hintsOfCommands, startedByContainer, startedTogether, type StartedBy } from "./started-by.ts";
import { pinnedStage } from "./stage.ts";
import { readPrograms } from "./supervisor.ts";
import { daemonOf } from "./supervisor-includes.ts";
import { readService, readSocket, socketsOf } from "./systemd-unit.ts";
import { withDropIns } from "./drop-ins.ts";

/** What launches are understood from. */
export interface LaunchSources {
  readonly documents: readonly LauncherDocument[];
  /** Every path of the repository. */
  readonly paths: ReadonlySet<string>;
  /** Reads any file of the repository. */
  readonly read?: (path: string) => SourceFile | undefined;
  readonly configurations: Configurations;
}

export interface LaunchesUnderstood {
  /** Every process that serves, in the order of the files. */
  readonly launches: readonly Launch[];
  /** The management commands that run beside them, in the same order. */
  readonly commands: readonly ManagementCommand[];
  /** What is set for the processes of containers, those that serve nothing included. */
  readonly environments: readonly ContainerEnvironment[];
  readonly images: readonly BuiltImage[];
  readonly services: readonly ContainerService[];
  readonly ingresses: readonly Ingress[];
  /** Why a configuration of a web server is used by developers' containers alone; undefined where it is not known to be. */
  readonly usedByDevelopers: (path: string) => string | undefined;
  /** The settings modules that production is deployed with, by what is no launcher. */
  readonly named: readonly NamedSettings[];
}

/** Works out which servers the repository's files start, with which options, environment and purpose. */
export async function understandLaunches(sources: LaunchSources): Promise<LaunchesUnderstood> {
  if (sources.documents.every((document) => document.language === "dotenv" && !isForCleverCloud(document))) return { launches: [], commands: [], environments: [], images: [], services: [], ingresses: [], usedByDevelopers: () => undefined, named: [] };
  const { launches, commands, ...containers } = new Understanding(sources, sources.documents.some(mayRunShell) ? await loadShellParser() : noScript).all();
  return { launches: launches.toSorted(byPlace), commands: commands.toSorted(byPlace), ...containers };
}

/** These hold words that are no shell's; to have one read them they call it by its name. */
const withOwnWords: ReadonlySet<LauncherDocument["language"]> = new Set(["dotenv", "supervisor", "systemd", "uwsgi"]);

const mayRunShell = ({ language, file }: LauncherDocument): boolean => !withOwnWords.has(language) || /sh\b|\bCC_PYTHON_MANAGE_TASKS\b/.test(file.text);

const noScript = (): Script => ({ steps: [], functions: [], problems: [] });

const byPlace = (left: { readonly at: Span }, right: { readonly at: Span }): number => compare(left.at.file.path, right.at.file.path) || left.at.start - right.at.start;
const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** What the configuration says of the file that decides about a container stands above what the file shows. */
const withPin = (container: ContainerProcess, pin: Pin | undefined): ContainerProcess => (pin === undefined ? container : { ...container, stage: () => pinnedStage(pin) });

class Understanding {
  readonly #containers: readonly ContainerProcess[];
  readonly #developers: DevelopersFiles;
  readonly #documents: readonly LauncherDocument[];
  readonly #scripts: readonly ShellDocument[];
  readonly #units: readonly SystemdDocument[];
  readonly #supervisors: readonly SupervisorDocument[];
  readonly #dotenv: readonly DotenvDocument[];
  readonly #platforms: readonly DataDocument[];
  readonly #paths: ReadonlySet<string>;
  readonly #parse: (text: ShellText) => Script;
  readonly #configurations: Configurations;
  readonly #found: FoundProcesses;
  readonly #named: NamedSettings[] = [];
  readonly #startedBy = new Map<ShellDocument, StartedBy>();

  constructor(sources: LaunchSources, parse: (text: ShellText) => Script) {
    const { documents, configurations } = sources;
    const { processes, developers } = findContainers(sources);
    this.#developers = developers;
    this.#containers = processes.map((container) => withPin(container, sources.read?.(container.path)?.pinned));
    this.#documents = documents;
    this.#paths = sources.paths;
    this.#scripts = documents.filter((document) => document.language === "shell");
    this.#dotenv = documents.filter((document) => document.language === "dotenv");
    this.#platforms = documents.filter((document): document is DataDocument => document.language === "platform");
    this.#supervisors = documents.filter((document) => document.language === "supervisor");
    this.#units = withDropIns(documents.filter((document) => document.language === "systemd"));
    this.#parse = parse;
    this.#configurations = configurations;
    this.#found = new FoundProcesses(configurations);
  }

  all(): LaunchesUnderstood {
    for (const document of this.#documents) {
      if (document.language === "procfile") this.#readProcfile(document);
      else if (document.language === "javascript") this.#readPm2(document);
      else if (document.language === "supervisor") this.#readSupervisor(document);
    }
    for (const unit of this.#units) this.#readUnit(unit);
    this.#readContainers();
    for (const lines of [...commandLinesOf(this.#documents), ...postbuildOf(this.#platforms, this.#paths)]) this.#readCommandLines(lines);
    // A script that a production launcher starts is production's, and so is a script which that one starts.
    const read = new Set<ShellDocument>();
    for (let turn = 0; turn < deepestChain; turn++) {
      for (const document of this.#scripts) {
        if (read.has(document) || !this.#startedBy.has(document)) continue;
        read.add(document);
        this.#readScript(document);
      }
    }
    for (const document of this.#scripts) if (!read.has(document)) this.#readScript(document);
    // A configuration that no command names is started by what is not in the repository.
    for (const document of this.#documents) if (document.language === "uwsgi" && !this.#configurations.isUsed(document)) this.#readUwsgi(document);
    const hosted = this.#platforms.flatMap((document) => [...unitLaunches(document), ...vercelLaunches(document)]).concat(cleverCloudLaunches(this.#platforms, this.#dotenv, this.#paths));
    return { launches: settleTargets([...this.#found.launches, ...hosted]), named: this.#named, commands: this.#found.commands, usedByDevelopers: (path) => this.#developers.ofWebServer(path), environments: environmentsOf(this.#containers), images: this.#containers.flatMap(({ image }) => image ?? []), services: this.#containers.flatMap(({ service }) => service ?? []), ingresses: readIngresses(new Manifests(this.#documents.filter((document): document is DataDocument => document.language === "kubernetes"))) };
  }

  /** Notes the scripts of the repository that production starts. */
  #note(starts: Starts, by: Omit<StartedBy, "invocation">): void {
    for (const start of starts.scripts) {
      const script = this.#find(this.#scripts, start.path.value);
      if (script && !this.#startedBy.has(script)) this.#startedBy.set(script, { ...by, invocation: start.invocation });
    }
    for (const task of starts.tasks) this.#readTask(task, { ...by, invocation: task.invocation }, directoryOf(task.name.at.file.path));
  }

  /** A script of a `package.json` counts where something else starts it: developers and build servers run them by hand. */
  #readTask({ name }: TaskStart, by: StartedBy, directory: string, depth = 0): void {
    const text = depth < deepestChain && !mayBeElsewhere(name.at) ? packageScript(this.#platforms, directory, name.value) : undefined;
    if (!text) return;
    const starts = together(runScript(this.#parse(text), undefined, by.invocation.environment).map((step) => follow(within(step, by.invocation), this.#parse)));
    const besideServer = starts.servers.some(({ peeled }) => peeled.server !== "runserver");
    this.#found.addCommands("shell", starts.commands, hintsOfCommands(by, besideServer), by.around);
    this.#found.addServers("shell", starts.servers, by.hints ?? (() => ({ startedBy: by.label })), by.around);
    this.#note({ ...starts, tasks: [] }, by);
    for (const inner of starts.tasks) this.#readTask(inner, { ...by, invocation: inner.invocation }, directory, depth + 1);
  }

  /** The file of the repository that a path on the host or below the start directory names; `beside` is the file that names it. */
  #find<D extends LauncherDocument>(documents: readonly D[], path: string, beside?: string): D | undefined {
    const plain = path.replace(/^(\.\/)+/, "");
    const sibling = beside === undefined ? undefined : `${beside.slice(0, beside.lastIndexOf("/") + 1)}${plain}`;
    const neighbour = documents.find(({ file }) => file.path === sibling);
    if (neighbour) return neighbour;
    return documents.find(({ file }) => file.path === plain) ?? documents.find(({ file }) => path.startsWith("/") && path.endsWith(`/${file.path}`));
  }

  #readProcfile(document: Extract<LauncherDocument, { language: "procfile" }>): void {
    const watcher = document.entries.find(({ command }) => /--watch\b|\bwatch\b|npm run (dev|start)|yarn (dev|start)|runserver_plus/.test(command.value));
    const surroundings = surroundingsOf(document.file.path, this.#platforms, this.#documents.filter(({ language }) => language === "dockerfile").map(({ file }) => file));
    for (const { name, command } of document.entries) {
      const script = this.#parse({ text: command.value, place: (start, end) => ({ file: document.file, start: command.at.start + start, end: command.at.start + end }) });
      // The platform chooses the port of `web` (devcenter.heroku.com/articles/dynos#web-dynos).
      const environment = [...(name.value === "web" && surroundings.choosesPort ? [{ name: "PORT", value: undefined, at: name.at }] : []), ...surroundings.environment];
      for (const step of runScript(script)) {
        const starts = follow(within(step, { environment, user: undefined, directory: undefined }), this.#parse);
        const ofProcess: StageHints = { processName: name.value };
        this.#found.addCommands("procfile", starts.commands, ofProcess);
        const hintsOf = ({ peeled }: ServerStart): StageHints => (peeled.server === "runserver" && watcher ? { ...ofProcess, development: "the Procfile runs a watcher beside it" } : ofProcess);
        this.#found.addServers("procfile", starts.servers, hintsOf, surroundings.servedFolders.length > 0 ? { servedFolders: surroundings.servedFolders } : {});
        if (document.production && /(^|\/)procfile$/i.test(document.file.path)) this.#note(starts, { label: `${name.value} of the Procfile` });
      }
    }
  }

  #readUnit(document: SystemdDocument): void {
    const unit = readService(document, (path) => {
      const found = this.#find(this.#dotenv, path);
      return found?.sample === false ? found : undefined;
    });
    const lookup = (name: string) => {
      const entry = unit.environment.findLast((candidate) => candidate.name === name);
      return entry && { text: entry.value, at: entry.at };
    };
    const sockets = socketsOf(document, this.#units).map(readSocket);
    const around: Around = {
      ...(sockets.length > 0 && { sockets: { listeners: sockets.flatMap(({ listeners }) => listeners), known: sockets.every(({ known }) => known), openedBy: "systemd" } }),
      ...(unit.rootByDefault && { rootByDefault: unit.rootByDefault }),
      ...(unit.service && { service: { ...unit.service, startedBySocket: sockets.length > 0 } }),
    };
    for (const { command, at } of unit.preparations) {
      const argv = command.words.flatMap((word) => expandWord(word, lookup));
      const starts = follow({ argv, at, environment: unit.environment, directory: unit.directory, user: unit.user, branches: [] }, this.#parse);
      this.#found.addCommands("systemd", starts.commands, {});
      if (document.production && !unit.isUserUnit) this.#note({ ...starts, servers: [] }, { label: document.file.path });
    }
    for (const { command, at } of unit.commands) {
      const argv = command.words.flatMap((word) => expandWord(word, lookup));
      // With `+` systemd leaves User= aside.
      const user = command.prefix.includes("+") ? undefined : unit.user;
      const starts = follow({ argv, at, environment: unit.environment, directory: unit.directory, user, branches: [] }, this.#parse);
      this.#found.add("systemd", starts, unit.isUserUnit ? { unclear: "a unit of a user's own systemd" } : {}, around);
      if (document.production && !unit.isUserUnit) this.#note(starts, { label: document.file.path });
    }
  }

  #readContainers(): void {
    const scriptAt = (path: string): ShellDocument | undefined => this.#scripts.find(({ file }) => file.path === path);
    for (const process of this.#containers) {
      const starts = containerStarts(process, this.#parse, (path) => scriptAt(path)?.script);
      const around: Around = { container: containerOf(process), ...(process.servedFolders && { servedFolders: process.servedFolders }) };
      this.#found.addServers(process.kind, starts.servers, ({ peeled }) => ({ decided: process.stage(peeled.server) }), around);
      this.#found.addCommands(process.kind, starts.commands, { decided: process.stage("gunicorn") }, around);
      for (const { path, invocation } of starts.scripts) {
        const place = process.locate(path.value);
        const script = place === undefined ? this.#find(this.#scripts, path.value) : scriptAt(place);
        if (script) this.#startedBy.set(script, startedTogether(this.#startedBy.get(script), startedByContainer(process, invocation)));
      }
      for (const task of starts.tasks) {
        const place = process.locate(`${task.invocation.directory?.value ?? ""}/package.json`.replace(/^\/(?=package)/, ""));
        if (place !== undefined) this.#readTask(task, startedByContainer(process, task.invocation), directoryOf(place));
      }
    }
  }

  #readCommandLines({ kind, text, environment, directory, user, hints, around, serves, deploys }: CommandLines): void {
    for (const step of runScript(this.#parse(text), undefined, environment)) {
      const starts = follow(within(step, { environment, directory, user }), this.#parse);
      this.#found.addCommands(kind, starts.commands, hints, around);
      if (serves) this.#found.addServers(kind, starts.servers, () => hints);
      if (deploys) this.#named.push(...settingsNamedBy(starts));
    }
  }

  #readPm2(document: Extract<LauncherDocument, { language: "javascript" }>): void {
    for (const app of readApps(document.exported)) {
      const starts = follow({ argv: app.argv, at: app.at, environment: app.environment, directory: app.directory, user: app.user, branches: [] }, this.#parse);
      const hintsOf = ({ peeled }: ServerStart): StageHints => ({ processName: app.name, ...(app.watches !== undefined && peeled.server === "runserver" && { unclear: "PM2 watches its files" }) });
      this.#found.addServers("javascript", starts.servers, hintsOf, app.watches ? { watched: app.watches } : {});
      if (document.production) this.#note(starts, { label: document.file.path });
    }
  }

  #readSupervisor(document: SupervisorDocument): void {
    for (const { name, argv, at, environment, directory, user, rootByDefault, socket } of readPrograms(document, daemonOf(document, this.#supervisors))) {
      const starts = follow({ argv, at, environment, directory, user, branches: [] }, this.#parse);
      const around: Around = { ...(rootByDefault && { rootByDefault }), ...(socket && { sockets: { ...socket, openedBy: "supervisor" } }) };
      this.#found.add("supervisor", starts, { processName: name }, around);
      if (document.production) this.#note(starts, { label: document.file.path });
    }
  }

  /** `uwsgi FILE`, run by something that is not in the repository. */
  #readUwsgi(document: UwsgiDocument): void {
    const header = document.sections.find(({ value }) => value === "uwsgi");
    if (!header || !document.entries.some(({ key }) => /^(?:module|wsgi|wsgi-file|mount|pythonpath|django)$/.test(key.value))) return;
    const argv = [literalArgument("uwsgi", header.at), literalArgument(document.file.path, header.at)];
    const rootByDefault = rootOfEmperor(document.file.path, this.#found.launches);
    this.#found.add("uwsgi", follow({ argv, at: header.at, environment: [], directory: undefined, user: undefined, branches: [] }, this.#parse), {}, rootByDefault ? { rootByDefault } : {});
  }

  #readScript(document: ShellDocument): void {
    const startedBy = this.#startedBy.get(document);
    const nothing = { environment: [], user: undefined, directory: undefined };
    const steps = runScript(document.script, this.#findSourced(document.file.path), startedBy?.invocation.environment);
    const all = steps.map((step) => follow(within(step, startedBy?.invocation ?? nothing), this.#parse));
    // What runs before an application server starts runs where that does.
    const besideServer = all.some(({ servers }) => servers.some(({ peeled }) => peeled.server !== "runserver"));
    const serving = new Set(all.flatMap((starts) => starts.servers.flatMap(({ invocation }) => invocation.branches.map(armOf))));
    const told = startedBy?.invocation.argv.map(known) ?? [];
    const isByHand = ({ invocation }: ManagementStart): boolean => waitsForWord(invocation.branches, serving, told);
    const hints = hintsOfCommands(startedBy, besideServer);
    // A function may be called by what always runs, too.
    for (const { commands } of all) this.#found.addCommands("shell", commands.filter((start) => !isByHand(start)), hints, startedBy?.around);
    for (const { commands } of all) this.#found.addCommands("shell", commands, { ...hints, unclear: "the script is told to run it" }, startedBy?.around);
    for (const starts of all) {
      this.#found.addServers("shell", starts.servers, startedBy?.hints ?? (() => (startedBy ? { startedBy: startedBy.label } : {})), startedBy?.around);
      if (startedBy) this.#note(starts, startedBy);
    }
  }

  #findSourced(beside: string): FindSourced {
    return (path) => {
      const script = this.#find(this.#scripts, path, beside);
      if (script) return { script: script.script };
      const entries = this.#find(this.#dotenv, path, beside);
      return entries?.sample === false ? { entries: entries.entries } : undefined;
    };
  }
}

/** Scripts that start scripts. */
const deepestChain = 4;
