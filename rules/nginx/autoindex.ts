import { isPrefix, servesFiles } from "../../src/core/nginx/server.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "nginx/autoindex",
  title: "nginx lists the files of a directory to every visitor.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  fixable: "unsafe",
  tags: ["security", "cwe-548"],
  why: `With \`autoindex on\` the address of a directory shows the names of all files in it. In a directory of uploads that is
every document and picture that users ever sent, backups and exports included, for anybody and for search engines.
What had to be guessed before can be clicked on.`,
  fix: `Remove the line: without it nginx answers 403 for a directory.`,
  except: `The directory is meant to be browsed, such as a mirror of packages.`,
  references: ["https://nginx.org/en/docs/http/ngx_http_autoindex_module.html", "https://cwe.mitre.org/data/definitions/548.html"],

  *check(server) {
    const said = new Set<unknown>();
    for (const location of server.locations) {
      const listing = location.effective("autoindex");
      if (listing?.args[0]?.value.toLowerCase() !== "on" || said.has(listing.at) || !servesFiles(location)) continue;
      // One file, as /robots.txt, is no directory.
      if (isPrefix(location) && /[^/]\.[a-z]{2,4}$/i.test(location.path.value)) continue;
      // Whoever has the password may look.
      const password = location.effective("auth_basic");
      if (location.effective("auth_request") || (password && password.args[0]?.value !== "off")) continue;
      said.add(listing.at);
      yield {
        at: listing.at,
        message: `Every visitor sees the names of all files below ${location.path.value}.`,
        certainty: "certain",
        ...(listing.at.start < location.at.start && { related: [{ at: location.at, message: "files are served here" }] }),
        help: "Remove autoindex on.",
        fixes: [{ title: "Turn the listing off", safe: false, edits: [{ at: listing.args[0].at, text: "off" }] }],
      };
    }
  },
});
