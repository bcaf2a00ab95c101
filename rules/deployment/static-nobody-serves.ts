import type { Claim } from "../../src/core/finding.ts";
import { lineFor } from "../../src/core/launch/ingress.ts";
import { mayRunNamed } from "../../src/core/settings/middleware.ts";
import { locationFor } from "../../src/core/nginx/routing.ts";
import { isTrue, possibleElements, text } from "../../src/core/python.ts";
import { type Route, routesTo, serverOf } from "../../src/core/deployment/routes.ts";
import { onceForEach } from "../../src/core/once-for-each.ts";
import { type Model, rule } from "../../src/core/rule.ts";
import { addressPath } from "../../src/core/deployment/served-files.ts";
import { lookedForByPlatform } from "../../src/core/deployment/served-locations.ts";
import type { Settings } from "../../src/core/settings/settings.ts";
import type { SourceFile } from "../../src/core/source.ts";
import { collectsStaticFiles } from "../../src/core/settings/static-files.ts";

/** What serves static files from inside the application. */
const servesItself = /whitenoise|Cling|StaticFilesHandler|staticfiles_urlpatterns|views\.static|static\.serve/i;

/** Whether a route surely hands an address on to the application. */
function handsOn(route: Route, address: string, ingresses: Model["ingresses"] = []): boolean {
  if (route.kind === "nginx") {
    const { location, sure } = locationFor(route.server, address);
    return sure && location === route.location && location.own("try_files").length === 0;
  }
  if (route.kind === "ingress") return lineFor(address, route.path.host?.value, ingresses) === route.path;
  // An Alias that is never reached is apache/proxy-shadows-alias's.
  if (route.host.aliases.some(({ url }) => !url.known || address.startsWith(url.value))) return false;
  const answer = route.host.answerTo(address);
  return answer?.at === route.at;
}

export default rule({
  id: "deployment/static-nobody-serves",
  title: "Nobody serves the static files.",
  on: "deployment",
  severity: "warning",
  since: "0.1.0",
  why: `Without \`DEBUG\` Django serves no static files. The front server hands every request on to it, those for style sheets and
scripts as well, and WhiteNoise is not there: each of them is a 404. Pages come without style, the admin site first.`,
  fix: `Let the front server serve STATIC_ROOT,

\`\`\`nginx
location /static/ {
    alias /srv/bakery/static/;
}
\`\`\`

or add \`whitenoise.middleware.WhiteNoiseMiddleware\` behind SecurityMiddleware.`,
  except: "The site has no page of its own (an API without the admin site), or something before this server serves the files.",
  references: ["https://docs.djangoproject.com/en/stable/howto/static-files/deployment/", "https://whitenoise.readthedocs.io/en/stable/django.html"],

  *check(deployment, model): Iterable<Claim> {
    const { settings, entryPoint, appServer } = deployment;
    if (!settings || isDebugged(settings) || !collectsStaticFiles(settings) || mayRunNamed(settings, /whitenoise|static/i)) return;
    if (settings.mayHold("INSTALLED_APPS", (value) => possibleElements(value).some((item) => item.type === "unknown" || /whitenoise|dj_static|storages/.test(text(item) ?? "")))) return;
    if (doUrlsServe(model.files) || servesItself.test(entryPoint?.file.text ?? "")) return;
    if (appServer?.kind === "process" && (appServer.launch.option("static-map") || !appServer.launch.optionsKnown)) return;
    const routes = routesTo(deployment, model);
    for (const hit of settings.hits("STATIC_URL", (value) => addressPath(value) !== undefined)) {
      const address = addressPath(hit.value) ?? "/static/";
      if (appServer?.kind === "process" && appServer.launch.servedFolders?.some((served) => lookedForByPlatform(served, `${address}css/site.css`))) continue;
      if (hit.unless !== undefined || routes.length === 0 || !routes.every((route) => route.proven && route.complete)) continue;
      const asked = routes.find((route) => handsOn(route, `${address}css/site.css`, model.ingresses));
      // Every server has to hand it on: a domain of its own for static files is a good plan.
      const serves = (route: Route): boolean => !handsOn(route, `${address}css/site.css`, model.ingresses) && !routes.some((other) => other !== route && sameServer(other, route) && handsOn(other, `${address}css/site.css`, model.ingresses));
      if (!asked || routes.some(serves)) continue;
      yield {
        at: asked.at,
        message: `Pages come without style: requests for ${address} reach Django, which serves no static files without DEBUG.`,
        certainty: "likely",
        related: [{ at: hit.isDefault ? settings.anchor : hit.at, message: `pages ask for their files under ${address}` }],
        help: `Serve STATIC_ROOT under ${address} in the front server, or use WhiteNoise.`,
      };
    }
  },
});

/** Whether the project's URLs answer for static files. */
const doUrlsServe = onceForEach((files: readonly SourceFile[]) => files.some((file) => /(?:^|\/)urls(?:\/\w+)?\.py$/.test(file.path) && servesItself.test(file.text)));

/** Whether DEBUG has to be put right first; that a variable may turn it on is nothing to put right. */
const isDebugged = (settings: Settings): boolean => [...settings.hits("DEBUG", isTrue)].length > 0;

const sameServer = (one: Route, other: Route): boolean => serverOf(one) === serverOf(other);
