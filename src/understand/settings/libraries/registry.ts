import { builtin, moduleOf, type ModuleObj } from "../objects.ts";
import type { Run } from "../run.ts";
import { configurations, configurationValues } from "./configurations.ts";
import { configparser } from "./configparser.ts";
import { dataModules } from "./data-files.ts";
import { decouple } from "./decouple.ts";
import { djDatabaseUrl } from "./dj-database-url.ts";
import { djangoModules } from "./django.ts";
import { herokuModules } from "./django-heroku.ts";
import { dotenv } from "./dotenv.ts";
import { dynaconf } from "./dynaconf.ts";
import { environ } from "./environ.ts";
import { environs } from "./environs.ts";
import { hashlib } from "./hashlib.ts";
import { json } from "./json.ts";
import { os, osPathModule } from "./os.ts";
import { pathlib } from "./pathlib.ts";
import { pydanticModules } from "./pydantic.ts";
import { randomModules } from "./randomness.ts";
import { secretStores } from "./secret-stores.ts";
import { sentry } from "./sentry.ts";
import { splitSettings } from "./split-settings.ts";
import { standard } from "./standard.ts";
import { standardModules } from "./standard-modules.ts";
import { str2bool, strtobool } from "./strtobool.ts";

/** In setuptools it gives a number before 71, and True or False since. */
const strtoboolModule = (run: Run): ModuleObj =>
  moduleOf("strtobool", {
    strtobool: builtin("strtobool", ({ positional: [text] }, site) => {
      const truth = strtobool(run, text, site);
      return truth.kind === "int" ? { ...truth, kind: "bool", value: truth.value === 1 } : truth;
    }),
  });

const str2boolModule = (run: Run): ModuleObj => moduleOf("str2bool", { str2bool: builtin("str2bool", ({ positional: [text] }, site) => str2bool(run, text, site)), str2bool_exc: builtin("str2bool_exc", ({ positional: [text] }, site) => str2bool(run, text, site, true)) });

/** The modules whose behaviour the evaluator knows, by dotted name. */
const libraries: Readonly<Partial<Record<string, (run: Run) => ModuleObj>>> = {
  ...standard,
  ...randomModules,
  ...djangoModules,
  ...herokuModules,
  ...dataModules,
  ...pydanticModules,
  ...secretStores,
  configparser,
  ConfigParser: configparser,
  "six.moves.configparser": configparser,
  os,
  "os.path": osPathModule,
  pathlib,
  json,
  hashlib,
  environ,
  decouple,
  dj_database_url: djDatabaseUrl,
  dotenv,
  environs,
  sentry_sdk: sentry,
  "split_settings.tools": splitSettings,
  configurations,
  "configurations.values": configurationValues,
  dynaconf,
  "setuptools._distutils.util": strtoboolModule,
  strtobool: strtoboolModule,
  str2bool: str2boolModule,
};

/** A library module, made once for each run; undefined for one that is not known. */
export function libraryModule(run: Run, name: string): ModuleObj | undefined {
  const known = run.libraries.get(name);
  if (known) return known;
  const make = Object.hasOwn(libraries, name) ? libraries[name] : undefined;
  const made = make?.(run);
  if (made) run.libraries.set(name, made);
  return made;
}

/** Whether a topmost module comes with Python. */
export const isStandardModule = (name: string): boolean => standardModules.has(name);
