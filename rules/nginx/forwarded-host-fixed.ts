import { isTrue } from "../../src/core/python.ts";
import { onceForEach } from "../../src/core/once-for-each.ts";
import { rule } from "../../src/core/rule.ts";
import type { Settings } from "../../src/core/settings/settings.ts";

const isForwardedHostUsed = onceForEach((all: readonly Settings[]) => all.some((settings) => settings.holds("USE_X_FORWARDED_HOST", isTrue)));

export default rule({
  id: "nginx/forwarded-host-fixed",
  title: "X-Forwarded-Host always carries the first server name, whatever was asked for.",
  on: "nginx",
  severity: "error",
  since: "0.1.0",
  fixable: "both",
  why: `\`$server_name\` is the first name of the \`server_name\` line, as it is written there. With \`USE_X_FORWARDED_HOST = True\` Django
takes it for the host of every request: visitors of the other names get links to the first one, and a first name such as
\`_\` or \`*.crepes.example\` is no host at all, so that every request is answered with 400.`,
  fix: `\`\`\`nginx
proxy_set_header X-Forwarded-Host $host;
\`\`\``,
  references: ["https://nginx.org/en/docs/http/ngx_http_core_module.html#var_server_name", "https://docs.djangoproject.com/en/stable/ref/settings/#use-x-forwarded-host"],

  *check(server, model) {
    const [first, ...others] = server.serverNames;
    if (!first || !isForwardedHostUsed(model.settings)) return;
    const isHost = /^\.?[\w-]+(?:\.[\w-]+)*$/.test(first.value) && first.value !== "_";
    if (isHost && others.length === 0 && !first.value.startsWith(".")) return;
    const said = new Set<unknown>();
    for (const location of server.locations) {
      if (!location.gateway) continue;
      const line = location.effectiveAll("proxy_set_header").find(({ args }) => args[0]?.value.toLowerCase() === "x-forwarded-host" && /^\$\{?server_name\}?$/.test(args[1]?.value ?? ""));
      if (!line || said.has(line.at)) continue;
      said.add(line.at);
      yield {
        at: line.at,
        message: isHost ? `Django takes every visitor to be on ${first.value.replace(/^\./, "")}, whichever name they asked for.` : `Every request is answered with 400: Django is told that the host is "${first.value}".`,
        certainty: "certain",
        ...(isHost && { severity: "warning" as const }),
        related: [{ at: first.at, message: "$server_name is this, letter by letter" }],
        help: "Write $host in place of $server_name.",
        fixes: [{ title: "Pass the host that was asked for", safe: !isHost, edits: line.args[1] ? [{ at: line.args[1].at, text: "$host" }] : [] }],
      };
    }
  },
});
