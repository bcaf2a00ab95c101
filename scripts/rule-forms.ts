/** What a new rule of a family starts from. */
export interface RuleForm {
  /** The text of the rule file. */
  readonly rule: (id: string) => string;
  /** A minimal project by file. */
  readonly project: Readonly<Record<string, string>>;
  /** The file of the project that the rule is about. */
  readonly main: string;
}

/** What to think of before a rule is called finished. Delete the lines that were tried, or make cases of them. */
export const edgeCases: readonly string[] = [
  "Which of these could make the rule wrong? Make a case of each that could, then delete this card.",
  "- value from the environment, with and without default",
  "- set in base.py, overridden in production.py; star import; set in one branch only",
  "- +=, .append, setdefault; tuple, list, set, string where one is expected; spaces or other case",
  "- local_settings.py in try/except ImportError; test and CI settings; a commented-out line",
  "- a default that changed between Django versions",
  "- nginx directive inherited, then lost in an inner block; include with a glob; a server block for redirects only",
  "- TLS ended upstream; Apache <If>; a <VirtualHost *:80> that only redirects",
  "- launcher flag over configuration file over environment; a development launcher",
  "- the same fact stated twice in two places",
];

const form = (on: string, parameter: string, check: string) => (id: string) => `import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "${id}",
  title: "",
  on: "${on}",
  severity: "warning",
  since: "0.1.0",
  stage: "preview",
  why: \`\`,
  fix: \`\`,
  references: ["https://"],

  *check(${parameter}) {
${check}
  },
});
`;

const settings: RuleForm = {
  rule: form("settings", "settings", '    for (const hit of settings.hits("DEBUG", (value) => value.type === "bool" && value.value)) yield hit.claim("");'),
  project: { "bakery/settings.py": "DEBUG = False\nALLOWED_HOSTS = [\"bakery.example\"]\n", Procfile: "web: gunicorn bakery.wsgi\n" },
  main: "bakery/settings.py",
};

const nginx: RuleForm = {
  rule: form("nginx", "server", '    const directive = server.effective("server_tokens");\n    if (directive) yield { at: directive.at, certainty: "certain", message: "" };'),
  project: { "nginx.conf": "server {\n    listen 443 ssl;\n    server_name bakery.example;\n    location / {\n        proxy_pass http://127.0.0.1:8000;\n    }\n}\n" },
  main: "nginx.conf",
};

const apache: RuleForm = {
  rule: form("apache", "host", '    for (const directive of host.directives("ServerTokens")) yield { at: directive.at, certainty: "certain", message: "" };'),
  project: { "apache.conf": "<VirtualHost *:443>\n    ServerName bakery.example\n    WSGIScriptAlias / /srv/bakery/bakery/wsgi.py\n</VirtualHost>\n" },
  main: "apache.conf",
};

const launch: RuleForm = {
  rule: form("launch", "launch", '    if (launch.stage.verdict !== "development") yield { at: launch.at, certainty: "certain", message: "" };'),
  project: { "start.sh": "#!/bin/sh\nexec gunicorn bakery.wsgi --bind 127.0.0.1:8000\n" },
  main: "start.sh",
};

const deployment: RuleForm = {
  rule: form("deployment", "{ appServer, fronts }", '    for (const front of fronts) {\n      if (appServer) yield { at: front.at, certainty: "certain", message: "" };\n    }'),
  project: { ...settings.project, ...nginx.project },
  main: "nginx.conf",
};

/** The families a rule may belong to. */
export const families: Readonly<Record<string, RuleForm | undefined>> = { settings, reporting: settings, nginx, apache, gunicorn: launch, uwsgi: launch, launch, container: launch, deployment };
