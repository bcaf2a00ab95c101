import type { SourceFile, Span } from "../core/source.ts";
import { span } from "../core/source.ts";

/** Directives that give a header or a variable its value: `proxy_set_header NAME VALUE`, `SetEnv NAME VALUE`. */
const named = /\b(?:\w+_set_header|\w+_param|add_header|set|SetEnv|(?:Request)?Header[ \t]+(?:(?:always|early|onsuccess)[ \t]+)?\w+)[ \t]+["']?\$?([\w-]+)["']?[ \t]+("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|[^\s;{}]+)/gi;
const secretName = /authorization|^cookie$|passw(?:or)?d|secret|token|api[_-]?key|access[_-]?key|private[_-]?key|dsn$|database_url/i;
/** What only passes on what another has said is no secret: `$http_authorization`, `%{HTTP:Authorization}e`. */
const passedOn = /^["']?(?:\w+ )?(?:[$%]|["']?$)/;
/** Directives whose only argument is a secret. */
const alone = /\b(?:AuthLDAPBindPassword|AuthDBDPass\w*|secure_link_secret)[ \t]+(\S+?)[;\s]/gi;
/** `https://baker:flour@host` and Apache's `ProxyPass ... secret=flour` (for AJP). */
const inAddress = /:\/\/[^\s:/@]+:([^\s/@]+)@|\bsecret=(\S+)/g;

/** Where secrets stand in a file of nginx or Apache, so that no excerpt shows one. */
export function secretsOfWebServer(file: SourceFile): readonly Span[] {
  const found: Span[] = [];
  const at = (match: RegExpExecArray | RegExpMatchArray, part: string): void => {
    const start = (match.index ?? 0) + match[0].lastIndexOf(part);
    found.push(span(file, start, start + part.length));
  };
  for (const match of file.text.matchAll(named)) {
    const [, name = "", value = ""] = match;
    if (secretName.test(name) && !passedOn.test(value)) at(match, value);
  }
  for (const pattern of [alone, inAddress]) {
    for (const match of file.text.matchAll(pattern)) at(match, match[1] ?? match[2] ?? "");
  }
  return found;
}
