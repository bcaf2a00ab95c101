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

const bakery: Scene = { ...site, files: { "/srv/bakery/static/site.css": "p {}", "/srv/bakery/static-private/list.txt": "names" } };

behaviour("nginx/alias-slash-mismatch", bakery, {
  bad: [
    "plain",
    async ({ visit }) => {
      expect((await visit("/static/site.css")).status).toBe(404);
      expect((await visit("/static/-private/list.txt")).body).toBe("names");
    },
  ],
  good: ["plain", async ({ visit }) => expect((await visit("/static/site.css")).body).toBe("p {}")],
});

behaviour("nginx/autoindex", { ...site, files: { "/srv/library/media/passport-scan.jpg": "" } }, {
  bad: ["plain", async ({ visit }) => expect((await visit("/media/")).body).toContain("passport-scan.jpg")],
  good: ["plain", async ({ visit }) => expect((await visit("/media/")).status).toBe(403), { apps: {} }],
});
