import { relative, resolve, sep } from "node:path";
import type { Policy } from "../check/policy.ts";
import type { Selection } from "../check/select-rules.ts";
import type { Certainty, Severity } from "../core/finding.ts";
import { placeOf } from "../core/source.ts";
import type { PathPatterns } from "../discover/path-patterns.ts";
import type { ConfigurationFile } from "./find-configuration.ts";
import { type ConfigurationValues, configurationKeys, type KeyName, type ValueOf } from "./keys.ts";

/** What the command line says, by the names of the keys. It stands above the file. */
export type TypedValues = { readonly [K in KeyName]?: ValueOf<K> };

/** A configuration file with what it says. */
export interface Configuration {
  readonly file: ConfigurationFile;
  readonly values: ConfigurationValues;
}

/** A key as it holds for a run. */
export interface EffectiveKey {
  readonly key: KeyName;
  /** Undefined where nobody says anything: then the default holds. */
  readonly value: unknown;
  /** `command line`, `pyproject.toml:12`; empty where the default holds. */
  readonly origins: readonly string[];
}

/** What a run does because of the command line and the configuration together. */
export interface Settled {
  /** What the engine takes as it is. */
  readonly options: SettledOptions;
  /** Later entries win. */
  readonly kinds: readonly { readonly kind: string; readonly patterns: PathPatterns }[];
  /** Relative to the working directory, as the paths below. */
  readonly baseline?: string;
  readonly envFiles: readonly string[];
}

/** Named as the engine names them. */
export interface SettledOptions {
  readonly settings?: string;
  readonly settingsBy?: string;
  readonly django?: string;
  readonly selection: Selection;
  readonly failOn?: Severity | "never";
  readonly minCertainty?: Certainty;
  readonly policy: Policy;
  readonly production?: PathPatterns;
  readonly development?: PathPatterns;
  readonly tlsEndsUpstream?: boolean;
}

/** Puts the command line above the configuration. What extends is added up. */
export function settle(typed: TypedValues, configuration: Configuration | undefined, cwd: string): Settled {
  const values = configuration?.values ?? {};
  const base = configuration?.file.directory;
  const one = <K extends KeyName>(key: K): ValueOf<K> | undefined => typed[key] ?? values[key]?.value;
  const kinds = (entries: ValueOf<"kinds"> | undefined, wrap: (globs: readonly string[]) => PathPatterns): Settled["kinds"] =>
    (entries ?? []).map(([kind, globs]) => ({ kind, patterns: wrap(globs) }));
  const ofFile = (globs: readonly string[]): PathPatterns => ({ globs, ...(base !== undefined && { base }) });
  const patterns = (globs: readonly string[] | undefined): PathPatterns | undefined => globs && ofFile(globs);
  const baseline = typed.baseline ?? fromDirectory(values.baseline?.value, base, cwd);
  return {
    ...present("baseline", baseline),
    envFiles: [...(values["env-file"]?.value ?? []).flatMap((path) => fromDirectory(path, base, cwd) ?? []), ...(typed["env-file"] ?? [])],
    kinds: [...kinds(values.kinds?.value, ofFile), ...kinds(typed.kinds, (globs) => ({ globs }))],
    options: {
      ...present("settings", one("settings")),
      ...present("settingsBy", typed.settings === undefined ? values.settings && placeOf(values.settings.at) : undefined),
      ...present("django", one("django")),
      ...present("failOn", one("fail-on")),
      ...present("minCertainty", one("min-certainty")),
      ...present("tlsEndsUpstream", one("tls-ends-upstream")),
      ...present("production", patterns(one("production"))),
      ...present("development", patterns(one("development"))),
      selection: {
        ...present("select", one("select")),
        ...present("ignore", one("ignore")),
        extendSelect: [...(values["extend-select"]?.value ?? []), ...(typed["extend-select"] ?? [])],
        extendIgnore: [...(values["extend-ignore"]?.value ?? []), ...(typed["extend-ignore"] ?? [])],
        preview: one("preview") === true,
      },
      policy: {
        ...present("severities", one("severity")),
        ...present("perFileIgnores", one("per-file-ignores")?.map(([glob, rules]) => ({ patterns: ofFile([glob]), rules }))),
        ...present("exclude", patterns(one("exclude"))),
        ...present("unsuppressible", one("unsuppressible")),
        requireReason: one("require-reason") === true,
      },
    },
  };
}

/** Keys whose values of the file and of the command line hold together. */
const addedUp: readonly KeyName[] = ["extend-select", "extend-ignore", "kinds", "env-file"];

/** Every key with its value and who gave it, for `--show-config`. */
export function effectiveKeys(typed: TypedValues, configuration: Configuration | undefined): readonly EffectiveKey[] {
  return (Object.keys(configurationKeys) as KeyName[]).map((key) => {
    const given = [
      ...(configuration?.values[key] ? [{ value: configuration.values[key].value as unknown, origin: placeOf(configuration.values[key].at) }] : []),
      ...(typed[key] === undefined ? [] : [{ value: typed[key] as unknown, origin: "command line" }]),
    ];
    const holding = addedUp.includes(key) ? given : given.slice(-1);
    const value = holding.every(({ value }) => Array.isArray(value)) && holding.length > 0 ? holding.flatMap(({ value }) => value as readonly unknown[]) : holding[0]?.value;
    return { key, value, origins: holding.map(({ origin }) => origin) };
  });
}

function fromDirectory(path: string | undefined, directory: string | undefined, cwd: string): string | undefined {
  return path === undefined || directory === undefined ? path : relative(cwd, resolve(directory, path)).split(sep).join("/");
}

/** An object with the property, or without it where there is no value. */
function present<Name extends string, T>(name: Name, value: T | undefined): { readonly [N in Name]?: T } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [N in Name]?: T };
}
