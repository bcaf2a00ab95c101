import type { EnvironmentEntry, Text } from "../../core/launch/launch.ts";
import type { Span } from "../../core/source.ts";
import { MappedText } from "../../parse/command/mapped-text.ts";
import { property, type JsValue } from "../../parse/javascript/value.ts";
import { splitWords } from "../../parse/systemd/words.ts";
import { literalArgument, type Argument } from "./argument.ts";
import { expandWhole } from "./expand.ts";

/** One entry of `apps` (pm2.keymetrics.io/docs/usage/application-declaration/). */
export interface Pm2App {
  readonly argv: readonly Argument[];
  readonly at: Span;
  readonly name: string;
  readonly environment: readonly EnvironmentEntry[];
  readonly directory: Text | undefined;
  readonly user: Text | undefined;
  /** Whether PM2 restarts it when a file changes: a developer's habit. */
  readonly watches: Span | undefined;
}

const textOf = (value: JsValue | undefined): Text | undefined => (value?.kind === "string" ? { value: value.value, at: value.at } : undefined);

/** The applications of a configuration: `{ apps: [...] }`, an array, or one alone. */
export function readApps(exported: JsValue | undefined): readonly Pm2App[] {
  const apps = property(exported, "apps") ?? exported;
  const list = apps?.kind === "array" ? apps.items : apps ? [apps] : [];
  return list.flatMap((app) => {
    const script = textOf(property(app, "script"));
    return script ? [readApp(app, script)] : [];
  });
}

function readApp(app: JsValue, script: Text): Pm2App {
  const interpreter = textOf(property(app, "interpreter") ?? property(app, "exec_interpreter"));
  const args = readArguments(property(app, "args"));
  // Without an interpreter PM2 picks one by the script's ending; a program without one is run as it is.
  const before = interpreter && interpreter.value !== "none" ? [interpreter] : script.value.endsWith(".py") ? [{ value: "python", at: script.at }] : [];
  const own = readArguments(property(app, "interpreter_args"));
  const words = script.value.trim().split(/\s+/).length > 1 ? splitText(script) : [literalArgument(script.value, script.at)];
  return {
    argv: [...before.map(({ value, at }) => literalArgument(value, at)), ...(before.length > 0 ? own : []), ...words, ...args],
    at: app.at,
    name: textOf(property(app, "name"))?.value ?? "",
    environment: readEnvironment(app),
    directory: textOf(property(app, "cwd")),
    user: textOf(property(app, "user") ?? property(app, "uid")),
    watches: (() => {
      const watch = property(app, "watch");
      return watch !== undefined && watch.kind !== "null" && !(watch.kind === "boolean" && !watch.value) ? watch.at : undefined;
    })(),
  };
}

function readArguments(value: JsValue | undefined): readonly Argument[] {
  if (value === undefined || value.kind === "null") return [];
  if (value.kind === "string") return splitText({ value: value.value, at: value.at });
  if (value.kind !== "array") return [{ pieces: [{ text: undefined, at: value.at }], at: value.at, spread: true }];
  return value.items.map((item) =>
    item.kind === "string" || item.kind === "number" ? literalArgument(String(item.value), item.at) : { pieces: [{ text: undefined, at: item.at }], at: item.at, spread: true },
  );
}

/** Words separated by blanks, quotes grouping. A string with escapes keeps one place for all of its words. */
function splitText(text: Text): readonly Argument[] {
  const source = MappedText.of(text.at);
  if (source.text !== text.value) return text.value.split(/\s+/).filter(Boolean).map((word) => literalArgument(word, text.at));
  return splitWords(source, { variables: false }).map((word) => expandWhole(word, () => undefined));
}

/** `env`, and `env_production` where it does not say otherwise: PM2 adds it only when it is asked to. */
function readEnvironment(app: JsValue): readonly EnvironmentEntry[] {
  const entries = (name: string): readonly EnvironmentEntry[] => {
    const value = property(app, name);
    if (value?.kind !== "object") return [];
    return value.entries.map((entry) => ({
      name: entry.key.value,
      value: "value" in entry.value ? String(entry.value.value) : undefined,
      at: entry.value.at,
    }));
  };
  const always = entries("env");
  const production = entries("env_production");
  return [...always, ...production.map((entry) => (always.some(({ name, value }) => name === entry.name && value !== entry.value) ? { ...entry, value: undefined } : entry))];
}
