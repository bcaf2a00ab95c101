import type { Access, AccessControl, ApacheDirective, VirtualHost } from "../../src/core/apache/host.ts";
import type { Claim, Edit, Fix } from "../../src/core/finding.ts";
import { rule } from "../../src/core/rule.ts";
import { span, type Span } from "../../src/core/source.ts";

export default rule({
  id: "apache/legacy-access-control",
  title: "Access is decided by Order, Allow and Deny, which Apache 2.4 replaced by Require.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  fixable: "both",
  why: `Apache 2.4 decides access by \`Require\`. \`Order\`, \`Allow\`, \`Deny\` and \`Satisfy\` are Apache 2.2's: they need mod_access_compat, and without that module
Apache does not start.

With the module they can only take away. Debian, Ubuntu, Fedora and Apache's own httpd.conf begin with \`<Directory /> Require all denied\`, and \`Allow from all\`
does not lift that: every visitor gets \`403 Forbidden\`, and the log says \`AH01630: client denied by server configuration\`. So it is an error where these lines
alone are to open the application or its static files, and a warning elsewhere.

    <Directory /srv/bakery/bakery>
        Order deny,allow
        Allow from all
    </Directory>

Lines inside \`<IfModule !mod_authz_core.c>\` or \`<IfVersion < 2.4>\` are for old servers and are not reported. Neither are lines beside a \`Require\` in the same
section: mixing the two is a matter of its own.`,
  fix: `Write \`Require\` instead: \`Require all granted\` for \`Allow from all\`, \`Require all denied\` for \`Deny from all\`, \`Require ip 192.0.2.0/24\` for \`Allow from 192.0.2.0/24\`.

    <Directory /srv/bakery/bakery>
        <Files wsgi.py>
            Require all granted
        </Files>
    </Directory>`,
  except: "The server still runs Apache 2.2.",
  references: ["https://httpd.apache.org/docs/2.4/upgrading.html#access", "https://httpd.apache.org/docs/2.4/mod/mod_access_compat.html"],

  *check(host) {
    const served = [...servedFiles(host)].map(({ url, path }) => ({ url, path, access: host.accessTo(path, url) }));
    const outdated: { readonly at: Span; readonly fixes: readonly Fix[] }[] = [];
    for (const control of host.accessControls) {
      const [first] = control.legacy?.directives ?? [];
      if (first === undefined || control.inherited || control.require !== undefined) continue;
      const judged = judge(host, control, served);
      if (judged) yield { at: first.at, ...judged, fixes: translate(control) };
      else outdated.push({ at: first.at, fixes: translate(control) });
    }
    const [first, ...others] = outdated;
    if (!first) return;
    // One line for the host: what has to change is one thing, in however many sections.
    const all = outdated.flatMap(({ fixes }) => fixes);
    yield {
      at: first.at,
      severity: "warning",
      certainty: "certain",
      message: "Order, Allow and Deny need mod_access_compat, which Apache 2.4 deprecates. Without that module Apache does not start.",
      help,
      ...(others.length > 0 && { related: others.map(({ at }) => ({ at, message: "here too" })) }),
      ...(all.length === outdated.length && { fixes: others.length === 0 ? all : [{ title: "Write Require instead", safe: all.every(({ safe }) => safe), edits: all.flatMap(({ edits }) => edits) }] }),
    };
  },
});

const help = "Write Require all granted instead of Allow from all, Require all denied instead of Deny from all.";

function judge(host: VirtualHost, control: AccessControl, served: readonly Served[]): (Pick<Claim, "message" | "certainty" | "help"> & { readonly at?: Span }) | undefined {
  if (host.hasModule("access_compat_module") === false) {
    return { certainty: "certain", message: "Apache does not start: it does not know Order, Allow and Deny without mod_access_compat, which is not loaded.", help };
  }
  for (const { name, args, at } of control.legacy?.directives ?? []) {
    const word = args.at(-1)?.value ?? "";
    if (!/^(?:allow|deny)$/i.test(name) || !/.;$/.test(word)) continue;
    return { at, certainty: "certain", message: `This line does nothing: Apache takes "${word}" for the name of a visitor's machine.`, help: `Write ${word.slice(0, -1)} without the semicolon, or better a Require.` };
  }
  const refused = findRefused(host, control, served);
  if (refused) {
    const who = "Order and Allow are Apache 2.2's; Apache 2.4 asks for Require, and most systems deny what no Require grants.";
    return { certainty: refused.certainty, message: `Every visitor gets 403 Forbidden for ${refused.url}: no Require lets anybody in. ${who}`, help };
  }
  return undefined;
}

