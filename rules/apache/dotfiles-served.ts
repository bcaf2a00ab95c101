import { publicAddressesOf, servedDirectories } from "../../src/core/apache/public-files.ts";
import { deployedSourceBelow } from "../../src/core/deployment/project-source.ts";
import { rule } from "../../src/core/rule.ts";

/** What `git clone` and a deployment's environment leave at the root of a checkout. */
const hidden = [".git/config", ".env"];

export default rule({
  id: "apache/dotfiles-served",
  title: "Apache hands out hidden files of the project's folder.",
  on: "apache",
  severity: "warning",
  since: "0.1.0",
  tags: ["security", "cwe-538"],
  why: `The directory that Apache serves is the one the project was checked out to. Python files are kept from visitors, \`.git\` or
\`.env\` is not: with \`/.git/config\` and the files beside it anybody rebuilds the whole repository with its history, and
\`.env\` holds the passwords.

\`<FilesMatch "^\\.">\` protects \`.env\`, but not \`.git/config\`: it looks at the last name of a path alone.`,
  fix: `Serve a directory that holds nothing but files for visitors. Where that can't be, refuse hidden files and directories:

\`\`\`apache
RedirectMatch 404 "/\\.(?!well-known(/|$))"
\`\`\``,
  references: ["https://httpd.apache.org/docs/2.4/mod/core.html#filesmatch", "https://httpd.apache.org/docs/2.4/mod/mod_alias.html#redirectmatch", "https://cwe.mitre.org/data/definitions/538.html"],

  *check(host, model) {
    if (!model.checkouts.sharesMachine(host)) return;
    // Where the code itself is open, that is the news (apache/source-exposed, apache/wsgi-unprotected).
    if (deployedSourceBelow(servedDirectories(host), model).some(({ serverPath }) => publicAddressesOf(host, serverPath).length > 0)) return;
    const said = new Set<number>();
    for (const path of hidden.flatMap((name) => model.checkouts.serverPaths(name))) {
      for (const { url, at } of publicAddressesOf(host, path)) {
        if (said.has(at.start)) continue;
        said.add(at.start);
        yield { at, message: `Anybody can download hidden files of the project's folder, such as ${url}.`, certainty: "likely", help: 'Serve a directory of its own, or add: RedirectMatch 404 "/\\.(?!well-known(/|$))"' };
      }
    }
  },
});
