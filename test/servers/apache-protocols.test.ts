import { expect } from "vitest";
import { behaviour } from "./behaviour.ts";
import type { Scene } from "./scene.ts";

const inner: Scene = { front: "apache", config: "apache/site.conf", files: { "/srv/bakery/public/index.html": "bread" } };

// The answer in FastCGI never comes: Apache waits for ProxyTimeout.
behaviour("apache/protocol-mismatch", { ...inner, replace: [["ServerName www.", "ProxyTimeout 2\n    ServerName www."]] }, {
  bad: ["plain", async ({ visit }) => expect((await visit("/index.html")).status).toBeGreaterThanOrEqual(500)],
  good: ["plain", async ({ visit }) => expect((await visit("/index.html")).body).toBe("bread")],
});

behaviour("apache/protocol-mismatch", inner, {
  bad: ["without-tls", async ({ visit }) => expect((await visit("/index.html")).status).toBeGreaterThanOrEqual(500)],
  good: ["plain", async ({ visit }) => expect((await visit("/index.html")).status).toBe(200)],
});

behaviour("apache/protocol-mismatch", inner, {
  bad: ["plain-http-to-tls", async ({ visit }) => expect((await visit("/index.html")).status).toBe(400)],
  good: ["plain", async ({ visit }) => expect((await visit("/index.html")).status).toBe(200)],
});

const site: Scene = { front: "apache", config: "apache/bakery.conf", apps: { "127.0.0.1:8000": {} } };

behaviour("deployment/protocol-mismatch", site, {
  bad: ["apache-uwsgi-to-gunicorn", async ({ visit }) => expect((await visit("/")).status).toBeGreaterThanOrEqual(500)],
  good: ["apache", async ({ ask }) => expect((await ask("/menu/")).path).toBe("/menu/")],
  fixed: ["apache-uwsgi-to-gunicorn", async ({ ask }) => expect((await ask("/menu/")).host).toBe("www.bakery.example")],
});

behaviour("deployment/protocol-mismatch", site, {
  bad: ["apache-http-to-a-uwsgi-socket", async ({ visit }) => expect((await visit("/")).status).toBe(502), { apps: { "127.0.0.1:3031": { server: "uwsgi" } } }],
  good: ["apache", async ({ ask }) => expect((await ask("/")).host).toBe("www.bakery.example")],
  fixed: ["apache-http-to-a-uwsgi-socket", async ({ ask }) => expect(await ask("/menu/?page=2")).toMatchObject({ path: "/menu/", query: "page=2", host: "www.bakery.example" }), { apps: { "127.0.0.1:3031": { server: "uwsgi" } } }],
});
