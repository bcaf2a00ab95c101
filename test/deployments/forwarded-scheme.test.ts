import { expect } from "vitest";
import { deployed } from "./deployed.ts";
import type { Deployed } from "./machine.ts";
import { sendOrder } from "./order-form.ts";

const overTls = { port: 443 };
/** What a visitor claims who comes over plain HTTP. */
const claim = { headers: { "X-Forwarded-Proto": "https" } };
const link = 'href="https://www.bakery.example/order/"';

/** Django redirects a visitor who came by HTTPS to the address that he asked for. */
const loops = async ({ visit }: Deployed): Promise<void> => expect((await visit("/order/", overTls)).headers.location).toBe("https://www.bakery.example/order/");
const works = async ({ visit }: Deployed): Promise<void> => expect((await visit("/", overTls)).body).toContain(link);

deployed(
  "redirect-loop",
  {
    bad: { shows: loops, says: [["deployment/redirect-loop", "bakery/settings.py", "SECURE_SSL_REDIRECT = True"]] },
    good: { shows: works },
  },
  { inEachRun: true },
);

deployed("scheme-not-believed", {
  bad: { shows: loops, says: [["deployment/redirect-loop", "bakery/settings.py", "SECURE_SSL_REDIRECT = True"]] },
  good: { shows: works },
});

deployed("spoofed-scheme", {
  bad: {
    shows: async (machine) => {
      expect((await machine.visit("/", claim)).body).toContain(link);
      await loops(machine);
    },
    says: [
      ["deployment/redirect-loop", "bakery/settings.py", "SECURE_SSL_REDIRECT = True"],
      ["deployment/proxy-ssl-header-spoofable", "deploy/nginx.conf", "proxy_set_header X-Forwarded-Proto $http_x_forwarded_proto;"],
    ],
  },
  good: {
    shows: async (machine) => {
      expect((await machine.visit("/", claim)).headers.location).toBe("https://www.bakery.example/");
      await works(machine);
    },
  },
});

deployed("header-name", {
  bad: {
    shows: async (machine) => {
      expect((await machine.visit("/", overTls)).body).toContain('href="http://www.bakery.example/order/"');
      expect(await sendOrder(machine)).toBe(403);
    },
    says: [["deployment/header-name-mismatch", "bakery/settings.py", 'SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTOCOL", "https")']],
  },
  good: {
    shows: async (machine) => {
      await works(machine);
      expect(await sendOrder(machine)).toBe(200);
    },
  },
});

// uvicorn believes 127.0.0.1, and who comes by a Unix socket has no address.
deployed("uvicorn-unix-socket", {
  bad: { shows: loops, says: [["deployment/redirect-loop", "bakery/settings.py", "SECURE_SSL_REDIRECT = True"]] },
  "good-allowed": { shows: works },
  "good-django": { shows: works },
});

// gunicorn believes whoever comes by a Unix socket, its uvicorn workers do not.
deployed("uvicorn-workers", {
  bad: { shows: loops, says: [["deployment/redirect-loop", "bakery/settings.py", "SECURE_SSL_REDIRECT = True"]] },
  "good-tcp": { shows: works },
  "good-unix": { shows: works },
});

deployed("uvicorn-believes", {
  bad: {
    shows: async (machine) => {
      expect((await machine.visit("/", claim)).body).toContain(link);
      await loops(machine);
    },
    says: [
      ["deployment/redirect-loop", "bakery/settings.py", "SECURE_SSL_REDIRECT = True"],
      ["deployment/proxy-ssl-header-spoofable", "deploy/nginx.conf", "proxy_pass http://127.0.0.1:8000;"],
    ],
  },
  good: {
    shows: async (machine) => {
      expect((await machine.visit("/", claim)).headers.location).toBe("https://www.bakery.example/");
      await works(machine);
    },
  },
});

// waitress removes the forwarded headers of whom it was not told to trust.
deployed("waitress", {
  bad: { shows: loops, says: [["deployment/redirect-loop", "bakery/settings.py", "SECURE_SSL_REDIRECT = True"]] },
  good: { shows: works },
});

deployed("hypercorn", {
  bad: { shows: loops, says: [["deployment/redirect-loop", "bakery/settings.py", "SECURE_SSL_REDIRECT = True"]] },
  good: { shows: works },
});

deployed("hsts", {
  bad: {
    shows: async ({ visit }) => expect((await visit("/", overTls)).repeated).toContain("strict-transport-security"),
    says: [["deployment/hsts-sent-twice", "deploy/nginx.conf", 'add_header Strict-Transport-Security "max-age=31536000" always;']],
  },
  good: { shows: async ({ visit }) => expect(await visit("/", overTls)).toMatchObject({ repeated: [], headers: { "strict-transport-security": "max-age=31536000" } }) },
});
