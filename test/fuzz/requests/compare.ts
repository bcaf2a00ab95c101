import { mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import http from "node:http";
import { createServer } from "node:net";
import { join } from "node:path";
import { SourceFile } from "../../../src/core/source.ts";
import { type RequestAnswer, answerTo } from "../../../src/core/nginx/request.ts";
import { defaultServerOn, listensOf } from "../../../src/core/nginx/listen.ts";
import type { NginxServer } from "../../../src/core/nginx/server.ts";
import { parseNginx } from "../../../src/parse/nginx/parse.ts";
import { understandNginx } from "../../../src/understand/nginx/understand-nginx.ts";
import { findFreePort, makeFolder } from "../../machine/places.ts";
import { start } from "../../machine/start.ts";
import { type Machine, type Site, directories, makeSite, tree } from "./make-site.ts";

/** A request on whose answer nginx and the model differ. */
export interface Difference {
  readonly site: Site;
  readonly target: string;
  readonly theirs: string;
  readonly ours: string;
}

export interface Compared {
  readonly asked: number;
  /** Requests whose answer the model leaves open. */
  readonly unknown: readonly Difference[];
  readonly different: readonly Difference[];
}

/** Starts one nginx with a site for each seed, asks each site for its addresses, and compares with what the model says. */
export async function compareSites(nginx: string, seeds: readonly number[]): Promise<Compared> {
  const folder = makeFolder();
  const machine: Machine = { files: join(folder, "srv"), listen: `127.0.0.1:${await findFreePort()}`, backend: `http://127.0.0.1:${await findFreePort()}` };
  for (const directory of directories) {
    for (const entry of tree) {
      const path = join(machine.files, directory, entry);
      if (entry.endsWith("/")) mkdirSync(path, { recursive: true });
      else writeFileSync(path, `file ${path}`);
    }
  }
  const sites = seeds.map((seed) => makeSite(seed, machine));
  const main = join(folder, "nginx.conf");
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join("\n");
  const text = `${process.getuid?.() === 0 ? "user root;\n" : ""}daemon off;\nworker_processes 1;\npid ${folder}/nginx.pid;\nerror_log ${folder}/error.log crit;\nevents { worker_connections 256; }\nhttp {\naccess_log off;\nserver_names_hash_bucket_size 128;\nserver_names_hash_max_size 8192;\n${temporary}\n${sites.map(({ block }) => block).join("")}}\n`;
  writeFileSync(main, text);
  const parsed = parseNginx(new SourceFile("nginx.conf", text));
  const { servers, problems } = understandNginx({ trees: [parsed], paths: new Set(["nginx.conf"]), read: () => undefined });
  const refused = [...parsed.problems, ...problems];
  if (refused.length > 0) throw new Error(`the model refuses: ${refused.map(({ message, at }) => `${at.start.toString()} ${message}`).join("; ")}`);
  const running = await start(nginx, ["-p", folder, "-e", join(folder, "error.log"), "-c", main], Number(machine.listen.split(":")[1]), { cwd: folder });
  // It answers what nginx would refuse as well: addresses are handed on as the configuration makes them.
  const backend = createServer((socket) => socket.on("error", () => socket.destroy()).once("data", () => socket.end("HTTP/1.0 200 OK\r\nContent-Length: 7\r\n\r\nbackend"))).listen(Number(machine.backend.split(":")[2]), "127.0.0.1");
  const agent = new http.Agent({ keepAlive: true, maxSockets: 4 });
  const unknown: Difference[] = [];
  const different: Difference[] = [];
  let asked = 0;
  try {
    for (const site of sites) {
      const server = servers.find(({ serverNames }) => serverNames[0]?.value === site.name);
      const [listen] = server ? listensOf(server) : [];
      const defaultServer = server && listen && defaultServerOn(listen, server, servers);
      if (!server || !defaultServer) throw new Error(`no server ${site.name}`);
      await Promise.all(
        site.targets.map(async (target) => {
          const theirs = await ask(agent, machine, site.name, target);
          const answer = answerTo(server, target, { ...surroundings(site.name, target), defaultServer });
          const ours = describe(answer, server);
          asked++;
          if (answer.kind === "unknown") unknown.push({ site, target, theirs, ours });
          else if (ours !== theirs) different.push({ site, target, theirs, ours });
        }),
      );
    }
  } finally {
    agent.destroy();
    backend.close();
    await running.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  return { asked, unknown, different };
}

function fileAt(path: string): "file" | "directory" | "absent" {
  try {
    return statSync(path).isDirectory() ? "directory" : "file";
  } catch {
    return "absent"; // or below something that is a file
  }
}

const surroundings = (host: string, target: string) => ({
  variable: (name: string): string | undefined => (name.startsWith("http_") ? "" : { host, server_name: host, scheme: "http", request_method: "GET", request_uri: target }[name]),
  fileAt,
}) as const;

/** One line for an answer, in the form that `ask` gives to nginx's. */
function describe(answer: RequestAnswer, server: NginxServer): string {
  if (answer.kind === "unknown") return `unknown: ${answer.why}`;
  const at = answer.location ? (answer.location.effective("add_header")?.args[1]?.value ?? "") : (server.effective("add_header")?.args[1]?.value ?? "");
  if (answer.kind === "gateway") return `${at} backend`;
  if (answer.kind === "file") return `${at} file ${answer.path.replace(/\/+/g, "/")}`;
  const { code, text } = answer;
  if ([301, 302, 303, 307, 308].includes(code)) return `${at} ${code} ${plain(text ?? "")}`;
  return code === 200 ? `${at} 200 ${text ?? ""}` : `${at} ${code}`;
}

/** Addresses with their escapes undone: nginx escapes what it sends. */
function plain(address: string): string {
  try {
    return decodeURIComponent(address).replace(/\?$/, "");
  } catch {
    return address;
  }
}

async function ask(agent: http.Agent, machine: Machine, host: string, target: string): Promise<string> {
  const [address, port] = machine.listen.split(":");
  return new Promise((resolve, reject) => {
    const request = http.request({ host: address, port: Number(port), path: target, agent, headers: { Host: host }, timeout: 20_000 }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => (body += part));
      response.on("error", reject);
      response.on("end", () => {
        const code = response.statusCode ?? 0;
        const at = String(response.headers["x-at"] ?? "");
        const location = (response.headers.location ?? "").replace(`http://${host}:${String(port)}`, "");
        if ([301, 302, 303, 307, 308].includes(code)) resolve(`${at} ${code} ${plain(location)}`);
        else if (body === "backend" || body.startsWith("file ")) resolve(`${at} ${body}`);
        else resolve(code === 200 ? `${at} 200 ${body}` : `${at} ${code}`);
      });
    });
    request.on("timeout", () => request.destroy(new Error("no answer within 20 s")));
    request.on("error", reject);
    request.end();
  });
}
