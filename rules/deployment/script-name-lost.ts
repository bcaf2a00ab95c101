import type { Deployment } from "../../src/core/deployment/deployment.ts";
import { forcedPrefix, mayKnowPrefix, type Mount, mountOf, scriptNameOf, servesWsgi, toldPrefixes, type ToldPrefix } from "../../src/core/deployment/mount.ts";
import { frontName, isLocal, type Route, routesTo } from "../../src/core/deployment/routes.ts";
import type { Claim } from "../../src/core/finding.ts";
import { type Model, rule } from "../../src/core/rule.ts";

export default rule({
  id: "deployment/script-name-lost",
  title: "The prefix below which the site is served gets lost on the way to Django, or counts twice.",
  on: "deployment",
  severity: "warning",
  since: "0.1.0",
  why: `A site below \`/shop/\` needs two things that fit: the front server, or the application server, takes \`/shop\` off the address, and
Django is told of it, so that it puts it in front of the links and redirects that it makes.

- Cut off and not told: every link leads to \`/cart/\`, which is another page of the site or none. No server and nothing in
  Django reads \`X-Script-Name\` or \`X-Forwarded-Prefix\` by itself. Apache's \`ProxyPassReverse\` does not mend it.
- Told and not cut off: with \`FORCE_SCRIPT_NAME\`, or uWSGI's \`SCRIPT_NAME\`, pages are 404, or found below \`/shop/shop/\`.
- gunicorn takes the prefix off by itself when it is told one, and answers 500 where the front server did that already.

\`WSGIScriptAlias /shop ...\` does both.`,
  fix: `Let the front server pass the address on whole and tell gunicorn:

\`\`\`nginx
location /shop/ {
    proxy_set_header SCRIPT_NAME /shop;
    proxy_pass http://127.0.0.1:8000;
}
\`\`\`

or let it take the prefix off (\`proxy_pass http://127.0.0.1:8000/;\`), with \`FORCE_SCRIPT_NAME = "/shop"\` in the settings. For uWSGI:
\`mount = /shop=bakery.wsgi:application\` and \`manage-script-name = true\`.`,
  except: "A middleware of another package reads the header.",
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#force-script-name", "https://docs.gunicorn.org/en/stable/settings.html#forwarder-headers", "https://uwsgi-docs.readthedocs.io/en/latest/Nginx.html#hosting-multiple-apps-in-the-same-process-aka-managing-script-name-and-path-info"],

  *check(deployment, model): Iterable<Claim> {
    // An entry point may put addresses right itself.
    if (!deployment.settings || deployment.entryPoint === undefined || /PATH_INFO|SCRIPT_NAME|root_path/.test(deployment.entryPoint.file.text)) return;
    for (const route of routesTo(deployment, model)) {
      const mount = route.proven ? mountOf(route) : undefined;
      const claim = mount && (mount.cut ? cutOff(deployment, route, mount, model) : passedOn(deployment, route, mount));
      if (claim) yield claim;
    }
  },
});

/** Whether the names of headers by which prefixes are told stand in the project's own code. */
const isRead = (told: readonly ToldPrefix[], model: Model): boolean => ["SCRIPT_NAME", "FORWARDED_PREFIX", ...told.map(({ name }) => name)].some((name) => model.code.speaksOf(name));

const scriptName = (told: readonly ToldPrefix[], prefix: string): ToldPrefix | undefined => told.find(({ name, value }) => name.toUpperCase() === "SCRIPT_NAME" && value.replace(/\/$/, "") === prefix);

function cutOff({ appServer, settings }: Deployment, route: Route, { prefix }: Mount, model: Model): Claim | undefined {
  if (appServer?.kind !== "process" || !settings) return undefined;
  const { launch } = appServer;
  const front = frontName(route);
  const told = toldPrefixes(route);
  const header = scriptName(told, prefix);
  const own = scriptNameOf(launch);
  // Older versions take the header from anybody, newer ones from their own machine.
  const given = own?.value?.replace(/\/$/, "") === prefix ? own : isLocal(route) ? header : undefined;
  if (launch.server === "gunicorn" && given) {
    return {
      at: route.at,
      message: `Every page below ${prefix}/ answers 500: ${front} cuts ${prefix} off, and gunicorn looks for it to do the same.`,
      certainty: "certain",
      related: [{ at: given.at, message: "gunicorn is told the prefix here" }],
      help: "Let the front server pass the address on whole.",
    };
  }
  if (forcedPrefix(settings) !== "none" || mayKnowPrefix(appServer) || told.some(({ name }) => /^(?:daphne|[${<])/i.test(name)) || isRead(told, model)) return undefined;
  const [unread] = told;
  // Of nginx that says nothing at all, nginx/proxy-pass-uri speaks.
  if (!unread && route.kind === "nginx") return undefined;
  return {
    at: unread?.at ?? route.at,
    message: `Django's links and redirects lack ${prefix}: ${front} cuts it off${unread ? `, and nothing reads ${unread.name}` : " and does not say so"}.`,
    certainty: unread ? "likely" : "certain",
    ...(unread && { related: [{ at: route.at, message: `${prefix} is cut off here` }] }),
    help: `Set FORCE_SCRIPT_NAME = "${prefix}".`,
  };
}

function passedOn({ appServer, settings }: Deployment, route: Route, { prefix }: Mount): Claim | undefined {
  if (!settings || !servesWsgi(appServer) || mayKnowPrefix(appServer)) return undefined;
  const forced = forcedPrefix(settings);
  const told = scriptName(toldPrefixes(route), prefix);
  const isUwsgi = route.kind === "nginx" && route.gateway.protocol === "uwsgi";
  // gunicorn takes off what the header says.
  if (forced === "unknown" || (told && !isUwsgi)) return undefined;
  const said = forced !== "none" && forced.value === prefix ? { at: forced.at, name: "FORCE_SCRIPT_NAME" } : told;
  if (!said) return undefined;
  return {
    at: said.at,
    message: `Pages below ${prefix}/ are 404, or their links hold it twice: nothing takes ${prefix} off the address.`,
    certainty: "certain",
    related: [{ at: route.at, message: `addresses are handed on with ${prefix}` }],
    help: isUwsgi ? `Start uWSGI with "mount = ${prefix}=..." and "manage-script-name = true".` : "Put a slash behind the host in the line that hands requests on.",
  };
}
