import type { ApacheWord } from "../../src/core/apache/host.ts";
import { rule } from "../../src/core/rule.ts";

/** What keeps a name from ever being asked for, in words. */
function mistakeIn({ value }: ApacheWord): { readonly what: string; readonly instead: string } | undefined {
  if (value.includes(",")) return { what: "a comma is a part of the name", instead: "Part the names with blanks." };
  if (value.includes("/")) return { what: "it has a path", instead: "Write the name alone." };
  if (value.startsWith("#") || value.includes(";")) return { what: "it is no name: Apache has no comments at the end of a line", instead: "Put the comment on a line of its own." };
  return undefined;
}

export default rule({
  id: "apache/server-name-typo",
  title: "A name of a virtual host is one that nobody can ask for.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  why: `Apache compares the host that a visitor asks for with the words of \`ServerName\` and \`ServerAlias\` as they are written.
In \`ServerAlias a.example,b.example\` the comma is a part of one long name, which no browser sends: both names are
answered by the first virtual host of the address instead, often another site or Apache's "It works!".`,
  fix: `\`\`\`apache
ServerName crepes.example
ServerAlias www.crepes.example menu.crepes.example
\`\`\``,
  references: ["https://httpd.apache.org/docs/2.4/mod/core.html#serveralias"],

  *check(host) {
    for (const name of host.serverNames) {
      // ServerName takes a scheme.
      const mistake = name.known ? mistakeIn({ ...name, value: name.value.replace(/^https?:\/\//i, "") }) : undefined;
      if (mistake) yield { at: name.at, message: `Nobody can ask for "${name.value}": ${mistake.what}.`, certainty: "certain", help: mistake.instead };
    }
  },
});
