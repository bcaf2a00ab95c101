import type { Language } from "../core/document.ts";
import { isOtherProgram } from "./other-programs.ts";

/** Only the beginning is looked at: configuration shows what it is early, and a data file stays cheap. */
const looked = 65_536;

const nginxBlock = /^[ \t]*(?:server|http|events|stream|upstream[ \t]+[^\s{]+|(?:location|map|geo|split_clients)[ \t][^{}\r\n]+(?=[\r\n{])|if[ \t]*\([^\r\n]*\))\s*\{/gm;
const nginxDirective =
  /^[ \t]*(?:listen|server_name|server_tokens|proxy_\w+|uwsgi_\w+|fastcgi_\w+|scgi_\w+|root|alias|try_files|access_log|error_log|ssl_\w+|add_header|return|rewrite|include|client_max_body_size|gzip\w*|expires|worker_\w+|keepalive_\w+|charset|user|pid|deny|allow|upstream)[ \t][^;{}\r\n]*;/gm;
const apacheSection =
  /^[ \t]*<(?:VirtualHost|Directory|DirectoryMatch|Location|LocationMatch|Files|FilesMatch|IfModule|IfDefine|IfVersion|If|Proxy|ProxyMatch|Limit|LimitExcept|RequireAny|RequireAll|Macro)\b[^>\n]*>/gim;
/** In Apache's own spelling, so that files of other programs with words such as `include` do not count. */
const apacheDirective =
  /^[ \t]*(?:WSGI\w+|LoadModule|SetEnv|SetEnvIf|SetEnvIfNoCase|PassEnv|Alias|AliasMatch|ScriptAlias|DocumentRoot|ServerName|ServerAlias|ServerAdmin|ErrorLog|CustomLog|RewriteEngine|RewriteRule|RewriteCond|RewriteBase|ProxyPass|ProxyPassReverse|ProxyPreserveHost|SSL[A-Z]\w+|AllowOverride|RequestHeader|Passenger\w+|IncludeOptional|RedirectMatch|Redirect|AddHandler|AddType|ExpiresActive|DirectoryIndex|Options|Order|Require|Header)[ \t][^;\n]*$/gm;

/**
 * Tells nginx and Apache configuration apart, and from the `.conf` files of other programs (supervisor, PostgreSQL,
 * Redis, logging …).
 * @returns undefined when the text is neither
 */
export function sniffWebServer(text: string): "nginx" | "apache" | undefined {
  const head = text.slice(0, looked);
  if (isOtherProgram(head)) return undefined;
  const nginx = 3 * count(head, nginxBlock) + count(head, nginxDirective) - 3 * countForeignBlocks(head);
  const apache = 3 * count(head, apacheSection) + count(head, apacheDirective);
  if (nginx <= 0 && apache === 0) return undefined;
  return nginx >= apache ? "nginx" : "apache";
}

/**
 * Recognises a whole site in a file whose name says nothing: it must begin as one, so that prose with an example in it
 * (README, INSTALL) is left alone.
 */
export function sniffSite(text: string): "nginx" | "apache" | undefined {
  const head = text.slice(0, looked);
  const first = /^[ \t\uFEFF]*([^#\s].*)$/m.exec(head)?.[1] ?? "";
  if (/^<VirtualHost\b[^>\n]*>[ \t]*\r?$/im.test(head) && count(first, apacheSection) + count(first, apacheDirective) > 0 && /^[ \t]*<\/VirtualHost>/im.test(head)) return "apache";
  if (/^[ \t]*server\s*\{/m.test(head) && /^[ \t]*(?:listen|server_name|location)\s/m.test(head) && /[{;]$/.test(first.replace(/#.*$/s, "").trimEnd())) return "nginx";
  return undefined;
}

/**
 * Whether the first line that is no comment may stand in a web server's configuration: it is one of its directives, opens a block, ends a
 * statement, or is a template's. Prose, lists and a shell's prompt do not.
 */
export function startsAsWebServer(text: string): boolean {
  const [first = "", next = ""] = Array.from(text.slice(0, looked).matchAll(/^[ \t\uFEFF]*([^#\s][^\r\n]*)/gm), ([, line = ""]) => line);
  const line = first.replace(/[ \t]#.*$/, "").trimEnd();
  // A directive may go on in the next line, and a block be opened there.
  if (/^[{<%@[]|^\$\{?\w/.test(line) || next.startsWith("{")) return true;
  return /[{;]$/.test(line) || count(`${line};`, nginxDirective) > 0 || count(line, apacheSection) + count(line, apacheDirective) > 0 || /^(?:[a-z]+_[a-z_]+[ \t]|[A-Z]\w*[ \t]+(?:["/%*]|(?:On|Off|\d+)$))/.test(line);
}

/** Blocks that only other programs with braces have: BIRD, BIND, dhcpd, syslog-ng. */
const countForeignBlocks = (text: string): number =>
  [...text.matchAll(/^[ \t]*([A-Za-z][\w-]*)(?![\w-])[^;{}\r\n]*\{[ \t]*(?:#.*)?\r?$/gm)].filter(([, word]) => !nginxBlockWord.test(word ?? "")).length;

const nginxBlockWord =
  /^(?:server|http|events|stream|mail|upstream|location|map|geo|geoip2|split_clients|types|if|limit_except|match|charset_map|rtmp|application|\w+_by_lua_block|log_format|return|add_header)$/;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Whether Python text assigns what only Django settings have. */
export const looksLikeSettings = (text: string): boolean =>
  /^[ \t\ufeff]*(?:INSTALLED_APPS|DATABASES|ROOT_URLCONF|MIDDLEWARE|MIDDLEWARE_CLASSES|SECRET_KEY|ALLOWED_HOSTS|WSGI_APPLICATION)\b\s*(?:[-+]?=|:|\.)/m.test(text) ||
  /^\ufeff?from\s+(?=[\w.]*?(?:settings|base|common|defaults))[\w.]+\s+import\s+\*/m.test(text);

/**
 * Whether a text starts with `#!` and the name of a Bourne shell. A first line that says `#/bin/bash` means it: the kernel does not
 * know such a script, and the shell that starts it then runs it by itself (POSIX, "Command Search and Execution", 1.e.i.b).
 */
export const hasShellShebang = (text: string): boolean => /^\uFEFF?#(?:![^\n]*\b(?:ba|da|k|z)?sh\b|[ \t]?(?:\/usr(?:\/local)?)?\/bin\/(?:env[ \t]+)?(?:ba|da|k|z)?sh(?:[ \t]+-[\w-]+){0,4}[ \t]*\r?(?:\n|$))/.test(text);

/**
 * Guesses what a named file is when its name says nothing.
 * @returns undefined when the content says nothing either
 */
export function sniffAnything(text: string): Language | undefined {
  if (hasShellShebang(text)) return "shell";
  if (/^[ \t]*FROM[ \t]+\S+/m.test(text) && /^[ \t]*(?:RUN|CMD|COPY|ENTRYPOINT)[ \t]/m.test(text)) return "dockerfile";
  if (isComposeFile(text) && /^[ \t]+(?:image|build)[ \t]*:/m.test(text)) return "compose";
  if (/^#![^\n]*python/.test(text)) return "python";
  const server = sniffWebServer(text);
  if (server) return server;
  if (/^\[(?:Unit|Service|Socket|Install)\][ \t]*\r?$/m.test(text)) return "systemd";
  if (looksLikeSettings(text) || /^(?:from\s+\S+\s+import|import\s+\w)/m.test(text)) return "python";
  if (/^(?:web|release|worker):\s*\S/m.test(text)) return "procfile";
  if (/^[ \t]*(?:export[ \t]+)?[A-Z][A-Z0-9_]*=/m.test(text)) return "dotenv";
  if (/\b(?:gunicorn|uwsgi|uvicorn|daphne|manage\.py)\b/.test(text)) return "shell";
  return undefined;
}

/** Whether YAML text describes services, as `docker compose` reads them. */
export const isComposeFile = (text: string): boolean => /^["']?services["']?\s*:/m.test(text);

/** Whether a text runs Django's commands or names its settings. */
export const mentionsDjango = (text: string): boolean => /\bmanage\.py\b|\bdjango-admin\b|DJANGO_SETTINGS_MODULE|\bgunicorn\b|\buwsgi\b/.test(text);

/** Whether a build server's file deploys a Django project: what only tests it is nothing to production, and need not be parsed. */
export const isDeployWorkflow = (text: string): boolean => /deploy|release|\benvironment\s*:|production/i.test(text) && /\bmanage\.py\b|\bdjango-admin\b|DJANGO_SETTINGS_MODULE/.test(text);

/** Whether a text has a line that cron(8) runs. */
export const isCrontab = (text: string): boolean => /^[ \t]*(?:@(?:reboot|yearly|annually|monthly|weekly|daily|midnight|hourly)|(?:[\d*][\d*,/-]*[ \t]+){3}[\w*,/-]+[ \t]+[\w*,/-]+)[ \t]+\S/m.test(text);

/** Whether a text begins an image. */
export const isDockerfile = (text: string): boolean => /^[ \t]*FROM[ \t]+\S/im.test(text);

/** Whether YAML text describes objects of Kubernetes; a template of Helm is none yet. */
export const isKubernetesManifest = (text: string): boolean => /^apiVersion\s*:/m.test(text) && /^kind\s*:/m.test(text) && !text.includes("{{");

/**
 * Whether a file of a platform's name is that platform's: App Engine's `app.yaml` names a Python, Heroku's `app.json`
 * is no application of Expo's, and an ordinary project may have a `render.yaml` of its own.
 */
export function isPlatformFile(name: string, text: string): boolean {
  if (/app\.ya?ml$/.test(name)) return /^runtime\s*:\s*["']?python/m.test(text);
  if (name.endsWith("app.json")) return /"(?:env|formation|buildpacks|addons|success_url|stack)"\s*:/.test(text) && !/"expo"\s*:/.test(text);
  if (/(?:vercel|now)\.json$/.test(name)) return /[wa]sgi\w{0,40}\.py"/.test(text);
  if (/unit[^/]*\.json$/.test(name)) return /"listeners"\s*:/.test(text) && /"applications"\s*:/.test(text);
  if (/(?:^|\/)package\.json$/.test(name)) return /"scripts"\s*:/.test(text) && mentionsDjango(text);
  if (/clevercloud\/python\.json$/.test(name)) return /"deploy"\s*:/.test(text);
  if (name.endsWith(".config")) return /^["']?(?:option_settings|container_commands)["']?\s*:|"(?:option_settings|container_commands)"\s*:/m.test(text);
  return /render\.ya?ml$/.test(name) ? /^services\s*:/m.test(text) : text !== "";
}
