import { reaches } from "../../src/core/address.ts";
import type { Claim } from "../../src/core/finding.ts";
import { addressesOf, routesTo } from "../../src/core/deployment/routes.ts";
import { rule } from "../../src/core/rule.ts";
import { span } from "../../src/core/source.ts";

/** What gives a unit a /tmp of its own (systemd.exec(5)); DynamicUser implies it. */
const ownTmp = /^[ \t]*(?:PrivateTmp|DynamicUser)[ \t]*=[ \t]*(?:yes|true|on|1|disconnected)[ \t]*$/im;

export default rule({
  id: "deployment/socket-not-shared",
  title: "The socket lies in a /tmp that only the application server sees.",
  on: "deployment",
  severity: "warning",
  since: "0.1.0",
  why: `With \`PrivateTmp=\` or \`DynamicUser=\` systemd gives the unit a \`/tmp\` and a \`/var/tmp\` of its own. The application server creates
its socket there, the front server looks for it in another /tmp, and every visitor gets 502.`,
  fix: `\`\`\`ini
RuntimeDirectory=bakery
ExecStart=/srv/bakery/venv/bin/gunicorn --bind unix:/run/bakery/gunicorn.sock bakery.wsgi
\`\`\``,
  except: "The front server's unit joins the same namespace (`JoinsNamespaceOf=`).",
  references: ["https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html#PrivateTmp=", "https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_pass"],

  *check(deployment, model): Iterable<Claim> {
    const { appServer } = deployment;
    if (appServer?.kind !== "process" || appServer.launch.kind !== "systemd") return;
    const { launch } = appServer;
    const { file } = launch.at;
    const found = ownTmp.exec(file.text);
    if (!found || /^[ \t]*JoinsNamespaceOf[ \t]*=/im.test(file.text)) return;
    for (const { address, at, unless } of launch.listeners) {
      // A socket unit makes its socket outside.
      if (unless !== undefined || address.kind !== "unix" || !/^\/(?:var\/)?tmp\//.test(address.path) || at?.file !== file) continue;
      const route = routesTo(deployment, model).find((one) => addressesOf(one).some((to) => reaches(to, address)));
      if (!route) continue;
      yield {
        at,
        message: `Every request fails with 502: the front server does not see ${address.path}, the unit has a /tmp of its own.`,
        certainty: "certain",
        related: [
          { at: span(file, found.index, found.index + found[0].length), message: "this gives the unit a /tmp of its own" },
          { at: route.at, message: "the front server looks for the socket here" },
        ],
        help: "Put the socket below /run, with RuntimeDirectory=.",
      };
    }
  },
});
