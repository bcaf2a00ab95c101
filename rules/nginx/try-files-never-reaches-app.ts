import { tryFilesOf } from "../../src/core/nginx/answers.ts";
import type { Claim } from "../../src/core/finding.ts";
import { runsScripts, scopesOf, type NginxServer } from "../../src/core/nginx/server.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "nginx/try-files-never-reaches-app",
  title: "A location sends existing files to the application and the pages nowhere.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  why: `\`try_files\` runs before \`proxy_pass\` of the same location. \`try_files $uri =404;\` beside \`proxy_pass\` answers every
address that is no file with 404, which is every page of Django, and hands those that are files to Django, which does not
have them. The two belong into two locations. A \`location @django\` is called by its name alone: where \`try_files\` ends in
\`=404\` in its place, no request comes there.`,
  fix: `\`\`\`nginx
location / {
    try_files $uri @django;
}
location @django {
    proxy_set_header Host $host;
    proxy_pass http://127.0.0.1:8000;
}
\`\`\``,
  except: "A backend that runs files by their names, such as PHP's: there the line keeps what is no file away from it.",
  references: ["https://nginx.org/en/docs/http/ngx_http_core_module.html#try_files"],

  *check(server) {
    yield* forgotten(server);
    for (const location of server.locations) {
      const { gateway } = location;
      const tried = tryFilesOf(location, server);
      // A file that switches maintenance on, or a fallback that leads to the application, is another idea.
      if (!gateway || !tried || runsScripts(location) || !/^=[45]\d\d$/.test(tried.fallback.value) || !tried.candidates.every(({ value }) => /^\$(?:uri|document_uri)/.test(value))) continue;
      yield {
        at: tried.directive.at,
        message: `Every page is answered with ${tried.fallback.value.slice(1)}: only files that exist get to the application.`,
        certainty: "certain",
        related: [{ at: gateway.directive.at, message: "pages never come here" }],
        help: 'End try_files with "@django", and move this line into "location @django".',
      };
    }
  },
});

/** `location /` ends without the application, and the one that leads to it is called by nothing. */
function* forgotten(server: NginxServer): Iterable<Claim> {
  const pages = server.locations.find(({ block, modifier, path }) => block === "location" && modifier === "" && path.value === "/");
  const tried = pages && tryFilesOf(pages, server);
  if (!pages || pages.gateway || !tried || !/^=[45]\d\d$/.test(tried.fallback.value) || !tried.candidates.every(({ value }) => /^\$(?:uri|document_uri)/.test(value))) return;
  const words = new Set(scopesOf(server).flatMap(({ directives }) => directives.flatMap(({ args }) => args.map(({ value }) => value))));
  const application = server.locations.find(({ modifier, path, gateway }) => modifier === "@" && gateway && !words.has(nameOf(path.value)));
  if (!application || server.locations.some(({ modifier, gateway, complete }) => !complete || (gateway && modifier !== "@"))) return;
  const name = nameOf(application.path.value);
  yield {
    at: tried.directive.at,
    message: `Every page is answered with ${tried.fallback.value.slice(1)}: nothing leads to "location ${name}".`,
    certainty: "certain",
    related: [{ at: application.path.at, message: "no request comes here" }],
    help: `End try_files with "${name}".`,
  };
}

/** A named location's name with its mark. */
const nameOf = (path: string): string => (path.startsWith("@") ? path : `@${path}`);
