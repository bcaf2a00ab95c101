import { rule } from "../../src/core/rule.ts";
import { ownScripts } from "../../src/core/apache/wsgi-applications.ts";

export default rule({
  id: "apache/wsgi-process-group-unknown",
  title: "The application is to run in processes that are not there.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  why: `\`WSGIProcessGroup\` names processes that \`WSGIDaemonProcess\` declares, in the same virtual host, in one of the same
\`ServerName\`, or outside all of them. Apache starts with any name; where nothing fits, every page is answered with 500
and the log says "No WSGI daemon process called 'crepes' has been configured".`,
  fix: `\`\`\`apache
WSGIDaemonProcess crepes python-home=/srv/crepes/venv python-path=/srv/crepes
WSGIProcessGroup crepes
\`\`\``,
  references: ["https://modwsgi.readthedocs.io/en/master/configuration-directives/WSGIProcessGroup.html"],

  *check(host) {
    if (!host.complete) return;
    for (const script of ownScripts(host)) {
      const group = host.processGroupOf(script);
      // Apache's main configuration may declare others; beside one with another name, it is a slip.
      if (group.kind === "undeclared" && (group.complete || host.server.daemons.length > 0)) {
        yield { at: group.at, message: `Every page fails with 500: there are no processes called ${group.name}.`, certainty: group.complete ? "certain" : "likely", help: `Declare them with WSGIDaemonProcess ${group.name}.` };
      }
      if (group.kind === "daemon" && !group.reachable) {
        yield {
          at: group.at,
          message: `Every page fails with 500: the processes ${group.daemon.name.value} belong to another virtual host.`,
          certainty: "certain",
          related: [{ at: group.daemon.at, message: "they are declared here" }],
          help: "Declare them outside the virtual hosts.",
        };
      }
    }
  },
});
