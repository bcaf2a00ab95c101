import { describe, expect, test } from "vitest";
import { classify } from "../../src/discover/classify.ts";
import { processorTime } from "../processor-time.ts";

const nginx = "server {\n    listen 80;\n    location / { proxy_pass http://127.0.0.1:8000; }\n}\n";
const apache = "# the shop\n<VirtualHost *:80>\n    WSGIScriptAlias / /srv/bakery/wsgi.py\n</VirtualHost>\n";
const settings = "INSTALLED_APPS = []\n";
const kindOf = (path: string, text = "", around: readonly string[] = []): string | undefined => classify(path, () => new Set(around), () => text);

test("versions that buildout pins are requirements", () => {
  expect([kindOf("config/versions.cfg", "[versions]\nDjango = 1.8\n"), kindOf("buildout.cfg", "[buildout]\nparts = django\n")]).toEqual(["requirements", undefined]);
});

describe("a name that settles it", () => {
  test.each([
    ["settings.py", "python"],
    ["bakery/settings_production.py", "python"],
    ["bakery/settings/production.py", "python"],
    ["bakery/local_settings.py", "python"],
    ["bakery/wsgi.py", "python"],
    ["bakery/asgi.py", "python"],
    ["manage.py", "python"],
    ["passenger_wsgi.py", "python"],
    ["deploy/django.wsgi", "python"],
    ["Procfile", "procfile"],
    ["Procfile.dev", "procfile"],
    ["deploy/bakery.service", "systemd"],
    ["deploy/gunicorn.socket", "systemd"],
    ["deploy/bakery.service.j2", "systemd"],
    ["deploy/bakery.service.d/environment.conf", "systemd"],
    ["deploy/nginx/bakery.socket.d/listen.conf.j2", "systemd"],
    [".env", "dotenv"],
    [".env.example", "dotenv"],
    ["production.env", "dotenv"],
    [".envs/.production/.django", "dotenv"],
    ["env.sample", "dotenv"],
    ["deploy/env.production.example", "dotenv"],
    ["env-staging", "dotenv"],
    ["requirements.txt", "requirements"],
    ["requirements/production.txt", "requirements"],
    ["requirements-dev.txt", "requirements"],
    ["pyproject.toml", "requirements"],
    ["Pipfile.lock", "requirements"],
    ["poetry.lock", "requirements"],
    ["setup.cfg", "requirements"],
    ["start.sh", "shell"],
    ["deploy/run.bash", "shell"],
    ["ecosystem.config.cjs", "javascript"],
    [".htaccess", "apache"],
    ["nginx.conf", "nginx"],
    ["deploy/bakery.nginx", "nginx"],
    ["deploy/nginx.conf.template", "nginx"],
    ["httpd.conf", "apache"],
  ])("%s is %s", (path, language) => {
    expect(kindOf(path)).toBe(language);
  });

  test.each(["bakery/views.py", "README.md", "nginx/README.md", "nginx/Dockerfile", "conf/uwsgi_params", "nginx/mime.types", "tests/test_orders.py", "package.json", "compose.yml", "uwsgi.ini", "nginx/ssl/bakery.crt"])("%s is none of ours", (path) => {
    expect(kindOf(path, nginx)).toBeUndefined();
  });
});

