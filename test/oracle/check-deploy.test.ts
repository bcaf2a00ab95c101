import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compareVersions } from "../../src/core/settings/settings.ts";
import { lint } from "../../src/pipeline.ts";
import { loadRules } from "../all-rules.ts";
import { temporaryTree } from "../temporary-tree.ts";
import { describeEachRelease } from "./each-release.ts";
import { type Release, releases, scope } from "./releases.ts";

/** Settings of which `manage.py check --deploy` has nothing to say. */
const healthy = `
SECRET_KEY = "w8r_kb2-Zq0YvT6nLx4cHs9JdMf1GpAu7ReXo3iVtNyKbWzQ5hE"
DEBUG = False
ALLOWED_HOSTS = ["www.bakery.example"]
ROOT_URLCONF = "bakery.urls"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
INSTALLED_APPS = ["django.contrib.contenttypes", "django.contrib.auth", "django.contrib.sessions"]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
SECURE_SSL_REDIRECT = True
SECURE_HSTS_SECONDS = 31536000
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
`;

const security = "django.middleware.security.SecurityMiddleware";
const sessions = "django.contrib.sessions.middleware.SessionMiddleware";
const csrf = "django.middleware.csrf.CsrfViewMiddleware";
const frames = "django.middleware.clickjacking.XFrameOptionsMiddleware";
const without = (...paths: readonly string[]): string => `MIDDLEWARE = [path for path in MIDDLEWARE if path not in ${JSON.stringify(paths)}]\n`;
const derived = (base: string, path: string): Readonly<Record<string, string>> => ({ "shop/__init__.py": "", "shop/guards.py": `from ${path.slice(0, path.lastIndexOf("."))} import ${base}\n\n\nclass Guard(${base}):\n    pass\n` });

const nonce = 'from django.utils.csp import CSP\nMIDDLEWARE.append("django.middleware.csp.ContentSecurityPolicyMiddleware")\nSECURE_CSP = {"script-src": [CSP.SELF, CSP.NONCE]}\n';
const templates = (processor: string): string => `{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True, "OPTIONS": {"context_processors": [${processor}]}}`;

/** A small project: what its settings say after the healthy ones, and why we judge it otherwise than Django, where we do. */
interface Kase {
  readonly alias: string;
  readonly name: string;
  readonly lines: string;
  readonly files?: Readonly<Record<string, string>>;
  /** The first Django that has the check, where not all do. */
  readonly since?: string;
  /** The deliberate difference. A case with a reason where there is no difference fails. */
  readonly because?: string;
}

