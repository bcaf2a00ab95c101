import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { behaviour } from "./behaviour.ts";
import type { Scene } from "./scene.ts";

/** Tells what mod_wsgi hands to an application. */
const tells = readFileSync(join(import.meta.dirname, "site/tell_wsgi.py"), "utf8");
const site: Scene = { front: "apache", config: "apache/site.conf", files: { "/srv/bakery/bakery/wsgi.py": tells } };

behaviour("apache/https-from-client-header", site, {
  bad: ["plain", async ({ visit }) => expect((await visit("/", { headers: { "X-Forwarded-Proto": "https" } })).body).toContain("scheme=https")],
  good: ["plain", async ({ visit }) => expect((await visit("/", { headers: { "X-Forwarded-Proto": "https" } })).body).toContain("scheme=http ")],
});

behaviour("apache/trusted-proxies-missing", site, {
  bad: ["plain", async ({ visit }) => expect((await visit("/", { headers: { "X-Forwarded-For": "10.1.2.3" } })).body).toContain("address=10.1.2.3")],
  good: ["plain", async ({ visit }) => expect((await visit("/", { headers: { "X-Forwarded-For": "10.1.2.3" } })).body).toContain("address=127.0.0.1")],
});
