import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { discover } from "../../src/discover/discover.ts";
import type { DiscoverOptions } from "../../src/discover/discover.ts";
import { locate } from "../../src/discover/locate.ts";
import { temporaryTree } from "../temporary-tree.ts";
import { processorTime } from "../processor-time.ts";

const nginx = "server {\n    listen 80;\n}\n";
const found = async (options: DiscoverOptions): Promise<string[]> => (await discover(options)).classified.map(({ path, language }) => `${language} ${path}`);

describe("a tree", () => {
  test("gives the files that matter, sorted, hidden ones too", async () => {
    const root = temporaryTree({ "shop/settings.py": "", "nginx/shop.conf": nginx, ".env": "A=1\n", "shop/views.py": "", "media/.htaccess": "" });
    expect(await found({ root })).toEqual(["dotenv .env", "apache media/.htaccess", "nginx nginx/shop.conf", "python shop/settings.py"]);
    const project = await discover({ root });
    expect(project.paths.has("shop/views.py")).toBe(true);
    expect(project.partial).toBe(false);
    expect(project.problems).toEqual([]);
  });

  test("leaves out what git ignores, by the nearest .gitignore", async () => {
    const root = temporaryTree({
      ".git/HEAD": "",
      ".gitignore": "*.local.py\n/build/\nsecret/*\n!secret/keep_settings.py\n",
      "settings.local.py": "",
      "settings.py": "",
      "build/settings.py": "",
      "deploy/build/settings.py": "",
      "secret/settings.py": "",
      "secret/keep_settings.py": "",
      "deploy/.gitignore": "wsgi.py\n",
      "deploy/wsgi.py": "",
      "wsgi.py": "",
    });
    expect(await found({ root })).toEqual(["python deploy/build/settings.py", "python secret/keep_settings.py", "python settings.py", "python wsgi.py"]);
  });

  test("asks the .gitignore files above the root too, up to the repository's top", async () => {
    const top = temporaryTree({ ".git/HEAD": "", ".gitignore": "settings_local.py\nexports/\n", "backend/settings_local.py": "", "backend/settings.py": "", "exports/settings.py": "" });
    expect(await found({ root: join(top, "backend") })).toEqual(["python settings.py"]);
    // Whoever names an ignored directory wants it read.
    expect(await found({ root: join(top, "exports") })).toEqual(["python settings.py"]);
  });

  test("does not enter other people's code", async () => {
    const foreign = ["node_modules/x", ".venv/lib", "env3", "lib/site-packages/django/conf", "shop/migrations", "shop/locale/fr", "static/vendor/x", "__pycache__", ".tox/py3"];
    const root = temporaryTree({ "settings.py": "", "env3/pyvenv.cfg": "", ...Object.fromEntries(foreign.map((directory) => [`${directory}/settings.py`, ""])) });
    expect(await found({ root })).toEqual(["python settings.py"]);
  });

  test("a link inside the root is no second file, a link out of it is not followed", async () => {
    const outside = temporaryTree({ "settings.py": "SECRET_KEY = 'of somebody else'\n" });
    const root = temporaryTree({ "sites-available/shop": nginx, "sites-enabled/.keep": "", "shop/urls.py": "" });
    symlinkSync("../sites-available/shop", join(root, "sites-enabled/shop"));
    symlinkSync(join(outside, "settings.py"), join(root, "shop/settings.py"));
    symlinkSync(outside, join(root, "elsewhere"));
    symlinkSync("..", join(root, "shop/round"));
    const project = await discover({ root });
    expect(project.classified).toEqual([{ path: "sites-available/shop", language: "nginx" }]);
    expect(project.paths.has("sites-enabled/shop")).toBe(true);
    expect(project.read("sites-enabled/shop")?.text).toBe(nginx);
    expect(project.unreadable).toEqual([{ path: "shop/settings.py", language: "python", message: "It was not read, because it is a symbolic link that leads out of the project." }]);
    expect(project.opened.map(({ text }) => text).join("")).not.toContain("somebody else");
  });

  test("says what could not be read: links to nowhere, directories, pipes", async () => {
    const root = temporaryTree({ "manage.py": "" });
    symlinkSync("nowhere.py", join(root, "settings.py"));
    symlinkSync("wsgi.py", join(root, "wsgi.py"));
    mkdirSync(join(root, "nginx.conf"));
    mkdirSync(join(root, "nginx"));
    execFileSync("mkfifo", [join(root, "start.sh")]);
    const { unreadable, problems } = await discover({ root });
    expect(unreadable.map(({ path, language }) => `${language} ${path}`).sort()).toEqual(["nginx nginx.conf", "python settings.py", "python wsgi.py", "shell start.sh"]);
    expect(problems.map(({ path, message }) => `${path}: ${message}`).sort()).toEqual([
      "nginx.conf: It was not read, because it is a directory.",
      "settings.py: It was not read, because it is a symbolic link to a file that is not here.",
      "start.sh: It was not read, because it is no regular file.",
      "wsgi.py: It was not read, because it is a symbolic link that leads to itself.",
    ]);
  });

  test("does not wait for a pipe called .gitignore", async () => {
    const root = temporaryTree({ "settings.py": "" });
    execFileSync("mkfifo", [join(root, ".gitignore")]);
    expect(await found({ root })).toEqual(["python settings.py"]);
  });

  test("does not read a file of many megabytes, and says so", async () => {
    const root = temporaryTree({ "settings.py": "", "nginx.conf": Buffer.alloc(8 * 1024 * 1024 + 1, "#") });
    const { unreadable, classified } = await discover({ root });
    expect(classified.map(({ path }) => path)).toEqual(["settings.py"]);
    expect(unreadable).toEqual([{ path: "nginx.conf", language: "nginx", message: "It was not read, because it is larger than 8 MiB." }]);
  });

  test("takes time in proportion to its files", { retry: 2 }, async () => {
    const timeOf = async (count: number): Promise<number> => {
      const root = temporaryTree(Object.fromEntries(Array.from({ length: count }, (_, index) => [`app${index % 50}/module${index}.py`, ""])));
      await discover({ root });
      const start = processorTime();
      await discover({ root });
      return processorTime() - start;
    };
    // Ten times the files: quadratic work would take a hundred times as long.
    const few = await timeOf(300);
    expect(await timeOf(3_000)).toBeLessThan(40 * Math.max(few, 2));
  });
});

