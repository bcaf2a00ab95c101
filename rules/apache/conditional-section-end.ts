import { claimsOf } from "../../src/core/apache/mistakes.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "apache/conditional-section-end",
  title: "A conditional section ends in a way that Apache accepts on some servers only.",
  on: "document",
  severity: "warning",
  since: "0.1.0",
  why: `\`<IfModule>\`, \`<IfDefine>\`, \`<IfVersion>\` and their like are decided while Apache reads the file. Where the condition holds, the closing tag must
stand alone on its line; where it does not, anything may follow the tag. And a section that is never closed is accepted only where it holds. So the same
file starts on one server and stops the other, or the same one on the day when a module is switched on.

    <IfModule mod_ssl.c>
        SSLHonorCipherOrder On
    </IfModule> # TLS`,
  fix: `Write the closing tag alone on its line.

    # TLS
    <IfModule mod_ssl.c>
        SSLHonorCipherOrder On
    </IfModule>`,
  references: ["https://httpd.apache.org/docs/2.4/mod/core.html#ifmodule", "https://httpd.apache.org/docs/2.4/configuring.html#syntax"],

  check: (document) => claimsOf(document, "conditional-section-end"),
});
