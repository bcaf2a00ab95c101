import { expect } from "vitest";
import { behaviour } from "./behaviour.ts";
import type { Scene } from "./scene.ts";

const site: Scene = { front: "nginx", config: "deploy/nginx.conf", apps: { "127.0.0.1:8000": {} } };

behaviour("nginx/host-header-duplicated", site, {
  bad: ["plain", async ({ visit }) => expect((await visit("/")).status).toBe(400)],
  good: ["plain", async ({ ask }) => expect((await ask("/")).host).toBe("www.library.example")],
});

behaviour("nginx/gateway-params-missing", { ...site, apps: { "127.0.0.1:3031": { server: "uwsgi" } } }, {
  bad: ["dropped", async ({ visit }) => expect((await visit("/")).status).toBe(502)],
  good: ["plain", async ({ ask }) => expect((await ask("/menu/")).path).toBe("/menu/")],
});

// The application stands for a host inside the network that no visitor should reach.
behaviour("nginx/ssrf", site, {
  bad: [
    "plain",
    async ({ ask, address }) => {
      const inside = address("inside");
      expect((await ask(`/fetch/?host=${inside}`, { host: "localhost" })).host).toBe(inside);
    },
    { apps: {}, hidden: { inside: { settings: { ALLOWED_HOSTS: ["*"] } } } },
  ],
  good: ["plain", async ({ ask }) => expect((await ask("/mirror/evil.example/")).path).toBe("/evil.example/")],
});

const split = "/%0d%0aX-Chosen:yes";

behaviour("nginx/header-injection", { ...site, apps: {} }, {
  bad: ["plain", async ({ visit }) => expect((await visit(split)).headers["x-chosen"]).toBe("yes")],
  good: ["plain", async ({ visit }) => expect((await visit(split)).headers["x-chosen"]).toBeUndefined()],
});

behaviour("nginx/if-in-location", site, {
  bad: [
    "plain",
    async ({ visit }) => {
      expect((await visit("/")).status).toBe(200);
      expect((await visit("/?preview=1")).status).toBe(404);
    },
  ],
  good: ["plain", async ({ visit }) => expect((await visit("/?preview=1")).status).toBe(200)],
});

behaviour("nginx/variable-without-resolver", { ...site, apps: {} }, {
  bad: [
    "plain",
    async ({ visit, log }) => {
      expect((await visit("/")).status).toBe(502);
      expect(log()).toContain("no resolver defined to resolve web");
    },
  ],
  good: ["nothing-to-look-up", async ({ visit }) => expect((await visit("/")).status).toBe(200), { apps: { "127.0.0.1:8000": {} }, replace: [["storage:9000", "127.0.0.1:9"]] }],
});

const creperie = { host: "www.creperie-armor.fr" };
const open = { settings: { ALLOWED_HOSTS: ["*"] } };
const uwsgi: Scene = { ...site, apps: { "/run/creperie/uwsgi.sock": { ...open, server: "uwsgi" } } };

behaviour("nginx/mixed-gateway-directives", uwsgi, {
  bad: ["plain", async ({ ask }) => expect((await ask("/", creperie)).headers).not.toHaveProperty("X-Real-Ip")],
  good: ["plain", async ({ ask }) => expect((await ask("/", { host: "creperie-armor.fr" })).headers).toHaveProperty("X-Forwarded-Proto", "http")],
});

// Of the two gateways the last one takes the request: what is asked in FastCGI would never be answered.
behaviour("nginx/mixed-gateway-directives", uwsgi, {
  bad: ["competing", async ({ ask }) => expect((await ask("/menu/", { host: "creperie-armor.fr" })).path).toBe("/menu/"), { apps: { "127.0.0.1:8000": open } }],
  good: ["each-its-own", async ({ ask }) => expect((await ask("/orders/", { host: "creperie-armor.fr" })).host).toBe("creperie-armor.fr"), { apps: { "127.0.0.1:8100": open } }],
});

const bakery: Scene = { front: "nginx", config: "nginx/bakery.conf", apps: { "127.0.0.1:3031": { server: "uwsgi" } } };

behaviour("deployment/protocol-mismatch", bakery, {
  bad: ["http-to-a-uwsgi-socket", async ({ visit }) => expect((await visit("/")).status).toBe(502)],
  fixed: ["http-to-a-uwsgi-socket", async ({ ask }) => expect(await ask("/menu/?page=2")).toMatchObject({ path: "/menu/", query: "page=2", host: "www.bakery.example" })],
});

// A visitor's own header does not get past the parameter that was made of the line.
behaviour("deployment/protocol-mismatch", { ...bakery, apps: { "/run/bakery/uwsgi.sock": { server: "uwsgi" } } }, {
  bad: ["http-with-headers-to-a-uwsgi-socket", async ({ visit }) => expect((await visit("/")).status).toBe(502)],
  fixed: ["http-with-headers-to-a-uwsgi-socket", async ({ ask }) => expect(await ask("/", { headers: { "X-Forwarded-Proto": "https" } })).toMatchObject({ host: "www.bakery.example", secure: false, headers: { "X-Forwarded-Proto": "http", "X-Real-Ip": "127.0.0.1" } })],
});
