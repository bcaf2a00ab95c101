import { expect } from "vitest";
import { behaviour } from "./behaviour.ts";
import type { Scene } from "./scene.ts";

const backend = "127.0.0.1:8000";
const header = ["HTTP_X_FORWARDED_PROTO", "https"];
const site = (settings: Readonly<Record<string, unknown>> = {}, options: readonly string[] = []): Scene => ({ front: "nginx", config: "deploy/nginx.conf", apps: { [backend]: { settings, options } } });
const claim = { headers: { "X-Forwarded-Proto": "https" } };

behaviour("deployment/server-name-not-allowed", site({ ALLOWED_HOSTS: ["www.bakery.example"] }), {
  bad: [
    "plain",
    async ({ visit }) => {
      expect((await visit("/", { port: 443, host: "bakery.example" })).status).toBe(400);
      expect((await visit("/", { port: 443, host: "www.bakery.example" })).status).toBe(200);
    },
  ],
  good: ["plain", async ({ visit }) => expect((await visit("/", { port: 443, host: "bakery.example" })).status).toBe(200), site({ ALLOWED_HOSTS: ["bakery.example", "www.bakery.example"] })],
});

behaviour("deployment/proxy-ssl-header-spoofable", site({ SECURE_PROXY_SSL_HEADER: header }), {
  bad: ["plain", async ({ ask }) => expect((await ask("/", claim)).secure).toBe(true)],
  good: ["plain", async ({ ask }) => expect((await ask("/", claim)).secure).toBe(false)],
  fixed: ["plain", async ({ ask }) => expect((await ask("/", claim)).secure).toBe(false)],
});

behaviour("deployment/proxy-ssl-header-spoofable", site({ SECURE_SSL_REDIRECT: true }), {
  bad: [
    "gunicorn-believes-it",
    async ({ visit, ask }) => {
      expect((await visit("/")).status).toBe(301);
      expect((await ask("/", claim)).secure).toBe(true);
    },
  ],
  good: ["one-of-gunicorns-headers-is-written", async ({ visit }) => expect((await visit("/", { headers: { "X-Forwarded-Ssl": "on" } })).status).not.toBe(200)],
});

behaviour("deployment/proxy-ssl-header-spoofable", { ...site(), apps: { "127.0.0.1:3031": { server: "uwsgi" } } }, {
  bad: ["uwsgi-believes-it", async ({ ask }) => expect((await ask("/", claim)).secure).toBe(true)],
  good: ["plain-http-is-redirected", async ({ visit }) => expect((await visit("/", claim)).status).toBe(301), site()],
  fixed: ["uwsgi-believes-it", async ({ ask }) => expect(await ask("/", claim)).toMatchObject({ secure: false, headers: { "X-Forwarded-Proto": "http" } })],
});

behaviour("deployment/redirect-loop", site({ SECURE_SSL_REDIRECT: true }), {
  bad: ["plain", async ({ visit }) => expect((await visit("/", { port: 443 })).headers.location).toBe("https://www.bakery.example/")],
  good: ["gunicorn-believes-it", async ({ visit }) => expect((await visit("/", { port: 443 })).status).toBe(200)],
  fixed: ["plain", async ({ visit }) => expect((await visit("/", { port: 443 })).status).toBe(200)],
});

behaviour("deployment/redirect-loop", { ...site({ SECURE_SSL_REDIRECT: true, SECURE_PROXY_SSL_HEADER: header }), front: "apache", config: "deploy/apache.conf" }, {
  bad: ["apache", async ({ visit }) => expect((await visit("/", { port: 443 })).headers.location).toBe("https://www.bakery.example/")],
  fixed: ["apache", async ({ visit }) => expect((await visit("/", { port: 443 })).status).toBe(200)],
});

behaviour("deployment/redirect-loop", site({ SECURE_SSL_REDIRECT: true }, ["--forwarded-allow-ips=10.0.0.5"]), {
  bad: ["not-believed", async ({ visit }) => expect((await visit("/", { port: 443 })).status).toBe(301)],
  good: ["plain", async ({ visit }) => expect((await visit("/", { port: 443 })).status).toBe(200), site({ SECURE_SSL_REDIRECT: true, SECURE_PROXY_SSL_HEADER: header }, ["--forwarded-allow-ips=10.0.0.5"])],
});

const params: Scene = { ...site(), apps: { "127.0.0.1:3031": { server: "uwsgi", settings: { SECURE_SSL_REDIRECT: true } } } };

behaviour("deployment/redirect-loop", site({ SECURE_SSL_REDIRECT: true, SECURE_PROXY_SSL_HEADER: header }), {
  bad: ["passed-on-by-name", async ({ visit }) => expect((await visit("/", { port: 443 })).status).toBe(301)],
  good: ["uwsgi-params-carry-it", async ({ visit }) => expect((await visit("/", { port: 443 })).status).toBe(200), params],
});

const untrusting = ["--forwarded-allow-ips=10.0.0.5"];

behaviour("deployment/header-name-mismatch", site({ SECURE_SSL_REDIRECT: true, SECURE_PROXY_SSL_HEADER: ["HTTP_X_FORWARDED_PROTOCOL", "https"] }, untrusting), {
  bad: ["plain", async ({ visit }) => expect((await visit("/", { port: 443 })).status).toBe(301)],
  good: ["plain", async ({ ask }) => expect((await ask("/", { port: 443 })).secure).toBe(true), site({ SECURE_SSL_REDIRECT: true, SECURE_PROXY_SSL_HEADER: header }, untrusting)],
});

behaviour("deployment/header-name-mismatch", site({ SECURE_PROXY_SSL_HEADER: ["HTTP_X_FORWARDED_PROTO", "on"] }), {
  bad: ["another-value", async ({ ask }) => expect((await ask("/", { port: 443 })).secure).toBe(false)],
  good: ["gunicorn-believes-the-other", async ({ ask }) => expect((await ask("/", { port: 443 })).secure).toBe(true), site({ SECURE_PROXY_SSL_HEADER: ["HTTP_X_SCHEME", "https"] })],
});

const chosen = { port: 443, headers: { "X-Forwarded-Host": "evil.bakery.example" } };

behaviour("deployment/forwarded-host-untrusted", site({ USE_X_FORWARDED_HOST: true, ALLOWED_HOSTS: [".bakery.example"] }), {
  bad: ["plain", async ({ ask }) => expect((await ask("/", chosen)).host).toBe("evil.bakery.example")],
  good: ["plain", async ({ ask }) => expect((await ask("/", chosen)).host).toBe("www.bakery.example")],
});

// The application listens where its unit says, which is not where nginx sends requests.
behaviour("deployment/upstream-unreachable", { ...site(), apps: {}, hidden: { "127.0.0.1:8001": {} } }, {
  bad: ["plain", async ({ visit }) => expect((await visit("/", { port: 443 })).status).toBe(502)],
  good: ["plain", async ({ visit }) => expect((await visit("/", { port: 443 })).status).toBe(200), site()],
});