const cases: readonly Kase[] = [
  { alias: "security.W001", name: "no SecurityMiddleware", lines: without(security) },
  { alias: "security.W001", name: "all there", lines: "" },
  {
    alias: "security.W001",
    name: "a class of the project that derives from it",
    lines: `${without(security)}MIDDLEWARE.insert(0, "shop.guards.Guard")`,
    files: derived("SecurityMiddleware", security),
    because: "Django compares the names alone; a class that derives from its middleware does what it does",
  },
  { alias: "security.W002", name: "no XFrameOptionsMiddleware", lines: without(frames) },
  { alias: "security.W002", name: "all there", lines: "" },
  { alias: "security.W002", name: "a class that derives from it", lines: `${without(frames)}MIDDLEWARE.append("shop.guards.Guard")`, files: derived("XFrameOptionsMiddleware", frames), because: "as for W001" },
  { alias: "security.W002", name: "a policy instead", lines: `${without(frames)}MIDDLEWARE.append("shop.guards.Csp")`, files: { "shop/__init__.py": "", "shop/guards.py": "def Csp(get_response):\n    return get_response\n" }, because: "frame-ancestors of a Content-Security-Policy does what X-Frame-Options does" },
  { alias: "security.W002", name: "no middleware at all", lines: "MIDDLEWARE = []", because: "one finding says it, that of settings/security-middleware-missing" },
  { alias: "security.W003", name: "no CsrfViewMiddleware", lines: without(csrf) },
  { alias: "security.W003", name: "all there", lines: "" },
  { alias: "security.W003", name: "no sessions either", lines: without(csrf, sessions, "django.contrib.auth.middleware.AuthenticationMiddleware"), because: "without sessions there is no login in a cookie that another site could use" },
  { alias: "security.W004", name: "no HSTS", lines: "SECURE_HSTS_SECONDS = 0" },
  { alias: "security.W004", name: "a year", lines: "" },
  { alias: "security.W004", name: "no middleware that sends it", lines: `${without(security)}SECURE_HSTS_SECONDS = 0` },
  { alias: "security.W004", name: "zero as text", lines: 'SECURE_HSTS_SECONDS = "0"', because: "the text is true for Python, and Django sends max-age=0, which ends HSTS" },
  { alias: "security.W005", name: "without subdomains", lines: "SECURE_HSTS_INCLUDE_SUBDOMAINS = False" },
  { alias: "security.W005", name: "with subdomains", lines: "" },
  { alias: "security.W005", name: "1 for True", lines: "SECURE_HSTS_INCLUDE_SUBDOMAINS = 1", because: "Django asks for True itself; the middleware takes whatever is true" },
  { alias: "security.W005", name: "an hour", lines: "SECURE_HSTS_SECONDS = 3600", because: "Django takes any number of seconds" },
  { alias: "security.W021", name: "not for the preload list", lines: "SECURE_HSTS_PRELOAD = False" },
  { alias: "security.W006", name: "nosniff off", lines: "SECURE_CONTENT_TYPE_NOSNIFF = False" },
  { alias: "security.W006", name: "nosniff by default", lines: "" },
  { alias: "security.W006", name: "1 for True", lines: "SECURE_CONTENT_TYPE_NOSNIFF = 1", because: "as for W005" },
  { alias: "security.W008", name: "no redirect", lines: "SECURE_SSL_REDIRECT = False" },
  { alias: "security.W008", name: "redirect", lines: "" },
  { alias: "security.W008", name: "1 for True", lines: "SECURE_SSL_REDIRECT = 1", because: "as for W005" },
  {
    alias: "security.W008",
    name: "nginx redirects",
    lines: "SECURE_SSL_REDIRECT = False",
    files: { "deploy/nginx/bakery.conf": "server {\n    listen 80;\n    server_name www.bakery.example;\n    return 301 https://$host$request_uri;\n}\n" },
    because: "Django does not see the front server",
  },
  { alias: "security.W010", name: "the application alone", lines: `${without(sessions, "django.contrib.auth.middleware.AuthenticationMiddleware")}SESSION_COOKIE_SECURE = False`, because: "without the middleware no session cookie is ever set" },
  { alias: "security.W011", name: "the middleware alone", lines: 'INSTALLED_APPS.remove("django.contrib.sessions")\nSESSION_ENGINE = "django.contrib.sessions.backends.signed_cookies"\nSESSION_COOKIE_SECURE = False' },
  { alias: "security.W012", name: "both", lines: "SESSION_COOKIE_SECURE = False" },
  { alias: "security.W012", name: "secure", lines: "" },
  { alias: "security.W012", name: "1 for True", lines: "SESSION_COOKIE_SECURE = 1", because: "as for W005" },
  { alias: "security.W013", name: "the application alone", lines: `${without(sessions, "django.contrib.auth.middleware.AuthenticationMiddleware")}SESSION_COOKIE_HTTPONLY = False`, because: "as for W010" },
  { alias: "security.W014", name: "the middleware alone", lines: 'INSTALLED_APPS.remove("django.contrib.sessions")\nSESSION_ENGINE = "django.contrib.sessions.backends.signed_cookies"\nSESSION_COOKIE_HTTPONLY = False' },
  { alias: "security.W015", name: "both", lines: "SESSION_COOKIE_HTTPONLY = False" },
  { alias: "security.W015", name: "by default", lines: "" },
  { alias: "security.W016", name: "not secure", lines: "CSRF_COOKIE_SECURE = False" },
  { alias: "security.W016", name: "secure", lines: "" },
  { alias: "security.W016", name: "in the session", lines: "CSRF_COOKIE_SECURE = False\nCSRF_USE_SESSIONS = True" },
  { alias: "security.W016", name: "no middleware", lines: `${without(csrf)}CSRF_COOKIE_SECURE = False` },
  { alias: "security.W019", name: "ALLOWALL", lines: 'X_FRAME_OPTIONS = "ALLOWALL"' },
  { alias: "security.W019", name: "DENY", lines: 'X_FRAME_OPTIONS = "DENY"' },
  { alias: "security.W019", name: "SAMEORIGIN", lines: 'X_FRAME_OPTIONS = "SAMEORIGIN"', because: "other sites are kept out all the same" },
  { alias: "security.W019", name: "deny", lines: 'X_FRAME_OPTIONS = "deny"', because: "the middleware writes it in upper case" },
  { alias: "security.W022", name: "None", lines: "SECURE_REFERRER_POLICY = None" },
  { alias: "security.W022", name: "by default", lines: "" },
  { alias: "security.E023", name: "unknown", lines: 'SECURE_REFERRER_POLICY = "strict"' },
  { alias: "security.E023", name: "one of several unknown", lines: 'SECURE_REFERRER_POLICY = ["same-origin", "none"]' },
  { alias: "security.E023", name: "several in a text", lines: 'SECURE_REFERRER_POLICY = "no-referrer, strict-origin"' },
  { alias: "security.E024", name: "unknown", lines: 'SECURE_CROSS_ORIGIN_OPENER_POLICY = "cross-origin"' },
  { alias: "security.E024", name: "None", lines: "SECURE_CROSS_ORIGIN_OPENER_POLICY = None" },
  { alias: "security.E024", name: "empty", lines: 'SECURE_CROSS_ORIGIN_OPENER_POLICY = ""', because: "the middleware sends nothing then, as with None" },
  { alias: "security.E024", name: "newer than Django", lines: 'SECURE_CROSS_ORIGIN_OPENER_POLICY = "noopener-allow-popups"', because: "Django sends it, and browsers know it" },
  { alias: "4_0.E001", name: "no scheme", lines: 'CSRF_TRUSTED_ORIGINS = ["www.bakery.example"]' },
  { alias: "4_0.E001", name: "a text", lines: 'CSRF_TRUSTED_ORIGINS = "https://www.bakery.example"' },
  { alias: "4_0.E001", name: "origins", lines: 'CSRF_TRUSTED_ORIGINS = ["https://www.bakery.example", "https://*.bakery.example"]' },
  { alias: "4_0.E001", name: "a slash at the end", lines: 'CSRF_TRUSTED_ORIGINS = ["https://www.bakery.example/"]', because: "Django looks for :// alone; this one matches no origin" },
  { alias: "4_0.E001", name: "a star alone", lines: 'CSRF_TRUSTED_ORIGINS = ["https://*"]', because: "as with the slash" },
  { alias: "security.W009", name: "short", lines: 'SECRET_KEY = "flour"' },
  { alias: "security.W009", name: "long", lines: "", because: "Django sees the length; a key that is committed is known to whoever reads the repository" },
  { alias: "security.W009", name: "from the environment", lines: 'import os\nSECRET_KEY = os.environ.get("BAKERY_KEY", SECRET_KEY)' },
  { alias: "security.W020", name: "no hosts", lines: "ALLOWED_HOSTS = []" },
  { alias: "security.W020", name: "a host", lines: "" },
  { alias: "security.W025", name: "short", lines: 'SECRET_KEY_FALLBACKS = ["flour"]' },
  { alias: "security.W025", name: "none", lines: "" },
  { alias: "security.W018", name: "DEBUG", lines: "DEBUG = True" },
  { alias: "security.E026", name: "a text", lines: 'MIDDLEWARE.append("django.middleware.csp.ContentSecurityPolicyMiddleware")\nSECURE_CSP = "default-src self"', since: "6.0" },
  { alias: "security.E026", name: "a text that no middleware reads", lines: 'SECURE_CSP = "default-src self"', since: "6.0", because: "without the middleware the setting has no effect; settings/csp-unused says so" },
  { alias: "security.E026", name: "a dict", lines: 'SECURE_CSP = {"default-src": ["\'self\'"]}', since: "6.0" },
  { alias: "security.W027", name: "a nonce without its context processor", lines: `${nonce}TEMPLATES = [${templates("")}]`, since: "6.1" },
  { alias: "security.W027", name: "a nonce with it", lines: `${nonce}TEMPLATES = [${templates('"django.template.context_processors.csp"')}]`, since: "6.1" },
  { alias: "security.W008", name: "with DEBUG on", lines: "DEBUG = True\nSECURE_SSL_REDIRECT = False", because: "these are no settings for production; settings/debug-enabled says so, once" },
];

