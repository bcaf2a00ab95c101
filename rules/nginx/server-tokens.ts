import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "nginx/server-tokens",
  title: "nginx tells everybody its version.",
  on: "nginx",
  severity: "info",
  since: "0.1.0",
  fixable: "safe",
  tags: ["security", "cwe-200"],
  why: `Every answer carries \`Server: nginx/1.22.1\`, and error pages show it. Whoever looks for servers with a known hole
finds yours by searching for the version. Hiding it repairs no hole; it only keeps you off such lists.`,
  fix: `In \`http\` or \`server\`:

\`\`\`nginx
server_tokens off;
\`\`\``,
  references: ["https://nginx.org/en/docs/http/ngx_http_core_module.html#server_tokens"],

  *check(server) {
    const tokens = server.effective("server_tokens");
    // Left out, nginx's main file may hold it; written, it was meant.
    if (!tokens || !/^(?:on|build)$/.test(tokens.args[0]?.value ?? "")) return;
    yield {
      at: tokens.at,
      message: "Every answer tells the version of nginx.",
      certainty: "certain",
      help: "Write server_tokens off;",
      fixes: [{ title: "Hide the version", safe: true, edits: [{ at: tokens.at, text: "server_tokens off;" }] }],
    };
  },
});
