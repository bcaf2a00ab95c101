import type { EnvironmentEntry, Text } from "../../core/launch/launch.ts";
import { indexOf } from "../../core/path-index.ts";
import { directoryOf, joinPath, nameOf } from "../../core/paths.ts";
import { cover, type SourceFile, type Span } from "../../core/source.ts";
import type { Project } from "../../discover/project.ts";
import { parseApache } from "../../parse/apache/parse.ts";
import { directiveArguments, type ApacheNode } from "../../parse/apache/tree.ts";

/** What an `.htaccess` tells Passenger of one application (phusionpassenger.com/docs/references/config_reference/apache/). */
export interface PassengerHtaccess {
  /** The first line of Passenger's; undefined where others alone speak of its environment. */
  readonly at: Span | undefined;
  /** `PassengerAppRoot`, the directory where the application starts. */
  readonly root: Text | undefined;
  /** `PassengerStartupFile`, below that directory. */
  readonly startup: Text | undefined;
  /** The interpreter of `PassengerPython`. */
  readonly python: Text | undefined;
  readonly environment: readonly EnvironmentEntry[];
}

/** An application that Passenger starts. */
export interface PassengerSite {
  /** The file that it imports; undefined where that is not in the repository. */
  readonly startup: SourceFile | undefined;
  readonly htaccess: PassengerHtaccess | undefined;
}

/** What Passenger imports unless it is told otherwise (phusionpassenger.com, "Deploying a Python application"). */
const usualStartup = "passenger_wsgi.py";

/** The applications that Passenger starts: those with a `passenger_wsgi.py`, and those of which an `.htaccess` alone tells. */
export function passengerSites(project: Project): readonly PassengerSite[] {
  const htaccesses = indexOf(project.paths).endingIn(".htaccess").flatMap((path) => project.read(path) ?? []);
  const startups = indexOf(project.paths).endingIn(usualStartup);
  const claimed = new Set<SourceFile>();
  const usual = startups.flatMap((path): readonly PassengerSite[] => {
    const startup = project.read(path);
    const htaccess = htaccessFor(path, htaccesses, startups.length);
    if (htaccess) claimed.add(htaccess);
    // Another startup file that it names is the one that counts.
    const told = htaccess && readHtaccess(htaccess);
    const isIt = told?.startup === undefined || nameOf(told.startup.value) === usualStartup;
    if (!isIt && htaccess) claimed.delete(htaccess);
    return startup && isIt && /django|wsgi/i.test(startup.text) ? [{ startup, htaccess: told }] : [];
  });
  const others = htaccesses.filter((file) => !claimed.has(file)).flatMap((file): readonly PassengerSite[] => {
    const htaccess = readHtaccess(file);
    if (!htaccess || !isPython(htaccess)) return [];
    return [{ startup: findStartup(file.path, htaccess.startup?.value ?? usualStartup, project), htaccess }];
  });
  return [...usual, ...others];
}

/** Whether it surely starts Python: the interpreter is named, or a file of Python. */
const isPython = ({ python, startup }: PassengerHtaccess): boolean => python !== undefined || startup?.value.endsWith(".py") === true;

/** The `.htaccess` of an application: beside it, in its `public`, or the only one that names Passenger. */
function htaccessFor(path: string, htaccesses: readonly SourceFile[], startups: number): SourceFile | undefined {
  const directory = directoryOf(path);
  const near = [joinPath(directory, [".htaccess"]), joinPath(directory, ["public", ".htaccess"])].flatMap((candidate) => htaccesses.find((file) => file.path === candidate) ?? []);
  if (near[0]) return near[0];
  const naming = htaccesses.filter(({ text }) => /^[ \t]*Passenger/im.test(text));
  return naming.length === 1 && startups === 1 ? naming[0] : undefined;
}

/** The file of the repository that an application starts with: beside the `.htaccess`, above its `public`, or the only one of that name. */
function findStartup(htaccess: string, startup: string, project: Project): SourceFile | undefined {
  const plain = startup.replace(/^\.?\/+/, "");
  const directory = directoryOf(htaccess);
  const near = [joinPath(directory, [plain]), joinPath(directoryOf(directory), [plain])].find((path) => project.paths.has(path));
  if (near !== undefined) return project.read(near);
  const [only, ...more] = indexOf(project.paths).endingIn(plain);
  return only !== undefined && more.length === 0 ? project.read(only) : undefined;
}

/** Reads an `.htaccess`; undefined for one that says nothing to Passenger, turns it off, or starts another language. */
function readHtaccess(file: SourceFile): PassengerHtaccess | undefined {
  const told = new Map<string, Text>();
  const environment: EnvironmentEntry[] = [];
  let at: Span | undefined;
  const waiting: ApacheNode[] = parseApache(file).children.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.kind === "section") {
      waiting.push(...node.children.toReversed());
      continue;
    }
    const [first, second] = directiveArguments(file, node);
    const name = node.name.value.toLowerCase();
    if (!first || !/^(?:passenger|setenv$)/.test(name)) continue;
    // `SetEnv NAME value` goes to the process (phusionpassenger.com, "Environment variables and Passenger").
    if (name === "setenv") environment.push({ name: first.value, value: second?.placeholder ? undefined : (second?.value ?? ""), at: second?.at ?? first.at });
    else {
      at ??= cover(node.name.at, first.at);
      if (name === "passengerappenv" || name === "passengerwsgienv") for (const variable of ["PASSENGER_APP_ENV", "WSGI_ENV"]) environment.push({ name: variable, value: first.value, at: first.at });
      else if (!first.placeholder) told.set(name, { value: first.value, at: first.at });
    }
  }
  const isElse = told.get("passengerenabled")?.value.toLowerCase() === "off" || /^(?:node|rack|ruby|meteor)/.test(told.get("passengerapptype")?.value.toLowerCase() ?? "") || told.has("passengernodejs");
  if (isElse) return undefined;
  if (!at && environment.length === 0) return undefined;
  return { at, root: told.get("passengerapproot"), startup: told.get("passengerstartupfile"), python: told.get("passengerpython"), environment };
}
