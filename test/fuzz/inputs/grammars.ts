import type { Grammar } from "./grammar.ts";

const many = (rule: string): readonly string[] => [`<${rule}>`, `<${rule}><${rule}>`, `<${rule}><${rule}><${rule}><${rule}>`, `<${rule}><start>`, `<${rule}><${rule}><start>`];

const python: Grammar = {
  start: many("statement"),
  setting: ["DEBUG", "SECRET_KEY", "ALLOWED_HOSTS", "DATABASES", "MIDDLEWARE", "INSTALLED_APPS", "STORAGES", "LOGGING", "CACHES", "TEMPLATES", "CSRF_TRUSTED_ORIGINS", "SECURE_HSTS_SECONDS", "X", "Y", "__all__", "<inherited>"],
  statement: [
    "<setting> = <value>\n", "<setting> = <value>\n", "<setting> += <value>\n", "<setting>[<value>] = <value>\n", "<setting>.<method>(<values>)\n", "<setting> = <value>\n", "del <setting>\n", "if <value>:\n    <simple>\nelse:\n    <simple>\n", "for x in <value>:\n    <simple>\n", "while <value>:\n    <simple>\n    break\n",
    "try:\n    <simple>\nexcept <exception> as e:\n    <simple>\nfinally:\n    <simple>\n", "def f(a, b=<value>, *c, **d):\n    <simple>\n    return <value>\n", "class C(<base>):\n    <setting> = <value>\n    def f(self):\n        return <value>\n", "from <module> import *\n", "from <module> import <inherited>, <setting> as x\n", "import <module> as m\n", "with open(<value>) as h:\n    X = h.read()\n", "match <value>:\n    case <pattern>:\n        <simple>\n    case _:\n        <simple>\n",
    "globals()[<value>] = <value>\n", "vars()['__proto__'] = <value>\n", "globals().update(<value>)\n", "os.environ[<value>] = <value>\n", "env = environ.Env(<inherited>=(bool, <value>))\n", "a, *b = <value>\n", "(a, b), c = <value>, <value>\n", "x: int = <value>\n", "setattr(C, <value>, <value>)\n", "raise <exception>(<value>)\n", "assert <value>, <value>\n", "<value>\n",
  ],
  simple: ["<setting> = <value>", "<setting>.append(<value>)", "pass", "X = x", "return <value>", "continue", "break", "raise <exception>", "global <setting>", "exec(<value>)", "<setting> |= <value>"],
  exception: ["KeyError", "ImportError", "Exception", "ImproperlyConfigured", "(KeyError, <inherited>)", "x.y", "<inherited>"],
  base: ["Configuration", "object", "BaseSettings", "C", "dict", "<value>", "", "metaclass=M"],
  module: ["os", "environ", "decouple", "environs", "dj_database_url", "pathlib", ".", ".base", "..", "<inherited>", "dynaconf", "pydantic_settings", "configurations", "yaml", "json", "tomllib", "configparser", "split_settings.tools", "django.core.management.utils"],
  method: ["append", "insert", "extend", "update", "setdefault", "pop", "remove", "format", "join", "split", "replace", "get", "items", "sort", "index", "strip", "startswith", "encode", "decode", "count", "rsplit", "partition", "zfill", "center", "ljust", "rjust", "expandtabs", "title", "casefold", "translate", "format_map", "splitlines", "removeprefix", "fromkeys", "union", "intersection", "copy", "<inherited>"],
  values: ["", "<value>", "<value>, <value>", "*<value>", "**<value>", "<inherited>=<value>", "key=<value>, reverse=True", "default=<value>", "cast=bool"],
  value: ["<atom>", "<atom>", "<atom>", "<atom>", "<value> <operator> <value>", "<value>.<method>(<values>)", "<function>(<values>)", "[<values>]", "(<value>,)", "{<value>: <value>}", "{<value>}", "{**<value>, <value>: <value>}", "<value>[<value>]", "<value>[<value>:<value>:<value>]", "<value> if <value> else <value>", "not <value>", "-<value>", "~<value>", "[<value> for x in <value> if <value>]", "{x: <value> for x in <value>}", "(lambda a, *b: <value>)(<values>)", "f'{<name>!r:>{<name>}}{<name>:%Y}'", "<value> % <value>", "<value>.<inherited>", "env.<cast>(<values>)", "config(<values>)", "os.environ.get(<values>)", "os.path.join(<values>)", "Path(__file__).resolve().parent / <value>", "(x := <value>)"],
  atom: ["1", "0", "-1", "1e400", "10**400", "2**0.5", "True", "False", "None", "''", "'<inherited>'", "'a, b'", "'%s %(a)s %'", "'{} {0} {a.b[c]} {{'", "b'x'", "r'\\d'", "'\\N{BULLET}\\u2028\\ud800'", "<setting>", "x", "os", "env", "__name__", "__file__", "...", "1j", "0x_f", "9" + "9".repeat(40), "'a' * 100", "<odd>"],
  name: ["x", "DEBUG", "1", "a.b", "os.environ['X']"],
  operator: ["+", "-", "*", "/", "//", "%", "**", "@", "|", "&", "^", "<<", ">>", "and", "or", "==", "!=", "<", ">=", "in", "not in", "is", "is not"],
  function: ["int", "str", "bool", "float", "list", "tuple", "dict", "set", "len", "range", "sorted", "reversed", "zip", "enumerate", "map", "filter", "min", "max", "sum", "any", "all", "isinstance", "getattr", "hasattr", "round", "divmod", "pow", "abs", "chr", "ord", "hex", "repr", "bytes", "open", "print", "json.loads", "os.getenv", "env", "env.bool", "env.db", "config", "dj_database_url.parse", "dj_database_url.config", "literal_eval", "urlparse", "timedelta", "Csv", "f", "C", "type", "super", "<inherited>", "frozenset", "slice", "iter", "next", "vars", "eval", "format"],
  cast: ["str", "bool", "int", "list", "dict", "db", "cache", "url", "json", "tuple", "path", "email", "float", "<inherited>"],
  pattern: ["1", "'a'", "[a, *_]", "{'a': x, **y}", "C(x=1)", "x if x", "a | b", "None", "(1, 2)"],
};

