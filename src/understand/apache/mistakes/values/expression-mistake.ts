import { checkGrammar } from "./expression-grammar.ts";
import { expressionTokens, readLiteral, type Called } from "./expression-tokens.ts";

/** Variables of Apache's own; mod_ssl has every name that begins with `SSL_` (server/util_expr_eval.c). */
const variables = new Set(
  (
    "HTTPS IPV6 CONN_LOG_ID CONN_REMOTE_ADDR HTTP2 REQUEST_METHOD REQUEST_SCHEME REQUEST_URI REQUEST_FILENAME REMOTE_HOST REMOTE_IDENT REMOTE_USER SERVER_ADMIN SERVER_NAME " +
    "SERVER_PORT SERVER_PROTOCOL SCRIPT_FILENAME PATH_INFO QUERY_STRING IS_SUBREQ DOCUMENT_ROOT AUTH_TYPE THE_REQUEST CONTENT_TYPE HANDLER REQUEST_LOG_ID SCRIPT_USER SCRIPT_GROUP " +
    "DOCUMENT_URI LAST_MODIFIED CONTEXT_PREFIX CONTEXT_DOCUMENT_ROOT REQUEST_STATUS REMOTE_ADDR REMOTE_PORT HTTP_USER_AGENT HTTP_PROXY_CONNECTION HTTP_REFERER HTTP_COOKIE HTTP_FORWARDED " +
    "HTTP_HOST HTTP_ACCEPT TIME_YEAR TIME_MON TIME_DAY TIME_HOUR TIME_MIN TIME_SEC TIME_WDAY TIME SERVER_SOFTWARE API_VERSION"
  ).split(" "),
);
const functions = new Set("osenv env resp req http note reqenv req_novary tolower toupper escape unescape file filesize base64 unbase64 sha1 md5 ldap".split(" "));

/**
 * What Apache refuses in an expression of `<If>`, Require expr or expr=. Names that a module may have made are judged only
 * where Apache has no modules besides its own.
 * https://httpd.apache.org/docs/2.4/expr.html
 * @param closed whether Apache has no modules besides its own
 */
export function expressionMistake(text: string, closed: boolean): string | undefined {
  const read = expressionTokens(text);
  if (typeof read === "string") return read;
  return read.tokens.length === 0 ? "it is empty" : (checkGrammar(read.tokens, closed) ?? unknownCall(read.called, closed));
}

/** What Apache refuses in a text with `%{...}` in it, as ErrorDocument and AuthName take it. */
export function textMistake(text: string, closed: boolean): string | undefined {
  const read = readLiteral(text, 0, "end");
  return typeof read === "string" ? read : unknownCall(read.called, closed);
}

function unknownCall(called: readonly Called[], closed: boolean): string | undefined {
  if (!closed) return undefined;
  const wrong = called.find(({ kind, name }) => (kind === "variable" ? !variables.has(name.toUpperCase()) && !name.startsWith("SSL_") : !functions.has(name.toLowerCase()) && name !== "SSL"));
  return wrong && `there is no ${wrong.kind} ${wrong.name}`;
}
