import { expect, test } from "vitest";
import { temporaryTree } from "../temporary-tree.ts";
import { run } from "./run-cli.ts";

/** Names and texts that would steer a terminal or a build server, with a secret among them. */
const tree = (): string =>
  temporaryTree({
    "a`|b<i>]]>\u001b[31m%0A/settings.py": 'SECRET_KEY = "rye-and-spelt-42-and-then-some-more-flour-for-it"\nDEBUG = True\nALLOWED_HOSTS = ["\\x1b[2Jevil", "\\n::error file=x::forged", "]]>", "%0A::set-env name=x::y"]\nADMINS = [("\u2028::error::x", "a@b.example")]\nTIME_ZONE = "\u001b]0;owned\u0007"\nROOT_URLCONF = """x\n::set-env name=PATH::/tmp\n##[error]y"""\n',
    "a`|b<i>]]>\u001b[31m%0A/wsgi.py": 'import os\nos.environ["DJANGO_SETTINGS_MODULE"] = "settings"\nfrom django.core.wsgi import get_wsgi_application\napplication = get_wsgi_application()\n',
    "::set-env name=x::y\n::error::z/nginx.conf": 'server { listen 80; server_name "\u001b[2J</script>" a|b; location /static { alias /srv/"]]>"/; } location / { fastcgi_pass 127.0.0.1:8000; } }\n',
    "django-prod-lint.toml": 'fail-on = "error"\nproduction = ["::set-env name=x::y\\n::error::z/*"]\n',
  });

// The formats of a check: test/report/every-format.test.ts.
test.each([
  ["settings"],
  ["settings", "--all"],
  ["settings", "--format", "json"],
  ...["text", "mermaid", "json", "svg", "html"].map((format) => ["graph", "--format", format]),
  ["--show-files"],
  ["--show-config"],
  ["--show-suppressed"],
  ["--statistics"],
  ["--diff", "--unsafe-fixes"],
  ["--baseline", "::error::x\u001b[2J"],
  ["\n::set-env name=x::y"],
  ["--settings", "\n::error::x\u001b[2J"],
  ["--select", "\n::error::x\u001b[2J"],
  ["explain", "\n::error::x\u001b[2J"],
])("%j prints nothing that steers a terminal or a build server, and no secret", async (...argv) => {
  const { out, err } = await run(argv, tree());
  expect((out + err).length).toBeGreaterThan(20);
  for (const text of [out, err]) {
    expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e]/);
    expect(text).not.toMatch(/^\s*::/m);
    expect(text).not.toMatch(/##\w*\[/);
    expect(text).not.toContain("rye-and");
  }
});
