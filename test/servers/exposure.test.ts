import { expect } from "vitest";
import { behaviour } from "./behaviour.ts";
import type { Scene } from "./scene.ts";

const nginx: Scene = { front: "nginx", config: "deploy/nginx.conf", apps: { "127.0.0.1:8000": {} }, checkout: "/srv/bakery" };

behaviour("nginx/source-exposed", nginx, {
  bad: ["plain", async ({ visit }) => expect((await visit("/bakery/settings.py")).body).toContain("SECRET_KEY")],
  good: ["root-that-nothing-uses", async ({ visit }) => expect((await visit("/bakery/settings.py")).body).not.toContain("SECRET_KEY")],
});

behaviour("nginx/dotfiles-served", { ...nginx, files: { "/srv/bakery/.git/config": "[core]", "/srv/bakery/.env": "SECRET_KEY=1" } }, {
  bad: [
    "plain",
    async ({ visit }) => {
      expect((await visit("/.git/config")).body).toBe("[core]");
      expect((await visit("/bakery/settings.py")).status).toBe(403);
    },
  ],
  good: ["hidden-files-refused", async ({ visit }) => expect((await visit("/.env")).status).toBe(403)],
});

behaviour("nginx/internal-missing", { ...nginx, files: { "/srv/bakery/protected/invoice.pdf": "42 loaves" } }, {
  bad: ["plain", async ({ visit }) => expect((await visit("/protected/invoice.pdf")).body).toBe("42 loaves")],
  good: ["plain", async ({ visit }) => expect((await visit("/protected/invoice.pdf")).status).toBe(404)],
});

const collected = { "/srv/bakery/static/css/site.css": "p {}" };

behaviour("deployment/static-mismatch", { ...nginx, files: collected }, {
  bad: ["root-for-alias", async ({ visit }) => expect((await visit("/static/css/site.css")).status).toBe(404)],
  good: ["root-above", async ({ visit }) => expect((await visit("/static/css/site.css")).body).toBe("p {}")],
});

const apache: Scene = { ...nginx, front: "apache", config: "apache/site.conf" };

behaviour("apache/source-exposed", apache, {
  bad: ["plain", async ({ visit }) => expect((await visit("/code/bakery/settings.py")).body).toContain("SECRET_KEY")],
  good: ["plain", async ({ visit }) => expect((await visit("/code/bakery/settings.py")).body).not.toContain("SECRET_KEY")],
});

behaviour("apache/dotfiles-served", { ...apache, files: { "/srv/bakery/.git/config": "[core]", "/srv/bakery/.env": "SECRET_KEY=1" } }, {
  bad: [
    "plain",
    async ({ visit }) => {
      expect((await visit("/.git/config")).body).toBe("[core]");
      expect((await visit("/.env")).status).toBe(403);
    },
  ],
  good: ["refused", async ({ visit }) => expect((await visit("/.git/config")).status).toBe(404)],
});

behaviour("nginx/filesystem-root-served", { ...nginx, apps: { "127.0.0.1:8000": {} } }, {
  bad: ["plain", async ({ visit }) => expect((await visit("/files/etc/passwd")).body).toContain("root:")],
  good: ["plain", async ({ visit }) => expect((await visit("/files/etc/passwd")).status).toBe(404)],
});

behaviour("nginx/return-bypasses-deny", nginx, {
  bad: ["plain", async ({ visit }) => expect((await visit("/build")).body).toBe("build 42")],
  good: ["plain", async ({ visit }) => expect((await visit("/build")).status).toBe(403)],
});

behaviour("nginx/capture-missing", nginx, {
  bad: ["plain", async ({ visit }) => expect((await visit("/breads/rye")).headers["location"]).toMatch(/\/shop\/$/)],
  good: ["plain", async ({ visit }) => expect((await visit("/breads/rye")).headers["location"]).toMatch(/\/shop\/rye$/)],
});

behaviour("nginx/proxy-pass-uri", nginx, {
  bad: ["plain", async ({ ask }) => expect(await ask("/shop/cart/")).toMatchObject({ path: "/cart/", script: "" })],
  good: ["plain", async ({ ask }) => expect((await ask("/shop/cart/")).path).toBe("/shop/cart/")],
});
