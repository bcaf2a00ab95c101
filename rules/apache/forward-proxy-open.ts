import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "apache/forward-proxy-open",
  title: "Apache fetches any address of the internet for anybody.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  fixable: "unsafe",
  tags: ["security", "cwe-441"],
  why: `\`ProxyRequests On\` makes Apache a forward proxy, which \`ProxyPass\` does not need. Strangers then fetch other sites through
your server, whose address is soon on every block list, and reach what stands in your network behind it.`,
  fix: `\`\`\`apache
ProxyRequests Off
\`\`\``,
  except: `It is meant to be a proxy; then \`<Proxy "*">\` says for whom.`,
  references: ["https://httpd.apache.org/docs/2.4/mod/mod_proxy.html#proxyrequests", "https://httpd.apache.org/docs/2.4/mod/mod_proxy.html#access"],

  *check(host) {
    const line = host.directives("ProxyRequests").at(-1);
    if (line?.args[0]?.value.toLowerCase() !== "on" || line.inForce !== "always" || !host.complete) return;
    const guarded = host.accessControls.some(({ sections, require, legacy }) => /^proxy(?:match)?$/i.test(sections[0]?.name ?? "") && (require ?? legacy)?.verdict !== "granted");
    if (guarded) return;
    yield {
      at: line.at,
      message: "Anybody on the internet can fetch any address through this server.",
      certainty: "certain",
      help: "Write ProxyRequests Off: ProxyPass does not need it.",
      fixes: [{ title: "Turn the forward proxy off", safe: false, edits: [{ at: line.args[0].at, text: "Off" }] }],
    };
  },
});
