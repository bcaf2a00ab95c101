import { listensOf, serversReadWith } from "../../src/core/nginx/listen.ts";
import { groupedByEach } from "../../src/core/grouped.ts";
import { answersAll } from "../../src/core/nginx/answers.ts";
import { redirectsToHttps, speaksTls } from "../../src/core/deployment/https.ts";
import type { NginxServer } from "../../src/core/nginx/server.ts";
import { onceForEach } from "../../src/core/once-for-each.ts";
import { rule } from "../../src/core/rule.ts";

const namesOf = (server: NginxServer): ReadonlySet<string> => new Set(server.serverNames.map(({ value }) => value.toLowerCase()));

const secureByName = onceForEach((servers: readonly NginxServer[]) => groupedByEach(servers.filter(speaksTls), namesOf));

/** The server that answers HTTPS for a name of this one, itself before others. */
function secureFor(server: NginxServer, together: readonly NginxServer[]): NginxServer | undefined {
  if (speaksTls(server)) return server;
  for (const name of namesOf(server)) if (name !== "_" && secureByName(together).has(name)) return secureByName(together).get(name)?.[0];
  return undefined;
}

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
    const secure = secureFor(server, serversReadWith(server, model.nginx));
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