describe("content decides", () => {
  test.each(["conf.d/web.conf", "etc/web.ini", "nginx/web.conf.j2", "deploy/supervisord.conf"])("a program of supervisor in %s", (path) => {
    expect(kindOf(path, "[program:web]\ncommand=gunicorn bakery.wsgi\n")).toBe("supervisor");
  });

  test("a template of one, in the directory that supervisor reads", () => {
    expect(kindOf("roles/web/templates/etc/supervisor/conf.d/default.conf.j2", "{{ ansible_managed|comment(decoration='; ') }}\n\n[program:{{ name }}]\ncommand = {{ venv }}/bin/gunicorn {{ wsgi }}\n")).toBe("supervisor");
  });

  test.each(["uwsgi.conf", "etc/bakery_uwsgi.cfg", "nginx/uwsgi.conf"])("what is called after uWSGI may be its or nginx's: %s", (path) => {
    expect(kindOf(path, "; the shop\n[uwsgi]\nmodule = bakery.wsgi\n")).toBe("uwsgi");
    expect(kindOf(path, nginx)).toBe("nginx");
    expect(kindOf(path, "start on runlevel [2345]\nexec uwsgi --ini /etc/uwsgi.ini\n")).toBeUndefined();
  });

  test.each(["deploy/bakery.conf", "sites-available/bakery", "sites-enabled/bakery.example", "nginx/conf.d/default.conf", "conf.d/site.conf.j2", "deploy/nginx_bakery", "etc/bakery.vhost"])("%s", (path) => {
    expect(kindOf(path, nginx)).toBe("nginx");
    expect(kindOf(path, apache)).toBe("apache");
    expect(kindOf(path, "nothing that a server knows\n")).toBeUndefined();
  });

  test.each(["deploy/bakery", "bakery", "deploy/www.bakery.example", "etc/sites/bakery.com"])("a whole site in a file that is named as on the server: %s", (path) => {
    expect(kindOf(path, `# the shop\n${nginx}`)).toBe("nginx");
    expect(kindOf(path, apache)).toBe("apache");
    expect(kindOf(path, `Put this into a file:\n\n${nginx}`)).toBeUndefined();
    expect(kindOf(path, `How to deploy\n=============\n\n${apache}`)).toBeUndefined();
    expect(kindOf(path, "#!/bin/sh\ncat <<EOF\nserver {\n  listen 80;\n}\nEOF\n")).toBe("shell");
    expect(kindOf(path, "all: build\n\tserver { listen 80; }\n")).toBeUndefined();
  });

  test.each([
    ["PostgreSQL", "listen_addresses = '*'\nport = 5432\nssl = on\n"],
    ["Redis", "# redis\nbind 127.0.0.1\nport 6379\ninclude /etc/redis/local.conf\nsave 900 1\nuser default on\n"],
    ["MySQL", "[mysqld]\nuser = mysql\nbind-address = 127.0.0.1\n"],
    ["logging", "[loggers]\nkeys=root\n"],
    ["upstart", "description \"bakery\"\nstart on runlevel [2345]\nrespawn\nexec gunicorn bakery.wsgi\n"],
    ["haproxy", "frontend http-in\n    bind *:80\nlisten stats\n    mode http\n"],
  ])("%s is not taken for a web server", (_, text) => {
    expect(kindOf("deploy/service.conf", text)).toBeUndefined();
  });

  test.each([
    ["logrotate/nginx", "/var/log/nginx/*.log {\n    daily\n    rotate 14\n    postrotate\n        kill -USR1 1\n    endscript\n}\n"],
    ["logrotate/files/apache2.conf", "# the shop's logs\n/var/log/apache2/*.log\n/srv/bakery/*.log {\n\n    weekly\n    missingok\n}\n"],
    ["monit/nginx", "check process nginx\n    with pidfile /run/nginx.pid\n    if 5 restarts within 5 cycles then timeout\n"],
    ["init/nginx.conf", "description \"nginx\"\nstart on (local-filesystems and net-device-up IFACE!=lo)\nexec nginx\n"],
    ["fail2ban/filter.d/nginx.conf", "# bans\n[Definition]\nfailregex = ^<HOST> .*$\n"],
    ["collectd/nginx.conf", "LoadPlugin nginx\n<Plugin nginx>\n    URL \"http://localhost/status\"\n</Plugin>\n"],
    ["gitweb.conf", "$projectroot = '/srv/git';\n$feature{'blame'}{'default'} = [1];\nour $per_request = sub {\n    return 1;\n};\n"],
    ["bird.conf.d/10-kernel.conf", "protocol kernel {\n\ttable private;\n\texport filter {\n\t\taccept;\n\t};\n}\nfilter out {\n\tif (net ~ [ 10.0.0.0/8+ ]) then {\n\t\taccept;\n\t}\n\treturn false;\n}\n"],
    ["dhcp/dhcpd.conf.tpl", "default-lease-time 600;\nsubnet 10.0.0.0 netmask 255.255.0.0 {\n    range 10.0.0.9 10.0.0.99;\n    include \"/etc/dhcp/static.conf\";\n}\n"],
    ["bind/named.conf", "options {\n    directory \"/var/cache/bind\";\n};\nzone \"bakery.example\" {\n    type master;\n};\ninclude \"/etc/bind/keys\";\n"],
    ["bird/bird.conf.tpl", "router id 10.0.0.1;\nfunction is_self()\n{\n\treturn net ~ [ 10.0.0.0/8+ ];\n}\ninclude \"/etc/bird/bird.conf.d/*.conf\";\n"],
    ["ossec/etc/ossec.conf", "<ossec_config>\n  <client>\n    <server-ip>10.0.0.1</server-ip>\n  </client>\n  <localfile>\n    <location>/var/log/syslog</location>\n  </localfile>\n</ossec_config>\n"],
    ["dbus-1/shop.conf", "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-BUS Bus Configuration 1.0//EN\" \"x\">\n<busconfig>\n  <limit name=\"a\">1</limit>\n</busconfig>\n"],
    ["deploy/supervisor_processes.py", "WORKER = '[program:shop]'\n[program:shop]\n"],
    ["avahi/services/shop.service", "<?xml version=\"1.0\"?>\n<service-group>\n  <name>Shop</name>\n</service-group>\n"],
  ])("%s belongs to another program", (path, text) => {
    expect(kindOf(path, text)).toBeUndefined();
  });

  test.each(["mod_wsgi/src/server/wsgi_apache.c", "src/nginx_module.h", "tools/nginx_check.go", "nginx.patch", "vhost-list.csv"])("code and data of other languages are nobody's configuration: %s", (path) => {
    expect(kindOf(path, `/* serves the shop */\n${nginx}`)).toBeUndefined();
    expect(kindOf(path, nginx)).toBeUndefined();
  });

  test.each([
    ["a list", "1 - Add the key to the server\n\n"],
    ["a shell's prompt", "$ sudo nano /etc/nginx/sites-available/bakery\n"],
    ["a tree of directories", "### DIRECTORIES ###\n/webapps/          # all sites\n    bakery/\n"],
    ["prose", "Install nginx, then write this:\n"],
  ])("notes that begin with %s are no configuration, whatever they are called after", (_what, begin) => {
    expect(kindOf("deploy_server (nginx, django)", `${begin}${nginx}`)).toBeUndefined();
    expect(kindOf("apache-notes", `${begin}<VirtualHost *:80>\n    ServerName bakery.example\n</VirtualHost>\n`)).toBeUndefined();
  });

  test.each([
    ["a comment", "# the shop\n"],
    ["a directive over two lines", "log_format main '$remote_addr'\n    '$request';\n"],
    ["a block's brace below", "server\n{\n    listen 81;\n}\n"],
    ["a forgotten semicolon", "upstream bakery {\n    server 127.0.0.1:8000\n}\n"],
    ["a template's mark", "{% for site in sites %}\n"],
    ["a placeholder", "$UPSTREAM\n"],
  ])("a configuration that begins with %s stays one", (_what, begin) => {
    expect(kindOf("deploy/nginx_bakery", `${begin}${nginx}`)).toBe("nginx");
  });

  test.each(["ServerName bakery.example\n", "<IfModule mod_ssl.c>\n</IfModule>\n", "NameVirtualHost *:80\n", "KeepAlive Off\n", "Timeout 300\n"])("one of Apache's that begins with %j stays one", (begin) => {
    expect(kindOf("deploy/apache_bakery", `${begin}<VirtualHost *:80>\n    ServerName bakery.example\n</VirtualHost>\n`)).toBe("apache");
  });

  test("copies that are kept aside are not read, but where nginx reads them", () => {
    for (const path of ["nginx.conf.bak", "deploy/nginx/bakery.conf.old", "deploy/nginx.OLD", "nginx/bakery.conf~", "conf.d/default.conf.disabled"]) expect(kindOf(path, nginx)).toBeUndefined();
    expect(kindOf("etc/nginx/sites-enabled/bakery~", nginx)).toBe("nginx");
  });

  test("a misspelled block does not hide what the file is", () => {
    expect(kindOf("deploy/bakery.conf", "sever {\n    listen 80;\n    location / {\n        proxy_pass http://127.0.0.1:8000;\n    }\n}\n")).toBe("nginx");
  });

  test("an nginx file with Apache in its comments is nginx, and the reverse", () => {
    expect(kindOf("a.conf", `# <VirtualHost *:80>\n# WSGIScriptAlias / x\n${nginx}`)).toBe("nginx");
    expect(kindOf("a.conf", `# server { listen 80; }\n${apache}`)).toBe("apache");
  });

  test("of Python files only those that assign settings, unless the name says it", () => {
    expect(kindOf("config/production.py", settings)).toBe("python");
    expect(kindOf("config/gunicorn.py", "bind = ':8000'\n")).toBeUndefined();
    expect(kindOf("bakery/base.py", settings)).toBe("python");
    expect(kindOf("bakery/base.py", "class Base: ...\n")).toBeUndefined();
    expect(kindOf("bakery/production.py", "from .base import *\n")).toBe("python");
  });

  test("an app called settings is no package of settings", () => {
    expect(kindOf("settings/views.py", "def page(request): ...\n", ["views.py", "models.py"])).toBeUndefined();
    expect(kindOf("settings/production.py", "DEBUG = False\n", ["__init__.py", "base.py"])).toBe("python");
  });

  test("of files without ending only shell scripts", () => {
    expect(kindOf("bin/gunicorn_start", "#!/usr/bin/env bash\n")).toBe("shell");
    expect(kindOf("deploy/start", "#/bin/bash\ngunicorn bakery.wsgi\n")).toBe("shell");
    expect(kindOf("deploy/start", "# /usr/bin/env sh -e\r\ngunicorn bakery.wsgi\r\n")).toBe("shell");
    expect(kindOf("deploy/start", "# /bin/sh is what runs the scripts of this directory.\n")).toBeUndefined();
    expect(kindOf("deploy/notes", "#/bin/bash-completion\n")).toBeUndefined();
    expect(kindOf("bin/start-nginx", "#!/usr/bin/env bash\nexec nginx\n")).toBe("shell");
    expect(kindOf("bin/tool", "#!/usr/bin/env python\n")).toBeUndefined();
    expect(kindOf("LICENSE", "Permission is hereby granted\n")).toBeUndefined();
  });
});

test("a long file is sniffed in linear time", { retry: 2 }, () => {
  const start = processorTime();
  kindOf("big.conf", `${" ".repeat(200_000)}\n`.repeat(5) + "location ".repeat(50_000));
  kindOf("big.conf", "if (".repeat(100_000));
  kindOf("base.py", "from .".repeat(200_000));
  expect(processorTime() - start).toBeLessThan(2_000);
});
