import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { behaviour } from "./behaviour.ts";
import type { Scene } from "./scene.ts";

/** Tells what mod_wsgi hands to an application. */
const tells = readFileSync(join(import.meta.dirname, "site/tell_wsgi.py"), "utf8");
const site: Scene = { front: "apache", config: "apache/site.conf", files: { "/srv/bakery/bakery/wsgi.py": tells } };

behaviour("apache/https-from-client-header", site, {
  bad: ["plain", async ({ visit }) => expect((await visit("/", { headers: { "X-Forwarded-Proto": "https" } })).body).toContain("scheme=https")],
  good: ["plain", async ({ visit }) => expect((await visit("/", { headers: { "X-Forwarded-Proto": "https" } })).body).toContain("scheme=http ")],
});

behaviour("apache/trusted-proxies-missing", site, {
  bad: ["plain", async ({ visit }) => expect((await visit("/", { headers: { "X-Forwarded-For": "10.1.2.3" } })).body).toContain("address=10.1.2.3")],
  good: ["plain", async ({ visit }) => expect((await visit("/", { headers: { "X-Forwarded-For": "10.1.2.3" } })).body).toContain("address=127.0.0.1")],
});

const project: Scene = { front: "apache", config: "apache/site.conf", checkout: "/srv/bakery", virtualenv: "/srv/bakery/venv", files: { "/srv/bakery/bakery/urls.py": "urlpatterns = []\n", "/srv/bakery/bakery/settings.py": 'SECRET_KEY = "x" * 60\nALLOWED_HOSTS = ["*"]\nROOT_URLCONF = "bakery.urls"\n' } };
/** What Django answers for an address that it does not have: it runs. */
const djangoAnswers = /The requested resource was not found on this server/;

behaviour("apache/wsgi-script-missing", { ...project, checkout: "/srv/creperie", files: { "/srv/creperie/creperie/wsgi.py": tells } }, {
  bad: [
    "plain",
    async ({ visit, log }) => {
      expect((await visit("/")).status).toBe(404);
      expect(log()).toContain("Target WSGI script not found or unable to stat");
    },
  ],
  good: ["plain", async ({ visit }) => expect((await visit("/")).body).toContain("path=/")],
});

behaviour("apache/alias-slash-mismatch", { ...project, checkout: "/srv/creperie", files: { "/srv/creperie/creperie/wsgi.py": tells } }, {
  bad: [
    "wsgi-mount",
    async ({ visit, log }) => {
      expect((await visit("/orders/today/")).status).toBe(404);
      expect(log()).toContain("/srv/creperie/creperie/wsgi.pytoday");
    },
  ],
  good: [
    "wsgi-mount",
    async ({ visit }) => {
      expect((await visit("/orders/today/")).body).toContain("path=/orders/today/");
      expect((await visit("/menu/today/")).status).toBe(200);
    },
  ],
});

behaviour("apache/wsgi-not-granted", { ...project, checkout: "/srv/creperie", files: { "/srv/creperie/creperie/wsgi.py": tells } }, {
  bad: ["plain", async ({ visit }) => expect((await visit("/")).status).toBe(403)],
  good: ["plain", async ({ visit }) => expect((await visit("/")).body).toContain("path=/")],
});

behaviour("apache/wsgi-alias-to-directory", { ...project, files: { "/srv/bakery/bakery/wsgi.py": tells, "/srv/bakery/bakery/fill_database.py": 'raise SystemError("the database was filled")\n' } }, {
  bad: [
    "plain",
    async ({ visit, log }) => {
      await visit("/run/fill_database.py");
      expect(log()).toContain("the database was filled");
    },
  ],
  good: [
    "plain",
    async ({ visit, log }) => {
      expect((await visit("/run/fill_database.py")).body).toContain("path=/run/fill_database.py");
      expect(log()).not.toContain("the database was filled");
    },
  ],
});

behaviour("apache/wsgi-python-path", project, {
  bad: [
    "plain",
    async ({ visit, log }) => {
      expect((await visit("/")).status).toBe(500);
      expect(log()).toContain("No module named 'bakery'");
    },
  ],
  good: ["plain", async ({ visit }) => expect((await visit("/")).body).toMatch(djangoAnswers)],
});

behaviour("apache/wsgi-daemon-unused", project, {
  bad: [
    "plain",
    async ({ visit, log }) => {
      expect((await visit("/")).status).toBe(500);
      expect(log()).toContain("No module named 'django'");
    },
  ],
  good: ["plain", async ({ visit }) => expect((await visit("/")).body).toMatch(djangoAnswers)],
});

behaviour("apache/wsgi-process-group-unknown", project, {
  bad: [
    "plain",
    async ({ visit, log }) => {
      expect((await visit("/")).status).toBe(500);
      expect(log()).toContain("No WSGI daemon process called 'bakry' has been configured");
    },
  ],
  good: ["plain", async ({ visit }) => expect((await visit("/")).body).toMatch(djangoAnswers)],
});

behaviour("apache/wsgi-unprotected", { ...project, config: "apache/bakery.conf", files: { "/srv/bakery/bakery/wsgi.py": tells } }, {
  bad: ["document-root-at-the-project", async ({ visit }) => expect((await visit("/bakery/settings.py")).body).toContain("SECRET_KEY")],
  good: ["plain", async ({ visit }) => expect((await visit("/bakery/settings.py")).body).toContain("path=/bakery/settings.py"), { config: "deploy/apache/bakery.conf" }],
});
