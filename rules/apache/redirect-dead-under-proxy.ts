import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "apache/redirect-dead-under-proxy",
  title: "A redirect never happens, because the proxy answers first.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-319"],
  why: `mod_proxy looks at a request before mod_alias does. In a virtual host with \`ProxyPass /\` a \`Redirect permanent / https://...\`
is never reached, whichever line is first: the site is served over plain HTTP, passwords and cookies readable on the way.`,
  fix: `Give the redirect a virtual host of its own, without ProxyPass:

\`\`\`apache
<VirtualHost *:80>
    ServerName www.crepes.example
    Redirect permanent / https://www.crepes.example/
</VirtualHost>
\`\`\`

or use mod_rewrite, which comes before mod_proxy.`,
  references: ["https://httpd.apache.org/docs/2.4/mod/mod_alias.html", "https://httpd.apache.org/docs/2.4/mod/mod_proxy.html"],

  *check(host) {
    for (const name of ["Redirect", "RedirectPermanent", "RedirectTemp"]) {
      for (const { args, at, inForce } of host.directives(name)) {
        const [path, target] = name === "Redirect" && args.length > 2 ? args.slice(1) : args;
        if (inForce !== "always" || !path?.known || !path.value.startsWith("/")) continue;
        const answer = host.answerTo(path.value);
        if (answer?.kind !== "proxy" || answer.proxy.path.value.length > path.value.length) continue;
        const secure = /^https:/i.test(target?.value ?? "");
        yield {
          at,
          message: secure ? "Visitors stay on plain HTTP: ProxyPass answers before this redirect." : "This redirect never happens: ProxyPass answers first.",
          certainty: "certain",
          ...(!secure && { severity: "warning" as const }),
          related: [{ at: answer.proxy.at, message: "this line takes the request" }],
          help: "Put the redirect into a virtual host without ProxyPass, or write a RewriteRule.",
        };
      }
    }
  },
});
