import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "apache/server-tokens",
  title: "Apache tells everybody its version and modules.",
  on: "apache",
  severity: "info",
  since: "0.1.0",
  tags: ["security", "cwe-200"],
  why: `Every answer carries \`Server: Apache/2.4.62 (Debian) mod_wsgi/4.9.4 Python/3.11\`. Whoever looks for servers with a known hole
finds yours by searching for the version. Hiding it repairs no hole; it only keeps you off such lists.`,
  fix: `In the main configuration:

\`\`\`apache
ServerTokens Prod
\`\`\``,
  references: ["https://httpd.apache.org/docs/2.4/mod/core.html#servertokens"],

  *check(host) {
    if (!host.main) return;
    const line = host.directives("ServerTokens").at(-1);
    const chosen = line?.args[0]?.value ?? "";
    // Left out, another file of the main configuration may say it; written, it was meant.
    if (!line || !/^(?:full|os|min(?:imal)?|minor|major)$/i.test(chosen)) return;
    yield { at: line.at, message: "Every answer tells the version of Apache.", certainty: "certain", help: "Write ServerTokens Prod." };
  },
});
