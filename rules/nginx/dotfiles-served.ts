import { publicAddressesOf, servedDirectories } from "../../src/core/nginx/public-files.ts";
import { deployedSourceBelow } from "../../src/core/deployment/project-source.ts";
import { rule } from "../../src/core/rule.ts";

/** What `git clone` and a deployment's environment leave at the root of a checkout. */
const hidden = [".git/config", ".env"];

export default rule({
  id: "nginx/dotfiles-served",
  title: "nginx hands out hidden files of the project's folder.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  tags: ["security", "cwe-538"],
  why: `The directory that nginx serves is the one the project was checked out to. Python files are kept from visitors, \`.git\`
and \`.env\` are not: with \`/.git/config\` and the files beside it anybody rebuilds the whole repository with its history, and
\`.env\` holds the passwords.`,
  fix: `Serve a directory that holds nothing but files for visitors. Where that can't be, refuse every hidden file and keep ACME's:

\`\`\`nginx
location ~ /\\.(?!well-known(?:/|$)) {
    deny all;
}
\`\`\``,
  references: ["https://nginx.org/en/docs/http/ngx_http_core_module.html#location", "https://cwe.mitre.org/data/definitions/538.html"],

  *check(server, model) {
    if (!model.checkouts.sharesMachine(server)) return;
    // Where the code itself is open, that is the news (nginx/source-exposed).
    if (deployedSourceBelow(servedDirectories(server), model).some(({ serverPath }) => publicAddressesOf(server, serverPath).length > 0)) return;
    const said = new Set<unknown>();
    for (const path of hidden.flatMap((name) => model.checkouts.serverPaths(name))) {
      for (const { url, root } of publicAddressesOf(server, path)) {
        const { at } = root.directive;
        if (said.has(at.start)) continue;
        said.add(at.start);
        yield { at, message: `Anybody can download hidden files of the project's folder, such as ${url}.`, certainty: "likely", help: "Serve a directory of its own, or add: location ~ /\\.(?!well-known(?:/|$)) { deny all; }" };
      }
    }
  },
});
