import { rule } from "../../src/core/rule.ts";

const lists = ["RemoteIPTrustedProxy", "RemoteIPInternalProxy", "RemoteIPTrustedProxyList", "RemoteIPInternalProxyList"] as const;

export default rule({
  id: "apache/remoteip-trusts-everyone",
  title: "Every visitor may choose the address that Apache takes for theirs.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-348"],
  why: `mod_remoteip puts the address from \`RemoteIPHeader\` in the place of the visitor's. Without a list of trusted proxies it
believes everybody: one \`X-Forwarded-For: 203.0.113.7\`, and \`Require ip\`, the logs and Django's REMOTE_ADDR all take the
visitor for 203.0.113.7. Only private addresses such as 10.0.0.1 it takes from none but an internal proxy.`,
  fix: `\`\`\`apache
RemoteIPHeader X-Forwarded-For
RemoteIPInternalProxy 10.0.0.0/8
\`\`\``,
  except: `Apache can't be reached but through the proxy.`,
  references: ["https://httpd.apache.org/docs/2.4/mod/mod_remoteip.html"],

  *check(host) {
    const header = host.directives("RemoteIPHeader").at(-1);
    if (!header || !host.complete || header.inForce === "unknown") return;
    const everybody = lists.flatMap((name) => host.directives(name)).find(({ args }) => args.some(({ value }) => /^(?:0\.0\.0\.0|::)\/0$/.test(value)));
    if (!everybody && lists.some((name) => host.mayHave(name))) return;
    yield {
      at: (everybody ?? header).at,
      message: `Visitors choose the address Apache takes for theirs, by sending ${header.args[0]?.value ?? "the header"}.`,
      certainty: "certain",
      help: "Name the addresses of your proxy with RemoteIPInternalProxy.",
    };
  },
});
