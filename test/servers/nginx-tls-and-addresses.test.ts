import { expect } from "vitest";
import { behaviour } from "./behaviour.ts";
import type { Scene } from "./scene.ts";

const site: Scene = { front: "nginx", config: "deploy/nginx.conf", apps: { "127.0.0.1:8000": {} } };

behaviour("nginx/tls-port-without-ssl", site, {
  bad: [
    "plain",
    async ({ visit, ask }) => {
      await expect(visit("/", { port: 443 })).rejects.toThrow(/wrong version number|packet length/i);
      expect((await ask("/", { port: 443, tls: false })).secure).toBe(false);
    },
  ],
  good: ["plain", async ({ visit }) => expect((await visit("/", { port: 443 })).status).toBe(200)],
});

const claimed = { "X-Forwarded-For": "10.9.8.7" };

behaviour("nginx/real-ip-trusts-everyone", site, {
  bad: ["plain", async ({ ask }) => expect((await ask("/", { headers: claimed })).headers["X-Real-Ip"]).toBe("10.9.8.7")],
  good: ["plain", async ({ ask }) => expect((await ask("/", { headers: claimed })).headers["X-Real-Ip"]).toBe("127.0.0.1")],
});

/** A form that a browser sends from the site's own page. */
const form = { port: 443, method: "POST", headers: { Origin: "https://www.bakery.example", Cookie: `csrftoken=${"a".repeat(32)}`, "X-CSRFToken": "a".repeat(32), Referer: "https://www.bakery.example/" } } as const;
const checksForms = {
  MIDDLEWARE: ["django.middleware.csrf.CsrfViewMiddleware"],
  SECURE_PROXY_SSL_HEADER: ["HTTP_X_FORWARDED_PROTO", "https"],
};

behaviour("nginx/forwarded-proto-missing", { ...site, apps: { "127.0.0.1:8000": { settings: checksForms } } }, {
  bad: ["plain", async ({ visit }) => expect((await visit("/form/", form)).status).toBe(403)],
  good: ["plain", async ({ visit }) => expect((await visit("/form/", form)).status).toBe(200)],
});

behaviour("nginx/headers-not-inherited", site, {
  bad: ["plain", async ({ ask }) => expect((await ask("/chat/", { headers: claimed })).headers["X-Forwarded-For"]).toBe("10.9.8.7")],
  good: ["plain", async ({ ask }) => expect((await ask("/chat/", { headers: claimed })).headers["X-Forwarded-For"]).toBe("10.9.8.7, 127.0.0.1")],
});

// The test comes from 127.0.0.1, which neither list names.
behaviour("nginx/allow-without-deny", site, {
  bad: ["plain", async ({ visit }) => expect((await visit("/admin/")).status).toBe(200)],
  good: ["plain", async ({ visit }) => expect((await visit("/admin/")).status).toBe(403)],
});

behaviour("nginx/default-server-missing", site, {
  bad: ["plain", async ({ visit }) => expect((await visit("/", { host: "someone-else.example" })).status).toBe(200)],
  good: ["plain", async ({ visit }) => expect(visit("/", { host: "someone-else.example" })).rejects.toThrow("socket hang up")],
});

behaviour("nginx/forwarded-host-fixed", { ...site, apps: { "127.0.0.1:8000": { settings: { USE_X_FORWARDED_HOST: true } } } }, {
  bad: ["plain", async ({ visit }) => expect((await visit("/", { host: "www.creperie.example" })).status).toBe(400)],
  good: ["plain", async ({ ask }) => expect((await ask("/", { host: "shop.creperie.example" })).host).toBe("shop.creperie.example")],
});
