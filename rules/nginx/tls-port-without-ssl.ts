import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "nginx/tls-port-without-ssl",
  title: "nginx listens on port 443 and does not speak TLS there.",
  on: "nginx",
  severity: "error",
  since: "0.1.0",
  fixable: "safe",
  why: `A port number does not turn TLS on. Browsers that ask for \`https://\` get plain HTTP back from \`listen 443;\` and
show "This site can't provide a secure connection"; the certificate lines in the block are not used. \`ssl on;\`, which
older guides have beside it, is gone since nginx 1.25.1.`,
  fix: `\`\`\`nginx
listen 443 ssl;
\`\`\``,
  except: `Something before nginx takes TLS off and hands plain HTTP to port 443.`,
  references: ["https://nginx.org/en/docs/http/configuring_https_servers.html", "https://nginx.org/en/docs/http/ngx_http_ssl_module.html#ssl"],

  *check(server, model) {
    if (!server.complete || server.effective("ssl")?.args[0]?.value === "on") return;
    for (const listen of server.listens) {
      const [address, ...options] = listen.args;
      if (!/(?:^|:)443$/.test(address?.value ?? "") || options.some(({ value }) => /^(?:ssl|quic|proxy_protocol)$|[${<]/.test(value))) continue;
      // Options of a listening socket are shared: another server may have turned TLS on there (nginx before 1.25.1 asks for it once).
      const others = model.nginx.flatMap(({ listens }) => listens).filter(({ args }) => args[0]?.value === address?.value);
      if (others.some(({ args }) => args.some(({ value }) => value === "ssl"))) continue;
      const meant = server.effective("ssl_certificate");
      yield {
        at: listen.at,
        message: "HTTPS does not work: nginx answers plain HTTP on port 443.",
        certainty: meant ? "certain" : "likely",
        ...(meant && { related: [{ at: meant.at, message: "this certificate is not used" }] }),
        help: `Write "listen ${address?.value ?? "443"} ssl;".`,
        ...(address && meant && { fixes: [{ title: "Turn TLS on", safe: true, edits: [{ at: address.at, text: `${address.value} ssl` }] }] }),
      };
    }
  },
});
