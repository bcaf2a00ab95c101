import {
  compareVersions,
  elements,
  formatAddress,
  isFalse,
  isLoopback,
  isTrue,
  lookUp,
  reaches,
  text,
  truth
} from "./chunk-JFNEQB3H.js";
import {
  span,
  textOf
} from "./chunk-3RR4UNUZ.js";

// src/core/rule.ts
var rule = (definition) => definition;

// rules/apache/legacy-access-control.ts
var legacy_access_control_default = rule({
  id: "apache/legacy-access-control",
  title: "Access is decided by Order, Allow and Deny, which Apache 2.4 replaced by Require.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
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
    for (const control of host.accessControls) {
      const [first] = control.legacy?.directives ?? [];
      if (first === void 0 || control.inherited || control.require !== void 0) continue;
      yield { at: first.at, ...judge(host, control, served), fixes: translate(control) };
    }
  }
});
var help = "Write Require all granted instead of Allow from all, Require all denied instead of Deny from all.";
function judge(host, control, served) {
  if (host.hasModule("access_compat_module") === false) {
    return { certainty: "certain", message: "Apache does not start: it does not know Order, Allow and Deny without mod_access_compat, which is not loaded.", help };
  }
  const refused = findRefused(host, control, served);
  if (refused) {
    const who = "Order and Allow are Apache 2.2's; Apache 2.4 asks for Require, and most systems deny what no Require grants.";
    return { certainty: refused.certainty, message: `Every visitor gets 403 Forbidden for ${refused.url}: no Require lets anybody in. ${who}`, help };
  }
  return { certainty: "certain", severity: "warning", message: "Order, Allow and Deny need mod_access_compat, which Apache 2.4 deprecates. Without that module Apache does not start.", help };
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
    for (const { at, message, help: help4, related } of problems) {
      yield { at, message, certainty: "certain", ...help4 !== void 0 && { help: help4 }, ...related && { related: [related] } };
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
  const { file, start } = grant.at;
  const indent = /^[ \t]*/.exec(file.lineText(file.positionAt(start).line))?.[0] ?? "";
  const text2 = `<Files ${name}>
${indent}    ${textOf(grant.at)}
${indent}</Files>`;
  return [{ title: `Grant access to ${name} alone`, safe: false, edits: [{ at: grant.at, text: text2 }] }];
}
var nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
var besides = ({ target }) => target.value.slice(0, target.value.lastIndexOf("/") + 1) + "settings.py";
var isWithin = (path, directory) => `${path}/`.startsWith(directory.replace(/\/*$/, "/"));

// rules/deployment/protocol-mismatch.ts
var spoken = { http: "HTTP", https: "HTTPS", uwsgi: "uwsgi", fastcgi: "FastCGI", scgi: "SCGI", ajp: "AJP", grpc: "gRPC" };
var passing = { http: "proxy_pass http://", uwsgi: "uwsgi_pass ", fastcgi: "fastcgi_pass ", scgi: "scgi_pass " };
var protocol_mismatch_default = rule({
  id: "deployment/protocol-mismatch",
  title: "The front server speaks another protocol than the application server behind it.",
  on: "deployment",
  severity: "error",
  since: "0.1.0",
  why: `nginx starts, and so does the application server, but they do not understand each other. gunicorn waits for the end of an HTTP
request line that never comes: the visitor waits as well, gets 502 or 504 after half a minute, and the worker is blocked for that
long. A uWSGI socket refuses HTTP at once, and the visitor gets 502.`,
  fix: `gunicorn, uvicorn, daphne and the like speak HTTP:

\`\`\`nginx
location / {
    proxy_set_header Host $host;
    proxy_pass http://127.0.0.1:8000;
}
\`\`\`

uWSGI's \`socket\` speaks uwsgi (\`uwsgi_pass\` with \`include uwsgi_params;\`), its \`http-socket\` speaks HTTP.`,
  except: "gunicorn 24 and later run with `--protocol uwsgi`, which is taken into account.",
  references: ["https://docs.gunicorn.org/en/stable/deploy.html", "https://uwsgi-docs.readthedocs.io/en/latest/Nginx.html", "https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_pass"],
  *check({ fronts, appServer }, model) {
    if (appServer?.kind !== "process") return;
    const { launch } = appServer;
    for (const front of fronts) {
      if (front.kind !== "nginx" || !front.location.gateway) continue;
      const { protocol, directive, addresses } = front.location.gateway;
      const here = ({ address }) => addresses.some((to) => reaches(to.address, address));
      const heard = launch.listeners.find(here);
      const understood = model.launches.some(({ listeners }) => listeners.some((listener) => here(listener) && listener.protocol === protocol));
      if (!heard || understood || heard.protocol === protocol) continue;
      const { command } = launch;
      const right = passing[heard.protocol];
      yield {
        at: directive.at,
        message: `Every request fails with 502 or 504: nginx speaks ${spoken[protocol]}, ${command.value} listens for ${spoken[heard.protocol]}.`,
        certainty: "certain",
        related: [{ at: heard.at ?? command.at, message: `${command.value} listens on ${formatAddress(heard.address)} and speaks ${spoken[heard.protocol]}` }],
        ...right === void 0 ? {} : { help: `Write ${right}${formatAddress(heard.address)};${heard.protocol === "http" ? " and pass the Host header on" : ""}.` }
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
    const help4 = "Leave --log-level out, or write info.";
    if (isDebug(level.value?.value)) {
      yield { at: level.at, message: "gunicorn writes debug messages for every request into its log.", certainty: "certain", help: help4, related };
    } else if (level.fallback && isDebug(level.fallback.text.value)) {
      const { unless } = level.fallback;
      yield { at: level.at, message: `gunicorn writes debug messages for every request into its log unless ${unless} is set.`, certainty: "conditional", unless, help: help4, related };
    }
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

// rules/gunicorn/runs-as-root.ts
var isRoot = (user) => user === "root" || user === "0";
var help3 = "Create a system user for the site, and name it: User= in a systemd unit, or --user for a gunicorn that root starts.";
function byOption(launch) {
  const user = launch.option("user");
  if (!user || !isRoot(user.value?.value)) return void 0;
  return {
    at: user.at,
    message: "The application runs as root: one hole in it gives away the whole machine.",
    certainty: "certain",
    help: help3,
    related: user.from ? [{ at: user.from, message: "the user is set here" }] : []
  };
}
var runs_as_root_default = rule({
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
    if (launch.option("user") || launch.option("config") || model.hasFile("gunicorn.conf.py")) return;
    if (launch.user && isRoot(launch.user.value)) {
      yield { at: launch.user.at, message: "The application runs as root: one hole in it gives away the whole machine.", certainty: "certain", help: help3 };
    } else if (launch.rootByDefault) {
      yield {
        at: launch.rootByDefault,
        message: "The application runs as root, because the unit names no user.",
        certainty: "likely",
        help: "Add User= with a system user of the site's own.",
        related: [{ at: launch.command.at, message: "systemd starts this as root" }]
      };
    }
  }
});

// rules/launch/runserver.ts
var launcher = { shell: "this script", procfile: "the Procfile", systemd: "this unit", javascript: "PM2" };
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

// rules/launch/syntax-error.ts
var launchers = /* @__PURE__ */ new Set(["shell", "procfile", "systemd", "javascript", "dotenv"]);
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
    for (const { at, message, help: help4, related } of problems) {
      yield {
        at,
        message,
        certainty: "certain",
        ...language === "dotenv" && { severity: "warning" },
        ...help4 !== void 0 && { help: help4 },
        ...related && { related: [related] }
      };
    }
  }
});

