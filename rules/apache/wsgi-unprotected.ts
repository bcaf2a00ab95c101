import type { AccessControl, ApacheSection, VirtualHost, WsgiScript } from "../../src/core/apache/host.ts";
import type { Certainty, Claim, Fix } from "../../src/core/finding.ts";
import { isWithin, nameOf } from "../../src/core/paths.ts";
import { rule } from "../../src/core/rule.ts";
import { textOf } from "../../src/core/source.ts";

export default rule({
  id: "apache/wsgi-unprotected",
  title: "Apache may serve the project's source, where only wsgi.py is needed.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  fixable: "unsafe",
  tags: ["CWE-552"],
  why: `mod_wsgi needs permission for one file, the one that \`WSGIScriptAlias\` names. Granted for a whole directory of the project, it covers settings.py,
.env and the database file beside it too.

It is an error when a URL leads there: an \`Alias\` to the project, or a \`DocumentRoot\` at the project whose \`/\` the application does not answer. Anybody can
then download \`settings.py\` with the secret key in it. Otherwise it is a warning: nothing is served yet, but one more \`Alias\`, or a second site whose
DocumentRoot stands there, is enough.

    WSGIScriptAlias / /srv/bakery/bakery/wsgi.py
    <Directory /srv/bakery/bakery>
        Require all granted
    </Directory>

\`WSGIScriptAlias /\` answers every URL here, which is all that keeps settings.py from being read.`,
  fix: `Grant the file alone. Directories with static or uploaded files get a \`<Directory>\` of their own.

    <Directory /srv/bakery/bakery>
        <Files wsgi.py>
            Require all granted
        </Files>
    </Directory>`,
  except: "The directory on the server holds nothing but WSGI files. (Where the repository shows that, nothing is reported.)",
  references: [
    "https://docs.djangoproject.com/en/stable/howto/deployment/wsgi/modwsgi/",
    "https://modwsgi.readthedocs.io/en/master/user-guides/configuration-guidelines.html",
    "https://httpd.apache.org/docs/2.4/mod/core.html#files",
  ],

  *check(host) {
    for (const script of host.wsgiScripts) {
      const exposed = [...findExposed(host, script)];
      yield* exposed;
      const claim = exposed.length === 0 ? judgeGrant(host, script) : undefined;
      if (claim) yield claim;
    }
  },
});

/** URLs that lead to the project's code and are open to everybody. */
function* findExposed(host: VirtualHost, script: WsgiScript): Iterable<Claim> {
  // ProxyPass and WSGIScriptAlias at / answer before DocumentRoot does; an Alias stands before WSGIScriptAlias, not before ProxyPass.
  const proxied = host.proxies.some(({ path }) => path.value === "/");
  if (proxied) return;
  for (const { url, path, at } of host.aliasesAbove(script.target.value)) {
    const certainty = exposes(host, script, path.value, url.value);
    if (certainty) yield { at, certainty, message: `Anybody can download the project's source, settings.py included, under ${url.value}.`, help };
  }
  const root = host.documentRoot;
  if (root === undefined || host.wsgiScripts.some(({ mount }) => mount.value === "/")) return;
  const certainty = exposes(host, script, root.value, "/");
  if (certainty) {
    yield { at: root.at, certainty, message: "Anybody can download the project's source, settings.py included: DocumentRoot is the project.", help, related: [{ at: script.at, message: "the application answers below this URL alone" }] };
  }
}

const help = "Point it at a directory of static files, and grant access to wsgi.py alone: <Files wsgi.py> around Require all granted.";

function exposes(host: VirtualHost, script: WsgiScript, directory: string, url: string): Certainty | undefined {
  const code = isWithin(script.target.value, directory) ? host.codeIn(directory) : "no";
  if (code === "no" || host.accessTo(besides(script), `${url.replace(/\/$/, "")}/settings.py`).verdict !== "granted") return undefined;
  return code === "yes" ? "certain" : "likely";
}

/** A grant to everybody that covers more of the project than the WSGI file. */
function judgeGrant(host: VirtualHost, script: WsgiScript): Claim | undefined {
  // What opens the files beside it counts: wsgi.py may have a grant of its own.
  const { verdict, require, legacy } = host.accessTo(besides(script), script.mount.value);
  const control = require ?? legacy;
  const section = control?.sections[0];
  if (verdict !== "granted" || section === undefined || control?.sections.length !== 1 || section.name.toLowerCase() !== "directory") return undefined;
  const directory = section.args[0]?.value ?? "";
  const code = /[*?[~]/.test(directory) ? "no" : host.codeIn(directory);
  const ofScript = host.accessTo(script.target.value, script.mount.value);
  if (code === "no" || ofScript.verdict !== "granted") return undefined;
  const name = nameOf(script.target.value);
  const isOnlyGrant = (ofScript.require ?? ofScript.legacy) === control;
  return {
    at: section.at,
    certainty: code === "yes" ? "certain" : "likely",
    severity: "warning",
    message: `Apache may hand out every file in ${directory}, settings.py included, where only ${name} is needed. One Alias or DocumentRoot that leads there, and anybody can download them.`,
    help: isOnlyGrant ? `Put the grant into <Files ${name}> inside this <Directory>.` : `Delete this grant: ${name} has one of its own.`,
    related: [{ at: script.at, message: "Apache needs this file alone" }],
    fixes: isOnlyGrant ? narrow(host, control, section, directory, name) : [],
  };
}

/** Wraps a lone `Require all granted` in `<Files>`; not where the same grant may serve static files too. */
function narrow(host: VirtualHost, control: AccessControl, section: ApacheSection, directory: string, name: string): readonly Fix[] {
  const [grant, ...more] = control.require?.directives ?? [];
  const served = [...host.aliases.map(({ path }) => path), ...(host.documentRoot ? [host.documentRoot] : [])];
  if (grant === undefined || more.length > 0 || !section.directives.includes(grant) || served.some((path) => isWithin(path.value, directory))) return [];
  const { file, start } = grant.at;
  const indent = /^[ \t]*/.exec(file.lineText(file.positionAt(start).line))?.[0] ?? "";
  const text = `<Files ${name}>\n${indent}    ${textOf(grant.at)}\n${indent}</Files>`;
  return [{ title: `Grant access to ${name} alone`, safe: false, edits: [{ at: grant.at, text }] }];
}

/** A neighbour of the WSGI file that nobody should read. */
const besides = ({ target }: WsgiScript): string => target.value.slice(0, target.value.lastIndexOf("/") + 1) + "settings.py";
