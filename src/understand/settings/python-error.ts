import type { Span } from "../../core/source.ts";
import type { Tags } from "./tags.ts";

/** A Python exception on its way up. */
export class PythonError extends Error {
  /** The name of its class. */
  readonly type: string;
  /** What decided that it was raised. */
  readonly tags: Tags;
  readonly at: Span | undefined;

  constructor(type: string, message: string, tags: Tags, at?: Span) {
    super(message);
    this.type = type;
    this.tags = tags;
    this.at = at;
  }
}

/** Settings that take more steps than any real ones: what they hold is then not known. */
export class OutOfSteps extends Error {}

/** The body of a `try` is supposed to raise here, where what it works out is not known. */
export class BrokenOff extends Error {}

/** Direct bases of the exceptions that settings meet. Source: Python library reference, "Exception hierarchy". */
const bases: Readonly<Partial<Record<string, string>>> = {
  ModuleNotFoundError: "ImportError",
  KeyError: "LookupError",
  IndexError: "LookupError",
  UnicodeDecodeError: "ValueError",
  JSONDecodeError: "ValueError",
  FileNotFoundError: "OSError",
  PermissionError: "OSError",
  UndefinedValueError: "Exception",
  EnvError: "ValueError",
  EnvNotSetError: "EnvError",
  EnvValidationError: "EnvError",
  ImproperlyConfigured: "Exception",
  UnboundLocalError: "NameError",
  // configparser's
  NoSectionError: "Error",
  NoOptionError: "Error",
  // pydantic's
  ValidationError: "ValueError",
  NotImplementedError: "RuntimeError",
  RecursionError: "RuntimeError",
  ZeroDivisionError: "ArithmeticError",
  BaseException: "",
  Exception: "BaseException",
  SystemExit: "BaseException",
  KeyboardInterrupt: "BaseException",
};

const sameClass: Readonly<Partial<Record<string, string>>> = { IOError: "OSError", EnvironmentError: "OSError" };

/** Whether `except handler` catches an exception of a class. */
export function catches(handler: string, thrown: string): boolean {
  const wanted = sameClass[handler] ?? handler;
  for (let type = sameClass[thrown] ?? thrown; type !== ""; type = bases[type] ?? "Exception") if (type === wanted) return true;
  return false;
}
