import type { NginxDirective, NginxLocation } from "../../src/core/nginx/server.ts";
import { rule } from "../../src/core/rule.ts";

/** Whether the block ends the request, sends it elsewhere or names the file it wants, so that what it lost does not matter. */
const leaves = (block: NginxLocation): boolean =>
  block.gateway !== undefined ||
  block.own("return").length > 0 ||
  block.own("try_files").length > 0 ||
  block.own("rewrite").some(({ args }) => /^(?:last|break|redirect|permanent)$/.test(args[2]?.value ?? "") || /^(?:https?:|\$scheme)/.test(args[1]?.value ?? ""));

/** A file that is there is answered with, try_files or not. */
const asksForFile = ({ test }: NginxLocation): boolean => /^\(?\s*-[fe]\s+\$request_filename/.test(test.map(({ value }) => value).join(" "));

/** Whether the last word of `try_files` leads on to the application or a page. */
const leadsOn = ({ args }: NginxDirective): boolean => /^[@/]/.test(args.at(-1)?.value ?? "");

export default rule({
  id: "nginx/if-in-location",
  title: "An if takes try_files away from the requests it is about.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  why: `A true \`if\` inside a location, an empty one too, makes nginx go on in a location of its own, which takes over almost everything of the one
around it, except \`try_files\`. For those requests the way to Django that \`try_files $uri @django\` opens is gone: they
are looked for as files and answered with 404, while all others work. It shows up as a page that breaks for some visitors.`,
  fix: `Use \`map\` for values, and keep \`return\` and \`rewrite ... last\` for \`if\`:

\`\`\`nginx
map $arg_preview $cache_time {
    default 1h;
    yes off;
}
location / {
    expires $cache_time;
    try_files $uri @django;
}
\`\`\``,
  references: ["https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#if", "https://nginx.org/en/docs/http/ngx_http_core_module.html#try_files"],

  *check(server) {
    for (const block of server.locations) {
      const { outer } = block;
      const lost = outer?.own("try_files").at(-1);
      if (block.block !== "if" || !lost || !leadsOn(lost) || leaves(block) || asksForFile(block)) continue;
      yield {
        at: block.at,
        message: "Requests for which this is true get 404 instead of the application: they lose try_files.",
        certainty: "certain",
        related: [{ at: lost.at, message: "this line does not hold inside the if" }],
        help: "Choose the value with a map, or end the block with return or rewrite ... last.",
      };
    }
  },
});
