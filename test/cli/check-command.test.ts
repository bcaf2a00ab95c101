import { execFileSync } from "node:child_process";
import { chmodSync, lstatSync, mkdirSync, readFileSync, readdirSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryTree } from "../temporary-tree.ts";
import { run } from "./run-cli.ts";

interface Document {
  readonly findings: readonly { readonly ruleId: string; readonly path: string }[];
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}
const parsed = (text: string): Document => JSON.parse(text) as Document;

/** A tree with one file that can't be read: a finding that needs no rule. */
function brokenTree(more: Readonly<Record<string, string>> = {}): string {
  const root = temporaryTree({ "manage.py": "", ...more });
  symlinkSync("nowhere.py", join(root, "settings.py"));
  return root;
}

describe("status", () => {
  test("0 when nothing is at or above the threshold, 1 otherwise, the same in every format", async () => {
    const clean = temporaryTree({ "bakery/wsgi.py": "" });
    const broken = brokenTree();
    for (const format of ["text", "concise", "json", "github"]) {
      expect((await run(["--format", format], clean)).status).toBe(0);
      expect((await run(["--format", format], broken)).status).toBe(1);
    }
  });

  test("2 for what could not be read, even when findings do not fail", async () => {
    const broken = brokenTree();
    expect((await run(["--fail-on", "never"], broken)).status).toBe(2);
    expect((await run(["--ignore", "settings/unreadable"], broken)).status).toBe(2);
  });

  test("2 when there is nothing to check, unless that is allowed", async () => {
    const empty = temporaryTree({ "README.md": "", "requirements.txt": "flask\n", "tool.sh": "#!/bin/sh\n" });
    const { status, out } = await run([], empty);
    expect(status).toBe(2);
    expect(out).toContain("problem: .: There is nothing to check: no Django settings, web server configuration or launch files were found.\n");
    expect(parsed((await run(["--format", "json"], empty)).out).problems).toHaveLength(1);
    expect((await run(["--allow-empty"], empty)).status).toBe(0);
    mkdirSync(join(empty, "sub"));
    expect(parsed((await run(["--format=json", "sub"], empty)).out).problems[0]?.path).toBe("sub");
  });
});

describe("what is printed", () => {
  test("a finding and a problem for what can't be read", async () => {
    const { out } = await run(["--format", "concise"], brokenTree());
    expect(out).toBe(
      "settings.py:1:1: error: This file was not read, because it is a symbolic link to a file that is not here. [settings/unreadable]\n" +
        "settings.py: problem: It was not read, because it is a symbolic link to a file that is not here.\n",
    );
  });

  test("paths are relative to the working directory, whatever the root", async () => {
    const root = brokenTree();
    const above = join(root, "..");
    const { out } = await run(["--format", "json", root], above);
    expect(parsed(out).findings.map(({ path }) => path)).toEqual([`${root.slice(root.lastIndexOf("/") + 1)}/settings.py`]);
  });

  test("several projects make one sorted report", async () => {
    const cwd = temporaryTree({ "b/manage.py": "", "a/manage.py": "" });
    for (const name of ["a", "b"]) symlinkSync("nowhere", join(cwd, name, "nginx.conf"));
    expect(parsed((await run(["b", "a", "--format=json"], cwd)).out).findings.map(({ path }) => path)).toEqual(["a/nginx.conf", "b/nginx.conf"]);
  });

  test("the same bytes twice", async () => {
    const root = brokenTree({ "nginx/a.conf": "server {\n  listen 80;\n}\n", "Procfile": "web: gunicorn bakery.wsgi\n" });
    expect((await run(["--format=json"], root)).out).toBe((await run(["--format=json"], root)).out);
  });

  test("JSON even for wrong usage", async () => {
    const { status, out, err } = await run(["--format", "json", "--select", "nonsense"], temporaryTree({}));
    expect(status).toBe(2);
    expect(parsed(out).problems).toEqual([{ path: "", message: 'There is no rule or family "nonsense"; django-prod-lint rules lists them.' }]);
    expect(err).toContain("nonsense");
  });

  test("a secret that only a rule's question brings to light is masked as well", async () => {
    const dsn = "https://0123456789abcdef@sentry.bakery.example/7";
    const tree = temporaryTree({ "bakery/settings.py": `import sentry_sdk\nSECRET_KEY = __import__("os").environ["KEY"]\nDEBUG = False\nALLOWED_HOSTS = ["bakery.example"]\nINSTALLED_APPS = []\nsentry_sdk.init(dsn="${dsn}", send_default_pii=True)\n` });
    const { out } = await run(["--select", "reporting/sentry-sends-pii"], tree);
    expect(out).toContain("reporting/sentry-sends-pii");
    expect(out).not.toContain("0123456789abcdef");
  });

  test("nothing of a hostile name reaches the terminal", async () => {
    const root = temporaryTree({ "\u001b[31mred\n::error::x/settings.py": "", "x\u009b/nginx.conf": "server {}\n" });
    symlinkSync("nowhere", join(root, "::error::\r\u001b]0;x\u0007settings.py"));
    for (const format of ["text", "concise", "json", "github"]) {
      const { out } = await run(["--format", format], root);
      expect(out, format).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
      const commands = out.split("\n").filter((line) => line.trimStart().startsWith("::"));
      expect(commands.length, format).toBe(format === "github" ? 2 : 0);
    }
  });

  test("--show-files says that templates of Helm are not read", async () => {
    const deployment = "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: {{ .Release.Name }}\n";
    const root = temporaryTree({ "bakery/settings.py": "DEBUG = False\n", "chart/Chart.yaml": "name: bakery\n", "chart/templates/web/deployment.yaml": deployment, "bakery/templates/menu.yaml": "" });
    expect((await run(["--show-files"], root)).out).toBe("python  bakery/settings.py\n-       chart/templates/web/deployment.yaml: not read, a template of Helm\n");
  });

  test("--show-files says what would be read, and as what", async () => {
    const root = temporaryTree({ "bakery/settings.py": "", "nginx.conf": "", "README.md": "" });
    expect((await run(["--show-files"], root)).out).toBe("python  bakery/settings.py\nnginx   nginx.conf\n");
  });
});

