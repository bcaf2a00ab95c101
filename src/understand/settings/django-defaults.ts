import { compareVersions } from "../../core/settings/settings.ts";
import type { PyItem } from "../../core/python.ts";
import table from "./data/django-defaults.json" with { type: "json" };

/** How the table writes a value that JSON has no form for. */
interface Marked {
  readonly tuple?: readonly unknown[];
  readonly dict?: readonly (readonly [unknown, unknown])[];
  readonly object?: string;
  readonly absent?: boolean;
}

const settings = table.settings as unknown as Readonly<Record<string, readonly (readonly [since: string, value: unknown])[]>>;

/** The Django versions that the table covers, oldest first. */
export const knownDjangoVersions: readonly string[] = table.versions;

/**
 * Django's own default of a setting in a version (`major.minor`).
 * @returns undefined where that version knows no such setting
 */
export function djangoDefault(name: string, version: string): PyItem | undefined {
  const history = Object.hasOwn(settings, name) ? settings[name] : undefined;
  const entry = history?.findLast(([since]) => compareVersions(since, version) <= 0);
  if (!entry || isMarked(entry[1], "absent")) return undefined;
  return decode(entry[1]);
}

const agreements = new Map<string, boolean>();

/** Whether two versions have the same default of a setting, or both none; compared once. */
export function hasOneDefault(name: string, least: string, most: string): boolean {
  const key = `${name} ${least} ${most}`;
  const known = agreements.get(key) ?? (least === most || JSON.stringify(djangoDefault(name, least)) === JSON.stringify(djangoDefault(name, most)));
  agreements.set(key, known);
  return known;
}

/** Django's defaults of a setting in a range of versions, `undefined` where one knows no such setting. */
export const djangoDefaults = (name: string, least: string, most: string): readonly (PyItem | undefined)[] =>
  [least, ...knownDjangoVersions.filter((version) => compareVersions(version, least) > 0 && compareVersions(version, most) < 0), most].map((version) => djangoDefault(name, version));

/** Whether any of the versions in the table knows a setting of this name. */
export const isDjangoSetting = (name: string): boolean => Object.hasOwn(settings, name);

/** The names that any version in the table knows. */
export const djangoSettingNames: readonly string[] = Object.keys(settings);

/** The names that a version knows. */
export const djangoSettings = (version: string): readonly string[] => Object.keys(settings).filter((name) => djangoDefault(name, version) !== undefined);

const isMarked = (value: unknown, mark: keyof Marked): value is Marked => typeof value === "object" && value !== null && mark in value;

function decode(value: unknown): PyItem {
  if (value === null) return { type: "None" };
  if (typeof value === "boolean") return { type: "bool", value };
  if (typeof value === "number") return { type: "int", value };
  if (typeof value === "string") return { type: "str", value };
  if (Array.isArray(value)) return { type: "list", items: value.map(decode) };
  if (isMarked(value, "tuple")) return { type: "tuple", items: (value.tuple ?? []).map(decode) };
  if (isMarked(value, "dict")) return { type: "dict", entries: (value.dict ?? []).map(([key, item]) => [decode(key), decode(item)]) };
  return { type: "unknown", why: "it is Django's default, which is not in the table" };
}
