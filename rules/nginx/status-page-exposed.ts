import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "nginx/status-page-exposed",
  title: "Everybody can read nginx's status page.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  tags: ["security", "cwe-200"],
  why: `\`stub_status\` tells how many visitors the site has at this moment and how many requests it has answered. Competitors learn the traffic,
and whoever attacks sees when the server is full. It is meant for the monitoring on the same machine.`,
  fix: `\`\`\`nginx
location = /nginx_status {
    stub_status;
    allow 127.0.0.1;
    deny all;
}
\`\`\``,
  references: ["https://nginx.org/en/docs/http/ngx_http_stub_status_module.html"],

  *check(server) {
    const onlyHere = server.listens.length > 0 && server.listens.every(({ args }) => /^(?:127\.|localhost|\[::1\]|unix:)/.test(args[0]?.value ?? ""));
    if (onlyHere) return;
    for (const location of server.locations) {
      const line = location.own("stub_status").at(-1);
      if (!line || !location.complete || location.own("return").length > 0) continue;
      const guarded = location.effectiveAll("deny").length > 0 || ["auth_basic", "auth_request", "ssl_verify_client", "auth_jwt"].some((name) => (location.effective(name)?.args[0]?.value ?? "off") !== "off") || location.effective("internal") !== undefined;
      const conditions = [...server.conditions, ...server.locations.filter(({ outer }) => outer === location)].some((condition) => condition.own("return").length > 0);
      if (guarded || conditions) continue;
      yield { at: line.at, message: `Everybody can read how busy the site is, at ${location.path.value}.`, certainty: "certain", help: 'Add "allow 127.0.0.1;" and "deny all;".' };
    }
  },
});
