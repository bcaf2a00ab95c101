import { claimsOfKind } from "../../src/core/document-claims.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "nginx/unknown-directive",
  title: "nginx does not know a directive, so it does not start.",
  on: "document",
  severity: "error",
  since: "0.1.0",
  fixable: "unsafe",
  why: `nginx reads all of its files before it starts, and one directive that no module of it has stops it: every site of the
machine at the next restart. At a reload it keeps the old configuration, so the change that was deployed is silently
not in force.

A name that is one or two letters from a known one, or that holds characters no directive has, is an error. A name that
is near no other may belong to a module that you have: that is told as an info. The known names are those of nginx's
own modules in every release since 1.12 and of the modules that Debian packages.`,
  fix: `Correct the name. A directive of a module needs the module: install and load it.

\`\`\`nginx
proxy_set_header Host $host;
\`\`\`

\`nginx -t\` tries a configuration without touching the running server.`,
  except: `A module that is not known here brings the directive.`,
  references: ["https://nginx.org/en/docs/dirindex.html", "https://nginx.org/en/docs/beginners_guide.html#conf_structure"],

  check: (document) => claimsOfKind(document, "nginx", "unknown-directive"),
});
