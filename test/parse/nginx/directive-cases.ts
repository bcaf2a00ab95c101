/** Inputs whose grammar is sound: names, places, arguments and values. The installed nginx is asked what it says of them. */
export interface DirectiveCase {
  readonly name: string;
  readonly text: string;
}

const main = (lines: string): string => `${lines}\nevents { }\nhttp { server { listen 127.0.0.1:18080; } }\n`;
const http = (lines: string): string => `events { }\nhttp {\n${lines}\nserver { listen 127.0.0.1:18080; }\n}\n`;
const server = (lines: string): string => `events { }\nhttp {\nserver {\nlisten 127.0.0.1:18080;\n${lines}\n}\n}\n`;
const location = (lines: string): string => server(`location /a/ {\n${lines}\n}`);

const wraps = { main, http, server, location };

/** Where, then directives: one case each. */
const written: readonly (readonly [keyof typeof wraps, readonly string[]])[] = [
  ["main", [
    "worker_processes auto;", "worker_processes 4;", "worker_processes 0;", "worker_processes x;", "worker_processes 1 2;", "error_log stderr warn;", "error_log stderr loud;", "error_log stderr info warn;", "daemon off;", "daemon no;", "pcre_jit on;", "server { }", "listen 80;",
    "events { }", "no_such_thing 1;", "worker_connections 5;", "Worker_processes 1;", "env A=b;", "timer_resolution 100ms;", "worker_rlimit_nofile 1024;", "worker_rlimit_nofile many;",
  ]],
  ["http", [
    "gzip on;", "gzip ON;", "gzip yes;", "gzip;", "gzip on on;", "gzip on;\ngzip off;", "gzip_comp_level 9;", "gzip_comp_level 10;", "client_max_body_size 10m;", "client_max_body_size 1G;", "client_max_body_size 10MB;", "client_max_body_size 10 m;",
    "keepalive_timeout 65;", "keepalive_timeout 65 60s;", "keepalive_timeout 5min;", 'keepalive_timeout "1m 30s";', "keepalive_timeout 1h30m;", "keepalive_timeout 30m1h;", "keepalive_timeout 1y;", "send_timeout 99999999999999999999;",
    "log_format a '$host';\naccess_log off;", "log_format a '$host';\nlog_format a '$uri';", "log_format a '$';", "log_format a '${host';", "log_format a escape=xml '$host';", "log_format a '$nowhere';", "log_format combined '$host';",
    "map $host $a { default 1; }", "map $host a { default 1; }", "map $host $a { default 1; default 2; }", "map $host $a { b 1; B 2; }", "map $host $a { hostnames; .b.example 1; }", "map $host $a { b; }", "map $host $a { ~^(b 1; }", "map $host $host { b 1; }", "map $nowhere $a { b 1; }", "map $host $a { volatile; b $c; }",
    "geo $a { default 1; 10.0.0.0/8 2; }", "geo $a { 10.0.0.0/33 2; }", "geo $a { here 2; }", "geo $a { ranges; 10.0.0.0-10.0.0.9 b; }", "split_clients $remote_addr $a { 50% b; * c; }", "split_clients $remote_addr $a { 60% b; 60% c; }", "split_clients $remote_addr $a { b c; }",
    "upstream a { server 127.0.0.1:1; }", "upstream a { }", "upstream a { server 127.0.0.1:1 weight=0; }", "upstream a { server 127.0.0.1:1 down max_fails=3 fail_timeout=1m; }", "upstream a { server 127.0.0.1:1 backup; }", "upstream a { server http://127.0.0.1:1; }", "upstream a { server unix:; }", "upstream a { server 127.0.0.1:70000; }",
    "upstream a { server 127.0.0.1:1; }\nupstream a { server 127.0.0.1:1; }", "upstream a { server 127.0.0.1:1; keepalive 0; }", "upstream a { ip_hash; server 127.0.0.1:1 backup; }", "upstream a { hash $uri consistent; server 127.0.0.1:1; }", "upstream a { server 127.0.0.1:1; listen 80; }",
    "limit_req_zone $binary_remote_addr zone=a:10m rate=1r/s;", "limit_req_zone $binary_remote_addr zone=a:10m rate=1;", "limit_req_zone $binary_remote_addr zone=a rate=1r/s;", "limit_req_zone $binary_remote_addr zone=a:1k rate=1r/s;", "types_hash_max_size 2048;", "types_hash_max_size 2k;", "location / { }", "http { }", "default_type text/html; default_type text/css;", "server_tokens build;", "server_tokens maybe;", "gzip_disable msie6 (;",
  ]],
  ["server", [
    "listen 18081;", "listen *:18081;", "listen 127.0.0.1:18080;", "listen 18081 default_server;", "listen 18081 backlog=0;", "listen 18081 so_keepalive=1m::5;", "listen 18081 443;", "listen 80000;", "listen [::1]:18081;", "listen [::1;", "listen unix:;", "listen 18090-18085;", "listen 18081 ipv6only=maybe;", "listen 18081 http2 proxy_protocol;",
    "server_name a.example *.b.example .c.example;", "server_name *a.example;", "server_name .;", "server_name ~;", "server_name ~^(a;", "server_name ~^(?<b>a)$;", "server_name;", "return 301 https://a.example$request_uri;", "return /a;", "return 1000;", "return 404 a b;", "return https://a.example/$;", "return;",
    "rewrite ^/a$ /b last;", "rewrite ^/a$ /b never;", "rewrite ^/a(b /c;", "rewrite ^/a$ '';", "rewrite ^/a$;", "set $a 1;", "set a 1;", "set $host 1;", "set $a $b;", "set $a ${b;", "set $ b;", "if ($host = a) { return 404; }", "if ($host == a) { return 404; }", "if ($host) { return 404; }", "if ($host ~ (a) { return 404; }", "if (-f /a) { return 404; }", "if (-z /a) { return 404; }", "if $host { return 404; }", "if ($host = a) { root /a; }", "if ($host = a) { location / { } }",
    "error_page 404 /a;", "error_page 404 =200 /a;", "error_page =200 /a;", "error_page 200 /a;", "error_page 404;", "try_files $uri =404;", "try_files $uri;", "try_files $uri =1000;", "root /a;\nroot /b;", "root $document_root/a;", "alias /a;", "proxy_pass http://127.0.0.1:1;", "server { }", "location /a { } location /a { }", "location = /a { } location /a { }", "location ~ a { } location ~ a { }", "location ~ (a { }", "location !~ a { }", "location /a /b { }", "location { }", "location @a { alias /b; }", "location @a { location /b { } }", "location = /a { location /a/b { } }", "location /a { location /b { } }", "location /a { location @b { } }", "location ~ ^/a { location /a/b { } }",
    "expires 30d;", "expires modified +1h;", "expires @25h;", "expires never;", "add_header A b always;", "add_header A b sometimes;", "add_header A $nowhere;", "allow 10.0.0.0/8;", "allow 10.0.0.0/40;", "allow everyone;", "deny all;", "access_log off gzip;", "access_log /dev/null nothing;", "access_log /dev/null combined buffer=32k flush=5m;", "access_log /dev/null combined flush=5m;", "internal;", "open_file_cache max=10 inactive=5s;", "open_file_cache inactive=5s;", "satisfy any;", "satisfy some;", "index a b;", "index '';", "large_client_header_buffers 4 8k;", "large_client_header_buffers 0 8k;", "large_client_header_buffers 4 100;", "limit_except GET { }",
  ]],
  ["location", [
    "proxy_pass http://127.0.0.1:1;", "proxy_pass 127.0.0.1:1;", "proxy_pass http://127.0.0.1:1/b;", "proxy_pass http://127.0.0.1:1;\nproxy_pass http://127.0.0.1:2;", "proxy_pass http://unix:/a:/b;", "proxy_pass http://unix:;", "proxy_pass http://;", "proxy_pass http://$host;", "proxy_pass http://$nowhere;", "proxy_pass http://127.0.0.1:0;", "if ($host) { proxy_pass http://127.0.0.1:1/b; }", "location ~ b { proxy_pass http://127.0.0.1:1/; }", "limit_except GET { proxy_pass http://127.0.0.1:1/; }", "uwsgi_pass 127.0.0.1:1;", "uwsgi_pass http://127.0.0.1:1;", "uwsgi_pass uwsgi://127.0.0.1:1;", "uwsgi_pass 127.0.0.1;", "fastcgi_pass unix:/a;", "fastcgi_pass 127.0.0.1:1/a;", "scgi_pass scgi://127.0.0.1:1;", "grpc_pass grpc://127.0.0.1:1;",
    "uwsgi_param A b if_not_empty;", "uwsgi_param A b if_empty;", "proxy_set_header A $;", "proxy_set_header A $nowhere;", "proxy_set_header A;", "proxy_buffers 8 16k;", "proxy_buffers 1 16k;", "proxy_buffer_size 64k;", "proxy_buffer_size 64k;\nproxy_buffers 4 64k;", "proxy_busy_buffers_size 1k;", "proxy_http_version 1.1;", "proxy_http_version 2.0;", "proxy_next_upstream error timeout;", "proxy_next_upstream never;", "proxy_redirect off;", "proxy_redirect default;", "proxy_redirect a b;", "proxy_redirect a;", "proxy_cookie_path / /a/;", "proxy_cookie_path /;", "proxy_cache_valid 200 302 10m;", "proxy_cache_valid ok 10m;", "limit_except GET POST { deny all; }", "limit_except TRACE { deny all; }", "limit_except GET { root /a; }", "if ($host) { proxy_set_header A b; }", "if ($host) { add_header A b; }", "listen 80;", "types { a b; }", "alias /b;\nroot /c;", "autoindex on;", "limit_req burst=5;", "return 200 'a;b';", "break;", "break 1;", "sub_filter '' a;", "charset utf-8;", "auth_basic off;", "resolver_timeout 5s;", "uwsgi_read_timeout 1m30s;", "proxy_read_timeout -1;",
  ]],
];

