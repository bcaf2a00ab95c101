import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "apache/directory-is-a-url",
  title: "A <Directory> section names a URL, so it holds nowhere.",
  on: "apache",
  severity: "warning",
  since: "0.1.0",
  why: `\`<Directory>\` takes a directory of the file system. \`<Directory /static>\` is about \`/static\` at the root of the disk, which
is not there: what the section grants, denies or sets holds for no request. Visitors get 403 for files that it should
open, or get what it should keep from them.`,
  fix: `\`\`\`apache
Alias /static/ /srv/crepes/static/
<Directory /srv/crepes/static>
    Require all granted
</Directory>
\`\`\``,
  references: ["https://httpd.apache.org/docs/2.4/mod/core.html#directory", "https://httpd.apache.org/docs/2.4/sections.html"],

  *check(host) {
    const urls = new Map(host.aliases.map((alias) => [alias.url.value.replace(/\/$/, ""), alias]));
    for (const section of host.sections) {
      const [directory, more] = section.args;
      if (section.name.toLowerCase() !== "directory" || !directory?.known || more) continue;
      const path = directory.value.replace(/\/$/, "");
      const alias = path.length > 1 ? urls.get(path) : undefined;
      if (!alias || alias.path.value.replace(/\/$/, "") === path) continue;
      yield {
        at: section.at,
        message: `This section holds nowhere: ${directory.value} is a URL, no directory on the server.`,
        certainty: "likely",
        related: [{ at: alias.at, message: "the URL leads to this directory" }],
        help: `Write <Directory ${alias.path.value.replace(/\/$/, "")}>.`,
      };
    }
  },
});