// src/core/nginx.ts
function servesFiles(location) {
  if (location.gateway || location.own("return").length > 0 || location.effective("internal")) return false;
  const turnsAwayAll = location.effectiveAll("allow").length === 0 && location.effectiveAll("deny").some(({ args }) => args[0]?.value === "all");
  return !turnsAwayAll;
}
var isPrefix = (location) => location.block === "location" && (location.modifier === "" || location.modifier === "^~");
function endWithSlash({ at }) {
  const end = /["']$/.test(textOf(at)) ? at.end - 1 : at.end;
  return { at: span(at.file, end, end), text: "/" };
}

// rules/nginx/alias-leaks-siblings.ts
var namesFile = (path) => /\.[A-Za-z0-9]{1,6}$/.test(path);
var alias_leaks_siblings_default = rule({
  id: "nginx/alias-leaks-siblings",
  title: "A location without a closing slash also serves what lies beside its alias.",
  on: "nginx",
  severity: "info",
  since: "0.1.0",
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

// rules/nginx/alias-traversal.ts
var alias_traversal_default = rule({
  id: "nginx/alias-traversal",
  title: "A location without a closing slash lets visitors climb out of its alias.",
  on: "nginx",
  severity: "error",
  since: "0.1.0",
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

// src/core/nginx-backend.ts
var otherPrograms = new Set(
  "grafana flower minio s3 prometheus kibana jupyter notebook node nodejs next nextjs nuxt react vue angular svelte frontend front client ui spa webpack vite php wordpress wp adminer pgadmin phpmyadmin rabbit rabbitmq mail mailhog keycloak imgproxy thumbor matomo metabase elastic elasticsearch opensearch solr redis sentry portainer traefik varnish haproxy apache httpd tomcat java spring rails go golang ws wss websocket websockets socket io sockjs livereload hmr storage media static cdn assets files docs auth authelia vouch oauth oauth2 registry netdata umami superset airflow celery monitor monitoring metrics".split(" ")
);
var djangoWords = new Set("django web webapp app apps gunicorn uwsgi wsgi asgi uvicorn daphne granian waitress hypercorn backend api python server site".split(" "));
var djangoPorts = /* @__PURE__ */ new Set([8e3, 8001, 8080]);
var wordsOf = (name) => name.toLowerCase().split(/[^a-z0-9]+|(?<=[a-z])(?=\d)/).filter(Boolean);
var isElsewhere = (host) => /[a-z]/i.test(host) && host.replace(/:\d+$/, "").includes(".");
var hostsByServer = /* @__PURE__ */ new WeakMap();
function hostsOf(server) {
  const known = hostsByServer.get(server);
  if (known) return known;
  const isForeign = ({ path }) => wordsOf(path.value).some((word) => /^(?:cgi|awstats|php|phpmyadmin|wp|munin|nagios)$/.test(word));
  const hosts = new Set(server.locations.flatMap(({ gateways }) => gateways.map((gateway) => gateway.host)));
  const webServers = new Set(server.locations.flatMap((location) => location.gateway && isForeign(location) ? [location.gateway.host] : []));
  hostsByServer.set(server, { hosts, webServers });
  return { hosts, webServers };
}
function backendOf(gateway, location, server, launches, reaches2) {
  const { addresses, host } = gateway;
  const isServed = addresses.some(({ address }) => launches.some(({ listeners }) => listeners.some((listener) => reaches2(address, listener.address))));
  const path = wordsOf(location.path.value);
  if (path.some((word) => /^(?:ws|wss|websockets?|sockets?)$/.test(word))) return "other";
  const isNamedOtherwise = wordsOf(host ?? "").some((word) => otherPrograms.has(word));
  if (isServed && !isNamedOtherwise) return "django";
  if (host === void 0 || addresses.length === 0 || isElsewhere(host)) return "other";
  const places = addresses.map(({ address }) => address.kind === "unix" ? address.path.slice(address.path.lastIndexOf("/") + 1) : address.host);
  const names2 = [host, ...places].flatMap(wordsOf).filter((word) => word !== "sock");
  const allNames = [...names2, ...path, ...server.serverNames.flatMap(({ value }) => wordsOf(value.split(".")[0] ?? ""))];
  if (allNames.some((word) => otherPrograms.has(word))) return "other";
  if (names2.some((word) => djangoWords.has(word) || /django|gunicorn|wsgi/.test(word))) return "plausibly-django";
  const ports = addresses.flatMap(({ address }) => address.kind === "tcp" && isLoopback(address.host) ? [address.port] : []);
  if (ports.some((port) => djangoPorts.has(port))) return "plausibly-django";
  const { hosts, webServers } = hostsOf(server);
  if (webServers.has(host)) return "other";
  const isOnlyOne = hosts.size === 1 && (addresses.some(({ address }) => address.kind === "unix") || ports.length === 0 || ports.some((port) => port >= 8e3 && port <= 9e3));
  return isOnlyOne ? "plausibly-django" : "other";
}

// rules/nginx/host-header-missing.ts
var headerNames = (location) => location.effectiveAll("proxy_set_header").map(({ args }) => args[0]?.value.toLowerCase() ?? "");
var mayReadForwardedHost = (model) => model.settings.length === 0 || model.settings.some((settings) => settings.mayHold("USE_X_FORWARDED_HOST", isTrue));
function allowance(host, model) {
  const name = host.replace(/:\d+$/, "").toLowerCase();
  if (name.includes("_")) return "no";
  const allows = (pattern) => pattern === "*" || pattern.toLowerCase() === name || pattern.startsWith(".") && `.${name}`.endsWith(pattern.toLowerCase());
  const lets = (value) => elements(value).some((item) => allows(text(item) ?? ""));
  if (model.settings.some((settings) => settings.holds("ALLOWED_HOSTS", lets))) return "yes";
  return model.settings.length > 0 && !model.settings.some((settings) => settings.mayHold("ALLOWED_HOSTS", lets)) ? "no" : "unknown";
}
var sentences = {
  no: (host) => `Django answers 400 to every visitor: nginx passes "${host}" on as the host.`,
  unknown: (host) => `Django answers 400 or mistakes the site's name: nginx passes "${host}" on as the host.`,
  yes: (host) => `Django takes "${host}" for the site's name: nginx does not pass the Host header on.`
};
function addHost(location, gateway, safe) {
  const inherits = location.own("proxy_set_header").length === 0 && location.effectiveAll("proxy_set_header").length > 0;
  if (inherits) return [];
  const { file, start } = gateway.directive.at;
  const indent = /[ \t]*$/.exec(file.text.slice(file.offsetOfLine(file.positionAt(start).line), start))?.[0] ?? "";
  return [{ title: "Pass the visitor's Host header on", safe, edits: [{ at: span(file, start, start), text: `proxy_set_header Host $host;
${indent}` }] }];
}
var host_header_missing_default = rule({
  id: "nginx/host-header-missing",
  title: "A proxied location does not pass the Host header on to Django.",
  on: "nginx",
  severity: "error",
  since: "0.1.0",
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
      const headers = headerNames(location);
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
        message: sentences[allowed](gateway.host),
        certainty,
        ...allowed === "yes" && { severity: "warning" },
        ...lost && { related: [{ at: lost.at, message: "this Host is dropped, because the location sets headers of its own" }] },
        help: 'Add "proxy_set_header Host $host;" to the location.',
        fixes: addHost(location, gateway, certainty === "certain")
      };
    }
  }
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
  const [first] = dead;
  if (!first) return void 0;
  const { name } = winner.directive;
  const family = familyOf(winner.directive) ?? "proxy";
  const others2 = dead.filter(({ at }, index) => dead.findIndex((one) => one.at.start === at.start && one.at.file === at.file) === index).slice(1);
  const what = first.stock === void 0 ? `"${first.name}"` : `The file "${first.stock}"`;
  const arrives = dead.some(isHeader) && first.stock === void 0 ? ", so its headers never reach the application" : "";
  const instead = { proxy: "proxy_set_header", grpc: "grpc_set_header", uwsgi: "uwsgi_param, such as uwsgi_param HTTP_X_REAL_IP $remote_addr", fastcgi: "fastcgi_param, such as fastcgi_param HTTP_X_REAL_IP $remote_addr", scgi: "scgi_param, such as scgi_param HTTP_X_REAL_IP $remote_addr" }[family];
  return {
    at: first.at,
    message: `${what} does nothing beside "${name}"${arrives}.`,
    certainty: "certain",
    // Unread parameters that came in one piece with a stock file lose nothing that anybody wrote.
    ...dead.every(({ stock, name: one }) => stock !== void 0 && one.endsWith("_param")) && { severity: "info" },
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
  *check(document) {
    if (document.language !== "nginx" || !document.production) return;
    for (const { at, message, help: help4, related } of document.problems) {
      yield { at, message, certainty: "certain", ...help4 !== void 0 && { help: help4 }, ...related && { related: [related] } };
    }
  }
});

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
        yield hit.claim(`The first ${name === "ADMINS" ? "error" : "mail about a broken link"} breaks the answer as well: ${name} ${fault(hit.value, django) ?? ""}.`, {
          help: compareVersions(django.most, "6.0") < 0 ? `Write pairs in a list: ${name} = [("Ada", "ada@example.com")].` : `Write a list: ${name} = ["ada@example.com"].`
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

// src/core/broken-links.ts
var isBrokenLinkMiddleware = (item) => /\.\w*BrokenLink\w*$/.test(text(item) ?? "");
var mailsBrokenLinks = (middleware2) => elements(middleware2).some(isBrokenLinkMiddleware);

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
    if (settings.mayHold("MIDDLEWARE", (value) => elements(value).some((item) => text(item) === void 0 || isBrokenLinkMiddleware(item)))) return;
    for (const hit of settings.hits("IGNORABLE_404_URLS", isTrue)) {
      yield hit.claim("Nobody hears of broken links: BrokenLinkEmailsMiddleware is not in MIDDLEWARE.", {
        help: 'Add "django.middleware.common.BrokenLinkEmailsMiddleware" near the top of MIDDLEWARE.'
      });
    }
  }
});

// rules/reporting/broken-link-middleware-order.ts
var answers = /^django\.(?:middleware\.locale\.LocaleMiddleware|contrib\.flatpages\.middleware\.FlatpageFallbackMiddleware|contrib\.redirects\.middleware\.RedirectFallbackMiddleware)$/;
var firstAnswering = (middleware2) => middleware2.findIndex((item) => answers.test(text(item) ?? ""));
var tooLate = (value) => {
  const first = firstAnswering(elements(value));
  return first < 0 ? [] : elements(value).slice(first).filter(isBrokenLinkMiddleware);
};
var broken_link_middleware_order_default = rule({
  id: "reporting/broken-link-middleware-order",
  title: "BrokenLinkEmailsMiddleware stands after middleware that answers missing pages.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  why: `Answers pass through MIDDLEWARE from the last entry to the first. Below LocaleMiddleware, FlatpageFallbackMiddleware or
RedirectFallbackMiddleware, the middleware for broken links sees a 404 that the visitor never sees, because the other one
turns it into a page or a redirect, and mails about links that work.`,
  fix: `\`\`\`python
MIDDLEWARE = [
    "django.middleware.common.BrokenLinkEmailsMiddleware",
    "django.middleware.locale.LocaleMiddleware",
]
\`\`\``,
  references: ["https://docs.djangoproject.com/en/stable/howto/error-reporting/#errors-404"],
  *check(settings) {
    for (const hit of settings.hits("MIDDLEWARE", tooLate)) {
      yield hit.claim("MANAGERS get mail about links that work: this middleware sees missing pages before they are answered.", {
        help: "Put it at the top, before LocaleMiddleware and the fallback middlewares."
      });
    }
  }
});

// rules/reporting/email-backend-not-sending.ts
var keeps = /^django\.core\.mail\.backends\.(console|dummy|locmem|filebased)\.EmailBackend$/;
var whereTo = {
  console: "they are printed to the log",
  dummy: "they are thrown away",
  locmem: "they stay in the memory of the process",
  filebased: "they are written to files"
};
var keepsMail = (item) => keeps.test(text(item) ?? "");
var email_backend_not_sending_default = rule({
  id: "reporting/email-backend-not-sending",
  title: "Production sends no mail.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  aliases: ["mail.E001"],
  why: `The mail backends \`console\`, \`dummy\`, \`locmem\` and \`filebased\` are for development: nothing leaves the machine. Users wait for
the link to their new password, ADMINS hear of no error, and whoever reads the log reads the mails.`,
  fix: `\`\`\`python
EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
EMAIL_HOST = os.environ["EMAIL_HOST"]
\`\`\``,
  except: "The site sends no mail and has no accounts.",
  references: ["https://docs.djangoproject.com/en/stable/topics/email/#email-backends", "https://docs.djangoproject.com/en/stable/ref/checks/#email"],
  *check(settings) {
    if (settings.sampleHolds("EMAIL_BACKEND", (value) => text(value) !== void 0 && !keepsMail(value))) return;
    const backendOf3 = (value) => lookUp(lookUp(value, "default"), "BACKEND");
    const ofMailers = (value) => [backendOf3(value)].filter((backend) => backend !== void 0).filter(keepsMail);
    for (const hit of [...settings.hits("EMAIL_BACKEND", keepsMail), ...settings.hits("MAILERS", ofMailers)]) {
      const kind = keeps.exec(text(hit.value) ?? "")?.[1] ?? "";
      yield hit.claim(`Mails reach nobody: ${whereTo[kind] ?? "the backend is for development"}.`, { help: 'Use "django.core.mail.backends.smtp.EmailBackend" or the backend of a mail service.' });
    }
  }
});

// src/core/admin-mail.ts
var levels = { CRITICAL: 50, FATAL: 50, ERROR: 40, WARNING: 30, WARN: 30, INFO: 20, DEBUG: 10, NOTSET: 0 };
var error = 40;
var levelOf = (owner) => {
  const level = lookUp(owner, "level");
  if (level === void 0) return 0;
  if (level.type === "int") return level.value;
  return levels[text(level) ?? ""];
};
var writesDown = /^logging\.(?:NullHandler|StreamHandler|FileHandler|handlers\.(?:WatchedFileHandler|RotatingFileHandler|TimedRotatingFileHandler|SysLogHandler|MemoryHandler))$/;
function mailsOf(logging, name) {
  const handler = lookUp(lookUp(logging, "handlers"), text(name) ?? "");
  const kind = text(lookUp(handler, "class"));
  const level = levelOf(handler);
  if (handler?.type !== "dict" || kind === void 0 || level === void 0) return void 0;
  if (level > error || writesDown.test(kind)) return 0;
  if (kind !== "django.utils.log.AdminEmailHandler") return void 0;
  const filters2 = lookUp(handler, "filters");
  if (filters2 !== void 0 && filters2.type !== "list" && filters2.type !== "tuple") return void 0;
  const made = elements(filters2 ?? { type: "list", items: [] }).map((filter) => text(lookUp(lookUp(lookUp(logging, "filters"), text(filter) ?? ""), "()")));
  if (made.includes("django.utils.log.RequireDebugTrue")) return 0;
  return made.every((filter) => filter === "django.utils.log.RequireDebugFalse") ? 1 : void 0;
}
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
  const reached = [request, ...requestGoesOn ? [django, ...djangoGoesOn ? [root] : []] : []];
  const lists2 = reached.map((logger) => lookUp(logger, "handlers")).filter((list) => list !== void 0);
  if (!lists2.every(({ type }) => type === "list" || type === "tuple")) return void 0;
  const mails = lists2.flatMap((list) => elements(list).map((name) => mailsOf(logging, name)));
  const own = requestGoesOn && !django ? 1 : 0;
  const least = own + mails.filter((mail) => mail === 1).length;
  const most = own + mails.filter((mail) => mail !== 0).length;
  return { least, most, ...most === 0 ? { kept: requestGoesOn ? "replaced" : "not propagated" } : {} };
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
    if (!settings.holds("MIDDLEWARE", mailsBrokenLinks)) return;
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
  level: { because: "a logger's level in LOGGING lets errors pass by", help: "Use the level ERROR or a lower one." }
};
var logging_drops_admin_mail_default = rule({
  id: "reporting/logging-drops-admin-mail",
  title: "LOGGING keeps error mails from being sent.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  why: `Django mails errors through its logging: an exception goes to the logger \`django.request\`, from there to \`django\`, whose
handler mails ADMINS. LOGGING can cut this chain without a word: by leaving \`disable_existing_loggers\` out (it then is True),
by naming \`django\` with other handlers, or with \`propagate\` off. ADMINS is set, and nobody gets a mail.`,
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
  *check(settings) {
    if (settings.reporter !== void 0 || !settings.names.some(({ name }) => name === "ADMINS") || !settings.mayHold("ADMINS", isTrue)) return;
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
    for (const hit of settings.hits("MIDDLEWARE", (value) => elements(value).filter(isBrokenLinkMiddleware))) {
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

// rules/reporting/sentry-sends-pii.ts
var filters = ["before_send", "before_send_transaction", "event_scrubber"];
var sendsAll = (keywords) => {
  const isFiltered = filters.some((name) => {
    const filter = lookUp(keywords, name);
    return filter !== void 0 && !isFalse(filter);
  });
  return isFiltered ? [] : [lookUp(keywords, "send_default_pii")].filter((item) => item !== void 0).filter(isTrue);
};
var sentry_sends_pii_default = rule({
  id: "reporting/sentry-sends-pii",
  title: "Sentry gets visitors' personal data.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  tags: ["security", "cwe-359"],
  why: `With \`send_default_pii\`, each report carries the visitor's address, the cookies with the session's key, and who was logged in.
Whoever can read the reports can take over the session, and the law on personal data wants a reason for handing it on.`,
  fix: `\`\`\`python
sentry_sdk.init(dsn=os.environ["SENTRY_DSN"], send_default_pii=False)
\`\`\`

A \`before_send\` function can add what is needed to find a fault, such as the user's number.`,
  except: "Sentry runs on machines of your own, and its readers may know who visits.",
  references: ["https://docs.sentry.io/platforms/python/configuration/options/#send_default_pii", "https://docs.sentry.io/platforms/python/data-management/sensitive-data/"],
  *check(settings) {
    for (const hit of settings.callHits("sentry_sdk.init", ["SENTRY_DSN"], sendsAll)) {
      yield hit.claim("Sentry gets visitors' addresses, cookies and logins: send_default_pii is on.", { help: "Take send_default_pii out, or filter reports with before_send." });
    }
  }
});

// rules/reporting/sentry-traces-everything.ts
var tracesAll = (keywords) => {
  const sampler = lookUp(keywords, "traces_sampler");
  if (sampler !== void 0 && sampler.type !== "None") return [];
  const rate = lookUp(keywords, "traces_sample_rate");
  return rate !== void 0 && (rate.type === "int" || rate.type === "float") && rate.value >= 1 ? [rate] : [];
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

// rules/reporting/server-email-default.ts
var smtp = "django.core.mail.backends.smtp.EmailBackend";
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
    if (!admins || !settings.holds("ADMINS", isTrue) || !settings.holds("EMAIL_BACKEND", (value) => text(value) === smtp)) return;
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
var allowed_hosts_malformed_default = rule({
  id: "settings/allowed-hosts-malformed",
  title: "ALLOWED_HOSTS holds something that no host matches.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
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
      yield hit.claim(stops ? "Django does not start: ALLOWED_HOSTS is a text instead of a list." : "ALLOWED_HOSTS is taken letter by letter: it is a text instead of a list.", {
        help: 'Write a list, as in ALLOWED_HOSTS = ["www.example.com"].'
      });
    }
    const someHostMatches = settings.holds("ALLOWED_HOSTS", (value) => elements(value).some((item) => text(item) !== "" && fault2(item) === void 0));
    for (const hit of settings.hits("ALLOWED_HOSTS", (value) => elements(value).filter((item) => fault2(item) !== void 0))) {
      const host = text(hit.value) ?? "";
      yield hit.claim(`No visitor's host ever equals "${host}": ALLOWED_HOSTS wants the bare name, not one ${fault2(hit.value) ?? ""}.`, {
        ...someHostMatches ? { severity: "warning" } : {},
        help: host.startsWith("*.") ? `Write "${host.slice(1)}": the leading dot stands for every name below it.` : "Write the host alone, without scheme, port or path."
      });
    }
  }
});

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
  except: "Something in front refuses unknown hosts for every route to Django, such as a default server that answers 444.",
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts", "https://docs.djangoproject.com/en/stable/topics/security/#host-header-validation"],
  *check(settings) {
    const help4 = 'Name the hosts that the site is served under, as in ALLOWED_HOSTS = ["www.example.com"].';
    const isText2 = (value) => hostOf(value) === "*" && compareVersions(settings.django.most, "4.0") < 0;
    for (const hit of settings.hits("ALLOWED_HOSTS", (value) => isText2(value) ? true : elements(value).filter((item) => hostOf(item) === "*"))) {
      yield hit.claim(`Django takes any Host header for the site's name: ALLOWED_HOSTS holds "*".`, { help: help4 });
    }
    for (const hit of settings.hits("ALLOWED_HOSTS", (value) => elements(value).filter((item) => registry.test(hostOf(item)) || platforms.test(hostOf(item))))) {
      const host = hostOf(hit.value);
      const ofPlatform = platforms.test(host);
      yield hit.claim(
        ofPlatform ? `Django takes the name of any other site under ${host} for its own.` : `Django takes every name that ends in ${host} for the site's.`,
        { help: help4, ...ofPlatform ? { severity: "info" } : {} }
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
        yield hit.claim(`${name} is on whatever text the variable ${variable} holds, even "False".`, {
          ...dangerous.includes(name) ? {} : { severity: "warning" },
          help: `Compare the text, as in ${name} = os.environ.get("${variable}", "") == "1".`
        });
      }
    }
  }
});

// src/core/front-servers.ts
function frontServersOf(settings, model) {
  const fronts = model.deployments.filter((deployment) => deployment.settings === settings).flatMap((deployment) => deployment.fronts);
  if (fronts.length === 0) return { nginx: model.nginx, apache: model.apache, joined: false };
  const nginx = fronts.filter((front) => front.kind === "nginx").map(({ server }) => server);
  const apache = fronts.filter((front) => front.kind === "apache").map(({ host }) => host);
  return { nginx: [...new Set(nginx)], apache: [...new Set(apache)], joined: true };
}
var maySendHeader = (fronts, header) => fronts.nginx.some((server) => !server.complete || [server, ...server.locations].some((scope) => headersOfNginx(scope).some((words2) => header.test(words2)))) || fronts.apache.some((host) => !host.complete || everyDirective(host, "Header").some(({ args }) => header.test(args.map(({ value }) => value).join(" "))));
var headersOfNginx = (scope) => ["add_header", "more_set_headers"].flatMap((name) => scope.effectiveAll(name)).map(({ args }) => args.map(({ value }) => value).join(" "));
function everyDirective(host, name) {
  const found = [...host.directives(name)];
  const waiting = [...host.inheritedSections, ...host.sections];
  for (let section = waiting.pop(); section; section = waiting.pop()) {
    for (const directive of section.directives) if (directive.name.toLowerCase() === name.toLowerCase()) found.push(directive);
    for (const inner of section.sections) waiting.push(inner);
  }
  return found;
}

// src/core/middleware.ts
var middleware = {
  security: "django.middleware.security.SecurityMiddleware",
  sessions: "django.contrib.sessions.middleware.SessionMiddleware",
  authentication: "django.contrib.auth.middleware.AuthenticationMiddleware",
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
  const answers2 = elements(value).map((item) => {
    const path = text(item);
    return path === void 0 ? void 0 : settings.derivesFrom(path, wanted2);
  });
  if (answers2.includes(true)) return "present";
  return answers2.includes(void 0) ? "unknown" : "missing";
}
function placeOf(value, wanted2, settings) {
  const index = elements(value).findIndex((item) => settings.derivesFrom(text(item) ?? "", wanted2) === true);
  return index < 0 ? void 0 : index;
}
var runs = (settings, wanted2) => settings.holds("MIDDLEWARE", (value) => middlewareIn(value, wanted2, settings) === "present");
var mayRunNamed = (settings, pattern) => settings.mayHold("MIDDLEWARE", (value) => elements(value).some((item) => pattern.test(text(item) ?? "") || item.type === "unknown"));

// src/core/without-debug.ts
function* withoutDebug(settings, hits) {
  const [debug] = settings.hits("DEBUG", isTrue);
  if (debug && debug.unless === void 0) return;
  for (const hit of hits) if (!debug || hit.unless === void 0 || hit.unless !== debug.unless) yield hit;
}

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
var names = ["SECURE_CSP", "SECURE_CSP_REPORT_ONLY"];
var processor = "django.template.context_processors.csp";
var nonce = "<CSP_NONCE_SENTINEL>";
var asksForNonce = (policy) => policy.type === "dict" && policy.entries.some(([, sources]) => [sources, ...elements(sources)].some((source) => text(source) === nonce));
var mayGiveNonce = (templates) => elements(templates).some((engine) => {
  const options = lookUp(engine, "OPTIONS");
  const processors = options === void 0 ? void 0 : lookUp(options, "context_processors");
  return engine.type === "unknown" || options?.type === "unknown" || processors?.type === "unknown" || elements(processors ?? engine).some((item) => item.type === "unknown" || text(item) === processor);
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
    for (const name of names) {
      const wrong = settings.hits(name, (policy) => isTrue(policy) && ["str", "list", "tuple", "set", "bool", "int"].includes(policy.type));
      for (const hit of wrong) yield hit.claim(`Every page ends with error 500: ${name} is not a dictionary.`, { help: 'Write a dictionary, such as {"default-src": [CSP.SELF]}.' });
      if (settings.mayHold("TEMPLATES", mayGiveNonce)) continue;
      for (const hit of settings.hits(name, asksForNonce)) {
        yield hit.claim(`Browsers refuse the scripts in the pages: ${name} asks for a nonce that templates do not get.`, {
          severity: name === "SECURE_CSP" ? "warning" : "info",
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
run, as in an interface that takes tokens alone, nothing is said.`,
  references: ["https://docs.djangoproject.com/en/stable/ref/csrf/", "https://owasp.org/www-community/attacks/csrf"],
  *check(settings) {
    if (mayRunNamed(settings, /csrf/i)) return;
    const hits = settings.hits("MIDDLEWARE", (value) => middlewareIn(value, middleware.csrf, settings) === "missing" && middlewareIn(value, middleware.sessions, settings) === "present");
    for (const hit of withoutDebug(settings, hits)) {
      yield hit.claim("Any site can send forms in a visitor's name: CsrfViewMiddleware is not in MIDDLEWARE.", { help: 'Add "django.middleware.csrf.CsrfViewMiddleware" after the sessions.' });
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
    const bare = host.replace(/^\*+/, "");
    if (bare === "" || bare === ".") return "a star alone stands for no host";
    if (bare.includes("*")) return "a star may only stand for subdomains, at the start";
    return void 0;
  }
  if (host !== rest) return "an origin has no path and no slash at its end";
  if (/\s/.test(entry)) return "it holds a blank";
  if (host === "") return "it names no host";
  if (host.startsWith(".")) return `subdomains are written with a star, https://*${host}`;
  if (entry !== entry.toLowerCase()) return "browsers write origins in lower case";
  return void 0;
}
var flawOfHost = (entry) => entry.includes("/") ? "up to Django 3.2 it is a host, without https://" : void 0;
var example = 'Write an origin, such as "https://www.example.com" or "https://*.example.com".';
var csrf_trusted_origins_malformed_default = rule({
  id: "settings/csrf-trusted-origins-malformed",
  title: "An entry of CSRF_TRUSTED_ORIGINS matches no origin.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
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
      yield hit.claim("No origin is trusted: CSRF_TRUSTED_ORIGINS is a text, which Django reads letter by letter.", { help: "Put it into a list." });
    }
    const flawed = (value) => elements(value).filter((item) => text(item) !== void 0 && flaw(text(item) ?? "") !== void 0);
    for (const hit of settings.hits("CSRF_TRUSTED_ORIGINS", flawed)) {
      const entry = text(hit.value) ?? "";
      if (entry === "" && hit.unless !== void 0) continue;
      const stops = isModern && !entry.includes("://") ? " It stops manage.py migrate as well." : "";
      yield hit.claim(`Forms from "${entry}" are not trusted: ${flaw(entry) ?? ""}.${stops}`, { help: isModern ? example : 'Write the host alone, such as "www.example.com".' });
    }
  }
});

// rules/settings/database-engine-invalid.ts
var engines = /* @__PURE__ */ new Set(["postgresql", "postgresql_psycopg2", "mysql", "sqlite3", "oracle"]);
function fault3(database) {
  if (database?.type !== "dict" || database.entries.length === 0 || database.entries.some(([key]) => key.type === "unknown")) return void 0;
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
var faulty = (databases) => {
  const database = lookUp(databases, "default");
  return database !== void 0 && fault3(database) !== void 0 ? [database] : [];
};
var database_engine_invalid_default = rule({
  id: "settings/database-engine-invalid",
  title: "The database has no engine that Django can load.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  why: `ENGINE names the module that talks to the database. Without it, or with a name that no module has, every page that reads or
writes data is an error of the server, or the start fails.`,
  fix: `\`\`\`python
DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "NAME": "bakery"}}
\`\`\``,
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#engine"],
  *check(settings) {
    for (const hit of settings.hits("DATABASES", faulty)) {
      if (hit.unless !== void 0) continue;
      yield hit.claim(`Every query fails: the default database ${fault3(hit.value) ?? ""}.`, { help: 'Write the full name, such as "django.db.backends.postgresql".' });
    }
  }
});

// rules/settings/database-password-committed.ts
function passwords(databases) {
  if (databases.type !== "dict") return [];
  return databases.entries.flatMap(([, database]) => {
    const password = lookUp(database, "PASSWORD");
    if (password?.type !== "secret" || password.value.length === 0 || !password.at) return [];
    const { file, start, end } = password.at;
    return /^[rbuf]{0,2}["']/i.test(file.text.slice(start, end)) ? [password] : [];
  });
}
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
  }
});

// rules/settings/debug-app-installed.ts
var apps = {
  debug_toolbar: "shows queries and settings",
  silk: "records requests with their data",
  django_browser_reload: "keeps a connection open for each visitor",
  livereload: "adds a script to each page",
  template_profiler_panel: "profiles each template",
  devserver: "prints queries and requests",
  django_pdb: "stops a request in a debugger"
};
var appOf = (entry) => entry.split(".")[0] ?? "";
var debug_app_installed_default = rule({
  id: "settings/debug-app-installed",
  title: "An app for development is installed in production.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  why: `Such apps show or record what the site does: queries, requests with their data, settings. Most hide while DEBUG is off, and one
wrong condition shows them to everybody. They cost time and memory in every request, and the start fails where their package
is installed for development alone.`,
  fix: `\`\`\`python
if DEBUG:
    INSTALLED_APPS += ["debug_toolbar"]
    MIDDLEWARE.insert(0, "debug_toolbar.middleware.DebugToolbarMiddleware")
\`\`\``,
  except: "Profiling in production is wanted, and only staff can open its pages.",
  references: ["https://django-debug-toolbar.readthedocs.io/en/latest/installation.html", "https://docs.djangoproject.com/en/stable/howto/deployment/checklist/"],
  *check(settings) {
    const isForDevelopment = (entry) => entry !== void 0 && Object.hasOwn(apps, appOf(entry));
    for (const hit of settings.hits("INSTALLED_APPS", (value) => elements(value).filter((item) => isForDevelopment(text(item))))) {
      const app = appOf(text(hit.value) ?? "");
      yield hit.claim(`An app for development runs in production: ${app} ${apps[app] ?? ""}.`, { help: "Add it to INSTALLED_APPS in the settings for development alone." });
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
      yield hit.claim("Every error shows visitors the code and its data: DEBUG is on in production.", {
        help: hit.unless === void 0 ? "Write DEBUG = False." : "Turn it around: leave DEBUG off unless a variable says otherwise."
      });
    }
  }
});

// rules/settings/deprecated-setting.ts
var deprecated = [
  { names: ["PASSWORD_RESET_TIMEOUT_DAYS"], since: "3.1", removed: "4.0", effect: "links for a new password then last three days", instead: "Use PASSWORD_RESET_TIMEOUT, in seconds." },
  { names: ["USE_L10N"], since: "4.0", removed: "5.0", effect: "it then counts as True", instead: "Take the line out." },
  { names: ["CSRF_COOKIE_MASKED"], since: "4.1", removed: "5.0", effect: "it then changes nothing", instead: "Take the line out." },
  { names: ["DEFAULT_FILE_STORAGE"], since: "4.2", removed: "5.1", effect: "uploads then go to the local disk", instead: 'Use STORAGES["default"].' },
  { names: ["STATICFILES_STORAGE"], since: "4.2", removed: "5.1", effect: "static files are then kept without hashes or a bucket", instead: 'Use STORAGES["staticfiles"].' },
  { names: ["FORMS_URLFIELD_ASSUME_HTTPS"], since: "5.0", removed: "6.0", effect: "it then changes nothing", instead: "Take the line out." },
  { names: ["URLIZE_ASSUME_HTTPS"], since: "6.0", removed: "7.0", effect: "it then changes nothing", instead: "Take the line out." },
  {
    names: ["EMAIL_BACKEND", "EMAIL_HOST", "EMAIL_PORT", "EMAIL_HOST_USER", "EMAIL_HOST_PASSWORD", "EMAIL_USE_TLS", "EMAIL_USE_SSL", "EMAIL_TIMEOUT", "EMAIL_FILE_PATH"],
    since: "6.1",
    removed: "7.0",
    effect: "mail then goes nowhere",
    instead: "Use MAILERS for all settings of mail."
  }
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
    const isCurrent = (since, removed) => pinned && compareVersions(since, least) <= 0 && compareVersions(removed, most) > 0;
    for (const { names: names2, since, removed, effect, instead } of deprecated) {
      const first = settings.names.find(({ name }) => names2.includes(name) && !settings.isRead(name));
      if (!first || !isCurrent(since, removed)) continue;
      yield { at: first.at, message: `Django ${removed} ignores ${first.name}: ${effect}.`, certainty: "certain", help: instead };
    }
    if (!isCurrent("6.0", "7.0")) return;
    for (const hit of settings.hits("ADMINS", pairs)) {
      yield hit.claim("Django 7.0 refuses pairs in ADMINS: they are deprecated since 6.0.", { help: 'Write addresses alone: ADMINS = ["ada@example.com"].' });
    }
  }
});

// rules/settings/entry-points-disagree.ts
var folderOf = ({ file: { path } }) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
var entry_points_disagree_default = rule({
  id: "settings/entry-points-disagree",
  title: "`wsgi.py` and `asgi.py` name different settings.",
  on: "deployment",
  severity: "warning",
  since: "0.1.0",
  why: `startproject writes \`wsgi.py\` and \`asgi.py\` with the same settings. When one of them is changed and the other forgotten, the site
runs with other settings as soon as another server takes over, or as websockets get a server of their own: mostly with those
for development.`,
  fix: `Name the same module in both:

\`\`\`python
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bakery.settings.production")
\`\`\``,
  except: "DJANGO_SETTINGS_MODULE is set wherever one of them is run.",
  references: ["https://docs.djangoproject.com/en/stable/howto/deployment/asgi/", "https://docs.djangoproject.com/en/stable/topics/settings/#designating-the-settings"],
  *check({ appServer, entryPoint }, model) {
    const named = entryPoint?.settingsModule;
    const environment = appServer?.kind === "process" ? appServer.launch.environment : [];
    if (!named || environment.some(({ name }) => name === "DJANGO_SETTINGS_MODULE")) return;
    for (const other of model.entryPoints) {
      if (folderOf(other) !== folderOf(entryPoint) || other.interface === entryPoint.interface) continue;
      if (!other.settingsModule || other.settingsModule.value === named.value) continue;
      yield {
        at: other.settingsModule.at,
        message: `The site changes its settings with the server: ${other.interface}.py names ${other.settingsModule.value}, ${entryPoint.interface}.py ${named.value}.`,
        certainty: "certain",
        related: [{ at: named.at, message: "the other settings are named here" }],
        help: "Name the same module in both."
      };
    }
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

// src/core/https.ts
var otherFronts = [
  "traefik.yml",
  "traefik.yaml",
  "traefik.toml",
  "haproxy.cfg",
  "ingress.yml",
  "ingress.yaml",
  "Chart.yaml",
  "fly.toml",
  "render.yaml",
  "zappa_settings.json",
  "serverless.yml",
  "vercel.json",
  "app.yaml",
  "cloudbuild.yaml",
  "lighttpd.conf",
  "envoy.yaml"
];
function httpsBefore(settings, model) {
  if (model.partial) return "elsewhere";
  const fronts = frontServersOf(settings, model);
  if (model.nginx.some(redirectsToHttps) || model.apache.some(hostRedirectsToHttps) || model.hasFile("Caddyfile")) return "redirected";
  const hosts = fronts.apache.filter(({ htaccess, main }) => !htaccess && !main);
  if (fronts.nginx.some((server) => !server.complete || server.conditional || server.assumed) || hosts.some(({ complete }) => !complete)) return "elsewhere";
  const seen = [...fronts.nginx.map((server) => ({ tls: speaksTls(server), plain: speaksPlain(server) })), ...hosts.map((host) => ({ tls: hostSpeaksTls(host), plain: !hostSpeaksTls(host) }))];
  if (seen.length > 0) {
    if (!seen.some(({ tls }) => tls)) return "plain";
    return seen.some(({ plain }) => plain) ? "both" : "tls-only";
  }
  if (fronts.apache.length > 0 || otherFronts.some((name) => model.hasFile(name))) return "elsewhere";
  return model.launches.some(({ kind, stage }) => kind === "procfile" && stage.verdict !== "development") ? "heroku" : "unseen";
}
var mayRedirectInDjango = (settings) => settings.mayHold("SECURE_SSL_REDIRECT", (value) => truth(value) !== false);
var speaksTls = (server) => server.listens.some(isTlsListen) || server.effective("ssl")?.args[0]?.value === "on";
var speaksPlain = (server) => (server.listens.length === 0 || server.listens.some((listen) => !isTlsListen(listen))) && server.effective("ssl")?.args[0]?.value !== "on";
var isTlsListen = ({ args }) => args.some(({ value }) => value === "ssl" || value === "quic") || /(?:^|:)443$/.test(args[0]?.value ?? "");
function redirectsToHttps(server) {
  return [server, ...server.locations].some((scope) => {
    const toHttps = ["return", "rewrite"].some((name) => scope.own(name).some(({ args }) => args.some(({ value }) => /^(?:https:|\$(?:redirect_|https_))/i.test(value))));
    return toHttps && (speaksPlain(server) || "block" in scope && scope.block === "if");
  });
}
function hostRedirectsToHttps(host) {
  const targets = ["Redirect", "RedirectPermanent", "RedirectTemp", "RedirectMatch", "RewriteRule"].flatMap((name) => everyDirective(host, name)).flatMap(({ args }) => args.slice(1));
  return targets.some(({ value }) => /^https:/i.test(value)) && (host.htaccess || !hostSpeaksTls(host) || everyDirective(host, "RewriteCond").length > 0);
}
var hostSpeaksTls = (host) => host.directives("SSLEngine").some(({ args }) => /^on$/i.test(args[0]?.value ?? "")) || /:443\b/.test(textOf(host.at));
var servesHttps = (fronts) => fronts.nginx.some(speaksTls) || fronts.apache.some((host) => !host.htaccess && hostSpeaksTls(host));
function plainHttpIn({ nginx, apache }) {
  const server = nginx.find(speaksPlain);
  if (server) return server.listens.find((listen) => !isTlsListen(listen))?.at ?? server.at;
  return apache.find((host) => !host.main && !host.htaccess && !hostSpeaksTls(host))?.at;
}

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
      yield isShort.claim("Browsers forget within less than a year that the site is HTTPS alone.", { help: "Raise SECURE_HSTS_SECONDS to 31536000 once HTTPS works everywhere." });
      return;
    }
    const open = settings.hitsTogether(["SECURE_HSTS_INCLUDE_SUBDOMAINS", "SECURE_HSTS_SECONDS"], (values) => isTrue(values.SECURE_HSTS_SECONDS) && isFalse(values.SECURE_HSTS_INCLUDE_SUBDOMAINS));
    const [isOpen] = withoutDebug(settings, open);
    if (isOpen) {
      yield isOpen.claim("HSTS does not cover subdomains: one over plain HTTP can set cookies for the site.", { help: "Set SECURE_HSTS_INCLUDE_SUBDOMAINS = True once every subdomain has HTTPS." });
      return;
    }
    const unlisted = settings.hitsTogether(["SECURE_HSTS_PRELOAD", "SECURE_HSTS_SECONDS"], (values) => isTrue(values.SECURE_HSTS_SECONDS) && isFalse(values.SECURE_HSTS_PRELOAD));
    for (const hit of withoutDebug(settings, unlisted)) {
      yield hit.claim("A browser's first visit is not covered: HSTS does not ask for the preload list.", { help: "Set SECURE_HSTS_PRELOAD = True and submit the domain at hstspreload.org, or leave it." });
    }
  }
});

// rules/settings/invalid-value.ts
var lists = [
  { name: "INSTALLED_APPS", effect: "Django does not start", since: "1.7" },
  { name: "LOCALE_PATHS", effect: "Django does not start", since: "2.1" },
  { name: "SECRET_KEY_FALLBACKS", effect: "Django does not start", since: "4.1" },
  { name: "MIDDLEWARE", effect: "Django does not start" },
  { name: "AUTHENTICATION_BACKENDS", effect: "Nobody can log in" },
  { name: "STATICFILES_DIRS", effect: "collectstatic finds none of these files" },
  { name: "PASSWORD_HASHERS", effect: "Nobody can log in" }
];
var isText = (value) => value.type === "str" && value.value !== "" || value.type === "path";
var isGlued = (item) => /[A-Za-z](?:django\.(?:contrib|middleware)|corsheaders|whitenoise)\./.test(text(item) ?? "");
var textualDirs = (templates) => elements(templates).map((engine) => lookUp(engine, "DIRS")).filter((dirs) => dirs !== void 0).filter(isText);
var invalid_value_default = rule({
  id: "settings/invalid-value",
  title: "A setting has a value that Django can't work with.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  why: `A text where Django wants a list is refused, or taken letter by letter: a lost comma, as in \`("static")\`, is enough. And two
texts without a comma between them are one text to Python, whose name no module has. A name that nothing assigns, or a default in the
place of django-environ's cast, stops the import of the settings themselves.`,
  fix: `\`\`\`python
STATICFILES_DIRS = [BASE_DIR / "assets"]

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.staticfiles",
]
\`\`\``,
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/", "https://docs.python.org/3/reference/lexical_analysis.html#string-literal-concatenation"],
  *check(settings) {
    const { least } = settings.django;
    const { stop } = settings;
    if (stop) {
      yield {
        at: stop.at,
        message: `Django does not start: Python ends here with ${stop.exception}.`,
        certainty: "certain",
        help: stop.exception.startsWith("NameError") ? "Assign the name before this line, or correct its spelling." : 'Name the default: env("NAME", default=...).'
      };
    }
    for (const { name, effect, since } of lists) {
      if (since !== void 0 && compareVersions(least, since) < 0) continue;
      for (const hit of settings.hits(name, isText)) {
        yield hit.claim(`${effect}: ${name} is a text instead of a list.`, { help: `Put it into a list: ${name} = [...]. A tuple of one needs a comma.` });
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
});

// rules/settings/media-root-holds-code.ts
var projectRoot = "/<project>";
function folderOf2(value) {
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
      const folder = folderOf2(value);
      return folder !== void 0 && (folder === "" || path.startsWith(`${folder}/`));
    };
    for (const hit of settings.hits("MEDIA_ROOT", holdsCode)) {
      yield hit.claim("Uploads land among the code, and are served with it: MEDIA_ROOT is a folder that holds the settings.", { help: 'Give uploads a folder of their own: MEDIA_ROOT = BASE_DIR / "media".' });
    }
  }
});

// rules/settings/middleware-order.ts
var { sessions, authentication, remoteUser, messages, updateCache, fetchFromCache, security, whiteNoise, cors, common } = middleware;
var orders = [
  { first: sessions, second: authentication, severity: "error", effect: "Every request fails with 500: AuthenticationMiddleware comes before SessionMiddleware." },
  { first: sessions, second: messages, severity: "error", effect: "Every request fails with 500: MessageMiddleware comes before SessionMiddleware." },
  { first: authentication, second: remoteUser, severity: "error", effect: "Every request fails with 500: RemoteUserMiddleware comes before AuthenticationMiddleware." },
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
        const [upper, lower] = [placeOf(value, second, settings), placeOf(value, first, settings)];
        const item = elements(value)[upper ?? -1];
        return item !== void 0 && lower !== void 0 && upper !== void 0 && upper < lower ? [item] : [];
      };
      for (const hit of withoutDebug(settings, settings.hits("MIDDLEWARE", swapped))) {
        const isItself = text(hit.value) === second;
        yield hit.claim(effect, { severity, ...!isItself && hit.unless === void 0 && { certainty: "likely" }, help: `List ${first} above ${isItself ? second : text(hit.value) ?? second}.` });
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
      const isPlain = at.file.text.startsWith(name, at.start);
      yield {
        at,
        message: `Django ignores ${name}: it knows no such setting, and ${meant} stays unset.`,
        certainty: "likely",
        help: `Write ${meant}.`,
        ...isPlain ? { fixes: [{ title: `Rename it to ${meant}`, safe: false, edits: [{ at: span(at.file, at.start, at.start + name.length), text: meant }] }] } : {}
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
    const help4 = 'Write SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https").';
    for (const hit of settings.hits("SECURE_PROXY_SSL_HEADER", isWrongShape)) {
      yield hit.claim("Logins and other forms end with error 500: SECURE_PROXY_SSL_HEADER is not a pair.", { help: help4 });
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
      yield hit.claim('Django takes every request for plain HTTP: front servers send "https" in lower case.', { help: help4 });
    }
    const isNoText = (value) => {
      const second = pairOf(value)?.[1];
      return second !== void 0 && ["bool", "None", "int"].includes(second.type);
    };
    for (const hit of settings.hits("SECURE_PROXY_SSL_HEADER", (value) => !isWrongKey(value) && isNoText(value))) {
      yield hit.claim("Django takes every request for plain HTTP: it compares the header with something that is no text.", { help: help4 });
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
    const isOff = (value) => value.type === "None" || text(value) === "" || "items" in value && value.items.length === 0;
    for (const hit of withoutDebug(settings, settings.hits("SECURE_REFERRER_POLICY", isOff))) {
      yield hit.claim("Other sites may learn where visitors came from: Referrer-Policy is not sent.", { severity: "info", help: 'Set SECURE_REFERRER_POLICY = "same-origin".' });
    }
    const isUnknown = (value) => !isOff(value) && policiesOf(value)?.some((policy) => !policies3.has(policy)) === true;
    for (const hit of withoutDebug(settings, settings.hits("SECURE_REFERRER_POLICY", isUnknown))) {
      yield hit.claim("Browsers ignore a Referrer-Policy that they do not know.", { help: `Use one of ${[...policies3].join(", ")}.` });
    }
  }
});

// src/core/removed-settings.ts
var setting = (name, removed, severity, effect, instead, replacedBy) => ({
  name,
  removed,
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
  setting("AUTH_PROFILE_MODULE", "1.7", "warning", "user.get_profile() is gone", "AUTH_USER_MODEL or a model with a OneToOneField"),
  setting("SEND_BROKEN_LINK_EMAILS", "1.8", "warning", "nobody gets mail about broken links because of it", "BrokenLinkEmailsMiddleware in MIDDLEWARE"),
  setting("TRANSACTIONS_MANAGED", "1.8", "info", "it changes nothing", "ATOMIC_REQUESTS or AUTOCOMMIT in DATABASES"),
  noTemplates("TEMPLATE_DIRS"),
  noTemplates("TEMPLATE_LOADERS"),
  noTemplates("TEMPLATE_CONTEXT_PROCESSORS"),
  setting("TEMPLATE_DEBUG", "1.10", "info", "it changes nothing", "the option debug in TEMPLATES"),
  setting("TEMPLATE_STRING_IF_INVALID", "1.10", "info", "it changes nothing", "the option string_if_invalid in TEMPLATES"),
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
var removed_setting_default = rule({
  id: "settings/removed-setting",
  title: "A setting that Django no longer reads is set.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
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
  except: "Code of the project, or a package, reads the name itself.",
  references: ["https://docs.djangoproject.com/en/stable/internals/deprecation/", "https://docs.djangoproject.com/en/stable/releases/"],
  *check(settings) {
    const assigned = new Map(settings.names.map((name) => [name.name, name.at]));
    const { least, most } = settings.django;
    for (const { name, removed, effect, instead, severity, replacedBy } of removedSettings) {
      const at = assigned.get(name);
      if (!at || settings.isRead(name) || compareVersions(removed, most) > 0) continue;
      const isLeftover = replacedBy !== void 0 && assigned.has(replacedBy);
      yield {
        at,
        message: isLeftover ? `Django ignores ${name} since ${removed}; ${replacedBy} is what counts.` : `Django ignores ${name} since ${removed}: ${effect}.`,
        // Where the project's version is not known, it may be one that still reads the name.
        certainty: compareVersions(removed, least) <= 0 ? "certain" : "likely",
        severity: isLeftover ? "info" : severity,
        help: instead === "nothing" || isLeftover ? "Take the line out." : `Use ${instead} instead.`
      };
    }
  }
});

// rules/settings/secret-key-committed.ts
var secret_key_committed_default = rule({
  id: "settings/secret-key-committed",
  title: "SECRET_KEY stands in a file of the repository.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-798"],
  why: `Everybody who can read the repository, its forks, its backups and the images built from it knows the key of production, and
can forge what Django signs with it. Django's own check passes a long key, committed or not. Taking the line out does not take
the key out of the history: make a new one.`,
  fix: `\`\`\`python
SECRET_KEY = os.environ["DJANGO_SECRET_KEY"]
\`\`\`

and set the variable where the process is started, in a file that is not in the repository. The old key may stand in
\`SECRET_KEY_FALLBACKS\` for a while, so that nobody is logged out.`,
  except: "The file serves development alone, and production is given its key elsewhere.",
  references: ["https://docs.djangoproject.com/en/stable/howto/deployment/checklist/#secret-key", "https://docs.djangoproject.com/en/stable/ref/settings/#secret-key-fallbacks"],
  *check(settings) {
    for (const hit of settings.hits("SECRET_KEY", (value) => value.type === "secret" && value.value.length > 0)) {
      if (hit.unless !== void 0 || hit.variables.length > 0) continue;
      yield hit.claim("Everybody who can read the repository knows production's SECRET_KEY.", {
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
  except: "The fallback is used only where DEBUG is on, and DEBUG is off by default: then nothing is reported.",
  references: ["https://docs.djangoproject.com/en/stable/howto/deployment/checklist/#secret-key"],
  *check(settings) {
    for (const hit of settings.hits("SECRET_KEY", (value) => value.type === "secret" && value.value.satisfies((key) => key !== "" && key !== "None"))) {
      if (hit.unless === void 0) continue;
      yield hit.claim("Sessions and password links are signed with a key that everybody can read.", {
        help: 'Let the start fail without it: SECRET_KEY = os.environ["DJANGO_SECRET_KEY"].'
      });
    }
  }
});

// src/core/secret-key.ts
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
for development; placeholders and short keys are guessed by programs that try them all.`,
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
var settings_module_missing_default = rule({
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
  except: "The module is put beside the others on the server.",
  references: ["https://docs.djangoproject.com/en/stable/topics/settings/#designating-the-settings", "https://docs.djangoproject.com/en/stable/howto/deployment/wsgi/#configuring-the-settings-module"],
  *check({ appServer, entryPoint }, model) {
    const named = entryPoint?.settingsModule;
    if (!named || model.partial || !/^\w+(?:\.\w+)*$/.test(named.value)) return;
    const environment = appServer?.kind === "process" ? appServer.launch.environment : [];
    if (!named.insists && environment.some(({ name }) => name === "DJANGO_SETTINGS_MODULE")) return;
    const [top = "", ...rest] = named.value.split(".");
    if (!entryPoint.file.path.split("/").slice(0, -1).includes(top) && !model.hasFile(`${top}/__init__.py`)) return;
    const paths = [named.value.replaceAll(".", "/"), ...rest.length > 0 ? [rest.join("/")] : []];
    if (paths.some((path) => model.hasFile(`${path}.py`) || model.hasFile(`${path}/__init__.py`) || samples.some((ending) => model.hasFile(`${path}${ending}`)))) return;
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
var backendOf2 = (caches, alias) => text(lookUp(lookUp(caches, text(alias) ?? ""), "BACKEND")) ?? "";
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
    const isLost = (values) => text(values.SESSION_ENGINE) === "django.contrib.sessions.backends.cache" && ownOfProcess.test(backendOf2(values.CACHES, values.SESSION_CACHE_ALIAS));
    if (settings.sampleHolds("CACHES", (value) => !ownOfProcess.test(backendOf2(value, { type: "str", value: "default" })))) return;
    for (const hit of settings.hitsTogether(["SESSION_ENGINE", "CACHES", "SESSION_CACHE_ALIAS"], isLost)) {
      yield hit.claim("Logins get lost between workers: sessions are kept in the memory of one process.", { help: "Use a cache that all workers share, such as Redis, or the session backend cached_db." });
    }
  }
});

// rules/settings/sqlite-in-production.ts
var engineOf = (databases) => lookUp(lookUp(databases, "default"), "ENGINE");
var isSqlite = (engine) => /(?:^|\.)(?:sqlite3|spatialite)$/.test(text(engine) ?? "");
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
  *check(settings) {
    if (settings.sampleHolds("DATABASES", (value) => engineOf(value) !== void 0 && !isSqlite(engineOf(value)))) return;
    const sqlite = (value) => {
      const engine = engineOf(value);
      return engine && isSqlite(engine) ? [engine] : [];
    };
    for (const hit of settings.hits("DATABASES", sqlite)) {
      yield hit.claim("Production stores its data in SQLite, which locks under several workers.", {
        help: "Use a database server such as PostgreSQL, or say why one file is enough and ignore this rule."
      });
    }
  }
});

// rules/settings/ssl-redirect-missing.ts
var redirects = /ssl|https|secure/i;
var words = {
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
      const plain = plainHttpIn(frontServersOf(settings, model));
      const isNote = before === "unseen" || before === "plain";
      yield hit.claim(words[before], {
        ...isNote && { severity: "info" },
        ...before !== "both" && hit.unless === void 0 && { certainty: "likely" },
        ...plain && { related: [{ at: plain, message: "plain HTTP is answered here" }] },
        help: before === "unseen" || before === "heroku" ? "Set SECURE_SSL_REDIRECT = True, and SECURE_PROXY_SSL_HEADER to what the server before Django sends." : "Redirect in the front server, or set SECURE_SSL_REDIRECT = True."
      });
    }
  }
});

// rules/settings/static-root-missing.ts
var local = /^(?:django\.contrib\.staticfiles\.storage|whitenoise\.storage|whitenoise\.django)\./;
var staticStorage = (storages) => text(lookUp(lookUp(storages, "staticfiles"), "BACKEND"));
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
    if (!settings.holds("INSTALLED_APPS", (value) => elements(value).some((item) => text(item) === "django.contrib.staticfiles"))) return;
    if (settings.mayHold("STORAGES", (value) => !local.test(staticStorage(value) ?? "")) || settings.mayHold("STATICFILES_STORAGE", (value) => !local.test(text(value) ?? ""))) return;
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
\`{% static %}\` is an error; without \`default\`, each upload is one.`,
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
    const needed = [
      { key: "staticfiles", isNeeded: hasStaticFiles, effect: "Pages with static files fail" },
      { key: "default", isNeeded: true, effect: "Uploads fail" }
    ];
    for (const { key, effect } of needed.filter(({ isNeeded }) => isNeeded)) {
      for (const hit of settings.hits("STORAGES", (value) => lacks(value, key))) {
        yield hit.claim(`${effect}: STORAGES has no "${key}".`, { help: `Add "${key}" to STORAGES; what is set replaces Django's own dict as a whole.` });
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
    for (const { at, message, help: help4, related } of document.problems) {
      yield { at, message, certainty: "certain", ...help4 === void 0 ? {} : { help: help4 }, ...related ? { related: [related] } : {} };
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
    if (settings.mayHold("DEBUG", isTrue)) return;
    for (const hit of settings.hits("TEMPLATES", switches)) {
      yield hit.claim("Errors carry the source of templates along: their option debug is on while DEBUG is off.", { help: 'Take "debug" out of OPTIONS: it then follows DEBUG.' });
    }
  }
});

// src/core/django-releases.ts
var ends = {
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
var endOfSupport = (series) => Object.hasOwn(ends, series) ? ends[series] : void 0;

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

// rules/index.ts
var rules = [
  legacy_access_control_default,
  syntax_error_default,
  wsgi_unprotected_default,
  protocol_mismatch_default,
  debug_log_default,
  removed_command_default,
  runs_as_root_default,
  runserver_default,
  syntax_error_default2,
  alias_leaks_siblings_default,
  alias_traversal_default,
  host_header_missing_default,
  mixed_gateway_directives_default,
  syntax_error_default3,
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
  sentry_debug_default,
  sentry_sends_pii_default,
  sentry_traces_everything_default,
  server_email_default_default,
  allowed_hosts_empty_default,
  allowed_hosts_malformed_default,
  allowed_hosts_wildcard_default,
  boolean_from_string_default,
  clickjacking_middleware_missing_default,
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
  entry_points_disagree_default,
  frame_options_lax_default,
  hsts_missing_default,
  hsts_weak_default,
  invalid_value_default,
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
  settings_module_missing_default,
  shared_state_in_local_memory_default,
  sqlite_in_production_default,
  ssl_redirect_missing_default,
  static_root_missing_default,
  static_url_malformed_default,
  storages_incomplete_default,
  syntax_error_default4,
  templates_debug_default,
  unsupported_django_default,
  weak_password_hasher_default
];

export {
  rules
};
