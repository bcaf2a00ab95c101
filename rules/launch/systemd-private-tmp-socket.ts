import { reaches } from "../../src/core/address.ts";
import { deploymentsServedBy } from "../../src/core/deployment/deployments-of.ts";
import { addressesOf, routesTo } from "../../src/core/deployment/routes.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "launch/systemd-private-tmp-socket",
  title: "The socket lies in a /tmp that no other process sees.",
  on: "launch",
  severity: "error",
  since: "0.1.0",
  why: `With \`PrivateTmp=\` or \`DynamicUser=\` systemd gives the unit a \`/tmp\` and a \`/var/tmp\` of its own. The server creates its socket there,
and nginx or Apache, which look into the machine's /tmp, find nothing: every visitor gets 502.

Where the front server's configuration is in the repository, deployment/socket-not-shared says so instead.`,
  fix: `\`\`\`ini
[Service]
RuntimeDirectory=bakery
ExecStart=/srv/bakery/venv/bin/gunicorn --bind unix:/run/bakery/gunicorn.sock bakery.wsgi
\`\`\``,
  except: "The front server's unit joins the same namespace (`JoinsNamespaceOf=`).",
  references: ["https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html#PrivateTmp=", "https://docs.gunicorn.org/en/stable/deploy.html#systemd"],

  *check(launch, model) {
    const { service, stage, listeners, at: command } = launch;
    if (!service?.ownTmp || service.joinsNamespace || stage.verdict !== "production") return;
    const [deployment] = deploymentsServedBy(launch, model);
    for (const { address, at, unless } of listeners) {
      // A socket unit makes its socket outside.
      if (unless !== undefined || address.kind !== "unix" || !/^\/(?:var\/)?tmp\//.test(address.path) || at?.file !== command.file) continue;
      if (deployment && routesTo(deployment, model).some((route) => addressesOf(route).some((to) => reaches(to, address)))) continue;
      yield {
        at,
        message: `Every request fails with 502: nobody else sees ${address.path}, the unit has a /tmp of its own.`,
        certainty: "likely",
        help: "Put the socket below /run, with RuntimeDirectory=.",
        related: [{ at: service.ownTmp, message: "this gives the unit a /tmp of its own" }],
      };
    }
  },
});
