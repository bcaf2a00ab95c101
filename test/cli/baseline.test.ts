import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryTree } from "../temporary-tree.ts";
import { run } from "./run-cli.ts";

const settings = 'import os\nDEBUG = True\nALLOWED_HOSTS = ["bakery.example"]\nSECRET_KEY = os.environ["SECRET_KEY"]\nSTATIC_ROOT = "/srv/bakery/static"\n';
const site = "server {\n    listen 80;\n    server_name bakery.example;\n    location /flour/ { alias /srv/flour/; autoindex on; }\n}\n";
const bakery = (): string =>
  temporaryTree({
    "manage.py": "",
    "requirements.txt": "Django==5.2\n",
    "bakery/__init__.py": "",
    "bakery/settings.py": settings,
    "bakery/wsgi.py": 'import os\nfrom django.core.wsgi import get_wsgi_application\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "bakery.settings")\napplication = get_wsgi_application()\n',
    "deploy/nginx/bakery.conf": site,
  });
const file = "django-prod-lint-baseline.json";
const concise = ["--format", "concise"];
const textIn = (root: string, path: string): string => readFileSync(join(root, path), "utf8");
const change = (root: string, path: string, from: string, to: string): void => writeFileSync(join(root, path), textIn(root, path).replace(from, to));

describe("an old project", () => {
  test("is green once its findings are accepted, and red again with one new mistake alone", async () => {
    const root = bakery();
    expect((await run(concise, root)).status).toBe(1);
    const written = await run(["--write-baseline", ...concise], root);
    expect(written).toMatchObject({ status: 0, err: expect.stringMatching(/^Written: django-prod-lint-baseline\.json accepts \d+ findings\.\n$/) as string });
    expect(await run([...concise, "--fail-on", "warning"], root)).toMatchObject({ status: 0 });
    // Another mistake of a rule that the file is known for, above the one that is accepted.
    change(root, "deploy/nginx/bakery.conf", "    location /flour/", "    location /rye/ { alias /srv/rye/; autoindex on; }\n    location /flour/");
    const { status, out } = await run(concise, root);
    expect(status).toBe(1);
    expect(out.split("\n").filter((line) => !line.includes(": info: "))).toEqual([expect.stringMatching(/^deploy\/nginx\/bakery\.conf:4:\d+: warning: .*autoindex/), ""]);
  });

  test("lines may move, and be written otherwise", async () => {
    const root = bakery();
    await run(["--write-baseline"], root);
    change(root, "bakery/settings.py", "DEBUG = True", "# Why not?\nDEBUG = bool(1)");
    expect((await run(concise, root)).status).toBe(0);
  });

  test("infos that fail nothing are not accepted, and still told", async () => {
    const root = bakery();
    change(root, "deploy/nginx/bakery.conf", "}\n}", "}\n    location /rye { alias /srv/rye; }\n}");
    const before = (await run(concise, root)).out.split("\n").filter((line) => line.includes(": info: "));
    await run(["--write-baseline"], root);
    expect((await run(concise, root)).out.split("\n").filter((line) => line.includes(": info: "))).toEqual(before);
    expect(before.length).toBeGreaterThan(0);
  });

  test("the text says how many are accepted, and shows them when asked", async () => {
    const root = bakery();
    await run(["--write-baseline"], root);
    const { out } = await run(["--show-suppressed"], root);
    expect(out).toMatch(/, \d+ accepted by the baseline in/);
    expect(out).toMatch(/baseline: bakery\/settings\.py:2:1: error: .*\[settings\/debug-enabled\]/);
    const report = JSON.parse((await run(["--format", "json", "--show-suppressed"], root)).out) as { summary: { baselined: number }; suppressed: { by: string }[] };
    expect(report.suppressed.filter(({ by }) => by === "baseline")).toHaveLength(report.summary.baselined);
  });
});

