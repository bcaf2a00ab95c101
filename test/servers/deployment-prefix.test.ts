import { expect } from "vitest";
import { behaviour } from "./behaviour.ts";
import type { Scene } from "./scene.ts";
import type { App } from "./django.ts";

const site = (app: App = {}): Scene => ({ front: "nginx", config: "deploy/nginx.conf", apps: { "127.0.0.1:8000": app } });
const uwsgi = (...options: readonly string[]): Scene => ({ front: "nginx", config: "deploy/nginx.conf", apps: { "127.0.0.1:3031": { server: "uwsgi", options } } });
const apache = (app: App = {}): Scene => ({ front: "apache", config: "apache/site.conf", apps: { "127.0.0.1:8000": app } });
const forced: App = { settings: { FORCE_SCRIPT_NAME: "/shop" } };

// What Django puts before its links is the script's name; `path` is that with what its URLs are compared with.
behaviour("deployment/script-name-lost", site(), {
  bad: ["plain", async ({ ask }) => expect(await ask("/shop/cart/")).toMatchObject({ script: "", path: "/cart/" })],
  good: ["plain", async ({ ask }) => expect(await ask("/shop/cart/")).toMatchObject({ script: "/shop", path: "/shop/cart/" })],
});

behaviour("deployment/script-name-lost", site(), {
  bad: ["gunicorn-looks-for-it", async ({ visit }) => expect((await visit("/shop/cart/")).status).toBe(500)],
  good: ["forced-and-cut-off", async ({ ask }) => expect((await ask("/shop/cart/")).path).toBe("/shop/cart/"), site(forced)],
});

const byEnvironment = site({ options: ["--env=SCRIPT_NAME=/shop"] });

behaviour("deployment/script-name-lost", byEnvironment, {
  bad: ["gunicorn-looks-for-it-by-environment", async ({ visit }) => expect((await visit("/shop/cart/")).status).toBe(500)],
  good: ["by-environment", async ({ ask }) => expect(await ask("/shop/cart/")).toMatchObject({ script: "/shop", path: "/shop/cart/" })],
});

behaviour("deployment/script-name-lost", site(forced), {
  bad: ["told-and-not-cut-off", async ({ ask }) => expect((await ask("/shop/cart/")).path).toBe("/shop/shop/cart/")],
  good: ["asgi-takes-it-off", async ({ ask }) => expect((await ask("/shop/cart/")).path).toBe("/shop/cart/"), site({ ...forced, server: "uvicorn" })],
});

behaviour("deployment/script-name-lost", uwsgi(), {
  bad: ["uwsgi-does-not-manage-it", async ({ ask }) => expect((await ask("/shop/cart/")).path).toBe("/shop/shop/cart/")],
  good: ["uwsgi-manages-it", async ({ ask }) => expect(await ask("/shop/cart/")).toMatchObject({ script: "/shop", path: "/shop/cart/" }), uwsgi("--mount=/shop=site_wsgi:application", "--manage-script-name")],
});

behaviour("deployment/script-name-lost", apache(), {
  bad: ["apache-cuts-it-off", async ({ ask }) => expect((await ask("/shop/cart/")).path).toBe("/cart/")],
  good: ["apache-forced", async ({ ask }) => expect((await ask("/shop/cart/")).path).toBe("/shop/cart/"), apache(forced)],
});
