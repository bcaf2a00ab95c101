import {
  addressPath,
  components,
  directoryOf,
  fileBelow,
  fileFor,
  fileRootOf,
  folderPath,
  gatewaySchemes,
  isWithin,
  locationFor,
  nameOf,
  namedLocation,
  namesOtherProtocol,
  ownerOf,
  readSettingsPath,
  regexOf,
  servedFolderSettings
} from "./chunk-4AEWKKLB.js";
import {
  compareVersions,
  isSecretName
} from "./chunk-EEC2ZO4U.js";
import {
  addressesOf,
  backendBehind,
  backendOf,
  frontName,
  httpsBefore,
  isLocal,
  mayRedirectInDjango,
  plainHttpIn,
  productionRoutes,
  redirectsToHttps,
  routesTo,
  servesHttps,
  speaksPlain,
  speaksTls
} from "./chunk-4VISA6ZF.js";
import {
  everyDirective,
  formatAddress,
  frontServersOf,
  isAnyHost,
  isLoopback,
  maySendHeader,
  parseAddress,
  reaches
} from "./chunk-YAEDS35S.js";
import {
  endWithSlash,
  insertAbove,
  removeLines
} from "./chunk-2E53VGGA.js";
import {
  elements,
  isFalse,
  isTrue,
  lookUp,
  text,
  truth
} from "./chunk-4XKLP2SJ.js";
import {
  firstLine,
  placeOf,
  span,
  textOf
} from "./chunk-YKZL6MVW.js";

// src/core/apache/wsgi-applications.ts
function entryPointOf({ target }, entryPoints) {
  const parts = target.value.split("/").filter(Boolean);
  for (let length = parts.length; length >= 2; length--) {
    const tail = parts.slice(-length).join("/");
    const found = entryPoints.find(({ file: { path } }) => path === tail || path.endsWith(`/${tail}`));
    if (found) return found;
  }
  return void 0;
}
function importRootOf({ target }, { settingsModule }) {
  const [root, ...inside] = settingsModule?.value.split(".") ?? [];
  const directories = target.value.split("/").slice(0, -1);
  const at = inside.length > 0 ? directories.lastIndexOf(root ?? "") : -1;
  return at > 0 ? directories.slice(0, at).join("/") || "/" : void 0;
}
var ownScripts = (host) => host.wsgiScripts.filter(({ inherited }) => !inherited);
function unusedDaemons(host) {
  if (!host.complete || host.mayHave("WSGIDispatchScript")) return [];
  const groups = host.server.hosts.flatMap((other) => other.wsgiScripts.map((script) => other.processGroupOf(script)));
  if (groups.length === 0 || !groups.every((group) => group.kind === "embedded" && group.known)) return [];
  return host.wsgiDaemons.filter((daemon) => daemon.host !== void 0 && daemon.host === host.at && daemon.name.known);
}

// src/core/rule.ts
var rule = (definition) => definition;

// rules/apache/alias-slash-mismatch.ts
var alias_slash_mismatch_default = rule({
  id: "apache/alias-slash-mismatch",
  title: "An Alias ends in a slash and its target does not, so nothing below it is found.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  fixable: "safe",
  why: `Apache puts the directory in the place of the URL, letter by letter. With \`Alias /static/ /srv/crepes/static\` the address
\`/static/site.css\` becomes \`/srv/crepes/staticsite.css\`: every file is answered with 404. Files of a neighbour whose
name begins the same way are served instead: \`/static/_private/list.txt\` is \`/srv/crepes/static_private/list.txt\`.

So with WSGIScriptAlias: under \`WSGIScriptAlias /orders/ /srv/crepes/crepes/wsgi.py\` the page \`/orders/today/\` is looked for in
\`wsgi.pytoday\`, and only \`/orders/\` itself is answered.`,
  fix: `Let both end in a slash, or neither:

\`\`\`apache
Alias /static/ /srv/crepes/static/
WSGIScriptAlias /orders /srv/crepes/crepes/wsgi.py
\`\`\``,
  references: ["https://httpd.apache.org/docs/2.4/mod/mod_alias.html#alias", "https://modwsgi.readthedocs.io/en/master/configuration-directives/WSGIScriptAlias.html"],
  *check(host) {
    for (const { url, path, at, inherited, located } of host.aliases) {
      if (inherited || located || !url.known || !path.known || !url.value.endsWith("/") || url.value === "/" || path.value.endsWith("/")) continue;
      if (/\.[A-Za-z0-9]{1,6}$/.test(path.value)) continue;
      yield {
        at,
        message: `Every file below ${url.value} is answered with 404: Apache looks for "${path.value}site.css".`,
        certainty: "certain",
        help: `Write ${path.value}/ with a slash at the end.`,
        fixes: [{ title: "End the directory with a slash", safe: true, edits: [endWithSlash(path)] }]
      };
    }
    for (const { mount, target, pattern, at } of ownScripts(host)) {
      if (pattern || !mount.known || !target.known || mount.value === "/" || !mount.value.endsWith("/") || !/\.\w+$/.test(target.value)) continue;
      yield {
        at,
        message: `Every page below ${mount.value} is answered with 404: Apache looks for "${target.value}page".`,
        certainty: "certain",
        help: `Write ${mount.value.replace(/\/+$/, "")} without the slash at the end.`
      };
    }
  }
});

// rules/apache/allow-override-on-media.ts
var allow_override_on_media_default = rule({
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
    const said = /* @__PURE__ */ new Set();
    for (const { url, path } of host.aliases) {
      if (!/media|upload/i.test(url.value) || !path.known) continue;
      const file2 = `${path.value.replace(/\/?$/, "/")}any`;
      const { lines, known } = host.effective("AllowOverride", { url: `${url.value.replace(/\/?$/, "/")}any`, path: file2 });
      const line = lines.at(-1);
      const risky = line?.args.find(({ value }) => /^(?:All|FileInfo|Options(?:=.*)?)$/i.test(value));
      if (!line || !risky || !known || line.inForce !== "always" || said.has(line.at)) continue;
      said.add(line.at);
      yield {
        at: line.at,
        message: `A .htaccess among the files below ${url.value} may let uploads run as programs.`,
        certainty: "certain",
        help: "Write AllowOverride None.",
        fixes: line.args.length === 1 ? [{ title: "Let no .htaccess speak here", safe: false, edits: [{ at: risky.at, text: "None" }] }] : []
      };
    }
  }
});

// src/core/apache/mistakes.ts
function* claimsOf({ mistakes = [] }, wanted2) {
  for (const { kind, at, message: message2, help: help6, fix, certainty, severity, related } of mistakes) {
    if (kind === wanted2) yield { at, message: message2, help: help6, certainty, ...fix && { fixes: [fix] }, ...severity && { severity }, ...related && { related: [related] } };
  }
}

// rules/apache/comment-swallows-directive.ts
var comment_swallows_directive_default = rule({
  id: "apache/comment-swallows-directive",
  title: "A comment that ends in a backslash hides the directive on the next line.",
  on: "document",
  severity: "warning",
  since: "0.1.0",
  why: `Apache joins a line that ends in a backslash with the next one before it looks for comments. The next line then belongs to the comment, without any
message: a deny that stands there does not deny, a header that stands there is not sent.

    # Exported from C:\\bakery\\
    Require all denied`,
  fix: `Remove the backslash, or write something behind it.

    # Exported from C:\\bakery
    Require all denied`,
  except: "The line was meant to be a comment. Begin it with # then.",
  references: ["https://httpd.apache.org/docs/2.4/configuring.html#syntax"],
  check: (document) => claimsOf(document, "comment-swallows-directive")
});

// rules/apache/conditional-section-end.ts
var conditional_section_end_default = rule({
  id: "apache/conditional-section-end",
  title: "A conditional section ends in a way that Apache accepts on some servers only.",
  on: "document",
  severity: "warning",
  since: "0.1.0",
  why: `\`<IfModule>\`, \`<IfDefine>\`, \`<IfVersion>\` and their like are decided while Apache reads the file. Where the condition holds, the closing tag must
stand alone on its line; where it does not, anything may follow the tag. And a section that is never closed is accepted only where it holds. So the same
file starts on one server and stops the other, or the same one on the day when a module is switched on.

    <IfModule mod_ssl.c>
        SSLHonorCipherOrder On
    </IfModule> # TLS`,
  fix: `Write the closing tag alone on its line.

    # TLS
    <IfModule mod_ssl.c>
        SSLHonorCipherOrder On
    </IfModule>`,
  references: ["https://httpd.apache.org/docs/2.4/mod/core.html#ifmodule", "https://httpd.apache.org/docs/2.4/configuring.html#syntax"],
  check: (document) => claimsOf(document, "conditional-section-end")
});

// rules/apache/continuation-glues-words.ts
var continuation_glues_words_default = rule({
  id: "apache/continuation-glues-words",
  title: "Two lines are joined without a blank, and their words become one.",
  on: "document",
  severity: "warning",
  since: "0.1.0",
  why: `A backslash at the end of a line joins it with the next one, and nothing is put in between. Without a blank before the backslash and without indentation
behind it, two words become one: here the host \`bakery.examplewww.bakery.example\`, which no visitor asks for.

    ServerAlias bakery.example\\
    www.bakery.example`,
  fix: `Write a blank before the backslash, or indent the next line.

    ServerAlias bakery.example \\
        www.bakery.example`,
  except: "One long word was meant to be split.",
  references: ["https://httpd.apache.org/docs/2.4/configuring.html#syntax"],
  check: (document) => claimsOf(document, "continuation-glues-words")
});

// src/core/settings/allowed-hosts.ts
var mayReadForwardedHost = (model) => model.settings.length === 0 || model.settings.some((settings) => settings.mayHold("USE_X_FORWARDED_HOST", isTrue));
function allowance(host, model) {
  const name = host.replace(/:\d+$/, "").toLowerCase();
  if (name.includes("_")) return "no";
  const allows = (pattern) => pattern === "*" || pattern.toLowerCase() === name || pattern.startsWith(".") && `.${name}`.endsWith(pattern.toLowerCase());
  const lets2 = (value) => elements(value).some((item) => allows(text(item) ?? ""));
  if (model.settings.some((settings) => settings.holds("ALLOWED_HOSTS", lets2))) return "yes";
  return model.settings.length > 0 && !model.settings.some((settings) => settings.mayHold("ALLOWED_HOSTS", lets2)) ? "no" : "unknown";
}
var letsEveryHost = ({ settings }) => settings.length > 0 && settings.every((one) => one.holds("ALLOWED_HOSTS", (value) => elements(value).some((item) => text(item) === "*")));

// rules/apache/default-vhost-missing.ts
var default_vhost_missing_default = rule({
  id: "apache/default-vhost-missing",
  title: "Requests for names that are not yours reach Django.",
  on: "apache",
  severity: "warning",
  since: "0.1.0",
  tags: ["security"],
  why: `Apache gives a request for a name that no virtual host has to the first one of the address. When that is Django's, every
scanner that asks for the machine's address is answered by Django: with 400 and a mail to the admins for each, or, where
ALLOWED_HOSTS has a wildcard, with pages whose links and reset mails carry the visitor's own host.`,
  fix: `\`\`\`apache
<VirtualHost *:80>
    ServerName unknown.invalid
    Require all denied
</VirtualHost>
\`\`\`

as the first virtual host of each port.`,
  except: `The load balancer before Apache lets only your names through.`,
  references: ["https://httpd.apache.org/docs/2.4/vhosts/name-based.html", "https://docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts"],
  *check(host, model) {
    if (host.main || host.htaccess || host.serverNames.length === 0 || model.settings.length === 0 && !model.partial) return;
    const answers = ownScripts(host).some(({ mount }) => mount.value === "/") || host.proxies.some((proxy) => proxy.path.value === "/" && backendBehind(proxy, model.launches) !== "other");
    if (!answers) return;
    const shares2 = (other) => !other.main && other.ports.some((port) => host.ports.includes(port));
    if (host.server.hosts.find(shares2) !== host || host.ports.length === 0) return;
    const open = letsEveryHost(model);
    yield {
      at: host.at,
      message: `Requests for any other name on port ${host.ports.join(" and ")} reach Django too.`,
      certainty: "likely",
      ...!open && { severity: "info" },
      help: "Put a virtual host with Require all denied before it."
    };
  }
});

// rules/apache/directory-is-a-url.ts
var directory_is_a_url_default = rule({
  id: "apache/directory-is-a-url",
  title: "A <Directory> section names a URL, so it holds nowhere.",
  on: "apache",
  severity: "warning",
  since: "0.1.0",
  why: `\`<Directory>\` takes a directory of the file system. \`<Directory /static>\` is about \`/static\` at the root of the disk, which
is not there: what the section grants, denies or sets holds for no request. Visitors get 403 for files that it should
open, or get what it should keep from them.`,
  fix: `\`\`\`apache
Alias /static/ /srv/crepes/static/
<Directory /srv/crepes/static>
    Require all granted
</Directory>
\`\`\``,
  references: ["https://httpd.apache.org/docs/2.4/mod/core.html#directory", "https://httpd.apache.org/docs/2.4/sections.html"],
  *check(host) {
    const urls = new Map(host.aliases.map((alias) => [alias.url.value.replace(/\/$/, ""), alias]));
    for (const section of host.sections) {
      const [directory, more] = section.args;
      if (section.name.toLowerCase() !== "directory" || !directory?.known || more) continue;
      const path = directory.value.replace(/\/$/, "");
      const alias = path.length > 1 ? urls.get(path) : void 0;
      if (!alias || alias.path.value.replace(/\/$/, "") === path) continue;
      yield {
        at: section.at,
        message: `This section holds nowhere: ${directory.value} is a URL, no directory on the server.`,
        certainty: "likely",
        related: [{ at: alias.at, message: "the URL leads to this directory" }],
        help: `Write <Directory ${alias.path.value.replace(/\/$/, "")}>.`
      };
    }
  }
});

// src/core/apache/public-files.ts
var mostLines = 100;
function publicAddressesOf(host, path) {
  const aliases = host.aliasesAbove(path).filter(({ inherited, located, url, path: target }) => !inherited && !located && url.known && target.known);
  const candidates = aliases.map(({ url, path: target, at }) => ({ url: join(url.value, path, target.value), directory: target.value, at }));
  const root = host.documentRoot;
  if (root?.known === true && isWithin(path, root.value)) candidates.push({ url: join("/", path, root.value), directory: root.value, at: root.at });
  return candidates.slice(-mostLines).filter(({ url, at }) => {
    const answer = host.answerTo(url);
    if (answer?.kind !== "file" || components(answer.path).join("/") !== components(path).join("/")) return false;
    return (answer.at === at || root?.at === at) && host.accessTo(path, url).verdict === "granted";
  });
}
var join = (url, path, directory) => `${url.replace(/\/*$/, "/")}${components(path).slice(components(directory).length).join("/")}`;

// src/core/deployment/project-source.ts
function deployedSource({ settings, entryPoints, deployments, checkouts }) {
  const files = [...settings.map(({ anchor }) => anchor.file), ...entryPoints.map(({ file: file2 }) => file2), ...deployments.flatMap(({ programs }) => programs.map(({ file: file2 }) => file2))];
  return [...new Set(files.map(({ path }) => path))].flatMap((path) => checkouts.serverPaths(path).map((serverPath) => ({ path, serverPath })));
}

// rules/apache/dotfiles-served.ts
var hidden = [".git/config", ".env"];
var dotfiles_served_default = rule({
  id: "apache/dotfiles-served",
  title: "Apache hands out hidden files of the project's folder.",
  on: "apache",
  severity: "warning",
  since: "0.1.0",
  tags: ["security", "cwe-538"],
  why: `The directory that Apache serves is the one the project was checked out to. Python files are kept from visitors, \`.git\` or
\`.env\` is not: with \`/.git/config\` and the files beside it anybody rebuilds the whole repository with its history, and
\`.env\` holds the passwords.

\`<FilesMatch "^\\.">\` protects \`.env\`, but not \`.git/config\`: it looks at the last name of a path alone.`,
  fix: `Serve a directory that holds nothing but files for visitors. Where that can't be, refuse hidden files and directories:

\`\`\`apache
RedirectMatch 404 "/\\.(?!well-known(/|$))"
\`\`\``,
  references: ["https://httpd.apache.org/docs/2.4/mod/core.html#filesmatch", "https://httpd.apache.org/docs/2.4/mod/mod_alias.html#redirectmatch", "https://cwe.mitre.org/data/definitions/538.html"],
  *check(host, model) {
    if (!model.checkouts.sharesMachine(host)) return;
    if (deployedSource(model).some(({ serverPath }) => publicAddressesOf(host, serverPath).length > 0)) return;
    const said = /* @__PURE__ */ new Set();
    for (const path of hidden.flatMap((name) => model.checkouts.serverPaths(name))) {
      for (const { url, at } of publicAddressesOf(host, path)) {
        if (said.has(at.start)) continue;
        said.add(at.start);
        yield { at, message: `Anybody can download hidden files of the project's folder, such as ${url}.`, certainty: "likely", help: 'Serve a directory of its own, or add: RedirectMatch 404 "/\\.(?!well-known(/|$))"' };
      }
    }
  }
});

// rules/apache/forward-proxy-open.ts
var forward_proxy_open_default = rule({
  id: "apache/forward-proxy-open",
  title: "Apache fetches any address of the internet for anybody.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  fixable: "unsafe",
  tags: ["security", "cwe-441"],
  why: `\`ProxyRequests On\` makes Apache a forward proxy, which \`ProxyPass\` does not need. Strangers then fetch other sites through
your server, whose address is soon on every block list, and reach what stands in your network behind it.`,
  fix: `\`\`\`apache
ProxyRequests Off
\`\`\``,
  except: `It is meant to be a proxy; then \`<Proxy "*">\` says for whom.`,
  references: ["https://httpd.apache.org/docs/2.4/mod/mod_proxy.html#proxyrequests", "https://httpd.apache.org/docs/2.4/mod/mod_proxy.html#access"],
  *check(host) {
    const line = host.directives("ProxyRequests").at(-1);
    if (line?.args[0]?.value.toLowerCase() !== "on" || line.inForce !== "always" || !host.complete) return;
    const guarded = host.accessControls.some(({ sections, require: require2, legacy }) => /^proxy(?:match)?$/i.test(sections[0]?.name ?? "") && (require2 ?? legacy)?.verdict !== "granted");
    if (guarded) return;
    yield {
      at: line.at,
      message: "Anybody on the internet can fetch any address through this server.",
      certainty: "certain",
      help: "Write ProxyRequests Off: ProxyPass does not need it.",
      fixes: [{ title: "Turn the forward proxy off", safe: false, edits: [{ at: line.args[0].at, text: "Off" }] }]
    };
  }
});

// rules/apache/forwarded-proto-spoofable.ts
var forwarded_proto_spoofable_default = rule({
  id: "apache/forwarded-proto-spoofable",
  title: "Apache passes on what visitors say of their scheme.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-290"],
  why: `gunicorn and uWSGI believe \`X-Forwarded-Proto\` when it comes from their own machine, with or without
\`SECURE_PROXY_SSL_HEADER\` in the settings. mod_proxy passes the header on as the visitor sent it: over plain HTTP,
\`X-Forwarded-Proto: https\` makes \`request.is_secure()\` true, \`SECURE_SSL_REDIRECT\` does not redirect, and cookies that
are meant for HTTPS alone are set. \`setifempty\`, \`append\` and \`add\` don't help: only \`set\` takes the visitor's away.`,
  fix: `In every virtual host:

\`\`\`apache
RequestHeader set X-Forwarded-Proto expr=%{REQUEST_SCHEME}
\`\`\``,
  except: `A load balancer before Apache sets the header, and nobody reaches Apache but through it.`,
  references: ["https://httpd.apache.org/docs/2.4/mod/mod_headers.html#requestheader", "https://docs.djangoproject.com/en/stable/ref/settings/#secure-proxy-ssl-header", "https://docs.gunicorn.org/en/stable/settings.html#secure-scheme-headers"],
  *check(host, model) {
    if (host.tls !== false || host.htaccess || !host.complete || model.settings.some((settings) => settings.mayHold("SECURE_PROXY_SSL_HEADER", (value) => value.type !== "None"))) return;
    if (!host.server.hosts.some(({ tls }) => tls === true)) return;
    const redirects2 = model.settings.some((settings) => settings.holds("SECURE_SSL_REDIRECT", isTrue));
    for (const proxy of host.proxies) {
      if (proxy.inherited || proxy.protocol !== "http" || backendBehind(proxy, model.launches) !== "django") continue;
      const url = proxy.path.value;
      const fate = host.fateOf("X-Forwarded-Proto", url);
      if (fate !== "passed" && fate !== "appended" || host.answerTo(url)?.at !== proxy.at) continue;
      const trusts = model.launches.some((launch) => (launch.server === "gunicorn" || launch.server === "uwsgi") && launch.option("forwarded-allow-ips") === void 0);
      if (!trusts) continue;
      yield {
        at: proxy.at,
        message: "Over plain HTTP a visitor passes for one over HTTPS by sending X-Forwarded-Proto.",
        certainty: "certain",
        ...!redirects2 && { severity: "warning" },
        help: 'Add "RequestHeader set X-Forwarded-Proto expr=%{REQUEST_SCHEME}".'
      };
    }
  }
});

// rules/apache/header-sent-twice.ts
var adds = ({ action, condition, sure }) => sure && condition === void 0 && (action === "set" || action === "add");
var header_sent_twice_default = rule({
  id: "apache/header-sent-twice",
  title: "Apache sends one header twice, with two values.",
  on: "apache",
  severity: "warning",
  since: "0.1.0",
  why: `Apache keeps two tables of response headers, one for answers that succeed and one that \`always\` fills. \`Header set\` writes
into the first, \`Header always set\` into the second, and a page carries both. Browsers take the first
Strict-Transport-Security and ignore the other; two X-Frame-Options that differ, some ignore altogether.`,
  fix: `Write \`always\` everywhere, or nowhere:

\`\`\`apache
Header always set X-Frame-Options DENY
\`\`\``,
  references: ["https://httpd.apache.org/docs/2.4/mod/mod_headers.html#header"],
  *check(host) {
    if (host.htaccess) return;
    const edits = host.responseHeaders("/").filter(adds);
    for (const always of edits.filter(({ table, header: header2 }) => table === "always" && header2.known)) {
      const plain2 = edits.find(({ table, header: header2 }) => table === "onsuccess" && header2.value.toLowerCase() === always.header.value.toLowerCase());
      if (!plain2 || /^(?:set-cookie|link|vary|www-authenticate|content-security-policy)$/i.test(always.header.value)) continue;
      yield {
        at: always.at,
        message: `Every page carries ${always.header.value} twice: with and without always are two lists.`,
        certainty: "certain",
        related: [{ at: plain2.at, message: "this line sends it as well" }],
        help: "Write always in both lines, or keep one of them."
      };
    }
  }
});

// rules/apache/https-from-client-header.ts
var isOn = (value) => /^HTTPS=(?:on|1)$/i.test(value);
var https_from_client_header_default = rule({
  id: "apache/https-from-client-header",
  title: "A visitor over plain HTTP can pass for one over HTTPS.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-290"],
  why: `mod_wsgi tells Django that a request came over HTTPS when the variable \`HTTPS\` is set. \`SetEnvIf X-Forwarded-Proto https HTTPS=on\`
sets it for whoever sends that header, and \`SetEnv HTTPS on\` for everybody. \`SECURE_SSL_REDIRECT\` then lets plain
requests through, and cookies that are meant for HTTPS alone are set over HTTP.`,
  fix: `Behind a load balancer, say whose headers count:

\`\`\`apache
WSGITrustedProxies 10.0.0.0/8
WSGITrustedProxyHeaders X-Forwarded-Proto
\`\`\`

Without one, leave the line out: mod_ssl sets the variable by itself.`,
  except: `Apache can't be reached but through the load balancer, which always sets the header.`,
  references: ["https://modwsgi.readthedocs.io/en/develop/release-notes/version-4.4.9.html", "https://docs.djangoproject.com/en/stable/ref/request-response/#django.http.HttpRequest.is_secure"],
  *check(host) {
    if (host.wsgiScripts.length === 0 || host.mayHave("WSGITrustedProxies")) return;
    for (const name of ["SetEnvIf", "SetEnvIfNoCase"]) {
      for (const { args, at } of host.directives(name)) {
        if (!/^(?:X-|Front-End-Https)/i.test(args[0]?.value ?? "") || !args.slice(2).some(({ value }) => isOn(value))) continue;
        yield { at, message: `Whoever sends ${args[0]?.value ?? "this header"} counts as a visitor over HTTPS.`, certainty: "certain", help: "Name the load balancer with WSGITrustedProxies, and its header with WSGITrustedProxyHeaders." };
      }
    }
    if (host.tls !== false || host.htaccess) return;
    for (const { args, at } of host.directives("SetEnv")) {
      if (args[0]?.value.toUpperCase() !== "HTTPS" || !/^(?:on|1)$/i.test(args[1]?.value ?? "")) continue;
      yield { at, message: "Every visitor counts as one over HTTPS, those over plain HTTP too.", certainty: "likely", help: "Remove the line: mod_ssl sets the variable by itself." };
    }
  }
});

// rules/apache/include-missing.ts
var include_missing_default = rule({
  id: "apache/include-missing",
  title: "An Include names a file that is not in the repository.",
  on: "document",
  severity: "info",
  since: "0.1.0",
  why: `\`Include\` of a file that is not there stops Apache. A path that does not begin with \`/\` is looked for below the ServerRoot (\`/etc/apache2\` on
Debian), not beside the file that includes it, so a file that was left out of the repository or lies elsewhere is found missing only at the restart.

    Include bakery/headers.conf

Files that the server's packages bring (\`mods-enabled/*.conf\`, \`ports.conf\`) and absolute paths are not reported.`,
  fix: `Commit the file, and install it where Apache looks for it. Where it may be absent, write IncludeOptional.

    IncludeOptional bakery/headers.conf`,
  except: "The file is written on the server, by a deployment script or by hand.",
  references: ["https://httpd.apache.org/docs/2.4/mod/core.html#include"],
  check: (document) => claimsOf(document, "include-missing")
});

// rules/apache/indexes.ts
var indexes_default = rule({
  id: "apache/indexes",
  title: "Apache lists the files of a directory to every visitor.",
  on: "apache",
  severity: "warning",
  since: "0.1.0",
  tags: ["security", "cwe-548"],
  why: `With \`Options Indexes\` the address of a directory shows the names of all files in it. In a directory of uploads that is
every document and picture that users ever sent, for anybody and for search engines. What had to be guessed before can be
clicked on.`,
  fix: `\`\`\`apache
<Directory /srv/crepes/media>
    Options -Indexes
    Require all granted
</Directory>
\`\`\``,
  except: `The directory is meant to be browsed, such as a mirror of packages.`,
  references: ["https://httpd.apache.org/docs/2.4/mod/core.html#options", "https://httpd.apache.org/docs/2.4/mod/mod_autoindex.html"],
  *check(host) {
    const said = /* @__PURE__ */ new Set();
    for (const alias of host.aliases) {
      const url = alias.url.value.endsWith("/") ? alias.url.value : `${alias.url.value}/`;
      if (alias.inherited || !alias.path.known || host.answerTo(url)?.kind !== "file" || /\.\w{1,5}$/.test(alias.path.value)) continue;
      if (url === "/icons/") continue;
      const directory = alias.path.value.endsWith("/") ? alias.path.value : `${alias.path.value}/`;
      const { lines, known } = host.effective("Options", { url, path: `${directory}any` });
      const line = lines.find(({ args, inForce }) => inForce === "always" && args.some(({ value }) => /^\+?(?:Indexes|All)$/i.test(value)));
      if (!line || !known || said.has(line.at) || host.accessTo(`${directory}any`, url).verdict !== "granted") continue;
      said.add(line.at);
      yield {
        at: line.at,
        message: `Every visitor sees the names of all files below ${url}.`,
        certainty: "certain",
        related: [{ at: alias.at, message: "the URL leads here" }],
        help: "Write Options -Indexes."
      };
    }
  }
});

// rules/apache/invalid-value.ts
var invalid_value_default = rule({
  id: "apache/invalid-value",
  title: "Apache refuses the value of a directive and does not start.",
  on: "document",
  severity: "error",
  since: "0.1.0",
  why: `Many values are looked at while Apache reads its configuration: switches take \`On\` and \`Off\` alone, options are all signed or none, sizes have no unit,
an address is an address, and a regular expression must compile. A line that does not pass stops Apache with every site on the machine.

    Options Indexes, FollowSymLinks
    LimitRequestBody 10M
    SSLProtocol TLSv1.2,TLSv1.3`,
  fix: `Write what the directive's documentation allows, and run \`apachectl configtest\` before a restart.

    Options FollowSymLinks
    LimitRequestBody 10485760
    SSLProtocol -all +TLSv1.2 +TLSv1.3`,
  references: ["https://httpd.apache.org/docs/2.4/mod/directives.html", "https://httpd.apache.org/docs/2.4/configuring.html"],
  check: (document) => claimsOf(document, "invalid-value")
});

// rules/apache/legacy-access-control.ts
var legacy_access_control_default = rule({
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
    const outdated = [];
    for (const control of host.accessControls) {
      const [first2] = control.legacy?.directives ?? [];
      if (first2 === void 0 || control.inherited || control.require !== void 0) continue;
      const judged = judge(host, control, served);
      if (judged) yield { at: first2.at, ...judged, fixes: translate(control) };
      else outdated.push({ at: first2.at, fixes: translate(control) });
    }
    const [first, ...others2] = outdated;
    if (!first) return;
    const all2 = outdated.flatMap(({ fixes }) => fixes);
    yield {
      at: first.at,
      severity: "warning",
      certainty: "certain",
      message: "Order, Allow and Deny need mod_access_compat, which Apache 2.4 deprecates. Without that module Apache does not start.",
      help,
      ...others2.length > 0 && { related: others2.map(({ at }) => ({ at, message: "here too" })) },
      ...all2.length === outdated.length && { fixes: others2.length === 0 ? all2 : [{ title: "Write Require instead", safe: all2.every(({ safe }) => safe), edits: all2.flatMap(({ edits }) => edits) }] }
    };
  }
});
var help = "Write Require all granted instead of Allow from all, Require all denied instead of Deny from all.";
function judge(host, control, served) {
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
  return void 0;
}
function findRefused(host, control, served) {
  const opens = control.legacy?.verdict === "granted" && control.legacy.directives.some(({ name }) => name.toLowerCase() === "allow");
  if (!opens || host.htaccess) return void 0;
  for (const { url, path, access } of served) {
    const { verdict, require: require2, legacy } = access;
    if (verdict === "unknown" || legacy !== control) continue;
    if (require2?.require?.verdict === "denied") return { url, certainty: "certain" };
    const whole = host.hasModule("authz_core_module") === true;
    if (require2 === void 0 && !whole && !isGrantedByDistributions(path)) return { url, certainty: "likely" };
  }
  return void 0;
}
function* servedFiles(host) {
  for (const { mount, target } of host.wsgiScripts) yield { url: mount.value, path: target.value };
  for (const { url, path } of host.aliases) yield { url: url.value, path: `${path.value}/x` };
  const answered = [...host.wsgiScripts.map(({ mount }) => mount), ...host.proxies.map(({ path }) => path)].some(({ value }) => value === "/");
  if (host.documentRoot && !answered) yield { url: "/", path: `${host.documentRoot.value}/x` };
}
var isGrantedByDistributions = (path) => /^\/(?:var\/www|usr\/share)\//.test(path);
function translate({ legacy }) {
  const [first, ...rest] = legacy?.directives ?? [];
  const text2 = legacy ? requireLine(legacy.verdict, legacy.directives) : void 0;
  if (first === void 0 || text2 === void 0 || rest.some(({ at }) => at.file !== first.at.file)) return [];
  const edits = [{ at: first.at, text: text2 }, ...rest.map(({ at }) => ({ at: wholeLine(at), text: "" }))];
  return [{ title: `Write ${text2}`, safe: text2.startsWith("Require all"), edits }];
}
function requireLine(verdict, directives) {
  const named = (wanted2) => directives.filter(({ name }) => name.toLowerCase() === wanted2).flatMap(({ args }) => args.slice(1).map(({ value }) => value));
  if (directives.some(({ name, inForce }) => name.toLowerCase() === "satisfy" || inForce !== "always")) return void 0;
  if (verdict === "granted") return "Require all granted";
  if (verdict === "denied") return "Require all denied";
  const [allowed, denied] = [named("allow"), named("deny")];
  const onlyAllows = denied.every((host) => host.toLowerCase() === "all") && denied.length > 0 === isDenyFirst(directives);
  if (!onlyAllows || !allowed.every((host) => /^[\da-f.:]+(?:\/[\d.]+)?$/i.test(host) && /\d/.test(host))) return void 0;
  return `Require ip ${allowed.join(" ")}`;
}
var isDenyFirst = (directives) => (directives.findLast(({ name }) => name.toLowerCase() === "order")?.args[0]?.value.toLowerCase() ?? "deny,allow") === "deny,allow";
function wholeLine(at) {
  const { line } = at.file.positionAt(at.start);
  const last = at.file.positionAt(at.end).line;
  return span(at.file, at.file.offsetOfLine(line), at.file.offsetOfLine(last + 1));
}

// rules/apache/location-grant-overrides.ts
var sectionOf = ({ sections }) => sections.at(-1)?.name.toLowerCase() ?? "";
var fileOf = (control) => {
  const name = control.sections.at(-1)?.args[0];
  return sectionOf(control) === "files" && name?.known === true && !/[*?[~]/.test(name.value) ? name.value : void 0;
};
var location_grant_overrides_default = rule({
  id: "apache/location-grant-overrides",
  title: "A <Location> opens again what another section closes.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-284"],
  why: `Apache merges \`<Location>\` after \`<Directory>\` and \`<Files>\`, wherever they stand. \`<Location />\` with \`Require all granted\`
therefore cancels every \`Require all denied\` for a file: \`.env\` and \`db.sqlite3\`, denied by name in the lines above, are
served.`,
  fix: `Grant directories with \`<Directory>\`, and keep \`<Location>\` for URLs that the application answers.`,
  references: ["https://httpd.apache.org/docs/2.4/sections.html#merging"],
  *check(host) {
    if (!host.complete) return;
    for (const closed of host.accessControls) {
      const name = fileOf(closed);
      if (name === void 0 || !closed.known || (closed.require ?? closed.legacy)?.verdict !== "denied") continue;
      for (const directory of [host.documentRoot?.value, ...host.aliases.map(({ path }) => path.value)]) {
        if (directory === void 0) continue;
        const alias = host.aliases.find(({ path }) => path.value === directory);
        const url = `${(alias?.url.value ?? "/").replace(/\/?$/, "/")}${name}`;
        const file2 = `${directory.replace(/\/?$/, "/")}${name}`;
        const { verdict, require: require2 } = host.accessTo(file2, url);
        const opened = require2?.sections.at(-1);
        if (verdict !== "granted" || !opened || !/^location/i.test(opened.name) || host.fileFor(url) !== file2) continue;
        yield {
          at: opened.at,
          message: `${url} is served, although another section denies it.`,
          certainty: "certain",
          related: [{ at: closed.sections.at(-1)?.at ?? closed.sections[0]?.at ?? opened.at, message: "denied here, before <Location> is looked at" }],
          help: "Grant the directory with <Directory> in place of <Location>."
        };
        break;
      }
    }
  }
});

// rules/apache/misplaced-directive.ts
var misplaced_directive_default = rule({
  id: "apache/misplaced-directive",
  title: "A directive stands where Apache refuses it, and the server does not start.",
  on: "document",
  severity: "error",
  since: "0.1.0",
  why: `Every directive has its contexts. One that holds for the whole server cannot stand in a \`<VirtualHost>\`, what maps URLs cannot stand in
\`<Directory>\`, and access control stands nowhere else. Apache refuses the line and does not start. In \`.htaccess\` it starts, and every request below
that directory answers 500.

    <VirtualHost *:80>
        ServerTokens Prod
    </VirtualHost>

Of a file that others include from places unknown, nothing is reported.`,
  fix: `Move the line to where its documentation allows it, and run \`apachectl configtest\` before a restart.

    ServerTokens Prod
    <VirtualHost *:80>
    </VirtualHost>`,
  references: ["https://httpd.apache.org/docs/2.4/mod/directive-dict.html#Context", "https://httpd.apache.org/docs/2.4/sections.html"],
  check: (document) => claimsOf(document, "misplaced-directive")
});

// rules/apache/mixed-access-control.ts
var mixed_access_control_default = rule({
  id: "apache/mixed-access-control",
  title: "A section mixes Require with Order, Allow and Deny, and both have to agree.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  why: `\`Require\` is Apache 2.4's, \`Order\`, \`Allow\` and \`Deny\` are 2.2's. Where both stand, two modules decide and each must let a
visitor in: a \`Deny from all\` that is inherited still answers 403 under \`Require all granted\`. With \`Satisfy Any\` one of
them is enough, and \`Require all denied\` protects nothing.`,
  fix: `Write \`Require\` alone:

\`\`\`apache
<Directory /srv/crepes/static>
    Require all granted
</Directory>
\`\`\``,
  except: `The two stand in \`<IfModule>\` or \`<IfVersion>\` branches of their own. (Then nothing is reported.)`,
  references: ["https://httpd.apache.org/docs/2.4/upgrading.html#access", "https://httpd.apache.org/docs/2.4/howto/access.html"],
  *check(host) {
    for (const { require: require2, legacy, known, inherited } of host.accessControls) {
      const [line] = legacy?.directives ?? [];
      const [other] = require2?.directives ?? [];
      if (!require2 || !legacy || !line || !other || !known || inherited || line.inForce !== other.inForce) continue;
      const any = legacy.directives.some(({ name, args }) => name.toLowerCase() === "satisfy" && args[0]?.value.toLowerCase() === "any");
      const opens = any && [require2.verdict, legacy.verdict].includes("granted") && [require2.verdict, legacy.verdict].some((verdict) => verdict !== "granted");
      const closes = !any && require2.verdict === "granted" && legacy.verdict === "denied";
      yield {
        at: line.at,
        message: opens ? "Everybody gets in: with Satisfy Any one of the two that lets people in is enough." : closes ? "Everybody gets 403, in spite of Require: Deny has to agree." : "Two modules decide who gets in here, and both have to agree.",
        certainty: "certain",
        ...!opens && !closes && { severity: "warning" },
        related: [{ at: other.at, message: "Apache 2.4's way" }],
        help: "Write Require alone."
      };
    }
  }
});

// rules/apache/passenger-development.ts
var passenger_development_default = rule({
  id: "apache/passenger-development",
  title: "Passenger shows visitors why the application did not start, with its environment.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-209"],
  why: `When the application does not start, Passenger's friendly error page shows the traceback and every environment variable, passwords
and keys included, to whoever is visiting. It is meant for developers: \`PassengerAppEnv development\` turns it on, and so does
\`PassengerFriendlyErrorPages on\`. In production, which is the default, the page says only that something went wrong.`,
  fix: `\`\`\`apache
PassengerAppEnv production
PassengerFriendlyErrorPages off
\`\`\``,
  references: ["https://www.phusionpassenger.com/docs/references/config_reference/apache/#passengerfriendlyerrorpages", "https://www.phusionpassenger.com/docs/references/config_reference/apache/#passengerappenv"],
  *check(host) {
    const last = (name) => everyDirective(host, name).findLast(({ inForce }) => inForce !== "unknown");
    const pages = last("PassengerFriendlyErrorPages");
    const environment = last("PassengerAppEnv");
    const said = pages?.args[0]?.value.toLowerCase();
    const shows2 = said === "on" ? pages : said === void 0 && environment?.args[0]?.value === "development" ? environment : void 0;
    if (!shows2 || !host.main && !host.htaccess && host.server.main !== void 0 && everyDirective(host.server.main, shows2.name).includes(shows2)) return;
    yield { at: shows2.at, message: "A failed start shows every visitor the application's environment, passwords included.", certainty: "certain", help: shows2 === pages ? "Write PassengerFriendlyErrorPages off." : "Write PassengerAppEnv production." };
  }
});

// rules/apache/passenger-root-served.ts
var passenger_root_served_default = rule({
  id: "apache/passenger-root-served",
  title: "Passenger's application lies in the directory that Apache serves.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-552"],
  why: `Before Passenger asks the application, Apache looks whether the address is a file below DocumentRoot, and hands it out. With the
application's root there, \`/passenger_wsgi.py\`, \`/bakery/settings.py\`, \`/.env\` and \`/db.sqlite3\` are such files: anybody downloads
the SECRET_KEY and all data.

At a host with cPanel this happens when the application's root is set to \`public_html\` or to the directory of a subdomain. The
\`.htaccess\` that cPanel writes then lies beside \`passenger_wsgi.py\`.`,
  fix: `Keep the application outside, and let DocumentRoot be a directory of its own:

\`\`\`apache
DocumentRoot /home/ana/bakery/public
PassengerAppRoot /home/ana/bakery
\`\`\`

With cPanel: set the application's root to a directory beside \`public_html\`, not in it.`,
  references: ["https://www.phusionpassenger.com/docs/references/config_reference/apache/#passengerapproot", "https://www.phusionpassenger.com/docs/tutorials/deploy_to_production/", "https://cwe.mitre.org/data/definitions/552.html"],
  *check(host, model) {
    const [line] = everyDirective(host, "PassengerAppRoot");
    const root = line?.args[0];
    if (!line || !root || everyDirective(host, "PassengerEnabled").some(({ args }) => args[0]?.value.toLowerCase() === "off")) return;
    const message2 = "Anybody can download the project's source: the application lies in the directory that Apache serves.";
    const help6 = "Let DocumentRoot be a directory of its own, such as the application's public/.";
    if (host.htaccess) {
      const protects = [...host.sections, ...host.inheritedSections].some(({ name }) => /^(?:files|if|require)/i.test(name)) || ["RewriteRule", "RedirectMatch", "Require", "Deny"].some((name) => host.mayHave(name));
      const lies = model.entryPoints.find(({ file: file2 }) => /(?:^|\/)passenger_wsgi\.py$/.test(file2.path) && directoryOf(file2.path) === directoryOf(line.at.file.path));
      if (lies && !protects) yield { at: line.at, message: message2, certainty: "likely", related: [{ at: { file: lies.file, start: 0, end: 0 }, message: "visitors ask for the files beside this one" }], help: "Set the application's root to a directory outside the one that is served." };
      return;
    }
    const served = host.documentRoot;
    if (!served?.known || !root.known || !isWithin(root.value, served.value)) return;
    const { verdict } = host.accessTo(`${root.value}/passenger_wsgi.py`, "/passenger_wsgi.py");
    if (verdict === "denied" || verdict === "restricted" || verdict === "unknown" || host.mayHave("RedirectMatch")) return;
    yield { at: served.at, message: message2, certainty: verdict === "granted" ? "certain" : "likely", related: [{ at: line.at, message: "the application" }], help: help6 };
  }
});

// rules/apache/preserve-host-missing.ts
var sentences = {
  no: (host) => `Django answers 400 to every visitor: Apache passes "${host}" on as the host.`,
  unknown: (host) => `Django answers 400 or mistakes the site's name: Apache passes "${host}" on as the host.`,
  yes: (host) => `Django takes "${host}" for the site's name: Apache does not pass the Host header on.`
};
var preserve_host_missing_default = rule({
  id: "apache/preserve-host-missing",
  title: "Apache does not pass the visitor's Host header on to Django.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  why: `Without \`ProxyPreserveHost On\` mod_proxy sends the backend's own address as the host, \`127.0.0.1:8000\`. Django compares
that with ALLOWED_HOSTS and answers 400 to every visitor. Where ALLOWED_HOSTS lets it through, redirects and the links in
mails point to an address that nobody can reach, and forms are refused because their origin is another site.`,
  fix: `\`\`\`apache
ProxyPreserveHost On
ProxyPass / http://127.0.0.1:8000/
\`\`\``,
  except: `\`USE_X_FORWARDED_HOST = True\`: Apache always sends X-Forwarded-Host. (Where the settings say so, nothing is reported.)`,
  references: ["https://httpd.apache.org/docs/2.4/mod/mod_proxy.html#proxypreservehost", "https://docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts"],
  *check(host, model) {
    if (!host.complete || model.settings.length === 0 && !model.partial || mayReadForwardedHost(model)) return;
    for (const proxy of host.proxies) {
      if (proxy.inherited || proxy.protocol !== "http" || proxy.address === void 0 || host.answerTo(proxy.path.value)?.at !== proxy.at) continue;
      const url = proxy.path.value;
      const { known, lines } = host.effective("ProxyPreserveHost", { url });
      const backend = backendBehind(proxy, model.launches);
      if (!known || lines.some(({ args }) => args[0]?.value.toLowerCase() !== "off") || host.requestHeaders(url).some(({ header: header2 }) => header2.value.toLowerCase() === "host") || backend === "other") continue;
      const name = proxy.address.kind === "unix" ? "localhost" : formatAddress(proxy.address);
      const allowed = allowance(name, model);
      yield {
        at: proxy.at,
        message: sentences[allowed](name),
        certainty: backend === "django" && allowed !== "unknown" ? "certain" : "likely",
        ...allowed === "yes" && { severity: "warning" },
        help: 'Add "ProxyPreserveHost On".'
      };
    }
  }
});

// src/core/nginx/edits.ts
function sendHeaders(location, { directive }, headers) {
  const inherits = location.own("proxy_set_header").length === 0 && location.effectiveAll("proxy_set_header").length > 0;
  return inherits ? void 0 : insertAbove(directive.at, headerLines(headers));
}
var headerLines = (headers) => Object.entries(headers).map(([name, value]) => `proxy_set_header ${name} ${value};`);
function passByHttp(location, { directive, protocol }) {
  const target = directive.args[0]?.value.replace(/^\w+:\/\//, "");
  if (target === void 0 || location.effectiveAll("proxy_set_header").length > 0 || !textOf(directive.at).endsWith(";")) return void 0;
  const above = insertAbove(directive.at, headerLines({ Host: "$host", "X-Forwarded-Proto": "$scheme" }));
  const line = { at: span(directive.at.file, directive.at.start, directive.at.end), text: `${above.text}proxy_pass http://${target};` };
  const parameters = new Map(location.own(`${protocol}_param`).map(({ at }) => [at.start, at]));
  return [line, ...[...parameters.values()].filter((at) => at.file === directive.at.file).map(removeLines)];
}

// src/core/deployment/spoken.ts
function spokenBy(front) {
  if (front.kind === "nginx") {
    const { gateway } = front.location;
    if (!gateway) return [];
    const byHttp = passByHttp(front.location, gateway);
    return [{ server: "nginx", protocol: gateway.protocol, addresses: gateway.addresses.map(({ address }) => address), at: gateway.directive.at, ...byHttp && { byHttp } }];
  }
  const { host, at } = front;
  return host.proxies.filter((proxy) => proxy.at === at && !proxy.inherited && !host.htaccess).flatMap(({ protocol, address }) => address ? [{ server: "Apache", protocol, addresses: [address], at, ...inApache(at) }] : []);
}
function inApache(at) {
  const schemes2 = [...textOf(at).matchAll(/\b(?:uwsgi|fcgi|scgi)(?=:\/\/)/g)];
  const [only] = schemes2;
  if (!only || schemes2.length > 1) return {};
  const start2 = at.start + only.index;
  return { byHttp: [{ at: span(at.file, start2, start2 + only[0].length), text: "http" }] };
}
var protocolNames = { http: "HTTP", https: "HTTPS", uwsgi: "uwsgi", fastcgi: "FastCGI", scgi: "SCGI", ajp: "AJP", grpc: "gRPC" };

// rules/apache/protocol-mismatch.ts
var protocol_mismatch_default = rule({
  id: "apache/protocol-mismatch",
  title: "Apache hands requests to one of its own virtual hosts in a protocol that it does not speak.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  why: `The backend of this line is another virtual host of the same Apache. A virtual host speaks HTTP, and with \`SSLEngine on\`
HTTPS alone: it never speaks FastCGI, uwsgi, SCGI or AJP. Apache starts all the same, and every visitor of the address gets an
error page.`,
  fix: `\`\`\`apache
# <VirtualHost *:8080> without SSLEngine
ProxyPass / http://127.0.0.1:8080/
\`\`\`

and \`https://\`, with \`SSLProxyEngine on\`, for a virtual host with \`SSLEngine on\`.`,
  except: "Which application server listens behind an address is looked at by deployment/protocol-mismatch.",
  references: ["https://httpd.apache.org/docs/2.4/mod/mod_proxy.html#proxypass", "https://httpd.apache.org/docs/2.4/mod/mod_ssl.html#sslengine"],
  *check(host, model) {
    for (const proxy of [...host.proxies, ...host.handlers]) {
      const { address, protocol, inherited, at } = proxy;
      if (inherited || address?.kind !== "tcp" || model.launches.some(({ listeners }) => listeners.some((one) => reaches(address, one.address)))) continue;
      const backend = ownBackend(host, proxy);
      const spoken = backend && protocolOf(backend);
      if (!backend || !spoken || spoken === protocol) continue;
      yield {
        at,
        message: `Every request fails: the virtual host behind ${formatAddress(address)} speaks ${protocolNames[spoken]}, not ${protocolNames[protocol]}.`,
        certainty: "certain",
        related: [{ at: backend.at, message: "the virtual host that gets the requests" }],
        help: `Write ${spoken}://${formatAddress(address)}/ as the target.`
      };
    }
  }
});
function ownBackend({ server }, { address }) {
  if (address?.kind !== "tcp" || !isLoopback(address.host)) return void 0;
  const on = ({ host, port }) => port === address.port && (isAnyHost(host) || host === "_default_" || isLoopback(host));
  if (!server.listens.some(on)) return void 0;
  return server.hosts.find(({ addresses }) => addresses.some((one) => on(one)));
}
function protocolOf({ tls, server, ports }) {
  const named = (server.main?.directives("Listen") ?? []).some(({ args }) => args.length > 1 && ports.some((port) => args[0]?.value.endsWith(String(port)) === true));
  if (tls === void 0 || named && !tls) return void 0;
  return tls ? "https" : "http";
}

// rules/apache/proxy-pass-open.ts
var endsWithHost = /^[a-z][a-z0-9+.-]*:\/\/[^/]+$/i;
var proxy_pass_open_default = rule({
  id: "apache/proxy-pass-open",
  title: "Visitors choose the host that Apache fetches from.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  fixable: "safe",
  tags: ["security", "cwe-918"],
  why: `\`ProxyPass\` takes the path off the address and puts the target in its place, as text. With \`ProxyPass / http://127.0.0.1:8000\`
the address \`/menu\` is asked of the host "127.0.0.1:8000menu", so every page but the first fails. Worse, \`/@10.0.0.5/\`
is asked of 10.0.0.5: anybody can have Apache fetch from inside your network, the cloud's metadata service with the
machine's credentials included.`,
  fix: `Let both end in a slash:

\`\`\`apache
ProxyPass / http://127.0.0.1:8000/
\`\`\``,
  references: ["https://httpd.apache.org/docs/2.4/mod/mod_proxy.html#proxypass", "https://cwe.mitre.org/data/definitions/918.html"],
  *check(host) {
    for (const { path, target, at, inherited } of host.proxies) {
      if (inherited || !path.known || !target.known || !path.value.endsWith("/") || !endsWithHost.test(target.value)) continue;
      yield {
        at,
        message: `Every page but the first fails, and visitors choose which host Apache fetches from.`,
        certainty: "certain",
        help: `Write ${target.value}/ with a slash at the end.`,
        fixes: [{ title: "End the target with a slash", safe: true, edits: [endWithSlash(target)] }]
      };
    }
  }
});

// rules/apache/proxy-shadows-alias.ts
var proxy_shadows_alias_default = rule({
  id: "apache/proxy-shadows-alias",
  title: "An Alias never answers, because the proxy does first.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  why: `mod_proxy looks at a request before mod_alias does. With \`ProxyPass / http://127.0.0.1:8000/\` the address \`/static/site.css\`
goes to the application in spite of \`Alias /static/\`. In production Django does not serve static files: every style
sheet, script and picture is answered with 404.`,
  fix: `Take the path out of the proxy, in a line above:

\`\`\`apache
ProxyPass /static/ !
ProxyPass / http://127.0.0.1:8000/
Alias /static/ /srv/crepes/static/
\`\`\`

In \`<Location>\` sections it is the other way round: the one with \`ProxyPass !\` comes last.`,
  except: `WhiteNoise serves the files from inside the application. Then the Alias can go.`,
  references: ["https://httpd.apache.org/docs/2.4/mod/mod_proxy.html#proxypass"],
  *check(host) {
    for (const alias of host.aliases) {
      if (alias.inherited || !alias.url.known) continue;
      const url = alias.url.value.endsWith("/") ? `${alias.url.value}site.css` : alias.url.value;
      const answer = host.answerTo(url);
      if (answer?.kind !== "proxy" || answer.proxy.path.value.length > alias.url.value.length) continue;
      yield {
        at: alias.at,
        message: `This Alias is never reached: ${alias.url.value} goes to the application.`,
        certainty: "certain",
        related: [{ at: answer.proxy.at, message: "this line takes the request" }],
        help: `Write "ProxyPass ${alias.url.value} !" above that line.`
      };
    }
  }
});

// rules/apache/redirect-dead-under-proxy.ts
var redirect_dead_under_proxy_default = rule({
  id: "apache/redirect-dead-under-proxy",
  title: "A redirect never happens, because the proxy answers first.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-319"],
  why: `mod_proxy looks at a request before mod_alias does. In a virtual host with \`ProxyPass /\` a \`Redirect permanent / https://...\`
is never reached, whichever line is first: the site is served over plain HTTP, passwords and cookies readable on the way.`,
  fix: `Give the redirect a virtual host of its own, without ProxyPass:

\`\`\`apache
<VirtualHost *:80>
    ServerName www.crepes.example
    Redirect permanent / https://www.crepes.example/
</VirtualHost>
\`\`\`

or use mod_rewrite, which comes before mod_proxy.`,
  references: ["https://httpd.apache.org/docs/2.4/mod/mod_alias.html", "https://httpd.apache.org/docs/2.4/mod/mod_proxy.html"],
  *check(host) {
    for (const name of ["Redirect", "RedirectPermanent", "RedirectTemp"]) {
      for (const { args, at, inForce } of host.directives(name)) {
        const [path, target] = name === "Redirect" && args.length > 2 ? args.slice(1) : args;
        if (inForce !== "always" || !path?.known || !path.value.startsWith("/")) continue;
        const answer = host.answerTo(path.value);
        if (answer?.kind !== "proxy" || answer.proxy.path.value.length > path.value.length) continue;
        const secure = /^https:/i.test(target?.value ?? "");
        yield {
          at,
          message: secure ? "Visitors stay on plain HTTP: ProxyPass answers before this redirect." : "This redirect never happens: ProxyPass answers first.",
          certainty: "certain",
          ...!secure && { severity: "warning" },
          related: [{ at: answer.proxy.at, message: "this line takes the request" }],
          help: "Put the redirect into a virtual host without ProxyPass, or write a RewriteRule."
        };
      }
    }
  }
});

// rules/apache/remoteip-trusts-everyone.ts
var lists = ["RemoteIPTrustedProxy", "RemoteIPInternalProxy", "RemoteIPTrustedProxyList", "RemoteIPInternalProxyList"];
var remoteip_trusts_everyone_default = rule({
  id: "apache/remoteip-trusts-everyone",
  title: "Every visitor may choose the address that Apache takes for theirs.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-348"],
  why: `mod_remoteip puts the address from \`RemoteIPHeader\` in the place of the visitor's. Without a list of trusted proxies it
believes everybody: one \`X-Forwarded-For: 203.0.113.7\`, and \`Require ip\`, the logs and Django's REMOTE_ADDR all take the
visitor for 203.0.113.7. Only private addresses such as 10.0.0.1 it takes from none but an internal proxy.`,
  fix: `\`\`\`apache
RemoteIPHeader X-Forwarded-For
RemoteIPInternalProxy 10.0.0.0/8
\`\`\``,
  except: `Apache can't be reached but through the proxy.`,
  references: ["https://httpd.apache.org/docs/2.4/mod/mod_remoteip.html"],
  *check(host) {
    const header2 = host.directives("RemoteIPHeader").at(-1);
    if (!header2 || !host.complete || header2.inForce === "unknown") return;
    const everybody = lists.flatMap((name) => host.directives(name)).find(({ args }) => args.some(({ value }) => /^(?:0\.0\.0\.0|::)\/0$/.test(value)));
    if (!everybody && lists.some((name) => host.mayHave(name))) return;
    yield {
      at: (everybody ?? header2).at,
      message: `Visitors choose the address Apache takes for theirs, by sending ${header2.args[0]?.value ?? "the header"}.`,
      certainty: "certain",
      help: "Name the addresses of your proxy with RemoteIPInternalProxy."
    };
  }
});

// rules/apache/section-header-comment.ts
var section_header_comment_default = rule({
  id: "apache/section-header-comment",
  title: "A comment behind a section's opening tag changes what the section is for.",
  on: "document",
  severity: "warning",
  since: "0.1.0",
  why: `The line that opens a section goes on to its last \`>\`, wherever that stands. A comment behind the tag is harmless until somebody writes an arrow or a
tag into it: then the words up to there belong to the condition, which no longer holds, and the whole section is skipped without a message.

    <IfModule mod_headers.c> # plain -> strict
        Header always set Strict-Transport-Security "max-age=31536000"
    </IfModule>`,
  fix: `Put the comment on a line of its own.

    # plain -> strict
    <IfModule mod_headers.c>
        Header always set Strict-Transport-Security "max-age=31536000"
    </IfModule>`,
  references: ["https://httpd.apache.org/docs/2.4/configuring.html#syntax", "https://httpd.apache.org/docs/2.4/mod/core.html#ifmodule"],
  check: (document) => claimsOf(document, "section-header-comment")
});

// rules/apache/server-name-typo.ts
function mistakeIn({ value }) {
  if (value.includes(",")) return { what: "a comma is a part of the name", instead: "Part the names with blanks." };
  if (value.includes("/")) return { what: "it has a path", instead: "Write the name alone." };
  if (value.startsWith("#") || value.includes(";")) return { what: "it is no name: Apache has no comments at the end of a line", instead: "Put the comment on a line of its own." };
  return void 0;
}
var server_name_typo_default = rule({
  id: "apache/server-name-typo",
  title: "A name of a virtual host is one that nobody can ask for.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  why: `Apache compares the host that a visitor asks for with the words of \`ServerName\` and \`ServerAlias\` as they are written.
In \`ServerAlias a.example,b.example\` the comma is a part of one long name, which no browser sends: both names are
answered by the first virtual host of the address instead, often another site or Apache's "It works!".`,
  fix: `\`\`\`apache
ServerName crepes.example
ServerAlias www.crepes.example menu.crepes.example
\`\`\``,
  references: ["https://httpd.apache.org/docs/2.4/mod/core.html#serveralias"],
  *check(host) {
    for (const name of host.serverNames) {
      const mistake = name.known ? mistakeIn({ ...name, value: name.value.replace(/^https?:\/\//i, "") }) : void 0;
      if (mistake) yield { at: name.at, message: `Nobody can ask for "${name.value}": ${mistake.what}.`, certainty: "certain", help: mistake.instead };
    }
  }
});

// rules/apache/server-tokens.ts
var server_tokens_default = rule({
  id: "apache/server-tokens",
  title: "Apache tells everybody its version and modules.",
  on: "apache",
  severity: "info",
  since: "0.1.0",
  tags: ["security", "cwe-200"],
  why: `Every answer carries \`Server: Apache/2.4.62 (Debian) mod_wsgi/4.9.4 Python/3.11\`. Whoever looks for servers with a known hole
finds yours by searching for the version. Hiding it repairs no hole; it only keeps you off such lists.`,
  fix: `In the main configuration:

\`\`\`apache
ServerTokens Prod
\`\`\``,
  references: ["https://httpd.apache.org/docs/2.4/mod/core.html#servertokens"],
  *check(host) {
    if (!host.main) return;
    const line = host.directives("ServerTokens").at(-1);
    const chosen = line?.args[0]?.value ?? "";
    if (!line || !/^(?:full|os|min(?:imal)?|minor|major)$/i.test(chosen)) return;
    yield { at: line.at, message: "Every answer tells the version of Apache.", certainty: "certain", help: "Write ServerTokens Prod." };
  }
});

// rules/apache/setenv-not-in-environ.ts
var forSettings = /^(?:DJANGO_\w+|\w*SECRET\w*|DATABASE_\w+|DB_\w+|\w*_PASSWORD|\w*_KEY|\w*_TOKEN|EMAIL_\w+|AWS_\w+|SENTRY_\w+|ALLOWED_HOSTS|DEBUG|ENV(?:IRONMENT)?|PYTHONPATH)$/;
var setenv_not_in_environ_default = rule({
  id: "apache/setenv-not-in-environ",
  title: "A variable that Apache sets does not reach the settings.",
  on: "apache",
  severity: "warning",
  since: "0.1.0",
  why: `\`SetEnv\` sets a variable for each request, where CGI programs find it. mod_wsgi hands it to the application with the
request; it is not in \`os.environ\`, which the settings read when they load. \`os.environ["SECRET_KEY"]\` stops the start with
KeyError, \`os.environ.get("DEBUG", ...)\` takes its default.`,
  fix: `Set it where the process starts: in \`/etc/apache2/envvars\`, in the unit, or in a file that the settings read
(\`django-environ\`, \`python-dotenv\`).`,
  except: `\`wsgi.py\` copies the variable into \`os.environ\` when the first request comes. (Where it does, nothing is reported.)`,
  references: ["https://modwsgi.readthedocs.io/en/master/user-guides/configuration-guidelines.html", "https://httpd.apache.org/docs/2.4/mod/mod_env.html#setenv"],
  *check(host, model) {
    if (host.wsgiScripts.length === 0) return;
    const copies = host.wsgiScripts.some((script) => /environ\s*\[|environ\.(?:get|items)|for\s+\w+\s+in\s+/.test(entryPointOf(script, model.entryPoints)?.file.text.replaceAll("os.environ", "") ?? ""));
    if (copies) return;
    for (const { args, at } of [...host.directives("SetEnv"), ...host.directives("PassEnv")]) {
      const [name] = args;
      if (!name?.known || !forSettings.test(name.value)) continue;
      yield { at, message: `The settings never see ${name.value}: SetEnv is for requests, not for os.environ.`, certainty: "certain", help: "Set it in /etc/apache2/envvars, or in a file that the settings read." };
    }
  }
});

// rules/apache/source-exposed.ts
var source_exposed_default = rule({
  id: "apache/source-exposed",
  title: "Apache hands out the project's source.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-552"],
  why: `An \`Alias\` or the \`DocumentRoot\` leads to the project, or to a directory above it, and access is granted to everybody. Whoever
asks for \`settings.py\` there downloads it with the SECRET_KEY and the database's password; \`.env\`, \`db.sqlite3\` and \`.git\`
lie beside it.

Nothing is reported where the application, or a proxy, answers these addresses first. What a host with \`WSGIScriptAlias\`
opens around its own script is told by apache/wsgi-unprotected.`,
  fix: `Let it lead to a directory that holds nothing but files for visitors:

\`\`\`apache
Alias /static/ /srv/bakery/static/
<Directory /srv/bakery/static>
    Require all granted
</Directory>
\`\`\``,
  references: ["https://httpd.apache.org/docs/2.4/urlmapping.html", "https://docs.djangoproject.com/en/stable/howto/deployment/checklist/", "https://cwe.mitre.org/data/definitions/552.html"],
  *check(host, model) {
    if (!model.checkouts.sharesMachine(host)) return;
    const said = /* @__PURE__ */ new Set();
    for (const { serverPath } of deployedSource(model)) {
      for (const { url, directory, at } of publicAddressesOf(host, serverPath)) {
        if (said.has(at.start) || host.wsgiScripts.some(({ target }) => isWithin(target.value, directory)) || host.directives("PassengerAppRoot").length > 0) continue;
        said.add(at.start);
        const checkout = model.checkouts.around(serverPath);
        yield {
          at,
          message: `Anybody can download the project's source, at addresses such as ${url}.`,
          certainty: "certain",
          ...checkout && { related: [{ at: checkout.at, message: `this tells that the project stands in ${checkout.server}` }] },
          help: "Let it lead to a directory that holds static or uploaded files alone."
        };
      }
    }
  }
});

// rules/apache/syntax-error.ts
var syntax_error_default = rule({
  id: "apache/syntax-error",
  title: "Apache refuses the file and does not start.",
  on: "document",
  severity: "error",
  since: "0.1.0",
  why: `Apache reads its whole configuration before it answers the first visitor. One section that is not closed, one closing tag too many or one missing
\`>\` stops it, and with it every site on the machine: at the next restart, which may be the reboot weeks after the change.

    <VirtualHost *:443>
        <Directory /srv/bakery/static>
            Require all granted
    </VirtualHost>

Only what fails whichever modules are loaded is reported. A closing tag that is missing for \`<IfModule>\` and its like is valid or not by the modules.`,
  fix: `Close every section before the one around it, each closing tag on a line of its own, and run \`apachectl configtest\` before a restart.

    <VirtualHost *:443>
        <Directory /srv/bakery/static>
            Require all granted
        </Directory>
    </VirtualHost>`,
  except: "The file is a template of a program that is not known here, and its output is valid.",
  references: ["https://httpd.apache.org/docs/2.4/configuring.html#syntax", "https://httpd.apache.org/docs/2.4/sections.html"],
  *check({ language, problems }) {
    if (language !== "apache") return;
    for (const { at, message: message2, help: help6, related } of problems) {
      yield { at, message: message2, certainty: "certain", ...help6 !== void 0 && { help: help6 }, ...related && { related: [related] } };
    }
  }
});

// rules/apache/tls-engine-off.ts
var tls_engine_off_default = rule({
  id: "apache/tls-engine-off",
  title: "A virtual host with a certificate does not speak TLS.",
  on: "apache",
  severity: "warning",
  since: "0.1.0",
  why: `A certificate, or port 443, does not turn TLS on: \`SSLEngine on\` does. Without it Apache answers plain HTTP there, and
browsers show "This site can't provide a secure connection".`,
  fix: `\`\`\`apache
<VirtualHost *:443>
    SSLEngine on
    SSLCertificateFile /etc/ssl/crepes.pem
    SSLCertificateKeyFile /etc/ssl/crepes.key
</VirtualHost>
\`\`\``,
  references: ["https://httpd.apache.org/docs/2.4/mod/mod_ssl.html#sslengine"],
  *check(host) {
    const [certificate] = host.directives("SSLCertificateFile");
    if (!certificate || host.main || host.htaccess || !host.complete || host.mayHave("SSLEngine") || host.mayHave("MDomain")) return;
    yield {
      at: host.at,
      message: "HTTPS does not work: Apache answers plain HTTP here, in spite of the certificate.",
      certainty: "likely",
      related: [{ at: certificate.at, message: "this certificate is not used" }],
      help: "Add SSLEngine on."
    };
  }
});

// rules/apache/trace-enabled.ts
var trace_enabled_default = rule({
  id: "apache/trace-enabled",
  title: "Apache answers TRACE requests with what it was sent.",
  on: "apache",
  severity: "info",
  since: "0.1.0",
  fixable: "safe",
  tags: ["security", "cwe-693"],
  why: `\`TRACE\` sends a request back with all its headers, cookies that scripts may not read included, and headers that a proxy
adds. Today's browsers send no such request; scanners and audits still report it, and nothing needs it.`,
  fix: `\`\`\`apache
TraceEnable Off
\`\`\``,
  references: ["https://httpd.apache.org/docs/2.4/mod/core.html#traceenable"],
  *check(host) {
    const line = host.directives("TraceEnable").at(-1);
    const chosen = line?.args[0];
    if (!line || !chosen || !/^(?:on|extended)$/i.test(chosen.value)) return;
    yield { at: line.at, message: "TRACE requests are answered with the headers that were sent.", certainty: "certain", help: "Write TraceEnable Off.", fixes: [{ title: "Turn TRACE off", safe: true, edits: [{ at: chosen.at, text: "Off" }] }] };
  }
});

// rules/apache/trusted-proxies-missing.ts
var trusted_proxies_missing_default = rule({
  id: "apache/trusted-proxies-missing",
  title: "mod_wsgi believes the forwarded headers of every visitor.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-348"],
  why: `\`WSGITrustedProxyHeaders\` says which headers mod_wsgi takes for the visitor's address, host and scheme. Without
\`WSGITrustedProxies\` it takes them from anybody: one \`X-Forwarded-For\` and Django's REMOTE_ADDR is whatever the visitor
wants, one \`X-Forwarded-Host\` and so is the host, one \`X-Forwarded-Proto\` and plain HTTP counts as HTTPS.`,
  fix: `\`\`\`apache
WSGITrustedProxyHeaders X-Forwarded-For X-Forwarded-Proto
WSGITrustedProxies 10.0.0.0/8
\`\`\``,
  except: `Apache can't be reached but through the proxy.`,
  references: ["https://modwsgi.readthedocs.io/en/develop/release-notes/version-4.4.9.html"],
  *check(host) {
    if (host.mayHave("WSGITrustedProxies") || !host.complete) return;
    const own = host.directives("WSGITrustedProxyHeaders").at(-1);
    if (!own || own.args.length === 0) return;
    yield {
      at: own.at,
      message: `Visitors choose what Django takes for ${own.args.map(({ value }) => value).join(", ")}.`,
      certainty: "certain",
      help: "Add WSGITrustedProxies with the addresses of your proxy."
    };
  }
});

// rules/apache/unknown-directive.ts
var unknown_directive_default = rule({
  id: "apache/unknown-directive",
  title: "Apache does not know a directive and does not start.",
  on: "document",
  severity: "error",
  since: "0.1.0",
  fixable: "unsafe",
  why: `Apache reads its whole configuration before it answers the first visitor, and one name that no module of it has stops it: with every site on the
machine, at the next restart. A slip of the finger, a directive of Apache 2.2 and a line of another server's configuration do that.

    ServerNmae www.bakery.example

Apache says \`Invalid command 'ServerNmae', perhaps misspelled or defined by a module not included in the server configuration\`. A name that is not
known here and is near no other may belong to a module that you have: that is told as an info.`,
  fix: `Correct the name, and run \`apachectl configtest\` before a restart. What belongs to a module that not every server has goes into \`<IfModule>\`.

    ServerName www.bakery.example`,
  except: "A module that is not known here brings the directive.",
  references: ["https://httpd.apache.org/docs/2.4/mod/directives.html", "https://httpd.apache.org/docs/2.4/upgrading.html"],
  check: (document) => claimsOf(document, "unknown-directive")
});

// rules/apache/weak-tls.ts
var all = ["TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"];
var broken = /* @__PURE__ */ new Set(["sslv2", "sslv3", "tlsv1", "tlsv1.1"]);
function protocolsOf(words3) {
  let on = [];
  for (const word of words3) {
    const [, sign = "", name = ""] = /^([+-]?)(.*)$/.exec(word) ?? [];
    const meant = name.toLowerCase() === "all" ? [...all] : [name];
    if (sign === "") on = meant;
    else if (sign === "+") on = [...on, ...meant];
    else on = on.filter((one) => !meant.some((gone) => gone.toLowerCase() === one.toLowerCase()));
  }
  return on;
}
var weak_tls_default = rule({
  id: "apache/weak-tls",
  title: "Apache accepts versions of TLS that are broken.",
  on: "apache",
  severity: "warning",
  since: "0.1.0",
  fixable: "unsafe",
  tags: ["security", "cwe-327"],
  why: `SSL 3, TLS 1.0 and 1.1 have known attacks (POODLE, BEAST) and were retired by RFC 8996. No browser of the last years needs
them, every audit asks for them to be off, and payment providers refuse sites that offer them.

\`SSLProtocol all -SSLv3\`, which many guides have, leaves TLS 1.0 and 1.1 on.`,
  fix: `\`\`\`apache
SSLProtocol -all +TLSv1.2 +TLSv1.3
\`\`\``,
  except: `Old devices that you can't replace have to connect.`,
  references: ["https://httpd.apache.org/docs/2.4/mod/mod_ssl.html#sslprotocol", "https://www.rfc-editor.org/rfc/rfc8996", "https://ssl-config.mozilla.org/"],
  *check(host) {
    const line = host.directives("SSLProtocol").at(-1);
    if (host.tls !== true || !line || line.args.some(({ known }) => !known)) return;
    const old = protocolsOf(line.args.map(({ value }) => value)).filter((name) => broken.has(name.toLowerCase()));
    if (old.length === 0) return;
    yield {
      at: line.at,
      message: `Apache accepts ${old.join(", ")}, which ${old.length === 1 ? "is" : "are"} broken.`,
      certainty: "certain",
      help: "Write SSLProtocol -all +TLSv1.2 +TLSv1.3",
      fixes: [{ title: "Keep TLS 1.2 and 1.3", safe: false, edits: [{ at: line.at, text: "SSLProtocol -all +TLSv1.2 +TLSv1.3" }] }]
    };
  }
});

// rules/apache/wrong-arguments.ts
var wrong_arguments_default = rule({
  id: "apache/wrong-arguments",
  title: "A directive has too few or too many arguments, and Apache does not start.",
  on: "document",
  severity: "error",
  since: "0.1.0",
  why: `Apache counts the arguments of each directive and refuses the line when the number is wrong. The usual reasons: a comment at the end of the line,
which Apache does not know, a value with blanks that is not in quotes, and two names where one belongs.

    ServerName www.bakery.example bakery.example
    LimitRequestBody 10485760   # ten megabytes`,
  fix: `Put comments on lines of their own, values with blanks in quotes, and further names into ServerAlias.

    ServerName www.bakery.example
    ServerAlias bakery.example
    # Ten megabytes.
    LimitRequestBody 10485760`,
  references: ["https://httpd.apache.org/docs/2.4/configuring.html#syntax", "https://httpd.apache.org/docs/2.4/mod/directive-dict.html#Syntax"],
  check: (document) => claimsOf(document, "wrong-arguments")
});

// rules/apache/wsgi-alias-to-directory.ts
var wsgi_alias_to_directory_default = rule({
  id: "apache/wsgi-alias-to-directory",
  title: "Every Python file of a directory runs when a visitor asks for it.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-94"],
  why: `With a directory as its target, \`WSGIScriptAlias /run /srv/crepes/crepes\` takes each file in it for an application:
\`/run/settings.py\` imports \`settings.py\`, \`/run/fill_database.py\` runs that script, with the rights of the site. What
has no \`application\` in it is answered with 404 only after it has run.`,
  fix: `Name the file:

\`\`\`apache
WSGIScriptAlias / /srv/crepes/crepes/wsgi.py
\`\`\``,
  references: ["https://modwsgi.readthedocs.io/en/master/configuration-directives/WSGIScriptAlias.html"],
  *check(host) {
    for (const { target, mount, at, pattern } of ownScripts(host)) {
      if (pattern || !target.known || /\.\w+$/.test(target.value)) continue;
      const code = host.codeIn(target.value);
      if (code === "no") continue;
      yield {
        at,
        message: `Each Python file in this directory runs when a visitor asks for it below ${mount.value}.`,
        certainty: code === "yes" ? "certain" : "likely",
        help: "Name wsgi.py itself."
      };
    }
  }
});

// rules/apache/wsgi-daemon-unused.ts
var wsgi_daemon_unused_default = rule({
  id: "apache/wsgi-daemon-unused",
  title: "WSGIDaemonProcess declares processes that no application runs in.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  why: `\`WSGIDaemonProcess\` only declares processes. Without \`WSGIProcessGroup\`, or \`process-group=\` on the WSGIScriptAlias line, the
application runs inside Apache's own processes, with Apache's Python: the virtualenv of \`python-home\`, \`python-path\` and
\`user\` are not used, and pages fail with "No module named 'django'".`,
  fix: `\`\`\`apache
WSGIDaemonProcess crepes python-home=/srv/crepes/venv python-path=/srv/crepes
WSGIProcessGroup crepes
\`\`\``,
  references: ["https://modwsgi.readthedocs.io/en/master/configuration-directives/WSGIProcessGroup.html"],
  *check(host) {
    for (const daemon of unusedDaemons(host)) {
      yield {
        at: daemon.at,
        message: "These processes serve nobody: the application runs in Apache's own, with Apache's Python.",
        certainty: "certain",
        help: `Add "WSGIProcessGroup ${daemon.name.value}".`
      };
    }
  }
});

// rules/apache/wsgi-not-granted.ts
var grantedByDistributions = /^\/(?:var\/www|usr\/share)\//;
var wsgi_not_granted_default = rule({
  id: "apache/wsgi-not-granted",
  title: "No section lets Apache use wsgi.py.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  why: `Apache 2.4 denies what no \`Require\` grants: the main configuration of every distribution has \`Require all denied\` for \`/\`.
\`WSGIScriptAlias\` alone is not enough; without a grant for the file every visitor gets 403 Forbidden.`,
  fix: `\`\`\`apache
<Directory /srv/crepes/crepes>
    <Files wsgi.py>
        Require all granted
    </Files>
</Directory>
\`\`\``,
  except: `Another file of Apache's configuration grants it.`,
  references: ["https://docs.djangoproject.com/en/stable/howto/deployment/wsgi/modwsgi/", "https://httpd.apache.org/docs/2.4/upgrading.html#access"],
  *check(host) {
    if (!host.complete || host.htaccess) return;
    for (const { target, mount, at, pattern } of ownScripts(host)) {
      if (pattern || !target.known || !mount.known) continue;
      const { verdict, require: require2, legacy } = host.accessTo(target.value, mount.value);
      if (legacy || verdict !== "denied" && verdict !== "unset" || verdict === "unset" && grantedByDistributions.test(target.value)) continue;
      yield {
        at,
        message: `Every visitor gets 403 Forbidden for ${mount.value}: no Require lets anybody in.`,
        certainty: verdict === "denied" ? "certain" : "likely",
        ...require2?.sections[0] && { related: [{ at: require2.sections[0].at, message: "this section denies it" }] },
        help: `Add <Directory> with <Files ${target.value.slice(target.value.lastIndexOf("/") + 1)}> and Require all granted.`
      };
    }
  }
});

// rules/apache/wsgi-process-group-unknown.ts
var wsgi_process_group_unknown_default = rule({
  id: "apache/wsgi-process-group-unknown",
  title: "The application is to run in processes that are not there.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  why: `\`WSGIProcessGroup\` names processes that \`WSGIDaemonProcess\` declares, in the same virtual host, in one of the same
\`ServerName\`, or outside all of them. Apache starts with any name; where nothing fits, every page is answered with 500
and the log says "No WSGI daemon process called 'crepes' has been configured".`,
  fix: `\`\`\`apache
WSGIDaemonProcess crepes python-home=/srv/crepes/venv python-path=/srv/crepes
WSGIProcessGroup crepes
\`\`\``,
  references: ["https://modwsgi.readthedocs.io/en/master/configuration-directives/WSGIProcessGroup.html"],
  *check(host) {
    if (!host.complete) return;
    for (const script of ownScripts(host)) {
      const group = host.processGroupOf(script);
      if (group.kind === "undeclared" && (group.complete || host.server.daemons.length > 0)) {
        yield { at: group.at, message: `Every page fails with 500: there are no processes called ${group.name}.`, certainty: group.complete ? "certain" : "likely", help: `Declare them with WSGIDaemonProcess ${group.name}.` };
      }
      if (group.kind === "daemon" && !group.reachable) {
        yield {
          at: group.at,
          message: `Every page fails with 500: the processes ${group.daemon.name.value} belong to another virtual host.`,
          certainty: "certain",
          related: [{ at: group.daemon.at, message: "they are declared here" }],
          help: "Declare them outside the virtual hosts."
        };
      }
    }
  }
});

// rules/apache/wsgi-processes-share-settings.ts
var placeOf2 = (group) => group.kind === "daemon" ? `daemon ${group.daemon.name.value}` : group.kind === "embedded" && group.known ? "embedded" : void 0;
var wsgi_processes_share_settings_default = rule({
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
    const seen = /* @__PURE__ */ new Map();
    for (const script of host.wsgiScripts) {
      const place = placeOf2(host.processGroupOf(script));
      const named = entryPointOf(script, model.entryPoints)?.settingsModule;
      if (place === void 0 || !named) continue;
      const first = seen.get(place);
      if (!first) seen.set(place, { module: named.value, at: script.at });
      else if (first.module !== named.value && !named.insists) {
        yield {
          at: script.at,
          message: `This project may get the settings ${first.module}: another runs in the same process.`,
          certainty: "certain",
          related: [{ at: first.at, message: "the project that may start first" }, { at: named.at, message: "this line does nothing once the variable is set" }],
          help: "Give each project a WSGIDaemonProcess of its own."
        };
      }
    }
  }
});

// rules/apache/wsgi-python-path.ts
var bare = (path) => path.replace(/(?<=.)\/+$/, "");
function pathsFor(host, script) {
  const group = host.processGroupOf(script);
  if (group.kind === "daemon") {
    const words4 = ["python-path", "python-home", "home"].flatMap((name) => group.daemon.option(name) ?? []);
    return { words: words4, known: words4.every(({ known }) => known) };
  }
  const words3 = ["WSGIPythonPath", "WSGIPythonHome"].flatMap((name) => host.directives(name)).flatMap(({ args }) => args);
  return { words: words3, known: group.kind === "embedded" && group.known && words3.every(({ known }) => known) && host.complete };
}
var wsgi_python_path_default = rule({
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
  *check(host, model) {
    for (const daemon of host.wsgiDaemons) {
      const home = daemon.option("python-home");
      if (home?.known && /\/(?:bin(?:\/python[\d.]*)?|lib\/python[\d.]+(?:\/site-packages)?)\/?$/.test(home.value)) {
        yield { at: home.at, message: "Requests hang: python-home is no virtualenv, so Python does not start.", certainty: "certain", help: "Name the directory that has bin/ and lib/ in it." };
      }
    }
    if (unusedDaemons(host).some((daemon) => daemon.option("python-path") ?? daemon.option("home"))) return;
    for (const script of ownScripts(host)) {
      const entryPoint = entryPointOf(script, model.entryPoints);
      const root = entryPoint && importRootOf(script, entryPoint);
      if (!entryPoint || root === void 0 || /sys\.path|addsitedir|activate_this|\.pth\b/.test(entryPoint.file.text)) continue;
      const { words: words3, known } = pathsFor(host, script);
      const looked = words3.flatMap(({ value }) => value.split(":")).map(bare);
      if (!known || looked.includes(bare(root)) || /site-packages/.test(root) || ["setup.py", "pyproject.toml"].some((name) => model.hasFile(name))) continue;
      const ignored2 = host.processGroupOf(script).kind === "daemon" ? host.directives("WSGIPythonPath").at(-1) : void 0;
      yield {
        at: script.at,
        message: `Every page fails with 500: Python does not look in ${root}, where the project lies.`,
        certainty: "likely",
        ...ignored2 && { related: [{ at: ignored2.at, message: "this is not for processes of WSGIDaemonProcess" }] },
        help: `Add python-path=${root} to WSGIDaemonProcess.`
      };
    }
  }
});

// rules/apache/wsgi-script-missing.ts
var models = [".example", ".sample", ".dist", ".template", ".tmpl", ".tpl", ".in", ".j2", ".erb"];
var wsgi_script_missing_default = rule({
  id: "apache/wsgi-script-missing",
  title: "WSGIScriptAlias names a file that the project does not have.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  why: `Apache starts without looking at the file. Where it is not there, every page is answered with 404 Not Found, and the log says
"Target WSGI script not found or unable to stat". Since Django 1.4 \`startproject\` writes \`wsgi.py\` beside \`settings.py\`;
guides that are older speak of a \`django.wsgi\` or \`apache/...\` that you would have to write.`,
  fix: `\`\`\`apache
WSGIScriptAlias / /srv/crepes/crepes/wsgi.py
\`\`\``,
  except: `The file is written on the server, by hand or by a deployment tool.`,
  references: ["https://docs.djangoproject.com/en/stable/howto/deployment/wsgi/modwsgi/"],
  *check(host, model) {
    if (model.partial || model.entryPoints.length === 0) return;
    for (const script of ownScripts(host)) {
      const { target, at, pattern } = script;
      const [directory, name] = target.value.split("/").slice(-2);
      if (pattern || !target.known || !/\.(?:py|wsgi)$/.test(name ?? "") || entryPointOf(script, model.entryPoints) || model.hasFile(`${directory ?? ""}/${name ?? ""}`)) continue;
      if (models.some((ending) => model.hasFile(`${name ?? ""}${ending}`))) continue;
      if (model.hasFile(name ?? "") && model.entryPoints.some(({ file: { path } }) => path === name)) continue;
      if (model.checkouts.all.length > 0 && !model.checkouts.around(target.value)) continue;
      const [first] = model.entryPoints;
      yield {
        at,
        message: `Every page is answered with 404: the project has no ${directory ?? ""}/${name ?? ""}.`,
        certainty: "likely",
        ...first && { related: [{ at: { file: first.file, start: 0, end: 0 }, message: "the project's entry point is here" }] },
        help: "Name the project's own wsgi.py."
      };
    }
  }
});

// rules/apache/wsgi-unprotected.ts
var wsgi_unprotected_default = rule({
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
    "https://httpd.apache.org/docs/2.4/mod/core.html#files"
  ],
  *check(host) {
    for (const script of host.wsgiScripts) {
      const exposed = [...findExposed(host, script)];
      yield* exposed;
      const claim = exposed.length === 0 ? judgeGrant(host, script) : void 0;
      if (claim) yield claim;
    }
  }
});
function* findExposed(host, script) {
  const proxied = host.proxies.some(({ path }) => path.value === "/");
  if (proxied) return;
  for (const { url, path, at } of host.aliasesAbove(script.target.value)) {
    const certainty2 = exposes(host, script, path.value, url.value);
    if (certainty2) yield { at, certainty: certainty2, message: `Anybody can download the project's source, settings.py included, under ${url.value}.`, help: help2 };
  }
  const root = host.documentRoot;
  if (root === void 0 || host.wsgiScripts.some(({ mount }) => mount.value === "/")) return;
  const certainty = exposes(host, script, root.value, "/");
  if (certainty) {
    yield { at: root.at, certainty, message: "Anybody can download the project's source, settings.py included: DocumentRoot is the project.", help: help2, related: [{ at: script.at, message: "the application answers below this URL alone" }] };
  }
}
var help2 = "Point it at a directory of static files, and grant access to wsgi.py alone: <Files wsgi.py> around Require all granted.";
function exposes(host, script, directory, url) {
  const code = isWithin(script.target.value, directory) ? host.codeIn(directory) : "no";
  if (code === "no" || host.accessTo(besides(script), `${url.replace(/\/$/, "")}/settings.py`).verdict !== "granted") return void 0;
  return code === "yes" ? "certain" : "likely";
}
function judgeGrant(host, script) {
  const { verdict, require: require2, legacy } = host.accessTo(script.target.value, script.mount.value);
  const control = require2 ?? legacy;
  const section = control?.sections[0];
  if (verdict !== "granted" || section === void 0 || control?.sections.length !== 1 || section.name.toLowerCase() !== "directory") return void 0;
  const directory = section.args[0]?.value ?? "";
  const code = /[*?[~]/.test(directory) ? "no" : host.codeIn(directory);
  if (code === "no" || host.accessTo(besides(script), script.mount.value).verdict !== "granted") return void 0;
  const name = nameOf(script.target.value);
  return {
    at: section.at,
    certainty: code === "yes" ? "certain" : "likely",
    severity: "warning",
    message: `Apache may hand out every file in ${directory}, settings.py included, where only ${name} is needed. One Alias or DocumentRoot that leads there, and anybody can download them.`,
    help: `Put the grant into <Files ${name}> inside this <Directory>.`,
    related: [{ at: script.at, message: "Apache needs this file alone" }],
    fixes: narrow(host, control, section, directory, name)
  };
}
function narrow(host, control, section, directory, name) {
  const [grant, ...more] = control.require?.directives ?? [];
  const served = [...host.aliases.map(({ path }) => path), ...host.documentRoot ? [host.documentRoot] : []];
  if (grant === void 0 || more.length > 0 || !section.directives.includes(grant) || served.some((path) => isWithin(path.value, directory))) return [];
  const { file: file2, start: start2 } = grant.at;
  const indent = /^[ \t]*/.exec(file2.lineText(file2.positionAt(start2).line))?.[0] ?? "";
  const text2 = `<Files ${name}>
${indent}    ${textOf(grant.at)}
${indent}</Files>`;
  return [{ title: `Grant access to ${name} alone`, safe: false, edits: [{ at: grant.at, text: text2 }] }];
}
var besides = ({ target }) => target.value.slice(0, target.value.lastIndexOf("/") + 1) + "settings.py";

// rules/container/copies-env-file.ts
var copies_env_file_default = rule({
  id: "container/copies-env-file",
  title: "A file of secrets is copied into the image.",
  on: "image",
  severity: "error",
  since: "0.1.0",
  why: `A \`.env\` that is copied stays in a layer of the image, also when a later line removes it. Everybody who can pull the image has the
secret key and the passwords of the database, and the image holds one machine's values for all machines.

\`COPY . .\` takes a \`.env\` along like any other file, unless \`.dockerignore\` leaves it out.`,
  fix: `\`\`\`text
# .dockerignore
.env
.env.*
\`\`\`

\`\`\`yaml
services:
  web:
    build: .
    env_file: .env
\`\`\``,
  except: "The file holds no secrets; a sample (`.env.example`) is left alone by itself.",
  references: ["https://docs.docker.com/build/concepts/context/#dockerignore-files", "https://docs.docker.com/compose/how-tos/environment-variables/set-environment-variables/"],
  *check({ stage, environmentFiles }) {
    if (stage.verdict !== "production") return;
    for (const { source, tracked } of environmentFiles) {
      const name = tracked ?? source.value;
      yield {
        at: source.at,
        message: `Everybody who can pull the image reads the secrets in ${name}, which is copied into it.`,
        certainty: "certain",
        help: "List it in .dockerignore, and give it to the container when it starts: `env_file: .env`."
      };
    }
  }
});

// rules/container/no-restart.ts
var no_restart_default = rule({
  id: "container/no-restart",
  title: "The container stays down when it ends.",
  on: "launch",
  severity: "info",
  since: "0.1.0",
  why: `Without \`restart:\` Docker starts a container once. When the process dies, when the database was not there yet, or when the machine is
restarted, the site is gone until somebody notices.`,
  fix: `\`\`\`yaml
services:
  web:
    image: bakery
    restart: unless-stopped
\`\`\``,
  except: "Something else starts the stack again, such as a systemd unit around `docker compose up`.",
  references: ["https://docs.docker.com/engine/containers/start-containers-automatically/"],
  *check({ stage, container }) {
    if (stage.verdict !== "production" || container?.restarts !== false || !container.service) return;
    yield {
      at: container.service.at,
      message: `Nothing starts ${container.service.value} again when it ends or the machine restarts.`,
      certainty: "certain",
      help: "Add `restart: unless-stopped`."
    };
  }
});

// rules/container/port-mismatch.ts
var port_mismatch_default = rule({
  id: "container/port-mismatch",
  title: "The published port leads to nothing.",
  on: "launch",
  severity: "error",
  since: "0.1.0",
  why: `A published port is handed to the container, and so is a port of Kubernetes' Service. There nobody listens: on another port, or on \`127.0.0.1\`, which inside a container
is the container's own and which no request from outside reaches. The visitor sees "connection reset" or 502.`,
  fix: `\`\`\`yaml
services:
  web:
    command: gunicorn --bind 0.0.0.0:8000 bakery.wsgi
    ports:
      - "127.0.0.1:8080:8000"
\`\`\``,
  references: ["https://docs.docker.com/reference/compose-file/services/#ports", "https://docs.docker.com/engine/network/#published-ports", "https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports"],
  *check({ stage, kind, container, listeners, listenersKnown, command }) {
    if (stage.verdict !== "production" || !container || container.onHostNetwork || !listenersKnown || kind === "shell") return;
    const own = listeners.filter(({ published }) => published !== true);
    const isService = container.ports.length === 0;
    const [port, ...others2] = isService ? container.handedOn ?? [] : container.ports;
    const name = isService ? "the Service's port" : "the published port";
    const [listener] = own;
    if (!port || !listener || others2.length > 0 || own.some(({ address }) => address.kind === "unix")) return;
    const isHeard = own.some(({ address }) => address.kind === "tcp" && address.port === port.containerPort && !isLoopback(address.host));
    if (isHeard) return;
    const isInside = own.every(({ address }) => address.kind === "tcp" && address.port === port.containerPort);
    yield {
      at: port.at,
      message: isInside ? `Nobody reaches ${name}: ${command.value} listens on 127.0.0.1, which is the container's own.` : `Nobody answers on ${name}: ${command.value} listens on port ${own.map(({ address }) => address.kind === "tcp" ? address.port : 0).join(" and ")}, not on ${port.containerPort}.`,
      certainty: "certain",
      help: `Let it listen on 0.0.0.0:${port.containerPort}, or ${isService ? "let targetPort be" : "publish"} the port that it listens on.`,
      related: [{ at: listener.at ?? command.at, message: `${command.value} listens on ${formatAddress(listener.address)}` }]
    };
  }
});

// rules/container/published-database.ts
var databases = [
  { image: /(?:^|\/)(?:postgres|postgis|timescaledb|pgvector)/, port: 5432, name: "PostgreSQL" },
  { image: /(?:^|\/)(?:mysql|mariadb|percona)/, port: 3306, name: "the database" },
  { image: /(?:^|\/)(?:redis|valkey|keydb)/, port: 6379, name: "Redis" },
  { image: /(?:^|\/)mongo/, port: 27017, name: "MongoDB" },
  { image: /(?:^|\/)memcached/, port: 11211, name: "memcached" },
  { image: /(?:^|\/)(?:elasticsearch|opensearch)/, port: 9200, name: "the search server" }
];
var published_database_default = rule({
  id: "container/published-database",
  title: "The database answers the whole network.",
  on: "service",
  severity: "warning",
  since: "0.1.0",
  why: `\`ports: "5432:5432"\` opens the port on every address of the machine, also on the public one, and Docker writes its rules before
those of ufw and firewalld: a firewall that denies the port does not stop it. Passwords of databases are then guessed by whoever
scans the network; Redis and memcached ask for none.

Containers of one network reach each other without \`ports\`.`,
  fix: `Leave \`ports\` out; the application uses \`db:5432\` all the same. For a tunnel or a backup on the machine itself:

\`\`\`yaml
services:
  db:
    image: postgres:17
    ports:
      - "127.0.0.1:5432:5432"
\`\`\``,
  except: "The machine has no public address, and everybody in its network may reach the database.",
  references: ["https://docs.docker.com/engine/network/packet-filtering-firewalls/#docker-and-ufw", "https://docs.docker.com/reference/compose-file/services/#ports"],
  *check({ name, image, ports }, model) {
    const here = model.launches.filter(({ container }) => container?.service?.at.file === name.at.file);
    if (!here.some(({ stage }) => stage.verdict === "production") || here.some(({ stage }) => stage.verdict === "development")) return;
    const database = databases.find((one) => image && one.image.test(image.value));
    for (const { host, hostPort, containerPort, at } of ports) {
      if (!database || containerPort !== database.port || hostPort === void 0 || !["", "0.0.0.0", "[::]"].includes(host)) continue;
      yield {
        at,
        message: `Whoever reaches the machine reaches ${database.name}: port ${hostPort} is open on every address, past the firewall.`,
        certainty: "likely",
        help: `Remove the line, or write "127.0.0.1:${hostPort}:${containerPort}".`
      };
    }
  }
});

// rules/container/runs-as-root.ts
var isRoot = (user) => user === "root" || user === "0";
var help3 = "Create a user in the Dockerfile (`RUN useradd --system bakery`) and end with `USER bakery`.";
var runs_as_root_default = rule({
  id: "container/runs-as-root",
  title: "The container runs the application as root.",
  on: "launch",
  severity: "warning",
  since: "0.1.0",
  why: `An image without \`USER\` starts its process as root. Whoever finds a way to run code through the site may then change
everything in the container, read what is mounted into it, and is one hole of the kernel or one mounted socket away from the
machine itself: without user namespaces, root in the container is root outside.`,
  fix: `\`\`\`dockerfile
FROM python:3.13-slim
RUN useradd --system --create-home bakery
WORKDIR /app
COPY --chown=bakery . .
USER bakery
CMD ["gunicorn", "--bind", "0.0.0.0:8000", "bakery.wsgi"]
\`\`\`

\`user:\` in a compose file and \`runAsUser\` in a Kubernetes manifest do the same. An entrypoint that starts as root and hands on to
\`gosu bakery\`, and \`gunicorn --user\`, are fine and are not reported.`,
  except: "The container engine runs rootless, or maps root to an ordinary user of the machine.",
  references: ["https://docs.docker.com/build/building/best-practices/#user", "https://docs.docker.com/engine/security/userns-remap/"],
  *check(launch) {
    const { stage, container, user, server, command } = launch;
    if (stage.verdict !== "production" || !container || server === "runserver" || launch.option("user") || launch.option("uid")) return;
    const related = [{ at: command.at, message: `${command.value} is started here` }];
    if (user && isRoot(user.value)) {
      yield { at: user.at, message: "The application runs as root in its container.", certainty: "certain", help: help3, related };
    } else if (!user && container.rootByDefault) {
      yield { at: container.rootByDefault, message: "The application runs as root in its container, because nothing names another user.", certainty: "certain", help: help3, related };
    }
  }
});

// rules/container/secret-in-image.ts
var placeholder = /change|dummy|default|\bbad\b|_bad_|sample|replace|placeholder|example|insecure|fake|build|temp|test|todo|static|not[-_ ]?(?:so[-_ ]?)?(?:a[-_ ]?)?secret|your|xxx|^(?:secret|password|passwd|key|token|django|postgres|root|admin|none|null|unset|default|unused)?(?:[-_ ]?key)?$/i;
var shortest = 8;
var secret_in_image_default = rule({
  id: "container/secret-in-image",
  title: "A secret is baked into the image.",
  on: "image",
  severity: "error",
  since: "0.1.0",
  why: `\`ENV\` and the default of an \`ARG\` stand in the image's history: \`docker history --no-trunc\` shows them to everybody who can pull
the image, and every layer, cache and registry keeps them after they were changed. The secret is also the same in each place where
the image runs.`,
  fix: `Give it to the container when it starts:

\`\`\`yaml
services:
  web:
    image: bakery
    environment:
      SECRET_KEY: \${SECRET_KEY:?}
\`\`\`

A secret that only the build needs is mounted: \`RUN --mount=type=secret,id=token ...\`. \`RUN SECRET_KEY=unused python manage.py collectstatic\`
leaves nothing behind. Change the secret afterwards.`,
  except: "The value guards nothing, and the container gets the real one when it starts.",
  references: ["https://docs.docker.com/build/building/secrets/", "https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/"],
  *check({ stage, variables }) {
    if (stage.verdict !== "production") return;
    for (const { instruction, name, value, at, isSecret } of variables) {
      if (!isSecret || value === void 0 || value.length < shortest || placeholder.test(value) || /^[$/.]|^(?:true|false)$/i.test(value)) continue;
      yield {
        at,
        message: `Everybody who can pull the image reads ${name}: ${instruction} keeps it in the image's history.`,
        certainty: "certain",
        help: "Give it to the container when it starts, and change it."
      };
    }
  }
});

// rules/deployment/app-server-reachable-past-the-front.ts
var contained = ["Dockerfile", "Containerfile", "Procfile", "docker-compose.yml", "docker-compose.yaml", "compose.yml", "compose.yaml", "app.json", "fly.toml", "render.yaml"];
var app_server_reachable_past_the_front_default = rule({
  id: "deployment/app-server-reachable-past-the-front",
  title: "Visitors reach the application server past the front server.",
  on: "deployment",
  severity: "warning",
  since: "0.1.0",
  tags: ["security"],
  why: `The front server asks the application server on its own machine, and that listens on every address, to the network as well.
Whoever asks its port directly comes without TLS, past the limits and rules of the front server, and with forwarded headers of
his own: the visitor's address, the scheme and the host are then what he says. One slow client holds a sync worker.`,
  fix: `Listen where the front server asks, and nowhere else:

\`\`\`
gunicorn --bind 127.0.0.1:8000 bakery.wsgi
\`\`\`

or on a Unix socket.`,
  except: "A firewall closes the port to everybody else.",
  references: ["https://docs.gunicorn.org/en/stable/deploy.html", "https://docs.djangoproject.com/en/stable/ref/settings/#secure-proxy-ssl-header"],
  *check(deployment, model) {
    const { appServer } = deployment;
    if (appServer?.kind !== "process") return;
    const { launch } = appServer;
    const isHost = launch.kind === "systemd" || launch.kind === "supervisor" || !contained.some((name) => model.hasFile(name));
    if (launch.container !== void 0 || !isHost) return;
    const routes = routesTo(deployment, model).filter(({ proven }) => proven);
    const [route] = routes;
    if (!route || !routes.every(isLocal)) return;
    for (const { address, protocol, at } of launch.listeners) {
      if (address.kind !== "tcp" || protocol === "uwsgi" || !isAnyHost(address.host) || !at) continue;
      yield {
        at,
        message: `Visitors reach ${launch.command.value} past ${frontName(route)}: it listens on every address, at port ${address.port}.`,
        certainty: "certain",
        related: [{ at: route.at, message: `${frontName(route)} asks it on this machine` }],
        help: `Listen on ${formatAddress({ kind: "tcp", host: "127.0.0.1", port: address.port })}, or on a Unix socket.`
      };
    }
  }
});

// src/core/deployment/durations.ts
function nginxSeconds(text2) {
  const units2 = { ms: 1e-3, s: 1, m: 60, h: 3600, d: 86400, w: 604800 };
  if (/^\d+$/.test(text2)) return Number(text2);
  if (!/^(?:\d+(?:ms|[smhdw])\s*)+$/.test(text2)) return void 0;
  return [...text2.matchAll(/(\d+)(ms|[smhdw])/g)].reduce((sum, [, amount = "0", unit = "s"]) => sum + Number(amount) * (units2[unit] ?? 0), 0);
}
function nginxBytes(text2) {
  const found = /^(\d+)([kmg]?)$/i.exec(text2);
  if (!found) return void 0;
  return Number(found[1]) * ({ "": 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 }[found[2]?.toLowerCase() ?? ""] ?? 1);
}

// rules/deployment/body-limit-inverted.ts
var body_limit_inverted_default = rule({
  id: "deployment/body-limit-inverted",
  title: "nginx refuses requests of a size that the settings were made for.",
  on: "deployment",
  severity: "warning",
  since: "0.1.0",
  why: `The settings raise \`DATA_UPLOAD_MAX_MEMORY_SIZE\`, so large requests are expected. nginx takes one megabyte unless it is told
otherwise, and answers 413 before Django sees the request: the setting has no effect.`,
  fix: `\`\`\`nginx
client_max_body_size 20m;
\`\`\`

in the location that takes these requests, at least as large as the setting.`,
  except: "The large requests come another way than through this server.",
  references: ["https://nginx.org/en/docs/http/ngx_http_core_module.html#client_max_body_size", "https://docs.djangoproject.com/en/stable/ref/settings/#data-upload-max-memory-size"],
  *check(deployment, model) {
    const { settings } = deployment;
    if (!settings?.names.some(({ name }) => name === "DATA_UPLOAD_MAX_MEMORY_SIZE")) return;
    const routes = routesTo(deployment, model).flatMap((route2) => {
      if (route2.kind !== "nginx" || !route2.complete) return [];
      const line2 = route2.location.effective("client_max_body_size");
      const limit2 = line2 ? nginxBytes(line2.args[0]?.value ?? "") : 1024 ** 2;
      return limit2 === void 0 ? [] : [{ route: route2, line: line2, limit: limit2 === 0 ? Infinity : limit2 }];
    });
    const [widest] = routes.toSorted((a, b) => b.limit - a.limit);
    if (!widest) return;
    const { route, line, limit } = widest;
    for (const hit of settings.hits("DATA_UPLOAD_MAX_MEMORY_SIZE", (value) => value.type === "int" && value.value > limit && value.value > 2621440)) {
      yield {
        at: line?.at ?? route.at,
        message: `Requests above ${megabytes(limit)} are refused with 413 by nginx, though the settings allow ${hit.value.type === "int" ? megabytes(hit.value.value) : "more"}.`,
        certainty: route.proven ? "certain" : "likely",
        related: [{ at: hit.at, message: "Django takes requests of this size" }],
        help: "Raise client_max_body_size in the location that takes these requests."
      };
    }
  }
});
var megabytes = (bytes2) => `${Math.round(bytes2 / 1024 ** 2 * 10) / 10} MB`;

// src/core/deployment/trusted-fronts.ts
var hasUvicornWorkers = (launch) => /uvicorn/i.test(launch.option("worker-class")?.value?.value ?? "");
function trustsFront(launch, route, model) {
  const local2 = isLocal(route);
  switch (launch.server) {
    case "gunicorn":
    case "gunicorn_django":
    case "uvicorn": {
      if (launch.option("no-proxy-headers")) return "no";
      const allowed = launch.option("forwarded-allow-ips")?.value?.value ?? launch.environment.find(({ name }) => name === "FORWARDED_ALLOW_IPS")?.value;
      if (allowed?.split(",").some((one) => one.trim() === "*") === true) return "yes";
      if (allowed === void 0 && !knowsOptions(launch, model)) return "unknown";
      const isUnix = launch.listeners.some(({ address }) => address.kind === "unix");
      if (isUnix) return launch.server === "uvicorn" || hasUvicornWorkers(launch) ? "no" : "yes";
      if (/[/]/.test(allowed ?? "") || route.kind === "apache" && !local2) return "unknown";
      if (!local2) return allowed === void 0 ? "no" : "unknown";
      return allowed === void 0 || /(?:^|,)\s*127\.0\.0\.1\s*(?:,|$)/.test(allowed) ? "yes" : "no";
    }
    case "daphne":
      return launch.option("proxy-headers") ? "yes" : knowsOptions(launch, model) ? "no" : "unknown";
    case "uwsgi":
      return "yes";
    case "waitress":
      return !launch.option("trusted-proxy") && !launch.option("url-scheme") && knowsOptions(launch, model) ? "no" : "unknown";
    // It leaves that to a wrapper in the entry point.
    case "hypercorn":
      return "no";
    case "granian":
    case "unit":
    case "passenger":
    case "vercel":
    case "runserver":
      return "unknown";
  }
}
var knowsOptions = (launch, model) => launch.optionsKnown && !launch.environment.some(({ name, value }) => value === void 0 && /ALLOW_IPS|CMD_ARGS/.test(name)) && !(launch.configurations.length === 0 && model.hasFile("gunicorn.conf.py"));
var removedByWaitress = /^(?:x-forwarded-(?:for|host|proto|port|by)|forwarded)$/i;
var releasesOfWaitress = ["1.0", "1.1", "1.2", "1.3", "1.4", "2.0", "2.1", "3.0"];
function removesHeader({ appServer, settings }, header2, model) {
  if (appServer?.kind !== "process" || appServer.launch.server !== "waitress" || !removedByWaitress.test(header2)) return "no";
  const { launch } = appServer;
  if (launch.option("no-clear-untrusted-proxy-headers")) return "no";
  const versions = settings?.packages.versions("waitress", releasesOfWaitress);
  if (!versions || !knowsOptions(launch, model) || launch.option("trusted-proxy")) return "unknown";
  return compareVersions(versions.least, "3.0") >= 0 ? "yes" : launch.option("clear-untrusted-proxy-headers") ? "yes" : "unknown";
}

// src/core/settings/middleware.ts
var middleware = {
  security: "django.middleware.security.SecurityMiddleware",
  sessions: "django.contrib.sessions.middleware.SessionMiddleware",
  authentication: "django.contrib.auth.middleware.AuthenticationMiddleware",
  loginRequired: "django.contrib.auth.middleware.LoginRequiredMiddleware",
  remoteUser: "django.contrib.auth.middleware.RemoteUserMiddleware",
  messages: "django.contrib.messages.middleware.MessageMiddleware",
  csrf: "django.middleware.csrf.CsrfViewMiddleware",
  frames: "django.middleware.clickjacking.XFrameOptionsMiddleware",
  csp: "django.middleware.csp.ContentSecurityPolicyMiddleware",
  common: "django.middleware.common.CommonMiddleware",
  updateCache: "django.middleware.cache.UpdateCacheMiddleware",
  fetchFromCache: "django.middleware.cache.FetchFromCacheMiddleware",
  whiteNoise: "whitenoise.middleware.WhiteNoiseMiddleware",
  cors: "corsheaders.middleware.CorsMiddleware"
};
function middlewareIn(value, wanted2, settings) {
  if (value.type !== "list" && value.type !== "tuple") return "unknown";
  const answers = elements(value).map((item) => {
    const path = text(item);
    return path === void 0 ? void 0 : settings.derivesFrom(path, wanted2);
  });
  if (answers.includes(true)) return "present";
  return answers.includes(void 0) ? "unknown" : "missing";
}
function placeOf3(value, wanted2, settings) {
  const index = elements(value).findIndex((item) => settings.derivesFrom(text(item) ?? "", wanted2) === true);
  return index < 0 ? void 0 : index;
}
var runs = (settings, wanted2) => settings.holds("MIDDLEWARE", (value) => middlewareIn(value, wanted2, settings) === "present");
var mayRunNamed = (settings, pattern) => settings.mayHold("MIDDLEWARE", (value) => elements(value).some((item) => pattern.test(text(item) ?? "") || item.type === "unknown"));

// src/core/nginx/variables.ts
function variablesIn(word) {
  return [...word.matchAll(/\$(?:\{(\w+)\}|(\w+))/g)].map(([, braced, bare2]) => braced ?? bare2 ?? "");
}
function mayHoldVariable(word, name, server, scope) {
  const seen = /* @__PURE__ */ new Set();
  const waiting = [...variablesIn(word)];
  for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
    if (next === name) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    for (const { args } of [...server.own("set"), ...scope.own("set")]) if (args[0]?.value === `$${next}` && args[1]) waiting.push(...variablesIn(args[1].value));
    for (const { value } of mapNamed(server, next)?.entries ?? []) waiting.push(...variablesIn(value.value));
  }
  return false;
}
var mapNamed = (server, name) => server.maps.find(({ variable }) => variable.value === `$${name}`);

// src/core/deployment/request-headers.ts
function receivedHeader(route, header2, scheme) {
  if (route.kind === "apache") return fromApache(route, header2, scheme);
  const { gateway, location, server } = route;
  const [directive, name] = gateway.protocol === "http" || gateway.protocol === "https" ? ["proxy_set_header", header2] : [`${gateway.protocol}_param`, `HTTP_${header2.replaceAll("-", "_")}`];
  const lines = location.effectiveAll(directive);
  const line = lines.findLast(({ args }) => args[0]?.value.toLowerCase() === name.toLowerCase());
  if (!line) return !route.complete || lines.some(({ args }) => /[${<]/.test(args[0]?.value ?? "")) ? { kind: "other" } : { kind: "client" };
  const text2 = line.args[1]?.value ?? "";
  const value = text2.replace(/\$\{?scheme\b\}?/g, scheme).replace(/\$\{?https\b\}?/g, scheme === "https" ? "on" : "");
  if (value === "") return { kind: "none", at: line.at };
  const own = `http_${header2.toLowerCase().replaceAll("-", "_")}`;
  if (text2 === `$${own}` || text2 === `\${${own}}`) return { kind: "client", at: line.at };
  if (/\$|\{\{|<%|%\(/.test(value) || mayHoldVariable(text2, own, server, location)) return { kind: "other", at: line.at };
  return { kind: "value", value, at: line.at };
}
function fromApache({ host, url, complete }, header2, scheme) {
  const edit = host.requestHeaders(url).findLast((one) => one.header.value.toLowerCase() === header2.toLowerCase());
  const at = edit && { at: edit.at };
  switch (host.fateOf(header2, url)) {
    case "passed":
      return complete ? { kind: "client" } : { kind: "other" };
    case "removed":
      return { kind: "none", ...at };
    case "replaced": {
      const value = edit?.value?.value.replace(/^expr=/, "").replace(/%\{REQUEST_SCHEME\}[se]?/g, scheme).replace(/%\{HTTPS\}[se]?/g, scheme === "https" ? "on" : "off");
      return edit && value !== void 0 && !/[%$]/.test(value) && edit.condition === void 0 ? { kind: "value", value, at: edit.at } : { kind: "other", ...at };
    }
    case "appended":
    case "mixed":
    case "unknown":
      return { kind: "other", ...at };
  }
}

// src/core/deployment/forwarded-scheme.ts
function djangosHeader(settings) {
  if (settings.holds("SECURE_PROXY_SSL_HEADER", (value) => value.type === "None")) return "none";
  for (const hit of settings.hits("SECURE_PROXY_SSL_HEADER", (value) => elements(value).length === 2)) {
    const [name, value] = elements(hit.value).map(text);
    if (hit.unless === void 0 && name?.startsWith("HTTP_") && value !== void 0) {
      return { header: headerOf(name), value, by: "Django", at: hit.at };
    }
  }
  return "unknown";
}
var headerOf = (variable) => variable.slice("HTTP_".length).split("_").map((word) => word.slice(0, 1) + word.slice(1).toLowerCase()).join("-");
var gunicornBelieves = [["X-Forwarded-Proto", "https"], ["X-Forwarded-Ssl", "on"], ["X-Forwarded-Protocol", "ssl"]];
var wrapsApplication = /ProxyFix|ProxyHeaders|proxy_headers|url_scheme|["']scheme["']/;
function serversHeaders({ appServer, entryPoint }, route, model) {
  if (appServer?.kind === "mod_wsgi") return [];
  if (!appServer) return "unknown";
  const { launch } = appServer;
  const answer = trustsFront(launch, route, model);
  if (answer === "unknown" || answer === "no" && wrapsApplication.test(entryPoint?.file.text ?? "")) return "unknown";
  if (answer === "no") return [];
  const headers = (launch.server === "gunicorn" || launch.server === "gunicorn_django") && !hasUvicornWorkers(launch) ? gunicornBelieves : gunicornBelieves.slice(0, 1);
  return launch.option("secure-scheme-headers") ? "unknown" : headers.map(([header2, value]) => ({ header: header2, value, by: launch.server, at: launch.command.at }));
}
function carriesHttps(route) {
  if (route.kind !== "nginx") return "no";
  const { protocol } = route.gateway;
  if (protocol !== "uwsgi" && protocol !== "fastcgi" && protocol !== "scgi") return "no";
  const params = route.location.effectiveAll(`${protocol}_param`);
  if (params.some(({ args }) => /^(?:HTTPS|UWSGI_SCHEME)$/.test(args[0]?.value ?? ""))) return "yes";
  return route.complete && params.length > 0 ? "no" : "unknown";
}
function learnsOfHttps(deployment, route, model) {
  const { settings } = deployment;
  if (!settings || !route.tls) return "unknown";
  if (route.kind === "apache" && !route.proxy) return "yes";
  const own = djangosHeader(settings);
  if (own === "unknown") return "unknown";
  const removed2 = own === "none" ? "no" : removesHeader(deployment, own.header, model);
  if (removed2 === "unknown") return "unknown";
  if (own !== "none" && removed2 === "no") {
    const received = receivedHeader(route, own.header, "https");
    if (received.kind === "other") return "unknown";
    if (received.kind === "value") return received.value === own.value ? "yes" : "no";
  }
  const carried = carriesHttps(route);
  if (carried !== "no") return carried;
  const believed = serversHeaders(deployment, route, model);
  if (believed === "unknown") return "unknown";
  const answers = believed.map(({ header: header2, value }) => {
    const received = receivedHeader(route, header2, "https");
    return received.kind === "other" ? "unknown" : received.kind === "value" && received.value === value ? "yes" : "no";
  });
  return answers.includes("yes") ? "yes" : answers.includes("unknown") ? "unknown" : "no";
}
var redirectsForEver = (deployment, route, model) => deployment.settings !== void 0 && runs(deployment.settings, middleware.security) && deployment.settings.holds("SECURE_SSL_REDIRECT", isTrue) && learnsOfHttps(deployment, route, model) === "no";
function spoofable(deployment, route, model) {
  const { settings } = deployment;
  if (!settings || !route.plain || route.kind === "apache" && !route.proxy) return [];
  const own = djangosHeader(settings);
  const arrives = (one) => receivedHeader(route, one.header, "http");
  const asSent = (believed2) => believed2.flatMap((one) => {
    const received = arrives(one);
    return received.kind === "client" ? [{ ...one, passedAt: received.at }] : [];
  });
  if (typeof own !== "string" && removesHeader(deployment, own.header, model) === "no") {
    const byDjango = asSent([own]);
    if (byDjango.length > 0 || arrives(own).kind !== "none") return byDjango;
  }
  const believed = serversHeaders(deployment, route, model);
  return believed === "unknown" || own === "unknown" || believed.some((one) => arrives(one).kind !== "client" && arrives(one).kind !== "none") ? [] : asSent(believed);
}

// src/core/nginx/listen.ts
function listensOf(server) {
  const known = listens.get(server) ?? readListens(server);
  listens.set(server, known);
  return known;
}
var listens = /* @__PURE__ */ new WeakMap();
function readListens(server) {
  const tlsOn = server.effective("ssl")?.args[0]?.value.toLowerCase() === "on";
  const http2On = server.effective("http2")?.args[0]?.value.toLowerCase() === "on";
  if (server.listens.length === 0) {
    return [{ address: { kind: "tcp", host: "*", port: 80 }, tls: tlsOn, http2: http2On, quic: false, isDefault: false, proxyProtocol: false, parameters: [], at: server.at, directive: void 0 }];
  }
  return server.listens.flatMap((directive) => {
    const [where, ...rest] = directive.args.map(({ value }) => value);
    const address = where === void 0 ? void 0 : readListenAddress(where);
    if (!address) return [];
    const has2 = (word) => rest.includes(word);
    return [{ address, tls: has2("ssl") || has2("quic") || tlsOn, http2: has2("http2") || http2On, quic: has2("quic"), isDefault: has2("default_server") || has2("default"), proxyProtocol: has2("proxy_protocol"), parameters: rest, at: directive.at, directive }];
  });
}
function readListenAddress(text2) {
  if (text2.startsWith("unix:")) return text2.length > 5 ? { kind: "unix", path: text2.slice(5) } : void 0;
  if (/^\d{1,5}$/.test(text2)) return { kind: "tcp", host: "*", port: Number(text2) };
  const found = /^(\[[0-9a-fA-F:.]+\]|[\w.*-]+)(?::(\d{1,5}))?$/.exec(text2);
  return found?.[1] === void 0 ? void 0 : { kind: "tcp", host: found[1] === "0.0.0.0" ? "*" : found[1], port: Number(found[2] ?? 80) };
}
var socketName = ({ address }) => address.kind === "unix" ? `unix:${address.path}` : `${address.host}:${address.port}`;
function serversOn(listen, server, servers2) {
  const name = socketName(listen);
  return servers2.filter((other) => other.configuration === server.configuration && listensOf(other).some((one) => socketName(one) === name));
}
function defaultServerOn(listen, server, servers2) {
  const name = socketName(listen);
  const sharing = serversOn(listen, server, servers2);
  return sharing.find((other) => listensOf(other).some((one) => one.isDefault && socketName(one) === name)) ?? sharing[0];
}
var includedWhole = /(?:^|\/)(?:conf\.d|sites-enabled)$/;
var areReadTogether = (one, other) => one.broughtBy === other.broughtBy || directoryOf(one.broughtBy) === directoryOf(other.broughtBy) && includedWhole.test(directoryOf(one.broughtBy));

// src/core/deployment/visitor-ports.ts
var isStandardPort = (port) => port === 80 || port === 443;
var webServer = /nginx|openresty|proxy|web-?server|front/i;
var containers = ["Dockerfile", "Containerfile", "docker-compose.yml", "docker-compose.yaml", "compose.yml", "compose.yaml"];
function visitorPorts(server, model) {
  const ports = listensOf(server).map((listen) => ({ listen, port: portOutside(listen, model) }));
  const known = ports.flatMap(({ listen, port }) => port === void 0 ? [] : [{ listen, port }]);
  return known.length === ports.length && !known.some(({ port }) => isBehindAnother(port, server, model)) ? known : [];
}
function portOutside({ address, proxyProtocol }, model) {
  if (address.kind === "unix" || isLoopback(address.host) || proxyProtocol) return void 0;
  const contained2 = model.services.length + model.images.length > 0 || containers.some((name) => model.hasFile(name)) || model.launches.some(({ kind }) => kind === "kubernetes" || kind === "platform" || kind === "procfile");
  if (!contained2) return address.port;
  const published = model.services.filter(isWebServer).flatMap(({ ports }) => ports.filter(({ containerPort }) => containerPort === address.port));
  const [one, ...others2] = published;
  return one && others2.length === 0 && isAnyHost(one.host) ? one.hostPort : void 0;
}
var isWebServer = ({ name, image }) => webServer.test(name.value) || webServer.test(image?.value ?? "");
var isBehindAnother = (port, server, model) => model.nginx.some((other) => other !== server && other.locations.some(({ gateway }) => gateway?.addresses.some(({ address }) => address.kind === "tcp" && address.port === port))) || model.apache.some(({ proxies }) => proxies.some(({ address }) => address?.kind === "tcp" && address.port === port)) || !isStandardPort(port) && (model.hasFile("Caddyfile") || model.hasFile("haproxy.cfg") || model.services.some(({ ports }) => ports.some(({ hostPort }) => hostPort !== void 0 && isStandardPort(hostPort))));

// rules/deployment/csrf-origin-port.ts
var trustsNone = (settings, pattern) => settings.holds("CSRF_TRUSTED_ORIGINS", (value) => !elements(value).some((item) => item.type === "unknown" || pattern.test(text(item) ?? "")));
function withoutPort(route) {
  if (route.kind !== "nginx" || route.gateway.protocol !== "http" || !route.complete) return void 0;
  const [line, ...others2] = route.location.effectiveAll("proxy_set_header").filter(({ args }) => args[0]?.value.toLowerCase() === "host");
  return others2.length === 0 && /^\$\{?(?:host|server_name)\}?$/.test(line?.args[1]?.value ?? "") ? line : void 0;
}
function* wrongScheme(route, settings, deployment, model) {
  if (!trustsNone(settings, /^https:/i) || djangosHeader(settings) !== "none") return;
  const told = receivedHeader(route, "X-Forwarded-Proto", "https");
  if (told.kind !== "value" && route.kind === "nginx") return;
  const front = frontName(route);
  const send = told.kind === "value" ? "" : `Let ${front} send X-Forwarded-Proto, and `;
  const believe = removesHeader(deployment, "X-Forwarded-Proto", model) === "no" ? 'set SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https").' : "start waitress with --trusted-proxy and --trusted-proxy-headers=x-forwarded-proto.";
  yield {
    at: told.at ?? route.at,
    message: `Every form is refused with 403 over HTTPS: Django takes it for plain HTTP, the browser does not.`,
    certainty: route.proven ? "certain" : "likely",
    related: [{ at: route.at, message: told.kind === "value" ? "nobody behind it believes the header" : `${front} does not say that the visitor came by HTTPS` }],
    help: send === "" ? believe.slice(0, 1).toUpperCase() + believe.slice(1) : send + believe
  };
}
function* lostPort(route, settings, model) {
  const line = withoutPort(route);
  if (!line || route.kind !== "nginx" || settings.mayHold("USE_X_FORWARDED_HOST", isTrue)) return;
  const ports = visitorPorts(route.server, model);
  const [first] = ports;
  if (!first || ports.some(({ port }) => isStandardPort(port)) || !trustsNone(settings, new RegExp(`:${first.port}$`))) return;
  yield {
    at: line.at,
    message: `Every form is refused with 403: visitors come to port ${first.port}, and nginx hides it from Django.`,
    certainty: "likely",
    related: [{ at: first.listen.at, message: `visitors come to port ${first.port}` }],
    help: 'Write "proxy_set_header Host $http_host;", which keeps the port.'
  };
}
var csrf_origin_port_default = rule({
  id: "deployment/csrf-origin-port",
  title: "Forms are refused, because Django does not know the address that visitors see.",
  on: "deployment",
  severity: "warning",
  since: "0.1.0",
  why: `A browser says with each form where it comes from: \`Origin: https://www.bakery.example:8443\`. Since version 4.0 Django compares
that with the scheme, the host and the port of the request as it knows them, and refuses the form with 403 where they differ
("Origin checking failed"). Pages work all the while; nobody can log in or order.

They differ where nginx passes on \`$host\`, which never has a port, on a port that browsers write into the address, and where
TLS ends in the front server and nothing that Django believes says so. \`USE_X_FORWARDED_PORT\` changes nothing about it.`,
  fix: `\`\`\`nginx
proxy_set_header Host $http_host;
proxy_set_header X-Forwarded-Proto $scheme;
\`\`\`

\`\`\`python
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
\`\`\`

or name the origin: \`CSRF_TRUSTED_ORIGINS = ["https://www.bakery.example:8443"]\`.`,
  except: "Another server stands before this one, and visitors see its address.",
  references: ["https://docs.djangoproject.com/en/stable/ref/csrf/#how-it-works", "https://docs.djangoproject.com/en/stable/ref/settings/#csrf-trusted-origins", "https://nginx.org/en/docs/http/ngx_http_core_module.html#var_host"],
  *check(deployment, model) {
    const { settings } = deployment;
    if (!settings || compareVersions(settings.django.least, "4.0") < 0 || !runs(settings, middleware.csrf)) return;
    const said = /* @__PURE__ */ new Set();
    for (const route of routesTo(deployment, model)) {
      const unlearnt = route.tls && !route.plain && learnsOfHttps(deployment, route, model) === "no";
      if (unlearnt && redirectsForEver(deployment, route, model)) continue;
      for (const claim of unlearnt ? wrongScheme(route, settings, deployment, model) : lostPort(route, settings, model)) {
        if (!said.has(claim.at)) yield claim;
        said.add(claim.at);
      }
    }
  }
});

// rules/deployment/forwarded-host-untrusted.ts
var forwarded_host_untrusted_default = rule({
  id: "deployment/forwarded-host-untrusted",
  title: "Visitors choose the site's name with X-Forwarded-Host.",
  on: "deployment",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-348"],
  why: `With \`USE_X_FORWARDED_HOST\` Django takes the host from X-Forwarded-Host. nginx passes the header on as the visitor sent it
unless it writes its own: he chooses the host of redirects, of cached pages and of the links in password mails, among all
that ALLOWED_HOSTS lets through.`,
  fix: `Where nginx passes Host on, Django needs nothing else: take \`USE_X_FORWARDED_HOST\` out. Or let nginx write the header:

\`\`\`nginx
proxy_set_header X-Forwarded-Host $host;
\`\`\``,
  except: "Another server before nginx always writes the header, and nobody can reach nginx past it. (Apache's mod_proxy writes it by itself.)",
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#use-x-forwarded-host", "https://docs.djangoproject.com/en/stable/topics/security/#host-header-validation"],
  *check(deployment, model) {
    const { settings } = deployment;
    if (!settings) return;
    const allowsOne = settings.holds("ALLOWED_HOSTS", (value) => elements(value).length === 1 && /^[^.*]/.test(text(elements(value)[0]) ?? "*"));
    for (const hit of settings.hits("USE_X_FORWARDED_HOST", isTrue)) {
      for (const route of routesTo(deployment, model)) {
        const received = receivedHeader(route, "X-Forwarded-Host", "http");
        if (route.kind !== "nginx" || received.kind !== "client") continue;
        const behind = !route.endsTls;
        if (behind && received.at !== void 0) continue;
        yield {
          at: received.at ?? route.at,
          message: allowsOne ? "Only ALLOWED_HOSTS stops visitors from choosing the site's name: nginx passes their X-Forwarded-Host on." : `Visitors choose the site's name${hit.unless === void 0 ? "" : ` unless ${hit.unless} is set`}: nginx passes their X-Forwarded-Host on, and Django believes it.`,
          certainty: hit.unless !== void 0 ? "conditional" : behind || !route.proven ? "likely" : "certain",
          ...hit.unless !== void 0 && { unless: hit.unless },
          ...allowsOne ? { severity: "info" } : behind && { severity: "warning" },
          related: [{ at: hit.at, message: "Django believes the header" }],
          help: 'Take USE_X_FORWARDED_HOST out, or add "proxy_set_header X-Forwarded-Host $host;" to the location.'
        };
      }
    }
  }
});

// rules/deployment/header-name-mismatch.ts
var schemeHeaders = ["X-Forwarded-Proto", "X-Forwarded-Protocol", "X-Forwarded-Ssl", "X-Forwarded-Scheme", "X-Scheme", "X-Url-Scheme", "Front-End-Https"];
var sentBy = (route) => schemeHeaders.flatMap((header2) => {
  const received = receivedHeader(route, header2, "https");
  return received.kind === "value" ? [{ header: header2, value: received.value, at: received.at }] : [];
})[0];
var header_name_mismatch_default = rule({
  id: "deployment/header-name-mismatch",
  title: "Django waits for another header than the front server sends.",
  on: "deployment",
  severity: "error",
  since: "0.1.0",
  why: `\`SECURE_PROXY_SSL_HEADER\` names one header and the value of it that means HTTPS. Where the front server writes another one, or
another value, every visitor counts as one over plain HTTP: \`SECURE_SSL_REDIRECT\` redirects for ever, links in mails begin
with \`http://\`, and forms are refused with 403.`,
  fix: `The two have to agree; in the settings the name is in capitals, with \`HTTP_\` before it and \`_\` for \`-\`:

\`\`\`nginx
proxy_set_header X-Forwarded-Proto $scheme;
\`\`\`

\`\`\`python
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
\`\`\``,
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#secure-proxy-ssl-header", "https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_set_header"],
  *check(deployment, model) {
    const { settings } = deployment;
    const own = settings && djangosHeader(settings);
    if (!settings || own === void 0 || own === "none" || own === "unknown") return;
    for (const route of routesTo(deployment, model)) {
      if (learnsOfHttps(deployment, route, model) !== "no" || removesHeader(deployment, own.header, model) === "yes") continue;
      const sent2 = sentBy(route);
      if (!sent2) continue;
      const loops = settings.holds("SECURE_SSL_REDIRECT", isTrue);
      const [wanted2, got] = sent2.header.toLowerCase() === own.header.toLowerCase() ? [`${own.header} "${own.value}"`, `"${sent2.value}"`] : [own.header, sent2.header];
      yield {
        at: own.at,
        message: `${loops ? "Visitors over HTTPS are redirected for ever" : "Django takes HTTPS for plain HTTP"}: Django waits for ${wanted2}, ${frontName(route)} sends ${got}.`,
        certainty: route.proven ? "certain" : "likely",
        related: [{ at: sent2.at, message: `${frontName(route)} sends this` }],
        help: `Write ("HTTP_${sent2.header.toUpperCase().replaceAll("-", "_")}", "${sent2.value}").`
      };
    }
  }
});

// rules/deployment/hsts-sent-twice.ts
var header = "strict-transport-security";
function addedBy(route) {
  if (route.kind === "apache") {
    const edits = route.host.responseHeaders(route.url).filter((edit) => edit.sure && edit.condition === void 0 && edit.header.value.toLowerCase() === header);
    if (edits.some(({ action, table }) => action === "unset" && table === "onsuccess")) return void 0;
    return edits.find(({ action, table }) => action === "set" && table === "always" && route.proxy !== void 0 || action === "add")?.at;
  }
  const isIt = (name) => route.location.effectiveAll(name).some(({ args }) => args[0]?.value.toLowerCase() === header);
  if (["proxy", "uwsgi", "fastcgi", "scgi"].some((kind) => isIt(`${kind}_hide_header`))) return void 0;
  return route.location.effectiveAll("add_header").find(({ args }) => args[0]?.value.toLowerCase() === header && args[1]?.value !== "" && !/\$/.test(args[1]?.value ?? ""))?.at;
}
var hsts_sent_twice_default = rule({
  id: "deployment/hsts-sent-twice",
  title: "Both Django and the front server send Strict-Transport-Security.",
  on: "deployment",
  severity: "warning",
  since: "0.1.0",
  why: `Every answer of Django carries the header twice. Browsers take the first and ignore the other (RFC 6797, 8.1): which of
the two holds depends on the order of the servers, and a change of the other one does nothing. Who wants to take HSTS back
before a domain moves waits for nothing.`,
  fix: `Let one of them send it. With static files served by nginx that is nginx:

\`\`\`nginx
add_header Strict-Transport-Security "max-age=31536000" always;
\`\`\`

and \`SECURE_HSTS_SECONDS = 0\`; or keep Django's, and take the line out of the locations that lead to Django.`,
  except: "Both say the same, and are changed together.",
  references: ["https://www.rfc-editor.org/rfc/rfc6797#section-8.1", "https://docs.djangoproject.com/en/stable/ref/settings/#secure-hsts-seconds"],
  *check(deployment, model) {
    const { settings } = deployment;
    if (!settings || !runs(settings, middleware.security)) return;
    for (const hit of settings.hits("SECURE_HSTS_SECONDS", (value) => value.type === "int" && value.value > 0)) {
      for (const route of routesTo(deployment, model)) {
        const at = addedBy(route);
        if (!at || !route.tls) continue;
        yield {
          at,
          message: "Browsers get Strict-Transport-Security twice, and ignore one: Django sends it as well.",
          certainty: hit.unless !== void 0 ? "conditional" : route.proven ? "certain" : "likely",
          ...hit.unless !== void 0 && { unless: hit.unless },
          related: [{ at: hit.at, message: "Django sends it too" }],
          help: "Let one of them send it."
        };
      }
    }
  }
});

// rules/deployment/protocol-mismatch.ts
var passing = { http: "proxy_pass http://", uwsgi: "uwsgi_pass ", fastcgi: "fastcgi_pass ", scgi: "scgi_pass " };
var schemes = { http: "http", uwsgi: "uwsgi", fastcgi: "fcgi", scgi: "scgi" };
function rightLine({ server }, { address, protocol }) {
  const at = formatAddress(address);
  const scheme = schemes[protocol];
  const pass = passing[protocol];
  if (scheme === void 0 || pass === void 0) return void 0;
  if (server === "nginx") return `Write ${pass}${at};${protocol === "http" ? " and pass the Host header on" : ""}.`;
  return `Write ProxyPass / "${address.kind === "unix" ? `${at}|${scheme}://localhost` : `${scheme}://${at}`}/".`;
}
var protocol_mismatch_default2 = rule({
  id: "deployment/protocol-mismatch",
  title: "The front server speaks another protocol than the application server behind it.",
  on: "deployment",
  severity: "error",
  since: "0.1.0",
  fixable: "unsafe",
  why: `nginx or Apache starts, and so does the application server, but they do not understand each other. gunicorn waits for the end of an HTTP
request line that never comes: the visitor waits as well, gets 502 or 504 after half a minute, and the worker is blocked for that
long. A uWSGI socket refuses HTTP at once, and the visitor gets 502.`,
  fix: `gunicorn, uvicorn, daphne and the like speak HTTP:

\`\`\`nginx
location / {
    proxy_set_header Host $host;
    proxy_pass http://127.0.0.1:8000;
}
\`\`\`

\`\`\`apache
ProxyPreserveHost On
ProxyPass / http://127.0.0.1:8000/
\`\`\`

uWSGI's \`socket\` speaks uwsgi (\`uwsgi_pass\` with \`include uwsgi_params;\`, or \`ProxyPass / uwsgi://127.0.0.1:3031/\`), its
\`http-socket\` speaks HTTP.`,
  except: "gunicorn 24 and later run with `--protocol uwsgi`, which is taken into account.",
  references: ["https://docs.gunicorn.org/en/stable/deploy.html", "https://uwsgi-docs.readthedocs.io/en/latest/Nginx.html", "https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_pass", "https://httpd.apache.org/docs/2.4/mod/mod_proxy_uwsgi.html"],
  *check({ fronts, appServer }, model) {
    if (appServer?.kind !== "process") return;
    const { launch } = appServer;
    for (const spoken of new Map(fronts.flatMap(spokenBy).map((one) => [one.at, one])).values()) {
      const { server, protocol, addresses, at } = spoken;
      const here = ({ address }) => addresses.some((to) => reaches(to, address));
      const heard = launch.listeners.find(here);
      const understood = model.launches.some(({ listeners }) => listeners.some((listener) => here(listener) && listener.protocol === protocol));
      const mayBeMeant = model.launches.some((other) => other !== launch && !other.listenersKnown && other.stage.verdict !== "development");
      if (!heard || understood || mayBeMeant || heard.protocol === protocol) continue;
      const { command } = launch;
      const help6 = rightLine(spoken, heard);
      yield {
        at,
        message: `Every request fails with ${server === "nginx" ? "502 or 504" : "500, 502 or 503"}: ${server} speaks ${protocolNames[protocol]}, ${command.value} listens for ${protocolNames[heard.protocol]}.`,
        certainty: "certain",
        related: [{ at: heard.at ?? command.at, message: `${command.value} listens on ${formatAddress(heard.address)} and speaks ${protocolNames[heard.protocol]}` }],
        ...help6 !== void 0 && { help: help6 },
        ...heard.protocol === "http" && spoken.byHttp && { fixes: [{ title: `Let ${server} speak HTTP`, safe: false, edits: spoken.byHttp }] }
      };
    }
  }
});

// rules/deployment/proxy-ssl-header-spoofable.ts
var proxy_ssl_header_spoofable_default = rule({
  id: "deployment/proxy-ssl-header-spoofable",
  title: "A visitor over plain HTTP can pass for one over HTTPS by sending a header.",
  on: "deployment",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-290"],
  why: `\`SECURE_PROXY_SSL_HEADER\` makes Django believe a header, whoever wrote it. gunicorn believes \`X-Forwarded-Proto\` from its own
machine, and uWSGI from anybody, without any setting. A front server that does not write the header passes on what the
visitor sent: with one line he gets round \`SECURE_SSL_REDIRECT\`, secure cookies are sent to him in the clear, and links in
mails and caches say what he wants.`,
  fix: `Let the front server write the header in every server that reaches the application:

\`\`\`nginx
proxy_set_header X-Forwarded-Proto $scheme;
\`\`\`

\`\`\`apache
RequestHeader set X-Forwarded-Proto expr=%{REQUEST_SCHEME}
\`\`\``,
  except: "Another server before this one always writes the header, and nobody can reach this one past it.",
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#secure-proxy-ssl-header", "https://docs.gunicorn.org/en/stable/settings.html#secure-scheme-headers"],
  *check(deployment, model) {
    for (const route of routesTo(deployment, model)) {
      const [first] = spoofable(deployment, route, model);
      if (!first || first.by !== "Django" && (route.kind === "apache" || !route.endsTls)) continue;
      const behind = !route.endsTls;
      if (behind && (model.tlsEndsUpstream === true || first.passedAt !== void 0 || !isPublic(route))) continue;
      const grave = first.by === "Django" || deployment.settings?.holds("SECURE_SSL_REDIRECT", isTrue) === true;
      const front = frontName(route);
      yield {
        at: first.passedAt ?? route.at,
        message: `Over plain HTTP a visitor passes for one over HTTPS: ${first.by} believes ${first.header}, ${front} lets his through.`,
        certainty: behind || !route.proven ? "likely" : "certain",
        ...(behind || !grave) && { severity: "warning" },
        related: [{ at: first.at, message: first.by === "Django" ? "Django believes the header" : `${first.by} believes the header by itself` }],
        help: front === "nginx" ? `Add "proxy_set_header ${first.header} $scheme;" to the location.` : `Add "RequestHeader set ${first.header} expr=%{REQUEST_SCHEME}".`
      };
    }
  }
});
var isPublic = (route) => route.names.some(({ value }) => /^[\w-]+(?:\.[\w-]+)+$/.test(value)) && (route.kind === "apache" ? route.host.ports.includes(80) : route.server.listens.length === 0 || route.server.listens.some(({ args }) => /(?:^|:)80$/.test(args[0]?.value ?? "")));

// rules/deployment/redirect-loop.ts
var redirect_loop_default = rule({
  id: "deployment/redirect-loop",
  title: "Django redirects to HTTPS for ever, because it never learns that visitors are there.",
  on: "deployment",
  severity: "error",
  since: "0.1.0",
  why: `TLS ends in the front server, and the application gets plain HTTP. With \`SECURE_SSL_REDIRECT\` Django redirects every plain
request to HTTPS; as nothing tells it that the visitor is there already, it redirects again, until the browser gives up
with "too many redirects".

gunicorn and uvicorn believe \`X-Forwarded-Proto\` from their own machine, and the stock \`uwsgi_params\` and \`fastcgi_params\` carry
the scheme: there nothing else is needed, and nothing is said.`,
  fix: `\`\`\`nginx
proxy_set_header X-Forwarded-Proto $scheme;
\`\`\`

\`\`\`python
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
\`\`\``,
  except: "A middleware of the project sets the scheme.",
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#secure-ssl-redirect", "https://docs.djangoproject.com/en/stable/ref/settings/#secure-proxy-ssl-header"],
  *check(deployment, model) {
    const { settings, appServer } = deployment;
    if (!settings || !runs(settings, middleware.security) || settings.mayHold("SECURE_REDIRECT_EXEMPT", (value) => elements(value).length > 0)) return;
    yield* overwritten(deployment, model);
    const routes = routesTo(deployment, model).filter((route) => learnsOfHttps(deployment, route, model) === "no");
    for (const hit of settings.hits("SECURE_SSL_REDIRECT", isTrue)) {
      for (const route of routes) {
        const told = receivedHeader(route, "X-Forwarded-Proto", "https");
        const remover = appServer?.kind === "process" && removesHeader(deployment, "X-Forwarded-Proto", model) === "yes" ? appServer.launch.command.value : void 0;
        if (told.kind === "value" && djangosHeader(settings) !== "none" && remover === void 0) continue;
        const { reason, help: help6, label } = explain(frontName(route), told.kind === "value", remover);
        yield hit.claim(`Visitors over HTTPS are redirected to HTTPS for ever: ${reason}.`, {
          ...!route.proven && { certainty: "likely" },
          related: [{ at: told.at ?? route.at, message: label }],
          help: help6
        });
        break;
      }
    }
  }
});
function* overwritten(deployment, model) {
  const { settings } = deployment;
  if (!settings || model.tlsEndsUpstream !== true) return;
  const own = djangosHeader(settings);
  if (typeof own === "string") return;
  for (const route of routesTo(deployment, model)) {
    const told = receivedHeader(route, own.header, "http");
    if (!route.plain || route.tls || told.kind !== "value" || told.value === own.value) continue;
    const front = frontName(route);
    for (const hit of settings.hits("SECURE_SSL_REDIRECT", isTrue)) {
      yield hit.claim(`Visitors over HTTPS are redirected to HTTPS for ever: ${front} writes "${told.value}" over the ${own.header} of the server before it.`, {
        ...!route.proven && { certainty: "likely" },
        related: [{ at: told.at, message: "the header is written here" }],
        help: front === "nginx" ? `Write "proxy_set_header ${own.header} $http_${own.header.toLowerCase().replaceAll("-", "_")};".` : `Leave ${own.header} as it comes.`
      });
    }
    return;
  }
}
function explain(front, isTold, remover) {
  const setting2 = 'SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")';
  if (!isTold) return { reason: `${front} does not tell Django that they came by it`, help: `Let ${front} send X-Forwarded-Proto, and set ${setting2}.`, label: "visitors over HTTPS are handed on here" };
  if (remover === void 0) return { reason: `Django does not believe the X-Forwarded-Proto that ${front} sends`, help: `Set ${setting2}.`, label: "this header is sent, and not believed" };
  return { reason: `${remover} removes the X-Forwarded-Proto that ${front} sends`, help: "Start it with --trusted-proxy=127.0.0.1 --trusted-proxy-headers=x-forwarded-proto.", label: "this header is sent, and does not arrive" };
}

// src/core/launch/asgi.ts
var asgiWorker = /uvicorn|(?:^|\.)asgi$/i;
function servesAsgi(launch) {
  const { server, application } = launch;
  switch (server) {
    case "daphne":
      return true;
    case "uvicorn":
      return !/^wsgi$/i.test(launch.option("interface")?.value?.value ?? "");
    case "hypercorn":
      return application !== void 0 && !application.value.startsWith("wsgi:");
    case "granian":
      return /^asgi/i.test(launch.option("interface")?.value?.value ?? "");
    case "gunicorn":
      return asgiWorker.test(launch.option("worker-class")?.value?.value ?? "");
    case "gunicorn_django":
    case "uwsgi":
    case "waitress":
    case "unit":
    case "passenger":
    case "vercel":
    case "runserver":
      return false;
  }
}

// src/core/launch/launch-options.ts
var isOff = (text2) => /^(?:false|off|no|0)$/.test(text2);
function switchedOn(launch, ...names4) {
  const last = launch.options.findLast(({ name }) => names4.includes(name));
  return last && (last.value === void 0 ? last.fallback === void 0 : !isOff(last.value.value)) ? last : void 0;
}
function numberOf(option) {
  const text2 = option?.value?.value.trim();
  return text2 !== void 0 && /^\d+$/.test(text2) ? Number(text2) : void 0;
}
var servesProduction = ({ server, stage }, ...servers2) => stage.verdict === "production" && servers2.includes(server);

// src/core/nginx/server.ts
var scopesOf = (server) => [server, ...server.conditions, ...server.locations];
function gatewayAt(location) {
  let at = location;
  while (at && !at.gateway && at.block !== "location") at = at.outer;
  return at?.gateway;
}
function servesFiles(location) {
  if (location.gateway || location.own("return").length > 0 || location.effective("internal")) return false;
  const turnsAwayAll = location.effectiveAll("allow").length === 0 && location.effectiveAll("deny").some(({ args }) => args[0]?.value === "all");
  return !turnsAwayAll;
}
var runsScripts = (location) => location.gateway?.protocol === "fastcgi" && (/\\?\.(?:php\d?|phtml|pl|cgi|fcgi)\b/.test(location.path.value) || location.effectiveAll("fastcgi_param").some(({ args }) => args[0]?.value === "SCRIPT_FILENAME"));
var isPrefix = (location) => location.block === "location" && (location.modifier === "" || location.modifier === "^~");
var proxiedHeaderNames = (location) => location.effectiveAll("proxy_set_header").map(({ args }) => args[0]?.value.toLowerCase() ?? "");

// src/core/deployment/mount.ts
var pathBehind = (target) => /^https?:\/\/(?:unix:[^:]*:|[^/]*)(\/.*)$/.exec(target)?.[1];
function mountOf(route) {
  if (!route.complete) return void 0;
  if (route.kind === "nginx") {
    const { location, gateway } = route;
    const target = gateway.directive.args[0]?.value ?? "";
    if (!isPrefix(location) || target.includes("$") || location.own("rewrite").length > 0 || location.outer?.own("rewrite").length) return void 0;
    const behind2 = gateway.protocol === "http" ? pathBehind(target) : void 0;
    return mountAt(location.path.value, behind2);
  }
  const { proxy } = route;
  if (proxy?.protocol !== "http" || !proxy.path.known || !proxy.target.known || !route.host.backendFor(`${proxy.path.value.replace(/\/$/, "")}/`)) return void 0;
  const behind = pathBehind(proxy.target.value) ?? "/";
  return proxy.path.value.endsWith("/") && !behind.endsWith("/") ? void 0 : mountAt(proxy.path.value, behind);
}
function mountAt(path, behind) {
  const prefix = path.replace(/\/$/, "");
  if (!/^(?:\/[\w.-]+)+$/.test(prefix)) return void 0;
  if (behind === void 0 || behind.replace(/\/$/, "") === prefix) return { prefix, cut: false };
  return behind === "/" ? { prefix, cut: true } : void 0;
}
var isPrefixHeader = (name) => /^(?:x)?(?:scriptname|forwardedprefix)$|^daphnerootpath$/.test(name.toLowerCase().replace(/[-_]/g, ""));
function toldPrefixes(route) {
  if (route.kind === "apache") return route.host.requestHeaders(route.url).filter(({ header: header2, action }) => action !== "unset" && isPrefixHeader(header2.value)).map(({ header: header2, value, at }) => ({ name: header2.value, value: value?.value ?? "", at }));
  const { protocol } = route.gateway;
  return route.location.effectiveAll(protocol === "http" || protocol === "https" ? "proxy_set_header" : `${protocol}_param`).filter(({ args }) => isPrefixHeader(args[0]?.value.replace(/^HTTP_/, "") ?? "")).map(({ args, at }) => ({ name: args[0]?.value ?? "", value: args[1]?.value ?? "", at }));
}
var scriptNameOf = ({ environment, options: options2 }) => {
  const set = environment.find(({ name }) => name === "SCRIPT_NAME");
  const given = options2.findLast(({ name, value }) => name === "env" && value?.value.startsWith("SCRIPT_NAME=") === true);
  return set ?? (given && { value: given.value?.value.slice("SCRIPT_NAME=".length), at: given.at });
};
var prefixOptions = ["root-path", "mount", "url-prefix", "url-path-prefix", "route-run"];
var mayKnowPrefix = (appServer) => appServer?.kind !== "process" || !appServer.launch.optionsKnown || scriptNameOf(appServer.launch) !== void 0 || prefixOptions.some((name) => appServer.launch.option(name)) || switchedOn(appServer.launch, "manage-script-name") !== void 0;
var servesWsgi = (appServer) => appServer?.kind === "process" && ["gunicorn", "uwsgi", "waitress"].includes(appServer.launch.server) && !servesAsgi(appServer.launch);
function forcedPrefix(settings) {
  if (settings.holds("FORCE_SCRIPT_NAME", (value) => value.type === "None" || text(value) === "")) return "none";
  for (const hit of settings.hits("FORCE_SCRIPT_NAME", (value) => text(value) !== void 0)) if (hit.unless === void 0) return { value: (text(hit.value) ?? "").replace(/\/$/, ""), at: hit.at };
  return "unknown";
}

// rules/deployment/script-name-lost.ts
var script_name_lost_default = rule({
  id: "deployment/script-name-lost",
  title: "The prefix below which the site is served gets lost on the way to Django, or counts twice.",
  on: "deployment",
  severity: "warning",
  since: "0.1.0",
  why: `A site below \`/shop/\` needs two things that fit: the front server, or the application server, takes \`/shop\` off the address, and
Django is told of it, so that it puts it in front of the links and redirects that it makes.

- Cut off and not told: every link leads to \`/cart/\`, which is another page of the site or none. No server and nothing in
  Django reads \`X-Script-Name\` or \`X-Forwarded-Prefix\` by itself. Apache's \`ProxyPassReverse\` does not mend it.
- Told and not cut off: with \`FORCE_SCRIPT_NAME\`, or uWSGI's \`SCRIPT_NAME\`, pages are 404, or found below \`/shop/shop/\`.
- gunicorn takes the prefix off by itself when it is told one, and answers 500 where the front server did that already.

\`WSGIScriptAlias /shop ...\` does both.`,
  fix: `Let the front server pass the address on whole and tell gunicorn:

\`\`\`nginx
location /shop/ {
    proxy_set_header SCRIPT_NAME /shop;
    proxy_pass http://127.0.0.1:8000;
}
\`\`\`

or let it take the prefix off (\`proxy_pass http://127.0.0.1:8000/;\`), with \`FORCE_SCRIPT_NAME = "/shop"\` in the settings. For uWSGI:
\`mount = /shop=bakery.wsgi:application\` and \`manage-script-name = true\`.`,
  except: "A middleware of another package reads the header.",
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#force-script-name", "https://docs.gunicorn.org/en/stable/settings.html#forwarder-headers", "https://uwsgi-docs.readthedocs.io/en/latest/Nginx.html#hosting-multiple-apps-in-the-same-process-aka-managing-script-name-and-path-info"],
  *check(deployment, model) {
    if (!deployment.settings || deployment.entryPoint === void 0 || /PATH_INFO|SCRIPT_NAME|root_path/.test(deployment.entryPoint.file.text)) return;
    for (const route of routesTo(deployment, model)) {
      const mount = route.proven ? mountOf(route) : void 0;
      const claim = mount && (mount.cut ? cutOff(deployment, route, mount, model) : passedOn(deployment, route, mount));
      if (claim) yield claim;
    }
  }
});
var isRead = (told, model) => ["SCRIPT_NAME", "FORWARDED_PREFIX", ...told.map(({ name }) => name)].some((name) => model.code.speaksOf(name));
var scriptName = (told, prefix) => told.find(({ name, value }) => name.toUpperCase() === "SCRIPT_NAME" && value.replace(/\/$/, "") === prefix);
function cutOff({ appServer, settings }, route, { prefix }, model) {
  if (appServer?.kind !== "process" || !settings) return void 0;
  const { launch } = appServer;
  const front = frontName(route);
  const told = toldPrefixes(route);
  const header2 = scriptName(told, prefix);
  const own = scriptNameOf(launch);
  const given = own?.value?.replace(/\/$/, "") === prefix ? own : isLocal(route) ? header2 : void 0;
  if (launch.server === "gunicorn" && given) {
    return {
      at: route.at,
      message: `Every page below ${prefix}/ answers 500: ${front} cuts ${prefix} off, and gunicorn looks for it to do the same.`,
      certainty: "certain",
      related: [{ at: given.at, message: "gunicorn is told the prefix here" }],
      help: "Let the front server pass the address on whole."
    };
  }
  if (forcedPrefix(settings) !== "none" || mayKnowPrefix(appServer) || told.some(({ name }) => /^(?:daphne|[${<])/i.test(name)) || isRead(told, model)) return void 0;
  const [unread] = told;
  if (!unread && route.kind === "nginx") return void 0;
  return {
    at: unread?.at ?? route.at,
    message: `Django's links and redirects lack ${prefix}: ${front} cuts it off${unread ? `, and nothing reads ${unread.name}` : " and does not say so"}.`,
    certainty: unread ? "likely" : "certain",
    ...unread && { related: [{ at: route.at, message: `${prefix} is cut off here` }] },
    help: `Set FORCE_SCRIPT_NAME = "${prefix}".`
  };
}
function passedOn({ appServer, settings }, route, { prefix }) {
  if (!settings || !servesWsgi(appServer) || mayKnowPrefix(appServer)) return void 0;
  const forced = forcedPrefix(settings);
  const told = scriptName(toldPrefixes(route), prefix);
  const isUwsgi = route.kind === "nginx" && route.gateway.protocol === "uwsgi";
  if (forced === "unknown" || told && !isUwsgi) return void 0;
  const said = forced !== "none" && forced.value === prefix ? { at: forced.at, name: "FORCE_SCRIPT_NAME" } : told;
  if (!said) return void 0;
  return {
    at: said.at,
    message: `Pages below ${prefix}/ are 404, or their links hold it twice: nothing takes ${prefix} off the address.`,
    certainty: "certain",
    related: [{ at: route.at, message: `addresses are handed on with ${prefix}` }],
    help: isUwsgi ? `Start uWSGI with "mount = ${prefix}=..." and "manage-script-name = true".` : "Put a slash behind the host in the line that hands requests on."
  };
}

// src/core/deployment/handovers.ts
var backends = { nginx: "X-Accel-Redirect", xsendfile: "X-Sendfile" };
function handoversOf(settings, model) {
  return [...fromSettings(settings), ...fromViews(model)];
}
function* fromSettings(settings) {
  for (const hit of settings.hits("SENDFILE_BACKEND", (value) => headerOf2(text(value)) !== void 0)) {
    const header2 = headerOf2(text(hit.value));
    if (!header2 || hit.unless !== void 0) continue;
    const url = settings.value("SENDFILE_URL");
    const root = settings.value("SENDFILE_ROOT");
    const start2 = url.kind === "known" ? text(url.value) : void 0;
    const address = start2 === void 0 ? void 0 : beginning(`/${start2.replace(/^\/+|\/+$/g, "")}/`);
    yield {
      header: header2,
      at: hit.at,
      address,
      example: below(address),
      folder: root.kind === "known" ? readSettingsPath(root.value) : void 0
    };
  }
}
var headerOf2 = (backend) => /^(?:django_)?sendfile\.backends\./.test(backend ?? "") ? backends[backend?.split(".").at(-1) ?? ""] : void 0;
function fromViews({ code }) {
  const accelerated = code.answersWith("X-Accel-Redirect");
  const sent2 = code.answersWith("X-Sendfile");
  if (accelerated.length > 0 && sent2.length > 0) return [];
  return [
    ...accelerated.map(({ start: start2, whole, at }) => {
      const address = beginning(whole ? start2.replace(/[^/]*$/, "") : start2);
      return { header: "X-Accel-Redirect", at, address, example: address !== void 0 && whole && /^\/[\w./-]*[\w-]$/.test(start2) ? start2 : below(address), folder: void 0 };
    }),
    ...sent2.map(({ at }) => ({ header: "X-Sendfile", at, address: void 0, example: void 0, folder: void 0 }))
  ];
}
var below = (address) => address && `${address}invoice.pdf`;
var beginning = (address) => /^\/[\w.-]+\/(?:[\w.-]+\/)*$/.test(address) ? address : void 0;

// rules/deployment/sendfile-mismatch.ts
var sendfile_mismatch_default = rule({
  id: "deployment/sendfile-mismatch",
  title: "Files that Django leaves to the front server are not sent.",
  on: "deployment",
  severity: "error",
  since: "0.1.0",
  why: `A view decides who may have a file and names it in a header; the front server then sends the file in place of the view's empty
page. nginx follows \`X-Accel-Redirect\` and no other, Apache's mod_xsendfile follows \`X-Sendfile\` and no other: what a server
does not know it passes on, so visitors download empty files, and read in the header where they lie.

\`X-Accel-Redirect\` names an address, not a file: a location must answer it, from the directory that the files are in. Without
one the address goes back to Django, which has no page there.`,
  fix: `\`\`\`python
SENDFILE_BACKEND = "django_sendfile.backends.nginx"
SENDFILE_ROOT = "/srv/bakery/protected"
SENDFILE_URL = "/protected"
\`\`\`

\`\`\`nginx
location /protected/ {
    internal;
    alias /srv/bakery/protected/;
}
\`\`\``,
  except: "Another server, or a link in the file system, stands between the two.",
  references: ["https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_ignore_headers", "https://django-sendfile2.readthedocs.io/en/latest/backends.html"],
  *check(deployment, model) {
    const { settings, appServer } = deployment;
    if (!settings || model.deployments.find((one) => one.settings === settings) !== deployment) return;
    const { nginx, apache, joined } = frontServersOf(settings, model);
    if (!joined || nginx.length > 0 && apache.length > 0) return;
    const routes = model.deployments.filter((one) => one.settings === settings).flatMap((one) => routesTo(one, model)).filter(({ proven }) => proven);
    const byUwsgi = appServer?.kind === "process" && appServer.launch.option("collect-header") !== void 0;
    const [first] = routes;
    if (!first || byUwsgi || !routes.every(({ complete }) => complete)) return;
    for (const handover of handoversOf(settings, model)) {
      const found = ignored(handover, first) ?? routes.map((route) => misled(handover, route, routes, model)).find((claim) => claim !== void 0);
      if (found) yield found;
    }
  }
});
function ignored({ header: header2, at }, route) {
  const followsSendfile = route.kind === "apache" && everyDirective(route.host, "XSendFile").some(({ args }) => /^on$/i.test(args[0]?.value ?? ""));
  const isKnown2 = header2 === "X-Accel-Redirect" ? route.kind === "nginx" : followsSendfile;
  if (isKnown2) return void 0;
  const off = header2 === "X-Sendfile" && route.kind === "apache";
  return {
    at,
    message: off ? "Visitors download empty files: nothing turns mod_xsendfile on in Apache." : `Visitors download empty files: ${route.kind === "nginx" ? "nginx" : "Apache"} does not know the header ${header2}.`,
    certainty: off ? "likely" : "certain",
    related: [{ at: route.at, message: "this server gets the header" }],
    help: off ? 'Add "XSendFile on" and "XSendFilePath" with the directory of the files.' : route.kind === "nginx" ? "Use X-Accel-Redirect: the backend of django-sendfile2 for nginx." : "Use X-Sendfile with mod_xsendfile."
  };
}
function misled({ address, example: url, folder, at }, route, routes, model) {
  if (route.kind !== "nginx" || address === void 0 || url === void 0 || route.location.effectiveAll("proxy_ignore_headers").some(({ args }) => args.some(({ value }) => /^x-accel-redirect$/i.test(value)))) return void 0;
  const { location, sure } = locationFor(route.server, url);
  if (!sure || !location) return void 0;
  const related = [{ at: route.at, message: "nginx hands requests to Django here" }];
  if (routes.some((one) => one.kind === "nginx" && one.location === location)) {
    return { at, message: `Downloads below ${address} fail: no location of nginx answers that address, so it goes back to Django.`, certainty: "certain", related, help: `Add "location ${address} { internal; alias .../; }" to the server.` };
  }
  const path = fileFor(location, url);
  const root = fileRootOf(location);
  if (!folder || !root || path?.startsWith("/") !== true || !model.checkouts.sharesMachine(route.server)) return void 0;
  const directories = folder.kind === "server" ? [folder.path] : model.checkouts.serverPaths(folder.path);
  const [expected] = directories;
  if (expected === void 0 || directories.some((directory) => [`${directory}/invoice.pdf`, `${directory}invoice.pdf`].some((one) => normal(one) === normal(path)))) return void 0;
  return {
    at: root.directive.at,
    message: `Downloads below ${address} are 404: nginx looks in ${path.slice(0, -"/invoice.pdf".length)}, Django's files are in ${expected}.`,
    certainty: "certain",
    related: [{ at, message: `Django leaves files of ${expected} to nginx` }],
    help: `Write "alias ${expected}/;".`
  };
}
var normal = (path) => components(path).join("/");

// src/core/deployment/served-names.ts
var placeholder2 = /^(?:(?:www|api)\.)?(?:example|domain|mydomain|mysite|yoursite|site)\.(?:com|org|net|tld)$|your|change|placeholder|[${<>%}_]/i;
var hostName = /^(?=.*[a-z])[\w-]+(?:\.[\w-]+)+$/i;
var servedNames = (route) => route.names.flatMap((name) => {
  const value = name.value.toLowerCase().replace(/:\d+$/, "");
  const below2 = value.startsWith("*.");
  const host = value.replace(/^\*?\./, "");
  return "known" in name && !name.known || placeholder2.test(host) || !hostName.test(host) || /\.(?:local|localhost|internal|lan)$/.test(host) ? [] : [{ text: name, host, below: below2 }];
});
var lets = (entry, { host, below: below2 }) => {
  const pattern = text(entry)?.toLowerCase();
  if (pattern === void 0 || pattern === "*") return true;
  if (pattern.startsWith(".")) return `.${host}`.endsWith(pattern) || below2 && pattern.endsWith(`.${host}`);
  return below2 ? pattern.endsWith(`.${host}`) : pattern === host;
};
var refuses = (settings, name) => !settings.mayHold("ALLOWED_HOSTS", (value) => value.type === "str" || elements(value).length === 0 || elements(value).some((item) => lets(item, name) || isMalformed(item))) && !settings.mayHold("DEBUG", isTrue);
var isMalformed = (item) => /[/:]|^\*\./.test(text(item) ?? "/");
function passesHost(route, settings) {
  if (settings.mayHold("USE_X_FORWARDED_HOST", isTrue)) return false;
  if (route.kind === "apache") {
    if (!route.proxy) return true;
    const { known, lines: lines2 } = route.host.effective("ProxyPreserveHost", { url: route.url });
    return known && lines2.at(-1)?.args[0]?.value.toLowerCase() === "on" && !route.host.requestHeaders(route.url).some(({ header: header2 }) => header2.value.toLowerCase() === "host");
  }
  const { protocol } = route.gateway;
  if (protocol !== "http" && protocol !== "https") return receivedHeader(route, "Host", "http").kind === "client";
  const lines = route.location.effectiveAll("proxy_set_header").filter(({ args }) => args[0]?.value.toLowerCase() === "host");
  return lines.length === 1 && /^\$\{?(?:host|http_host)\}?(?::\$\{?(?:server_port|proxy_port)\}?)?$/.test(lines[0]?.args[1]?.value ?? "");
}

// rules/deployment/server-name-not-allowed.ts
var server_name_not_allowed_default = rule({
  id: "deployment/server-name-not-allowed",
  title: "The front server serves a name that ALLOWED_HOSTS refuses.",
  on: "deployment",
  severity: "error",
  since: "0.1.0",
  why: `The front server hands requests for the name on, and Django answers each of them with 400 Bad Request: the host is not in
ALLOWED_HOSTS. It happens to the bare domain beside \`www.\`, and to the name that the site got last. Whoever tries the other
name sees nothing wrong.`,
  fix: `Name every host that the front server serves:

\`\`\`python
ALLOWED_HOSTS = ["bakery.example", "www.bakery.example"]
\`\`\`

or redirect the other names in the front server, before they reach Django. \`".bakery.example"\` allows the domain with all that is below it.`,
  except: "The name is served for health checks or the like that expect the 400.",
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts", "https://nginx.org/en/docs/http/server_names.html"],
  *check(deployment, model) {
    const { settings } = deployment;
    if (!settings) return;
    for (const route of routesTo(deployment, model)) {
      const others2 = model.deployments.filter(({ fronts }) => fronts.some(({ at }) => at === route.at)).flatMap((other) => other.settings ?? []);
      if (!passesHost(route, settings)) continue;
      for (const name of servedNames(route)) {
        if (![settings, ...others2].every((one) => refuses(one, name))) continue;
        const [hit] = settings.hits("ALLOWED_HOSTS", () => true);
        yield {
          at: name.text.at,
          message: `Visitors of ${name.text.value} get 400 Bad Request: ALLOWED_HOSTS refuses the name.`,
          certainty: route.proven ? "certain" : "likely",
          related: [...hit && !hit.isDefault ? [{ at: hit.at, message: "the names that Django lets through" }] : [], { at: route.at, message: "this hands the request on to Django" }],
          help: `Add "${name.below ? `.${name.host}` : name.host}" to ALLOWED_HOSTS, or redirect the name in the front server.`
        };
      }
    }
  }
});

// rules/deployment/sites-available-not-enabled.ts
var available = "sites-available";
var sites_available_not_enabled_default = rule({
  id: "deployment/sites-available-not-enabled",
  title: "The site's configuration is in sites-available and not in sites-enabled.",
  on: "deployment",
  severity: "info",
  since: "0.1.0",
  why: `Debian's nginx and Apache read \`sites-enabled\` alone; \`sites-available\` is a shelf. A site that lies there without a link does not
exist: changes to it do nothing, and its names are answered by whatever site is enabled.`,
  fix: `\`\`\`
ln -s ../sites-available/bakery /etc/nginx/sites-enabled/bakery
\`\`\`

or \`a2ensite bakery\` for Apache, and reload the server.`,
  except: "The link is made on the server, or the site is kept for a day when it is needed.",
  references: ["https://wiki.debian.org/Nginx/DirectoryStructure", "https://manpages.debian.org/bookworm/apache2/a2ensite.8.en.html"],
  *check(deployment, model) {
    const said = /* @__PURE__ */ new Set();
    for (const route of routesTo(deployment, model)) {
      const { file: file2 } = placeOf4(route);
      if (said.has(file2.path) || !isShelved(file2.path, model)) continue;
      said.add(file2.path);
      yield {
        at: firstLine(file2),
        message: `${frontName(route)} does not read this site: ${siblingOf(file2.path)} has no link to it.`,
        certainty: "likely",
        help: `Link it from ${siblingOf(file2.path)}, and reload the server.`
      };
    }
  }
});
var placeOf4 = (route) => route.kind === "nginx" ? route.server.at : route.host.at;
var siblingOf = (path) => directoryOf(path).replace(/sites-available$/, "sites-enabled");
function isShelved(path, model) {
  if (nameOf(directoryOf(path)) !== available) return false;
  const enabled = siblingOf(path);
  const entries = model.entriesIn(enabled).filter((name) => !name.startsWith("."));
  const names4 = new Set(model.entriesIn(directoryOf(path)));
  if (entries.length === 0 || entries.some((name) => !names4.has(name) && !model.files.some((file2) => file2.path === `${enabled}/${name}`))) return false;
  const plain2 = (name) => name.replace(/^\d+-|\.conf$/g, "");
  if (entries.some((name) => plain2(name) === plain2(nameOf(path)))) return false;
  return !model.files.some((file2) => file2.path !== path && /sites-available|sites-enabled\/|a2ensite|ensite\b/.test(file2.text) && !isMainFile(file2.text));
}
var isMainFile = (text2) => !/sites-available|ensite\b|\bln\b/.test(text2) && /^\s*include(?:optional)?\s+\S*sites-enabled\/\*/im.test(text2);

// rules/deployment/socket-not-shared.ts
var ownTmp = /^[ \t]*(?:PrivateTmp|DynamicUser)[ \t]*=[ \t]*(?:yes|true|on|1|disconnected)[ \t]*$/im;
var socket_not_shared_default = rule({
  id: "deployment/socket-not-shared",
  title: "The socket lies in a /tmp that only the application server sees.",
  on: "deployment",
  severity: "warning",
  since: "0.1.0",
  why: `With \`PrivateTmp=\` or \`DynamicUser=\` systemd gives the unit a \`/tmp\` and a \`/var/tmp\` of its own. The application server creates
its socket there, the front server looks for it in another /tmp, and every visitor gets 502.`,
  fix: `\`\`\`ini
RuntimeDirectory=bakery
ExecStart=/srv/bakery/venv/bin/gunicorn --bind unix:/run/bakery/gunicorn.sock bakery.wsgi
\`\`\``,
  except: "The front server's unit joins the same namespace (`JoinsNamespaceOf=`).",
  references: ["https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html#PrivateTmp=", "https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_pass"],
  *check(deployment, model) {
    const { appServer } = deployment;
    if (appServer?.kind !== "process" || appServer.launch.kind !== "systemd") return;
    const { launch } = appServer;
    const { file: file2 } = launch.at;
    const found = ownTmp.exec(file2.text);
    if (!found || /^[ \t]*JoinsNamespaceOf[ \t]*=/im.test(file2.text)) return;
    for (const { address, at } of launch.listeners) {
      if (address.kind !== "unix" || !/^\/(?:var\/)?tmp\//.test(address.path) || at?.file !== file2) continue;
      const route = routesTo(deployment, model).find((one) => addressesOf(one).some((to) => reaches(to, address)));
      if (!route) continue;
      yield {
        at,
        message: `Every request fails with 502: the front server does not see ${address.path}, the unit has a /tmp of its own.`,
        certainty: "certain",
        related: [
          { at: span(file2, found.index, found.index + found[0].length), message: "this gives the unit a /tmp of its own" },
          { at: route.at, message: "the front server looks for the socket here" }
        ],
        help: "Put the socket below /run, with RuntimeDirectory=."
      };
    }
  }
});

// src/core/settings/databases.ts
var engineOf = (databases2) => lookUp(lookUp(databases2, "default"), "ENGINE");
var isSqlite = (engine) => /(?:^|\.)(?:sqlite3|spatialite)$/.test(text(engine) ?? "");
function liesInProject(databases2) {
  const name = lookUp(lookUp(databases2, "default"), "NAME");
  if (!name || name.type === "unknown") return false;
  const path = text(name);
  return readSettingsPath(name)?.kind === "repository" || path !== void 0 && path !== "" && !path.startsWith("/") && !path.startsWith(":");
}
var runsOnThrowAwayDisk = (settings, model) => model.nginx.length === 0 && model.apache.length === 0 && model.launches.every(({ kind, stage }) => kind === "procfile" || stage.verdict === "development") && model.deployments.some((deployment) => deployment.settings === settings && deployment.appServer?.kind === "process" && deployment.appServer.launch.kind === "procfile" && deployment.appServer.launch.stage.verdict !== "development") && !["Dockerfile", "docker-compose.yml", "compose.yml", "fly.toml", "render.yaml"].some((name) => model.hasFile(name));

// rules/deployment/sqlite-on-ephemeral-disk.ts
var sqlite_on_ephemeral_disk_default = rule({
  id: "deployment/sqlite-on-ephemeral-disk",
  title: "The database is a file on a disk that is thrown away.",
  on: "deployment",
  severity: "error",
  since: "0.1.0",
  why: `The Procfile is for a platform such as Heroku, where each deployment and each restart, at least once a day, begins with a fresh
copy of the repository. The SQLite file is in it: every account, order and upload since then is gone, without an error.
Several dynos each have a file of their own.`,
  fix: `\`\`\`python
DATABASES = {"default": dj_database_url.config(conn_max_age=600)}
\`\`\`

with a database of the platform's, which sets \`DATABASE_URL\`.`,
  except: "The Procfile is used on a machine of your own (honcho, foreman), or a disk that stays is mounted there.",
  references: ["https://devcenter.heroku.com/articles/sqlite3", "https://docs.djangoproject.com/en/stable/ref/databases/#sqlite-notes"],
  *check({ settings, appServer }, model) {
    if (!settings || !runsOnThrowAwayDisk(settings, model) || settings.packages.requires("django-heroku") !== void 0) return;
    for (const hit of settings.hits("DATABASES", (value) => isSqlite(engineOf(value)) && liesInProject(value))) {
      if (hit.unless !== void 0) continue;
      yield hit.claim("Each restart loses all data: the database is a file on a disk that the platform throws away.", {
        certainty: "likely",
        ...appServer && { related: [{ at: appServer.at, message: "the platform starts this" }] },
        help: "Use a database server of the platform, through DATABASE_URL."
      });
    }
  }
});

// src/core/nginx/answers.ts
function answersOf(scope) {
  return scope.directives.flatMap((directive) => {
    const [first, second, flag] = directive.args;
    if (directive.name === "return" && first) {
      const isUrl = second === void 0 && /^(?:https?:\/\/|\$scheme)/i.test(first.value);
      const code = isUrl ? 302 : Number(first.value);
      return Number.isInteger(code) ? [{ code, text: isUrl ? first : second, redirects: [301, 302, 303, 307, 308].includes(code), directive }] : [];
    }
    if (directive.name !== "rewrite" || !second) return [];
    const redirects2 = flag?.value === "permanent" || flag?.value === "redirect" || /^(?:https?:\/\/|\$scheme)/i.test(second.value);
    return redirects2 ? [{ code: flag?.value === "permanent" ? 301 : 302, text: second, redirects: redirects2, directive }] : [];
  });
}
var answersAll = (scope) => answersOf(scope).some(({ directive }) => directive.name === "return" || /^\^?(?:\/?\(?\.\*\)?\$?|\/)?$/.test(directive.args[0]?.value ?? "-"));
function isRedirectOnly(server) {
  const redirects2 = (scope) => answersAll(scope) && answersOf(scope).some((answer) => answer.redirects);
  if (redirects2(server)) return true;
  const pages = server.locations.filter(({ block, path, modifier }) => block === "location" && modifier !== "@" && !path.value.includes("well-known"));
  return pages.length > 0 && pages.every(redirects2);
}
function tryFilesOf(scope, server) {
  const directive = scope.own("try_files").at(-1);
  const fallback = directive?.args.at(-1);
  if (!directive || !fallback || directive.args.length < 2) return void 0;
  return { candidates: directive.args.slice(0, -1), fallback, fallsTo: namedLocation(server, fallback.value), directive };
}
function errorPagesOf(scope) {
  return scope.effectiveAll("error_page").flatMap((directive) => {
    const target = directive.args.at(-1);
    const words3 = directive.args.slice(0, -1).map(({ value }) => value);
    const instead = words3.find((word) => word.startsWith("="));
    return target ? [{ codes: words3.filter((word) => /^\d{3}$/.test(word)).map(Number), instead: instead === void 0 ? void 0 : Number(instead.slice(1)), target, directive }] : [];
  });
}

// src/core/deployment/served-locations.ts
function lookedForByNginx(server, url) {
  const { location, sure } = locationFor(server, url);
  const root = location && fileRootOf(location);
  if (!sure || !root || !servesFiles(location) || location.own("rewrite").length > 0) return void 0;
  const tried = tryFilesOf(location, server);
  if (tried && !/^=\d{3}$/.test(tried.fallback.value)) return void 0;
  if (location.effectiveAll("error_page").some(({ args }) => args.some(({ value }) => value === "404") && (args.at(-1)?.value ?? "").startsWith("@"))) return void 0;
  const path = fileFor(location, url);
  return path?.startsWith("/") === true && !/[{}<>%]|\/\.\./.test(path) ? { path, directory: root.directory, at: root.directive.at, kind: root.kind } : void 0;
}
function lookedForByApache(host, url) {
  const answer = host.answerTo(url);
  if (answer?.kind !== "file" || !answer.alias || !answer.alias.path.known || answer.path.includes("/..")) return void 0;
  return { path: answer.path, directory: answer.alias.path.value, at: answer.at, kind: "alias" };
}

// src/core/settings/static-files.ts
var local = /^(?:django\.contrib\.staticfiles\.storage|whitenoise\.storage|whitenoise\.django)\./;
var storageIn = (storages2) => text(lookUp(lookUp(storages2, "staticfiles"), "BACKEND")) ?? "";
var collectsStaticFiles = (settings) => settings.holds("INSTALLED_APPS", (value) => elements(value).some((item) => text(item) === "django.contrib.staticfiles")) && !settings.mayHold("STORAGES", (value) => !local.test(storageIn(value))) && !settings.mayHold("STATICFILES_STORAGE", (value) => !local.test(text(value) ?? ""));

// rules/deployment/static-mismatch.ts
var static_mismatch_default = rule({
  id: "deployment/static-mismatch",
  title: "The web server looks for static or uploaded files where Django does not put them.",
  on: "deployment",
  severity: "error",
  since: "0.1.0",
  why: `\`collectstatic\` copies every style sheet, script and picture into STATIC_ROOT, and uploads are written into MEDIA_ROOT. The web
server answers their addresses from another directory, so they are 404: pages come without their styles, the admin
most visibly, and uploads seem to vanish.

A frequent cause is \`root\` in place of \`alias\`: nginx appends the whole address to \`root\`, so that
\`location /static/ { root /srv/bakery/static; }\` looks for \`/srv/bakery/static/static/site.css\`. Another is the directory of the
project's own sources (STATICFILES_DIRS), which lacks what other packages bring.`,
  fix: `Let the directory be the same in both:

\`\`\`nginx
location /static/ {
    alias /srv/bakery/static/;
}
\`\`\`

\`\`\`python
STATIC_URL = "/static/"
STATIC_ROOT = "/srv/bakery/static"
\`\`\``,
  except: "A link on the server, or a step of the deployment, brings the files from one directory to the other.",
  references: ["https://docs.djangoproject.com/en/stable/howto/static-files/deployment/", "https://nginx.org/en/docs/http/ngx_http_core_module.html#alias"],
  *check({ settings, fronts }, model) {
    if (!settings || model.deployments.find((one) => one.settings === settings)?.fronts !== fronts) return;
    const { nginx, apache } = frontServersOf(settings, model);
    for (const server of nginx) if (model.checkouts.sharesMachine(server) && !server.assumed) yield* compare(settings, model, "404", (url) => lookedForByNginx(server, url));
    for (const host of apache) if (model.checkouts.sharesMachine(host)) yield* compare(settings, model, "403 or 404", (url) => lookedForByApache(host, url));
  }
});
function* compare(settings, model, answer, lookFor) {
  for (const { url, root, sample } of servedFolderSettings) {
    if (root === "STATIC_ROOT" ? !collectsStaticFiles(settings) : !keepsUploads(settings)) continue;
    for (const hit of settings.hitsTogether([root, url], (values) => mismatch(addressPath(values[url]), folderPath(values[root]), sample, model, lookFor) !== void 0)) {
      const value = settings.value(url);
      const found = value.kind === "known" ? mismatch(addressPath(value.value), folderPath(hit.value), sample, model, lookFor) : void 0;
      if (!found) continue;
      const { looked, expected, address } = found;
      const inCheckout = model.checkouts.around(looked.path) !== void 0;
      const folder = directoryOf2(looked.path, sample);
      const which = holdsSources(settings, model.checkouts.repositoryPath(folder)) ? "Files of the admin and other packages" : "Files";
      const claim = hit.claim(`${which} below ${address} are ${answer}: the server looks in ${folder}, Django puts them into ${expected}.`, {
        at: looked.at,
        related: [{ at: hit.at, message: `${root} is ${expected}` }],
        help: looked.kind === "root" && folder !== looked.directory ? `Write "alias ${expected}/;": root appends the whole address.` : `Let both be ${expected}/.`
      });
      yield inCheckout || claim.certainty !== "certain" ? claim : { ...claim, certainty: "likely", severity: "warning" };
    }
  }
}
function mismatch(address, folder, sample, model, lookFor) {
  const looked = address === void 0 ? void 0 : lookFor(address + sample);
  if (address === void 0 || !folder || !looked) return void 0;
  const directories = folder.kind === "server" ? [folder.path] : model.checkouts.serverPaths(folder.path);
  const [expected] = directories;
  const same = (directory) => normal2(`${directory}/${sample}`) === normal2(looked.path);
  const glued = (directory) => normal2(directory + sample) === normal2(looked.path);
  if (expected === void 0 || directories.some((directory) => same(directory) || glued(directory))) return void 0;
  const inside = model.checkouts.repositoryPath(directoryOf2(looked.path, sample));
  if (folder.kind === "repository" && inside === void 0) return void 0;
  return inside !== void 0 && model.hasFile(`${inside}/admin/css/base.css`) ? void 0 : { looked, expected, address };
}
var holdsSources = (settings, folder) => folder !== void 0 && settings.mayHold(
  "STATICFILES_DIRS",
  (directories) => elements(directories).some((item) => {
    const path = item.type === "unknown" ? void 0 : readSettingsPath(item);
    return path?.kind === "repository" && path.path === folder;
  })
);
var keepsUploads = (settings) => !settings.mayHold("DEFAULT_FILE_STORAGE", (value) => text(value) !== "django.core.files.storage.FileSystemStorage") && !settings.mayHold("STORAGES", (value) => value.type === "dict" && value.entries.some(([name, storage]) => text(name) === "default" && !isFileSystem(storage)));
var isFileSystem = (storage) => storage?.type === "dict" && storage.entries.some(([, backend]) => text(backend) === "django.core.files.storage.FileSystemStorage");
var directoryOf2 = (path, sample) => path.slice(0, Math.max(0, path.length - sample.length)).replace(/\/$/, "");
var normal2 = (path) => components(path).join("/");

// rules/deployment/static-nobody-serves.ts
var servesItself = /whitenoise|Cling|StaticFilesHandler|staticfiles_urlpatterns|views\.static|static\.serve/i;
function handsOn(route, address) {
  if (route.kind === "nginx") {
    const { location, sure } = locationFor(route.server, address);
    return sure && location === route.location && location.own("try_files").length === 0;
  }
  if (route.host.aliases.some(({ url }) => !url.known || address.startsWith(url.value))) return false;
  const answer = route.host.answerTo(address);
  return answer?.at === route.at;
}
var static_nobody_serves_default = rule({
  id: "deployment/static-nobody-serves",
  title: "Nobody serves the static files.",
  on: "deployment",
  severity: "warning",
  since: "0.1.0",
  why: `Without \`DEBUG\` Django serves no static files. The front server hands every request on to it, those for style sheets and
scripts as well, and WhiteNoise is not there: each of them is a 404. Pages come without style, the admin site first.`,
  fix: `Let the front server serve STATIC_ROOT,

\`\`\`nginx
location /static/ {
    alias /srv/bakery/static/;
}
\`\`\`

or add \`whitenoise.middleware.WhiteNoiseMiddleware\` behind SecurityMiddleware.`,
  except: "The site has no page of its own (an API without the admin site), or something before this server serves the files.",
  references: ["https://docs.djangoproject.com/en/stable/howto/static-files/deployment/", "https://whitenoise.readthedocs.io/en/stable/django.html"],
  *check(deployment, model) {
    const { settings, entryPoint, appServer } = deployment;
    if (!settings || settings.mayHold("DEBUG", isTrue) || !collectsStaticFiles(settings) || mayRunNamed(settings, /whitenoise|static/i)) return;
    if (settings.mayHold("INSTALLED_APPS", (value) => elements(value).some((item) => item.type === "unknown" || /whitenoise|dj_static|storages/.test(text(item) ?? "")))) return;
    if (model.files.some((file2) => /(?:^|\/)urls(?:\/\w+)?\.py$/.test(file2.path) && servesItself.test(file2.text)) || servesItself.test(entryPoint?.file.text ?? "")) return;
    if (appServer?.kind === "process" && (appServer.launch.option("static-map") || !appServer.launch.optionsKnown)) return;
    const routes = routesTo(deployment, model);
    for (const hit of settings.hits("STATIC_URL", (value) => addressPath(value) !== void 0)) {
      const address = addressPath(hit.value) ?? "/static/";
      if (hit.unless !== void 0 || routes.length === 0 || !routes.every((route) => route.proven && route.complete)) continue;
      const asked = routes.find((route) => handsOn(route, `${address}css/site.css`));
      const serves = (route) => !handsOn(route, `${address}css/site.css`) && !routes.some((other) => other !== route && sameServer(other, route) && handsOn(other, `${address}css/site.css`));
      if (!asked || routes.some(serves)) continue;
      yield {
        at: asked.at,
        message: `Pages come without style: requests for ${address} reach Django, which serves no static files without DEBUG.`,
        certainty: "likely",
        related: [{ at: hit.isDefault ? settings.anchor : hit.at, message: `pages ask for their files under ${address}` }],
        help: `Serve STATIC_ROOT under ${address} in the front server, or use WhiteNoise.`
      };
    }
  }
});
var sameServer = (one, other) => one.kind === "nginx" ? other.kind === "nginx" && one.server === other.server : other.kind === "apache" && one.host === other.host;

// rules/deployment/timeouts-inverted.ts
var limits = { gunicorn: "timeout", uwsgi: "harakiri" };
var timeouts_inverted_default = rule({
  id: "deployment/timeouts-inverted",
  title: "nginx gives up before the application server does.",
  on: "deployment",
  severity: "warning",
  since: "0.1.0",
  why: `nginx waits 60 seconds for an answer unless it is told otherwise, then the visitor gets 504. The application server is
allowed longer: it works on, for nobody, and the worker is taken for that long. Visitors who try again take the next one,
until none is left. The longer limit was set for slow pages, and does not help them.`,
  fix: `Let nginx wait a little longer than the application server:

\`\`\`nginx
proxy_read_timeout 130s;    # with gunicorn --timeout 120
\`\`\``,
  except: "The longer limit is for workers that start slowly, not for requests.",
  references: ["https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_read_timeout", "https://docs.gunicorn.org/en/stable/settings.html#timeout"],
  *check(deployment, model) {
    const { appServer } = deployment;
    if (appServer?.kind !== "process") return;
    const { launch } = appServer;
    if (launch.server !== "gunicorn" && launch.server !== "uwsgi") return;
    const option = launch.option(limits[launch.server]);
    const allowed = option?.value && /^\d+$/.test(option.value.value) ? Number(option.value.value) : void 0;
    const kind = launch.option("worker-class")?.value?.value ?? "sync";
    if (!option || allowed === void 0 || allowed === 0 || kind !== "sync" || launch.option("threads")) return;
    for (const route of routesTo(deployment, model)) {
      if (route.kind !== "nginx" || !route.proven || !route.complete || !["http", "uwsgi"].includes(route.gateway.protocol) || route.location.path.value !== "/" && route.location.modifier !== "@") continue;
      const line = route.location.effective(`${route.gateway.protocol === "uwsgi" ? "uwsgi" : "proxy"}_read_timeout`);
      const waits = line ? nginxSeconds(line.args[0]?.value ?? "") : 60;
      if (waits === void 0 || waits >= allowed) continue;
      yield {
        at: line?.at ?? route.at,
        message: `Slow requests end in 504 after ${waits} seconds, while ${launch.command.value} works on them for up to ${allowed}.`,
        certainty: "certain",
        related: [{ at: option.at, message: `${launch.command.value} is allowed ${allowed} seconds` }],
        help: `Let nginx wait longer than ${allowed} seconds (${route.gateway.protocol === "uwsgi" ? "uwsgi" : "proxy"}_read_timeout), or the application server less.`
      };
    }
  }
});

// rules/deployment/upstream-unreachable.ts
var upstream_unreachable_default = rule({
  id: "deployment/upstream-unreachable",
  title: "Nobody listens where the front server sends requests.",
  on: "deployment",
  severity: "error",
  since: "0.1.0",
  why: `The front server starts, and so does the application server, but they don't meet: another port, another path of the socket.
Every visitor gets 502 Bad Gateway (Apache: 503).`,
  fix: `Write the same address on both sides:

\`\`\`nginx
proxy_pass http://unix:/run/bakery.sock;
\`\`\`

\`\`\`
gunicorn --bind unix:/run/bakery.sock bakery.wsgi
\`\`\``,
  except: "Something that is not in the repository listens there.",
  references: ["https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_pass", "https://docs.gunicorn.org/en/stable/settings.html#bind"],
  *check({ appServer, fronts }, model) {
    if (appServer?.kind !== "process" || fronts.length > 0) return;
    const { launch } = appServer;
    const served = model.launches.filter(({ stage, server }) => stage.verdict !== "development" && server !== "runserver");
    const alone = model.deployments.filter((one) => one.appServer?.kind === "process" && one.fronts.length === 0);
    if (alone.length !== 1 || served.some(({ listenersKnown, listeners }) => !listenersKnown || listeners.length === 0) || launch.stage.verdict === "development") return;
    for (const route of productionRoutes(model)) {
      const addresses = addressesOf(route);
      const isHere = (address) => address.kind === "unix" || isLoopback(address.host);
      if (addresses.length === 0 || !route.complete || !addresses.every(isHere)) continue;
      if (addresses.some((to2) => model.launches.some(({ listeners }) => listeners.some(({ address }) => reaches(to2, address))))) continue;
      const [listener] = launch.listeners;
      const [to] = addresses;
      if (!listener || !to) continue;
      if (launch.container !== void 0 || model.hasFile("docker-compose.yml") || model.hasFile("compose.yml") || model.hasFile("docker-compose.yaml") || model.hasFile("compose.yaml")) continue;
      yield {
        at: route.at,
        message: `Every request fails with ${route.kind === "nginx" ? 502 : 503}: ${frontName(route)} sends it to ${formatAddress(to)}, ${launch.command.value} listens on ${formatAddress(listener.address)}.`,
        certainty: "likely",
        related: [{ at: listener.at ?? launch.command.at, message: `${launch.command.value} listens here` }],
        help: "Write the same address on both sides."
      };
    }
  }
});

// src/core/deployment/websockets.ts
var usesChannels = (settings) => settings.holds("ASGI_APPLICATION", (value) => text(value) !== void 0) && (settings.packages.requires("channels") !== void 0 || settings.holds("INSTALLED_APPS", (value) => elements(value).some((item) => text(item) === "channels")));
var servesWebsockets = (deployment) => deployment.appServer?.kind === "process" && deployment.settings !== void 0 && servesAsgi(deployment.appServer.launch) && usesChannels(deployment.settings) && deployment.entryPoint?.file.text.includes("websocket") === true;

// rules/deployment/websocket-not-proxied.ts
var websocket_not_proxied_default = rule({
  id: "deployment/websocket-not-proxied",
  title: "Websockets never reach the server that answers them.",
  on: "deployment",
  severity: "warning",
  since: "0.1.0",
  why: `A browser opens a websocket with a request that asks to upgrade the connection. Apache's mod_proxy drops that wish unless it is
told otherwise: the application sees an ordinary request and answers 404, while pages work.

Where websockets have a server of their own beside gunicorn, the front server has to hand their addresses to that one. gunicorn's
usual workers can't open a websocket at all.`,
  fix: `With Apache 2.4.47 or later:

\`\`\`apache
ProxyPass / http://127.0.0.1:8000/ upgrade=websocket
\`\`\`

With nginx, for a server of their own:

\`\`\`nginx
location /ws/ {
    proxy_http_version 1.1;
    proxy_set_header Upgrade $http_upgrade;
    proxy_set_header Connection "upgrade";
    proxy_set_header Host $host;
    proxy_pass http://127.0.0.1:8001;
}
\`\`\``,
  except: "Channels serves no websockets here, only background work.",
  references: ["https://httpd.apache.org/docs/2.4/mod/mod_proxy.html#proxypass", "https://httpd.apache.org/docs/2.4/mod/mod_proxy_wstunnel.html", "https://channels.readthedocs.io/en/stable/deploying.html"],
  *check(deployment, model) {
    if (!servesWebsockets(deployment)) return;
    const { launch } = deployment.appServer;
    const lost = notLed(deployment, model);
    if (lost) {
      yield {
        at: lost.at,
        message: `No websocket ever opens: ${frontName(lost)} hands nothing to ${launch.command.value}, which answers them.`,
        certainty: "likely",
        related: [{ at: launch.command.at, message: "websockets are answered here" }],
        help: "Hand the addresses of websockets to that server."
      };
      return;
    }
    const route = routesTo(deployment, model).find((one) => one.kind === "apache" && one.proven);
    if (route?.kind !== "apache" || !route.complete || !route.proxy || route.proxy.protocol !== "http" || upgrades(route)) return;
    yield {
      at: route.at,
      message: "No websocket ever opens: Apache does not pass the browser's wish to upgrade on to Channels.",
      certainty: "certain",
      related: [{ at: launch.command.at, message: "websockets are answered here" }],
      help: 'Add "upgrade=websocket" to the end of the line.'
    };
  }
});
var upgrades = ({ host }) => host.proxies.some(({ target, at }) => /^wss?:/i.test(target.value) || /\bupgrade=/i.test(textOf(at))) || everyDirective(host, "RewriteRule").some(({ args }) => args.some(({ value }) => /wss?:/i.test(value)));
function notLed(deployment, model) {
  const { launch } = deployment.appServer;
  if (deployment.fronts.length > 0 || !launch.listenersKnown || isReachedDirectly(launch)) return void 0;
  const pages = model.deployments.filter((other) => other.appServer?.kind === "process" && other.appServer.launch.stage.verdict === launch.stage.verdict && other.fronts.length > 0 && other.settings?.module === deployment.settings?.module);
  const [route, ...others2] = pages.flatMap((other) => routesTo(other, model).filter(({ proven }) => proven));
  if (!route) return void 0;
  const isSure = [route, ...others2].every((one) => one.complete && everyAddressIsKnown(one, model));
  return isSure ? route : void 0;
}
var isReachedDirectly = ({ container, listeners }) => container ? container.ports.length > 0 || container.onHostNetwork : listeners.some(({ address }) => address.kind === "tcp" && isAnyHost(address.host));
function everyAddressIsKnown(route, model) {
  const targets = route.kind === "nginx" ? route.server.locations.flatMap(({ gateways }) => gateways) : route.host.proxies.map(({ address }) => ({ addressesKnown: address !== void 0, addresses: address ? [{ address }] : [] }));
  return targets.every(({ addressesKnown, addresses }) => addressesKnown && addresses.every(({ address }) => model.launches.some(({ listeners }) => listeners.some((listener) => reaches(address, listener.address)))));
}

// rules/frontend/pm2-watch.ts
var pm2_watch_default = rule({
  id: "frontend/pm2-watch",
  title: "PM2 restarts the application whenever a file changes.",
  on: "launch",
  severity: "warning",
  since: "0.1.0",
  why: `With \`watch\` PM2 starts the process anew as soon as any file below it changes: an upload, a log, a compiled \`.pyc\`, the first file of a
deployment. Requests under way are cut off, and a file that the application writes itself makes it restart again and again.`,
  fix: `\`\`\`js
module.exports = {
  apps: [{ name: "bakery", script: "gunicorn", args: "bakery.wsgi", interpreter: "none", watch: false }],
};
\`\`\`

After a deployment, \`pm2 reload bakery\`.`,
  except: "The file serves development, and its name does not say so.",
  references: ["https://pm2.keymetrics.io/docs/usage/watch-and-restart/", "https://pm2.keymetrics.io/docs/usage/application-declaration/"],
  *check({ watched, stage, server }) {
    if (!watched || stage.verdict !== "production" || server === "runserver") return;
    yield {
      at: watched,
      message: "Each change of a file cuts requests off: PM2 watches them.",
      certainty: "certain",
      help: "Write watch: false."
    };
  }
});

// rules/frontend/public-source-map.ts
var holds = (entry, folder) => {
  const path = readSettingsPath(elements(entry)[1] ?? entry);
  return path?.kind === "repository" && isWithin(folder, path.path);
};
var uploads = /sentry|bugsnag|rollbar|datadog|deleteSourceMaps/i;
var public_source_map_default = rule({
  id: "frontend/public-source-map",
  title: "The sources of the pages' scripts are served with them.",
  on: "document",
  severity: "warning",
  since: "0.1.0",
  tags: ["security", "cwe-540"],
  why: `A source map holds the files that a bundle was made of, comments and unused code included, and the bundle says where it is. collectstatic
takes it along with the rest, so that everybody reads how the pages work: addresses of internal services, ideas for attacks, what is
planned.`,
  fix: `\`\`\`js
export default defineConfig({ build: { outDir: "static/dist", sourcemap: false } });
\`\`\`

With \`"hidden"\` (webpack: \`"hidden-source-map"\`) the maps are written for a service that shows errors, and the bundle does not name them.
Delete them after they were uploaded.`,
  except: "The sources are public anyway.",
  references: ["https://vite.dev/config/build-options.html#build-sourcemap", "https://webpack.js.org/configuration/devtool/#production", "https://cwe.mitre.org/data/definitions/540.html"],
  *check({ file: file2, language }, model) {
    const bundle = language === "bundler" ? model.bundles.find((one) => one.file === file2) : void 0;
    const folder = bundle?.directory;
    if (!bundle?.sourceMaps || folder === void 0 || uploads.test(file2.text)) return;
    if (bundle.tool === "webpack" && !/prod/i.test(file2.path) && model.files.some(({ path }) => /(?:^|\/)webpack[^/]*prod/i.test(path))) return;
    const isServed = model.settings.some((settings) => settings.holds("STATICFILES_DIRS", (value2) => elements(value2).some((entry) => holds(entry, folder))) || settings.holds("STATIC_ROOT", (value2) => holds(value2, folder)));
    if (!isServed) return;
    const { value, at } = bundle.sourceMaps;
    yield {
      at,
      message: "Everybody can read the sources of the pages' scripts: their maps are served with them.",
      certainty: "certain",
      help: bundle.tool === "vite" ? `Write sourcemap: false, or "hidden", in place of ${value}.` : `Write devtool: false, or "hidden-source-map", in place of ${value}.`
    };
  }
});

// rules/frontend/vite-dev-mode.ts
function switchesOn(value) {
  if (value.type !== "dict") return [];
  return value.entries.flatMap(([, configuration]) => {
    const mode = lookUp(configuration, "dev_mode");
    return mode && isTrue(mode) ? [mode] : [];
  });
}
var vite_dev_mode_default = rule({
  id: "frontend/vite-dev-mode",
  title: "Pages ask Vite's development server for their scripts.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  why: `With \`dev_mode\` on, django-vite writes the address of Vite's development server into every page, \`http://localhost:5173\` unless it is
told otherwise. Visitors' browsers find nothing there: pages come without styles and scripts.`,
  fix: `\`\`\`python
DJANGO_VITE = {"default": {"dev_mode": DEBUG}}
\`\`\``,
  except: "The settings serve development alone.",
  references: ["https://github.com/MrBin99/django-vite#readme", "https://vite.dev/guide/backend-integration.html"],
  *check(settings) {
    const message2 = "Pages come without styles and scripts: they ask Vite's development server for them.";
    const help6 = "Write dev_mode: DEBUG, or leave it out.";
    for (const hit of settings.hits("DJANGO_VITE", switchesOn)) yield hit.claim(message2, { help: help6 });
    for (const hit of settings.hits("DJANGO_VITE_DEV_MODE", isTrue)) yield hit.claim(message2, { help: "Write DJANGO_VITE_DEV_MODE = DEBUG." });
  }
});

// rules/gunicorn/auto-reload.ts
var auto_reload_default = rule({
  id: "gunicorn/auto-reload",
  title: "gunicorn restarts its workers whenever a file changes.",
  on: "launch",
  severity: "error",
  since: "0.1.0",
  why: `\`--reload\` is for development. In production the workers end in the middle of requests as soon as a deployment writes the first
file, and start again with half of the new code. While the new code can't be imported, gunicorn answers every visitor with the
traceback: the paths and lines of the project. Watching all the files costs time, too.`,
  fix: `Leave it out. After a deployment, tell gunicorn to start new workers and let the old ones finish:

\`\`\`sh
systemctl reload bakery
\`\`\``,
  except: "The file serves development, and its name does not say so.",
  references: ["https://docs.gunicorn.org/en/stable/settings.html#reload", "https://docs.gunicorn.org/en/stable/signals.html#reload-the-configuration"],
  *check(launch) {
    if (launch.server !== "gunicorn" || launch.stage.verdict !== "production") return;
    const option = launch.option("reload");
    if (!option || option.value?.value === "false") return;
    const unless = option.fallback?.unless;
    yield {
      at: option.at,
      message: `Each change of a file cuts requests off: gunicorn watches the code${unless === void 0 ? "" : ` unless ${unless} is set`}.`,
      certainty: unless === void 0 ? "certain" : "conditional",
      ...unless !== void 0 && { unless },
      help: "Leave reload out, and reload the service after a deployment."
    };
  }
});

// rules/gunicorn/bind-everywhere.ts
var bind_everywhere_default = rule({
  id: "gunicorn/bind-everywhere",
  title: "gunicorn listens on every address of the machine, not behind a proxy.",
  on: "launch",
  severity: "warning",
  since: "0.1.0",
  why: `gunicorn is made to stand behind nginx or Apache: a client that sends its request slowly holds a sync worker for the whole time,
and a few of them stop the site. On \`0.0.0.0\` the whole internet reaches it, past the proxy's TLS, limits and headers, unless a
firewall says otherwise.`,
  fix: `\`\`\`ini
ExecStart=/srv/bakery/venv/bin/gunicorn bakery.wsgi:application --bind unix:/run/bakery/gunicorn.sock
\`\`\`

or \`--bind 127.0.0.1:8000\`.`,
  except: "The proxy runs on another machine and a firewall lets nobody else in, or a load balancer takes requests in full first.",
  references: ["https://docs.gunicorn.org/en/stable/deploy.html", "https://docs.gunicorn.org/en/stable/settings.html#bind"],
  *check(launch, model) {
    if (!servesProduction(launch, "gunicorn") || launch.kind !== "systemd" && launch.kind !== "supervisor") return;
    if (launch.option("certfile") || launch.environment.some(({ name }) => name === "PORT")) return;
    if (model.deployments.some(({ appServer, fronts }) => appServer?.kind === "process" && appServer.launch === launch && fronts.length > 0)) return;
    if (launch.kind === "supervisor" && model.hasFile("Dockerfile")) return;
    for (const { address, at } of launch.listeners) {
      if (!at || address.kind !== "tcp" || !isAnyHost(address.host) || at.file.path.endsWith(".socket")) continue;
      yield {
        at,
        message: `Everybody reaches gunicorn without a proxy: it listens on ${formatAddress(address)}.`,
        certainty: "likely",
        help: `Bind to 127.0.0.1:${address.port} or to a Unix socket, and let nginx or Apache take the requests.`
      };
    }
  }
});

// rules/gunicorn/debug-log.ts
var isDebug = (level) => level?.toLowerCase() === "debug";
var debug_log_default = rule({
  id: "gunicorn/debug-log",
  title: "gunicorn logs at the debug level in production.",
  on: "launch",
  severity: "warning",
  since: "0.1.0",
  why: `At the debug level gunicorn writes its whole configuration at each start and a line for every request and every
connection. The log fills the disk sooner, what matters drowns in it, and URLs with their query strings stay in a file that
more people can read than should.`,
  fix: `Leave \`--log-level\` out, or say \`info\`, its default:

\`\`\`sh
exec gunicorn bakery.wsgi:application --log-level info
\`\`\`

To look for a fault, set it for that time: \`--log-level "\${LOG_LEVEL:-info}"\`.`,
  except: "A fault is being looked for, and the line goes away afterwards.",
  references: ["https://docs.gunicorn.org/en/stable/settings.html#loglevel"],
  *check(launch) {
    const { server, stage } = launch;
    const level = launch.option("log-level");
    if (!level || stage.verdict !== "production" || server !== "gunicorn" && server !== "gunicorn_django") return;
    const related = level.from ? [{ at: level.from, message: "the level is set here" }] : [];
    const help6 = "Leave --log-level out, or write info.";
    if (isDebug(level.value?.value)) {
      yield { at: level.at, message: "gunicorn writes debug messages for every request into its log.", certainty: "certain", help: help6, related };
    } else if (level.fallback && isDebug(level.fallback.text.value)) {
      const { unless } = level.fallback;
      yield { at: level.at, message: `gunicorn writes debug messages for every request into its log unless ${unless} is set.`, certainty: "conditional", unless, help: help6, related };
    }
  }
});

// rules/gunicorn/forwarded-allow-ips-any.ts
var trustsAll = (option) => option?.value?.value.split(",").some((part) => part.trim() === "*") === true;
var forwarded_allow_ips_any_default = rule({
  id: "gunicorn/forwarded-allow-ips-any",
  title: "gunicorn believes forwarded headers from everybody who can reach it.",
  on: "launch",
  severity: "warning",
  since: "0.1.0",
  tags: ["security", "cwe-348"],
  why: `\`--forwarded-allow-ips "*"\` lets every client say, by \`X-Forwarded-Proto: https\`, that its connection is encrypted. Where gunicorn
listens on every address of the machine, a visitor who goes past the proxy is such a client: Django then takes plain HTTP for
HTTPS, sets its secure cookies and skips the redirect.`,
  fix: `Name the proxy, or let gunicorn listen where only the proxy comes:

\`\`\`sh
exec gunicorn bakery.wsgi:application --bind 127.0.0.1:8000
exec gunicorn bakery.wsgi:application --bind 0.0.0.0:8000 --forwarded-allow-ips 10.0.0.5
\`\`\``,
  except: "A firewall or the network of the platform lets only the proxy through.",
  references: ["https://docs.gunicorn.org/en/stable/settings.html#forwarded-allow-ips", "https://docs.gunicorn.org/en/stable/deploy.html"],
  *check(launch) {
    if (!servesProduction(launch, "gunicorn") || launch.kind !== "systemd" && launch.kind !== "supervisor" && launch.kind !== "shell") return;
    const option = launch.option("forwarded-allow-ips");
    const open = launch.listeners.find(({ address, at }) => at && address.kind === "tcp" && isAnyHost(address.host));
    if (!option || !trustsAll(option) || !open?.at || launch.environment.some(({ name }) => name === "PORT")) return;
    yield {
      at: option.at,
      message: "Every visitor who goes past the proxy can claim to use HTTPS, and gunicorn believes it.",
      certainty: "likely",
      help: "Name the proxy's address, or bind to 127.0.0.1 or a Unix socket.",
      related: [{ at: open.at, message: "everybody can reach gunicorn here" }]
    };
  }
});

// rules/gunicorn/removed-command.ts
function wsgiModule(model) {
  const named = model.deployments.flatMap(({ entryPoint }) => entryPoint?.interface === "wsgi" ? [entryPoint.module] : []);
  const found = model.files.flatMap(({ path }) => /(?:^|\/)([A-Za-z_]\w*)\/wsgi\.py$/.exec(path)?.[1] ?? []).map((name) => `${name}.wsgi`);
  const modules = new Set(named.length > 0 ? named : found);
  return modules.size === 1 ? [...modules][0] : void 0;
}
function renamed(launch, application) {
  const { command } = launch;
  if (command.value !== "gunicorn_django" || textOf(command.at) !== command.value || launch.option("settings")) return [];
  return [{ title: `Start gunicorn with ${application}`, safe: false, edits: [{ at: command.at, text: `gunicorn ${application}` }] }];
}
var removed_command_default = rule({
  id: "gunicorn/removed-command",
  title: "A command that gunicorn removed starts the application.",
  on: "launch",
  severity: "error",
  since: "0.1.0",
  fixable: "unsafe",
  why: `\`gunicorn_django\`, \`gunicorn_paster\` and \`manage.py run_gunicorn\` were deprecated in gunicorn 18.0 (2013) and removed in
19.7.0 (2017). The shell answers \`command not found\` with status 127 and no application runs: every visitor gets
\`502 Bad Gateway\`. Where the script sends its errors to a log file, the terminal shows nothing at all.`,
  fix: `Name the WSGI application of the project, which \`startproject\` has written:

\`\`\`sh
exec gunicorn bakery.wsgi:application --bind 127.0.0.1:8000 --workers 3
\`\`\``,
  except: "The machine still has gunicorn older than 19.7.0, on purpose.",
  references: ["https://docs.gunicorn.org/en/stable/2017-news.html", "https://docs.djangoproject.com/en/stable/howto/deployment/wsgi/gunicorn/"],
  *check(launch, model) {
    if (launch.server !== "gunicorn_django" || launch.stage.verdict === "development") return;
    const module = wsgiModule(model);
    const application = `${module ?? "project.wsgi"}:application`;
    yield {
      at: launch.command.at,
      message: `The application never starts: gunicorn has no ${launch.command.value} since version 19.7.0.`,
      certainty: "certain",
      help: `Write gunicorn ${application}${module === void 0 ? ", with the project's package for project" : ""}.`,
      fixes: module === void 0 ? [] : renamed(launch, application)
    };
  }
});

// rules/gunicorn/removed-option.ts
var removed = /* @__PURE__ */ new Map([
  ["debug", { since: "19.2", instead: "Leave --debug out." }],
  ["settings", { since: "19.7", instead: "Write --env DJANGO_SETTINGS_MODULE=bakery.settings, or set the variable where the process is started." }],
  ["django-settings", { since: "19.7", instead: "Write --env DJANGO_SETTINGS_MODULE=bakery.settings." }],
  ["x-forwarded-for-header", { since: "19.0", instead: "Leave it out: gunicorn leaves this header to the application." }],
  ["tolerate-dangerous-framing", { since: "23.0", instead: "Leave it out, and repair the client or proxy that sends such requests." }],
  ["log-facility", { since: "19.0", instead: "Write --log-syslog-facility." }],
  ["traceback", { since: "19.0", instead: "Leave it out." }]
]);
var removed_option_default = rule({
  id: "gunicorn/removed-option",
  title: "gunicorn is started with an option that it no longer has.",
  on: "launch",
  severity: "error",
  since: "0.1.0",
  why: `gunicorn refuses a command line with an option that it does not know: \`error: unrecognized arguments: --debug\`, status 2. No
process listens then, and visitors get \`502 Bad Gateway\`. The options were taken away between 2014 and 2024, so that the same line
worked before an upgrade.`,
  fix: `\`\`\`sh
exec gunicorn bakery.wsgi:application --env DJANGO_SETTINGS_MODULE=bakery.settings
\`\`\``,
  except: "The machine still has the old gunicorn, on purpose.",
  references: ["https://docs.gunicorn.org/en/stable/news.html", "https://docs.gunicorn.org/en/stable/settings.html"],
  *check({ server, stage, options: options2 }) {
    if (server !== "gunicorn" || stage.verdict === "development") return;
    for (const { name, at } of options2) {
      const gone = removed.get(name);
      if (gone) yield { at, message: `The application never starts: gunicorn has no --${name} since version ${gone.since}.`, certainty: "certain", help: gone.instead };
    }
  }
});

// rules/gunicorn/runs-as-root.ts
var isRoot2 = (user) => user === "root" || user === "0";
var help4 = "Create a system user for the site, and name it: User= in a systemd unit, or --user for a gunicorn that root starts.";
function byOption(launch) {
  const user = launch.option("user");
  if (!user || !isRoot2(user.value?.value)) return void 0;
  return {
    at: user.at,
    message: "The application runs as root: one hole in it gives away the whole machine.",
    certainty: "certain",
    help: help4,
    related: user.from ? [{ at: user.from, message: "the user is set here" }] : []
  };
}
var runs_as_root_default2 = rule({
  id: "gunicorn/runs-as-root",
  title: "gunicorn runs the application as root.",
  on: "launch",
  severity: "error",
  since: "0.1.0",
  why: `gunicorn takes \`--user root\` without a word, and its workers then run Django with every right there is. Whoever finds a
way to run code or to write a file through the site (an upload, a template, a dependency) owns the machine and all that is
stored on it.

systemd starts a system service without \`User=\` as root; so does \`sudo\` without \`-u\`.

A master started by root that drops its rights by \`--user www-data\` is fine and is not reported.`,
  fix: `\`\`\`ini
[Service]
User=bakery
Group=bakery
ExecStart=/srv/bakery/venv/bin/gunicorn bakery.wsgi:application
\`\`\`

Without systemd, \`gunicorn --user bakery --group bakery ...\`. A port below 1024 is no reason for root: nginx or Apache
holds it, or \`AmbientCapabilities=CAP_NET_BIND_SERVICE\`.`,
  except: "The process runs in a container whose root is an ordinary user of the host.",
  references: ["https://docs.gunicorn.org/en/stable/settings.html#user", "https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html#User="],
  *check(launch, model) {
    if (launch.stage.verdict !== "production" || launch.server !== "gunicorn" && launch.server !== "gunicorn_django") return;
    const claim = byOption(launch);
    if (claim) yield claim;
    if (launch.option("user") || !launch.optionsKnown) return;
    if (launch.container) return;
    if (launch.user && isRoot2(launch.user.value)) {
      yield { at: launch.user.at, message: "The application runs as root: one hole in it gives away the whole machine.", certainty: "certain", help: help4 };
    } else if (launch.rootByDefault) {
      const ofSupervisor = launch.kind === "supervisor";
      if (ofSupervisor && model.hasFile("Dockerfile")) return;
      yield {
        at: launch.rootByDefault,
        message: `The application runs as root, because ${ofSupervisor ? "supervisor's program" : "the unit"} names no user.`,
        certainty: "likely",
        // supervisord may itself be started by another user.
        ...ofSupervisor && { severity: "warning" },
        help: `Add ${ofSupervisor ? "user=" : "User="} with a system user of the site's own.`,
        related: [{ at: launch.command.at, message: `${ofSupervisor ? "supervisord" : "systemd"} starts this as root` }]
      };
    }
  }
});

// rules/gunicorn/single-worker.ts
var single_worker_default = rule({
  id: "gunicorn/single-worker",
  title: "One gunicorn worker serves one request at a time.",
  on: "launch",
  severity: "info",
  since: "0.1.0",
  why: `gunicorn starts one sync worker unless it is told otherwise. While that one waits for the database or for a slow client, every other
visitor waits as well.`,
  fix: `\`\`\`sh
exec gunicorn bakery.wsgi:application --workers 3
\`\`\`

gunicorn's documentation begins with twice the number of cores plus one. Threads (\`--threads 4\`) cost less memory.`,
  except: "The machine is small, visitors are few, or several copies of the process run.",
  references: ["https://docs.gunicorn.org/en/stable/settings.html#workers", "https://docs.gunicorn.org/en/stable/design.html#how-many-workers"],
  *check(launch) {
    if (!servesProduction(launch, "gunicorn") || launch.kind !== "systemd" && launch.kind !== "supervisor" || !launch.optionsKnown) return;
    if (launch.environment.some(({ name }) => name === "WEB_CONCURRENCY") || launch.option("worker-class")) return;
    const workers = launch.option("workers");
    const threads = launch.option("threads");
    if (workers && numberOf(workers) !== 1 || threads && numberOf(threads) !== 1) return;
    yield {
      at: workers?.at ?? launch.command.at,
      message: "Visitors wait for each other: one worker serves one request at a time.",
      certainty: "likely",
      help: "Add --workers 3, or --threads 4."
    };
  }
});

// rules/gunicorn/timeout-disabled.ts
var timeout_disabled_default = rule({
  id: "gunicorn/timeout-disabled",
  title: "gunicorn waits for a stuck worker for ever.",
  on: "launch",
  severity: "warning",
  since: "0.1.0",
  why: `With \`--timeout 0\` gunicorn never replaces a worker that hangs: in a query without an end, in a call to a service that does not
answer. A sync worker serves one request at a time. After as many such requests as there are workers the whole site waits, until
somebody restarts it.`,
  fix: `Leave the option out (30 seconds), or give the longest time that a request may take:

\`\`\`sh
exec gunicorn bakery.wsgi:application --timeout 60
\`\`\`

Work that takes longer belongs into a queue such as Celery's.`,
  except: "Threads serve the requests and the platform ends those that take too long, as Cloud Run does: with more than one thread nothing is said.",
  references: ["https://docs.gunicorn.org/en/stable/settings.html#timeout"],
  *check(launch) {
    const timeout = launch.option("timeout");
    if (!timeout || !servesProduction(launch, "gunicorn") || numberOf(timeout) !== 0) return;
    const workerClass = launch.option("worker-class");
    const isSync2 = !workerClass || workerClass.value?.value === "sync";
    const threads = launch.option("threads");
    if (!isSync2 || threads && (numberOf(threads) ?? 2) > 1) return;
    yield {
      at: timeout.at,
      message: "A worker that hangs is never replaced, and a few of them stop the site.",
      certainty: "certain",
      help: "Give the longest time that a request may take, such as --timeout 60."
    };
  }
});

// rules/gunicorn/unknown-setting.ts
var unknown_setting_default = rule({
  id: "gunicorn/unknown-setting",
  title: "A name in gunicorn's configuration is none that gunicorn knows.",
  on: "launch",
  severity: "warning",
  since: "0.1.0",
  why: `gunicorn passes over every name of its configuration file that is no setting, without a word. \`worker = 4\` leaves one worker,
\`logfile\` writes no log, and nobody learns of it before the site is slow or the log is needed.`,
  fix: `\`\`\`python
workers = 4
errorlog = "/var/log/bakery/gunicorn.log"
\`\`\`

\`gunicorn -c gunicorn.conf.py --print-config bakery.wsgi\` shows what it took.`,
  except: "Another program reads the name from the same file.",
  references: ["https://docs.gunicorn.org/en/stable/settings.html", "https://docs.gunicorn.org/en/stable/configure.html"],
  *check({ configurations, stage }) {
    if (stage.verdict === "development") return;
    for (const { name, meant } of configurations.flatMap(({ unknown }) => unknown)) {
      yield {
        at: name.at,
        message: `The line has no effect: gunicorn has no setting ${name.value}.`,
        certainty: "likely",
        help: meant === void 0 ? "Take it out." : `Write ${meant}.`
      };
    }
  }
});

// src/core/deployment/served-application.ts
function missingApplication({ application, server }, model) {
  if (!application || model.partial || model.entryPoints.length === 0) return void 0;
  const { value, at } = application;
  if (!/^[\w./:()]+$/.test(value)) return void 0;
  const [written = "", attribute = "application"] = value.split(":");
  const colon = server === "gunicorn" || server === "uwsgi" ? "" : ":application";
  if (/\.py$|\//.test(written)) {
    const module = written.replace(/^\.\//, "").replace(/\.py$/, "").replaceAll("/", ".");
    return { at, why: `${written} is a path, and it imports modules`, meant: `${module}:${attribute}` };
  }
  if (!/^\w+(?:\.\w+)+$/.test(written)) return void 0;
  const hasModule = (module) => ["/__init__.py", ".py"].some((ending) => model.hasFile(`${module.replaceAll(".", "/")}${ending}`));
  if (hasModule(written)) return missingAttribute(written, attribute, application, model);
  const parent = written.slice(0, written.lastIndexOf("."));
  const last = written.slice(parent.length + 1);
  if (!value.includes(":") && /(?:^|\.)[aw]sgi$/.test(parent) && hasModule(parent)) return { at, why: `it looks for a module ${last} below ${parent}, which is no package`, meant: `${parent}:${last}` };
  const [top = ""] = written.split(".");
  const near = model.entryPoints.find(({ module }) => isNear(module, written));
  const isOurs = ["__init__", "settings", "urls", "manage"].some((name) => model.hasFile(`${top}/${name}.py`));
  if (!near && !isOurs) return void 0;
  const inside = written.split(".").slice(1).join(".");
  if (inside !== "" && model.entryPoints.some(({ module }) => module === inside || module.endsWith(`.${written}`))) return void 0;
  return { at, why: `the repository has no module ${written}`, ...near && { meant: `${near.module}${colon}` } };
}
function missingAttribute(module, attribute, { at }, model) {
  const path = `${module.replaceAll(".", "/")}.py`;
  const entryPoint = model.entryPoints.find(({ file: file2 }) => file2.path === path || file2.path.endsWith(`/${path}`));
  if (!entryPoint || !/^\w+$/.test(attribute) || /import\s*\*|globals\(\)|\bexec\b/.test(entryPoint.file.text)) return void 0;
  if (new RegExp(`\\b${attribute}\\b`).test(entryPoint.file.text)) return void 0;
  const meant = /^(\w+)\s*(?::[^=\n]*)?=\s*.*get_[aw]sgi_application\(/m.exec(entryPoint.file.text)?.[1];
  return { at, why: `${entryPoint.file.path} has nothing called ${attribute}`, ...meant !== void 0 && { meant: `${module}:${meant}` } };
}
function isNear(module, written) {
  const [ours, theirs] = [module.split("."), written.split(".")];
  if (ours.length !== theirs.length) return false;
  const differing = ours.flatMap((part, index) => part === theirs[index] ? [] : [[part, theirs[index] ?? ""]]);
  const [pair, ...others2] = differing;
  if (!pair || others2.length > 0) return false;
  const [left, right] = pair;
  if (Math.abs(left.length - right.length) > 1 || Math.min(left.length, right.length) < 4) return false;
  let start2 = 0;
  while (start2 < left.length && left[start2] === right[start2]) start2 += 1;
  let end = 0;
  while (end < Math.min(left.length, right.length) - start2 && left[left.length - 1 - end] === right[right.length - 1 - end]) end += 1;
  return Math.max(left.length, right.length) - start2 - end <= 2;
}

// rules/gunicorn/wsgi-module-missing.ts
var wsgi_module_missing_default = rule({
  id: "gunicorn/wsgi-module-missing",
  title: "gunicorn is told to serve an application that is not there.",
  on: "launch",
  severity: "error",
  since: "0.1.0",
  why: `gunicorn imports the module that it is given and takes a name from it. Where one of them is missing its workers end at once with
\`ModuleNotFoundError\` or \`Failed to find attribute\`, and no request is answered: \`502 Bad Gateway\`. It wants a dotted module and a
colon, \`bakery.wsgi:application\`; a path (\`bakery/wsgi.py\`) or a dot in the colon's place (\`bakery.wsgi.application\`) is none.`,
  fix: `\`\`\`sh
exec gunicorn bakery.wsgi:application
\`\`\``,
  except: "The module is made during the installation, or belongs to another project that is installed beside this one.",
  references: ["https://docs.gunicorn.org/en/stable/run.html", "https://docs.djangoproject.com/en/stable/howto/deployment/wsgi/gunicorn/"],
  *check(launch, model) {
    if (launch.server !== "gunicorn" || launch.stage.verdict === "development") return;
    const missing = missingApplication(launch, model);
    if (!missing) return;
    yield {
      at: missing.at,
      message: `gunicorn can't serve the site: ${missing.why}.`,
      certainty: "likely",
      help: `Write ${missing.meant ?? "the module of the project's wsgi.py, and :application"}.`
    };
  }
});

// rules/launch/auto-reload.ts
var servers = /* @__PURE__ */ new Set(["uvicorn", "hypercorn", "granian"]);
var auto_reload_default2 = rule({
  id: "launch/auto-reload",
  title: "The server restarts whenever a file changes.",
  on: "launch",
  severity: "error",
  since: "0.1.0",
  why: `\`--reload\` is for development. In production requests are cut off as soon as a deployment writes the first file, and the server comes
back with half of the new code. uvicorn runs one process alone then, whatever \`--workers\` says.`,
  fix: `\`\`\`sh
exec uvicorn bakery.asgi:application --workers 3
\`\`\``,
  except: "The file serves development, and its name does not say so.",
  references: ["https://uvicorn.dev/settings/#development", "https://hypercorn.readthedocs.io/en/latest/how_to_guides/configuring.html"],
  *check(launch) {
    if (launch.stage.verdict !== "production" || !servers.has(launch.server)) return;
    const option = switchedOn(launch, "reload");
    if (!option) return;
    yield {
      at: option.at,
      message: `Each change of a file cuts requests off: ${launch.server} watches the code.`,
      certainty: "certain",
      help: "Leave --reload out, and restart the service after a deployment."
    };
  }
});

// rules/launch/collectstatic-missing.ts
var recipes = ["Makefile", "justfile", "Taskfile.yml", "fabfile.py", "tasks.py", ".gitlab-ci.yml", "buildspec.yml", "cloudbuild.yaml", "Procfile", "heroku.yml"];
var collectstatic_missing_default = rule({
  id: "launch/collectstatic-missing",
  title: "Nothing collects the static files.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  why: `Without \`DEBUG\`, style sheets and scripts are served from STATIC_ROOT, and \`collectstatic\` fills it. An image in which nothing runs it comes
without them: pages have no style. With a storage that keeps a manifest it is worse: \`{% static %}\` finds no entry, and every page with it is
a 500.`,
  fix: `\`\`\`dockerfile
RUN SECRET_KEY=unused python manage.py collectstatic --noinput
\`\`\``,
  except: "It is run by hand, or by something that is not in the repository.",
  references: ["https://docs.djangoproject.com/en/stable/howto/static-files/deployment/", "https://docs.djangoproject.com/en/stable/ref/contrib/staticfiles/#manifeststaticfilesstorage"],
  *check(settings, model) {
    if (model.settings[0] !== settings || model.partial || !collectsStaticFiles(settings)) return;
    const launch = model.launches.find(({ container, stage, kind, server }) => container && stage.verdict === "production" && server !== "runserver" && kind !== "platform" && kind !== "kubernetes");
    const [image, ...others2] = model.images.filter(({ stage }) => stage.verdict === "production");
    if (!launch || !image || others2.length > 0 || settings.holds("STATIC_ROOT", (value) => value.type === "None" || text(value) === "")) return;
    if (model.files.some((file2) => file2.text.includes("collectstatic")) || model.managementCommands.some(({ name }) => name.value === "collectstatic")) return;
    const deploysElsewhere = recipes.some((name) => model.hasFile(name)) || model.entriesIn(".github/workflows").some((name) => /deploy|release|docker|publish|image|prod|build|cd\b/i.test(name));
    if (deploysElsewhere) return;
    const keepsManifest = settings.holds("STATICFILES_STORAGE", (value) => /Manifest/.test(text(value) ?? "")) || settings.holds("STORAGES", (value) => /Manifest/.test(text(lookUp(lookUp(value, "staticfiles"), "BACKEND")) ?? ""));
    const usesWhiteNoise = settings.holds("MIDDLEWARE", (value) => elements(value).some((item) => /whitenoise/i.test(text(item) ?? "")));
    if (!keepsManifest && !usesWhiteNoise) return;
    yield {
      at: image.base.at,
      ...!keepsManifest && { severity: "info" },
      message: keepsManifest ? "Pages fail with 500: nothing runs collectstatic, and the storage finds no manifest." : "Pages come without style: nothing runs collectstatic.",
      certainty: "likely",
      help: "Add to the Dockerfile: RUN python manage.py collectstatic --noinput.",
      related: [{ at: launch.command.at, message: "the site starts here" }]
    };
  }
});

// rules/launch/debug-environment.ts
var names = /* @__PURE__ */ new Set(["DEBUG", "DJANGO_DEBUG", "APP_DEBUG", "DEBUG_MODE", "DJANGO_DEBUG_MODE"]);
var isOn2 = (value) => /^(?:1|true|yes|on|y|t)$/i.test(value ?? "");
var debug_environment_default = rule({
  id: "launch/debug-environment",
  title: "A variable that turns DEBUG on is set where production starts.",
  on: "launch",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-489"],
  why: `With DEBUG on, every error shows visitors the code around it, the values of its variables and most of the settings, and static files
are served by Django itself.

Where the settings are read and show what becomes of the variable, settings/debug-enabled says it instead.`,
  fix: `Leave the variable out, and let DEBUG be off unless somebody turns it on:

\`\`\`python
DEBUG = os.environ.get("DJANGO_DEBUG") == "1"
\`\`\``,
  except: "The variable is another program's, or the settings do nothing with it.",
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#debug", "https://docs.djangoproject.com/en/stable/howto/deployment/checklist/#debug"],
  *check({ environment, stage, server }, model) {
    if (stage.verdict !== "production" || server === "runserver") return;
    for (const { name, value, at } of environment) {
      if (!names.has(name) || !isOn2(value)) continue;
      const reads = model.settings.filter(({ variables }) => variables.some((variable) => variable.name === name));
      if (model.settings.length > 0 && (reads.length === 0 || reads.some((settings) => settings.holds("DEBUG", isTrue)))) continue;
      if (reads.length > 0 && !reads.some((settings) => settings.variables.some((variable) => variable.name === name && variable.settings.includes("DEBUG")))) continue;
      yield {
        at,
        message: `Every error shows visitors the code and its data: ${name} is on where production starts.`,
        certainty: reads.length > 0 ? "certain" : "likely",
        help: `Leave ${name} out.`
      };
    }
  }
});

// rules/launch/detached-process.ts
var detached_process_default = rule({
  id: "launch/detached-process",
  title: "Nothing starts the server again when it ends.",
  on: "launch",
  severity: "warning",
  since: "0.1.0",
  why: `A server behind \`nohup\`, \`screen\`, \`tmux\` or \`&\` runs until it crashes, the memory runs out or the machine restarts. Then the site is down
until somebody logs in. Its output goes to a file that grows for ever.`,
  fix: `Let systemd, supervisor or the platform run it in the foreground:

\`\`\`ini
[Service]
User=bakery
WorkingDirectory=/srv/bakery
ExecStart=/srv/bakery/venv/bin/gunicorn bakery.wsgi
Restart=on-failure
\`\`\``,
  except: "Something else watches the process, such as monit with a pid file.",
  references: ["https://docs.gunicorn.org/en/stable/deploy.html#monitoring", "https://www.freedesktop.org/software/systemd/man/latest/systemd.service.html#Restart="],
  *check(launch) {
    const { detached, stage, server, kind } = launch;
    if (stage.verdict !== "production" || server === "runserver") return;
    if (detached) {
      yield {
        at: detached.at,
        message: `Nothing starts the site again after a crash or a restart: ${detached.value} leaves its server alone.`,
        certainty: "likely",
        help: "Run it in the foreground, as a systemd service."
      };
      return;
    }
    const daemon = launch.option("daemon") ?? launch.option("daemonize");
    const isOff2 = /^(?:false|off|no|0)$/i.test(daemon?.value?.value ?? "");
    const isWatched = kind === "procfile" || kind === "supervisor" || kind === "systemd" && launch.service !== void 0 && launch.service.type?.value !== "forking" || launch.container !== void 0 && kind !== "shell";
    if (daemon && !isOff2 && isWatched) {
      yield {
        at: daemon.at,
        message: "The server is taken for crashed as soon as it is up: it leaves the process that is watched.",
        certainty: "certain",
        help: "Leave the option out."
      };
    }
  }
});

// rules/launch/development-settings.ts
var development = /(?:^|\.|_)(?:dev|devel|develop|development|local|test|tests|testing|debug)(?:_settings)?$/i;
var development_settings_default = rule({
  id: "launch/development-settings",
  title: "Production is started with the settings of development.",
  on: "launch",
  severity: "error",
  since: "0.1.0",
  why: `The file that starts production names the settings module of developers or tests. With it come their DEBUG, their keys, their database
and their mail: visitors see tracebacks, and mails go nowhere.

Where the module is known to leave DEBUG off, its name alone says nothing, and nothing is reported.`,
  fix: `\`\`\`ini
Environment=DJANGO_SETTINGS_MODULE=bakery.settings.production
\`\`\``,
  except: "The module is production's in spite of its name.",
  references: ["https://docs.djangoproject.com/en/stable/topics/settings/#designating-the-settings", "https://docs.djangoproject.com/en/stable/howto/deployment/checklist/"],
  *check({ settingsModule, stage, server }, model) {
    if (!settingsModule || stage.verdict !== "production" || server === "runserver" || !development.test(settingsModule.value)) return;
    const known = model.settings.find(({ module }) => module === settingsModule.value);
    if (known?.holds("DEBUG", isFalse) === true) return;
    const isOn3 = known?.holds("DEBUG", isTrue) === true;
    yield {
      at: settingsModule.at,
      message: `Production runs with the settings of development: ${settingsModule.value}${isOn3 ? ", which turns DEBUG on" : ""}.`,
      certainty: isOn3 ? "certain" : "likely",
      ...!isOn3 && { severity: "warning" },
      help: "Name production's settings module."
    };
  }
});

// rules/launch/env-value-changes-by-loader.ts
var env_value_changes_by_loader_default = rule({
  id: "launch/env-value-changes-by-loader",
  title: "Two programs read one line of an environment file and get different values.",
  on: "document",
  severity: "warning",
  since: "0.1.0",
  why: `There is no common grammar of \`.env\`. Of \`DEBUG=False # live\` Compose and python-dotenv make \`False\`; python-decouple, django-environ and
systemd take the comment for a part of the value. \`"one\\ntwo"\` is two lines for python-dotenv and Compose, and a backslash for the others. The site
then runs with one value, and \`manage.py\` beside it with another, or does not start.`,
  fix: `Write what all of them read alike: no comment behind a value, no blanks around it, no backslashes in quotes.

\`\`\`
# live
DEBUG=False
\`\`\``,
  except: "Only one of the two ever runs in production.",
  references: ["https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax", "https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html#EnvironmentFile=", "https://saurabh-kumar.com/python-dotenv/#file-format", "https://github.com/HBNetwork/python-decouple#env-file"],
  *check({ file: file2, language }, model) {
    if (language !== "dotenv") return;
    const wanted2 = new Set(model.settings.flatMap(({ variables }) => variables.map(({ name }) => name)));
    for (const { name, at, readers, difference } of model.readings) {
      if (at.file !== file2 || !wanted2.has(name.value)) continue;
      const [more, less] = readers;
      const what = difference === "escape" ? "a backslash" : difference === "blanks" ? "the blanks around it" : difference === "comment" ? "the comment behind it" : "its quotes";
      yield {
        at: name.at,
        message: `${name.value} has two values: ${more} takes ${what} for a part of it, ${less} does not.`,
        certainty: "certain",
        help: difference === "comment" ? "Put the comment on a line of its own." : difference === "escape" ? "Write the value without a backslash." : "Write the value bare, with no blanks around it."
      };
    }
  }
});

// rules/launch/granian-interface.ts
var granian_interface_default = rule({
  id: "launch/granian-interface",
  title: "The protocol that granian speaks is none of Django's.",
  on: "launch",
  severity: "error",
  since: "0.1.0",
  why: `Unless it is told otherwise granian calls the application by RSGI, its own protocol. Django knows WSGI and ASGI alone: the process
starts, and every request ends in \`500 Internal Server Error\`.`,
  fix: `\`\`\`sh
exec granian --interface wsgi bakery.wsgi:application
exec granian --interface asgi bakery.asgi:application
\`\`\``,
  except: "The application is no Django.",
  references: ["https://github.com/emmett-framework/granian#readme", "https://docs.djangoproject.com/en/stable/howto/deployment/"],
  *check(launch) {
    const { server, stage, optionsKnown, application, command, environment } = launch;
    if (server !== "granian" || stage.verdict === "development" || !optionsKnown || launch.option("interface")) return;
    if (!application || !/(?:^|\.)[aw]sgi(?::|$)/.test(application.value) || environment.some(({ name }) => name === "GRANIAN_INTERFACE")) return;
    const spoken = /(?:^|\.)asgi/.test(application.value) ? "asgi" : "wsgi";
    yield {
      at: command.at,
      message: "Every request fails: granian speaks RSGI, and Django does not.",
      certainty: "certain",
      help: `Add --interface ${spoken}.`
    };
  }
});

// rules/launch/hard-coded-port.ts
var platformFiles = ["runtime.txt", ".python-version", "app.json", ".slugignore", "heroku.yml", "bin/post_compile"];
var hard_coded_port_default = rule({
  id: "launch/hard-coded-port",
  title: "The web process listens on a port of its own choice.",
  on: "launch",
  severity: "error",
  since: "0.1.0",
  why: `The platform chooses a port for each start and says it in \`PORT\`. A server that listens on another one is never reached: Heroku waits
for 60 seconds and ends the process (\`R10 Boot timeout\`), and visitors see \`Application error\`.`,
  fix: `gunicorn reads \`PORT\` by itself:

\`\`\`
web: gunicorn bakery.wsgi
web: uvicorn bakery.asgi:application --host 0.0.0.0 --port $PORT
\`\`\``,
  except: "The platform always uses this port, as Elastic Beanstalk does with 8000.",
  references: ["https://devcenter.heroku.com/articles/dynos#web-dynos", "https://devcenter.heroku.com/articles/error-codes#r10-boot-timeout"],
  *check(launch, model) {
    if (launch.kind !== "procfile" || launch.stage.verdict !== "production" || !launch.listenersKnown || !launch.environment.some(({ name }) => name === "PORT")) return;
    const [listener, ...others2] = launch.listeners;
    if (!listener?.at || listener.address.kind !== "tcp" || others2.length > 0) return;
    if (model.files.some(({ path }) => /(?:^|\/)\.(?:ebextensions|elasticbeanstalk|platform)\//.test(path))) return;
    if (listener.address.port === 8e3 && !platformFiles.some((file2) => model.hasFile(file2))) return;
    yield {
      at: listener.at,
      message: `No request reaches the site: it listens on ${listener.address.port}, and the platform asks on $PORT.`,
      certainty: "likely",
      help: launch.server === "gunicorn" ? "Leave the option out: gunicorn listens on $PORT by itself." : "Write $PORT in place of the number."
    };
  }
});

// rules/launch/host-gone.ts
var hosts = [
  { name: "WebFaction", closed: 2021, mark: /\/home\/[\w-]+\/webapps\/[\w-]+|[\w-]+\.webfactional\.com\b|\b[\w-]+\.webfaction\.com\b/ },
  { name: "OpenShift Online 2", closed: 2017, mark: /\b[\w-]+\.rhcloud\.com\b|\$\{?OPENSHIFT_(?:REPO|DATA|PYTHON|HOMEDIR)_\w+/ },
  { name: "dotCloud", closed: 2016, mark: /\b[\w-]+\.dotcloud\.com\b|\/home\/dotcloud\b/ }
];
var withoutComments = (text2) => text2.replace(/^[ \t]*(?:#|;|\/\/).*$/gm, (line) => " ".repeat(line.length));
var host_gone_default = rule({
  id: "launch/host-gone",
  title: "The file is made for a host that closed.",
  on: "document",
  severity: "info",
  since: "0.1.0",
  why: `Its names lead nowhere and its directories exist on no machine. A host name that somebody else may register one day has no place in
ALLOWED_HOSTS either. Whoever deploys by these files has to find out what of them still holds.`,
  fix: "Remove the file, or write the paths and names of the machine that the site runs on now.",
  except: "The machine that runs the site now kept the old host's directories.",
  references: ["https://docs.djangoproject.com/en/stable/howto/deployment/", "https://docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts"],
  *check({ file: file2, production }) {
    if (!production) return;
    const text2 = withoutComments(file2.text);
    for (const { name, closed, mark } of hosts) {
      const found = mark.exec(text2);
      if (!found) continue;
      yield {
        at: span(file2, found.index, found.index + found[0].length),
        message: `This works on no machine any more: it belongs to ${name}, which closed in ${closed}.`,
        certainty: "likely",
        help: "Remove it, or write what holds on the site's machine today."
      };
    }
  }
});

// rules/launch/makemigrations.ts
var makemigrations_default = rule({
  id: "launch/makemigrations",
  title: "Production writes its own migrations.",
  on: "document",
  severity: "error",
  since: "0.1.0",
  why: `\`makemigrations\` belongs on a developer's machine: it writes files that are then reviewed and committed. Run in production it invents
migrations that exist there alone, and that the next deployment or container throws away while the database remembers them. The
migrations of two machines then contradict each other, and \`migrate\` stops with \`Conflicting migrations\` or tables that are
already there. Where it asks a question nobody answers, and the start hangs.`,
  fix: `\`\`\`sh
python manage.py migrate --noinput
\`\`\`

and commit what \`makemigrations\` writes. \`makemigrations --check\` in the tests finds what was forgotten.`,
  except: "None is known for a process that serves.",
  references: ["https://docs.djangoproject.com/en/stable/topics/migrations/#version-control", "https://docs.djangoproject.com/en/stable/ref/django-admin/#makemigrations"],
  *check({ file: file2, production }, model) {
    if (!production) return;
    for (const { at, name, args, stage } of model.managementCommands) {
      if (at.file !== file2 || name.value !== "makemigrations" || stage.verdict !== "production") continue;
      if (args.some((arg) => arg === "--check" || arg === "--dry-run" || arg === "-n")) continue;
      yield {
        at: name.at,
        message: "Each start may write migrations that exist on this machine alone.",
        certainty: "certain",
        help: "Leave makemigrations out: commit the migrations, and run migrate alone."
      };
    }
  }
});

// rules/launch/migrate-with-replicas.ts
var migrate_with_replicas_default = rule({
  id: "launch/migrate-with-replicas",
  title: "Several copies of the container migrate the database at the same time.",
  on: "document",
  severity: "warning",
  since: "0.1.0",
  why: `Each copy runs \`migrate\` when it starts. Django takes no lock: two that start together apply the same migration twice. One of them stops
with \`relation already exists\` or a deadlock, and data migrations may run twice. Old copies meanwhile serve with tables they don't know.`,
  fix: `Run it once for a deployment, before the copies start: a Job of Kubernetes, a release command, or

\`\`\`sh
docker compose run --rm web python manage.py migrate
\`\`\``,
  except: "Something takes a lock around it, such as pg_advisory_lock or a leader election.",
  references: ["https://docs.djangoproject.com/en/stable/topics/migrations/", "https://kubernetes.io/docs/concepts/workloads/controllers/job/", "https://docs.docker.com/reference/compose-file/deploy/#replicas"],
  *check({ file: file2 }, model) {
    for (const { at, name, args, stage, container } of model.managementCommands) {
      const replicas = container?.replicas;
      if (at.file !== file2 || name.value !== "migrate" || stage.verdict !== "production" || !replicas || replicas.count < 2) continue;
      if (args.some((arg) => /^--(?:check|plan|prune|help)$/.test(arg)) || /lock/i.test(file2.text)) continue;
      yield {
        at: name.at,
        message: `${replicas.count} containers migrate the database at the same time, and Django takes no lock.`,
        certainty: "likely",
        help: "Run migrate once for a deployment, in a job of its own.",
        related: [{ at: replicas.at, message: "so many of them run" }]
      };
    }
  }
});

// rules/launch/no-exec.ts
var no_exec_default = rule({
  id: "launch/no-exec",
  title: "A shell stands between the container and its server.",
  on: "launch",
  severity: "info",
  since: "0.1.0",
  why: `To stop a container, Docker sends SIGTERM to its first process. Where that is a shell which started the server as its child, the shell
neither ends nor hands the signal on: after ten seconds everything is killed. Requests under way are cut off, and each deployment takes
ten seconds longer.

With \`exec\` the server takes the shell's place. bash and BusyBox do so by themselves for the last command of \`-c\`; Debian's \`sh\`, which
also runs \`CMD gunicorn ...\` without brackets, does not.`,
  fix: `\`\`\`sh
#!/bin/sh
set -e
python manage.py migrate --noinput
exec gunicorn --bind 0.0.0.0:8000 bakery.wsgi
\`\`\`

\`\`\`dockerfile
CMD ["gunicorn", "--bind", "0.0.0.0:8000", "bakery.wsgi"]
\`\`\``,
  except: "Nobody minds requests that are cut off. `trap`, `wait`, tini, dumb-init and `init: true` are left alone by themselves.",
  references: ["https://docs.docker.com/reference/dockerfile/#shell-form-entrypoint-example", "https://docs.gunicorn.org/en/stable/signals.html#master-process"],
  *check({ stage, server, behindShell, command, detached, kind }) {
    if (stage.verdict !== "production" || !behindShell || detached || server === "runserver" || kind === "platform") return;
    const isHere = behindShell.file === command.at.file;
    yield {
      at: isHere ? command.at : behindShell,
      message: `Requests under way are cut off when the container stops: no signal reaches ${command.value} through the shell.`,
      certainty: "likely",
      help: isHere && kind === "shell" ? `Write exec before ${command.value}.` : 'Write exec before it, or the command as a list: ["start.sh"].',
      ...!isHere && { related: [{ at: command.at, message: "the server starts here" }] }
    };
  }
});

// rules/launch/procfile-no-web.ts
var procfile_no_web_default = rule({
  id: "launch/procfile-no-web",
  title: "The Procfile's server is not called web.",
  on: "document",
  severity: "error",
  since: "0.1.0",
  why: `Heroku, Dokku, Scalingo and others send requests to the process that is called \`web\`, and give only that one a port. A server under
another name may run, but nobody reaches it: visitors see \`No web processes running\` (H14).`,
  fix: `\`\`\`
web: gunicorn bakery.wsgi
release: python manage.py migrate
\`\`\``,
  except: "Another program reads the Procfile, such as honcho on a machine of your own.",
  references: ["https://devcenter.heroku.com/articles/procfile#the-web-process-type", "https://devcenter.heroku.com/articles/error-codes#h14-no-web-dynos-running"],
  *check({ production, problems }) {
    if (!production) return;
    for (const { kind, at, message: message2, help: help6 } of problems) {
      if (kind === "procfile-no-web") yield { at, message: message2, certainty: "likely", ...help6 !== void 0 && { help: help6 } };
    }
  }
});

// rules/launch/runserver.ts
var launcher = { shell: "this script", procfile: "the Procfile", systemd: "this unit", javascript: "PM2", uwsgi: "this configuration", supervisor: "supervisor", crontab: "cron", makefile: "this Makefile", dockerfile: "this image", compose: "this service", kubernetes: "this manifest", platform: "the platform", ci: "the build server" };
var runserver_default = rule({
  id: "launch/runserver",
  title: "Production is served by Django's development server.",
  on: "launch",
  severity: "error",
  since: "0.1.0",
  why: `\`runserver\` is made for one developer: it "has not gone through security audits or performance tests", says Django's
documentation, and must not be used in production. It restarts whenever a file changes, serves slowly, and serves static
files only while DEBUG is on, so that somebody soon turns DEBUG on. \`runserver_plus\` adds a debugger in which a visitor who
guesses the PIN runs Python on the server.`,
  fix: `Start an application server:

\`\`\`sh
exec gunicorn bakery.wsgi:application
\`\`\`

Static files are then served by nginx, Apache or WhiteNoise.`,
  except: "The file only serves development. A name that says so (`Procfile.dev`, `scripts/dev.sh`) is left alone by itself.",
  references: ["https://docs.djangoproject.com/en/stable/ref/django-admin/#runserver", "https://docs.djangoproject.com/en/stable/howto/deployment/"],
  *check({ server, stage, kind, command }) {
    if (server !== "runserver" || stage.verdict !== "production") return;
    yield {
      at: command.at,
      message: `Visitors are served by Django's development server, which ${launcher[kind]} starts.`,
      certainty: "certain",
      help: `Start gunicorn, or another application server, instead of ${command.value}.`
    };
  }
});

// rules/launch/secret-in-file.ts
var placeholder3 = /change[-_ ]?(?:me|this|it)|replace|your[-_ ]|example|placeholder|dummy|xxx|todo|insert|fill[-_ ]?in|<|\{|\$|^\*+$|\.\.\.|^(?:none|null|secret|test)$/i;
var isPlain = (value) => value.length < 6 || /^(?:true|false|yes|no|on|off|\d+|[./~][\w./-]*)$/i.test(value);
var secret_in_file_default = rule({
  id: "launch/secret-in-file",
  title: "A secret of production stands in a file that starts it.",
  on: "launch",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-798"],
  why: `Everybody who can read the repository, its forks and its backups knows the key or the password. Of a systemd unit, every user of the
machine can ask for the variables (\`systemctl show\`). Taking the line out does not take the secret out of the history: make a
new one.`,
  fix: `\`\`\`ini
[Service]
EnvironmentFile=/etc/bakery.env
\`\`\`

with a file on the server that only root may read. A platform keeps such values itself: \`heroku config:set\`.`,
  except: "The value is no secret of production: a placeholder, or a service that only this machine reaches.",
  references: ["https://docs.djangoproject.com/en/stable/howto/deployment/checklist/#secret-key", "https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html#Environment="],
  *check({ environment, stage, server }) {
    if (stage.verdict !== "production" || server === "runserver") return;
    for (const { name, value, at } of environment) {
      if (value === void 0 || !isSecretName(name) || isPlain(value) || placeholder3.test(value) || /dockerfile|containerfile/i.test(at.file.path)) continue;
      yield {
        at,
        message: `Everybody who can read the repository knows production's ${name}.`,
        certainty: "likely",
        help: "Make a new one, and keep it in a file or a store that is not in the repository."
      };
    }
  }
});

// rules/launch/settings-module-missing.ts
var settings_module_missing_default = rule({
  id: "launch/settings-module-missing",
  title: "The server is started with a settings module that is not there.",
  on: "launch",
  severity: "error",
  since: "0.1.0",
  why: `\`DJANGO_SETTINGS_MODULE\` names a module to import. Where the repository has none of that name, or the value is a path or still has its
quotes, Django stops with \`ModuleNotFoundError\` as soon as the application is loaded, and no request is answered.`,
  fix: `\`\`\`ini
Environment=DJANGO_SETTINGS_MODULE=bakery.settings.production
\`\`\``,
  except: "The module is put beside the others on the server, or belongs to a package that is installed.",
  references: ["https://docs.djangoproject.com/en/stable/topics/settings/#designating-the-settings"],
  *check({ settingsModule, stage }, model) {
    if (!settingsModule || stage.verdict === "development" || model.partial) return;
    const { value, at } = settingsModule;
    const isPath = /^["']?[\w./-]*(?:\/|\.py["']?$)/.test(value);
    const isQuoted = /^["'].*["']$/.test(value);
    if (isPath || isQuoted) {
      yield {
        at,
        message: `The site does not start: DJANGO_SETTINGS_MODULE is ${isPath ? "a path, and Django imports a module" : "taken with its quotes"}.`,
        certainty: "certain",
        help: `Write ${value.replace(/["']/g, "").replace(/^\.?\//, "").replace(/\.py$/, "").replaceAll("/", ".")}.`
      };
      return;
    }
    const [top = "", ...rest] = value.split(".");
    if (!/^\w+(?:\.\w+)+$/.test(value) || !["__init__", "urls", "wsgi", "manage"].some((name) => model.hasFile(`${top}/${name}.py`))) return;
    const paths = [value.replaceAll(".", "/"), rest.join("/")];
    if (paths.some((path) => [".py", "/__init__.py", ".py.example", ".py.sample", ".py.dist", ".py.template", "_example.py", ".example.py", ".py.j2"].some((ending) => model.hasFile(`${path}${ending}`)))) return;
    yield {
      at,
      message: `The site does not start: the repository has no settings module ${value}.`,
      certainty: "likely",
      help: "Name the module that production is to use."
    };
  }
});

// rules/launch/shell-syntax-without-shell.ts
var shell_syntax_without_shell_default = rule({
  id: "launch/shell-syntax-without-shell",
  title: "A unit's command uses the shell's syntax, and no shell reads it.",
  on: "document",
  severity: "error",
  since: "0.1.0",
  why: `systemd starts the program of an \`Exec\` line itself. \`&&\`, \`|\`, \`>\` and \`2>&1\` are handed to it as plain arguments, and
\`cd\`, \`source\` and \`export\` are no programs: the unit fails with \`status=203/EXEC\`, or the server refuses its arguments.`,
  fix: `\`\`\`ini
[Service]
WorkingDirectory=/srv/bakery
EnvironmentFile=/etc/bakery.env
ExecStartPre=/srv/bakery/venv/bin/python manage.py migrate
ExecStart=/srv/bakery/venv/bin/gunicorn bakery.wsgi
\`\`\`

systemd's journal keeps what a service writes: nothing needs to be redirected. What needs a shell goes into a script, or into
\`/bin/sh -c '...'\`.`,
  except: "The program wants the mark as an argument: put it into quotes.",
  references: ["https://www.freedesktop.org/software/systemd/man/latest/systemd.service.html#Command%20lines"],
  *check({ production, problems }) {
    if (!production) return;
    for (const { kind, at, message: message2, help: help6 } of problems) {
      if (kind === "shell-syntax-without-shell") yield { at, message: message2, certainty: "certain", ...help6 !== void 0 && { help: help6 } };
    }
  }
});

// rules/launch/supervisor-inline-comment.ts
var supervisor_inline_comment_default = rule({
  id: "launch/supervisor-inline-comment",
  title: "A part of a command is taken for a comment by supervisord.",
  on: "document",
  severity: "error",
  since: "0.1.0",
  why: `In supervisor's configuration a comment begins at every \`;\` or \`#\` behind a blank, inside quotes as well. Of
\`command=sh -c "migrate ; gunicorn"\` the text \`sh -c "migrate\` is left, whose quote is never closed: supervisord does not start.`,
  fix: `Put the commands into a script:

\`\`\`ini
[program:bakery]
command=/srv/bakery/bin/start.sh
\`\`\``,
  except: "None is known.",
  references: ["https://supervisord.org/configuration.html", "https://docs.python.org/3/library/configparser.html#supported-ini-file-structure"],
  *check({ production, problems }) {
    if (!production) return;
    for (const { kind, at, message: message2, help: help6 } of problems) {
      if (kind === "supervisor-inline-comment") yield { at, message: message2, certainty: "certain", ...help6 !== void 0 && { help: help6 } };
    }
  }
});

// rules/launch/syntax-error.ts
var launchers = /* @__PURE__ */ new Set(["shell", "procfile", "systemd", "javascript", "dotenv", "dockerfile", "compose", "kubernetes", "platform", "uwsgi", "supervisor", "gunicorn"]);
var syntax_error_default2 = rule({
  id: "launch/syntax-error",
  title: "A file that starts the application can't be read.",
  on: "document",
  severity: "error",
  since: "0.1.0",
  why: `A shell runs a script until the line it can't read and stops there, with half of the work done. systemd refuses a unit, or
leaves a line out, and says so only in its journal. A platform passes over a line of a Procfile that has no name. PM2 starts
nothing. A loader of environment files leaves the variable out and goes on, so that a default takes its place: there it is a
warning.

Scripts, units and environment files of development, samples and templates are not judged.`,
  fix: `Repair the line and let the program itself check the file: \`bash -n start.sh\`, \`systemd-analyze verify bakery.service\`,
\`node --check ecosystem.config.js\`.

\`\`\`ini
[Service]
ExecStart=/srv/bakery/venv/bin/gunicorn bakery.wsgi \\
    --workers 3
\`\`\``,
  except: "Another program reads the file, with rules of its own.",
  references: [
    "https://www.freedesktop.org/software/systemd/man/latest/systemd.syntax.html",
    "https://www.gnu.org/software/bash/manual/html_node/Shell-Syntax.html",
    "https://devcenter.heroku.com/articles/procfile#procfile-format",
    "https://saurabh-kumar.com/python-dotenv/#file-format"
  ],
  *check({ language, production, problems }) {
    if (!launchers.has(language) || !production) return;
    for (const { at, message: message2, help: help6, related, kind } of problems) {
      if (kind !== void 0) continue;
      yield {
        at,
        message: message2,
        certainty: "certain",
        ...language === "dotenv" && { severity: "warning" },
        ...help6 !== void 0 && { help: help6 },
        ...related && { related: [related] }
      };
    }
  }
});

// rules/launch/systemd-bad-unit.ts
var systemd_bad_unit_default = rule({
  id: "launch/systemd-bad-unit",
  title: "A unit is refused by systemd, or a line of it passed over.",
  on: "document",
  severity: "error",
  since: "0.1.0",
  why: `systemd does not load a unit with two \`ExecStart=\` lines, a relative program or a relative \`WorkingDirectory=\`: the site never starts. A
setting that it does not know, that stands in the wrong section or whose value it can't read is left out with one line in the journal:
the service then runs without its \`Restart=\`, as another user, or before its database.

There are no comments behind a value: \`User=bakery # the site\` names a user that nobody has.`,
  fix: `\`\`\`ini
[Unit]
After=network.target

[Service]
# the site's own user
User=bakery
WorkingDirectory=/srv/bakery
ExecStart=/srv/bakery/venv/bin/gunicorn bakery.wsgi
Restart=on-failure
\`\`\`

\`systemd-analyze verify bakery.service\` shows what systemd makes of it.`,
  except: "The setting is one that only a newer or patched systemd knows.",
  references: ["https://www.freedesktop.org/software/systemd/man/latest/systemd-analyze.html#systemd-analyze%20verify%20FILE...", "https://www.freedesktop.org/software/systemd/man/latest/systemd.service.html"],
  *check({ production, problems }) {
    if (!production) return;
    for (const { kind, at, message: message2, help: help6, severity } of problems) {
      if (kind === "systemd-bad-unit") yield { at, message: message2, certainty: "certain", ...severity && { severity }, ...help6 !== void 0 && { help: help6 } };
    }
  }
});

// rules/launch/systemd-bind-ignored.ts
var systemd_bind_ignored_default = rule({
  id: "launch/systemd-bind-ignored",
  title: "gunicorn does not listen where its option says.",
  on: "launch",
  severity: "warning",
  since: "0.1.0",
  why: `gunicorn that gets sockets from systemd listens on those and leaves \`--bind\` aside without a word. Whoever reads the unit and points nginx
to that address gets 502.`,
  fix: `Leave \`--bind\` out, and write the address into the socket unit:

\`\`\`ini
# bakery.socket
[Socket]
ListenStream=/run/bakery.sock
\`\`\``,
  except: "The service is also started without its socket unit.",
  references: ["https://docs.gunicorn.org/en/stable/deploy.html#systemd", "https://www.freedesktop.org/software/systemd/man/latest/systemd.socket.html"],
  *check(launch) {
    const { service, stage, server, listeners, listenersKnown } = launch;
    const bind = launch.option("bind");
    const asked = bind?.value && parseAddress(bind.value.value);
    if (!service?.startedBySocket || server !== "gunicorn" || stage.verdict !== "production" || !bind || !asked || !listenersKnown) return;
    const [listener] = listeners;
    if (!listener?.at || listeners.some(({ address }) => reaches(asked, address))) return;
    yield {
      at: bind.at,
      message: `Nobody listens on ${formatAddress(asked)}: gunicorn takes the socket that systemd hands it.`,
      certainty: "certain",
      help: `Leave the option out, or write the address into ${listener.at.file.path}.`,
      related: [{ at: listener.at, message: "gunicorn listens here" }]
    };
  }
});

// rules/launch/systemd-no-restart.ts
var systemd_no_restart_default = rule({
  id: "launch/systemd-no-restart",
  title: "Nothing starts the site again after a crash.",
  on: "launch",
  severity: "info",
  since: "0.1.0",
  why: `\`Restart=\` is \`no\` unless the unit says otherwise. When the process dies (no memory left, a database that was not there yet at boot, a
fault of the server itself) the unit is \`failed\`, and the site stays down until somebody logs in.`,
  fix: `\`\`\`ini
[Service]
ExecStart=/srv/bakery/venv/bin/gunicorn bakery.wsgi
Restart=on-failure
\`\`\``,
  except: "Something else watches the service, or a socket unit starts it with the next request, as is left alone by itself.",
  references: ["https://www.freedesktop.org/software/systemd/man/latest/systemd.service.html#Restart="],
  *check({ service, stage, server }) {
    if (!service || stage.verdict !== "production" || server === "runserver" || service.startedBySocket || service.type?.value === "oneshot") return;
    if (service.restart && service.restart.value !== "no") return;
    yield {
      at: service.restart?.at ?? service.header,
      message: "Nothing starts the site again after a crash.",
      certainty: "certain",
      help: "Write Restart=on-failure."
    };
  }
});

// rules/launch/systemd-private-tmp-socket.ts
var systemd_private_tmp_socket_default = rule({
  id: "launch/systemd-private-tmp-socket",
  title: "The socket lies in a /tmp that no other process sees.",
  on: "launch",
  severity: "error",
  since: "0.1.0",
  why: `With \`PrivateTmp=\` or \`DynamicUser=\` systemd gives the unit a \`/tmp\` and a \`/var/tmp\` of its own. The server creates its socket there,
and nginx or Apache, which look into the machine's /tmp, find nothing: every visitor gets 502.

Where the front server's configuration is in the repository, deployment/socket-not-shared says so instead.`,
  fix: `\`\`\`ini
[Service]
RuntimeDirectory=bakery
ExecStart=/srv/bakery/venv/bin/gunicorn --bind unix:/run/bakery/gunicorn.sock bakery.wsgi
\`\`\``,
  except: "The front server's unit joins the same namespace (`JoinsNamespaceOf=`).",
  references: ["https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html#PrivateTmp=", "https://docs.gunicorn.org/en/stable/deploy.html#systemd"],
  *check(launch, model) {
    const { service, stage, listeners, at: command } = launch;
    if (!service?.ownTmp || service.joinsNamespace || stage.verdict !== "production") return;
    const deployment = model.deployments.find(({ appServer }) => appServer?.kind === "process" && appServer.launch === launch);
    for (const { address, at } of listeners) {
      if (address.kind !== "unix" || !/^\/(?:var\/)?tmp\//.test(address.path) || at?.file !== command.file) continue;
      if (deployment && routesTo(deployment, model).some((route) => addressesOf(route).some((to) => reaches(to, address)))) continue;
      yield {
        at,
        message: `Every request fails with 502: nobody else sees ${address.path}, the unit has a /tmp of its own.`,
        certainty: "likely",
        help: "Put the socket below /run, with RuntimeDirectory=.",
        related: [{ at: service.ownTmp, message: "this gives the unit a /tmp of its own" }]
      };
    }
  }
});

// rules/launch/systemd-type-notify.ts
var silent = /* @__PURE__ */ new Set(["uvicorn", "daphne", "hypercorn", "waitress", "granian", "runserver"]);
var systemd_type_notify_default = rule({
  id: "launch/systemd-type-notify",
  title: "The unit waits for a word that the server never says.",
  on: "launch",
  severity: "warning",
  since: "0.1.0",
  why: `With \`Type=notify\` a service counts as started once it has told systemd so. gunicorn and uWSGI do, uvicorn, daphne, hypercorn, waitress
and granian don't: \`systemctl start\` hangs, after 90 seconds systemd ends the process that serves well, and with \`Restart=\` the site goes
down every minute and a half.`,
  fix: `\`\`\`ini
[Service]
Type=exec
ExecStart=/srv/bakery/venv/bin/uvicorn bakery.asgi:application
\`\`\``,
  except: "A program around the server tells systemd in its place.",
  references: ["https://www.freedesktop.org/software/systemd/man/latest/systemd.service.html#Type=", "https://www.freedesktop.org/software/systemd/man/latest/sd_notify.html"],
  *check({ service, stage, server, kind, command }) {
    if (!service?.type || kind !== "systemd" || stage.verdict !== "production" || !silent.has(server)) return;
    if (!/^notify(?:-reload)?$/.test(service.type.value)) return;
    yield {
      at: service.type.at,
      message: `systemd ends the site after 90 seconds: it waits for word from ${command.value}, which sends none.`,
      certainty: "certain",
      help: "Write Type=exec, or leave it out.",
      related: [{ at: command.at, message: "this sends no word to systemd" }]
    };
  }
});

// src/core/data/python-releases.json
var python_releases_default = {
  source: "scripts/python-releases.py: python-releases.toml of github.com/python/peps; METADATA of each Django on PyPI, and each of them run",
  run: [
    "3.8",
    "3.9",
    "3.10",
    "3.11",
    "3.12",
    "3.13"
  ],
  ends: {
    "2.7": "2020-01-01",
    "3.4": "2019-03-18",
    "3.5": "2020-09-30",
    "3.6": "2021-12-23",
    "3.7": "2023-06-27",
    "3.8": "2024-10-07",
    "3.9": "2025-10-31",
    "3.10": "2026-10-31",
    "3.11": "2027-10-31",
    "3.12": "2028-10-31",
    "3.13": "2029-10-31",
    "3.14": "2030-10-31",
    "3.15": "2031-10-31",
    "3.16": "2032-10-31"
  },
  django: {
    "1.11": {
      oldest: "2.7",
      newest: "3.7",
      breaks: "3.10"
    },
    "2.0": {
      oldest: "3.4",
      newest: "3.7",
      breaks: "3.10"
    },
    "2.1": {
      oldest: "3.5",
      newest: "3.7",
      breaks: "3.11"
    },
    "2.2": {
      oldest: "3.5",
      newest: "3.9",
      breaks: "3.12"
    },
    "3.0": {
      oldest: "3.6",
      newest: "3.9",
      breaks: "3.12"
    },
    "3.1": {
      oldest: "3.6",
      newest: "3.9",
      breaks: "3.12"
    },
    "3.2": {
      oldest: "3.6",
      newest: "3.10",
      breaks: "3.13"
    },
    "4.0": {
      oldest: "3.8",
      newest: "3.10",
      breaks: "3.13"
    },
    "4.1": {
      oldest: "3.8",
      newest: "3.11"
    },
    "4.2": {
      oldest: "3.8",
      newest: "3.12"
    },
    "5.0": {
      oldest: "3.10",
      newest: "3.12"
    },
    "5.1": {
      oldest: "3.10",
      newest: "3.13"
    },
    "5.2": {
      oldest: "3.10",
      newest: "3.14"
    },
    "6.0": {
      oldest: "3.12",
      newest: "3.14"
    },
    "6.1": {
      oldest: "3.12",
      newest: "3.15"
    }
  }
};

// src/core/settings/python-releases.ts
var ends = python_releases_default.ends;
var supported = python_releases_default.django;
var endOfPython = (series) => Object.hasOwn(ends, series) ? ends[series] : void 0;
var pythonsOfDjango = (series) => Object.hasOwn(supported, series) ? supported[series] : void 0;

// rules/launch/unsupported-python.ts
var unsupported_python_default = rule({
  id: "launch/unsupported-python",
  title: "The site runs on a Python that Django does not support, or that gets no security fixes.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-1104"],
  why: `Each Django runs on certain versions of Python. pip refuses to install it for an older one: the image is not built, the deployment fails.
With one that is much newer, modules that Python has removed are missed at the start: Django 3.1 does not run on Python 3.12, Django 3.2 does, and not
on 3.13. A Python past its end gets no security fixes, and platforms drop it:
one day the next deployment fails for that.`,
  fix: `\`\`\`dockerfile
FROM python:3.13-slim
\`\`\``,
  except: "The Python is one that a Linux distribution or a company maintains.",
  references: ["https://docs.djangoproject.com/en/stable/faq/install/#what-python-version-can-i-use-with-django", "https://devguide.python.org/versions/"],
  *check(settings, model) {
    if (model.settings[0] !== settings) return;
    const { least, most, pinned, at: required } = settings.django;
    const related = required ? [{ at: required, message: "this Django is required here" }] : [];
    const supported2 = pinned ? pythonsOfDjango(most) : void 0;
    const oldest = pinned ? pythonsOfDjango(least)?.oldest : void 0;
    for (const { series, at, source } of model.pythons) {
      const isFrom = (first) => first !== void 0 && compareVersions(series, first) >= 0;
      const end = endOfPython(series);
      if (oldest !== void 0 && !isFrom(oldest)) {
        const what = source === "image" ? "The image is not built" : "The deployment fails";
        yield { at, message: `${what}: Django ${least} needs Python ${oldest}, and this is ${series}.`, certainty: "certain", help: `Write ${oldest} or a newer one.`, related };
      } else if (supported2 && isFrom(supported2.breaks)) {
        yield { at, severity: "warning", message: `The site breaks: Django ${most} does not run on Python ${series}.`, certainty: "likely", help: `Move to a newer Django, or write ${supported2.newest}.`, related };
      } else if (end !== void 0 && end < model.today) {
        yield { at, severity: "warning", message: `Holes in Python stay open: ${series} gets no security fixes since ${end}.`, certainty: "certain", help: `Move to a supported series${supported2 ? `; Django ${most} runs on ${supported2.newest}` : ""}.` };
      } else if (supported2 && compareVersions(series, supported2.newest) > 0) {
        yield { at, severity: "info", message: `Django ${most} is not tested on Python ${series}: the newest it names is ${supported2.newest}.`, certainty: "certain", help: `Move to a newer Django, or write ${supported2.newest}.`, related };
      }
    }
  }
});

// rules/launch/virtualenv-mismatch.ts
var commandsOf = (model) => [
  ...[...model.launches, ...model.managementCommands].filter(({ stage, container }) => stage.verdict === "production" && !container).map((one) => "server" in one ? withHome(one) : one),
  ...model.apache.flatMap(insideApache)
];
function withHome(launch) {
  const home = launch.server === "uwsgi" ? ["home", "virtualenv", "venv", "pyhome"].map((name) => launch.option(name)?.value).find((value) => value !== void 0) : void 0;
  return home ? { at: launch.at, directory: launch.directory, environments: { named: home } } : launch;
}
var insideApache = (host) => ownScripts(host).flatMap((script) => {
  const group = host.processGroupOf(script);
  const home = group.kind === "daemon" ? group.daemon.option("python-home") : void 0;
  return home?.known === true && script.target.known ? [{ at: script.at, directory: void 0, environments: { named: home }, script: script.target.value }] : [];
});
function areOfOneSite(one, other) {
  const [directory, theirs] = [one.directory?.value, other.directory?.value];
  if (directory !== void 0 && theirs !== void 0) return plain(directory) === plain(theirs);
  const script = one.script ?? other.script;
  const root = directory ?? theirs;
  return script !== void 0 && root !== void 0 && plain(script).startsWith(`${plain(root)}/`) && plain(script).slice(plain(root).length).split("/").length <= 4;
}
var isWhole = (text2) => text2?.value.startsWith("/") === true;
function plain(path) {
  const parts = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return `/${parts.join("/")}`;
}
var virtualenv_mismatch_default = rule({
  id: "launch/virtualenv-mismatch",
  title: "Two virtual environments are at work in one deployment.",
  on: "document",
  severity: "warning",
  since: "0.1.0",
  why: `One command runs from one virtual environment, another one that belongs to it from a second. Packages are installed and updated in one of
them: the other keeps old versions, or is not there at all, and the command ends with \`No module named django\` or \`203/EXEC\`. \`migrate\`
of one Django and a site of another is worse: nothing fails until data is lost.`,
  fix: `Name one environment everywhere:

\`\`\`ini
ExecStartPre=/srv/bakery/venv/bin/python manage.py migrate
ExecStart=/srv/bakery/venv/bin/gunicorn bakery.wsgi
\`\`\`

So for \`python-home\` of WSGIDaemonProcess and \`home\` of uWSGI.`,
  except: "The second environment is meant to hold other packages, and both are kept up to date.",
  references: ["https://docs.python.org/3/library/venv.html", "https://modwsgi.readthedocs.io/en/develop/user-guides/virtual-environments.html"],
  *check({ file: file2 }, model) {
    const commands = commandsOf(model);
    for (const command of commands) {
      const { at, directory, environments } = command;
      const { named, active } = environments;
      if (at.file !== file2 || !isWhole(named)) continue;
      if (isWhole(active) && plain(active.value) !== plain(named.value)) {
        yield {
          at: named.at,
          message: `Two virtual environments are at work: this runs from ${named.value}, ${active.value} is active.`,
          certainty: "likely",
          help: "Name the same environment in both places.",
          related: [{ at: active.at, message: "this makes the other one active" }]
        };
        continue;
      }
      const other = commands.find((one) => one.at !== at && areOfOneSite(one, command) && isWhole(one.environments.named) && plain(one.environments.named.value) !== plain(named.value));
      const theirs = other?.environments.named;
      if (!theirs || (theirs.at.file === named.at.file ? theirs.at.start > named.at.start : theirs.at.file.path > named.at.file.path)) continue;
      yield {
        at: named.at,
        message: `Two virtual environments are at work in ${directory?.value ?? other.directory?.value ?? ""}: this one, and ${theirs.value}.`,
        certainty: "likely",
        help: "Name the same environment in both places.",
        related: [{ at: theirs.at, message: "another command runs from this one" }]
      };
    }
  }
});

// rules/launch/wrong-interface.ts
function spokenBy2(launch) {
  const { server, optionsKnown } = launch;
  switch (server) {
    case "daphne":
      return "asgi";
    case "uvicorn":
      return optionsKnown && !launch.option("interface") ? "asgi" : void 0;
    case "waitress":
      return "wsgi";
    case "gunicorn":
      return servesAsgi(launch) ? "asgi" : workerSpeaksWsgi(launch) ? "wsgi" : void 0;
    case "uwsgi":
      return launch.option("asgi") || launch.option("plugin") || launch.option("plugins") ? void 0 : "wsgi";
    case "granian": {
      const told = launch.option("interface")?.value?.value ?? "";
      return told === "wsgi" ? "wsgi" : /^asgi(?:nl)?$/.test(told) ? "asgi" : void 0;
    }
    default:
      return void 0;
  }
}
function workerSpeaksWsgi(launch) {
  const worker = launch.option("worker-class");
  if (worker) return /^(?:sync|gthread|gevent|eventlet|tornado)$/.test(worker.value?.value ?? "");
  return launch.optionsKnown && !launch.environment.some(({ name }) => name === "GUNICORN_CMD_ARGS");
}
var wrong_interface_default = rule({
  id: "launch/wrong-interface",
  title: "The server calls the application by an interface that it does not have.",
  on: "launch",
  severity: "error",
  since: "0.1.0",
  why: `\`wsgi.py\` makes an application for WSGI, \`asgi.py\` one for ASGI, and a server calls it by one of the two. With the wrong one the server
starts, and every request ends with \`500 Internal Server Error\` and a \`TypeError\` about missing arguments in the log. uWSGI, which
has one protocol, closes the connection without a word, and nginx before it answers 502. Hypercorn alone finds out which of the two it has.`,
  fix: `\`\`\`sh
gunicorn bakery.wsgi:application
gunicorn --worker-class uvicorn_worker.UvicornWorker bakery.asgi:application
uvicorn bakery.asgi:application
\`\`\``,
  except: "The module is called so and holds an application of the other kind.",
  references: ["https://docs.djangoproject.com/en/stable/howto/deployment/asgi/", "https://docs.djangoproject.com/en/stable/howto/deployment/wsgi/"],
  *check(launch, model) {
    const { application, stage, command } = launch;
    const spoken = spokenBy2(launch);
    const made = /^[\w.]+\.(wsgi|asgi)(?::\w+)?$/.exec(application?.value ?? "")?.[1];
    if (!application || stage.verdict === "development" || spoken === void 0 || made === void 0 || made === spoken) return;
    const module = application.value.replace(/:.*$/, "");
    const entryPoint = model.entryPoints.find((one) => one.module === module || one.module.endsWith(`.${module}`) || module.endsWith(`.${one.module}`));
    if (!entryPoint || !new RegExp(`\\bget_${made}_application\\b`).test(entryPoint.file.text) || new RegExp(`\\bget_${spoken}_application\\b|ProtocolTypeRouter|WsgiToAsgi|AsgiToWsgi|WSGIMiddleware|a2wsgi`).test(entryPoint.file.text)) return;
    yield {
      at: application.at,
      message: `Every request fails: ${command.value} calls it by ${spoken.toUpperCase()}, and ${module} is made for ${made.toUpperCase()}.`,
      certainty: "certain",
      help: spoken === "asgi" ? `Name ${module.replace(/wsgi$/, "asgi")}:application, or start a server for WSGI.` : `Name ${module.replace(/asgi$/, "wsgi")}:application, or take a worker for ASGI.`
    };
  }
});

// rules/nginx/add-header-redefined.ts
var protective = /* @__PURE__ */ new Set([
  "strict-transport-security",
  "content-security-policy",
  "x-frame-options",
  "x-content-type-options",
  "referrer-policy",
  "permissions-policy",
  "cross-origin-opener-policy",
  "cross-origin-embedder-policy",
  "cross-origin-resource-policy"
]);
var nameOf2 = ({ args }) => args[0]?.value.toLowerCase() ?? "";
var merges = (scope) => scope.effective("add_header_inherit")?.args[0]?.value === "merge";
var add_header_redefined_default = rule({
  id: "nginx/add-header-redefined",
  title: "A location with a header of its own drops the protective ones around it.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  tags: ["security", "cwe-693"],
  why: `\`add_header\` in a location takes the place of all \`add_header\` lines of the server, not only of the one with the same
name. One \`add_header Cache-Control\` there, and Strict-Transport-Security, X-Frame-Options and the rest are gone for
everything in that location. Pages look the same, so nobody notices.`,
  fix: `Repeat the lines in the location, from a file that both include, or from nginx 1.29.3 on write
\`add_header_inherit merge;\`. For cache times alone, \`expires\` does the same and drops nothing.`,
  except: `The location serves files in which the headers mean nothing.`,
  references: ["https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header"],
  *check(server) {
    const outer = server.effectiveAll("add_header").filter((header2) => protective.has(nameOf2(header2)));
    if (outer.length === 0) return;
    for (const location of server.locations) {
      const own = location.own("add_header");
      if (own.length === 0 || merges(location) || !location.complete || location.own("return").length > 0) continue;
      const kept = new Set(own.map(nameOf2));
      const lost = outer.filter((header2) => !kept.has(nameOf2(header2)) && header2.args[1]?.value !== "");
      const [first] = lost;
      const [line] = own;
      if (!first || !line || location.outer?.own("add_header").length) continue;
      const names4 = [...new Set(lost.map(({ args }) => args[0]?.value ?? ""))];
      yield {
        at: line.at,
        message: `Below ${location.path.value} ${names4.slice(0, 3).join(", ")}${names4.length > 3 ? " and more" : ""} ${names4.length === 1 ? "is" : "are"} no longer sent.`,
        certainty: "certain",
        related: [{ at: first.at, message: "this line holds only where no add_header stands nearer" }],
        help: "Repeat the lines of the server here."
      };
    }
  }
});

// rules/nginx/alias-leaks-siblings.ts
var namesFile = (path) => /\.[A-Za-z0-9]{1,6}$/.test(path);
var alias_leaks_siblings_default = rule({
  id: "nginx/alias-leaks-siblings",
  title: "A location without a closing slash also serves what lies beside its alias.",
  on: "nginx",
  severity: "info",
  since: "0.1.0",
  fixable: "safe",
  tags: ["security", "cwe-552"],
  why: `nginx replaces the location's path by the alias, letter by letter, and \`location /static\` matches every
address that begins so. With \`alias /srv/crepes/static\`, the address \`/static.sql\` is the file
\`/srv/crepes/static.sql\`, and \`/static_private/list.txt\` a file of the directory \`static_private\`.`,
  fix: `Let both end in a slash:

\`\`\`nginx
location /static/ {
    alias /srv/crepes/static/;
}
\`\`\``,
  except: `Nothing beside the directory begins with its name, and never will.`,
  references: ["https://nginx.org/en/docs/http/ngx_http_core_module.html#alias", "https://cwe.mitre.org/data/definitions/552.html"],
  *check(server) {
    for (const location of server.locations) {
      const directory = location.own("alias").at(-1)?.args[0];
      const { path } = location;
      if (!directory || !isPrefix(location) || !servesFiles(location)) continue;
      if (!/[\w-]$/.test(path.value) || !/[\w-]$/.test(directory.value) || namesFile(path.value) || namesFile(directory.value)) continue;
      if (/\$\w+$/.test(directory.value)) continue;
      yield {
        at: location.at,
        message: `Files beside this directory are served too, such as "${path.value}.sql" or "${path.value}_old/".`,
        certainty: "certain",
        related: [{ at: directory.at, message: "neither this path nor the location ends in a slash" }],
        help: "End both the location and the alias with a slash.",
        fixes: [{ title: "End the location and the alias with a slash", safe: true, edits: [endWithSlash(path), endWithSlash(directory)] }]
      };
    }
  }
});

// rules/nginx/alias-slash-mismatch.ts
var alias_slash_mismatch_default2 = rule({
  id: "nginx/alias-slash-mismatch",
  title: "A location ends in a slash and its alias does not, so no file is found.",
  on: "nginx",
  severity: "error",
  since: "0.1.0",
  fixable: "safe",
  why: `nginx replaces the location's path by the alias, letter by letter. With \`location /static/\` and
\`alias /srv/crepes/static\`, the address \`/static/site.css\` becomes \`/srv/crepes/staticsite.css\`: every file is
answered with 404, and the pages come without styles, scripts and pictures. Files of a neighbour whose name begins the
same way are served instead: \`/static/-private/list.txt\` is \`/srv/crepes/static-private/list.txt\`.`,
  fix: `Let both end in a slash:

\`\`\`nginx
location /static/ {
    alias /srv/crepes/static/;
}
\`\`\``,
  references: ["https://nginx.org/en/docs/http/ngx_http_core_module.html#alias"],
  *check(server) {
    for (const location of server.locations) {
      const directory = location.own("alias").at(-1)?.args[0];
      const { path } = location;
      if (!directory || !isPrefix(location) || !servesFiles(location) || !path.value.endsWith("/") || path.value === "/") continue;
      if (!/[\w.-]$/.test(directory.value) || /\$\w+$/.test(directory.value)) continue;
      yield {
        at: directory.at,
        message: `Every file below ${path.value} is answered with 404: nginx looks for "${directory.value}site.css".`,
        certainty: "certain",
        related: [{ at: location.at, message: "the location ends in a slash, the alias does not" }],
        help: `Write "alias ${directory.value}/;", with a slash at the end.`,
        fixes: [{ title: "End the alias with a slash", safe: true, edits: [endWithSlash(directory)] }]
      };
    }
  }
});

// rules/nginx/alias-traversal.ts
var alias_traversal_default = rule({
  id: "nginx/alias-traversal",
  title: "A location without a closing slash lets visitors climb out of its alias.",
  on: "nginx",
  severity: "error",
  since: "0.1.0",
  fixable: "safe",
  tags: ["security", "cwe-22"],
  why: `nginx replaces the location's path by the alias, letter by letter. With \`location /static\` and
\`alias /srv/crepes/static/\`, the address \`/static../crepes/settings.py\` becomes
\`/srv/crepes/static/../crepes/settings.py\`: everything in the directory above is served, the settings with the
SECRET_KEY, the database file and \`.env\` included. It is enough to type the address.`,
  fix: `Let both end in a slash:

\`\`\`nginx
location /static/ {
    alias /srv/crepes/static/;
}
\`\`\``,
  except: `Never: adding the slash costs nothing. It holds whatever stands above the directory today.`,
  references: ["https://nginx.org/en/docs/http/ngx_http_core_module.html#alias", "https://cwe.mitre.org/data/definitions/22.html"],
  *check(server) {
    for (const location of server.locations) {
      const directory = location.own("alias").at(-1)?.args[0];
      const { modifier, path } = location;
      if (!directory?.value.endsWith("/") || !isPrefix(location) || !servesFiles(location)) continue;
      if (path.value === "" || /[/}]$|%>$/.test(path.value)) continue;
      yield {
        at: location.at,
        message: `"${path.value}../" opens the directory above this alias to every visitor.`,
        certainty: "certain",
        related: [{ at: directory.at, message: "this path ends in a slash, the location does not" }],
        help: `Write "location ${modifier === "" ? "" : "^~ "}${path.value}/", with a slash at the end.`,
        fixes: [{ title: "End the location with a slash", safe: true, edits: [endWithSlash(path)] }]
      };
    }
  }
});

// rules/nginx/allow-without-deny.ts
var asksOtherwise = (scope) => ["auth_basic", "auth_request", "auth_jwt", "ssl_verify_client"].some((name) => scope.effective(name) !== void 0);
var allow_without_deny_default = rule({
  id: "nginx/allow-without-deny",
  title: "A list of allowed addresses lets everybody else in as well.",
  on: "nginx",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-284"],
  why: `nginx goes through \`allow\` and \`deny\` until one fits, and lets in whom none fits. \`allow 10.0.0.0/8;\` alone therefore keeps
nobody out. And one \`allow\` in a location takes the place of all such lines around it: under a server's \`deny all\`, it
opens the location to the world.`,
  fix: `\`\`\`nginx
location /admin/ {
    allow 10.0.0.0/8;
    deny all;
    proxy_pass http://127.0.0.1:8000;
}
\`\`\``,
  references: ["https://nginx.org/en/docs/http/ngx_http_access_module.html"],
  *check(server) {
    for (const scope of [server, ...server.locations]) {
      const allowed = scope.own("allow");
      const [first] = allowed;
      if (!first || !scope.complete || scope.own("deny").length > 0 || asksOtherwise(scope)) continue;
      if (allowed.some(({ args }) => args[0]?.value === "all")) continue;
      const dropped = scope === server ? void 0 : server.own("deny")[0];
      yield {
        at: first.at,
        message: `Everybody gets in, not only ${first.args[0]?.value ?? "these"}: no deny turns the others away.`,
        certainty: "certain",
        ...dropped && { related: [{ at: dropped.at, message: "this line is dropped, because the location has a list of its own" }] },
        help: 'Add "deny all;" below the allowed addresses.'
      };
    }
  }
});

// rules/nginx/autoindex.ts
var autoindex_default = rule({
  id: "nginx/autoindex",
  title: "nginx lists the files of a directory to every visitor.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  fixable: "unsafe",
  tags: ["security", "cwe-548"],
  why: `With \`autoindex on\` the address of a directory shows the names of all files in it. In a directory of uploads that is
every document and picture that users ever sent, backups and exports included, for anybody and for search engines.
What had to be guessed before can be clicked on.`,
  fix: `Remove the line: without it nginx answers 403 for a directory.`,
  except: `The directory is meant to be browsed, such as a mirror of packages.`,
  references: ["https://nginx.org/en/docs/http/ngx_http_autoindex_module.html", "https://cwe.mitre.org/data/definitions/548.html"],
  *check(server) {
    const said = /* @__PURE__ */ new Set();
    for (const location of server.locations) {
      const listing = location.effective("autoindex");
      if (listing?.args[0]?.value.toLowerCase() !== "on" || said.has(listing.at) || !servesFiles(location)) continue;
      if (isPrefix(location) && /[^/]\.[a-z]{2,4}$/i.test(location.path.value)) continue;
      const password = location.effective("auth_basic");
      if (location.effective("auth_request") || password && password.args[0]?.value !== "off") continue;
      said.add(listing.at);
      yield {
        at: listing.at,
        message: `Every visitor sees the names of all files below ${location.path.value}.`,
        certainty: "certain",
        ...listing.at.start < location.at.start && { related: [{ at: location.at, message: "files are served here" }] },
        help: "Remove autoindex on.",
        fixes: [{ title: "Turn the listing off", safe: false, edits: [{ at: listing.args[0].at, text: "off" }] }]
      };
    }
  }
});

// rules/nginx/body-size.ts
var units = { k: 1024, m: 1024 ** 2, g: 1024 ** 3 };
function bytes(size) {
  const found = /^(\d{1,15})([kmg]?)$/i.exec(size);
  if (!found) return void 0;
  const unit = found[2]?.toLowerCase();
  return Number(found[1]) * (unit === "k" || unit === "m" || unit === "g" ? units[unit] : 1);
}
var gigabyte = 1024 ** 3;
var body_size_default = rule({
  id: "nginx/body-size",
  title: "nginx takes requests of any size.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  tags: ["security", "cwe-400"],
  why: `nginx writes a large request to its disk before it hands it on. With \`client_max_body_size 0\`, or gigabytes of it, a
visitor without an account fills the disk with a few requests to any page, because Django decides who may upload only
after nginx has taken everything.`,
  fix: `Allow what pages need, and more only where uploads arrive:

\`\`\`nginx
client_max_body_size 5m;

location /scans/upload/ {
    client_max_body_size 200m;
    proxy_pass http://127.0.0.1:8000;
}
\`\`\``,
  except: `The site exists to take large files from people who have an account elsewhere.`,
  references: ["https://nginx.org/en/docs/http/ngx_http_core_module.html#client_max_body_size"],
  *check(server) {
    const said = /* @__PURE__ */ new Set();
    for (const location of server.locations) {
      if (!location.gateway || location.own("client_max_body_size").length > 0 && location.path.value !== "/") continue;
      const limit = location.effective("client_max_body_size");
      const size = bytes(limit?.args[0]?.value ?? "");
      if (!limit || size === void 0 || size > 0 && size < gigabyte || said.has(limit.at)) continue;
      said.add(limit.at);
      yield {
        at: limit.at,
        message: size === 0 ? "Any visitor can fill the disk: requests may have any size, on every page." : `Any visitor can fill the disk: requests may have ${limit.args[0]?.value ?? ""} on every page.`,
        certainty: "certain",
        ...size > 0 && { severity: "info" },
        help: "Allow a few megabytes here, and more only in the location that takes uploads."
      };
    }
  }
});

// rules/nginx/buffering-off-with-sync-workers.ts
var isSync = (launch) => {
  if (launch.option("config")) return false;
  const worker = launch.option("worker-class");
  const threads = launch.option("threads");
  return launch.server === "gunicorn" && (worker === void 0 || worker.value?.value === "sync") && (threads === void 0 || threads.value?.value === "1");
};
var buffering_off_with_sync_workers_default = rule({
  id: "nginx/buffering-off-with-sync-workers",
  title: "A slow visitor keeps a worker of gunicorn busy.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  why: `gunicorn's sync workers handle one request each and rely on nginx to take it in, and to hand the answer out, at the
visitor's speed. With \`proxy_buffering off\` or \`proxy_request_buffering off\` the worker waits for the visitor instead: a
handful of phones on a slow network, or one person with a script, and the site answers nobody else.`,
  fix: `Leave buffering on; turn it off only in the location of a stream, and serve that with asynchronous workers.`,
  references: ["https://docs.gunicorn.org/en/stable/deploy.html", "https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_buffering"],
  *check(server, model) {
    if (model.hasFile("gunicorn.conf.py")) return;
    const said = /* @__PURE__ */ new Set();
    for (const location of server.locations) {
      const { gateway } = location;
      if (!gateway) continue;
      const behind = model.launches.filter(({ listeners, stage }) => stage.verdict !== "development" && listeners.some((listener) => gateway.addresses.some(({ address }) => reaches(address, listener.address))));
      const worker = behind[0];
      if (!worker || !behind.every(isSync)) continue;
      for (const name of ["proxy_buffering", "proxy_request_buffering"]) {
        const off = location.effective(name);
        if (off?.args[0]?.value !== "off" || said.has(off.at)) continue;
        said.add(off.at);
        yield {
          at: off.at,
          message: "A few slow visitors block the site: gunicorn's workers wait for each of them.",
          certainty: "certain",
          related: [{ at: worker.command.at, message: "one request at a time in each worker" }],
          help: `Remove ${name} off, or start gunicorn with --worker-class gthread.`
        };
      }
    }
  }
});

// src/core/nginx/groups.ts
function countGroups(pattern) {
  if (pattern.includes("(?|") || pattern.includes("\\Q") || pattern.includes("(?#")) return void 0;
  let groups = 0;
  let inClass = false;
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at];
    if (character === "\\") at++;
    else if (inClass) inClass = character !== "]";
    else if (character === "[") {
      inClass = true;
      if (pattern[at + 1] === "^") at++;
      if (pattern[at + 1] === "]") at++;
    } else if (character === "(" && (pattern[at + 1] !== "?" || /^\?(?:P?<(?![=!])|')/.test(pattern.slice(at + 1, at + 5)))) groups++;
  }
  return groups;
}
var highestGroup = (word) => Math.max(0, ...[...word.matchAll(/\$(?:\{([1-9])\}|([1-9]))/g)].map(([, braced, bare2]) => Number(braced ?? bare2)));

// rules/nginx/capture-missing.ts
var capture_missing_default = rule({
  id: "nginx/capture-missing",
  title: "An address or file is made from a group that the expression does not have.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  why: `\`$2\` stands for the second group in parentheses. Where the expression has one group alone, nginx starts all the same and puts nothing in its
place: \`rewrite ^/breads/(.*)$ /shop/$2;\` sends every visitor to \`/shop/\`.`,
  fix: `\`\`\`nginx
rewrite ^/breads/(.*)$ /shop/$1 permanent;
\`\`\``,
  references: ["https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#rewrite"],
  *check(server) {
    for (const scope of scopesOf(server)) yield* missingIn(scope);
    for (const location of server.locations) {
      if (!location.modifier.startsWith("~") || location.block !== "location" || location.own("rewrite").length > 0 || server.locations.some(({ outer }) => outer === location)) continue;
      for (const line of location.own("alias")) yield* judge2(location.path.value, line.args[0]);
    }
  }
});
function* missingIn(scope) {
  for (const { args } of scope.own("rewrite")) yield* judge2(args[0]?.value ?? "", args[1]);
}
function* judge2(pattern, target) {
  const groups = /[${]\{|<%/.test(pattern) ? void 0 : countGroups(pattern);
  const wanted2 = highestGroup(target?.value ?? "");
  if (!target || groups === void 0 || wanted2 <= groups) return;
  const has2 = groups === 0 ? "no group" : groups === 1 ? "one group" : `${groups} groups`;
  yield { at: target.at, message: `A part of the address is lost: $${wanted2} is empty, because the expression has ${has2}.`, certainty: "certain", help: groups === 0 ? "Put parentheses around the part that is meant." : `Write $${groups}, or put parentheses around the part that is meant.` };
}

// rules/nginx/conflicting-server-name.ts
var namesOf = (server) => server.serverNames.length === 0 ? [""] : server.serverNames.map(({ value }) => value.toLowerCase());
var conflicting_server_name_default = rule({
  id: "nginx/conflicting-server-name",
  title: "Two server blocks answer for one name at one address.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  why: `Where two \`server\` blocks have the same name at the same address, nginx takes the first that it reads and ignores the
name in the other, with no more than a warning in its log. Which one is first depends on the names of the files: what you
change in the second has no effect, its certificate and redirects included.`,
  fix: `Join the two blocks, or remove the one that is left over from an older set-up.`,
  except: `The two files are never on one machine together.`,
  references: ["https://nginx.org/en/docs/http/request_processing.html", "https://nginx.org/en/docs/http/server_names.html"],
  *check(server, model) {
    if (server.conditional || server.assumed) return;
    const told = /* @__PURE__ */ new Set();
    for (const listen of listensOf(server)) {
      const before = serversOn(listen, server, model.nginx);
      const earlier = before.slice(0, before.indexOf(server)).filter((other) => !other.conditional && !other.assumed && other.at !== server.at && areReadTogether(server, other));
      const taken = [...new Set(namesOf(server))].flatMap((name) => {
        const first = earlier.find((other) => namesOf(other).includes(name));
        return first && name !== "" && name !== "_" && !/[${<@]/.test(name) && !told.has(name) ? [{ name, first }] : [];
      });
      const [one] = taken;
      if (!one) continue;
      const place = (of, name) => of.serverNames.find(({ value }) => value.toLowerCase() === name)?.at ?? of.at;
      for (const { name } of taken) told.add(name);
      const names4 = taken.map(({ name }) => name);
      yield {
        at: place(server, one.name),
        message: `This block never answers for ${names4.length > 2 ? `${names4.slice(0, 2).join(", ")} and more` : names4.join(" and ")} on ${socketName(listen)}: an earlier one does.`,
        certainty: "certain",
        related: [{ at: place(one.first, one.name), message: "this one answers" }],
        help: "Join the two server blocks, or give each names of its own."
      };
    }
  }
});

// rules/nginx/default-server-missing.ts
var default_server_missing_default = rule({
  id: "nginx/default-server-missing",
  title: "Requests for names that are not yours reach Django.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  tags: ["security"],
  why: `nginx gives a request for a name that no server has to the server marked \`default_server\`, or else to the first one. When that
is Django's, every scanner that asks for the machine's address is answered by Django: with 400 and a mail to the admins
for each, or, where ALLOWED_HOSTS has a wildcard, with pages whose links and reset mails carry the visitor's own host.

\`server_name _\` has no meaning of its own: only its place, or \`default_server\`, makes a server the default.`,
  fix: `\`\`\`nginx
server {
    listen 80 default_server;
    return 444;
}
\`\`\``,
  except: `The load balancer before nginx lets only your names through.`,
  references: ["https://nginx.org/en/docs/http/request_processing.html", "https://docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts"],
  *check(server, model) {
    if (server.assumed || server.conditional || model.settings.length === 0 && !model.partial) return;
    const named = server.serverNames.filter(({ value }) => value.includes(".") && !/^~|[${<]/.test(value));
    const answers = server.locations.find((location) => location.gateway && backendOf(location.gateway, location, server, model.launches, reaches) !== "other");
    if (named.length === 0 || !answers?.gateway) return;
    const open = letsEveryHost(model);
    for (const listen of listensOf(server)) {
      if (defaultServerOn(listen, server, model.nginx) !== server) continue;
      yield {
        at: listen.at,
        message: `Requests for any other name on ${socketName(listen)} reach Django too.`,
        certainty: "likely",
        ...!open && { severity: "info" },
        help: 'Add a server with "listen ... default_server;" and "return 444;".'
      };
      return;
    }
  }
});

// src/core/nginx/request-target.ts
var [slash, dot, percent, question, hash] = [47, 46, 37, 63, 35];
function readRequestTarget(target, mergeSlashes = true) {
  if (!target.startsWith("/")) return void 0;
  const bytes2 = Buffer.from(target, "utf8");
  const path = [];
  let state = "usual";
  let at = 0;
  for (; at < bytes2.length; at++) {
    let byte = bytes2[at] ?? 0;
    let escaped = false;
    if (byte === percent) {
      const digits = bytes2.toString("latin1", at + 1, at + 3);
      if (!/^[0-9a-f]{2}$/i.test(digits)) return void 0;
      byte = Number.parseInt(digits, 16);
      if (byte === 0) return void 0;
      at += 2;
      escaped = byte === percent || byte === hash || byte === question;
    }
    if (!escaped && (byte === question || byte === hash)) break;
    if (byte === slash && !escaped) {
      if (state === "dots" && !stepUp(path)) return void 0;
      if (state === "dot") path.pop();
      if (state === "usual" || state === "slash" && !mergeSlashes) path.push(byte);
      state = "slash";
      continue;
    }
    path.push(byte);
    state = byte === dot && state === "slash" ? "dot" : byte === dot && state === "dot" ? "dots" : "usual";
  }
  if (state === "dots" && !stepUp(path)) return void 0;
  if (state === "dot") path.pop();
  const query = bytes2[at] === question ? bytes2.toString("utf8", at + 1) : "";
  return { path: Buffer.from(path).toString("utf8"), args: query.split("#", 1)[0] ?? "" };
}
function stepUp(path) {
  path.length -= 3;
  if (path.length === 0) return false;
  while (path.length > 0 && path.at(-1) !== slash) path.pop();
  return path.length > 0;
}

// src/core/nginx/rewriting.ts
function expandWord(word, state, around, writeGroup = (group) => group) {
  const unknown = [];
  const value = word.replace(/\$(?:\{(\w+)\}|(\w+))/g, (_, braced, bare2) => {
    const name = braced ?? bare2 ?? "";
    const isGroup = braced === void 0 && /^[1-9]/.test(name);
    const known = valueOf(isGroup ? name.charAt(0) : name, state, around);
    if (known === void 0) unknown.push(name);
    return isGroup ? writeGroup(known ?? "") + name.slice(1) : known ?? "";
  });
  return unknown.length === 0 ? value : void 0;
}
function valueOf(name, { path, args, groups, made }, around) {
  if (/^[1-9]$/.test(name)) return groups?.[Number(name)] ?? "";
  const known = made.get(name) ?? groups?.groups?.[name];
  if (known !== void 0) return known;
  if (name === "uri" || name === "document_uri") return path;
  if (name === "args" || name === "query_string") return args;
  if (name === "is_args") return args === "" ? "" : "?";
  if (name.startsWith("arg_")) {
    const wanted2 = `${name.slice(4)}=`;
    return args.split("&").find((one) => one.toLowerCase().startsWith(wanted2.toLowerCase()))?.slice(wanted2.length) ?? "";
  }
  return around.variable(name);
}
var names2 = /* @__PURE__ */ new Set(["set", "break", "return", "rewrite"]);
function rewriteAt(scope, conditions, state, around) {
  const steps = inOrder(scope.directives.filter(({ name }) => names2.has(name)), conditions);
  if (!steps) return { kind: "unknown", why: "the order of lines from several files" };
  let moved = false;
  let inside;
  for (const step of steps) {
    let lines;
    if ("test" in step) {
      const holds2 = isTrue2(step, state, around) ?? around.holds?.(step);
      if (holds2 === void 0) return { kind: "unknown", why: "a condition" };
      if (!holds2) continue;
      inside = step;
      lines = step.directives.filter(({ name }) => names2.has(name));
    } else lines = [step];
    for (const line of lines) {
      const done = carryOut(line, state, around);
      if (done === "unknown") return { kind: "unknown", why: `what "${line.name}" does` };
      if (typeof done === "object") return { kind: "answered", ...done, directive: line };
      if (done === "stay") return { kind: "goes on", moved: false, inside };
      if (done === "last" || done === "moved") moved = true;
      if (done === "last") return { kind: "goes on", moved, inside };
    }
  }
  return { kind: "goes on", moved, inside };
}
function inOrder(directives, conditions) {
  if (conditions.length === 0) return directives;
  const steps = [...directives, ...conditions];
  if (steps.length === 1) return steps;
  const [first] = conditions;
  return steps.every(({ at }) => at.file === first?.at.file) ? steps.toSorted((a, b) => a.at.start - b.at.start) : void 0;
}
function carryOut({ name, args: [first, second, flag] }, state, around) {
  if (name === "break") return "stay";
  if (!first) return "unknown";
  if (name === "set") {
    const value = expandWord(second?.value ?? "", state, around);
    if (value === void 0) return "unknown";
    state.made.set(first.value.replace("$", ""), value);
    return "on";
  }
  if (name === "return") {
    const isUrl = !/^\d+$/.test(first.value);
    const text2 = expandWord((isUrl ? first : second)?.value ?? "", state, around);
    if (text2 === void 0) return "unknown";
    return { code: isUrl ? 302 : Number(first.value), text: isUrl || second ? text2 : void 0 };
  }
  const expression = regexOf(first.value, false);
  if (!expression || !second) return "unknown";
  const groups = expression.exec(state.path);
  if (!groups) return "on";
  state.groups = groups;
  return rewrite(second.value, flag?.value, state, around);
}
function rewrite(replacement, flag, state, around) {
  const dropsArgs = replacement.endsWith("?");
  const written = dropsArgs ? replacement.slice(0, -1) : replacement;
  const question2 = written.indexOf("?");
  const redirects2 = flag === "permanent" || flag === "redirect" || /^(?:https?:\/\/|\$scheme)/.test(replacement);
  const path = expandWord(question2 === -1 ? written : written.slice(0, question2), state, around, redirects2 && state.isEscaped ? escape : void 0);
  const own = question2 === -1 ? void 0 : expandWord(written.slice(question2 + 1), state, around);
  if (path === void 0 || question2 !== -1 && own === void 0) return "unknown";
  const args = own === void 0 ? dropsArgs ? "" : state.args : dropsArgs || state.args === "" ? own : `${own}&${state.args}`;
  if (redirects2) return { code: flag === "permanent" ? 301 : 302, text: unescape(path) + (args === "" ? "" : `?${args}`) };
  if (path === "") return { code: 500, text: void 0 };
  state.path = path;
  state.args = args;
  state.internal = true;
  return flag === "last" ? "last" : flag === "break" ? "stay" : "moved";
}
var escape = (group) => group.replace(/[\0-\x20#%\x7f-\uffff]+/g, encodeURIComponent);
var unescape = (address) => address.replace(/%([0-9a-f]{2})?/gi, (escape2, digits) => {
  const code = Number.parseInt(digits ?? "", 16);
  return digits === void 0 ? "" : code > 37 && code < 127 ? String.fromCharCode(code) : escape2;
});
function isTrue2({ test: [left, operator, right] }, state, around) {
  if (!left) return void 0;
  const file2 = /^(!?)-([fdex])$/.exec(left.value);
  if (file2 && operator) {
    const path = expandWord(operator.value, state, around);
    const found = path === void 0 || file2[2] === "x" ? void 0 : around.fileAt(path);
    if (found === void 0) return void 0;
    const holds2 = file2[2] === "e" ? found !== "absent" : found === (file2[2] === "f" ? "file" : "directory");
    return holds2 !== (file2[1] === "!");
  }
  const value = expandWord(left.value, state, around);
  if (value === void 0) return void 0;
  if (!operator || !right) return value !== "" && value !== "0";
  const negated = operator.value.startsWith("!");
  if (operator.value.endsWith("=")) {
    const other = expandWord(right.value, state, around);
    return other === void 0 ? void 0 : value === other !== negated;
  }
  const expression = regexOf(right.value, operator.value.endsWith("*"));
  if (!expression) return void 0;
  const groups = expression.exec(value);
  if (groups) state.groups = groups;
  return groups !== null !== negated;
}

// src/core/nginx/request.ts
var mostChanges = 10;
var otherAnswers = ["memcached_pass", "empty_gif", "stub_status", "flv", "mp4", "perl", "content_by_lua_block", "content_by_lua_file", "random_index", "mirror", "slice"];
function answerTo(server, target, around) {
  const asked = readRequestTarget(target, around.defaultServer.effective("merge_slashes")?.args[0]?.value.toLowerCase() !== "off");
  if (!asked) return status(400);
  const walk = { server, state: { ...asked, internal: false, isEscaped: /[%+]/.test(target.split("?", 1)[0] ?? ""), groups: void 0, made: /* @__PURE__ */ new Map() }, around, location: void 0, changes: 0 };
  let next = { kind: "from the start" };
  for (let redirects2 = 0; redirects2 <= mostChanges; redirects2++) {
    if (next.kind === "from the start") next = start(walk);
    else if (next.kind === "in") next = within(walk, next.location);
    else return next;
  }
  return next.kind === "from the start" || next.kind === "in" ? status(500, void 0, walk.location) : next;
}
var status = (code, text2, location) => ({ kind: "status", code, text: text2, location });
function start(walk) {
  const { server, state } = walk;
  const rewritten = rewriteAt(server, server.conditions, state, seenFrom(server, walk));
  if (rewritten.kind === "unknown") return rewritten;
  if (rewritten.kind === "answered") return status(rewritten.code, rewritten.text);
  return choose(walk);
}
function choose(walk) {
  const { server, state } = walk;
  const { location, addsSlash, sure } = locationFor(server, state.path);
  if (!sure) return { kind: "unknown", why: "which location answers" };
  if (!location) return content(walk, server, void 0);
  if (location.effective("internal") && !state.internal) return status(404, void 0, location);
  if (addsSlash) return status(301, `${state.path}/${state.args === "" ? "" : `?${state.args}`}`, location);
  return within(walk, location);
}
function within(walk, location) {
  const { server, state } = walk;
  walk.location = location;
  const inner = server.locations.filter(({ outer, block }) => outer === location && block !== "location");
  if (inner.some(({ block }) => block === "limit_except")) return { kind: "unknown", why: "which methods are let through" };
  if (location.modifier === "~" || location.modifier === "~*") state.groups = matchOf(location, state.path) ?? state.groups;
  const rewritten = rewriteAt(location, inner, state, seenFrom(location, walk));
  if (rewritten.kind === "unknown") return rewritten;
  if (rewritten.kind === "answered") return status(rewritten.code, rewritten.text, location);
  if (!rewritten.moved) return content(walk, locationOf(rewritten.inside, inner) ?? location, location);
  return ++walk.changes > mostChanges ? status(500, void 0, location) : choose(walk);
}
var locationOf = (condition, inner) => inner.find((one) => one === condition);
var matchOf = ({ path, modifier }, asked) => regexOf(path.value, modifier === "~*")?.exec(asked) ?? void 0;
function content(walk, scope, location) {
  const { server, state } = walk;
  const other = otherAnswers.find((name) => scope.own(name).length > 0);
  if (other !== void 0) return { kind: "unknown", why: `what "${other}" answers` };
  const tried = tryFilesOf(scope, server);
  const found = tried && tryFiles(walk, scope, location, tried);
  if (found) return found;
  const gateway = location && "block" in scope ? gatewayAt(scope) : void 0;
  if (gateway && location) return { kind: "gateway", gateway, path: state.path, args: state.args, location };
  return file(walk, scope, "block" in scope ? scope : void 0);
}
function tryFiles({ state, around }, scope, location, { candidates, fallback, fallsTo }) {
  for (const { value } of candidates) {
    const isDirectory = value.endsWith("/");
    const address = expandWord(isDirectory ? value.slice(0, -1) : value, state, around);
    const candidate = address === void 0 ? void 0 : candidateFor(scope, value, address, state, around);
    const found = candidate && around.fileAt(candidate.path);
    if (!candidate || found === void 0) return { kind: "unknown", why: `whether "${value}" is there` };
    if (found !== (isDirectory ? "directory" : "file")) continue;
    state.path = candidate.address;
    return void 0;
  }
  state.internal = true;
  if (fallsTo) return { kind: "in", location: fallsTo };
  if (fallback.value.startsWith("@")) return status(500, void 0, location);
  if (/^=\d+$/.test(fallback.value)) return status(Number(fallback.value.slice(1)), void 0, location);
  const target = expandWord(fallback.value, state, around);
  if (target === void 0 || isExpressionAlias(scope)) return { kind: "unknown", why: `where "${fallback.value}" leads` };
  const [path = "", args = ""] = relativeTo(scope, fallback.value, target, state).split(/\?(.*)/s);
  if (path === "") return { kind: "unknown", why: "what an empty address is answered with" };
  state.path = path;
  state.args = args;
  return { kind: "from the start" };
}
function aliasLength(scope) {
  const root = fileRootOf(scope);
  return root?.kind === "alias" && "modifier" in scope ? ownerOf(scope, root).path.value.length : void 0;
}
function isExpressionAlias(scope) {
  const root = fileRootOf(scope);
  return root?.kind === "alias" && "modifier" in scope && /^~/.test(ownerOf(scope, root).modifier);
}
function relativeTo(scope, written, address, { path }) {
  const length = aliasLength(scope) ?? 0;
  return written.includes("$") && address.startsWith(path.slice(0, length)) ? address.slice(length) : address;
}
function candidateFor(scope, written, address, state, around) {
  const length = aliasLength(scope);
  if (length === void 0 || isExpressionAlias(scope)) {
    const path = length === void 0 ? pathFor(scope, address, state, around) : void 0;
    return path === void 0 ? void 0 : { path, address };
  }
  const directory = expandWord(fileRootOf(scope)?.directory ?? "$", state, around);
  const relative = relativeTo(scope, written, address, state);
  return directory === void 0 ? void 0 : { path: directory + relative, address: state.path.slice(0, length) + relative };
}
function pathFor(scope, address, state, around) {
  const root = fileRootOf(scope);
  const directory = root && expandWord(root.directory, state, around);
  return root && directory !== void 0 ? fileBelow(scope, root, directory, address) : void 0;
}
function seenFrom(scope, { state, around }) {
  return { ...around, variable: (name) => name === "request_filename" ? pathFor(scope, state.path, state, around) : around.variable(name) };
}
function file({ state, around }, scope, location) {
  const path = pathFor(scope, state.path, state, around);
  if (path === void 0) return { kind: "unknown", why: "where files lie" };
  if (!state.path.endsWith("/")) {
    const found = around.fileAt(path);
    if (found === "absent") return status(404, void 0, location);
    return found === "directory" ? status(301, `${state.path}/${state.args === "" ? "" : `?${state.args}`}`, location) : { kind: "file", path, location };
  }
  const names4 = scope.effectiveAll("index").flatMap(({ args }) => args.map(({ value }) => value));
  for (const name of names4.length > 0 ? names4 : ["index.html"]) {
    const expanded = expandWord(name, state, around);
    const isWhole2 = expanded?.startsWith("/") === true;
    const found = expanded === void 0 ? void 0 : isWhole2 ? "file" : around.fileAt(path + expanded);
    if (expanded === void 0 || found === void 0) return { kind: "unknown", why: "whether the directory has an index" };
    if (found === "absent") continue;
    state.internal = true;
    state.path = isWhole2 ? expanded : state.path + expanded;
    return { kind: "from the start" };
  }
  const directory = around.fileAt(path);
  if (directory === void 0) return { kind: "unknown", why: "whether the directory is there" };
  if (directory === "directory" && /^on$/i.test(scope.effective("autoindex")?.args[0]?.value ?? "off")) return { kind: "unknown", why: "what is listed" };
  return status(directory === "directory" ? 403 : directory === "absent" ? 404 : 500, void 0, location);
}

// src/core/nginx/public-files.ts
var mostRoots = 100;
function publicAddressesOf2(server, path) {
  const found = /* @__PURE__ */ new Map();
  const tried = /* @__PURE__ */ new Set();
  for (const scope of [server, ...server.locations]) {
    const root = fileRootOf(scope);
    if (!root || tried.has(root.directive) || tried.size >= mostRoots || !isWithin(path, root.directory)) continue;
    if (root.kind === "root" || "block" in scope && scope.block === "location") tried.add(root.directive);
    const rest = components(path).slice(components(root.directory).length).join("/");
    const url = root.kind === "root" ? `/${rest}` : "path" in scope ? scope.path.value.replace(/\/?$/, "/") + rest : void 0;
    const file2 = url === void 0 ? void 0 : publicFileAt(server, url);
    if (file2 && components(file2.path).join("/") === components(path).join("/") && file2.root.directive === root.directive) found.set(root.directive, file2);
  }
  return [...found.values()];
}
function publicFileAt(server, url) {
  if (server.assumed) return void 0;
  const name = nameOf(url);
  const answer = answerTo(server, encodeURI(url), {
    defaultServer: server,
    variable: (one) => one === "request_method" ? "GET" : void 0,
    holds: (condition) => concernsTheHost(condition) ? false : void 0,
    fileAt: (path2) => nameOf(path2) === name ? "file" : "absent"
  });
  if (answer.kind !== "file") return void 0;
  const { path, location } = answer;
  const root = fileRootOf(location ?? server);
  return root && !isProtected(location ?? server) && path.startsWith("/") && !path.includes("/..") ? { url, path, root, location } : void 0;
}
var concernsTheHost = ({ test }) => /^\$(?:scheme|host|http_host|https|server_port|ssl_protocol|request_method|http_user_agent|http_x_forwarded_proto)$/.test(test[0]?.value ?? "");
var isProtected = (scope) => !scope.complete || scope.effectiveAll("deny").length > 0 || ["auth_basic", "auth_request", "auth_jwt"].some((name) => (scope.effective(name)?.args[0]?.value ?? "off") !== "off") || ["secure_link", "secure_link_secret", "valid_referers", "internal", "access_by_lua_block", "access_by_lua_file", "ssl_verify_client"].some((name) => scope.effective(name) !== void 0);

// rules/nginx/dotfiles-served.ts
var hidden2 = [".git/config", ".env"];
var dotfiles_served_default2 = rule({
  id: "nginx/dotfiles-served",
  title: "nginx hands out hidden files of the project's folder.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  tags: ["security", "cwe-538"],
  why: `The directory that nginx serves is the one the project was checked out to. Python files are kept from visitors, \`.git\`
and \`.env\` are not: with \`/.git/config\` and the files beside it anybody rebuilds the whole repository with its history, and
\`.env\` holds the passwords.`,
  fix: `Serve a directory that holds nothing but files for visitors. Where that can't be, refuse every hidden file and keep ACME's:

\`\`\`nginx
location ~ /\\.(?!well-known(?:/|$)) {
    deny all;
}
\`\`\``,
  references: ["https://nginx.org/en/docs/http/ngx_http_core_module.html#location", "https://cwe.mitre.org/data/definitions/538.html"],
  *check(server, model) {
    if (!model.checkouts.sharesMachine(server)) return;
    if (deployedSource(model).some(({ serverPath }) => publicAddressesOf2(server, serverPath).length > 0)) return;
    const said = /* @__PURE__ */ new Set();
    for (const path of hidden2.flatMap((name) => model.checkouts.serverPaths(name))) {
      for (const { url, root } of publicAddressesOf2(server, path)) {
        const { at } = root.directive;
        if (said.has(at.start)) continue;
        said.add(at.start);
        yield { at, message: `Anybody can download hidden files of the project's folder, such as ${url}.`, certainty: "likely", help: "Serve a directory of its own, or add: location ~ /\\.(?!well-known(?:/|$)) { deny all; }" };
      }
    }
  }
});

// rules/nginx/error-log-off.ts
var error_log_off_default = rule({
  id: "nginx/error-log-off",
  title: "nginx writes its error log into a file named off.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  why: `\`access_log off\` turns that log off. \`error_log\` knows no such word: nginx takes \`off\` for a file's name and writes every error into
\`/etc/nginx/off\` or \`/usr/share/nginx/off\`. Nobody looks for the reason of a 502 there, and no logrotate keeps the file small.`,
  fix: `\`\`\`nginx
error_log /var/log/nginx/error.log crit;
\`\`\`

\`error_log /dev/null crit;\` is as silent as it gets.`,
  references: ["https://nginx.org/en/docs/ngx_core_module.html#error_log"],
  *check(server) {
    const said = /* @__PURE__ */ new Set();
    for (const scope of scopesOf(server)) {
      const line = scope.effective("error_log");
      if (line?.args[0]?.value !== "off" || said.has(line.at.start)) continue;
      said.add(line.at.start);
      yield { at: line.at, message: 'Errors are written into a file named "off", where nobody looks for them.', certainty: "certain", help: "Name a file and a level: error_log /var/log/nginx/error.log crit;" };
    }
  }
});

// rules/nginx/error-page-hits-dead-app.ts
var deadCodes = /* @__PURE__ */ new Set([502, 503, 504]);
var error_page_hits_dead_app_default = rule({
  id: "nginx/error-page-hits-dead-app",
  title: "The page for a dead application is asked of the dead application.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  why: `\`error_page 502 /502.html;\` makes nginx look for the location of \`/502.html\` as if a visitor had asked for it. Without a
location of its own that is \`location /\`, which leads to the application that has just failed to answer. nginx tries it a
second time, then shows its own bare page: the one that you wrote is never seen, and each failure costs two time-outs.`,
  fix: `\`\`\`nginx
error_page 502 503 504 /502.html;
location = /502.html {
    root /srv/crepes/errors;
    internal;
}
\`\`\``,
  references: ["https://nginx.org/en/docs/http/ngx_http_core_module.html#error_page"],
  *check(server) {
    if (server.assumed) return;
    const said = /* @__PURE__ */ new Set();
    for (const location of server.locations) {
      const gateway = gatewayAt(location);
      if (!gateway) continue;
      for (const page of errorPagesOf(location)) {
        if (!page.codes.some((code) => deadCodes.has(code)) || !page.target.value.startsWith("/") || /[${<]/.test(page.target.value) || said.has(page.directive.at)) continue;
        const { location: answers, sure } = locationFor(server, page.target.value);
        const again = answers && gatewayAt(answers);
        if (!sure || !again || again.directive !== gateway.directive || answers.own("try_files").length > 0) continue;
        said.add(page.directive.at);
        yield {
          at: page.directive.at,
          message: `Visitors never see ${page.target.value}: nginx asks the application for it, which just failed.`,
          certainty: "certain",
          related: [{ at: again.directive.at, message: `${page.target.value} is asked for here` }],
          help: `Add "location = ${page.target.value}" with the root of the file, and "internal;".`
        };
      }
    }
  }
});

// rules/nginx/filesystem-root-served.ts
var filesystem_root_served_default = rule({
  id: "nginx/filesystem-root-served",
  title: "nginx hands out the files of the whole machine.",
  on: "nginx",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-552"],
  why: `The directory that nginx serves is \`/\` or \`/etc\`. Whoever types \`/etc/passwd\` gets the machine's users, and every file that nginx may read is
one address away: other sites' settings, certificates, backups, logs.`,
  fix: `Serve one directory that holds nothing but files for visitors:

\`\`\`nginx
location /downloads/ {
    alias /srv/bakery/downloads/;
}
\`\`\``,
  references: ["https://nginx.org/en/docs/http/ngx_http_core_module.html#root", "https://cwe.mitre.org/data/definitions/552.html"],
  *check(server) {
    for (const { url, root } of publicAddressesOf2(server, "/etc/passwd")) {
      yield { at: root.directive.at, message: `Anybody can read the machine's files, at addresses such as ${url}.`, certainty: "certain", help: "Serve a directory that holds files for visitors alone." };
    }
  }
});

// rules/nginx/forwarded-host-fixed.ts
var forwarded_host_fixed_default = rule({
  id: "nginx/forwarded-host-fixed",
  title: "X-Forwarded-Host always carries the first server name, whatever was asked for.",
  on: "nginx",
  severity: "error",
  since: "0.1.0",
  fixable: "both",
  why: `\`$server_name\` is the first name of the \`server_name\` line, as it is written there. With \`USE_X_FORWARDED_HOST = True\` Django
takes it for the host of every request: visitors of the other names get links to the first one, and a first name such as
\`_\` or \`*.crepes.example\` is no host at all, so that every request is answered with 400.`,
  fix: `\`\`\`nginx
proxy_set_header X-Forwarded-Host $host;
\`\`\``,
  references: ["https://nginx.org/en/docs/http/ngx_http_core_module.html#var_server_name", "https://docs.djangoproject.com/en/stable/ref/settings/#use-x-forwarded-host"],
  *check(server, model) {
    const [first, ...others2] = server.serverNames;
    if (!first || !model.settings.some((settings) => settings.holds("USE_X_FORWARDED_HOST", isTrue))) return;
    const isHost = /^\.?[\w-]+(?:\.[\w-]+)*$/.test(first.value) && first.value !== "_";
    if (isHost && others2.length === 0 && !first.value.startsWith(".")) return;
    const said = /* @__PURE__ */ new Set();
    for (const location of server.locations) {
      if (!location.gateway) continue;
      const line = location.effectiveAll("proxy_set_header").find(({ args }) => args[0]?.value.toLowerCase() === "x-forwarded-host" && /^\$\{?server_name\}?$/.test(args[1]?.value ?? ""));
      if (!line || said.has(line.at)) continue;
      said.add(line.at);
      yield {
        at: line.at,
        message: isHost ? `Django takes every visitor to be on ${first.value.replace(/^\./, "")}, whichever name they asked for.` : `Every request is answered with 400: Django is told that the host is "${first.value}".`,
        certainty: "certain",
        ...isHost && { severity: "warning" },
        related: [{ at: first.at, message: "$server_name is this, letter by letter" }],
        help: "Write $host in place of $server_name.",
        fixes: [{ title: "Pass the host that was asked for", safe: !isHost, edits: line.args[1] ? [{ at: line.args[1].at, text: "$host" }] : [] }]
      };
    }
  }
});

// rules/nginx/forwarded-proto-missing.ts
var tells = (name) => /^(?:x-forwarded-(?:proto|protocol|ssl|scheme)|x-scheme|x-url-scheme|front-end-https|forwarded)$/.test(name) || /[${<]/.test(name);
var refusesForms = ({ settings }) => settings.length > 0 && settings.every(
  (one) => compareVersions(one.django.least, "4.0") >= 0 && one.holds("CSRF_TRUSTED_ORIGINS", (value) => elements(value).length === 0) && one.holds("MIDDLEWARE", (value) => elements(value).some((item) => text(item) === "django.middleware.csrf.CsrfViewMiddleware"))
);
var isToldElsewhere = (deployment, location, model) => routesTo(deployment, model).some((route) => route.kind === "nginx" && route.location === location && (redirectsForEver(deployment, route, model) || spoofable(deployment, route, model).length > 0));
var forwarded_proto_missing_default = rule({
  id: "nginx/forwarded-proto-missing",
  title: "nginx ends TLS and does not tell the application.",
  on: "nginx",
  severity: "error",
  since: "0.1.0",
  fixable: "both",
  tags: ["security"],
  why: `Behind \`proxy_pass http://...\` the application sees a plain HTTP request, whatever the visitor used. Without
\`X-Forwarded-Proto\` Django builds \`http://\` links into mails and redirects, \`SECURE_SSL_REDIRECT\` redirects for ever,
and since Django 4.0 every form is refused with 403: the browser's Origin says \`https\`, Django expects \`http\`.

And as nginx does not overwrite the header, a visitor may send it.`,
  fix: `\`\`\`nginx
location / {
    proxy_set_header Host $host;
    proxy_set_header X-Forwarded-Proto $scheme;
    proxy_pass http://127.0.0.1:8000;
}
\`\`\`

and in the settings \`SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")\`.`,
  except: `The application does not look at the scheme.`,
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#secure-proxy-ssl-header", "https://docs.djangoproject.com/en/stable/ref/csrf/#how-it-works"],
  *check(server, model) {
    if (server.assumed || !speaksTls(server) || model.settings.length === 0 && !model.partial) return;
    const always = !speaksPlain(server);
    for (const location of server.locations) {
      const { gateway } = location;
      if (gateway?.protocol !== "http" || !location.complete || answersAll(location) || proxiedHeaderNames(location).some(tells)) continue;
      const backend = backendOf(gateway, location, server, model.launches, reaches);
      if (backend === "other") continue;
      const behind = model.deployments.filter(({ fronts }) => fronts.some((front) => front.at === gateway.directive.at));
      if (behind.some((deployment) => isToldElsewhere(deployment, location, model))) continue;
      const lost = server.own("proxy_set_header").find(({ args }) => tells(args[0]?.value.toLowerCase() ?? ""));
      const line = sendHeaders(location, gateway, { "X-Forwarded-Proto": "$scheme" });
      const forms = refusesForms(model) && backend === "django" && always;
      yield {
        at: gateway.directive.at,
        message: forms ? "Every form is refused with 403 over HTTPS: nginx does not tell Django the scheme." : "Django takes HTTPS for plain HTTP: nginx does not tell it the scheme.",
        certainty: forms ? "certain" : "likely",
        ...!forms && { severity: "warning" },
        ...lost && { related: [{ at: lost.at, message: "this line is dropped, because the location sets headers of its own" }] },
        help: 'Add "proxy_set_header X-Forwarded-Proto $scheme;" to the location.',
        ...line && { fixes: [{ title: "Tell the application the scheme", safe: forms, edits: [line] }] }
      };
    }
  }
});

// rules/nginx/gateway-params-missing.ts
var protocols = { uwsgi: "uwsgi", fastcgi: "fastcgi", scgi: "scgi" };
var speaksWsgi = (location) => (location.effective("uwsgi_modifier1")?.args[0]?.value ?? "0") === "0";
var gateway_params_missing_default = rule({
  id: "nginx/gateway-params-missing",
  title: "nginx hands requests to the application without saying what was asked.",
  on: "nginx",
  severity: "error",
  since: "0.1.0",
  fixable: "safe",
  why: `Unlike \`proxy_pass\`, \`uwsgi_pass\`, \`fastcgi_pass\` and \`scgi_pass\` send nothing of the request by themselves: method,
path and headers are parameters that the configuration lists. \`include uwsgi_params;\` does that. Without it, uWSGI has no
REQUEST_METHOD, Django fails, and every visitor gets 502.

A single \`uwsgi_param\` in a location drops all those of the server around it, the included ones as well.`,
  fix: `\`\`\`nginx
location / {
    include uwsgi_params;
    uwsgi_pass unix:/run/crepes/crepes.sock;
}
\`\`\``,
  references: ["https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_param", "https://docs.djangoproject.com/en/stable/howto/deployment/wsgi/uwsgi/"],
  *check(server) {
    if (server.assumed) return;
    for (const location of server.locations) {
      const { gateway } = location;
      const kind = gateway && gateway.protocol in protocols ? protocols[gateway.protocol] : void 0;
      if (!gateway || kind === void 0 || !location.complete || !speaksWsgi(location) || runsScripts(location)) continue;
      const parameters = location.effectiveAll(`${kind}_param`);
      if (parameters.some(({ args }) => args[0]?.value === "REQUEST_METHOD" || /[${<]/.test(args[0]?.value ?? ""))) continue;
      const dropped = parameters.length > 0 ? server.own(`${kind}_param`).find(({ args }) => args[0]?.value === "REQUEST_METHOD") : void 0;
      yield {
        at: gateway.directive.at,
        message: "Every request fails with 502: the application is not told method and path.",
        certainty: "certain",
        ...dropped && parameters[0] && { related: [{ at: dropped.at, message: "these are dropped" }, { at: parameters[0].at, message: `because the location has a ${kind}_param of its own` }] },
        help: `Add "include ${kind}_params;" to the location.`,
        fixes: [{ title: `Include ${kind}_params`, safe: true, edits: [insertAbove(gateway.directive.at, [`include ${kind}_params;`])] }]
      };
    }
  }
});

// rules/nginx/header-injection.ts
function sent({ name, args }) {
  const value = args.map(({ value: value2 }) => value2);
  switch (name) {
    case "return":
      return /^30[12378]$/.test(value[0] ?? "") || args.length === 1 ? args.slice(-1) : [];
    case "rewrite":
      return /^(?:redirect|permanent)$/.test(value[2] ?? "") || /^(?:https?:|\$scheme)/.test(value[1] ?? "") ? args.slice(1, 2) : [];
    case "add_header":
    case "proxy_set_header":
      return args.slice(1, 2);
    default:
      return [];
  }
}
var decodedPath = /\$(?:uri|document_uri)\b|\$\{(?:uri|document_uri)\}/;
var isExact = (scope) => {
  let location = "block" in scope ? scope : void 0;
  while (location?.block !== void 0 && location.block !== "location") location = location.outer;
  return location?.modifier === "=";
};
var header_injection_default = rule({
  id: "nginx/header-injection",
  title: "A visitor can write lines of their own into a header.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  fixable: "unsafe",
  tags: ["security", "cwe-113"],
  why: `\`$uri\` and \`$document_uri\` hold the path after nginx has decoded it. With \`return 301 https://$host$uri;\` the address
\`/%0d%0aSet-Cookie:%20sessionid=chosen\` becomes a redirect with a \`Set-Cookie\` line that the visitor's browser obeys.
Somebody only has to be brought to click a link: the cookie, or the page that such a header brings, is the attacker's.
In \`proxy_set_header\` the same line reaches the application as a header that nginx would have removed.`,
  fix: `\`$request_uri\` is the address as the browser sent it, with everything still encoded:

\`\`\`nginx
return 301 https://$host$request_uri;
\`\`\``,
  references: ["https://cwe.mitre.org/data/definitions/113.html", "https://nginx.org/en/docs/http/ngx_http_core_module.html#var_uri"],
  *check(server) {
    for (const scope of scopesOf(server)) {
      if (isExact(scope)) continue;
      for (const directive of scope.directives) {
        for (const word of sent(directive)) {
          const variable = decodedPath.exec(word.value)?.[0];
          if (variable === void 0) continue;
          const start2 = directive.at.file.text.slice(word.at.start, word.at.end).indexOf(variable);
          const at = start2 < 0 ? void 0 : span(directive.at.file, word.at.start + start2, word.at.start + start2 + variable.length);
          yield {
            at: directive.at,
            message: `An address with %0d%0a in it writes lines of its own into ${directive.name === "proxy_set_header" ? "what reaches the application" : "the answer"}.`,
            certainty: "certain",
            help: `Write $request_uri in place of ${variable}.`,
            ...at && { fixes: [{ title: "Use the address as it was sent", safe: false, edits: [{ at, text: "$request_uri" }] }] }
          };
        }
      }
    }
  }
});

// rules/nginx/headers-not-inherited.ts
var useful = /^(?:x-real-ip|x-forwarded-(?:for|host|port|prefix)|x-request-id|script_name)$/;
var nameOf3 = ({ args }) => args[0]?.value.toLowerCase() ?? "";
var headers_not_inherited_default = rule({
  id: "nginx/headers-not-inherited",
  title: "A location with a proxy_set_header of its own drops those of the server.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  why: `\`proxy_set_header\` in a location takes the place of all \`proxy_set_header\` lines of the server, not only of the one with
the same name. What the server says of the visitor's address no longer reaches Django in that location: logs, rate limits
and bans then see nginx's own address, and a header that the visitor sends is passed on as it is.`,
  fix: `Put the lines into a file and include it in each location that sets something:

\`\`\`nginx
location /chat/ {
    include proxy_params;
    proxy_set_header Upgrade $http_upgrade;
    proxy_pass http://127.0.0.1:8000;
}
\`\`\``,
  references: ["https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_set_header"],
  *check(server) {
    const outer = server.own("proxy_set_header").filter((header2) => useful.test(nameOf3(header2)) && header2.args[1]?.value !== "");
    if (outer.length === 0) return;
    for (const location of server.locations) {
      const [line] = location.own("proxy_set_header");
      if (!line || !location.gateway || !location.complete) continue;
      const kept = new Set(location.effectiveAll("proxy_set_header").map(nameOf3));
      const lost = outer.filter((header2) => !kept.has(nameOf3(header2)));
      const [first] = lost;
      if (!first) continue;
      const names4 = [...new Set(lost.map(({ args }) => args[0]?.value ?? ""))];
      yield {
        at: line.at,
        message: `Below ${location.path.value} the application no longer gets ${names4.join(" and ")}.`,
        certainty: "certain",
        related: [{ at: first.at, message: "this line holds only where no proxy_set_header stands nearer" }],
        help: "Repeat the lines of the server here."
      };
    }
  }
});

// rules/nginx/host-header-duplicated.ts
var host_header_duplicated_default = rule({
  id: "nginx/host-header-duplicated",
  title: "nginx sends the application two Host headers.",
  on: "nginx",
  severity: "error",
  since: "0.1.0",
  fixable: "safe",
  why: `\`proxy_set_header\` adds a line each time. After \`include proxy_params;\`, which sets Host already, a second
\`proxy_set_header Host\` makes two Host lines in every request. gunicorn since 26.1 and uvicorn answer each of them
with 400 Bad Request; older gunicorn joins them to "shop.example,shop.example", which Django refuses as a name.`,
  fix: `Keep one of the two:

\`\`\`nginx
location / {
    include proxy_params;
    proxy_pass http://127.0.0.1:8000;
}
\`\`\``,
  references: ["https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_set_header", "https://www.rfc-editor.org/rfc/rfc9112#section-3.2"],
  *check(server) {
    for (const location of server.locations) {
      const { gateway } = location;
      if (gateway?.protocol !== "http" && gateway?.protocol !== "https") continue;
      const hosts2 = location.effectiveAll("proxy_set_header").filter(({ args }) => args[0]?.value.toLowerCase() === "host" && args[1]?.value !== "");
      const [first, second] = hosts2;
      if (!first || !second) continue;
      yield {
        at: second.at,
        message: "Every request is answered with 400: nginx sends two Host headers.",
        certainty: "certain",
        related: [{ at: first.at, message: first.stock === void 0 ? "the first one" : `${first.stock} sets the first one` }],
        help: "Remove one of the two lines.",
        ...second.stock === void 0 && { fixes: [{ title: "Remove the second Host", safe: true, edits: [removeLines(second.at)] }] }
      };
    }
  }
});

// rules/nginx/host-header-missing.ts
var sentences2 = {
  no: (host) => `Django answers 400 to every visitor: nginx passes "${host}" on as the host.`,
  unknown: (host) => `Django answers 400 or mistakes the site's name: nginx passes "${host}" on as the host.`,
  yes: (host) => `Django takes "${host}" for the site's name: nginx does not pass the Host header on.`
};
function addHost(location, gateway, safe) {
  const line = sendHeaders(location, gateway, { Host: "$host" });
  return line ? [{ title: "Pass the visitor's Host header on", safe, edits: [line] }] : [];
}
var host_header_missing_default = rule({
  id: "nginx/host-header-missing",
  title: "A proxied location does not pass the Host header on to Django.",
  on: "nginx",
  severity: "error",
  since: "0.1.0",
  fixable: "both",
  why: `Without \`proxy_set_header Host\` nginx sends the backend's own address as the host: \`127.0.0.1:8000\`, or the
upstream's name. Django compares that with ALLOWED_HOSTS and answers 400 to every visitor. Where ALLOWED_HOSTS lets it
through, redirects and the links in mails point to an address that nobody can reach.

One \`proxy_set_header\` in a location drops all those of the server around it, so a Host set there is lost.`,
  fix: `\`\`\`nginx
location / {
    proxy_set_header Host $host;
    proxy_pass http://127.0.0.1:8000;
}
\`\`\`

\`include proxy_params;\` does the same on Debian and Ubuntu.`,
  except: `The backend is not Django, or wants its own name.`,
  references: ["https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_set_header", "https://docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts"],
  *check(server, model) {
    if (server.assumed || model.settings.length === 0 && !model.partial) return;
    for (const location of server.locations) {
      const { gateway } = location;
      if (gateway?.protocol !== "http" || !location.complete) continue;
      const headers = proxiedHeaderNames(location);
      if (headers.some((name) => name === "host" || /[${<]/.test(name))) continue;
      if (headers.includes("upgrade") && location.path.value !== "/") continue;
      if (headers.includes("x-forwarded-host") && mayReadForwardedHost(model)) continue;
      const backend = backendOf(gateway, location, server, model.launches, reaches);
      if (backend === "other" || gateway.host === void 0) continue;
      const lost = server.own("proxy_set_header").find(({ args }) => args[0]?.value.toLowerCase() === "host");
      const allowed = allowance(gateway.host, model);
      const certainty = backend === "django" && allowed !== "unknown" ? "certain" : "likely";
      yield {
        at: gateway.directive.at,
        message: sentences2[allowed](gateway.host),
        certainty,
        ...allowed === "yes" && { severity: "warning" },
        ...lost && { related: [{ at: lost.at, message: "this Host is dropped, because the location sets headers of its own" }] },
        help: 'Add "proxy_set_header Host $host;" to the location.',
        fixes: addHost(location, gateway, certainty === "certain")
      };
    }
  }
});

// rules/nginx/if-in-location.ts
var leaves = (block) => block.gateway !== void 0 || block.own("return").length > 0 || block.own("try_files").length > 0 || block.own("rewrite").some(({ args }) => /^(?:last|break|redirect|permanent)$/.test(args[2]?.value ?? "") || /^(?:https?:|\$scheme)/.test(args[1]?.value ?? ""));
var asksForFile = ({ test }) => /^\(?\s*-[fe]\s+\$request_filename/.test(test.map(({ value }) => value).join(" "));
var leadsOn = ({ args }) => /^[@/]/.test(args.at(-1)?.value ?? "");
var if_in_location_default = rule({
  id: "nginx/if-in-location",
  title: "An if takes try_files away from the requests it is about.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  why: `A true \`if\` inside a location, an empty one too, makes nginx go on in a location of its own, which takes over almost everything of the one
around it, except \`try_files\`. For those requests the way to Django that \`try_files $uri @django\` opens is gone: they
are looked for as files and answered with 404, while all others work. It shows up as a page that breaks for some visitors.`,
  fix: `Use \`map\` for values, and keep \`return\` and \`rewrite ... last\` for \`if\`:

\`\`\`nginx
map $arg_preview $cache_time {
    default 1h;
    yes off;
}
location / {
    expires $cache_time;
    try_files $uri @django;
}
\`\`\``,
  references: ["https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#if", "https://nginx.org/en/docs/http/ngx_http_core_module.html#try_files"],
  *check(server) {
    for (const block of server.locations) {
      const { outer } = block;
      const lost = outer?.own("try_files").at(-1);
      if (block.block !== "if" || !lost || !leadsOn(lost) || leaves(block) || asksForFile(block)) continue;
      yield {
        at: block.at,
        message: "Requests for which this is true get 404 instead of the application: they lose try_files.",
        certainty: "certain",
        related: [{ at: lost.at, message: "this line does not hold inside the if" }],
        help: "Choose the value with a map, or end the block with return or rewrite ... last."
      };
    }
  }
});

// src/core/document-claims.ts
function* claimsOfKind({ language, production, problems }, wanted2, kind) {
  if (language !== wanted2 || !production) return;
  for (const problem of problems) {
    if (problem.kind !== kind) continue;
    const { at, message: message2, help: help6, fix, related, severity, certainty = "certain" } = problem;
    yield { at, message: message2, certainty, ...help6 !== void 0 && { help: help6 }, ...fix && { fixes: [fix] }, ...severity && { severity }, ...related && { related: [related] } };
  }
}

// rules/nginx/include-cycle.ts
var include_cycle_default = rule({
  id: "nginx/include-cycle",
  title: "nginx includes a file that includes it in turn, and does not start.",
  on: "document",
  severity: "error",
  since: "0.1.0",
  why: `nginx follows an \`include\` without looking whether it is reading that file already. A file that includes itself, even
through others, makes it open them until it has no more. All sites of the machine are gone at the next restart:

    [emerg] open() "/etc/nginx/sites/shop.conf" failed (24: Too many open files)

Where it may open some ten thousand files, it crashes without a word.`,
  fix: `Take one \`include\` out of the circle. Lines that several files need go into a file of their own that includes none
of them:

\`\`\`nginx
include snippets/proxy-headers.conf;
\`\`\``,
  except: `Never: nginx does not start with it.`,
  references: ["https://nginx.org/en/docs/ngx_core_module.html#include"],
  check: (document) => claimsOfKind(document, "nginx", "include-cycle")
});

// rules/nginx/include-missing.ts
var include_missing_default2 = rule({
  id: "nginx/include-missing",
  title: "nginx includes a file that is not in the repository.",
  on: "document",
  severity: "info",
  since: "0.1.0",
  why: `nginx does not start when an \`include\` names a file that is not there. A file that is only on the server is not
reviewed with the rest, and what it sets (headers, TLS, who is let in) can't be judged here: other findings may be
missing for that reason.

Patterns with a \`*\` may match nothing. The files that come with nginx, Debian's packages and certbot are known and not
asked for.`,
  fix: `Commit the file, or write its lines where they are included:

\`\`\`nginx
include snippets/proxy-headers.conf;
\`\`\``,
  except: `The machine's own setup writes the file, for example with secrets or addresses of that machine.`,
  references: ["https://nginx.org/en/docs/ngx_core_module.html#include"],
  check: (document) => claimsOfKind(document, "nginx", "include-missing")
});

// rules/nginx/internal-missing.ts
var internal_missing_default = rule({
  id: "nginx/internal-missing",
  title: "Files that Django guards can be fetched from nginx without asking Django.",
  on: "nginx",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-425"],
  why: `django-sendfile2 lets a view decide who may have a file, and then names the file to nginx in the header
\`X-Accel-Redirect\`. The location that header leads to must be \`internal\`. Without that word it is an address like any other:
whoever knows or guesses \`/protected/invoice-17.pdf\` gets it, logged in or not.`,
  fix: `\`\`\`nginx
location /protected/ {
    internal;
    alias /srv/bakery/protected/;
}
\`\`\``,
  references: ["https://nginx.org/en/docs/http/ngx_http_core_module.html#internal", "https://django-sendfile2.readthedocs.io/en/latest/backends.html#nginx-backend"],
  *check(server, model) {
    for (const settings of model.settings) {
      if (!frontServersOf(settings, model).nginx.includes(server) || !settings.holds("SENDFILE_BACKEND", (value) => text(value)?.endsWith(".nginx") === true)) continue;
      for (const hit of settings.hits("SENDFILE_URL", (value) => openAt(server, settings, value) !== void 0)) {
        const open = openAt(server, settings, hit.value);
        if (!open) continue;
        const address = text(hit.value) ?? "";
        yield hit.claim(`Anybody can download the files that Django guards: ${address} is open to every visitor.`, {
          at: open.at,
          related: [{ at: hit.at, message: "this address is meant for nginx alone" }],
          help: 'Add "internal;" to the location.'
        });
      }
    }
  }
});
function openAt(server, settings, value) {
  const address = addressPath(value.type === "str" ? { ...value, value: value.value.replace(/\/?$/, "/") } : void 0);
  if (address === void 0 || ["MEDIA_URL", "STATIC_URL"].some((name) => settings.mayHold(name, (url) => (addressPath(url) ?? "-").startsWith(address) || address.startsWith(addressPath(url) ?? "-")))) return void 0;
  const location = publicFileAt(server, `${address}invoice.pdf`)?.location;
  return location && `${location.path.value}/`.startsWith(address) ? location : void 0;
}

// rules/nginx/invalid-value.ts
var invalid_value_default2 = rule({
  id: "nginx/invalid-value",
  title: "nginx refuses a directive's value, so it does not start.",
  on: "document",
  severity: "error",
  since: "0.1.0",
  why: `nginx reads the values of its directives before it starts: switches, sizes, times, addresses, expressions, variables,
and whether a directive stands twice where it may stand once. A value that it cannot read stops it: with every site of
the machine, at the next restart. At a reload it keeps the old configuration.

    client_max_body_size 10MB;

nginx writes sizes as \`10m\` and says \`"client_max_body_size" directive invalid value\`. What depends on the machine, such
as files and names to look up, is not judged.`,
  fix: `Write the value as nginx reads it: \`on\` or \`off\`, \`8k\`, \`10m\`, \`30s\`, \`1h30m\`, an address with its port.

\`\`\`nginx
client_max_body_size 10m;
proxy_pass http://127.0.0.1:8000;
\`\`\``,
  except: `Never: nginx does not start with it.`,
  references: ["https://nginx.org/en/docs/syntax.html", "https://nginx.org/en/docs/dirindex.html"],
  check: (document) => claimsOfKind(document, "nginx", "invalid-value")
});

// rules/nginx/limit-req-missing.ts
var counting = ["django-axes", "django-ratelimit", "django-defender", "django-brutebuster", "django-allauth", "django-fail2ban"];
var limit_req_missing_default = rule({
  id: "nginx/limit-req-missing",
  title: "Nothing limits how many passwords a visitor may try.",
  on: "nginx",
  severity: "info",
  since: "0.1.0",
  recommended: false,
  tags: ["security", "cwe-307"],
  why: `Django counts no failed logins. Where nginx does not either, a program tries thousands of passwords an hour at
\`/admin/login/\`, and each try keeps a worker busy with a hash that is slow on purpose.`,
  fix: `\`\`\`nginx
limit_req_zone $binary_remote_addr zone=login:10m rate=10r/m;

server {
    location /admin/login/ {
        limit_req zone=login burst=5 nodelay;
        proxy_pass http://127.0.0.1:8000;
    }
}
\`\`\``,
  except: "Something else counts: django-axes, fail2ban, a firewall in front, single sign-on.",
  references: ["https://nginx.org/en/docs/http/ngx_http_limit_req_module.html", "https://docs.djangoproject.com/en/stable/topics/security/#additional-security-topics"],
  *check(server, model) {
    if (server.assumed || !server.complete || isRedirectOnly(server)) return;
    const hasAdmin = model.settings.some((settings) => settings.holds("INSTALLED_APPS", (apps) => elements(apps).some((app) => text(app) === "django.contrib.admin")) && counting.every((name) => settings.packages.requires(name) === void 0));
    const { location, sure } = locationFor(server, "/admin/login/");
    const gateway = location && gatewayAt(location);
    if (!hasAdmin || !sure || !location?.complete || !gateway || backendOf(gateway, location, server, model.launches, reaches) === "other") return;
    const limits2 = [server, ...server.locations].some((scope) => ["limit_req", "limit_conn", "auth_basic", "deny"].some((name) => scope.effectiveAll(name).length > 0));
    if (!limits2) yield { at: server.at, message: "Anybody may try as many passwords as he likes at the login: nothing limits the requests.", certainty: "likely", help: "Limit the login with limit_req, or count failures with django-axes." };
  }
});

// rules/nginx/misplaced-directive.ts
var misplaced_directive_default2 = rule({
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
  check: (document) => claimsOfKind(document, "nginx", "misplaced-directive")
});

// rules/nginx/mixed-gateway-directives.ts
var families = ["proxy", "uwsgi", "fastcgi", "scgi", "grpc"];
var familyOf = (directive) => families.find((family) => directive.name.startsWith(`${family}_`));
var isPass = (directive) => directive.name.endsWith("_pass");
var isHeader = (directive) => /^(?:proxy|grpc)_set_header$|_param$/.test(directive.name);
var isDead = (directive, used) => {
  const family = familyOf(directive);
  return family !== void 0 && !isPass(directive) && !used.has(family);
};
function familiesInUse(server) {
  const used = /* @__PURE__ */ new Map();
  for (const location of server.locations) {
    for (const { directive } of location.gateways) {
      const family = familyOf(directive);
      for (let outer = location; outer && family; outer = outer.outer) {
        const known = used.get(outer) ?? /* @__PURE__ */ new Set();
        if (known.has(family)) break;
        used.set(outer, known.add(family));
      }
    }
  }
  return used;
}
function competition(gateways, winner) {
  const losers = gateways.filter(({ directive }) => directive.name !== winner.directive.name);
  const [first, ...others2] = losers;
  return first && {
    at: first.directive.at,
    message: `"${first.directive.name}" does nothing here: "${winner.directive.name}" comes later and takes every request.`,
    certainty: "certain",
    related: [{ at: winner.directive.at, message: "the last one wins" }, ...others2.map(({ directive }) => ({ at: directive.at, message: "this one does nothing either" }))],
    help: "Keep the one that your application server speaks: proxy_pass for gunicorn and other HTTP servers, uwsgi_pass for a uWSGI socket."
  };
}
function deadLines(dead, winner) {
  const first = dead.find(isHeader) ?? dead[0];
  if (!first) return void 0;
  const { name } = winner.directive;
  const family = familyOf(winner.directive) ?? "proxy";
  const others2 = dead.filter(({ at }, index) => dead.findIndex((one) => one.at.start === at.start && one.at.file === at.file) === index && at !== first.at);
  const what = first.stock === void 0 ? `"${first.name}"` : `The file "${first.stock}"`;
  const arrives = dead.some(isHeader) && first.stock === void 0 ? ", so its headers never reach the application" : "";
  const instead = { proxy: "proxy_set_header", grpc: "grpc_set_header", uwsgi: "uwsgi_param, such as uwsgi_param HTTP_X_REAL_IP $remote_addr", fastcgi: "fastcgi_param, such as fastcgi_param HTTP_X_REAL_IP $remote_addr", scgi: "scgi_param, such as scgi_param HTTP_X_REAL_IP $remote_addr" }[family];
  return {
    at: first.at,
    message: `${what} does nothing beside "${name}"${arrives}.`,
    certainty: "certain",
    // Unread parameters that came in one piece with a stock file lose nothing that anybody wrote.
    // Nor does "proxy_redirect off" where nothing would be rewritten.
    ...dead.every(({ stock, name: one, args }) => stock !== void 0 && one.endsWith("_param") || one === "proxy_redirect" && args[0]?.value === "off") && { severity: "info" },
    related: [{ at: winner.directive.at, message: "this decides what is read" }, ...others2.map(({ at }) => ({ at, message: "this does nothing either" }))],
    help: dead.some(isHeader) ? `Beside ${name} headers are set with ${instead}. Remove the lines that are not needed.` : `Use the ${family}_* directive of the same meaning, or remove the line.`
  };
}
var mixed_gateway_directives_default = rule({
  id: "nginx/mixed-gateway-directives",
  title: "Directives of one gateway stand beside another, which does not read them.",
  on: "nginx",
  severity: "error",
  since: "0.1.0",
  why: `\`proxy_pass\` reads only \`proxy_*\` directives, \`uwsgi_pass\` only \`uwsgi_*\`, \`fastcgi_pass\` only \`fastcgi_*\`. nginx
accepts the others without a word and ignores them: a \`proxy_set_header X-Forwarded-Proto\` beside \`uwsgi_pass\` never
reaches Django, a \`proxy_read_timeout\` there changes nothing.

Of two gateways of different kinds in one location the last one takes every request.`,
  fix: `Choose the gateway that the application server speaks, and write the other lines for it:

\`\`\`nginx
location / {
    include uwsgi_params;
    uwsgi_param HTTP_X_FORWARDED_PROTO $scheme;
    uwsgi_pass unix:/run/creperie/uwsgi.sock;
}
\`\`\``,
  except: `The lines wait for a change of gateway. Then a comment serves better.`,
  references: [
    "https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_set_header",
    "https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_param",
    "https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_param"
  ],
  *check(server) {
    if (server.conditional) return;
    const used = familiesInUse(server);
    for (const location of server.locations) {
      const { gateway: gateway2 } = location;
      if (!gateway2) continue;
      const competing = competition(location.gateways, gateway2);
      const dead = location.directives.filter((directive) => isDead(directive, used.get(location) ?? /* @__PURE__ */ new Set()));
      const lines2 = deadLines(dead, gateway2);
      if (competing) yield lines2 ? { ...competing, related: [...competing.related ?? [], ...dead.map(({ at }) => ({ at, message: "this does nothing" }))] } : competing;
      else if (lines2) yield { severity: "warning", ...lines2 };
    }
    const anywhere = new Set([...used.values()].flatMap((families2) => [...families2]));
    const gateway = server.locations.find((location) => location.gateway)?.gateway;
    if (!gateway || !server.complete || server.locations.some(({ complete }) => !complete)) return;
    const lines = deadLines(server.directives.filter((directive) => isHeader(directive) && isDead(directive, anywhere)), gateway);
    if (lines) yield { severity: "warning", ...lines };
  }
});

// rules/nginx/no-https-redirect.ts
var namesOf2 = (server) => new Set(server.serverNames.map(({ value }) => value.toLowerCase()));
var shares = (one, other) => [...namesOf2(one)].some((name) => name !== "_" && namesOf2(other).has(name));
var no_https_redirect_default = rule({
  id: "nginx/no-https-redirect",
  title: "The site answers over plain HTTP too, without sending visitors to HTTPS.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  tags: ["security", "cwe-319"],
  why: `Whoever types the name of the site arrives over plain HTTP. As that is answered like HTTPS, they stay there: pages,
passwords and session cookies cross the network readable for everybody on the way.`,
  fix: `\`\`\`nginx
server {
    listen 80;
    server_name www.crepes.example;
    return 301 https://$host$request_uri;
}
\`\`\``,
  except: `Something before nginx redirects, or Django does (\`SECURE_SSL_REDIRECT\`); with the settings at hand, settings/ssl-redirect-missing judges that.`,
  references: ["https://nginx.org/en/docs/http/configuring_https_servers.html", "https://docs.djangoproject.com/en/stable/topics/security/#ssl-https"],
  *check(server, model) {
    if (model.settings.length > 0 || model.tlsEndsUpstream === true || server.assumed || server.conditional || !server.complete) return;
    const plain2 = listensOf(server).find(({ tls }) => !tls);
    const serves = server.locations.some(({ gateway }) => gateway !== void 0);
    const secure = model.nginx.find((other) => areReadTogether(server, other) && listensOf(other).some(({ tls }) => tls) && (other === server || shares(server, other)));
    if (!plain2 || !serves || !secure || redirectsToHttps(server) || answersAll(server)) return;
    yield {
      at: plain2.at,
      message: "Visitors who come over plain HTTP stay there: nothing sends them to HTTPS.",
      certainty: "likely",
      related: [{ at: listensOf(secure).find(({ tls }) => tls)?.at ?? secure.at, message: "HTTPS is answered here" }],
      help: 'Answer plain HTTP with "return 301 https://$host$request_uri;".'
    };
  }
});

// rules/nginx/protocol-mismatch.ts
function ownListener({ addresses, addressesKnown }, { configuration }, { nginx, launches }) {
  const [only] = addresses;
  if (!only || addresses.length > 1 || !addressesKnown || only.address.kind === "tcp" && !isLoopback(only.address.host)) return void 0;
  if (launches.some(({ listeners }) => listeners.some(({ address }) => reaches(only.address, address)))) return void 0;
  const beside = nginx.filter((other) => other.configuration === configuration && !other.assumed);
  return beside.flatMap(listensOf).find(({ address, directive }) => directive !== void 0 && reaches(only.address, address));
}
var protocol_mismatch_default3 = rule({
  id: "nginx/protocol-mismatch",
  title: "nginx speaks another protocol than the address it hands requests to.",
  on: "nginx",
  severity: "error",
  since: "0.1.0",
  why: `\`proxy_pass\` speaks HTTP, \`fastcgi_pass\` FastCGI, \`uwsgi_pass\` uwsgi, \`scgi_pass\` SCGI and \`grpc_pass\` gRPC. They
don't understand each other. Before an address that names another protocol nginx does not start:

    fastcgi_pass http://127.0.0.1:8000;   # invalid host in upstream "http://127.0.0.1:8000"

Where another \`server\` of the same nginx listens at the address, it starts: but that server speaks HTTP. To uwsgi and
SCGI it answers 400, which the visitor gets as it is; what it answers to FastCGI nginx cannot read and says 502. No
request reaches an application.`,
  fix: `Use the directive of the protocol that is spoken there. gunicorn, uvicorn, daphne and nginx itself speak HTTP:

\`\`\`nginx
location / {
    proxy_set_header Host $host;
    proxy_pass http://127.0.0.1:8000;
}
\`\`\``,
  except: "Where the application behind the address is known, deployment/protocol-mismatch compares with what that one speaks.",
  references: ["https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_pass", "https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_pass", "https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_pass"],
  *check(server, model) {
    for (const gateway of server.locations.flatMap(({ gateways }) => gateways)) {
      const { name, at, args: [target] } = gateway.directive;
      const speaks = gatewaySchemes[name]?.speaks;
      if (!target || speaks === void 0) continue;
      const scheme = target.value.slice(0, target.value.indexOf("://") + 3);
      if (namesOtherProtocol(name, target.value)) {
        yield { at: target.at, message: `"${name}" speaks ${speaks} and takes no "${scheme}", so nginx does not start.`, certainty: "certain", help: /^http/i.test(scheme) ? `Write "proxy_pass" if the application speaks HTTP, else the address alone.` : `Write the directive of that protocol, "${scheme.replace("://", "").replace(/^s(?=uwsgi)|s$/, "")}_pass".` };
        continue;
      }
      const listener = name === "fastcgi_pass" || name === "uwsgi_pass" || name === "scgi_pass" ? ownListener(gateway, server, model) : void 0;
      if (!listener) continue;
      yield { at, message: `Every request fails: nginx speaks ${speaks} here, and a server of its own listens there for HTTP.`, certainty: "certain", related: [{ at: listener.at, message: "this is where the requests arrive" }], help: `Write proxy_pass http://${formatAddress(listener.address).replace(/^\*/, "127.0.0.1")};, or the address of the application.` };
    }
  }
});

// rules/nginx/proxy-pass-uri.ts
function pathOf({ directive }) {
  const target = directive.args[0]?.value ?? "";
  return target.includes("$") ? void 0 : /^https?:\/\/(?:unix:[^:]*:|[^/]*)(\/.*)$/.exec(target)?.[1];
}
function tellsPrefix(location, behind, model) {
  const header2 = location.effectiveAll("proxy_set_header").some(({ args }) => /^(?:x-)?(?:script[-_]name|forwarded-prefix)$|[${<]/i.test(args[0]?.value ?? ""));
  const launched = behind.some((launch) => ["root-path", "mount", "manage-script-name", "url-prefix", "url-path-prefix"].some((name) => launch.option(name)) || launch.environment.some(({ name }) => name === "SCRIPT_NAME" || name === "FORCE_SCRIPT_NAME"));
  return header2 || launched || model.settings.some((settings) => settings.mayHold("FORCE_SCRIPT_NAME", (value) => !isFalse(value)));
}
var proxy_pass_uri_default = rule({
  id: "nginx/proxy-pass-uri",
  title: "nginx cuts a part off the address, and nothing tells Django.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  why: `With a path behind the host, if only a slash, \`proxy_pass\` puts that path in the place of the location's. In
\`location /shop/ { proxy_pass http://127.0.0.1:8000/; }\` the application sees \`/cart/\` when \`/shop/cart/\` was asked for, and every
address that it makes lacks \`/shop\`: redirects after a login, the links of the admin, forms. They lead to another page of the site, or to none.`,
  fix: `Leave the path out, and let Django's URLconf begin with \`shop/\`:

\`\`\`nginx
location /shop/ {
    proxy_pass http://127.0.0.1:8000;
}
\`\`\`

Or keep it, and tell Django the part that is cut off:

\`\`\`python
FORCE_SCRIPT_NAME = "/shop"
\`\`\``,
  except: "The application makes no addresses: an API without links, redirects and an admin.",
  references: ["https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_pass", "https://docs.djangoproject.com/en/stable/ref/settings/#force-script-name"],
  *check(server, model) {
    if (model.settings.length === 0) return;
    const gateways = server.locations.map(({ gateway }) => gateway);
    for (const location of server.locations) {
      const { gateway, path } = location;
      if (gateway?.protocol !== "http" || !isPrefix(location) || !location.complete || path.value === "/" || pathOf(gateway) !== "/") continue;
      if (backendOf(gateway, location, server, model.launches, reaches) !== "django") continue;
      if (gateways.some((other) => other && other !== gateway && other.host === gateway.host && pathOf(other) === void 0)) continue;
      const behind = model.launches.filter(({ listeners }) => listeners.some((listener) => gateway.addresses.some(({ address }) => reaches(address, listener.address))));
      if (tellsPrefix(location, behind, model)) continue;
      const prefix = path.value.replace(/\/$/, "");
      yield {
        at: gateway.directive.at,
        message: `Django's redirects and links lack ${prefix}: nginx cuts it off the address and does not say so.`,
        certainty: "certain",
        help: `Leave the slash after the host out, or set FORCE_SCRIPT_NAME = "${prefix}".`
      };
    }
  }
});

// rules/nginx/real-ip-trusts-everyone.ts
var real_ip_trusts_everyone_default = rule({
  id: "nginx/real-ip-trusts-everyone",
  title: "Every visitor may choose the address that nginx takes for theirs.",
  on: "nginx",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-348"],
  why: `\`set_real_ip_from\` names the proxies whose word is taken for where a request comes from. With \`0.0.0.0/0\` that is
everybody: one \`X-Forwarded-For: 10.0.0.1\` and nginx, its \`allow\` and \`deny\`, its logs, \`limit_req\` and Django's
REMOTE_ADDR all take the visitor for 10.0.0.1. Bans and rate limits are then free to walk around.`,
  fix: `Name the load balancer's own addresses:

\`\`\`nginx
set_real_ip_from 10.0.0.0/8;
real_ip_header X-Forwarded-For;
real_ip_recursive on;
\`\`\``,
  except: `nginx can't be reached but through the proxy, because of a firewall or because it listens on a Unix socket.`,
  references: ["https://nginx.org/en/docs/http/ngx_http_realip_module.html#set_real_ip_from"],
  *check(server) {
    const header2 = server.effective("real_ip_header");
    const everyone = server.effectiveAll("set_real_ip_from").find(({ args }) => /^(?:0\.0\.0\.0|::)\/0$/.test(args[0]?.value ?? ""));
    if (!everyone || header2?.args[0]?.value === "proxy_protocol") return;
    const name = header2?.args[0]?.value ?? "X-Real-IP";
    yield {
      at: everyone.at,
      message: `Visitors choose the address nginx takes for theirs, by sending ${name}.`,
      certainty: "certain",
      help: "Name the addresses of your load balancer in place of everybody's."
    };
  }
});

// rules/nginx/regex-location-steals.ts
var samplesIn = (path) => /media|upload/i.test(path) ? ["photo.jpg", "scan.png", "report.pdf"] : ["css/site.css", "js/site.js", "img/logo.png", "img/photo.jpg", "fonts/site.woff2"];
var regex_location_steals_default = rule({
  id: "nginx/regex-location-steals",
  title: "A regular expression takes files away from the location that has them.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  why: `nginx looks at regular expressions after prefixes and lets them win. \`location ~* \\.(css|js)$ { expires 30d; }\` therefore
answers \`/static/site.css\` in place of \`location /static/\`, and with it goes the \`alias\`: nginx looks for the file in
another directory, and every style sheet and script is answered with 404.`,
  fix: `Say what is meant inside the location of the files, or give that location precedence:

\`\`\`nginx
location ^~ /static/ {
    alias /srv/crepes/static/;
    expires 30d;
}
\`\`\``,
  references: ["https://nginx.org/en/docs/http/ngx_http_core_module.html#location"],
  *check(server) {
    if (server.assumed) return;
    for (const location of server.locations) {
      const files = fileRootOf(location);
      if (files?.kind !== "alias" || location.own("alias").length === 0 || !isPrefix(location) || !location.path.value.endsWith("/") || !servesFiles(location)) continue;
      for (const sample of samplesIn(location.path.value)) {
        const { location: taken, sure } = locationFor(server, location.path.value + sample);
        if (!taken || taken === location || !sure || taken.outer === location) continue;
        if (taken.modifier !== "~" && taken.modifier !== "~*" || !servesFiles(taken) || fileRootOf(taken)?.kind === "alias" || taken.own("try_files").length > 0) continue;
        yield {
          at: taken.at,
          message: `${location.path.value}${sample} is answered here, where its alias does not hold: 404.`,
          certainty: "certain",
          related: [{ at: location.at, message: "the files are meant to come from here" }],
          help: `Write "location ^~ ${location.path.value}", or move what this block says into that location.`
        };
        break;
      }
    }
  }
});

// rules/nginx/return-bypasses-deny.ts
var return_bypasses_deny_default = rule({
  id: "nginx/return-bypasses-deny",
  title: "A location answers before it looks who is asking.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  tags: ["security", "cwe-863"],
  why: `\`return\` is carried out before \`allow\`, \`deny\` and passwords are looked at. A location that has both turns nobody away: everybody gets the
answer that was meant for a few.`,
  fix: `Let a location of its own answer, which the guarded one leads to:

\`\`\`nginx
location = /build {
    allow 10.0.0.0/8;
    deny all;
    try_files /none @build;
}
location @build {
    return 200 "build 42";
}
\`\`\``,
  references: ["https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return", "https://nginx.org/en/docs/http/ngx_http_access_module.html"],
  *check(server) {
    for (const location of server.locations) {
      const [answer] = location.own("return");
      const [guard] = [...location.own("deny"), ...location.own("auth_basic").filter(({ args }) => args[0]?.value !== "off")];
      if (location.block !== "location" || !answer || !guard) continue;
      const code = Number(answer.args[0]?.value);
      if (Number.isNaN(code) || code >= 400 || code >= 300 && code < 400) continue;
      yield { at: guard.at, message: "Nobody is turned away here: return answers before this line is looked at.", certainty: "certain", related: [{ at: answer.at, message: "the answer that everybody gets" }], help: "Let a named location answer, and lead to it with try_files." };
    }
  }
});

// rules/nginx/server-tokens.ts
var server_tokens_default2 = rule({
  id: "nginx/server-tokens",
  title: "nginx tells everybody its version.",
  on: "nginx",
  severity: "info",
  since: "0.1.0",
  fixable: "safe",
  tags: ["security", "cwe-200"],
  why: `Every answer carries \`Server: nginx/1.22.1\`, and error pages show it. Whoever looks for servers with a known hole
finds yours by searching for the version. Hiding it repairs no hole; it only keeps you off such lists.`,
  fix: `In \`http\` or \`server\`:

\`\`\`nginx
server_tokens off;
\`\`\``,
  references: ["https://nginx.org/en/docs/http/ngx_http_core_module.html#server_tokens"],
  *check(server) {
    const tokens = server.effective("server_tokens");
    if (!tokens || !/^(?:on|build)$/.test(tokens.args[0]?.value ?? "")) return;
    yield {
      at: tokens.at,
      message: "Every answer tells the version of nginx.",
      certainty: "certain",
      help: "Write server_tokens off;",
      fixes: [{ title: "Hide the version", safe: true, edits: [{ at: tokens.at, text: "server_tokens off;" }] }]
    };
  }
});

// rules/nginx/source-exposed.ts
var source_exposed_default2 = rule({
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
    const said = /* @__PURE__ */ new Set();
    for (const { serverPath } of deployedSource(model)) {
      for (const { url, root } of publicAddressesOf2(server, serverPath)) {
        const { at } = root.directive;
        if (said.has(at.start)) continue;
        said.add(at.start);
        const checkout = model.checkouts.around(serverPath);
        yield {
          at,
          message: `Anybody can download the project's source, at addresses such as ${url}.`,
          certainty: "certain",
          ...checkout && { related: [{ at: checkout.at, message: `this tells that the project stands in ${checkout.server}` }] },
          help: "Serve a directory that holds static or uploaded files alone, and hand everything else to the application."
        };
      }
    }
  }
});

// rules/nginx/ssl-directive-removed.ts
var ssl_directive_removed_default = rule({
  id: "nginx/ssl-directive-removed",
  title: "The ssl directive was removed: nginx 1.25.1 and later do not start with it.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  why: `\`ssl on;\` was deprecated in nginx 1.15 and removed in 1.25.1. With the next upgrade of the system or of the image nginx says \`unknown directive
"ssl"\` and does not start: every site of the machine is down.`,
  fix: `Say it where the server listens:

\`\`\`nginx
listen 443 ssl;
\`\`\``,
  except: "The machine keeps an nginx older than 1.25.1, as Debian 12 and Ubuntu 24.04 do.",
  references: ["https://nginx.org/en/docs/http/ngx_http_ssl_module.html#ssl", "https://nginx.org/en/CHANGES"],
  *check(server) {
    const line = server.effective("ssl");
    if (!line || !/^(?:on|off)$/i.test(line.args[0]?.value ?? "")) return;
    yield { at: line.at, message: "nginx 1.25.1 and later do not start with this line: the directive was removed.", certainty: "certain", help: line.args[0]?.value.toLowerCase() === "on" ? 'Write "listen 443 ssl;" and leave this line out.' : "Leave this line out." };
  }
});

// rules/nginx/ssrf.ts
var fromVisitor = /\$\{?(?:arg_\w+|cookie_\w+|http_(?!host\b|upgrade\b)\w+|[1-9])\}?/;
var isInternal = (location) => location.effective("internal") !== void 0 || location.modifier === "@";
var ssrf_default = rule({
  id: "nginx/ssrf",
  title: "Visitors choose the host that nginx fetches from.",
  on: "nginx",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-918"],
  why: `With \`proxy_pass http://$arg_url;\` nginx fetches whatever address a visitor names, from inside your network: the
database's HTTP port, other containers, and the cloud's metadata service that hands out the machine's credentials. It is
an open proxy for everybody else as well.`,
  fix: `Name the hosts, and let the visitor choose only among them:

\`\`\`nginx
map $arg_shop $shop_backend {
    north 10.0.0.11:8000;
    default 10.0.0.10:8000;
}
\`\`\`

For files that Django has checked, use an \`internal\` location and \`X-Accel-Redirect\`.`,
  references: ["https://cwe.mitre.org/data/definitions/918.html", "https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_pass"],
  *check(server) {
    for (const location of server.locations) {
      const { gateway } = location;
      const target = gateway?.directive.args[0];
      if (!gateway || !target || isInternal(location)) continue;
      const host = /^(?:\w+:\/\/)?([^/]*)/.exec(target.value)?.[1] ?? "";
      const variable = fromVisitor.exec(host)?.[0];
      if (variable === void 0) continue;
      yield {
        at: gateway.directive.at,
        message: `Visitors choose which host nginx fetches from: ${variable} is what they send.`,
        certainty: "certain",
        help: "Name the host, or choose it with a map; the visitor's part belongs after a slash."
      };
    }
  }
});

// rules/nginx/status-page-exposed.ts
var status_page_exposed_default = rule({
  id: "nginx/status-page-exposed",
  title: "Everybody can read nginx's status page.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  tags: ["security", "cwe-200"],
  why: `\`stub_status\` tells how many visitors the site has at this moment and how many requests it has answered. Competitors learn the traffic,
and whoever attacks sees when the server is full. It is meant for the monitoring on the same machine.`,
  fix: `\`\`\`nginx
location = /nginx_status {
    stub_status;
    allow 127.0.0.1;
    deny all;
}
\`\`\``,
  references: ["https://nginx.org/en/docs/http/ngx_http_stub_status_module.html"],
  *check(server) {
    const onlyHere = server.listens.length > 0 && server.listens.every(({ args }) => /^(?:127\.|localhost|\[::1\]|unix:)/.test(args[0]?.value ?? ""));
    if (onlyHere) return;
    for (const location of server.locations) {
      const line = location.own("stub_status").at(-1);
      if (!line || !location.complete || location.own("return").length > 0) continue;
      const guarded = location.effectiveAll("deny").length > 0 || ["auth_basic", "auth_request", "ssl_verify_client", "auth_jwt"].some((name) => (location.effective(name)?.args[0]?.value ?? "off") !== "off") || location.effective("internal") !== void 0;
      const conditions = [...server.conditions, ...server.locations.filter(({ outer }) => outer === location)].some((condition) => condition.own("return").length > 0);
      if (guarded || conditions) continue;
      yield { at: line.at, message: `Everybody can read how busy the site is, at ${location.path.value}.`, certainty: "certain", help: 'Add "allow 127.0.0.1;" and "deny all;".' };
    }
  }
});

// rules/nginx/syntax-error.ts
var syntax_error_default3 = rule({
  id: "nginx/syntax-error",
  title: "nginx cannot read a file of its configuration.",
  on: "document",
  severity: "error",
  since: "0.1.0",
  why: `nginx reads all of its files before it starts. When one of them is malformed it does not start, and a running
nginx keeps its old configuration when it is told to reload: the change that was deployed is silently not in force.

nginx itself often names a place far from the mistake (the next \`;\`, the end of the file). The place shown here is
that of the statement, quote or block that is wrong.`,
  fix: `Repair the statement. Every directive ends with \`;\`, every block with \`}\`, and a word that holds a \`;\`, a brace
or a blank stands in quotes that begin and end the word:

\`\`\`nginx
location ~ "^/crepes/\\d{4}/$" {
    return 301 "/menu/";
}
\`\`\`

\`nginx -t\` tries a configuration without touching the running server.`,
  except: `A file that only looks like one of nginx's. Name its kind, or leave it out.`,
  references: ["https://nginx.org/en/docs/beginners_guide.html#conf_structure", "https://nginx.org/en/docs/switches.html"],
  check: (document) => claimsOfKind(document, "nginx", void 0)
});

// rules/nginx/tls-port-without-ssl.ts
var tls_port_without_ssl_default = rule({
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
      const [address, ...options2] = listen.args;
      if (!/(?:^|:)443$/.test(address?.value ?? "") || options2.some(({ value }) => /^(?:ssl|quic|proxy_protocol)$|[${<]/.test(value))) continue;
      const others2 = model.nginx.flatMap(({ listens: listens2 }) => listens2).filter(({ args }) => args[0]?.value === address?.value);
      if (others2.some(({ args }) => args.some(({ value }) => value === "ssl"))) continue;
      const meant = server.effective("ssl_certificate");
      yield {
        at: listen.at,
        message: "HTTPS does not work: nginx answers plain HTTP on port 443.",
        certainty: meant ? "certain" : "likely",
        ...meant && { related: [{ at: meant.at, message: "this certificate is not used" }] },
        help: `Write "listen ${address?.value ?? "443"} ssl;".`,
        ...address && meant && { fixes: [{ title: "Turn TLS on", safe: true, edits: [{ at: address.at, text: `${address.value} ssl` }] }] }
      };
    }
  }
});

// rules/nginx/try-files-never-reaches-app.ts
var try_files_never_reaches_app_default = rule({
  id: "nginx/try-files-never-reaches-app",
  title: "A location sends existing files to the application and the pages nowhere.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  why: `\`try_files\` runs before \`proxy_pass\` of the same location. \`try_files $uri =404;\` beside \`proxy_pass\` answers every
address that is no file with 404, which is every page of Django, and hands those that are files to Django, which does not
have them. The two belong into two locations. A \`location @django\` is called by its name alone: where \`try_files\` ends in
\`=404\` in its place, no request comes there.`,
  fix: `\`\`\`nginx
location / {
    try_files $uri @django;
}
location @django {
    proxy_set_header Host $host;
    proxy_pass http://127.0.0.1:8000;
}
\`\`\``,
  except: "A backend that runs files by their names, such as PHP's: there the line keeps what is no file away from it.",
  references: ["https://nginx.org/en/docs/http/ngx_http_core_module.html#try_files"],
  *check(server) {
    yield* forgotten(server);
    for (const location of server.locations) {
      const { gateway } = location;
      const tried = tryFilesOf(location, server);
      if (!gateway || !tried || runsScripts(location) || !/^=[45]\d\d$/.test(tried.fallback.value) || !tried.candidates.every(({ value }) => /^\$(?:uri|document_uri)/.test(value))) continue;
      yield {
        at: tried.directive.at,
        message: `Every page is answered with ${tried.fallback.value.slice(1)}: only files that exist get to the application.`,
        certainty: "certain",
        related: [{ at: gateway.directive.at, message: "pages never come here" }],
        help: 'End try_files with "@django", and move this line into "location @django".'
      };
    }
  }
});
function* forgotten(server) {
  const pages = server.locations.find(({ block, modifier, path }) => block === "location" && modifier === "" && path.value === "/");
  const tried = pages && tryFilesOf(pages, server);
  if (!pages || pages.gateway || !tried || !/^=[45]\d\d$/.test(tried.fallback.value) || !tried.candidates.every(({ value }) => /^\$(?:uri|document_uri)/.test(value))) return;
  const words3 = new Set(scopesOf(server).flatMap(({ directives }) => directives.flatMap(({ args }) => args.map(({ value }) => value))));
  const application = server.locations.find(({ modifier, path, gateway }) => modifier === "@" && gateway && !words3.has(nameOf4(path.value)));
  if (!application || server.locations.some(({ modifier, gateway, complete }) => !complete || gateway && modifier !== "@")) return;
  const name = nameOf4(application.path.value);
  yield {
    at: tried.directive.at,
    message: `Every page is answered with ${tried.fallback.value.slice(1)}: nothing leads to "location ${name}".`,
    certainty: "certain",
    related: [{ at: application.path.at, message: "no request comes here" }],
    help: `End try_files with "${name}".`
  };
}
var nameOf4 = (path) => path.startsWith("@") ? path : `@${path}`;

// rules/nginx/unknown-directive.ts
var unknown_directive_default2 = rule({
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
  check: (document) => claimsOfKind(document, "nginx", "unknown-directive")
});

// rules/nginx/variable-without-resolver.ts
var isLookedUp = (gateway, server, servers2) => servers2.some(
  (other) => other.configuration === server.configuration && other.locations.some(({ gateways }) => gateways.some(({ directive, host }) => host === gateway.host && directive.args[0]?.value.includes("$") === false))
);
var variable_without_resolver_default = rule({
  id: "nginx/variable-without-resolver",
  title: "nginx can't look up the backend's name.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  why: `A name in \`proxy_pass\` is looked up when nginx starts. Once a variable stands there, nginx looks it up with each request,
and for that it needs a \`resolver\`; it does not read the system's. Without one every request is answered with 502, and
the log says "no resolver defined to resolve". \`nginx -t\` has nothing against it.`,
  fix: `\`\`\`nginx
resolver 127.0.0.11 valid=10s;  # Docker's own
set $backend http://web:8000;
proxy_pass $backend;
\`\`\`

Or name the host without a variable.`,
  references: ["https://nginx.org/en/docs/http/ngx_http_core_module.html#resolver", "https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_pass"],
  *check(server, model) {
    if (server.assumed) return;
    for (const location of server.locations) {
      const { gateway } = location;
      const target = gateway?.directive.args[0];
      if (!gateway || !target || !/\$/.test(target.value) || !location.complete || location.effective("resolver")) continue;
      const names4 = gateway.addresses.flatMap(({ address }) => address.kind === "tcp" && !/^[\d.]+$|:|^$|\*/.test(address.host) ? [address.host] : []);
      const [name] = names4;
      if (gateway.upstream || name === void 0 || isLookedUp(gateway, server, model.nginx)) continue;
      yield {
        at: gateway.directive.at,
        message: `Every request fails with 502: nginx has no resolver to look up "${name}" with.`,
        certainty: "likely",
        help: "Add a resolver line to the server, or name the host without a variable."
      };
    }
  }
});

// rules/nginx/weak-tls.ts
var broken2 = /* @__PURE__ */ new Set(["SSLv2", "SSLv3", "TLSv1", "TLSv1.1"]);
var weakCipher = /^(?:e?NULL|a?NULL|ADH|AECDH|EXP(?:ORT)?\d*|LOW|RC4(?:-.*)?|DES|3DES|DES-CBC3-SHA|MD5|ALL|COMPLEMENTOFALL)$/;
var weak_tls_default2 = rule({
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
    const protocols2 = server.effective("ssl_protocols");
    const old = protocols2?.args.filter(({ value }) => broken2.has(value)) ?? [];
    const [first] = old;
    if (protocols2 && first) {
      yield {
        at: protocols2.at,
        message: `nginx accepts ${old.map(({ value }) => value).join(", ")}, which ${old.length === 1 ? "is" : "are"} broken.`,
        certainty: "certain",
        help: "Write ssl_protocols TLSv1.2 TLSv1.3;",
        fixes: [{ title: "Keep TLS 1.2 and 1.3", safe: false, edits: [{ at: protocols2.at, text: "ssl_protocols TLSv1.2 TLSv1.3;" }] }]
      };
    }
    const ciphers = server.effective("ssl_ciphers");
    const weak2 = ciphers?.args[0]?.value.split(/[:, ]+/).filter((name) => weakCipher.test(name)) ?? [];
    const removed2 = new Set(ciphers?.args[0]?.value.split(/[:, ]+/).filter((name) => /^[!-]/.test(name)).map((name) => name.slice(1)));
    const left = weak2.filter((name) => !removed2.has(name) && !(/^(?:ALL|COMPLEMENTOFALL)$/.test(name) && (removed2.has("aNULL") || removed2.has("NULL"))));
    if (ciphers && left.length > 0) {
      yield {
        at: ciphers.at,
        message: `nginx offers ciphers that are broken: ${left.join(", ")}.`,
        certainty: "certain",
        help: "Leave ssl_ciphers out, or take the list of ssl-config.mozilla.org."
      };
    }
  }
});

// rules/nginx/websocket-upgrade-missing.ts
function lacking(location) {
  const headers = location.effectiveAll("proxy_set_header").map(({ args }) => `${args[0]?.value ?? ""} ${args[1]?.value ?? ""}`.toLowerCase());
  return [
    ...headers.some((header2) => header2.startsWith("upgrade $http_upgrade")) ? [] : ["proxy_set_header Upgrade $http_upgrade;"],
    ...headers.some((header2) => /^connection (?:upgrade|\$)/.test(header2)) ? [] : ['proxy_set_header Connection "upgrade";'],
    // The default became 1.1 with nginx 1.29.7, which few have.
    .../^(?:1\.1|2)$/.test(location.effective("proxy_http_version")?.args[0]?.value ?? "") ? [] : ["proxy_http_version 1.1;"]
  ];
}
var websocket_upgrade_missing_default = rule({
  id: "nginx/websocket-upgrade-missing",
  title: "nginx does not let websockets through to Channels.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  why: `A browser opens a websocket with a request that asks to upgrade the connection. The headers that say so hold for one connection, so nginx
drops them unless it is told otherwise. The application then sees an ordinary request for \`/ws/...\` and answers 404, or 426:
no websocket ever opens, while pages work.`,
  fix: `\`\`\`nginx
location /ws/ {
    proxy_http_version 1.1;
    proxy_set_header Upgrade $http_upgrade;
    proxy_set_header Connection "upgrade";
    proxy_set_header Host $host;
    proxy_pass http://127.0.0.1:8000;
}
\`\`\``,
  except: "Channels serves no websockets here, only background work.",
  references: ["https://nginx.org/en/docs/http/websocket.html", "https://channels.readthedocs.io/en/stable/deploying.html"],
  *check(server, model) {
    if (server.assumed || !server.complete) return;
    for (const { appServer } of model.deployments.filter(servesWebsockets)) {
      const { listeners } = appServer.launch;
      const behind = server.locations.filter((location2) => gatewayAt(location2)?.addresses.some(({ address }) => listeners.some((listener) => reaches(address, listener.address))));
      if (behind.length === 0 || behind.some((location2) => lacking(location2).length === 0)) continue;
      const { location } = locationFor(server, "/ws/orders/");
      const at = location && behind.includes(location) ? location : behind[0];
      const gateway = at && gatewayAt(at);
      if (!at?.complete || gateway?.protocol !== "http") continue;
      yield {
        at: gateway.directive.at,
        message: "No websocket ever opens: nginx does not pass the browser's wish to upgrade on to Channels.",
        certainty: "certain",
        related: [{ at: appServer.launch.command.at, message: "websockets are served here" }],
        help: `Add to the location: ${lacking(at).join(" ")}`
      };
      return;
    }
  }
});

// rules/nginx/wrong-arguments.ts
var wrong_arguments_default2 = rule({
  id: "nginx/wrong-arguments",
  title: "A directive has too many or too few arguments, so nginx does not start.",
  on: "document",
  severity: "error",
  since: "0.1.0",
  why: `nginx counts the words of a directive before it reads them, and does not start when there are too many or too few: with
every site of the machine, at the next restart. Most often a \`;\` is missing, or the quotes around a value with blanks
or with a \`;\` in it.`,
  fix: `Put a value that holds blanks or a \`;\` into quotes, and end each directive with \`;\`:

\`\`\`nginx
add_header Strict-Transport-Security "max-age=31536000; includeSubDomains" always;
\`\`\``,
  except: `Never: nginx does not start with it.`,
  references: ["https://nginx.org/en/docs/beginners_guide.html#conf_structure", "https://nginx.org/en/docs/dirindex.html"],
  check: (document) => claimsOfKind(document, "nginx", "wrong-arguments")
});

// src/core/settings/assignment.ts
function replaceLiteral(name, at, value, text2) {
  const literal = value.at;
  if (literal?.file !== at.file || literal.start <= at.start) return void 0;
  const before = at.file.text.slice(at.start, literal.start);
  const written = at.file.text.slice(literal.start, literal.end);
  const isAlone = before.startsWith(name) && /^\s*(?::\s*bool\s*)?=\s*(?:[\w.]+\((?:[^()=#\n]|\b(?:default|cast)\s*=)*)?$/.test(before.slice(name.length));
  return isAlone && /^(?:True|False|\d+|"[^"\\\n]*"|'[^'\\\n]*')$/.test(written) ? { at: span(literal.file, literal.start, literal.end), text: text2 } : void 0;
}
var reading = /^(bool\()?((?:os\.)?(?:environ\.get|getenv)|config|env)\(\s*(["'])(\w+)\3\s*(?:,\s*(?:default\s*=\s*)?(True|False|None|["']\w*["']|\d+)\s*)?\)(\))?$/;
var onWithout = /^(?:True|[1-9]\d*|["'].+["'])$/;
function readAsBoolean(name, at) {
  const [whole, before = "", expression = ""] = /^(\w+\s*(?::\s*bool\s*)?=\s*)(.+)$/.exec(textOf(at)) ?? [];
  const [matched, opened, callee = "", quote = "", variable = "", fallback = "None", closed] = reading.exec(expression) ?? [];
  if (whole === void 0 || !before.startsWith(name) || matched === void 0 || opened === void 0 !== (closed === void 0)) return void 0;
  const on = onWithout.test(fallback) && !/^["'](?:false|no|off|0|f|n)["']$/i.test(fallback);
  const text2 = (value) => quote + value + quote;
  const written = callee === "env" ? `env.bool(${text2(variable)}, default=${on ? "True" : "False"})` : callee === "config" ? `config(${text2(variable)}, default=${on ? "True" : "False"}, cast=bool)` : `${callee}(${text2(variable)}, ${text2(on ? "true" : "")}).lower() in (${["1", "true", "yes", "on"].map(text2).join(", ")})`;
  return { title: `Read what ${variable} says`, safe: false, edits: [{ at: span(at.file, at.start + before.length, at.end), text: written }] };
}
var expressionOf = (name, at) => new RegExp(`^${name}\\s*=\\s*([^=][^\\n]*)$`).exec(textOf(at))?.[1];
function intoList(name, at) {
  const expression = expressionOf(name, at);
  if (expression === void 0 || /^["'][^"']*[,;\s]/.test(expression)) return void 0;
  const isTuple = /^\((?:(["'])[^"'\\]*\1|\([^()]*\))\)$/.test(expression);
  const start2 = at.end - expression.length;
  if (isTuple) return { title: "Put the comma that makes it a tuple", safe: true, edits: [{ at: span(at.file, at.end - 1, at.end - 1), text: "," }] };
  return { title: "Put it into a list", safe: true, edits: [{ at: span(at.file, start2, at.end), text: `[${expression}]` }] };
}

// rules/reporting/admins-malformed.ts
function fault(value, { least, most }) {
  if (value.type === "str") return value.value === "" ? void 0 : "is a text instead of a list";
  if (value.type !== "list" && value.type !== "tuple") return void 0;
  const items = elements(value);
  if (items.length === 0 || items.some(({ type }) => type === "unknown")) return void 0;
  const texts = items.filter((item) => text(item) !== void 0);
  const pairs2 = items.filter((item) => elements(item).length === 2);
  if (texts.length + pairs2.length < items.length) return compareVersions(most, "6.0") < 0 ? "holds something else than pairs" : "holds something that is no address";
  if (texts.length > 0 && compareVersions(most, "6.0") < 0) return "holds texts instead of pairs";
  if (texts.length > 0 && pairs2.length > 0 && compareVersions(least, "6.0") >= 0) return "mixes addresses with pairs";
  if (texts.length === 2 && texts.filter((item) => text(item)?.includes("@")).length === 1) return "is one pair, without the list around it";
  return void 0;
}
var admins_malformed_default = rule({
  id: "reporting/admins-malformed",
  title: "ADMINS or MANAGERS has a form that Django refuses.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  fixable: "safe",
  why: `Django looks at the form only when it sends the first mail, and that is while it handles an error: the mail fails, and the
visitor gets the server's bare answer instead of the page for errors. Up to Django 5.2 each entry is a pair of a name and an
address; from 6.0 on it is an address. A lost comma makes one pair out of a list of pairs.`,
  fix: `\`\`\`python
ADMINS = [("Ada", "ada@bakery.example")]      # up to Django 5.2
ADMINS = ["ada@bakery.example"]               # from Django 6.0 on
\`\`\``,
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#admins", "https://docs.djangoproject.com/en/stable/ref/settings/#managers"],
  *check(settings) {
    const { django } = settings;
    const seen = /* @__PURE__ */ new Set();
    for (const name of ["ADMINS", "MANAGERS"]) {
      for (const hit of settings.hits(name, (value) => fault(value, django) !== void 0)) {
        const place = JSON.stringify(hit.value.type === "unknown" ? {} : [hit.value.at?.file.path, hit.value.at?.start]);
        if (hit.unless !== void 0 || hit.value.type === "unknown" || seen.has(place)) continue;
        seen.add(place);
        const isListAlone = fault(hit.value, django)?.endsWith("around it") === true || hit.value.type === "str" && compareVersions(django.least, "6.0") >= 0;
        const list = isListAlone ? intoList(name, hit.at) : void 0;
        yield hit.claim(`The first ${name === "ADMINS" ? "error" : "mail about a broken link"} breaks the answer as well: ${name} ${fault(hit.value, django) ?? ""}.`, {
          help: compareVersions(django.most, "6.0") < 0 ? `Write pairs in a list: ${name} = [("Ada", "ada@example.com")].` : `Write a list: ${name} = ["ada@example.com"].`,
          ...list && { fixes: [list] }
        });
      }
    }
  }
});

// rules/reporting/admins-missing.ts
var tellsNobody = /^(?:logging\.|django\.utils\.log\.)/;
var tellsElsewhere = (logging) => {
  const handlers = lookUp(logging, "handlers");
  if (handlers?.type !== "dict") return false;
  return handlers.entries.some(([, handler]) => {
    const name = text(lookUp(handler, "class"));
    return name === void 0 || !tellsNobody.test(name);
  });
};
var admins_missing_default = rule({
  id: "reporting/admins-missing",
  title: "Nobody is told when the site fails.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  why: `With DEBUG off, Django mails each error to the people in ADMINS, with the traceback and the request. ADMINS is empty and no
error-reporting service is in sight, so a page may fail for weeks before somebody complains.`,
  fix: `\`\`\`python
ADMINS = [("Ada", "ada@bakery.example")]      # up to Django 5.2
ADMINS = ["ada@bakery.example"]               # from Django 6.0 on
SERVER_EMAIL = "django@bakery.example"
\`\`\`

or use an error-reporting service such as Sentry, which a busy site needs anyway.`,
  except: "The logs are watched by something that is not in the repository.",
  references: ["https://docs.djangoproject.com/en/stable/howto/error-reporting/#email-reports", "https://docs.djangoproject.com/en/stable/ref/settings/#admins"],
  *check(settings) {
    if (settings.reporter !== void 0 || settings.mayHold("LOGGING", tellsElsewhere)) return;
    const slip = settings.misspellings.find(({ meant }) => meant === "ADMINS");
    for (const hit of settings.hits("ADMINS", (value) => truth(value) === false && elements(value).length === 0)) {
      if (hit.unless !== void 0) continue;
      yield hit.claim(`Nobody is told when a page fails: ADMINS is ${hit.isDefault ? "not set" : "empty"}.`, {
        ...slip && { at: slip.at },
        help: `Name who gets the mails, as in ${settings.django.most.startsWith("6") ? 'ADMINS = ["ada@example.com"]' : 'ADMINS = [("Ada", "ada@example.com")]'}.`
      });
    }
  }
});

// src/core/reporting/broken-links.ts
var brokenLinks = "django.middleware.common.BrokenLinkEmailsMiddleware";
function mailsBrokenLinks(item, settings) {
  const path = text(item);
  if (path === void 0) return void 0;
  return /\.\w*BrokenLink\w*$/.test(path) || settings.derivesFrom(path, brokenLinks);
}
var brokenLinkMiddleware = (middleware2, settings) => elements(middleware2).filter((item) => mailsBrokenLinks(item, settings) === true);

// rules/reporting/broken-link-middleware-missing.ts
var broken_link_middleware_missing_default = rule({
  id: "reporting/broken-link-middleware-missing",
  title: "IGNORABLE_404_URLS is set, and nothing mails about broken links.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  why: `IGNORABLE_404_URLS says which missing pages are not worth a mail. Only BrokenLinkEmailsMiddleware sends such mails, and it is
not in MIDDLEWARE: nobody hears of any broken link.`,
  fix: `\`\`\`python
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.common.BrokenLinkEmailsMiddleware",
]
\`\`\``,
  references: ["https://docs.djangoproject.com/en/stable/howto/error-reporting/#errors-404", "https://docs.djangoproject.com/en/stable/ref/settings/#ignorable-404-urls"],
  *check(settings) {
    if (settings.mayHold("MIDDLEWARE", (value) => elements(value).some((item) => mailsBrokenLinks(item, settings) !== false))) return;
    for (const hit of settings.hits("IGNORABLE_404_URLS", isTrue)) {
      yield hit.claim("Nobody hears of broken links: BrokenLinkEmailsMiddleware is not in MIDDLEWARE.", {
        help: 'Add "django.middleware.common.BrokenLinkEmailsMiddleware" near the top of MIDDLEWARE.'
      });
    }
  }
});

// rules/reporting/broken-link-middleware-order.ts
var fallbacks = /^django\.contrib\.(?:flatpages\.middleware\.FlatpageFallbackMiddleware|redirects\.middleware\.RedirectFallbackMiddleware)$/;
var locale = /^django\.middleware\.locale\.LocaleMiddleware$/;
function tooLate(value, settings, answers) {
  const first = elements(value).findIndex((item) => answers.test(text(item) ?? ""));
  return first < 0 ? [] : brokenLinkMiddleware(value, settings).filter((item) => elements(value).indexOf(item) > first);
}
var broken_link_middleware_order_default = rule({
  id: "reporting/broken-link-middleware-order",
  title: "BrokenLinkEmailsMiddleware stands after middleware that answers missing pages.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  why: `Answers pass through MIDDLEWARE from the last entry to the first. Below LocaleMiddleware, FlatpageFallbackMiddleware or
RedirectFallbackMiddleware, the middleware for broken links sees a 404 that the visitor never sees, because the other one
turns it into a page or a redirect, and mails about links that work. LocaleMiddleware does so only where the URLs are made with
\`i18n_patterns\`, so below that alone this is a note.`,
  fix: `\`\`\`python
MIDDLEWARE = [
    "django.middleware.common.BrokenLinkEmailsMiddleware",
    "django.middleware.locale.LocaleMiddleware",
]
\`\`\``,
  references: ["https://docs.djangoproject.com/en/stable/howto/error-reporting/#errors-404"],
  *check(settings) {
    const help6 = "Put it at the top, before LocaleMiddleware and the fallback middlewares.";
    const late = [...settings.hits("MIDDLEWARE", (value) => tooLate(value, settings, fallbacks))];
    for (const hit of late) yield hit.claim("MANAGERS get mail about links that work: this middleware sees missing pages before they are answered.", { help: help6 });
    if (late.length > 0) return;
    for (const hit of settings.hits("MIDDLEWARE", (value) => tooLate(value, settings, locale))) {
      yield hit.claim("With languages in its addresses the site mails MANAGERS about links that work.", { severity: "info", certainty: "likely", help: help6 });
    }
  }
});

// src/core/reporting/mail-backends.ts
var keeping = /* @__PURE__ */ new Map([
  ["django.core.mail.backends.console.EmailBackend", "they are printed to the log"],
  ["django.core.mail.backends.dummy.EmailBackend", "they are thrown away"],
  ["django.core.mail.backends.locmem.EmailBackend", "they stay in the memory of the process"],
  ["django.core.mail.backends.filebased.EmailBackend", "they are written to files"]
]);
var whereMailsStay = (backend) => keeping.get(text(backend) ?? "");
var isSendingNothing = (backend) => whereMailsStay(backend) !== void 0;

// src/core/reporting/mailers.ts
var formerMailSettings = [
  "EMAIL_BACKEND",
  "EMAIL_HOST",
  "EMAIL_PORT",
  "EMAIL_HOST_USER",
  "EMAIL_HOST_PASSWORD",
  "EMAIL_USE_TLS",
  "EMAIL_USE_SSL",
  "EMAIL_SSL_CERTFILE",
  "EMAIL_SSL_KEYFILE",
  "EMAIL_TIMEOUT",
  "EMAIL_FILE_PATH"
];
var smtp = "django.core.mail.backends.smtp.EmailBackend";
var smtpOptions = new Set("host port username password use_tls fail_silently use_ssl timeout ssl_keyfile ssl_certfile".split(" "));
function faultOfMailer(mailers) {
  const mailer = lookUp(mailers, "default");
  if (mailer?.type !== "dict" || hasUnknownKey(mailer)) return void 0;
  const backend = lookUp(mailer, "BACKEND");
  if (backend !== void 0 && text(backend) !== smtp) return void 0;
  const options2 = lookUp(mailer, "OPTIONS");
  if (options2 === void 0) return "has no host in OPTIONS";
  if (options2.type !== "dict" || hasUnknownKey(options2)) return void 0;
  const foreign = options2.entries.map(([key]) => text(key) ?? "").find((key) => !smtpOptions.has(key));
  if (foreign !== void 0) return `has the option "${foreign}", which SMTP does not know`;
  if ((lookUp(options2, "host") ?? { type: "None" }).type === "None") return "has no host in OPTIONS";
  return isTrue(lookUp(options2, "use_tls") ?? { type: "None" }) && isTrue(lookUp(options2, "use_ssl") ?? { type: "None" }) ? "asks for both use_tls and use_ssl" : void 0;
}
var lacksDefault = (mailers) => mailers.type === "dict" && !hasUnknownKey(mailers) && lookUp(mailers, "default") === void 0;
var hasUnknownKey = (value) => value.type === "dict" && value.entries.some(([key]) => text(key) === void 0);

// src/core/settings/stale.ts
var backendOf2 = (value, alias) => text(lookUp(lookUp(value, alias), "BACKEND")) ?? "";
var isInDebugMode = (templates) => elements(templates).some((engine) => isTrue(lookUp(lookUp(engine, "OPTIONS"), "debug") ?? { type: "None" }));
var consequencesOfStaleness = [
  { name: "SESSION_COOKIE_SECURE", bad: isFalse, effect: "Logins can be stolen on the way" },
  { name: "CSRF_COOKIE_SECURE", bad: isFalse, effect: "The token that protects forms can be read on the way" },
  { name: "EMAIL_BACKEND", bad: isSendingNothing, effect: "Mails reach nobody" },
  { name: "TEMPLATES", bad: isInDebugMode, effect: "Errors carry the source of templates along" },
  { name: "DATABASES", bad: (value) => /sqlite3$/.test(text(lookUp(lookUp(value, "default"), "ENGINE")) ?? ""), effect: "Production's data goes into a file of SQLite" },
  { name: "CACHES", bad: (value) => backendOf2(value, "default").endsWith(".DummyCache"), effect: "Nothing is cached" },
  { name: "CACHES", bad: (value) => backendOf2(value, "default").endsWith(".LocMemCache"), effect: "Each process has a cache of its own" },
  { name: "STORAGES", bad: (value) => backendOf2(value, "staticfiles").endsWith(".StaticFilesStorage"), effect: "Browsers keep old styles and scripts after a release" },
  { name: "CELERY_TASK_ALWAYS_EAGER", bad: isTrue, effect: "Visitors wait until each task is done" },
  { name: "CELERY_ALWAYS_EAGER", bad: isTrue, effect: "Visitors wait until each task is done" },
  { name: "WHITENOISE_AUTOREFRESH", bad: isTrue, effect: "Each request for a static file searches the disk" },
  { name: "WHITENOISE_USE_FINDERS", bad: isTrue, effect: "Each request for a static file searches the disk" }
];
var isStale = (settings, name) => consequencesOfStaleness.some((consequence) => consequence.name === name && [...settings.stale(name, consequence.bad)].length > 0);

// src/core/settings/without-debug.ts
function* withoutDebug(settings, hits) {
  const [debug] = settings.hits("DEBUG", isTrue);
  if (debug && debug.unless === void 0) return;
  for (const hit of hits) if (!debug || hit.unless === void 0 || hit.unless !== debug.unless) yield hit;
}
function* apartFromDebug(settings, hits) {
  const [debug] = settings.hits("DEBUG", isTrue);
  const variable = debug?.variables.find((name) => name === debug.unless);
  for (const hit of hits) if (hit.unless === void 0 || hit.unless !== variable) yield hit;
}

// rules/reporting/email-backend-not-sending.ts
var email_backend_not_sending_default = rule({
  id: "reporting/email-backend-not-sending",
  title: "Production sends no mail.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  aliases: ["mail.E001", "mail.W001"],
  why: `The mail backends \`console\`, \`dummy\`, \`locmem\` and \`filebased\` are for development: nothing leaves the machine. Users wait for
the link to their new password, ADMINS hear of no error, and whoever reads the log reads the mails.

From Django 6.1 on, MAILERS names the ways that mail goes. Without \`default\` in it Django's own mails have none: sending one is an exception,
and those about errors are dropped without a word.`,
  fix: `\`\`\`python
EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
EMAIL_HOST = os.environ["EMAIL_HOST"]
\`\`\``,
  except: "The site sends no mail and has no accounts.",
  references: ["https://docs.djangoproject.com/en/stable/topics/email/#email-backends", "https://docs.djangoproject.com/en/stable/ref/checks/#email"],
  *check(settings) {
    if (settings.sampleHolds("EMAIL_BACKEND", (value) => text(value) !== void 0 && !isSendingNothing(value)) || isStale(settings, "EMAIL_BACKEND")) return;
    const backendOf4 = (value) => lookUp(lookUp(value, "default"), "BACKEND");
    const ofMailers = (value) => [backendOf4(value)].filter((backend) => backend !== void 0).filter(isSendingNothing);
    for (const hit of apartFromDebug(settings, [...settings.hits("EMAIL_BACKEND", isSendingNothing), ...settings.hits("MAILERS", ofMailers)])) {
      yield hit.claim(`Mails reach nobody: ${whereMailsStay(hit.value) ?? "the backend is for development"}.`, { mirrors: "mail.E001", help: 'Use "django.core.mail.backends.smtp.EmailBackend" or the backend of a mail service.' });
    }
    if (compareVersions(settings.django.least, "6.1") < 0) return;
    for (const hit of settings.hits("MAILERS", lacksDefault)) {
      yield hit.claim('Mails reach nobody: MAILERS has no "default".', { mirrors: "mail.W001", help: 'Add "default": {"OPTIONS": {"host": ...}} to MAILERS.' });
    }
  }
});

// src/core/reporting/admin-mail.ts
var levels = { CRITICAL: 50, FATAL: 50, ERROR: 40, WARNING: 30, WARN: 30, INFO: 20, DEBUG: 10, NOTSET: 0 };
var error = 40;
var levelOf = (owner) => {
  const level = lookUp(owner, "level");
  if (level === void 0) return 0;
  if (level.type === "int") return level.value;
  return levels[text(level) ?? ""];
};
var writesDown = /^logging\.(?:NullHandler|StreamHandler|FileHandler|handlers\.(?:WatchedFileHandler|RotatingFileHandler|TimedRotatingFileHandler|SysLogHandler|MemoryHandler))$/;
function filtersPass(logging, owner) {
  const filters = lookUp(owner, "filters") ?? { type: "list", items: [] };
  if (filters.type !== "list" && filters.type !== "tuple") return void 0;
  const made = elements(filters).map((filter) => text(lookUp(lookUp(lookUp(logging, "filters"), text(filter) ?? ""), "()")));
  if (made.includes("django.utils.log.RequireDebugTrue")) return false;
  return made.every((filter) => filter === "django.utils.log.RequireDebugFalse") ? true : void 0;
}
function mailOf(logging, name) {
  const handler = lookUp(lookUp(logging, "handlers"), name);
  const kind = text(lookUp(handler, "class"));
  const level = levelOf(handler);
  if (handler?.type !== "dict" || kind === void 0 || level === void 0) return void 0;
  if (level > error || writesDown.test(kind)) return "none";
  if (kind !== "django.utils.log.AdminEmailHandler" || lookUp(handler, "using") !== void 0) return void 0;
  const passes = filtersPass(logging, handler);
  if (passes !== true) return passes === false ? "none" : void 0;
  const backend = lookUp(handler, "email_backend");
  if (backend === void 0 || backend.type === "None") return "mail";
  return backend.type === "unknown" ? void 0 : isSendingNothing(backend) ? "not sent" : "mail";
}
var namesIn = (handlers) => [...new Set(elements(handlers).map((name) => text(name) ?? ""))];
var isKnown = (item) => item === void 0 || item.type === "dict" && item.entries.every(([key]) => key.type === "str");
function switchOf(owner, name) {
  const value = lookUp(owner, name);
  if (value === void 0 || value.type === "None") return true;
  return value.type === "bool" ? value.value : void 0;
}
function adminMail(logging) {
  if (logging.type !== "dict") return void 0;
  if (logging.entries.length === 0) return { least: 1, most: 1 };
  const loggers = lookUp(logging, "loggers");
  const [request, django, root] = [lookUp(loggers, "django.request"), lookUp(loggers, "django"), lookUp(logging, "root") ?? lookUp(loggers, "") ?? lookUp(loggers, "root")];
  if (![logging, loggers, lookUp(logging, "handlers"), request, django, root].every(isKnown) || lookUp(logging, "incremental") !== void 0) return void 0;
  const disables = switchOf(logging, "disable_existing_loggers");
  if (disables === void 0) return void 0;
  if (!request && !django && disables) return { least: 0, most: 0, kept: "disabled" };
  const [requestLevel, djangoLevel] = [levelOf(request), levelOf(django)];
  const [requestGoesOn, djangoGoesOn] = [switchOf(request, "propagate"), switchOf(django, "propagate")];
  if (requestLevel === void 0 || djangoLevel === void 0 || requestGoesOn === void 0 || djangoGoesOn === void 0) return void 0;
  if ((requestLevel === 0 ? djangoLevel : requestLevel) > error) return { least: 0, most: 0, kept: "level" };
  const passes = filtersPass(logging, request);
  if (passes !== true) return passes === false ? { least: 0, most: 0, kept: "filtered" } : void 0;
  const reached = [request, ...requestGoesOn ? [django, ...djangoGoesOn ? [root] : []] : []];
  const lists2 = reached.map((logger) => lookUp(logger, "handlers")).filter((list) => list !== void 0);
  if (!lists2.every(({ type }) => type === "list" || type === "tuple")) return void 0;
  const mails = lists2.flatMap((list) => namesIn(list).map((name) => mailOf(logging, name)));
  const own = requestGoesOn && !django ? 1 : 0;
  const least = own + mails.filter((mail) => mail === "mail").length;
  const most = own + mails.filter((mail) => mail === "mail" || mail === void 0).length;
  const kept = mails.includes("not sent") ? "not sent" : requestGoesOn ? "replaced" : "not propagated";
  return { least, most, ...most === 0 ? { kept } : {} };
}

// rules/reporting/error-mail-doubled.ts
var error_mail_doubled_default = rule({
  id: "reporting/error-mail-doubled",
  title: "Each error is mailed more than once.",
  on: "settings",
  severity: "info",
  since: "0.1.0",
  why: `A record goes through the handlers of its own logger, then through those of every logger above it. With a mail handler on
\`django.request\` and another on \`django\` (Django's own set-up has one there) or on the root, ADMINS get each error twice, and
soon read neither.`,
  fix: `\`\`\`python
"loggers": {"django.request": {"handlers": ["mail_admins"], "level": "ERROR", "propagate": False}}
\`\`\`

or leave the mail to Django's own set-up and take the handler out.`,
  references: ["https://docs.djangoproject.com/en/stable/ref/logging/#default-logging-configuration"],
  *check(settings) {
    if (!settings.holds("ADMINS", isTrue)) return;
    for (const hit of settings.hits("LOGGING", (value) => (adminMail(value)?.least ?? 0) > 1)) {
      yield hit.claim("ADMINS get each error twice: two mail handlers in LOGGING take it.", {
        help: 'Leave one mail handler in the chain of "django.request", "django" and the root, or set "propagate": False below it.'
      });
    }
  }
});

// rules/reporting/ignorable-404-not-compiled.ts
var ignorable_404_not_compiled_default = rule({
  id: "reporting/ignorable-404-not-compiled",
  title: "IGNORABLE_404_URLS holds a plain text.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  why: `BrokenLinkEmailsMiddleware calls \`search()\` on each entry, which texts don't have. Every visitor who follows a link to a page
that is not there gets an error of the server instead of the page for missing pages.`,
  fix: `\`\`\`python
import re

IGNORABLE_404_URLS = [
    re.compile(r"^/favicon\\.ico$"),
    re.compile(r"\\.php"),
]
\`\`\``,
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#ignorable-404-urls"],
  *check(settings) {
    if (!settings.holds("MIDDLEWARE", (value) => brokenLinkMiddleware(value, settings).length > 0)) return;
    for (const hit of settings.hits("IGNORABLE_404_URLS", (value) => elements(value).filter((item) => text(item) !== void 0))) {
      yield hit.claim("A link to a missing page ends in an error of the server: IGNORABLE_404_URLS holds a plain text.", {
        help: 'Compile it: re.compile(r"...").'
      });
    }
  }
});

// rules/reporting/logging-drops-admin-mail.ts
var reasons = {
  disabled: { because: "LOGGING disables Django's loggers", help: 'Add "disable_existing_loggers": False; it is True where it is left out.' },
  replaced: { because: "LOGGING takes Django's mail handler away", help: 'Name a handler of the class django.utils.log.AdminEmailHandler in the handlers of the logger "django".' },
  "not propagated": { because: 'the logger "django.request" keeps errors to itself', help: 'Take "propagate": False out, or add a handler of the class django.utils.log.AdminEmailHandler to that logger.' },
  filtered: { because: 'a filter on the logger "django.request" lets errors pass only with DEBUG on', help: "Take the filter out." },
  "not sent": { because: "the mail handler's email_backend is for development", help: 'Take "email_backend" out of the handler: it then uses EMAIL_BACKEND.' },
  level: { because: "a logger's level in LOGGING lets errors pass by", help: "Use the level ERROR or a lower one." }
};
var setsLoggingUp = /\b(?:dictConfig|fileConfig|basicConfig|configure_logging|loguru|structlog)\b|\.addHandler\(/;
var logging_drops_admin_mail_default = rule({
  id: "reporting/logging-drops-admin-mail",
  title: "LOGGING keeps error mails from being sent.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  why: `Django mails errors through its logging: an exception goes to the logger \`django.request\`, from there to \`django\`, whose
handler mails ADMINS. LOGGING can cut this chain without a word: by leaving \`disable_existing_loggers\` out (it then is True),
by naming \`django\` with other handlers, or with \`propagate\` off. With LOGGING_CONFIG off Django sets up nothing at all, not even its
own handler for mails. ADMINS is set, and nobody gets a mail.`,
  fix: `\`\`\`python
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": "INFO"},
}
\`\`\`

leaves Django's own set-up in place. Where \`django\` is named, give it a handler of \`django.utils.log.AdminEmailHandler\`.`,
  except: "Mails about errors are not wanted, and the logs are watched.",
  references: [
    "https://docs.djangoproject.com/en/stable/topics/logging/#configuring-logging",
    "https://docs.djangoproject.com/en/stable/ref/logging/#default-logging-configuration"
  ],
  *check(settings, model) {
    if (settings.reporter !== void 0 || !settings.names.some(({ name }) => name === "ADMINS") || !settings.mayHold("ADMINS", isTrue)) return;
    if (settings.mayHold("LOGGING_CONFIG", isFalse)) {
      if (model.files.some(({ text: text2 }) => setsLoggingUp.test(text2))) return;
      for (const hit of settings.hits("LOGGING_CONFIG", isFalse)) {
        yield hit.claim("ADMINS get no mail about errors: with LOGGING_CONFIG off, Django sets no logging up.", { help: "Take LOGGING_CONFIG out, or call logging.config.dictConfig() with a mail handler." });
      }
      return;
    }
    for (const hit of settings.hits("LOGGING", (value) => adminMail(value)?.kept !== void 0)) {
      const kept = hit.value.type === "unknown" ? void 0 : adminMail(hit.value)?.kept;
      if (kept === void 0) continue;
      yield hit.claim(`ADMINS get no mail about errors: ${reasons[kept].because}.`, { help: reasons[kept].help });
    }
  }
});

// rules/reporting/managers-missing.ts
var managers_missing_default = rule({
  id: "reporting/managers-missing",
  title: "Broken links are to be mailed, and nobody is there to get the mails.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  why: `BrokenLinkEmailsMiddleware mails MANAGERS, not ADMINS. MANAGERS is empty, and setting ADMINS does not set it: the middleware
does its work for nothing.`,
  fix: `\`\`\`python
MANAGERS = ADMINS
\`\`\``,
  references: ["https://docs.djangoproject.com/en/stable/howto/error-reporting/#errors-404", "https://docs.djangoproject.com/en/stable/ref/settings/#managers"],
  *check(settings) {
    const isEmpty = [...settings.hits("MANAGERS", isFalse)].some(({ unless }) => unless === void 0);
    if (!isEmpty) return;
    for (const hit of settings.hits("MIDDLEWARE", (value) => brokenLinkMiddleware(value, settings))) {
      yield hit.claim("Nobody gets the mails about broken links: MANAGERS is empty.", { help: "Write MANAGERS = ADMINS, or take the middleware out." });
    }
  }
});

// rules/reporting/raven-abandoned.ts
var raven_abandoned_default = rule({
  id: "reporting/raven-abandoned",
  title: "Errors are reported through raven, which nobody maintains.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  why: `raven was Sentry's client until 2018. It knows no Django that came after, and gets no fixes: an upgrade of Django or Python
ends the reports, mostly without a word.`,
  fix: `Install \`sentry-sdk\`, take \`raven.contrib.django.raven_compat\` out of INSTALLED_APPS, and write

\`\`\`python
import sentry_sdk

sentry_sdk.init(dsn=os.environ["SENTRY_DSN"])
\`\`\``,
  references: ["https://docs.sentry.io/platforms/python/integrations/django/", "https://pypi.org/project/raven/"],
  *check(settings) {
    for (const hit of settings.hits("INSTALLED_APPS", (value) => elements(value).filter((item) => /^raven\.contrib\.django(?:\.|$)/.test(text(item) ?? "")))) {
      yield hit.claim("Reports of errors may stop with the next upgrade: raven is abandoned.", { help: "Use sentry-sdk instead." });
    }
  }
});

// rules/reporting/sensitive-decorator-misused.ts
var words = {
  "not called": (decorator) => ({ message: `The site does not start: ${decorator} is written without parentheses.`, help: `Write them: @${decorator}().` }),
  "on a class": (decorator) => ({ message: `The site does not start: ${decorator} is not for classes.`, help: `Write @method_decorator(${decorator}(), name="dispatch").` }),
  "on a method": (decorator) => ({ message: `Every request to this view fails: ${decorator} gets the view instead of the request.`, help: `Write @method_decorator(${decorator}()).` }),
  async: (decorator) => ({ message: `Every request to this view fails: before Django 5.0, ${decorator} can't await it.`, help: "Make the view synchronous, or use Django 5.0 or later." })
};
var sensitive_decorator_misused_default = rule({
  id: "reporting/sensitive-decorator-misused",
  title: "A decorator for sensitive values breaks the view it should protect.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  tags: ["security"],
  why: `\`sensitive_variables\` and \`sensitive_post_parameters\` take values out of reports of errors. Django refuses to use them wrongly:
without parentheses, or on a class, the module can't be imported and the site does not start; \`sensitive_post_parameters\` right
on a method of a class raises TypeError at each request, because its first argument is the view. Up to Django 4.2 both turn an
\`async\` view into one whose answer nobody awaits.`,
  fix: `\`\`\`python
from django.utils.decorators import method_decorator
from django.views.decorators.debug import sensitive_post_parameters


@sensitive_post_parameters("password")
def sign_in(request):
    ...


@method_decorator(sensitive_post_parameters("password"), name="dispatch")
class SignIn(View):
    ...
\`\`\``,
  references: ["https://docs.djangoproject.com/en/stable/howto/error-reporting/#filtering-sensitive-information", "https://docs.djangoproject.com/en/stable/releases/5.0/#decorators"],
  *check(settings) {
    for (const { decorator, kind, at } of settings.views.misuses) {
      if (kind === "async" && compareVersions(settings.django.most, "5.0") >= 0) continue;
      yield { at, certainty: "likely", ...words[kind](decorator) };
    }
  }
});

// src/core/reporting/error-mail.ts
var reporterFilter = "django.views.debug.SafeExceptionReporterFilter";
function mailsWhatVisitorsSent(settings) {
  if (settings.mayHold("DEBUG", isTrue) && !settings.holds("DEBUG", (value) => !isTrue(value))) return false;
  return settings.holds("ADMINS", isTrue) && settings.holds("LOGGING", (value) => (adminMail(value)?.least ?? 0) > 0) && settings.holds("LOGGING_CONFIG", isTrue) && settings.holds("EMAIL_BACKEND", (value) => text(value) !== void 0 && !isSendingNothing(value)) && settings.holds("DEFAULT_EXCEPTION_REPORTER_FILTER", (value) => text(value) === reporterFilter);
}

// rules/reporting/sensitive-view-unfiltered.ts
var sensitive_view_unfiltered_default = rule({
  id: "reporting/sensitive-view-unfiltered",
  title: "Mails about errors show what visitors type as their password.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  tags: ["security", "cwe-532"],
  why: `The mail about an error lists everything that the visitor sent in the form, with its value. Django hides settings and headers
whose names speak of secrets, but no field of a form: a password or the number of a card stands in the mail, and stays in the
mailbox of everybody in ADMINS. \`sensitive_post_parameters\` on the view takes it out; \`sensitive_variables\` alone does not.`,
  fix: `\`\`\`python
from django.views.decorators.debug import sensitive_post_parameters


@sensitive_post_parameters("password1", "password2")
def sign_up(request):
    ...
\`\`\`

On a class, write \`@method_decorator(sensitive_post_parameters("password1", "password2"), name="dispatch")\`.`,
  except: "Something that is not in the repository keeps the field out, such as a middleware of another package.",
  references: ["https://docs.djangoproject.com/en/stable/howto/error-reporting/#filtering-sensitive-information", "https://docs.djangoproject.com/en/stable/howto/error-reporting/#email-reports"],
  *check(settings) {
    if (!mailsWhatVisitorsSent(settings)) return;
    for (const { name, kind, fields } of settings.views.unfiltered) {
      const [first, ...rest] = fields;
      const names4 = [...new Set(fields.map((field) => field.name))];
      const decorator = `sensitive_post_parameters(${names4.map((field) => `"${field}"`).join(", ")})`;
      yield {
        at: first.at,
        certainty: "likely",
        message: `If ${name} fails, the mail to ADMINS shows what the visitor typed as ${first.name}.`,
        related: rest.filter(({ at }) => at.start !== first.at.start).map((field) => ({ at: field.at, message: `so it does ${field.name}` })),
        help: `Decorate it with @${kind === "class" ? `method_decorator(${decorator}, name="dispatch")` : decorator}.`
      };
    }
  }
});

// rules/reporting/sentry-debug.ts
var sentry_debug_default = rule({
  id: "reporting/sentry-debug",
  title: "Sentry's client prints what it does in production.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  why: `The option \`debug\` is for setting Sentry up: the client then prints each step of each request into the log, where it hides what
matters and fills the disk.`,
  fix: `\`\`\`python
sentry_sdk.init(dsn=os.environ["SENTRY_DSN"], debug=False)
\`\`\``,
  references: ["https://docs.sentry.io/platforms/python/configuration/options/#debug"],
  *check(settings) {
    for (const hit of settings.callHits("sentry_sdk.init", ["SENTRY_DSN"], (keywords) => [lookUp(keywords, "debug")].filter((item) => item !== void 0).filter(isTrue))) {
      yield hit.claim("The log fills with what Sentry's client does: its option debug is on.", { help: "Take debug out of sentry_sdk.init()." });
    }
  }
});

// rules/reporting/sentry-environment-missing.ts
function namesNone(keywords) {
  const dsn = lookUp(keywords, "dsn");
  const isWritten = dsn !== void 0 && isTrue(dsn);
  return isWritten && lookUp(keywords, "environment") === void 0 ? [dsn] : [];
}
var sentry_environment_missing_default = rule({
  id: "reporting/sentry-environment-missing",
  title: "Errors of developers' machines are filed as production's.",
  on: "settings",
  severity: "info",
  since: "0.1.0",
  why: `Without \`environment\`, Sentry's client calls each report one of production. These settings serve developers as well, because a
variable switches DEBUG, and the address of Sentry stands in the code: what fails on a developer's machine wakes whoever watches
production.`,
  fix: `\`\`\`python
sentry_sdk.init(
    dsn=os.environ.get("SENTRY_DSN"),
    environment=os.environ.get("SENTRY_ENVIRONMENT", "production"),
)
\`\`\`

Without \`SENTRY_DSN\`, the client sends nothing.`,
  except: "Developers' machines can't reach Sentry.",
  references: ["https://docs.sentry.io/platforms/python/configuration/options/#environment", "https://docs.sentry.io/platforms/python/configuration/environments/"],
  *check(settings) {
    if (settings.value("DEBUG").kind !== "environment") return;
    for (const hit of settings.callHits("sentry_sdk.init", [], namesNone)) {
      if (hit.unless !== void 0 || hit.variables.length > 0) continue;
      yield hit.claim("Errors on developers' machines are filed as production's: sentry_sdk.init() names no environment.", {
        help: 'Read the address from a variable, or name the environment: environment=os.environ.get("SENTRY_ENVIRONMENT", "production").'
      });
    }
  }
});

// rules/reporting/sentry-sends-pii.ts
var isGiven = (keywords, option) => {
  const value = lookUp(keywords, option);
  return value !== void 0 && !isFalse(value);
};
var hasOwnFilter = (keywords) => isGiven(keywords, "before_send") || isGiven(keywords, "before_send_transaction");
var isScrubbed = (keywords) => isGiven(keywords, "event_scrubber");
var sendsForms = (collection) => {
  const bodies = lookUp(collection, "http_bodies");
  return collection.type === "dict" && (bodies === void 0 || elements(bodies).some((body) => text(body) === "incoming_request"));
};
var sending = (keywords) => {
  const collection = lookUp(keywords, "data_collection");
  if (collection !== void 0 && collection.type !== "None") return sendsForms(collection) && !hasOwnFilter(keywords) ? [collection] : [];
  return hasOwnFilter(keywords) || isScrubbed(keywords) ? [] : [lookUp(keywords, "send_default_pii")].filter((item) => item !== void 0).filter(isTrue);
};
var sentry_sends_pii_default = rule({
  id: "reporting/sentry-sends-pii",
  title: "Sentry gets visitors' personal data.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  tags: ["security", "cwe-359"],
  why: `With \`send_default_pii\`, each report carries the visitor's address, the cookies but the session's, and the number, name and mail
address of who was logged in; up to sentry-sdk 1.45 passwords that were typed into a form as well. \`data_collection\`, which
takes its place from 2.70 on, sends whole forms, and without the filter for fields such as \`password\`. Whoever can read the
reports reads all that, and the law on personal data wants a reason for handing it on.`,
  fix: `\`\`\`python
sentry_sdk.init(dsn=os.environ["SENTRY_DSN"], send_default_pii=False)
\`\`\`

A \`before_send\` function can add what is needed to find a fault, such as the user's number.`,
  except: "Sentry runs on machines of your own, and its readers may know who visits.",
  references: ["https://docs.sentry.io/platforms/python/configuration/options/#send_default_pii", "https://docs.sentry.io/platforms/python/data-management/sensitive-data/"],
  *check(settings) {
    for (const hit of settings.callHits("sentry_sdk.init", ["SENTRY_DSN"], sending)) {
      if (hit.value.type === "dict") {
        yield hit.claim("Sentry gets what visitors type, passwords included: data_collection sends whole forms.", { help: 'Add "http_bodies": [] to data_collection, or filter reports with before_send.' });
        continue;
      }
      yield hit.claim("Sentry gets visitors' addresses, cookies and logins: send_default_pii is on.", { help: "Take send_default_pii out, or filter reports with before_send." });
    }
  }
});

// rules/reporting/sentry-traces-everything.ts
var tracesAll = (keywords) => {
  const sampler = lookUp(keywords, "traces_sampler");
  if (sampler !== void 0 && sampler.type !== "None") return [];
  const rate = lookUp(keywords, "traces_sample_rate");
  if (rate !== void 0 && rate.type !== "None") return (rate.type === "int" || rate.type === "float") && rate.value >= 1 ? [rate] : [];
  const enabled = lookUp(keywords, "enable_tracing");
  return enabled?.type === "bool" && enabled.value ? [enabled] : [];
};
var sentry_traces_everything_default = rule({
  id: "reporting/sentry-traces-everything",
  title: "Sentry measures each request.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  why: `\`traces_sample_rate=1.0\` is what the instructions show for trying it out. In production each request is measured and sent: it
slows the site, and uses up the quota, after which nothing is accepted any more. Errors are reported without it.`,
  fix: `\`\`\`python
sentry_sdk.init(dsn=os.environ["SENTRY_DSN"], traces_sample_rate=0.05)
\`\`\``,
  except: "The site has few visitors.",
  references: ["https://docs.sentry.io/platforms/python/configuration/sampling/", "https://docs.sentry.io/platforms/python/configuration/options/#traces_sample_rate"],
  *check(settings) {
    for (const hit of settings.callHits("sentry_sdk.init", ["SENTRY_DSN"], tracesAll)) {
      yield hit.claim("Sentry's quota runs out: each request is measured and sent.", { help: "Set traces_sample_rate to a part, such as 0.05." });
    }
  }
});

// src/core/data/sentry-options.json
var sentry_options_default = {
  source: "sentry_sdk.client._get_options of the last release of each series, asked by scripts/sentry-options.py",
  series: ["1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9", "1.10", "1.11", "1.12", "1.13", "1.14", "1.15", "1.16", "1.17", "1.18", "1.19", "1.20", "1.21", "1.22", "1.23", "1.24", "1.25", "1.26", "1.27", "1.28", "1.29", "1.30", "1.31", "1.32", "1.33", "1.34", "1.35", "1.36", "1.37", "1.38", "1.39", "1.40", "1.41", "1.42", "1.43", "1.44", "1.45", "2.0", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.7", "2.8", "2.9", "2.10", "2.11", "2.12", "2.13", "2.14", "2.15", "2.16", "2.17", "2.18", "2.19", "2.20", "2.21", "2.22", "2.23", "2.24", "2.25", "2.26", "2.27", "2.28", "2.29", "2.30", "2.31", "2.32", "2.33", "2.34", "2.35", "2.36", "2.37", "2.38", "2.39", "2.40", "2.41", "2.42", "2.43", "2.44", "2.45", "2.46", "2.47", "2.48", "2.49", "2.50", "2.51", "2.52", "2.53", "2.54", "2.55", "2.56", "2.57", "2.58", "2.59", "2.60", "2.61", "2.62", "2.63", "2.64", "2.65", "2.66", "2.67", "2.68", "2.69", "2.70", "2.71", "2.72", "2.73", "2.74", "2.75"],
  options: {
    _experiments: ["1.0"],
    add_full_stack: ["2.19"],
    attach_stacktrace: ["1.0"],
    auto_enabling_integrations: ["1.0"],
    auto_session_tracking: ["1.0"],
    before_breadcrumb: ["1.0"],
    before_send: ["1.0"],
    before_send_log: ["2.35"],
    before_send_metric: ["2.44"],
    before_send_span: ["2.67"],
    before_send_transaction: ["1.14"],
    ca_certs: ["1.0"],
    cert_file: ["2.10"],
    custom_repr: ["2.13"],
    data_collection: ["2.70"],
    db_query_source_threshold_ms: ["1.37"],
    debug: ["1.0"],
    default_integrations: ["1.0"],
    disabled_integrations: ["2.11"],
    dist: ["1.0"],
    dsn: ["1.0"],
    enable_backpressure_handling: ["1.30"],
    enable_db_query_source: ["1.37"],
    enable_http_request_source: ["2.42"],
    enable_logs: ["2.35"],
    enable_metrics: ["2.44"],
    enable_tracing: ["1.16"],
    environment: ["1.0"],
    error_sampler: ["1.33"],
    event_scrubber: ["1.18"],
    functions_to_trace: ["1.18"],
    http_proxy: ["1.0"],
    http_request_source_threshold_ms: ["2.42"],
    https_proxy: ["1.0"],
    ignore_errors: ["1.0"],
    ignore_spans: ["2.66"],
    in_app_exclude: ["1.0"],
    in_app_include: ["1.0"],
    include_local_variables: ["1.17"],
    include_source_context: ["1.23"],
    instrumenter: ["1.12"],
    integrations: ["1.0"],
    keep_alive: ["1.43"],
    key_file: ["2.10"],
    max_breadcrumbs: ["1.0"],
    max_request_body_size: ["1.29"],
    max_stack_frames: ["2.19"],
    max_value_length: ["1.29"],
    org_id: ["2.47"],
    profile_lifecycle: ["2.22"],
    profile_session_sample_rate: ["2.21"],
    profiler_mode: ["1.17"],
    profiles_sample_rate: ["1.17"],
    profiles_sampler: ["1.17"],
    project_root: ["1.16"],
    propagate_traces: ["1.0"],
    proxy_headers: ["1.11"],
    release: ["1.0"],
    request_bodies: ["1.0", "2.0"],
    sample_rate: ["1.0"],
    send_client_reports: ["1.4"],
    send_default_pii: ["1.0"],
    server_name: ["1.0"],
    shutdown_timeout: ["1.0"],
    socket_options: ["1.41"],
    spotlight: ["1.37"],
    stream_gen_ai_spans: ["2.60"],
    strict_trace_continuation: ["2.47"],
    trace_ignore_status_codes: ["2.40"],
    trace_lifecycle: ["2.66"],
    trace_propagation_targets: ["1.16"],
    traces_sample_rate: ["1.0"],
    traces_sampler: ["1.0"],
    transport: ["1.0"],
    transport_queue_size: ["1.0"],
    with_locals: ["1.0", "2.0"]
  }
};

// src/core/reporting/sentry-options.ts
var options = sentry_options_default.options;
var sentrySeries = sentry_options_default.series;
var renamedOptions = /* @__PURE__ */ new Map([
  ["with_locals", "include_local_variables"],
  ["request_bodies", "max_request_body_size"]
]);
var isTaken = (option, series) => {
  const history = Object.hasOwn(options, option) ? options[option] ?? [] : [];
  return history.filter((turn) => compareVersions(turn, series) <= 0).length % 2 === 1;
};
function refusalOf(option, { least, most }) {
  const series = sentrySeries.filter((one) => compareVersions(one, least) >= 0 && compareVersions(one, most) <= 0);
  const newest = series.at(-1);
  if (newest === void 0 || isTaken(option, newest)) return void 0;
  if (newest === sentrySeries.at(-1) && !Object.hasOwn(options, option)) return void 0;
  const since = series[series.findLastIndex((one) => isTaken(option, one)) + 1] ?? newest;
  return since === series[0] ? { kind: "all", newest } : { kind: "newest", since };
}

// rules/reporting/sentry-unknown-option.ts
var sentry_unknown_option_default = rule({
  id: "reporting/sentry-unknown-option",
  title: "Sentry's client gets an option that it refuses.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  why: `\`sentry_sdk.init()\` raises \`TypeError: Unknown option\` for a name that its version does not know. It runs while the settings are
read, so the site does not start at all. sentry-sdk 2.0 took away \`with_locals\` and \`request_bodies\`; an option that is newer
than the installed version fails in the same way.`,
  fix: `Use the new names:

| up to 1.x | from 2.0 on |
| --- | --- |
| \`with_locals\` | \`include_local_variables\` |
| \`request_bodies\` | \`max_request_body_size\` |

For an option that is too new, require the version of sentry-sdk that brought it.`,
  references: ["https://docs.sentry.io/platforms/python/migration/1.x-to-2.x/", "https://docs.sentry.io/platforms/python/configuration/options/"],
  *check(settings) {
    const versions = settings.packages.versions("sentry-sdk", sentrySeries);
    if (!versions) return;
    const refusal = (option) => refusalOf(text(option) ?? "", versions);
    const refused = (keywords) => keywords.type === "dict" ? keywords.entries.map(([name]) => name).filter((name) => refusal(name)) : [];
    for (const hit of settings.callHits("sentry_sdk.init", ["SENTRY_DSN"], refused)) {
      const found = refusal(hit.value);
      const option = text(hit.value) ?? "";
      const instead = renamedOptions.get(option);
      const help6 = instead === void 0 ? `Take ${option} out, or require a version of sentry-sdk that knows it.` : `Write ${instead} instead of ${option}.`;
      if (found?.kind === "all") yield hit.claim(`The site does not start: sentry-sdk ${found.newest} refuses the option ${option}.`, { help: help6 });
      else if (found) yield hit.claim(`The site may not start after the next installation: sentry-sdk ${found.since} refuses ${option}.`, { help: help6, certainty: "likely", severity: "warning" });
    }
  }
});

// rules/reporting/server-email-default.ts
var smtp2 = "django.core.mail.backends.smtp.EmailBackend";
var server_email_default_default = rule({
  id: "reporting/server-email-default",
  title: "Mails about errors come from root@localhost.",
  on: "settings",
  severity: "info",
  since: "0.1.0",
  why: `The sender of mails about errors is SERVER_EMAIL; DEFAULT_FROM_EMAIL does not change it. Most mail servers refuse
\`root@localhost\` or file it as spam, and Django says nothing when they do.`,
  fix: `\`\`\`python
SERVER_EMAIL = "django@bakery.example"
\`\`\``,
  except: "A mail server on the same machine rewrites the sender.",
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#server-email", "https://docs.djangoproject.com/en/stable/howto/error-reporting/#server-errors"],
  *check(settings) {
    const admins = settings.names.find(({ name }) => name === "ADMINS");
    if (!admins || !settings.holds("ADMINS", isTrue) || !settings.holds("EMAIL_BACKEND", (value) => text(value) === smtp2)) return;
    if (settings.reporter !== void 0 || !settings.mayHold("LOGGING", (value) => adminMail(value)?.most !== 0)) return;
    for (const hit of settings.hits("SERVER_EMAIL", (value) => text(value) === "root@localhost")) {
      if (hit.unless !== void 0) continue;
      yield hit.claim("Mail servers may refuse the mails about errors: their sender is root@localhost.", {
        ...hit.isDefault && { at: admins.at },
        help: 'Set SERVER_EMAIL to an address of the site, as in SERVER_EMAIL = "django@example.com".'
      });
    }
  }
});

// rules/settings/allowed-hosts-empty.ts
var allowed_hosts_empty_default = rule({
  id: "settings/allowed-hosts-empty",
  title: "ALLOWED_HOSTS names no host.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  aliases: ["security.W020"],
  why: `With DEBUG off Django answers 400 Bad Request to every visitor, because the name that the browser asked for is not in
ALLOWED_HOSTS. With DEBUG on it answers for localhost alone. A list that holds only an empty text, such as
\`"".split(",")\` makes, is no better, though \`check --deploy\` passes it.`,
  fix: `\`\`\`python
ALLOWED_HOSTS = ["www.bakery.example", "bakery.example"]
\`\`\`

\`".bakery.example"\` stands for the domain and all its subdomains.`,
  except: "The list is filled from a variable that production always sets: then nothing is reported.",
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts"],
  *check(settings) {
    const namesNobody = (value) => (value.type === "list" || value.type === "tuple" || value.type === "set") && elements(value).every((host) => text(host) === "");
    for (const hit of settings.hits("ALLOWED_HOSTS", namesNobody)) {
      if (hit.unless !== void 0) continue;
      yield hit.claim(`Django answers 400 Bad Request to every visitor: ALLOWED_HOSTS is ${hit.isDefault ? "not set" : "empty"}.`, {
        help: `Name the site's hosts, as in ALLOWED_HOSTS = ["www.example.com"].`
      });
    }
  }
});

// rules/settings/allowed-hosts-malformed.ts
function fault2(entry) {
  const host = text(entry);
  if (host === void 0 || host === "") return void 0;
  if (/^[a-z][\w+.-]*:\/\//i.test(host)) return "with the scheme";
  if (host.includes(",")) return "with a comma: it is one text, not several hosts";
  if (/\s/.test(host)) return "with a space";
  if (host.includes("/")) return "with a slash";
  if (host.startsWith("*.")) return 'with "*."';
  if (/^[^:[\]]+:\d+$|\]:\d+$/.test(host)) return "with the port";
  return void 0;
}
var isOwnMachine = (item) => isLoopback(/^(?:[a-z]+:\/\/)?(\[[^\]]*\]|[^/:]*)/i.exec(text(item) ?? "")?.[1] ?? "");
var allowed_hosts_malformed_default = rule({
  id: "settings/allowed-hosts-malformed",
  title: "ALLOWED_HOSTS holds something that no host matches.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  fixable: "safe",
  why: `Django compares the name in the Host header, without its port, with each entry. An entry with a scheme, a port, a path or
\`*.\` equals none, so every visit under that name is answered with status 400. A text in place of a list stops the start from
Django 4.0 on; before, it was taken letter by letter.`,
  fix: `\`\`\`python
ALLOWED_HOSTS = ["www.bakery.example", ".bakery.example"]
\`\`\`

A leading dot stands for the name itself and every name below it.`,
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts"],
  *check(settings) {
    const isText2 = (value) => (text(value) ?? "") !== "";
    const stops = compareVersions(settings.django.least, "4.0") >= 0;
    const onceSet = [...settings.hitsOnceSet("ALLOWED_HOSTS", isText2)];
    for (const hit of onceSet) {
      const [variable = ""] = hit.variables;
      yield hit.claim(stops ? `Django does not start once ${variable} is set: ALLOWED_HOSTS is then a text instead of a list.` : `Once ${variable} is set, ALLOWED_HOSTS is taken letter by letter: it is a text.`, {
        help: `Split it, as in ALLOWED_HOSTS = os.environ["${variable}"].split(",").`
      });
    }
    for (const hit of settings.hits("ALLOWED_HOSTS", isText2)) {
      if (hit.unless !== void 0 || onceSet.length > 0) continue;
      if (!stops && text(hit.value) === "*") continue;
      const list = stops ? intoList("ALLOWED_HOSTS", hit.at) : void 0;
      yield hit.claim(stops ? "Django does not start: ALLOWED_HOSTS is a text instead of a list." : "ALLOWED_HOSTS is taken letter by letter: it is a text instead of a list.", {
        help: 'Write a list, as in ALLOWED_HOSTS = ["www.example.com"].',
        ...list && { fixes: [list] }
      });
    }
    const someHostMatches = settings.holds("ALLOWED_HOSTS", (value) => elements(value).some((item) => text(item) !== "" && fault2(item) === void 0));
    for (const hit of settings.hits("ALLOWED_HOSTS", (value) => elements(value).filter((item) => fault2(item) !== void 0))) {
      const host = text(hit.value) ?? "";
      if (someHostMatches && isOwnMachine(hit.value)) continue;
      yield hit.claim(`No visitor's host ever equals "${host}": ALLOWED_HOSTS wants the bare name, not one ${fault2(hit.value) ?? ""}.`, {
        ...someHostMatches ? { severity: "warning" } : {},
        help: host.startsWith("*.") ? `Write "${host.slice(1)}": the leading dot stands for every name below it.` : "Write the host alone, without scheme, port or path."
      });
    }
  }
});

// src/core/deployment/unknown-hosts.ts
function refusesUnknownHosts(settings, model) {
  const { nginx, apache, joined } = frontServersOf(settings, model);
  return joined && nginx.length > 0 && apache.length === 0 && nginx.every((server) => hasExactNames(server) && listensOf(server).length >= server.listens.length && listensOf(server).every((listen) => isGuarded(listen, server, model.nginx)));
}
var hasExactNames = ({ serverNames, assumed, conditional }) => !assumed && !conditional && serverNames.length > 0 && serverNames.every(({ value }) => /^[\w-]+(?:\.[\w-]+)+$/.test(value));
function isGuarded(listen, server, servers2) {
  const guard = defaultServerOn(listen, server, servers2);
  const isMarked = guard !== void 0 && listensOf(guard).some((one) => one.isDefault && socketName(one) === socketName(listen));
  const others2 = serversOn(listen, server, servers2).filter((one) => one !== guard);
  return guard !== void 0 && isMarked && refusesAll(guard) && others2.every(hasExactNames);
}
var refusesAll = (server) => !server.conditional && (answersOf(server).some(({ code }) => code >= 400) || server.own("ssl_reject_handshake").at(-1)?.args[0]?.value === "on");

// rules/settings/allowed-hosts-wildcard.ts
var platforms = /^\.(?:herokuapp\.com|pythonanywhere\.com|fly\.dev|onrender\.com|railway\.app|up\.railway\.app|vercel\.app|azurewebsites\.net|appspot\.com|run\.app|ngrok\.io|ngrok-free\.app|elasticbeanstalk\.com|amazonaws\.com|alwaysdata\.net|netlify\.app|github\.io|gitpod\.io|github\.dev)$/i;
var registry = /^\.(?:(?!local$|localhost$|internal$|lan$|home$|test$|example$|invalid$|intranet$|private$|corp$)[a-z]{2,}|(?:co|com|org|net|ac|gov|edu)\.[a-z]{2})$/i;
var hostOf = (item) => text(item) ?? "";
var allowed_hosts_wildcard_default = rule({
  id: "settings/allowed-hosts-wildcard",
  title: "ALLOWED_HOSTS lets any host through.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  tags: ["security", "cwe-644"],
  why: `The Host header comes from the visitor. Where Django takes any, it builds redirects and the links in password mails with a
name that an attacker chose, and caches keep such pages for others. \`.com\` lets every name under it through, and so is no
better; the suffix of a hosting platform lets its other customers' names through.`,
  fix: `\`\`\`python
ALLOWED_HOSTS = ["www.bakery.example", "bakery.example"]
\`\`\``,
  except: `Something in front refuses unknown hosts for every route to Django. This is a note where that is seen: nginx with a default server
that answers 444, or a Procfile and no front server, so that the platform's router does.`,
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts", "https://docs.djangoproject.com/en/stable/topics/security/#host-header-validation"],
  *check(settings, model) {
    const help6 = 'Name the hosts that the site is served under, as in ALLOWED_HOSTS = ["www.example.com"].';
    const isText2 = (value) => hostOf(value) === "*" && compareVersions(settings.django.most, "4.0") < 0;
    const wild = settings.hits("ALLOWED_HOSTS", (value) => isText2(value) ? true : elements(value).filter((item) => hostOf(item) === "*"));
    const isGuarded2 = httpsBefore(settings, model) === "heroku" || refusesUnknownHosts(settings, model);
    for (const hit of apartFromDebug(settings, wild)) {
      yield hit.claim(`Django takes any Host header for the site's name: ALLOWED_HOSTS holds "*".`, { ...isGuarded2 && { severity: "info" }, help: help6 });
    }
    for (const hit of settings.hits("ALLOWED_HOSTS", (value) => elements(value).filter((item) => registry.test(hostOf(item)) || platforms.test(hostOf(item))))) {
      const host = hostOf(hit.value);
      const ofPlatform = platforms.test(host);
      yield hit.claim(
        ofPlatform ? `Django takes the name of any other site under ${host} for its own.` : `Django takes every name that ends in ${host} for the site's.`,
        { help: help6, ...ofPlatform ? { severity: "info" } : {} }
      );
    }
  }
});

// rules/settings/boolean-from-string.ts
var dangerous = ["DEBUG", "DEBUG_PROPAGATE_EXCEPTIONS", "CORS_ALLOW_ALL_ORIGINS", "CORS_ORIGIN_ALLOW_ALL", "USE_X_FORWARDED_HOST"];
var others = [
  "SECURE_SSL_REDIRECT",
  "SECURE_HSTS_INCLUDE_SUBDOMAINS",
  "SECURE_HSTS_PRELOAD",
  "SESSION_COOKIE_SECURE",
  "CSRF_COOKIE_SECURE",
  "EMAIL_USE_TLS",
  "EMAIL_USE_SSL",
  "USE_X_FORWARDED_PORT",
  "CORS_ALLOW_CREDENTIALS"
];
var offWord = /^(?:false|no|off|0|f|n)$/i;
var boolean_from_string_default = rule({
  id: "settings/boolean-from-string",
  title: "A switch is on whatever its environment variable says.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  fixable: "unsafe",
  tags: ["security", "cwe-704"],
  why: `Environment variables are texts, and Python takes every text but the empty one for true: \`"False"\`, \`"0"\` and \`"no"\` as well.
\`os.environ.get("DEBUG", False)\` and \`bool(os.environ.get("DEBUG"))\` therefore turn DEBUG on for whoever writes \`DEBUG=False\`
into the environment to be safe.`,
  fix: `Compare the text:

\`\`\`python
DEBUG = os.environ.get("DEBUG", "") == "1"
\`\`\`

or use a library that reads it, such as \`env.bool("DEBUG", default=False)\` or \`config("DEBUG", default=False, cast=bool)\`.`,
  references: ["https://docs.python.org/3/library/stdtypes.html#truth-value-testing", "https://docs.python.org/3/library/os.html#os.environ"],
  *check(settings) {
    for (const name of [...dangerous, ...others]) {
      if (name === "DEBUG" && settings.holds(name, (value) => offWord.test(text(value) ?? ""))) continue;
      for (const hit of settings.misread(name)) {
        const [variable = ""] = hit.variables;
        const read = readAsBoolean(name, hit.at);
        yield hit.claim(`${name} is on whatever text the variable ${variable} holds, even "False".`, {
          ...dangerous.includes(name) ? {} : { severity: "warning" },
          help: `Compare the text, as in ${name} = os.environ.get("${variable}", "") == "1".`,
          ...read && { fixes: [read] }
        });
      }
    }
  }
});

// rules/settings/clickjacking-middleware-missing.ts
var clickjacking_middleware_missing_default = rule({
  id: "settings/clickjacking-middleware-missing",
  title: "Other sites may show these pages in a frame.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  aliases: ["security.W002"],
  tags: ["security", "cwe-1021"],
  why: `Another site can lay this one, invisible, over its own buttons: the visitor believes to close an advertisement and presses
"Delete my account" here. \`X-Frame-Options\` tells browsers to refuse that, and XFrameOptionsMiddleware sends it.`,
  fix: `\`\`\`python
MIDDLEWARE = [
    # the others
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
\`\`\``,
  except: `The pages are meant to be shown in frames of others. Nothing is said where a front server of the repository adds \`X-Frame-Options\` or
\`Content-Security-Policy\`, or where a middleware for Content-Security-Policy runs, whose \`frame-ancestors\` does the same. Without any
middleware at all settings/security-middleware-missing speaks.`,
  references: ["https://docs.djangoproject.com/en/stable/ref/clickjacking/", "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/X-Frame-Options"],
  *check(settings, model) {
    if (maySendHeader(frontServersOf(settings, model), /x-frame-options|content-security-policy/i) || mayRunNamed(settings, /csp|contentsecurity|frame|clickjack/i)) return;
    const hits = settings.hits("MIDDLEWARE", (value) => elements(value).length > 0 && middlewareIn(value, middleware.frames, settings) === "missing");
    for (const hit of withoutDebug(settings, hits)) {
      yield hit.claim("Other sites can show these pages in a frame and trick visitors into clicking.", { help: 'Add "django.middleware.clickjacking.XFrameOptionsMiddleware" to MIDDLEWARE.' });
    }
  }
});

// rules/settings/conn-max-age-under-asgi.ts
var ages = (databases2) => (databases2.type === "dict" ? databases2.entries : []).flatMap(([, database]) => {
  const age = lookUp(database, "CONN_MAX_AGE");
  const isKept = age?.type === "None" || (age?.type === "int" || age?.type === "float") && age.value !== 0;
  return isKept && !/sqlite|spatialite/.test(text(lookUp(database, "ENGINE")) ?? "") ? [age] : [];
});
var asgiLaunchOf = (appServer) => appServer?.kind === "process" && servesAsgi(appServer.launch) ? appServer.launch : void 0;
var conn_max_age_under_asgi_default = rule({
  id: "settings/conn-max-age-under-asgi",
  title: "Connections to the database are kept open under ASGI, where nobody takes them up again.",
  on: "deployment",
  severity: "warning",
  since: "0.1.0",
  why: `CONN_MAX_AGE keeps a connection for the next request of the same thread. Under ASGI each request has a thread of its own, so the
connection that one has left is not found by the next: connections pile up until the database refuses more, and every page that needs it
ends with error 500. Django's manual asks to turn persistent connections off under ASGI.`,
  fix: `\`\`\`python
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "bakery",
        "CONN_MAX_AGE": 0,
        "OPTIONS": {"pool": True},
    }
}
\`\`\`

The pool needs Django 5.1 and psycopg 3; PgBouncer does the same outside.`,
  except: "The process serves websockets alone, and its code never asks the database.",
  references: ["https://docs.djangoproject.com/en/stable/ref/databases/#persistent-database-connections", "https://docs.djangoproject.com/en/stable/ref/databases/#postgresql-pool"],
  *check({ appServer, settings }, model) {
    const launch = asgiLaunchOf(appServer);
    if (!launch || !settings) return;
    const first = model.deployments.find((other) => other.settings === settings && asgiLaunchOf(other.appServer) !== void 0);
    if (first?.appServer !== appServer) return;
    for (const hit of settings.hits("DATABASES", ages)) {
      yield hit.claim("Connections to the database pile up: CONN_MAX_AGE keeps them, and under ASGI none is used again.", {
        related: [{ at: launch.command.at, message: `${launch.command.value} serves the application through ASGI` }],
        help: 'Set "CONN_MAX_AGE": 0, and use a pool: "OPTIONS": {"pool": True}.'
      });
    }
  }
});

// rules/settings/content-type-nosniff-disabled.ts
var content_type_nosniff_disabled_default = rule({
  id: "settings/content-type-nosniff-disabled",
  title: "Browsers may guess what a file is instead of believing the server.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  aliases: ["security.W006"],
  tags: ["security"],
  why: `Some browsers look into a file and take a picture or text that somebody uploaded for a page or a script, and then run it as part of
the site. \`X-Content-Type-Options: nosniff\` forbids that. Django sends it by default since 3.0.`,
  fix: `\`\`\`python
SECURE_CONTENT_TYPE_NOSNIFF = True
\`\`\``,
  except: "The front server adds the header, which is seen where its configuration is in the repository.",
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#secure-content-type-nosniff", "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/X-Content-Type-Options"],
  *check(settings, model) {
    if (!runs(settings, middleware.security) || maySendHeader(frontServersOf(settings, model), /x-content-type-options/i)) return;
    for (const hit of withoutDebug(settings, settings.hits("SECURE_CONTENT_TYPE_NOSNIFF", isFalse))) {
      yield hit.claim("Browsers may run uploaded files as scripts: they are not told to believe the content type.", {
        // Nobody chose it: it is the default of Django 2.2 and before.
        ...hit.isDefault && { severity: "info" },
        help: "Set SECURE_CONTENT_TYPE_NOSNIFF = True."
      });
    }
  }
});

// rules/settings/cors-allows-everyone.ts
var hasCorsHeaders = (middleware2) => elements(middleware2).some((item) => text(item) === "corsheaders.middleware.CorsMiddleware");
var cors_allows_everyone_default = rule({
  id: "settings/cors-allows-everyone",
  title: "Pages of any website may read what this site answers.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  tags: ["security", "cwe-942"],
  why: `Browsers let a page read the answers of its own site alone. \`CORS_ALLOW_ALL_ORIGINS\` lifts that for every website; together with
\`CORS_ALLOW_CREDENTIALS\` a visitor who is logged in here and opens a bad page elsewhere hands that page everything that his
account may read.`,
  fix: `\`\`\`python
CORS_ALLOWED_ORIGINS = ["https://www.bakery.example"]
\`\`\``,
  except: "The interface is public, and answers the same to everybody.",
  references: ["https://github.com/adamchainz/django-cors-headers#configuration", "https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS"],
  *check(settings) {
    if (!settings.holds("MIDDLEWARE", hasCorsHeaders)) return;
    const withLogin = settings.holds("CORS_ALLOW_CREDENTIALS", isTrue);
    for (const name of ["CORS_ALLOW_ALL_ORIGINS", "CORS_ORIGIN_ALLOW_ALL"]) {
      for (const hit of settings.hits(name, isTrue)) {
        yield hit.claim(withLogin ? `Any website can read what a visitor's login shows: ${name} is on, with credentials.` : `Any website can read what this site answers: ${name} is on.`, {
          // Without the visitor's cookies it reads what everybody can ask for.
          ...withLogin ? {} : { severity: "info" },
          help: 'Name the websites that may: CORS_ALLOWED_ORIGINS = ["https://www.example.com"].'
        });
      }
    }
  }
});

// rules/settings/csp-invalid.ts
var names3 = ["SECURE_CSP", "SECURE_CSP_REPORT_ONLY"];
var processor = "django.template.context_processors.csp";
var nonce = "<CSP_NONCE_SENTINEL>";
var asksForNonce = (policy) => policy.type === "dict" && policy.entries.some(([, sources]) => [sources, ...elements(sources)].some((source) => text(source) === nonce));
var mayGiveNonce = (templates) => elements(templates).some((engine) => {
  const options2 = lookUp(engine, "OPTIONS");
  const processors = options2 === void 0 ? void 0 : lookUp(options2, "context_processors");
  return engine.type === "unknown" || options2?.type === "unknown" || processors?.type === "unknown" || elements(processors ?? engine).some((item) => item.type === "unknown" || text(item) === processor);
});
var csp_invalid_default = rule({
  id: "settings/csp-invalid",
  title: "The Content-Security-Policy can't be sent, or blocks the site's own scripts.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  aliases: ["security.E026", "security.W027"],
  tags: ["security"],
  why: `Django makes the header out of a dictionary of directives. Of a text it can't, and each answer becomes an error 500.

With \`CSP.NONCE\` in the policy, a script in a page runs only if it carries the nonce of the answer, which templates get from the context
processor \`${processor}\`. Without that no script carries it, and browsers run none of them.`,
  fix: `\`\`\`python
from django.utils.csp import CSP

SECURE_CSP = {
    "default-src": [CSP.SELF],
    "script-src": [CSP.SELF, CSP.NONCE],
}
\`\`\`

and \`"${processor}"\` among the \`context_processors\` of TEMPLATES.`,
  except: "Templates get the nonce in a way of the project's own.",
  references: ["https://docs.djangoproject.com/en/stable/ref/csp/", "https://docs.djangoproject.com/en/stable/ref/checks/#security"],
  *check(settings) {
    if (compareVersions(settings.django.least, "6.0") < 0 || !runs(settings, middleware.csp)) return;
    for (const name of names3) {
      const wrong = settings.hits(name, (policy) => isTrue(policy) && ["str", "list", "tuple", "set", "bool", "int"].includes(policy.type));
      for (const hit of wrong) yield hit.claim(`Every page ends with error 500: ${name} is not a dictionary.`, { mirrors: "security.E026", help: 'Write a dictionary, such as {"default-src": [CSP.SELF]}.' });
      if (settings.mayHold("TEMPLATES", mayGiveNonce)) continue;
      for (const hit of settings.hits(name, asksForNonce)) {
        yield hit.claim(`Browsers refuse the scripts in the pages: ${name} asks for a nonce that templates do not get.`, {
          severity: name === "SECURE_CSP" ? "warning" : "info",
          mirrors: "security.W027",
          help: `Add "${processor}" to the context_processors in TEMPLATES.`
        });
      }
    }
  }
});

// rules/settings/csp-unused.ts
var policies = [
  { name: "SECURE_CSP", middleware: "django.middleware.csp.ContentSecurityPolicyMiddleware" },
  { name: "SECURE_CSP_REPORT_ONLY", middleware: "django.middleware.csp.ContentSecurityPolicyMiddleware" },
  { name: "CONTENT_SECURITY_POLICY", middleware: "csp.middleware.CSPMiddleware" },
  { name: "CONTENT_SECURITY_POLICY_REPORT_ONLY", middleware: "csp.middleware.CSPMiddleware" },
  { name: "CSP_DEFAULT_SRC", middleware: "csp.middleware.CSPMiddleware" }
];
var isDjangos = (name) => name.startsWith("SECURE_");
var maySend = (settings) => mayRunNamed(settings, /csp|content_?security|securityheaders|security_headers/i);
var csp_unused_default = rule({
  id: "settings/csp-unused",
  title: "A Content-Security-Policy is written down and never sent.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  tags: ["security"],
  why: `The policy only reaches browsers through a middleware: ContentSecurityPolicyMiddleware for SECURE_CSP, from Django 6.0 on, or that of
django-csp for its settings. Without it no header is sent, nothing complains, and the site looks protected in its settings alone.`,
  fix: `\`\`\`python
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.csp.ContentSecurityPolicyMiddleware",
    # the others
]
\`\`\``,
  except: "Code of the project reads the setting and sends the header itself. A middleware whose name speaks of a policy is believed to.",
  references: ["https://docs.djangoproject.com/en/stable/ref/csp/", "https://django-csp.readthedocs.io/en/latest/installation.html"],
  *check(settings) {
    const assigned = new Map(settings.names.map(({ name, at }) => [name, at]));
    for (const { name, middleware: middleware2 } of policies) {
      const at = assigned.get(name);
      if (!at || settings.isRead(name)) continue;
      if (isDjangos(name) && compareVersions(settings.django.most, "6.0") < 0 && settings.holds(name, isTrue)) {
        yield { at, message: `Browsers get no Content-Security-Policy: Django ${settings.django.most} does not know ${name}.`, certainty: "certain", help: "Use django-csp, or Django 6.0 or later." };
        continue;
      }
      if (maySend(settings)) continue;
      for (const hit of settings.hits(name, isTrue)) yield hit.claim(`Browsers get no Content-Security-Policy: nothing in MIDDLEWARE sends ${name}.`, { help: `Add "${middleware2}" to MIDDLEWARE.` });
    }
  }
});

// src/core/settings/cookies.ts
var cookies = [
  { sameSite: "SESSION_COOKIE_SAMESITE", name: "SESSION_COOKIE_NAME", domain: "SESSION_COOKIE_DOMAIN", secure: "SESSION_COOKIE_SECURE", lost: "Nobody stays logged in", severity: "error" },
  { sameSite: "CSRF_COOKIE_SAMESITE", name: "CSRF_COOKIE_NAME", domain: "CSRF_COOKIE_DOMAIN", secure: "CSRF_COOKIE_SECURE", lost: "Every form ends with error 403", severity: "error" },
  { sameSite: "LANGUAGE_COOKIE_SAMESITE", name: "LANGUAGE_COOKIE_NAME", domain: "LANGUAGE_COOKIE_DOMAIN", secure: "LANGUAGE_COOKIE_SECURE", lost: "The language that a visitor chose is forgotten", severity: "warning" }
];
var cookiesSent = (settings) => cookies.filter(({ sameSite }) => {
  if (sameSite === "SESSION_COOKIE_SAMESITE") return runs(settings, middleware.sessions);
  return sameSite !== "CSRF_COOKIE_SAMESITE" || runs(settings, middleware.csrf) && !settings.mayHold("CSRF_USE_SESSIONS", isTrue);
});
var isSameSiteNone = (value) => text(value)?.toLowerCase() === "none";
var promisesSecure = (name) => /^__(?:Secure|Host)-/i.test(text(name) ?? "");
var breaksPromise = (name, secure, domain) => promisesSecure(name) && (isFalse(secure) || /^__Host-/i.test(text(name) ?? "") && isTrue(domain));
var isKeptFromPlainHttp = (settings, cookie) => settings.holds(`${cookie}_COOKIE_SAMESITE`, isSameSiteNone) || settings.holds(`${cookie}_COOKIE_NAME`, promisesSecure);
var isRefused = (sameSite, secure) => isSameSiteNone(sameSite) && isFalse(secure);
function isRaised(sameSite, { django }) {
  const written = text(sameSite)?.toLowerCase();
  if (truth(sameSite) !== true || compareVersions(django.least, "2.1") < 0) return false;
  if (written === void 0) return sameSite.type === "bool" || sameSite.type === "int";
  return !["lax", "strict", "none"].includes(written) || written === "none" && compareVersions(django.most, "3.1") < 0;
}

// rules/settings/csrf-cookie-insecure.ts
var csrf_cookie_insecure_default = rule({
  id: "settings/csrf-cookie-insecure",
  title: "Browsers send the CSRF cookie over plain HTTP as well.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  aliases: ["security.W016"],
  tags: ["security", "cwe-614"],
  why: `Whoever reads the CSRF cookie on the way knows the token that forms must carry, and can make a page that sends forms in the
visitor's name. Without \`Secure\` the cookie also goes out with plain requests, those that are redirected to HTTPS included.`,
  fix: `\`\`\`python
CSRF_COOKIE_SECURE = True
\`\`\``,
  except: `The site has no HTTPS at all. With CSRF_USE_SESSIONS the token is kept in the session and there is no cookie, so nothing is said;
neither is it without CsrfViewMiddleware, or where DEBUG is on for certain or by the same variable.`,
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#csrf-cookie-secure", "https://docs.djangoproject.com/en/stable/ref/csrf/#how-csrf-works"],
  *check(settings) {
    if (!runs(settings, middleware.csrf) || settings.mayHold("CSRF_USE_SESSIONS", isTrue)) return;
    if (isKeptFromPlainHttp(settings, "CSRF") || isStale(settings, "CSRF_COOKIE_SECURE")) return;
    for (const hit of withoutDebug(settings, settings.hits("CSRF_COOKIE_SECURE", isFalse))) {
      if (hit.unless !== void 0 && settings.sampleHolds("CSRF_COOKIE_SECURE", isTrue)) continue;
      yield hit.claim("The token that protects forms can be read on the way: its cookie also travels over plain HTTP.", { help: "Serve the site over HTTPS, then set CSRF_COOKIE_SECURE = True." });
    }
  }
});

// rules/settings/csrf-middleware-missing.ts
var csrf_middleware_missing_default = rule({
  id: "settings/csrf-middleware-missing",
  title: "Forms are taken from any site in the visitor's name.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  aliases: ["security.W003"],
  tags: ["security", "cwe-352"],
  why: `The browser sends the session cookie with a form that another site made, so that site can change the password or place an order in
the name of whoever is logged in here. CsrfViewMiddleware takes only forms that this site has handed out; without it
\`{% csrf_token %}\` in the templates is never looked at.`,
  fix: `\`\`\`python
MIDDLEWARE = [
    # after the sessions
    "django.middleware.csrf.CsrfViewMiddleware",
]
\`\`\``,
  except: `Every view that changes something is protected by \`@csrf_protect\`, or logins never come from a cookie. Where SessionMiddleware does not
run, as in an interface that takes tokens alone, nothing is said; with Django REST framework, which checks for itself, it is a note.`,
  references: ["https://docs.djangoproject.com/en/stable/ref/csrf/", "https://owasp.org/www-community/attacks/csrf"],
  *check(settings) {
    if (mayRunNamed(settings, /csrf/i)) return;
    const hits = settings.hits("MIDDLEWARE", (value) => middlewareIn(value, middleware.csrf, settings) === "missing" && middlewareIn(value, middleware.sessions, settings) === "present");
    const hasOwnCheck = settings.mayHold("INSTALLED_APPS", (value) => elements(value).some((item) => text(item) === "rest_framework"));
    for (const hit of withoutDebug(settings, hits)) {
      if (hasOwnCheck) yield hit.claim("Views outside Django REST framework take forms that other sites send.", { severity: "info", help: 'Add "django.middleware.csrf.CsrfViewMiddleware" after the sessions, if there are such views.' });
      else yield hit.claim("Any site can send forms in a visitor's name: CsrfViewMiddleware is not in MIDDLEWARE.", { help: 'Add "django.middleware.csrf.CsrfViewMiddleware" after the sessions.' });
    }
  }
});

// rules/settings/csrf-trusted-origins-malformed.ts
var isUsualPort = (scheme, host) => scheme === "https" && host.endsWith(":443") || scheme === "http" && host.endsWith(":80");
function flawOf(entry) {
  if (!entry.includes("://")) return "it lacks https://";
  const [, scheme = "", rest = ""] = /^(.*?):\/\/(.*)$/s.exec(entry) ?? [];
  const [host = ""] = rest.split(/[/?#]/);
  if (!/^[a-z][a-z0-9+.-]*$/.test(scheme)) return "its scheme is none that browsers write";
  if (isUsualPort(scheme, host)) return "browsers leave the usual port out";
  if (host.includes("*")) {
    const bare2 = host.replace(/^\*+/, "");
    if (bare2 === "" || bare2 === ".") return "a star alone stands for no host";
    if (bare2.includes("*")) return "a star may only stand for subdomains, at the start";
    return void 0;
  }
  if (host !== rest) return "an origin has no path and no slash at its end";
  if (/\s/.test(entry)) return "it holds a blank";
  if (host === "") return "it names no host";
  if (host.startsWith(".")) return `subdomains are written with a star, https://*${host}`;
  if (entry !== entry.toLowerCase()) return "browsers write origins in lower case";
  return void 0;
}
var isOwnMachine2 = (entry) => isLoopback(/^[a-z]+:\/\/(\[[^\]]*\]|[^/:]*)/i.exec(entry)?.[1] ?? "");
var flawOfHost = (entry) => entry.includes("/") ? "up to Django 3.2 it is a host, without https://" : void 0;
var example = 'Write an origin, such as "https://www.example.com" or "https://*.example.com".';
var csrf_trusted_origins_malformed_default = rule({
  id: "settings/csrf-trusted-origins-malformed",
  title: "An entry of CSRF_TRUSTED_ORIGINS matches no origin.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  fixable: "safe",
  aliases: ["4_0.E001"],
  why: `CSRF_TRUSTED_ORIGINS names the origins whose forms Django takes besides its own: scheme, host and, where it is unusual, the port, letter
by letter as browsers send them. An entry of another shape matches none, and forms from there end with error 403.

An entry without a scheme moreover stops \`manage.py migrate\` and every other command that checks the project, from Django 4.0 on.`,
  fix: `\`\`\`python
CSRF_TRUSTED_ORIGINS = ["https://www.bakery.example", "https://*.shops.bakery.example"]
\`\`\``,
  except: "Django 3.2 and before wanted hosts without a scheme; that is taken into account where the project pins such a version.",
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#csrf-trusted-origins", "https://docs.djangoproject.com/en/stable/releases/4.0/#csrf-trusted-origins-changes"],
  *check(settings) {
    const { least, most } = settings.django;
    const isModern = compareVersions(least, "4.0") >= 0;
    if (!isModern && compareVersions(most, "4.0") >= 0) return;
    const flaw = isModern ? flawOf : flawOfHost;
    for (const hit of settings.hits("CSRF_TRUSTED_ORIGINS", (value) => value.type === "str" && value.value !== "")) {
      const list = hit.unless === void 0 ? intoList("CSRF_TRUSTED_ORIGINS", hit.at) : void 0;
      yield hit.claim("No origin is trusted: CSRF_TRUSTED_ORIGINS is a text, which Django reads letter by letter.", { help: "Put it into a list.", ...list && { fixes: [list] } });
    }
    const flawed = (value) => elements(value).filter((item) => text(item) !== void 0 && flaw(text(item) ?? "") !== void 0 && !isOwnMachine2(text(item) ?? ""));
    for (const hit of settings.hits("CSRF_TRUSTED_ORIGINS", flawed)) {
      const entry = text(hit.value) ?? "";
      if ((entry === "" || entry.endsWith("://None")) && hit.unless !== void 0) continue;
      const stops = isModern && !entry.includes("://") ? " It stops manage.py migrate as well." : "";
      yield hit.claim(`Forms from "${entry}" are not trusted: ${flaw(entry) ?? ""}.${stops}`, { help: isModern ? example : 'Write the host alone, such as "www.example.com".' });
    }
  }
});

// rules/settings/database-engine-invalid.ts
var engines = /* @__PURE__ */ new Set(["postgresql", "postgresql_psycopg2", "mysql", "sqlite3", "oracle"]);
function fault3(database) {
  if (database?.type !== "dict") return void 0;
  if (database.entries.length === 0) return isComputed(database) ? "is empty: its address was not found" : void 0;
  if (database.entries.some(([key]) => key.type === "unknown")) return void 0;
  const engine = lookUp(database, "ENGINE");
  if (engine === void 0) return "has no ENGINE";
  const name = text(engine);
  if (name === void 0) return void 0;
  if (name === "" || name === "django.db.backends.dummy") return `has ${name === "" ? "an empty ENGINE" : "the dummy ENGINE"}`;
  if (name.includes("://")) return "has an address for its ENGINE";
  const [, django] = /^django\.db\.backends\.(\w+)$/.exec(name) ?? [];
  if (!name.includes(".") || django !== void 0 && !engines.has(django)) return `names the ENGINE "${name}", which does not exist`;
  return void 0;
}
var isComputed = ({ at }) => at !== void 0 && !/^(?:\{|dict\()/.test(textOf(at));
var needsNone = (settings) => settings.mayHold("DATABASE_ROUTERS", isTrue) || !settings.holds("INSTALLED_APPS", (apps) => elements(apps).some((app) => text(app) === "django.contrib.auth"));
var emptyDefault = (databases2) => {
  const database = lookUp(databases2, "default");
  return databases2.type === "dict" && databases2.entries.length === 1 && database?.type === "dict" && database.entries.length === 0 && !isComputed(database) ? [database] : [];
};
var faulty = (databases2) => {
  const database = lookUp(databases2, "default");
  return database !== void 0 && fault3(database) !== void 0 ? [database] : [];
};
var database_engine_invalid_default = rule({
  id: "settings/database-engine-invalid",
  title: "The database has no engine that Django can load.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  why: `ENGINE names the module that talks to the database. Without it, or with a name that no module has, every page that reads or
writes data is an error of the server, or the start fails.

\`dj_database_url.config()\` takes the name of a variable first, not an address: with an address it finds nothing and returns an empty dict.`,
  fix: `\`\`\`python
DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "NAME": "bakery"}}
\`\`\``,
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#engine"],
  *check(settings) {
    for (const hit of settings.hits("DATABASES", faulty)) {
      if (hit.unless !== void 0) continue;
      const isEmpty = hit.value.type === "dict" && hit.value.entries.length === 0;
      yield hit.claim(`Every query fails: the default database ${fault3(hit.value) ?? ""}.`, {
        help: isEmpty ? 'Name the variable, as in dj_database_url.config("DATABASE_URL"); parse() takes an address.' : 'Write the full name, such as "django.db.backends.postgresql".'
      });
    }
    if (needsNone(settings)) return;
    for (const hit of settings.hits("DATABASES", emptyDefault)) {
      if (hit.unless === void 0) yield hit.claim("Nobody can log in: the default database is empty.", { help: "Give it an ENGINE and a NAME." });
    }
  }
});

// rules/settings/database-password-committed.ts
var isBlank = /^(?:|(.)\1*|<.*>|your[-_ ].*)$/is;
function passwords(databases2) {
  if (databases2.type !== "dict") return [];
  return databases2.entries.flatMap(([, database]) => {
    const password = lookUp(database, "PASSWORD");
    if (password?.type !== "secret" || !password.at || password.value.satisfies((word) => isBlank.test(word))) return [];
    const { file: file2, start: start2, end } = password.at;
    return /^[rbuf]{0,2}["']/i.test(file2.text.slice(start2, end)) ? [password] : [];
  });
}
var usual = /^(?:postgres(?:ql)?|mysql|mariadb|root|admin|user|django|password|passw0rd|pass|secret|change-?_?me|example|test|dev|db|database|1234\d*|qwerty)$/i;
function isGuessed(database) {
  const password = lookUp(database, "PASSWORD");
  const host = text(lookUp(database, "HOST")) ?? "";
  if (password?.type !== "secret" || isLoopback(host) || host === "" || host.startsWith("/")) return false;
  return password.value.satisfies((word) => word !== "None" && (usual.test(word) || [lookUp(database, "USER"), lookUp(database, "NAME")].some((name) => text(name) === word)));
}
var guessed = (databases2) => passwords({ ...databases2, ...databases2.type === "dict" && { entries: databases2.entries.filter(([, database]) => isGuessed(database)) } });
var database_password_committed_default = rule({
  id: "settings/database-password-committed",
  title: "The password of production's database stands in a file of the repository.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-798"],
  why: `Everybody who can read the repository, its forks, its backups and the images built from it can log in to the database wherever
it can be reached. Taking the line out does not take the password out of the history: set a new one.`,
  fix: `\`\`\`python
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "bakery",
        "PASSWORD": os.environ["DB_PASSWORD"],
    }
}
\`\`\``,
  except: "The settings serve development alone.",
  references: ["https://docs.djangoproject.com/en/stable/howto/deployment/checklist/#databases", "https://docs.djangoproject.com/en/stable/ref/settings/#password"],
  *check(settings) {
    for (const hit of settings.hits("DATABASES", passwords)) {
      if (hit.unless !== void 0) continue;
      yield hit.claim("Everybody who can read the repository knows the password of production's database.", {
        help: 'Set a new password and read it from the environment: "PASSWORD": os.environ["DB_PASSWORD"].'
      });
    }
    for (const hit of settings.hits("DATABASES", guessed)) {
      if (hit.unless === void 0 || settings.sampleHolds("DATABASES", (value) => guessed(value).length === 0)) continue;
      yield hit.claim("The database opens to a password that programs try first.", { severity: "warning", help: 'Let the start fail without it: "PASSWORD": os.environ["DB_PASSWORD"].' });
    }
  }
});

// src/core/settings/development-packages.ts
var packageOf = (entry) => entry?.split(".")[0] ?? "";
function* installedOf(settings, table) {
  const found = /* @__PURE__ */ new Set();
  for (const list of ["INSTALLED_APPS", "MIDDLEWARE"]) {
    const isListed = (entry) => Object.hasOwn(table, packageOf(entry));
    for (const hit of settings.hits(list, (value) => elements(value).filter((item) => isListed(text(item))))) {
      const name = packageOf(text(hit.value));
      const fact = table[name];
      if (fact === void 0 || found.has(name)) continue;
      found.add(name);
      yield { name, hit, fact };
    }
  }
}

// rules/settings/debug-app-installed.ts
var shows = {
  debug_toolbar: "queries and settings",
  debug_panel: "queries and settings",
  template_profiler_panel: "how long each template takes",
  template_timings_panel: "how long each template takes",
  django_pdb: "the prompt of a debugger"
};
var debug_app_installed_default = rule({
  id: "settings/debug-app-installed",
  title: "An app for debugging is installed in production.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  why: `Such apps show what the site does: queries, templates, settings. They hide while DEBUG is off, and one wrong condition shows them to
everybody. They cost time and memory all the same, and the start fails where their package is installed for development alone.

Packages for development that work whatever DEBUG is, such as silk, are settings/dev-package-in-production's to report.`,
  fix: `\`\`\`python
if DEBUG:
    INSTALLED_APPS += ["debug_toolbar"]
    MIDDLEWARE.insert(0, "debug_toolbar.middleware.DebugToolbarMiddleware")
\`\`\``,
  except: "Staff debugs the production site with it, and its condition for showing itself was written for that.",
  references: ["https://django-debug-toolbar.readthedocs.io/en/latest/installation.html", "https://docs.djangoproject.com/en/stable/howto/deployment/checklist/"],
  *check(settings) {
    for (const { hit, name, fact } of installedOf(settings, shows)) {
      yield hit.claim(`An app for debugging is installed in production: ${name} shows ${fact}.`, { help: "List it in the settings for development alone." });
    }
  }
});

// rules/settings/debug-enabled.ts
var debug_enabled_default = rule({
  id: "settings/debug-enabled",
  title: "DEBUG is on in the production settings.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  fixable: "unsafe",
  aliases: ["security.W018"],
  tags: ["security", "cwe-489"],
  why: `With DEBUG on, every error shows the visitor the source around it, the local variables and most of the settings; every
unknown address lists the site's URLs. No mail about errors is sent, whatever ADMINS says, and each query of each request is
kept in memory.

Any value that Python takes for true turns it on, the text \`"False"\` included.`,
  fix: `\`\`\`python
DEBUG = False
\`\`\`

or read it so that forgetting the variable leaves it off:

\`\`\`python
DEBUG = os.environ.get("DJANGO_DEBUG", "") == "1"
\`\`\``,
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#debug", "https://docs.djangoproject.com/en/stable/howto/deployment/checklist/#debug"],
  *check(settings) {
    for (const hit of settings.hits("DEBUG", isTrue)) {
      const off = replaceLiteral("DEBUG", hit.at, hit.value, "False");
      yield hit.claim("Every error shows visitors the code and its data: DEBUG is on in production.", {
        help: hit.unless === void 0 ? "Write DEBUG = False." : "Turn it around: leave DEBUG off unless a variable says otherwise.",
        ...off && { fixes: [{ title: "Leave DEBUG off", safe: false, reveals: true, edits: [off] }] }
      });
    }
  }
});

// rules/settings/deprecated-setting.ts
var afterLongTermSupport = "2028";
var deprecated = [
  { names: ["PASSWORD_RESET_TIMEOUT_DAYS"], since: "3.1", removed: "4.0", effect: "links for a new password then last three days", instead: "Use PASSWORD_RESET_TIMEOUT, in seconds." },
  { names: ["USE_L10N"], since: "4.0", removed: "5.0", effect: "it then counts as True", instead: "Take the line out." },
  { names: ["CSRF_COOKIE_MASKED"], since: "4.1", removed: "5.0", effect: "it then changes nothing", instead: "Take the line out." },
  { names: ["DEFAULT_FILE_STORAGE"], since: "4.2", removed: "5.1", effect: "uploads then go to the local disk", instead: 'Use STORAGES["default"].', replacedBy: "STORAGES" },
  { names: ["STATICFILES_STORAGE"], since: "4.2", removed: "5.1", effect: "static files are then kept without hashes or a bucket", instead: 'Use STORAGES["staticfiles"].', replacedBy: "STORAGES" },
  { names: ["FORMS_URLFIELD_ASSUME_HTTPS"], since: "5.0", removed: "6.0", effect: "it then changes nothing", instead: "Take the line out." },
  { names: ["URLIZE_ASSUME_HTTPS"], since: "6.0", removed: afterLongTermSupport, effect: "it then changes nothing", instead: "Take the line out." },
  {
    names: ["EMAIL_BACKEND", "EMAIL_HOST", "EMAIL_PORT", "EMAIL_HOST_USER", "EMAIL_HOST_PASSWORD", "EMAIL_USE_TLS", "EMAIL_USE_SSL", "EMAIL_SSL_CERTFILE", "EMAIL_SSL_KEYFILE", "EMAIL_TIMEOUT", "EMAIL_FILE_PATH"],
    since: "6.1",
    removed: afterLongTermSupport,
    effect: "mail then goes nowhere",
    instead: "Use MAILERS for all settings of mail.",
    replacedBy: "MAILERS"
  },
  { names: ["SIGNED_COOKIE_LEGACY_SALT_FALLBACK"], since: "6.1", removed: afterLongTermSupport, effect: "signed cookies of an old kind are then refused", instead: "Take the line out." },
  { names: ["USE_BLANK_CHOICE_DASH"], since: "6.1", removed: afterLongTermSupport, effect: "it then changes nothing", instead: "Take the line out." }
];
var pairs = (people) => elements(people).filter((person) => elements(person).length === 2).slice(0, 1);
var deprecated_setting_default = rule({
  id: "settings/deprecated-setting",
  title: "A setting is on its way out of Django.",
  on: "settings",
  severity: "info",
  since: "0.1.0",
  why: `Django announces what it takes out two or three versions before, as warnings that a production server does not show. After the
upgrade the setting is ignored without a word.`,
  fix: `\`\`\`python
STORAGES = {
    "default": {"BACKEND": "storages.backends.s3.S3Storage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.ManifestStaticFilesStorage"},
}
\`\`\``,
  except: "A package that the project needs still reads the old name.",
  references: ["https://docs.djangoproject.com/en/stable/internals/deprecation/", "https://docs.djangoproject.com/en/stable/howto/upgrade-version/"],
  *check(settings) {
    const { least, most, pinned } = settings.django;
    const isCurrent = (since, removed2) => pinned && compareVersions(since, least) <= 0 && compareVersions(removed2, most) > 0;
    for (const { names: names4, since, removed: removed2, effect, instead, replacedBy } of deprecated) {
      const first = settings.names.find(({ name }) => names4.includes(name) && !settings.isRead(name));
      if (!first || !isCurrent(since, removed2) || replacedBy !== void 0 && settings.names.some(({ name }) => name === replacedBy)) continue;
      yield { at: first.at, message: `Django ${removed2} ignores ${first.name}: ${effect}.`, certainty: "certain", help: instead };
    }
    if (!isCurrent("6.0", afterLongTermSupport)) return;
    for (const hit of settings.hits("ADMINS", pairs)) {
      yield hit.claim(`Django ${afterLongTermSupport} refuses pairs in ADMINS: they are deprecated since 6.0.`, { help: 'Write addresses alone: ADMINS = ["ada@example.com"].' });
    }
  }
});

// rules/settings/dev-package-in-production.ts
var works = (does) => ({ does, severity: "warning" });
var rests = (does) => ({ does, severity: "info" });
var packages = {
  silk: works("stores each request, with its body and the answer, in the database"),
  pyinstrument: works("profiles a request for whoever adds ?profile to the address"),
  nplusone: works("watches each object that the database returns"),
  django_browser_reload: rests("does nothing while DEBUG is off"),
  livereload: rests("does nothing while DEBUG is off"),
  querycount: rests("does nothing while DEBUG is off"),
  django_cprofile_middleware: rests("does nothing while DEBUG is off")
};
var dev_package_in_production_default = rule({
  id: "settings/dev-package-in-production",
  title: "A package for development runs in production.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  why: `Profilers and tools that look for slow queries are made for a developer's machine. In production each request pays for them; silk keeps
what visitors send, and pyinstrument shows its measurements, with paths and code, to everybody who knows the address. The start fails
where their package is installed for development alone.

A package that rests while DEBUG is off is a note. django_extensions alone does nothing but bring commands; whoever starts
\`runserver_plus\` is told by launch/runserver.`,
  fix: `List it in the settings for development alone:

\`\`\`python
from .base import *

INSTALLED_APPS += ["silk"]
MIDDLEWARE += ["silk.middleware.SilkyMiddleware"]
\`\`\``,
  except: "The production site is profiled on purpose, for a part of the requests, and only staff can see the results.",
  references: ["https://github.com/jazzband/django-silk#readme", "https://pyinstrument.readthedocs.io/en/latest/guide.html#profile-a-web-request-in-django"],
  *check(settings) {
    for (const { hit, name, fact } of installedOf(settings, packages)) {
      if (name === "silk" && settings.names.some((assigned) => /^SILKY_(?:INTERCEPT_(?:PERCENT|FUNC)|AUTHORISATION)$/.test(assigned.name))) continue;
      if (name === "pyinstrument" && settings.names.some((assigned) => assigned.name === "PYINSTRUMENT_SHOW_CALLBACK")) continue;
      yield hit.claim(`A package for development runs in production: ${name} ${fact.does}.`, { severity: fact.severity, help: "List it in the settings for development alone." });
    }
  }
});

// rules/settings/entry-points-disagree.ts
var isSame = (left, right) => left === right || left.endsWith(`.${right}`) || right.endsWith(`.${left}`);
var disagree = (at, message2, other) => ({ at, message: message2, certainty: "certain", related: [{ at: other, message: "the other settings are named here" }], help: "Name the same module in both." });
function* ofServers({ entryPoint, settings }, named, model) {
  for (const other of model.entryPoints) {
    if (!entryPoint || directoryOf(other.file.path) !== directoryOf(entryPoint.file.path) || other.interface === entryPoint.interface) continue;
    if (!other.settingsModule || isSame(other.settingsModule.value, named.value)) continue;
    const theirs = { name: other.interface, ...other.settingsModule };
    const ours = { name: entryPoint.interface, ...named };
    const [wrong, right] = settings && isSame(theirs.value, settings.module) ? [ours, theirs] : [theirs, ours];
    yield disagree(wrong.at, `The site changes its settings with the server: ${wrong.name}.py names ${wrong.value}, ${right.name}.py ${right.value}.`, right.at);
  }
}
function* ofPrograms({ settings, programs, environmentDecides }, named) {
  for (const { kind, file: file2, settingsModule } of programs) {
    if (!settings || isSame(settingsModule.value, settings.module)) continue;
    const isRelied = environmentDecides || !isSame(named.value, settings.module);
    if (!settingsModule.insists && (isRelied || kind === "manage")) continue;
    const whose = kind === "celery" ? "Tasks run" : "migrate and other commands run";
    const anyway = settingsModule.insists ? " The environment can't change that." : "";
    yield disagree(settingsModule.at, `${whose} with other settings than the site: ${nameOf(file2.path)} names ${settingsModule.value}.${anyway}`, named.at);
  }
}
var entry_points_disagree_default = rule({
  id: "settings/entry-points-disagree",
  title: "Programs of the project name different settings.",
  on: "deployment",
  severity: "warning",
  since: "0.1.0",
  why: `\`startproject\` writes \`wsgi.py\` and \`asgi.py\` with the same settings. When one of them is changed and the other forgotten, the site
runs with other settings as soon as another server takes over, or as websockets get a server of their own: mostly with those
for development. Workers of Celery that load others than the site write into another database, and send mail to the log.

An assignment, \`os.environ["DJANGO_SETTINGS_MODULE"] = ...\`, beats what a launcher sets: in \`wsgi.py\` the launcher's word has no effect, in
\`manage.py\` migrations go to the database of those settings.`,
  fix: `Name the same module everywhere, as a default:

\`\`\`python
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bakery.settings.production")
\`\`\``,
  except: `DJANGO_SETTINGS_MODULE is set wherever one of them is run; where a file of the repository sets it, nothing is said of defaults. A
\`manage.py\` that defaults to development's settings is what developers want, and is left alone.`,
  references: ["https://docs.djangoproject.com/en/stable/howto/deployment/asgi/", "https://docs.djangoproject.com/en/stable/topics/settings/#designating-the-settings", "https://docs.celeryq.dev/en/stable/django/first-steps-with-django.html"],
  *check(deployment, model) {
    const { appServer, entryPoint } = deployment;
    const named = entryPoint?.settingsModule;
    if (!named) return;
    const set = appServer?.kind === "process" ? appServer.launch.settingsModule : void 0;
    if (set && named.insists && !isSame(set.value, named.value)) {
      yield disagree(set.at, `The site does not use the settings that its launcher sets: ${nameOf(named.at.file.path)} insists on ${named.value}.`, named.at);
    }
    const environment = appServer?.kind === "process" ? appServer.launch.environment : [];
    if (!environment.some(({ name }) => name === "DJANGO_SETTINGS_MODULE")) yield* ofServers(deployment, named, model);
    if (model.deployments.find((other) => other.entryPoint === entryPoint) === deployment) yield* ofPrograms(deployment, named);
  }
});

// rules/settings/frame-options-lax.ts
var isIgnored = (value) => {
  const written = text(value)?.toUpperCase();
  return written !== void 0 && written !== "DENY" && written !== "SAMEORIGIN";
};
var frame_options_lax_default = rule({
  id: "settings/frame-options-lax",
  title: "X_FRAME_OPTIONS holds a value that protects from nothing.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  aliases: ["security.W019"],
  tags: ["security", "cwe-1021"],
  why: `Browsers know \`DENY\` and \`SAMEORIGIN\` and ignore everything else, \`ALLOWALL\` and \`ALLOW-FROM\` included. With another value any site
can lay these pages, invisible, over its own buttons and have visitors press them.`,
  fix: `\`\`\`python
X_FRAME_OPTIONS = "DENY"
\`\`\`

or \`"SAMEORIGIN"\`, where the site shows its own pages in frames. To let one other site do so, use \`frame-ancestors\` in a
Content-Security-Policy, or \`@xframe_options_exempt\` on the one view.`,
  except: "The pages are meant to be shown in frames of any site. A Content-Security-Policy in sight silences this rule.",
  references: ["https://docs.djangoproject.com/en/stable/ref/clickjacking/", "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/X-Frame-Options"],
  *check(settings, model) {
    if (!runs(settings, middleware.frames)) return;
    if (maySendHeader(frontServersOf(settings, model), /x-frame-options|content-security-policy/i) || mayRunNamed(settings, /csp|contentsecurity/i)) return;
    for (const hit of withoutDebug(settings, settings.hits("X_FRAME_OPTIONS", isIgnored))) {
      yield hit.claim("Any site can show these pages in a frame: browsers ignore this value of X_FRAME_OPTIONS.", { help: 'Write "DENY" or "SAMEORIGIN".' });
    }
  }
});

// rules/settings/hsts-missing.ts
var isNone = (seconds) => isFalse(seconds) || text(seconds)?.trim() === "0";
var hsts_missing_default = rule({
  id: "settings/hsts-missing",
  title: "Nothing tells browsers to stay on HTTPS.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  aliases: ["security.W004"],
  tags: ["security", "cwe-319"],
  why: `A redirect to HTTPS comes too late for the first request of each visit: that one goes over plain HTTP, and whoever sits between can
answer it instead. \`Strict-Transport-Security\` tells browsers to ask by HTTPS alone from then on.

A header that nginx or Apache adds counts.`,
  fix: `Start small, because browsers keep to it for that long, and raise it when all works:

\`\`\`python
SECURE_HSTS_SECONDS = 3600          # later 31536000, a year
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
\`\`\``,
  except: `Another server adds the header, or some part of the site must stay on plain HTTP. It is a warning where a front server of the
repository answers HTTPS, and a note where that server is not in the repository. Where all that is seen is plain HTTP,
settings/ssl-redirect-missing speaks.`,
  references: ["https://docs.djangoproject.com/en/stable/ref/middleware/#http-strict-transport-security", "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Strict-Transport-Security"],
  *check(settings, model) {
    if (model.partial || !runs(settings, middleware.security)) return;
    const before = httpsBefore(settings, model);
    const fronts = frontServersOf(settings, model);
    if (maySendHeader(fronts, /strict-transport-security/i)) return;
    if ((before === "plain" || before === "heroku") && !mayRedirectInDjango(settings)) return;
    for (const hit of withoutDebug(settings, settings.hits("SECURE_HSTS_SECONDS", isNone))) {
      if (hit.unless !== void 0 && settings.sampleHolds("SECURE_HSTS_SECONDS", isTrue)) continue;
      const isSeen = servesHttps(fronts);
      yield hit.claim(isSeen ? "Browsers may come back over plain HTTP: nobody sends Strict-Transport-Security." : "Django does not send Strict-Transport-Security; the server before it should.", {
        ...!isSeen && { severity: "info" },
        ...!isSeen && hit.unless === void 0 && { certainty: "likely" },
        help: "Set SECURE_HSTS_SECONDS, small at first: 3600 is an hour, 31536000 a year."
      });
    }
  }
});

// rules/settings/hsts-weak.ts
var year = 31536e3;
var secondsOf = (value) => value.type === "int" || value.type === "float" ? value.value : void 0;
var hsts_weak_default = rule({
  id: "settings/hsts-weak",
  title: "HSTS leaves visits open that it could cover.",
  on: "settings",
  severity: "info",
  since: "0.1.0",
  aliases: ["security.W005", "security.W021"],
  tags: ["security"],
  why: `HSTS holds for the seconds that it names: with an hour, whoever comes back tomorrow is unprotected again. Without
\`includeSubDomains\` a made-up subdomain over plain HTTP can still set cookies for the site. And the very first visit of a browser is
covered only by the list that browsers ship, which takes a site with \`preload\`, its subdomains and at least a year.`,
  fix: `\`\`\`python
SECURE_HSTS_SECONDS = 31536000
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
\`\`\``,
  except: `The value is being raised step by step, a subdomain must stay on plain HTTP, or the domain shall not be on the preload list, which is
hard to leave. So this is a note, one for each settings module, about the first of the three that is open.`,
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#secure-hsts-seconds", "https://hstspreload.org/"],
  *check(settings, model) {
    if (!runs(settings, middleware.security) || maySendHeader(frontServersOf(settings, model), /strict-transport-security/i)) return;
    const isShortly = (seconds) => isTrue(seconds) && (secondsOf(seconds) ?? year) < year;
    const [isShort] = withoutDebug(settings, settings.hits("SECURE_HSTS_SECONDS", isShortly));
    if (isShort) {
      yield isShort.claim("Browsers forget within less than a year that the site is HTTPS alone.", { mirrors: false, help: "Raise SECURE_HSTS_SECONDS to 31536000 once HTTPS works everywhere." });
      return;
    }
    const open = settings.hitsTogether(["SECURE_HSTS_INCLUDE_SUBDOMAINS", "SECURE_HSTS_SECONDS"], (values) => isTrue(values.SECURE_HSTS_SECONDS) && isFalse(values.SECURE_HSTS_INCLUDE_SUBDOMAINS));
    const [isOpen] = withoutDebug(settings, open);
    if (isOpen) {
      yield isOpen.claim("HSTS does not cover subdomains: one over plain HTTP can set cookies for the site.", { mirrors: "security.W005", help: "Set SECURE_HSTS_INCLUDE_SUBDOMAINS = True once every subdomain has HTTPS." });
      return;
    }
    const unlisted = settings.hitsTogether(["SECURE_HSTS_PRELOAD", "SECURE_HSTS_SECONDS"], (values) => isTrue(values.SECURE_HSTS_SECONDS) && isFalse(values.SECURE_HSTS_PRELOAD));
    for (const hit of withoutDebug(settings, unlisted)) {
      yield hit.claim("A browser's first visit is not covered: HSTS does not ask for the preload list.", { mirrors: "security.W021", help: "Set SECURE_HSTS_PRELOAD = True and submit the domain at hstspreload.org, or leave it." });
    }
  }
});

// src/core/settings/contradictions.ts
function folderIn(value) {
  const path = value.type === "str" || value.type === "path" ? value.value.replace(/\/+$/, "") : "";
  return path === "" ? void 0 : path;
}
var folderOfEntry = (entry) => folderIn(elements(entry)[1] ?? entry);
var isSame2 = (left, right) => left !== void 0 && left === right;
var addressIn = (value) => text(value) ? `/${text(value)?.replace(/^\/+/, "") ?? ""}` : void 0;
var engines2 = (templates) => elements(templates).filter((engine) => isTrue(lookUp(engine, "APP_DIRS") ?? { type: "None" }) && lookUp(lookUp(engine, "OPTIONS"), "loaders") !== void 0);
var poolsThatKeep = (databases2) => (databases2.type === "dict" ? databases2.entries : []).flatMap(([, database]) => {
  const age = lookUp(database, "CONN_MAX_AGE");
  const isKept = age?.type === "None" || age?.type === "int" && age.value !== 0;
  return isKept && isTrue(lookUp(lookUp(database, "OPTIONS"), "pool") ?? { type: "None" }) ? [age] : [];
});
var lacksDefault2 = (caches) => caches.type === "dict" && caches.entries.length > 0 && caches.entries.every(([key]) => key.type === "str") && lookUp(caches, "default") === void 0;
function* contradictionsIn(settings) {
  const { least, most } = settings.django;
  if (collectsStaticFiles(settings)) {
    for (const hit of settings.hitsTogether(["MEDIA_ROOT", "STATIC_ROOT"], (values) => isSame2(folderIn(values.MEDIA_ROOT), folderIn(values.STATIC_ROOT)))) {
      yield { hit, message: "Pages with static files are an error 500: MEDIA_ROOT and STATIC_ROOT are one folder.", help: "Give uploads a folder of their own." };
    }
    for (const hit of settings.hitsTogether(["MEDIA_URL", "STATIC_URL"], (values) => isSame2(addressIn(values.MEDIA_URL), addressIn(values.STATIC_URL)))) {
      yield { hit, message: "Pages with static files are an error 500: MEDIA_URL and STATIC_URL are the same.", help: 'Give uploads an address of their own, such as "/media/".' };
    }
    for (const hit of settings.hitsTogether(["STATICFILES_DIRS", "STATIC_ROOT"], (values) => elements(values.STATICFILES_DIRS).some((entry) => isSame2(folderOfEntry(entry), folderIn(values.STATIC_ROOT))))) {
      yield { hit, message: "collectstatic and migrate stop with an error: STATIC_ROOT is one of STATICFILES_DIRS.", help: "Keep sources in one folder, and collect into another.", mirrors: "staticfiles.E002" };
    }
  }
  for (const hit of settings.hits("TEMPLATES", engines2)) {
    yield { hit, message: "Pages from templates are an error 500: APP_DIRS is not allowed beside loaders.", help: "Take APP_DIRS out: the loaders decide where templates are.", mirrors: "templates.E001" };
  }
  for (const hit of settings.hits("CACHES", lacksDefault2)) {
    yield { hit, message: 'Whatever uses the cache is an error 500, and migrate stops: CACHES has no "default".', help: 'Name one of the caches "default".', mirrors: "caches.E001" };
  }
  for (const hit of settings.hitsTogether(["EMAIL_USE_TLS", "EMAIL_USE_SSL"], (values) => isTrue(values.EMAIL_USE_TLS) && isTrue(values.EMAIL_USE_SSL))) {
    yield { hit, message: "Every mail is an exception: EMAIL_USE_TLS and EMAIL_USE_SSL exclude each other.", help: "Keep EMAIL_USE_TLS for port 587, or EMAIL_USE_SSL for port 465." };
  }
  if (compareVersions(least, "5.1") >= 0) {
    for (const hit of settings.hits("DATABASES", poolsThatKeep)) {
      yield { hit, message: "Every query is an exception: a pool does not go with CONN_MAX_AGE.", help: 'Set "CONN_MAX_AGE": 0; the pool keeps the connections.' };
    }
  }
  if (compareVersions(least, "4.2") >= 0 && compareVersions(most, "5.1") < 0 && settings.names.some(({ name }) => name === "STORAGES")) {
    for (const name of ["STATICFILES_STORAGE", "DEFAULT_FILE_STORAGE"]) {
      if (!settings.names.some((assigned) => assigned.name === name)) continue;
      for (const hit of settings.hits(name, () => true)) yield { hit, message: `Django does not start: ${name} is not allowed beside STORAGES.`, help: "Take the line out." };
    }
  }
}

// src/core/settings/list-settings.ts
var listSettings = [
  { name: "INSTALLED_APPS", effect: "Django does not start", since: "1.7" },
  { name: "LOCALE_PATHS", effect: "Django does not start", since: "2.1" },
  { name: "SECRET_KEY_FALLBACKS", effect: "Django does not start", since: "4.1" },
  { name: "MIDDLEWARE", effect: "Django does not start" },
  { name: "AUTHENTICATION_BACKENDS", effect: "Nobody can log in" },
  { name: "STATICFILES_DIRS", effect: "collectstatic finds none of these files" },
  { name: "PASSWORD_HASHERS", effect: "Nobody can log in" }
];

// src/core/settings/removed-classes.ts
var engines3 = (templates, option) => elements(templates).flatMap((engine) => elements(lookUp(lookUp(engine, "OPTIONS"), option) ?? engine));
var eachValue = (dict, key) => dict?.type === "dict" ? dict.entries.flatMap(([, entry]) => lookUp(entry, key) ?? []) : [];
var itself = (value) => [value];
var noStart = "Django does not start";
var removedClasses = [
  { setting: "MIDDLEWARE", named: elements, removed: "2.0", effect: noStart, paths: /^django\.contrib\.auth\.middleware\.SessionAuthenticationMiddleware$/, instead: "Take the line out: sessions are checked without it." },
  { setting: "MIDDLEWARE", named: elements, removed: "1.8", effect: noStart, paths: /^django\.middleware\.(?:transaction\.|doc\.)/, instead: "Use ATOMIC_REQUESTS in DATABASES, or django.contrib.admindocs." },
  { setting: "INSTALLED_APPS", named: elements, removed: "1.8", effect: noStart, paths: /^django\.contrib\.(?:comments|formtools|markup|localflavor|databrowse)(?:\.|$)/, instead: "Install the package that took its place." },
  { setting: "INSTALLED_APPS", named: elements, removed: "1.10", effect: noStart, paths: /^django\.contrib\.webdesign(?:\.|$)/, instead: "Take the line out." },
  { setting: "LOGGING", named: (value) => eachValue(lookUp(value, "handlers"), "class"), removed: "1.9", effect: noStart, paths: /^django\.utils\.log\.NullHandler$/, instead: 'Use "logging.NullHandler".' },
  { setting: "TEMPLATES", named: (value) => engines3(value, "context_processors"), removed: "1.10", effect: "Every page from a template is an error 500", paths: /^django\.core\.context_processors\./, instead: "Write django.template.context_processors instead of django.core.context_processors." },
  { setting: "CACHES", named: (value) => eachValue(value, "BACKEND"), removed: "4.1", effect: "Whatever uses the cache is an error 500", paths: /^django\.core\.cache\.backends\.memcached\.MemcachedCache$/, instead: 'Use "django.core.cache.backends.memcached.PyMemcacheCache".' },
  { setting: "SESSION_SERIALIZER", named: itself, removed: "5.0", effect: "Every page that opens the session is an error 500", paths: /\.PickleSerializer$/, instead: "Take the line out: sessions are stored as JSON." },
  { setting: "PASSWORD_HASHERS", named: elements, removed: "5.0", effect: "Nobody can log in", paths: /^django\.contrib\.auth\.hashers\.CryptPasswordHasher$/, instead: "Take the line out." },
  { setting: "PASSWORD_HASHERS", named: elements, removed: "5.1", effect: "Nobody can log in", paths: /^django\.contrib\.auth\.hashers\.(?:SHA1|UnsaltedSHA1|UnsaltedMD5)PasswordHasher$/, instead: "Take the line out." }
];

// rules/settings/invalid-value.ts
var isText = (value) => value.type === "str" && value.value !== "" || value.type === "path";
var isGlued = (item) => /[A-Za-z](?:django\.(?:contrib|middleware)|corsheaders|whitenoise)\./.test(text(item) ?? "");
var textualDirs = (templates) => elements(templates).map((engine) => lookUp(engine, "DIRS")).filter((dirs) => dirs !== void 0).filter(isText);
function* cookieClaims(settings) {
  for (const { sameSite, secure, name, domain, lost, severity } of cookiesSent(settings)) {
    for (const hit of settings.hitsTogether([name, secure, domain], (values) => breaksPromise(values[name], values[secure], values[domain]))) {
      yield hit.claim(`${lost}: browsers refuse a cookie of this name that is not Secure, or with __Host- has a domain.`, { severity, help: `Set ${secure} = True, and ${domain} = None.` });
    }
    for (const hit of settings.hitsTogether([sameSite, secure], (values) => isRefused(values[sameSite], values[secure]))) {
      yield hit.claim(`${lost}: browsers refuse a cookie with SameSite=None that is not Secure.`, { severity, help: `Set ${secure} = True.` });
    }
    for (const hit of settings.hits(sameSite, (value) => isRaised(value, settings))) {
      yield hit.claim(`Every answer that sets this cookie is an error 500: ${sameSite} is none of "Lax", "Strict" and "None".`, { help: `Write ${sameSite} = "Lax".` });
    }
  }
}
function* mailClaims(settings) {
  if (compareVersions(settings.django.least, "6.1") < 0) return;
  const at = new Map(settings.names.map((name) => [name.name, name.at]));
  const former = formerMailSettings.find((name) => at.has(name));
  const [mailers, old] = [at.get("MAILERS"), at.get(former ?? "")];
  if (mailers && old && former !== void 0) {
    const related = [{ at: mailers, message: "MAILERS is set here" }];
    yield { at: old, message: `Django does not start: ${former} is not allowed beside MAILERS.`, certainty: "certain", related, help: "Put it into the OPTIONS of a mailer, and take the line out." };
    return;
  }
  for (const hit of settings.hits("MAILERS", (value) => faultOfMailer(value) !== void 0)) {
    yield hit.claim(`Every mail is an exception, those about errors too: the mailer "default" ${faultOfMailer(hit.value) ?? ""}.`, { help: 'Write "OPTIONS": {"host": ...} with the options of the SMTP backend.' });
  }
}
function* removedClaims(settings) {
  for (const { setting: setting2, named, paths, removed: removed2, effect, instead } of removedClasses) {
    if (compareVersions(settings.django.least, removed2) < 0) continue;
    for (const hit of settings.hits(setting2, (value) => named(value).filter((item) => paths.test(text(item) ?? "")))) {
      yield hit.claim(`${effect}: ${setting2} names ${text(hit.value)?.split(".").at(-1) ?? "something"}, gone since Django ${removed2}.`, { help: instead });
    }
  }
}
function* stopClaims({ stop }) {
  if (stop) {
    yield {
      at: stop.at,
      message: `Django does not start: Python ends here with ${stop.exception}.`,
      certainty: "certain",
      help: stop.exception.startsWith("NameError") ? "Assign the name before this line, or correct its spelling." : 'Name the default: env("NAME", default=...).'
    };
  }
}
function* textClaims(settings) {
  for (const { name, effect, since } of listSettings) {
    if (since !== void 0 && compareVersions(settings.django.least, since) < 0) continue;
    for (const hit of settings.hits(name, isText)) {
      const list = hit.unless === void 0 ? intoList(name, hit.at) : void 0;
      yield hit.claim(`${effect}: ${name} is a text instead of a list.`, { ...list && { fixes: [list] }, ...name === "STATICFILES_DIRS" && { mirrors: "staticfiles.E001" }, help: `Put it into a list: ${name} = [...]. A tuple of one needs a comma.` });
    }
  }
  for (const hit of settings.hits("TEMPLATES", textualDirs)) {
    yield hit.claim("Templates are not found: DIRS is a text instead of a list.", { help: 'Put it into a list: "DIRS": [BASE_DIR / "templates"].' });
  }
  for (const name of ["INSTALLED_APPS", "MIDDLEWARE"]) {
    for (const hit of settings.hits(name, (value) => elements(value).filter(isGlued))) {
      yield hit.claim(`Django does not start: a comma is missing in ${name}, and two names became one.`, { help: "Put a comma after the first of the two." });
    }
  }
}
var invalid_value_default3 = rule({
  id: "settings/invalid-value",
  title: "A setting has a value that Django can't work with.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  fixable: "safe",
  aliases: ["caches.E001", "staticfiles.E001", "staticfiles.E002", "templates.E001"],
  why: `A text where Django wants a list is refused, or taken letter by letter: a lost comma, as in \`("static")\`, is enough. And two
texts without a comma between them are one text to Python, whose name no module has. A name that nothing assigns, or a default in the
place of django-environ's cast, stops the import of the settings themselves, and so does a class that Django has taken out.

Browsers refuse a cookie with \`SameSite=None\` that is not Secure: without the session's nobody stays logged in. Django 6.1 does not start
with MAILERS and a setting that it replaced, such as EMAIL_HOST, and its SMTP mailer wants a host: without one each mail is an exception.`,
  fix: `\`\`\`python
STATICFILES_DIRS = [BASE_DIR / "assets"]

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.staticfiles",
]
\`\`\``,
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/", "https://docs.python.org/3/reference/lexical_analysis.html#string-literal-concatenation", "https://docs.djangoproject.com/en/stable/topics/email/", "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Set-Cookie#samesitesamesite-value"],
  *check(settings) {
    const claims = [stopClaims, textClaims, cookieClaims, mailClaims, removedClaims].flatMap((ask) => [...ask(settings)]);
    for (const { hit, message: message2, ...more } of contradictionsIn(settings)) claims.push(hit.claim(message2, more));
    for (const claim of claims) yield { mirrors: false, ...claim };
  }
});

// rules/settings/media-root-holds-code.ts
var projectRoot = "/<project>";
function folderOf(value) {
  if (value.type !== "str" && value.type !== "path") return void 0;
  const path = value.value.replace(/\/+$/, "");
  if (path === projectRoot) return "";
  return path.startsWith(`${projectRoot}/`) && !path.includes("/..") ? path.slice(projectRoot.length + 1) : void 0;
}
var media_root_holds_code_default = rule({
  id: "settings/media-root-holds-code",
  title: "Uploads land among the project's code.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-434"],
  why: `MEDIA_ROOT is a folder that holds the settings. Uploaded files lie beside the code, may take the place of a template or a
module, and the web server that hands out uploads hands out the code and its secrets too.`,
  fix: `\`\`\`python
MEDIA_ROOT = BASE_DIR / "media"
\`\`\``,
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#media-root", "https://docs.djangoproject.com/en/stable/topics/security/#user-uploaded-content"],
  *check(settings) {
    const { path } = settings.anchor.file;
    const holdsCode = (value) => {
      const folder = folderOf(value);
      return folder !== void 0 && (folder === "" || path.startsWith(`${folder}/`));
    };
    for (const hit of settings.hits("MEDIA_ROOT", holdsCode)) {
      yield hit.claim("Uploads land among the code, and are served with it: MEDIA_ROOT is a folder that holds the settings.", { help: 'Give uploads a folder of their own: MEDIA_ROOT = BASE_DIR / "media".' });
    }
  }
});

// rules/settings/middleware-order.ts
var { sessions, authentication, loginRequired, remoteUser, messages, updateCache, fetchFromCache, security, whiteNoise, cors, common } = middleware;
var orders = [
  { first: sessions, second: authentication, severity: "error", effect: "Every request fails with 500: AuthenticationMiddleware comes before SessionMiddleware." },
  { first: sessions, second: messages, severity: "error", effect: "Every request fails with 500: MessageMiddleware comes before SessionMiddleware." },
  { first: authentication, second: remoteUser, severity: "error", effect: "Every request fails with 500: RemoteUserMiddleware comes before AuthenticationMiddleware." },
  { first: authentication, second: loginRequired, severity: "warning", effect: "manage.py migrate stops with an error: LoginRequiredMiddleware comes before AuthenticationMiddleware." },
  { first: updateCache, second: sessions, severity: "warning", effect: "The cache hands one visitor's page to another: UpdateCacheMiddleware comes after SessionMiddleware." },
  { first: security, second: whiteNoise, severity: "info", effect: "Static files come without HTTPS redirect and security headers: WhiteNoise answers before SecurityMiddleware." },
  { first: cors, second: common, severity: "info", effect: "Redirects of CommonMiddleware lack the CORS headers: CorsMiddleware comes after it." }
];
var keepsMessagesElsewhere = (settings) => settings.mayHold("MESSAGE_STORAGE", (value) => !/\.(?:Fallback|Session)Storage$/.test(text(value) ?? ""));
var middleware_order_default = rule({
  id: "settings/middleware-order",
  title: "Middleware stands in an order that breaks what it is for.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  aliases: ["auth.E013"],
  why: `A request runs through MIDDLEWARE from the top to the bottom, its answer from the bottom to the top. Logins need the session, which must
stand above them, else each request ends with 500. The cache must see an answer after the sessions have marked it as one
visitor's own, else it hands that page to the next visitor.`,
  fix: `\`\`\`python
MIDDLEWARE = [
    "django.middleware.cache.UpdateCacheMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django.middleware.cache.FetchFromCacheMiddleware",
]
\`\`\``,
  except: "A class of the project stands in for one of them and was made for another order.",
  references: ["https://docs.djangoproject.com/en/stable/ref/middleware/#middleware-ordering", "https://whitenoise.readthedocs.io/en/stable/django.html"],
  *check(settings) {
    for (const { first, second, effect, severity } of orders) {
      if (second === messages && keepsMessagesElsewhere(settings)) continue;
      if (first === updateCache && !runs(settings, fetchFromCache)) continue;
      const swapped = (value) => {
        const [upper, lower] = [placeOf3(value, second, settings), placeOf3(value, first, settings)];
        const item = elements(value)[upper ?? -1];
        return item !== void 0 && lower !== void 0 && upper !== void 0 && upper < lower ? [item] : [];
      };
      for (const hit of withoutDebug(settings, settings.hits("MIDDLEWARE", swapped))) {
        const isItself = text(hit.value) === second;
        yield hit.claim(effect, { severity, mirrors: second === loginRequired && "auth.E013", ...!isItself && hit.unless === void 0 && { certainty: "likely" }, help: `List ${first} above ${isItself ? second : text(hit.value) ?? second}.` });
      }
    }
  }
});

// rules/settings/misspelt-setting.ts
var misspelt_setting_default = rule({
  id: "settings/misspelt-setting",
  title: "A name is a slip of a setting's.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  fixable: "unsafe",
  why: `Django reads the settings it knows and is silent about every other name. With \`ADMIN\` for \`ADMINS\` nobody gets mail when
the site fails, with \`SECURE_SSL_REDIRECTS\` nobody is sent to HTTPS, and the file looks right.`,
  fix: `Write the name as Django knows it:

\`\`\`python
ADMINS = [("Ada", "ada@bakery.example")]
\`\`\``,
  except: "The project's own code reads the name; then another name would be kinder to readers.",
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/"],
  *check(settings) {
    for (const { name, meant, at } of settings.misspellings) {
      const isPlain2 = at.file.text.startsWith(name, at.start);
      yield {
        at,
        message: `Django ignores ${name}: it knows no such setting, and ${meant} stays unset.`,
        certainty: "likely",
        help: `Write ${meant}.`,
        ...isPlain2 ? { fixes: [{ title: `Rename it to ${meant}`, safe: false, edits: [{ at: span(at.file, at.start, at.start + name.length), text: meant }] }] } : {}
      };
    }
  }
});

// rules/settings/opener-policy-invalid.ts
var policies2 = /* @__PURE__ */ new Set(["same-origin", "same-origin-allow-popups", "noopener-allow-popups", "unsafe-none"]);
var isIgnored2 = (value) => {
  const written = text(value);
  return written !== void 0 && written !== "" && !policies2.has(written);
};
var opener_policy_invalid_default = rule({
  id: "settings/opener-policy-invalid",
  title: "SECURE_CROSS_ORIGIN_OPENER_POLICY is nothing that browsers know.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  aliases: ["security.E024"],
  tags: ["security"],
  why: `The header \`Cross-Origin-Opener-Policy\` keeps a page that another site has opened, or opens, from being reached through its window.
Browsers ignore a value that they do not know, and the pages are as open as without it.`,
  fix: `\`\`\`python
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
\`\`\`

is Django's default. A login in a window of its own may need \`"same-origin-allow-popups"\`.`,
  except: "`None` and an empty text turn the header off on purpose, and nothing is said.",
  references: [
    "https://docs.djangoproject.com/en/stable/ref/settings/#secure-cross-origin-opener-policy",
    "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Cross-Origin-Opener-Policy"
  ],
  *check(settings) {
    if (!runs(settings, middleware.security)) return;
    for (const hit of withoutDebug(settings, settings.hits("SECURE_CROSS_ORIGIN_OPENER_POLICY", isIgnored2))) {
      yield hit.claim("Browsers ignore a Cross-Origin-Opener-Policy that they do not know.", { help: 'Write "same-origin", "same-origin-allow-popups" or "unsafe-none".' });
    }
  }
});

// rules/settings/password-validators-missing.ts
var has = (wanted2) => (value) => elements(value).some((item) => text(item) === wanted2);
var password_validators_missing_default = rule({
  id: "settings/password-validators-missing",
  title: "Users may choose any password.",
  on: "settings",
  severity: "info",
  since: "0.1.0",
  why: `AUTH_PASSWORD_VALIDATORS is empty, which is Django's own default: only the settings that startproject writes have four. Users
and staff may take "123456" for a password, and some do.`,
  fix: `\`\`\`python
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator"},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
\`\`\``,
  except: "Nobody chooses a password on this site: people log in through another service.",
  references: ["https://docs.djangoproject.com/en/stable/topics/auth/passwords/#password-validation", "https://docs.djangoproject.com/en/stable/ref/settings/#auth-password-validators"],
  *check(settings) {
    if (!settings.holds("INSTALLED_APPS", has("django.contrib.auth")) || !settings.holds("AUTHENTICATION_BACKENDS", has("django.contrib.auth.backends.ModelBackend"))) return;
    for (const hit of settings.hits("AUTH_PASSWORD_VALIDATORS", isFalse)) {
      if (hit.unless !== void 0) continue;
      yield hit.claim(`Users may choose "123456" for a password: AUTH_PASSWORD_VALIDATORS is ${hit.isDefault ? "not set" : "empty"}.`, { help: "Add the four validators that startproject writes." });
    }
  }
});

// rules/settings/proxy-ssl-header-malformed.ts
var environmentKeys = /* @__PURE__ */ new Set(["HTTPS", "REQUEST_SCHEME", "SERVER_PORT", "SERVER_PROTOCOL", "wsgi.url_scheme", "UWSGI_SCHEME"]);
var pairOf = (value) => "items" in value && value.type !== "set" && value.items.length === 2 ? value.items : void 0;
var isWrongShape = (value) => isTrue(value) && value.type !== "dict" && value.type !== "object" && value.type !== "secret" && pairOf(value) === void 0;
var isWrongKey = (value) => {
  const key = text(pairOf(value)?.[0]);
  return key !== void 0 && !/^HTTP_[A-Z0-9_]+$/.test(key) && !environmentKeys.has(key);
};
var wanted = (key) => `HTTP_${key.replace(/^HTTP[_-]/i, "").toUpperCase().replaceAll("-", "_")}`;
var proxy_ssl_header_malformed_default = rule({
  id: "settings/proxy-ssl-header-malformed",
  title: "SECURE_PROXY_SSL_HEADER can't be what it is meant to be.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  why: `Behind a front server that ends TLS, this setting tells Django by which header it knows a request that came by HTTPS. The name stands there
as the environment has it: \`X-Forwarded-Proto\` is \`HTTP_X_FORWARDED_PROTO\`. Under another name Django never finds it and takes every
request for plain HTTP: SECURE_SSL_REDIRECT sends visitors round in circles, HSTS is not sent, forms may end with error 403.

A value that is not a pair ends every request with error 500 of which Django asks whether it came by HTTPS, each sent form among them.`,
  fix: `\`\`\`python
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
\`\`\``,
  except: "A key that the front server puts into the environment itself, such as `HTTPS`, is no header and is left alone where it is a known one.",
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#secure-proxy-ssl-header", "https://docs.djangoproject.com/en/stable/ref/request-response/#django.http.HttpRequest.META"],
  *check(settings) {
    const help6 = 'Write SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https").';
    for (const hit of settings.hits("SECURE_PROXY_SSL_HEADER", isWrongShape)) {
      yield hit.claim("Logins and other forms end with error 500: SECURE_PROXY_SSL_HEADER is not a pair.", { help: help6 });
    }
    for (const hit of settings.hits("SECURE_PROXY_SSL_HEADER", isWrongKey)) {
      const key = text(elements(hit.value)[0]) ?? "";
      yield hit.claim(`Django takes every request for plain HTTP: no header arrives under the name "${key}".`, { help: `Write "${wanted(key)}".` });
    }
    const isOtherCase = (value) => {
      const second = text(pairOf(value)?.[1]);
      return second !== void 0 && second !== second.toLowerCase() && second.toLowerCase() === "https";
    };
    for (const hit of settings.hits("SECURE_PROXY_SSL_HEADER", (value) => !isWrongKey(value) && isOtherCase(value))) {
      yield hit.claim('Django takes every request for plain HTTP: front servers send "https" in lower case.', { help: help6 });
    }
    const isNoText = (value) => {
      const second = pairOf(value)?.[1];
      return second !== void 0 && ["bool", "None", "int"].includes(second.type);
    };
    for (const hit of settings.hits("SECURE_PROXY_SSL_HEADER", (value) => !isWrongKey(value) && isNoText(value))) {
      yield hit.claim("Django takes every request for plain HTTP: it compares the header with something that is no text.", { help: help6 });
    }
  }
});

// rules/settings/referrer-policy-invalid.ts
var policies3 = new Set("no-referrer no-referrer-when-downgrade origin origin-when-cross-origin same-origin strict-origin strict-origin-when-cross-origin unsafe-url".split(" "));
function policiesOf(value) {
  const written = text(value);
  if (written !== void 0) return written.split(",").map((policy) => policy.trim());
  const items = elements(value).map(text);
  return items.length === 0 || items.includes(void 0) ? void 0 : items.map((item) => item ?? "");
}
var referrer_policy_invalid_default = rule({
  id: "settings/referrer-policy-invalid",
  title: "SECURE_REFERRER_POLICY is nothing that browsers know, or off.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  aliases: ["security.W022", "security.E023"],
  tags: ["security", "cwe-200"],
  why: `Following a link to another site, the browser tells that site where the visitor came from. Addresses with something private in them,
such as a link for a new password, should not travel that way. Browsers ignore a policy that they do not know. They then fall back
on one of their own, which tells other sites at least the name of this one.`,
  fix: `\`\`\`python
SECURE_REFERRER_POLICY = "same-origin"
\`\`\`

is Django's default, so the line may as well go.`,
  except: "The front server sends the header. `None` or an empty text turns it off on purpose: that is a note.",
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#secure-referrer-policy", "https://www.w3.org/TR/referrer-policy/#referrer-policies"],
  *check(settings) {
    if (!runs(settings, middleware.security)) return;
    const isOff2 = (value) => value.type === "None" || text(value) === "" || "items" in value && value.items.length === 0;
    for (const hit of withoutDebug(settings, settings.hits("SECURE_REFERRER_POLICY", isOff2))) {
      yield hit.claim("Other sites may learn where visitors came from: Referrer-Policy is not sent.", { severity: "info", mirrors: "security.W022", help: 'Set SECURE_REFERRER_POLICY = "same-origin".' });
    }
    const isUnknown = (value) => !isOff2(value) && policiesOf(value)?.some((policy) => !policies3.has(policy)) === true;
    for (const hit of withoutDebug(settings, settings.hits("SECURE_REFERRER_POLICY", isUnknown))) {
      yield hit.claim("Browsers ignore a Referrer-Policy that they do not know.", { mirrors: "security.E023", help: `Use one of ${[...policies3].join(", ")}.` });
    }
  }
});

// src/core/settings/removed-settings.ts
var setting = (name, removed2, severity, effect, instead, replacedBy) => ({
  name,
  removed: removed2,
  effect,
  instead,
  severity,
  ...replacedBy === void 0 ? {} : { replacedBy }
});
var noDatabase = (name) => setting(name, "1.4", "error", "the site has no database", "DATABASES", "DATABASES");
var noTemplates = (name) => setting(name, "1.10", "warning", "templates are configured in TEMPLATES alone", "TEMPLATES", "TEMPLATES");
var removedSettings = [
  noDatabase("DATABASE_ENGINE"),
  noDatabase("DATABASE_NAME"),
  setting("CACHE_BACKEND", "1.5", "warning", "the cache stays in each process's memory", "CACHES", "CACHES"),
  setting("ADMIN_MEDIA_PREFIX", "1.4", "info", "the admin's files are served under STATIC_URL", "STATIC_URL"),
  setting("IGNORABLE_404_STARTS", "1.6", "warning", "404 mails are sent for these addresses as well", "IGNORABLE_404_URLS", "IGNORABLE_404_URLS"),
  setting("IGNORABLE_404_ENDS", "1.6", "warning", "404 mails are sent for these addresses as well", "IGNORABLE_404_URLS", "IGNORABLE_404_URLS"),
  setting("URL_VALIDATOR_USER_AGENT", "1.5", "info", "it changes nothing", "nothing"),
  setting("AUTH_PROFILE_MODULE", "1.7", "warning", "user.get_profile() is gone", "AUTH_USER_MODEL or a model with a OneToOneField"),
  setting("SEND_BROKEN_LINK_EMAILS", "1.8", "warning", "nobody gets mail about broken links because of it", "BrokenLinkEmailsMiddleware in MIDDLEWARE"),
  setting("TRANSACTIONS_MANAGED", "1.8", "info", "it changes nothing", "ATOMIC_REQUESTS or AUTOCOMMIT in DATABASES"),
  setting("CACHE_MIDDLEWARE_ANONYMOUS_ONLY", "1.8", "warning", "pages of users who are logged in are cached too", "a Cache-Control: private on these pages"),
  setting("ADMIN_FOR", "1.8", "info", "it changes nothing", "nothing"),
  setting("PROFANITIES_LIST", "1.8", "info", "comments are not looked through", "nothing"),
  setting("COMMENTS_BANNED_USERS_GROUP", "1.8", "info", "comments are not a part of Django any more", "the package django-contrib-comments"),
  setting("COMMENTS_MODERATORS_GROUP", "1.8", "info", "comments are not a part of Django any more", "the package django-contrib-comments"),
  noTemplates("TEMPLATE_DIRS"),
  noTemplates("TEMPLATE_LOADERS"),
  noTemplates("TEMPLATE_CONTEXT_PROCESSORS"),
  setting("TEMPLATE_DEBUG", "1.10", "info", "it changes nothing", "the option debug in TEMPLATES"),
  setting("TEMPLATE_STRING_IF_INVALID", "1.10", "info", "it changes nothing", "the option string_if_invalid in TEMPLATES"),
  setting("ALLOWED_INCLUDE_ROOTS", "1.10", "info", "the template tag ssi is gone", "the tag include"),
  setting("LOGOUT_URL", "1.10", "info", "it changes nothing", "LOGOUT_REDIRECT_URL"),
  setting(
    "MIDDLEWARE_CLASSES",
    "2.0",
    "error",
    "the site runs without sessions, CSRF protection, login and security headers",
    "MIDDLEWARE",
    "MIDDLEWARE"
  ),
  setting("USE_ETAGS", "2.1", "info", "it changes nothing", "ConditionalGetMiddleware"),
  setting("DEFAULT_CONTENT_TYPE", "3.0", "info", "pages are sent as text/html", "content_type where a response is made"),
  setting("FILE_CHARSET", "3.1", "info", "files are read as UTF-8", "UTF-8 in the files"),
  setting("PASSWORD_RESET_TIMEOUT_DAYS", "4.0", "warning", "links for a new password are valid for three days", "PASSWORD_RESET_TIMEOUT, in seconds", "PASSWORD_RESET_TIMEOUT"),
  setting("DEFAULT_HASHING_ALGORITHM", "4.0", "info", "it changes nothing", "nothing"),
  setting("SECURE_BROWSER_XSS_FILTER", "4.0", "info", "the header X-XSS-Protection is not sent", "a Content-Security-Policy"),
  setting("USE_L10N", "5.0", "info", "localized formats are always on", "nothing"),
  setting("USE_DEPRECATED_PYTZ", "5.0", "info", "time zones are those of zoneinfo", "nothing"),
  setting("CSRF_COOKIE_MASKED", "5.0", "info", "it changes nothing", "nothing"),
  setting("DEFAULT_FILE_STORAGE", "5.1", "warning", "uploaded files go to the server's own disk", 'STORAGES["default"]', "STORAGES"),
  setting("STATICFILES_STORAGE", "5.1", "warning", "static files are neither hashed, compressed nor sent to another storage", 'STORAGES["staticfiles"]', "STORAGES"),
  setting("FORMS_URLFIELD_ASSUME_HTTPS", "6.0", "info", "https is assumed", "nothing")
];

// rules/settings/removed-setting.ts
var storages = [
  ["DEFAULT_FILE_STORAGE", "default", '"django.core.files.storage.FileSystemStorage"'],
  ["STATICFILES_STORAGE", "staticfiles", '"django.contrib.staticfiles.storage.StaticFilesStorage"']
];
function toStorages(name, assigned) {
  const places = storages.flatMap(([setting2]) => assigned.get(setting2) ?? []);
  const [first, ...others2] = places.toSorted((a, b) => a.start - b.start);
  const backends2 = storages.map(([setting2, , backend]) => {
    const at = assigned.get(setting2);
    return at ? expressionOf(setting2, at) : backend;
  });
  if (!first || !storages.some(([setting2]) => setting2 === name) || backends2.includes(void 0) || others2.some(({ file: file2 }) => file2 !== first.file)) return [];
  const indents = places.map(({ file: file2, start: start2 }) => file2.positionAt(start2).column - 1);
  if (new Set(indents).size > 1) return [];
  const lines = ["STORAGES = {", ...storages.map(([, alias], index) => `    "${alias}": {"BACKEND": ${backends2[index] ?? ""}},`), "}"];
  const text2 = lines.join(`
${" ".repeat(indents[0] ?? 0)}`);
  return [{ title: "Write STORAGES instead", safe: false, edits: [{ at: first, text: text2 }, ...others2.map(removeLines)] }];
}
var removed_setting_default = rule({
  id: "settings/removed-setting",
  title: "A setting that Django no longer reads is set.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  fixable: "both",
  why: `Django says nothing about names that it does not know, so a setting that was removed goes on looking as if it worked. Some of
them stop protecting the site: with \`MIDDLEWARE_CLASSES\` alone it runs without sessions, CSRF protection and login, and with
\`DEFAULT_FILE_STORAGE\` uploads land on a disk that is gone tomorrow.`,
  fix: `Write what took its place, as the message says:

\`\`\`python
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
]
\`\`\``,
  except: `Code of the project, or a package, reads the name itself. Where no requirement says which Django runs, it may be one that still reads
the name, and what would be an error is a warning.`,
  references: ["https://docs.djangoproject.com/en/stable/internals/deprecation/", "https://docs.djangoproject.com/en/stable/releases/"],
  *check(settings) {
    const assigned = new Map(settings.names.map((name) => [name.name, name.at]));
    const { least, most, pinned } = settings.django;
    for (const { name, removed: removed2, effect, instead, severity, replacedBy } of removedSettings) {
      const at = assigned.get(name);
      if (!at || settings.isRead(name) || compareVersions(removed2, most) > 0) continue;
      const isLeftover = replacedBy !== void 0 && assigned.has(replacedBy);
      yield {
        at,
        message: isLeftover ? `Django ignores ${name} since ${removed2}; ${replacedBy} is what counts.` : `Django ignores ${name} since ${removed2}: ${effect}.`,
        // Where the project's version is not known, it may be one that still reads the name.
        certainty: pinned && compareVersions(removed2, least) <= 0 ? "certain" : "likely",
        severity: isLeftover ? "info" : !pinned && severity === "error" ? "warning" : severity,
        fixes: isLeftover || instead === "nothing" ? [{ title: "Take the line out", safe: instead === "nothing" && pinned && compareVersions(removed2, least) <= 0, edits: [removeLines(at)] }] : compareVersions(least, "4.2") >= 0 ? toStorages(name, assigned) : [],
        help: instead === "nothing" || isLeftover ? "Take the line out." : `Use ${instead} instead.`
      };
    }
  }
});

// src/core/settings/secret-key.ts
function weakness(key) {
  if (key.startsWith("django-insecure-")) return "is the one that startproject made for development";
  if (key === "None") return 'is the text "None"';
  if (/change[-_ ]?(?:me|this|it)|replace[-_ ]?(?:me|this)|your[-_ ]?(?:secret|key)|secret[-_ ]?key|insecure|placeholder|todo|example|dummy|not[-_ ]?(?:so[-_ ]?)?(?:a[-_ ]?)?secret|^(?:secret|test|dev|development|django|password|key)$/i.test(key)) return "is a placeholder";
  if (new Set(key).size < 5) return "has fewer than five different characters";
  if (key.length < 24) return "is shorter than 24 characters";
  return void 0;
}
var weaknessOf = (value) => {
  let found;
  if (value.type === "secret") value.value.satisfies((key) => (found = key === "" ? void 0 : weakness(key)) !== void 0);
  return found;
};
var isCommitted = ({ unless, variables }) => unless === void 0 && variables.length === 0;

// rules/settings/secret-key-committed.ts
var secret_key_committed_default = rule({
  id: "settings/secret-key-committed",
  title: "SECRET_KEY stands in a file of the repository.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  aliases: ["security.W009"],
  tags: ["security", "cwe-798"],
  why: `Everybody who can read the repository, its forks, its backups and the images built from it knows the key of production, and
can forge what Django signs with it: links for a new password, messages, signed cookies. Django's own check passes a long key,
committed or not. Taking the line out does not take the key out of the history: make a new one.

A key in the code that is weak as well, such as the one that startproject wrote, is this one finding, and it says both.
settings/secret-key-insecure speaks of weak keys that come from elsewhere.`,
  fix: `\`\`\`python
SECRET_KEY = os.environ["DJANGO_SECRET_KEY"]
\`\`\`

and set the variable where the process is started, in a file that is not in the repository. The old key may stand in
\`SECRET_KEY_FALLBACKS\` for a while, so that nobody is logged out.`,
  except: "The file serves development alone, and production is given its key elsewhere.",
  references: ["https://docs.djangoproject.com/en/stable/howto/deployment/checklist/#secret-key", "https://docs.djangoproject.com/en/stable/ref/settings/#secret-key-fallbacks"],
  *check(settings) {
    for (const hit of settings.hits("SECRET_KEY", (value) => value.type === "secret" && value.value.length > 0)) {
      if (!isCommitted(hit)) continue;
      const weak2 = weaknessOf(hit.value);
      yield hit.claim(`Everybody who can read the repository knows production's SECRET_KEY.${weak2 === void 0 ? "" : ` It is weak, too: it ${weak2}.`}`, {
        // Whoever silences the check of weak keys has not said that the key may be known.
        mirrors: false,
        help: 'Make a new key and read it from the environment: SECRET_KEY = os.environ["DJANGO_SECRET_KEY"].'
      });
    }
  }
});

// rules/settings/secret-key-fallback.ts
var secret_key_fallback_default = rule({
  id: "settings/secret-key-fallback",
  title: "A known SECRET_KEY is used when the variable is not set.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  tags: ["security", "cwe-1188"],
  why: `The site starts without the variable, and nothing tells that it then signs its sessions and password links with a key that
everybody can read in the repository. Sooner or later a variable is forgotten, misspelt, or lost in a move.`,
  fix: `Let the start fail instead:

\`\`\`python
SECRET_KEY = os.environ["DJANGO_SECRET_KEY"]
\`\`\`

and give development its key in its own settings.`,
  except: "The fallback is used only where DEBUG is on, and settings/debug-enabled tells which variable must be set: then nothing is reported.",
  references: ["https://docs.djangoproject.com/en/stable/howto/deployment/checklist/#secret-key"],
  *check(settings) {
    const isKnown2 = settings.hits("SECRET_KEY", (value) => value.type === "secret" && value.value.satisfies((key) => key !== "" && key !== "None"));
    for (const hit of apartFromDebug(settings, isKnown2)) {
      if (hit.unless === void 0) continue;
      yield hit.claim("Sessions and password links are signed with a key that everybody can read.", {
        help: 'Let the start fail without it: SECRET_KEY = os.environ["DJANGO_SECRET_KEY"].'
      });
    }
  }
});

// rules/settings/secret-key-fallbacks-insecure.ts
var secret_key_fallbacks_insecure_default = rule({
  id: "settings/secret-key-fallbacks-insecure",
  title: "An old key in SECRET_KEY_FALLBACKS can be guessed.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  aliases: ["security.W025"],
  tags: ["security", "cwe-1391"],
  why: `What is signed with a key in SECRET_KEY_FALLBACKS is as good as what is signed with SECRET_KEY. A weak key that was replaced
and moved there still lets anybody forge sessions and links for a new password.`,
  fix: `Take the key out. Whoever is logged in under it logs in again.

\`\`\`python
SECRET_KEY_FALLBACKS = []
\`\`\``,
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#secret-key-fallbacks", "https://docs.djangoproject.com/en/stable/ref/checks/#security"],
  *check(settings) {
    for (const hit of settings.hits("SECRET_KEY_FALLBACKS", (value) => elements(value).filter((key) => weaknessOf(key) !== void 0))) {
      yield hit.claim(`Anybody can forge logins and password links: a key in SECRET_KEY_FALLBACKS ${weaknessOf(hit.value) ?? ""}.`, { help: "Take the key out of SECRET_KEY_FALLBACKS." });
    }
  }
});

// rules/settings/secret-key-insecure.ts
var secret_key_insecure_default = rule({
  id: "settings/secret-key-insecure",
  title: "SECRET_KEY can be guessed.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  aliases: ["security.W009"],
  tags: ["security", "cwe-1391"],
  why: `Whoever knows SECRET_KEY can forge what Django signs with it: links for a new password, messages, signed cookies and, with
the cookie session backend, a login as anybody. A key that startproject wrote carries the word \`insecure\` because it was made
for development; placeholders and short keys are guessed by programs that try them all.

This is about keys that come from the environment: a \`.env\` file, a launcher, a variable that is made a text while it is unset. A weak key
in the code itself is settings/secret-key-committed's to report, with the reason why it is weak.`,
  fix: `Make a key on the server, once, and give it to the process in its environment:

\`\`\`sh
python -c "from django.core.management.utils import get_random_secret_key as key; print(key())"
\`\`\`

\`\`\`python
SECRET_KEY = os.environ["DJANGO_SECRET_KEY"]
\`\`\``,
  except: "The settings serve development or tests alone.",
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#secret-key", "https://docs.djangoproject.com/en/stable/ref/checks/#security"],
  *check(settings) {
    for (const hit of settings.hits("SECRET_KEY", (value) => weaknessOf(value) !== void 0)) {
      const weak2 = weaknessOf(hit.value) ?? "";
      if (isCommitted(hit)) continue;
      if (hit.unless !== void 0 && !weak2.includes("None")) continue;
      yield hit.claim(`Anybody can forge logins and password links: SECRET_KEY ${weak2}.`, {
        help: 'Read a random key from the environment, as in SECRET_KEY = os.environ["DJANGO_SECRET_KEY"].'
      });
    }
  }
});

// rules/settings/secret-key-per-process.ts
var secret_key_per_process_default = rule({
  id: "settings/secret-key-per-process",
  title: "SECRET_KEY is another one in each process.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  why: `A key that is made when the settings are imported differs between the workers and changes with each restart. What one worker
signed, the next refuses: people are logged out at random, and links for a new password don't work.`,
  fix: `Make one key, once, and give it to every process in its environment:

\`\`\`python
SECRET_KEY = os.environ["DJANGO_SECRET_KEY"]
\`\`\``,
  except: "The site runs as one process, and nobody minds logging in again after each start.",
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#secret-key", "https://docs.djangoproject.com/en/stable/topics/signing/"],
  *check(settings) {
    for (const hit of settings.randomAtStart("SECRET_KEY")) {
      yield hit.claim("Logins end at random: each process makes a SECRET_KEY of its own.", { help: 'Make a key once and read it from the environment: SECRET_KEY = os.environ["DJANGO_SECRET_KEY"].' });
    }
  }
});

// rules/settings/security-middleware-missing.ts
var security_middleware_missing_default = rule({
  id: "settings/security-middleware-missing",
  title: "SecurityMiddleware is missing, so no SECURE_ setting has an effect.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  aliases: ["security.W001"],
  tags: ["security"],
  why: `SecurityMiddleware redirects to HTTPS and sends \`Strict-Transport-Security\`, \`X-Content-Type-Options\`, \`Referrer-Policy\` and
\`Cross-Origin-Opener-Policy\`. Without it SECURE_SSL_REDIRECT, SECURE_HSTS_SECONDS and the others are read by nobody, and Django
says nothing about that.`,
  fix: `\`\`\`python
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    # the others
]
\`\`\``,
  except: `The front server sends these headers; where one of the repository adds \`X-Content-Type-Options\`, nothing is said. A class of the
project that derives from Django's counts, and so does one of a package whose name ends in SecurityMiddleware. Where only
MIDDLEWARE_CLASSES is set, settings/removed-setting speaks.`,
  references: ["https://docs.djangoproject.com/en/stable/ref/middleware/#module-django.middleware.security"],
  *check(settings, model) {
    const has2 = (name) => settings.names.some((assigned) => assigned.name === name);
    if (has2("MIDDLEWARE_CLASSES") && !has2("MIDDLEWARE") || maySendHeader(frontServersOf(settings, model), /x-content-type-options/i)) return;
    for (const hit of withoutDebug(settings, settings.hits("MIDDLEWARE", (value) => middlewareIn(value, middleware.security, settings) === "missing"))) {
      const dead = settings.names.find(({ name }) => name === "SECURE_SSL_REDIRECT" || name === "SECURE_HSTS_SECONDS");
      const related = dead ? [{ at: dead.at, message: `${dead.name} has no effect` }] : [];
      yield hit.claim(hit.isDefault ? "Django sends no security headers: MIDDLEWARE is not set." : "Django sends no security headers: SecurityMiddleware is not in MIDDLEWARE.", {
        ...dead && { related },
        help: 'Put "django.middleware.security.SecurityMiddleware" first in MIDDLEWARE.'
      });
    }
  }
});

// rules/settings/session-cookie-insecure.ts
var session_cookie_insecure_default = rule({
  id: "settings/session-cookie-insecure",
  title: "Browsers send the session cookie over plain HTTP as well.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  aliases: ["security.W010", "security.W011", "security.W012"],
  tags: ["security", "cwe-614"],
  why: `Whoever reads the session cookie is logged in as its owner. A redirect to HTTPS does not help: the browser has sent the cookie with the
plain request that is redirected, and a picture address with \`http://\` on any page makes it do so.`,
  fix: `\`\`\`python
SESSION_COOKIE_SECURE = True
\`\`\``,
  except: `The site has no HTTPS at all, such as one inside a closed network: nobody could log in. Without SessionMiddleware there is no such
cookie, and nothing is said; neither is it where DEBUG is on for certain or by the same variable.`,
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#session-cookie-secure", "https://docs.djangoproject.com/en/stable/topics/security/#ssl-https"],
  *check(settings) {
    if (!runs(settings, middleware.sessions)) return;
    if (isKeptFromPlainHttp(settings, "SESSION") || isStale(settings, "SESSION_COOKIE_SECURE")) return;
    for (const hit of withoutDebug(settings, settings.hits("SESSION_COOKIE_SECURE", isFalse))) {
      if (hit.unless !== void 0 && settings.sampleHolds("SESSION_COOKIE_SECURE", isTrue)) continue;
      yield hit.claim("Logins can be stolen on the way: the session cookie also travels over plain HTTP.", { help: "Serve the site over HTTPS, then set SESSION_COOKIE_SECURE = True." });
    }
  }
});

// rules/settings/session-cookie-script-readable.ts
var session_cookie_script_readable_default = rule({
  id: "settings/session-cookie-script-readable",
  title: "Scripts can read the session cookie.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  aliases: ["security.W013", "security.W014", "security.W015"],
  tags: ["security", "cwe-1004"],
  why: `A script that somebody smuggles into one page can send the session cookie away, and whoever has it is logged in as the visitor,
from anywhere. Django keeps the cookie from scripts by default; these settings turn that off.`,
  fix: `\`\`\`python
SESSION_COOKIE_HTTPONLY = True
\`\`\`

or take the line out: it is the default.`,
  except: "A script of the site itself must read the cookie. It hardly ever must: requests to the site carry it anyway.",
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#session-cookie-httponly", "https://owasp.org/www-community/HttpOnly"],
  *check(settings) {
    if (!runs(settings, middleware.sessions)) return;
    for (const hit of withoutDebug(settings, settings.hits("SESSION_COOKIE_HTTPONLY", isFalse))) {
      yield hit.claim("A smuggled script can take logins over: scripts may read the session cookie.", { help: "Take SESSION_COOKIE_HTTPONLY out, or set it to True." });
    }
  }
});

// rules/settings/settings-module-missing.ts
var samples = [".py.example", ".py.sample", ".py.dist", ".py.template", ".py.tmpl", ".py.j2", "_example.py", "_sample.py", "_template.py", "_dist.py", ".example.py", ".sample.py"];
var settings_module_missing_default2 = rule({
  id: "settings/settings-module-missing",
  title: "The entry point names a settings module that is not there.",
  on: "deployment",
  severity: "error",
  since: "0.1.0",
  why: `\`wsgi.py\` or \`asgi.py\` tells Django which settings to import. The repository has no module of that name, mostly because it was
renamed or split: the server starts and ends at once with an ImportError.`,
  fix: `\`\`\`python
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bakery.settings.production")
\`\`\``,
  except: `The module is put beside the others on the server. Where the name is a folder of settings modules, the environment is expected to name
one of them, and nothing is said.`,
  references: ["https://docs.djangoproject.com/en/stable/topics/settings/#designating-the-settings", "https://docs.djangoproject.com/en/stable/howto/deployment/wsgi/#configuring-the-settings-module"],
  *check({ appServer, entryPoint }, model) {
    const named = entryPoint?.settingsModule;
    if (!named || named.isLeftOut || model.partial || !/^\w+(?:\.\w+)*$/.test(named.value)) return;
    const environment = appServer?.kind === "process" ? appServer.launch.environment : [];
    if (!named.insists && environment.some(({ name }) => name === "DJANGO_SETTINGS_MODULE")) return;
    const [top = "", ...rest] = named.value.split(".");
    if (!entryPoint.file.path.split("/").slice(0, -1).includes(top) && !model.hasFile(`${top}/__init__.py`)) return;
    const paths = [named.value.replaceAll(".", "/"), ...rest.length > 0 ? [rest.join("/")] : []];
    if (paths.some((path) => model.hasFile(`${path}.py`) || model.hasFile(`${path}/__init__.py`) || samples.some((ending) => model.hasFile(`${path}${ending}`)))) return;
    if (!named.insists && model.settings.some(({ anchor }) => paths.some((path) => `/${anchor.file.path}`.includes(`/${path}/`)))) return;
    yield {
      at: named.at,
      message: `The site does not start: the repository has no settings module ${named.value}.`,
      certainty: "likely",
      help: "Name the module that production is to use."
    };
  }
});

// rules/settings/shared-state-in-local-memory.ts
var ownOfProcess = /^django\.core\.cache\.backends\.(?:locmem\.LocMemCache|dummy\.DummyCache)$/;
var backendOf3 = (caches, alias) => text(lookUp(lookUp(caches, text(alias) ?? ""), "BACKEND")) ?? "";
var shared_state_in_local_memory_default = rule({
  id: "settings/shared-state-in-local-memory",
  title: "Sessions are kept in the memory of one process.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  why: `With \`django.contrib.sessions.backends.cache\`, sessions live in the cache alone, and this cache lives in the memory of each
process (or nowhere). A visitor whose next request goes to another worker is logged out; a restart logs everybody out.`,
  fix: `\`\`\`python
CACHES = {"default": {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": os.environ["REDIS_URL"]}}
\`\`\`

or keep sessions in the database: \`SESSION_ENGINE = "django.contrib.sessions.backends.cached_db"\`.`,
  references: ["https://docs.djangoproject.com/en/stable/topics/http/sessions/#using-cached-sessions", "https://docs.djangoproject.com/en/stable/topics/cache/#local-memory-caching"],
  *check(settings) {
    const isLost = (values) => text(values.SESSION_ENGINE) === "django.contrib.sessions.backends.cache" && ownOfProcess.test(backendOf3(values.CACHES, values.SESSION_CACHE_ALIAS));
    if (settings.sampleHolds("CACHES", (value) => !ownOfProcess.test(backendOf3(value, { type: "str", value: "default" })))) return;
    for (const hit of settings.hitsTogether(["SESSION_ENGINE", "CACHES", "SESSION_CACHE_ALIAS"], isLost)) {
      yield hit.claim("Logins get lost between workers: sessions are kept in the memory of one process.", { help: "Use a cache that all workers share, such as Redis, or the session backend cached_db." });
    }
  }
});

// rules/settings/sqlite-in-production.ts
var sqlite_in_production_default = rule({
  id: "settings/sqlite-in-production",
  title: "Production stores its data in SQLite.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  why: `SQLite lets one process write at a time: under several workers, requests fail with "database is locked". In a container or on
a platform such as Heroku the file is gone with the next deployment. And it lies beside the code, where a wrong alias of the web
server hands it out.`,
  fix: `\`\`\`python
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": os.environ["DB_NAME"],
        "USER": os.environ["DB_USER"],
        "PASSWORD": os.environ["DB_PASSWORD"],
        "HOST": os.environ["DB_HOST"],
    }
}
\`\`\``,
  except: "A small site with few writes, one machine, a disk that stays, and backups of the file.",
  references: ["https://docs.djangoproject.com/en/stable/ref/databases/#sqlite-notes", "https://www.sqlite.org/whentouse.html"],
  *check(settings, model) {
    if (settings.sampleHolds("DATABASES", (value) => engineOf(value) !== void 0 && !isSqlite(engineOf(value)))) return;
    if (isStale(settings, "DATABASES")) return;
    const sqlite = (value) => {
      const engine = engineOf(value);
      return engine && isSqlite(engine) ? [engine] : [];
    };
    const isLost = runsOnThrowAwayDisk(settings, model) && settings.packages.requires("django-heroku") === void 0 && settings.holds("DATABASES", liesInProject);
    for (const hit of settings.hits("DATABASES", sqlite)) {
      if (isLost && hit.unless === void 0) continue;
      yield hit.claim("Production stores its data in SQLite, which locks under several workers.", {
        help: "Use a database server such as PostgreSQL, or say why one file is enough and ignore this rule."
      });
    }
  }
});

// rules/settings/ssl-redirect-missing.ts
var redirects = /ssl|https|secure/i;
var words2 = {
  both: "The front server answers plain HTTP, and neither it nor Django redirects to HTTPS.",
  plain: "The front server answers plain HTTP alone; something before it must redirect to HTTPS.",
  heroku: "Visitors stay on plain HTTP if they come so: Heroku does not redirect, and Django does not either.",
  unseen: "Django does not redirect to HTTPS; the server before it must."
};
var ssl_redirect_missing_default = rule({
  id: "settings/ssl-redirect-missing",
  title: "Neither Django nor the front server redirects visitors to HTTPS.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  aliases: ["security.W008"],
  tags: ["security", "cwe-319"],
  why: `Whoever types the address or follows an old link without \`https://\` stays on plain HTTP: passwords and session cookies can be
read and changed on the way.

nginx servers, Apache virtual hosts and a Caddyfile of the repository count: where one of them redirects, there is nothing to say.`,
  fix: `Redirect in the front server,

\`\`\`nginx
server {
    listen 80;
    server_name www.bakery.example;
    return 301 https://$host$request_uri;
}
\`\`\`

or in Django, which must then be told by the front server which requests came by HTTPS:

\`\`\`python
SECURE_SSL_REDIRECT = True
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
\`\`\``,
  except: `Something that is not in the repository redirects. A front server of the repository that answers both HTTPS and plain HTTP makes it a
warning, and so does a Procfile without a front server, which is taken for Heroku: that does not redirect (Dokku and some others do).
Where the repository shows nothing before Django, or plain HTTP alone, as certbot finds it and as it is behind another server that ends
TLS, this is a note. With DEBUG on, settings/debug-enabled is what matters, and nothing is said.`,
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#secure-ssl-redirect", "https://docs.djangoproject.com/en/stable/topics/security/#ssl-https"],
  *check(settings, model) {
    const before = httpsBefore(settings, model);
    if (before === "redirected" || before === "tls-only" || before === "elsewhere" || mayRunNamed(settings, redirects)) return;
    if (!runs(settings, middleware.security)) return;
    for (const hit of withoutDebug(settings, settings.hits("SECURE_SSL_REDIRECT", isFalse))) {
      if (hit.unless !== void 0 && settings.sampleHolds("SECURE_SSL_REDIRECT", isTrue)) continue;
      const plain2 = plainHttpIn(frontServersOf(settings, model));
      const isNote = before === "unseen" || before === "plain";
      yield hit.claim(words2[before], {
        ...isNote && { severity: "info" },
        ...before !== "both" && hit.unless === void 0 && { certainty: "likely" },
        ...plain2 && { related: [{ at: plain2, message: "plain HTTP is answered here" }] },
        help: before === "unseen" || before === "heroku" ? "Set SECURE_SSL_REDIRECT = True, and SECURE_PROXY_SSL_HEADER to what the server before Django sends." : "Redirect in the front server, or set SECURE_SSL_REDIRECT = True."
      });
    }
  }
});

// rules/settings/stale-derived-value.ts
var stale_derived_value_default = rule({
  id: "settings/stale-derived-value",
  title: "A setting is made from another before production changes that one.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  tags: ["security"],
  why: `\`SESSION_COOKIE_SECURE = not DEBUG\` in the common settings is computed once, where it stands, with the DEBUG that holds there. When
production's module then sets \`DEBUG = False\`, nothing is computed again: the cookie stays as it was for development. Each line looks
right, and together they send logins in the clear, print mails to the log, or fill the cache of a single process.`,
  fix: `Set it after the change, in production's own settings:

\`\`\`python
from .base import *

DEBUG = False
SESSION_COOKIE_SECURE = True
\`\`\`

or leave the other setting open in the common ones, so that each environment reads it before anything is made from it.`,
  except: "The value is replaced while the site starts, in a way that the settings do not show.",
  references: ["https://docs.djangoproject.com/en/stable/topics/settings/", "https://docs.djangoproject.com/en/stable/howto/deployment/checklist/"],
  *check(settings) {
    for (const { name, bad, effect } of consequencesOfStaleness) {
      for (const hit of settings.stale(name, bad)) {
        yield hit.claim(`${effect}: ${name} was made from ${hit.from} before that was changed.`, {
          related: [{ at: hit.changedAt, message: `${hit.from} gets its final value here` }],
          help: `Set ${name} after ${hit.from} has its final value (${placeOf(hit.changedAt)}).`
        });
      }
    }
  }
});

// rules/settings/static-root-missing.ts
var static_root_missing_default = rule({
  id: "settings/static-root-missing",
  title: "Static files have nowhere to be collected.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  why: `With DEBUG off Django serves no static files. \`collectstatic\` puts those of all apps, the admin's included, into STATIC_ROOT for
the web server; without it, the command ends with an error and pages come without styles and scripts.`,
  fix: `\`\`\`python
STATIC_ROOT = BASE_DIR / "staticfiles"
\`\`\``,
  except: "Another build puts the files of every app where the web server finds them.",
  references: ["https://docs.djangoproject.com/en/stable/howto/static-files/deployment/", "https://docs.djangoproject.com/en/stable/ref/settings/#static-root"],
  *check(settings) {
    if (!collectsStaticFiles(settings)) return;
    if (settings.holds("WHITENOISE_USE_FINDERS", isTrue)) return;
    for (const hit of settings.hits("STATIC_ROOT", isFalse)) {
      if (hit.unless !== void 0) continue;
      yield hit.claim(`Pages come without styles and scripts: STATIC_ROOT is ${hit.isDefault ? "not set" : "empty"}, so collectstatic fails.`, { help: 'Name a folder: STATIC_ROOT = BASE_DIR / "staticfiles".' });
    }
  }
});

// rules/settings/static-url-malformed.ts
var static_url_malformed_default = rule({
  id: "settings/static-url-malformed",
  title: "STATIC_URL or MEDIA_URL does not end with a slash.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  aliases: ["urls.E006"],
  why: `Django joins the URL with the name of a file as a browser joins links: without the slash, the last part is replaced.
\`/media\` and \`cake.jpg\` make \`/cake.jpg\`. For static files, \`django.contrib.staticfiles\` puts the slash in, and what reads
STATIC_URL itself does not. Django's checks refuse both, so \`manage.py migrate\` ends with an error; a production server runs no
checks and starts.`,
  fix: `\`\`\`python
STATIC_URL = "/static/"
MEDIA_URL = "/media/"
\`\`\``,
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#static-url", "https://docs.djangoproject.com/en/stable/ref/checks/#urls"],
  *check(settings) {
    const addsSlash = settings.mayHold("INSTALLED_APPS", (value) => elements(value).some((item) => text(item) === "django.contrib.staticfiles"));
    for (const name of ["STATIC_URL", "MEDIA_URL"]) {
      const isMended = name === "STATIC_URL" && addsSlash;
      const effect = isMended ? "manage.py migrate stops with an error" : `Links to ${name === "STATIC_URL" ? "static files" : "uploads"} lead nowhere`;
      for (const hit of settings.hits(name, (value) => /[^/]$/.test(text(value) ?? ""))) {
        yield hit.claim(`${effect}: ${name} does not end with a slash.`, { ...isMended ? { severity: "warning" } : {}, help: `Write ${name} = ${JSON.stringify(`${text(hit.value) ?? ""}/`)}.` });
      }
    }
  }
});

// rules/settings/storages-incomplete.ts
var lacks = (value, key) => value.type === "dict" && value.entries.every(([name]) => name.type !== "unknown") && lookUp(value, key) === void 0;
var storages_incomplete_default = rule({
  id: "settings/storages-incomplete",
  title: "STORAGES leaves out a storage that Django needs.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  aliases: ["staticfiles.E005"],
  why: `STORAGES replaces Django's own dict as a whole. Without \`staticfiles\` in it, collectstatic fails and each page that uses
\`{% static %}\` is an error; without \`default\`, each upload is one. Where neither MEDIA_ROOT nor MEDIA_URL is set there may be no
uploads, and the latter is a note.`,
  fix: `\`\`\`python
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.ManifestStaticFilesStorage"},
}
\`\`\``,
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#storages", "https://docs.djangoproject.com/en/stable/ref/checks/#static-files"],
  *check(settings) {
    if (compareVersions(settings.django.least, "4.2") < 0) return;
    const hasStaticFiles = settings.holds("INSTALLED_APPS", (value) => elements(value).some((item) => text(item) === "django.contrib.staticfiles"));
    const takesUploads = settings.names.some(({ name }) => name === "MEDIA_ROOT" || name === "MEDIA_URL");
    const needed = [
      { key: "staticfiles", isNeeded: hasStaticFiles, effect: "Pages with static files fail", isSure: true },
      { key: "default", isNeeded: true, effect: takesUploads ? "Uploads fail" : "Uploads would fail", isSure: takesUploads }
    ];
    for (const { key, effect, isSure } of needed.filter(({ isNeeded }) => isNeeded)) {
      for (const hit of settings.hits("STORAGES", (value) => lacks(value, key))) {
        yield hit.claim(`${effect}: STORAGES has no "${key}".`, { ...!isSure && { severity: "info" }, help: `Add "${key}" to STORAGES; what is set replaces Django's own dict as a whole.` });
      }
    }
  }
});

// rules/settings/syntax-error.ts
var syntax_error_default4 = rule({
  id: "settings/syntax-error",
  title: "Python can't import a module of the settings.",
  on: "document",
  severity: "error",
  since: "0.1.0",
  why: `Django imports the settings before it does anything else. A module that Python can't parse stops the start: the application
server's workers die, and the front server answers 502 to every visitor.`,
  fix: "Repair the line; `python -m py_compile settings.py` tells whether Python takes it.",
  except: "The file is a template that is filled in before it is used.",
  references: ["https://docs.python.org/3/reference/lexical_analysis.html"],
  *check(document) {
    if (document.language !== "python") return;
    for (const { at, message: message2, help: help6, related } of document.problems) {
      yield { at, message: message2, certainty: "certain", ...help6 === void 0 ? {} : { help: help6 }, ...related ? { related: [related] } : {} };
    }
  }
});

// rules/settings/templates-debug.ts
var switches = (templates) => elements(templates).map((engine) => lookUp(lookUp(engine, "OPTIONS"), "debug")).filter((debug) => debug !== void 0).filter(isTrue);
var templates_debug_default = rule({
  id: "settings/templates-debug",
  title: "Templates are rendered in debug mode while DEBUG is off.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  why: `With the option \`debug\`, each template keeps its source and its positions in memory, and errors carry pieces of it into mails
and reports. The option follows DEBUG where it is left out.`,
  fix: `\`\`\`python
TEMPLATES = [{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True, "OPTIONS": {}}]
\`\`\``,
  references: ["https://docs.djangoproject.com/en/stable/topics/templates/#django.template.backends.django.DjangoTemplates"],
  *check(settings) {
    if (settings.mayHold("DEBUG", isTrue) || isStale(settings, "TEMPLATES")) return;
    for (const hit of settings.hits("TEMPLATES", switches)) {
      yield hit.claim("Errors carry the source of templates along: their option debug is on while DEBUG is off.", { help: 'Take "debug" out of OPTIONS: it then follows DEBUG.' });
    }
  }
});

// src/core/settings/django-releases.ts
var ends2 = {
  "1.8": "2018-04-01",
  "1.9": "2017-04-04",
  "1.10": "2017-12-02",
  "1.11": "2020-04-01",
  "2.0": "2019-04-01",
  "2.1": "2019-12-02",
  "2.2": "2022-04-11",
  "3.0": "2021-04-06",
  "3.1": "2021-12-07",
  "3.2": "2024-04-01",
  "4.0": "2023-04-01",
  "4.1": "2023-12-01",
  "4.2": "2026-04-30",
  "5.0": "2025-04-02",
  "5.1": "2025-12-31",
  "5.2": "2028-04-30",
  "6.0": "2027-04-30",
  "6.1": "2027-12-31"
};
var endOfSupport = (series) => Object.hasOwn(ends2, series) ? ends2[series] : void 0;

// rules/settings/unsupported-django.ts
var unsupported_django_default = rule({
  id: "settings/unsupported-django",
  title: "The project runs a Django that gets no security fixes any more.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  tags: ["security", "cwe-1104"],
  why: `Holes that are found in Django are mended in the supported series alone, and published for all. A site on an older series
stays open to them; the distributions that mend old versions themselves are the exception.`,
  fix: `Move to a supported series, one at a time, and read the release notes of each:

\`\`\`text
Django>=5.2,<5.3
\`\`\``,
  except: "The Django is one that a Linux distribution or a company maintains.",
  references: ["https://www.djangoproject.com/download/#supported-versions", "https://docs.djangoproject.com/en/stable/howto/upgrade-version/"],
  *check(settings, model) {
    const { most, pinned, at } = settings.django;
    const end = endOfSupport(most);
    if (!pinned || end === void 0 || end >= model.today) return;
    yield {
      at: at ?? settings.anchor,
      message: `Holes in Django stay open: ${most} gets no security fixes since ${end}.`,
      certainty: "certain",
      help: "Move to a supported series, such as 5.2, the one with long-term support."
    };
  }
});

// rules/settings/weak-password-hasher.ts
var weak = /\.(?:(?:Unsalted)?(?:MD5|SHA1)|Crypt)PasswordHasher$/;
var firstIfWeak = (value) => elements(value).slice(0, 1).filter((hasher) => weak.test(text(hasher) ?? ""));
var weak_password_hasher_default = rule({
  id: "settings/weak-password-hasher",
  title: "Passwords are stored with a hash that is broken in no time.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  tags: ["security", "cwe-916"],
  why: `The first entry of PASSWORD_HASHERS hashes every new password. MD5 and SHA1 are made to be fast: one graphics card tries
billions of passwords a second against a stolen table. People set MD5 to make tests quick, and it finds its way into
production.`,
  fix: `Take the setting out of production's settings: Django's own list is good. Passwords are hashed anew when their owners log in.

\`\`\`python
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
    "django.contrib.auth.hashers.MD5PasswordHasher",  # only to read the old ones
]
\`\`\``,
  references: ["https://docs.djangoproject.com/en/stable/topics/auth/passwords/", "https://docs.djangoproject.com/en/stable/ref/settings/#password-hashers"],
  *check(settings) {
    for (const hit of settings.hits("PASSWORD_HASHERS", firstIfWeak)) {
      yield hit.claim("A stolen table of users gives their passwords away: new ones are hashed with a fast hash.", { help: 'Put "django.contrib.auth.hashers.PBKDF2PasswordHasher" first, or take the setting out.' });
    }
  }
});

// rules/uwsgi/auto-reload.ts
var spellings = /* @__PURE__ */ new Set(["py-autoreload", "py-auto-reload", "python-autoreload", "python-auto-reload"]);
var auto_reload_default3 = rule({
  id: "uwsgi/auto-reload",
  title: "Each change of a Python file restarts uWSGI.",
  on: "launch",
  severity: "error",
  since: "0.1.0",
  why: `\`py-autoreload\` looks at every imported module each few seconds and restarts when one is newer. In production the restart falls in the
middle of a deployment: half of the code is new. uWSGI's documentation calls the option one for development alone.`,
  fix: `Take it out, and say when to reload:

\`\`\`ini
touch-reload = /srv/bakery/reload
\`\`\``,
  except: "The file serves development, and its name does not say so.",
  references: ["https://uwsgi-docs.readthedocs.io/en/latest/articles/TheArtOfGracefulReloading.html#python-auto-reloading-in-uwsgi", "https://uwsgi-docs.readthedocs.io/en/latest/PythonModuleAlias.html"],
  *check(launch) {
    if (!servesProduction(launch, "uwsgi")) return;
    const option = launch.options.findLast(({ name }) => spellings.has(name));
    if (!option || (numberOf(option) ?? 0) === 0) return;
    yield {
      at: option.at,
      message: "The site restarts with half of the new code: uWSGI watches its Python files.",
      certainty: "certain",
      help: "Take the line out, and use touch-reload."
    };
  }
});

// rules/uwsgi/harakiri-missing.ts
var harakiri_missing_default = rule({
  id: "uwsgi/harakiri-missing",
  title: "Nothing ends a request that hangs in uWSGI.",
  on: "launch",
  severity: "info",
  since: "0.1.0",
  why: `uWSGI has no time limit of its own. A request that hangs in a query or in a call to another service holds its worker until
somebody restarts it; after as many such requests as there are workers the site waits.`,
  fix: `\`\`\`ini
harakiri = 60
\`\`\`

It needs the master process. Uploads that take longer than a minute need more.`,
  except: "Long requests are wanted, or something else ends those that hang.",
  references: ["https://uwsgi-docs.readthedocs.io/en/latest/Options.html#harakiri", "https://uwsgi-docs.readthedocs.io/en/latest/FAQ.html"],
  *check(launch) {
    if (!servesProduction(launch, "uwsgi") || !launch.optionsKnown || launch.configurations.length === 0) return;
    if (launch.options.some(({ name }) => /^(?:harakiri|http-timeout|so-send-timeout|route-.*harakiri)$|^gevent$|^async$|^asyncio$/.test(name))) return;
    yield {
      at: launch.command.at,
      message: "A request that hangs holds its worker for ever: uWSGI has no time limit.",
      certainty: "likely",
      help: "Write harakiri = 60, or the longest time that a request may take."
    };
  }
});

// rules/uwsgi/http-router-behind-proxy.ts
var http_router_behind_proxy_default = rule({
  id: "uwsgi/http-router-behind-proxy",
  title: "Requests pass through uWSGI's HTTP router behind a web server.",
  on: "launch",
  severity: "info",
  since: "0.1.0",
  why: `\`http =\` starts one more process that takes requests from the network and hands them to the workers. It is made to face visitors without a
web server. Behind nginx or Apache every request is read and copied once more, one process carries them all, and \`harakiri\` and the client's
address are seen one step later.`,
  fix: `\`\`\`ini
socket = /run/bakery/uwsgi.sock
\`\`\`

with \`uwsgi_pass unix:/run/bakery/uwsgi.sock;\`, or \`http-socket = 127.0.0.1:8000\` and \`proxy_pass\` as before.`,
  except: "The router's own abilities are wanted, such as its keep-alive or WebSockets.",
  references: ["https://uwsgi-docs.readthedocs.io/en/latest/HTTP.html", "https://uwsgi-docs.readthedocs.io/en/latest/ThingsToKnow.html"],
  *check(launch, model) {
    if (!servesProduction(launch, "uwsgi")) return;
    const option = launch.option("http");
    const deployment = model.deployments.find(({ appServer, fronts }) => appServer?.kind === "process" && appServer.launch === launch && fronts.length > 0);
    if (!option || !deployment) return;
    const listener = launch.listeners.find(({ at }) => at && at.file === option.at.file && at.start >= option.at.start && at.end <= option.at.end);
    const [route] = routesTo(deployment, model);
    if (!listener || !route) return;
    yield {
      at: option.at,
      message: `Each request takes a detour: ${frontName(route)} asks uWSGI's HTTP router on ${formatAddress(listener.address)}, not its workers.`,
      certainty: "certain",
      help: "Write http-socket in place of http, or socket with uwsgi_pass.",
      related: [{ at: route.at, message: `${frontName(route)} asks it here` }]
    };
  }
});

// rules/uwsgi/inline-comment.ts
var takesMarks = /^(?:route|final-route|error-route|response-route|hook|exec|cron|unique-cron|attach-daemon|smart-attach-daemon|env|log-format|logformat|alarm|if|set|check|static-|req-logger|logger|spooler|eval|mule|cache)/;
var isHarmless = (value) => /^(?:\d+|true|on|yes)\s+[;#]/i.test(value);
var inline_comment_default = rule({
  id: "uwsgi/inline-comment",
  title: "A comment behind a value has become a part of the value.",
  on: "launch",
  severity: "warning",
  since: "0.1.0",
  why: `uWSGI knows no comments behind a value: all of the line belongs to it. \`master = false ; for now\` turns the master on, because only the
bare words \`false\`, \`off\`, \`no\` and \`0\` turn an option off. A module, a path or a socket gets the comment into its name.

A number or a \`true\` with a comment works, and nothing is said of it.`,
  fix: `\`\`\`ini
; for now
vacuum = false
\`\`\``,
  except: "The value really holds the mark behind a blank.",
  references: ["https://uwsgi-docs.readthedocs.io/en/latest/Configuration.html#ini-files"],
  *check({ configurations, server, stage }) {
    if (server !== "uwsgi" || stage.verdict === "development") return;
    for (const { option, value, comment } of configurations.flatMap(({ swallowedComments }) => swallowedComments)) {
      if (takesMarks.test(option) || isHarmless(value.value)) continue;
      yield {
        at: comment,
        message: `uWSGI takes this comment for a part of the value of ${option}.`,
        certainty: "certain",
        help: "Put the comment on a line of its own."
      };
    }
  }
});

// rules/uwsgi/master-missing.ts
var implying = /^(?:stats|stats-server|emperor|vassal-.*|touch-.*reload.*|cheaper|py-auto-?reload|python-auto-?reload|log-master|subscribe-to)$/;
var master_missing_default = rule({
  id: "uwsgi/master-missing",
  title: "No master process watches over uWSGI's workers.",
  on: "launch",
  severity: "warning",
  since: "0.1.0",
  why: `Without the master nobody starts a worker again that has died, a graceful reload is not possible and \`harakiri\` does nothing. The site
loses one worker after the other until none answers.`,
  fix: `\`\`\`ini
[uwsgi]
master = true
\`\`\``,
  except: "The file is a vassal of an Emperor that sets it.",
  references: ["https://uwsgi-docs.readthedocs.io/en/latest/ThingsToKnow.html", "https://uwsgi-docs.readthedocs.io/en/latest/Options.html#master"],
  *check(launch) {
    if (!servesProduction(launch, "uwsgi") || !launch.optionsKnown || launch.configurations.length === 0) return;
    const named = launch.option("master");
    if (switchedOn(launch, "master") || launch.options.some(({ name }) => implying.test(name))) return;
    const [configuration] = launch.configurations;
    yield {
      at: named?.at ?? launch.command.at,
      message: "A worker that dies is never started again: uWSGI runs without its master process.",
      certainty: "likely",
      help: `Write master = true${configuration ? ` in ${configuration.file.path}` : ""}.`
    };
  }
});

// rules/uwsgi/public-socket.ts
var public_socket_default = rule({
  id: "uwsgi/public-socket",
  title: "The network reaches uWSGI's own protocol, which lets anybody run code.",
  on: "launch",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-94"],
  why: `A socket that speaks the uwsgi protocol believes whoever talks to it: a packet with \`UWSGI_FILE\` makes uWSGI load that file as an
application, and \`exec://\` in it runs a command, with the rights of the site. \`REMOTE_USER\` and \`HTTPS\` are believed as well. It is
made for the web server on the same machine, or in the same private network, alone.`,
  fix: `\`\`\`ini
[uwsgi]
socket = /run/bakery/uwsgi.sock
chmod-socket = 660
\`\`\`

or \`socket = 127.0.0.1:3031\`. In a container, do not publish the port; \`http-socket\` speaks HTTP.`,
  except: "A firewall closes the port to everybody but the web server.",
  references: ["https://uwsgi-docs.readthedocs.io/en/latest/Protocol.html", "https://uwsgi-docs.readthedocs.io/en/latest/Vars.html#uwsgi-file"],
  *check(launch, model) {
    if (!servesProduction(launch, "uwsgi")) return;
    const { container } = launch;
    for (const { address, protocol, at, published } of launch.listeners) {
      if (protocol !== "uwsgi" || address.kind !== "tcp" || !at || published === true || !isAnyHost(address.host)) continue;
      const port = container?.ports.find(({ containerPort, host }) => containerPort === address.port && !isLoopback(host));
      if (container ? !port : !/^(?:systemd|supervisor)$/.test(launch.kind) && model.hasFile("Dockerfile")) continue;
      yield {
        at: port?.at ?? at,
        message: `Anybody who reaches port ${port?.hostPort ?? address.port} runs code as the site: uWSGI speaks its own protocol there.`,
        certainty: port ? "certain" : "likely",
        // Of a machine's firewall nothing is known; Docker goes past it.
        ...!port && { severity: "warning" },
        ...port && { related: [{ at, message: `uWSGI listens on ${formatAddress(address)}` }] },
        help: port ? "Do not publish the port: containers of one network reach it all the same." : `Write 127.0.0.1:${address.port}, or a Unix socket.`
      };
    }
  }
});

// rules/uwsgi/runs-as-root.ts
var isRoot3 = (user) => user === "root" || user === "0";
var message = "The application runs as root: one hole in it gives away the whole machine.";
var help5 = "Write uid = and gid = with a system user of the site's own.";
var runs_as_root_default3 = rule({
  id: "uwsgi/runs-as-root",
  title: "The application runs as root under uWSGI.",
  on: "launch",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-250"],
  why: `Whoever finds a way to run code or to write a file through the site owns the machine and all that is stored on it. uWSGI says so at
each start: \`WARNING: you are running uWSGI as root !!! (use the --uid flag)\`.`,
  fix: `\`\`\`ini
[uwsgi]
uid = bakery
gid = bakery
\`\`\`

uWSGI opens its sockets first and gives its rights up afterwards.`,
  except: "The process runs in a container whose root is an ordinary user of the host.",
  references: ["https://uwsgi-docs.readthedocs.io/en/latest/ThingsToKnow.html", "https://uwsgi-docs.readthedocs.io/en/latest/Options.html#uid"],
  *check(launch) {
    if (!servesProduction(launch, "uwsgi")) return;
    const uid = launch.option("uid");
    if (uid) {
      if (isRoot3(uid.value?.value)) yield { at: uid.at, message, certainty: "certain", help: help5 };
    } else if (!launch.optionsKnown || launch.container || switchedOn(launch, "drop-after-init", "drop-after-apps")) return;
    else if (launch.user && isRoot3(launch.user.value)) yield { at: launch.user.at, message, certainty: "certain", help: help5 };
    else if (launch.rootByDefault && launch.kind === "systemd") {
      yield { at: launch.rootByDefault, message: "The application runs as root, because the unit names no user.", certainty: "likely", help: help5, related: [{ at: launch.command.at, message: "systemd starts this as root" }] };
    }
  }
});

// rules/uwsgi/socket-world-writable.ts
var socket_world_writable_default = rule({
  id: "uwsgi/socket-world-writable",
  title: "Every user of the machine may talk to uWSGI's socket.",
  on: "launch",
  severity: "warning",
  since: "0.1.0",
  tags: ["security", "cwe-732"],
  why: `Whoever may write to the socket sends requests past the web server, with every variable that the server would have set: the user that it
has authenticated, the address of the client, and \`UWSGI_FILE\`, by which uWSGI loads another application. \`chmod-socket\` alone
means 666.`,
  fix: `\`\`\`ini
chmod-socket = 660
chown-socket = bakery:www-data
\`\`\``,
  except: "Nobody else has an account or a process there, as in a container.",
  references: ["https://uwsgi-docs.readthedocs.io/en/latest/Options.html#chmod-socket", "https://uwsgi-docs.readthedocs.io/en/latest/ThingsToKnow.html"],
  *check(launch, model) {
    if (!servesProduction(launch, "uwsgi") || model.hasFile("Dockerfile")) return;
    const mode = launch.option("chmod-socket");
    const hasSocket = launch.listeners.some(({ address }) => address.kind === "unix");
    if (!mode || !hasSocket) return;
    const text2 = mode.value?.value ?? (mode.at.end - mode.at.start <= "--chmod-socket".length ? "666" : "");
    if (!/^0?[0-7]{2}[2367]$/.test(text2) && text2 !== "1") return;
    yield {
      at: mode.at,
      message: "Every user of the machine can send requests past the web server, through uWSGI's socket.",
      certainty: "certain",
      help: "Write chmod-socket = 660, and give the socket to the web server's group with chown-socket."
    };
  }
});

// rules/uwsgi/wsgi-module-missing.ts
var wsgi_module_missing_default2 = rule({
  id: "uwsgi/wsgi-module-missing",
  title: "The application that uWSGI is to serve is not there.",
  on: "launch",
  severity: "error",
  since: "0.1.0",
  why: `uWSGI starts all the same: it logs \`unable to load app 0 (callable not found or import error)\` and answers every request with
\`Internal Server Error\`, unless \`need-app\` is set.`,
  fix: `\`\`\`ini
[uwsgi]
module = bakery.wsgi:application
need-app = true
\`\`\``,
  except: "The module is made during the installation, or belongs to another project that is installed beside this one.",
  references: ["https://uwsgi-docs.readthedocs.io/en/latest/WSGIquickstart.html", "https://docs.djangoproject.com/en/stable/howto/deployment/wsgi/uwsgi/"],
  *check(launch, model) {
    if (launch.server !== "uwsgi" || launch.stage.verdict === "development" || launch.option("wsgi-file") || launch.option("file")) return;
    const missing = missingApplication(launch, model);
    if (!missing) return;
    yield {
      at: missing.at,
      message: `Every request ends in an error: uWSGI can't load the application, because ${missing.why}.`,
      certainty: "likely",
      help: `Write module = ${missing.meant ?? "bakery.wsgi:application, with the project's package for bakery"}.`
    };
  }
});

// rules/index.ts
var rules = [
  alias_slash_mismatch_default,
  allow_override_on_media_default,
  comment_swallows_directive_default,
  conditional_section_end_default,
  continuation_glues_words_default,
  default_vhost_missing_default,
  directory_is_a_url_default,
  dotfiles_served_default,
  forward_proxy_open_default,
  forwarded_proto_spoofable_default,
  header_sent_twice_default,
  https_from_client_header_default,
  include_missing_default,
  indexes_default,
  invalid_value_default,
  legacy_access_control_default,
  location_grant_overrides_default,
  misplaced_directive_default,
  mixed_access_control_default,
  passenger_development_default,
  passenger_root_served_default,
  preserve_host_missing_default,
  protocol_mismatch_default,
  proxy_pass_open_default,
  proxy_shadows_alias_default,
  redirect_dead_under_proxy_default,
  remoteip_trusts_everyone_default,
  section_header_comment_default,
  server_name_typo_default,
  server_tokens_default,
  setenv_not_in_environ_default,
  source_exposed_default,
  syntax_error_default,
  tls_engine_off_default,
  trace_enabled_default,
  trusted_proxies_missing_default,
  unknown_directive_default,
  weak_tls_default,
  wrong_arguments_default,
  wsgi_alias_to_directory_default,
  wsgi_daemon_unused_default,
  wsgi_not_granted_default,
  wsgi_process_group_unknown_default,
  wsgi_processes_share_settings_default,
  wsgi_python_path_default,
  wsgi_script_missing_default,
  wsgi_unprotected_default,
  copies_env_file_default,
  no_restart_default,
  port_mismatch_default,
  published_database_default,
  runs_as_root_default,
  secret_in_image_default,
  app_server_reachable_past_the_front_default,
  body_limit_inverted_default,
  csrf_origin_port_default,
  forwarded_host_untrusted_default,
  header_name_mismatch_default,
  hsts_sent_twice_default,
  protocol_mismatch_default2,
  proxy_ssl_header_spoofable_default,
  redirect_loop_default,
  script_name_lost_default,
  sendfile_mismatch_default,
  server_name_not_allowed_default,
  sites_available_not_enabled_default,
  socket_not_shared_default,
  sqlite_on_ephemeral_disk_default,
  static_mismatch_default,
  static_nobody_serves_default,
  timeouts_inverted_default,
  upstream_unreachable_default,
  websocket_not_proxied_default,
  pm2_watch_default,
  public_source_map_default,
  vite_dev_mode_default,
  auto_reload_default,
  bind_everywhere_default,
  debug_log_default,
  forwarded_allow_ips_any_default,
  removed_command_default,
  removed_option_default,
  runs_as_root_default2,
  single_worker_default,
  timeout_disabled_default,
  unknown_setting_default,
  wsgi_module_missing_default,
  auto_reload_default2,
  collectstatic_missing_default,
  debug_environment_default,
  detached_process_default,
  development_settings_default,
  env_value_changes_by_loader_default,
  granian_interface_default,
  hard_coded_port_default,
  host_gone_default,
  makemigrations_default,
  migrate_with_replicas_default,
  no_exec_default,
  procfile_no_web_default,
  runserver_default,
  secret_in_file_default,
  settings_module_missing_default,
  shell_syntax_without_shell_default,
  supervisor_inline_comment_default,
  syntax_error_default2,
  systemd_bad_unit_default,
  systemd_bind_ignored_default,
  systemd_no_restart_default,
  systemd_private_tmp_socket_default,
  systemd_type_notify_default,
  unsupported_python_default,
  virtualenv_mismatch_default,
  wrong_interface_default,
  add_header_redefined_default,
  alias_leaks_siblings_default,
  alias_slash_mismatch_default2,
  alias_traversal_default,
  allow_without_deny_default,
  autoindex_default,
  body_size_default,
  buffering_off_with_sync_workers_default,
  capture_missing_default,
  conflicting_server_name_default,
  default_server_missing_default,
  dotfiles_served_default2,
  error_log_off_default,
  error_page_hits_dead_app_default,
  filesystem_root_served_default,
  forwarded_host_fixed_default,
  forwarded_proto_missing_default,
  gateway_params_missing_default,
  header_injection_default,
  headers_not_inherited_default,
  host_header_duplicated_default,
  host_header_missing_default,
  if_in_location_default,
  include_cycle_default,
  include_missing_default2,
  internal_missing_default,
  invalid_value_default2,
  limit_req_missing_default,
  misplaced_directive_default2,
  mixed_gateway_directives_default,
  no_https_redirect_default,
  protocol_mismatch_default3,
  proxy_pass_uri_default,
  real_ip_trusts_everyone_default,
  regex_location_steals_default,
  return_bypasses_deny_default,
  server_tokens_default2,
  source_exposed_default2,
  ssl_directive_removed_default,
  ssrf_default,
  status_page_exposed_default,
  syntax_error_default3,
  tls_port_without_ssl_default,
  try_files_never_reaches_app_default,
  unknown_directive_default2,
  variable_without_resolver_default,
  weak_tls_default2,
  websocket_upgrade_missing_default,
  wrong_arguments_default2,
  admins_malformed_default,
  admins_missing_default,
  broken_link_middleware_missing_default,
  broken_link_middleware_order_default,
  email_backend_not_sending_default,
  error_mail_doubled_default,
  ignorable_404_not_compiled_default,
  logging_drops_admin_mail_default,
  managers_missing_default,
  raven_abandoned_default,
  sensitive_decorator_misused_default,
  sensitive_view_unfiltered_default,
  sentry_debug_default,
  sentry_environment_missing_default,
  sentry_sends_pii_default,
  sentry_traces_everything_default,
  sentry_unknown_option_default,
  server_email_default_default,
  allowed_hosts_empty_default,
  allowed_hosts_malformed_default,
  allowed_hosts_wildcard_default,
  boolean_from_string_default,
  clickjacking_middleware_missing_default,
  conn_max_age_under_asgi_default,
  content_type_nosniff_disabled_default,
  cors_allows_everyone_default,
  csp_invalid_default,
  csp_unused_default,
  csrf_cookie_insecure_default,
  csrf_middleware_missing_default,
  csrf_trusted_origins_malformed_default,
  database_engine_invalid_default,
  database_password_committed_default,
  debug_app_installed_default,
  debug_enabled_default,
  deprecated_setting_default,
  dev_package_in_production_default,
  entry_points_disagree_default,
  frame_options_lax_default,
  hsts_missing_default,
  hsts_weak_default,
  invalid_value_default3,
  media_root_holds_code_default,
  middleware_order_default,
  misspelt_setting_default,
  opener_policy_invalid_default,
  password_validators_missing_default,
  proxy_ssl_header_malformed_default,
  referrer_policy_invalid_default,
  removed_setting_default,
  secret_key_committed_default,
  secret_key_fallback_default,
  secret_key_fallbacks_insecure_default,
  secret_key_insecure_default,
  secret_key_per_process_default,
  security_middleware_missing_default,
  session_cookie_insecure_default,
  session_cookie_script_readable_default,
  settings_module_missing_default2,
  shared_state_in_local_memory_default,
  sqlite_in_production_default,
  ssl_redirect_missing_default,
  stale_derived_value_default,
  static_root_missing_default,
  static_url_malformed_default,
  storages_incomplete_default,
  syntax_error_default4,
  templates_debug_default,
  unsupported_django_default,
  weak_password_hasher_default,
  auto_reload_default3,
  harakiri_missing_default,
  http_router_behind_proxy_default,
  inline_comment_default,
  master_missing_default,
  public_socket_default,
  runs_as_root_default3,
  socket_world_writable_default,
  wsgi_module_missing_default2
];

export {
  rules
};
