import type { AccessControl } from "../../src/core/apache/host.ts";
import { rule } from "../../src/core/rule.ts";

const sectionOf = ({ sections }: AccessControl): string => sections.at(-1)?.name.toLowerCase() ?? "";

/** A file that a `<Files>` section is about, where its name can be told. */
const fileOf = (control: AccessControl): string | undefined => {
  const name = control.sections.at(-1)?.args[0];
  return sectionOf(control) === "files" && name?.known === true && !/[*?[~]/.test(name.value) ? name.value : undefined;
};

export default rule({
  id: "apache/location-grant-overrides",
  title: "A <Location> opens again what another section closes.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-284"],
  why: `Apache merges \`<Location>\` after \`<Directory>\` and \`<Files>\`, wherever they stand. \`<Location />\` with \`Require all granted\`
therefore cancels every \`Require all denied\` for a file: \`.env\` and \`db.sqlite3\`, denied by name in the lines above, are
served.`,
  fix: `Grant directories with \`<Directory>\`, and keep \`<Location>\` for URLs that the application answers.`,
  references: ["https://httpd.apache.org/docs/2.4/sections.html#merging"],

  *check(host) {
    if (!host.complete) return;
    for (const closed of host.accessControls) {
      const name = fileOf(closed);
      if (name === undefined || !closed.known || (closed.require ?? closed.legacy)?.verdict !== "denied") continue;
      for (const directory of [host.documentRoot?.value, ...host.aliases.map(({ path }) => path.value)]) {
        if (directory === undefined) continue;
        const alias = host.aliases.find(({ path }) => path.value === directory);
        const url = `${(alias?.url.value ?? "/").replace(/\/?$/, "/")}${name}`;
        const file = `${directory.replace(/\/?$/, "/")}${name}`;
        const { verdict, require } = host.accessTo(file, url);
        const opened = require?.sections.at(-1);
        if (verdict !== "granted" || !opened || !/^location/i.test(opened.name) || host.fileFor(url) !== file) continue;
        yield {
          at: opened.at,
          message: `${url} is served, although another section denies it.`,
          certainty: "certain",
          related: [{ at: closed.sections.at(-1)?.at ?? closed.sections[0]?.at ?? opened.at, message: "denied here, before <Location> is looked at" }],
          help: "Grant the directory with <Directory> in place of <Location>.",
        };
        break;
      }
    }
  },
});
