import { scopesOf } from "../../src/core/nginx/server.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "nginx/error-log-off",
  title: "nginx writes its error log into a file named off.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  why: `\`access_log off\` turns that log off. \`error_log\` knows no such word: nginx takes \`off\` for a file's name and writes every error into
\`/etc/nginx/off\` or \`/usr/share/nginx/off\`. Nobody looks for the reason of a 502 there, and no logrotate keeps the file small.`,
  fix: `\`\`\`nginx
error_log /var/log/nginx/error.log crit;
\`\`\`

\`error_log /dev/null crit;\` is as silent as it gets.`,
  references: ["https://nginx.org/en/docs/ngx_core_module.html#error_log"],

  *check(server) {
    const said = new Set<unknown>();
    for (const scope of scopesOf(server)) {
      const line = scope.effective("error_log");
      if (line?.args[0]?.value !== "off" || said.has(line.at.start)) continue;
      said.add(line.at.start);
      yield { at: line.at, message: 'Errors are written into a file named "off", where nobody looks for them.', certainty: "certain", help: "Name a file and a level: error_log /var/log/nginx/error.log crit;" };
    }
  },
});
