import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "apache/indexes",
  title: "Apache lists the files of a directory to every visitor.",
  on: "apache",
  severity: "warning",
  since: "0.1.0",
  tags: ["security", "cwe-548"],
  why: `With \`Options Indexes\` the address of a directory shows the names of all files in it. In a directory of uploads that is
every document and picture that users ever sent, for anybody and for search engines. What had to be guessed before can be
clicked on.`,
  fix: `\`\`\`apache
<Directory /srv/crepes/media>
    Options -Indexes
    Require all granted
</Directory>
\`\`\``,
  except: `The directory is meant to be browsed, such as a mirror of packages.`,
  references: ["https://httpd.apache.org/docs/2.4/mod/core.html#options", "https://httpd.apache.org/docs/2.4/mod/mod_autoindex.html"],

  *check(host) {
    const said = new Set<unknown>();
    for (const alias of host.aliases) {
      const url = alias.url.value.endsWith("/") ? alias.url.value : `${alias.url.value}/`;
      if (alias.inherited || !alias.path.known || host.answerTo(url)?.kind !== "file" || /\.\w{1,5}$/.test(alias.path.value)) continue;
      // Apache's own pictures, which every distribution serves so.
      if (url === "/icons/") continue;
      const directory = alias.path.value.endsWith("/") ? alias.path.value : `${alias.path.value}/`;
      const { lines, known } = host.effective("Options", { url, path: `${directory}any` });
      const line = lines.find(({ args, inForce }) => inForce === "always" && args.some(({ value }) => /^\+?(?:Indexes|All)$/i.test(value)));
      if (!line || !known || said.has(line.at) || host.accessTo(`${directory}any`, url).verdict !== "granted") continue;
      said.add(line.at);
      yield {
        at: line.at,
        message: `Every visitor sees the names of all files below ${url}.`,
        certainty: "certain",
        related: [{ at: alias.at, message: "the URL leads here" }],
        help: "Write Options -Indexes.",
      };
    }
  },
});
