import { publicAddressesOf, servedDirectories } from "../../src/core/nginx/public-files.ts";
import { deployedSourceBelow } from "../../src/core/deployment/project-source.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "nginx/source-exposed",
  title: "nginx hands out the project's source.",
  on: "nginx",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-552"],
  why: `The directory that nginx serves files from is the project's, or one above it. Whoever types \`/bakery/settings.py\`
downloads the settings with the SECRET_KEY and the database's password; \`manage.py\`, \`.env\`, \`db.sqlite3\` and \`.git\`
lie beside them.

\`\`\`nginx
root /srv/bakery;
location / {
    try_files $uri @django;
}
\`\`\`

\`root\` at the project does no harm while every location hands its requests to the application or has a directory of its own.
That is taken into account.`,
  fix: `Serve directories that hold nothing but files for visitors, and hand everything else to the application:

\`\`\`nginx
location /static/ {
    alias /srv/bakery/static/;
}
location / {
    proxy_set_header Host $host;
    proxy_pass http://127.0.0.1:8000;
}
\`\`\``,
  references: ["https://nginx.org/en/docs/http/ngx_http_core_module.html#root", "https://docs.djangoproject.com/en/stable/howto/deployment/checklist/", "https://cwe.mitre.org/data/definitions/552.html"],

  *check(server, model) {
    if (!model.checkouts.sharesMachine(server)) return;
    const said = new Set<unknown>();
    for (const { serverPath } of deployedSourceBelow(servedDirectories(server), model)) {
      for (const { url, root } of publicAddressesOf(server, serverPath)) {
        const { at } = root.directive;
        if (said.has(at.start)) continue;
        said.add(at.start);
        const checkout = model.checkouts.around(serverPath);
        yield {
          at,
          message: `Anybody can download the project's source, at addresses such as ${url}.`,
          certainty: "certain",
          ...(checkout && { related: [{ at: checkout.at, message: `this tells that the project stands in ${checkout.server}` }] }),
          help: "Serve a directory that holds static or uploaded files alone, and hand everything else to the application.",
        };
      }
    }
  },
});