/** Found by the fuzzer, each a verdict or a line that once differed. */
const found: readonly (readonly [keyof typeof wraps, readonly string[]])[] = [
  ["main", ["error_log stderr warn warn;", "error_log stderr debug_http debug_core info;", "error_log syslog:x warn;"]],
  ["http", [
    "split_clients $remote_addr $a { 20% one * two; }", "split_clients $remote_addr $a { one; * two; }", "geo $a { 10..0.0/8 2; }", "geo $a { 127.0.0. 1; }", "geo $a { delete 10.0.0.0/8; }", "map $host $a { hostnames; *x 1; }", "map $host $a { hostnames; b..c 1; }", "ssl 10m;", "ssl on on;",
    "server { listen 127.0.0.1:18081; server_name ~(a) b*c; }", "server { listen 127.0.0.1:18081; server_name a*b; }\nserver { listen 127.0.0.1:18081; }", "set_real_ip_from 10.0.0./8;", "limit_req_zone $uri zone=a:1m rate=1r/s;\nlimit_req_zone $uri zone=a:1m rate=1r/s;", "split_clients $remote_addr $a { * b;\n20% c;\n}", "fastcgi_buffers 1 4k;",
  ]],
  ["main", ["http { log_format a b; }", "http { }\nstream { }"]],
  ["http", [
    "ssl on;", "ssl off;", "map $host $a { hostnames; *.b 1; *.b 2; }", "map $host $a { hostnames; .b 1; b 2; }", "map $host $a { hostnames; .b 1; *.b 2; }", "map $host $a { hostnames; b.* 1; *.b 2; }", "real_ip_header X-A;\nreal_ip_header X-B;",
    "map $host $a { ~^web \";\n}\nmap $host $b { b '2;\n}\nmap $host $c { b \"3\"; }", "server { listen 127.0.0.1:18443 ssl; }", "server { listen 127.0.0.1:18443; }\nserver { listen 127.0.0.1:18443 ssl; }", "server { listen 127.0.0.1:18443 ssl; ssl_reject_handshake on; }", "ssl_certificate a.pem;",
    "server { listen 127.0.0.1:18443;\nssl_certificate a.pem; }", "server { listen 127.0.0.1:18443;\nssl_certificate_key a.key; }", "server { listen 127.0.0.1:18443;\nssl on; }", "add_header A b always\0;", "ssl on;\nupstream a { server 127.0.0.1:1 backup; }",
  ]],
  ["http", ["limit_req_zone rate=1r/h zone=a:10m rate=5r/m;", "limit_req_zone zone=a:10m rate=5r/m;", "limit_req_zone zone=a:10m zone=b:10m rate=5r/m;", "server { listen 127.0.0.1:18083;\nlocation /s { }\nlocation /s { }\nlocation = /f { }\nlocation = /f { }\n}"]],
  ["http", ["server { listen 127.0.0.1:18083;\nlocation / { proxy_pass http://Kitchen; }\n}\nupstream kitchen { server 127.0.0.1:1 backup; }"]],
  // Some words are compared as C strings: what stands behind a NUL is not seen.
  ["main", ["worker_processes auto\0;", "error_log stderr warn\0;"]],
  ["http", [
    "map $host $a { default\0 1; default 2; }", "map $host $a { hostnames\0; .b.example 1; }", "geo $a { default\0 1; 10.0.0.0/8 2; }", "geo $a { ranges\0; 10.0.0.0-10.0.0.9 b; }", "geo $a { ranges; 10.0.0.0-10.0.0.9\0 b; }", "geo $a { ranges; 10.0.0.9-10.0.0.0 b; }", "geo $a { ranges; 10.0.0.0/8 b; }", "geo $a { delete\0 10.0.0.0/8; }",
    "upstream a { server 127.0.0.1:1 down\0; }", "upstream a { hash $uri consistent\0; server 127.0.0.1:1; }", "ssl off\0;", "server { listen 127.0.0.1:18443 ssl\0; ssl_reject_handshake on; }", "server { listen 127.0.0.1:18443 ssl; ssl_reject_handshake on\0; }",
  ]],
  ["location", ["limit_req zone=a nodelay\0;", "proxy_cache_valid any\0 1m;", "access_log off\0;", "access_log /dev/null combined gzip\0;", "autoindex_format xml\0;", "keepalive_disable none\0;", "satisfy any\0;", "resolver 127.0.0.1 ipv6=off\0;", "proxy_bind off\0;", "ssi_types *\0;", "proxy_cache off\0;", "auth_basic off\0;", "limit_rate 1k\0;", "error_page 404 =\0 /a;", "try_files a =404\0;", "proxy_no_cache 0\0;", "gzip_proxied any\0;", "directio off\0;", "disable_symlinks if_not_owner\0 from=/a;", "disable_symlinks off\0;", "proxy_store on\0;", "proxy_store off\0;", "proxy_ssl_name a\0;"]],
  ["server", ["ssl_session_cache shared\0:a:1m;", "ssl_ocsp leaf\0;", "auth_delay 1s\0;", "auth_request off\0;", "mirror off\0;", "listen 18081 ipv6only=off\0;", "valid_referers none\0 a.example;", "userid_expires max\0;", "userid_p3p none\0;", "userid_domain none\0;", "userid_mark off\0;", "userid_flags off\0;"]],
  // Expressions, as PCRE2 reads them.
  ["server", [..."Cocgkux".split("").flatMap((letter) => [`location ~ "a\\${letter}" { }`, `location ~ "\\${letter}n$" { }`]), ...["[\\w-z]", "[a-\\d]", "[\\w-]", "[\\w.-]", "[\\kn]", "[\\n-a]", "[z-\\n]", "[[:alpha:]-z]", "a\\E+", "\\E+", "\\81", "\\N{2}", "\\x41+", "[\\x41-z]", "[\\101-\\102]", "[\\102-\\101]"].map((pattern) => `location ~ "${pattern}" { }`)]],
  ["server", ["charset $;", "listen 18081 default_server\0;", "listen 18081 http2 proxy_protocol\0;", "listen 18081 backlog=5\0;", "listen 18081 so_keepalive=on\0;", "listen 18081 ipv6only=on\0;", "rewrite ^/a$ /b last\0;", "expires modified\0 +1h;", "expires max\0;", "open_file_cache off\0;"]],
  ["location", ["uwsgi_param A b if_not_empty\0;", "proxy_redirect off\0;", "proxy_redirect off\0;\nproxy_redirect a b;", "proxy_cookie_path off\0;", "limit_except GET\0 POST { deny all; }"]],
  ["location", ["uwsgi_pass a\\;b;", "auth_basic_user_file /a;\nauth_basic_user_file /a;", "proxy_set_header A $schem${e;", "set $memcached_key a;", "QUERY_STRING { }", "limit_req zone=a;\nlimit_req zone=a burst=5;", "scgi_pass scgi://127.0.0.1:2;"]],
];

