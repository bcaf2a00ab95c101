// Written by scripts/server-options.py from gunicorn 27.0.1's own settings; do not edit.

export const gunicornSettings = `
  access_log_format:access-logformat accesslog:access-logfile asgi_disconnect_grace_period:asgi-disconnect-grace-period
  asgi_lifespan:asgi-lifespan asgi_loop:asgi-loop backlog:backlog bind:bind ca_certs:ca-certs capture_output:capture-output
  casefold_http_method:casefold-http-method cert_reqs:cert-reqs certfile:certfile chdir:chdir check_config:check-config child_exit
  ciphers:ciphers config:config control_socket:control-socket control_socket_disable control_socket_mode:control-socket-mode daemon:daemon
  default_proc_name dirty_apps:dirty-app dirty_graceful_timeout:dirty-graceful-timeout dirty_post_fork dirty_threads:dirty-threads
  dirty_timeout:dirty-timeout dirty_worker_exit dirty_worker_init dirty_workers:dirty-workers
  disable_redirect_access_to_syslog:disable-redirect-access-to-syslog do_handshake_on_connect:do-handshake-on-connect
  dogstatsd_tags:dogstatsd-tags enable_backlog_metric:enable-backlog-metric enable_stdio_inheritance:enable-stdio-inheritance
  errorlog:error-logfile forwarded_allow_ips:forwarded-allow-ips forwarder_headers:forwarder-headers graceful_timeout:graceful-timeout
  group:group header_map:header-map http2_cleartext:http2-cleartext http2_initial_window_size:http2-initial-window-size
  http2_max_concurrent_streams:http2-max-concurrent-streams http2_max_frame_size:http2-max-frame-size
  http2_max_header_list_size:http2-max-header-list-size http_parser:http-parser http_protocols:http-protocols initgroups:initgroups
  keepalive:keep-alive keyfile:keyfile limit_request_field_size:limit-request-field_size limit_request_fields:limit-request-fields
  limit_request_line:limit-request-line logconfig:log-config logconfig_dict logconfig_json:log-config-json logger_class:logger-class
  loglevel:log-level max_requests:max-requests max_requests_jitter:max-requests-jitter nworkers_changed on_dirty_starting on_exit on_reload
  on_starting paste:paste permit_obsolete_folding:permit-obsolete-folding permit_unconventional_http_method:permit-unconventional-http-method
  permit_unconventional_http_version:permit-unconventional-http-version pidfile:pid post_fork post_request post_worker_init pre_exec pre_fork
  pre_request preload_app:preload print_config:print-config proc_name:name protocol:protocol proxy_allow_ips:proxy-allow-from
  proxy_protocol:proxy-protocol pythonpath:pythonpath raw_env:env raw_paste_global_conf:paste-global reload:reload reload_engine:reload-engine
  reload_extra_files:reload-extra-file reuse_port:reuse-port root_path:root-path secure_scheme_headers sendfile spew:spew ssl_context
  ssl_version:ssl-version statsd_host:statsd-host statsd_prefix:statsd-prefix strip_header_spaces:strip-header-spaces
  suppress_ragged_eofs:suppress-ragged-eofs syslog:log-syslog syslog_addr:log-syslog-to syslog_facility:log-syslog-facility
  syslog_prefix:log-syslog-prefix threads:threads timeout:timeout tmp_upload_dir umask:umask user:user uwsgi_allow_ips:uwsgi-allow-from
  websocket_max_message_size:websocket-max-message-size when_ready worker_abort worker_class:worker-class
  worker_connections:worker-connections worker_exit worker_int worker_tmp_dir:worker-tmp-dir workers:workers wsgi_app
`;