const rules = (await loadRules()).map(({ rule }) => rule);
const ruleOf = (alias: string) => rules.find(({ aliases }) => aliases?.includes(alias));

function project({ lines, files }: Kase, django: string): string {
  return temporaryTree({
    "requirements.txt": `Django~=${django}.0\n`,
    "manage.py": 'import os\nimport sys\n\nfrom django.core.management import execute_from_command_line\n\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "bakery.settings")\nexecute_from_command_line(sys.argv)\n',
    "bakery/__init__.py": "",
    "bakery/urls.py": "urlpatterns = []\n",
    "bakery/settings.py": `${healthy}${lines}\n`,
    ...files,
  });
}

const script = fileURLToPath(new URL("check_deploy.py", import.meta.url));

/** What the real program prints in each project: the ids of its checks. */
function askDjango(python: string, roots: readonly string[]): readonly ReadonlySet<string>[] {
  const { stdout, stderr, status } = spawnSync(python, ["-B", script], { input: JSON.stringify(roots), encoding: "utf8", env: { PATH: process.env["PATH"] } });
  if (status !== 0) throw new Error(stderr);
  return (JSON.parse(stdout) as readonly string[]).map((said) => {
    if (!/System check identified|no issues/.test(said)) throw new Error(said);
    return new Set([...said.matchAll(/\((\w+\.[EW]\d+)\)/g)].map(([, id]) => id ?? ""));
  });
}

