import { expect } from "vitest";
import { behaviour } from "./behaviour.ts";
import type { Scene } from "./scene.ts";

const site: Scene = { front: "nginx", config: "deploy/nginx.conf", apps: { "127.0.0.1:8000": {} } };

behaviour("nginx/host-header-missing", site, {
  bad: ["plain", async ({ visit }) => expect((await visit("/")).status).toBe(400)],
  good: ["plain", async ({ ask }) => expect((await ask("/")).host).toBe("bibliotheque.example.org")],
});

const secret = { ...site, files: { "/srv/library/.env": "SECRET=1", "/srv/library/static/site.css": "p {}" } };

behaviour("nginx/alias-traversal", secret, {
  bad: ["plain", async ({ visit }) => expect((await visit("/static../.env")).body).toBe("SECRET=1")],
  good: [
    "plain",
    async ({ visit }) => {
      expect((await visit("/static/site.css")).body).toBe("p {}");
      expect((await visit("/static../.env")).body).not.toContain("SECRET");
    },
  ],
});
