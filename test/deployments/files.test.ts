import { expect } from "vitest";
import { deployed } from "./deployed.ts";
import type { Deployed } from "./machine.ts";

const overTls = { port: 443 };
const style = "/static/bakery/site.css";

const unstyled = async ({ visit }: Deployed): Promise<void> => {
  expect((await visit("/", overTls)).body).toContain(`href="${style}"`);
  expect((await visit(style, overTls)).status).toBe(404);
};
const styled = async ({ visit }: Deployed): Promise<void> => {
  expect((await visit("/", overTls)).body).toContain(`href="${style}"`);
  expect((await visit(style, overTls)).body).toContain("color: brown");
};

deployed("static-root", {
  bad: { shows: unstyled, collects: true, says: [["deployment/static-mismatch", "deploy/nginx.conf", "root /srv/bakery/public/static;"]] },
  good: { shows: styled, collects: true },
});

deployed("static-slash", {
  bad: { shows: unstyled, collects: true, says: [["nginx/alias-slash-mismatch", "deploy/nginx.conf", "alias /srv/bakery/public/static;"]] },
  good: { shows: styled, collects: true },
});

deployed("static-nobody", {
  bad: { shows: unstyled, collects: true, says: [["deployment/static-nobody-serves", "deploy/nginx.conf", "proxy_pass http://127.0.0.1:8000;"]] },
  good: { shows: styled, collects: true },
});

const leaks = (path: string) => async (machine: Deployed): Promise<void> => {
  await styled(machine);
  expect((await machine.visit(path, overTls)).body).toContain("SECRET_KEY = ");
};
const keeps = (path: string) => async (machine: Deployed): Promise<void> => {
  await styled(machine);
  expect((await machine.visit(path, overTls)).status).toBe(404);
};

deployed("static-traversal", {
  bad: { shows: leaks("/static../bakery/settings.py"), collects: true, says: [["nginx/alias-traversal", "deploy/nginx.conf", "location /static {"]] },
  good: { shows: keeps("/static../bakery/settings.py"), collects: true },
});

deployed("source-served", {
  bad: {
    shows: async ({ visit }) => expect((await visit("/bakery/settings.py", overTls)).body).toContain("SECRET_KEY = "),
    collects: true,
    says: [["nginx/source-exposed", "deploy/nginx.conf", "root /srv/bakery;"]],
  },
  good: { shows: keeps("/bakery/settings.py"), collects: true },
});

deployed("mod-wsgi-embedded", {
  // The directory is not there, and Apache grants nothing of it.
  bad: { shows: async ({ visit }) => expect((await visit(style, overTls)).status).toBe(403), collects: true, says: [["deployment/static-mismatch", "deploy/apache.conf", "Alias /static/ /srv/bakery/static/"]] },
  good: { shows: styled, collects: true },
});

deployed("apache-static", {
  bad: { shows: unstyled, collects: true, says: [["apache/proxy-shadows-alias", "deploy/apache.conf", "Alias /static/ /srv/bakery/public/static/"]] },
  good: { shows: styled, collects: true },
});
