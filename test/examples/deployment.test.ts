import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findFreePort } from "../machine/places.ts";
import { findPrograms, run, sharedVirtualenv } from "../machine/programs.ts";
import type { Programs } from "../machine/programs.ts";
import { type Server, start } from "../machine/start.ts";
import { visit } from "../machine/visit.ts";
import type { Destination } from "../machine/visit.ts";
import { configureApache, configureNginx, daemonUser, readLog, startUnit, testApache, testNginx } from "./servers.ts";
import { environment, examples, setStage } from "./stage.ts";
import type { Replacement, Stage } from "./stage.ts";

/** What the two examples are said to do, seen with the real nginx, Apache, mod_wsgi, gunicorn and Django. */
const found = findPrograms();
const reason = typeof found === "string" ? ` (skipped: ${found})` : "";
const needPrograms = (): Programs => {
  if (typeof found === "string") throw new Error(found);
  return found;
};

const host = "www.creperie-vieux-port.example";

describe.skipIf(typeof found === "string")(`the examples, deployed${reason}`, { timeout: 45_000 }, () => {
  let virtualenv = "";
  beforeAll(() => {
    virtualenv = sharedVirtualenv(needPrograms(), join(examples, "tutorial-site-fixed/requirements.txt"));
  }, 180_000);

  describe("tutorial-site-fixed", () => {
    let stage: Stage;
    let replacements: readonly Replacement[];
    let ports: { readonly http: number; readonly https: number };
    const secure = (name = host, headers = {}): Destination => ({ port: ports.https, host: name, certificate: stage.certificate, headers });
    const plain = (name = host): Destination => ({ port: ports.http, host: name });
    const manage = (...words: readonly string[]) => run(stage.path("srv/crepes/venv/bin/python"), ["manage.py", ...words], { cwd: stage.checkout, env: environment });

    beforeAll(async () => {
      stage = setStage(needPrograms(), "tutorial-site-fixed", "srv/crepes", "srv/crepes/venv", virtualenv);
      ports = { http: await findFreePort(), https: await findFreePort() };
      replacements = [
        ["/srv/crepes", stage.checkout],
        [/\/etc\/letsencrypt\/\S+\/fullchain\.pem/, stage.certificate],
        [/\/etc\/letsencrypt\/\S+\/privkey\.pem/, stage.certificateKey],
      ];
      stage.write("srv/crepes/public/beside.txt", "not for visitors");
      const collected = manage("collectstatic", "--noinput");
      if (collected.status !== 0) throw new Error(collected.output);
    }, 60_000);
    afterAll(() => {
      stage.remove();
    });

    it("leaves Django's own deployment check nothing to say", () => {
      const checked = manage("check", "--deploy", "--fail-level", "WARNING");
      expect(checked.output).toContain("no issues (0 silenced)");
      expect(checked.status).toBe(0);
    });

    describe("with nginx and gunicorn", () => {
      const servers: Server[] = [];
      beforeAll(async () => {
        const socket: Replacement = ["/run/crepes.sock", stage.path("crepes.sock")];
        const service = stage.adapt("deploy/systemd/crepes.service", [["/srv/crepes", stage.checkout]]);
        servers.push(await startUnit(stage, service, stage.adapt("deploy/systemd/crepes.socket", [socket]), environment));
        const onLoopback: readonly Replacement[] = [
          [/^ *listen \[::\].*\n/, ""],
          [/listen 80\b/, `listen 127.0.0.1:${ports.http}`],
          [/listen 443\b/, `listen 127.0.0.1:${ports.https}`],
        ];
        const words = configureNginx(stage, stage.adapt("deploy/nginx/crepes.conf", [...replacements, socket, ...onLoopback]));
        servers.push(await start(needPrograms().nginx, words, ports.https, { cwd: stage.folder }));
        await visit(secure(), "/");
      }, 60_000);
      afterAll(async () => {
        await Promise.all(servers.map((server) => server.stop()));
      });

      it("shows the menu over HTTPS", async () => {
        const page = await visit(secure(), "/");
        expect(page.status).toBe(200);
        expect(page.body).toContain("La complète");
        expect(page.headers["strict-transport-security"]).toBe("max-age=31536000; includeSubDomains; preload");
        expect(page.headers["x-frame-options"]).toBe("DENY");
      });
      it("answers to the bare name as well", async () => {
        expect((await visit(secure("creperie-vieux-port.example"), "/")).status).toBe(200);
      });
      it("serves the style sheet itself", async () => {
        const style = await visit(secure(), "/static/carte/crepes.css");
        expect(style.status).toBe(200);
        expect(style.headers["content-type"]).toBe("text/css");
        expect(style.headers["server"]).toBe("nginx");
        expect(style.headers["x-frame-options"]).toBeUndefined();
      });
      it("has no such page", async () => {
        const page = await visit(secure(), "/crepe/nutella/");
        expect(page.status).toBe(404);
        expect(page.body).not.toContain("URLconf");
      });
      it("sends plain HTTP to HTTPS", async () => {
        const answer = await visit(plain(), "/crepe/complete/");
        expect(answer.status).toBe(301);
        expect(answer.headers.location).toBe(`https://${host}/crepe/complete/`);
      });
      it("turns unknown names away before Django", async () => {
        await expect(visit(plain("someone-else.example"), "/")).rejects.toThrow("socket hang up");
        await expect(visit(secure("someone-else.example"), "/")).rejects.toThrow(/unrecognized name/i);
      });
      it("does not let the visitor choose scheme or host", async () => {
        const page = await visit(secure(host, { "X-Forwarded-Proto": "http", "X-Forwarded-Host": "evil.example" }), "/");
        expect(page.status).toBe(200);
      });
      it.each(["/static../beside.txt", "/media../beside.txt", "/static/../manage.py", "/crepes/settings.py", "/static/%2e%2e/beside.txt"])("does not serve %s", async (path) => {
        const answer = await visit(secure(), path);
        expect([400, 404]).toContain(answer.status);
      });
    });

    describe("with Apache and mod_wsgi", () => {
      let server: Server | undefined;
      beforeAll(async () => {
        const site = stage.adapt("deploy/apache/crepes.conf", [
          ...replacements,
          ["user=crepes group=crepes", daemonUser],
          ["*:80>", `*:${ports.http}>`],
          ["*:443>", `*:${ports.https}>`],
        ]);
        const words = configureApache(needPrograms(), stage, site, ports);
        expect(testApache(needPrograms(), words).output).toContain("Syntax OK");
        server = await start(needPrograms().apache, [...words, "-DFOREGROUND"], ports.https, { cwd: stage.folder, env: environment });
        await visit(secure(), "/").catch((error: unknown) => {
          throw new Error(readLog(stage, "apache.log"), { cause: error });
        });
      }, 60_000);
      afterAll(async () => {
        await server?.stop();
      });

      it("shows the menu over HTTPS", async () => {
        const page = await visit(secure(), "/");
        expect(page.status, readLog(stage, "apache.log")).toBe(200);
        expect(page.body).toContain("La complète");
        expect(page.headers["strict-transport-security"]).toBe("max-age=31536000; includeSubDomains; preload");
      });
      it("serves the style sheet itself", async () => {
        const style = await visit(secure(), "/static/carte/crepes.css");
        expect(style.status).toBe(200);
        expect(style.headers["content-type"]).toBe("text/css");
        expect(style.headers["server"]).toBe("Apache");
        expect(style.headers["x-frame-options"]).toBeUndefined();
      });
      it("has no such page", async () => {
        expect((await visit(secure(), "/crepe/nutella/")).status).toBe(404);
      });
      it("sends plain HTTP to HTTPS", async () => {
        const answer = await visit(plain(), "/crepe/complete/");
        expect(answer.status).toBe(301);
        expect(answer.headers.location).toBe(`https://${host}/crepe/complete/`);
      });
      it("turns unknown names away before Django", async () => {
        expect((await visit(plain("someone-else.example"), "/")).status).toBe(403);
        expect((await visit(secure("someone-else.example"), "/")).status).toBe(403);
      });
      it("does not let the visitor choose the scheme", async () => {
        expect((await visit(secure(host, { "X-Forwarded-Proto": "http" }), "/")).status).toBe(200);
      });
      it.each(["/static../beside.txt", "/media../beside.txt", "/static/../manage.py", "/crepes/settings.py", "/static/%2e%2e/beside.txt"])("does not serve %s", async (path) => {
        const answer = await visit(secure(), path);
        expect([400, 404]).toContain(answer.status);
      });
    });
  });

  describe("tutorial-site", () => {
    let stage: Stage;
    beforeAll(() => {
      stage = setStage(needPrograms(), "tutorial-site", "creperie/site", "creperie/venv", virtualenv);
    }, 60_000);
    afterAll(() => {
      stage.remove();
    });

    it("gives Django neither middleware nor anybody to tell", () => {
      const ask = "from django.conf import settings as s; print(s.DEBUG, s.MIDDLEWARE, s.ADMINS, s.MANAGERS)";
      const env = { ...process.env, DJANGO_SETTINGS_MODULE: "crepes.settings" };
      const told = run(stage.path("creperie/venv/bin/python"), ["-c", ask], { cwd: stage.checkout, env });
      expect(told.output.trim()).toBe("True [] [] []");
    });

    it("starts no gunicorn, and says so in the log only", () => {
      const script = stage.adapt("deploy/gunicorn_start.sh", [
        ["/home/creperie", stage.path("creperie")],
        ["/var/log/crepes", stage.path("log")],
      ]);
      const started = run("bash", [stage.write("gunicorn_start.sh", script)]);
      expect(started).toEqual({ status: 127, output: "" });
      expect(readLog(stage, "gunicorn.log")).toMatch(/gunicorn_django: (command )?not found/);
    });

    it("keeps every visitor waiting for a 502 with nginx, and leaks what stands beside static", async () => {
      const programs = needPrograms();
      const [backend, front] = [await findFreePort(), await findFreePort()];
      // The worker's time-out is shortened from 30 s; the rest is what the site's script means.
      const gunicorn = ["-m", "gunicorn", `--bind=127.0.0.1:${backend}`, "--timeout=2", "crepes.wsgi"];
      const server = await start(stage.path("creperie/venv/bin/python"), gunicorn, backend, { cwd: stage.checkout });
      const words = configureNginx(
        stage,
        stage.adapt("deploy/nginx/crepes.conf", [
          ["listen 80", `listen 127.0.0.1:${front}`],
          ["127.0.0.1:8000", `127.0.0.1:${backend}`],
          ["/home/creperie", stage.path("creperie")],
          ["/var/log/nginx", stage.path("log")],
        ]),
      );
      expect(testNginx(programs, words).output).toContain("test is successful");
      const nginx = await start(programs.nginx, words, front, { cwd: stage.folder });
      try {
        expect((await visit({ port: backend, host: "localhost" }, "/")).status).toBe(200);
        const asked = Date.now();
        expect((await visit({ port: front, host }, "/")).status).toBe(502);
        expect(Date.now() - asked).toBeGreaterThan(1_000);
        expect(readLog(stage, "crepes.error.log")).toContain("unsupported FastCGI protocol version: 72");
        stage.write("creperie/site/static.zip", "a backup");
        expect((await visit({ port: front, host }, "/static.zip")).body).toBe("a backup");
        expect((await visit({ port: front, host }, "/static../manage.py")).status).toBe(404);
      } finally {
        await Promise.all([nginx.stop(), server.stop()]);
      }
    });

    it("answers 403 to everybody with Apache", async () => {
      const ports = { http: await findFreePort(), https: await findFreePort() };
      const words = configureApache(needPrograms(), stage, stage.adapt("deploy/apache/crepes.conf", [["/home/creperie", stage.path("creperie")]]), ports);
      expect(testApache(needPrograms(), words).output).toContain("Syntax OK");
      const server = await start(needPrograms().apache, [...words, "-DFOREGROUND"], ports.http, { cwd: stage.folder });
      try {
        expect((await visit({ port: ports.http, host }, "/")).status).toBe(403);
        expect(readLog(stage, "apache.log")).toContain("AH01630: client denied by server configuration");
      } finally {
        await server.stop();
      }
    });
  });
});
