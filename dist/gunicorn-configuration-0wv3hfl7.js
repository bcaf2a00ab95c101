import { $ as fileOfTag, J as evaluateModule, Q as deepTags, et as opaque, nt as varyingVariables, q as notHere, rt as lossOf, tt as varying } from "./check-ClqScLA1.js";
// src/understand/launch/gunicorn-names.ts
const former = new Map([
	["logfile", "errorlog"],
	["debug", void 0],
	["django_settings", "raw_env"],
	["x_forwarded_for_header", void 0],
	["tolerate_dangerous_framing", void 0]
]);
const elsewhere = new Map([
	["access_logfile", "accesslog"],
	["access_log", "accesslog"],
	["error_logfile", "errorlog"],
	["error_log", "errorlog"],
	["log_file", "errorlog"],
	["log_level", "loglevel"],
	["keep_alive", "keepalive"],
	["preload", "preload_app"],
	["env", "raw_env"],
	["pid", "pidfile"],
	["proc_title", "proc_name"],
	["log_config", "logconfig"],
	["address", "bind"]
]);
function settingMeant(name, settings) {
	if (former.has(name)) return { setting: former.get(name) };
	const lower = name.toLowerCase();
	const renamed = elsewhere.get(lower) ?? (settings.has(lower) ? lower : void 0);
	if (renamed !== void 0) return { setting: renamed };
	if (name.length < 5) return void 0;
	const near = [...settings].filter((setting) => isSlip(lower, setting));
	return near.length === 1 ? { setting: near[0] } : void 0;
}
function isSlip(from, to) {
	if (Math.abs(from.length - to.length) > 1) return false;
	let start = 0;
	while (start < Math.min(from.length, to.length) && from[start] === to[start]) start += 1;
	const tails = [
		[1, 1],
		[1, 0],
		[0, 1]
	].map(([left = 0, right = 0]) => from.slice(start + left) === to.slice(start + right));
	const isSwapped = from[start] === to[start + 1] && from[start + 1] === to[start] && from.slice(start + 2) === to.slice(start + 2);
	return tails.includes(true) || isSwapped;
}
// src/understand/launch/gunicorn-configuration.ts
const settings = new Map(`
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
`.split(/\s+/).filter(Boolean).map((word) => {
	const [name = "", option] = word.split(":");
	return [name, option];
}));
const self = "gunicorn_configuration";
function readGunicornConfiguration(source, file, environment) {
	const fixed = new Map(environment.flatMap(({ name, value }) => value === void 0 ? [] : [[name, value]]));
	const supposed = new Map(environment.flatMap(({ name, value }) => value === void 0 ? [[name, opaque]] : []));
	const own = {
		...source,
		find: (module) => module === self ? file.path : source.find(module)
	};
	const { names, read, failure, lost } = evaluateModule(own, self, {
		fixed,
		supposed,
		files: new Set()
	}, () => true);
	if (!names || failure || lost !== void 0) return notHere;
	const found = {
		options: [],
		application: void 0,
		complete: names.open === void 0
	};
	for (const [name, { value, at }] of names.bindings) if (settings.has(name)) addSetting(found, name, value, at);
	const { options, application, complete } = found;
	return {
		options,
		...application && { application },
		complete,
		files: [{
			file,
			unknown: unknownNames(names, read, file),
			swallowedComments: []
		}]
	};
}
function addSetting(found, name, value, at) {
	const option = settings.get(name);
	if (value.kind === "None" || value.kind === "function" || value.kind === "class" || value.kind === "dict") return;
	const items = (value.kind === "list" || value.kind === "tuple") && lossOf(value) === void 0 ? value.items : [value];
	for (const item of items) {
		const text = textOf(item);
		const place = item.at ?? at;
		const known = text === void 0 ? void 0 : knownAs({
			value: text,
			at: place
		}, varying(deepTags(value)));
		if (name === "wsgi_app") {
			if (known?.value) found.application = known.value;
		} else if (known === void 0) {
			found.complete = false;
			if (option !== void 0 && !isSwitch(option)) found.options.push({
				name: option,
				at
			});
		} else if (option !== void 0 && item.kind === "bool") {
			if (item.value) found.options.push({
				name: option,
				at,
				..."fallback" in known && known
			});
		} else if (option !== void 0) found.options.push({
			name: option,
			at,
			...known
		});
	}
}
function knownAs(text, tags) {
	if (tags.length === 0) return { value: text };
	const [variable, ...others] = varyingVariables(tags);
	return variable === void 0 || others.length > 0 || tags.some((tag) => fileOfTag(tag) !== void 0) ? void 0 : { fallback: {
		text,
		unless: variable
	} };
}
function textOf(value) {
	switch (value.kind) {
		case "str":
		case "path": return value.value;
		case "int":
		case "float":
		case "bool": return String(value.value);
		default: return;
	}
}
const switches = new Set("reload daemon preload spew check-config print-config initgroups reuse-port capture-output log-syslog enable-stdio-inheritance".split(" "));
const isSwitch = (option) => switches.has(option);
function unknownNames(names, read, file) {
	return [...names.bindings].flatMap(([name, { value, at }]) => {
		const isPlain = [
			"None",
			"bool",
			"int",
			"float",
			"str",
			"list",
			"tuple",
			"unknown"
		].includes(value.kind);
		if (settings.has(name) || name.startsWith("_") || !isPlain || read.has(name) || at.file !== file) return [];
		const meant = settingMeant(name, new Set(settings.keys()));
		if (meant === void 0 || meant.setting !== void 0 && names.bindings.has(meant.setting)) return [];
		const start = file.text.indexOf(name, at.start);
		return [{
			name: {
				value: name,
				at: start < 0 || start >= at.end ? at : {
					file,
					start,
					end: start + name.length
				}
			},
			...meant.setting !== void 0 && { meant: meant.setting }
		}];
	});
}
export { readGunicornConfiguration };
