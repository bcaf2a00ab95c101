import { seeds } from "./seeds.ts";
import type { Configuration } from "./our-verdict.ts";

/** Numbers below a bound, the same for the same seed. */
export type Random = (below: number) => number;

/** A generator of small whole numbers (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Arguments of many kinds. No names of hosts: they would be looked up. */
const values = [
  "on", "off", "ON", "yes", "0", "1", "-1", "1k", "10m", "1G", "10MB", "30s", "5min", "1h30m", "1m 30s", '"1m 30s"', "1y", "1d1y", "500ms", "99999999999999999999", '""', "''", "$host", "${uri}", "$", "a$", "${uri",
  "$1", "$nowhere", "$shelf", "$document_root/x", "~", "~*", "=", "^~", "!~", "/a", "/a/", "@x", "@app", "80", "18080", "443", "0.0.0.0:18080", "18090-18092", "[::1]:18080", "[::1", "127.0.0.1", "127.0.0.1:", "127.0.0.1:99999", "unix:/run/x.sock",
  "unix:", "ssl", "default_server", "reuseport", "backlog=5", "backlog=x", "so_keepalive=on", "so_keepalive=1m::9", "http://127.0.0.1", "http://127.0.0.1/x", "HTTP://creperie", "http://creperie:80", "https://unix:/run/a.sock:/x", "http://", "127.0.0.1:8000", "301", "404", "1000", "=404", "=", "==",
  "all", "10.0.0.0/8", "10.0.0.0/33", "10.0.0.300", "::1", "fe80::/10", "max", "7d", "-1d", "@25h", "modified", "always", "last", "permanent", "redirect", "weight=0", "weight=3", "down", "zone=a:10m", "zone=a:1k", "rate=1r/h", "burst=0", "combined", "kitchen", "default", "*.example.org", "*x", ".", ".a",
  "~^a(b", "~a[", "^/(a|b)$", "(", "(a", "a)", "[", "a{2}", '"a{2}"', '"a{3,2}"', "a**", "*a", "\\d+", "\\y", "a\\", "a\\;b", "(?<n>a)", "(?<host>a)", "(?P<m>x)", "(?z)", "()", "($a)", "($host = a)", "-f", "!-d", "-z", "x=1", "GET", "TRACE", "syslog:x", "error", "buffer=4k", "if=$host", "gzip=10", "200%", "5%",
];

const names = [
  "root", "alias", "index", "listen", "server_name", "location", "server", "http", "events", "upstream", "if", "return", "rewrite", "set", "break", "try_files", "error_page", "proxy_pass", "uwsgi_pass", "fastcgi_pass", "proxy_set_header", "add_header", "expires", "internal", "access_log", "log_format", "map", "geo", "types",
  "gzip", "gzip_types", "gzip_comp_level", "sendfile", "keepalive", "keepalive_timeout", "client_max_body_size", "allow", "deny", "limit_req", "limit_except", "proxy_buffers", "proxy_redirect", "autoindex", "satisfy", "worker_connections", "default_type", "client_body_timeout", "server_tokens", "uwsgi_param",
  "proxi_pass", "Server", "server-name", "listen:", "no_such", "stream", "worker_processes", "ip_hash", "hash", "open_file_cache", "auth_basic", "limit_rate", "charset", "error_log", "types_hash_max_size", "send_timeout", "proxy_http_version", "tcp_nodelay", "proxy_next_upstream", "include", "proxy_cookie_path", "lingering_close",
];

const pieces = ["{", "}", ";", "\"", "'", "#", "\\", "$", "\n", "\r\n", "\t", " ", "\0", "\u00a0", "\ufeff", "\f", "# note ; { }\n", "{}", ";;", "\"x\"", "'y' ", "${", "\r"];

/** Words with their quotes, marks, blanks and comments. */
const tokenPattern = /\s+|#[^\n]*|"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'|[{};]|[^\s{};]+/g;

