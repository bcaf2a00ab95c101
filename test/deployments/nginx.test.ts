import { expect } from "vitest";
import { deployed } from "./deployed.ts";
import type { Deployed } from "./machine.ts";

const overTls = { port: 443 };
const link = 'href="https://www.bakery.example/order/"';
const works = async ({ visit }: Deployed): Promise<void> => expect((await visit("/", overTls)).body).toContain(link);
const answers = (status: number) => async ({ visit }: Deployed): Promise<void> => expect((await visit("/", overTls)).status).toBe(status);

deployed("header-inheritance", {
  bad: { shows: answers(400), says: [["nginx/host-header-missing", "deploy/nginx.conf", "proxy_pass http://127.0.0.1:8000;"]] },
  good: { shows: works },
});

deployed("uwsgi-params", {
  bad: { shows: answers(502), says: [["nginx/gateway-params-missing", "deploy/nginx.conf", "uwsgi_pass 127.0.0.1:3031;"]] },
  good: { shows: works },
});

const claim = { headers: { "X-Forwarded-Proto": "https" } };

// uWSGI takes the header for the scheme, whoever sent it.
deployed("uwsgi-believes", {
  bad: {
    shows: async ({ visit }) => {
      expect((await visit("/")).body).toContain('href="http://www.bakery.example/order/"');
      expect((await visit("/", claim)).body).toContain(link);
    },
    says: [
      ["settings/ssl-redirect-missing", "bakery/settings.py", "import os"],
      ["deployment/proxy-ssl-header-spoofable", "deploy/nginx.conf", "uwsgi_pass 127.0.0.1:3031;"],
    ],
  },
  good: {
    shows: async (machine) => {
      expect((await machine.visit("/", claim)).status).toBe(301);
      await works(machine);
    },
  },
});

deployed("try-files", {
  bad: { shows: answers(404), says: [["nginx/try-files-never-reaches-app", "deploy/nginx.conf", "try_files $uri =404;"]] },
  good: {
    shows: async (machine) => {
      await works(machine);
      expect((await machine.visit("/robots.txt", overTls)).body).toContain("User-agent");
    },
  },
});

deployed("sendfile", {
  bad: {
    shows: async ({ visit }) => {
      const { status, body } = await visit("/invoice/42/", overTls);
      expect(status).toBe(404);
      expect(body).not.toContain("42 loaves");
    },
    says: [["deployment/sendfile-mismatch", "bakery/views.py", 'response["X-Accel-Redirect"] = "/protected/" + f"invoice-{number}.txt"']],
  },
  good: {
    shows: async ({ visit }) => {
      expect((await visit("/invoice/42/", overTls)).body).toBe("42 loaves\n");
      expect((await visit("/protected/invoice-42.txt", overTls)).status).toBe(404);
    },
  },
});
