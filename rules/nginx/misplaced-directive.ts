import { claimsOfKind } from "../../src/core/document-claims.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "nginx/misplaced-directive",
  title: "A directive stands where nginx does not allow it, so nginx does not start.",
  on: "document",
  severity: "error",
  since: "0.1.0",
  why: `Each directive of nginx has its places: \`listen\` belongs in a server, \`proxy_pass\` in a location. One that stands in
another block stops nginx: with every site of the machine, at the next restart.

The place of a file that others include is where they include it. A file that nothing here includes is judged by what
stands in it: nothing is said of a directive that fits somewhere together with the rest.`,
  fix: `Move the directive to a block that takes it, or wrap it in one:

\`\`\`nginx
server {
    listen 80;
    location / {
        proxy_pass http://127.0.0.1:8000;
    }
}
\`\`\``,
  except: `Never: nginx does not start with it.`,
  references: ["https://nginx.org/en/docs/beginners_guide.html#conf_structure", "https://nginx.org/en/docs/dirindex.html"],

  check: (document) => claimsOfKind(document, "nginx", "misplaced-directive"),
});