describe("what is repaired", () => {
  test("is reported as stale at its entry, and pruned", async () => {
    const root = bakery();
    await run(["--write-baseline"], root);
    change(root, "deploy/nginx/bakery.conf", " autoindex on;", "");
    const { out, status } = await run(concise, root);
    expect(status).toBe(1);
    const line = 1 + textIn(root, file).split("\n").findIndex((text) => text.includes("nginx/autoindex"));
    expect(out).toContain(`${file}:${line}:7: warning: The baseline accepts 1 finding of nginx/autoindex in deploy/nginx/bakery.conf that is gone. [baseline/stale]`);
    await run(["--prune-baseline"], root);
    expect(textIn(root, file)).not.toContain("nginx/autoindex");
    expect(textIn(root, file)).toContain("settings/debug-enabled");
    expect((await run(concise, root)).status).toBe(0);
  });

  test("pruning accepts nothing new", async () => {
    const root = bakery();
    await run(["--write-baseline"], root);
    change(root, "deploy/nginx/bakery.conf", "    location /flour/", "    location /rye/ { alias /srv/rye/; autoindex on; }\n    location /flour/");
    await run(["--prune-baseline"], root);
    expect((await run(concise, root)).status).toBe(1);
  });

  test("what a run does not look at is neither stale nor pruned", async () => {
    const root = bakery();
    await run(["--write-baseline"], root);
    const all = textIn(root, file);
    for (const argv of [["deploy"], ["--select", "nginx"], ["bakery/settings.py"]]) expect((await run([...argv, ...concise], root)).out).not.toContain("baseline/stale");
    await run(["--prune-baseline", "--select", "nginx"], root);
    expect(textIn(root, file)).toBe(all);
    await run(["--write-baseline", "deploy"], root);
    expect(textIn(root, file)).toContain("settings/debug-enabled");
  });
});

describe("the file", () => {
  test("is the same for the same findings, sorted, and holds no secret", async () => {
    const root = bakery();
    change(root, "bakery/settings.py", 'os.environ["SECRET_KEY"]', '"rye-and-spelt-and-oats-and-barley-and-wheat-and-millet-42"');
    await run(["--write-baseline"], root);
    const first = textIn(root, file);
    await run(["--write-baseline"], root);
    expect(textIn(root, file)).toBe(first);
    expect(first).not.toContain("spelt");
    expect(Object.keys((JSON.parse(first) as { accepted: object }).accepted)).toEqual(["bakery/settings.py", "deploy/nginx/bakery.conf"]);
  });

  test("lies at the repository's root wherever the run starts, and is named in the configuration", async () => {
    const root = bakery();
    writeFileSync(join(root, ".git"), "");
    await run(["--write-baseline", "."], join(root, "bakery"));
    expect(existsSync(join(root, file))).toBe(true);
    expect((await run(concise, join(root, "bakery"))).status).toBe(0);
    writeFileSync(join(root, "django-prod-lint.toml"), 'baseline = "ci/accepted.json"\n');
    expect(await run([], root)).toMatchObject({ status: 2, err: expect.stringContaining("There is no baseline ci/accepted.json") as string });
  });

  test("can be left out", async () => {
    const root = bakery();
    await run(["--write-baseline"], root);
    expect((await run([...concise, "--no-baseline"], root)).status).toBe(1);
  });

  test.each(["", "{", "[]", '{"version": 2, "accepted": {}}', '{"version": 1, "accepted": {"a": {"b": 1}}}', '{"version": 1, "accepted": {"a": []}}'])("that is none ends with status 2: %s", async (text) => {
    const root = bakery();
    writeFileSync(join(root, file), text);
    expect(await run([], root)).toMatchObject({ status: 2, err: expect.stringContaining("is no baseline of django-prod-lint") as string });
  });

  test("may name what JavaScript gives a meaning", async () => {
    const root = bakery();
    writeFileSync(join(root, file), '{"version": 1, "accepted": {"__proto__": {"constructor": ["x"]}}}');
    expect((await run(concise, root)).status).toBe(1);
  });
});
