import type { SyntaxProblem } from "../../../core/document.ts";
import { rename } from "../../../core/edits.ts";
import type { Fix } from "../../../core/finding.ts";
import { span, type Span } from "../../../core/source.ts";
import { commandNames, commandsNamed } from "../../../parse/nginx/commands.ts";

/** Directives of nginx Plus and of modules that Debian does not package. */
const elsewhere = /^(?:api|auth_(?:jwt|oidc|ldap|digest|spnego|gss)\w*|f4f\w*|hls\w*|health_check\w*|keyval\w*|least_time|match|mgmt|ntlm|queue|session_log\w*|state|status\w*|sticky\w*|upstream_conf|\w+_cache_purge|zone_sync\w*|otel_\w+|oidc_\w+|acme_\w*|passenger_\w+|vhost_traffic_\w+|pagespeed|brotli\w*|zstd\w*|naxsi\w*|more_\w+|modsecurity\w*|ajp_\w+|push_stream\w*|vod\w*|testcookie\w*|njs_\w+|js_\w+|lua_\w+|(?=\w+?_by_lua)\w+|perl\w*|mruby\w*|pinba\w*|opentracing\w*|datadog\w*|newrelic\w*|check\w*|limit_speed\w*|concat\w*|rds_\w+|drizzle_\w+|postgres_\w+|redis\w*|srcache_\w+|xss_\w+|headers_\w+|encrypted_session_\w+|array_\w+|set_\w+|echo\w*|fancyindex\w*|spdy\w*|ct|ct_\w+|http3\w*|quic\w*|dynamic_\w+|upload\w*|slowfs\w*|websockify\w*|aws_\w+|bot_\w+|security_headers\w*|hide_server_tokens)$/;

/** A name that nobody has is looked for among those that exist, as often as this. */
const mostLookups = 200;
const lookups = new Map<string, string | undefined>();
/** Names that are as near to others as to the one that was found. */
const ambiguous = new Set<string>();

/** The known name that one or two slips of the hand make of another; undefined when none is near enough. */
export function nearestName(name: string): string | undefined {
  if (lookups.has(name)) return lookups.get(name);
  if (lookups.size >= mostLookups || name.length > 60) return undefined;
  const lower = name.toLowerCase().replaceAll("-", "_");
  let found: string | undefined = commandsNamed(lower).length > 0 ? lower : undefined;
  let best = name.length >= 9 ? 2 : name.length >= 4 ? 1 : 0;
  if (found === undefined && !elsewhere.test(name)) {
    for (const known of commandNames()) {
      if (Math.abs(known.length - lower.length) > best) continue;
      const distance = slips(lower, known, best);
      if (distance > best) continue;
      if (found !== undefined && distance === best) ambiguous.add(name);
      else {
        ambiguous.delete(name);
        found = known;
        best = distance;
      }
    }
  }
  lookups.set(name, found);
  return found;
}

/** How many letters are wrong, missing, too many or swapped; more than `most` is only known to be more. */
function slips(left: string, right: string, most: number): number {
  let before: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const same = left.charAt(row - 1) === right.charAt(column - 1);
      const swapped = row > 1 && column > 1 && left.charAt(row - 1) === right.charAt(column - 2) && left.charAt(row - 2) === right.charAt(column - 1);
      current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + (same ? 0 : 1), swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY));
    }
    if (Math.min(...current) > most) return most + 1;
    before = previous;
    previous = current;
  }
  return previous.at(-1) ?? 0;
}

/** What to say about a name that no known module has. */
export function unknownName(name: string, at: Span, noticedAt: number): SyntaxProblem {
  const near = nearestName(name);
  const shown = name.length > 40 ? `${name.slice(0, 37)}...` : name;
  const kind = "unknown-directive";
  if (near !== undefined) return { at, noticedAt, kind, message: `nginx knows no directive "${shown}", so it does not start.`, help: `Write "${near}".`, ...repair(name, at, near) };
  // A module's directive is a C string of these letters in every module that was seen.
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return { at, noticedAt, kind, message: `"${shown.replace(/[^\x20-\x7e]/g, "?")}" is no directive, so nginx does not start.`, help: oddity(name) };
  return { at, noticedAt, kind, severity: "info", certainty: "likely", message: `nginx knows "${shown}" only with a module of that directive; without it nginx does not start.`, help: "Install and load the module that has it, or remove the line." };
}

/** Writes the known name in the place of the other, where only one is near and it stands there as it is read. */
const repair = (name: string, { file, start }: Span, near: string): { fix?: Fix } =>
  file.text.startsWith(name, start) && !ambiguous.has(name) ? { fix: rename(span(file, start, start + name.length), near) } : {};

function oddity(name: string): string {
  if (name.startsWith("\ufeff")) return "The file starts with a byte order mark: save it without one.";
  if (/[^\x00-\x7f]/.test(name)) return "A blank or letter that is not of the plain alphabet is part of the name: type the line anew.";
  if (/^if\(/.test(name)) return 'Put a blank between "if" and the parenthesis.';
  if (/[:=]/.test(name)) return 'Between a name and its value stands a blank, no ":" or "=".';
  return 'Is a ";" or a quote missing before it?';
}
