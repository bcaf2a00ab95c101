import { expect } from "vitest";
import { behaviour } from "./behaviour.ts";
import type { Scene } from "./scene.ts";

const site: Scene = { front: "nginx", config: "deploy/nginx.conf", apps: { "127.0.0.1:8000": {} } };

behaviour("nginx/conflicting-server-name", site, {
  bad: [
    "plain",
    async ({ visit, log }) => {
      expect((await visit("/", { host: "www.bakery.example" })).status).toBe(301);
      expect(log()).toMatch(/conflicting server name "www.bakery.example" on .* ignored/);
    },
  ],
  good: ["plain", async ({ visit }) => expect((await visit("/", { port: 443, host: "www.bakery.example" })).status).toBe(200)],
});

behaviour("nginx/regex-location-steals", { ...site, files: { "/srv/bakery/static/css/site.css": "p {}" } }, {
  bad: ["plain", async ({ visit }) => expect((await visit("/static/css/site.css")).status).toBe(404)],
  good: ["plain", async ({ visit }) => expect((await visit("/static/css/site.css")).body).toBe("p {}")],
});

behaviour("nginx/try-files-never-reaches-app", { ...site, files: { "/srv/bakery/public/robots.txt": "all" } }, {
  bad: [
    "plain",
    async ({ visit, ask }) => {
      expect((await visit("/menu/")).status).toBe(404);
      expect((await ask("/robots.txt")).path).toBe("/robots.txt");
    },
  ],
  good: ["plain", async ({ ask }) => expect((await ask("/menu/")).path).toBe("/menu/")],
});

behaviour("nginx/try-files-never-reaches-app", { ...site, files: { "/srv/bakery/public/robots.txt": "all" } }, {
  bad: [
    "forgotten",
    async ({ visit }) => {
      expect((await visit("/menu/")).status).toBe(404);
      expect((await visit("/")).status).not.toBe(200);
      expect((await visit("/robots.txt")).body).toBe("all");
    },
  ],
  good: ["called-by-errors", async ({ ask }) => expect((await ask("/menu/")).path).toBe("/menu/")],
});

// Nobody listens behind either of them.
behaviour("nginx/error-page-hits-dead-app", { ...site, apps: {}, files: { "/srv/library/errors/sorry.html": "back soon" } }, {
  bad: [
    "plain",
    async ({ visit, log }) => {
      expect((await visit("/")).body).not.toContain("back soon");
      expect(log().match(/connect\(\) failed/g)).toHaveLength(2);
    },
  ],
  good: ["plain", async ({ visit }) => expect((await visit("/")).body).toBe("back soon")],
});

behaviour("nginx/add-header-redefined", { ...site, apps: {}, files: { "/srv/library/media/cover.txt": "c" } }, {
  bad: ["plain", async ({ visit }) => expect((await visit("/media/cover.txt")).headers["x-frame-options"]).toBeUndefined()],
  good: ["plain", async ({ visit }) => expect((await visit("/media/cover.txt")).headers["x-frame-options"]).toBe("DENY")],
});
