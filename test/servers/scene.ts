import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type Front, type Request, startFront } from "../machine/front.ts";
import { findFreePort, makeFolder } from "../machine/places.ts";
import { type Programs, sharedVirtualenv } from "../machine/programs.ts";
import type { Server } from "../machine/start.ts";
import { type App, startDjango } from "./django.ts";

export const fixtures = join(import.meta.dirname, "../../fixtures");

/** What stands on the machine of a test beside the fixture's server configuration. */
export interface Scene {
  /** The configuration of the front server, a file of the fixture. */
  readonly config: string;
  readonly front: "nginx" | "apache";
  /** The applications by the address as the configuration writes it, `127.0.0.1:8000` or `/run/bakery.sock`. */
  readonly apps?: Readonly<Record<string, App>>;
  /** Applications on the machine that the configuration does not name, by any name; see `Machine.address`. */
  readonly hidden?: Readonly<Record<string, App>>;
  /** Files that the configuration expects on the machine, by absolute path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Where the whole fixture lies on the machine, `/srv/bakery`. */
  readonly checkout?: string;
  /** Where a virtualenv with Django lies on the machine, `/srv/bakery/venv`. */
  readonly virtualenv?: string;
  /** Why it cannot be set up on this machine: what it lacks besides the programs that every scene needs. */
  readonly whyNot?: string;
  /** What to replace in the configuration besides addresses, ports and paths. */
  readonly replace?: readonly (readonly [from: string | RegExp, to: string])[];
}

/** A running machine: the front server with the applications behind it. */
export interface Machine extends Front {
  /** What Django understood of a request that it answered. */
  readonly ask: (path: string, request?: Request) => Promise<Understood>;
  /** Where a hidden application listens, `127.0.0.1:43210`. */
  readonly address: (name: string) => string;
  /** A path of the machine in the test's folder. */
  readonly path: (absolute: string) => string;
}

/** The site's answer, see site/site_urls.py. */
export interface Understood {
  readonly path: string;
  readonly script: string;
  readonly query: string;
  readonly method: string;
  readonly host: string;
  readonly secure: boolean;
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly length: number;
}

/**
 * Sets up what a fixture describes, in a folder and on free ports of 127.0.0.1, and starts it.
 * @param fixture `nginx/alias-traversal/bad/plain`, or the absolute path of another
 * @throws with the server's own words when it does not start
 */
export async function setUp(programs: Programs, fixture: string, scene: Scene): Promise<Machine> {
  const folder = makeFolder();
  const path = (absolute: string): string => join(folder, absolute);
  const servers: Server[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(servers.map((server) => server.stop()));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const source = resolve(fixtures, fixture);
    if (scene.checkout !== undefined) cpSync(source, path(scene.checkout), { recursive: true });
    for (const [name, text] of Object.entries(scene.files ?? {})) write(path(name), text);
    const virtualenv = sharedVirtualenv(programs);
    if (scene.virtualenv !== undefined) {
      mkdirSync(dirname(path(scene.virtualenv)), { recursive: true });
      symlinkSync(virtualenv, path(scene.virtualenv));
    }
    let text = readFileSync(join(source, scene.config), "utf8");
    for (const [from, to] of scene.replace ?? []) {
      const changed = text.replaceAll(typeof from === "string" ? from : new RegExp(from, "gm"), to);
      if (changed === text) throw new Error(`${fixture}/${scene.config}: nothing to replace for ${String(from)}`);
      text = changed;
    }
    for (const [asWritten, app] of Object.entries(scene.apps ?? {})) {
      if (!text.includes(asWritten)) throw new Error(`${fixture}/${scene.config} does not mention ${asWritten}`);
      const address = asWritten.startsWith("/") ? path(asWritten) : await findFreePort();
      if (typeof address === "string") mkdirSync(dirname(address), { recursive: true });
      servers.push(await startDjango(virtualenv, app, address));
      if (typeof address === "number") text = text.replaceAll(asWritten, `127.0.0.1:${address}`);
    }
    const hidden = new Map<string, string>();
    for (const [name, app] of Object.entries(scene.hidden ?? {})) {
      const port = await findFreePort();
      servers.push(await startDjango(virtualenv, app, port));
      hidden.set(name, `127.0.0.1:${port}`);
    }
    const front = await startFront(scene.front, programs, folder, text);
    servers.push(front);
    return {
      visit: front.visit,
      ask: async (asked, request) => {
        const { status, body } = await front.visit(asked, request);
        if (status !== 200) throw new Error(`${asked} was answered with ${status}: ${body.slice(0, 300)}`);
        return JSON.parse(body) as Understood;
      },
      address: (name) => hidden.get(name) ?? "",
      path,
      log: front.log,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
