import { expect } from "vitest";
import { deployed } from "./deployed.ts";

const overTls = { port: 443 };
const bare = { port: 443, host: "bakery.example" };

deployed(
  "allowed-hosts",
  {
    bad: {
      shows: async ({ visit }) => {
        expect((await visit("/", bare)).status).toBe(400);
        expect((await visit("/", overTls)).status).toBe(200);
      },
      says: [["deployment/server-name-not-allowed", "deploy/nginx.conf", "server_name www.bakery.example bakery.example;"]],
    },
    good: { shows: async ({ visit }) => expect((await visit("/", bare)).status).toBe(200) },
  },
  { inEachRun: true },
);

deployed("host-header", {
  bad: {
    shows: async ({ visit }) => expect((await visit("/", overTls)).status).toBe(400),
    says: [["nginx/host-header-missing", "deploy/nginx.conf", "proxy_pass http://127.0.0.1:8000;"]],
  },
  good: { shows: async ({ visit }) => expect((await visit("/", overTls)).status).toBe(200) },
});

const chosen = { port: 443, headers: { "X-Forwarded-Host": "evil.bakery.example" } };

deployed("forwarded-host", {
  bad: {
    shows: async ({ visit }) => expect((await visit("/", chosen)).body).toContain('href="https://evil.bakery.example/order/"'),
    says: [["deployment/forwarded-host-untrusted", "deploy/nginx.conf", "proxy_pass http://127.0.0.1:8000;"]],
  },
  good: { shows: async ({ visit }) => expect((await visit("/", chosen)).body).toContain('href="https://www.bakery.example/order/"') },
});

const large = { port: 443, method: "POST", body: "x".repeat(2 * 1024 ** 2), headers: { "Content-Type": "text/plain" } } as const;

deployed("body-limit", {
  bad: {
    shows: async ({ visit }) => expect((await visit("/order/", large)).status).toBe(413),
    says: [["deployment/body-limit-inverted", "deploy/nginx.conf", "proxy_pass http://127.0.0.1:8000;"]],
  },
  good: { shows: async ({ visit }) => expect((await visit("/order/", large)).body).toContain("Thank you for 2097152 bytes.") },
});

deployed("timeouts", {
  bad: {
    shows: async ({ visit }) => expect((await visit("/figures/", overTls)).status).toBe(504),
    says: [["deployment/timeouts-inverted", "deploy/nginx.conf", "proxy_read_timeout 1s;"]],
  },
  good: { shows: async ({ visit }) => expect((await visit("/figures/", overTls)).body).toContain("Bread sold") },
});
