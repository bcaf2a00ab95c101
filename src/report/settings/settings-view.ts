import type { Deployment } from "../../core/deployment/deployment.ts";
import type { Problem } from "../../core/finding.ts";
import type { PyItem } from "../../core/python.ts";
import type { EnvironmentVariable, Possibility, Settings } from "../../core/settings/settings.ts";
import type { SourceFile, Span } from "../../core/source.ts";
import type { Value } from "../../core/value.ts";
import { djangoDefault } from "../../understand/settings/django-defaults.ts";
import type { Redactor } from "./redactor.ts";

/** What `settings` has to show. */
export interface SettingsReport {
  readonly version: string;
  readonly views: readonly SettingsView[];
  readonly redactor: Redactor;
  readonly problems: readonly Problem[];
  /** What a file is called, relative to the working directory, with `/`. */
  readonly pathOf: (file: SourceFile) => string;
}

/** The settings of one or several deployments that run with the same. */
export interface SettingsView {
  readonly settings: Settings;
  readonly deployments: readonly Deployment[];
  readonly rows: readonly SettingRow[];
  readonly variables: readonly EnvironmentVariable[];
}

/** One setting. */
export interface SettingRow {
  readonly name: string;
  readonly value: Value;
  /** What it is as far as the repository tells; undefined where that is not known. */
  readonly current: PyItem | undefined;
  /** Whether a settings module assigns it; else it is Django's default. */
  readonly assigned: boolean;
  /** Whether it is what Django would take without it. */
  readonly isDefault: boolean;
  /** Whether Django of the newest version that may run knows the name. */
  readonly isDjangos: boolean;
  /** The assignments, first to last; the last one holds. */
  readonly places: readonly Span[];
  readonly possibilities: readonly Possibility[];
}

/** What a value is in production as far as the repository tells. */
export function currentOf(value: Value): PyItem | undefined {
  switch (value.kind) {
    case "known":
      return value.value;
    case "environment":
      return value.fallback;
    case "oneOf":
      return value.branches[0] && currentOf(value.branches[0].value);
    case "unknown":
      return undefined;
  }
}

/** One row of a setting. */
export function rowOf(settings: Settings, name: string): SettingRow {
  const assignment = settings.names.find((one) => one.name === name);
  const value = settings.value(name);
  const current = currentOf(value);
  const ofDjango = djangoDefault(name, settings.django.most);
  return {
    name,
    value,
    current,
    assigned: assignment !== undefined,
    isDefault: current !== undefined && ofDjango !== undefined && isSame(current, ofDjango),
    isDjangos: ofDjango !== undefined,
    places: assignment ? [...assignment.overridden, value.origin[0]?.at ?? assignment.at] : [],
    possibilities: settings.possibilities(name),
  };
}

/** Whether two values are equal wherever they were written. */
export const isSame = (left: PyItem, right: PyItem): boolean => plain(left) === plain(right);

const plain = (item: PyItem): string => JSON.stringify(item, (key, value: unknown) => (key === "at" ? undefined : value));