/** Asks both for each project of a version. */
function compareWith(release: Release, python: string): void {
  const seen = new Set<string>();
  const chosen = cases.filter(({ since }) => since === undefined || compareVersions(since, release.django) <= 0);

  let answers: readonly ReadonlySet<string>[] = [];

  test("and it can be asked", { timeout: 600_000 }, () => {
    answers = askDjango(python, chosen.map((kase) => project(kase, release.django)));
    for (const ids of answers) for (const id of ids) seen.add(id);
  });

  test.each(chosen.map((kase, index) => ({ ...kase, index })))("$alias: $name", { timeout: 60_000 }, async (kase) => {
    const rule = ruleOf(kase.alias);
    if (!rule) throw new Error(`no rule has the alias ${kase.alias}`);
    const root = project(kase, release.django);
    const theirs = answers[kase.index] ?? new Set<string>();
    const { findings, problems } = await lint({ cwd: root, today: "2026-11-22", version: "test", selection: { select: [rule.id], preview: true } }, [rule]);
    expect(problems).toEqual([]);
    const theyReport = (rule.aliases ?? []).some((alias) => theirs.has(alias));
    if (kase.because === undefined) expect(findings.length > 0, `Django reports: ${[...theirs].join(", ")}`).toBe(theyReport);
    else expect(findings.length > 0, "the difference that the table states").not.toBe(theyReport);
  });

  test("says each of these ids in some case", () => {
    const missing = [...new Set(chosen.map(({ alias }) => alias))].filter((alias) => !seen.has(alias));
    expect(missing).toEqual([]);
  });
}

// Asked for by `npm run test:oracle`: it starts Django once for each project and version.
describeEachRelease("manage.py check --deploy of Django $django", compareWith, scope === "all" ? releases : []);

test("the table names every security check that a rule mirrors", () => {
  const listed = new Set(cases.map(({ alias }) => alias));
  const mirrored = rules.flatMap(({ aliases }) => aliases ?? []).filter((alias) => /^(?:security|4_0)\./.test(alias));
  expect(mirrored.filter((alias) => !listed.has(alias))).toEqual([]);
  expect([...listed].filter((alias) => !mirrored.includes(alias))).toEqual([]);
});
