/**
 * Directives that end with ";" and how many arguments nginx takes at most (measured with `nginx -t`). `listen` and an
 * upstream's `server` take any number, but never another directive's name.
 */
export const mostArguments: ReadonlyMap<string, number> = new Map([
  ...["root", "alias", "listen", "include", "proxy_pass", "uwsgi_pass", "fastcgi_pass", "scgi_pass", "grpc_pass", "client_max_body_size", "autoindex", "sendfile", "tcp_nopush", "tcp_nodelay"].map(one),
  ...["charset", "default_type", "deny", "allow", "gzip", "gzip_vary", "gzip_static", "gzip_comp_level", "gzip_min_length", "gzip_http_version", "server_tokens", "log_not_found", "chunked_transfer_encoding"].map(one),
  ...["proxy_connect_timeout", "proxy_read_timeout", "proxy_send_timeout", "proxy_buffering", "proxy_request_buffering", "proxy_http_version", "proxy_buffer_size", "proxy_hide_header", "proxy_pass_header"].map(one),
  ...["uwsgi_read_timeout", "uwsgi_send_timeout", "uwsgi_connect_timeout", "fastcgi_read_timeout", "fastcgi_index", "client_body_timeout", "client_header_timeout", "send_timeout", "pid", "worker_processes"].map(one),
  ...["worker_connections", "multi_accept", "ssl_certificate", "ssl_certificate_key", "ssl_trusted_certificate", "ssl_dhparam", "ssl_ciphers", "ssl_prefer_server_ciphers", "ssl_session_timeout", "ssl_session_tickets"].map(one),
  ...["ssl_stapling", "ssl_stapling_verify", "types_hash_max_size", "server_names_hash_bucket_size", "resolver_timeout", "merge_slashes", "port_in_redirect", "if_modified_since", "etag", "http2"].map(one),
  ...["proxy_set_header", "set", "return", "proxy_redirect", "expires", "keepalive_timeout", "user", "ssl_session_cache", "proxy_buffers", "gzip_buffers"].map(two),
  ...["add_header", "rewrite", "uwsgi_param", "fastcgi_param", "scgi_param"].map((name): [string, number] => [name, 3]),
  ...["server_name", "index", "try_files", "error_page", "access_log", "error_log", "log_format", "ssl_protocols", "gzip_types", "gzip_proxied", "gzip_disable", "resolver", "limit_req", "limit_conn"].map(any),
]);

function one(name: string): [string, number] {
  return [name, 1];
}

function two(name: string): [string, number] {
  return [name, 2];
}

function any(name: string): [string, number] {
  return [name, Number.POSITIVE_INFINITY];
}

/** Directives that open a block wherever they are allowed; `server` does so except in `upstream`. */
export const blockNames: ReadonlySet<string> = new Set(["http", "events", "location", "upstream", "limit_except", "if", "types", "map", "split_clients", "charset_map"]);

/** Blocks whose lines are data for the directive: pairs, not directives. */
export const rawEntryBlocks: ReadonlySet<string> = new Set(["map", "geo", "types", "split_clients", "charset_map", "match", "geoip2"]);

/** Whether a word is a name that can only start a statement of its own. */
export const startsStatement = (word: string): boolean => mostArguments.has(word) || blockNames.has(word) || word === "server";