const shell: Grammar = {
  start: many("line"),
  line: ["<command>\n", "<assignment>\n", "export <assignment>\n", "<assignment> <command>\n", "if <command>; then <command>; else <command>; fi\n", "case <word> in <word>) <command> ;; *) <command> ;; esac\n", "for x in <word> <word>; do <command>; done\n", "while <command>; do <command>; done\n", "f() { <command>; }\n", "(<command>)\n", "{ <command>; }\n", "<command> | <command>\n", "<command> && <command> || <command>\n", "<command> &\n", "cat <<EOF > <word>\n<word>\nEOF\n", "set -e\n", ". <word>\n", "exec <command>\n", "[[ <word> == <word> ]] && <command>\n", "(( x = <word> ))\n", "<odd>\n", "# <odd>\n", "coproc <command>\n", "trap '<command>' EXIT\n", "eval <command>\n"],
  command: ["gunicorn <options> bakery.wsgi", "uwsgi <options> --module bakery.wsgi:application", "daphne <options> bakery.asgi:application", "uvicorn <options> bakery.asgi:app", "hypercorn <options> a:b", "waitress-serve <options> a:b", "granian <options> a:b", "python manage.py <word> <options>", "<wrapper> <command>", "sh -c '<command>'", "bash -lc \"<command>\"", "cd <word>", "echo <word>", "source <word>/bin/activate", "<word> <word>", "$(<command>)", "`<command>`", "django-admin <word> <options>", "celery -A bakery worker <options>"],
  wrapper: ["exec", "env", "env -i <assignment>", "sudo -u www", "nohup", "time", "nice -n 5", "timeout 5", "xargs", "setsid", "su www -c", "poetry run", "uv run", "pipenv run", "newrelic-admin run-program", "ddtrace-run", "honcho start", "dumb-init --", "tini --", "docker run image", "flock /x", "chpst -u www", "gosu www", "command", "stdbuf -o0", "opentelemetry-instrument", "authbind", "start-stop-daemon --exec", "runuser -u www --", "supervisord -c", "conda run -n x", "python -m", "<inherited>"],
  options: ["", "<option>", "<option> <option>", "<option> <option> <option>"],
  option: ["--bind <word>", "--bind=<word>", "-b <word>", "-b<word>", "-w4", "--workers <word>", "-k <word>", "--<inherited>", "--<inherited>=<word>", "--", "-", "---", "--no-", "--reload", "--http :8000", "--ini <word>", "--config <word>", "-c <word>", "--settings=<word>", "--forwarded-allow-ips='*'", "--set-placeholder a=<word>", "--env <assignment>", "-e <assignment>", "--access-logfile -", "-<odd>", "$OPTIONS", "\"$@\"", "${<inherited>}"],
  assignment: ["<name>=<word>", "<name>+=<word>", "<name>=", "<name>=(<word> <word>)", "PATH=<word>:$PATH"],
  name: ["A", "DJANGO_SETTINGS_MODULE", "SECRET_KEY", "GUNICORN_CMD_ARGS", "<inherited>", "PORT"],
  word: ["x", "'a b'", "\"$A\"", "${A:-<word>}", "${<inherited>:=<word>}", "$<inherited>", "$1", "$@", "${#A}", "${A//x/y}", "${A[@]}", "$((1 + 1))", "$(<command>)", "`x`", "*", "~", "{a,b}", "{1..99999999}", "$'\\x41'", "a\\ b", "0.0.0.0:8000", "[::]:80", "unix:/run/x.sock", "<odd>", "<inherited>", "$A$A", "''", "--", "&>x", "2>&1"],
};

