import { deploymentsOf } from "../../src/core/deployment/deployments-of.ts";
import { everyDirective, frontServersOf } from "../../src/core/deployment/front-servers.ts";
import { type Handover, handoversOf } from "../../src/core/deployment/handovers.ts";
import { type Route, routesTo } from "../../src/core/deployment/routes.ts";
import type { Claim } from "../../src/core/finding.ts";
import { fileFor, fileRootOf } from "../../src/core/nginx/files.ts";
import { locationFor } from "../../src/core/nginx/routing.ts";
import { components } from "../../src/core/paths.ts";
import { type Model, rule } from "../../src/core/rule.ts";

export default rule({
  id: "deployment/sendfile-mismatch",
  title: "Files that Django leaves to the front server are not sent.",
  on: "deployment",
  severity: "error",
  since: "0.1.0",
  why: `A view decides who may have a file and names it in a header; the front server then sends the file in place of the view's empty
page. nginx follows \`X-Accel-Redirect\` and no other, Apache's mod_xsendfile follows \`X-Sendfile\` and no other: what a server
does not know it passes on, so visitors download empty files, and read in the header where they lie.

\`X-Accel-Redirect\` names an address, not a file: a location must answer it, from the directory that the files are in. Without
one the address goes back to Django, which has no page there.`,
  fix: `\`\`\`python
SENDFILE_BACKEND = "django_sendfile.backends.nginx"
SENDFILE_ROOT = "/srv/bakery/protected"
SENDFILE_URL = "/protected"
\`\`\`

\`\`\`nginx
location /protected/ {
    internal;
    alias /srv/bakery/protected/;
}
\`\`\``,
  except: "Another server, or a link in the file system, stands between the two.",
  references: ["https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_ignore_headers", "https://django-sendfile2.readthedocs.io/en/latest/backends.html"],

  *check(deployment, model): Iterable<Claim> {
    const { settings, appServer } = deployment;
    // Each settings are asked once, by the first of their deployments.
    if (!settings || deploymentsOf(settings, model)[0] !== deployment) return;
    const { nginx, apache, joined } = frontServersOf(settings, model);
    if (!joined || (nginx.length > 0 && apache.length > 0)) return;
    const routes = deploymentsOf(settings, model).flatMap((one) => routesTo(one, model)).filter(({ proven }) => proven);
    // uWSGI can be told to send the file itself.
    const byUwsgi = appServer?.kind === "process" && appServer.launch.option("collect-header") !== undefined;
    const [first] = routes;
    if (!first || byUwsgi || !routes.every(({ complete }) => complete)) return;
    for (const handover of handoversOf(settings, model)) {
      const found = ignored(handover, first) ?? routes.map((route) => misled(handover, route, routes, model)).find((claim) => claim !== undefined);
      if (found) yield found;
    }
  },
});

/** A header that the front server does not know. */
function ignored({ header, at }: Handover, route: Route): Claim | undefined {
  const followsSendfile = route.kind === "apache" && everyDirective(route.host, "XSendFile").some(({ args }) => /^on$/i.test(args[0]?.value ?? ""));
  const isKnown = header === "X-Accel-Redirect" ? route.kind === "nginx" : followsSendfile;
  if (isKnown) return undefined;
  const off = header === "X-Sendfile" && route.kind === "apache";
  return {
    at,
    message: off ? "Visitors download empty files: nothing turns mod_xsendfile on in Apache." : `Visitors download empty files: ${route.kind === "nginx" ? "nginx" : "Apache"} does not know the header ${header}.`,
    certainty: off ? "likely" : "certain",
    related: [{ at: route.at, message: "this server gets the header" }],
    help: off ? 'Add "XSendFile on" and "XSendFilePath" with the directory of the files.' : route.kind === "nginx" ? "Use X-Accel-Redirect: the backend of django-sendfile2 for nginx." : "Use X-Sendfile with mod_xsendfile.",
  };
}

/** An address that no location answers, or one that answers from another directory. */
function misled({ address, example: url, folder, at }: Handover, route: Route, routes: readonly Route[], model: Model): Claim | undefined {
  if (route.kind !== "nginx" || address === undefined || url === undefined || route.location.effectiveAll("proxy_ignore_headers").some(({ args }) => args.some(({ value }) => /^x-accel-redirect$/i.test(value)))) return undefined;
  const { location, sure } = locationFor(route.server, url);
  if (!sure || !location) return undefined;
  const related = [{ at: route.at, message: "nginx hands requests to Django here" }];
  if (routes.some((one) => one.kind === "nginx" && one.location === location)) {
    return { at, message: `Downloads below ${address} fail: no location of nginx answers that address, so it goes back to Django.`, certainty: "certain", related, help: `Add "location ${address} { internal; alias .../; }" to the server.` };
  }
  const path = fileFor(location, url);
  const root = fileRootOf(location);
  if (!folder || !root || path?.startsWith("/") !== true || !model.checkouts.sharesMachine(route.server)) return undefined;
  const directories = folder.kind === "server" ? [folder.path] : model.checkouts.serverPaths(folder.path);
  const [expected] = directories;
  // A missing slash is told by the rules on that.
  if (expected === undefined || directories.some((directory) => [`${directory}/invoice.pdf`, `${directory}invoice.pdf`].some((one) => normal(one) === normal(path)))) return undefined;
  return {
    at: root.directive.at,
    message: `Downloads below ${address} are 404: nginx looks in ${path.slice(0, -"/invoice.pdf".length)}, Django's files are in ${expected}.`,
    certainty: "certain",
    related: [{ at, message: `Django leaves files of ${expected} to nginx` }],
    help: `Write "alias ${expected}/;".`,
  };
}

const normal = (path: string): string => components(path).join("/");
