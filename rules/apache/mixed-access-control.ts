import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "apache/mixed-access-control",
  title: "A section mixes Require with Order, Allow and Deny, and both have to agree.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  why: `\`Require\` is Apache 2.4's, \`Order\`, \`Allow\` and \`Deny\` are 2.2's. Where both stand, two modules decide and each must let a
visitor in: a \`Deny from all\` that is inherited still answers 403 under \`Require all granted\`. With \`Satisfy Any\` one of
them is enough, and \`Require all denied\` protects nothing.`,
  fix: `Write \`Require\` alone:

\`\`\`apache
<Directory /srv/crepes/static>
    Require all granted
</Directory>
\`\`\``,
  except: `The two stand in \`<IfModule>\` or \`<IfVersion>\` branches of their own. (Then nothing is reported.)`,
  references: ["https://httpd.apache.org/docs/2.4/upgrading.html#access", "https://httpd.apache.org/docs/2.4/howto/access.html"],

  *check(host) {
    for (const { require, legacy, known, inherited } of host.accessControls) {
      const [line] = legacy?.directives ?? [];
      const [other] = require?.directives ?? [];
      if (!require || !legacy || !line || !other || !known || inherited || line.inForce !== other.inForce) continue;
      const any = legacy.directives.some(({ name, args }) => name.toLowerCase() === "satisfy" && args[0]?.value.toLowerCase() === "any");
      const opens = any && [require.verdict, legacy.verdict].includes("granted") && [require.verdict, legacy.verdict].some((verdict) => verdict !== "granted");
      const closes = !any && require.verdict === "granted" && legacy.verdict === "denied";
      yield {
        at: line.at,
        message: opens ? "Everybody gets in: with Satisfy Any one of the two that lets people in is enough." : closes ? "Everybody gets 403, in spite of Require: Deny has to agree." : "Two modules decide who gets in here, and both have to agree.",
        certainty: "certain",
        ...(!opens && !closes && { severity: "warning" as const }),
        related: [{ at: other.at, message: "Apache 2.4's way" }],
        help: "Write Require alone.",
      };
    }
  },
});