const lines = (line: readonly string[], rest: Grammar = {}): Grammar => ({
  start: many("line"),
  line,
  key: ["A", "command", "environment", "DEBUG", "SECRET_KEY", "<inherited>", "a.b", "a-b", "", "<odd>"],
  value: ["", "x", "1", "on", "'a'", "\"a\"", "\"a", "'a", "$A", "${A}", "${<inherited>}", "${A:-${B:-<value>}}", "%(a)s", "%(<inherited>)s", "%h", "%%", "a # b", "a ; b", "\\\n  b", "<inherited>", "<odd>", "<value> <value>", "<value>,<value>", "<key>=<value>", "gunicorn -b 0.0.0.0:8000 bakery.wsgi", "/srv/bakery", "$(x)", "@(x)", "\t"],
  ...rest,
});

const dotenv = lines(["<key>=<value>\n", "export <key>=<value>\n", "<key> = <value>\n", "<key>: <value>\n", "<key>\n", "# <value>\n", "<key>='<value>'\n", "<key>=\"<value>\n<value>\"\n", "<key>=`<value>`\n", "\n", "<odd>"]);

const ini = lines(["[<section>]\n", "<key>=<value>\n", "<key> = <value>\n", "<key>: <value>\n", "<key>\n", "  <value>\n", "; <value>\n", "# <value>\n", "<key>=<value> ; x\n", "[<odd>\n", "<command>\n"], {
  section: ["uwsgi", "program:web", "group:x", "supervisord", "include", "settings", "DEFAULT", "<inherited>", "Service", "Unit", "Install", "Socket", "<odd>", ""],
  command: ["ExecStart=<value>\n", "ExecStart=-/usr/bin/env <key>=<value> gunicorn\n", "Environment=<key>=<value> \"<key>=<value>\"\n", "EnvironmentFile=-<value>\n", "User=<value>\n", "WorkingDirectory=<value>\n", "ListenStream=<value>\n", "environment=<key>=\"<value>\",<key>='<value>'\n", "files = <value>\n", "module = <value>\n", "http = :8000\n", "ini = <value>\n", "for = <value>\n", "env = <key>=<value>\n", "static-map = /a=<value>\n", "set-placeholder = <key>=<value>\n", "PassEnvironment=<key>\n", "StandardOutput=append:<value>\n", "directory=<value>\n", "user=<value>\n", "numprocs=2\n"],
});

