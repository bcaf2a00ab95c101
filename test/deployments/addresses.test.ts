import { expect } from "vitest";
import { deployed } from "./deployed.ts";
import type { Deployed } from "./machine.ts";

const overTls = { port: 443 };
const works = async ({ visit }: Deployed): Promise<void> => expect((await visit("/", overTls)).body).toContain('href="https://www.bakery.example/order/"');
const fails = async ({ visit }: Deployed): Promise<void> => expect((await visit("/", overTls)).status).toBe(502);

deployed("uwsgi-protocol", {
  "bad-proxy-pass": { shows: fails, says: [["deployment/protocol-mismatch", "deploy/nginx.conf", "proxy_pass http://unix:/run/bakery/bakery.sock;"]] },
  "bad-uwsgi-pass": { shows: fails, says: [["deployment/protocol-mismatch", "deploy/nginx.conf", "uwsgi_pass 127.0.0.1:8000;"]] },
  "good-uwsgi": { shows: works },
  "good-http": { shows: works },
});

deployed("gunicorn-protocol", {
  bad: {
    shows: async (machine) => {
      await fails(machine);
      expect(machine.log()).toContain("upstream sent unsupported FastCGI protocol version: 72");
    },
    says: [["deployment/protocol-mismatch", "deploy/nginx.conf", "fastcgi_pass 127.0.0.1:8000;"]],
  },
  good: { shows: works },
});

deployed("upstream-address", {
  bad: { shows: fails, says: [["deployment/upstream-unreachable", "deploy/nginx.conf", "proxy_pass http://bakery;"]] },
  good: { shows: works },
});

deployed("socket-unit", {
  bad: { shows: fails, says: [["deployment/upstream-unreachable", "deploy/nginx.conf", "proxy_pass http://unix:/run/bakery/bakery.sock;"]] },
  good: { shows: works },
});

deployed("private-tmp", {
  bad: { shows: fails, says: [["deployment/socket-not-shared", "deploy/bakery.service", "ExecStart=/srv/bakery/venv/bin/gunicorn --workers 2 --bind unix:/tmp/bakery.sock bakery.wsgi"]] },
  good: { shows: works },
});

/** What a visitor says of himself who asks the application server's own port. */
const headers = { "X-Forwarded-Proto": "https" };

deployed("past-the-front", {
  bad: {
    shows: async (machine) => {
      await works(machine);
      expect((await machine.visit("/", { port: machine.port(8000), headers })).body).toContain('href="https://www.bakery.example/order/"');
    },
    says: [["deployment/app-server-reachable-past-the-front", "deploy/bakery.service", "ExecStart=/srv/bakery/venv/bin/gunicorn --workers 2 --bind 0.0.0.0:8000 bakery.wsgi"]],
  },
  good: {
    shows: async (machine) => {
      await works(machine);
      await expect(machine.visit("/", { port: machine.port(8000), headers })).rejects.toThrow("ECONNREFUSED");
    },
  },
});
