import { publicAddressesOf } from "../../src/core/nginx/public-files.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "nginx/filesystem-root-served",
  title: "nginx hands out the files of the whole machine.",
  on: "nginx",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-552"],
  why: `The directory that nginx serves is \`/\` or \`/etc\`. Whoever types \`/etc/passwd\` gets the machine's users, and every file that nginx may read is
one address away: other sites' settings, certificates, backups, logs.`,
  fix: `Serve one directory that holds nothing but files for visitors:

\`\`\`nginx
location /downloads/ {
    alias /srv/bakery/downloads/;
}
\`\`\``,
  references: ["https://nginx.org/en/docs/http/ngx_http_core_module.html#root", "https://cwe.mitre.org/data/definitions/552.html"],

  *check(server) {
    for (const { url, root } of publicAddressesOf(server, "/etc/passwd")) {
      yield { at: root.directive.at, message: `Anybody can read the machine's files, at addresses such as ${url}.`, certainty: "certain", help: "Serve a directory that holds files for visitors alone." };
    }
  },
});
