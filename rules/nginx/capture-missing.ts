import type { Claim } from "../../src/core/finding.ts";
import { countGroups, highestGroup } from "../../src/core/nginx/groups.ts";
import { type NginxScope, scopesOf } from "../../src/core/nginx/server.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "nginx/capture-missing",
  title: "An address or file is made from a group that the expression does not have.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  why: `\`$2\` stands for the second group in parentheses. Where the expression has one group alone, nginx starts all the same and puts nothing in its
place: \`rewrite ^/breads/(.*)$ /shop/$2;\` sends every visitor to \`/shop/\`.`,
  fix: `\`\`\`nginx
rewrite ^/breads/(.*)$ /shop/$1 permanent;
\`\`\``,
  references: ["https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#rewrite"],

  *check(server): Iterable<Claim> {
    for (const scope of scopesOf(server)) yield* missingIn(scope);
    for (const location of server.locations) {
      if (!location.modifier.startsWith("~") || location.block !== "location" || location.own("rewrite").length > 0 || server.locations.some(({ outer }) => outer === location)) continue;
      for (const line of location.own("alias")) yield* judge(location.path.value, line.args[0]);
    }
  },
});

function* missingIn(scope: NginxScope): Iterable<Claim> {
  for (const { args } of scope.own("rewrite")) yield* judge(args[0]?.value ?? "", args[1]);
}

function* judge(pattern: string, target: NginxScope["directives"][number]["args"][number] | undefined): Iterable<Claim> {
  const groups = /[${]\{|<%/.test(pattern) ? undefined : countGroups(pattern);
  const wanted = highestGroup(target?.value ?? "");
  if (!target || groups === undefined || wanted <= groups) return;
  const has = groups === 0 ? "no group" : groups === 1 ? "one group" : `${groups} groups`;
  yield { at: target.at, message: `A part of the address is lost: $${wanted} is empty, because the expression has ${has}.`, certainty: "certain", help: groups === 0 ? "Put parentheses around the part that is meant." : `Write $${groups}, or put parentheses around the part that is meant.` };
}
