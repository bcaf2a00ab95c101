import { describe, expect, test } from "vitest";
import { readSuppressions } from "../../src/check/read-suppressions.ts";
import type { Language } from "../../src/core/document.ts";
import { asWritten } from "../../src/core/edits.ts";
import { firstLine, SourceFile, span } from "../../src/core/source.ts";
import { ignoreComment } from "../../src/lsp/ignore-comment.ts";

const rule = "settings/debug-enabled";

/** The text with the comment for the place that `<` marks, and what is read back from it. */
function ignored(path: string, marked: string, language?: Language): { readonly text: string; readonly scope: string; readonly line: number } | undefined {
  const start = marked.indexOf("<");
  const file = new SourceFile(path, marked.replace("<", ""));
  const comment = ignoreComment({ at: span(file, start, start + 1), ruleId: rule }, language);
  if (!comment) return undefined;
  const text = file.text.slice(0, comment.at.start) + asWritten(comment) + file.text.slice(comment.at.end);
  const [read, ...more] = readSuppressions(new SourceFile(path, text), language);
  expect(more).toEqual([]);
  expect(read).toMatchObject({ names: [{ name: rule }], reason: "say why this is right here", scope: comment.scope });
  // The comment speaks of the line that the finding has moved to.
  if (comment.scope === "line") expect(read?.line).toBe(file.positionAt(start).line + 1);
  return { text, scope: comment.scope, line: read?.line ?? 0 };
}

const comment = `# django-prod-lint: ignore[${rule}] -- say why this is right here`;

describe("a comment that accepts a finding", () => {
  test.each<[path: string, language: Language | undefined, marked: string, text: string]>([
    ["settings.py", "python", "A = 1\n<DEBUG = True\n", `A = 1\n${comment}\nDEBUG = True\n`],
    ["settings.py", "python", "if x:\n    HOSTS = [\n\t\t<'*',\n    ]\n", `if x:\n    HOSTS = [\n\t\t${comment}\n\t\t'*',\n    ]\n`],
    ["settings.py", "python", "A = '''#'''\r\nDEBUG = <True\r\n", `A = '''#'''\r\n${comment}\r\nDEBUG = True\r\n`],
    ["settings.py", "python", "\ufeff<DEBUG = True\n", `\ufeff${comment}\nDEBUG = True\n`],
    ["nginx.conf", "nginx", "server {\n    <listen 80;\n}\n", `server {\n    ${comment}\n    listen 80;\n}\n`],
    ["site.conf", "apache", "<VirtualHost *:80>\n  <ServerName x\n".replace("<", "&"), `&VirtualHost *:80>\n  ${comment}\n  ServerName x\n`],
    ["shop.service", "systemd", "[Service]\n<User=root\n", `[Service]\n${comment}\nUser=root\n`],
    ["Dockerfile", "dockerfile", "FROM python\nRUN a \\\n  && <b\n", `FROM python\nRUN a \\\n  ${comment}\n  && b\n`],
    ["docker-compose.yml", "compose", "services:\n  web:\n    <ports: []\n", `services:\n  web:\n    ${comment}\n    ports: []\n`],
    ["Makefile", "makefile", "run:\n\t<gunicorn x\n", `run:\n${comment}\n\tgunicorn x\n`],
    ["ecosystem.config.js", "javascript", "module.exports = {\n  <apps: [],\n}\n", `module.exports = {\n  ${comment.replace("#", "//")}\n  apps: [],\n}\n`],
  ])("stands on a line of its own above it: %s", (path, language, marked, text) => {
    expect(ignored(path, marked, language)?.text).toBe(text);
  });

  const whole = comment.replace("ignore[", "ignore-file[");
  test.each<[path: string, language: Language | undefined, marked: string, text: string]>([
    ["settings.py", "python", "#!/usr/bin/env python\n# -*- coding: utf-8 -*-\nA = 1 + \\\n    <DEBUG\n", `#!/usr/bin/env python\n# -*- coding: utf-8 -*-\n${whole}\nA = 1 + \\\n    DEBUG\n`],
    ["settings.py", "python", "A = \"\"\"'\n<*\n\"\"\"\n", `${whole}\nA = """'\n*\n"""\n`],
    ["start.sh", "shell", "#!/bin/sh\nexec gunicorn \\\n  <--debug x\n", `#!/bin/sh\n${whole}\nexec gunicorn \\\n  --debug x\n`],
    ["shop.conf", "apache", "ServerAlias a \\\n  <b\n", `${whole}\nServerAlias a \\\n  b\n`],
    ["k8s/shop.yaml", "kubernetes", "a:\n  b: |\n    one\n    <two\n", `${whole}\na:\n  b: |\n    one\n    two\n`],
    ["Dockerfile", "dockerfile", "# syntax=docker/dockerfile:1\n<# nothing\nFROM x\n", `# syntax=docker/dockerfile:1\n${whole}\n# nothing\nFROM x\n`],
  ])("stands at the top where no line can: %s", (path, language, marked, text) => {
    expect(ignored(path, marked, language)?.text).toBe(text);
  });

  test("of what is absent stands at the top", () => {
    const file = new SourceFile("settings.py", '"""Settings."""\n');
    expect(ignoreComment({ at: firstLine(file), ruleId: rule }, "python")).toMatchObject({ scope: "file", at: { start: 0, end: 0 } });
  });

  test("is not offered where there are none", () => {
    expect(ignored("app.json", '{"scripts": <{}}', "platform")).toBeUndefined();
    expect(ignored("uwsgi.xml", "&uwsgi><a/>", "uwsgi")).toBeUndefined();
  });

  test("costs little in a large file", () => {
    const file = new SourceFile("settings.py", `A = """${"x\\'".repeat(1_000_000)}\nB = 1\n`);
    expect(ignoreComment({ at: span(file, file.text.length - 6, file.text.length - 1), ruleId: rule }, "python")?.scope).toBe("file");
  });
});
