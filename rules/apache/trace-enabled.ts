import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "apache/trace-enabled",
  title: "Apache answers TRACE requests with what it was sent.",
  on: "apache",
  severity: "info",
  since: "0.1.0",
  fixable: "safe",
  tags: ["security", "cwe-693"],
  why: `\`TRACE\` sends a request back with all its headers, cookies that scripts may not read included, and headers that a proxy
adds. Today's browsers send no such request; scanners and audits still report it, and nothing needs it.`,
  fix: `\`\`\`apache
TraceEnable Off
\`\`\``,
  references: ["https://httpd.apache.org/docs/2.4/mod/core.html#traceenable"],

  *check(host) {
    const line = host.directives("TraceEnable").at(-1);
    const chosen = line?.args[0];
    if (!line || !chosen || !/^(?:on|extended)$/i.test(chosen.value)) return;
    yield { at: line.at, message: "TRACE requests are answered with the headers that were sent.", certainty: "certain", help: "Write TraceEnable Off.", fixes: [{ title: "Turn TRACE off", safe: true, edits: [{ at: chosen.at, text: "Off" }] }] };
  },
});
