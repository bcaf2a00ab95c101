import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "apache/tls-engine-off",
  title: "A virtual host with a certificate does not speak TLS.",
  on: "apache",
  severity: "warning",
  since: "0.1.0",
  why: `A certificate, or port 443, does not turn TLS on: \`SSLEngine on\` does. Without it Apache answers plain HTTP there, and
browsers show "This site can't provide a secure connection".`,
  fix: `\`\`\`apache
<VirtualHost *:443>
    SSLEngine on
    SSLCertificateFile /etc/ssl/crepes.pem
    SSLCertificateKeyFile /etc/ssl/crepes.key
</VirtualHost>
\`\`\``,
  references: ["https://httpd.apache.org/docs/2.4/mod/mod_ssl.html#sslengine"],

  *check(host) {
    const [certificate] = host.directives("SSLCertificateFile");
    if (!certificate || host.main || host.htaccess || !host.complete || host.mayHave("SSLEngine") || host.mayHave("MDomain")) return;
    yield {
      at: host.at,
      message: "HTTPS does not work: Apache answers plain HTTP here, in spite of the certificate.",
      certainty: "likely",
      related: [{ at: certificate.at, message: "this certificate is not used" }],
      help: "Add SSLEngine on.",
    };
  },
});
