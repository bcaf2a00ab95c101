import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "apache/proxy-shadows-alias",
  title: "An Alias never answers, because the proxy does first.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  why: `mod_proxy looks at a request before mod_alias does. With \`ProxyPass / http://127.0.0.1:8000/\` the address \`/static/site.css\`
goes to the application in spite of \`Alias /static/\`. In production Django does not serve static files: every style
sheet, script and picture is answered with 404.`,
  fix: `Take the path out of the proxy, in a line above:

\`\`\`apache
ProxyPass /static/ !
ProxyPass / http://127.0.0.1:8000/
Alias /static/ /srv/crepes/static/
\`\`\`

In \`<Location>\` sections it is the other way round: the one with \`ProxyPass !\` comes last.`,
  except: `WhiteNoise serves the files from inside the application. Then the Alias can go.`,
  references: ["https://httpd.apache.org/docs/2.4/mod/mod_proxy.html#proxypass"],

  *check(host) {
    for (const alias of host.aliases) {
      if (alias.inherited || !alias.url.known) continue;
      const url = alias.url.value.endsWith("/") ? `${alias.url.value}site.css` : alias.url.value;
      const answer = host.answerTo(url);
      if (answer?.kind !== "proxy" || answer.proxy.path.value.length > alias.url.value.length) continue;
      yield {
        at: alias.at,
        message: `This Alias is never reached: ${alias.url.value} goes to the application.`,
        certainty: "certain",
        related: [{ at: answer.proxy.at, message: "this line takes the request" }],
        help: `Write "ProxyPass ${alias.url.value} !" above that line.`,
      };
    }
  },
});
