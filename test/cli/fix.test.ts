import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryTree } from "../temporary-tree.ts";
import { run } from "./run-cli.ts";

const secret = "q8x2v7n4m1k9j3h6g5f0d8s2a7p4o1i6u9y3t5r8e0w2";

const site = `server {
    listen 443 ssl;
    server_name bakery.example;
    location /static/ {
        alias /srv/bakery/static;
    }
    location /media/ {
        alias "/srv/bakery/media";
    }
}
`;
const healed = site.replace("static;", "static/;").replace('media"', 'media/"');

/** Settings whose ADMINS is misspelt. */
const settings = 'import os\nSECRET_KEY = os.environ["SECRET_KEY"]\nINSTALLED_APPS = ["django.contrib.auth"]\nDEBUG = False\nADMIN = [("Ada", "ada@bakery.example")]\n';
const bakery = { "bakery/settings.py": settings, "bakery/wsgi.py": "", "manage.py": "" };

const slips = ["--select", "nginx/alias-slash-mismatch,settings/misspelt-setting", "--format", "concise"];

const bytesOf = (root: string, file: string): string => readFileSync(join(root, file), "latin1");

describe("--fix", () => {
  test("repairs what is safe, reports what is left, and says how many", async () => {
    const root = temporaryTree({ ...bakery, "nginx.conf": site });
    const { status, out, err } = await run([...slips, "--fix"], root);
    expect(out).toBe("bakery/settings.py:5:1: warning: Django ignores ADMIN: it knows no such setting, and ADMINS stays unset. [settings/misspelt-setting]\n");
    expect([status, err]).toEqual([1, "2 findings fixed in 1 file.\n"]);
    expect(bytesOf(root, "nginx.conf")).toBe(healed);
    expect(readdirSync(root).sort()).toEqual(["bakery", "manage.py", "nginx.conf"]);
    const again = await run([...slips, "--fix"], root);
    expect(again.err).toBe("");
  });

  test("makes unsafe repairs when it is told to", async () => {
    const root = temporaryTree({ ...bakery, "nginx.conf": site });
    const { status, out } = await run([...slips, "--fix", "--unsafe-fixes", "--format", "json:report.json"], root);
    expect([status, out]).toEqual([0, ""]);
    expect(bytesOf(root, "bakery/settings.py")).toContain("\nADMINS = [");
    expect(JSON.parse(bytesOf(root, "report.json"))).toMatchObject({ findings: [], summary: { fixed: 3 } });
  });

  test("counts in the listing for people", async () => {
    const root = temporaryTree({ "nginx.conf": site });
    const { out } = await run(["--select", "nginx/alias-slash-mismatch", "--fix"], root);
    expect(out).toMatch(/nothing found, 2 fixed in 1 file;/);
  });

  test.each([
    ["CR LF", site.replaceAll("\n", "\r\n")],
    ["latin-1", `# La cr\u00eaperie\n${site}`],
    ["no line end at the end", site.trimEnd()],
  ])("keeps everything else of a file: %s", async (_, text) => {
    const root = temporaryTree({ "nginx.conf": Buffer.from(text, "latin1") });
    await run([...slips, "--fix"], root);
    expect(bytesOf(root, "nginx.conf")).toBe(text.replace("static;", "static/;").replace('media"', 'media/"'));
  });

  test("keeps a byte order mark", async () => {
    const root = temporaryTree({ ...bakery, "bakery/settings.py": `\ufeff${settings}` });
    await run([...slips, "--fix", "--unsafe-fixes"], root);
    expect(readFileSync(join(root, "bakery/settings.py"), "utf8")).toBe(`\ufeff${settings.replace("ADMIN ", "ADMINS ")}`);
  });

  test("gives added lines the ends of the file's", async () => {
    const crlf = "server {\r\n    listen 80;\r\n    server_name bakery.example;\r\n    location / {\r\n        proxy_pass http://127.0.0.1:8000;\r\n    }\r\n}\r\n";
    const root = temporaryTree({ "nginx.conf": crlf, ...bakery, Procfile: "web: gunicorn bakery.wsgi --bind 127.0.0.1:8000\n" });
    await run(["--select", "nginx/host-header-missing", "--fix"], root);
    expect(bytesOf(root, "nginx.conf")).toBe(crlf.replace("proxy_pass", "proxy_set_header Host $host;\r\n        proxy_pass"));
  });

  test("makes repairs in one place one after the other", async () => {
    const proxied = "server {\n    listen 443 ssl;\n    server_name bakery.example;\n    location / {\n        proxy_pass http://127.0.0.1:8000;\n    }\n}\n";
    const root = temporaryTree({ "nginx.conf": proxied, ...bakery, Procfile: "web: gunicorn bakery.wsgi --bind 127.0.0.1:8000\n" });
    const { err } = await run(["--select", "nginx/host-header-missing,nginx/forwarded-proto-missing", "--fix", "--unsafe-fixes"], root);
    expect(err).toBe("2 findings fixed in 1 file.\n");
    expect(bytesOf(root, "nginx.conf")).toMatch(/\{\n {8}proxy_set_header [^\n]*;\n {8}proxy_set_header [^\n]*;\n {8}proxy_pass/);
  });

  test("repairs the projects and files that are named, wherever they are", async () => {
    const elsewhere = temporaryTree({ "site.conf": site });
    const root = temporaryTree({ "backend/nginx.conf": site, "backend/bakery/settings.py": settings, "backend/manage.py": "", "other/nginx.conf": site });
    const { status, err } = await run([...slips, "--fix", "--unsafe-fixes", "backend", "./backend", "backend/nginx.conf", join(elsewhere, "site.conf")], root);
    expect([status, err]).toEqual([0, "5 findings fixed in 3 files.\n"]);
    expect(bytesOf(root, "backend/nginx.conf")).toBe(healed);
    expect(bytesOf(root, "backend/bakery/settings.py")).toContain("ADMINS = ");
    expect(bytesOf(elsewhere, "site.conf")).toBe(healed);
    expect(bytesOf(root, "other/nginx.conf")).toBe(site);
  });

  test("repairs only what is asked for and shown", async () => {
    const root = temporaryTree({ ...bakery, "nginx.conf": site });
    await run(["--min-certainty", "certain", "--select", "settings/misspelt-setting", "--fix", "--unsafe-fixes"], root);
    expect(bytesOf(root, "bakery/settings.py")).toBe(settings);
    await run(["--ignore", "nginx/alias-slash-mismatch", "--fix", "--unsafe-fixes"], root);
    expect(bytesOf(root, "bakery/settings.py")).toBe(settings.replace("ADMIN ", "ADMINS "));
    expect(bytesOf(root, "nginx.conf")).toBe(site);
  });

  test("keeps mode and link", async () => {
    const root = temporaryTree({ "deploy/site.conf": site, "bakery/settings.py": "DEBUG = False\n" });
    chmodSync(join(root, "deploy/site.conf"), 0o640);
    mkdirSync(join(root, "sites-enabled"));
    symlinkSync("../deploy/site.conf", join(root, "sites-enabled/site.conf"));
    await run([...slips, "--fix", "sites-enabled/site.conf"], root);
    expect(bytesOf(root, "deploy/site.conf")).toBe(healed);
    expect(statSync(join(root, "deploy/site.conf")).mode & 0o777).toBe(0o640);
    expect(lstatSync(join(root, "sites-enabled/site.conf")).isSymbolicLink()).toBe(true);
  });

  test("does not write through a link that leads out", async () => {
    const outside = temporaryTree({ "site.conf": site });
    const root = temporaryTree({ "a.txt": "" });
    symlinkSync(join(outside, "site.conf"), join(root, "site.conf"));
    symlinkSync(outside, join(root, "sites"));
    for (const name of ["site.conf", "sites/site.conf", join(root, "sites/site.conf")]) {
      const { status, err } = await run([...slips, "--fix", name], root);
      expect([status, err]).toEqual([2, `django-prod-lint: Nothing was repaired. ${name.replace(`${root}/`, "")} can't be changed: it is a link that leads out of the project.\n`]);
    }
    expect(bytesOf(outside, "site.conf")).toBe(site);
  });

  test("changes no file when one of them can't be changed", async () => {
    const root = temporaryTree({ "a.conf": site, "b.conf": site.replaceAll("bakery.", "library.") });
    chmodSync(join(root, "b.conf"), 0o444);
    const { status, out, err } = await run([...slips, "--fix"], root);
    expect([status, out, err]).toEqual([2, "", "django-prod-lint: Nothing was repaired. b.conf can't be changed: it is read-only.\n"]);
    expect(bytesOf(root, "a.conf")).toBe(site);
    expect(readdirSync(root).sort()).toEqual(["a.conf", "b.conf"]);
  });

  test("stays away from a file that another run is repairing", async () => {
    const root = temporaryTree({ "nginx.conf": site, ".nginx.conf.django-prod-lint": "" });
    const { status, err } = await run([...slips, "--fix"], root);
    expect([status, err]).toEqual([2, "django-prod-lint: Nothing was repaired. nginx.conf can't be changed: another run is repairing it; if none is, remove .nginx.conf.django-prod-lint.\n"]);
    expect(bytesOf(root, "nginx.conf")).toBe(site);
    expect(existsSync(join(root, ".nginx.conf.django-prod-lint"))).toBe(true);
  });

  test("two runs at once leave whole files", async () => {
    const root = temporaryTree({ "nginx.conf": site });
    const statuses = (await Promise.all([1, 2, 3].map(() => run([...slips, "--fix"], root)))).map(({ status }) => status);
    expect(statuses).toContain(0);
    expect(bytesOf(root, "nginx.conf")).toBe(healed);
    expect(readdirSync(root)).toEqual(["nginx.conf"]);
  });

  test("leaves alone what is suppressed or accepted by the baseline", async () => {
    const quiet = site.replace("static;", "static;  # django-prod-lint: ignore[nginx/alias-slash-mismatch] -- old clients");
    const root = temporaryTree({ "nginx.conf": quiet });
    await run([...slips, "--fix"], root);
    expect(bytesOf(root, "nginx.conf")).toBe(quiet.replace('media"', 'media/"'));
    const other = temporaryTree({ "nginx.conf": site });
    await run([...slips, "--write-baseline"], other);
    const { status, err } = await run([...slips, "--fix"], other);
    expect([status, err]).toEqual([0, ""]);
    expect(bytesOf(other, "nginx.conf")).toBe(site);
  });

  test("takes nothing on that would bring another finding", async () => {
    // Apache would then hand out the source: what no Require opened is open to everybody.
    const open = "<Directory />\n    Require all denied\n</Directory>\n<VirtualHost *:80>\n    ServerName library.example\n    WSGIScriptAlias / /srv/library/library/wsgi.py\n    <Directory /srv/library/library>\n        Order allow,deny\n        Allow from all\n    </Directory>\n</VirtualHost>\n";
    const root = temporaryTree({ "apache/library.conf": open });
    const { status, err } = await run(["--select", "apache/legacy-access-control", "--fix"], root);
    expect([status, err]).toEqual([1, "apache/library.conf:8: apache/legacy-access-control is not fixed: it would bring apache/wsgi-unprotected in apache/library.conf.\n"]);
    expect(bytesOf(root, "apache/library.conf")).toBe(open);
  });

  test("turns DEBUG off although warnings are asked of production alone, and reports them", async () => {
    const debugging = settings.replace("DEBUG = False", "DEBUG = True");
    const root = temporaryTree({ ...bakery, "bakery/settings.py": debugging });
    const { out } = await run(["--select", "settings/debug-enabled,settings/security-middleware-missing", "--fix", "--unsafe-fixes", "--format", "concise"], root);
    expect(out).toMatch(/^bakery\/settings\.py:1:1: warning: .*\[settings\/security-middleware-missing\]\n$/);
    expect(bytesOf(root, "bakery/settings.py")).toBe(settings);
  });

  test.each([
    [["--unsafe-fixes"], "--unsafe-fixes says which repairs are made: write --fix --unsafe-fixes, or --diff --unsafe-fixes to look at them first."],
    [["--fix", "--write-baseline"], "--fix and --write-baseline don't go together."],
    [["--fix", "--stdin-filename", "a.conf"], "--fix and --stdin-filename don't go together."],
    [["--diff", "--format", "json:a.json"], "--diff and --format don't go together."],
  ])("%j makes no sense", async (argv, message) => {
    const { status, err } = await run(argv, temporaryTree({ "nginx.conf": site }));
    expect([status, err]).toEqual([2, `django-prod-lint: ${message}\n`]);
  });
});

test.each([
  ["nginx/alias-slash-mismatch", "`--fix` does that"],
  ["settings/debug-enabled", "`--fix --unsafe-fixes` does that"],
])("explain %s says whether it can be repaired", async (rule, words) => {
  expect((await run(["explain", rule], "/")).out).toContain(words);
});

describe("--diff", () => {
  const apply = (root: string, diff: string, program: "git" | "patch"): void => {
    const argv = program === "git" ? ["apply", "-"] : ["-p1", "--no-backup-if-mismatch"];
    execFileSync(program, argv, { cwd: root, input: diff, stdio: ["pipe", "ignore", "inherit"] });
  };

  test.each(["git", "patch"] as const)("is what %s makes of the files what --fix makes of them", async (program) => {
    const files = {
      "nginx.conf": site,
      "deploy/name with blanks.conf": site.replaceAll("bakery", "library").replaceAll("\n", "\r\n"),
      'deploy/cr\u00eaperie "new".conf': `# Cr\u00eaperie\n${site.replaceAll("bakery", "creperie")}`.trimEnd(),
      ...bakery,
    };
    const [shown, fixed] = [temporaryTree(files), temporaryTree(files)];
    const { status, out, err } = await run(["--select", "nginx/alias-slash-mismatch,settings/misspelt-setting", "--diff", "--unsafe-fixes"], shown);
    expect([status, err]).toEqual([1, "7 findings would be fixed in 4 files.\n"]);
    for (const [name, text] of Object.entries(files)) expect(readFileSync(join(shown, name), "utf8")).toBe(text);
    apply(shown, out, program);
    await run([...slips, "--fix", "--unsafe-fixes"], fixed);
    for (const name of Object.keys(files)) expect(readFileSync(join(shown, name), "utf8")).toBe(readFileSync(join(fixed, name), "utf8"));
    expect(bytesOf(fixed, "nginx.conf")).toBe(healed);
  });

  test("ends 0 where there is nothing to change", async () => {
    const root = temporaryTree({ "nginx.conf": healed });
    expect(await run(["--select", "nginx/alias-slash-mismatch", "--diff"], root)).toEqual({ status: 0, out: "", err: "Nothing would be fixed.\n" });
  });

  test("says what the unsafe repairs would add", async () => {
    const root = temporaryTree(bakery);
    expect(await run(["--select", "settings/misspelt-setting", "--diff"], root)).toEqual({ status: 0, out: "", err: "Nothing would be fixed; with --unsafe-fixes 1 finding would be, by repairs that may change what runs now.\n" });
    expect((await run(["--select", "settings/misspelt-setting"], root)).out).toContain("; --fix --unsafe-fixes repairs 1 of them\n");
  });

  test("shows no secret in its context, and applies without it", async () => {
    const open = `SECRET_KEY = "${secret}"\nADMIN = [("Ada", "ada@bakery.example")]\nDEBUG = False\nINSTALLED_APPS = ["django.contrib.auth"]\n`;
    const root = temporaryTree({ ...bakery, "bakery/settings.py": open });
    const { out } = await run(["--select", "settings/misspelt-setting", "--diff", "--unsafe-fixes"], root);
    expect(out).not.toContain(secret);
    apply(root, out, "git");
    expect(bytesOf(root, "bakery/settings.py")).toBe(open.replace("ADMIN", "ADMINS"));
  });

  test("tells where a change can't be shown", async () => {
    const open = `DEBUG = False\nADMIN = [("Ada", "ada@bakery.example")]\nSECRET_KEY = "${secret}"\nINSTALLED_APPS = ["django.contrib.auth"]\n`;
    const root = temporaryTree({ ...bakery, "bakery/settings.py": open });
    const { status, out, err } = await run(["--select", "settings/misspelt-setting", "--diff", "--unsafe-fixes"], root);
    expect([status, out]).toEqual([1, ""]);
    expect(err).toContain("bakery/settings.py: what --fix changes here is not shown");
  });

  test("shows no repair that repeats a secret", async () => {
    const open = settings.replace("ADMIN = ", `EMAIL_HOST_PASSWORD = "${secret}"\n# Why not?\n# They are the same.\n# Really.\nALLOWED_HOSTS = "${secret}"\nADMINS = `);
    const root = temporaryTree({ ...bakery, "bakery/settings.py": open, "requirements.txt": "Django>=5.2\n" });
    const { status, out, err } = await run(["--select", "settings/allowed-hosts-malformed", "--diff"], root);
    expect([status, out]).toEqual([1, ""]);
    expect(err).toContain("bakery/settings.py: what --fix changes here is not shown");
    await run(["--select", "settings/allowed-hosts-malformed", "--fix"], root);
    expect(bytesOf(root, "bakery/settings.py")).toContain(`ALLOWED_HOSTS = ["${secret}"]`);
  });

  test("shows nothing that would steer a terminal or a build server", async () => {
    const hostile = ["\u001b[2Jx", "::set-env name=PATH::/tmp", "##[error]x", "a\rb"];
    for (const words of hostile) {
      const text = `# ${words}\n${words.startsWith("::") ? `#\n${words} 1;\n` : ""}${site}`;
      const root = temporaryTree({ "nginx.conf": text });
      const { out } = await run(["--select", "nginx/alias-slash-mismatch", "--diff"], root);
      expect(out, words).not.toContain(words);
    }
  });
});

test("the report says how many of its findings --fix repairs", async () => {
  const root = temporaryTree({ "site.conf": "server {\n    listen 80;\n    server_name bakery.example;\n    location /static/ { alias /srv/static; }\n}\n" });
  expect((await run(["site.conf"], root)).out).toMatch(/; --fix repairs 1 of them\n/);
  expect((await run(["--fix", "site.conf"], root)).out).not.toContain("--fix repairs");
});
