/** Sound configurations of small sites, from which inputs are made. Addresses are numbers: names would be looked up. */
export const seeds: readonly string[] = [
  `worker_processes auto;
error_log stderr warn;
events {
    worker_connections 768;
    multi_accept on;
    use epoll;
}
http {
    sendfile on;
    tcp_nopush on;
    types_hash_max_size 2048;
    types {
        text/html html htm;
        text/css css;
    }
    default_type application/octet-stream;
    log_format kitchen '$remote_addr [$time_local] "$request" '
                       '$status $body_bytes_sent';
    access_log off;
    gzip on;
    gzip_types text/css application/json;
    gzip_comp_level 5;
    client_max_body_size 10m;
    keepalive_timeout 65s 60;
    map $http_upgrade $connection_upgrade {
        default upgrade;
        '' close;
        ~^web "";
    }
    upstream creperie {
        server 127.0.0.1:8000 weight=2 max_fails=3 fail_timeout=5s;
        server unix:/run/creperie.sock backup;
        keepalive 8;
    }
    server {
        listen 18080 default_server;
        listen [::1]:18080;
        server_name creperie.example www.creperie.example;
        root /srv/creperie/public;
        index index.html;
        error_page 404 /404.html;
        error_page 500 502 =200 /down.html;
        location / {
            try_files $uri @app;
        }
        location @app {
            proxy_set_header Host $host;
            proxy_set_header X-Forwarded-Proto $scheme;
            proxy_pass http://creperie;
            proxy_read_timeout 60s;
            proxy_buffers 8 16k;
            proxy_redirect off;
        }
        location ^~ /static/ {
            alias /srv/creperie/static/;
            expires 30d;
            add_header Cache-Control "public, immutable" always;
        }
        location = /favicon.ico { access_log off; log_not_found off; return 204; }
        location ~* \\.(?:css|js)$ { expires max; }
    }
}
`,
  `events {}
http {
    limit_req_zone $binary_remote_addr zone=login:10m rate=5r/m;
    proxy_cache_valid 200 10m;
    geo $is_local { default 0; 10.0.0.0/8 1; 127.0.0.1 1; }
    split_clients $remote_addr $variant { 20% one; * two; }
    map $host $site { hostnames; default main; *.library.example branch; library.example main; }
    server {
        listen 127.0.0.1:18081;
        server_name ~^(?<branch>[a-z]+)\\.library\\.example$ *.library.example .books.example;
        set $shelf "a";
        if ($request_method !~ ^(GET|HEAD|POST)$) { return 405; }
        if ($host = old.library.example) { return 301 https://library.example$request_uri; }
        if (-f /srv/library/closed) { return 503 "closed"; }
        rewrite ^/book/(\\d+)$ /books/$1/ permanent;
        rewrite "^/y/(\\d{4})/" /year/$1? last;
        location /login/ {
            limit_req zone=login burst=5 nodelay;
            limit_except GET POST { deny all; }
            allow 10.0.0.0/8;
            deny all;
            auth_basic "staff";
            auth_basic_user_file /etc/nginx/htpasswd;
            proxy_pass http://127.0.0.1:8001;
            proxy_http_version 1.1;
            proxy_next_upstream error timeout http_502;
            proxy_connect_timeout 5s;
        }
        location /uwsgi/ {
            uwsgi_pass unix:/run/uwsgi.sock;
            uwsgi_param QUERY_STRING $query_string;
            uwsgi_param HTTPS $https if_not_empty;
            uwsgi_read_timeout 1m30s;
        }
        location /fast/ {
            fastcgi_pass 127.0.0.1:9000;
            fastcgi_param REQUEST_METHOD $request_method;
            fastcgi_buffers 16 4k;
        }
        location ~ ^/app/ {
            proxy_pass http://127.0.0.1:8002;
            location ~ \\.json$ { default_type application/json; proxy_pass http://127.0.0.1:8002; }
        }
        location /nest/ {
            location /nest/a/ { autoindex on; }
            location = /nest/b { return 302 /nest/a/; }
            if ($arg_q) { set $shelf "b"; break; }
        }
        client_body_timeout 10;
        open_file_cache max=1000 inactive=20s;
        server_tokens off;
        resolver_timeout 5s;
    }
    server { listen 127.0.0.1:18082; return 444; }
    server {
        listen 127.0.0.1:18083;
        sub_filter old new;
        charset utf-8;
        merge_slashes off;
        satisfy any;
        internal;
        large_client_header_buffers 4 8k;
        set_real_ip_from 10.0.0.0/8;
        real_ip_header X-Forwarded-For;
        location / { root /srv; gzip_static on; etag off; proxy_hide_header X-Powered-By; types { } error_page 403 = @no; }
        location @no { return 403; }
    }
}
`.replace("        internal;\n", ""),
];
