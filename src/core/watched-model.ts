import type { Ingress } from "./launch/ingress.ts";
import type { Views } from "./reporting/views.ts";
import type { Model } from "./rule.ts";
import type { Settings } from "./settings/settings.ts";

const none: readonly Ingress[] = [];

/** A question to a model, with what was answered. */
interface Asked {
  readonly ask: (model: Model) => unknown;
  readonly answer: unknown;
}

/** A model that remembers what it was asked, so that it can be told whether another one would answer alike. */
export class WatchedModel implements Model {
  /** What it speaks for; undefined once nobody asks any more, so that no old model is kept. */
  #whole: Model | undefined;
  readonly #asked = new Map<unknown, Asked>();

  constructor(whole: Model) {
    this.#whole = whole;
  }

  /** The model behind it. */
  get whole(): Model {
    if (!this.#whole) throw new Error("a model is asked after its rule has spoken");
    return this.#whole;
  }

  get documents(): Model["documents"] {
    return this.#note("documents", ({ documents }) => documents);
  }

  get settings(): Model["settings"] {
    return this.#note("settings", ({ settings }) => settings);
  }

  get nginx(): Model["nginx"] {
    return this.#note("nginx", ({ nginx }) => nginx);
  }

  get apache(): Model["apache"] {
    return this.#note("apache", ({ apache }) => apache);
  }

  get launches(): Model["launches"] {
    return this.#note("launches", ({ launches }) => launches);
  }

  get managementCommands(): Model["managementCommands"] {
    return this.#note("managementCommands", ({ managementCommands }) => managementCommands);
  }

  get deployments(): Model["deployments"] {
    return this.#note("deployments", ({ deployments }) => deployments);
  }

  get ingresses(): NonNullable<Model["ingresses"]> {
    return this.#note("ingresses", ({ ingresses = none }) => ingresses);
  }

  get images(): Model["images"] {
    return this.#note("images", ({ images }) => images);
  }

  get services(): Model["services"] {
    return this.#note("services", ({ services }) => services);
  }

  get bundles(): Model["bundles"] {
    return this.#note("bundles", ({ bundles }) => bundles);
  }

  get pythons(): Model["pythons"] {
    return this.#note("pythons", ({ pythons }) => pythons);
  }

  get readings(): Model["readings"] {
    return this.#note("readings", ({ readings }) => readings);
  }

  get entryPoints(): Model["entryPoints"] {
    return this.#note("entryPoints", ({ entryPoints }) => entryPoints);
  }

  get checkouts(): Model["checkouts"] {
    return this.#note("checkouts", ({ checkouts }) => checkouts);
  }

  get code(): Model["code"] {
    return this.#note("code", ({ code }) => code);
  }

  get files(): Model["files"] {
    return this.#note("files", ({ files }) => files);
  }

  get secrets(): Model["secrets"] {
    return this.#note("secrets", ({ secrets }) => secrets);
  }

  get partial(): boolean {
    return this.#note("partial", ({ partial }) => partial);
  }

  get tlsEndsUpstream(): boolean {
    return this.#note("tlsEndsUpstream", ({ tlsEndsUpstream = false }) => tlsEndsUpstream);
  }

  get today(): string {
    return this.#note("today", ({ today }) => today);
  }

  viewsOf(settings: Settings): Views {
    return this.#note(settings, (model) => model.viewsOf(settings));
  }

  hasFile(ending: string): boolean {
    return this.#note(`hasFile ${ending}`, (model) => model.hasFile(ending));
  }

  entriesIn(directory: string): readonly string[] {
    return this.#note(`entriesIn ${directory}`, (model) => model.entriesIn(directory));
  }

  /** Asks another model all that was asked here: whoever watches that one knows of it then. */
  repeatTo(model: Model): void {
    for (const { ask } of this.#asked.values()) ask(model);
  }

  /** Whether a model answers every question as they were answered. */
  stillHolds(model: Model): boolean {
    for (const { ask, answer } of this.#asked.values()) if (ask(model) !== answer) return false;
    return true;
  }

  /** Says that everything was asked. */
  close(): void {
    this.#whole = undefined;
  }

  #note<T>(question: unknown, ask: (model: Model) => T): T {
    const answer = ask(this.whole);
    if (!this.#asked.has(question)) this.#asked.set(question, { ask, answer });
    return answer;
  }
}