const dockerfile = lines(["FROM <value>\n", "FROM <value> AS <key>\n", "ARG <key>=<value>\n", "ENV <key>=<value> <key>=<value>\n", "ENV <key> <value>\n", "RUN <value>\n", "RUN <<EOF\n<value>\nEOF\n", "CMD [\"<value>\", \"<key>\"]\n", "CMD <value>\n", "ENTRYPOINT [\"sh\", \"-c\", \"<value>\"]\n", "COPY --from=<key> <value> <value>\n", "COPY . .\n", "WORKDIR <value>\n", "USER <value>\n", "EXPOSE <value>\n", "HEALTHCHECK CMD <value>\n", "ONBUILD RUN <value>\n", "SHELL [\"<value>\"]\n", "# escape=`\n", "# syntax=x\n", "LABEL <key>=<value> \\\n  <key>=<value>\n", "<odd>\n", "<key> <value>\n"]);

const data: Grammar = {
  start: ["<map>", "<yaml>", "<json>", "<yaml>---\n<yaml>", "<odd><yaml>"],
  yaml: ["<entry>", "<entry><entry>", "<entry><entry><entry><yaml>"],
  map: ["services:\n  web:\n    command: <scalar>\n    environment: <json>\n  <key>:\n    image: <scalar>\n    ports: [<scalar>, <scalar>]\n    depends_on: <json>\n    env_file: <json>\n    volumes:\n      - <scalar>\n    <<: *a\n", "x: &a <json>\nservices: {web: {<<: *a, command: <json>}}\n", "apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - name: <scalar>\n          command: <json>\n          env:\n            - name: <scalar>\n              value: <scalar>\n", "jobs:\n  deploy:\n    environment: <scalar>\n    env: <json>\n    steps:\n      - run: |\n          python manage.py migrate <scalar>\n"],
  entry: ["<key>: <scalar>\n", "<key>: <json>\n", "<key>:\n  <key>: <scalar>\n  - <scalar>\n", "- <scalar>\n", "? <scalar>\n: <scalar>\n", "<key>: |\n  <scalar>\n", "<key>: >-\n <scalar>\n\n", "<key>: &a\n  - *a\n", "<<: *a\n", "<key>: *b\n", "# <odd>\n", "%YAML 1.1\n---\n", "...\n", "<key>: !!<inherited> x\n", "\t<key>: x\n"],
  json: ["<scalar>", "[<json>, <json>]", "{\"<key>\": <json>}", "{<key>: <json>, <key>: <json>}", "[]", "{}", "&a [<json>]", "*a", "{\"<inherited>\": <json>, \"<inherited>\": {}}"],
  key: ["a", "web", "services", "environment", "\"<inherited>\"", "<inherited>", "__proto__", "DEBUG", "1", "null", "~", "yes", "[a]", "<odd>"],
  scalar: ["x", "\"x\"", "'x'", "1", "0o17", "1:30", "1e999", "~", "", "true", "yes", "2026-01-01", ".inf", "!!int x", "!env X", "\"\\u2028\\x00\"", "\"\\ud800\"", "${A:-${B}}", "gunicorn -b 0.0.0.0:8000 a.wsgi", "<odd>", "*a", "&b x", "\"x", "'x", "{{ x }}"],
};

