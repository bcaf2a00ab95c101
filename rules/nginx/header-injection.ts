import { type NginxDirective, type NginxLocation, type NginxScope, scopesOf } from "../../src/core/nginx/server.ts";
import { rule } from "../../src/core/rule.ts";
import { span } from "../../src/core/source.ts";

/** What a directive sends to a visitor or to the backend as one line: only there does a line break do harm. */
function sent({ name, args }: NginxDirective): readonly NginxDirective["args"][number][] {
  const value = args.map(({ value }) => value);
  switch (name) {
    case "return":
      return /^30[12378]$/.test(value[0] ?? "") || args.length === 1 ? args.slice(-1) : [];
    case "rewrite":
      return /^(?:redirect|permanent)$/.test(value[2] ?? "") || /^(?:https?:|\$scheme)/.test(value[1] ?? "") ? args.slice(1, 2) : [];
    case "add_header":
    case "proxy_set_header":
      return args.slice(1, 2);
    default:
      return [];
  }
}

const decodedPath = /\$(?:uri|document_uri)\b|\$\{(?:uri|document_uri)\}/;

/** In an exact location the path is the location's own. */
const isExact = (scope: NginxScope): boolean => {
  let location = "block" in scope ? (scope as NginxLocation) : undefined;
  while (location?.block !== undefined && location.block !== "location") location = location.outer;
  return location?.modifier === "=";
};

export default rule({
  id: "nginx/header-injection",
  title: "A visitor can write lines of their own into a header.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  fixable: "unsafe",
  tags: ["security", "cwe-113"],
  why: `\`$uri\` and \`$document_uri\` hold the path after nginx has decoded it. With \`return 301 https://$host$uri;\` the address
\`/%0d%0aSet-Cookie:%20sessionid=chosen\` becomes a redirect with a \`Set-Cookie\` line that the visitor's browser obeys.
Somebody only has to be brought to click a link: the cookie, or the page that such a header brings, is the attacker's.
In \`proxy_set_header\` the same line reaches the application as a header that nginx would have removed.`,
  fix: `\`$request_uri\` is the address as the browser sent it, with everything still encoded:

\`\`\`nginx
return 301 https://$host$request_uri;
\`\`\``,
  references: ["https://cwe.mitre.org/data/definitions/113.html", "https://nginx.org/en/docs/http/ngx_http_core_module.html#var_uri"],

  *check(server) {
    for (const scope of scopesOf(server)) {
      if (isExact(scope)) continue;
      for (const directive of scope.directives) {
        for (const word of sent(directive)) {
          const variable = decodedPath.exec(word.value)?.[0];
          if (variable === undefined) continue;
          const start = directive.at.file.text.slice(word.at.start, word.at.end).indexOf(variable);
          const at = start < 0 ? undefined : span(directive.at.file, word.at.start + start, word.at.start + start + variable.length);
          yield {
            at: directive.at,
            message: `An address with %0d%0a in it writes lines of its own into ${directive.name === "proxy_set_header" ? "what reaches the application" : "the answer"}.`,
            certainty: "certain",
            help: `Write $request_uri in place of ${variable}.`,
            ...(at && { fixes: [{ title: "Use the address as it was sent", safe: false, edits: [{ at, text: "$request_uri" }] }] }),
          };
        }
      }
    }
  },
});
