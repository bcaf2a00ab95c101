import type { ApacheWord, VirtualHost, WsgiScript } from "../../src/core/apache/host.ts";
import type { Claim } from "../../src/core/finding.ts";
import { rule } from "../../src/core/rule.ts";
import { entryPointOf, importRootOf, ownScripts, unusedDaemons } from "../../src/core/apache/wsgi-applications.ts";

/** `/srv/site/` and `/srv/site` are one directory. */
const bare = (path: string): string => path.replace(/(?<=[^/]|^\/)\/+$/, "");

/** The words that say where Python looks, where they are known: of the daemon that runs the script, or of Apache's own processes. */
function pathsFor(host: VirtualHost, script: WsgiScript): { readonly words: readonly ApacheWord[]; readonly known: boolean } {
  const group = host.processGroupOf(script);
  if (group.kind === "daemon") {
    const words = ["python-path", "python-home", "home"].flatMap((name) => group.daemon.option(name) ?? []);
    return { words, known: words.every(({ known }) => known) };
  }
  const words = ["WSGIPythonPath", "WSGIPythonHome"].flatMap((name) => host.directives(name)).flatMap(({ args }) => args);
  return { words, known: group.kind === "embedded" && group.known && words.every(({ known }) => known) && host.complete };
}

export default rule({
  id: "apache/wsgi-python-path",
  title: "mod_wsgi does not look for the project where it lies.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  why: `mod_wsgi runs \`wsgi.py\` as a file: it does not look for other modules beside it. Unless \`python-path\` names the directory
that holds the project's package, \`DJANGO_SETTINGS_MODULE\` can't be imported and every page is answered with 500; the
log says "ModuleNotFoundError: No module named 'crepes'". \`WSGIPythonPath\` says it for Apache's own processes alone, never
for those of \`WSGIDaemonProcess\`. \`python-home\` is the directory of the virtualenv, not its \`bin/python\`.`,
  fix: `\`\`\`apache
WSGIDaemonProcess crepes python-home=/srv/crepes/venv python-path=/srv/crepes
WSGIProcessGroup crepes
WSGIScriptAlias / /srv/crepes/crepes/wsgi.py
\`\`\``,
  except: `The project is installed as a package into the virtualenv.`,
  references: ["https://docs.djangoproject.com/en/stable/howto/deployment/wsgi/modwsgi/", "https://modwsgi.readthedocs.io/en/master/user-guides/virtual-environments.html"],

  *check(host, model): Iterable<Claim> {
    for (const daemon of host.wsgiDaemons) {
      const home = daemon.option("python-home");
      if (home?.known && /\/(?:bin(?:\/python[\d.]*)?|lib\/python[\d.]+(?:\/site-packages)?)\/?$/.test(home.value)) {
        yield { at: home.at, message: "Requests hang: python-home is no virtualenv, so Python does not start.", certainty: "certain", help: "Name the directory that has bin/ and lib/ in it." };
      }
    }
    // Where processes that know better serve nobody, apache/wsgi-daemon-unused says so.
    if (unusedDaemons(host).some((daemon) => daemon.option("python-path") ?? daemon.option("home"))) return;
    for (const script of ownScripts(host)) {
      const entryPoint = entryPointOf(script, model.entryPoints);
      const root = entryPoint && importRootOf(script, entryPoint);
      // A file that changes sys.path takes care of itself.
      if (!entryPoint || root === undefined || /sys\.path|addsitedir|activate_this|\.pth\b/.test(entryPoint.file.text)) continue;
      const { words, known } = pathsFor(host, script);
      const looked = words.flatMap(({ value }) => value.split(":")).map(bare);
      // In site-packages, or with a setup.py, the project may be installed.
      if (!known || looked.includes(bare(root)) || /site-packages/.test(root) || ["setup.py", "pyproject.toml"].some((name) => model.hasFile(name))) continue;
      const ignored = host.processGroupOf(script).kind === "daemon" ? host.directives("WSGIPythonPath").at(-1) : undefined;
      yield {
        at: script.at,
        message: `Every page fails with 500: Python does not look in ${root}, where the project lies.`,
        certainty: "likely",
        ...(ignored && { related: [{ at: ignored.at, message: "this is not for processes of WSGIDaemonProcess" }] }),
        help: `Add python-path=${root} to WSGIDaemonProcess.`,
      };
    }
  },
});