const isWord = (token: string): boolean => !/^[\s#{};]/.test(token);

/** Where a statement may be put in: after a mark. */
function insertAfterMark(tokens: string[], text: string, random: Random): void {
  const marks = tokens.flatMap((token, index) => (/^[{};]$/.test(token) ? [index] : []));
  const at = marks[random(marks.length)];
  if (at !== undefined) tokens.splice(at + 1, 0, text);
}

/** The statement that starts near a token: up to its ";" or the brace that closes it. */
function statementAt(tokens: readonly string[], from: number): { readonly start: number; readonly end: number } | undefined {
  let start = from;
  while (start > 0 && !/^[{};]$/.test(tokens[start - 1] ?? "")) start--;
  let depth = 0;
  for (let end = start; end < tokens.length; end++) {
    const token = tokens[end];
    if (token === "{") depth++;
    else if (token === "}") {
      depth--;
      if (depth < 0) return undefined;
      if (depth === 0) return { start, end: end + 1 };
    } else if (token === ";" && depth === 0) return { start, end: end + 1 };
  }
  return undefined;
}

type Mutation = (tokens: string[], words: readonly number[], random: Random) => void;

const pick = <T>(list: readonly T[], random: Random): T | undefined => list[random(list.length)];

const mutations: readonly Mutation[] = [
  (tokens, words, random) => void tokens.splice(pick(words, random) ?? 0, 1),
  (tokens, words, random) => {
    const at = pick(words, random) ?? 0;
    tokens.splice(at, 0, tokens[at] ?? "", " ");
  },
  (tokens, words, random) => {
    const [a, b] = [pick(words, random) ?? 0, pick(words, random) ?? 0];
    [tokens[a], tokens[b]] = [tokens[b] ?? "", tokens[a] ?? ""];
  },
  ...Array.from({ length: 5 }, (): Mutation => (tokens, words, random) => {
    tokens[pick(words, random) ?? 0] = pick(values, random) ?? "";
  }),
  (tokens, words, random) => void tokens.splice((pick(words, random) ?? 0) + 1, 0, " ", pick(values, random) ?? ""),
  (tokens, words, random) => {
    const statement = statementAt(tokens, pick(words, random) ?? 0);
    if (statement) tokens[tokens.findIndex((token, index) => index >= statement.start && isWord(token))] = pick(names, random) ?? "";
  },
  // A statement moves, is doubled, or goes.
  ...([1, 2, 0] as const).map((copies): Mutation => (tokens, words, random) => {
    const statement = statementAt(tokens, pick(words, random) ?? 0);
    if (!statement || statement.end - statement.start > 400) return;
    const text = tokens.slice(statement.start, statement.end).join("");
    if (copies < 2) tokens.splice(statement.start, statement.end - statement.start);
    if (copies > 0) insertAfterMark(tokens, text, random);
  }),
  (tokens, _, random) => {
    const argumentsOf = Array.from({ length: random(4) }, () => pick(values, random) ?? "");
    insertAfterMark(tokens, `\n${[pick(names, random) ?? "", ...argumentsOf].join(" ")}${random(4) === 0 ? " { }" : ";"}`, random);
  },
  (tokens, _, random) => void tokens.splice(random(tokens.length), 0, pick(pieces, random) ?? ""),
  (tokens, _, random) => void tokens.splice(random(tokens.length), 1),
  (tokens, words, random) => {
    const at = pick(words, random) ?? 0;
    const word = tokens[at] ?? "";
    const cut = random(word.length + 1);
    tokens[at] = random(2) === 0 ? word.slice(0, cut) + word.slice(cut + 1) : word.slice(0, cut) + (pick(pieces, random) ?? "") + word.slice(cut);
  },
  (tokens, words, random) => {
    const at = pick(words, random) ?? 0;
    tokens[at] = `"${tokens[at] ?? ""}"`;
  },
  (tokens) => {
    for (const [index, token] of tokens.entries()) tokens[index] = token.replaceAll("\n", "\r\n");
  },
];

/** The input of a number: a seed with one to three changes; now and then a piece of it moves to a file of its own. */
export function makeInput(number: number): Configuration {
  const random = randomFrom(number);
  const tokens = (pick(seeds, random) ?? "").match(tokenPattern) ?? [];
  const included = random(12) === 0 ? takeOut(tokens, random) : undefined;
  for (let count = 1 + (random(3) === 0 ? random(3) : 0); count > 0; count--) {
    const words = tokens.flatMap((token, index) => (isWord(token) ? [index] : []));
    if (words.length === 0) break;
    pick(mutations, random)?.(tokens, words, random);
  }
  const text = tokens.join("");
  if (included === undefined) return { "nginx.conf": text };
  const inner = included.match(tokenPattern) ?? [];
  const words = inner.flatMap((token, index) => (isWord(token) ? [index] : []));
  if (random(2) === 0 && words.length > 0) pick(mutations, random)?.(inner, words, random);
  return { "nginx.conf": text, "piece.conf": inner.join("") };
}

function takeOut(tokens: string[], random: Random): string | undefined {
  const words = tokens.flatMap((token, index) => (isWord(token) ? [index] : []));
  const statement = statementAt(tokens, pick(words, random) ?? 0);
  if (!statement) return undefined;
  return tokens.splice(statement.start, statement.end - statement.start, "\ninclude piece.conf;").join("");
}
