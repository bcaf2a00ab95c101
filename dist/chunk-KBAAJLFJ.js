import {
  compareVersions,
  elements,
  formatAddress,
  isLoopback,
  isTrue,
  lookUp,
  reaches,
  text,
  truth
} from "./chunk-JB5YXEHB.js";
import {
  span,
  textOf
} from "./chunk-VXJNOMWU.js";

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
  const named = (wanted) => directives.filter(({ name }) => name.toLowerCase() === wanted).flatMap(({ args }) => args.slice(1).map(({ value }) => value));
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
  const names = [host, ...places].flatMap(wordsOf).filter((word) => word !== "sock");
  const allNames = [...names, ...path, ...server.serverNames.flatMap(({ value }) => wordsOf(value.split(".")[0] ?? ""))];
  if (allNames.some((word) => otherPrograms.has(word))) return "other";
  if (names.some((word) => djangoWords.has(word) || /django|gunicorn|wsgi/.test(word))) return "plausibly-django";
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
  const [first, ...others] = losers;
  return first && {
    at: first.directive.at,
    message: `"${first.directive.name}" does nothing here: "${winner.directive.name}" comes later and takes every request.`,
    certainty: "certain",
    related: [{ at: winner.directive.at, message: "the last one wins" }, ...others.map(({ directive }) => ({ at: directive.at, message: "this one does nothing either" }))],
    help: "Keep the one that your application server speaks: proxy_pass for gunicorn and other HTTP servers, uwsgi_pass for a uWSGI socket."
  };
}
function deadLines(dead, winner) {
  const [first] = dead;
  if (!first) return void 0;
  const { name } = winner.directive;
  const family = familyOf(winner.directive) ?? "proxy";
  const others = dead.filter(({ at }, index) => dead.findIndex((one) => one.at.start === at.start && one.at.file === at.file) === index).slice(1);
  const what = first.stock === void 0 ? `"${first.name}"` : `The file "${first.stock}"`;
  const arrives = dead.some(isHeader) && first.stock === void 0 ? ", so its headers never reach the application" : "";
  const instead = { proxy: "proxy_set_header", grpc: "grpc_set_header", uwsgi: "uwsgi_param HTTP_...", fastcgi: "fastcgi_param HTTP_...", scgi: "scgi_param HTTP_..." }[family];
  return {
    at: first.at,
    message: `${what} does nothing beside "${name}"${arrives}.`,
    certainty: "certain",
    // Unread parameters that came in one piece with a stock file lose nothing that anybody wrote.
    ...dead.every(({ stock, name: one }) => stock !== void 0 && one.endsWith("_param")) && { severity: "info" },
    related: [{ at: winner.directive.at, message: "this decides what is read" }, ...others.map(({ at }) => ({ at, message: "this does nothing either" }))],
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
    for (const hit of settings.hits("ALLOWED_HOSTS", (value) => elements(value).filter((item) => hostOf(item) === "*"))) {
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

// rules/settings/secret-key-insecure.ts
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
      const weak = weaknessOf(hit.value) ?? "";
      if (hit.unless !== void 0 && !weak.includes("None")) continue;
      yield hit.claim(`Anybody can forge logins and password links: SECRET_KEY ${weak}.`, {
        help: 'Read a random key from the environment, as in SECRET_KEY = os.environ["DJANGO_SECRET_KEY"].'
      });
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
    const sqlite = (value) => [engineOf(value)].filter((engine) => engine !== void 0 && isSqlite(engine)).filter((engine) => engine !== void 0);
    for (const hit of settings.hits("DATABASES", sqlite)) {
      yield hit.claim("Production stores its data in SQLite, which locks under several workers.", {
        help: "Use a database server such as PostgreSQL, or say why one file is enough and ignore this rule."
      });
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
  admins_missing_default,
  allowed_hosts_empty_default,
  allowed_hosts_wildcard_default,
  debug_enabled_default,
  misspelt_setting_default,
  removed_setting_default,
  secret_key_committed_default,
  secret_key_fallback_default,
  secret_key_insecure_default,
  sqlite_in_production_default,
  syntax_error_default4
];

export {
  rules
};
