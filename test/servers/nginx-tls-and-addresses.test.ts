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
