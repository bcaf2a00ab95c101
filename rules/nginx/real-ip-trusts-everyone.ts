import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "nginx/real-ip-trusts-everyone",
  title: "Every visitor may choose the address that nginx takes for theirs.",
  on: "nginx",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-348"],
  why: `\`set_real_ip_from\` names the proxies whose word is taken for where a request comes from. With \`0.0.0.0/0\` that is
everybody: one \`X-Forwarded-For: 10.0.0.1\` and nginx, its \`allow\` and \`deny\`, its logs, \`limit_req\` and Django's
REMOTE_ADDR all take the visitor for 10.0.0.1. Bans and rate limits are then free to walk around.`,
  fix: `Name the load balancer's own addresses:

\`\`\`nginx
set_real_ip_from 10.0.0.0/8;
real_ip_header X-Forwarded-For;
real_ip_recursive on;
\`\`\``,
  except: `nginx can't be reached but through the proxy, because of a firewall or because it listens on a Unix socket.`,
  references: ["https://nginx.org/en/docs/http/ngx_http_realip_module.html#set_real_ip_from"],

  *check(server) {
    const header = server.effective("real_ip_header");
    const everyone = server.effectiveAll("set_real_ip_from").find(({ args }) => /^(?:0\.0\.0\.0|::)\/0$/.test(args[0]?.value ?? ""));
    // Without another header nginx reads X-Real-IP; the PROXY protocol's own lines come from the balancer alone.
    if (!everyone || header?.args[0]?.value === "proxy_protocol") return;
    const name = header?.args[0]?.value ?? "X-Real-IP";
    yield {
      at: everyone.at,
      message: `Visitors choose the address nginx takes for theirs, by sending ${name}.`,
      certainty: "certain",
      help: "Name the addresses of your load balancer in place of everybody's.",
    };
  },
});