/** A file that a URL of the host leads to. */
type Served = { readonly url: string; readonly path: string; readonly access: Access };

/** A URL that these lines mean to open, and that stays closed because nothing grants it by Require. */
function findRefused(host: VirtualHost, control: AccessControl, served: readonly Served[]): { url: string; certainty: "certain" | "likely" } | undefined {
  const opens = control.legacy?.verdict === "granted" && control.legacy.directives.some(({ name }) => name.toLowerCase() === "allow");
  if (!opens || host.htaccess) return undefined;
  for (const { url, path, access } of served) {
    const { verdict, require, legacy } = access;
    if (verdict === "unknown" || legacy !== control) continue;
    if (require?.require?.verdict === "denied") return { url, certainty: "certain" };
    if (require === undefined && !host.whole && !isGrantedByDistributions(path)) return { url, certainty: "likely" };
  }
  return undefined;
}

/** One file for each URL that this host answers from the disk. */
function* servedFiles(host: VirtualHost): Iterable<Omit<Served, "access">> {
  for (const { mount, target } of host.wsgiScripts) yield { url: mount.value, path: target.value };
  for (const { url, path } of host.aliases) yield { url: url.value, path: `${path.value}/x` };
  const answered = [...host.wsgiScripts.map(({ mount }) => mount), ...host.proxies.map(({ path }) => path)].some(({ value }) => value === "/");
  if (host.documentRoot && !answered) yield { url: "/", path: `${host.documentRoot.value}/x` };
}

/** Debian's and Fedora's apache configuration grants these by Require. */
const isGrantedByDistributions = (path: string): boolean => /^\/(?:var\/www|usr\/share)\//.test(path);

/** Says the same by Require, where that is a matter of form. */
function translate({ legacy }: AccessControl): readonly Fix[] {
  const [first, ...rest] = legacy?.directives ?? [];
  const text = legacy ? requireLine(legacy.verdict, legacy.directives) : undefined;
  if (first === undefined || text === undefined || rest.some(({ at }) => at.file !== first.at.file)) return [];
  const edits: readonly Edit[] = [{ at: first.at, text }, ...rest.map(({ at }) => ({ at: wholeLine(at), text: "" }))];
  return [{ title: `Write ${text}`, safe: text.startsWith("Require all"), edits }];
}

function requireLine(verdict: string, directives: readonly ApacheDirective[]): string | undefined {
  const named = (wanted: string): readonly string[] =>
    directives.filter(({ name }) => name.toLowerCase() === wanted).flatMap(({ args }) => args.slice(1).map(({ value }) => value));
  if (directives.some(({ name, inForce }) => name.toLowerCase() === "satisfy" || inForce !== "always")) return undefined;
  if (verdict === "granted") return "Require all granted";
  if (verdict === "denied") return "Require all denied";
  const [allowed, denied] = [named("allow"), named("deny")];
  const onlyAllows = denied.every((host) => host.toLowerCase() === "all") && (denied.length > 0) === isDenyFirst(directives);
  if (!onlyAllows || !allowed.every((host) => /^[\da-f.:]+(?:\/[\d.]+)?$/i.test(host) && /\d/.test(host))) return undefined;
  return `Require ip ${allowed.join(" ")}`;
}

/** Whether `Order deny,allow` holds, as it does without an Order. */
const isDenyFirst = (directives: readonly ApacheDirective[]): boolean =>
  (directives.findLast(({ name }) => name.toLowerCase() === "order")?.args[0]?.value.toLowerCase() ?? "deny,allow") === "deny,allow";

function wholeLine(at: Span): Span {
  const { line } = at.file.positionAt(at.start);
  const last = at.file.positionAt(at.end).line;
  return span(at.file, at.file.offsetOfLine(line), at.file.offsetOfLine(last + 1));
}
