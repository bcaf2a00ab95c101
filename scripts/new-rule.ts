/** Writes the form of a new rule and three small projects to try it on: `npm run new-rule -- nginx/some-bad-state`. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { edgeCases, families } from "./rule-forms.ts";

const top = join(import.meta.dirname, "..");
const id = process.argv[2] ?? "";
const family = id.slice(0, Math.max(0, id.indexOf("/")));
const form = families[family];

if (!/^[a-z]+\/[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || !form) {
  console.error(`Name it FAMILY/BAD-STATE, where the family is one of ${Object.keys(families).join(", ")}; the name reads after "allow".`);
  process.exitCode = 2;
} else if (existsSync(join(top, "rules", `${id}.ts`))) {
  console.error(`rules/${id}.ts is there already.`);
  process.exitCode = 2;
} else {
  const written = new Map([[`rules/${id}.ts`, form.rule(id)]]);
  for (const kase of ["bad/plain", "good/plain", "good/near-miss"]) {
    for (const [file, text] of Object.entries(form.project)) {
      const card = kase === "good/near-miss" && file === form.main ? `${edgeCases.map((line) => `# ${line}`).join("\n")}\n` : "";
      written.set(`fixtures/${id}/${kase}/${file}`, card + text);
    }
  }
  for (const [file, text] of written) {
    const path = join(top, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`written  ${file}`);
  }
  console.log(`\nNext: make the three cases true to life, write the check, then\n  npm run rule -- ${id}       shows what it finds\n  npm run rule -- ${id} -u    accepts it\n  npm run generate`);
}
