import { isSendingNothing } from "./mail-backends.ts";
import { elements, lookUp, type PyItem, text } from "../python.ts";

/** How many mails ADMINS get for one error, as far as LOGGING decides it. */
export interface AdminMail {
  readonly least: number;
  readonly most: number;
  /** What keeps the mail back; absent where nothing does. */
  readonly kept?: "disabled" | "replaced" | "not propagated" | "level" | "filtered" | "not sent";
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

/** Whether filters let an error pass while DEBUG is off; undefined where that can't be known. */
function filtersPass(logging: PyItem, owner: PyItem | undefined): boolean | undefined {
  const filters = lookUp(owner, "filters") ?? { type: "list", items: [] };
  if (filters.type !== "list" && filters.type !== "tuple") return undefined;
  const made = elements(filters).map((filter) => text(lookUp(lookUp(lookUp(logging, "filters"), text(filter) ?? ""), "()")));
  if (made.includes("django.utils.log.RequireDebugTrue")) return false;
  return made.every((filter) => filter === "django.utils.log.RequireDebugFalse") ? true : undefined;
}

/** What a handler does with an error: it mails it or not, `not sent` where a mail goes nowhere; undefined where that can't be known. */
function mailOf(logging: PyItem, name: string): "mail" | "none" | "not sent" | undefined {
  const handler = lookUp(lookUp(logging, "handlers"), name);
  const kind = text(lookUp(handler, "class"));
  const level = levelOf(handler);
  if (handler?.type !== "dict" || kind === undefined || level === undefined) return undefined;
  if (level > error || writesDown.test(kind)) return "none";
  if (kind !== "django.utils.log.AdminEmailHandler" || lookUp(handler, "using") !== undefined) return undefined;
  const passes = filtersPass(logging, handler);
  if (passes !== true) return passes === false ? "none" : undefined;
  const backend = lookUp(handler, "email_backend");
  if (backend === undefined || backend.type === "None") return "mail";
  return backend.type === "unknown" ? undefined : isSendingNothing(backend) ? "not sent" : "mail";
}

/** A logger holds a handler once, however often it is named. Source: Python's logging, Logger.addHandler. */
const namesIn = (handlers: PyItem): readonly string[] => [...new Set(elements(handlers).map((name) => text(name) ?? ""))];

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
  // A logger's filters see what is logged to it, not what comes up from below.
  const passes = filtersPass(logging, request);
  if (passes !== true) return passes === false ? { least: 0, most: 0, kept: "filtered" } : undefined;
  const reached = [request, ...(requestGoesOn ? [django, ...(djangoGoesOn ? [root] : [])] : [])];
  const lists = reached.map((logger) => lookUp(logger, "handlers")).filter((list) => list !== undefined);
  if (!lists.every(({ type }) => type === "list" || type === "tuple")) return undefined;
  const mails = lists.flatMap((list) => namesIn(list).map((name) => mailOf(logging, name)));
  // What LOGGING does not name keeps Django's own handlers.
  const own = requestGoesOn && !django ? 1 : 0;
  const least = own + mails.filter((mail) => mail === "mail").length;
  const most = own + mails.filter((mail) => mail === "mail" || mail === undefined).length;
  const kept = mails.includes("not sent") ? "not sent" : requestGoesOn ? "replaced" : "not propagated";
  return { least, most, ...(most === 0 ? { kept } : {}) };
}
