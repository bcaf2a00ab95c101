import { areReadTogether, listensOf } from "../../src/core/nginx/listen.ts";
import { answersAll } from "../../src/core/nginx/answers.ts";
import { redirectsToHttps } from "../../src/core/deployment/https.ts";
import type { NginxServer } from "../../src/core/nginx/server.ts";
import { rule } from "../../src/core/rule.ts";

const namesOf = (server: NginxServer): ReadonlySet<string> => new Set(server.serverNames.map(({ value }) => value.toLowerCase()));

const shares = (one: NginxServer, other: NginxServer): boolean => [...namesOf(one)].some((name) => name !== "_" && namesOf(other).has(name));

export default rule({
  id: "nginx/no-https-redirect",
  title: "The site answers over plain HTTP too, without sending visitors to HTTPS.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  tags: ["security", "cwe-319"],
  why: `Whoever types the name of the site arrives over plain HTTP. As that is answered like HTTPS, they stay there: pages,
passwords and session cookies cross the network readable for everybody on the way.`,
  fix: `\`\`\`nginx
server {
    listen 80;
    server_name www.crepes.example;
    return 301 https://$host$request_uri;
}
\`\`\``,
  except: `Something before nginx redirects, or Django does (\`SECURE_SSL_REDIRECT\`); with the settings at hand, settings/ssl-redirect-missing judges that.`,
  references: ["https://nginx.org/en/docs/http/configuring_https_servers.html", "https://docs.djangoproject.com/en/stable/topics/security/#ssl-https"],

  *check(server, model) {
    // Django's settings may redirect: where they are known, they are judged together with this file.
    if (model.settings.length > 0 || model.tlsEndsUpstream === true || server.assumed || server.conditional || !server.complete) return;
    const plain = listensOf(server).find(({ tls }) => !tls);
    const serves = server.locations.some(({ gateway }) => gateway !== undefined);
    const secure = model.nginx.find((other) => areReadTogether(server, other) && listensOf(other).some(({ tls }) => tls) && (other === server || shares(server, other)));
    if (!plain || !serves || !secure || redirectsToHttps(server) || answersAll(server)) return;
    yield {
      at: plain.at,
      message: "Visitors who come over plain HTTP stay there: nothing sends them to HTTPS.",
      certainty: "likely",
      related: [{ at: listensOf(secure).find(({ tls }) => tls)?.at ?? secure.at, message: "HTTPS is answered here" }],
      help: 'Answer plain HTTP with "return 301 https://$host$request_uri;".',
    };
  },
});