/** Each kind of value against each directive that reads one: `gzip on`, `gzip 5`, `gzip 5m` … */
const directives = ["sendfile", "send_timeout", "client_body_buffer_size", "client_max_body_size", "proxy_next_upstream_tries", "if_modified_since", "proxy_connect_timeout", "limit_rate", "output_buffers", "default_type"] as const;
const values = ["on", "0", "5", "5k", "5g", "5s", "5 4k", "off", "1M2w", "''"] as const;

export const directiveCases: readonly DirectiveCase[] = [
  { name: "no events", text: "http { server { listen 127.0.0.1:18080; } }\n" },
  { name: "location with a semicolon", text: server("location /x;") },
  { name: "semicolon in a bare pattern", text: server("location ~ ^/a;b$ { }") },
  { name: "a bare quantifier before a forgotten end", text: http("gzip a{2} a\\;\ngzip_types text/css;") },
  // A quote that is never closed swallows the brace of "http": what is looked at there is not reached.
  { name: "a quote that is never closed behind an unknown variable", text: "events { }\nhttp {\nlog_format a '$nowhere';\nserver { server_name \"a;\n}\n}\n" },
  { name: "a quote that is never closed in an upstream for backup", text: "events { }\nhttp {\nupstream a {'\nserver 127.0.0.1:1;\nserver 127.0.0.1:2 backup;\n}\nserver { location / { proxy_pass http://a; } }\n}\n" },
  { name: "no events, an unknown variable as well", text: "http { server { listen 127.0.0.1:18080; return 200 $nowhere; } }\n" },
  ...[...written, ...found].flatMap(([where, lines]) => lines.map((line) => ({ name: `${where}: ${line.replaceAll("\n", " ")}`, text: wraps[where](line) }))),
  ...directives.flatMap((name) => values.map((value) => ({ name: `generated: ${name} ${value}`, text: http(`${name} ${value};`) }))),
];
