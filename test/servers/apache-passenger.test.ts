import { existsSync } from "node:fs";
import { expect } from "vitest";
import { passengerModule } from "../machine/apache.ts";
import { behaviour } from "./behaviour.ts";
import type { Scene } from "./scene.ts";

const whyNot = existsSync(passengerModule) ? undefined : "mod_passenger is not installed (libapache2-mod-passenger)";
const files = { "/home/ana/bakery/public/robots.txt": "User-agent: *", "/home/ana/bakery/bakery/urls.py": "urlpatterns = []\n" };
const project: Scene = { front: "apache", config: "apache/site.conf", checkout: "/home/ana/bakery", virtualenv: "/home/ana/venv", files, ...(whyNot !== undefined && { whyNot }) };

behaviour("apache/passenger-root-served", { ...project, replace: [[/^(\s*PassengerAppRoot .*)$/, "$1\n    SetEnv SECRET_KEY of-the-bakery"]] }, {
  bad: ["plain", async ({ visit }) => expect((await visit("/bakery/settings.py")).body).toContain("SECRET_KEY")],
  good: ["plain", async ({ visit }) => expect((await visit("/bakery/settings.py")).body).toContain("The requested resource was not found on this server")],
});

// The distribution's Python has no Django: the application does not start.
const broken: Scene = { ...project, replace: [[/^(\s*PassengerAppRoot .*)$/, "$1\n    SetEnv MAIL_PASSWORD of-the-bakery\n    PassengerPython /usr/bin/python3"]] };

behaviour("apache/passenger-development", broken, {
  bad: [
    "plain",
    async ({ visit }) => {
      const { status, body } = await visit("/");
      expect(status).toBe(500);
      expect(body).toContain("of-the-bakery");
    },
  ],
  good: [
    "plain",
    async ({ visit }) => {
      const { status, body } = await visit("/");
      expect(status).toBe(500);
      expect(body).not.toContain("of-the-bakery");
    },
  ],
});
