import type { Launch, LauncherKind } from "../../core/launch.ts";
import type { DotenvDocument } from "../../parse/dotenv/parse.ts";
import { loadShellParser } from "../../parse/shell/parse.ts";
import type { ShellText } from "../../parse/shell/shell-text.ts";
import type { ShellDocument } from "../../parse/shell/document.ts";
import type { Script } from "../../parse/shell/script.ts";
import type { SystemdDocument } from "../../parse/systemd/parse.ts";
import { expandWord } from "./expand.ts";
import { buildLaunch } from "./build-launch.ts";
import { follow, within, type ServerStart, type Starts } from "./follow.ts";
import type { Invocation } from "./invocation.ts";
import type { LauncherDocument } from "./launcher-document.ts";
import { readApps } from "./pm2.ts";
import { runScript, type FindSourced } from "./run-script.ts";
import { stageOf, type StageFacts } from "./stage.ts";
import { readService, readSocket, socketsOf } from "./systemd-unit.ts";

/** What launches are understood from. */
export interface LaunchSources {
  readonly documents: readonly LauncherDocument[];
  /** Every path of the repository. */
  readonly paths: ReadonlySet<string>;
}

export interface LaunchesUnderstood {
  /** Every process that serves, in the order of the files. */
  readonly launches: readonly Launch[];
}

/** Works out which servers the repository's files start, with which options, environment and purpose. */
export async function understandLaunches(sources: LaunchSources): Promise<LaunchesUnderstood> {
  const needsShell = sources.documents.some(({ language }) => language !== "dotenv");
  if (!needsShell) return { launches: [] };
  const launches = new Understanding(sources, await loadShellParser()).all();
  return { launches: [...launches].sort((left, right) => compare(left.at.file.path, right.at.file.path) || left.at.start - right.at.start) };
}

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** What a file adds to each server it starts. */
type Around = Omit<Parameters<typeof buildLaunch>[0], "invocation" | "peeled" | "stage" | "kind" | "hasDefaultConfig">;
type StageHints = Partial<Omit<StageFacts, "path" | "kind" | "server" | "branches">>;

/** How a script of the repository is started by another file. */
interface StartedBy {
  readonly label: string;
  readonly invocation: Invocation;
}

class Understanding {
  readonly #documents: readonly LauncherDocument[];
  readonly #scripts: readonly ShellDocument[];
  readonly #dotenv: readonly DotenvDocument[];
  readonly #parse: (text: ShellText) => Script;
  readonly #hasDefaultConfig: boolean;
  readonly #launches: Launch[] = [];
  readonly #seen = new Set<string>();
  readonly #startedBy = new Map<ShellDocument, StartedBy>();

  constructor({ documents, paths }: LaunchSources, parse: (text: ShellText) => Script) {
    this.#documents = documents;
    this.#scripts = documents.filter((document) => document.language === "shell");
    this.#dotenv = documents.filter((document) => document.language === "dotenv");
    this.#parse = parse;
    this.#hasDefaultConfig = [...paths].some((path) => /(^|\/)gunicorn\.conf\.py$/.test(path));
  }

  all(): readonly Launch[] {
    for (const document of this.#documents) {
      if (document.language === "procfile") this.#readProcfile(document);
      else if (document.language === "systemd") this.#readUnit(document);
      else if (document.language === "javascript") this.#readPm2(document);
    }
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
    return this.#launches;
  }

  #add(kind: LauncherKind, start: ServerStart, hints: StageHints, around: Around = {}): void {
    const { invocation, peeled } = start;
    // A function may be called, and a file sourced, more than once: the command stands in one place all the same.
    const place = `${peeled.command.at.file.path}:${peeled.command.at.start}`;
    if (this.#seen.has(place)) return;
    this.#seen.add(place);
    const stage = stageOf({ path: invocation.at.file.path, kind, server: peeled.server, branches: invocation.branches, ...hints });
    this.#launches.push(buildLaunch({ kind, invocation, peeled, stage, hasDefaultConfig: this.#hasDefaultConfig, ...around }));
  }

  /** Notes the scripts of the repository that production starts. */
  #note(starts: Starts, label: string): void {
    for (const start of starts.scripts) {
      const script = this.#find(this.#scripts, start.path.value);
      if (script && !this.#startedBy.has(script)) this.#startedBy.set(script, { label, invocation: start.invocation });
    }
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
    for (const { name, command } of document.entries) {
      const script = this.#parse({ text: command.value, place: (start, end) => ({ file: document.file, start: command.at.start + start, end: command.at.start + end }) });
      // The platform chooses the port of `web` (devcenter.heroku.com/articles/dynos#web-dynos).
      const environment = name.value === "web" ? [{ name: "PORT", value: undefined, at: name.at }] : [];
      for (const step of runScript(script)) {
        const starts = follow(within(step, { environment, user: undefined, directory: undefined }), this.#parse);
        for (const start of starts.servers) {
          const development = start.peeled.server === "runserver" && watcher ? "the Procfile runs a watcher beside it" : undefined;
          this.#add("procfile", start, { processName: name.value, ...(development !== undefined && { development }) });
        }
        if (document.production && /(^|\/)procfile$/i.test(document.file.path)) this.#note(starts, `${name.value} of the Procfile`);
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
    const units = this.#documents.filter((candidate) => candidate.language === "systemd");
    const sockets = socketsOf(document, units).map(readSocket);
    const around: Around = {
      ...(sockets.length > 0 && { sockets: { listeners: sockets.flatMap(({ listeners }) => listeners), known: sockets.every(({ known }) => known) } }),
      ...(unit.rootByDefault && { rootByDefault: unit.rootByDefault }),
    };
    for (const { command, at } of unit.commands) {
      const argv = command.words.flatMap((word) => expandWord(word, lookup));
      // With `+` systemd leaves User= aside.
      const user = command.prefix.includes("+") ? undefined : unit.user;
      const starts = follow({ argv, at, environment: unit.environment, directory: unit.directory, user, branches: [] }, this.#parse);
      for (const start of starts.servers) this.#add("systemd", start, unit.isUserUnit ? { unclear: "a unit of a user's own systemd" } : {}, around);
      if (document.production && !unit.isUserUnit) this.#note(starts, document.file.path);
    }
  }

  #readPm2(document: Extract<LauncherDocument, { language: "javascript" }>): void {
    for (const app of readApps(document.exported)) {
      const starts = follow({ argv: app.argv, at: app.at, environment: app.environment, directory: app.directory, user: app.user, branches: [] }, this.#parse);
      for (const start of starts.servers) {
        const unclear = app.watches && start.peeled.server === "runserver" ? "PM2 watches its files" : undefined;
        this.#add("javascript", start, { processName: app.name, ...(unclear !== undefined && { unclear }) });
      }
      if (document.production) this.#note(starts, document.file.path);
    }
  }

  #readScript(document: ShellDocument): void {
    const startedBy = this.#startedBy.get(document);
    const nothing = { environment: [], user: undefined, directory: undefined };
    for (const step of runScript(document.script, this.#findSourced(document.file.path))) {
      const starts = follow(within(step, startedBy?.invocation ?? nothing), this.#parse);
      for (const start of starts.servers) this.#add("shell", start, startedBy ? { startedBy: startedBy.label } : {});
      if (startedBy) this.#note(starts, startedBy.label);
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