describe("suppression", () => {
  const site = (comment: string): string => `server {\n    listen 80;\n    location /static {  ${comment}\n        alias /srv/bakery/static/;\n    }\n}\n`;
  const chosen = ["--select", "nginx/alias-traversal,suppression"];
  const argv = [...chosen, "--format", "concise"];

  test("a comment silences a finding, which is counted and shown when asked", async () => {
    expect((await run(argv, temporaryTree({ "nginx.conf": site("") }))).out).toContain("[nginx/alias-traversal]");
    const root = temporaryTree({ "nginx.conf": site("# django-prod-lint: ignore[nginx/alias-traversal] -- nothing lies beside it") });
    expect(await run(argv, root)).toMatchObject({ status: 0, out: "" });
    const { out } = await run([...chosen, "--show-suppressed"], root);
    expect(out).toMatch(/suppressed: nginx\.conf:3:\d+: error: .* \[nginx\/alias-traversal\] -- nothing lies beside it\n/);
    expect(out).toContain("1 suppressed");
    const document = JSON.parse((await run([...chosen, "--format", "json", "--show-suppressed"], root)).out) as { suppressed: unknown[]; summary: { suppressed: number } };
    expect(document.suppressed).toMatchObject([{ ruleId: "nginx/alias-traversal", reason: "nothing lies beside it" }]);
    expect(document.summary.suppressed).toBe(1);
  });

  test("one in vain is a finding", async () => {
    const root = temporaryTree({ "nginx.conf": site("# django-prod-lint: ignore[nginx/alias-traversal]").replace("/static {", "/static/ {") });
    expect((await run(argv, root)).out).toMatch(/^nginx\.conf:3:\d+: warning: Nothing is found here by nginx\/alias-traversal, .* \[suppression\/unused\]\n$/);
  });
});

