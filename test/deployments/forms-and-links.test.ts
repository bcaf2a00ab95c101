import { expect } from "vitest";
import { deployed } from "./deployed.ts";
import { sendOrder } from "./order-form.ts";

const overTls = { port: 443 };

deployed("csrf-port", {
  bad: {
    shows: async (machine) => expect(await sendOrder(machine, 8443, "www.bakery.example:8443")).toBe(403),
    says: [["deployment/csrf-origin-port", "deploy/nginx.conf", "proxy_set_header Host $host;"]],
  },
  good: { shows: async (machine) => expect(await sendOrder(machine, 8443, "www.bakery.example:8443")).toBe(200) },
});

deployed("csrf-scheme", {
  bad: {
    shows: async (machine) => expect(await sendOrder(machine)).toBe(403),
    says: [["deployment/csrf-origin-port", "deploy/nginx.conf", "proxy_set_header X-Forwarded-Proto $scheme;"]],
  },
  good: { shows: async (machine) => expect(await sendOrder(machine)).toBe(200) },
});

deployed("prefix", {
  bad: {
    shows: async ({ visit }) => {
      expect((await visit("/shop/", overTls)).body).toContain('href="https://www.bakery.example/order/"');
      expect((await visit("/order/", overTls)).status).toBe(404);
    },
    says: [["deployment/script-name-lost", "deploy/nginx.conf", "proxy_set_header X-Script-Name /shop;"]],
  },
  "bad-twice": {
    shows: async ({ visit }) => expect((await visit("/shop/", overTls)).status).toBe(500),
    says: [["deployment/script-name-lost", "deploy/nginx.conf", "proxy_pass http://127.0.0.1:8000/;"]],
  },
  "good-setting": { shows: async ({ visit }) => expect((await visit("/shop/", overTls)).body).toContain('href="https://www.bakery.example/shop/order/"') },
  "good-header": { shows: async ({ visit }) => expect((await visit("/shop/", overTls)).body).toContain('href="https://www.bakery.example/shop/order/"') },
});

// The platform ends TLS, and asks on the port that it gave.
const byPlatform = { headers: { "X-Forwarded-Proto": "https" } };

deployed("procfile", {
  bad: {
    shows: async ({ visit }) => expect(visit("/", byPlatform)).rejects.toThrow("ECONNREFUSED"),
    says: [["launch/hard-coded-port", "Procfile", "web: gunicorn bakery.wsgi --workers 2 --bind 0.0.0.0:8080 --log-file -"]],
  },
  good: { shows: async ({ visit }) => expect((await visit("/", byPlatform)).body).toContain('href="https://www.bakery.example/order/"'), parts: ["appServer", "entryPoint", "settings"] },
});
