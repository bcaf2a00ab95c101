import { speaksTls } from "../../src/core/deployment/https.ts";
import { rule } from "../../src/core/rule.ts";

const broken: ReadonlySet<string> = new Set(["SSLv2", "SSLv3", "TLSv1", "TLSv1.1"]);

/** Cipher families that are broken or no cipher at all; a minus or an exclamation mark before one takes it away. */
const weakCipher = /^(?:e?NULL|a?NULL|ADH|AECDH|EXP(?:ORT)?\d*|LOW|RC4(?:-.*)?|DES|3DES|DES-CBC3-SHA|MD5|ALL|COMPLEMENTOFALL)$/;

export default rule({
  id: "nginx/weak-tls",
  title: "nginx accepts versions or ciphers of TLS that are broken.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  fixable: "unsafe",
  tags: ["security", "cwe-327"],
  why: `SSL 2 and 3, TLS 1.0 and 1.1 have known attacks (POODLE, BEAST) and were retired by RFC 8996. No browser of the last
years needs them, every audit asks for them to be off, and payment providers refuse sites that offer them.

Older guides, and the \`nginx.conf\` that Debian and Ubuntu shipped for years, still list them.`,
  fix: `\`\`\`nginx
ssl_protocols TLSv1.2 TLSv1.3;
\`\`\``,
  except: `Old devices that you can't replace have to connect.`,
  references: ["https://www.rfc-editor.org/rfc/rfc8996", "https://nginx.org/en/docs/http/ngx_http_ssl_module.html#ssl_protocols", "https://ssl-config.mozilla.org/"],

  *check(server) {
    if (!speaksTls(server)) return;
    const protocols = server.effective("ssl_protocols");
    const old = protocols?.args.filter(({ value }) => broken.has(value)) ?? [];
    const [first] = old;
    if (protocols && first) {
      yield {
        at: protocols.at,
        message: `nginx accepts ${old.map(({ value }) => value).join(", ")}, which ${old.length === 1 ? "is" : "are"} broken.`,
        certainty: "certain",
        help: "Write ssl_protocols TLSv1.2 TLSv1.3;",
        fixes: [{ title: "Keep TLS 1.2 and 1.3", safe: false, edits: [{ at: protocols.at, text: "ssl_protocols TLSv1.2 TLSv1.3;" }] }],
      };
    }
    const ciphers = server.effective("ssl_ciphers");
    const weak = ciphers?.args[0]?.value.split(/[:, ]+/).filter((name) => weakCipher.test(name)) ?? [];
    const removed = new Set(ciphers?.args[0]?.value.split(/[:, ]+/).filter((name) => /^[!-]/.test(name)).map((name) => name.slice(1)));
    // ALL is a start from which the weak ones are usually taken away again.
    const left = weak.filter((name) => !removed.has(name) && !(/^(?:ALL|COMPLEMENTOFALL)$/.test(name) && (removed.has("aNULL") || removed.has("NULL"))));
    if (ciphers && left.length > 0) {
      yield {
        at: ciphers.at,
        message: `nginx offers ciphers that are broken: ${left.join(", ")}.`,
        certainty: "certain",
        help: "Leave ssl_ciphers out, or take the list of ssl-config.mozilla.org.",
      };
    }
  },
});
