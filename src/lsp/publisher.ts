import type { Diagnostic, PublishDiagnosticsParams } from "vscode-languageserver/node";
import { diagnosticOf, diagnosticOfMistake, placesOf } from "./diagnostics.ts";
import type { ProjectSession, Seen } from "./project-session.ts";

/** Sends the findings of one file. */
export type Send = (params: PublishDiagnosticsParams) => void;

/** Tells the editor what was found, file by file, and takes back what is gone. */
export class Publisher {
  readonly #send: Send;
  readonly #uriOf: (absolute: string) => string;
  /** What was last sent, by URI. */
  readonly #sent = new Map<ProjectSession, Map<string, string>>();

  constructor(send: Send, uriOf: (absolute: string) => string) {
    this.#send = send;
    this.#uriOf = uriOf;
  }

  /** Files that are open are told each time, so that the editor knows which version was judged; others when something is new. */
  publish(session: ProjectSession, seen: Seen): void {
    const before = this.#sent.get(session) ?? new Map<string, string>();
    const now = new Map<string, string>();
    const found = this.#byPath(session, seen);
    for (const { path, uri, version } of seen.texts) {
      const diagnostics = found.get(path) ?? [];
      if (diagnostics.length > 0) now.set(uri, "");
      this.#send({ uri, version, diagnostics });
    }
    const open = new Set(seen.texts.map(({ path }) => path));
    for (const [path, diagnostics] of found) {
      if (open.has(path)) continue;
      const uri = this.#uriOf(path);
      const text = JSON.stringify(diagnostics);
      now.set(uri, text);
      if (before.get(uri) !== text) this.#send({ uri, diagnostics });
    }
    const told = new Set(seen.texts.map(({ uri }) => uri));
    for (const uri of before.keys()) if (!now.has(uri) && !told.has(uri)) this.#send({ uri, diagnostics: [] });
    this.#sent.set(session, now);
  }

  /** Takes back everything of a project that is no longer looked at. */
  clear(session: ProjectSession): void {
    for (const uri of this.#sent.get(session)?.keys() ?? []) this.#send({ uri, diagnostics: [] });
    this.#sent.delete(session);
  }

  #byPath({ root }: ProjectSession, { report, mistakes }: Seen): Map<string, Diagnostic[]> {
    const found = new Map<string, Diagnostic[]>();
    const add = (path: string, diagnostic: Diagnostic): void => {
      const known = found.get(path);
      if (known) known.push(diagnostic);
      else found.set(path, [diagnostic]);
    };
    for (const mistake of mistakes) if (mistake.path !== undefined) add(mistake.path, diagnosticOfMistake(mistake));
    if (report) {
      const places = placesOf(root, report.pathOf, this.#uriOf);
      for (const finding of report.findings) add(places.absoluteOf(finding.at.file), diagnosticOf(finding, places));
    }
    return found;
  }
}
