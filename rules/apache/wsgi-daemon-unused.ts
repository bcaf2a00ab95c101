import { unusedDaemons } from "../../src/core/apache/wsgi-applications.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "apache/wsgi-daemon-unused",
  title: "WSGIDaemonProcess declares processes that no application runs in.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  why: `\`WSGIDaemonProcess\` only declares processes. Without \`WSGIProcessGroup\`, or \`process-group=\` on the WSGIScriptAlias line, the
application runs inside Apache's own processes, with Apache's Python: the virtualenv of \`python-home\`, \`python-path\` and
\`user\` are not used, and pages fail with "No module named 'django'".`,
  fix: `\`\`\`apache
WSGIDaemonProcess crepes python-home=/srv/crepes/venv python-path=/srv/crepes
WSGIProcessGroup crepes
\`\`\``,
  references: ["https://modwsgi.readthedocs.io/en/master/configuration-directives/WSGIProcessGroup.html"],

  *check(host) {
    for (const daemon of unusedDaemons(host)) {
      yield {
        at: daemon.at,
        message: "These processes serve nobody: the application runs in Apache's own, with Apache's Python.",
        certainty: "certain",
        help: `Add "WSGIProcessGroup ${daemon.name.value}".`,
      };
    }
  },
});
