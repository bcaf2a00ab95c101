import { readFileSync } from "node:fs";
import http from "node:http";
import https from "node:https";

/** What a visitor got. Names of headers are in lower case. */
export interface Visit {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
  /** The headers that came more than once, cookies aside. */
  readonly repeated: readonly string[];
}

export interface Destination {
  readonly port: number;
  readonly host: string;
  /** The certificate to trust; without it the visit is plain HTTP. */
  readonly certificate?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: "GET" | "POST";
  readonly body?: string;
}

/** Asks 127.0.0.1 for `path`, sent as it is written. Rejects when the connection is refused, cut, or silent for 20 s. */
export async function visit(destination: Destination, path: string): Promise<Visit> {
  const { port, host, certificate, headers, method = "GET", body } = destination;
  const options = { host: "127.0.0.1", port, path, method, agent: false, timeout: 20_000, headers: { Host: host, ...headers } } as const;
  return new Promise((resolve, reject) => {
    const answer = (response: http.IncomingMessage): void => {
      let received = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => (received += part));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: received, repeated: repeatedIn(response.rawHeaders) }));
      response.on("error", reject);
    };
    const request =
      certificate === undefined
        ? http.request(options, answer)
        : https.request({ ...options, servername: host, ca: readFileSync(certificate), checkServerIdentity: () => undefined }, answer);
    request.on("timeout", () => request.destroy(new Error("no answer within 20 s")));
    request.on("error", reject);
    request.end(body);
  });
}

/** Names and values take turns in raw headers. */
function repeatedIn(raw: readonly string[]): readonly string[] {
  const names = raw.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase());
  return [...new Set(names.filter((name, index) => name !== "set-cookie" && names.indexOf(name) !== index))];
}
