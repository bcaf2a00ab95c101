import type { NginxScope } from "../../src/core/nginx/server.ts";
import { rule } from "../../src/core/rule.ts";

/** A password, or another service, decides as well. */
const asksOtherwise = (scope: NginxScope): boolean => ["auth_basic", "auth_request", "auth_jwt", "ssl_verify_client"].some((name) => scope.effective(name) !== undefined);

export default rule({
  id: "nginx/allow-without-deny",
  title: "A list of allowed addresses lets everybody else in as well.",
  on: "nginx",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-284"],
  why: `nginx goes through \`allow\` and \`deny\` until one fits, and lets in whom none fits. \`allow 10.0.0.0/8;\` alone therefore keeps
nobody out. And one \`allow\` in a location takes the place of all such lines around it: under a server's \`deny all\`, it
opens the location to the world.`,
  fix: `\`\`\`nginx
location /admin/ {
    allow 10.0.0.0/8;
    deny all;
    proxy_pass http://127.0.0.1:8000;
}
\`\`\``,
  references: ["https://nginx.org/en/docs/http/ngx_http_access_module.html"],

  *check(server) {
    for (const scope of [server, ...server.locations]) {
      const allowed = scope.own("allow");
      const [first] = allowed;
      if (!first || !scope.complete || scope.own("deny").length > 0 || asksOtherwise(scope)) continue;
      // "allow all" opens what is closed around it, on purpose.
      if (allowed.some(({ args }) => args[0]?.value === "all")) continue;
      // Everything below has a list of its own, or what is around says deny to the rest: that list is not this one.
      const dropped = scope === server ? undefined : server.own("deny")[0];
      yield {
        at: first.at,
        message: `Everybody gets in, not only ${first.args[0]?.value ?? "these"}: no deny turns the others away.`,
        certainty: "certain",
        ...(dropped && { related: [{ at: dropped.at, message: "this line is dropped, because the location has a list of its own" }] }),
        help: 'Add "deny all;" below the allowed addresses.',
      };
    }
  },
});
