import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { discover } from "../../../src/discover/discover.ts";
import { rewrittenSettings } from "../../../src/understand/deployment/rewritten-settings.ts";

async function rewritten(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const root = mkdtempSync(join(tmpdir(), "rewritten-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return Array.from(rewrittenSettings(await discover({ root })), ([name, path]) => `${name} ${path}`);
  } finally {
    rmSync(root, { recursive: true });
  }
}

const fabric = `from fabric.contrib.files import append, exists, sed

def _update_settings(source, host):
    path = source + "/bakery/settings.py"
    sed(path, "DEBUG = True", "DEBUG = False")
    sed(path,
        'ALLOWED_HOSTS =.+$',
        'ALLOWED_HOSTS = ["%s"]' % (host,)
    )
    append(path, "\\nfrom .secret_key import SECRET_KEY")
    EMAIL_HOST = "mail"
`;

test("Fabric edits settings on the server", async () => {
  expect(await rewritten({ "deploy_tools/fabfile.py": fabric })).toEqual(["DEBUG deploy_tools/fabfile.py", "ALLOWED_HOSTS deploy_tools/fabfile.py", "SECRET_KEY deploy_tools/fabfile.py"]);
});

test.each([
  ["sed -i 's/^DEBUG = True/DEBUG = False/' bakery/settings.py"],
  ['sudo sed -ie "s/DEBUG.*/DEBUG = False/g" "$APP"/bakery/settings/base.py'],
  ["sed --in-place 's/DEBUG = True/DEBUG = False/' $SITE_ROOT/bakery/settings.py"],
])("a shell script does: %s", async (line) => {
  expect(await rewritten({ "deploy/install.sh": `#!/bin/sh\n${line}\n` })).toEqual(["DEBUG deploy/install.sh"]);
});

test.each([
  ["a script that is not Fabric's", { "deploy.py": 'sed(path, "DEBUG = True")  # settings\n' }],
  ["another file", { "deploy/install.sh": "sed -i 's/DEBUG=.*/DEBUG=0/' .env\n" }],
  ["what only reads", { "deploy/install.sh": "sed -n 's/DEBUG = //p' bakery/settings.py\n" }],
  ["a developer's script", { "scripts/dev-setup.sh": "sed -i 's/DEBUG = False/DEBUG = True/' bakery/settings.py\n" }],
  ["a test's script", { "tests/fabfile.py": fabric }],
])("%s says nothing", async (_, files) => {
  expect(await rewritten(files)).toEqual([]);
});