describe("reading", () => {
  test("keeps every byte: mark, carriage returns, NUL, latin-1", async () => {
    const root = temporaryTree({
      "settings.py": "\ufeffA = 1\r\nB = '\0'\r\n",
      "local_settings.py": Buffer.from("NAME = 'Cr\xeaperie'\n", "latin1"),
      "settings16.py": Buffer.from("\ufeffA = 1\n", "utf16le"),
    });
    const project = await discover({ root });
    expect(project.read("settings.py")?.text).toBe("\ufeffA = 1\r\nB = '\0'\r\n");
    expect(project.read("local_settings.py")?.text).toBe("NAME = 'Crêperie'\n");
    expect(project.read("settings16.py")?.text).toBe("\ufeffA = 1\n");
    expect(project.read("settings.py")).toBe(project.read("settings.py"));
    expect(project.read("../settings.py")).toBeUndefined();
  });

  test("--kind says what a file is, the last word winning", async () => {
    const root = temporaryTree({ "deploy/site.txt": "anything\n", "deploy/other.txt": "", "nginx.conf": nginx });
    const kinds = [{ patterns: { globs: ["deploy/*.txt"] }, language: "nginx" } as const, { patterns: { globs: ["other.txt"] }, language: "apache" } as const];
    expect(await found({ root, kinds })).toEqual(["apache deploy/other.txt", "nginx deploy/site.txt", "nginx nginx.conf"]);
  });

  test("an editor's text stands for the file, saved or not", async () => {
    const root = temporaryTree({ "settings.py": "OLD = 1\n" });
    const project = await discover({ root, overlay: { path: "settings.py", text: "NEW = 1\n" } });
    expect(project.read("settings.py")?.text).toBe("NEW = 1\n");
    expect(await found({ root, overlay: { path: "new/nginx.conf", text: nginx } })).toEqual(["nginx new/nginx.conf", "python settings.py"]);
  });
});

