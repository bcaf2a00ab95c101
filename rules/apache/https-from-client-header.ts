import { rule } from "../../src/core/rule.ts";

const isOn = (value: string): boolean => /^HTTPS=(?:on|1)$/i.test(value);

export default rule({
  id: "apache/https-from-client-header",
  title: "A visitor over plain HTTP can pass for one over HTTPS.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-290"],
  why: `mod_wsgi tells Django that a request came over HTTPS when the variable \`HTTPS\` is set. \`SetEnvIf X-Forwarded-Proto https HTTPS=on\`
sets it for whoever sends that header, and \`SetEnv HTTPS on\` for everybody. \`SECURE_SSL_REDIRECT\` then lets plain
requests through, and cookies that are meant for HTTPS alone are set over HTTP.`,
  fix: `Behind a load balancer, say whose headers count:

\`\`\`apache
WSGITrustedProxies 10.0.0.0/8
WSGITrustedProxyHeaders X-Forwarded-Proto
\`\`\`

Without one, leave the line out: mod_ssl sets the variable by itself.`,
  except: `Apache can't be reached but through the load balancer, which always sets the header.`,
  references: ["https://modwsgi.readthedocs.io/en/develop/release-notes/version-4.4.9.html", "https://docs.djangoproject.com/en/stable/ref/request-response/#django.http.HttpRequest.is_secure"],

  *check(host) {
    if (host.wsgiScripts.length === 0 || host.mayHave("WSGITrustedProxies")) return;
    for (const name of ["SetEnvIf", "SetEnvIfNoCase"]) {
      for (const { args, at } of host.directives(name)) {
        if (!/^(?:X-|Front-End-Https)/i.test(args[0]?.value ?? "") || !args.slice(2).some(({ value }) => isOn(value))) continue;
        yield { at, message: `Whoever sends ${args[0]?.value ?? "this header"} counts as a visitor over HTTPS.`, certainty: "certain", help: "Name the load balancer with WSGITrustedProxies, and its header with WSGITrustedProxyHeaders." };
      }
    }
    if (host.tls !== false || host.htaccess) return;
    for (const { args, at } of host.directives("SetEnv")) {
      if (args[0]?.value.toUpperCase() !== "HTTPS" || !/^(?:on|1)$/i.test(args[1]?.value ?? "")) continue;
      yield { at, message: "Every visitor counts as one over HTTPS, those over plain HTTP too.", certainty: "likely", help: "Remove the line: mod_ssl sets the variable by itself." };
    }
  },
});
