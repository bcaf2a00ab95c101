import { Bt as onceForEach, Dt as namesOtherProtocol, Ft as directoryOf, Ht as rename, K as literalPattern, Kt as placeOf, Wt as firstLine, it as isAwayFromProduction, qt as span, zt as parseAddress } from "./check-ClqScLA1.js";
import { n as regexProblem, t as groupNames } from "./pcre-CwKIe2Aj.js";
// src/parse/nginx/lua-block.ts
const holdsCode = (name) => /_by_lua_block$/.test(name);
function endOfLua(text, from) {
	const piece = /--\[(=*)\[|\[(=*)\[|--[^\n]*|"(?:\\[^]|[^"\\\n])*"?|'(?:\\[^]|[^'\\\n])*'?|[{}]/g;
	piece.lastIndex = from;
	let depth = 1;
	for (let found = piece.exec(text); found; found = piece.exec(text)) {
		const level = found[1] ?? found[2];
		if (level !== void 0) {
			const end = text.indexOf(`]${level}]`, piece.lastIndex);
			if (end === -1) return void 0;
			piece.lastIndex = end + level.length + 2;
		} else if (found[0] === "{") depth++;
		else if (found[0] === "}") {
			depth--;
			if (depth === 0) return found.index;
		}
	}
}
// src/parse/nginx/indentation.ts
const isFirstOnLine = (text, offset) => indentOf(text, offset) !== void 0;
function misplacedClose(text, start, close) {
	const closing = indentOf(text, close);
	const opening = closing === void 0 ? void 0 : indentOf(text, start);
	return closing !== void 0 && opening !== void 0 && closing < opening ? {
		start,
		close
	} : void 0;
}
function indentOf(text, offset) {
	let at = offset - 1;
	while (at >= 0 && (text.charAt(at) === " " || text.charAt(at) === "	")) at--;
	return at < 0 || text.charAt(at) === "\n" || text.charAt(at) === "\r" ? offset - 1 - at : void 0;
}
// src/parse/nginx/scan.ts
const code = {
	tab: 9,
	lf: 10,
	cr: 13,
	space: 32,
	double: 34,
	hash: 35,
	dollar: 36,
	single: 39,
	close: 41,
	semicolon: 59,
	backslash: 92,
	open: 123,
	shut: 125
};
const isBlank = (char) => char === code.space || char === code.lf || char === code.tab || char === code.cr;
const bufferBytes = 4096;
var Scanner = class {
	comments = [];
	problems = [];
	position = 0;
	#file;
	#text;
	constructor(file, text) {
		this.#file = file;
		this.#text = text;
	}
	next() {
		const text = this.#text;
		for (;;) {
			const start = this.position;
			if (start >= text.length) return {
				kind: "end",
				start
			};
			const char = text.charCodeAt(start);
			if (isBlank(char)) this.position++;
			else if (char === code.hash) this.#comment(start);
			else if (char === code.semicolon || char === code.open || char === code.shut) {
				this.position++;
				return {
					kind: char === code.semicolon ? ";" : char === code.open ? "{" : "}",
					start
				};
			} else return {
				kind: "word",
				word: char === code.double || char === code.single ? this.#quoted(start, char) : this.#bare(start, start)
			};
		}
	}
	continueWord(word, from) {
		return this.#bare(word.start, from);
	}
	#comment(start) {
		const lineEnd = this.#text.indexOf("\n", start);
		const end = lineEnd === -1 ? this.#text.length : lineEnd;
		if (this.#bytes(start, end) >= bufferBytes) this.#refuse(start, start + 1, "This comment line is longer than 4095 bytes, so nginx does not start.", "Break it into several lines.");
		this.comments.push({
			start,
			end
		});
		this.position = end;
	}
	#bare(start, from) {
		const text = this.#text;
		let at = from;
		let afterDollar = false;
		let escaped = text.slice(start, from).includes("\\");
		for (; at < text.length; at++) {
			const char = text.charCodeAt(at);
			if (char === code.open && afterDollar) continue;
			afterDollar = char === code.dollar;
			if (char === code.backslash) {
				escaped = true;
				at++;
			} else if (isBlank(char) || char === code.semicolon || char === code.open) break;
		}
		const end = Math.min(at, text.length);
		this.#checkLength(start, start, end, isBlank(text.charCodeAt(end)) ? 4094 : 4095);
		this.position = end;
		return this.#word(start, end, start, end, escaped, false);
	}
	#quoted(start, quote) {
		const text = this.#text;
		let at = start + 1;
		let escaped = false;
		for (; at < text.length; at++) {
			const char = text.charCodeAt(at);
			if (char === code.backslash) {
				escaped = true;
				at++;
			} else if (char === quote) break;
		}
		if (at >= text.length) return this.#unclosed(start, text.length);
		const after = text.charCodeAt(at + 1);
		if (!(Number.isNaN(after) || isBlank(after) || [
			code.semicolon,
			code.open,
			code.close,
			code.shut
		].some((char) => char === after))) {
			const lineEnd = text.indexOf("\n", start);
			if (lineEnd !== -1 && lineEnd < at) return this.#unclosed(start, at);
			this.#refuse(start, at + 1, "Text follows directly after a closing quote, so nginx does not start.", "Put the whole word into the quotes, or a blank after them.", at + 1);
		}
		this.#checkLength(start, start + 1, at, isBlank(after) ? 4093 : 4094);
		this.position = at + 1;
		return this.#word(start, at + 1, start + 1, at, escaped, true);
	}
	#unclosed(start, swallowedTo) {
		const text = this.#text;
		const lineEnd = text.indexOf("\n", start);
		let end = lineEnd === -1 ? text.length : lineEnd;
		while (end > start + 1 && isBlank(text.charCodeAt(end - 1))) end--;
		const last = text.charCodeAt(end - 1);
		if (end > start + 1 && (last === code.semicolon || last === code.open)) end--;
		const message = "The quote opened here is never closed, so nginx does not start.";
		const help = `Close it with ${text.charAt(start)} before the ";".`;
		if (swallowedTo === text.length) this.#refuse(start, end, message, help, text.length - start > bufferBytes ? start : text.length);
		else {
			const related = {
				at: span(this.#file, swallowedTo, swallowedTo + 1),
				message: "nginx takes this quote for the closing one"
			};
			this.problems.push({
				at: span(this.#file, start, end),
				message,
				help,
				related,
				noticedAt: swallowedTo + 1
			});
		}
		this.position = end;
		return this.#word(start, end, start + 1, end, text.slice(start, end).includes("\\"), true);
	}
	#checkLength(start, from, to, most) {
		if (to - from > most / 3 && this.#bytes(from, to) > most) this.#refuse(start, start + 1, `This word is longer than ${most} bytes, so nginx does not start.`, "Is a closing quote missing? nginx reads at most 4096 bytes for one word.");
	}
	#refuse(start, end, message, help, noticedAt = start) {
		this.problems.push({
			at: span(this.#file, start, end),
			message,
			help,
			noticedAt
		});
	}
	#word(start, end, from, to, escaped, quoted) {
		const raw = this.#file.text.slice(from, to);
		return {
			start,
			end,
			value: escaped ? decode(raw) : raw,
			quoted
		};
	}
	#bytes(from, to) {
		if (to - from <= bufferBytes / 3) return to - from;
		const piece = this.#text.slice(from, to);
		return /[^\u0000-\u00ff]/.test(piece) ? Buffer.byteLength(piece, "utf8") : piece.length;
	}
};
function decode(raw) {
	return raw.replace(/\\(["'\\trn])/g, (_, char) => char === "t" ? "	" : char === "r" ? "\r" : char === "n" ? "\n" : char);
}
// src/parse/nginx/template.ts
const kinds = [
	{
		open: "{{",
		close: "}}"
	},
	{
		open: "{%",
		close: "%}"
	},
	{
		open: "<%",
		close: "%>"
	},
	{
		open: "{#",
		close: "#}"
	}
];
const placeholder = /[%@#]?\{[A-Za-z_][\w.]*\}/y;
const loneVariable = /^[ \t]*(?:\$\{?[A-Z][A-Z0-9_]*\}?|%[A-Za-z]\w*%|@[A-Z]\w*@|__[A-Z][A-Z0-9_]*__)[ \t]*\r?$/m;
const control = /^[-~]?\s*(?:[#/^>!*]|(?:if|else|end|range|with|define|block|template|include)\b)/;
const isTemplateName = (path) => /\.(?:j2|jinja2?|erb|tmpl|tpl|gotmpl|mustache|hbs|ctmpl|epp)$/i.test(path);
function maskTemplate(text) {
	const pieces = [];
	let copied = 0;
	let conditional = false;
	let values = 0;
	const exhausted = new Set();
	const opening = /\{[{%#]|<%|(?<!\$)[%@#]?\{(?=[A-Za-z_])|^[ \t]*(\$\{?[A-Z][A-Z0-9_]*\}?|%[A-Za-z]\w*%|@[A-Z]\w*@|__[A-Z][A-Z0-9_]*__)[ \t]*(?=\r?$)/gm;
	for (let found = opening.exec(text); found; found = opening.exec(text)) {
		if (found[1] !== void 0) {
			conditional = true;
			pieces.push(text.slice(copied, found.index), " ".repeat(found[0].length));
			copied = opening.lastIndex;
			continue;
		}
		placeholder.lastIndex = found.index;
		const name = placeholder.exec(text)?.[0];
		if (name !== void 0) {
			values++;
			pieces.push(text.slice(copied, found.index), "x".repeat(name.length));
			copied = opening.lastIndex = found.index + name.length;
			continue;
		}
		const piece = found[0];
		const kind = kinds.find(({ open }) => open === piece);
		if (!kind || exhausted.has(kind.close)) continue;
		const close = text.indexOf(kind.close, found.index + 2);
		if (close === -1) {
			exhausted.add(kind.close);
			continue;
		}
		const inside = text.slice(found.index + 2, Math.min(close, found.index + 402));
		if (kind.open === "{{" && (close - found.index > 400 || /[;\n{]/.test(inside))) continue;
		const end = close + 2;
		const isValue = kind.open === "{{" ? !control.test(inside) && !standsAlone(text, found.index, end) : kind.open === "<%" && inside.startsWith("=");
		if (isValue) values++;
		else if (kind.open !== "{#") conditional = true;
		pieces.push(text.slice(copied, found.index), isValue ? "x".repeat(end - found.index) : text.slice(found.index, end).replace(/[^\r\n]/g, " "));
		copied = end;
		opening.lastIndex = end;
	}
	if (values === 0 && !conditional) return void 0;
	return {
		text: pieces.join("") + text.slice(copied),
		conditional
	};
}
function standsAlone(text, start, end) {
	return /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 200), start)) && /^[ \t]*(?:\r?\n|$)/.test(text.slice(end, end + 200));
}
// src/parse/nginx/tree.ts
const nameOf = (statement) => statement.words[0]?.value ?? "";
// data/nginx-directives.json
var nginx_directives_default = JSON.parse("{\"measured\":\"1.22.1\",\"newest\":\"1.31.4\",\"directives\":[\"absolute_redirect|http|ngx_http_core_module|e000200|e000200|flag|||||s|10:1e0\",\"accept_mutex_delay|events|ngx_event|2000002|2000002|msec|||||s|0:20\",\"accept_mutex|events|ngx_event|2000200|2000200|flag|||||s|0:18\",\"acceptex_read|events|ngx_iocp_module|0|2000200|flag||||||\",\"access_by_lua_block|http|ngx_http_lua_module|4e000101|4e000101|lua_access_by_lua_block||||||10:0\",\"access_by_lua_file|http|ngx_http_lua_module|4e000002|4e000002|lua_access_by_lua||||||10:0\",\"access_by_lua_no_postpone|http|ngx_http_lua_module|2000200|2000200|flag||||||0:c0\",\"access_by_lua|http|ngx_http_lua_module|4e000002|4e000002|lua_access_by_lua||||||10:0\",\"access_log|http|ngx_http_log_module|ce000800|ce000800|log_set_log|||||s|10:0\",\"access_log|rtmp|ngx_rtmp_log_module|e000006|e000006|unknown||||||10:0\",\"access_log|stream|ngx_stream_log_module|6000800|6000800|log_set_log||||||8:0\",\"ack_window|rtmp|ngx_rtmp_core_module|6000002|6000002|num||||||8:50\",\"add_after_body|http|ngx_http_addition_filter_module|e000002|e000002|str|||||s|10:10\",\"add_before_body|http|ngx_http_addition_filter_module|e000002|e000002|str|||||s|10:0\",\"add_header_inherit|http|ngx_http_headers_filter_module|0|4e000002|enum||merge/off/on|1.29.3|||\",\"add_header|http|ngx_http_headers_filter_module|4e00000c|4e00000c|headers_add|||||s|10:18\",\"add_trailer_inherit|http|ngx_http_headers_filter_module|0|4e000002|enum||merge/off/on|1.29.3|||\",\"add_trailer|http|ngx_http_headers_filter_module|4e00000c|4e00000c|headers_add|||1.13.2||s|10:20\",\"addition_types|http|ngx_http_addition_filter_module|e000800|e000800|types|||||s|10:30\",\"aio_write|http|ngx_http_core_module|e000200|e000200|flag|||||s|10:1c0\",\"aio|http|ngx_http_core_module|e000002|e000002|core_set_aio|||||s|10:0\",\"alias|http|ngx_http_core_module|8000002|8000002|core_root|||||s|10:0\",\"allow|http|ngx_http_access_module|8e000002|8e000002|access_rule|||||s|10:0\",\"allow|rtmp|ngx_rtmp_access_module|e000006|e000006|unknown||||||10:0\",\"allow|stream|ngx_stream_access_module|6000002|6000002|access_rule||||||8:0\",\"ancient_browser_value|http|ngx_http_browser_module|e000002|e000002|ancient_browser_value|||||s|10:0\",\"ancient_browser|http|ngx_http_browser_module|e000800|e000800|ancient_browser|||||s|10:0\",\"application|rtmp|ngx_rtmp_core_module|4000102|4000102|unknown||||||8:0\",\"auth_basic_user_file|http|ngx_http_auth_basic_module|8e000002|8e000002|auth_basic_user_file|||||s|10:8\",\"auth_basic|http|ngx_http_auth_basic_module|8e000002|8e000002|complex_value|||||s|10:0\",\"auth_delay|http|ngx_http_core_module|e000002|e000002|msec|||1.17.10||s|10:150\",\"auth_http_header|mail|ngx_mail_auth_http_module|6000004|6000004|auth_http_header||||||8:0\",\"auth_http_pass_client_cert|mail|ngx_mail_auth_http_module|6000200|6000200|flag||||||8:10\",\"auth_http_timeout|mail|ngx_mail_auth_http_module|6000002|6000002|msec||||||8:8\",\"auth_http|mail|ngx_mail_auth_http_module|6000002|6000002|auth_http||||||8:0\",\"auth_pam_service_name|http|ngx_http_auth_pam_module|8e000002|8e000002|str||||||10:10\",\"auth_pam_set_pam_env|http|ngx_http_auth_pam_module|8e000200|8e000200|flag||||||10:20\",\"auth_pam|http|ngx_http_auth_pam_module|8e000002|8e000002|str||||||10:0\",\"auth_request_set|http|ngx_http_auth_request_module|e000004|e000004|auth_request_set|||||s|10:0\",\"auth_request|http|ngx_http_auth_request_module|e000002|e000002|auth_request|||||s|10:0\",\"autoindex_exact_size|http|ngx_http_autoindex_module|e000200|e000200|flag|||||s|10:18\",\"autoindex_format|http|ngx_http_autoindex_module|e000002|e000002|enum|html/json/jsonp/xml|html/json/jsonp/xml|||s|10:8\",\"autoindex_localtime|http|ngx_http_autoindex_module|e000200|e000200|flag|||||s|10:10\",\"autoindex|http|ngx_http_autoindex_module|e000200|e000200|flag|||||s|10:0\",\"balancer_by_lua_block|http|ngx_http_lua_module|10000101|10000101|lua_balancer_by_lua_block||||||8:0\",\"balancer_by_lua_file|http|ngx_http_lua_module|10000002|10000002|lua_balancer_by_lua||||||8:0\",\"body_filter_by_lua_block|http|ngx_http_lua_module|4e000101|4e000101|lua_body_filter_by_lua_block||||||10:0\",\"body_filter_by_lua_file|http|ngx_http_lua_module|4e000002|4e000002|lua_body_filter_by_lua||||||10:0\",\"body_filter_by_lua|http|ngx_http_lua_module|4e000002|4e000002|lua_body_filter_by_lua||||||10:0\",\"break|http|ngx_http_rewrite_module|6c000001|6c000001|rewrite_break|||||s|10:0\",\"brotli_buffers|http|ngx_http_brotli_filter_module|e000004|e000004|bufs||||||10:28\",\"brotli_comp_level|http|ngx_http_brotli_filter_module|e000002|e000002|num|0..11|0..11||||10:38\",\"brotli_min_length|http|ngx_http_brotli_filter_module|e000002|e000002|size||||||10:20\",\"brotli_static|http|ngx_http_brotli_static_module|e000002|e000002|enum|off/on/always|off/on/always||||10:0\",\"brotli_types|http|ngx_http_brotli_filter_module|e000800|e000800|types||||||10:18\",\"brotli_window|http|ngx_http_brotli_filter_module|e000002|e000002|size||||||10:40\",\"brotli|http|ngx_http_brotli_filter_module|4e000200|4e000200|flag||||||10:0\",\"buffer|rtmp|ngx_rtmp_live_module|e000002|e000002|msec||||||10:68\",\"buflen|rtmp|ngx_rtmp_core_module|6000002|6000002|msec||||||8:a8\",\"busy|rtmp|ngx_rtmp_core_module|6000002|6000002|flag||||||8:90\",\"charset_map|http|ngx_http_charset_filter_module|2000104|2000104|charset_map_block|||||s|0:0\",\"charset_types|http|ngx_http_charset_filter_module|e000800|e000800|types|||||s|10:28\",\"charset|http|ngx_http_charset_filter_module|4e000002|4e000002|charset|||||s|10:0\",\"chunk_size|rtmp|ngx_rtmp_core_module|6000002|6000002|num||||||8:58\",\"chunked_transfer_encoding|http|ngx_http_core_module|e000200|e000200|flag|||||s|10:228\",\"client_body_buffer_size|http|ngx_http_core_module|e000002|e000002|size|||||s|10:d8\",\"client_body_in_file_only|http|ngx_http_core_module|e000002|e000002|enum|off/on/clean|clean/off/on|||s|10:198\",\"client_body_in_single_buffer|http|ngx_http_core_module|e000200|e000200|flag|||||s|10:1a0\",\"client_body_temp_path|http|ngx_http_core_module|e00001e|e00001e|path|||||s|10:280\",\"client_body_timeout|http|ngx_http_core_module|e000002|e000002|msec|||||s|10:118\",\"client_header_buffer_size|http|ngx_http_core_module|6000002|6000002|size|||||s|8:60\",\"client_header_timeout|http|ngx_http_core_module|6000002|6000002|msec|||||s|8:78\",\"client_max_body_size|http|ngx_http_core_module|e000002|e000002|off|||||s|10:c0\",\"connection_pool_size|http|ngx_http_core_module|6000002|6000002|size|||||s|8:50\",\"content_by_lua_block|http|ngx_http_lua_module|48000101|48000101|lua_content_by_lua_block||||||10:0\",\"content_by_lua_file|http|ngx_http_lua_module|48000002|48000002|lua_content_by_lua||||||10:0\",\"content_by_lua|http|ngx_http_lua_module|48000002|48000002|lua_content_by_lua||||||10:0\",\"create_full_put_path|http|ngx_http_dav_module|e000200|e000200|flag|||||s|10:18\",\"daemon|core|nginx|1010200|1010200|flag|||||s|0:0\",\"dash_cleanup|rtmp|ngx_rtmp_dash_module|e000002|e000002|flag||||||10:38\",\"dash_fragment|rtmp|ngx_rtmp_dash_module|e000002|e000002|msec||||||10:8\",\"dash_nested|rtmp|ngx_rtmp_dash_module|e000002|e000002|flag||||||10:18\",\"dash_path|rtmp|ngx_rtmp_dash_module|e000002|e000002|str||||||10:20\",\"dash_playlist_length|rtmp|ngx_rtmp_dash_module|e000002|e000002|msec||||||10:10\",\"dash|rtmp|ngx_rtmp_dash_module|e000002|e000002|flag||||||10:0\",\"dav_access|http|ngx_http_dav_module|e00000e|e00000e|access|||||s|10:8\",\"dav_ext_lock_zone|http|ngx_http_dav_ext_module|2000006|2000006|unknown||||||0:0\",\"dav_ext_lock|http|ngx_http_dav_ext_module|e000002|e000002|unknown||||||10:0\",\"dav_ext_methods|http|ngx_http_dav_ext_module|e000800|e000800|bitmask|off/propfind/options/lock/unlock|off/propfind/options/lock/unlock||||10:0\",\"dav_methods|http|ngx_http_dav_module|e000800|e000800|bitmask|off/put/delete/mkcol/copy/move|copy/delete/mkcol/move/off/put|||s|10:0\",\"debug_connection|events|ngx_event|2000002|2000002|ngx_event_debug_connection|||||s|0:0\",\"debug_points|core|nginx|1010002|1010002|enum|stop/abort|abort/stop|||s|0:28\",\"default_type|http|ngx_http_core_module|e000002|e000002|str|||||s|10:b0\",\"degradation|http|ngx_http_degradation_module|0|2000002|degradation||||||\",\"degrade|http|ngx_http_degradation_module|0|e000002|enum||204/444||||\",\"deny|http|ngx_http_access_module|8e000002|8e000002|access_rule|||||s|10:0\",\"deny|rtmp|ngx_rtmp_access_module|e000006|e000006|unknown||||||10:0\",\"deny|stream|ngx_stream_access_module|6000002|6000002|access_rule||||||8:0\",\"devpoll_changes|events|ngx_devpoll_module|0|2000002|num||||||\",\"devpoll_events|events|ngx_devpoll_module|0|2000002|num||||||\",\"directio_alignment|http|ngx_http_core_module|e000002|e000002|off|||||s|10:d0\",\"directio|http|ngx_http_core_module|e000002|e000002|core_directio|||||s|10:0\",\"disable_symlinks|http|ngx_http_core_module|e000006|e000006|disable_symlinks|||||s|10:0\",\"drop_idle_publisher|rtmp|ngx_rtmp_live_module|e000002|e000002|unknown||||||10:28\",\"early_hints|http|ngx_http_core_module|0|e000800|predicate|||1.29.0|||\",\"echo_abort_parent|http|ngx_http_echo_module|48000001|48000001|unknown||||||10:0\",\"echo_after_body|http|ngx_http_echo_module|48000400|48000400|unknown||||||10:10\",\"echo_before_body|http|ngx_http_echo_module|48000400|48000400|unknown||||||10:8\",\"echo_blocking_sleep|http|ngx_http_echo_module|48000002|48000002|unknown||||||10:0\",\"echo_duplicate|http|ngx_http_echo_module|48001000|48001000|unknown||||||10:0\",\"echo_end|http|ngx_http_echo_module|48000001|48000001|unknown||||||10:0\",\"echo_exec|http|ngx_http_echo_module|48000006|48000006|unknown||||||10:0\",\"echo_flush|http|ngx_http_echo_module|48000001|48000001|unknown||||||10:0\",\"echo_foreach_split|http|ngx_http_echo_module|48001000|48001000|unknown||||||10:0\",\"echo_location_async|http|ngx_http_echo_module|48000006|48000006|unknown||||||10:0\",\"echo_location|http|ngx_http_echo_module|48000006|48000006|unknown||||||10:0\",\"echo_read_request_body|http|ngx_http_echo_module|48000001|48000001|unknown||||||10:0\",\"echo_request_body|http|ngx_http_echo_module|48000001|48000001|unknown||||||10:0\",\"echo_reset_timer|http|ngx_http_echo_module|48000001|48000001|unknown||||||10:0\",\"echo_sleep|http|ngx_http_echo_module|48000002|48000002|unknown||||||10:0\",\"echo_status|http|ngx_http_echo_module|48000002|48000002|num||||||10:20\",\"echo_subrequest_async|http|ngx_http_echo_module|48001000|48001000|unknown||||||10:0\",\"echo_subrequest|http|ngx_http_echo_module|48001000|48001000|unknown||||||10:0\",\"echo|http|ngx_http_echo_module|48000400|48000400|unknown||||||10:0\",\"empty_gif|http|ngx_http_empty_gif_module|8000001|8000001|empty_gif|||||s|0:0\",\"env|core|nginx|1010002|1010002|ngx_set_env|||||s|0:0\",\"epoll_events|events|ngx_epoll_module|2000002|2000002|num|||||s|0:0\",\"error_log|core|ngx_log|1000800|1000800|ngx_error_log|||||s|0:0\",\"error_log|http|ngx_http_core_module|e000800|e000800|core_error_log|||||s|10:0\",\"error_log|mail|ngx_mail_core_module|6000800|6000800|core_error_log||||||8:0\",\"error_log|stream|ngx_stream_core_module|6000800|6000800|core_error_log||||||8:0\",\"error_page|http|ngx_http_core_module|4e001000|4e001000|core_error_page|||||s|10:0\",\"etag|http|ngx_http_core_module|e000200|e000200|flag|||||s|10:230\",\"eventport_events|events|ngx_eventport_module|0|2000002|num||||||\",\"events|core|ngx_event|1000101|1000101|ngx_events_block|||||s|0:0\",\"exec_kill_signal|rtmp|ngx_rtmp_exec_module|e000002|e000002|unknown||||||0:0\",\"exec_options|rtmp|ngx_rtmp_exec_module|e000002|e000002|flag||||||10:128\",\"exec_play_done|rtmp|ngx_rtmp_exec_module|e000800|e000800|unknown||||||10:d0\",\"exec_play|rtmp|ngx_rtmp_exec_module|e000800|e000800|unknown||||||10:a8\",\"exec_publish_done|rtmp|ngx_rtmp_exec_module|e000800|e000800|unknown||||||10:80\",\"exec_publish|rtmp|ngx_rtmp_exec_module|e000800|e000800|unknown||||||10:58\",\"exec_pull|rtmp|ngx_rtmp_exec_module|e000800|e000800|unknown||||||10:30\",\"exec_push|rtmp|ngx_rtmp_exec_module|e000800|e000800|unknown||||||10:8\",\"exec_record_done|rtmp|ngx_rtmp_exec_module|1e000800|1e000800|unknown||||||10:f8\",\"exec_static|rtmp|ngx_rtmp_exec_module|e000800|e000800|unknown||||||0:0\",\"exec|rtmp|ngx_rtmp_exec_module|e000800|e000800|unknown||||||10:8\",\"exit_worker_by_lua_block|http|ngx_http_lua_module|2000101|2000101|lua_exit_worker_by_lua_block||||||0:0\",\"exit_worker_by_lua_file|http|ngx_http_lua_module|2000002|2000002|lua_exit_worker_by_lua||||||0:0\",\"expires|http|ngx_http_headers_filter_module|4e000006|4e000006|headers_expires|||||s|10:0\",\"fair|http|ngx_http_upstream_fair_module|10000400|10000400|unknown||||||0:0\",\"fancyindex_css_href|http|ngx_http_fancyindex_module|e000200|e000200|str||||||10:50\",\"fancyindex_default_sort|http|ngx_http_fancyindex_module|e000002|e000002|enum|name/size/date/name_desc/size_desc/date_desc|name/size/date/name_desc/size_desc/date_desc||||10:8\",\"fancyindex_directories_first|http|ngx_http_fancyindex_module|e000200|e000200|flag||||||10:10\",\"fancyindex_exact_size|http|ngx_http_fancyindex_module|e000200|e000200|flag||||||10:20\",\"fancyindex_footer|http|ngx_http_fancyindex_module|e000006|e000006|unknown||||||10:98\",\"fancyindex_header|http|ngx_http_fancyindex_module|e000006|e000006|unknown||||||10:78\",\"fancyindex_hide_parent_dir|http|ngx_http_fancyindex_module|e000200|e000200|flag||||||10:40\",\"fancyindex_hide_symlinks|http|ngx_http_fancyindex_module|e000200|e000200|flag||||||10:30\",\"fancyindex_ignore|http|ngx_http_fancyindex_module|e000800|e000800|unknown||||||10:0\",\"fancyindex_localtime|http|ngx_http_fancyindex_module|e000200|e000200|flag||||||10:18\",\"fancyindex_name_length|http|ngx_http_fancyindex_module|e000200|e000200|num||||||10:28\",\"fancyindex_show_dotfiles|http|ngx_http_fancyindex_module|e000200|e000200|flag||||||10:48\",\"fancyindex_show_path|http|ngx_http_fancyindex_module|e000200|e000200|flag||||||10:38\",\"fancyindex_time_format|http|ngx_http_fancyindex_module|e000200|e000200|str||||||10:60\",\"fancyindex|http|ngx_http_fancyindex_module|e000200|e000200|flag||||||10:0\",\"fastcgi_bind|http|ngx_http_fastcgi_module|e000006|e000006|upstream_bind_set|||||s|10:108\",\"fastcgi_buffer_size|http|ngx_http_fastcgi_module|e000002|e000002|size|||||s|10:30\",\"fastcgi_buffering|http|ngx_http_fastcgi_module|e000200|e000200|flag|||||s|10:a0\",\"fastcgi_buffers|http|ngx_http_fastcgi_module|e000004|e000004|bufs|||||s|10:70\",\"fastcgi_busy_buffers_size|http|ngx_http_fastcgi_module|e000002|e000002|size|||||s|10:58\",\"fastcgi_cache_background_update|http|ngx_http_fastcgi_module|e000200|e000200|flag|||||s|10:170\",\"fastcgi_cache_bypass|http|ngx_http_fastcgi_module|e000800|e000800|predicate|||||s|10:180\",\"fastcgi_cache_key|http|ngx_http_fastcgi_module|e000002|e000002|fastcgi_cache_key|||||s|10:0\",\"fastcgi_cache_lock_age|http|ngx_http_fastcgi_module|e000002|e000002|msec|||||s|10:158\",\"fastcgi_cache_lock_timeout|http|ngx_http_fastcgi_module|e000002|e000002|msec|||||s|10:150\",\"fastcgi_cache_lock|http|ngx_http_fastcgi_module|e000200|e000200|flag|||||s|10:148\",\"fastcgi_cache_max_range_offset|http|ngx_http_fastcgi_module|e000002|e000002|off|||||s|10:140\",\"fastcgi_cache_methods|http|ngx_http_fastcgi_module|e000800|e000800|bitmask|GET/HEAD/POST||||s|10:138\",\"fastcgi_cache_min_uses|http|ngx_http_fastcgi_module|e000002|e000002|num|||||s|10:128\",\"fastcgi_cache_path|http|ngx_http_fastcgi_module|2001000|2001000|file_cache_set|||||s|0:0\",\"fastcgi_cache_purge|http|ngx_http_cache_purge_module|e000800|e000800|fastcgi_cache_purge_conf||||||10:0\",\"fastcgi_cache_revalidate|http|ngx_http_fastcgi_module|e000200|e000200|flag|||||s|10:160\",\"fastcgi_cache_use_stale|http|ngx_http_fastcgi_module|e000800|e000800|bitmask|error/timeout/invalid_header/non_idempotent/http_500/http_503/http_403/http_404/http_429/updating/off|error/http_403/http_404/http_429/http_500/http_503/invalid_header/non_idempotent/off/timeout/updating|||s|10:130\",\"fastcgi_cache_valid|http|ngx_http_fastcgi_module|e000800|e000800|file_cache_valid_set|||||s|10:178\",\"fastcgi_cache|http|ngx_http_fastcgi_module|e000002|e000002|fastcgi_cache|||||s|10:0\",\"fastcgi_catch_stderr|http|ngx_http_fastcgi_module|e000002|e000002|str_array|||||s|10:288\",\"fastcgi_connect_timeout|http|ngx_http_fastcgi_module|e000002|e000002|msec|||||s|10:8\",\"fastcgi_force_ranges|http|ngx_http_fastcgi_module|e000200|e000200|flag|||||s|10:d8\",\"fastcgi_hide_header|http|ngx_http_fastcgi_module|e000002|e000002|str_array|||||s|10:f8\",\"fastcgi_ignore_client_abort|http|ngx_http_fastcgi_module|e000200|e000200|flag|||||s|10:c0\",\"fastcgi_ignore_headers|http|ngx_http_fastcgi_module|e000800|e000800|bitmask|X-Accel-Redirect/X-Accel-Expires/X-Accel-Limit-Rate/X-Accel-Buffering/X-Accel-Charset/Expires/Cache-Control/Set-Cookie/Vary||||s|10:80\",\"fastcgi_index|http|ngx_http_fastcgi_module|e000002|e000002|str|||||s|10:210\",\"fastcgi_intercept_errors|http|ngx_http_fastcgi_module|e000200|e000200|flag|||||s|10:c8\",\"fastcgi_keep_conn|http|ngx_http_fastcgi_module|e000200|e000200|flag|||||s|10:2a0\",\"fastcgi_limit_rate|http|ngx_http_fastcgi_module|e000002|e000002|size~|||||s|10:38\",\"fastcgi_max_temp_file_size|http|ngx_http_fastcgi_module|e000002|e000002|size|||||s|10:60\",\"fastcgi_next_upstream_timeout|http|ngx_http_fastcgi_module|e000002|e000002|msec|||||s|10:20\",\"fastcgi_next_upstream_tries|http|ngx_http_fastcgi_module|e000002|e000002|num|||||s|10:98\",\"fastcgi_next_upstream|http|ngx_http_fastcgi_module|e000800|e000800|bitmask|error/timeout/invalid_header/non_idempotent/http_500/http_503/http_403/http_404/http_429/updating/off|error/http_403/http_404/http_429/http_500/http_503/invalid_header/non_idempotent/off/timeout/updating|||s|10:88\",\"fastcgi_no_cache|http|ngx_http_fastcgi_module|e000800|e000800|predicate|||||s|10:190\",\"fastcgi_param|http|ngx_http_fastcgi_module|e00000c|e00000c|upstream_param_set|||||s|10:280\",\"fastcgi_pass_header|http|ngx_http_fastcgi_module|e000002|e000002|str_array|||||s|10:100\",\"fastcgi_pass_request_body|http|ngx_http_fastcgi_module|e000200|e000200|flag|||||s|10:b8\",\"fastcgi_pass_request_headers|http|ngx_http_fastcgi_module|e000200|e000200|flag|||||s|10:b0\",\"fastcgi_pass|http|ngx_http_fastcgi_module|48000002|48000002|fastcgi_pass|||||s|10:0\",\"fastcgi_read_timeout|http|ngx_http_fastcgi_module|e000002|e000002|msec|||||s|10:18\",\"fastcgi_request_buffering|http|ngx_http_fastcgi_module|e000200|e000200|flag|||||s|10:a8\",\"fastcgi_send_lowat|http|ngx_http_fastcgi_module|e000002|e000002|size|||||s|10:28\",\"fastcgi_send_timeout|http|ngx_http_fastcgi_module|e000002|e000002|msec|||||s|10:10\",\"fastcgi_socket_keepalive|http|ngx_http_fastcgi_module|e000200|e000200|flag|||1.15.6||s|10:110\",\"fastcgi_socket_rcvbuf|http|ngx_http_fastcgi_module|0|e000002|size|||1.31.3|||\",\"fastcgi_socket_sndbuf|http|ngx_http_fastcgi_module|0|e000002|size|||1.31.3|||\",\"fastcgi_split_path_info|http|ngx_http_fastcgi_module|e000002|e000002|fastcgi_split_path_info|||||s|10:0\",\"fastcgi_store_access|http|ngx_http_fastcgi_module|e00000e|e00000e|access|||||s|10:90\",\"fastcgi_store|http|ngx_http_fastcgi_module|e000002|e000002|fastcgi_store|||||s|10:0\",\"fastcgi_temp_file_write_size|http|ngx_http_fastcgi_module|e000002|e000002|size|||||s|10:68\",\"fastcgi_temp_path|http|ngx_http_fastcgi_module|e00001e|e00001e|path|||||s|10:e0\",\"flv|http|ngx_http_flv_module|8000001|8000001|flv|||||s|0:0\",\"geoip2_proxy_recursive|http|ngx_http_geoip2_module|2000200|2000200|flag||||||0:18\",\"geoip2_proxy|http|ngx_http_geoip2_module|2000002|2000002|unknown||||||0:0\",\"geoip2|http|ngx_http_geoip2_module|2000102|2000102|unknown||||||0:0\",\"geoip2|stream|ngx_stream_geoip2_module|2000102|2000102|unknown||||||0:0\",\"geoip_city|http|ngx_http_geoip_module|2000006|2000006|geoip_city||||||0:0\",\"geoip_city|stream|ngx_stream_geoip_module|2000006|2000006|geoip_city||||||0:0\",\"geoip_country|http|ngx_http_geoip_module|2000006|2000006|geoip_country||||||0:0\",\"geoip_country|stream|ngx_stream_geoip_module|2000006|2000006|geoip_country||||||0:0\",\"geoip_org|http|ngx_http_geoip_module|2000006|2000006|geoip_org||||||0:0\",\"geoip_org|stream|ngx_stream_geoip_module|2000006|2000006|geoip_org||||||0:0\",\"geoip_proxy_recursive|http|ngx_http_geoip_module|2000200|2000200|flag||||||0:20\",\"geoip_proxy|http|ngx_http_geoip_module|2000002|2000002|geoip_proxy||||||0:0\",\"geo|http|ngx_http_geo_module|2000106|2000106|geo_block|||||s|0:0\",\"geo|stream|ngx_stream_geo_module|2000106|2000106|geo_block||||||0:0\",\"grpc_bind|http|ngx_http_grpc_module|e000006|e000006|upstream_bind_set|||1.13.10||s|10:108\",\"grpc_buffer_size|http|ngx_http_grpc_module|e000002|e000002|size|||1.13.10||s|10:30\",\"grpc_connect_timeout|http|ngx_http_grpc_module|e000002|e000002|msec|||1.13.10||s|10:8\",\"grpc_hide_header|http|ngx_http_grpc_module|e000002|e000002|str_array|||1.13.10||s|10:f8\",\"grpc_ignore_headers|http|ngx_http_grpc_module|e000800|e000800|bitmask|X-Accel-Redirect/X-Accel-Expires/X-Accel-Limit-Rate/X-Accel-Buffering/X-Accel-Charset/Expires/Cache-Control/Set-Cookie/Vary||1.13.10||s|10:80\",\"grpc_intercept_errors|http|ngx_http_grpc_module|e000200|e000200|flag|||1.13.10||s|10:c8\",\"grpc_next_upstream_timeout|http|ngx_http_grpc_module|e000002|e000002|msec|||1.13.10||s|10:20\",\"grpc_next_upstream_tries|http|ngx_http_grpc_module|e000002|e000002|num|||1.13.10||s|10:98\",\"grpc_next_upstream|http|ngx_http_grpc_module|e000800|e000800|bitmask|error/timeout/invalid_header/non_idempotent/http_500/http_502/http_503/http_504/http_403/http_404/http_429/off|error/http_403/http_404/http_429/http_500/http_502/http_503/http_504/invalid_header/non_idempotent/off/timeout|1.13.10||s|10:88\",\"grpc_pass_header|http|ngx_http_grpc_module|e000002|e000002|str_array|||1.13.10||s|10:100\",\"grpc_pass|http|ngx_http_grpc_module|48000002|48000002|grpc_pass|||1.13.10||s|10:0\",\"grpc_read_timeout|http|ngx_http_grpc_module|e000002|e000002|msec|||1.13.10||s|10:18\",\"grpc_send_timeout|http|ngx_http_grpc_module|e000002|e000002|msec|||1.13.10||s|10:10\",\"grpc_set_header|http|ngx_http_grpc_module|e000004|e000004|keyval|||1.13.10||s|10:238\",\"grpc_socket_keepalive|http|ngx_http_grpc_module|e000200|e000200|flag|||1.15.6||s|10:110\",\"grpc_socket_rcvbuf|http|ngx_http_grpc_module|0|e000002|size|||1.31.3|||\",\"grpc_socket_sndbuf|http|ngx_http_grpc_module|0|e000002|size|||1.31.3|||\",\"grpc_ssl_certificate_cache|http|ngx_http_grpc_module|0|e00000e|grpc_ssl_certificate_cache|||1.27.4|||\",\"grpc_ssl_certificate_key|http|ngx_http_grpc_module|e000002|e000002|complex_value_zero~|||1.13.10||s|10:1e0\",\"grpc_ssl_certificate|http|ngx_http_grpc_module|e000002|e000002|complex_value_zero~|||1.13.10||s|10:1d8\",\"grpc_ssl_ciphers|http|ngx_http_grpc_module|e000002|e000002|str|||1.13.10||s|10:278\",\"grpc_ssl_conf_command|http|ngx_http_grpc_module|e000004|e000004|keyval|||1.19.4||s|10:2b0\",\"grpc_ssl_crl|http|ngx_http_grpc_module|e000002|e000002|str|||1.13.10||s|10:2a0\",\"grpc_ssl_name|http|ngx_http_grpc_module|e000002|e000002|complex_value|||1.13.10||s|10:1c0\",\"grpc_ssl_password_file|http|ngx_http_grpc_module|e000002|e000002|grpc_ssl_password_file|||1.13.10||s|10:0\",\"grpc_ssl_protocols|http|ngx_http_grpc_module|e000800|e000800|bitmask|SSLv2/SSLv3/TLSv1/TLSv1.1/TLSv1.2/TLSv1.3|SSLv2/SSLv3/TLSv1/TLSv1.1/TLSv1.2/TLSv1.3|1.13.10||s|10:270\",\"grpc_ssl_server_name|http|ngx_http_grpc_module|e000200|e000200|flag|||1.13.10||s|10:1c8\",\"grpc_ssl_session_reuse|http|ngx_http_grpc_module|e000200|e000200|flag|||1.13.10||s|10:1b8\",\"grpc_ssl_trusted_certificate|http|ngx_http_grpc_module|e000002|e000002|str|||1.13.10||s|10:290\",\"grpc_ssl_verify_depth|http|ngx_http_grpc_module|e000002|e000002|num|||1.13.10||s|10:288\",\"grpc_ssl_verify|http|ngx_http_grpc_module|e000200|e000200|flag|||1.13.10||s|10:1d0\",\"gunzip_buffers|http|ngx_http_gunzip_filter_module|e000004|e000004|bufs|||||s|10:8\",\"gunzip|http|ngx_http_gunzip_filter_module|e000200|e000200|flag|||||s|10:0\",\"gzip_buffers|http|ngx_http_gzip_filter_module|e000004|e000004|bufs|||||s|10:20\",\"gzip_comp_level|http|ngx_http_gzip_filter_module|e000002|e000002|num|1..9|1..9|||s|10:38\",\"gzip_disable|http|ngx_http_core_module|e000800|e000800|gzip_disable|||||s|10:0\",\"gzip_hash|http|ngx_http_gzip_filter_module|e000002|e000002|size|||||s|10:48\",\"gzip_http_version|http|ngx_http_core_module|e000002|e000002|enum|1.0/1.1|1.0/1.1|||s|10:240\",\"gzip_min_length|http|ngx_http_gzip_filter_module|e000002|e000002|size|||||s|10:50\",\"gzip_no_buffer|http|ngx_http_gzip_filter_module|e000200|e000200|flag|||||s|10:8\",\"gzip_proxied|http|ngx_http_core_module|e000800|e000800|bitmask|off/expired/no-cache/no-store/private/no_last_modified/no_etag/auth/any|any/auth/expired/no-cache/no-store/no_etag/no_last_modified/off/private|||s|10:248\",\"gzip_static|http|ngx_http_gzip_static_module|e000002|e000002|enum|off/on/always|always/off/on|||s|10:0\",\"gzip_types|http|ngx_http_gzip_filter_module|e000800|e000800|types|||||s|10:58\",\"gzip_vary|http|ngx_http_core_module|e000200|e000200|flag|||||s|10:238\",\"gzip_window|http|ngx_http_gzip_filter_module|e000002|e000002|size|||||s|10:40\",\"gzip|http|ngx_http_gzip_filter_module|4e000200|4e000200|flag|||||s|10:0\",\"hash|http|ngx_http_upstream_hash_module|10000006|10000006|upstream_hash|||||s|8:0\",\"hash|stream|ngx_stream_upstream_hash_module|8000006|8000006|upstream_hash||||||8:0\",\"header_filter_by_lua_block|http|ngx_http_lua_module|4e000101|4e000101|lua_header_filter_by_lua_block||||||10:0\",\"header_filter_by_lua_file|http|ngx_http_lua_module|4e000002|4e000002|lua_header_filter_by_lua||||||10:0\",\"header_filter_by_lua|http|ngx_http_lua_module|4e000002|4e000002|lua_header_filter_by_lua||||||10:0\",\"hls_audio_buffer_size|rtmp|ngx_rtmp_hls_module|e000002|e000002|size||||||10:80\",\"hls_base_url|rtmp|ngx_rtmp_hls_module|e000002|e000002|str||||||10:98\",\"hls_cleanup|rtmp|ngx_rtmp_hls_module|e000002|e000002|flag||||||10:88\",\"hls_continuous|rtmp|ngx_rtmp_hls_module|e000002|e000002|flag||||||10:38\",\"hls_fragment_naming_granularity|rtmp|ngx_rtmp_hls_module|e000002|e000002|num||||||10:a8\",\"hls_fragment_naming|rtmp|ngx_rtmp_hls_module|e000002|e000002|enum|sequential/timestamp/system|sequential/timestamp/system||||10:58\",\"hls_fragment_slicing|rtmp|ngx_rtmp_hls_module|e000002|e000002|enum|plain/aligned|plain/aligned||||10:60\",\"hls_fragments_per_key|rtmp|ngx_rtmp_hls_module|e000002|e000002|num||||||10:d8\",\"hls_fragment|rtmp|ngx_rtmp_hls_module|e000002|e000002|msec||||||10:8\",\"hls_key_path|rtmp|ngx_rtmp_hls_module|e000002|e000002|str||||||10:b8\",\"hls_key_url|rtmp|ngx_rtmp_hls_module|e000002|e000002|str||||||10:c8\",\"hls_keys|rtmp|ngx_rtmp_hls_module|e000002|e000002|flag||||||10:b0\",\"hls_max_audio_delay|rtmp|ngx_rtmp_hls_module|e000002|e000002|msec||||||10:78\",\"hls_max_fragment|rtmp|ngx_rtmp_hls_module|e000002|e000002|msec||||||10:10\",\"hls_muxdelay|rtmp|ngx_rtmp_hls_module|e000002|e000002|msec||||||10:18\",\"hls_nested|rtmp|ngx_rtmp_hls_module|e000002|e000002|flag||||||10:40\",\"hls_path|rtmp|ngx_rtmp_hls_module|e000002|e000002|str||||||10:48\",\"hls_playlist_length|rtmp|ngx_rtmp_hls_module|e000002|e000002|msec||||||10:28\",\"hls_sync|rtmp|ngx_rtmp_hls_module|e000002|e000002|msec||||||10:20\",\"hls_type|rtmp|ngx_rtmp_hls_module|e000002|e000002|enum|live/event|live/event||||10:68\",\"hls_variant|rtmp|ngx_rtmp_hls_module|e000800|e000800|unknown||||||10:0\",\"hls|rtmp|ngx_rtmp_hls_module|e000002|e000002|flag||||||10:0\",\"http2_body_preread_size|http|ngx_http_v2_module|6000002|6000002|size|||||s|8:18\",\"http2_chunk_size|http|ngx_http_v2_module|e000002|e000002|size|||||s|10:0\",\"http2_idle_timeout|http|ngx_http_v2_module|6000002|6000002|v2_obsolete~|||||s|0:0\",\"http2_max_concurrent_pushes|http|ngx_http_v2_module|6000002|6000002|num~|||1.13.9||s|8:10\",\"http2_max_concurrent_streams|http|ngx_http_v2_module|6000002|6000002|num|||||s|8:8\",\"http2_max_field_size|http|ngx_http_v2_module|6000002|6000002|v2_obsolete~|||||s|0:0\",\"http2_max_header_size|http|ngx_http_v2_module|6000002|6000002|v2_obsolete~|||||s|0:0\",\"http2_max_requests|http|ngx_http_v2_module|6000002|6000002|v2_obsolete~|||||s|0:0\",\"http2_pool_size|http|ngx_http_v2_module|6000002|6000002|size|||||s|8:0\",\"http2_push_preload|http|ngx_http_v2_module|e000200|e000200|flag~|||1.13.9||s|10:8\",\"http2_push|http|ngx_http_v2_module|e000002|e000002|v2_push~|||1.13.9||s|10:0\",\"http2_recv_buffer_size|http|ngx_http_v2_module|2000002|2000002|size|||||s|0:0\",\"http2_recv_timeout|http|ngx_http_v2_module|6000002|6000002|v2_obsolete~|||||s|0:0\",\"http2_streams_index_size|http|ngx_http_v2_module|6000002|6000002|num|||||s|8:20\",\"http2|http|ngx_http_v2_module|0|6000200|flag|||1.25.1|||\",\"http3_hq|http|ngx_http_v3_module|0|6000200|flag|||1.25.0|||\",\"http3_max_concurrent_streams|http|ngx_http_v3_module|0|6000002|num|||1.25.0|||\",\"http3_stream_buffer_size|http|ngx_http_v3_module|0|6000002|size|||1.25.0|||\",\"http3|http|ngx_http_v3_module|0|6000200|flag|||1.25.0|||\",\"http|core|ngx_http|1000101|1000101|block|||||s|0:0\",\"idle_streams|rtmp|ngx_rtmp_live_module|e000002|e000002|flag||||||10:60\",\"if_modified_since|http|ngx_http_core_module|e000002|e000002|enum|off/exact/before|before/exact/off|||s|10:188\",\"if|http|ngx_http_rewrite_module|c000900|c000900|rewrite_if|||||s|10:0\",\"ignore_invalid_headers|http|ngx_http_core_module|6000200|6000200|flag|||||s|8:80\",\"image_filter_buffer|http|ngx_http_image_filter_module|e000002|e000002|size||||||10:78\",\"image_filter_interlace|http|ngx_http_image_filter_module|e000200|e000200|flag||||||10:40\",\"image_filter_jpeg_quality|http|ngx_http_image_filter_module|e000002|e000002|image_filter_jpeg_quality||||||10:0\",\"image_filter_sharpen|http|ngx_http_image_filter_module|e000002|e000002|image_filter_sharpen||||||10:0\",\"image_filter_transparency|http|ngx_http_image_filter_module|e000200|e000200|flag||||||10:38\",\"image_filter_webp_quality|http|ngx_http_image_filter_module|e000002|e000002|image_filter_webp_quality||||||10:0\",\"image_filter|http|ngx_http_image_filter_module|800000e|800000e|image_filter||||||10:0\",\"imap_auth|mail|ngx_mail_imap_module|6000800|6000800|bitmask|plain/login/cram-md5/external|cram-md5/external/login/plain||||8:38\",\"imap_capabilities|mail|ngx_mail_imap_module|6000800|6000800|capabilities||||||8:40\",\"imap_client_buffer|mail|ngx_mail_imap_module|6000002|6000002|size||||||8:0\",\"include|any|ngx_conf_file|ff000002|ff000002|include|||||s|0:0\",\"index|http|ngx_http_index_module|e000800|e000800|index_set_index|||||s|10:0\",\"init_by_lua_block|http|ngx_http_lua_module|2000101|2000101|lua_init_by_lua_block||||||0:0\",\"init_by_lua_file|http|ngx_http_lua_module|2000002|2000002|lua_init_by_lua||||||0:0\",\"init_by_lua|http|ngx_http_lua_module|2000002|2000002|lua_init_by_lua||||||0:0\",\"init_worker_by_lua_block|http|ngx_http_lua_module|2000101|2000101|lua_init_worker_by_lua_block||||||0:0\",\"init_worker_by_lua_file|http|ngx_http_lua_module|2000002|2000002|lua_init_worker_by_lua||||||0:0\",\"init_worker_by_lua|http|ngx_http_lua_module|2000002|2000002|lua_init_worker_by_lua||||||0:0\",\"interleave|rtmp|ngx_rtmp_live_module|e000002|e000002|flag||||||10:38\",\"internal|http|ngx_http_core_module|8000001|8000001|core_internal|||||s|10:0\",\"iocp_threads|events|ngx_iocp_module|0|2000002|num||||||\",\"ip_hash|http|ngx_http_upstream_ip_hash_module|10000001|10000001|upstream_ip_hash|||||s|0:0\",\"js_access|stream|ngx_stream_js_module|6000002|6000002|str||||||8:80\",\"js_body_filter|http|ngx_http_js_module|c8000006|c8000006|unknown||||||10:0\",\"js_content|http|ngx_http_js_module|c8000002|c8000002|unknown||||||10:0\",\"js_fetch_buffer_size|http|ngx_http_js_module|e000002|e000002|size||||||10:28\",\"js_fetch_buffer_size|stream|ngx_stream_js_module|6000002|6000002|size||||||8:28\",\"js_fetch_ciphers|http|ngx_http_js_module|e000002|e000002|str||||||10:48\",\"js_fetch_max_response_buffer_size|http|ngx_http_js_module|e000002|e000002|size||||||10:30\",\"js_fetch_max_response_buffer_size|stream|ngx_stream_js_module|6000002|6000002|size||||||8:30\",\"js_fetch_protocols|http|ngx_http_js_module|e000800|e000800|bitmask|TLSv1/TLSv1.1/TLSv1.2/TLSv1.3|TLSv1/TLSv1.1/TLSv1.2/TLSv1.3||||10:58\",\"js_fetch_timeout|http|ngx_http_js_module|e000002|e000002|msec||||||10:38\",\"js_fetch_timeout|stream|ngx_stream_js_module|6000002|6000002|msec||||||8:38\",\"js_fetch_trusted_certificate|http|ngx_http_js_module|e000002|e000002|str||||||10:70\",\"js_fetch_verify_depth|http|ngx_http_js_module|e000002|e000002|num||||||10:68\",\"js_fetch_verify|http|ngx_http_js_module|e000200|e000200|flag||||||10:60\",\"js_filter|stream|ngx_stream_js_module|6000002|6000002|str||||||8:a0\",\"js_header_filter|http|ngx_http_js_module|c8000002|c8000002|str||||||10:90\",\"js_import|http|ngx_http_js_module|e00000a|e00000a|ngx_js_import||||||10:0\",\"js_import|stream|ngx_stream_js_module|600000a|600000a|ngx_js_import||||||8:0\",\"js_path|http|ngx_http_js_module|e000002|e000002|str_array||||||10:10\",\"js_path|stream|ngx_stream_js_module|6000002|6000002|str_array||||||8:10\",\"js_preload_object|http|ngx_http_js_module|e00000a|e00000a|ngx_js_preload_object||||||10:0\",\"js_preload_object|stream|ngx_stream_js_module|600000a|600000a|ngx_js_preload_object||||||8:0\",\"js_preread|stream|ngx_stream_js_module|6000002|6000002|str||||||8:90\",\"js_set|http|ngx_http_js_module|e000004|e000004|unknown||||||0:0\",\"js_set|stream|ngx_stream_js_module|6000004|6000004|unknown||||||0:0\",\"js_var|http|ngx_http_js_module|e000006|e000006|unknown||||||0:0\",\"js_var|stream|ngx_stream_js_module|6000006|6000006|unknown||||||0:0\",\"keepalive_disable|http|ngx_http_core_module|e000006|e000006|bitmask|none/msie6/safari|msie6/none/safari|||s|10:170\",\"keepalive_min_timeout|http|ngx_http_core_module|0|e000002|msec|||1.27.4|||\",\"keepalive_requests|http|ngx_http_core_module|e000002|e000002|num|||||s|10:168\",\"keepalive_requests|http|ngx_http_upstream_keepalive_module|10000002|10000002|num|||1.15.3||s|8:8\",\"keepalive_timeout|http|ngx_http_core_module|e000006|e000006|core_keepalive|||||s|10:0\",\"keepalive_timeout|http|ngx_http_upstream_keepalive_module|10000002|10000002|msec|||1.15.3||s|8:18\",\"keepalive_time|http|ngx_http_core_module|e000002|e000002|msec|||1.19.10||s|10:128\",\"keepalive_time|http|ngx_http_upstream_keepalive_module|10000002|10000002|msec|||1.19.10||s|8:10\",\"keepalive|http|ngx_http_upstream_keepalive_module|10000002|10000006|upstream_keepalive|||||s|8:0\",\"kqueue_changes|events|ngx_kqueue_module|0|2000002|num||||||\",\"kqueue_events|events|ngx_kqueue_module|0|2000002|num||||||\",\"large_client_header_buffers|http|ngx_http_core_module|6000004|6000004|bufs|||||s|8:68\",\"least_conn|http|ngx_http_upstream_least_conn_module|10000001|10000001|upstream_least_conn|||||s|0:0\",\"least_conn|stream|ngx_stream_upstream_least_conn_module|8000001|8000001|upstream_least_conn||||||0:0\",\"least_time|http|ngx_http_upstream_least_time_module|0|10000006|upstream_least_time||header/last_byte|1.31.0|||\",\"least_time|stream|ngx_stream_upstream_least_time_module|0|8000006|upstream_least_time||connect/first_byte/last_byte|1.31.0|||\",\"limit_conn_dry_run|http|ngx_http_limit_conn_module|e000200|e000200|flag|||1.17.6||s|10:38\",\"limit_conn_dry_run|stream|ngx_stream_limit_conn_module|6000200|6000200|flag|||1.17.6|||8:30\",\"limit_conn_log_level|http|ngx_http_limit_conn_module|e000002|e000002|enum|info/notice/warn/error|error/info/notice/warn|||s|10:28\",\"limit_conn_log_level|stream|ngx_stream_limit_conn_module|6000002|6000002|enum|info/notice/warn/error|error/info/notice/warn||||8:28\",\"limit_conn_status|http|ngx_http_limit_conn_module|e000002|e000002|num|400..599|400..599|||s|10:30\",\"limit_conn_zone|http|ngx_http_limit_conn_module|2000004|2000004|limit_conn_zone|||||s|0:0\",\"limit_conn_zone|stream|ngx_stream_limit_conn_module|2000004|2000004|limit_conn_zone||||||0:0\",\"limit_conn|http|ngx_http_limit_conn_module|e000004|e000004|limit_conn|||||s|10:0\",\"limit_conn|stream|ngx_stream_limit_conn_module|6000004|6000004|limit_conn||||||8:0\",\"limit_except|http|ngx_http_core_module|8000900|8000900|core_limit_except|||||s|10:0\",\"limit_rate_after|http|ngx_http_core_module|4e000002|4e000002|complex_value_size|||||s|10:110\",\"limit_rate|http|ngx_http_core_module|4e000002|4e000002|complex_value_size|||||s|10:108\",\"limit_req_dry_run|http|ngx_http_limit_req_module|e000200|e000200|flag|||1.17.1||s|10:40\",\"limit_req_log_level|http|ngx_http_limit_req_module|e000002|e000002|enum|info/notice/warn/error|error/info/notice/warn|||s|10:28\",\"limit_req_status|http|ngx_http_limit_req_module|e000002|e000002|num|400..599|400..599|||s|10:38\",\"limit_req_zone|http|ngx_http_limit_req_module|2000008|2000008|limit_req_zone|||||s|0:0\",\"limit_req|http|ngx_http_limit_req_module|e00000e|e00000e|limit_req|||||s|10:0\",\"lingering_close|http|ngx_http_core_module|e000002|e000002|enum|off/on/always|always/off/on|||s|10:180\",\"lingering_timeout|http|ngx_http_core_module|e000002|e000002|msec|||||s|10:140\",\"lingering_time|http|ngx_http_core_module|e000002|e000002|msec|||||s|10:138\",\"listen|http|ngx_http_core_module|4000800|4000800|core_listen|||||s|8:0\",\"listen|mail|ngx_mail_core_module|4000800|4000800|core_listen||||||8:0\",\"listen|rtmp|ngx_rtmp_core_module|4000006|4000006|unknown||||||8:0\",\"listen|stream|ngx_stream_core_module|4000800|4000800|core_listen||||||8:0\",\"live|rtmp|ngx_rtmp_live_module|e000002|e000002|flag||||||10:10\",\"load_module|core|nginx|1010002|1010002|ngx_load_module|||||s|0:0\",\"location|http|ngx_http_core_module|c000106|c000106|core_location|||||s|8:0\",\"lock_file|core|nginx|1010002|1010002|str|||||s|0:80\",\"log_by_lua_block|http|ngx_http_lua_module|4e000101|4e000101|lua_log_by_lua_block||||||10:0\",\"log_by_lua_file|http|ngx_http_lua_module|4e000002|4e000002|lua_log_by_lua||||||10:0\",\"log_by_lua|http|ngx_http_lua_module|4e000002|4e000002|lua_log_by_lua||||||10:0\",\"log_format|http|ngx_http_log_module|2001000|2001000|log_set_format|||||s|0:0\",\"log_format|rtmp|ngx_rtmp_log_module|e001000|e001000|unknown||||||0:0\",\"log_format|stream|ngx_stream_log_module|2001000|2001000|log_set_format||||||0:0\",\"log_not_found|http|ngx_http_core_module|e000200|e000200|flag|||||s|10:208\",\"log_subrequest|http|ngx_http_core_module|e000200|e000200|flag|||||s|10:210\",\"lua_capture_error_log|http|ngx_http_lua_module|2000002|2000002|lua_capture_error_log||||||0:0\",\"lua_check_client_abort|http|ngx_http_lua_module|4e000200|4e000200|flag||||||10:290\",\"lua_code_cache|http|ngx_http_lua_module|4e000200|4e000200|lua_code_cache||||||10:58\",\"lua_http10_buffering|http|ngx_http_lua_module|4e000200|4e000200|flag||||||10:60\",\"lua_load_resty_core|http|ngx_http_lua_module|2000200|2000200|lua_load_resty_core||||||0:0\",\"lua_malloc_trim|http|ngx_http_lua_module|2000002|2000002|unknown||||||0:0\",\"lua_max_pending_timers|http|ngx_http_lua_module|2000002|2000002|num||||||0:40\",\"lua_max_running_timers|http|ngx_http_lua_module|2000002|2000002|num||||||0:50\",\"lua_need_request_body|http|ngx_http_lua_module|4e000200|4e000200|flag||||||10:50\",\"lua_package_cpath|http|ngx_http_lua_module|2000002|2000002|lua_package_cpath||||||0:0\",\"lua_package_path|http|ngx_http_lua_module|2000002|2000002|lua_package_path||||||0:0\",\"lua_regex_cache_max_entries|http|ngx_http_lua_module|2000002|2000002|lua_regex_cache_max_entries||||||0:88\",\"lua_regex_match_limit|http|ngx_http_lua_module|2000002|2000002|lua_regex_match_limit||||||0:90\",\"lua_sa_restart|http|ngx_http_lua_module|2000200|2000200|flag||||||0:188\",\"lua_shared_dict|http|ngx_http_lua_module|2000004|2000004|lua_shared_dict||||||0:0\",\"lua_socket_buffer_size|http|ngx_http_lua_module|4e000002|4e000002|size||||||10:270\",\"lua_socket_connect_timeout|http|ngx_http_lua_module|4e000002|4e000002|msec||||||10:250\",\"lua_socket_keepalive_timeout|http|ngx_http_lua_module|4e000002|4e000002|msec||||||10:248\",\"lua_socket_log_errors|http|ngx_http_lua_module|4e000200|4e000200|flag||||||10:288\",\"lua_socket_pool_size|http|ngx_http_lua_module|4e000002|4e000002|num||||||10:278\",\"lua_socket_read_timeout|http|ngx_http_lua_module|4e000002|4e000002|msec||||||10:260\",\"lua_socket_send_lowat|http|ngx_http_lua_module|4e000002|4e000002|size||||||10:268\",\"lua_socket_send_timeout|http|ngx_http_lua_module|4e000002|4e000002|msec||||||10:258\",\"lua_ssl_ciphers|http|ngx_http_lua_module|e000002|e000002|str||||||10:10\",\"lua_ssl_conf_command|http|ngx_http_lua_module|e000004|e000004|keyval||||||10:48\",\"lua_ssl_crl|http|ngx_http_lua_module|e000002|e000002|str||||||10:38\",\"lua_ssl_protocols|http|ngx_http_lua_module|e000800|e000800|bitmask|SSLv2/SSLv3/TLSv1/TLSv1.1/TLSv1.2/TLSv1.3|SSLv2/SSLv3/TLSv1/TLSv1.1/TLSv1.2/TLSv1.3||||10:8\",\"lua_ssl_trusted_certificate|http|ngx_http_lua_module|e000002|e000002|str||||||10:28\",\"lua_ssl_verify_depth|http|ngx_http_lua_module|e000002|e000002|num||||||10:20\",\"lua_thread_cache_max_entries|http|ngx_http_lua_module|2000002|2000002|num||||||0:68\",\"lua_transform_underscores_in_response_headers|http|ngx_http_lua_module|4e000200|4e000200|flag||||||10:280\",\"lua_use_default_type|http|ngx_http_lua_module|4e000200|4e000200|flag||||||10:298\",\"lua_worker_thread_vm_pool_size|http|ngx_http_lua_module|2000002|2000002|num||||||0:1b0\",\"mail|core|ngx_mail|1000101|1000101|block||||||0:0\",\"map_hash_bucket_size|http|ngx_http_map_module|2000002|2000002|num|||||s|0:8\",\"map_hash_bucket_size|stream|ngx_stream_map_module|2000002|2000002|num||||||0:8\",\"map_hash_max_size|http|ngx_http_map_module|2000002|2000002|num|||||s|0:0\",\"map_hash_max_size|stream|ngx_stream_map_module|2000002|2000002|num||||||0:0\",\"map|http|ngx_http_map_module|2000104|2000104|map_block|||||s|0:0\",\"map|stream|ngx_stream_map_module|2000104|2000104|map_block||||||0:0\",\"master_process|core|nginx|1010200|1010200|flag|||||s|0:8\",\"max_connections|rtmp|ngx_rtmp_limit_module|e000002|e000002|num||||||0:0\",\"max_errors|mail|ngx_mail_core_module|6000002|6000002|num|||1.21.0|||8:18\",\"max_headers|http|ngx_http_core_module|0|6000002|num|||1.29.8|||\",\"max_headers|http|ngx_http_header_count_module|6000002|6000002|num|||||s|8:0\",\"max_message|rtmp|ngx_rtmp_core_module|6000002|6000002|size||||||8:78\",\"max_ranges|http|ngx_http_core_module|e000002|e000002|num|||||s|10:190\",\"max_streams|rtmp|ngx_rtmp_core_module|6000002|6000002|num||||||8:48\",\"memc_buffer_size|http|ngx_http_memc_module|e000002|e000002|size||||||10:38\",\"memc_cmds_allowed|http|ngx_http_memc_module|4e000800|4e000800|unknown||||||10:0\",\"memc_connect_timeout|http|ngx_http_memc_module|e000002|e000002|msec||||||10:10\",\"memc_flags_to_last_modified|http|ngx_http_memc_module|48000200|48000200|flag||||||10:0\",\"memc_ignore_client_abort|http|ngx_http_memc_module|48000200|48000200|flag||||||10:c8\",\"memc_next_upstream|http|ngx_http_memc_module|e000800|e000800|bitmask|error/timeout/invalid_response/not_found/off|error/timeout/invalid_response/not_found/off||||10:90\",\"memc_pass|http|ngx_http_memc_module|48000002|48000002|unknown||||||10:0\",\"memc_read_timeout|http|ngx_http_memc_module|e000002|e000002|msec||||||10:20\",\"memc_send_timeout|http|ngx_http_memc_module|e000002|e000002|msec||||||10:18\",\"memc_upstream_fail_timeout|http|ngx_http_memc_module|e000002|e000002|unknown||||||0:0\",\"memc_upstream_max_fails|http|ngx_http_memc_module|e000002|e000002|unknown||||||0:0\",\"memcached_bind|http|ngx_http_memcached_module|e000006|e000006|upstream_bind_set|||||s|10:108\",\"memcached_buffer_size|http|ngx_http_memcached_module|e000002|e000002|size|||||s|10:30\",\"memcached_connect_timeout|http|ngx_http_memcached_module|e000002|e000002|msec|||||s|10:8\",\"memcached_gzip_flag|http|ngx_http_memcached_module|e000002|e000002|num|||||s|10:218\",\"memcached_next_upstream_timeout|http|ngx_http_memcached_module|e000002|e000002|msec|||||s|10:20\",\"memcached_next_upstream_tries|http|ngx_http_memcached_module|e000002|e000002|num|||||s|10:98\",\"memcached_next_upstream|http|ngx_http_memcached_module|e000800|e000800|bitmask|error/timeout/invalid_response/not_found/off|error/invalid_response/not_found/off/timeout|||s|10:88\",\"memcached_pass|http|ngx_http_memcached_module|48000002|48000002|memcached_pass|||||s|10:0\",\"memcached_read_timeout|http|ngx_http_memcached_module|e000002|e000002|msec|||||s|10:18\",\"memcached_send_timeout|http|ngx_http_memcached_module|e000002|e000002|msec|||||s|10:10\",\"memcached_socket_keepalive|http|ngx_http_memcached_module|e000200|e000200|flag|||1.15.6||s|10:110\",\"merge_slashes|http|ngx_http_core_module|6000200|6000200|flag|||||s|8:88\",\"meta|rtmp|ngx_rtmp_codec_module|e000002|e000002|enum|off/on/copy|off/on/copy||||10:0\",\"min_delete_depth|http|ngx_http_dav_module|e000002|e000002|num|||||s|10:10\",\"mirror_request_body|http|ngx_http_mirror_module|e000200|e000200|flag|||1.13.4||s|10:8\",\"mirror|http|ngx_http_mirror_module|e000002|e000002|mirror|||1.13.4||s|10:0\",\"modern_browser_value|http|ngx_http_browser_module|e000002|e000002|modern_browser_value|||||s|10:0\",\"modern_browser|http|ngx_http_browser_module|e000006|e000006|modern_browser|||||s|10:0\",\"modsecurity_rules_file|http|ngx_http_modsecurity_module|e000002|e000002|rules_file||||||10:10\",\"modsecurity_rules_remote|http|ngx_http_modsecurity_module|e000004|e000004|rules_remote||||||10:10\",\"modsecurity_rules|http|ngx_http_modsecurity_module|e000002|e000002|rules||||||10:10\",\"modsecurity_transaction_id|http|ngx_http_modsecurity_module|e000800|e000800|transaction_id||||||10:0\",\"modsecurity|http|ngx_http_modsecurity_module|e000200|e000200|flag||||||10:10\",\"more_clear_headers|http|ngx_http_headers_more_filter_module|4e000800|4e000800|headers_more_clear_headers||||||10:0\",\"more_clear_input_headers|http|ngx_http_headers_more_filter_module|4e000800|4e000800|headers_more_clear_input_headers||||||10:0\",\"more_set_headers|http|ngx_http_headers_more_filter_module|4e000800|4e000800|headers_more_set_headers||||||10:0\",\"more_set_input_headers|http|ngx_http_headers_more_filter_module|4e000800|4e000800|headers_more_set_input_headers||||||10:0\",\"mp4_buffer_size|http|ngx_http_mp4_module|e000002|e000002|size|||||s|10:0\",\"mp4_max_buffer_size|http|ngx_http_mp4_module|e000002|e000002|size|||||s|10:8\",\"mp4_start_key_frame|http|ngx_http_mp4_module|e000200|e000200|flag|||1.21.4||s|10:10\",\"mp4|http|ngx_http_mp4_module|8000001|8000001|mp4|||||s|0:0\",\"msie_padding|http|ngx_http_core_module|e000200|e000200|flag|||||s|10:1f8\",\"msie_refresh|http|ngx_http_core_module|e000200|e000200|flag|||||s|10:200\",\"multi_accept|events|ngx_event|2000200|2000200|flag|||||s|0:10\",\"nchan_access_control_allow_credentials|http|ngx_nchan_module|4e000002|4e000002|flag||||||10:150\",\"nchan_access_control_allow_origin|http|ngx_nchan_module|4e000002|4e000002|complex_value||||||10:148\",\"nchan_authorize_request|http|ngx_nchan_module|4c000002|4c000002|complex_value||||||10:28\",\"nchan_benchmark_channels|http|ngx_nchan_module|8000002|8000002|num||||||10:370\",\"nchan_benchmark_message_padding_bytes|http|ngx_nchan_module|8000002|8000002|num||||||10:368\",\"nchan_benchmark_messages_per_channel_per_minute|http|ngx_nchan_module|8000002|8000002|num||||||10:360\",\"nchan_benchmark_publisher_distribution|http|ngx_nchan_module|8000002|8000002|unknown||||||10:384\",\"nchan_benchmark_subscriber_distribution|http|ngx_nchan_module|8000002|8000002|unknown||||||10:380\",\"nchan_benchmark_subscribers_per_channel|http|ngx_nchan_module|8000002|8000002|num||||||10:378\",\"nchan_benchmark_time|http|ngx_nchan_module|8000002|8000002|sec||||||10:358\",\"nchan_benchmark|http|ngx_nchan_module|8000001|8000001|unknown||||||10:0\",\"nchan_channel_event_string|http|ngx_nchan_module|4c000002|4c000002|complex_value||||||10:2a0\",\"nchan_channel_events_channel_id|http|ngx_nchan_module|4c000002|4c000002|unknown||||||10:0\",\"nchan_channel_group_accounting|http|ngx_nchan_module|c000002|c000002|flag||||||10:1c8\",\"nchan_channel_group|http|ngx_nchan_module|4c000002|4c000002|complex_value||||||10:120\",\"nchan_channel_id_split_delimiter|http|ngx_nchan_module|4c000002|4c000002|str||||||10:128\",\"nchan_channel_id|http|ngx_nchan_module|4c0000fe|4c0000fe|unknown||||||10:0\",\"nchan_channel_timeout|http|ngx_nchan_module|e000002|e000002|sec||||||10:348\",\"nchan_deflate_message_for_websocket|http|ngx_nchan_module|c000002|c000002|unknown||||||10:0\",\"nchan_eventsource_event|http|ngx_nchan_module|4c000002|4c000002|str||||||10:210\",\"nchan_eventsource_ping_comment|http|ngx_nchan_module|4c000002|4c000002|unknown||||||10:250\",\"nchan_eventsource_ping_data|http|ngx_nchan_module|4c000002|4c000002|unknown||||||10:240\",\"nchan_eventsource_ping_event|http|ngx_nchan_module|4c000002|4c000002|unknown||||||10:230\",\"nchan_eventsource_ping_interval|http|ngx_nchan_module|4c000002|4c000002|sec||||||10:228\",\"nchan_group_location|http|ngx_nchan_module|800000f|800000f|unknown||||||10:0\",\"nchan_group_max_channels|http|ngx_nchan_module|8000002|8000002|complex_value||||||10:1d0\",\"nchan_group_max_messages_disk|http|ngx_nchan_module|8000002|8000002|complex_value||||||10:1f0\",\"nchan_group_max_messages_memory|http|ngx_nchan_module|8000002|8000002|complex_value||||||10:1e8\",\"nchan_group_max_messages|http|ngx_nchan_module|8000002|8000002|complex_value||||||10:1e0\",\"nchan_group_max_subscribers|http|ngx_nchan_module|8000002|8000002|complex_value||||||10:1d8\",\"nchan_longpoll_multipart_response|http|ngx_nchan_module|4c000002|4c000002|unknown||||||10:200\",\"nchan_max_channel_id_length|http|ngx_nchan_module|e000002|e000002|num||||||10:338\",\"nchan_max_channel_subscribers|http|ngx_nchan_module|e000002|e000002|num||||||10:340\",\"nchan_max_reserved_memory|http|ngx_nchan_module|2000002|2000002|nchan_conf_set_size||||||0:0\",\"nchan_message_buffer_length|http|ngx_nchan_module|e000002|e000002|unknown||||||10:10\",\"nchan_message_max_buffer_length|http|ngx_nchan_module|e000002|e000002|unknown||||||10:10\",\"nchan_message_temp_path|http|ngx_nchan_module|2000002|2000002|path||||||0:28\",\"nchan_message_timeout|http|ngx_nchan_module|e000002|e000002|unknown||||||10:8\",\"nchan_permessage_deflate_compression_level|http|ngx_nchan_module|2000002|2000002|unknown||||||0:0\",\"nchan_permessage_deflate_compression_memlevel|http|ngx_nchan_module|2000002|2000002|unknown||||||0:0\",\"nchan_permessage_deflate_compression_strategy|http|ngx_nchan_module|2000002|2000002|unknown||||||0:0\",\"nchan_permessage_deflate_compression_window|http|ngx_nchan_module|2000002|2000002|unknown||||||0:0\",\"nchan_pub_channel_id|http|ngx_nchan_module|4c0000fe|4c0000fe|unknown||||||10:0\",\"nchan_publisher_channel_id|http|ngx_nchan_module|4c0000fe|4c0000fe|unknown||||||10:0\",\"nchan_publisher_location|http|ngx_nchan_module|4c000007|4c000007|unknown||||||10:0\",\"nchan_publisher_upstream_request|http|ngx_nchan_module|4c000002|4c000002|complex_value||||||10:30\",\"nchan_publisher|http|ngx_nchan_module|4c000007|4c000007|unknown||||||10:0\",\"nchan_pubsub_channel_id|http|ngx_nchan_module|4c0000fe|4c0000fe|unknown||||||10:0\",\"nchan_pubsub_location|http|ngx_nchan_module|4c00007f|4c00007f|unknown||||||10:0\",\"nchan_pubsub|http|ngx_nchan_module|4c00007f|4c00007f|unknown||||||10:0\",\"nchan_redis_accurate_subscriber_count|http|ngx_nchan_module|10000002|10000002|flag||||||8:30\",\"nchan_redis_cluster_check_interval_backoff|http|ngx_nchan_module|10000002|10000002|unknown||||||8:90\",\"nchan_redis_cluster_check_interval_jitter|http|ngx_nchan_module|10000002|10000002|unknown||||||8:88\",\"nchan_redis_cluster_check_interval_max|http|ngx_nchan_module|10000002|10000002|msec||||||8:80\",\"nchan_redis_cluster_check_interval_min|http|ngx_nchan_module|10000002|10000002|msec||||||8:78\",\"nchan_redis_cluster_check_interval|http|ngx_nchan_module|10000002|10000002|msec||||||8:78\",\"nchan_redis_cluster_connect_timeout|http|ngx_nchan_module|10000002|10000002|msec||||||8:18\",\"nchan_redis_cluster_max_failing_time|http|ngx_nchan_module|10000002|10000002|msec||||||8:20\",\"nchan_redis_cluster_recovery_delay_backoff|http|ngx_nchan_module|10000002|10000002|unknown||||||8:70\",\"nchan_redis_cluster_recovery_delay_jitter|http|ngx_nchan_module|10000002|10000002|unknown||||||8:68\",\"nchan_redis_cluster_recovery_delay_max|http|ngx_nchan_module|10000002|10000002|msec||||||8:60\",\"nchan_redis_cluster_recovery_delay_min|http|ngx_nchan_module|10000002|10000002|msec||||||8:58\",\"nchan_redis_cluster_recovery_delay|http|ngx_nchan_module|10000002|10000002|msec||||||8:58\",\"nchan_redis_command_timeout|http|ngx_nchan_module|10000002|10000002|msec||||||8:c0\",\"nchan_redis_connect_timeout|http|ngx_nchan_module|10000002|10000002|msec||||||8:10\",\"nchan_redis_discovered_ip_range_blacklist|http|ngx_nchan_module|100000fe|100000fe|unknown||||||8:0\",\"nchan_redis_fakesub_timer_interval|http|ngx_nchan_module|2000002|2000002|msec||||||0:8\",\"nchan_redis_idle_channel_cache_timeout|http|ngx_nchan_module|e000002|e000002|sec||||||10:330\",\"nchan_redis_idle_channel_keepalive_backoff|http|ngx_nchan_module|10000002|10000002|unknown||||||8:b0\",\"nchan_redis_idle_channel_keepalive_jitter|http|ngx_nchan_module|10000002|10000002|unknown||||||8:a8\",\"nchan_redis_idle_channel_keepalive_max|http|ngx_nchan_module|10000002|10000002|msec||||||8:a0\",\"nchan_redis_idle_channel_keepalive_min|http|ngx_nchan_module|10000002|10000002|msec||||||8:98\",\"nchan_redis_idle_channel_keepalive_safety_margin|http|ngx_nchan_module|10000002|10000002|msec||||||8:b8\",\"nchan_redis_load_scripts_unconditionally|http|ngx_nchan_module|10000002|10000002|flag||||||8:28\",\"nchan_redis_namespace|http|ngx_nchan_module|1e000002|1e000002|str||||||10:2d0\",\"nchan_redis_node_connect_timeout|http|ngx_nchan_module|10000002|10000002|msec||||||8:18\",\"nchan_redis_nostore_fastpublish|http|ngx_nchan_module|16000002|16000002|flag||||||10:2e8\",\"nchan_redis_optimize_target|http|ngx_nchan_module|10000002|10000002|unknown||||||8:0\",\"nchan_redis_pass_inheritable|http|ngx_nchan_module|e000002|e000002|flag||||||10:308\",\"nchan_redis_password|http|ngx_nchan_module|10000002|10000002|str||||||8:f8\",\"nchan_redis_pass|http|ngx_nchan_module|e000002|e000002|unknown||||||10:2b0\",\"nchan_redis_ping_interval|http|ngx_nchan_module|1e000002|1e000002|sec||||||10:2c8\",\"nchan_redis_publish_msgpacked_max_size|http|ngx_nchan_module|2000002|2000002|size||||||0:10\",\"nchan_redis_reconnect_delay_backoff|http|ngx_nchan_module|10000002|10000002|unknown||||||8:50\",\"nchan_redis_reconnect_delay_jitter|http|ngx_nchan_module|10000002|10000002|unknown||||||8:48\",\"nchan_redis_reconnect_delay_max|http|ngx_nchan_module|10000002|10000002|msec||||||8:40\",\"nchan_redis_reconnect_delay_min|http|ngx_nchan_module|10000002|10000002|msec||||||8:38\",\"nchan_redis_reconnect_delay|http|ngx_nchan_module|10000002|10000002|msec||||||8:38\",\"nchan_redis_retry_commands_max_wait|http|ngx_nchan_module|10000002|10000002|msec||||||8:8\",\"nchan_redis_retry_commands|http|ngx_nchan_module|10000002|10000002|flag||||||8:0\",\"nchan_redis_server|http|ngx_nchan_module|10000002|10000002|unknown||||||10:0\",\"nchan_redis_ssl_ciphers|http|ngx_nchan_module|10000002|10000002|str||||||8:160\",\"nchan_redis_ssl_client_certificate_key|http|ngx_nchan_module|10000002|10000002|str||||||8:140\",\"nchan_redis_ssl_client_certificate|http|ngx_nchan_module|10000002|10000002|str||||||8:130\",\"nchan_redis_ssl_server_name|http|ngx_nchan_module|10000002|10000002|str||||||8:150\",\"nchan_redis_ssl_trusted_certificate_path|http|ngx_nchan_module|10000002|10000002|str||||||8:120\",\"nchan_redis_ssl_trusted_certificate|http|ngx_nchan_module|10000002|10000002|str||||||8:110\",\"nchan_redis_ssl_verify_certificate|http|ngx_nchan_module|10000002|10000002|flag||||||8:160\",\"nchan_redis_ssl|http|ngx_nchan_module|10000002|10000002|flag||||||8:108\",\"nchan_redis_storage_mode|http|ngx_nchan_module|1e000002|1e000002|unknown||||||10:2e0\",\"nchan_redis_subscribe_weights|http|ngx_nchan_module|10000006|10000006|unknown||||||8:0\",\"nchan_redis_tls_ciphers|http|ngx_nchan_module|10000002|10000002|str||||||8:160\",\"nchan_redis_tls_client_certificate|http|ngx_nchan_module|10000002|10000002|str||||||8:140\",\"nchan_redis_tls_server_name|http|ngx_nchan_module|10000002|10000002|str||||||8:150\",\"nchan_redis_tls_trusted_certificate_path|http|ngx_nchan_module|10000002|10000002|str||||||8:120\",\"nchan_redis_tls_trusted_certificate|http|ngx_nchan_module|10000002|10000002|str||||||8:110\",\"nchan_redis_tls_verify_certificate|http|ngx_nchan_module|10000002|10000002|flag||||||8:160\",\"nchan_redis_tls|http|ngx_nchan_module|10000002|10000002|flag||||||8:108\",\"nchan_redis_upstream_stats_disconnected_timeout|http|ngx_nchan_module|10000002|10000002|flag||||||8:180\",\"nchan_redis_upstream_stats_enabled|http|ngx_nchan_module|10000002|10000002|flag||||||8:178\",\"nchan_redis_upstream_stats|http|ngx_nchan_module|c000002|c000002|unknown||||||10:328\",\"nchan_redis_url|http|ngx_nchan_module|e000002|e000002|unknown||||||10:2b0\",\"nchan_redis_username|http|ngx_nchan_module|10000002|10000002|str||||||8:e8\",\"nchan_redis_wait_after_connecting|http|ngx_nchan_module|e000002|e000002|unknown||||||10:0\",\"nchan_shared_memory_size|http|ngx_nchan_module|2000002|2000002|nchan_conf_set_size||||||0:0\",\"nchan_storage_engine|http|ngx_nchan_module|e000002|e000002|unknown||||||10:350\",\"nchan_store_messages|http|ngx_nchan_module|4e000002|4e000002|unknown||||||10:0\",\"nchan_stub_status|http|ngx_nchan_module|8000001|8000001|unknown||||||10:0\",\"nchan_sub_channel_id|http|ngx_nchan_module|4c0000fe|4c0000fe|unknown||||||10:0\",\"nchan_subscribe_existing_channels_only|http|ngx_nchan_module|e000002|e000002|flag||||||10:2a8\",\"nchan_subscribe_request|http|ngx_nchan_module|4c000002|4c000002|complex_value||||||10:40\",\"nchan_subscriber_channel_id|http|ngx_nchan_module|4c0000fe|4c0000fe|unknown||||||10:0\",\"nchan_subscriber_compound_etag_message_id|http|ngx_nchan_module|4c000002|4c000002|flag||||||10:1b0\",\"nchan_subscriber_first_message|http|ngx_nchan_module|4c000002|4c000002|unknown||||||10:0\",\"nchan_subscriber_http_raw_stream_separator|http|ngx_nchan_module|4c000002|4c000002|unknown||||||10:138\",\"nchan_subscriber_info_string|http|ngx_nchan_module|c000002|c000002|complex_value||||||10:288\",\"nchan_subscriber_info|http|ngx_nchan_module|8000001|8000001|unknown||||||10:0\",\"nchan_subscriber_last_message_id|http|ngx_nchan_module|4c00003e|4c00003e|unknown||||||10:0\",\"nchan_subscriber_location|http|ngx_nchan_module|4c00003f|4c00003f|unknown||||||10:0\",\"nchan_subscriber_message_id_custom_etag_header|http|ngx_nchan_module|4c000002|4c000002|str||||||10:1a0\",\"nchan_subscriber_timeout|http|ngx_nchan_module|4e000002|4e000002|sec||||||10:1f8\",\"nchan_subscriber|http|ngx_nchan_module|4c00003f|4c00003f|unknown||||||10:0\",\"nchan_unsubscribe_request|http|ngx_nchan_module|4c000002|4c000002|unknown||||||10:38\",\"nchan_use_redis|http|ngx_nchan_module|e000002|e000002|unknown||||||10:2c0\",\"nchan_websocket_client_heartbeat|http|ngx_nchan_module|4c000004|4c000004|unknown||||||10:260\",\"nchan_websocket_ping_interval|http|ngx_nchan_module|4c000002|4c000002|sec||||||10:220\",\"netcall_buffer|rtmp|ngx_rtmp_netcall_module|6000002|6000002|size||||||8:8\",\"netcall_timeout|rtmp|ngx_rtmp_netcall_module|6000002|6000002|msec||||||8:0\",\"notify_method|rtmp|ngx_rtmp_notify_module|e000002|e000002|unknown||||||10:0\",\"notify_relay_redirect|rtmp|ngx_rtmp_notify_module|e000002|e000002|flag||||||10:58\",\"notify_update_strict|rtmp|ngx_rtmp_notify_module|e000002|e000002|flag||||||10:50\",\"notify_update_timeout|rtmp|ngx_rtmp_notify_module|e000002|e000002|msec||||||10:48\",\"on_connect|rtmp|ngx_rtmp_notify_module|6000002|6000002|unknown||||||8:0\",\"on_disconnect|rtmp|ngx_rtmp_notify_module|6000002|6000002|unknown||||||8:0\",\"on_done|rtmp|ngx_rtmp_notify_module|e000002|e000002|unknown||||||10:0\",\"on_play_done|rtmp|ngx_rtmp_notify_module|e000002|e000002|unknown||||||10:0\",\"on_play|rtmp|ngx_rtmp_notify_module|e000002|e000002|unknown||||||10:0\",\"on_publish_done|rtmp|ngx_rtmp_notify_module|e000002|e000002|unknown||||||10:0\",\"on_publish|rtmp|ngx_rtmp_notify_module|e000002|e000002|unknown||||||10:0\",\"on_record_done|rtmp|ngx_rtmp_notify_module|1e000002|1e000002|unknown||||||10:0\",\"on_update|rtmp|ngx_rtmp_notify_module|e000002|e000002|unknown||||||10:0\",\"open_file_cache_errors|http|ngx_http_core_module|e000200|e000200|flag|||||s|10:2a0\",\"open_file_cache_events|http|ngx_http_core_module|e000200|e000200|flag|||||s|10:2a8\",\"open_file_cache_min_uses|http|ngx_http_core_module|e000002|e000002|num|||||s|10:298\",\"open_file_cache_valid|http|ngx_http_core_module|e000002|e000002|sec|||||s|10:290\",\"open_file_cache|http|ngx_http_core_module|e000006|e000006|core_open_file_cache|||||s|10:288\",\"open_log_file_cache|http|ngx_http_log_module|e00001e|e00001e|log_open_file_cache|||||s|10:0\",\"open_log_file_cache|stream|ngx_stream_log_module|600001e|600001e|log_open_file_cache||||||8:0\",\"out_cork|rtmp|ngx_rtmp_core_module|6000002|6000002|size||||||8:a0\",\"out_queue|rtmp|ngx_rtmp_core_module|6000002|6000002|size||||||8:98\",\"output_buffers|http|ngx_http_copy_filter_module|e000004|e000004|bufs|||||s|10:0\",\"override_charset|http|ngx_http_charset_filter_module|4e000200|4e000200|flag|||||s|10:10\",\"pass|stream|ngx_stream_pass_module|0|4000002|pass|||1.25.5|||\",\"pcre_jit|core|ngx_regex|1010200|1010200|flag|||||s|0:0\",\"perl_modules|http|ngx_http_perl_module|2000002|2000002|str_array||||||0:10\",\"perl_require|http|ngx_http_perl_module|2000002|2000002|str_array||||||0:18\",\"perl_set|http|ngx_http_perl_module|2000004|2000004|perl_set||||||10:0\",\"perl|http|ngx_http_perl_module|88000002|88000002|perl||||||10:0\",\"pid|core|nginx|1010002|1010002|str|||||s|0:90\",\"ping_timeout|rtmp|ngx_rtmp_core_module|6000002|6000002|msec||||||8:38\",\"ping|rtmp|ngx_rtmp_core_module|6000002|6000002|msec||||||8:30\",\"play_local_path|rtmp|ngx_rtmp_play_module|e000002|e000002|str||||||10:10\",\"play_restart|rtmp|ngx_rtmp_live_module|e000002|e000002|flag||||||10:58\",\"play_temp_path|rtmp|ngx_rtmp_play_module|e000002|e000002|str||||||10:0\",\"play_time_fix|rtmp|ngx_rtmp_core_module|e000002|e000002|flag||||||8:80\",\"play|rtmp|ngx_rtmp_play_module|e000800|e000800|unknown||||||10:0\",\"pop3_auth|mail|ngx_mail_pop3_module|6000800|6000800|bitmask|plain/apop/cram-md5/external|apop/cram-md5/external/plain||||8:40\",\"pop3_capabilities|mail|ngx_mail_pop3_module|6000800|6000800|capabilities||||||8:48\",\"port_in_redirect|http|ngx_http_core_module|e000200|e000200|flag|||||s|10:1f0\",\"post_acceptex|events|ngx_iocp_module|0|2000002|num||||||\",\"post_action|http|ngx_http_core_module|4e000002|4e000002|str|||||s|10:78\",\"postpone_gzipping|http|ngx_http_gzip_filter_module|e000002|e000002|size|||||s|10:30\",\"postpone_output|http|ngx_http_core_module|e000002|e000002|size|||||s|10:e8\",\"preread_buffer_size|stream|ngx_stream_core_module|6000002|6000002|size||||||8:28\",\"preread_timeout|stream|ngx_stream_core_module|6000002|6000002|msec||||||8:30\",\"protocol|mail|ngx_mail_core_module|4000002|4000002|core_protocol||||||8:0\",\"proxy_bind|http|ngx_http_proxy_module|e000006|e000006|upstream_bind_set|||||s|10:108\",\"proxy_bind|stream|ngx_stream_proxy_module|6000006|6000006|proxy_bind||||||8:0\",\"proxy_buffer_size|http|ngx_http_proxy_module|e000002|e000002|size|||||s|10:30\",\"proxy_buffer_size|stream|ngx_stream_proxy_module|6000002|6000002|size||||||8:18\",\"proxy_buffering|http|ngx_http_proxy_module|e000200|e000200|flag|||||s|10:a0\",\"proxy_buffers|http|ngx_http_proxy_module|e000004|e000004|bufs|||||s|10:70\",\"proxy_buffer|mail|ngx_mail_proxy_module|6000002|6000002|size||||||8:28\",\"proxy_busy_buffers_size|http|ngx_http_proxy_module|e000002|e000002|size|||||s|10:58\",\"proxy_cache_background_update|http|ngx_http_proxy_module|e000200|e000200|flag|||||s|10:170\",\"proxy_cache_bypass|http|ngx_http_proxy_module|e000800|e000800|predicate|||||s|10:180\",\"proxy_cache_convert_head|http|ngx_http_proxy_module|e000200|e000200|flag|||||s|10:168\",\"proxy_cache_key|http|ngx_http_proxy_module|e000002|e000002|proxy_cache_key|||||s|10:0\",\"proxy_cache_lock_age|http|ngx_http_proxy_module|e000002|e000002|msec|||||s|10:158\",\"proxy_cache_lock_timeout|http|ngx_http_proxy_module|e000002|e000002|msec|||||s|10:150\",\"proxy_cache_lock|http|ngx_http_proxy_module|e000200|e000200|flag|||||s|10:148\",\"proxy_cache_max_range_offset|http|ngx_http_proxy_module|e000002|e000002|off|||||s|10:140\",\"proxy_cache_methods|http|ngx_http_proxy_module|e000800|e000800|bitmask|GET/HEAD/POST||||s|10:138\",\"proxy_cache_min_uses|http|ngx_http_proxy_module|e000002|e000002|num|||||s|10:128\",\"proxy_cache_path|http|ngx_http_proxy_module|2001000|2001000|file_cache_set|||||s|0:0\",\"proxy_cache_purge|http|ngx_http_cache_purge_module|e000800|e000800|proxy_cache_purge_conf||||||10:0\",\"proxy_cache_revalidate|http|ngx_http_proxy_module|e000200|e000200|flag|||||s|10:160\",\"proxy_cache_use_stale|http|ngx_http_proxy_module|e000800|e000800|bitmask|error/timeout/invalid_header/non_idempotent/http_500/http_502/http_503/http_504/http_403/http_404/http_429/updating/off|error/http_403/http_404/http_429/http_500/http_502/http_503/http_504/invalid_header/non_idempotent/off/timeout/updating|||s|10:130\",\"proxy_cache_valid|http|ngx_http_proxy_module|e000800|e000800|file_cache_valid_set|||||s|10:178\",\"proxy_cache|http|ngx_http_proxy_module|e000002|e000002|proxy_cache|||||s|10:0\",\"proxy_connect_timeout|http|ngx_http_proxy_module|e000002|e000002|msec|||||s|10:8\",\"proxy_connect_timeout|stream|ngx_stream_proxy_module|6000002|6000002|msec||||||8:0\",\"proxy_cookie_domain|http|ngx_http_proxy_module|e000006|e000006|proxy_cookie_domain|||||s|10:0\",\"proxy_cookie_flags|http|ngx_http_proxy_module|e00001e|e00001e|proxy_cookie_flags|||1.19.3||s|10:0\",\"proxy_cookie_path|http|ngx_http_proxy_module|e000006|e000006|proxy_cookie_path|||||s|10:0\",\"proxy_download_rate|stream|ngx_stream_proxy_module|6000002|6000002|complex_value_size||||||8:28\",\"proxy_downstream_buffer|stream|ngx_stream_proxy_module|6000002|6000002|size||||||8:18\",\"proxy_force_ranges|http|ngx_http_proxy_module|e000200|e000200|flag|||||s|10:d8\",\"proxy_half_close|stream|ngx_stream_proxy_module|6000200|6000200|flag|||1.21.4|||8:58\",\"proxy_headers_hash_bucket_size|http|ngx_http_proxy_module|e000002|e000002|num|||||s|10:380\",\"proxy_headers_hash_max_size|http|ngx_http_proxy_module|e000002|e000002|num|||||s|10:378\",\"proxy_hide_header|http|ngx_http_proxy_module|e000002|e000002|str_array|||||s|10:f8\",\"proxy_http_version|http|ngx_http_proxy_module|e000002|e000002|enum|1.0/1.1|1.0/1.1/2|||s|10:370\",\"proxy_ignore_client_abort|http|ngx_http_proxy_module|e000200|e000200|flag|||||s|10:c0\",\"proxy_ignore_headers|http|ngx_http_proxy_module|e000800|e000800|bitmask|X-Accel-Redirect/X-Accel-Expires/X-Accel-Limit-Rate/X-Accel-Buffering/X-Accel-Charset/Expires/Cache-Control/Set-Cookie/Vary||||s|10:80\",\"proxy_intercept_errors|http|ngx_http_proxy_module|e000200|e000200|flag|||||s|10:c8\",\"proxy_limit_rate|http|ngx_http_proxy_module|e000002|e000002|size~|||||s|10:38\",\"proxy_max_temp_file_size|http|ngx_http_proxy_module|e000002|e000002|size|||||s|10:60\",\"proxy_method|http|ngx_http_proxy_module|e000002|e000002|complex_value|||||s|10:2c0\",\"proxy_next_upstream_timeout|http|ngx_http_proxy_module|e000002|e000002|msec|||||s|10:20\",\"proxy_next_upstream_timeout|stream|ngx_stream_proxy_module|6000002|6000002|msec||||||8:10\",\"proxy_next_upstream_tries|http|ngx_http_proxy_module|e000002|e000002|num|||||s|10:98\",\"proxy_next_upstream_tries|stream|ngx_stream_proxy_module|6000002|6000002|num||||||8:40\",\"proxy_next_upstream|http|ngx_http_proxy_module|e000800|e000800|bitmask|error/timeout/invalid_header/non_idempotent/http_500/http_502/http_503/http_504/http_403/http_404/http_429/updating/off|error/http_403/http_404/http_429/http_500/http_502/http_503/http_504/invalid_header/non_idempotent/off/timeout/updating|||s|10:88\",\"proxy_next_upstream|stream|ngx_stream_proxy_module|6000200|6000200|flag||||||8:48\",\"proxy_no_cache|http|ngx_http_proxy_module|e000800|e000800|predicate|||||s|10:190\",\"proxy_pass_error_message|mail|ngx_mail_proxy_module|6000200|6000200|flag||||||8:8\",\"proxy_pass_header|http|ngx_http_proxy_module|e000002|e000002|str_array|||||s|10:100\",\"proxy_pass_request_body|http|ngx_http_proxy_module|e000200|e000200|flag|||||s|10:b8\",\"proxy_pass_request_headers|http|ngx_http_proxy_module|e000200|e000200|flag|||||s|10:b0\",\"proxy_pass_trailers|http|ngx_http_proxy_module|0|e000200|flag|||1.27.2|||\",\"proxy_pass|http|ngx_http_proxy_module|c8000002|c8000002|proxy_pass|||||s|10:0\",\"proxy_pass|stream|ngx_stream_proxy_module|4000002|4000002|proxy_pass||||||8:0\",\"proxy_protocol_timeout|stream|ngx_stream_core_module|6000002|6000002|msec||||||8:50\",\"proxy_protocol|mail|ngx_mail_proxy_module|6000200|6000202|flag~||off/on/v2|1.19.8|||8:20\",\"proxy_protocol|stream|ngx_stream_proxy_module|6000200|6000202|flag~||off/on/v2||||8:50\",\"proxy_read_timeout|http|ngx_http_proxy_module|e000002|e000002|msec|||||s|10:18\",\"proxy_redirect|http|ngx_http_proxy_module|e000006|e000006|proxy_redirect|||||s|10:0\",\"proxy_request_buffering|http|ngx_http_proxy_module|e000200|e000200|flag|||||s|10:a8\",\"proxy_requests|stream|ngx_stream_proxy_module|6000002|6000002|num|||1.15.7|||8:30\",\"proxy_responses|stream|ngx_stream_proxy_module|6000002|6000002|num||||||8:38\",\"proxy_send_lowat|http|ngx_http_proxy_module|e000002|e000002|size|||||s|10:28\",\"proxy_send_timeout|http|ngx_http_proxy_module|e000002|e000002|msec|||||s|10:10\",\"proxy_set_body|http|ngx_http_proxy_module|e000002|e000002|str|||||s|10:228\",\"proxy_set_header|http|ngx_http_proxy_module|e000004|e000004|keyval|||||s|10:288\",\"proxy_smtp_auth|mail|ngx_mail_proxy_module|6000200|6000200|flag|||1.19.4|||8:18\",\"proxy_socket_keepalive|http|ngx_http_proxy_module|e000200|e000200|flag|||1.15.6||s|10:110\",\"proxy_socket_keepalive|stream|ngx_stream_proxy_module|6000200|6000200|flag|||1.15.6|||8:68\",\"proxy_socket_rcvbuf|http|ngx_http_proxy_module|0|e000002|size|||1.31.3|||\",\"proxy_socket_rcvbuf|stream|ngx_stream_proxy_module|0|6000002|size|||1.31.3|||\",\"proxy_socket_sndbuf|http|ngx_http_proxy_module|0|e000002|size|||1.31.3|||\",\"proxy_socket_sndbuf|stream|ngx_stream_proxy_module|0|6000002|size|||1.31.3|||\",\"proxy_ssl_alpn|stream|ngx_stream_proxy_module|0|6000800|proxy_ssl_alpn_set|||1.31.0|||\",\"proxy_ssl_certificate_cache|http|ngx_http_proxy_module|0|e00000e|proxy_ssl_certificate_cache|||1.27.4|||\",\"proxy_ssl_certificate_cache|stream|ngx_stream_proxy_module|0|600000e|proxy_ssl_certificate_cache|||1.27.4|||\",\"proxy_ssl_certificate_key|http|ngx_http_proxy_module|e000002|e000002|complex_value_zero~|||||s|10:1e0\",\"proxy_ssl_certificate_key|stream|ngx_stream_proxy_module|6000002|6000002|complex_value_zero~||||||8:e0\",\"proxy_ssl_certificate|http|ngx_http_proxy_module|e000002|e000002|complex_value_zero~|||||s|10:1d8\",\"proxy_ssl_certificate|stream|ngx_stream_proxy_module|6000002|6000002|complex_value_zero~||||||8:d8\",\"proxy_ssl_ciphers|http|ngx_http_proxy_module|e000002|e000002|str|||||s|10:398\",\"proxy_ssl_ciphers|stream|ngx_stream_proxy_module|6000002|6000002|str||||||8:88\",\"proxy_ssl_conf_command|http|ngx_http_proxy_module|e000004|e000004|keyval|||1.19.4||s|10:3d0\",\"proxy_ssl_conf_command|stream|ngx_stream_proxy_module|6000004|6000004|keyval|||1.19.4|||8:f0\",\"proxy_ssl_crl|http|ngx_http_proxy_module|e000002|e000002|str|||||s|10:3c0\",\"proxy_ssl_crl|stream|ngx_stream_proxy_module|6000002|6000002|str||||||8:c8\",\"proxy_ssl_name|http|ngx_http_proxy_module|e000002|e000002|complex_value|||||s|10:1c0\",\"proxy_ssl_name|stream|ngx_stream_proxy_module|6000002|6000002|complex_value||||||8:98\",\"proxy_ssl_password_file|http|ngx_http_proxy_module|e000002|e000002|proxy_ssl_password_file|||||s|10:0\",\"proxy_ssl_password_file|stream|ngx_stream_proxy_module|6000002|6000002|proxy_ssl_password_file||||||8:0\",\"proxy_ssl_protocols|http|ngx_http_proxy_module|e000800|e000800|bitmask|SSLv2/SSLv3/TLSv1/TLSv1.1/TLSv1.2/TLSv1.3|SSLv2/SSLv3/TLSv1/TLSv1.1/TLSv1.2/TLSv1.3|||s|10:390\",\"proxy_ssl_protocols|stream|ngx_stream_proxy_module|6000800|6000800|bitmask|SSLv2/SSLv3/TLSv1/TLSv1.1/TLSv1.2/TLSv1.3|SSLv2/SSLv3/TLSv1/TLSv1.1/TLSv1.2/TLSv1.3||||8:80\",\"proxy_ssl_server_name|http|ngx_http_proxy_module|e000200|e000200|flag|||||s|10:1c8\",\"proxy_ssl_server_name|stream|ngx_stream_proxy_module|6000200|6000200|flag||||||8:a0\",\"proxy_ssl_session_reuse|http|ngx_http_proxy_module|e000200|e000200|flag|||||s|10:1b8\",\"proxy_ssl_session_reuse|stream|ngx_stream_proxy_module|6000200|6000200|flag||||||8:78\",\"proxy_ssl_trusted_certificate|http|ngx_http_proxy_module|e000002|e000002|str|||||s|10:3b0\",\"proxy_ssl_trusted_certificate|stream|ngx_stream_proxy_module|6000002|6000002|str||||||8:b8\",\"proxy_ssl_verify_depth|http|ngx_http_proxy_module|e000002|e000002|num|||||s|10:3a8\",\"proxy_ssl_verify_depth|stream|ngx_stream_proxy_module|6000002|6000002|num||||||8:b0\",\"proxy_ssl_verify|http|ngx_http_proxy_module|e000200|e000200|flag|||||s|10:1d0\",\"proxy_ssl_verify|stream|ngx_stream_proxy_module|6000200|6000200|flag||||||8:a8\",\"proxy_ssl|stream|ngx_stream_proxy_module|6000200|6000200|flag||||||8:70\",\"proxy_store_access|http|ngx_http_proxy_module|e00000e|e00000e|access|||||s|10:90\",\"proxy_store|http|ngx_http_proxy_module|e000002|e000002|proxy_store|||||s|10:0\",\"proxy_temp_file_write_size|http|ngx_http_proxy_module|e000002|e000002|size|||||s|10:68\",\"proxy_temp_path|http|ngx_http_proxy_module|e00001e|e00001e|path|||||s|10:e0\",\"proxy_timeout|mail|ngx_mail_proxy_module|6000002|6000002|msec||||||8:30\",\"proxy_timeout|stream|ngx_stream_proxy_module|6000002|6000002|msec||||||8:8\",\"proxy_upload_rate|stream|ngx_stream_proxy_module|6000002|6000002|complex_value_size||||||8:20\",\"proxy_upstream_buffer|stream|ngx_stream_proxy_module|6000002|6000002|size||||||8:18\",\"proxy|mail|ngx_mail_proxy_module|6000200|6000200|flag||||||8:0\",\"publish_notify|rtmp|ngx_rtmp_live_module|e000002|e000002|flag||||||10:50\",\"publish_time_fix|rtmp|ngx_rtmp_core_module|e000002|e000002|flag||||||8:88\",\"pull_reconnect|rtmp|ngx_rtmp_relay_module|e000002|e000002|msec||||||10:c8\",\"pull|rtmp|ngx_rtmp_relay_module|8000800|8000800|unknown||||||10:0\",\"push_authorized_channels_only|http|ngx_nchan_module|e000002|e000002|flag||||||10:2a8\",\"push_channel_group|http|ngx_nchan_module|4c000002|4c000002|complex_value||||||10:120\",\"push_channel_timeout|http|ngx_nchan_module|e000002|e000002|sec||||||10:348\",\"push_max_channel_id_length|http|ngx_nchan_module|e000002|e000002|num||||||10:338\",\"push_max_channel_subscribers|http|ngx_nchan_module|e000002|e000002|num||||||10:340\",\"push_max_message_buffer_length|http|ngx_nchan_module|e000002|e000002|unknown||||||10:10\",\"push_max_reserved_memory|http|ngx_nchan_module|2000002|2000002|nchan_conf_set_size||||||0:0\",\"push_message_buffer_length|http|ngx_nchan_module|e000002|e000002|unknown||||||10:10\",\"push_message_timeout|http|ngx_nchan_module|e000002|e000002|unknown||||||10:8\",\"push_min_message_buffer_length|http|ngx_nchan_module|4c000002|4c000002|unknown||||||10:0\",\"push_publisher|http|ngx_nchan_module|4c000007|4c000007|unknown||||||10:0\",\"push_reconnect|rtmp|ngx_rtmp_relay_module|e000002|e000002|msec||||||10:c0\",\"push_store_messages|http|ngx_nchan_module|4e000002|4e000002|unknown||||||10:0\",\"push_subscriber_concurrency|http|ngx_nchan_module|4c000002|4c000002|unknown||||||10:0\",\"push_subscriber_timeout|http|ngx_nchan_module|4e000002|4e000002|sec||||||10:1f8\",\"push_subscriber|http|ngx_nchan_module|4c00003f|4c00003f|unknown||||||10:0\",\"push|rtmp|ngx_rtmp_relay_module|8000800|8000800|unknown||||||10:0\",\"quic_active_connection_id_limit|http|ngx_http_v3_module|0|6000002|num|||1.25.0|||\",\"quic_bpf|core|ngx_event_quic_bpf|0|1010200|flag|||1.25.0|||\",\"quic_gso|http|ngx_http_v3_module|0|6000200|flag|||1.25.0|||\",\"quic_host_key|http|ngx_http_v3_module|0|6000002|quic_host_key|||1.25.0|||\",\"quic_retry|http|ngx_http_v3_module|0|6000200|flag|||1.25.0|||\",\"random_index|http|ngx_http_random_index_module|8000200|8000200|flag|||||s|10:0\",\"random|http|ngx_http_upstream_random_module|10000007|10000007|upstream_random|||1.15.1||s|8:0\",\"random|stream|ngx_stream_upstream_random_module|8000007|8000007|upstream_random|||1.15.1|||8:0\",\"read_ahead|http|ngx_http_core_module|e000002|e000002|size|||||s|10:f8\",\"real_ip_header|http|ngx_http_realip_module|e000002|e000002|realip|||||s|10:0\",\"real_ip_recursive|http|ngx_http_realip_module|e000200|e000200|flag|||||s|10:28\",\"record_append|rtmp|ngx_rtmp_record_module|1e000002|1e000002|flag||||||10:58\",\"record_interval|rtmp|ngx_rtmp_record_module|1e000002|1e000002|msec||||||10:38\",\"record_lock|rtmp|ngx_rtmp_record_module|1e000002|1e000002|flag||||||10:60\",\"record_max_frames|rtmp|ngx_rtmp_record_module|1e000002|1e000002|size||||||10:30\",\"record_max_size|rtmp|ngx_rtmp_record_module|1e000002|1e000002|size||||||10:28\",\"record_notify|rtmp|ngx_rtmp_record_module|1e000002|1e000002|flag||||||10:68\",\"record_path|rtmp|ngx_rtmp_record_module|1e000002|1e000002|str||||||10:18\",\"record_suffix|rtmp|ngx_rtmp_record_module|1e000002|1e000002|str||||||10:40\",\"record_unique|rtmp|ngx_rtmp_record_module|1e000002|1e000002|flag||||||10:50\",\"recorder|rtmp|ngx_rtmp_record_module|8000102|8000102|unknown||||||10:0\",\"record|rtmp|ngx_rtmp_record_module|1e000800|1e000800|bitmask|off/all/audio/video/keyframes/manual|off/all/audio/video/keyframes/manual||||10:10\",\"recursive_error_pages|http|ngx_http_core_module|e000200|e000200|flag|||||s|10:218\",\"referer_hash_bucket_size|http|ngx_http_referer_module|c000002|c000002|num|||||s|10:58\",\"referer_hash_max_size|http|ngx_http_referer_module|c000002|c000002|num|||||s|10:50\",\"relay_buffer|rtmp|ngx_rtmp_relay_module|6000002|6000002|msec||||||10:b0\",\"report_uploads|http|ngx_http_uploadprogress_module|e000002|e000002|unknown||||||10:0\",\"request_pool_size|http|ngx_http_core_module|6000002|6000002|size|||||s|8:58\",\"reset_timedout_connection|http|ngx_http_core_module|e000200|e000200|flag|||||s|10:1d8\",\"resolver_timeout|http|ngx_http_core_module|e000002|e000002|msec|||||s|10:148\",\"resolver_timeout|http|ngx_http_upstream|0|10000002|msec|||1.27.3|||\",\"resolver_timeout|mail|ngx_mail_core_module|6000002|6000002|msec||||||8:10\",\"resolver_timeout|stream|ngx_stream_core_module|6000002|6000002|msec||||||8:40\",\"resolver_timeout|stream|ngx_stream_upstream|0|8000002|msec|||1.27.3|||\",\"resolver|http|ngx_http_core_module|e000800|e000800|core_resolver|||||s|10:0\",\"resolver|http|ngx_http_upstream|0|10000800|upstream_resolver|||1.27.3|||\",\"resolver|mail|ngx_mail_core_module|6000800|6000800|core_resolver||||||8:0\",\"resolver|stream|ngx_stream_core_module|6000800|6000800|core_resolver||||||8:0\",\"resolver|stream|ngx_stream_upstream|0|8000800|upstream_resolver|||1.27.3|||\",\"respawn_timeout|rtmp|ngx_rtmp_exec_module|e000002|e000002|msec||||||0:50\",\"respawn|rtmp|ngx_rtmp_exec_module|e000002|e000002|flag||||||10:120\",\"return|http|ngx_http_rewrite_module|6c000006|6c000006|rewrite_return|||||s|10:0\",\"return|stream|ngx_stream_return_module|4000002|4000002|return||||||8:0\",\"rewrite_by_lua_block|http|ngx_http_lua_module|4e000101|4e000101|lua_rewrite_by_lua_block||||||10:0\",\"rewrite_by_lua_file|http|ngx_http_lua_module|4e000002|4e000002|lua_rewrite_by_lua||||||10:0\",\"rewrite_by_lua_no_postpone|http|ngx_http_lua_module|2000200|2000200|flag||||||0:b8\",\"rewrite_by_lua|http|ngx_http_lua_module|4e000002|4e000002|lua_rewrite_by_lua||||||10:0\",\"rewrite_log|http|ngx_http_rewrite_module|6e000200|6e000200|flag|||||s|10:10\",\"rewrite|http|ngx_http_rewrite_module|6c00000c|6c00000c|rewrite|||||s|10:0\",\"root|http|ngx_http_core_module|4e000002|4e000002|core_root|||||s|10:0\",\"rtmp_auto_push_reconnect|core|ngx_rtmp_auto_push_module|1010002|1010002|msec||||||0:18\",\"rtmp_auto_push|core|ngx_rtmp_auto_push_module|1010002|1010002|flag||||||0:0\",\"rtmp_control|http|ngx_rtmp_control_module|e000800|e000800|unknown||||||10:0\",\"rtmp_socket_dir|core|ngx_rtmp_auto_push_module|1010002|1010002|str||||||0:8\",\"rtmp_stat_stylesheet|http|ngx_rtmp_stat_module|e000002|e000002|str||||||10:8\",\"rtmp_stat|http|ngx_rtmp_stat_module|e000800|e000800|unknown||||||10:0\",\"rtmp|core|ngx_rtmp_module|1000101|1000101|unknown||||||0:0\",\"satisfy|http|ngx_http_core_module|e000002|e000002|enum|all/any|all/any|||s|10:178\",\"scgi_bind|http|ngx_http_scgi_module|e000006|e000006|upstream_bind_set|||||s|10:108\",\"scgi_buffer_size|http|ngx_http_scgi_module|e000002|e000002|size|||||s|10:30\",\"scgi_buffering|http|ngx_http_scgi_module|e000200|e000200|flag|||||s|10:a0\",\"scgi_buffers|http|ngx_http_scgi_module|e000004|e000004|bufs|||||s|10:70\",\"scgi_busy_buffers_size|http|ngx_http_scgi_module|e000002|e000002|size|||||s|10:58\",\"scgi_cache_background_update|http|ngx_http_scgi_module|e000200|e000200|flag|||||s|10:170\",\"scgi_cache_bypass|http|ngx_http_scgi_module|e000800|e000800|predicate|||||s|10:180\",\"scgi_cache_key|http|ngx_http_scgi_module|e000002|e000002|scgi_cache_key|||||s|10:0\",\"scgi_cache_lock_age|http|ngx_http_scgi_module|e000002|e000002|msec|||||s|10:158\",\"scgi_cache_lock_timeout|http|ngx_http_scgi_module|e000002|e000002|msec|||||s|10:150\",\"scgi_cache_lock|http|ngx_http_scgi_module|e000200|e000200|flag|||||s|10:148\",\"scgi_cache_max_range_offset|http|ngx_http_scgi_module|e000002|e000002|off|||||s|10:140\",\"scgi_cache_methods|http|ngx_http_scgi_module|e000800|e000800|bitmask|GET/HEAD/POST||||s|10:138\",\"scgi_cache_min_uses|http|ngx_http_scgi_module|e000002|e000002|num|||||s|10:128\",\"scgi_cache_path|http|ngx_http_scgi_module|2001000|2001000|file_cache_set|||||s|0:0\",\"scgi_cache_purge|http|ngx_http_cache_purge_module|e000800|e000800|scgi_cache_purge_conf||||||10:0\",\"scgi_cache_revalidate|http|ngx_http_scgi_module|e000200|e000200|flag|||||s|10:160\",\"scgi_cache_use_stale|http|ngx_http_scgi_module|e000800|e000800|bitmask|error/timeout/invalid_header/non_idempotent/http_500/http_503/http_403/http_404/http_429/updating/off|error/http_403/http_404/http_429/http_500/http_503/invalid_header/non_idempotent/off/timeout/updating|||s|10:130\",\"scgi_cache_valid|http|ngx_http_scgi_module|e000800|e000800|file_cache_valid_set|||||s|10:178\",\"scgi_cache|http|ngx_http_scgi_module|e000002|e000002|scgi_cache|||||s|10:0\",\"scgi_connect_timeout|http|ngx_http_scgi_module|e000002|e000002|msec|||||s|10:8\",\"scgi_force_ranges|http|ngx_http_scgi_module|e000200|e000200|flag|||||s|10:d8\",\"scgi_hide_header|http|ngx_http_scgi_module|e000002|e000002|str_array|||||s|10:f8\",\"scgi_ignore_client_abort|http|ngx_http_scgi_module|e000200|e000200|flag|||||s|10:c0\",\"scgi_ignore_headers|http|ngx_http_scgi_module|e000800|e000800|bitmask|X-Accel-Redirect/X-Accel-Expires/X-Accel-Limit-Rate/X-Accel-Buffering/X-Accel-Charset/Expires/Cache-Control/Set-Cookie/Vary||||s|10:80\",\"scgi_intercept_errors|http|ngx_http_scgi_module|e000200|e000200|flag|||||s|10:c8\",\"scgi_limit_rate|http|ngx_http_scgi_module|e000002|e000002|size~|||||s|10:38\",\"scgi_max_temp_file_size|http|ngx_http_scgi_module|e000002|e000002|size|||||s|10:60\",\"scgi_next_upstream_timeout|http|ngx_http_scgi_module|e000002|e000002|msec|||||s|10:20\",\"scgi_next_upstream_tries|http|ngx_http_scgi_module|e000002|e000002|num|||||s|10:98\",\"scgi_next_upstream|http|ngx_http_scgi_module|e000800|e000800|bitmask|error/timeout/invalid_header/non_idempotent/http_500/http_503/http_403/http_404/http_429/updating/off|error/http_403/http_404/http_429/http_500/http_503/invalid_header/non_idempotent/off/timeout/updating|||s|10:88\",\"scgi_no_cache|http|ngx_http_scgi_module|e000800|e000800|predicate|||||s|10:190\",\"scgi_param|http|ngx_http_scgi_module|e00000c|e00000c|upstream_param_set|||||s|10:270\",\"scgi_pass_header|http|ngx_http_scgi_module|e000002|e000002|str_array|||||s|10:100\",\"scgi_pass_request_body|http|ngx_http_scgi_module|e000200|e000200|flag|||||s|10:b8\",\"scgi_pass_request_headers|http|ngx_http_scgi_module|e000200|e000200|flag|||||s|10:b0\",\"scgi_pass|http|ngx_http_scgi_module|48000002|48000002|scgi_pass|||||s|10:0\",\"scgi_read_timeout|http|ngx_http_scgi_module|e000002|e000002|msec|||||s|10:18\",\"scgi_request_buffering|http|ngx_http_scgi_module|e000200|e000200|flag|||||s|10:a8\",\"scgi_send_timeout|http|ngx_http_scgi_module|e000002|e000002|msec|||||s|10:10\",\"scgi_socket_keepalive|http|ngx_http_scgi_module|e000200|e000200|flag|||1.15.6||s|10:110\",\"scgi_socket_rcvbuf|http|ngx_http_scgi_module|0|e000002|size|||1.31.3|||\",\"scgi_socket_sndbuf|http|ngx_http_scgi_module|0|e000002|size|||1.31.3|||\",\"scgi_store_access|http|ngx_http_scgi_module|e00000e|e00000e|access|||||s|10:90\",\"scgi_store|http|ngx_http_scgi_module|e000002|e000002|scgi_store|||||s|10:0\",\"scgi_temp_file_write_size|http|ngx_http_scgi_module|e000002|e000002|size|||||s|10:68\",\"scgi_temp_path|http|ngx_http_scgi_module|e00001e|e00001e|path|||||s|10:e0\",\"secure_link_md5|http|ngx_http_secure_link_module|e000002|e000002|complex_value|||||s|10:8\",\"secure_link_secret|http|ngx_http_secure_link_module|e000002|e000002|str|||||s|10:10\",\"secure_link|http|ngx_http_secure_link_module|e000002|e000002|complex_value|||||s|10:0\",\"send_lowat|http|ngx_http_core_module|e000002|e000002|size|||||s|10:e0\",\"send_timeout|http|ngx_http_core_module|e000002|e000002|msec|||||s|10:120\",\"sendfile_max_chunk|http|ngx_http_core_module|e000002|e000002|size|||||s|10:f0\",\"sendfile|http|ngx_http_core_module|4e000200|4e000200|flag|||||s|10:1b0\",\"server_name_in_redirect|http|ngx_http_core_module|e000200|e000200|flag|||||s|10:1e8\",\"server_names_hash_bucket_size|http|ngx_http_core_module|2000002|2000002|num|||||s|0:c0\",\"server_names_hash_bucket_size|stream|ngx_stream_core_module|0|2000002|num|||1.25.5|||\",\"server_names_hash_max_size|http|ngx_http_core_module|2000002|2000002|num|||||s|0:b8\",\"server_names_hash_max_size|stream|ngx_stream_core_module|0|2000002|num|||1.25.5|||\",\"server_name|http|ngx_http_core_module|4000800|4000800|core_server_name|||||s|8:0\",\"server_name|mail|ngx_mail_core_module|6000002|6000002|str||||||8:20\",\"server_name|stream|ngx_stream_core_module|0|4000800|core_server_name|||1.25.5|||\",\"server_rewrite_by_lua_block|http|ngx_http_lua_module|6000101|6000101|lua_server_rewrite_by_lua_block||||||8:0\",\"server_rewrite_by_lua_file|http|ngx_http_lua_module|6000002|6000002|lua_server_rewrite_by_lua||||||8:0\",\"server_tokens|http|ngx_http_core_module|e000002|e000002|enum|off/on/build|build/off/on|||s|10:220\",\"server|http|ngx_http_core_module|2000101|2000101|core_server|||||s|0:0\",\"server|http|ngx_http_upstream|10000800|10000800|upstream_server|||||s|8:0\",\"server|mail|ngx_mail_core_module|2000101|2000101|core_server||||||0:0\",\"server|rtmp|ngx_rtmp_core_module|2000101|2000101|unknown||||||0:0\",\"server|stream|ngx_stream_core_module|2000101|2000101|core_server||||||0:0\",\"server|stream|ngx_stream_upstream|8000800|8000800|upstream_server||||||8:0\",\"session_relay|rtmp|ngx_rtmp_relay_module|e000002|e000002|flag||||||10:b8\",\"set_base32_alphabet|http|ngx_http_set_misc_module|6e000002|6e000002|unknown||||||10:8\",\"set_base32_padding|http|ngx_http_set_misc_module|6e000200|6e000200|flag||||||10:0\",\"set_by_lua_block|http|ngx_http_lua_module|6c000102|6c000102|lua_set_by_lua_block||||||10:0\",\"set_by_lua_file|http|ngx_http_lua_module|6c001000|6c001000|lua_set_by_lua_file||||||10:0\",\"set_by_lua|http|ngx_http_lua_module|6c001000|6c001000|lua_set_by_lua||||||10:0\",\"set_decode_base32|http|ngx_http_set_misc_module|6e000006|6e000006|ndk_set_var_value||||||0:0\",\"set_decode_base64url|http|ngx_http_set_misc_module|6e000006|6e000006|ndk_set_var_value||||||0:0\",\"set_decode_base64|http|ngx_http_set_misc_module|6e000006|6e000006|ndk_set_var_value||||||0:0\",\"set_decode_hex|http|ngx_http_set_misc_module|6e000006|6e000006|ndk_set_var_value||||||0:0\",\"set_encode_base32|http|ngx_http_set_misc_module|6e000006|6e000006|ndk_set_var_value||||||0:0\",\"set_encode_base64url|http|ngx_http_set_misc_module|6e000006|6e000006|ndk_set_var_value||||||0:0\",\"set_encode_base64|http|ngx_http_set_misc_module|6e000006|6e000006|ndk_set_var_value||||||0:0\",\"set_encode_hex|http|ngx_http_set_misc_module|6e000006|6e000006|ndk_set_var_value||||||0:0\",\"set_escape_uri|http|ngx_http_set_misc_module|6e000006|6e000006|ndk_set_var_value||||||0:0\",\"set_formatted_gmt_time|http|ngx_http_set_misc_module|6e000004|6e000004|ndk_set_var_value||||||0:0\",\"set_formatted_local_time|http|ngx_http_set_misc_module|6e000004|6e000004|ndk_set_var_value||||||0:0\",\"set_hashed_upstream|http|ngx_http_set_misc_module|6e000008|6e000008|hashed_upstream||||||0:0\",\"set_hmac_sha1|http|ngx_http_set_misc_module|6e000008|6e000008|ndk_set_var_multi_value||||||0:0\",\"set_hmac_sha256|http|ngx_http_set_misc_module|6e000008|6e000008|ndk_set_var_multi_value||||||0:0\",\"set_if_empty|http|ngx_http_set_misc_module|6e000004|6e000004|if_empty||||||0:0\",\"set_local_today|http|ngx_http_set_misc_module|6e000002|6e000002|ndk_set_var_value||||||0:0\",\"set_md5|http|ngx_http_set_misc_module|6e000006|6e000006|ndk_set_var_value||||||0:0\",\"set_misc_base32_padding|http|ngx_http_set_misc_module|6e000200|6e000200|flag||||||10:0\",\"set_quote_json_str|http|ngx_http_set_misc_module|6e000006|6e000006|ndk_set_var_value||||||0:0\",\"set_quote_pgsql_str|http|ngx_http_set_misc_module|6e000006|6e000006|ndk_set_var_value||||||0:0\",\"set_quote_sql_str|http|ngx_http_set_misc_module|6e000006|6e000006|ndk_set_var_value||||||0:0\",\"set_random|http|ngx_http_set_misc_module|6e000008|6e000008|ndk_set_var_multi_value||||||0:0\",\"set_real_ip_from|http|ngx_http_realip_module|e000002|e000002|realip_from|||||s|10:0\",\"set_real_ip_from|mail|ngx_mail_realip_module|6000002|6000002|realip_from|||1.19.8|||8:0\",\"set_real_ip_from|stream|ngx_stream_realip_module|6000002|6000002|realip_from||||||8:0\",\"set_rotate|http|ngx_http_set_misc_module|6e000008|6e000008|rotate||||||0:0\",\"set_secure_random_alphanum|http|ngx_http_set_misc_module|6e000006|6e000006|ndk_set_var_value||||||0:0\",\"set_secure_random_lcalpha|http|ngx_http_set_misc_module|6e000006|6e000006|ndk_set_var_value||||||0:0\",\"set_sha1|http|ngx_http_set_misc_module|6e000006|6e000006|ndk_set_var_value||||||0:0\",\"set_unescape_uri|http|ngx_http_set_misc_module|6e000006|6e000006|ndk_set_var_value||||||0:0\",\"set|http|ngx_http_rewrite_module|6c000004|6c000004|rewrite_set|||||s|10:0\",\"set|stream|ngx_stream_set_module|4000004|4000004|set|||1.19.3|||8:0\",\"slice|http|ngx_http_slice_filter_module|e000002|e000002|size|||||s|10:0\",\"smtp_auth|mail|ngx_mail_smtp_module|6000800|6000800|bitmask|plain/login/cram-md5/external/none|cram-md5/external/login/none/plain||||8:60\",\"smtp_capabilities|mail|ngx_mail_smtp_module|6000800|6000800|capabilities||||||8:68\",\"smtp_client_buffer|mail|ngx_mail_smtp_module|6000002|6000002|size||||||8:8\",\"smtp_greeting_delay|mail|ngx_mail_smtp_module|6000002|6000002|msec||||||8:0\",\"so_keepalive|rtmp|ngx_rtmp_core_module|6000200|6000200|flag||||||8:40\",\"source_charset|http|ngx_http_charset_filter_module|4e000002|4e000002|charset|||||s|10:8\",\"spdy_chunk_size|http|ngx_http_v2_module|0|e000002|v2_spdy_deprecated||||1.19.6||\",\"spdy_headers_comp|http|ngx_http_v2_module|0|6000002|v2_spdy_deprecated||||1.19.6||\",\"spdy_keepalive_timeout|http|ngx_http_v2_module|0|6000002|v2_spdy_deprecated||||1.19.6||\",\"spdy_max_concurrent_streams|http|ngx_http_v2_module|0|6000002|v2_spdy_deprecated||||1.19.6||\",\"spdy_pool_size|http|ngx_http_v2_module|0|6000002|v2_spdy_deprecated||||1.19.6||\",\"spdy_recv_buffer_size|http|ngx_http_v2_module|0|2000002|v2_spdy_deprecated||||1.19.6||\",\"spdy_recv_timeout|http|ngx_http_v2_module|0|6000002|v2_spdy_deprecated||||1.19.6||\",\"spdy_streams_index_size|http|ngx_http_v2_module|0|6000002|v2_spdy_deprecated||||1.19.6||\",\"split_clients|http|ngx_http_split_clients_module|2000104|2000104|split_clients_block|||||s|0:0\",\"split_clients|stream|ngx_stream_split_clients_module|2000104|2000104|split_clients_block||||||0:0\",\"srcache_buffer|http|ngx_http_srcache_filter_module|4e000002|4e000002|size||||||10:10\",\"srcache_default_expire|http|ngx_http_srcache_filter_module|4e000002|4e000002|sec||||||10:a8\",\"srcache_fetch_skip|http|ngx_http_srcache_filter_module|4e000002|4e000002|complex_value||||||10:28\",\"srcache_fetch|http|ngx_http_srcache_filter_module|4e00000c|4e00000c|unknown||||||10:0\",\"srcache_header_buffer_size|http|ngx_http_srcache_filter_module|4e000002|4e000002|size||||||10:20\",\"srcache_ignore_content_encoding|http|ngx_http_srcache_filter_module|e000200|e000200|flag||||||10:78\",\"srcache_max_expire|http|ngx_http_srcache_filter_module|4e000002|4e000002|sec||||||10:a0\",\"srcache_methods|http|ngx_http_srcache_filter_module|e000800|e000800|bitmask|GET/HEAD/POST/PUT/DELETE|GET/HEAD/POST/PUT/DELETE||||10:38\",\"srcache_request_cache_control|http|ngx_http_srcache_filter_module|e000200|e000200|flag||||||10:48\",\"srcache_response_cache_control|http|ngx_http_srcache_filter_module|e000200|e000200|flag||||||10:50\",\"srcache_store_hide_header|http|ngx_http_srcache_filter_module|e000002|e000002|str_array||||||10:90\",\"srcache_store_max_size|http|ngx_http_srcache_filter_module|4e000002|4e000002|size||||||10:18\",\"srcache_store_no_cache|http|ngx_http_srcache_filter_module|e000200|e000200|flag||||||10:68\",\"srcache_store_no_store|http|ngx_http_srcache_filter_module|e000200|e000200|flag||||||10:60\",\"srcache_store_pass_header|http|ngx_http_srcache_filter_module|e000002|e000002|str_array||||||10:98\",\"srcache_store_private|http|ngx_http_srcache_filter_module|e000200|e000200|flag||||||10:58\",\"srcache_store_ranges|http|ngx_http_srcache_filter_module|e000200|e000200|flag||||||10:70\",\"srcache_store_skip|http|ngx_http_srcache_filter_module|4e000002|4e000002|complex_value||||||10:30\",\"srcache_store_statuses|http|ngx_http_srcache_filter_module|4e000800|4e000800|unknown||||||10:0\",\"srcache_store|http|ngx_http_srcache_filter_module|4e00000c|4e00000c|unknown||||||10:8\",\"ssi_ignore_recycled_buffers|http|ngx_http_ssi_filter_module|e000200|e000200|flag|||||s|10:10\",\"ssi_last_modified|http|ngx_http_ssi_filter_module|e000200|e000200|flag|||||s|10:18\",\"ssi_min_file_chunk|http|ngx_http_ssi_filter_module|e000002|e000002|size|||||s|10:30\",\"ssi_silent_errors|http|ngx_http_ssi_filter_module|e000200|e000200|flag|||||s|10:8\",\"ssi_types|http|ngx_http_ssi_filter_module|e000800|e000800|types|||||s|10:40\",\"ssi_value_length|http|ngx_http_ssi_filter_module|e000002|e000002|size|||||s|10:38\",\"ssi|http|ngx_http_ssi_filter_module|4e000200|4e000200|flag|||||s|10:0\",\"ssl_alpn|stream|ngx_stream_ssl_module|6000800|6000800|ssl_alpn|||1.21.4|||8:0\",\"ssl_buffer_size|http|ngx_http_ssl_module|6000002|6000002|size|||||s|8:50\",\"ssl_certificate_by_lua_block|http|ngx_http_lua_module|6000101|6000101|lua_ssl_cert_by_lua_block||||||8:0\",\"ssl_certificate_by_lua_file|http|ngx_http_lua_module|6000002|6000002|lua_ssl_cert_by_lua||||||8:0\",\"ssl_certificate_cache|http|ngx_http_ssl_module|0|600000e|ssl_certificate_cache|||1.27.4|||\",\"ssl_certificate_cache|stream|ngx_stream_ssl_module|0|600000e|ssl_certificate_cache|||1.27.4|||\",\"ssl_certificate_compression|http|ngx_http_ssl_module|0|6000200|flag|||1.29.1|||\",\"ssl_certificate_compression|mail|ngx_mail_ssl_module|0|6000200|flag|||1.29.1|||\",\"ssl_certificate_compression|stream|ngx_stream_ssl_module|0|6000200|flag|||1.29.1|||\",\"ssl_certificate_key|http|ngx_http_ssl_module|6000002|6000002|str_array|||||s|8:70\",\"ssl_certificate_key|mail|ngx_mail_ssl_module|6000002|6000002|str_array||||||8:68\",\"ssl_certificate_key|stream|ngx_stream_ssl_module|6000002|6000002|str_array||||||8:60\",\"ssl_certificate|http|ngx_http_ssl_module|6000002|6000002|str_array|||||s|8:68\",\"ssl_certificate|mail|ngx_mail_ssl_module|6000002|6000002|str_array||||||8:60\",\"ssl_certificate|stream|ngx_stream_ssl_module|6000002|6000002|str_array||||||8:58\",\"ssl_ciphers|http|ngx_http_ssl_module|6000002|6000002|str|||||s|8:d8\",\"ssl_ciphers|mail|ngx_mail_ssl_module|6000002|6000002|str||||||8:c0\",\"ssl_ciphers|stream|ngx_stream_ssl_module|6000002|6000002|str||||||8:d8\",\"ssl_client_certificate|http|ngx_http_ssl_module|6000002|6000002|str|||||s|8:a8\",\"ssl_client_certificate|mail|ngx_mail_ssl_module|6000002|6000002|str||||||8:90\",\"ssl_client_certificate|stream|ngx_stream_ssl_module|6000002|6000002|str||||||8:98\",\"ssl_client_hello_by_lua_block|http|ngx_http_lua_module|6000101|6000101|lua_ssl_client_hello_by_lua_block||||||8:0\",\"ssl_client_hello_by_lua_file|http|ngx_http_lua_module|6000002|6000002|lua_ssl_client_hello_by_lua||||||8:0\",\"ssl_conf_command|http|ngx_http_ssl_module|6000004|6000004|keyval|||1.19.4||s|8:f0\",\"ssl_conf_command|mail|ngx_mail_ssl_module|6000004|6000004|keyval|||1.19.4|||8:d8\",\"ssl_conf_command|stream|ngx_stream_ssl_module|6000004|6000004|keyval|||1.19.4|||8:f0\",\"ssl_crl|http|ngx_http_ssl_module|6000002|6000002|str|||||s|8:c8\",\"ssl_crl|mail|ngx_mail_ssl_module|6000002|6000002|str||||||8:b0\",\"ssl_crl|stream|ngx_stream_ssl_module|6000002|6000002|str||||||8:b8\",\"ssl_dhparam|http|ngx_http_ssl_module|6000002|6000002|str|||||s|8:88\",\"ssl_dhparam|mail|ngx_mail_ssl_module|6000002|6000002|str||||||8:70\",\"ssl_dhparam|stream|ngx_stream_ssl_module|6000002|6000002|str||||||8:78\",\"ssl_early_data|http|ngx_http_ssl_module|6000200|6000200|flag|||1.15.3||s|8:28\",\"ssl_ecdh_curve|http|ngx_http_ssl_module|6000002|6000002|str|||||s|8:98\",\"ssl_ecdh_curve|mail|ngx_mail_ssl_module|6000002|6000002|str||||||8:80\",\"ssl_ecdh_curve|stream|ngx_stream_ssl_module|6000002|6000002|str||||||8:88\",\"ssl_ech_file|http|ngx_http_ssl_module|0|6000002|str_array|||1.29.4|||\",\"ssl_ech_file|stream|ngx_stream_ssl_module|0|6000002|str_array|||1.29.4|||\",\"ssl_engine|core|ngx_event_openssl|1010002|1010002|ngx_openssl_engine|||||s|0:0\",\"ssl_handshake_timeout|stream|ngx_stream_ssl_module|6000002|6000002|msec||||||8:0\",\"ssl_object_cache_inheritable|core|ngx_event_openssl_cache|0|1010200|flag|||1.27.4|||\",\"ssl_ocsp_cache|http|ngx_http_ssl_module|6000002|6000002|ssl_ocsp_cache|||1.19.0||s|8:0\",\"ssl_ocsp_cache|stream|ngx_stream_ssl_module|0|6000002|ssl_ocsp_cache|||1.27.2|||\",\"ssl_ocsp_responder|http|ngx_http_ssl_module|6000002|6000002|str|||1.19.0||s|8:118\",\"ssl_ocsp_responder|stream|ngx_stream_ssl_module|0|6000002|str|||1.27.2|||\",\"ssl_ocsp|http|ngx_http_ssl_module|6000200|6000202|enum|off/on/leaf|leaf/off/on|1.19.0||s|8:110\",\"ssl_ocsp|stream|ngx_stream_ssl_module|0|6000202|enum||leaf/off/on|1.27.2|||\",\"ssl_password_file|http|ngx_http_ssl_module|6000002|6000002|ssl_password_file|||||s|8:0\",\"ssl_password_file|mail|ngx_mail_ssl_module|6000002|6000002|ssl_password_file||||||8:0\",\"ssl_password_file|stream|ngx_stream_ssl_module|6000002|6000002|ssl_password_file||||||8:0\",\"ssl_prefer_server_ciphers|http|ngx_http_ssl_module|6000200|6000200|flag|||||s|8:20\",\"ssl_prefer_server_ciphers|mail|ngx_mail_ssl_module|6000200|6000200|flag||||||8:8\",\"ssl_prefer_server_ciphers|stream|ngx_stream_ssl_module|6000200|6000200|flag||||||8:8\",\"ssl_preread|stream|ngx_stream_ssl_preread_module|6000200|6000200|flag||||||8:0\",\"ssl_protocols|http|ngx_http_ssl_module|6000800|6000800|bitmask|SSLv2/SSLv3/TLSv1/TLSv1.1/TLSv1.2/TLSv1.3|SSLv2/SSLv3/TLSv1/TLSv1.1/TLSv1.2/TLSv1.3|||s|8:38\",\"ssl_protocols|mail|ngx_mail_ssl_module|6000800|6000800|bitmask|SSLv2/SSLv3/TLSv1/TLSv1.1/TLSv1.2/TLSv1.3|SSLv2/SSLv3/TLSv1/TLSv1.1/TLSv1.2/TLSv1.3||||8:38\",\"ssl_protocols|stream|ngx_stream_ssl_module|6000800|6000800|bitmask|SSLv2/SSLv3/TLSv1/TLSv1.1/TLSv1.2/TLSv1.3|SSLv2/SSLv3/TLSv1/TLSv1.1/TLSv1.2/TLSv1.3||||8:30\",\"ssl_reject_handshake|http|ngx_http_ssl_module|6000200|6000200|flag|||1.19.4||s|8:30\",\"ssl_reject_handshake|stream|ngx_stream_ssl_module|0|6000200|flag|||1.25.5|||\",\"ssl_session_cache|http|ngx_http_ssl_module|6000006|6000006|ssl_session_cache|||||s|8:0\",\"ssl_session_cache|mail|ngx_mail_ssl_module|6000006|6000006|ssl_session_cache||||||8:0\",\"ssl_session_cache|stream|ngx_stream_ssl_module|6000006|6000006|ssl_session_cache||||||8:0\",\"ssl_session_fetch_by_lua_block|http|ngx_http_lua_module|2000101|2000101|lua_ssl_sess_fetch_by_lua_block||||||8:0\",\"ssl_session_fetch_by_lua_file|http|ngx_http_lua_module|2000002|2000002|lua_ssl_sess_fetch_by_lua||||||8:0\",\"ssl_session_store_by_lua_block|http|ngx_http_lua_module|2000101|2000101|lua_ssl_sess_store_by_lua_block||||||8:0\",\"ssl_session_store_by_lua_file|http|ngx_http_lua_module|2000002|2000002|lua_ssl_sess_store_by_lua||||||8:0\",\"ssl_session_ticket_key|http|ngx_http_ssl_module|6000002|6000002|str_array|||||s|8:108\",\"ssl_session_ticket_key|mail|ngx_mail_ssl_module|6000002|6000002|str_array||||||8:f0\",\"ssl_session_ticket_key|stream|ngx_stream_ssl_module|6000002|6000002|str_array||||||8:108\",\"ssl_session_tickets|http|ngx_http_ssl_module|6000200|6000200|flag|||||s|8:100\",\"ssl_session_tickets|mail|ngx_mail_ssl_module|6000200|6000200|flag||||||8:e8\",\"ssl_session_tickets|stream|ngx_stream_ssl_module|6000200|6000200|flag||||||8:100\",\"ssl_session_timeout|http|ngx_http_ssl_module|6000002|6000002|sec|||||s|8:60\",\"ssl_session_timeout|mail|ngx_mail_ssl_module|6000002|6000002|sec||||||8:58\",\"ssl_session_timeout|stream|ngx_stream_ssl_module|6000002|6000002|sec||||||8:50\",\"ssl_stapling_file|http|ngx_http_ssl_module|6000002|6000002|str|||||s|8:140\",\"ssl_stapling_file|stream|ngx_stream_ssl_module|0|6000002|str|||1.27.2|||\",\"ssl_stapling_responder|http|ngx_http_ssl_module|6000002|6000002|str|||||s|8:150\",\"ssl_stapling_responder|stream|ngx_stream_ssl_module|0|6000002|str|||1.27.2|||\",\"ssl_stapling_verify|http|ngx_http_ssl_module|6000200|6000200|flag|||||s|8:138\",\"ssl_stapling_verify|stream|ngx_stream_ssl_module|0|6000200|flag|||1.27.2|||\",\"ssl_stapling|http|ngx_http_ssl_module|6000200|6000200|flag|||||s|8:130\",\"ssl_stapling|stream|ngx_stream_ssl_module|0|6000200|flag|||1.27.2|||\",\"ssl_trusted_certificate|http|ngx_http_ssl_module|6000002|6000002|str|||||s|8:b8\",\"ssl_trusted_certificate|mail|ngx_mail_ssl_module|6000002|6000002|str||||||8:a0\",\"ssl_trusted_certificate|stream|ngx_stream_ssl_module|6000002|6000002|str||||||8:a8\",\"ssl_verify_client|http|ngx_http_ssl_module|6000002|6000002|enum|off/on/optional/optional_no_ca|off/on/optional/optional_no_ca|||s|8:40\",\"ssl_verify_client|mail|ngx_mail_ssl_module|6000002|6000002|enum|off/on/optional/optional_no_ca|off/on/optional/optional_no_ca||||8:40\",\"ssl_verify_client|stream|ngx_stream_ssl_module|6000002|6000002|enum|off/on/optional/optional_no_ca|off/on/optional/optional_no_ca||||8:38\",\"ssl_verify_depth|http|ngx_http_ssl_module|6000002|6000002|num|||||s|8:48\",\"ssl_verify_depth|mail|ngx_mail_ssl_module|6000002|6000002|num||||||8:48\",\"ssl_verify_depth|stream|ngx_stream_ssl_module|6000002|6000002|num||||||8:40\",\"ssl|http|ngx_http_ssl_module|6000200|6000200|ssl_enable||||1.25.0|s|8:0\",\"ssl|mail|ngx_mail_ssl_module|6000200|6000200|ssl_enable||||1.25.0||8:0\",\"starttls|mail|ngx_mail_ssl_module|6000002|6000002|ssl_starttls||off/on/only||||8:28\",\"sticky|http|ngx_http_upstream_sticky_module|0|10001000|upstream_sticky|||1.29.6|||\",\"stream_buckets|rtmp|ngx_rtmp_live_module|e000002|e000002|str||||||10:0\",\"stream|core|ngx_stream|1000101|1000101|block||||||0:0\",\"stub_status|http|ngx_http_stub_status_module|c000003|c000003|stub_status|||||s|0:0\",\"sub_filter_last_modified|http|ngx_http_sub_filter_module|e000200|e000200|flag|||||s|10:30\",\"sub_filter_once|http|ngx_http_sub_filter_module|e000200|e000200|flag|||||s|10:28\",\"sub_filter_types|http|ngx_http_sub_filter_module|e000800|e000800|types|||||s|10:38\",\"sub_filter|http|ngx_http_sub_filter_module|e000004|e000004|sub_filter|||||s|10:0\",\"subrequest_output_buffer_size|http|ngx_http_core_module|e000002|e000002|size|||1.13.10||s|10:100\",\"subs_buffers|http|ngx_http_subs_filter_module|e000004|e000004|bufs||||||10:30\",\"subs_filter_bypass|http|ngx_http_subs_filter_module|e000800|e000800|predicate||||||10:20\",\"subs_filter_types|http|ngx_http_subs_filter_module|e000800|e000800|types||||||10:18\",\"subs_filter|http|ngx_http_subs_filter_module|e001000|e001000|unknown||||||10:0\",\"subs_line_buffer_size|http|ngx_http_subs_filter_module|e000004|e000004|size||||||10:28\",\"sync|rtmp|ngx_rtmp_live_module|e000002|e000002|unknown||||||10:20\",\"tcp_nodelay|http|ngx_http_core_module|e000200|e000200|flag|||||s|10:1d0\",\"tcp_nodelay|stream|ngx_stream_core_module|6000200|6000200|flag||||||8:20\",\"tcp_nopush|http|ngx_http_core_module|e000200|e000200|flag|||||s|10:1c8\",\"thread_pool|core|ngx_thread_pool|101000c|101000c|ngx_thread_pool|||||s|0:0\",\"timeout|mail|ngx_mail_core_module|6000002|6000002|msec||||||8:8\",\"timeout|rtmp|ngx_rtmp_core_module|6000002|6000002|msec||||||8:28\",\"timer_resolution|core|nginx|1010002|1010002|msec|||||s|0:10\",\"track_uploads|http|ngx_http_uploadprogress_module|e000004|e000004|unknown||||||10:0\",\"try_files|http|ngx_http_core_module|0|c001000|core_try_files||||1.13.3||\",\"try_files|http|ngx_http_try_files_module|c001000|c001000|try_files|||1.13.4||s|10:0\",\"tunnel_bind|http|ngx_http_tunnel_module|0|e000006|upstream_bind_set|||1.31.0|||\",\"tunnel_buffer_size|http|ngx_http_tunnel_module|0|e000002|size|||1.31.0|||\",\"tunnel_connect_timeout|http|ngx_http_tunnel_module|0|e000002|msec|||1.31.0|||\",\"tunnel_next_upstream_timeout|http|ngx_http_tunnel_module|0|e000002|msec|||1.31.0|||\",\"tunnel_next_upstream_tries|http|ngx_http_tunnel_module|0|e000002|num|||1.31.0|||\",\"tunnel_next_upstream|http|ngx_http_tunnel_module|0|e000800|bitmask||error/off/timeout|1.31.0|||\",\"tunnel_pass|http|ngx_http_tunnel_module|0|4c000003|tunnel_pass|||1.31.0|||\",\"tunnel_read_timeout|http|ngx_http_tunnel_module|0|e000002|msec|||1.31.0|||\",\"tunnel_send_lowat|http|ngx_http_tunnel_module|0|e000002|size|||1.31.0|||\",\"tunnel_send_timeout|http|ngx_http_tunnel_module|0|e000002|msec|||1.31.0|||\",\"tunnel_socket_keepalive|http|ngx_http_tunnel_module|0|e000200|flag|||1.31.0|||\",\"tunnel_socket_rcvbuf|http|ngx_http_tunnel_module|0|e000002|size|||1.31.3|||\",\"tunnel_socket_sndbuf|http|ngx_http_tunnel_module|0|e000002|size|||1.31.3|||\",\"types_hash_bucket_size|http|ngx_http_core_module|e000002|e000002|num|||||s|10:2c0\",\"types_hash_max_size|http|ngx_http_core_module|e000002|e000002|num|||||s|10:2b8\",\"types|http|ngx_http_core_module|e000101|e000101|core_types|||||s|10:0\",\"underscores_in_headers|http|ngx_http_core_module|6000200|6000200|flag|||||s|8:90\",\"uninitialized_variable_warn|http|ngx_http_rewrite_module|6e000200|6e000200|flag|||||s|10:18\",\"upload_progress_content_type|http|ngx_http_uploadprogress_module|e000002|e000002|str||||||10:80\",\"upload_progress_header|http|ngx_http_uploadprogress_module|e000002|e000002|str||||||10:b8\",\"upload_progress_java_output|http|ngx_http_uploadprogress_module|e000001|e000001|unknown||||||10:0\",\"upload_progress_json_output|http|ngx_http_uploadprogress_module|e000001|e000001|unknown||||||10:0\",\"upload_progress_jsonp_output|http|ngx_http_uploadprogress_module|e000001|e000001|unknown||||||10:0\",\"upload_progress_jsonp_parameter|http|ngx_http_uploadprogress_module|e000002|e000002|str||||||10:c8\",\"upload_progress_template|http|ngx_http_uploadprogress_module|e000004|e000004|unknown||||||10:90\",\"upload_progress|http|ngx_http_uploadprogress_module|2000004|2000004|unknown||||||0:0\",\"upstream_fair_shm_size|http|ngx_http_upstream_fair_module|2000002|2000002|unknown||||||0:0\",\"upstream_list|http|ndk_http_module|6001000|6001000|unknown||||||0:0\",\"upstream|http|ngx_http_upstream|2000102|2000102|upstream|||||s|0:0\",\"upstream|stream|ngx_stream_upstream|2000102|2000102|upstream||||||0:0\",\"userid_domain|http|ngx_http_userid_filter_module|e000002|e000002|str|||||s|10:28\",\"userid_expires|http|ngx_http_userid_filter_module|e000002|e000002|userid_expires|||||s|10:0\",\"userid_flags|http|ngx_http_userid_filter_module|e00000e|e00000e|bitmask|off/secure/httponly/samesite=strict/samesite=lax/samesite=none|httponly/off/samesite=lax/samesite=none/samesite=strict/secure|1.19.3||s|10:8\",\"userid_mark|http|ngx_http_userid_filter_module|e000002|e000002|userid_mark|||||s|10:0\",\"userid_name|http|ngx_http_userid_filter_module|e000002|e000002|str|||||s|10:18\",\"userid_p3p|http|ngx_http_userid_filter_module|e000002|e000002|str|||||s|10:48\",\"userid_path|http|ngx_http_userid_filter_module|e000002|e000002|str|||||s|10:38\",\"userid_service|http|ngx_http_userid_filter_module|e000002|e000002|num|||||s|10:10\",\"userid|http|ngx_http_userid_filter_module|e000002|e000002|enum|off/log/v1/on|log/off/on/v1|||s|10:0\",\"user|core|nginx|1010006|1010006|ngx_set_user|||||s|0:0\",\"use|events|ngx_event|2000002|2000002|ngx_event_use|||||s|0:0\",\"uwsgi_bind|http|ngx_http_uwsgi_module|e000006|e000006|upstream_bind_set|||||s|10:108\",\"uwsgi_buffer_size|http|ngx_http_uwsgi_module|e000002|e000002|size|||||s|10:30\",\"uwsgi_buffering|http|ngx_http_uwsgi_module|e000200|e000200|flag|||||s|10:a0\",\"uwsgi_buffers|http|ngx_http_uwsgi_module|e000004|e000004|bufs|||||s|10:70\",\"uwsgi_busy_buffers_size|http|ngx_http_uwsgi_module|e000002|e000002|size|||||s|10:58\",\"uwsgi_cache_background_update|http|ngx_http_uwsgi_module|e000002|e000002|flag|||||s|10:170\",\"uwsgi_cache_bypass|http|ngx_http_uwsgi_module|e000800|e000800|predicate|||||s|10:180\",\"uwsgi_cache_key|http|ngx_http_uwsgi_module|e000002|e000002|uwsgi_cache_key|||||s|10:0\",\"uwsgi_cache_lock_age|http|ngx_http_uwsgi_module|e000002|e000002|msec|||||s|10:158\",\"uwsgi_cache_lock_timeout|http|ngx_http_uwsgi_module|e000002|e000002|msec|||||s|10:150\",\"uwsgi_cache_lock|http|ngx_http_uwsgi_module|e000200|e000200|flag|||||s|10:148\",\"uwsgi_cache_max_range_offset|http|ngx_http_uwsgi_module|e000002|e000002|off|||||s|10:140\",\"uwsgi_cache_methods|http|ngx_http_uwsgi_module|e000800|e000800|bitmask|GET/HEAD/POST||||s|10:138\",\"uwsgi_cache_min_uses|http|ngx_http_uwsgi_module|e000002|e000002|num|||||s|10:128\",\"uwsgi_cache_path|http|ngx_http_uwsgi_module|2001000|2001000|file_cache_set|||||s|0:0\",\"uwsgi_cache_purge|http|ngx_http_cache_purge_module|e000800|e000800|uwsgi_cache_purge_conf||||||10:0\",\"uwsgi_cache_revalidate|http|ngx_http_uwsgi_module|e000200|e000200|flag|||||s|10:160\",\"uwsgi_cache_use_stale|http|ngx_http_uwsgi_module|e000800|e000800|bitmask|error/timeout/invalid_header/non_idempotent/http_500/http_503/http_403/http_404/http_429/updating/off|error/http_403/http_404/http_429/http_500/http_503/invalid_header/non_idempotent/off/timeout/updating|||s|10:130\",\"uwsgi_cache_valid|http|ngx_http_uwsgi_module|e000800|e000800|file_cache_valid_set|||||s|10:178\",\"uwsgi_cache|http|ngx_http_uwsgi_module|e000002|e000002|uwsgi_cache|||||s|10:0\",\"uwsgi_connect_timeout|http|ngx_http_uwsgi_module|e000002|e000002|msec|||||s|10:8\",\"uwsgi_force_ranges|http|ngx_http_uwsgi_module|e000200|e000200|flag|||||s|10:d8\",\"uwsgi_hide_header|http|ngx_http_uwsgi_module|e000002|e000002|str_array|||||s|10:f8\",\"uwsgi_ignore_client_abort|http|ngx_http_uwsgi_module|e000200|e000200|flag|||||s|10:c0\",\"uwsgi_ignore_headers|http|ngx_http_uwsgi_module|e000800|e000800|bitmask|X-Accel-Redirect/X-Accel-Expires/X-Accel-Limit-Rate/X-Accel-Buffering/X-Accel-Charset/Expires/Cache-Control/Set-Cookie/Vary||||s|10:80\",\"uwsgi_intercept_errors|http|ngx_http_uwsgi_module|e000200|e000200|flag|||||s|10:c8\",\"uwsgi_limit_rate|http|ngx_http_uwsgi_module|e000002|e000002|size~|||||s|10:38\",\"uwsgi_max_temp_file_size|http|ngx_http_uwsgi_module|e000002|e000002|size|||||s|10:60\",\"uwsgi_modifier1|http|ngx_http_uwsgi_module|e000002|e000002|num|0..255|0..255|||s|10:2c8\",\"uwsgi_modifier2|http|ngx_http_uwsgi_module|e000002|e000002|num|0..255|0..255|||s|10:2d0\",\"uwsgi_next_upstream_timeout|http|ngx_http_uwsgi_module|e000002|e000002|msec|||||s|10:20\",\"uwsgi_next_upstream_tries|http|ngx_http_uwsgi_module|e000002|e000002|num|||||s|10:98\",\"uwsgi_next_upstream|http|ngx_http_uwsgi_module|e000800|e000800|bitmask|error/timeout/invalid_header/non_idempotent/http_500/http_503/http_403/http_404/http_429/updating/off|error/http_403/http_404/http_429/http_500/http_503/invalid_header/non_idempotent/off/timeout/updating|||s|10:88\",\"uwsgi_no_cache|http|ngx_http_uwsgi_module|e000800|e000800|predicate|||||s|10:190\",\"uwsgi_param|http|ngx_http_uwsgi_module|e00000c|e00000c|upstream_param_set|||||s|10:270\",\"uwsgi_pass_header|http|ngx_http_uwsgi_module|e000002|e000002|str_array|||||s|10:100\",\"uwsgi_pass_request_body|http|ngx_http_uwsgi_module|e000200|e000200|flag|||||s|10:b8\",\"uwsgi_pass_request_headers|http|ngx_http_uwsgi_module|e000200|e000200|flag|||||s|10:b0\",\"uwsgi_pass|http|ngx_http_uwsgi_module|48000002|48000002|uwsgi_pass|||||s|10:0\",\"uwsgi_read_timeout|http|ngx_http_uwsgi_module|e000002|e000002|msec|||||s|10:18\",\"uwsgi_request_buffering|http|ngx_http_uwsgi_module|e000200|e000200|flag|||||s|10:a8\",\"uwsgi_send_timeout|http|ngx_http_uwsgi_module|e000002|e000002|msec|||||s|10:10\",\"uwsgi_socket_keepalive|http|ngx_http_uwsgi_module|e000200|e000200|flag|||1.15.6||s|10:110\",\"uwsgi_socket_rcvbuf|http|ngx_http_uwsgi_module|0|e000002|size|||1.31.3|||\",\"uwsgi_socket_sndbuf|http|ngx_http_uwsgi_module|0|e000002|size|||1.31.3|||\",\"uwsgi_ssl_certificate_cache|http|ngx_http_uwsgi_module|0|e00000e|uwsgi_ssl_certificate_cache|||1.27.4|||\",\"uwsgi_ssl_certificate_key|http|ngx_http_uwsgi_module|e000002|e000002|complex_value_zero~|||||s|10:1e0\",\"uwsgi_ssl_certificate|http|ngx_http_uwsgi_module|e000002|e000002|complex_value_zero~|||||s|10:1d8\",\"uwsgi_ssl_ciphers|http|ngx_http_uwsgi_module|e000002|e000002|str|||||s|10:2e8\",\"uwsgi_ssl_conf_command|http|ngx_http_uwsgi_module|e000004|e000004|keyval|||1.19.4||s|10:320\",\"uwsgi_ssl_crl|http|ngx_http_uwsgi_module|e000002|e000002|str|||||s|10:310\",\"uwsgi_ssl_name|http|ngx_http_uwsgi_module|e000002|e000002|complex_value|||||s|10:1c0\",\"uwsgi_ssl_password_file|http|ngx_http_uwsgi_module|e000002|e000002|uwsgi_ssl_password_file|||||s|10:0\",\"uwsgi_ssl_protocols|http|ngx_http_uwsgi_module|e000800|e000800|bitmask|SSLv2/SSLv3/TLSv1/TLSv1.1/TLSv1.2/TLSv1.3|SSLv2/SSLv3/TLSv1/TLSv1.1/TLSv1.2/TLSv1.3|||s|10:2e0\",\"uwsgi_ssl_server_name|http|ngx_http_uwsgi_module|e000200|e000200|flag|||||s|10:1c8\",\"uwsgi_ssl_session_reuse|http|ngx_http_uwsgi_module|e000200|e000200|flag|||||s|10:1b8\",\"uwsgi_ssl_trusted_certificate|http|ngx_http_uwsgi_module|e000002|e000002|str|||||s|10:300\",\"uwsgi_ssl_verify_depth|http|ngx_http_uwsgi_module|e000002|e000002|num|||||s|10:2f8\",\"uwsgi_ssl_verify|http|ngx_http_uwsgi_module|e000200|e000200|flag|||||s|10:1d0\",\"uwsgi_store_access|http|ngx_http_uwsgi_module|e00000e|e00000e|access|||||s|10:90\",\"uwsgi_store|http|ngx_http_uwsgi_module|e000002|e000002|uwsgi_store|||||s|10:0\",\"uwsgi_string|http|ngx_http_uwsgi_module|e000002|e000002|str|||||s|10:2b8\",\"uwsgi_temp_file_write_size|http|ngx_http_uwsgi_module|e000002|e000002|size|||||s|10:68\",\"uwsgi_temp_path|http|ngx_http_uwsgi_module|e00001e|e00001e|path|||||s|10:e0\",\"valid_referers|http|ngx_http_referer_module|c000800|c000800|valid_referers|||||s|10:0\",\"variables_hash_bucket_size|http|ngx_http_core_module|2000002|2000002|num|||||s|0:d0\",\"variables_hash_bucket_size|stream|ngx_stream_core_module|2000002|2000002|num||||||0:c8\",\"variables_hash_max_size|http|ngx_http_core_module|2000002|2000002|num|||||s|0:c8\",\"variables_hash_max_size|stream|ngx_stream_core_module|2000002|2000002|num||||||0:c0\",\"wait_key|rtmp|ngx_rtmp_live_module|e000002|e000002|flag||||||10:40\",\"wait_video|rtmp|ngx_rtmp_live_module|e000002|e000002|flag||||||10:48\",\"worker_aio_requests|events|ngx_epoll_module|2000002|2000002|num|||||s|0:8\",\"worker_connections|events|ngx_event|2000002|2000002|ngx_event_connections|||||s|0:0\",\"worker_cpu_affinity|core|nginx|1010800|1010800|ngx_set_cpu_affinity|||||s|0:0\",\"worker_priority|core|nginx|1010002|1010002|ngx_set_priority|||||s|0:0\",\"worker_processes|core|nginx|1010002|1010002|ngx_set_worker_processes|||||s|0:0\",\"worker_rlimit_core|core|nginx|1010002|1010002|off|||||s|0:38\",\"worker_rlimit_nofile|core|nginx|1010002|1010002|num|||||s|0:30\",\"worker_shutdown_timeout|core|nginx|1010002|1010002|msec|||||s|0:18\",\"working_directory|core|nginx|1010002|1010002|str|||||s|0:70\",\"xclient|mail|ngx_mail_proxy_module|6000200|6000200|flag||||||8:10\",\"xml_entities|http|ngx_http_xslt_filter_module|e000002|e000002|xslt_entities||||||10:0\",\"xml_external_entities|http|ngx_http_xslt_filter_module|0|e000200|flag|||1.31.3|||\",\"xslt_last_modified|http|ngx_http_xslt_filter_module|e000200|e000200|flag||||||10:50\",\"xslt_param|http|ngx_http_xslt_filter_module|e000004|e000004|xslt_param||||||10:0\",\"xslt_string_param|http|ngx_http_xslt_filter_module|e000004|e000004|xslt_param||||||10:0\",\"xslt_stylesheet|http|ngx_http_xslt_filter_module|8000800|8000800|xslt_stylesheet||||||10:0\",\"xslt_types|http|ngx_http_xslt_filter_module|e000800|e000800|types||||||10:40\",\"zone|http|ngx_http_upstream_zone_module|10000006|10000006|upstream_zone|||||s|0:0\",\"zone|stream|ngx_stream_upstream_zone_module|8000006|8000006|upstream_zone||||||0:0\"],\"variables\":\"ancient_browser arg_ args binary_remote_addr body_bytes_sent bytes_sent connection connection_requests connection_time connections_active connections_reading connections_waiting connections_writing content_length content_type cookie cookie_ date_gmt date_local default document_root document_uri epoll event_core eventport fastcgi_path_info fastcgi_script_name geoip_area_code geoip_city geoip_city_continent_code geoip_city_country_code geoip_city_country_code3 geoip_city_country_name geoip_country_code geoip_country_code3 geoip_country_name geoip_dma_code geoip_latitude geoip_longitude geoip_org geoip_postal_code geoip_region geoip_region_name grpc_internal_trailers gzip_ratio host hostname http2 http3 http_ http_cookie http_host http_referer http_user_agent http_via http_x_forwarded_for https invalid_referer iocp is_args is_request_port kqueue limit_conn_status limit_rate limit_req_status memcached_key modern_browser msec msie nginx_version ngx_quic pid pipe poll private proxy_add_via proxy_add_x_forwarded_for proxy_host proxy_internal_body_length proxy_internal_chunked proxy_internal_connection proxy_internal_host proxy_port proxy_protocol_addr proxy_protocol_port proxy_protocol_server_addr proxy_protocol_server_port proxy_protocol_tlv_ query_string realip_remote_addr realip_remote_port realpath_root remote_addr remote_port remote_user request request_body request_body_file request_completion request_filename request_id request_length request_method request_port request_time request_uri scheme secure_link secure_link_expires select sent_http_ sent_http_cache_control sent_http_connection sent_http_content_length sent_http_content_type sent_http_keep_alive sent_http_last_modified sent_http_link sent_http_location sent_http_transfer_encoding sent_trailer_ server_addr server_name server_port server_protocol slice_range ssl_alpn_protocol ssl_cipher ssl_ciphers ssl_client_cert ssl_client_escaped_cert ssl_client_fingerprint ssl_client_i_dn ssl_client_i_dn_legacy ssl_client_raw_cert ssl_client_s_dn ssl_client_s_dn_legacy ssl_client_serial ssl_client_sigalg ssl_client_v_end ssl_client_v_remain ssl_client_v_start ssl_client_verify ssl_curve ssl_curves ssl_early_data ssl_ech_outer_server_name ssl_ech_status ssl_protocol ssl_server_name ssl_session_id ssl_session_reused ssl_sigalg ssl_sigalgs status stream:binary_remote_addr stream:bytes_received stream:bytes_sent stream:connection stream:geoip_area_code stream:geoip_city stream:geoip_city_continent_code stream:geoip_city_country_code stream:geoip_city_country_code3 stream:geoip_city_country_name stream:geoip_country_code stream:geoip_country_code3 stream:geoip_country_name stream:geoip_dma_code stream:geoip_latitude stream:geoip_longitude stream:geoip_org stream:geoip_postal_code stream:geoip_region stream:geoip_region_name stream:hostname stream:limit_conn_status stream:msec stream:nginx_version stream:pid stream:protocol stream:proxy_protocol_addr stream:proxy_protocol_port stream:proxy_protocol_server_addr stream:proxy_protocol_server_port stream:proxy_protocol_tlv_ stream:realip_remote_addr stream:realip_remote_port stream:remote_addr stream:remote_port stream:server_addr stream:server_name stream:server_port stream:session_time stream:ssl_alpn_protocol stream:ssl_cipher stream:ssl_ciphers stream:ssl_client_cert stream:ssl_client_escaped_cert stream:ssl_client_fingerprint stream:ssl_client_i_dn stream:ssl_client_raw_cert stream:ssl_client_s_dn stream:ssl_client_serial stream:ssl_client_sigalg stream:ssl_client_v_end stream:ssl_client_v_remain stream:ssl_client_v_start stream:ssl_client_verify stream:ssl_curve stream:ssl_curves stream:ssl_ech_outer_server_name stream:ssl_ech_status stream:ssl_preread_alpn_protocols stream:ssl_preread_protocol stream:ssl_preread_server_name stream:ssl_protocol stream:ssl_server_name stream:ssl_session_id stream:ssl_session_reused stream:ssl_sigalg stream:ssl_sigalgs stream:status stream:time_iso8601 stream:time_local stream:upstream_addr stream:upstream_bytes_received stream:upstream_bytes_sent stream:upstream_connect_time stream:upstream_first_byte_time stream:upstream_session_time tcpinfo_rcv_space tcpinfo_rtt tcpinfo_rttvar tcpinfo_snd_cwnd time_iso8601 time_local uid_got uid_reset uid_set upstream_addr upstream_bytes_received upstream_bytes_sent upstream_cache_etag upstream_cache_last_modified upstream_cache_status upstream_connect_time upstream_cookie_ upstream_header_time upstream_http_ upstream_response_length upstream_response_time upstream_status upstream_trailer_ uri\"}");
// src/parse/nginx/commands.ts
const flag = {
	noArguments: 1,
	block: 256,
	onOff: 512,
	any: 1024,
	oneOrMore: 2048,
	twoOrMore: 4096
};
nginx_directives_default.measured;
let rowsByName;
const read = new Map();
function rows() {
	const found = new Map();
	for (const row of nginx_directives_default.directives) {
		const name = row.slice(0, row.indexOf("|"));
		const same = found.get(name);
		if (same) same.push(row);
		else found.set(name, [row]);
	}
	return found;
}
function readRow(row) {
	const [name = "", area = "", module = "", flags = "", anyFlags = "", reader = "", words = "", anyWords = "", since = "", until = "", builtIn = "", slot = ""] = row.split("|");
	return {
		name,
		area,
		module,
		flags: Number.parseInt(flags, 16),
		anyFlags: Number.parseInt(anyFlags, 16),
		reader: reader.replace("~", ""),
		varies: reader.endsWith("~"),
		words,
		anyWords,
		since,
		until,
		builtIn: builtIn === "s",
		slot: slot === "" ? "" : `${module}:${slot}`
	};
}
const none$1 = [];
function commandsNamed(name) {
	const known = read.get(name);
	if (known) return known;
	const named = (rowsByName ??= rows()).get(name)?.map(readRow);
	if (named) read.set(name, named);
	return named ?? none$1;
}
const commandNames = () => (rowsByName ??= rows()).keys();
let variables;
function isBuiltInVariable(name) {
	variables ??= new Set(nginx_directives_default.variables.split(" "));
	return variables.has(name) || /^(?:http|sent_http|sent_trailer|upstream_http|upstream_trailer|upstream_cookie|cookie|arg|jwt|geoip2?|lua|proxy_protocol_tlv)_/.test(name);
}
function takesArguments(flags, count) {
	if (flags & flag.any) return true;
	if (flags & flag.onOff && count === 1) return true;
	if (flags & flag.oneOrMore) return count >= 1;
	if (flags & flag.twoOrMore) return count >= 2;
	return count < 8 && (flags & 1 << count & 255) !== 0;
}
function mostArgumentsOf(flags) {
	if (flags & (flag.any | flag.oneOrMore | flag.twoOrMore)) return Number.POSITIVE_INFINITY;
	return [
		7,
		6,
		5,
		4,
		3,
		2,
		1
	].find((count) => takesArguments(flags, count)) ?? 0;
}
const isBlock = (flags) => (flags & flag.block) !== 0;
function argumentCounts(flags) {
	if (flags & flag.any) return "any number";
	if (flags & flag.oneOrMore) return "1 or more";
	if (flags & flag.twoOrMore) return "2 or more";
	const counts = [
		0,
		1,
		2,
		3,
		4,
		5,
		6,
		7
	].filter((count) => takesArguments(flags, count));
	const [first = 0] = counts;
	const last = counts.at(-1) ?? first;
	if (first === last) return String(first);
	return counts.length === last - first + 1 && counts.length > 2 ? `${first} to ${last}` : `${counts.slice(0, -1).join(", ")} or ${last}`;
}
// src/parse/nginx/shape.ts
const ownCommands = (name) => commandsNamed(name).filter(({ area, builtIn, since }) => area === "core" || (area === "http" || area === "events" || area === "any") && (builtIn || since !== ""));
function isSimple(name) {
	const commands = ownCommands(name);
	return commands.length > 0 && !commands.some(({ anyFlags }) => isBlock(anyFlags));
}
function opensBlock(name) {
	const commands = ownCommands(name);
	return commands.length > 0 && commands.every(({ anyFlags }) => isBlock(anyFlags));
}
function mostArguments(name) {
	return isSimple(name) ? Math.max(...ownCommands(name).map(({ anyFlags }) => mostArgumentsOf(anyFlags))) : void 0;
}
const startsStatement = (word) => ownCommands(word).length > 0;
const isKnownName = (name) => commandsNamed(name).length > 0;
const rawEntryBlocks = new Set([
	"map",
	"geo",
	"types",
	"split_clients",
	"charset_map",
	"match",
	"geoip2"
]);
// src/parse/nginx/parse.ts
function parseNginx(file) {
	const plain = isTemplateName(file.path) ? void 0 : new Parser(file, file.text).parse();
	if (plain?.problems.length === 0 && !file.text.includes("<%") && !loneVariable.test(file.text)) return plain;
	const mask = maskTemplate(file.text);
	if (!mask) return plain ?? {
		...new Parser(file, file.text).parse(),
		template: true,
		problems: []
	};
	const masked = new Parser(file, mask.text).parse();
	return {
		...masked,
		template: true,
		conditional: mask.conditional || masked.problems.length > 0,
		problems: []
	};
}
var Parser = class {
	#file;
	#text;
	#scanner;
	#top = [];
	#open = [];
	#skipped = [];
	#problems = [];
	#words = [];
	#misplaced;
	#swallowedBraces = 0;
	constructor(file, text) {
		this.#file = file;
		this.#text = text;
		this.#scanner = new Scanner(file, text);
	}
	parse() {
		for (let token = this.#scanner.next(); token.kind !== "end"; token = this.#scanner.next()) if (token.kind === "word") this.#words.push(token.word);
		else if (token.kind === ";") this.#endStatement(token.start);
		else if (token.kind === "{") this.#openBlock(token.start);
		else this.#closeBlock(token.start);
		this.#endFile();
		const problems = [...this.#scanner.problems, ...this.#problems].sort((a, b) => a.at.start - b.at.start);
		return {
			file: this.#file,
			statements: this.#top,
			comments: this.#scanner.comments,
			skipped: this.#skipped,
			problems,
			template: false,
			conditional: false
		};
	}
	get #siblings() {
		return this.#open.at(-1)?.children ?? this.#top;
	}
	get #inEntries() {
		return this.#open.at(-1)?.holdsEntries === true;
	}
	#endStatement(at) {
		if (this.#words.length === 0) {
			this.#skip(at, "A \";\" without a directive before it stops nginx: it does not start.", "Remove it.");
			return;
		}
		this.#splitForgotten(at, (count, most) => count > most);
		this.#push(at);
	}
	#openBlock(at) {
		if (this.#isQuantifier(at)) return;
		this.#leaveUnclosedEntries(at);
		const inEntries = this.#inEntries;
		if (this.#words.length === 0) this.#problem(at, at + 1, "A \"{\" without a directive before it stops nginx: it does not start.", "Write the block's name before it, or remove it.");
		else if (inEntries) this.#problem(this.#words[0]?.start ?? at, at + 1, "A \"{\" cannot stand in this block, so nginx does not start.", "Quote a pattern that holds a brace.", at);
		else {
			this.#splitForgotten(at, () => true);
			this.#leaveUnmarkedComment(at);
		}
		const name = this.#words[0];
		if (name && !inEntries && isSimple(name.value)) this.#problem(name.start, this.#words.at(-1)?.end ?? at, unterminated(name.value), "End it with \";\".", at);
		const words = this.#words;
		this.#words = [];
		const start = name?.start ?? at;
		if (name && holdsCode(name.value)) this.#code(words, start, at);
		else this.#open.push({
			words,
			start,
			terminator: at,
			children: [],
			holdsEntries: inEntries || name !== void 0 && rawEntryBlocks.has(name.value)
		});
	}
	#leaveUnmarkedComment(at) {
		const words = this.#words;
		const [first] = words;
		if (!first || isKnownName(first.value)) return;
		const opening = words.findIndex((word, index) => index > 0 && !word.quoted && (opensBlock(word.value) || word.value === "server") && isFirstOnLine(this.#text, word.start));
		const last = words[opening - 1];
		if (!last) return;
		this.#problem(first.start, last.end, unterminated(first.value), "Put \"#\" before it if it is a comment, or end it with \";\".", at);
		this.#words = words.slice(0, opening);
		this.#push(void 0);
		this.#words = words.slice(opening);
	}
	#isQuantifier(at) {
		const last = this.#words.at(-1);
		const quantifier = /^\{\d+(?:,\d*)?\}/.exec(this.#text.slice(at, at + 20));
		if (!last || last.quoted || last.end !== at || !quantifier) return false;
		const word = this.#scanner.continueWord(last, at + quantifier[0].length);
		this.#words.splice(-1, 1, word);
		if (this.#problems.at(-1)?.at.start !== word.start) this.#problem(word.start, at + 1, "The pattern ends at its \"{\" for want of quotes, so nginx does not start.", "Put the whole pattern into quotes: \"^/\\d{4}/$\".", this.#words[0]?.value === "location" && !this.#inEntries ? word.end : at);
		return true;
	}
	#leaveUnclosedEntries(at) {
		const [name] = this.#words;
		const block = this.#open.at(-1);
		if (!name || !block || !this.#inEntries || !(opensBlock(name.value) || name.value === "server") || !isFirstOnLine(this.#text, name.start)) return;
		const first = block.words[0];
		this.#problem(block.start, first?.end ?? block.start + 1, neverClosed(first?.value ?? ""), "Close it with \"}\".", at);
		this.#open.pop();
		this.#close(block, void 0, block.children.at(-1)?.end ?? block.terminator + 1);
	}
	#code(words, start, at) {
		const close = endOfLua(this.#text, at + 1);
		if (close === void 0) this.#problem(start, at + 1, "This block of code is never closed, so nginx does not start.", "Close it with \"}\".");
		const end = close === void 0 ? this.#text.length : close + 1;
		this.#siblings.push({
			kind: "code",
			words,
			start,
			end,
			terminator: at,
			close,
			children: []
		});
		this.#scanner.position = end;
	}
	#closeBlock(at) {
		this.#endForgotten(at, "End it with \";\" before the \"}\".");
		const block = this.#open.pop();
		if (!block) {
			this.#skip(at, "This \"}\" closes nothing, so nginx does not start.", "Remove it, or look for a block that ends too early above.");
			return;
		}
		this.#misplaced ??= misplacedClose(this.#text, block.start, at);
		this.#close(block, at, at + 1);
	}
	#endFile() {
		const end = this.#text.length;
		this.#endForgotten(end, "End it with \";\".");
		const innermost = this.#open.at(-1);
		if (innermost && this.#open.length > this.#swallowedBraces) {
			const suspect = this.#misplaced ?? {
				start: innermost.start,
				close: void 0
			};
			const opening = this.#file.text.slice(suspect.start, suspect.start + 60);
			const name = /^[\w-]+/.exec(opening)?.[0] ?? "";
			this.#problems.push({
				at: span(this.#file, suspect.start, suspect.start + Math.max(1, opening.search(/[\s{]|$/))),
				noticedAt: end,
				message: neverClosed(name),
				help: "Close it with \"}\".",
				...suspect.close !== void 0 && { related: {
					at: span(this.#file, suspect.close, suspect.close + 1),
					message: "this \"}\" is meant for another block"
				} }
			});
		}
		for (let block = this.#open.pop(); block; block = this.#open.pop()) this.#close(block, void 0, end);
	}
	#close(block, close, end) {
		const { words, start, terminator, children } = block;
		this.#siblings.push({
			kind: "block",
			words,
			start,
			end,
			terminator,
			close,
			children
		});
	}
	#endForgotten(at, help) {
		const first = this.#words[0];
		const last = this.#words.at(-1);
		if (!first || !last) return;
		this.#splitForgotten(at, (count, most) => count > most);
		const name = this.#words[0] ?? first;
		const glued = !last.quoted && last.value.endsWith("}") && !last.value.includes("{");
		this.#problem(name.start, last.end, this.#inEntries ? "This line is not terminated by \";\", so nginx does not start." : unterminated(name.value), glued ? "Put \";\" before the \"}\": without it the brace is part of the word." : help, at);
		this.#push(void 0);
		if (glued) this.#swallowedBraces++;
	}
	#splitForgotten(at, isWrong) {
		if (this.#inEntries) return;
		let from = 0;
		const words = this.#words;
		const endings = [];
		for (let index = 1; index < words.length; index++) {
			const word = words[index];
			if (word && !word.quoted && startsStatement(word.value) && isFirstOnLine(this.#text, word.start)) endings.push(index);
		}
		for (const ending of endings) {
			const first = words[from];
			const most = first && (first.value === "server" && this.#open.at(-1)?.words[0]?.value === "upstream" ? 0 : first.value === "listen" ? 0 : mostArguments(first.value));
			const last = words[ending - 1];
			if (!first || !last || most === void 0 || !isWrong(words.length - from - 1, most)) continue;
			this.#problem(first.start, last.end, unterminated(first.value), "End it with \";\".", at);
			this.#words = words.slice(from, ending);
			this.#push(void 0);
			from = ending;
		}
		this.#words = from === 0 ? words : words.slice(from);
	}
	#push(terminator) {
		const words = this.#words;
		this.#words = [];
		const end = terminator === void 0 ? words.at(-1)?.end ?? 0 : terminator + 1;
		this.#siblings.push({
			kind: this.#inEntries ? "raw-entry" : "simple",
			words,
			start: words[0]?.start ?? end,
			end,
			terminator,
			close: void 0,
			children: []
		});
	}
	#skip(at, message, help) {
		const last = this.#skipped.at(-1);
		if (last && this.#text.slice(last.end, at).trim() === "" && this.#text.charAt(last.start) === this.#text.charAt(at)) last.end = at + 1;
		else {
			this.#skipped.push({
				start: at,
				end: at + 1
			});
			this.#problem(at, at + 1, message, help);
		}
	}
	#problem(start, end, message, help, noticedAt = start) {
		this.#problems.push({
			at: span(this.#file, start, end),
			message,
			help,
			noticedAt
		});
	}
};
const unterminated = (name) => `"${name.slice(0, 40)}" is not terminated by ";", so nginx does not start.`;
const neverClosed = (name) => `The block ${name === "" ? "" : `"${name.slice(0, 40)}" `}that starts here is never closed, so nginx does not start.`;
// src/understand/nginx/expand.ts
const deepest = 100;
const mostIncludes$1 = 1e4;
var Expander = class {
	problems = [];
	#resolve;
	#reported = new Set();
	#included = 0;
	constructor(resolve) {
		this.#resolve = resolve;
	}
	expand(statements, inclusion, absentIsHarmless = () => false) {
		const directives = [];
		const blocks = [];
		let complete = !inclusion.tree.conditional;
		const stack = [{
			statements,
			inclusion,
			next: 0
		}];
		for (let top = stack.at(-1); top; top = stack.at(-1)) {
			const statement = top.statements[top.next++];
			if (!statement) {
				stack.pop();
				continue;
			}
			const here = top.inclusion;
			if (statement.kind === "block") blocks.push({
				statement,
				inclusion: here
			});
			if (statement.kind !== "simple") continue;
			const pattern = statement.words[1]?.value;
			if (nameOf(statement) !== "include" || pattern === void 0) {
				directives.push(directiveOf(statement, here));
				continue;
			}
			if (++this.#included > mostIncludes$1) return {
				directives,
				blocks,
				complete: false
			};
			const included = this.#resolve(pattern, here.tree);
			const line = span(here.tree.file, statement.start, statement.end);
			if (included.kind === "stock") directives.push(...stockDirectives(included.file, included.name, line, here.lines));
			else if (included.kind === "absent") complete &&= absentIsHarmless(pattern);
			else {
				const entered = included.trees.map((tree) => this.#enter(tree, here, statement, line, included.sure));
				if (entered.some((one) => !one || one.tree.conditional)) complete = false;
				for (const one of entered.reverse()) if (one) stack.push({
					statements: one.tree.statements,
					inclusion: one,
					next: 0
				});
			}
		}
		return {
			directives,
			blocks,
			complete
		};
	}
	#enter(tree, from, statement, line, sure) {
		if (from.depth >= deepest) return void 0;
		for (let up = from; up; up = up.from) {
			if (up.tree !== tree) continue;
			if (sure && !this.#reported.has(statement)) {
				this.#reported.add(statement);
				const related = up.lines.at(-1);
				this.problems.push({
					at: line,
					kind: "include-cycle",
					message: "This include leads back to a file that is being read, so nginx does not start.",
					help: "Break the circle: a file must not include itself, not even through others.",
					...related && up.from && { related: {
						at: related,
						message: `the circle is entered here, ${placeOf(related)}`
					} }
				});
			}
			return;
		}
		return {
			tree,
			from,
			depth: from.depth + 1,
			lines: [...from.lines, line]
		};
	}
};
const rootInclusion = (tree) => ({
	tree,
	from: void 0,
	depth: 0,
	lines: []
});
const textOfWord = (tree, word) => ({
	value: word.value,
	at: span(tree.file, word.start, word.end)
});
function directiveOf(statement, { tree, lines }) {
	const [name, ...args] = statement.words;
	return {
		name: name?.value ?? "",
		args: args.map((word) => textOfWord(tree, word)),
		at: span(tree.file, statement.start, statement.end),
		includedBy: lines
	};
}
function stockDirectives(file, stock, at, lines) {
	const includedBy = [...lines, at];
	return file.map(([name, ...args]) => ({
		name,
		args: args.map((value) => ({
			value,
			at
		})),
		at,
		includedBy,
		stock
	}));
}
// src/understand/nginx/gateway.ts
const protocols = new Map([
	["proxy_pass", "http"],
	["uwsgi_pass", "uwsgi"],
	["fastcgi_pass", "fastcgi"],
	["scgi_pass", "scgi"],
	["grpc_pass", "grpc"]
]);
function gatewaysOf(directives, sets, upstreams) {
	return directives.flatMap((directive) => {
		const protocol = protocols.get(directive.name);
		const target = directive.args[0];
		return protocol && target ? [readGateway(directive, protocol, substitute(target.value, sets), target.at, upstreams)] : [];
	});
}
function variablesOf(sets) {
	const variables = new Map();
	for (const { args: [name, value] } of sets) {
		if (!name || !value) continue;
		const literal = isTemplated$1(value.value) ? void 0 : value.value;
		const isKnown = variables.has(name.value);
		variables.set(name.value, isKnown && variables.get(name.value) !== literal ? void 0 : literal);
	}
	return variables;
}
function substitute(target, variables) {
	return target.replace(/\$(?:\{(\w+)\}|(\w+))/g, (variable, braced, bare) => variables.get(`$${braced ?? bare ?? ""}`) ?? variable);
}
const isTemplated$1 = (text) => /\$|\{\{|<%|\{%/.test(text);
function readGateway(directive, written, target, at, upstreams) {
	const scheme = /^(?!unix:)([a-z]+):\/\//i.exec(target)?.[1]?.toLowerCase();
	const protocol = scheme === "https" && written === "http" ? "https" : written;
	const unknown = {
		protocol,
		directive,
		addresses: [],
		addressesKnown: false,
		upstream: void 0,
		host: void 0
	};
	if (written === "http" && scheme === void 0) return unknown;
	const rest = scheme === void 0 ? target : target.slice(scheme.length + 3);
	if (rest.startsWith("unix:")) {
		const path = rest.slice(5).split(":")[0] ?? "";
		const socket = isTemplated$1(path) ? void 0 : readAddress(`unix:${path}`, 80);
		return socket ? {
			protocol,
			directive,
			addresses: [{
				address: socket,
				at
			}],
			addressesKnown: true,
			upstream: void 0,
			host: "localhost"
		} : unknown;
	}
	const host = /^(?:\[[^[\]]*\]|[^/$?])*/.exec(rest)?.[0] ?? "";
	const after = rest.slice(host.length);
	if (host === "" || isTemplated$1(host) || /^\$(?!(?:request_uri|uri|document_uri|is_args|args)\b)/.test(after)) return unknown;
	const upstream = upstreams(host);
	if (upstream) return {
		protocol,
		directive,
		addresses: upstream.servers,
		addressesKnown: upstream.known,
		upstream: upstream.block,
		host
	};
	const address = readAddress(host, protocol === "https" ? 443 : 80);
	return address ? {
		protocol,
		directive,
		addresses: [{
			address,
			at
		}],
		addressesKnown: true,
		upstream: void 0,
		host
	} : unknown;
}
function readUpstream$1(name, level) {
	const servers = level.directives.filter((directive) => directive.name === "server" && !directive.args.some(({ value }) => value === "down"));
	let known = level.complete;
	const found = servers.flatMap(({ args: [target] }) => {
		const address = target && !isTemplated$1(target.value) ? readAddress(target.value, 80) : void 0;
		if (target && address) return [{
			address,
			at: target.at
		}];
		known = false;
		return [];
	});
	return {
		block: {
			name,
			directives: level.directives,
			complete: level.complete
		},
		servers: found,
		known
	};
}
function readAddress(text, defaultPort) {
	if (text.startsWith("unix:")) return text.length > 5 ? {
		kind: "unix",
		path: text.slice(5).replace(/^\/+/, "/")
	} : void 0;
	const address = parseAddress(text, defaultPort);
	return address?.kind === "tcp" ? address : void 0;
}
// src/understand/nginx/resolve-include.ts
const nginxLike = /(?:^|[/._-])(?:nginx|conf\.d|snippets?|sites-\w+|includes?|vhosts?|webserver|proxy)(?:[/._-]|$)/i;
const othersDirectory = /(?:^|\/)(?:supervisord?|apache2?|httpd|php[^/]*|uwsgi|celery|logrotate|fail2ban|mysql|mariadb|postgres\w*|redis|rsyslog|dovecot|postfix)(?:\.d)?\//i;
const mostPatterns = 500;
const mostWildcards = 4;
var IncludeResolver = class {
	#paths;
	#byName;
	#globs = new Map();
	constructor(paths) {
		this.#paths = paths;
	}
	resolve(pattern, from, mainDirectory) {
		if (/[$]|\{\{|\{%|<%/.test(pattern)) return void 0;
		const isGlob = /[*?[]/.test(pattern);
		if ((pattern.match(/[*?[]/g)?.length ?? 0) > mostWildcards) return void 0;
		const segments = normalize(pattern);
		if (segments.length === 0) return void 0;
		const find = (tail) => (isGlob ? this.#matching(tail) : this.#ending(tail)).filter((path) => othersDirectory.test(tail) || !othersDirectory.test(path));
		if (!pattern.startsWith("/")) for (const directory of [mainDirectory, directoryOf(from)]) {
			const exact = directory === void 0 ? void 0 : join(directory, pattern);
			if (exact === void 0) continue;
			const found = isGlob ? this.#matching(exact).filter((path) => depth(path) === depth(exact)) : this.#paths.has(exact) ? [exact] : [];
			if (found.length > 0) return {
				paths: found,
				sure: true
			};
		}
		for (let first = 0; first < segments.length - 1; first++) {
			const found = find(segments.slice(first).join("/")).filter((path) => path !== from);
			const chosen = isGlob ? nearestDirectory(found, from) : nearest$1(found, from);
			if (chosen) return {
				paths: chosen,
				sure: true
			};
		}
		if (isGlob) return void 0;
		const chosen = nearest$1(find(segments.at(-1) ?? "").filter((path) => path !== from && (nginxLike.test(directoryOf(path)) || directoryOf(path) === directoryOf(from))), from);
		return chosen && {
			paths: chosen,
			sure: false
		};
	}
	#ending(tail) {
		this.#byName ??= groupByName$1(this.#paths);
		return (this.#byName.get(tail.slice(tail.lastIndexOf("/") + 1)) ?? []).filter((path) => path === tail || path.endsWith(`/${tail}`));
	}
	#matching(tail) {
		const known = this.#globs.get(tail);
		if (known) return known;
		if (this.#globs.size >= mostPatterns) return [];
		const pattern = compile(`(?:^|/)${tail.split("/").map(segmentPattern).join("/")}$`);
		const found = pattern ? [...this.#paths].filter((path) => pattern.test(path)).sort() : [];
		this.#globs.set(tail, found);
		return found;
	}
};
function segmentPattern(segment) {
	return (/^[*?[]/.test(segment) ? "(?!\\.)" : "") + segment.slice(0, 200).replace(/\*+|\?|\[!?[^\]/]+\]|[^*?[]+|\[/g, (piece) => {
		if (piece.startsWith("*")) return "[^/]*";
		if (piece === "?") return "[^/]";
		if (piece.length > 2 && piece.startsWith("[")) return piece.replace(/^\[!/, "[^").replace(/\\/g, "\\\\");
		return literalPattern(piece);
	});
}
function compile(source) {
	try {
		return new RegExp(source);
	} catch {
		return;
	}
}
function groupByName$1(paths) {
	const groups = new Map();
	for (const path of paths) {
		const name = path.slice(path.lastIndexOf("/") + 1);
		const group = groups.get(name);
		if (group) group.push(path);
		else groups.set(name, [path]);
	}
	return groups;
}
function nearest$1(paths, from) {
	const [best, second] = rank(paths, from);
	return best && (!second || second.shared < best.shared) ? [best.path] : void 0;
}
function nearestDirectory(paths, from) {
	const best = rank(paths, from)[0];
	if (!best) return void 0;
	const directories = new Set(rank(paths, from).filter(({ shared }) => shared === best.shared).map(({ path }) => directoryOf(path)));
	return directories.size === 1 ? paths.filter((path) => directories.has(directoryOf(path))) : void 0;
}
function rank(paths, from) {
	return paths.map((path) => ({
		path,
		shared: sharedDirectories(path, from)
	})).sort((a, b) => b.shared - a.shared);
}
function sharedDirectories(left, right) {
	const [a, b] = [left.split("/").slice(0, -1), right.split("/").slice(0, -1)];
	let shared = 0;
	while (shared < a.length && a[shared] === b[shared]) shared++;
	return shared;
}
const depth = (path) => path.split("/").length;
function normalize(path) {
	const segments = [];
	for (const segment of path.split("/")) if (segment === "..") segments.pop();
	else if (segment !== "" && segment !== ".") segments.push(segment);
	return segments;
}
const join = (directory, path) => normalize(`${directory}/${path}`).join("/");
// src/parse/nginx/walk.ts
function walkNginx(statements, visit) {
	const stack = [{
		siblings: statements,
		next: 0,
		parent: void 0
	}];
	for (let level = stack.at(-1); level; level = stack.at(-1)) {
		const statement = level.siblings[level.next];
		if (!statement) {
			if (level.parent) visit.leave?.(level.parent);
			stack.pop();
			continue;
		}
		level.next++;
		visit.enter?.(statement, stack.length - 1);
		stack.push({
			siblings: statement.children,
			next: 0,
			parent: statement
		});
	}
}
// src/understand/nginx/roles.ts
const besideServers = new Set([
	"server",
	"upstream",
	"map",
	"geo",
	"split_clients",
	"log_format",
	"limit_req_zone",
	"limit_conn_zone",
	"proxy_cache_path",
	"types"
]);
const insideServers = new Set([
	"location",
	"listen",
	"server_name",
	"proxy_pass",
	"uwsgi_pass",
	"fastcgi_pass",
	"scgi_pass",
	"alias",
	"try_files"
]);
const roleOf = onceForEach((tree) => {
	const names = new Set(tree.statements.map(nameOf));
	const has = (wanted) => [...wanted].some((name) => names.has(name));
	return tree.statements.some((statement) => statement.kind === "block" && (nameOf(statement) === "http" || nameOf(statement) === "events")) ? "main" : has(besideServers) ? "site" : has(insideServers) ? "inside" : "loose";
});
function includesOf(tree) {
	const patterns = new Set();
	walkNginx(tree.statements, { enter(statement) {
		const pattern = statement.words[1]?.value;
		if (nameOf(statement) === "include" && pattern !== void 0 && (statement.kind === "simple" || statement.kind === "raw-entry" && statement.words.length === 2)) patterns.add(pattern);
	} });
	return patterns;
}
// src/understand/nginx/scope.ts
const neverInherited = new Set([
	"proxy_pass",
	"uwsgi_pass",
	"fastcgi_pass",
	"scgi_pass",
	"grpc_pass",
	"memcached_pass",
	"try_files",
	"return",
	"rewrite",
	"set",
	"break",
	"listen",
	"server_name",
	"server",
	"stub_status",
	"empty_gif",
	"flv",
	"mp4",
	"perl"
]);
const oneList = new Map([
	["allow", ["allow", "deny"]],
	["deny", ["allow", "deny"]],
	["root", ["root", "alias"]],
	["alias", ["root", "alias"]]
]);
const none = [];
var Scope = class {
	complete;
	directives;
	#outer;
	#byName;
	#held = new Map();
	constructor(level, outer) {
		this.directives = level.directives;
		this.complete = level.complete && outer?.complete !== false;
		this.#outer = outer;
	}
	own(name) {
		this.#byName ??= groupByName(this.directives);
		return this.#byName.get(name) ?? none;
	}
	effective(name) {
		return this.#holder(name).at(-1);
	}
	effectiveAll(name) {
		return this.#holder(name);
	}
	#holder(name) {
		if (neverInherited.has(name)) return this.own(name);
		const before = this.#held.get(name);
		if (before) return before;
		const names = oneList.get(name) ?? [name];
		const passed = [];
		let found = none;
		for (const level of this.#outwards()) {
			const known = level.#held.get(name);
			if (!known) passed.push(level);
			if (known || names.some((one) => level.own(one).length > 0)) {
				found = known ?? level.own(name);
				break;
			}
		}
		for (const one of passed) one.#held.set(name, found);
		return found;
	}
	*#outwards() {
		yield this;
		for (let level = this.#outer; level; level = level.#outer) yield level;
	}
};
function groupByName(directives) {
	const groups = new Map();
	for (const directive of directives) {
		const group = groups.get(directive.name);
		if (group) group.push(directive);
		else groups.set(directive.name, [directive]);
	}
	return groups;
}
// src/understand/nginx/http-level.ts
const isDevelopment = ({ tree }) => isAwayFromProduction(tree.file) !== void 0;
function httpLevelAround(site, starts) {
	const path = site.tree.file.path;
	const directory = directoryOf(path);
	const others = starts.filter((other) => other !== site && (isDevelopment(site) || !isDevelopment(other)));
	let main;
	for (const { tree, http } of others) {
		if (!http) continue;
		const shared = sharedDirectories(tree.file.path, path);
		const theirs = directoryOf(tree.file.path);
		if ((directory === theirs || shared >= Math.max(1, theirs.split("/").length - 1)) && shared > (main?.shared ?? -1)) main = {
			scope: http,
			shared,
			path: tree.file.path
		};
	}
	const beside = others.filter(({ tree, http }) => !http && directoryOf(tree.file.path) === directory && roleOf(tree) !== "inside").map(({ level }) => level);
	const own = roleOf(site.tree) === "site" ? [site.level] : [];
	return {
		scope: new Scope({
			directives: [...beside, ...own].flatMap(({ directives }) => directives),
			complete: own.every(({ complete }) => complete)
		}, main?.scope),
		configuration: main?.path ?? configurationOf(site.tree.file.path)
	};
}
const configurationOf = (path) => directoryOf(path);
// src/understand/nginx/stock-files.ts
const common = [
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
	["SERVER_NAME", "$server_name"]
];
const params = (directive, more) => [
	...common.map(([name, value]) => [
		directive,
		name,
		value
	]),
	[
		directive,
		"HTTPS",
		"$https",
		"if_not_empty"
	],
	...more
];
const fastcgi = params("fastcgi_param", [
	[
		"fastcgi_param",
		"SCRIPT_NAME",
		"$fastcgi_script_name"
	],
	[
		"fastcgi_param",
		"DOCUMENT_URI",
		"$document_uri"
	],
	[
		"fastcgi_param",
		"GATEWAY_INTERFACE",
		"CGI/1.1"
	],
	[
		"fastcgi_param",
		"SERVER_SOFTWARE",
		"nginx/$nginx_version"
	],
	[
		"fastcgi_param",
		"SERVER_ADDR",
		"$server_addr"
	],
	[
		"fastcgi_param",
		"REDIRECT_STATUS",
		"200"
	]
]);
const files = new Map([
	["proxy_params", [
		[
			"proxy_set_header",
			"Host",
			"$host"
		],
		[
			"proxy_set_header",
			"X-Real-IP",
			"$remote_addr"
		],
		[
			"proxy_set_header",
			"X-Forwarded-For",
			"$proxy_add_x_forwarded_for"
		],
		[
			"proxy_set_header",
			"X-Forwarded-Proto",
			"$scheme"
		]
	]],
	["uwsgi_params", params("uwsgi_param", [[
		"uwsgi_param",
		"PATH_INFO",
		"$document_uri"
	]])],
	["scgi_params", params("scgi_param", [[
		"scgi_param",
		"SCGI",
		"1"
	], [
		"scgi_param",
		"DOCUMENT_URI",
		"$document_uri"
	]])],
	["fastcgi_params", fastcgi],
	["fastcgi.conf", [...fastcgi, [
		"fastcgi_param",
		"SCRIPT_FILENAME",
		"$document_root$fastcgi_script_name"
	]]],
	["fastcgi-php.conf", [
		["fastcgi_split_path_info", "^(.+?\\.php)(/.*)$"],
		[
			"try_files",
			"$fastcgi_script_name",
			"=404"
		],
		[
			"set",
			"$path_info",
			"$fastcgi_path_info"
		],
		[
			"fastcgi_param",
			"PATH_INFO",
			"$path_info"
		],
		["fastcgi_index", "index.php"],
		...fastcgi,
		[
			"fastcgi_param",
			"SCRIPT_FILENAME",
			"$document_root$fastcgi_script_name"
		]
	]],
	["mime.types", []],
	["koi-utf", []],
	["koi-win", []],
	["win-utf", []],
	["options-ssl-nginx.conf", [
		["ssl_session_cache", "shared:le_nginx_SSL:10m"],
		["ssl_session_timeout", "1440m"],
		["ssl_session_tickets", "off"],
		[
			"ssl_protocols",
			"TLSv1.2",
			"TLSv1.3"
		],
		["ssl_prefer_server_ciphers", "off"],
		["ssl_ciphers", "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305:DHE-RSA-AES128-GCM-SHA256:DHE-RSA-AES256-GCM-SHA384"]
	]],
	["snakeoil.conf", [["ssl_certificate", "/etc/ssl/certs/ssl-cert-snakeoil.pem"], ["ssl_certificate_key", "/etc/ssl/private/ssl-cert-snakeoil.key"]]]
]);
const stockFile = (pattern) => files.get(pattern.slice(pattern.lastIndexOf("/") + 1));
// src/understand/nginx/include-graph.ts
function includeGraph(trees, resolver, read) {
	const known = new Map(trees.map((tree) => [tree.file.path, tree]));
	const treeAt = (path) => {
		const tree = known.get(path) ?? read(path);
		if (tree) known.set(path, tree);
		return tree;
	};
	const resolve = (pattern, from, main) => {
		const found = resolver.resolve(pattern, from.file.path, main);
		const brought = (found?.paths ?? []).flatMap((path) => treeAt(path) ?? []);
		if (found && brought.length > 0) return {
			kind: "trees",
			trees: brought,
			sure: found.sure
		};
		const file = stockFile(pattern);
		return file ? {
			kind: "stock",
			name: pattern.slice(pattern.lastIndexOf("/") + 1),
			file
		} : { kind: "absent" };
	};
	const mains = trees.filter((tree) => roleOf(tree) === "main").map((tree) => directoryOf(tree.file.path));
	const directories = mains.length > 0 ? [...new Set(mains)] : [void 0];
	const brings = new Map();
	const broughtOf = (tree) => {
		const before = brings.get(tree);
		if (before) return before;
		const all = [...includesOf(tree)].flatMap((pattern) => directories.flatMap((main) => {
			const found = resolve(pattern, tree, main);
			return found.kind === "trees" ? found.trees : [];
		}));
		const brought = new Set(all);
		brings.set(tree, brought);
		return brought;
	};
	const reached = new Set();
	const reach = (start) => {
		const waiting = [start];
		for (let tree = waiting.pop(); tree; tree = waiting.pop()) {
			if (reached.has(tree)) continue;
			reached.add(tree);
			waiting.push(...broughtOf(tree));
		}
	};
	const broughtByOthers = new Set(trees.flatMap((tree) => [...broughtOf(tree)].filter((one) => one !== tree)));
	const pieces = new Set(trees.flatMap((tree) => roleOf(tree) === "main" ? piecesOf(tree, resolve) : []));
	const starts = trees.filter((tree) => roleOf(tree) === "main" && !pieces.has(tree) || !broughtByOthers.has(tree));
	for (const start of starts) reach(start);
	for (const tree of trees) {
		if (reached.has(tree)) continue;
		starts.push(tree);
		reach(tree);
	}
	const isStart = new Set(starts);
	return {
		starts,
		included: [...reached].filter((tree) => !isStart.has(tree)),
		resolve
	};
}
function piecesOf(main, resolve) {
	return main.statements.flatMap((statement) => {
		const pattern = statement.words[1]?.value;
		if (nameOf(statement) !== "include" || pattern === void 0 || /[*?[]/.test(pattern)) return [];
		const found = resolve(pattern, main, directoryOf(main.file.path));
		return found.kind === "trees" && found.sure ? found.trees.filter((tree) => tree !== main) : [];
	});
}
// src/understand/nginx/reading/places.ts
const bit = (index) => 2 ** (24 + index);
const places = {
	main: {
		area: "core",
		bit: bit(0),
		title: "the main level"
	},
	events: {
		area: "events",
		bit: bit(1),
		title: "\"events\""
	},
	http: {
		area: "http",
		bit: bit(1),
		title: "\"http\""
	},
	server: {
		area: "http",
		bit: bit(2),
		title: "\"server\""
	},
	location: {
		area: "http",
		bit: bit(3),
		title: "\"location\""
	},
	upstream: {
		area: "http",
		bit: bit(4),
		title: "\"upstream\""
	},
	serverIf: {
		area: "http",
		bit: bit(5),
		title: "\"if\" in a server"
	},
	locationIf: {
		area: "http",
		bit: bit(6),
		title: "\"if\" in a location"
	},
	limitExcept: {
		area: "http",
		bit: bit(7),
		title: "\"limit_except\""
	},
	stream: {
		area: "stream",
		bit: bit(1),
		title: "\"stream\""
	},
	streamServer: {
		area: "stream",
		bit: bit(2),
		title: "\"server\" of stream"
	},
	streamUpstream: {
		area: "stream",
		bit: bit(3),
		title: "\"upstream\" of stream"
	},
	mail: {
		area: "mail",
		bit: bit(1),
		title: "\"mail\""
	},
	mailServer: {
		area: "mail",
		bit: bit(2),
		title: "\"server\" of mail"
	},
	rtmp: {
		area: "rtmp",
		bit: bit(1),
		title: "\"rtmp\""
	},
	rtmpServer: {
		area: "rtmp",
		bit: bit(2),
		title: "\"server\" of rtmp"
	},
	rtmpApplication: {
		area: "rtmp",
		bit: bit(3),
		title: "\"application\""
	}
};
const everyPlace = Object.values(places);
const overlaps = (flags, wanted) => (flags >>> 24 & wanted / 2 ** 24) !== 0;
const fits = (command, flags, place) => (command.area === "any" || command.area === place.area) && overlaps(flags, place.bit);
function titlesOf(commands) {
	const titles = everyPlace.filter((place) => commands.some((command) => fits(command, command.anyFlags, place))).map(({ title }) => title);
	return titles.length <= 1 ? titles[0] ?? "" : `${titles.slice(0, -1).join(", ")} or ${titles.at(-1) ?? ""}`;
}
function placeInside(command, place) {
	if (command.area === "core") {
		if (command.name === "events") return places.events;
		if (command.name === "http") return places.http;
		if (command.name === "stream") return places.stream;
		if (command.name === "mail") return places.mail;
		return command.name === "rtmp" ? places.rtmp : void 0;
	}
	if (command.area === "stream") return command.name === "server" ? places.streamServer : command.name === "upstream" ? places.streamUpstream : void 0;
	if (command.area === "mail") return command.name === "server" ? places.mailServer : void 0;
	if (command.area === "rtmp") return command.name === "server" ? places.rtmpServer : command.name === "application" ? places.rtmpApplication : void 0;
	if (command.name === "server") return places.server;
	if (command.name === "location") return places.location;
	if (command.name === "upstream") return places.upstream;
	if (command.name === "if") return place === places.server ? places.serverIf : places.locationIf;
	return command.name === "limit_except" ? places.limitExcept : void 0;
}
// src/understand/nginx/reading/best-places.ts
const depthOfSight = 2;
const placesFor = (tree) => bestPlaces(tree.statements, everyPlace);
function bestPlaces(statements, candidates) {
	if (candidates.length <= 1) return candidates;
	const counts = candidates.map((place) => misfits(statements, place, depthOfSight));
	const fewest = Math.min(...counts);
	const best = candidates.filter((_, index) => counts[index] === fewest);
	return best.length === candidates.length ? candidates : best;
}
function misfits(statements, place, depth) {
	let count = 0;
	for (const statement of statements) {
		if (statement.kind === "raw-entry") continue;
		const commands = commandsNamed(nameOf(statement)).filter((command) => isBlock(command.anyFlags) === (statement.kind !== "simple"));
		if (commands.length === 0) continue;
		const fitting = commands.filter((command) => fits(command, command.anyFlags, place));
		if (fitting.length === 0) count++;
		else if (depth > 0 && statement.kind === "block") {
			const inside = fitting.map((command) => placeInside(command, place)).map((inner) => inner ? misfits(statement.children, inner, depth - 1) : 0);
			count += Math.min(...inside);
		}
	}
	return count;
}
// src/understand/nginx/reading/values.ts
const largest = 9223372036854775807n;
const beforeNul = (text) => text.split("\0", 1)[0] ?? "";
function readNumber(text) {
	if (!/^[0-9]+$/.test(text)) return void 0;
	const value = text.length > 19 && text.replace(/^0+/, "").length > 19 ? void 0 : BigInt(text);
	return value !== void 0 && value <= largest ? value : void 0;
}
function readSize(text, large) {
	const unit = /[kKmMgG]$/.exec(text)?.[0].toLowerCase();
	if (unit === "g" && !large) return void 0;
	const scale = unit === "k" ? 1024n : unit === "m" ? 1024n ** 2n : unit === "g" ? 1024n ** 3n : 1n;
	const value = readNumber(unit === void 0 ? text : text.slice(0, -1));
	return value !== void 0 && value <= largest / scale ? value * scale : void 0;
}
const steps = [
	"start",
	"y",
	"M",
	"w",
	"d",
	"h",
	"m",
	"s",
	"ms",
	" "
];
const seconds = {
	y: 31536000n,
	M: 2592000n,
	w: 604800n,
	d: 86400n,
	h: 3600n,
	m: 60n,
	s: 1n
};
function readTime(text, inSeconds) {
	let step = inSeconds ? 0 : 2;
	let at = 0;
	let total = 0n;
	let valid = false;
	const rest = (value) => inSeconds ? value : value * 1000n;
	while (at < text.length) {
		const digits = /^[0-9]*/.exec(text.slice(at))?.[0] ?? "";
		const value = digits === "" ? 0n : readNumber(digits);
		if (value === void 0) return void 0;
		if (digits !== "") valid = true;
		at += digits.length;
		if (at >= text.length) return valid && total + rest(value) <= largest ? total + rest(value) : void 0;
		const unit = text.startsWith("ms", at) ? "ms" : text.charAt(at);
		at += unit.length;
		const next = steps.indexOf(unit);
		if (next < 1 || unit === "ms" && inSeconds || (unit === " " ? step >= 7 : unit === "y" ? step > 0 : next <= step)) return void 0;
		step = next;
		total += unit === "ms" ? value : rest(value * (seconds[unit] ?? 1n));
		if (total > largest) return void 0;
		while (text.charAt(at) === " ") at++;
	}
	return valid ? total : void 0;
}
function isIpAddress(text) {
	const parts = text.split(".");
	if (parts.length === 4 && parts.every((part) => /^\d*$/.test(part) && Number(part) <= 255)) return "v4";
	if (!/^[0-9a-fA-F:.]+$/.test(text) || !text.includes(":") || text.includes(":::")) return void 0;
	const halves = text.split("::");
	if (halves.length > 2) return void 0;
	let groups = 0;
	for (const [half, content] of halves.entries()) {
		if (content === "") continue;
		const pieces = content.split(":");
		for (const [index, piece] of pieces.entries()) if (piece.includes(".")) {
			if (half !== halves.length - 1 || index !== pieces.length - 1 || isIpAddress(piece) !== "v4") return void 0;
			groups += 2;
		} else if (/^[0-9a-fA-F]{1,4}$/.test(piece)) groups++;
		else return void 0;
	}
	return (halves.length === 2 ? groups <= 7 : groups === 8) ? "v6" : void 0;
}
function isNetwork(text) {
	const slash = text.indexOf("/");
	const kind = isIpAddress(slash === -1 ? text : text.slice(0, slash));
	if (kind === void 0 || slash === -1) return kind !== void 0;
	const bits = readNumber(text.slice(slash + 1));
	return bits !== void 0 && bits <= (kind === "v4" ? 32n : 128n);
}
function isRange(text) {
	const [from = "", to = "", ...more] = text.split("-");
	const number = (address) => address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
	return more.length === 0 && isIpAddress(from) === "v4" && isIpAddress(to) === "v4" && number(from) <= number(to);
}
function addressProblem(url, { listen = false, uri = false }) {
	if (/^unix:/i.test(url)) {
		const path = uri ? url.slice(5).split(":")[0] ?? "" : url.slice(5);
		if (path === "") return "it names no path of a socket";
		return Buffer.byteLength(path) + 1 > 108 ? "the path of a socket has at most 107 bytes" : void 0;
	}
	const isPort = (text) => {
		const number = readNumber(text);
		return number !== void 0 && number >= 1n && number <= 65535n;
	};
	const portProblem = (text) => {
		const dash = listen ? text.indexOf("-") : -1;
		if (dash === -1) return isPort(text) ? void 0 : "a port is a number from 1 to 65535";
		const [from, to] = [text.slice(0, dash), text.slice(dash + 1)];
		return !isPort(from) || !isPort(to) || Number(from) > Number(to) ? "a range of ports goes from a lower to a higher one" : void 0;
	};
	if (url.startsWith("[")) {
		const close = url.indexOf("]");
		if (close === -1) return "the \"]\" is missing";
		const slash = url.indexOf("/", close);
		if (slash !== -1 && (listen || !uri)) return "a path cannot stand here";
		const after = url.slice(close + 1, slash === -1 ? void 0 : slash);
		if (after !== "" && !after.startsWith(":")) return "only a port may follow the \"]\"";
		const problem = after === "" ? void 0 : portProblem(after.slice(1));
		if (problem !== void 0) return problem;
		return isIpAddress(url.slice(1, close)) === "v6" ? void 0 : "this is no IPv6 address";
	}
	const path = url.search(/[/?]/);
	if (path !== -1 && (listen || !uri)) return "a path cannot stand here";
	const host = path === -1 ? url : url.slice(0, path);
	const colon = host.indexOf(":");
	if (colon !== -1) {
		const problem = portProblem(host.slice(colon + 1));
		if (problem !== void 0) return problem;
	} else if (listen) {
		const [from = "", to] = host.split(/-(.*)/s);
		if (readNumber(from) !== void 0 && (to === void 0 || readNumber(to) !== void 0)) return portProblem(host);
	}
	return (colon === -1 ? host : host.slice(0, colon)) === "" ? "it names no host" : void 0;
}
// src/understand/nginx/reading/buffers.ts
const families = [
	"proxy",
	"fastcgi",
	"uwsgi",
	"scgi"
];
const page = 4096n;
function bufferProblems(level) {
	if (level.ownBuffers.size === 0) return [];
	return families.flatMap((family) => {
		const [buffers, size, busy] = [
			`${family}_buffers`,
			`${family}_buffer_size`,
			`${family}_busy_buffers_size`
		];
		const name = [
			buffers,
			size,
			busy
		].find((one) => level.ownBuffers.has(one));
		const own = name === void 0 ? void 0 : level.buffers.get(name);
		if (!own) return [];
		const held = (one) => level.buffers.get(one)?.args;
		const list = held(buffers);
		const count = list ? readNumber(list[0] ?? "") : 8n;
		const each = list ? readSize(list[1] ?? "", false) : page;
		const written = held(size);
		const first = written ? readSize(written[0] ?? "", false) : page;
		const limit = held(busy);
		if (count === void 0 || each === void 0 || first === void 0) return [];
		const problem = (message, help) => [{
			at: own.at,
			kind: "invalid-value",
			message: `${message}, so nginx does not start.`,
			help
		}];
		if (count < 2n) return problem(`"${buffers}" takes at least two buffers`, `Write "${buffers} 8 ${list?.[1] ?? "8k"};".`);
		const most = first > each ? first : each;
		const busySize = limit ? readSize(limit[0] ?? "", false) : 2n * most;
		if (busySize === void 0) return [];
		if (busySize < most) return problem(`"${busy}" is less than one buffer`, `Let it be at least the larger of "${size}" and one of "${buffers}".`);
		return busySize > (count - 1n) * each ? problem(`"${buffers}" are too small for ${limit ? `"${busy}"` : `"${size}"`}`, `All of "${buffers}" but one must hold ${limit ? `"${busy}"` : `twice "${size}"`}: write more or larger ones.`) : [];
	});
}
// src/understand/nginx/reading/closing.ts
const shareProblem = (entries) => (entries?.percent ?? 0) > 1e4 ? {
	isLate: false,
	message: "The shares of split_clients are more than 100%, so nginx does not start.",
	help: "Let them add up to 100% at most, \"*\" last."
} : void 0;
function upstreamProblem(name, { place, server }) {
	if (name !== "upstream" || place !== places.upstream) return void 0;
	if (!server.has("servers")) return {
		isLate: false,
		message: "An upstream without a server stops nginx: it does not start.",
		help: "Write \"server HOST:PORT;\" in it."
	};
	return server.has("first servers") ? void 0 : {
		isLate: true,
		message: "An upstream whose servers are all for backup stops nginx: it does not start.",
		help: "Take \"backup\" from one of them."
	};
}
// src/understand/nginx/reading/level.ts
const newShared = (exact) => ({
	exact,
	formats: new Set(["combined"]),
	upstreams: new Map(),
	sockets: new Map(),
	definedVariables: new Set(),
	usedVariables: new Map(),
	hasOtherVariables: false,
	late: [],
	merged: [],
	oddNames: new Map(),
	servers: new Map(),
	secured: new Map(),
	zones: {
		made: new Set(),
		used: new Map()
	}
});
function outermostLevel(at, shared) {
	const memory = new Map();
	return {
		place: at.includes(places.location) ? places.location : at[0] ?? places.main,
		main: memory,
		server: memory,
		location: new Map(),
		name: void 0,
		paths: new Set(),
		buffers: new Map(),
		ownBuffers: new Set(),
		shared
	};
}
function once({ name }, memory, slot) {
	const before = memory.get(slot);
	if (before === void 0) {
		memory.set(slot, name);
		return;
	}
	return before === name ? {
		message: `"${name}" stands here twice, so nginx does not start.`,
		help: "Keep one of the two lines."
	} : {
		message: `"${name}" cannot stand beside "${before}", so nginx does not start.`,
		help: "Keep one of the two lines."
	};
}
function memoryOf({ slot, area }, { main, server, location }) {
	if (area === "core" || area === "events") return main;
	const level = slot.split(":")[1];
	return level === "10" ? location : level === "8" ? server : main;
}
const refuse = (message, argument, help) => ({
	message: `${message}, so nginx does not start.`,
	...argument !== void 0 && { argument },
	...help !== void 0 && { help }
});
const invalidParameter = ({ name, args }, argument) => refuse(`"${name}" knows no parameter "${shorten(args[argument] ?? "")}"`, argument);
const shorten = (text) => text.length > 30 ? `${text.slice(0, 27)}...` : text;
// src/understand/nginx/reading/expansions.ts
function expand(word, captures = true) {
	const names = [];
	for (let at = word.indexOf("$"); at !== -1; at = word.indexOf("$", at)) {
		at++;
		if (at === word.length) return {
			problem: "the dollar at its end names no variable",
			names
		};
		if (captures && /[1-9]/.test(word.charAt(at))) {
			at++;
			continue;
		}
		const braced = word.charAt(at) === "{";
		if (braced) at++;
		const name = /^[A-Za-z0-9_]*/.exec(word.slice(at, at + 4096))?.[0] ?? "";
		if (braced && at < word.length && word.charAt(at + name.length) !== "}") return {
			problem: `the brace after "\${${shorten(name)}" is not closed`,
			names
		};
		if (name === "") return {
			problem: "a dollar in it names no variable",
			names
		};
		names.push(name);
		at += name.length + (braced ? 1 : 0);
	}
	return { names };
}
function expansionProblem(judged, argument, word = judged.args[argument] ?? "", captures = true) {
	if (!word.includes("$")) return void 0;
	const found = expand(word, captures);
	for (const name of found.names) useVariable(judged, name, argument);
	return "problem" in found ? refuse(`"${shorten(word)}" cannot be read: ${found.problem}`, argument, "nginx knows no way to write a dollar that is none.") : void 0;
}
function useVariable(judged, name, argument) {
	const { usedVariables } = judged.level.shared;
	if (!usedVariables.has(name.toLowerCase())) usedVariables.set(name.toLowerCase(), judged.spanOf(argument));
}
const changeable = /^(?:args|limit_rate|msie|modern_browser|ancient_browser|ssl_\w+|proxy_host|proxy_port|(?:http|sent_http|sent_trailer|upstream_http|upstream_trailer|upstream_cookie|cookie|arg)_\w*|uid_\w+|invalid_referer)$/;
const fixed = /^(?:http_(?:host|user_agent|referer|via|x_forwarded_for|cookie)|sent_http_(?:content_type|content_length|location|last_modified|connection|keep_alive|transfer_encoding|cache_control|link)|ssl_(?:early_data|client_escaped_cert_x))$/;
const isReserved = (name) => isOwn(name.toLowerCase()) && (!changeable.test(name.toLowerCase()) || fixed.test(name.toLowerCase()));
const isOwn = (name) => isBuiltInVariable(name) && !/^(?:(?:geoip2?|lua|jwt)_|memcached_key$)/.test(name);
function definitionProblem(judged, argument) {
	const word = judged.args[argument] ?? "";
	if (!word.startsWith("$")) return refuse(`"${shorten(word)}" is no variable's name`, argument, `Write "$${shorten(word)}".`);
	const name = word.slice(1);
	if (name === "") return refuse("A dollar alone is no variable's name", argument);
	if (isReserved(name)) return refuse(`"${shorten(word)}" is a variable of nginx's own and cannot be set`, argument);
	judged.level.shared.definedVariables.add(name.toLowerCase());
}
// src/understand/nginx/reading/read-routing.ts
function patternProblem(judged, argument, pattern) {
	const problem = regexProblem(pattern, { isPcre2: judged.level.shared.exact });
	if (problem !== void 0) return refuse(`The expression "${shorten(pattern)}" cannot be read: ${problem}`, argument);
	for (const name of groupNames(pattern)) {
		if (isReserved(name)) return refuse(`The group "${name}" has the name of a variable of nginx's own`, argument);
		judged.level.shared.definedVariables.add(name.toLowerCase());
	}
}
function nameOfLocation(args) {
	const [first = "", second] = args;
	if (second !== void 0) return first === "=" || first === "^~" || first === "~" || first === "~*" ? {
		modifier: first,
		name: second
	} : void 0;
	const modifier = [
		"^~",
		"~*",
		"~",
		"="
	].find((one) => first.startsWith(one));
	if (modifier) return {
		modifier,
		name: first.slice(modifier.length)
	};
	return {
		modifier: first.startsWith("@") ? "@" : "",
		name: first
	};
}
const isRegex = ({ modifier }) => modifier === "~" || modifier === "~*";
const readLocation = (judged) => {
	const { args, level } = judged;
	const own = nameOfLocation(args);
	if (!own) return refuse(`"${shorten(args[0] ?? "")}" is no modifier of a location`, 0, "The modifiers are \"=\", \"^~\", \"~\" and \"~*\".");
	if (isRegex(own)) {
		const problem = patternProblem(judged, args.length - 1, own.name);
		if (problem) return problem;
	}
	const outer = level.name;
	if (level.place === places.location && outer) {
		if (outer.modifier === "=") return refuse("A location cannot stand inside an exact one", 0);
		if (outer.modifier === "@") return refuse("A location cannot stand inside a named one", 0);
		if (own.modifier === "@") return refuse("A named location stands in the server, not in another location", 0);
		if (!isRegex(own) && !isRegex(outer) && !own.name.startsWith(outer.name)) return refuse(`The location "${shorten(own.name)}" is outside of "${shorten(outer.name)}" around it`, args.length - 1);
		if (!isRegex(own) && isRegex(outer) && !own.name.startsWith(outer.name)) return refuse(`The location "${shorten(own.name)}" cannot stand inside one with an expression`, args.length - 1);
	}
};
function readCondition(judged) {
	const words = judged.args.map((value, argument) => ({
		value,
		argument
	}));
	const bad = (argument) => refuse(`The condition cannot be read at "${shorten(judged.args[argument] ?? "")}"`, argument, "Write if ($variable = value), or if (-f $request_filename). There is no \"&&\", \"==\" or \"else\".");
	const [first] = words;
	const last = words.at(-1);
	if (!first?.value.startsWith("(")) return bad(0);
	const opened = words.map((word, index) => index === 0 ? {
		...word,
		value: word.value.slice(1)
	} : word);
	const end = opened.at(-1);
	if (!last || !end?.value.endsWith(")")) return bad(words.length - 1);
	const closed = opened.map((word, index) => index === opened.length - 1 ? {
		...word,
		value: word.value.slice(0, -1)
	} : word);
	const [left, operator, right, ...more] = closed.filter((_, index) => !(index === 0 && first.value.length === 1) && !(index === closed.length - 1 && last.value.length === 1));
	if (!left) return bad(0);
	if (left.value.length > 1 && left.value.startsWith("$")) {
		if (more.length > 0 || operator && !right) return bad(left.argument);
		useVariable(judged, left.value.slice(1), left.argument);
		if (!operator || !right) return void 0;
		if (operator.value === "=" || operator.value === "!=") return expansionProblem(judged, right.argument, right.value);
		if (/^!?~\*?$/.test(operator.value)) return patternProblem(judged, right.argument, right.value);
		return bad(operator.argument);
	}
	const test = /^!?-(.?)$/.exec(left.value);
	if (!test || left.value === "-" || !operator || right) return bad(left.argument);
	return expansionProblem(judged, operator.argument, operator.value) ?? (/[fdex]/.test(test[1] ?? "") ? void 0 : bad(left.argument));
}
const readReturn = (judged) => {
	const { args: [code = "", text] } = judged;
	const number = readNumber(code);
	if (number === void 0) {
		if (text === void 0 && /^(?:https?:\/\/|\$scheme)/.test(code)) return expansionProblem(judged, 0);
		return refuse(`"${shorten(code)}" is no status that "return" can send`, 0, text === void 0 && code.startsWith("/") ? `Write "return 302 ${shorten(code)};".` : "Write a number such as 301, then the address.");
	}
	if (number > 999n) return refuse(`${shorten(code)} is no status that "return" can send`, 0);
	return text === void 0 ? void 0 : expansionProblem(judged, 1);
};
const readRewrite = (judged) => {
	const { args: [pattern = "", replacement = "", last] } = judged;
	if (replacement === "") return refuse("\"rewrite\" needs an address to write", 1);
	const problem = patternProblem(judged, 0, pattern);
	if (problem) return problem;
	if (last !== void 0 && ![
		"last",
		"break",
		"redirect",
		"permanent"
	].includes(beforeNul(last))) return invalidParameter(judged, 2);
	return expansionProblem(judged, 1, replacement.endsWith("?") ? replacement.slice(0, -1) : replacement);
};
const readSet = (judged) => definitionProblem(judged, 0) ?? expansionProblem(judged, 1);
const isOddName = (name) => name.includes("..") || name.includes("\0") || name.replace(name.startsWith("*.") ? /^\*\./ : /\.\*$/, "").includes("*");
const readServerName = (judged) => {
	for (const [index, name] of judged.args.entries()) {
		if (name.startsWith("*") && !/^\*\../s.test(name) || name === ".") return refuse(`"${shorten(name)}" is no name of a server`, index, "A star stands for whole parts: *.example.com.");
		if (!name.startsWith("~")) {
			if (isOddName(name)) judged.level.shared.oddNames.set(judged.level.server, judged.spanOf(index));
			continue;
		}
		if (name === "~") return refuse("The expression of a server's name is empty", index);
		const problem = patternProblem(judged, index, name.slice(1));
		if (problem) return problem;
		if (/\((?!\?)|\(\?(?:P?<\w|')/.test(name)) judged.level.server.set("captures", "server_name");
	}
};
const readErrorPage = (judged) => {
	const { args } = judged;
	const before = args.at(-2) ?? "";
	const instead = before.startsWith("=") ? args.length - 2 : void 0;
	if (instead === 0) return refuse("\"error_page\" needs a status before the \"=\"", 0);
	if (instead !== void 0 && before.length > 1 && readNumber(before.slice(1)) === void 0) return refuse(`"${shorten(before)}" is no status`, instead);
	const problem = expansionProblem(judged, args.length - 1);
	if (problem) return problem;
	for (const [index, word] of args.slice(0, instead ?? args.length - 1).entries()) {
		const status = readNumber(word);
		if (status === void 0 || status === 499n || status < 300n || status > 599n) return refuse(`"${shorten(word)}" is no status from 300 to 599`, index);
	}
};
const readTryFiles = (judged) => {
	const { args, level } = judged;
	const twice = once(judged, level.location, "try_files");
	if (twice) return twice;
	for (const [index, word] of args.entries()) {
		const problem = expansionProblem(judged, index, index < args.length - 1 && word.endsWith("/") ? word.slice(0, -1) : word);
		if (problem) return problem;
	}
	const last = args.at(-1) ?? "";
	if (!last.startsWith("=") || last.includes("$")) return void 0;
	const code = readNumber(last.slice(1));
	return code === void 0 || code > 999n ? refuse(`"${shorten(last)}" is no status`, args.length - 1) : void 0;
};
const readRoot = (judged) => {
	const { name, args: [path = ""], level } = judged;
	const twice = once(judged, level.location, "root");
	if (twice) return twice;
	if (name === "alias" && level.name?.modifier === "@") return refuse("\"alias\" cannot stand in a named location", void 0, "Use \"root\".");
	if (/\$\{?document_root\b/.test(path) || /\$\{?realpath_root\b/.test(path)) return refuse(`"${name}" cannot be made of the directory that it sets`, 0);
	return expansionProblem(judged, 0, name === "root" && path.endsWith("/") ? path.slice(0, -1) : path);
};
const readIndex = (judged) => {
	for (const [index, word] of judged.args.entries()) {
		if (word === "") return refuse("A name in \"index\" is empty", index);
		const problem = expansionProblem(judged, index);
		if (problem) return problem;
	}
};
const methods = /^(?:GET|HEAD|POST|PUT|DELETE|MKCOL|COPY|MOVE|OPTIONS|PROPFIND|PROPPATCH|LOCK|UNLOCK|PATCH)$/i;
const readLimitExcept = (judged) => {
	const twice = once(judged, judged.level.location, "limit_except");
	const wrong = judged.args.findIndex((method) => !methods.test(beforeNul(method)));
	return twice ?? (wrong === -1 ? void 0 : refuse(`"${shorten(judged.args[wrong] ?? "")}" is no method that "limit_except" knows`, wrong));
};
const routingReaders = {
	core_location: readLocation,
	rewrite_if: readCondition,
	rewrite_return: readReturn,
	rewrite: readRewrite,
	rewrite_set: readSet,
	rewrite_break: () => void 0,
	core_server_name: readServerName,
	core_error_page: readErrorPage,
	try_files: readTryFiles,
	core_root: readRoot,
	index_set_index: readIndex,
	core_limit_except: readLimitExcept,
	core_server: () => void 0
};
// src/understand/nginx/reading/entries.ts
const newEntries = (block) => ({
	block,
	keys: new Set(),
	hostnames: false,
	ranges: false,
	percent: 0
});
function entryProblem(entries, judged) {
	switch (entries.block) {
		case "map": return mapProblem(entries, judged);
		case "geo": return geoProblem(entries, judged);
		case "split_clients": return splitProblem(entries, judged);
		case "types": return judged.name === "include" && judged.args.length !== 1 ? refuse("\"include\" takes 1 argument") : void 0;
		default: return;
	}
}
function mapProblem(entries, judged) {
	const { name: key, args } = judged;
	const word = beforeNul(key);
	if (args.length === 0 && word === "hostnames") {
		entries.hostnames = true;
		return;
	}
	if (args.length === 0 && word === "volatile") return void 0;
	if (args.length !== 1) return refuse("A line of a map has two words", void 0, "Quote a value that holds blanks.");
	const value = expansionProblem(judged, 0);
	if (value) return value;
	if (key.startsWith("~")) {
		const insensitive = key.startsWith("~*");
		return patternProblem(judged, -1, key.slice(insensitive ? 2 : 1));
	}
	const plain = key.startsWith("\\") ? key.slice(1) : key;
	if (entries.hostnames && word !== "default" && isOddName(plain)) return refuse(`"${shorten(key)}" is no name of a host`, -1, "A star is the whole first or last part: *.example.com.");
	const names = word === "default" ? ["default"] : entries.hostnames ? namesOfHost(plain.toLowerCase()) : [`=${plain.toLowerCase()}`];
	if (names.some((name) => entries.keys.has(name))) return refuse(`The map has "${shorten(key)}" twice`, -1);
	for (const name of names) entries.keys.add(name);
}
const namesOfHost = (host) => host.startsWith(".") ? [`=${host.slice(1)}`, `*${host}`] : [/[*]/.test(host) ? host : `=${host}`];
function geoProblem(entries, { name, args }) {
	const key = beforeNul(name);
	if (args.length === 0) {
		if (key === "ranges") {
			if (entries.keys.size > 0) return refuse("\"ranges\" must come first", -1);
			entries.ranges = true;
			return;
		}
		if (key === "proxy_recursive") return void 0;
	}
	if (args.length !== 1) return refuse("A line of a geo block has two words");
	if (key === "include" || key === "default") return void 0;
	const argument = key === "delete" || key === "proxy" ? 0 : -1;
	const place = argument === 0 ? args[0] ?? "" : name;
	if (entries.ranges && key !== "proxy") return isRange(place) ? void 0 : refuse(`"${shorten(place)}" is no range of addresses`, argument, "Write 10.0.0.0-10.0.0.255.");
	if (argument === -1) entries.keys.add(name);
	return isNetwork(place) || argument === -1 && place === "255.255.255.255" ? void 0 : refuse(`"${shorten(place)}" is no network`, argument);
}
function splitProblem(entries, { name: key }) {
	if (key === "*") {
		entries.percent = Math.max(entries.percent, 1e4);
		return;
	}
	const share = /^(\d{1,3}(?:\.\d{1,2})?)%$/.exec(key)?.[1];
	const percent = share === void 0 ? 0 : Math.round(Number(share) * 100);
	if (percent === 0) return refuse(`"${shorten(key)}" is no share in percent`, -1);
	entries.percent += percent;
}
// src/understand/nginx/reading/frame.ts
const frameOfFile = (tree, places, shared) => ({
	tree,
	statements: tree.statements,
	next: 0,
	places,
	level: outermostLevel(places, shared),
	entries: void 0,
	block: void 0,
	files: [tree]
});
const frameOfInclude = (frame, tree) => ({
	...frame,
	tree,
	statements: tree.statements,
	next: 0,
	block: void 0,
	files: [...frame.files, tree]
});
const directiveSpan = (tree, { start, words }) => span(tree.file, start, words.at(-1)?.end ?? start + 1);
const placeOfNotice = ({ terminator, end }) => terminator ?? end;
// src/understand/nginx/reading/read-listen.ts
const options = /^(?:bind|deferred|reuseport|(?:backlog|rcvbuf|sndbuf|fastopen|setfib|accept_filter|ipv6only|so_keepalive)=.*)$/s;
function parameterProblem(judged, index) {
	const written = judged.args[index] ?? "";
	const word = /^(?:backlog|fastopen|rcvbuf|sndbuf)=|:/.test(written) ? written : beforeNul(written);
	const [key = "", value = ""] = word.split(/=(.*)/s);
	const bad = (what) => refuse(`"${shorten(word)}" is no ${what} of "listen"`, index);
	switch (key) {
		case "backlog": return readNumber(value) ? void 0 : bad("queue's length");
		case "fastopen": return readNumber(value) === void 0 ? bad("queue's length") : void 0;
		case "rcvbuf":
		case "sndbuf": return readSize(value, false) === void 0 ? bad("size") : void 0;
		case "so_keepalive": return isKeepalive(value) ? void 0 : bad("setting");
		case "ipv6only": return value === "on" || value === "off" ? void 0 : invalidParameter(judged, index);
		case "accept_filter": return;
		default: return [
			"default_server",
			"default",
			"bind",
			"deferred",
			"reuseport",
			"ssl",
			"http2",
			"proxy_protocol"
		].includes(word) || !judged.level.shared.exact && /^(?:quic|spdy|multipath|setfib=\d+)$/.test(word) ? void 0 : refuse(`"listen" knows no parameter "${shorten(word)}"`, index, /^\d+$/.test(word) ? "Write one \"listen\" line for each port." : void 0);
	}
}
function isKeepalive(value) {
	if (value === "on" || value === "off") return true;
	const [idle = "", interval = "", ...rest] = value.split(":");
	const count = rest.join(":");
	const parts = [...[idle, interval].map((text) => text === "" ? 0n : readTime(text, true)), count === "" ? 0n : readNumber(count)];
	return !parts.includes(void 0) && parts.some((part) => part !== 0n);
}
function socketsOf(address) {
	if (/^unix:/i.test(address)) return [`unix:${address.slice(5)}`];
	const found = /^(\[[^\]]*\]|[^:]*)(?::(\d+)(?:-(\d+))?)?$/.exec(/^\d+(?:-\d+)?$/.test(address) ? `*:${address}` : address);
	if (!found) return [];
	const [, host = "", from = "80", to = from] = found;
	const kind = isIpAddress(host.replace(/^\[|\]$/g, ""));
	if (host !== "*" && kind === void 0) return [];
	const place = host === "0.0.0.0" || host === "*" ? "*" : host.toLowerCase();
	const count = Number(to) - Number(from) + 1;
	return Array.from({ length: Math.min(count, 100) }, (_, index) => `${place}:${Number(from) + index}`);
}
function joinSocket({ sockets }, name, server) {
	const socket = sockets.get(name);
	if (socket) socket.servers.add(server);
	else sockets.set(name, {
		servers: new Set([server]),
		hasDefault: false,
		hasOptions: false,
		defaultServer: server,
		isSsl: false
	});
}
const readListen = (judged) => {
	const { args: [address = ""], args, level } = judged;
	const problem = addressProblem(address, { listen: true });
	if (problem !== void 0) return refuse(`The address "${shorten(address)}" cannot be read: ${problem}`, 0);
	for (let index = 1; index < args.length; index++) {
		const wrong = parameterProblem(judged, index);
		if (wrong) return wrong;
	}
	level.server.set("listen", "listen");
	const parameters = args.slice(1).map(beforeNul);
	const isDefault = parameters.includes("default_server") || parameters.includes("default");
	const isSsl = parameters.includes("ssl");
	const hasOptions = parameters.some((word) => options.test(word) && !word.startsWith("accept_filter"));
	for (const name of socketsOf(address)) {
		const socket = level.shared.sockets.get(name);
		if (!socket) {
			level.shared.sockets.set(name, {
				servers: new Set([level.server]),
				hasDefault: isDefault,
				hasOptions,
				defaultServer: level.server,
				isSsl
			});
			continue;
		}
		if (socket.servers.has(level.server)) return refuse("This server listens on one address twice", 0, "Keep one of the two lines.");
		socket.servers.add(level.server);
		if (hasOptions && socket.hasOptions) return refuse(`Another server gives ${shorten(name)} options already`, void 0, "Write the options of a socket on one line alone.");
		if (isDefault && socket.hasDefault) return refuse(`Another server is the default for ${shorten(name)} already`, void 0, "Remove one \"default_server\".");
		if (isDefault) socket.defaultServer = level.server;
		socket.isSsl ||= isSsl;
		socket.hasOptions ||= hasOptions;
		socket.hasDefault ||= isDefault;
	}
};
const listenReaders = { core_listen: readListen };
// src/understand/nginx/reading/templated.ts
const isTemplated = (word) => /\{\{|\{%|<%|(?<![\w$])[A-Z][A-Z_]{5,}|\$\{?[A-Z][A-Z0-9_]{2,}\b|%\(?\w+\)?[s%]|@@?\w+@@?|__\w+__|^<[\w -]+>$/.test(word);
function noteTemplated([name = "", ...args], { place, server, shared }) {
	for (const word of args) {
		const variables = word.startsWith("$") ? [word.slice(1)] : word.includes("(?") ? groupNames(word) : [];
		for (const variable of variables) shared.definedVariables.add(variable.toLowerCase());
	}
	if (name === "listen") server.set("listen", name);
	if (name === "ssl_certificate" || name === "ssl_certificate_key") server.set(name, String(Number(server.get(name) ?? 0) + 1));
	if (name !== "server" || place !== places.upstream) return;
	server.set("servers", name);
	server.set("first servers", name);
}
// src/understand/nginx/reading/blocks.ts
function enterBlock(statement, frame, meant) {
	const { tree, level, files } = frame;
	const name = nameOf(statement);
	const isData = statement.children.some(({ kind }) => kind === "raw-entry");
	const inside = bestPlaces(statement.children, [...new Set(meant.flatMap(({ command, place }) => placeInside(command, place) ?? []))]);
	if (inside.length === 0 && !isData) return void 0;
	const place = inside.includes(places.location) ? places.location : inside[0] ?? level.place;
	const own = name === "location" ? nameOfLocation(statement.words.slice(1).map(({ value }) => value)) : level.name;
	const isTop = meant.some(({ command }) => command.area === "core");
	const isServer = name === "server" || name === "upstream" || isTop;
	const inner = {
		place,
		main: isTop ? new Map() : level.main,
		server: isServer ? new Map() : level.server,
		location: new Map(),
		name: isServer ? void 0 : own,
		buffers: new Map(isTop || name === "upstream" ? [] : level.buffers),
		ownBuffers: new Set(),
		paths: new Set(),
		shared: level.shared
	};
	if (place === places.server) level.shared.servers.set(inner.server, {
		at: directiveSpan(tree, statement),
		noticedAt: placeOfNotice(statement),
		http: level.server
	});
	if (name === "location" && own) notePath(statement, frame, own.modifier, own.name);
	return {
		tree,
		statements: statement.children,
		next: 0,
		places: isData ? [level.place] : inside,
		level: inner,
		entries: isData ? newEntries(name) : void 0,
		block: statement,
		files
	};
}
function notePath(statement, { tree, level }, modifier, path) {
	if (modifier === "~" || modifier === "~*" || modifier === "@" || !level.shared.exact && isTemplated(path)) return;
	const key = `${modifier === "=" ? "=" : "^"}${path}`;
	if (level.paths.has(key) && !tree.conditional) {
		const at = directiveSpan(tree, statement);
		level.shared.late.push({
			at,
			noticedAt: at.end,
			kind: "invalid-value",
			message: "Two locations of one server have this path, so nginx does not start.",
			help: "Make one location of them."
		});
	}
	level.paths.add(key);
}
function leaveBlock(frame, block, problems, complete) {
	const { tree, level, entries } = frame;
	const { shared } = level;
	const noticedAt = block.close ?? block.end;
	shared.merged.push(...bufferProblems(level));
	if (nameOf(block) === "http" && level.place === places.http) problems.add(shared.merged.splice(0).map((problem) => problem.at.file === tree.file ? {
		...problem,
		noticedAt
	} : problem));
	if (nameOf(block) === "server" && level.place === places.server && !level.server.has("listen")) joinSocket(shared, "*:80", level.server);
	const problem = shareProblem(entries) ?? (frame.places.length === 1 && complete && block.close !== void 0 && !tree.template ? upstreamProblem(nameOf(block), level) : void 0);
	if (!problem) return;
	const { message, help } = problem;
	const at = directiveSpan(tree, block);
	const first = shared.upstreams.get(block.words[1]?.value.toLowerCase() ?? "")?.firstAt;
	if (problem.isLate) shared.late.push({
		at,
		noticedAt: first?.file === at.file ? first.end : at.end,
		kind: "invalid-value",
		message,
		help
	});
	else problems.report(block, {
		at,
		noticedAt,
		kind: "invalid-value",
		message,
		help
	});
}
function noEvents({ file, statements }) {
	const http = statements.find((statement) => nameOf(statement) === "http");
	const start = http?.start ?? 0;
	return {
		at: span(file, start, Math.min(start + (http ? 4 : 1), file.text.length)),
		kind: "invalid-value",
		message: "The configuration has no \"events\" block, so nginx does not start.",
		help: "Write \"events { }\" above \"http\"."
	};
}
function certificateProblems({ servers, sockets, secured }) {
	const problems = [];
	const missing = new Set();
	for (const [server, { at, noticedAt, http }] of servers) {
		const certificates = countOf("ssl_certificate", server, http);
		const isOn = [server, http].find((level) => level.has("ssl on"));
		const on = isOn?.get("ssl on") === "on" ? secured.get(isOn) : void 0;
		const help = "Write ssl_certificate and ssl_certificate_key with the paths of the certificate and of its key.";
		if (certificates === 0) {
			missing.add(server);
			if (on) problems.push({
				at: on,
				noticedAt: on.end,
				kind: "invalid-value",
				message: "\"ssl on\" has no certificate, so nginx does not start.",
				help
			});
		} else if (countOf("ssl_certificate_key", server, http) < certificates) problems.push({
			at,
			...on && { noticedAt },
			kind: "invalid-value",
			message: "This server has a certificate without its key, so nginx does not start.",
			help
		});
	}
	const told = new Set();
	for (const { isSsl, defaultServer } of sockets.values()) {
		const block = servers.get(defaultServer);
		const rejects = [defaultServer, block?.http].find((level) => level?.has("ssl_reject_handshake"));
		if (!isSsl || !block || !missing.has(defaultServer) || told.has(defaultServer) || rejects?.get("ssl_reject_handshake") === "on") continue;
		told.add(defaultServer);
		problems.push({
			at: block.at,
			noticedAt: block.noticedAt,
			kind: "invalid-value",
			message: "A server that listens with \"ssl\" has no certificate, so nginx does not start.",
			help: "Write ssl_certificate and ssl_certificate_key with the paths of the certificate and of its key."
		});
	}
	return problems;
}
const countOf = (name, server, http) => Number(server.get(name) ?? http.get(name) ?? 0);
// src/understand/nginx/reading/zones.ts
const makesZone = (directive) => /^(?:limit_(?:req|conn)_zone|(?:proxy|fastcgi|uwsgi|scgi)_cache_path)$/.test(directive);
const keyOf = ({ level: { place } }, maker, name) => `${place.area} ${maker} ${name}`;
function makeZone(judged, maker, name) {
	judged.level.shared.zones.made.add(keyOf(judged, maker, name));
}
function useZone(judged, maker, name, argument) {
	const { used } = judged.level.shared.zones;
	const key = keyOf(judged, maker, name);
	if (!used.has(key)) used.set(key, {
		name,
		maker,
		at: judged.spanOf(argument)
	});
}
function zoneProblems({ zones: { made, used } }) {
	return [...used].filter(([key]) => !made.has(key)).map(([, { name, maker, at }]) => ({
		at,
		kind: "invalid-value",
		message: `Nothing makes the zone "${name.slice(0, 40)}", so nginx does not start.`,
		help: `Write a ${maker} with that name into "http", or the name of one that is there.`
	}));
}
const readCache = (judged) => {
	const { args: [zone = ""], name } = judged;
	const refused = once(judged, judged.level.location, name) ?? expansionProblem(judged, 0);
	if (!refused && beforeNul(zone) !== "off" && !zone.includes("$")) useZone(judged, `${name}_path`, zone, 0);
	return refused;
};
const readCachePath = (judged) => {
	const zone = judged.args.findLast((word) => word.startsWith("keys_zone="))?.slice(10).split(":", 1)[0];
	if (zone !== void 0) makeZone(judged, judged.name, zone);
};
const cacheReaders = {
	proxy_cache: readCache,
	fastcgi_cache: readCache,
	uwsgi_cache: readCache,
	scgi_cache: readCache,
	file_cache_set: readCachePath
};
// src/understand/nginx/reading/late.ts
function lateProblems(shared, { exact, complete, isWhole }) {
	const { usedVariables, definedVariables, upstreams, sockets, oddNames, late } = shared;
	const problems = [];
	for (const [name, { defined, port, needsPort }] of upstreams) {
		if (defined || port !== void 0 || !needsPort) continue;
		if (!exact && !complete && isIpAddress(name) === void 0) continue;
		problems.push({
			at: needsPort,
			noticedAt: needsPort.end,
			kind: "invalid-value",
			message: `"${name.slice(0, 40)}" is no upstream and has no port, so nginx does not start.`,
			help: "Write the port behind it, or the upstream's name."
		});
	}
	for (const problem of late) problems.push(problem);
	if (isWhole) for (const problem of certificateProblems(shared)) problems.push(problem);
	if (isWhole || exact) for (const problem of zoneProblems(shared)) problems.push(problem);
	const sharing = new Set([...sockets.values()].flatMap(({ servers }) => [...servers].filter((server) => servers.size > 1 || server.has("captures"))));
	for (const [server, at] of oddNames) {
		if (!sharing.has(server)) continue;
		problems.push({
			at,
			kind: "invalid-value",
			message: "A server's name has a star or two dots in its middle, so nginx does not start.",
			help: "A star is the whole first or last part: *.example.com."
		});
	}
	if (!exact && (!complete || shared.hasOtherVariables)) return problems;
	for (const [name, at] of usedVariables) {
		if (definedVariables.has(name) || isBuiltInVariable(name)) continue;
		problems.push({
			at,
			kind: "invalid-value",
			certainty: exact ? "certain" : "likely",
			message: `Nothing makes the variable "$${name.slice(0, 40)}", so nginx does not start.`,
			help: "Is it misspelt, or its \"map\" or \"set\" missing?"
		});
	}
	return problems;
}
// src/understand/nginx/reading/match-command.ts
function matchCommand({ kind, words: [name, ...words] }, at, exact) {
	const flagsOf = (command) => exact ? command.flags : command.anyFlags;
	const known = commandsNamed(name?.value ?? "").filter((command) => !exact || command.builtIn && command.flags !== 0);
	if (known.length === 0) return { kind: "unknown-name" };
	const quoted = `"${name?.value ?? ""}"`;
	const here = known.flatMap((command) => at.filter((place) => fits(command, flagsOf(command), place)).map((place) => ({
		command,
		place
	})));
	if (here.length === 0) return {
		kind: "misplaced",
		refused: {
			message: `${quoted} cannot stand in ${at.length === 1 ? at[0]?.title ?? "" : "this place"}, so nginx does not start.`,
			help: `It belongs in ${titlesOf(known)}.`
		}
	};
	const opens = kind !== "simple";
	const shaped = here.filter(({ command }) => isBlock(flagsOf(command)) === opens);
	if (shaped.length === 0) return {
		kind: "wrong-shape",
		refused: opens ? {
			message: `${quoted} is not terminated by ";", so nginx does not start.`,
			help: "End it with \";\"."
		} : {
			message: `${quoted} opens no block with "{", so nginx does not start.`,
			help: words.length === 0 ? "Write its block." : "Write its block, or quote a word that holds a \";\"."
		}
	};
	const counted = shaped.filter(({ command }) => takesArguments(flagsOf(command), words.length));
	if (counted.length === 0) {
		const takes = argumentCounts(shaped.reduce((flags, { command }) => flags | flagsOf(command), 0));
		return {
			kind: "wrong-arguments",
			refused: {
				message: `${quoted} takes ${takes === "0" ? "no arguments" : `${takes} argument${takes === "1" ? "" : "s"}`}, not ${words.length}, so nginx does not start.`,
				help: hintOf(words.length, takes)
			}
		};
	}
	return {
		kind: "matched",
		meant: counted
	};
}
function hintOf(count, takes) {
	if (count > 1 && takes === "1") return "Is a \";\" missing, or quotes around a value with blanks?";
	return count === 0 ? "Write its value." : "Is a \";\" missing?";
}
// src/understand/nginx/reading/problem-list.ts
var ProblemList = class {
	all = [];
	#reported = new Set();
	add(problems) {
		for (const problem of problems) this.all.push(problem);
	}
	report(statement, problem) {
		if (this.#reported.has(statement) || statement.terminator === void 0) return;
		this.#reported.add(statement);
		this.all.push(problem);
	}
	refuse(statement, tree, kind, { message, help }, at = directiveSpan(tree, statement)) {
		if (kind === void 0 && placesTold(tree).has(statement.terminator)) return;
		this.report(statement, {
			at,
			noticedAt: placeOfNotice(statement),
			message,
			...kind && { kind },
			...help !== void 0 && help !== "" && { help }
		});
	}
};
const placesTold = onceForEach((tree) => new Set(tree.problems.map(({ noticedAt }) => noticedAt)));
// src/understand/nginx/reading/read-limits.ts
const readLimitZone = (judged) => {
	const { args, name } = judged;
	const key = expansionProblem(judged, 0);
	if (key) return key;
	for (const [place, word] of args.slice(1).entries()) {
		const index = place + 1;
		if (word.startsWith("zone=")) {
			const [zone = "", size] = word.slice(5).split(/:(.*)/s);
			const bytes = size === void 0 ? void 0 : readSize(size, false);
			if (zone === "" || bytes === void 0) return refuse(`"${shorten(word)}" names no zone with its size`, index, "Write zone=login:10m.");
			if (bytes < 32768n) return refuse(`The zone in "${shorten(word)}" is too small`, index, "A zone has at least 32k.");
		} else if (word.startsWith("rate=") && name === "limit_req_zone") {
			const rate = /^(\d+)(?:r\/[sm])?$/.exec(word.slice(5))?.[1];
			if (rate === void 0 || Number(rate) <= 0) return refuse(`"${shorten(word)}" is no rate`, index, "Write rate=10r/s or rate=5r/m.");
		} else return invalidParameter(judged, index);
	}
	const zone = args.slice(1).findLast((word) => word.startsWith("zone="))?.split(":", 1)[0];
	if (zone === void 0) return refuse(`"${name}" needs a zone`, void 0, "Write zone=login:10m.");
	makeZone(judged, name, zone.slice(5));
	return once(judged, judged.level.main, `zone ${zone}`) && refuse(`The zone in "${zone}" is made twice`);
};
const readLimitReq = (judged) => {
	let hasZone = false;
	for (const [index, word] of judged.args.entries()) {
		const [key = "", value = ""] = word.split(/=(.*)/s);
		if (word.startsWith("zone=")) {
			hasZone = true;
			if (value === "") return refuse("The name of the zone is empty", index);
		} else if ((word.startsWith("burst=") || word.startsWith("delay=")) && !readNumber(value)) return refuse(`"${shorten(word)}" is no number of requests`, index);
		else if (key !== "burst" && key !== "delay" && beforeNul(word) !== "nodelay") return invalidParameter(judged, index);
		else if ((key === "burst" || key === "delay") && !word.includes("=")) return invalidParameter(judged, index);
	}
	const place = judged.args.findLastIndex((word) => word.startsWith("zone="));
	const zone = judged.args[place];
	if (zone !== void 0) useZone(judged, "limit_req_zone", zone.slice(5), place);
	return hasZone && zone !== void 0 ? once(judged, judged.level.location, `limit_req ${zone}`) : refuse("\"limit_req\" needs \"zone=\"");
};
const readLimitConn = (judged) => {
	const [zone = "", count = ""] = judged.args;
	useZone(judged, "limit_conn_zone", zone, 0);
	const number = readNumber(count);
	return once(judged, judged.level.location, `limit_conn ${zone}`) ?? (number === void 0 || number < 1n || number > 65535n ? refuse(`"${shorten(count)}" is no number of connections`, 1) : void 0);
};
const limitReaders = {
	limit_req_zone: readLimitZone,
	limit_conn_zone: readLimitZone,
	limit_req: readLimitReq,
	limit_conn: readLimitConn
};
// src/understand/nginx/reading/read-logs.ts
const readAccessLog = (judged) => {
	const { args: [path = "", format = "combined", ...parameters], level } = judged;
	if (path === "off") return judged.args.length === 1 ? void 0 : invalidParameter(judged, 1);
	if (path.startsWith("syslog:")) return syslogProblem(judged);
	const problem = expansionProblem(judged, 0);
	if (problem) return problem;
	if (![...level.shared.formats].some((known) => known.toLowerCase() === format.toLowerCase())) return level.shared.exact ? refuse(`There is no log_format "${shorten(format)}" above`, 1) : void 0;
	let buffered = false;
	let flushes = false;
	for (const [index, word] of parameters.entries()) {
		const [key = "", value = ""] = word.split(/=(.*)/s);
		if (word.startsWith("buffer=")) {
			if (!readSize(value, false)) return refuse(`"${shorten(word)}" is no size`, index + 2);
			buffered = true;
		} else if (word.startsWith("flush=")) {
			if (!readTime(value, false)) return refuse(`"${shorten(word)}" is no time`, index + 2);
			flushes = true;
		} else if (key === "gzip") {
			if (word !== "gzip" && !/^[1-9]$/.test(value)) return refuse(`"${shorten(word)}" is no level from 1 to 9`, index + 2);
			buffered = true;
		} else if (word.startsWith("if=")) {
			const condition = expansionProblem(judged, index + 2, value);
			if (condition) return condition;
		} else return invalidParameter(judged, index + 2);
	}
	if (flushes && !buffered) return refuse("\"flush\" needs a buffer", void 0);
	return buffered && path.includes("$") ? refuse("A log with a buffer cannot have variables in its name", 0) : void 0;
};
const readLogFormat = (judged) => {
	const { args: [name = "", ...pieces], level } = judged;
	if (level.shared.formats.has(name)) return refuse(`There are two log formats with the name "${shorten(name)}"`, 0);
	level.shared.formats.add(name);
	for (const [index, piece] of pieces.entries()) {
		if (index === 0 && piece.startsWith("escape=")) {
			if (!/^escape=(?:json|none|default)$/.test(piece)) return refuse(`"${shorten(piece)}" is no way of escaping`, 1);
			continue;
		}
		const found = expand(piece, false);
		for (const variable of found.names) if (!logVariables.has(variable)) useVariable(judged, variable, index + 1);
		if ("problem" in found) return refuse(`"${shorten(piece)}" cannot be read: ${found.problem}`, index + 1);
	}
};
const logVariables = new Set([
	"pipe",
	"time_local",
	"time_iso8601",
	"msec",
	"request_time",
	"status",
	"bytes_sent",
	"body_bytes_sent",
	"request_length"
]);
function syslogProblem({ args: [target = ""] }) {
	if (!target.startsWith("syslog:")) return void 0;
	const pieces = target.slice(7).split(",");
	const wrong = pieces.find((piece) => !/^(?:(?:server|facility|severity|tag)=|nohostname$)/.test(piece));
	if (wrong !== void 0) return refuse(`The system's log knows no parameter "${shorten(wrong)}"`, 0, "Write syslog:server=ADDRESS.");
	return pieces.some((piece) => piece.startsWith("server=")) ? void 0 : refuse("The system's log needs its server", 0, "Write syslog:server=ADDRESS.");
}
const readErrorLog = (judged) => {
	const { args } = judged;
	const log = syslogProblem(judged);
	if (log) return log;
	let hasLevel = false;
	for (const [index, word] of args.slice(1).map(beforeNul).entries()) {
		const isDebug = /^debug_(?:core|alloc|mutex|event|http|mail|stream)$/.test(word);
		if (!isDebug && !/^(?:debug|info|notice|warn|error|crit|alert|emerg)$/.test(word)) return refuse(`"${shorten(word)}" is no level of the error log`, index + 1);
		if (hasLevel && !isDebug) return refuse("An error log has one level", index + 1);
		hasLevel = true;
	}
};
const logReaders = {
	log_set_log: readAccessLog,
	log_set_format: readLogFormat,
	core_error_log: readErrorLog,
	ngx_error_log: readErrorLog
};
// src/understand/nginx/reading/read-others.ts
const readAddHeader = (judged) => expansionProblem(judged, 1) ?? (judged.args[2] === void 0 || beforeNul(judged.args[2]) === "always" ? void 0 : invalidParameter(judged, 2));
const readExpires = (judged) => {
	const { args, level } = judged;
	const twice = once(judged, level.location, "expires");
	if (twice) return twice;
	const modified = args.length === 2;
	if (modified && beforeNul(args[0] ?? "") !== "modified") return invalidParameter(judged, 0);
	const index = args.length - 1;
	const value = args[index] ?? "";
	if (value.includes("$")) return expansionProblem(judged, index);
	if (!modified && [
		"epoch",
		"max",
		"off"
	].includes(value)) return void 0;
	const daily = value.startsWith("@");
	const time = readTime(value.replace(/^[@+-]/, ""), true);
	if (time === void 0 || daily && modified) return refuse(`"expires" takes a time such as 30d, not "${shorten(value)}"`, index);
	return daily && time > 86400n ? refuse("A time of day is less than 24h", index) : void 0;
};
const readKeepalive$1 = (judged) => {
	const { args: [time = "", header], level, name } = judged;
	const twice = once(judged, level.location, name);
	if (twice) return twice;
	if (readTime(time, false) === void 0) return refuse(`"${name}" takes a time such as 30s, not "${shorten(time)}"`, 0);
	return header === void 0 || readTime(header, true) !== void 0 ? void 0 : refuse(`"${name}" takes a time such as 30s, not "${shorten(header)}"`, 1);
};
const readAccess = ({ name, args: [who = ""] }) => who === "all" || who === "unix:" || isNetwork(who) ? void 0 : refuse(`"${name}" takes an address, a network or "all", not "${shorten(who)}"`, 0);
const readOpenFileCache = (judged) => {
	const twice = once(judged, judged.level.location, "open_file_cache");
	if (twice) return twice;
	let max = false;
	let off = false;
	for (const [index, word] of judged.args.entries()) if (word.startsWith("max=")) {
		if (!readNumber(word.slice(4))) return invalidParameter(judged, index);
		max = true;
	} else if (word.startsWith("inactive=")) {
		if (readTime(word.slice(9), true) === void 0) return invalidParameter(judged, index);
	} else if (beforeNul(word) === "off") off = true;
	else return invalidParameter(judged, index);
	return max || off ? void 0 : refuse("\"open_file_cache\" needs \"max=\"");
};
const readInternal = (judged) => once(judged, judged.level.location, "internal");
const readCharset = (judged) => {
	const { args: [value = ""], name, level } = judged;
	const twice = once(judged, level.location, name);
	if (twice) return twice;
	if (value === "$") return refuse("A dollar alone is no variable's name", 0);
	if (value.startsWith("$")) useVariable(judged, value.slice(1), 0);
};
const readSubFilter = (judged) => judged.args[0] === "" ? refuse("What is looked for is empty", 0) : expansionProblem(judged, 0) ?? expansionProblem(judged, 1);
const readAuthRequest = (judged) => once(judged, judged.level.location, "auth_request");
const readAuthRequestSet = (judged) => definitionProblem(judged, 0) ?? expansionProblem(judged, 1);
const readMap = (judged) => expansionProblem(judged, 0) ?? definitionProblem(judged, 1);
const readGeo = (judged) => {
	if (judged.args.length === 2) {
		const source = judged.args[0] ?? "";
		if (!source.startsWith("$") || source === "$") return refuse(`"${shorten(source)}" is no variable's name`, 0);
		useVariable(judged, source.slice(1), 0);
	}
	return definitionProblem(judged, judged.args.length - 1);
};
const readRealIpFrom = ({ args: [who = ""] }) => who === "" ? refuse("\"set_real_ip_from\" needs an address or a network", 0) : void 0;
const readGzipDisable = (judged) => {
	for (const [index, word] of judged.args.entries()) {
		if (["msie6", "degradation"].includes(beforeNul(word))) continue;
		const problem = patternProblem(judged, index, word);
		if (problem) return problem;
	}
};
const readWorkerProcesses = (judged) => {
	const { args: [value = ""], level, name } = judged;
	return once(judged, level.main, name) ?? (beforeNul(value) === "auto" || readNumber(value) !== void 0 ? void 0 : refuse(`"${name}" takes a number or "auto", not "${shorten(value)}"`, 0));
};
const readConnections = (judged) => {
	const { args: [value = ""], level, name } = judged;
	return once(judged, level.main, name) ?? (readNumber(value) === void 0 ? refuse(`"${name}" takes a number, not "${shorten(value)}"`, 0) : void 0);
};
const readUser = () => void 0;
const readSessionCache = (judged) => {
	for (const [index, word] of judged.args.entries()) {
		if ([
			"off",
			"none",
			"builtin"
		].includes(beforeNul(word))) continue;
		if (/^builtin:\d+$/.test(word)) continue;
		const shared = /^shared:([^:]+):(.+)$/s.exec(word);
		const bytes = shared ? readSize(shared[2] ?? "", false) : void 0;
		if (bytes === void 0 || bytes < 32768n) return refuse(`"${shorten(word)}" is no cache for sessions`, index, "Write shared:SSL:10m.");
	}
};
const onceOf = (memory) => (judged) => once(judged, memory(judged), judged.name);
const readSslEnable = (judged) => {
	const { args: [word = ""], level } = judged;
	const value = beforeNul(word);
	const twice = once(judged, level.server, "ssl");
	if (twice) return twice;
	if (!/^(?:on|off)$/i.test(value)) return refuse(`"ssl" takes "on" or "off", not "${shorten(value)}"`, 0);
	level.server.set("ssl on", value.toLowerCase());
	level.shared.secured.set(level.server, judged.spanOf(0));
};
const otherReaders = {
	headers_add: readAddHeader,
	headers_expires: readExpires,
	core_keepalive: readKeepalive$1,
	access_rule: readAccess,
	realip: (judged) => once(judged, judged.level.location, "real_ip_header"),
	core_open_file_cache: readOpenFileCache,
	core_internal: readInternal,
	charset: readCharset,
	sub_filter: readSubFilter,
	auth_request: readAuthRequest,
	auth_request_set: readAuthRequestSet,
	map_block: readMap,
	split_clients_block: readMap,
	geo_block: readGeo,
	realip_from: readRealIpFrom,
	gzip_disable: readGzipDisable,
	ngx_set_worker_processes: readWorkerProcesses,
	ngx_event_connections: readConnections,
	ngx_set_user: readUser,
	ssl_session_cache: readSessionCache,
	core_types: () => void 0,
	ssl_enable: readSslEnable,
	ngx_events_block: onceOf(({ level }) => level.main),
	auth_basic_user_file: (judged) => once(judged, judged.level.location, "auth_basic_user_file") ?? expansionProblem(judged, 0),
	ngx_event_use: (judged) => once(judged, judged.level.main, "use") ?? (["epoll", ...judged.level.shared.exact ? [] : [
		"select",
		"poll",
		"kqueue",
		"eventport",
		"/dev/poll",
		"rtsig"
	]].includes(judged.args[0] ?? "") ? void 0 : refuse(`"${shorten(judged.args[0] ?? "")}" is no way to wait for events`, 0)),
	stub_status: () => void 0,
	empty_gif: () => void 0
};
// src/understand/nginx/reading/slots.ts
const wordsOf = ({ command, level }) => (level.shared.exact ? command.words : [command.words, command.anyWords].filter(Boolean).join("/")).split("/");
const listed = (words) => words.filter((word, index) => words.indexOf(word) === index).map((word) => `"${word}"`).join(", ");
const valueOf = {
	flag: ({ name, args: [value = ""] }) => /^(?:on|off)$/i.test(beforeNul(value)) ? void 0 : refuse(`"${name}" takes "on" or "off", not "${shorten(value)}"`, 0),
	str: () => void 0,
	num: (judged) => {
		const { name, args: [value = ""], command } = judged;
		const number = readNumber(value);
		if (number === void 0) return refuse(`"${name}" takes a number, not "${shorten(value)}"`, 0);
		const [low, high] = (judged.level.shared.exact ? command.words : command.anyWords || command.words).split("..");
		if (!low || !high) return void 0;
		return number >= BigInt(low) && (high === "-1" || number <= BigInt(high)) ? void 0 : refuse(`"${name}" takes a number from ${low}${high === "-1" ? " on" : ` to ${high}`}, not ${shorten(value)}`, 0);
	},
	size: ({ name, args: [value = ""] }) => readSize(value, false) === void 0 ? refuse(`"${name}" takes a size such as 8k or 1m, not "${shorten(value)}"`, 0) : void 0,
	off: ({ name, args: [value = ""] }) => readSize(value, true) === void 0 ? refuse(`"${name}" takes a size such as 10m or 1g, not "${shorten(value)}"`, 0) : void 0,
	msec: ({ name, args: [value = ""] }) => readTime(value, false) === void 0 ? refuse(`"${name}" takes a time such as 30s or 5m, not "${shorten(value)}"`, 0) : void 0,
	sec: ({ name, args: [value = ""] }) => readTime(value, true) === void 0 ? refuse(`"${name}" takes a time such as 30s or 1d, not "${shorten(value)}"`, 0) : void 0,
	enum: (judged) => {
		const { name, args: [value = ""] } = judged;
		const words = wordsOf(judged);
		return words.some((word) => word.toLowerCase() === value.toLowerCase()) ? void 0 : refuse(`"${name}" does not know "${shorten(value)}"`, 0, `It takes one of ${listed(words)}.`);
	},
	bufs: ({ name, args: [count = "", size = ""], level, spanOf }) => {
		if (!readNumber(count)) return refuse(`"${name}" takes how many buffers first, not "${shorten(count)}"`, 0);
		if (name === "large_client_header_buffers" && (readSize(size, false) ?? 512n) < 512n) level.shared.merged.push({
			at: spanOf(1),
			kind: "invalid-value",
			message: `Buffers of "${name}" have at least 512 bytes, so nginx does not start.`
		});
		return readSize(size, false) ? void 0 : refuse(`"${name}" takes a size such as 8k, not "${shorten(size)}"`, 1);
	},
	complex_value: (judged) => expansionProblem(judged, 0),
	complex_value_zero: (judged) => expansionProblem(judged, 0),
	complex_value_size: (judged) => {
		const { name, args: [value = ""] } = judged;
		const problem = expansionProblem(judged, 0);
		if (problem || value.includes("$")) return problem;
		return readSize(value, false) === void 0 ? refuse(`"${name}" takes a size such as 8k or 1m, not "${shorten(value)}"`, 0) : void 0;
	}
};
function mergedValue(judged) {
	const refused = expansionProblem(judged, 1);
	if (refused) judged.level.shared.merged.push({
		at: judged.spanOf(1),
		kind: "invalid-value",
		message: refused.message,
		...refused.help !== void 0 && { help: refused.help }
	});
}
const lists = {
	str_array: ({ name, level: { server } }) => {
		if (name === "ssl_certificate" || name === "ssl_certificate_key") server.set(name, String(Number(server.get(name) ?? 0) + 1));
	},
	keyval: (judged) => /^(?:proxy|grpc)_set_header$/.test(judged.name) ? mergedValue(judged) : void 0,
	types: () => void 0,
	bitmask: (judged) => {
		const words = wordsOf(judged).map((word) => word.toLowerCase());
		const wrong = judged.args.findIndex((value) => !words.includes(value.toLowerCase()));
		return wrong === -1 ? void 0 : refuse(`"${judged.name}" does not know "${shorten(judged.args[wrong] ?? "")}"`, wrong, `It takes ${listed(wordsOf(judged))}.`);
	},
	predicate: (judged) => {
		for (const index of judged.args.keys()) {
			const problem = expansionProblem(judged, index);
			if (problem) return problem;
		}
	}
};
const isSlot = (reader) => reader in valueOf || reader in lists;
function readSlot(judged) {
	const list = lists[judged.command.reader];
	if (list) return list(judged);
	const refused = once(judged, memoryOf(judged.command, judged.level), judged.command.slot || judged.name) ?? valueOf[judged.command.reader]?.(judged);
	if (judged.name === "ssl_reject_handshake") judged.level.server.set(judged.name, beforeNul(judged.args[0] ?? "").toLowerCase());
	if (!refused && /^(?:proxy|fastcgi|uwsgi|scgi)_(?:busy_)?buffer/.test(judged.name)) {
		judged.level.buffers.set(judged.name, {
			args: judged.args,
			at: judged.spanOf(-1)
		});
		judged.level.ownBuffers.add(judged.name);
	}
	return refused;
}
// src/understand/nginx/reading/read-proxy.ts
function handTo(judged, url, argument, hasDefaultPort) {
	const found = /^(?!unix:|\[)([^/?:]*)(?::(\d+))?/i.exec(url);
	const host = found?.[1];
	if (host === void 0) return void 0;
	const port = found?.[2];
	const { upstreams } = judged.level.shared;
	const known = upstreams.get(host.toLowerCase());
	if (known?.defined && port !== void 0) return refuse(`"${shorten(host)}" is an upstream and takes no port`, argument);
	if (!known) upstreams.set(host.toLowerCase(), {
		defined: false,
		port,
		needsPort: hasDefaultPort ? void 0 : judged.spanOf(argument),
		firstAt: judged.spanOf(argument)
	});
	else if (!known.defined && known.port === void 0) known.port = port;
}
const readProxyPass = (judged) => {
	const { name, args: [target = ""], level } = judged;
	const twice = once(judged, level.location, name);
	if (twice) return twice;
	if (target.includes("$")) {
		level.location.set("proxy_pass with variables", name);
		return expansionProblem(judged, 0);
	}
	if (namesOtherProtocol(name, target)) return {
		...refuse(`"${name}" takes no "${shorten(target)}"`, 0),
		kind: "protocol-mismatch"
	};
	const scheme = /^https?:\/\//i.exec(target)?.[0];
	if (scheme === void 0) return refuse("\"proxy_pass\" needs http:// or https:// before the address", 0, `Write "proxy_pass http://${shorten(target)};".`);
	const rest = target.slice(scheme.length);
	const problem = addressProblem(rest, { uri: true });
	if (problem !== void 0) return refuse(`The address "${shorten(target)}" cannot be read: ${problem}`, 0);
	const handed = handTo(judged, rest, 0, true);
	if (handed) return handed;
	const hasUri = /^unix:/i.test(rest) ? rest.slice(5).includes(":") && !rest.endsWith(":") : rest.startsWith("[") ? rest.includes("/", rest.indexOf("]")) : /[/?]/.test(rest);
	const takesNone = level.place !== places.location || level.name?.modifier === "@" || level.name?.modifier === "~" || level.name?.modifier === "~*";
	return hasUri && takesNone ? refuse("\"proxy_pass\" takes no path here: the location has an expression, a name or a condition", 0, "Leave out what follows the host, the slash as well.") : void 0;
};
const readPass = (scheme) => (judged) => {
	const { name, args: [target = ""], level } = judged;
	const twice = once(judged, level.location, name);
	if (twice) return twice;
	if (target.includes("$")) return expansionProblem(judged, 0);
	if (namesOtherProtocol(name, target)) return {
		...refuse(`"${name}" takes no "${shorten(target)}"`, 0),
		kind: "protocol-mismatch"
	};
	const rest = scheme ? target.replace(scheme, "") : target;
	const problem = addressProblem(rest, {});
	if (problem !== void 0) return refuse(`The address "${shorten(target)}" cannot be read: ${problem}`, 0);
	return handTo(judged, rest, 0, false);
};
const readRedirect = (judged) => {
	const { args: [written = "", second], level } = judged;
	const first = second === void 0 ? beforeNul(written) : written;
	const memory = level.location;
	const before = memory.get("proxy_redirect");
	if (before === "off") return once(judged, memory, "proxy_redirect") && refuse("\"proxy_redirect off\" stands beside others");
	if (second === void 0) {
		if (first === "off") {
			if (before !== void 0) return refuse("\"proxy_redirect off\" stands beside others", 0);
			memory.set("proxy_redirect", "off");
			return;
		}
		if (first !== "default") return refuse(`"proxy_redirect" takes "off", "default" or two addresses, not "${shorten(first)}"`, 0);
		memory.set("proxy_redirect", "list");
		if (memory.has("proxy_pass with variables")) return refuse("\"proxy_redirect default\" cannot be used where \"proxy_pass\" has variables", 0);
		return memory.has("proxy_pass") ? void 0 : refuse("\"proxy_redirect default\" must stand after \"proxy_pass\"", 0);
	}
	memory.set("proxy_redirect", "list");
	const expression = /^~\*?/.exec(first)?.[0];
	return (expression === void 0 ? expansionProblem(judged, 0) : patternProblem(judged, 0, first.slice(expression.length))) ?? expansionProblem(judged, 1);
};
const readCookieRewrite = (judged) => {
	const { args: [written = "", second], level, name } = judged;
	const first = second === void 0 ? beforeNul(written) : written;
	const before = level.location.get(name);
	if (before === "off") return refuse(`"${name} off" stands beside others`);
	if (second === void 0) {
		if (first !== "off") return invalidParameter(judged, 0);
		if (before !== void 0) return refuse(`"${name} off" stands beside others`);
		level.location.set(name, "off");
		return;
	}
	level.location.set(name, "list");
	const expression = /^~\*?/.exec(first)?.[0];
	const isDomain = name.endsWith("domain");
	return (expression === void 0 ? expansionProblem(judged, 0) : patternProblem(judged, 0, first.slice(isDomain ? 1 : expression.length))) ?? expansionProblem(judged, 1);
};
const readCacheValid = (judged) => {
	const { args } = judged;
	const time = args.at(-1) ?? "";
	if (readTime(time, true) === void 0) return refuse(`"${judged.name}" takes a time such as 10m, not "${shorten(time)}"`, args.length - 1);
	const wrong = args.slice(0, -1).findIndex((word) => beforeNul(word) !== "any" && !/^0*[1-5]\d\d$/.test(word));
	return wrong === -1 ? void 0 : refuse(`"${shorten(args[wrong] ?? "")}" is no status`, wrong);
};
const readParameter = (judged) => judged.args[2] === void 0 || beforeNul(judged.args[2]) === "if_not_empty" ? mergedValue(judged) : invalidParameter(judged, 2);
const readUpstream = (judged) => {
	const name = (judged.args[0] ?? "").toLowerCase();
	const { upstreams } = judged.level.shared;
	const known = upstreams.get(name);
	if (known?.defined) return refuse(`There are two upstreams with the name "${shorten(name)}"`, 0, "Rename one, or remove it.");
	if (known?.port !== void 0) return refuse(`The upstream "${shorten(name)}" was asked for with a port above`, 0);
	upstreams.set(name, {
		defined: true,
		port: void 0,
		needsPort: void 0,
		firstAt: known?.firstAt ?? judged.spanOf(0)
	});
};
const unsupported = {
	hash: /^backup$/,
	ip_hash: /^backup$/,
	random: /^backup$/
};
const readUpstreamServer = (judged) => {
	const { args: [address = "", ...parameters], level } = judged;
	level.server.set("servers", "server");
	if (!parameters.map(beforeNul).includes("backup")) level.server.set("first servers", "server");
	const method = level.server.get("balancing");
	for (const [index, word] of parameters.entries()) {
		const [key = "", value] = word.split(/=(.*)/s);
		const number = value === void 0 ? void 0 : readNumber(value);
		if (method !== void 0 && unsupported[method]?.test(beforeNul(key))) return refuse(`"${method}" knows no server that is "${key}"`, index + 1);
		if (!(key === "weight" ? number !== void 0 && number > 0n : key === "max_conns" || key === "max_fails" ? number !== void 0 : key === "fail_timeout" ? value !== void 0 && readTime(value, true) !== void 0 : ["backup", "down"].includes(beforeNul(word)) || !level.shared.exact && /^(?:resolve|drain|slow_start=.*|route=.*|service=.*|sticky=.*)$/.test(word))) return invalidParameter(judged, index + 1);
	}
	const problem = addressProblem(address, {});
	return problem === void 0 ? void 0 : refuse(`The address "${shorten(address)}" cannot be read: ${problem}`, 0, /^https?:/.test(address) ? "Write the host and port alone; the protocol is proxy_pass's." : void 0);
};
const balance = (name) => (judged) => {
	if (name !== "keepalive") judged.level.server.set("balancing", name);
};
const readKeepalive = (judged) => {
	const twice = once(judged, judged.level.server, "keepalive");
	const count = readNumber(judged.args[0] ?? "");
	return twice ?? (count ? void 0 : refuse(`"keepalive" takes a number of connections, not "${shorten(judged.args[0] ?? "")}"`, 0));
};
const readHash = (judged) => {
	const problem = expansionProblem(judged, 0);
	if (problem) return problem;
	judged.level.server.set("balancing", "hash");
	return judged.args[1] === void 0 || beforeNul(judged.args[1]) === "consistent" ? void 0 : invalidParameter(judged, 1);
};
const proxyReaders = {
	proxy_pass: readProxyPass,
	fastcgi_pass: readPass(void 0),
	uwsgi_pass: readPass(/^(?:uwsgi|suwsgi):\/\//i),
	scgi_pass: readPass(void 0),
	grpc_pass: readPass(/^grpcs?:\/\//i),
	memcached_pass: readPass(void 0),
	proxy_redirect: readRedirect,
	proxy_cookie_path: readCookieRewrite,
	proxy_cookie_domain: readCookieRewrite,
	file_cache_valid_set: readCacheValid,
	upstream_param_set: readParameter,
	upstream: readUpstream,
	upstream_server: readUpstreamServer,
	upstream_ip_hash: balance("ip_hash"),
	upstream_least_conn: balance("least_conn"),
	upstream_hash: readHash,
	upstream_keepalive: readKeepalive
};
// src/understand/nginx/reading/reader-of.ts
const readers = {
	...routingReaders,
	...proxyReaders,
	...listenReaders,
	...logReaders,
	...limitReaders,
	...cacheReaders,
	...otherReaders
};
const readTopBlock = (judged) => once(judged, judged.level.main, judged.name);
function readerOf(command, exact) {
	if (command.varies && !exact) return void 0;
	if (command.area === "http" || command.area === "core" || command.area === "events") {
		const reader = command.area === "core" && command.reader === "block" ? readTopBlock : readers[command.reader];
		if (reader) return reader;
	}
	return isSlot(command.reader) ? readSlot : void 0;
}
// src/understand/nginx/reading/unknown-name.ts
const elsewhere = /^(?:api|auth_(?:jwt|oidc|ldap|digest|spnego|gss)\w*|f4f\w*|hls\w*|health_check\w*|keyval\w*|least_time|match|mgmt|ntlm|queue|session_log\w*|state|status\w*|sticky\w*|upstream_conf|\w+_cache_purge|zone_sync\w*|otel_\w+|oidc_\w+|acme_\w*|passenger_\w+|vhost_traffic_\w+|pagespeed|brotli\w*|zstd\w*|naxsi\w*|more_\w+|modsecurity\w*|ajp_\w+|push_stream\w*|vod\w*|testcookie\w*|njs_\w+|js_\w+|lua_\w+|(?=\w+?_by_lua)\w+|perl\w*|mruby\w*|pinba\w*|opentracing\w*|datadog\w*|newrelic\w*|check\w*|limit_speed\w*|concat\w*|rds_\w+|drizzle_\w+|postgres_\w+|redis\w*|srcache_\w+|xss_\w+|headers_\w+|encrypted_session_\w+|array_\w+|set_\w+|echo\w*|fancyindex\w*|spdy\w*|ct|ct_\w+|http3\w*|quic\w*|dynamic_\w+|upload\w*|slowfs\w*|websockify\w*|aws_\w+|bot_\w+|security_headers\w*|hide_server_tokens)$/;
const mostLookups = 200;
const lookups = new Map();
const ambiguous = new Set();
function nearestName(name) {
	if (lookups.has(name)) return lookups.get(name);
	if (lookups.size >= mostLookups || name.length > 60) return void 0;
	const lower = name.toLowerCase().replaceAll("-", "_");
	let found = commandsNamed(lower).length > 0 ? lower : void 0;
	let best = name.length >= 9 ? 2 : name.length >= 4 ? 1 : 0;
	if (found === void 0 && !elsewhere.test(name)) for (const known of commandNames()) {
		if (Math.abs(known.length - lower.length) > best) continue;
		const distance = slips(lower, known, best);
		if (distance > best) continue;
		if (found !== void 0 && distance === best) ambiguous.add(name);
		else {
			ambiguous.delete(name);
			found = known;
			best = distance;
		}
	}
	lookups.set(name, found);
	return found;
}
function slips(left, right, most) {
	let before = [];
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
function unknownName(name, at, noticedAt) {
	const near = nearestName(name);
	const shown = name.length > 40 ? `${name.slice(0, 37)}...` : name;
	const kind = "unknown-directive";
	if (near !== void 0) return {
		at,
		noticedAt,
		kind,
		message: `nginx knows no directive "${shown}", so it does not start.`,
		help: `Write "${near}".`,
		...repair(name, at, near)
	};
	if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return {
		at,
		noticedAt,
		kind,
		message: `"${shown.replace(/[^\x20-\x7e]/g, "?")}" is no directive, so nginx does not start.`,
		help: oddity(name)
	};
	return {
		at,
		noticedAt,
		kind,
		severity: "info",
		certainty: "likely",
		message: `nginx knows "${shown}" only with a module of that directive; without it nginx does not start.`,
		help: "Install and load the module that has it, or remove the line."
	};
}
const repair = (name, { file, start }, near) => file.text.startsWith(name, start) && !ambiguous.has(name) ? { fix: rename(span(file, start, start + name.length), near) } : {};
function oddity(name) {
	if (name.startsWith("\ufeff")) return "The file starts with a byte order mark: save it without one.";
	if (/[^\x00-\x7f]/.test(name)) return "A blank or letter that is not of the plain alphabet is part of the name: type the line anew.";
	if (/^if\(/.test(name)) return "Put a blank between \"if\" and the parenthesis.";
	if (/[:=]/.test(name)) return "Between a name and its value stands a blank, no \":\" or \"=\".";
	return "Is a \";\" or a quote missing before it?";
}
// src/understand/nginx/reading/read.ts
const deepestInclude = 50;
const mostIncludes = 1e4;
var ConfigurationReader = class {
	dataFiles = new Set();
	#complete = true;
	#isAllHere = true;
	#options;
	#shared;
	#problems = new ProblemList();
	#unknown = new Set();
	#includes = 0;
	constructor(options) {
		this.#options = options;
		this.#shared = newShared(options.exact);
	}
	get problems() {
		return this.#problems.all;
	}
	read(tree, at) {
		this.#begin(tree);
		const outermost = frameOfFile(tree, at, this.#shared);
		const stack = [outermost];
		for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
			const statement = frame.statements[frame.next++];
			if (statement) {
				for (const inner of [...this.#statement(statement, frame)].reverse()) stack.push(inner);
				continue;
			}
			stack.pop();
			if (frame.block) leaveBlock(frame, frame.block, this.#problems, this.#complete);
		}
		this.#problems.add(this.#shared.merged);
		const isMain = at.length === 1 && at[0] === places.main;
		const isWhole = isMain && this.#complete && this.#isAllHere;
		this.#problems.add(lateProblems(this.#shared, {
			exact: this.#options.exact,
			complete: this.#complete && isMain,
			isWhole
		}));
		if (isWhole && !outermost.level.main.has("events")) this.#problems.add([noEvents(tree)]);
	}
	#begin(tree) {
		if (tree.template || tree.conditional || tree.problems.length > 0) this.#isAllHere = false;
		if (!this.#options.exact && (tree.template || tree.problems.length > 0)) this.#complete = false;
	}
	#statement(statement, frame) {
		const { tree, places: at, entries } = frame;
		const { exact } = this.#options;
		const [first] = statement.words;
		if (!first || at.length === 0) return [];
		if (!exact && isAfterMistake(tree, statement)) return [];
		if (entries) return this.#entry(statement, frame, entries);
		const match = matchCommand(statement, at, exact);
		switch (match.kind) {
			case "unknown-name":
				this.#unknownName(statement, tree, first.value);
				return [];
			case "misplaced":
				this.#problems.refuse(statement, tree, "misplaced-directive", match.refused);
				return [];
			case "wrong-shape":
				this.#problems.refuse(statement, tree, void 0, match.refused);
				if (statement.kind === "simple" && frame.statements[frame.next]?.kind === "block") {
					frame.next++;
					this.#complete = false;
				}
				return [];
			case "wrong-arguments":
				if (!tree.template) this.#problems.refuse(statement, tree, "wrong-arguments", match.refused);
				return [];
			case "matched": {
				if (first.value === "include") return this.#include(statement, frame);
				const [meaning, ...others] = match.meant;
				if (!meaning) return [];
				const { command } = meaning;
				if (bringsVariables(command)) this.#shared.hasOtherVariables = true;
				if (others.every((other) => other.command === command)) this.#judge(statement, frame, command, readerOf(command, exact));
				const inside = statement.kind === "block" ? enterBlock(statement, frame, match.meant) : void 0;
				return inside ? [inside] : [];
			}
		}
	}
	#entry(statement, frame, entries) {
		const [first, ...words] = statement.words;
		if (first?.value === "include" && words.length === 1 && entries.block !== "split_clients") return this.#include(statement, frame);
		if (statement.kind === "block") this.#problems.refuse(statement, frame.tree, frame.block ? void 0 : "invalid-value", {
			message: "A \"{\" cannot stand in this block, so nginx does not start.",
			help: "Quote a pattern that holds a brace."
		});
		else this.#judge(statement, frame, { name: first?.value ?? "" }, (judged) => entryProblem(entries, judged));
		return [];
	}
	#unknownName(statement, tree, name) {
		this.#shared.hasOtherVariables = true;
		if (this.#isTemplated(name)) this.#isAllHere = false;
		else if (!this.#unknown.has(name)) this.#problems.report(statement, unknownName(name, directiveSpan(tree, statement), placeOfNotice(statement)));
		this.#unknown.add(name);
	}
	#isTemplated(word) {
		return !this.#options.exact && isTemplated(word);
	}
	#include(statement, frame) {
		const pattern = statement.words[1]?.value ?? "";
		const brought = this.#isTemplated(pattern) || frame.files.length >= deepestInclude || ++this.#includes > mostIncludes ? "nothing" : this.#options.include(pattern, frame.tree);
		if (brought === "nothing") {
			this.#isAllHere &&= this.#options.exact;
			return [];
		}
		if (brought === "absent") {
			this.#complete = false;
			const at = span(frame.tree.file, statement.start, statement.words.at(-1)?.end ?? statement.end);
			this.#problems.report(statement, {
				at,
				noticedAt: placeOfNotice(statement),
				kind: "include-missing",
				severity: "info",
				message: `The file "${pattern.slice(0, 60)}" is not in the repository: what it sets is not known.`,
				help: "nginx does not start without it. Commit it, or see that the machine has it."
			});
			return [];
		}
		const meant = frame.places.length > 1 ? brought.filter((tree) => !fitsOnlyElsewhere(tree, frame.places)) : brought;
		if (frame.entries) for (const tree of meant) this.dataFiles.add(tree);
		for (const tree of meant) this.#begin(tree);
		if (meant.some((tree) => frame.files.includes(tree))) this.#isAllHere = false;
		return meant.filter((tree) => !frame.files.includes(tree)).map((tree) => frameOfInclude(frame, tree));
	}
	#judge(statement, frame, command, reader) {
		const { tree, level } = frame;
		if (!reader) return;
		if (tree.template || statement.words.some(({ value }) => this.#isTemplated(value))) {
			if (nameOf(statement) === "upstream" || makesZone(nameOf(statement))) this.#complete = false;
			noteTemplated(statement.words.map(({ value }) => value), level);
			return;
		}
		const spanOf = (argument) => {
			const word = statement.words[argument + 1] ?? statement.words[0];
			return word ? span(tree.file, word.start, word.end) : directiveSpan(tree, statement);
		};
		const refused = reader({
			command,
			name: nameOf(statement),
			args: statement.words.slice(1).map(({ value }) => value),
			spanOf,
			level
		});
		if (refused) this.#problems.refuse(statement, tree, refused.kind ?? "invalid-value", refused, refused.argument === void 0 ? void 0 : spanOf(refused.argument));
	}
};
function isAfterMistake(tree, { start }) {
	const [first] = tree.problems;
	return first !== void 0 && start >= first.at.start;
}
const bringsVariables = ({ area, name, builtIn, since }) => name === "load_module" || area === "http" && !builtIn && since === "";
function fitsOnlyElsewhere(tree, here) {
	const own = placesFor(tree);
	return own !== everyPlace && !own.some((place) => here.includes(place));
}
// src/understand/nginx/reading/judge-repository.ts
function judgeRepository(graph) {
	const problems = new Map();
	const read = new Set();
	const judge = (tree, isMain) => {
		const main = isMain ? directoryOf(tree.file.path) : void 0;
		const include = (pattern, from) => {
			const found = graph.resolve(pattern, from, main);
			if (found.kind === "stock") return [];
			if (found.kind === "absent") return /[*?[]/.test(pattern) ? "nothing" : "absent";
			const trees = found.sure ? found.trees.filter(({ conditional }) => !conditional) : [];
			for (const one of trees) read.add(one);
			return trees.length > 0 ? trees : "nothing";
		};
		const reader = new ConfigurationReader({
			exact: false,
			include
		});
		read.add(tree);
		if (!tree.conditional) reader.read(tree, isMain ? [places.main] : placesFor(tree));
		for (const problem of reader.problems) {
			const key = `${problem.at.file.path}:${problem.at.start}:${problem.kind ?? ""}`;
			if (!problems.has(key)) problems.set(key, problem);
		}
	};
	for (const tree of graph.starts) judge(tree, roleOf(tree) === "main");
	for (const tree of graph.included) if (!read.has(tree)) judge(tree, false);
	return [...problems.values()];
}
// src/understand/nginx/server.ts
var Condition = class extends Scope {
	block = "if";
	at;
	test;
	constructor(level, around, block) {
		super(level, around);
		this.at = headOf(block);
		this.test = testOf(block);
	}
};
var Location = class extends Scope {
	block;
	at;
	modifier;
	path;
	outer;
	test;
	gateways = [];
	constructor(level, around, block, placed, path, outer) {
		super(level, around);
		this.block = block;
		this.at = headOf(placed);
		this.test = block === "if" ? testOf(placed) : [];
		this.modifier = path.modifier;
		this.path = path.path;
		this.outer = outer;
	}
	get gateway() {
		return this.gateways.at(-1);
	}
};
var Server = class extends Scope {
	at;
	assumed;
	conditional;
	locations;
	#serverNames;
	conditions;
	maps;
	configuration;
	broughtBy;
	constructor(level, { http, maps, configuration, broughtBy }, { at, assumed, conditional }, read) {
		super(level, http);
		this.at = at;
		this.assumed = assumed;
		this.conditional = conditional;
		this.maps = maps;
		this.configuration = configuration;
		this.broughtBy = broughtBy;
		const { locations, conditions } = read(this);
		this.locations = locations;
		this.conditions = conditions;
	}
	get serverNames() {
		return this.#serverNames ??= this.own("server_name").flatMap(({ args }) => args);
	}
	get listens() {
		return this.own("listen");
	}
};
function readServer(block, expander, around) {
	const { statement, inclusion } = block;
	const { file, conditional } = inclusion.tree;
	const level = expander.expand(statement.children, inclusion);
	const word = statement.words[0];
	return new Server(level, around, {
		at: span(file, word?.start ?? statement.start, word?.end ?? statement.start),
		assumed: false,
		conditional
	}, (server) => readInside(level, server, expander, around.upstreams));
}
function assumeServer(level, tree, expander, around) {
	const { upstreams, ...rest } = around;
	return new Server({
		...level,
		complete: false
	}, {
		...rest,
		http: void 0
	}, {
		at: firstLine(tree.file),
		assumed: true,
		conditional: tree.conditional
	}, (server) => readInside(level, server, expander, upstreams));
}
function readInside(level, server, expander, upstreams) {
	const locations = [];
	const conditions = [];
	const sets = [...server.own("set")];
	const waiting = level.blocks.toReversed().map((block) => ({
		block,
		outer: void 0,
		around: server
	}));
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const { block, outer, around } = next;
		const kind = nameOf(block.statement);
		if (kind !== "location" && kind !== "if" && kind !== "limit_except") continue;
		const inner = expander.expand(block.statement.children, block.inclusion);
		sets.push(...inner.directives.filter(({ name }) => name === "set"));
		const path = kind === "location" ? readPath(block) : outer;
		if (!path) {
			if (kind === "if") conditions.push(new Condition(inner, around, block));
			continue;
		}
		const location = new Location(inner, around, kind, block, path, outer);
		locations.push(location);
		waiting.push(...inner.blocks.toReversed().map((child) => ({
			block: child,
			outer: location,
			around: location
		})));
	}
	const variables = variablesOf(sets);
	for (const location of locations) location.gateways = gatewaysOf(location.directives, variables, upstreams);
	return {
		locations,
		conditions
	};
}
function testOf({ statement, inclusion: { tree } }) {
	const words = statement.words.slice(1).map((word) => textOfWord(tree, word));
	return words.flatMap((word, index) => {
		const opens = index === 0 && word.value.startsWith("(") ? 1 : 0;
		const closes = index === words.length - 1 && word.value.endsWith(")") ? 1 : 0;
		const value = word.value.slice(opens, word.value.length - closes);
		return value === "" && opens + closes > 0 ? [] : [{
			value,
			at: opens + closes > 0 ? span(word.at.file, word.at.start + opens, word.at.end - closes) : word.at
		}];
	});
}
function headOf({ statement, inclusion }) {
	return span(inclusion.tree.file, statement.start, statement.words.at(-1)?.end ?? statement.start);
}
function readPath({ statement, inclusion }) {
	const [, first, second] = statement.words;
	const { file } = inclusion.tree;
	if (!first) return void 0;
	if (second) {
		const modifier = modifierOf(first.value);
		return modifier === first.value ? {
			modifier,
			path: {
				value: second.value,
				at: span(file, second.start, second.end)
			}
		} : void 0;
	}
	const modifier = modifierOf(first.value);
	const cut = modifier === "@" ? 0 : modifier.length;
	const start = cut === 0 ? first.start : first.start + cut + (first.quoted ? 1 : 0);
	return {
		modifier,
		path: {
			value: first.value.slice(cut),
			at: span(file, start, first.end)
		}
	};
}
function modifierOf(word) {
	return [
		"^~",
		"~*",
		"~",
		"=",
		"@"
	].find((modifier) => word.startsWith(modifier)) ?? "";
}
// src/understand/nginx/maps.ts
function readMaps(starts) {
	const maps = new Map();
	for (const start of starts) {
		const found = start.blocks.flatMap(({ statement, inclusion: { tree } }) => {
			const [, source, variable] = statement.words;
			if (nameOf(statement) !== "map" || !source || !variable) return [];
			const entries = statement.children.flatMap(({ words: [key, value] }) => key && value && key.value !== "include" ? [{
				key: textOfWord(tree, key),
				value: textOfWord(tree, value)
			}] : []);
			return [{
				variable: textOfWord(tree, variable),
				source: textOfWord(tree, source),
				entries
			}];
		});
		if (found.length === 0) continue;
		const configuration = start.http ? start.tree.file.path : httpLevelAround(start, starts).configuration;
		maps.set(configuration, [...maps.get(configuration) ?? [], ...found]);
	}
	return maps;
}
// src/understand/nginx/understand-nginx.ts
function understandNginx({ trees, paths, read }) {
	const graph = includeGraph(trees, new IncludeResolver(paths), read);
	const starts = graph.starts.map((tree) => readStart(tree, graph));
	const upstreams = readUpstreams(starts);
	const maps = readMaps(starts);
	const servers = [];
	const development = [];
	const done = new Set();
	for (const start of starts) {
		const { tree, expander } = start;
		const into = isAwayFromProduction(tree.file) === void 0 ? servers : development;
		const upstreamNamed = (name) => nearest(upstreams.get(name), tree.file.path);
		const { scope: http, configuration } = start.http ? {
			scope: start.http,
			configuration: tree.file.path
		} : httpLevelAround(start, starts);
		const around = {
			http,
			upstreams: upstreamNamed,
			maps: maps.get(configuration) ?? [],
			configuration,
			broughtBy: tree.file.path
		};
		for (const block of start.blocks) {
			if (nameOf(block.statement) !== "server" || done.has(block.statement) || speaksNoHttp(block.statement)) continue;
			done.add(block.statement);
			into.push(readServer(block, expander, around));
		}
		if (roleOf(tree) === "inside") into.push(assumeServer(start.level, tree, expander, around));
	}
	return {
		servers,
		development,
		problems: [...starts.flatMap(({ expander }) => expander.problems), ...judgeRepository(graph)],
		included: graph.included
	};
}
function speaksNoHttp({ children }) {
	const names = new Set(children.map(nameOf));
	return (names.has("proxy_pass") || names.has("pass") || names.has("ssl_preread") || names.has("protocol") && names.has("listen")) && !names.has("location") && !names.has("server_name");
}
const bringsSites = (pattern) => /[*?[]/.test(pattern);
function readStart(tree, graph) {
	const isMain = roleOf(tree) === "main";
	const main = isMain ? directoryOf(tree.file.path) : void 0;
	const expander = new Expander((pattern, from) => graph.resolve(pattern, from, main));
	const level = expander.expand(tree.statements, rootInclusion(tree), bringsSites);
	if (!isMain) return {
		tree,
		expander,
		level,
		http: void 0,
		blocks: level.blocks
	};
	const inside = level.blocks.filter(({ statement }) => nameOf(statement) === "http").map((block) => expander.expand(block.statement.children, block.inclusion, bringsSites));
	return {
		tree,
		expander,
		level,
		http: new Scope({
			directives: inside.flatMap(({ directives }) => directives),
			complete: inside.every(({ complete }) => complete)
		}, void 0),
		blocks: inside.flatMap(({ blocks }) => blocks)
	};
}
function readUpstreams(starts) {
	const upstreams = new Map();
	for (const { blocks, expander } of starts) for (const { statement, inclusion } of blocks) {
		const name = statement.words[1];
		if (nameOf(statement) !== "upstream" || !name) continue;
		const upstream = readUpstream$1(textOfWord(inclusion.tree, name), expander.expand(statement.children, inclusion));
		const same = upstreams.get(name.value);
		if (same) same.push(upstream);
		else upstreams.set(name.value, [upstream]);
	}
	return upstreams;
}
function nearest(upstreams, path) {
	const closeness = ({ block: { name: { at } } }) => at.file.path === path ? Number.POSITIVE_INFINITY : sharedDirectories(at.file.path, path);
	return upstreams?.toSorted((a, b) => closeness(b) - closeness(a))[0];
}
// src/understand/nginx/read-nginx.ts
const parseOnce = onceForEach(parseNginx);
function readNginx(project) {
	const parse = (path) => {
		const file = project.read(path);
		return file && parseOnce(file);
	};
	const trees = project.classified.filter(({ language }) => language === "nginx").flatMap(({ path }) => parse(path) ?? []);
	const { servers, problems, included } = understandNginx({
		trees,
		paths: project.paths,
		read: parse
	});
	return {
		documents: [...new Set([...trees, ...included])].map(({ file, problems: own }) => ({
			file,
			language: "nginx",
			production: isAwayFromProduction(file) === void 0,
			problems: joined(own, problems.filter(({ at }) => at.file === file))
		})),
		servers
	};
}
function joined(grammar, found) {
	const first = new Map();
	const all = [...grammar, ...found];
	for (const problem of all) {
		const known = first.get(problem.at.start);
		if (problem.kind === void 0 && (!known || noticed(problem) < noticed(known))) first.set(problem.at.start, problem);
	}
	return all.filter((problem) => problem.kind !== void 0 || first.get(problem.at.start) === problem);
}
const noticed = ({ at, noticedAt = at.start }) => noticedAt;
export { readNginx };
