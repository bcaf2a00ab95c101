import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { behaviour } from "./behaviour.ts";
import type { Machine, Scene } from "./scene.ts";

/** What nginx does not start with; the good fixture starts and answers. */
const site: Scene = { front: "nginx", config: "deploy/nginx/bakery.conf", apps: { "127.0.0.1:8000": {} } };
const answers = async ({ visit }: Machine): Promise<void> => expect((await visit("/", { host: "www.bakery.example" })).status).toBe(200);

behaviour("nginx/syntax-error", site, {
  bad: ["plain", /directive "root" is not terminated by ";"/],
  good: ["plain", answers],
});

behaviour("nginx/unknown-directive", site, {
  bad: ["plain", /unknown directive "expire"/],
  good: ["plain", answers],
});

behaviour("nginx/wrong-arguments", site, {
  bad: ["plain", /invalid number of arguments in "client_max_body_size" directive/],
  good: ["plain", answers],
});

behaviour("nginx/invalid-value", site, {
  bad: ["plain", /"client_max_body_size" directive invalid value/, { apps: {} }],
  good: ["plain", answers],
});

behaviour("nginx/misplaced-directive", site, {
  bad: ["plain", /"worker_connections" directive is not allowed here/, { config: "deploy/nginx/nginx.conf", apps: {} }],
  good: ["plain", answers],
});

const fixture = (path: string): string => readFileSync(join(import.meta.dirname, "../../fixtures/nginx", path), "utf8");

// It opens one file after the other until it has no more and says so, or until its stack is full and it says nothing.
behaviour("nginx/include-cycle", { front: "nginx", config: "nginx/nginx.conf" }, {
  bad: [
    "plain",
    /does not listen at [\w.:, /]+: \s*$|\(24: Too many open files\)/,
    { files: Object.fromEntries(["bakery", "shop", "pages"].map((name) => [`/etc/nginx/sites/${name}.conf`, fixture(`include-cycle/bad/plain/nginx/sites/${name}.conf`)])) },
  ],
  good: [
    "twice",
    async ({ visit }) => expect((await visit("/")).headers["x-content-type-options"]).toBe("nosniff"),
    { files: { "/etc/nginx/snippets/headers.conf": fixture("include-cycle/good/twice/nginx/snippets/headers.conf") } },
  ],
});

const library: Scene = { front: "nginx", config: "deploy/nginx.conf" };

behaviour("nginx/protocol-mismatch", { ...library, apps: {} }, {
  bad: ["plain", /invalid (?:host|port) in upstream "http:\/\//],
  good: ["own-schemes", async ({ visit }) => expect((await visit("/")).status).toBe(502)],
});

const inside: Scene["replace"] = [["listen 127.0.0.1:8080;", "listen unix:/run/inside.sock;"]];

// Its own server does not take these for requests, and its answer is handed on.
for (const protocol of ["uwsgi", "scgi"]) {
  behaviour("nginx/protocol-mismatch", { ...library, apps: { "127.0.0.1:8000": {} } }, {
    bad: ["own-server", async ({ visit }) => expect((await visit("/")).status).toBe(400), { replace: [["fastcgi_pass 127.0.0.1:8080;", `${protocol}_pass unix:/run/inside.sock;`], ...inside] }],
    good: ["plain", async ({ ask }) => expect((await ask("/")).path).toBe("/"), { replace: [["proxy_pass http://127.0.0.1:8080;", "proxy_pass http://unix:/run/inside.sock;"], ...inside] }],
  });
}

behaviour("nginx/protocol-mismatch", { ...library, apps: { "127.0.0.1:8000": {} } }, {
  bad: [
    "own-server",
    async ({ visit, log }) => {
      expect((await visit("/")).status).toBe(502);
      expect(log()).toContain("upstream sent unsupported FastCGI protocol version");
    },
    { replace: [["fastcgi_pass 127.0.0.1:8080;", "fastcgi_pass unix:/run/inside.sock;"], ...inside] },
  ],
  good: [
    "plain",
    async ({ ask }) => expect((await ask("/")).path).toBe("/"),
    { replace: [["proxy_pass http://127.0.0.1:8080;", "proxy_pass http://unix:/run/inside.sock;"], ...inside] },
  ],
});
