import { everyDirective } from "../../src/core/deployment/front-servers.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "apache/passenger-development",
  title: "Passenger shows visitors why the application did not start, with its environment.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-209"],
  why: `When the application does not start, Passenger's friendly error page shows the traceback and every environment variable, passwords
and keys included, to whoever is visiting. It is meant for developers: \`PassengerAppEnv development\` turns it on, and so does
\`PassengerFriendlyErrorPages on\`. In production, which is the default, the page says only that something went wrong.`,
  fix: `\`\`\`apache
PassengerAppEnv production
PassengerFriendlyErrorPages off
\`\`\``,
  references: ["https://www.phusionpassenger.com/docs/references/config_reference/apache/#passengerfriendlyerrorpages", "https://www.phusionpassenger.com/docs/references/config_reference/apache/#passengerappenv"],

  *check(host) {
    const last = (name: string) => everyDirective(host, name).findLast(({ inForce }) => inForce !== "unknown");
    const pages = last("PassengerFriendlyErrorPages");
    const environment = last("PassengerAppEnv");
    const said = pages?.args[0]?.value.toLowerCase();
    const shows = said === "on" ? pages : said === undefined && environment?.args[0]?.value === "development" ? environment : undefined;
    // Of a host that inherits the line, the main server tells.
    if (!shows || (!host.main && !host.htaccess && host.server.main !== undefined && everyDirective(host.server.main, shows.name).includes(shows))) return;
    yield { at: shows.at, message: "A failed start shows every visitor the application's environment, passwords included.", certainty: "certain", help: shows === pages ? "Write PassengerFriendlyErrorPages off." : "Write PassengerAppEnv production." };
  },
});
