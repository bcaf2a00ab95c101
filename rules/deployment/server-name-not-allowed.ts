import type { Claim } from "../../src/core/finding.ts";
import { deploymentsBehind } from "../../src/core/deployment/deployments-of.ts";
import { routesTo } from "../../src/core/deployment/routes.ts";
import { rule } from "../../src/core/rule.ts";
import { passesHost, refuses, servedNames } from "../../src/core/deployment/served-names.ts";

export default rule({
  id: "deployment/server-name-not-allowed",
  title: "The front server serves a name that ALLOWED_HOSTS refuses.",
  on: "deployment",
  severity: "error",
  since: "0.1.0",
  why: `The front server hands requests for the name on, and Django answers each of them with 400 Bad Request: the host is not in
ALLOWED_HOSTS. It happens to the bare domain beside \`www.\`, and to the name that the site got last. Whoever tries the other
name sees nothing wrong.`,
  fix: `Name every host that the front server serves:

\`\`\`python
ALLOWED_HOSTS = ["bakery.example", "www.bakery.example"]
\`\`\`

or redirect the other names in the front server, before they reach Django. \`".bakery.example"\` allows the domain with all that is below it.`,
  except: "The name is served for health checks or the like that expect the 400.",
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts", "https://nginx.org/en/docs/http/server_names.html"],

  *check(deployment, model): Iterable<Claim> {
    const { settings } = deployment;
    if (!settings) return;
    for (const route of routesTo(deployment, model)) {
      // What another deployment behind the same line lets through, nobody misses.
      const others = deploymentsBehind(route.at, model).flatMap((other) => other.settings ?? []);
      if (!passesHost(route, settings)) continue;
      for (const name of servedNames(route)) {
        if (![settings, ...others].every((one) => refuses(one, name))) continue;
        const [hit] = settings.hits("ALLOWED_HOSTS", () => true);
        yield {
          at: name.text.at,
          message: `Visitors of ${name.text.value} get 400 Bad Request: ALLOWED_HOSTS refuses the name.`,
          certainty: route.proven ? "certain" : "likely",
          related: [...(hit && !hit.isDefault ? [{ at: hit.at, message: "the names that Django lets through" }] : []), { at: route.at, message: "this hands the request on to Django" }],
          help: `Add "${name.below ? `.${name.host}` : name.host}" to ALLOWED_HOSTS, or redirect the name in the front server.`,
        };
      }
    }
  },
});
