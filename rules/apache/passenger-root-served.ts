import { everyDirective } from "../../src/core/deployment/front-servers.ts";
import { directoryOf, isWithin } from "../../src/core/paths.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "apache/passenger-root-served",
  title: "Passenger's application lies in the directory that Apache serves.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-552"],
  why: `Before Passenger asks the application, Apache looks whether the address is a file below DocumentRoot, and hands it out. With the
application's root there, \`/passenger_wsgi.py\`, \`/bakery/settings.py\`, \`/.env\` and \`/db.sqlite3\` are such files: anybody downloads
the SECRET_KEY and all data.

At a host with cPanel this happens when the application's root is set to \`public_html\` or to the directory of a subdomain. The
\`.htaccess\` that cPanel writes then lies beside \`passenger_wsgi.py\`.`,
  fix: `Keep the application outside, and let DocumentRoot be a directory of its own:

\`\`\`apache
DocumentRoot /home/ana/bakery/public
PassengerAppRoot /home/ana/bakery
\`\`\`

With cPanel: set the application's root to a directory beside \`public_html\`, not in it.`,
  references: ["https://www.phusionpassenger.com/docs/references/config_reference/apache/#passengerapproot", "https://www.phusionpassenger.com/docs/tutorials/deploy_to_production/", "https://cwe.mitre.org/data/definitions/552.html"],

  *check(host, model) {
    const [line] = everyDirective(host, "PassengerAppRoot");
    const root = line?.args[0];
    if (!line || !root || everyDirective(host, "PassengerEnabled").some(({ args }) => args[0]?.value.toLowerCase() === "off")) return;
    const message = "Anybody can download the project's source: the application lies in the directory that Apache serves.";
    const help = "Let DocumentRoot be a directory of its own, such as the application's public/.";
    if (host.htaccess) {
      // An .htaccess speaks of the directory it lies in: whatever protects files there, or sends addresses elsewhere, is respected.
      const protects = [...host.sections, ...host.inheritedSections].some(({ name }) => /^(?:files|if|require)/i.test(name)) || ["RewriteRule", "RedirectMatch", "Require", "Deny"].some((name) => host.mayHave(name));
      const lies = model.entryPoints.find(({ file }) => /(?:^|\/)passenger_wsgi\.py$/.test(file.path) && directoryOf(file.path) === directoryOf(line.at.file.path));
      if (lies && !protects) yield { at: line.at, message, certainty: "likely", related: [{ at: { file: lies.file, start: 0, end: 0 }, message: "visitors ask for the files beside this one" }], help: "Set the application's root to a directory outside the one that is served." };
      return;
    }
    const served = host.documentRoot;
    if (!served?.known || !root.known || !isWithin(root.value, served.value)) return;
    const { verdict } = host.accessTo(`${root.value}/passenger_wsgi.py`, "/passenger_wsgi.py");
    if (verdict === "denied" || verdict === "restricted" || verdict === "unknown" || host.mayHave("RedirectMatch")) return;
    yield { at: served.at, message, certainty: verdict === "granted" ? "certain" : "likely", related: [{ at: line.at, message: "the application" }], help };
  },
});
