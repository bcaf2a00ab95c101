import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type Front, startFront } from "../machine/front.ts";
import { findFreePort, makeFolder } from "../machine/places.ts";
import { type Programs, run, sharedVirtualenv } from "../machine/programs.ts";
import { movePaths, movePorts } from "../machine/relocate.ts";
import { type Server, start } from "../machine/start.ts";
import { visit } from "../machine/visit.ts";
import { isLauncher, startedBy } from "./launchers.ts";

/** Where the project lies on its server. */
const checkout = "/srv/bakery";
const virtualenv = "/srv/bakery/venv";
const secret = "only-for-tests-8f1d0c7e4b2a96538f1d0c7e4b2a9653-and-then-some";

/** A project that runs, with its front server. */
export interface Deployed extends Front {
  /** The port on this machine for one that the project names. */
  readonly port: (asWritten: number) => number;
  /** The launchers' files as they were started. */
  readonly launchers: readonly string[];
}

/**
 * Deploys a project on this machine, in a folder and on free ports of 127.0.0.1, as its own files say: whatever its
 * launchers start is started, then nginx or Apache with its site.
 * @param project the directory; `deploy/nginx.conf` or `deploy/apache.conf` is the site, if there is one
 * @param collects whether to run collectstatic first
 * @throws with the servers' own words when one does not start
 */
export async function deploy(programs: Programs, project: string, collects: boolean): Promise<Deployed> {
  const folder = makeFolder();
  const at = (path: string): string => join(folder, path);
  const servers: Server[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(servers.map((server) => server.stop()));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    furnish(programs, project, at);
    // The project's own, not what the link to the virtualenv leads to: from Node 22 on a listing follows it.
    const files = readdirSync(project, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => at(join(checkout, relative(project, entry.parentPath), entry.name)));
    const ports = new Map<number, number>();
    for (const file of files) await move(file, folder, ports);
    if (collects) collectStatic(at);
    const platformsPort = await findFreePort();
    const surroundings = { python: programs.python, tmp: at("tmp"), port: platformsPort, secret };
    const launchers = files.filter(isLauncher);
    for (const { command, directory, environment, runtimeDirectories } of launchers.flatMap((file) => startedBy(file, surroundings))) {
      for (const made of runtimeDirectories) mkdirSync(at(join("run", made)), { recursive: true });
      const [program = "", ...words] = command;
      const env = { PATH: `${at(virtualenv)}/bin:${process.env["PATH"] ?? ""}`, ...environment };
      servers.push(await start(program, words, [...ports.values(), platformsPort, ...socketsOf(files, at("tmp"))], { cwd: directory ?? at(checkout), env }));
    }
    const kind = (["nginx", "apache"] as const).find((one) => existsSync(at(`${checkout}/deploy/${one}.conf`)));
    const front = kind && (await startFront(kind, programs, folder, readFileSync(at(`${checkout}/deploy/${kind}.conf`), "utf8")));
    if (front) servers.push(front);
    return {
      visit: front?.visit ?? (async (path, { host = "www.bakery.example", headers } = {}) => visit({ port: platformsPort, host, ...(headers && { headers }) }, path)),
      log: () => front?.log() ?? "",
      port: (asWritten) => ports.get(asWritten) ?? asWritten,
      launchers,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Puts the project, its virtualenv and what the administrator has to provide on the machine. */
function furnish(programs: Programs, project: string, at: (path: string) => string): void {
  cpSync(project, at(checkout), { recursive: true });
  symlinkSync(sharedVirtualenv(programs), at(virtualenv));
  for (const directory of ["run", "tmp/systemd-private/tmp", "etc/bakery", "var/log/bakery"]) mkdirSync(at(directory), { recursive: true });
  writeFileSync(at("etc/bakery/bakery.env"), `SECRET_KEY=${secret}\n`);
  writeFileSync(at("etc/bakery/secret-key"), secret);
}

function collectStatic(at: (path: string) => string): void {
  const { status, output } = run(at(`${virtualenv}/bin/python`), ["manage.py", "collectstatic", "--noinput"], { cwd: at(checkout), env: { ...process.env, SECRET_KEY: secret } });
  if (status !== 0) throw new Error(output);
}

/** The sockets that the project's files name, and where a process with a /tmp of its own would make them. */
function socketsOf(files: readonly string[], tmp: string): readonly string[] {
  const named = files.filter((file) => !isModule(file)).flatMap((file) => [...readFileSync(file, "utf8").matchAll(/\/[\w./-]+\.sock\b/g)].map(([path]) => path));
  return named.flatMap((path) => [path, path.replace(tmp, `${tmp}/systemd-private/tmp`)]);
}

/** Whether a file is Python of the application, and no server's configuration. */
const isModule = (file: string): boolean => file.endsWith(".py") && !/gunicorn/.test(file);

/** Moves what a file of the project says to the folder, and but for Python's modules, to free ports. The site's paths are moved when the front server starts. */
async function move(file: string, folder: string, ports: Map<number, number>): Promise<void> {
  const text = readFileSync(file, "utf8").replace(/(?<=^|[\s"'=:])\/tmp\//gm, `${folder}/tmp/`);
  const isSite = /\/deploy\/(?:nginx|apache)\.conf$/.test(file);
  const moved = isSite ? text : movePaths(text, { folder, port: (asWritten) => asWritten });
  writeFileSync(file, isModule(file) ? moved : await movePorts(moved, ports, findFreePort));
}
