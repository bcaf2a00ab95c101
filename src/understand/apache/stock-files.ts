import { SourceFile } from "../../core/source.ts";
import { parseApache } from "../../parse/apache/parse.ts";
import type { ApacheTree } from "../../parse/apache/tree.ts";

/**
 * Files that others install and nobody commits, by the end of their path: what they set is known all the same.
 * certbot's: certbot-apache/src/certbot_apache/_internal/tls_configs; Debian's: the apache2 package's ports.conf and conf-available.
 */
const stock: readonly (readonly [path: RegExp, text: string])[] = [
  [
    /(?:^|\/)options-ssl-apache\.conf$/,
    "SSLEngine on\nSSLProtocol all -SSLv2 -SSLv3 -TLSv1 -TLSv1.1\nSSLHonorCipherOrder off\nSSLSessionTickets off\nSSLOptions +StrictRequire\n",
  ],
  [/(?:^|\/)apache2\/ports\.conf$|^ports\.conf$/, "Listen 80\n<IfModule ssl_module>\nListen 443\n</IfModule>\n"],
  [/^(?:\/etc\/apache2\/)?conf-(?:enabled|available)\/security\.conf$/, "ServerTokens OS\nServerSignature On\nTraceEnable Off\n"],
];

/** Debian's modules with their settings, which apache2.conf includes: which they are a repository does not show. */
export const isModuleList = (path: string): boolean => /(?:^|\/)mods-enabled\/[^/]*$|(?:^|\/)conf\.modules\.d\/[^/]*$/.test(path);

const trees = new Map<string, ApacheTree>();

/** The file that stands where an Include leads and that is not in the repository; undefined when it isn't a known one. */
export function stockFile(path: string): ApacheTree | undefined {
  const text = stock.find(([pattern]) => pattern.test(path))?.[1];
  if (text === undefined) return undefined;
  let tree = trees.get(text);
  if (tree === undefined) trees.set(text, (tree = parseApache(new SourceFile(path, text))));
  return tree;
}

/** What Debian's /etc/apache2/envvars gives Apache in its environment; there names are compared case and all. */
export const debianVariables: ReadonlyMap<string, string> = new Map([
  ["APACHE_LOG_DIR", "/var/log/apache2"],
  ["APACHE_RUN_DIR", "/var/run/apache2"],
  ["APACHE_LOCK_DIR", "/var/lock/apache2"],
  ["APACHE_PID_FILE", "/var/run/apache2/apache2.pid"],
  ["APACHE_RUN_USER", "www-data"],
  ["APACHE_RUN_GROUP", "www-data"],
]);