const toml: Grammar = {
  start: many("line"),
  line: ["[<key>]\n", "[[<key>]]\n", "<key> = <value>\n", "<key>.<key> = <value>\n", "# <odd>\n", "<odd>\n", "[tool.django-prod-lint]\n", "[tool.\"django-prod-lint\".severity]\n", "<ours> = <value>\n", "\"nginx/*\" = <value>\n"],
  ours: ["select", "ignore", "extend-select", "extend-ignore", "fail-on", "min-certainty", "settings", "django", "env-file", "kinds", "baseline", "exclude", "severity", "per-file-ignores", "require-reason", "unsuppressible", "production", "development", "tls-ends-upstream", "preview", "<inherited>"],
  key: ["a", "a.b", "\"<inherited>\"", "<inherited>", "tool", "project", "dependencies", "'x y'", "\"\\u2028\"", "1", "\"\"", "<odd>"],
  value: ["1", "1_0", "0x1", "1e400", "inf", "nan", "true", "\"x\"", "'x'", "\"\"\"x\n\"\"\"", "'''x'''", "[<value>, <value>]", "[]", "{ <key> = <value> }", "{}", "2026-01-01", "2026-01-01T00:00:00Z", "\"\\U00110000\"", "99999999999999999999", "\"error\"", "\"nginx\"", "[\"nginx\", \"settings/*\"]", "\"django>=4.2,<5\"", "[\"django==4.2 ; python_version > '3'\", \"<inherited>\"]", "<odd>", "\"x", "["],
};

const json: Grammar = {
  start: ["<value>", "{\"version\": 1, \"accepted\": {\"<key>\": {\"<key>\": [<text>, <text>]}, \"bakery/settings.py\": {\"settings/debug-enabled\": [<text>]}}}", "{\"version\": <value>, \"accepted\": <value>}", "<odd><value>"],
  value: ["{}", "[]", "<text>", "1", "-0", "1e400", "null", "true", "{\"<key>\": <value>, \"<key>\": <value>}", "[<value>, <value>]", "<odd>", "[<value>"],
  key: ["a", "<inherited>", "bakery/settings.py", "../x", "/", "", "settings/debug-enabled", "\\u2028", "\\ud800"],
  text: ["\"x\"", "\"\"", "\"<inherited>\"", "\"\\u0000\"", "1", "\"<odd>\""],
};

const javascript: Grammar = {
  start: many("statement"),
  statement: ["module.exports = <value>;\n", "export default <value>;\n", "const <name> = <value>;\n", "const { <name>, ...r } = <value>;\n", "export default defineConfig(() => { return <value>; });\n", "export default defineConfig(({ mode }) => (<value>));\n", "import x from '<name>';\n", "// <odd>\n", "module.exports = { apps: [<app>, <app>] };\n", "<odd>\n", "function <name>() { return <value>; }\n"],
  app: ["{ name: <value>, script: 'gunicorn', args: <value>, interpreter: <value>, env: <value>, env_production: <value>, exec_mode: 'cluster', cwd: <value> }", "{ script: 'manage.py runserver', ...<name> }"],
  name: ["a", "b", "<inherited>", "build"],
  value: ["1", "0n", "'x'", "`x`", "`x${<value>}`", "null", "undefined", "true", "<name>", "{ <name>: <value>, '<inherited>': <value>, [<value>]: <value> }", "{ ...<name>, build: { sourcemap: <value> } }", "[<value>, , ...<name>]", "path.resolve(__dirname, <value>)", "require(<value>)", "<value> as <name>", "(<value>)", "() => <value>", "/x(/", "/[/]/u", "<odd>", "{ devtool: <value> }", "<value>?.<name>", "new <name>()", "class <name> {}", "<value> ?? <value>"],
};

