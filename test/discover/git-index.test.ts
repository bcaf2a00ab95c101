import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { discover } from "../../src/discover/discover.ts";
import { namesInIndex } from "../../src/discover/git-index.ts";
import { randomFrom } from "../fuzz/nginx/mutate.ts";
import { processorTime } from "../processor-time.ts";
import { temporaryTree } from "../temporary-tree.ts";

const git = (root: string, ...args: readonly string[]): string => execFileSync("git", ["-c", "core.hooksPath=/dev/null", "-C", root, ...args], { encoding: "utf8" });

const files = { "bakery/settings/__init__.py": "", "bakery/settings/base.py": "", "bakery/settings/prod.py": "", "bakery/wsgi.py": "", "caf\u00e9/br\u00fbl\u00e9e.py": "", "\u{1F950}.py": "", "manage.py": "", "z": "" };

function repositoryOf(version: number): string {
  const root = temporaryTree(files);
  git(root, "init", "--quiet");
  git(root, "add", "--force", ".");
  git(root, "update-index", "--index-version", String(version));
  // Version 3 is what has an entry with more flags than version 2 knows.
  if (version === 3) {
    git(root, "rm", "--cached", "--quiet", "manage.py");
    git(root, "add", "--intent-to-add", "manage.py");
  }
  return root;
}

describe.each([2, 3, 4])("an index of version %i", (version) => {
  test("names what git names", () => {
    const root = repositoryOf(version);
    const bytes = readFileSync(join(root, ".git/index"));
    expect(bytes.readUInt32BE(4)).toBe(version);
    expect(namesInIndex(bytes)).toEqual(git(root, "ls-files", "-z").split("\0").slice(0, -1).sort());
  });

  test("that is cut or damaged names nothing or something, and ends", () => {
    const bytes = readFileSync(join(repositoryOf(version), ".git/index"));
    const random = randomFrom(version);
    const start = processorTime();
    for (let length = 0; length < bytes.length; length++) namesInIndex(bytes.subarray(0, length));
    for (let turn = 0; turn < 5_000; turn++) {
      const damaged = Buffer.from(bytes);
      for (let slips = random(4); slips >= 0; slips--) damaged[random(damaged.length)] = random(256);
      namesInIndex(damaged);
    }
    expect(processorTime() - start).toBeLessThan(10_000);
  });
});

test("an index of version 4 can't make its names grow without end", () => {
  const head = Buffer.alloc(12);
  head.write("DIRC");
  head.writeUInt32BE(4, 4);
  head.writeUInt32BE(400_000, 8);
  const entry = (text: string): Buffer => Buffer.concat([Buffer.alloc(62), Buffer.from([0]), Buffer.from(`${text}\0`)]);
  const bytes = Buffer.concat([head, entry("a".repeat(1 << 20)), Buffer.concat(new Array<Buffer>(399_999).fill(entry("b")))]);
  const start = processorTime();
  expect(namesInIndex(bytes)).toBe(undefined);
  expect(processorTime() - start).toBeLessThan(10_000);
});

test("a file that git tracks is looked at, whatever .gitignore says of it", async () => {
  const root = temporaryTree({
    ".gitignore": "prod.py\n.env\nprivate/\n",
    ".env": "SECRET_KEY=tracked\n",
    "bakery/settings/base.py": "",
    "bakery/settings/prod.py": "",
    "bakery/settings/local/prod.py": "",
    "private/nginx.conf": "server {\n    listen 80;\n}\n",
    "private/apache.conf": "Listen 80\n",
  });
  git(root, "init", "--quiet");
  const found = async (below = ""): Promise<readonly string[]> => (await discover({ root: join(root, below) })).classified.map(({ path }) => path);
  expect(await found()).toEqual(["bakery/settings/base.py"]);
  git(root, "add", "--force", ".env", "bakery/settings/prod.py", "private/nginx.conf");
  expect(await found()).toEqual([".env", "bakery/settings/base.py", "bakery/settings/prod.py", "private/nginx.conf"]);
  expect(await found("bakery")).toEqual(["settings/base.py", "settings/prod.py"]);
  const project = await discover({ root });
  expect(["bakery/settings/prod.py", "bakery/settings/local/prod.py", "private/nginx.conf", "private/apache.conf"].map((path) => project.leavesOut(path))).toEqual([false, true, false, true]);
});
