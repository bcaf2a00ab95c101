import { insertAbove } from "../../src/core/edits.ts";
import { type NginxLocation, runsScripts } from "../../src/core/nginx/server.ts";
import { rule } from "../../src/core/rule.ts";

const protocols = { uwsgi: "uwsgi", fastcgi: "fastcgi", scgi: "scgi" } as const;

/** A uWSGI that was told to read the request otherwise (`uwsgi_modifier1`) needs no variables of WSGI. */
const speaksWsgi = (location: NginxLocation): boolean => (location.effective("uwsgi_modifier1")?.args[0]?.value ?? "0") === "0";

export default rule({
  id: "nginx/gateway-params-missing",
  title: "nginx hands requests to the application without saying what was asked.",
  on: "nginx",
  severity: "error",
  since: "0.1.0",
  fixable: "safe",
  why: `Unlike \`proxy_pass\`, \`uwsgi_pass\`, \`fastcgi_pass\` and \`scgi_pass\` send nothing of the request by themselves: method,
path and headers are parameters that the configuration lists. \`include uwsgi_params;\` does that. Without it, uWSGI has no
REQUEST_METHOD, Django fails, and every visitor gets 502.

A single \`uwsgi_param\` in a location drops all those of the server around it, the included ones as well.`,
  fix: `\`\`\`nginx
location / {
    include uwsgi_params;
    uwsgi_pass unix:/run/crepes/crepes.sock;
}
\`\`\``,
  references: ["https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_param", "https://docs.djangoproject.com/en/stable/howto/deployment/wsgi/uwsgi/"],

  *check(server) {
    if (server.assumed) return;
    for (const location of server.locations) {
      const { gateway } = location;
      const kind = gateway && gateway.protocol in protocols ? protocols[gateway.protocol as keyof typeof protocols] : undefined;
      if (!gateway || kind === undefined || !location.complete || !speaksWsgi(location) || runsScripts(location)) continue;
      const parameters = location.effectiveAll(`${kind}_param`);
      if (parameters.some(({ args }) => args[0]?.value === "REQUEST_METHOD" || /[${<]/.test(args[0]?.value ?? ""))) continue;
      const dropped = parameters.length > 0 ? server.own(`${kind}_param`).find(({ args }) => args[0]?.value === "REQUEST_METHOD") : undefined;
      yield {
        at: gateway.directive.at,
        message: "Every request fails with 502: the application is not told method and path.",
        certainty: "certain",
        ...(dropped && parameters[0] && { related: [{ at: dropped.at, message: "these are dropped" }, { at: parameters[0].at, message: `because the location has a ${kind}_param of its own` }] }),
        help: `Add "include ${kind}_params;" to the location.`,
        fixes: [{ title: `Include ${kind}_params`, safe: true, edits: [insertAbove(gateway.directive.at, [`include ${kind}_params;`])] }],
      };
    }
  },
});
