import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { behaviour } from "./behaviour.ts";

/** An application that needs neither Django nor a path: what decides here is Apache's access control. */
const hello = readFileSync(join(import.meta.dirname, "site/hello_wsgi.py"), "utf8");

behaviour(
  "apache/legacy-access-control",
  { front: "apache", config: "apache/creperie.conf", checkout: "/srv/creperie", files: { "/srv/creperie/creperie/wsgi.py": hello } },
  {
    bad: ["plain", async ({ visit }) => expect((await visit("/")).status).toBe(403)],
    good: ["plain", async ({ visit }) => expect((await visit("/")).body).toBe("hello from /")],
  },
);

behaviour(
  "apache/mixed-access-control",
  { front: "apache", config: "apache/site.conf", files: { "/srv/library/library/wsgi.py": hello, "/srv/library/reports/2026.txt": "figures" } },
  {
    bad: ["plain", async ({ visit }) => expect((await visit("/")).status).toBe(403)],
    good: ["plain", async ({ visit }) => expect((await visit("/")).body).toBe("hello from /")],
  },
);

behaviour(
  "apache/location-grant-overrides",
  { front: "apache", config: "apache/site.conf", files: { "/srv/library/public/.env": "SECRET=1" } },
  {
    bad: ["plain", async ({ visit }) => expect((await visit("/.env")).body).toBe("SECRET=1")],
    good: ["plain", async ({ visit }) => expect((await visit("/.env")).status).toBe(403)],
  },
);
