import { expect } from "vitest";
import { behaviour } from "./behaviour.ts";
import type { Scene } from "./scene.ts";

const site = (settings: Readonly<Record<string, unknown>> = {}): Scene => ({ front: "nginx", config: "deploy/nginx.conf", apps: { "127.0.0.1:8000": { settings } } });
const hsts = { SECURE_HSTS_SECONDS: 31536000 };
const apache: Scene = { front: "apache", config: "apache/site.conf", apps: { "127.0.0.1:8000": { settings: { ...hsts, SECURE_PROXY_SSL_HEADER: ["HTTP_X_FORWARDED_PROTO", "https"] } } } };

// Node keeps the first of two such headers; the raw ones tell.
behaviour("deployment/hsts-sent-twice", site(hsts), {
  bad: ["plain", async ({ visit }) => expect((await visit("/", { port: 443 })).repeated).toContain("strict-transport-security")],
  good: ["plain", async ({ visit }) => expect((await visit("/", { port: 443 })).repeated).toEqual([])],
});

behaviour("deployment/hsts-sent-twice", apache, {
  bad: ["apache-always", async ({ visit }) => expect((await visit("/", { port: 443 })).repeated).toContain("strict-transport-security")],
  good: ["djangos-is-hidden", async ({ visit }) => expect((await visit("/", { port: 443 })).repeated).toEqual([]), site(hsts)],
});
