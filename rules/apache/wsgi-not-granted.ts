import { rule } from "../../src/core/rule.ts";
import { ownScripts } from "../../src/core/apache/wsgi-applications.ts";

/** What Debian's and Red Hat's own configuration lets everybody read. */
const grantedByDistributions = /^\/(?:var\/www|usr\/share)\//;

export default rule({
  id: "apache/wsgi-not-granted",
  title: "No section lets Apache use wsgi.py.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  why: `Apache 2.4 denies what no \`Require\` grants: the main configuration of every distribution has \`Require all denied\` for \`/\`.
\`WSGIScriptAlias\` alone is not enough; without a grant for the file every visitor gets 403 Forbidden.`,
  fix: `\`\`\`apache
<Directory /srv/crepes/crepes>
    <Files wsgi.py>
        Require all granted
    </Files>
</Directory>
\`\`\``,
  except: `Another file of Apache's configuration grants it.`,
  references: ["https://docs.djangoproject.com/en/stable/howto/deployment/wsgi/modwsgi/", "https://httpd.apache.org/docs/2.4/upgrading.html#access"],

  *check(host) {
    if (!host.complete || host.htaccess) return;
    for (const { target, mount, at, pattern } of ownScripts(host)) {
      if (pattern || !target.known || !mount.known) continue;
      const { verdict, require, legacy } = host.accessTo(target.value, mount.value);
      // Order and Allow have a rule of their own.
      if (legacy || (verdict !== "denied" && verdict !== "unset") || (verdict === "unset" && (host.whole || grantedByDistributions.test(target.value)))) continue;
      yield {
        at,
        message: `Every visitor gets 403 Forbidden for ${mount.value}: no Require lets anybody in.`,
        certainty: verdict === "denied" ? "certain" : "likely",
        ...(require?.sections[0] && { related: [{ at: require.sections[0].at, message: "this section denies it" }] }),
        help: `Add <Directory> with <Files ${target.value.slice(target.value.lastIndexOf("/") + 1)}> and Require all granted.`,
      };
    }
  },
});
