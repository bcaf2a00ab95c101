/**
 * Files that come with nginx's Debian package, nginx itself or certbot, as name and arguments of each directive.
 * Other distributions' own copies differ in order and comments only.
 */
export type StockFile = readonly (readonly [name: string, ...args: string[]])[];

const common: readonly (readonly [string, string])[] = [
  ["QUERY_STRING", "$query_string"],
  ["REQUEST_METHOD", "$request_method"],
  ["CONTENT_TYPE", "$content_type"],
  ["CONTENT_LENGTH", "$content_length"],
  ["REQUEST_URI", "$request_uri"],
  ["DOCUMENT_ROOT", "$document_root"],
  ["SERVER_PROTOCOL", "$server_protocol"],
  ["REQUEST_SCHEME", "$scheme"],
  ["REMOTE_ADDR", "$remote_addr"],
  ["REMOTE_PORT", "$remote_port"],
  ["SERVER_PORT", "$server_port"],
  ["SERVER_NAME", "$server_name"],
];

const params = (directive: string, more: StockFile): StockFile => [
  ...common.map(([name, value]): [string, string, string] => [directive, name, value]),
  [directive, "HTTPS", "$https", "if_not_empty"],
  ...more,
];

const fastcgi = params("fastcgi_param", [
  ["fastcgi_param", "SCRIPT_NAME", "$fastcgi_script_name"],
  ["fastcgi_param", "DOCUMENT_URI", "$document_uri"],
  ["fastcgi_param", "GATEWAY_INTERFACE", "CGI/1.1"],
  ["fastcgi_param", "SERVER_SOFTWARE", "nginx/$nginx_version"],
  ["fastcgi_param", "SERVER_ADDR", "$server_addr"],
  ["fastcgi_param", "REDIRECT_STATUS", "200"],
]);

const files: ReadonlyMap<string, StockFile> = new Map<string, StockFile>([
  [
    "proxy_params",
    [
      ["proxy_set_header", "Host", "$host"],
      ["proxy_set_header", "X-Real-IP", "$remote_addr"],
      ["proxy_set_header", "X-Forwarded-For", "$proxy_add_x_forwarded_for"],
      ["proxy_set_header", "X-Forwarded-Proto", "$scheme"],
    ],
  ],
  ["uwsgi_params", params("uwsgi_param", [["uwsgi_param", "PATH_INFO", "$document_uri"]])],
  ["scgi_params", params("scgi_param", [["scgi_param", "SCGI", "1"], ["scgi_param", "DOCUMENT_URI", "$document_uri"]])],
  ["fastcgi_params", fastcgi],
  ["fastcgi.conf", [...fastcgi, ["fastcgi_param", "SCRIPT_FILENAME", "$document_root$fastcgi_script_name"]]],
  [
    "fastcgi-php.conf",
    [
      ["fastcgi_split_path_info", "^(.+?\\.php)(/.*)$"],
      ["try_files", "$fastcgi_script_name", "=404"],
      ["set", "$path_info", "$fastcgi_path_info"],
      ["fastcgi_param", "PATH_INFO", "$path_info"],
      ["fastcgi_index", "index.php"],
      ...fastcgi,
      ["fastcgi_param", "SCRIPT_FILENAME", "$document_root$fastcgi_script_name"],
    ],
  ],
  // Only blocks (`types`, `charset_map`): nothing that a scope holds.
  ["mime.types", []],
  ["koi-utf", []],
  ["koi-win", []],
  ["win-utf", []],
  [
    "options-ssl-nginx.conf",
    [
      ["ssl_session_cache", "shared:le_nginx_SSL:10m"],
      ["ssl_session_timeout", "1440m"],
      ["ssl_session_tickets", "off"],
      ["ssl_protocols", "TLSv1.2", "TLSv1.3"],
      ["ssl_prefer_server_ciphers", "off"],
      ["ssl_ciphers", "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305:DHE-RSA-AES128-GCM-SHA256:DHE-RSA-AES256-GCM-SHA384"],
    ],
  ],
  [
    "snakeoil.conf",
    [
      ["ssl_certificate", "/etc/ssl/certs/ssl-cert-snakeoil.pem"],
      ["ssl_certificate_key", "/etc/ssl/private/ssl-cert-snakeoil.key"],
    ],
  ],
]);

/** What an `include` brings whose file every installation has: by the file's name, wherever it is said to stand. */
export const stockFile = (pattern: string): StockFile | undefined => files.get(pattern.slice(pattern.lastIndexOf("/") + 1));
