import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "apache/allow-override-on-media",
  title: "A file that a user uploads may change how Apache works.",
  on: "apache",
  severity: "warning",
  since: "0.1.0",
  fixable: "unsafe",
  tags: ["security", "cwe-434"],
  why: `With \`AllowOverride All\` Apache obeys each \`.htaccess\` that it finds on the way to a file. In a directory of uploads that is
a file that users can bring: \`Options +ExecCGI\` and \`AddHandler wsgi-script .txt\` in it make the next upload a program
that runs on the server.`,
  fix: `\`\`\`apache
<Directory /srv/crepes/media>
    AllowOverride None
    Require all granted
</Directory>
\`\`\``,
  references: ["https://httpd.apache.org/docs/2.4/mod/core.html#allowoverride", "https://cwe.mitre.org/data/definitions/434.html"],

  *check(host) {
    const said = new Set<unknown>();
    for (const { url, path } of host.aliases) {
      if (!/media|upload/i.test(url.value) || !path.known) continue;
      const file = `${path.value.replace(/\/?$/, "/")}any`;
      const { lines, known } = host.effective("AllowOverride", { url: `${url.value.replace(/\/?$/, "/")}any`, path: file });
      const line = lines.at(-1);
      const risky = line?.args.find(({ value }) => /^(?:All|FileInfo|Options(?:=.*)?)$/i.test(value));
      if (!line || !risky || !known || line.inForce !== "always" || said.has(line.at)) continue;
      said.add(line.at);
      yield {
        at: line.at,
        message: `A .htaccess among the files below ${url.value} may let uploads run as programs.`,
        certainty: "certain",
        help: "Write AllowOverride None.",
        fixes: line.args.length === 1 ? [{ title: "Let no .htaccess speak here", safe: false, edits: [{ at: risky.at, text: "None" }] }] : [],
      };
    }
  },
});