describe("texts of an editor", () => {
  test("stand for files that are there, and for new ones that nothing leaves out", async () => {
    const root = temporaryTree({ "settings.py": "OLD = 1\n", ".gitignore": "/private/\n" });
    const texts = new Map(["settings.py", "deploy/nginx.conf", "private/nginx.conf", "../elsewhere/nginx.conf"].map((path) => [join(root, path), { text: path.endsWith(".py") ? "NEW = 1\n" : nginx }]));
    const project = await discover({ root, texts });
    expect(project.read("settings.py")?.text).toBe("NEW = 1\n");
    expect(await found({ root, texts })).toEqual(["nginx deploy/nginx.conf", "python settings.py"]);
  });
});

describe("single files", () => {
  test("are read whatever their name, and are all there is", async () => {
    const root = temporaryTree({ "deploy.txt": nginx, "site.bak": "<VirtualHost *:80>\n</VirtualHost>\n", "my.py.old": "SECRET_KEY = ''\n", "settings.py": "" });
    const options = { root, files: ["deploy.txt", "site.bak", "my.py.old"] };
    expect(await found(options)).toEqual(["nginx deploy.txt", "python my.py.old", "apache site.bak"]);
    const project = await discover(options);
    expect(project.partial).toBe(true);
    expect(project.paths.has("settings.py")).toBe(false);
  });

  test("that could be anything are a problem", async () => {
    const root = temporaryTree({ "notes.txt": "buy flour\n" });
    expect((await discover({ root, files: ["notes.txt"] })).problems).toEqual([{ path: "notes.txt", message: "It is not clear what kind of file this is; say it with --kind KIND=GLOB." }]);
  });

  test("a pipe is never opened", async () => {
    const root = temporaryTree({});
    execFileSync("mkfifo", [join(root, "settings.py")]);
    const { unreadable } = await discover({ root, files: ["settings.py"] });
    expect(unreadable).toEqual([{ path: "settings.py", language: "python", message: "It was not read, because it is no regular file." }]);
  });
});

describe("PATHs", () => {
  test("each directory is a project, files together are one", () => {
    const cwd = temporaryTree({ "a/settings.py": "", "b/nginx.conf": "", "one.conf": "", "two.conf": "" });
    expect(locate([], cwd)).toEqual([{ root: cwd }]);
    expect(locate(["a", "one.conf", "b/", "./two.conf", "a/../a"], cwd)).toEqual([{ root: join(cwd, "a") }, { root: join(cwd, "b") }, { root: cwd, files: ["one.conf", "two.conf"] }]);
  });

  test("that are not there are wrong usage", () => {
    const cwd = temporaryTree({});
    expect(() => locate(["nowhere"], cwd)).toThrow('There is no file or directory "nowhere".');
  });

  test("an editor's text goes to the project that holds its file", () => {
    const cwd = temporaryTree({ "a/settings.py": "", "b/nginx.conf": "" });
    writeFileSync(join(cwd, "b/x.conf"), "");
    const overlay = { path: "a/settings.py", text: "X = 1\n" };
    expect(locate(["a", "b"], cwd, overlay)).toEqual([{ root: join(cwd, "a"), overlay: { path: "settings.py", text: "X = 1\n" } }, { root: join(cwd, "b") }]);
    expect(locate([], join(cwd, "a"), { path: "../b/new.conf", text: "" })).toEqual([{ root: join(cwd, "a") }, { root: join(cwd, "a"), files: ["../b/new.conf"], overlay: { path: "../b/new.conf", text: "" } }]);
    expect(locate(["new.conf"], cwd, { path: "new.conf", text: "" })).toEqual([{ root: cwd, files: ["new.conf"], overlay: { path: "new.conf", text: "" } }]);
  });
});
