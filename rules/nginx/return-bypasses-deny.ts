import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "nginx/return-bypasses-deny",
  title: "A location answers before it looks who is asking.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  tags: ["security", "cwe-863"],
  why: `\`return\` is carried out before \`allow\`, \`deny\` and passwords are looked at. A location that has both turns nobody away: everybody gets the
answer that was meant for a few.`,
  fix: `Let a location of its own answer, which the guarded one leads to:

\`\`\`nginx
location = /build {
    allow 10.0.0.0/8;
    deny all;
    try_files /none @build;
}
location @build {
    return 200 "build 42";
}
\`\`\``,
  references: ["https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return", "https://nginx.org/en/docs/http/ngx_http_access_module.html"],

  *check(server) {
    for (const location of server.locations) {
      const [answer] = location.own("return");
      const [guard] = [...location.own("deny"), ...location.own("auth_basic").filter(({ args }) => args[0]?.value !== "off")];
      if (location.block !== "location" || !answer || !guard) continue;
      // Turning everybody away is what both of them do.
      const code = Number(answer.args[0]?.value);
      if (Number.isNaN(code) || code >= 400 || (code >= 300 && code < 400)) continue;
      yield { at: guard.at, message: "Nobody is turned away here: return answers before this line is looked at.", certainty: "certain", related: [{ at: answer.at, message: "the answer that everybody gets" }], help: "Let a named location answer, and lead to it with try_files." };
    }
  },
});
