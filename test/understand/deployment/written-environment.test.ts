import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { discover } from "../../../src/discover/discover.ts";
import { knownOf, writtenEnvironment, type WrittenVariable } from "../../../src/understand/deployment/written-environment.ts";

/** What the scripts of a small repository write. */
async function written(files: Readonly<Record<string, string>>): Promise<readonly WrittenVariable[]> {
  const root = mkdtempSync(join(tmpdir(), "written-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return writtenEnvironment(await discover({ root }));
  } finally {
    rmSync(root, { recursive: true });
  }
}

test.each([
  ["cat", "cat > $APP/.env << EOF\nA=1\nB=two words\nEOF\n"],
  ["tee", "sudo -u bakery tee /etc/bakery.env <<'EOF' >/dev/null\nA=1\nB=two words\nEOF\n"],
  ["a name for the file", 'ENV_FILE="$APP/.env"\nsudo -u bakery tee "$ENV_FILE" > /dev/null <<EOF\nA=1\nB=two words\nEOF\n'],
  ["a name in braces", "readonly TARGET=/etc/bakery.env # of systemd\ncat > ${TARGET} <<EOF\nA=1\nB=two words\nEOF\n"],
  ["the document first", "cat <<-EOF > .env\n\tA=1\n\tB=two words\n\tEOF\n"],
])("a script writes variables with %s", async (_, script) => {
  expect(await written({ "deploy/setup.sh": `#!/bin/sh\n${script}` })).toEqual([["A", "1"], ["B", "two words"]]);
});

test.each([
  ["another file", { "deploy/setup.sh": "cat > /etc/nginx/sites-available/bakery << EOF\nA=1\nEOF\n" }],
  ["a name for another file", { "deploy/setup.sh": 'SITE=/etc/nginx/sites-available/bakery\nENV_FILE=.env\ncat > "$SITE" << EOF\nA=1\nEOF\n' }],
  ["a document without an end", { "deploy/setup.sh": "cat > .env << EOF\nA=1\n" }],
  ["a comment", { "deploy/setup.sh": "# cat > .env << EOF\nA=1\nEOF\n" }],
  ["a developer's script", { "scripts/dev-setup.sh": "cat > .env << EOF\nA=1\nEOF\n" }],
])("%s says nothing", async (_, files) => {
  expect(await written(files)).toEqual([]);
});

test("what the shell fills in is set, to what is not known", async () => {
  expect(await written({ "deploy/setup.sh": "cat > .env << EOF\nA=$(openssl rand -hex 32)\nB=${NAME}\nC=3\nEOF\n" })).toEqual([["A", undefined], ["B", undefined], ["C", "3"]]);
});

test("a word that turns something on is no value to judge by: the script may be for a first try", () => {
  expect([...knownOf([["DEBUG", "True"], ["DEBUG_SQL", "False"], ["KEY", undefined]])]).toEqual([["DEBUG_SQL", "False"]]);
});
