import type { CommandServer } from "../../core/launch/launch.ts";
import { Options, type OptionStyle, type OptionTable } from "./option-table.ts";
import { daphne } from "./options/daphne.ts";
import { granian } from "./options/granian.ts";
import { gunicorn } from "./options/gunicorn.ts";
import { hypercorn } from "./options/hypercorn.ts";
import { uvicorn } from "./options/uvicorn.ts";
import { uwsgi } from "./options/uwsgi.ts";
import { waitress } from "./options/waitress.ts";

const argparse: OptionStyle = { abbreviations: true, dashedValuesRefused: true };
const click: OptionStyle = { abbreviations: false, dashedValuesRefused: false };
const getopt: OptionStyle = { abbreviations: true, dashedValuesRefused: false };

/** Options that gunicorn once had (docs.gunicorn.org/en/stable/news.html): command lines of that time still carry them. */
const formerGunicorn: OptionTable = {
  value: "--settings --django-settings --log-facility",
  optional: "",
  flag: "--debug --traceback --tolerate-dangerous-framing --x-forwarded-for-header",
};

/** Options that daphne once had (2.5.0, cli.py). */
const formerDaphne: OptionTable = { value: "--ws-protocol --asgi-protocol", optional: "", flag: "" };

/** `runserver`, `runserver_plus` and what every management command takes (docs.djangoproject.com/en/stable/ref/django-admin/). */
const managementCommand: OptionTable = {
  value: "--settings --pythonpath --verbosity/-v --cert-file --cert --key-file --key --reloader-interval --reloader-type --extra-file --exclude-pattern --output --keep-meta-shutdown",
  optional: "",
  flag: "--help/-h --version --traceback --no-color --force-color --skip-checks --ipv6/-6 --noreload --nothreading --nostatic --insecure --nopin --threaded --print-sql --browser --pdb --ipdb --pm",
};

export const serverOptions: Readonly<Record<CommandServer, Options>> = {
  gunicorn: new Options(argparse, gunicorn, formerGunicorn),
  gunicorn_django: new Options(argparse, gunicorn, formerGunicorn),
  uvicorn: new Options(click, uvicorn),
  granian: new Options(click, granian),
  hypercorn: new Options(argparse, hypercorn),
  daphne: new Options(argparse, daphne, formerDaphne),
  waitress: new Options(getopt, waitress),
  uwsgi: new Options(getopt, uwsgi),
  runserver: new Options(argparse, managementCommand),
};

/** Programs by their command word. The removed commands of gunicorn serve a Django project over HTTP as gunicorn does. */
export const programs: ReadonlyMap<string, CommandServer> = new Map<string, CommandServer>([
  ["gunicorn", "gunicorn"],
  ["gunicorn3", "gunicorn"],
  ["gunicorn_django", "gunicorn_django"],
  ["gunicorn_paster", "gunicorn_django"],
  ["uwsgi", "uwsgi"],
  ["uwsgi-core", "uwsgi"],
  ["uwsgi_python3", "uwsgi"],
  ["uvicorn", "uvicorn"],
  ["daphne", "daphne"],
  ["hypercorn", "hypercorn"],
  ["waitress-serve", "waitress"],
  ["granian", "granian"],
]);

/** Modules for `python -m`. */
export const modules: ReadonlyMap<string, CommandServer> = new Map<string, CommandServer>([
  ["gunicorn", "gunicorn"],
  ["gunicorn.app.wsgiapp", "gunicorn"],
  ["uvicorn", "uvicorn"],
  ["daphne", "daphne"],
  ["hypercorn", "hypercorn"],
  ["waitress", "waitress"],
  ["granian", "granian"],
]);

/** Management commands that serve. */
export const managementCommands: ReadonlyMap<string, CommandServer> = new Map<string, CommandServer>([
  ["runserver", "runserver"],
  ["runserver_plus", "runserver"],
  ["runsslserver", "runserver"],
  ["run_gunicorn", "gunicorn_django"],
]);

/** What every server has in common: text that a file which starts one must hold. */
export const mentionsServer = (text: string): boolean =>
  /gunicorn|uwsgi|uvicorn|daphne|hypercorn|waitress|granian|runserver|runsslserver/.test(text);
