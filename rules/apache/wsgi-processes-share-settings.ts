import type { ProcessGroup } from "../../src/core/apache/requests.ts";
import { rule } from "../../src/core/rule.ts";
import { entryPointOf } from "../../src/core/apache/wsgi-applications.ts";

/** The same text for applications that run in one process. */
const placeOf = (group: ProcessGroup): string | undefined => (group.kind === "daemon" ? `daemon ${group.daemon.name.value}` : group.kind === "embedded" && group.known ? "embedded" : undefined);

export default rule({
  id: "apache/wsgi-processes-share-settings",
  title: "Two projects run in one process and get each other's settings.",
  on: "apache",
  severity: "warning",
  since: "0.1.0",
  why: `\`os.environ.setdefault("DJANGO_SETTINGS_MODULE", ...)\`, which \`startproject\` writes, does nothing when the variable is set. In
one process the project that starts first sets it for the second, which then fails with 500, or, with
\`WSGIApplicationGroup %{GLOBAL}\`, answers with the first project's pages.`,
  fix: `Give each project processes of its own:

\`\`\`apache
WSGIDaemonProcess crepes python-path=/srv/crepes
WSGIScriptAlias /crepes /srv/crepes/crepes/wsgi.py process-group=crepes
\`\`\``,
  references: ["https://docs.djangoproject.com/en/stable/howto/deployment/wsgi/modwsgi/", "https://modwsgi.readthedocs.io/en/master/user-guides/processes-and-threading.html"],

  *check(host, model) {
    const seen = new Map<string, { readonly module: string; readonly at: (typeof host.wsgiScripts)[number]["at"] }>();
    for (const script of host.wsgiScripts) {
      const place = placeOf(host.processGroupOf(script));
      const named = entryPointOf(script, model.entryPoints)?.settingsModule;
      if (place === undefined || !named) continue;
      const first = seen.get(place);
      if (!first) seen.set(place, { module: named.value, at: script.at });
      else if (first.module !== named.value && !named.insists) {
        yield {
          at: script.at,
          message: `This project may get the settings ${first.module}: another runs in the same process.`,
          certainty: "certain",
          related: [{ at: first.at, message: "the project that may start first" }, { at: named.at, message: "this line does nothing once the variable is set" }],
          help: "Give each project a WSGIDaemonProcess of its own.",
        };
      }
    }
  },
});
