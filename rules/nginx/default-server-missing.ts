import { reaches } from "../../src/core/address.ts";
import { backendOf } from "../../src/core/nginx/backend.ts";
import { defaultServerOn, listensOf, socketName } from "../../src/core/nginx/listen.ts";
import { letsEveryHost } from "../../src/core/settings/allowed-hosts.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "nginx/default-server-missing",
  title: "Requests for names that are not yours reach Django.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  tags: ["security"],
  why: `nginx gives a request for a name that no server has to the server marked \`default_server\`, or else to the first one. When that
is Django's, every scanner that asks for the machine's address is answered by Django: with 400 and a mail to the admins
for each, or, where ALLOWED_HOSTS has a wildcard, with pages whose links and reset mails carry the visitor's own host.

\`server_name _\` has no meaning of its own: only its place, or \`default_server\`, makes a server the default.`,
  fix: `\`\`\`nginx
server {
    listen 80 default_server;
    return 444;
}
\`\`\``,
  except: `The load balancer before nginx lets only your names through.`,
  references: ["https://nginx.org/en/docs/http/request_processing.html", "https://docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts"],

  *check(server, model) {
    if (server.assumed || server.conditional || (model.settings.length === 0 && !model.partial)) return;
    const named = server.serverNames.filter(({ value }) => value.includes(".") && !/^~|[${<]/.test(value));
    const answers = server.locations.find((location) => location.gateway && backendOf(location.gateway, location, server, model.launches, reaches) !== "other");
    if (named.length === 0 || !answers?.gateway) return;
    const open = letsEveryHost(model);
    for (const listen of listensOf(server)) {
      // A main file that is not here, such as Debian's with its default site, may hold another.
      if (defaultServerOn(listen, server, model.nginx) !== server) continue;
      yield {
        at: listen.at,
        message: `Requests for any other name on ${socketName(listen)} reach Django too.`,
        certainty: "likely",
        ...(!open && { severity: "info" as const }),
        help: 'Add a server with "listen ... default_server;" and "return 444;".',
      };
      return;
    }
  },
});
