import { expect } from "vitest";
import { deployed } from "./deployed.ts";
import type { Deployed } from "./machine.ts";

const overTls = { port: 443 };
const link = 'href="https://www.bakery.example/order/"';
const works = async ({ visit }: Deployed): Promise<void> => expect((await visit("/", overTls)).body).toContain(link);
const answers = (status: number) => async ({ visit }: Deployed): Promise<void> => expect((await visit("/", overTls)).status).toBe(status);

const bare = { port: 443, host: "bakery.example" };

deployed(
  "mod-wsgi-hosts",
  {
    bad: {
      shows: async (machine) => {
        await works(machine);
        expect((await machine.visit("/", bare)).status).toBe(400);
      },
      collects: true,
      says: [["deployment/server-name-not-allowed", "deploy/apache.conf", "ServerAlias bakery.example"]],
    },
    good: { shows: async ({ visit }) => expect((await visit("/", bare)).body).toContain('href="https://bakery.example/order/"'), collects: true },
  },
  { inEachRun: true },
);

deployed("mod-wsgi-daemon", {
  bad: {
    shows: async (machine) => {
      await answers(500)(machine);
      expect(machine.log()).toMatch(/No module named '(?:django|bakery)'/);
    },
    collects: true,
    says: [["apache/wsgi-daemon-unused", "deploy/apache.conf", "WSGIDaemonProcess bakery home=/srv/bakery processes=2 threads=15 python-home=/srv/bakery/venv python-path=/srv/bakery"]],
  },
  good: { shows: works, collects: true },
});

deployed("apache-loop", {
  bad: {
    shows: async ({ visit }) => expect((await visit("/order/", overTls)).headers.location).toBe("https://www.bakery.example/order/"),
    says: [["deployment/redirect-loop", "bakery/settings.py", "SECURE_SSL_REDIRECT = True"]],
  },
  good: { shows: works },
});

deployed("apache-host", {
  bad: { shows: answers(400), says: [["apache/preserve-host-missing", "deploy/apache.conf", "ProxyPass / http://127.0.0.1:8000/"]] },
  "good-preserved": { shows: works },
  "good-forwarded": { shows: works },
});

deployed("apache-address", {
  bad: { shows: answers(503), says: [["deployment/upstream-unreachable", "deploy/apache.conf", "ProxyPass / http://127.0.0.1:8000/"]] },
  good: { shows: works },
});

deployed("apache-protocol", {
  bad: { shows: answers(502), says: [["deployment/protocol-mismatch", "deploy/apache.conf", "ProxyPass / http://127.0.0.1:3031/"]] },
  good: { shows: works },
});

const claim = { headers: { "X-Forwarded-Proto": "https" } };

deployed("apache-spoofed", {
  bad: {
    shows: async ({ visit }) => expect((await visit("/", claim)).body).toContain(link),
    says: [["deployment/proxy-ssl-header-spoofable", "deploy/apache.conf", "ProxyPass / http://127.0.0.1:8000/"]],
  },
  good: { shows: async ({ visit }) => expect((await visit("/", claim)).headers.location).toBe("https://www.bakery.example/"), parts: ["front", "front", "appServer", "entryPoint", "settings"] },
});

deployed("apache-hsts", {
  bad: {
    shows: async ({ visit }) => expect((await visit("/", overTls)).repeated).toContain("strict-transport-security"),
    says: [["deployment/hsts-sent-twice", "deploy/apache.conf", 'Header always set Strict-Transport-Security "max-age=31536000"']],
  },
  good: { shows: async ({ visit }) => expect((await visit("/", overTls)).repeated).toEqual([]) },
});
