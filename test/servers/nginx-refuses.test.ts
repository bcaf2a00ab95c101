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

// It opens one file after the other until it has no more, or its stack is full.
behaviour("nginx/include-cycle", { front: "nginx", config: "nginx/nginx.conf" }, {
  bad: [
    "plain",
    /does not listen at/,
    { files: { "/etc/nginx/sites/bakery.conf": fixture("include-cycle/bad/plain/nginx/sites/bakery.conf"), "/etc/nginx/sites/shop.conf": fixture("include-cycle/bad/plain/nginx/sites/shop.conf") } },
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

behaviour("nginx/protocol-mismatch", { ...library, apps: { "127.0.0.1:8000": {} } }, {
  bad: [
    "own-server",
    async ({ visit, log }) => {
      expect((await visit("/")).status).toBe(502);
      expect(log()).toContain("upstream sent unsupported FastCGI protocol version");
    },
    { replace: [["fastcgi_pass 127.0.0.1:8080;", "fastcgi_pass unix:/run/inside.sock;"], ["listen 127.0.0.1:8080;", "listen unix:/run/inside.sock;"]] },
  ],
  good: [
    "plain",
    async ({ ask }) => expect((await ask("/")).path).toBe("/"),
    { replace: [["proxy_pass http://127.0.0.1:8080;", "proxy_pass http://unix:/run/inside.sock;"], ["listen 127.0.0.1:8080;", "listen unix:/run/inside.sock;"]] },
  ],
});
