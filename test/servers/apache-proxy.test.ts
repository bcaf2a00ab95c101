import { expect } from "vitest";
import { behaviour } from "./behaviour.ts";
import type { Scene } from "./scene.ts";

const site: Scene = { front: "apache", config: "apache/site.conf", apps: { "127.0.0.1:8000": {} } };

behaviour("apache/preserve-host-missing", site, {
  bad: ["plain", async ({ visit }) => expect((await visit("/")).status).toBe(400)],
  good: ["plain", async ({ ask }) => expect((await ask("/")).host).toBe("www.bakery.example")],
  fixed: ["plain", async ({ ask }) => expect((await ask("/")).host).toBe("www.bakery.example")],
});

// The second application stands for a host inside the network.
behaviour("apache/proxy-pass-open", { ...site, hidden: { inside: { settings: { ALLOWED_HOSTS: ["*"] } } } }, {
  bad: [
    "plain",
    async ({ ask, visit, address }) => {
      expect((await visit("/menu/")).status).toBe(500);
      expect((await ask(`/@${address("inside")}/secret/`)).path).toBe("/secret/");
    },
  ],
  good: ["plain", async ({ ask, address }) => expect((await ask(`/@${address("inside")}/secret/`)).path).toContain("/@127.0.0.1")],
});

behaviour("apache/redirect-dead-under-proxy", site, {
  bad: ["plain", async ({ ask }) => expect((await ask("/")).secure).toBe(false)],
  good: ["plain", async ({ visit }) => expect((await visit("/menu/")).headers.location).toBe("https://www.library.example/menu/")],
});

const files = { "/srv/creperie/static/site.css": "p {}", "/srv/creperie/static_private/list.txt": "names" };

behaviour("apache/proxy-shadows-alias", { ...site, files }, {
  bad: ["plain", async ({ ask }) => expect((await ask("/static/site.css")).path).toBe("/static/site.css")],
  good: ["plain", async ({ visit }) => expect((await visit("/static/site.css")).body).toBe("p {}")],
});

behaviour("apache/alias-slash-mismatch", { ...site, apps: {}, files }, {
  bad: [
    "plain",
    async ({ visit }) => {
      expect((await visit("/static/site.css")).status).toBe(404);
      expect((await visit("/static/_private/list.txt")).body).toBe("names");
    },
  ],
  good: ["plain", async ({ visit }) => expect((await visit("/static/site.css")).body).toBe("p {}")],
});

behaviour("apache/remoteip-trusts-everyone", site, {
  bad: ["plain", async ({ visit }) => expect((await visit("/staff/", { headers: { "X-Forwarded-For": "203.0.113.7" } })).status).toBe(200)],
  good: ["plain", async ({ visit }) => expect((await visit("/staff/", { headers: { "X-Forwarded-For": "203.0.113.7" } })).status).toBe(403)],
});

behaviour("apache/forward-proxy-open", { ...site, hidden: { inside: { settings: { ALLOWED_HOSTS: ["*"] } } } }, {
  bad: ["plain", async ({ ask, address }) => expect((await ask(`http://${address("inside")}/secret/`)).path).toBe("/secret/")],
  good: ["plain", async ({ visit, address }) => expect((await visit(`http://${address("inside")}/secret/`)).status).toBe(403)],
});

behaviour("apache/server-name-typo", { ...site, apps: {}, replace: [[/^(<VirtualHost \*:80>)/, "<VirtualHost *:80>\n</VirtualHost>\n$1\n    Redirect / http://found.example/"]] }, {
  bad: ["plain", async ({ visit }) => expect((await visit("/", { host: "www.bakery.example" })).headers.location).toBeUndefined()],
  good: ["plain", async ({ visit }) => expect((await visit("/", { host: "www.bakery.example" })).headers.location).toBe("http://found.example/")],
});

behaviour("apache/header-sent-twice", site, {
  bad: ["plain", async ({ visit }) => expect((await visit("/")).headers["x-frame-options"]).toBe("DENY, SAMEORIGIN")],
  good: ["plain", async ({ visit }) => expect((await visit("/")).headers["x-frame-options"]).toBe("DENY")],
});

const claim = { headers: { "X-Forwarded-Proto": "https" } };

behaviour("apache/forwarded-proto-spoofable", site, {
  bad: ["plain", async ({ ask }) => expect((await ask("/", claim)).secure).toBe(true)],
  good: ["plain", async ({ ask }) => expect((await ask("/", claim)).secure).toBe(false)],
  fixed: [
    "plain",
    async ({ ask }) => {
      expect((await ask("/", claim)).secure).toBe(false);
      expect((await ask("/", { port: 443 })).secure).toBe(true);
    },
  ],
});
