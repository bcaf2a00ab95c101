import { rule } from "../../src/core/rule.ts";

const all = ["TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"] as const;
const broken: ReadonlySet<string> = new Set(["sslv2", "sslv3", "tlsv1", "tlsv1.1"]);

/**
 * The protocols that a line leaves on: a name without a sign starts the list anew, `all` is everything but SSL
 * (https://httpd.apache.org/docs/2.4/mod/mod_ssl.html#sslprotocol).
 */
function protocolsOf(words: readonly string[]): readonly string[] {
  let on: string[] = [];
  for (const word of words) {
    const [, sign = "", name = ""] = /^([+-]?)(.*)$/.exec(word) ?? [];
    const meant = name.toLowerCase() === "all" ? [...all] : [name];
    if (sign === "") on = meant;
    else if (sign === "+") on = [...on, ...meant];
    else on = on.filter((one) => !meant.some((gone) => gone.toLowerCase() === one.toLowerCase()));
  }
  return on;
}

export default rule({
  id: "apache/weak-tls",
  title: "Apache accepts versions of TLS that are broken.",
  on: "apache",
  severity: "warning",
  since: "0.1.0",
  fixable: "unsafe",
  tags: ["security", "cwe-327"],
  why: `SSL 3, TLS 1.0 and 1.1 have known attacks (POODLE, BEAST) and were retired by RFC 8996. No browser of the last years needs
them, every audit asks for them to be off, and payment providers refuse sites that offer them.

\`SSLProtocol all -SSLv3\`, which many guides have, leaves TLS 1.0 and 1.1 on.`,
  fix: `\`\`\`apache
SSLProtocol -all +TLSv1.2 +TLSv1.3
\`\`\``,
  except: `Old devices that you can't replace have to connect.`,
  references: ["https://httpd.apache.org/docs/2.4/mod/mod_ssl.html#sslprotocol", "https://www.rfc-editor.org/rfc/rfc8996", "https://ssl-config.mozilla.org/"],

  *check(host) {
    const line = host.directives("SSLProtocol").at(-1);
    if (host.tls !== true || !line || line.args.some(({ known }) => !known)) return;
    const old = protocolsOf(line.args.map(({ value }) => value)).filter((name) => broken.has(name.toLowerCase()));
    if (old.length === 0) return;
    yield {
      at: line.at,
      message: `Apache accepts ${old.join(", ")}, which ${old.length === 1 ? "is" : "are"} broken.`,
      certainty: "certain",
      help: "Write SSLProtocol -all +TLSv1.2 +TLSv1.3",
      fixes: [{ title: "Keep TLS 1.2 and 1.3", safe: false, edits: [{ at: line.at, text: "SSLProtocol -all +TLSv1.2 +TLSv1.3" }] }],
    };
  },
});