const commands = lines(["<target>: <value>\n\t<shell>\n", "<target>:\n\t@<shell>\n\t-<shell> \\\n\t  <shell>\n", "<key> := <value>\n", "export <key> = <value>\n", "<key> ?= <value>\n", "define <key>\n<value>\nendef\n", "ifeq ($(A),<value>)\n<key> = <value>\nendif\n", "include <value>\n", ".PHONY: <target>\n", "* * * * * <key> <shell>\n", "@reboot root <shell>\n", "*/5 0-4,6 1 jan mon www <shell>%<value>\n", "<target>: <shell>\n", "web: <shell>\n", "<target> a='x':\n    <shell>\n", "# <odd>\n", "<odd>\n", "set dotenv-load\n", "MAILTO=<value>\n"], {
  target: ["deploy", "web", "release", "worker", "<inherited>", "$(A)", "a b", "%.o", "<odd>", ".ONESHELL"],
  shell: ["gunicorn -b 0.0.0.0:8000 bakery.wsgi", "python manage.py migrate --settings=<value>", "$(PYTHON) manage.py runserver", "{{ x }}", "<value>", "<key>=<value> gunicorn a", "cd <value> && <shell>", "${<inherited>}", "sh -c '<shell>'"],
});

const requirements = lines(["<name><version>\n", "<name>[<key>,x]<version> ; <marker>\n", "<name> @ https://x/<value>\n", "-r <value>\n", "-e git+https://x#egg=<name>\n", "--hash=sha256:<value>\n", "<name><version> \\\n    --hash=x\n", "# <odd>\n", "<odd>\n", "[metadata]\nname = <name>\n", "install_requires =\n    <name><version>\n", "setup(install_requires=['<name><version>', \"<odd>\"], extras_require={'<key>': ['<name>']})\n", "dependencies:\n  - <name>=<number>\n  - pip:\n    - <name><version>\n", "[[package]]\nname = \"<name>\"\nversion = \"<number>\"\n", "[project]\ndependencies = [\"<name><version>\"]\n", "[tool.poetry.dependencies]\n<name> = \"<range>\"\n", "{\"default\": {\"<name>\": {\"version\": \"<version>\"}}}\n"], {
  name: ["Django", "django", "gunicorn", "DJANGO_Environ", "<inherited>", "a..b", "<odd>"],
  version: ["", "==<number>", ">=<number>,<<number>", "~=<number>", "!=<number>", "===<number>", "==<number>.*", " >= <number>", "^<number>", "<odd>", "><number>"],
  number: ["4.2", "5", "4.2.1", "1!4.2", "4.2rc1.post2.dev3+local", "*", "4.*", "999999999999999999999.1", "", "4..2", "v4.2", "<odd>"],
  range: ["^4.2", "~4.2", "*", ">=4,<5 || ^3", "<version>", "4.2 - 5", "{ version = '4' }"],
  marker: ["python_version < '3.9'", "extra == 'dev'", "sys_platform == \"<inherited>\" and (x or y)", "<odd>"],
});

const suppressions = lines(["X = 1  <comment>\n", "<comment>\nX = 1\n", "<comment>\n<comment>\n\n", "    <comment>\n", "server { <comment>\n}\n", "<odd>", "x"], {
  comment: ["# django-prod-lint: <verb>[<names>]<rest>", "// django-prod-lint: <verb>[<names>]<rest>", "#django-prod-lint:<verb> [<names>", "# x django-prod-lint: <verb>[<names>]", "# django-prod-lint: <odd>"],
  verb: ["ignore", "ignore-file", "ignore-all", "", "<inherited>"],
  names: ["settings/debug-enabled", "nginx", "nginx/*", "security.W018", "<inherited>", "settings/debug-enabeld", "<names>, <names>", "*", "", "<odd>", "settings/<inherited>", "**/**", "?"],
  rest: ["", " until=2027-01-01", " until=<odd>", " until=2020-02-31 -- why", " -- <odd>", " --", " -- a -- b", "]", " x"],
});

/** What is made from scratch, by the name of a corpus. nginx and Apache have generators of their own. */
export const grammars: Readonly<Record<string, Grammar | undefined>> = {
  python, shell, dotenv, systemd: ini, uwsgi: ini, supervisor: ini, ini, dockerfile, compose: data, kubernetes: data, platform: data, ci: data, data, toml, json, javascript, bundler: javascript, crontab: commands, makefile: commands, procfile: commands, requirements, suppressions,
};