describe("--format FORMAT:FILE", () => {
  test("writes the file in one step beside what goes to standard output", async () => {
    const root = brokenTree();
    const { out, status } = await run(["--format", "json:report.json", "--format", "sarif:report.sarif", "--format", "concise"], root);
    expect(status).toBe(1);
    expect(out).toContain("settings.py:1:1: error:");
    expect(parsed(readFileSync(join(root, "report.json"), "utf8")).findings).toHaveLength(1);
    expect(readFileSync(join(root, "report.sarif"), "utf8")).toContain('"ruleId": "settings/unreadable"');
    expect(readdirSync(root).filter((name) => name.includes("tmp"))).toEqual([]);
  });

  test("keeps a file's mode, a link's target, and what is no file", async () => {
    const root = brokenTree({ "old.json": "old" });
    chmodSync(join(root, "old.json"), 0o600);
    symlinkSync("old.json", join(root, "link.json"));
    await run(["--format", "json:link.json", "--format", "concise:/dev/null"], root);
    expect(lstatSync(join(root, "link.json")).isSymbolicLink()).toBe(true);
    expect(parsed(readFileSync(join(root, "old.json"), "utf8")).findings).toHaveLength(1);
    expect(statSync(join(root, "old.json")).mode & 0o777).toBe(0o600);
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  describe("behind a link that leads out of the project", () => {
    const elsewhere = (): string => temporaryTree({ "profile": "export PATH\n" });

    test.each([
      ["a file", "report.json", "profile"],
      ["a file of a directory", "out/profile", ""],
      ["a new file of a directory", "out/report.json", ""],
    ])("%s is not touched", async (_, typed, target) => {
      const [root, outside] = [brokenTree(), elsewhere()];
      symlinkSync(join(outside, target), join(root, typed.split("/")[0] ?? ""));
      const { err, status } = await run(["--format", `json:${typed}`], root);
      expect(status).toBe(2);
      expect(err).toBe(`django-prod-lint: The report can't be written to ${typed}: a link leads out of the project there. Name the file that it leads to, if that is meant.\n`);
      expect(readdirSync(outside)).toEqual(["profile"]);
      expect(readFileSync(join(outside, "profile"), "utf8")).toBe("export PATH\n");
    });

    test("a baseline is not written, under its usual name or another", async () => {
      const [root, outside] = [brokenTree(), elsewhere()];
      for (const name of ["django-prod-lint-baseline.json", "known.json"]) symlinkSync(join(outside, "new.json"), join(root, name));
      await run(["--write-baseline", "--baseline", join(outside, "new.json")], temporaryTree({ "manage.py": "" }));
      const before = readFileSync(join(outside, "new.json"), "utf8");
      for (const more of [[], ["--baseline", "known.json"]]) {
        const { err, status } = await run(["--write-baseline", ...more], root);
        expect([status, err]).toEqual([2, expect.stringContaining("a link leads out of the project there")]);
      }
      expect(readFileSync(join(outside, "new.json"), "utf8")).toBe(before);
    });

    test("to a checkout of its own, either", async () => {
      const [root, outside] = [brokenTree({ ".git/HEAD": "" }), temporaryTree({ ".git/HEAD": "" })];
      symlinkSync(outside, join(root, "out"));
      expect((await run(["--format", "json:out/report.json"], root)).status).toBe(2);
      expect(readdirSync(outside)).toEqual([".git"]);
    });

    test("what is named elsewhere may lie anywhere, and be a link", async () => {
      const [root, outside] = [brokenTree(), elsewhere()];
      symlinkSync("profile", join(outside, "link.json"));
      expect((await run(["--format", `json:${join(outside, "link.json")}`], root)).status).toBe(1);
      expect(readFileSync(join(outside, "profile"), "utf8")).toContain('"findings"');
    });

    test("a link to elsewhere in the repository is followed", async () => {
      const root = temporaryTree({ ".git/HEAD": "", "reports/old.json": "old", "web/manage.py": "" });
      symlinkSync("../reports/old.json", join(root, "web/report.json"));
      await run(["--format", "json:report.json"], join(root, "web"));
      expect(readFileSync(join(root, "reports/old.json"), "utf8")).toContain('"findings"');
    });

    test("a link to nowhere is replaced", async () => {
      const root = brokenTree();
      symlinkSync("/no/such/place", join(root, "report.json"));
      await run(["--format", "json:report.json"], root);
      expect(lstatSync(join(root, "report.json")).isSymbolicLink()).toBe(false);
    });
  });

  test("that can't be written keeps no other from its report, and makes the status 2", async () => {
    const root = brokenTree();
    const { out, err, status } = await run(["--format", "sarif:no/such/directory.sarif", "--format", "json"], root);
    expect(status).toBe(2);
    expect(err).toMatch(/^django-prod-lint: The report can't be written to no\/such\/directory\.sarif: .+\n$/);
    expect(parsed(out).findings).toHaveLength(1);
  });

  test("has a document even when there was no run, in every format for machines", async () => {
    const root = temporaryTree({ "manage.py": "" });
    const { out, status } = await run(["--select", "nonsense", "--format", "sarif:report.sarif", "--format", "junit", "--format", "text:report.txt"], root);
    expect(status).toBe(2);
    expect(out).toContain('<error message="There is no rule or family &#34;nonsense&#34;; django-prod-lint rules lists them." type="problem">');
    expect(readFileSync(join(root, "report.sarif"), "utf8")).toContain('"executionSuccessful": false');
    expect(readdirSync(root)).not.toContain("report.txt");
  });
});

describe("--stdin-filename", () => {
  test("judges a buffer from outside the project alone", async () => {
    const root = temporaryTree({ "shop/manage.py": "", "server/nginx.conf": "" });
    const { status, out } = await run(["--stdin-filename", "../server/nginx.conf", "--format=concise"], join(root, "shop"), { input: "server { location /static { alias /srv/static/; } }\n" });
    expect(out).toMatch(/^\.\.\/server\/nginx\.conf:1:10: error: .* \[nginx\/alias-traversal\]$/m);
    expect(status).toBe(1);
  });

  test("takes the text for the file, reads the rest, and speaks of that file only", async () => {
    const root = brokenTree({ "deploy/site.conf": "" });
    const { out } = await run(["--stdin-filename", "deploy/site.conf", "--show-files"], root, { input: "<VirtualHost *:80>\n</VirtualHost>\n" });
    expect(out).toContain("apache  deploy/site.conf\n");
    expect(parsed((await run(["--stdin-filename", "deploy/site.conf", "--format=json", "-"], root, { input: "" })).out).findings).toEqual([]);
  });
});

describe("other commands", () => {
  test("rules lists every id, for people and machines", async () => {
    const { out } = await run(["rules"], "/");
    const ids = (parsedRules((await run(["rules", "--format", "json"], "/")).out)).map(({ id }) => id);
    expect(ids).toContain("settings/unreadable");
    expect(out.trimEnd().split("\n").map((line) => line.split(/\s/, 1)[0])).toEqual(ids);
  });

  test("explain prints the page, by id or family", async () => {
    const { out, status } = await run(["explain", "nginx/unreadable"], "/");
    expect(status).toBe(0);
    expect(out).toMatch(/^# nginx\/unreadable\n\nA file of the nginx configuration can't be read\.\n/);
    expect((await run(["explain", "suppression"], "/")).out.match(/^# suppression\//gm)?.length).toBeGreaterThan(2);
  });

  test("settings says when there are none", async () => {
    const { err, status } = await run(["settings"], temporaryTree({ "nginx.conf": "" }));
    expect(status).toBe(2);
    expect(err).toContain("There are no Django settings here");
  });
});

const parsedRules = (text: string): readonly { readonly id: string }[] => (JSON.parse(text) as { rules: readonly { id: string }[] }).rules;

describe("the process", () => {
  const entry = join(import.meta.dirname, "../../src/cli/bin.ts");
  const tsx = join(import.meta.dirname, "../../node_modules/tsx/dist/cli.mjs");

  test("ends with the status and leaves standard error empty", () => {
    const root = temporaryTree({ "manage.py": "" });
    const out = execFileSync(process.execPath, [tsx, entry, root, "--format=json"], { encoding: "utf8" });
    expect(parsed(out).findings).toEqual([]);
  });

  test("does not fall over when nobody reads on", () => {
    // More than a pipe holds at once.
    const long = `${"b".repeat(200)}/${"c".repeat(200)}`;
    const root = temporaryTree(Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${long}/settings${index}.py`, ""])));
    const script = `"${process.execPath}" "${tsx}" "${entry}" "${root}" --show-files | head -n 1; echo "status \${PIPESTATUS[0]}"`;
    const shown = execFileSync("bash", ["-c", script], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
    expect(shown).toBe(`python  ${long}/settings0.py\nstatus 0\n`);
  });
});
