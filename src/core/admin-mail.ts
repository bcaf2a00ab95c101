import { elements, lookUp, type PyItem, text } from "./python.ts";

/** How many mails ADMINS get for one error, as far as LOGGING decides it. */
export interface AdminMail {
  readonly least: number;
  readonly most: number;
  /** What keeps the mail back; absent where nothing does. */
  readonly kept?: "disabled" | "replaced" | "not propagated" | "level";
}

/** Numbers of Python's levels; a record of an exception has ERROR. */
const levels: Readonly<Record<string, number>> = { CRITICAL: 50, FATAL: 50, ERROR: 40, WARNING: 30, WARN: 30, INFO: 20, DEBUG: 10, NOTSET: 0 };
const error = 40;

const levelOf = (owner: PyItem | undefined): number | undefined => {
  const level = lookUp(owner, "level");
  if (level === undefined) return 0;
  if (level.type === "int") return level.value;
  return levels[text(level) ?? ""];
};

/** Handlers of Python's own that tell nobody: they write to a file, a stream or a log. */
const writesDown = /^logging\.(?:NullHandler|StreamHandler|FileHandler|handlers\.(?:WatchedFileHandler|RotatingFileHandler|TimedRotatingFileHandler|SysLogHandler|MemoryHandler))$/;

/** Whether a handler mails an error: 1, 0, or undefined where that can't be known. */
function mailsOf(logging: PyItem, name: PyItem): 0 | 1 | undefined {
  const handler = lookUp(lookUp(logging, "handlers"), text(name) ?? "");
  const kind = text(lookUp(handler, "class"));
  const level = levelOf(handler);
  if (handler?.type !== "dict" || kind === undefined || level === undefined) return undefined;
  if (level > error || writesDown.test(kind)) return 0;
  if (kind !== "django.utils.log.AdminEmailHandler") return undefined;
  const filters = lookUp(handler, "filters");
  if (filters !== undefined && filters.type !== "list" && filters.type !== "tuple") return undefined;
  const made = elements(filters ?? { type: "list", items: [] }).map((filter) => text(lookUp(lookUp(lookUp(logging, "filters"), text(filter) ?? ""), "()")));
  if (made.includes("django.utils.log.RequireDebugTrue")) return 0;
  return made.every((filter) => filter === "django.utils.log.RequireDebugFalse") ? 1 : undefined;
}

const isKnown = (item: PyItem | undefined): boolean => item === undefined || (item.type === "dict" && item.entries.every(([key]) => key.type === "str"));

/** The value of a switch; undefined for what can't be known. */
function switchOf(owner: PyItem | undefined, name: string): boolean | undefined {
  const value = lookUp(owner, name);
  if (value === undefined || value.type === "None") return true;
  return value.type === "bool" ? value.value : undefined;
}

/**
 * Follows an exception in a view through LOGGING: the logger `django.request`, then `django`, then the root, with
 * Django's own set-up below what the setting leaves alone. Each case was seen on Django 4.2, 5.2 and 6.1.
 * Source: django/utils/log.py; Python's logging/config.py, DictConfigurator.configure.
 * @returns undefined where it can't be known
 */
export function adminMail(logging: PyItem): AdminMail | undefined {
  if (logging.type !== "dict") return undefined;
  if (logging.entries.length === 0) return { least: 1, most: 1 };
  const loggers = lookUp(logging, "loggers");
  const [request, django, root] = [lookUp(loggers, "django.request"), lookUp(loggers, "django"), lookUp(logging, "root") ?? lookUp(loggers, "") ?? lookUp(loggers, "root")];
  if (![logging, loggers, lookUp(logging, "handlers"), request, django, root].every(isKnown) || lookUp(logging, "incremental") !== undefined) return undefined;
  const disables = switchOf(logging, "disable_existing_loggers");
  if (disables === undefined) return undefined;
  if (!request && !django && disables) return { least: 0, most: 0, kept: "disabled" };
  const [requestLevel, djangoLevel] = [levelOf(request), levelOf(django)];
  const [requestGoesOn, djangoGoesOn] = [switchOf(request, "propagate"), switchOf(django, "propagate")];
  if (requestLevel === undefined || djangoLevel === undefined || requestGoesOn === undefined || djangoGoesOn === undefined) return undefined;
  if ((requestLevel === 0 ? djangoLevel : requestLevel) > error) return { least: 0, most: 0, kept: "level" };
  const reached = [request, ...(requestGoesOn ? [django, ...(djangoGoesOn ? [root] : [])] : [])];
  const lists = reached.map((logger) => lookUp(logger, "handlers")).filter((list) => list !== undefined);
  if (!lists.every(({ type }) => type === "list" || type === "tuple")) return undefined;
  const mails = lists.flatMap((list) => elements(list).map((name) => mailsOf(logging, name)));
  // What LOGGING does not name keeps Django's own handlers.
  const own = requestGoesOn && !django ? 1 : 0;
  const least = own + mails.filter((mail) => mail === 1).length;
  const most = own + mails.filter((mail) => mail !== 0).length;
  return { least, most, ...(most === 0 ? { kept: requestGoesOn ? "replaced" : "not propagated" } : {}) };
}
