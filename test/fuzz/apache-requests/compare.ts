import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { VirtualHost } from "../../../src/core/apache/host.ts";
import type { ApacheAnswer } from "../../../src/core/apache/requests.ts";
import { readHosts } from "../../understand/apache/read.ts";
import { type Reply, withApache } from "../../understand/apache/running-apache.ts";
import { files, makeHost, urls } from "./make-host.ts";

/** A request on whose answer Apache and the model differ. */
export interface Difference {
  readonly host: string;
  readonly url: string;
  readonly theirs: string;
  readonly ours: string;
}

export interface Compared {
  readonly asked: number;
  /** How often the model leaves the answer open. */
  readonly open: number;
  /** How often each kind of answer was foretold, and `denied`. */
  readonly kinds: ReadonlyMap<string, number>;
  readonly different: readonly Difference[];
}

const application = (name: string): string => `def application(environ, start_response):\n    start_response("200 OK", [("X-Wsgi", "${name}")])\n    return [b"wsgi"]\n`;
const textOf = (file: string): string => (file.endsWith("wsgi.py") ? application(file) : `file ${file}`);

/** Starts one Apache with a virtual host for each seed, asks each for every address, and compares with what the model says. */
export async function compareHosts(seeds: readonly number[]): Promise<Compared> {
  const backends = await Promise.all([0, 1].map(async () => {
    const server = createServer((asked, answer) => void answer.setHeader("X-Url", asked.url ?? "").setHeader("X-Port", String(asked.socket.localPort)).end("backend")).listen(0, "127.0.0.1");
    await once(server, "listening");
    return server;
  }));
  const ports = backends.map((server) => (server.address() as AddressInfo).port);
  const different: Difference[] = [];
  const kinds = new Map<string, number>();
  let [asked, open] = [0, 0];
  let configuration = "";
  let root = "";
  try {
    await withApache(
      Object.fromEntries(files.map((file) => [file, textOf(file)])),
      (directory) => {
        root = directory;
        const hosts = seeds.map((seed) => makeHost(seed, `h${String(seed)}.example`, { directory, backends: ports })).join("");
        configuration = `DocumentRoot ${directory}/site\n<Directory />\nRequire all denied\n</Directory>\n<Directory ${directory}>\nRequire all granted\n</Directory>\n<VirtualHost *>\nServerName main.example\n</VirtualHost>\n${hosts}`;
        return configuration;
      },
      async (apache) => {
        const hosts = new Map(readHosts(configuration).map((host) => [host.serverNames[0]?.value, host]));
        for (const seed of seeds) {
          const name = `h${String(seed)}.example`;
          const host = hosts.get(name);
          if (host === undefined) throw new Error(`no host ${name}`);
          for (const url of urls) {
            asked++;
            const reply = await apache.get(name, url);
            // Apache merges the slashes of a URL before anything sees it.
            const path = url.replaceAll(/\/+/g, "/");
            const answer = host.answerTo(path);
            const denied = answer && isDenied(host, answer, path);
            if (answer === undefined || denied === undefined) {
              open++;
              continue;
            }
            const kind = denied ? "denied" : answer.kind;
            kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
            const ours = contradiction(answer, denied, reply, { root, ports });
            if (ours !== undefined) different.push({ host: makeHost(seed, name, { directory: "@", backends: [1, 2] }), url, theirs: shown(reply), ours });
          }
        }
      },
    );
  } finally {
    for (const server of backends) server.close().closeAllConnections();
  }
  return { asked, open, kinds, different };
}

/** Whether access is refused; undefined where the model does not know. A redirect comes before anybody asks. */
function isDenied(host: VirtualHost, answer: ApacheAnswer, url: string): boolean | undefined {
  if (answer.kind === "redirect") return false;
  const path = answer.kind === "file" ? answer.path : answer.kind === "wsgi" ? answer.script.target.value : "";
  const { verdict } = host.accessTo(path, url);
  if (verdict === "unknown" || verdict === "restricted") return verdict === "restricted" ? true : undefined;
  return verdict === "denied";
}

const shown = ({ status, headers, body }: Reply): string => `${String(status)} ${String(headers["x-port"] ?? "")}${String(headers["x-url"] ?? "")} ${String(headers["x-wsgi"] ?? "")} ${headers.location ?? ""} ${body.slice(0, 40)}`;

/** What we foretold, where Apache's answer is another. */
function contradiction(answer: ApacheAnswer, denied: boolean, reply: Reply, { root, ports }: { readonly root: string; readonly ports: readonly number[] }): string | undefined {
  const { headers, status, body } = reply;
  const backend = headers["x-port"] === undefined ? undefined : Number(headers["x-port"]);
  const wsgi = headers["x-wsgi"];
  // Of a file that is not there, Apache may say so first.
  const missing = answer.kind === "file" && !files.some((one) => `${root}/${one}` === answer.path.replaceAll(/\/+/g, "/"));
  if (denied) return status === 403 || (missing && status === 404) ? undefined : `${answer.kind}, denied`;
  switch (answer.kind) {
    case "proxy": {
      const { address } = answer.proxy;
      const port = address?.kind === "tcp" ? address.port : undefined;
      const sent = answer.url?.replace(/^http:\/\/[^/]*/, "");
      // A file behind no slash makes another host of a port: Apache then answers with an error of its own.
      if (sent !== undefined && !sent.startsWith("/")) return backend === undefined ? undefined : `sent as ${sent}`;
      return backend === port && ports.includes(backend ?? 0) && (sent === undefined || sent === headers["x-url"]) ? undefined : `proxy to ${String(port)} ${sent ?? ""}`;
    }
    case "redirect":
      return backend === undefined && wsgi === undefined && status === answer.status ? undefined : `status ${String(answer.status)}`;
    case "wsgi":
      return wsgi !== undefined && answer.script.target.value.endsWith(`/${String(wsgi)}`) ? undefined : `wsgi ${answer.script.target.value.slice(root.length)}`;
    case "file": {
      const path = answer.path.replaceAll(/\/+/g, "/");
      const file = files.find((one) => `${root}/${one}` === path);
      const wrong = file === undefined ? backend !== undefined || wsgi !== undefined : body !== textOf(file);
      return wrong ? `file ${path.slice(root.length)}` : undefined;
    }
    default:
      return backend === undefined && wsgi === undefined ? undefined : answer.kind;
  }
}
