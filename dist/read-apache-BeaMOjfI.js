import { A as parseApache, B as splitWords, Bt as onceForEach, F as rewriteArguments, Ft as directoryOf$1, H as isBlank, Ht as rename, I as sectionArguments, It as isWithin, Jt as textOf, L as spanOfLine, M as directiveArguments, N as isConditional, P as optionArguments, Pt as components, R as nextWord, U as physicalRange, Ut as SourceFile, V as hasPlaceholder, W as nearestName, Wt as firstLine, at as findCode, it as isAwayFromProduction, j as skippedName, ot as mapCheckouts, qt as span, z as splitRewriteWords, zt as parseAddress } from "./check-ClqScLA1.js";
import { n as regexProblem } from "./pcre-CwKIe2Aj.js";
import { isIPv6 } from "node:net";
// src/understand/apache/include.ts
function includeWithin(trees) {
	const byPath = new Map(trees.map((tree) => [tree.file.path, tree]));
	const paths = [...byPath.keys()].sort();
	const find = (matches) => matches.flatMap((path) => byPath.get(path) ?? []);
	const memo = new Map();
	return (pattern, from) => {
		const key = `${directoryOf$1(from.file.path)}\0${pattern}`;
		const known = memo.get(key);
		if (known) return known;
		const [place, ...others] = nearestPlaces(pattern, from.file.path, paths);
		const found = place && others.length === 0 ? find(place) : [];
		memo.set(key, found);
		return found;
	};
}
function namesSomeFile(paths) {
	const sorted = [...paths].sort();
	return (pattern, { file }) => nearestPlaces(pattern, file.path, sorted).length > 0;
}
function nearestPlaces(pattern, from, paths) {
	const enabled = placesOf(pattern, from, paths);
	const available = pattern.replace(/\b(sites|conf)-enabled\b/, "$1-available");
	return enabled.length > 0 || available === pattern ? enabled : placesOf(available, from, paths);
}
function placesOf(pattern, from, paths) {
	const wanted = pattern.replace(/(?<!\/)\/+$/, "").split("/").filter((part) => part !== "" && part !== ".");
	if (wanted.length === 0 || wanted.includes("..") || wanted.some((part) => part.includes("${"))) return [];
	const above = directoryOf$1(from).split("/").filter(Boolean);
	if (!pattern.startsWith("/")) for (let depth = above.length; depth >= 0; depth--) {
		const found = matching([...above.slice(0, depth), ...wanted], paths);
		if (found.length > 0) return [found];
	}
	const last = wanted.at(-1) ?? "";
	const least = !/^(?:sites|conf)-(?:enabled|available)$/.test(last) && (/[*?[]/.test(last) || !last.includes(".")) ? 2 : 1;
	for (let length = wanted.length; length >= least; length--) {
		const found = tailMatching(wanted.slice(-length), paths).filter(({ path }) => length > 1 || path !== from);
		if (found.length > 0) return nearestTo(from, found);
	}
	return [];
}
function matching(wanted, paths) {
	const match = globPath(wanted);
	return paths.filter((path) => match(path.split("/"), 0));
}
function tailMatching(wanted, paths) {
	const match = globPath(wanted);
	return paths.flatMap((path) => {
		const parts = path.split("/");
		for (let offset = parts.length - wanted.length; offset >= 0; offset--) if (match(parts, offset)) return [{
			path,
			place: parts.slice(0, offset).join("/")
		}];
		return [];
	});
}
function globPath(wanted) {
	return (parts, offset) => parts.length - offset >= wanted.length && wanted.every((part, index) => globMatches(part, parts[offset + index] ?? ""));
}
function nearestTo(from, found) {
	const shared = (path) => {
		const [left, right] = [directoryOf$1(from).split("/"), directoryOf$1(path).split("/")];
		const differs = left.findIndex((part, index) => part !== right[index]);
		return differs === -1 ? left.length : differs;
	};
	const most = found.reduce((best, { path }) => Math.max(best, shared(path)), 0);
	const places = new Map();
	for (const { path, place } of found) {
		if (shared(path) !== most) continue;
		const here = places.get(place) ?? [];
		here.push(path);
		places.set(place, here);
	}
	return [...places.values()];
}
function globMatches(pattern, name) {
	if (!/[*?[]/.test(pattern)) return pattern === name;
	let star = -1;
	let resume = 0;
	let at = 0;
	let p = 0;
	while (at < name.length) {
		const piece = pieceAt(pattern, p);
		if (piece.kind === "star") {
			star = p;
			resume = at;
			p++;
		} else if (piece.kind === "one" && piece.matches(name[at] ?? "")) {
			p = piece.next;
			at++;
		} else if (star !== -1) {
			p = star + 1;
			at = ++resume;
		} else return false;
	}
	while (pattern[p] === "*") p++;
	return p === pattern.length;
}
function pieceAt(pattern, at) {
	const character = pattern[at];
	if (character === void 0) return { kind: "end" };
	if (character === "*") return { kind: "star" };
	if (character === "?") return {
		kind: "one",
		next: at + 1,
		matches: () => true
	};
	const set = character === "[" ? /^\[([!^]?)([^\]]{1,64})\]/.exec(pattern.slice(at, at + 70)) : null;
	if (!set) return {
		kind: "one",
		next: at + 1,
		matches: (other) => other === character
	};
	const [whole, negation = "", body = ""] = set;
	return {
		kind: "one",
		next: at + whole.length,
		matches: (other) => inSet(body, other) !== (negation !== "")
	};
}
function inSet(body, character) {
	for (let at = 0; at < body.length; at++) {
		const [low = "", dash, high] = body.slice(at, at + 3);
		if (dash === "-" && high !== void 0) {
			if (character >= low && character <= high) return true;
			at += 2;
		} else if (low === character) return true;
	}
	return false;
}
// src/understand/apache/condition.ts
function decide$1(section, words, known) {
	const first = words[0] ?? "";
	const negated = first.startsWith("!");
	const subject = negated ? first.slice(1).replace(/^(["'])(.*)\1$/, "$2") : first;
	switch (section.toLowerCase()) {
		case "ifmodule": return maybeNot(negated, moduleTruth(moduleName(subject), known.modules));
		case "ifdefine": return maybeNot(negated, known.defined.has(subject) ? "always" : "unknown");
		case "ifversion": return versionTruth(words);
		default: return "unknown";
	}
}
function bodyInForce(truth) {
	if (truth === "never") return void 0;
	return truth === "unlikely" ? "unknown" : truth;
}
function weaker(left, right) {
	if (left === "unknown" || right === "unknown") return "unknown";
	return left === "likely" ? left : right;
}
const opposite = {
	always: "never",
	likely: "unlikely",
	unknown: "unknown",
	unlikely: "likely",
	never: "always"
};
const maybeNot = (negated, truth) => negated ? opposite[truth] : truth;
const moduleName = (written) => written.replace(/^mod_(.+)\.c$/, "$1").replace(/_module$/, "");
const always = new Set([
	"core.c",
	"core",
	"http_core.c",
	"http",
	"so",
	"log_config",
	"version",
	"unixd",
	"authz_core"
]);
const never = new Set([
	"access",
	"auth",
	"auth_dbm",
	"auth_anon",
	"authz_default",
	"authn_default",
	"authn_alias",
	"disk_cache",
	"mem_cache"
]);
const likely = new Set("alias auth_basic authn_core authn_file authz_groupfile authz_host authz_user autoindex brotli deflate dir env expires filter headers http2 mime negotiation proxy proxy_balancer proxy_fcgi proxy_http proxy_scgi proxy_uwsgi proxy_wstunnel remoteip reqtimeout rewrite setenvif socache_shmcb ssl status wsgi xsendfile passenger".split(" "));
function moduleTruth(name, loaded) {
	if (always.has(name) || loaded.has(name)) return "always";
	if (never.has(name)) return "never";
	return likely.has(name) ? "likely" : "unknown";
}
const patches = [1, 199];
function versionTruth(words) {
	const [operator = "", version = ""] = words.length === 1 ? ["=", words[0]] : words;
	const [, negation = "", comparison = ""] = /^(!?)(==?|[<>]=?)$/.exec(operator) ?? [];
	const [, major, minor, patch] = /^(\d{1,3})(?:\.(\d{1,3})(?:\.(\d{1,3}))?)?$/.exec(version) ?? [];
	if (comparison === "" || major === void 0) return "unknown";
	const wanted = Number(major) * 1e6 + Number(minor ?? 0) * 1e3 + Number(patch ?? 0);
	const [first, last] = patches.map((level) => compare(2004e3 + level, comparison, wanted));
	const within = wanted > 2004e3 + patches[0] && wanted < 2004e3 + patches[1];
	if (first === last) return maybeNot(negation !== "", first === true ? "always" : within ? "unlikely" : "never");
	return maybeNot(negation !== "", last === true ? "likely" : "unlikely");
}
function compare(left, operator, right) {
	switch (operator) {
		case "<": return left < right;
		case "<=": return left <= right;
		case ">": return left > right;
		case ">=": return left >= right;
		default: return left === right;
	}
}
// src/understand/apache/macro.ts
const longest = 1e6;
const readMacro = (node, parameters, path) => ({
	parameters,
	lines: node.body.map(({ text }) => text),
	path
});
function useMacro(macro, values) {
	const { parameters, lines, path } = macro;
	if (values.length !== parameters.length) return void 0;
	const byName = new Map(parameters.map((name, index) => [name, name.startsWith("@") ? `"${(values[index] ?? "").replaceAll(/["\\]/g, "\\$&")}"` : values[index] ?? ""]));
	const names = [...byName.keys()].sort((left, right) => right.length - left.length).map((name) => name.replaceAll(/[$()*+.?[\\\]^{|}]/g, "\\$&"));
	const text = lines.join("\n");
	if (text.length > longest) return void 0;
	const replaced = names.length === 0 ? text : text.replaceAll(new RegExp(names.join("|"), "g"), (name) => byName.get(name) ?? name);
	return replaced.length > longest ? void 0 : parseApache(new SourceFile(path, `${replaced}\n`));
}
// src/understand/apache/stock-files.ts
const stock = [
	[/(?:^|\/)options-ssl-apache\.conf$/, "SSLEngine on\nSSLProtocol all -SSLv2 -SSLv3 -TLSv1 -TLSv1.1\nSSLHonorCipherOrder off\nSSLSessionTickets off\nSSLOptions +StrictRequire\n"],
	[/(?:^|\/)apache2\/ports\.conf$|^ports\.conf$/, "Listen 80\n<IfModule ssl_module>\nListen 443\n</IfModule>\n"],
	[/^(?:\/etc\/apache2\/)?conf-(?:enabled|available)\/security\.conf$/, "ServerTokens OS\nServerSignature On\nTraceEnable Off\n"]
];
const isModuleList = (path) => /(?:^|\/)mods-enabled\/[^/]*$|(?:^|\/)conf\.modules\.d\/[^/]*$/.test(path);
const trees = new Map();
function stockFile(path) {
	const text = stock.find(([pattern]) => pattern.test(path))?.[1];
	if (text === void 0) return void 0;
	let tree = trees.get(text);
	if (tree === void 0) trees.set(text, tree = parseApache(new SourceFile(path, text)));
	return tree;
}
const debianVariables = new Map([
	["APACHE_LOG_DIR", "/var/log/apache2"],
	["APACHE_RUN_DIR", "/var/run/apache2"],
	["APACHE_LOCK_DIR", "/var/lock/apache2"],
	["APACHE_PID_FILE", "/var/run/apache2/apache2.pid"],
	["APACHE_RUN_USER", "www-data"],
	["APACHE_RUN_GROUP", "www-data"]
]);
// src/understand/apache/mistakes/include-mistake.ts
const packaged = /^(?:\.\/)?(?:conf\/)?(?:(?:mods|sites|conf)-(?:enabled|available)|conf(?:\.modules)?\.d|extra|vhosts?(?:\.d)?|ports\.conf|modules\.d|original)(?:\/|$)/;
function includeMistake(file, node, pattern) {
	if (node.name.value.toLowerCase() !== "include" || pattern === "" || pattern.startsWith("/") || pattern.includes("${") || /[^ -~]/.test(pattern)) return void 0;
	if (packaged.test(pattern) || isModuleList(pattern) || stockFile(pattern) !== void 0 || /^[a-z]:/i.test(pattern)) return void 0;
	return {
		kind: "include-missing",
		at: spanOfLine(file, node.line),
		severity: "info",
		unsure: true,
		message: "The file that this Include names is not in the repository. Apache does not start without it.",
		help: "Commit the file, or write IncludeOptional. Apache looks for a relative path below its ServerRoot, not beside this file."
	};
}
// src/understand/apache/mistakes/arity.ts
function wrongArity(arity, text) {
	const words = new Cursor(text);
	switch (arity) {
		case "0": return words.ended ? void 0 : "no argument";
		case "1": return words.take() === "" || !words.ended ? "one argument" : void 0;
		case "2": return words.take() === "" || words.take() === "" || !words.ended ? "two arguments" : void 0;
		case "3": return words.take() === "" || words.take() === "" || words.take() === "" || !words.ended ? "three arguments" : void 0;
		case "12": return words.take() === "" || isMore(words, 1) ? "one or two arguments" : void 0;
		case "13": return words.take() === "" || isOneOfTwo(words) ? "one or three arguments" : void 0;
		case "23": return words.take() === "" || words.take() === "" || isMore(words, 1) ? "two or three arguments" : void 0;
		case "123": return words.take() === "" || isMore(words, 2) ? "one, two or three arguments" : void 0;
		case "1+":
		case "flag": return words.take() === "" ? "at least one argument" : void 0;
		case "2+": return words.take() === "" || words.ended ? "at least two arguments" : void 0;
		case "raw": return;
	}
}
function isMore(words, count) {
	for (let taken = 0; taken < count; taken++) words.take();
	return !words.ended;
}
function isOneOfTwo(words) {
	const second = words.take();
	const third = words.ended ? void 0 : words.take();
	return second !== "" && third === void 0 || !words.ended;
}
var Cursor = class {
	#text;
	#at = 0;
	constructor(text) {
		this.#text = text;
		this.#skip();
	}
	get ended() {
		return this.#at >= this.#text.length;
	}
	take() {
		const word = nextWord(this.#text, this.#at);
		this.#at = word?.end ?? this.#text.length;
		this.#skip();
		return word?.value ?? "";
	}
	#skip() {
		while (isBlank(this.#text[this.#at])) this.#at++;
	}
};
// data/apache-directives.json
var apache_directives_default = JSON.parse("{\"source\":\"scripts/apache-directives.ts: apache2 -L and apache2 -t of Apache/2.4.71 (Debian) with 117 modules and mod_wsgi\",\"modules\":{\"access_compat\":{\"Satisfy\":\"1 d  AuthConfig\",\"allow\":\"2+ d  Limit\",\"deny\":\"2+ d  Limit\",\"order\":\"1 d  Limit\"},\"actions\":{\"Action\":\"23 a  FileInfo\",\"Script\":\"2 a\"},\"alias\":{\"Alias\":\"12 a dfim\",\"AliasMatch\":\"2 s\",\"AliasPreservePath\":\"flag a  FileInfo\",\"Redirect\":\"123 a  FileInfo\",\"RedirectMatch\":\"23 a  FileInfo\",\"RedirectPermanent\":\"2 a  FileInfo\",\"RedirectRelative\":\"flag a  FileInfo\",\"RedirectTemp\":\"2 a  FileInfo\",\"ScriptAlias\":\"12 a dfim\",\"ScriptAliasMatch\":\"2 s\"},\"allowmethods\":{\"AllowMethods\":\"raw d\"},\"auth_basic\":{\"AuthBasicAuthoritative\":\"flag d  AuthConfig\",\"AuthBasicFake\":\"12 d  AuthConfig\",\"AuthBasicProvider\":\"1+ d  AuthConfig\",\"AuthBasicUseDigestAlgorithm\":\"1 d  AuthConfig\"},\"auth_digest\":{\"AuthDigestAlgorithm\":\"1 d  AuthConfig\",\"AuthDigestDomain\":\"1+ d  AuthConfig\",\"AuthDigestNcCheck\":\"flag d  AuthConfig\",\"AuthDigestNonceLifetime\":\"1 d  AuthConfig\",\"AuthDigestProvider\":\"1+ d  AuthConfig\",\"AuthDigestQop\":\"1+ d  AuthConfig\",\"AuthDigestShmemSize\":\"1 s\"},\"auth_form\":{\"AuthFormAuthoritative\":\"flag d  AuthConfig\",\"AuthFormBody\":\"1 d  AuthConfig\",\"AuthFormDisableNoStore\":\"flag d  AuthConfig\",\"AuthFormFakeBasicAuth\":\"flag d  AuthConfig\",\"AuthFormLocation\":\"1 d  AuthConfig\",\"AuthFormLoginRequiredLocation\":\"1 d  AuthConfig\",\"AuthFormLoginSuccessLocation\":\"1 d  AuthConfig\",\"AuthFormLogoutLocation\":\"1 d  AuthConfig\",\"AuthFormMethod\":\"1 d  AuthConfig\",\"AuthFormMimetype\":\"1 d  AuthConfig\",\"AuthFormPassword\":\"1 d  AuthConfig\",\"AuthFormProvider\":\"1+ d  AuthConfig\",\"AuthFormSitePassphrase\":\"1 d  AuthConfig\",\"AuthFormSize\":\"1 d\",\"AuthFormUsername\":\"1 d  AuthConfig\"},\"authn_anon\":{\"Anonymous\":\"1+ d  AuthConfig\",\"Anonymous_LogEmail\":\"flag d  AuthConfig\",\"Anonymous_MustGiveEmail\":\"flag d  AuthConfig\",\"Anonymous_NoUserId\":\"flag d  AuthConfig\",\"Anonymous_VerifyEmail\":\"flag d  AuthConfig\"},\"authn_core\":{\"<AuthnProviderAlias\":\"raw s v\",\"AuthName\":\"1 d  AuthConfig\",\"AuthType\":\"1 d  AuthConfig\"},\"authn_dbd\":{\"AuthDBDUserPWQuery\":\"1 d\",\"AuthDBDUserRealmQuery\":\"1 d\"},\"authn_dbm\":{\"AuthDBMType\":\"1 d  AuthConfig\",\"AuthDBMUserFile\":\"1 d  AuthConfig\"},\"authn_file\":{\"AuthUserFile\":\"1 d  AuthConfig\"},\"authn_socache\":{\"AuthnCacheContext\":\"1 d\",\"AuthnCacheEnable\":\"raw s v\",\"AuthnCacheProvideFor\":\"1+ d  AuthConfig\",\"AuthnCacheSOCache\":\"1 s v\",\"AuthnCacheTimeout\":\"1 d  AuthConfig\"},\"authnz_fcgi\":{\"AuthnzFcgiCheckAuthnProvider\":\"raw a  FileInfo\",\"AuthnzFcgiDefineProvider\":\"raw s v\"},\"authnz_ldap\":{\"AuthLDAPAuthorizePrefix\":\"1 d  AuthConfig\",\"AuthLDAPBindAuthoritative\":\"flag d  AuthConfig\",\"AuthLDAPBindDN\":\"1 d  AuthConfig\",\"AuthLDAPBindPassword\":\"1 d  AuthConfig\",\"AuthLDAPCharsetConfig\":\"1 s\",\"AuthLDAPCompareAsUser\":\"flag d  AuthConfig\",\"AuthLDAPCompareDNOnServer\":\"flag d  AuthConfig\",\"AuthLDAPDereferenceAliases\":\"1 d  AuthConfig\",\"AuthLDAPGroupAttribute\":\"1+ d  AuthConfig\",\"AuthLDAPGroupAttributeIsDN\":\"flag d  AuthConfig\",\"AuthLDAPInitialBindAsUser\":\"flag d  AuthConfig\",\"AuthLDAPInitialBindPattern\":\"2 d  AuthConfig\",\"AuthLDAPMaxSubGroupDepth\":\"1 d  AuthConfig\",\"AuthLDAPRemoteUserAttribute\":\"1 d  AuthConfig\",\"AuthLDAPRemoteUserIsDN\":\"flag d  AuthConfig\",\"AuthLDAPSearchAsUser\":\"flag d  AuthConfig\",\"AuthLDAPSubGroupAttribute\":\"1+ d  AuthConfig\",\"AuthLDAPSubGroupClass\":\"1+ d  AuthConfig\",\"AuthLDAPURL\":\"raw a v\"},\"authz_core\":{\"<AuthzProviderAlias\":\"raw s v\",\"<RequireAll\":\"raw d  AuthConfig\",\"<RequireAny\":\"raw d  AuthConfig\",\"<RequireNone\":\"raw d  AuthConfig\",\"AuthMerging\":\"1 d  AuthConfig\",\"AuthzSendForbiddenOnFailure\":\"flag d  AuthConfig\",\"Require\":\"raw d  AuthConfig\"},\"authz_dbd\":{\"AuthzDBDLoginToReferer\":\"flag d\",\"AuthzDBDQuery\":\"1 d\",\"AuthzDBDRedirectQuery\":\"1 d\"},\"authz_dbm\":{\"AuthDBMGroupFile\":\"1 d  AuthConfig\",\"AuthzDBMType\":\"1 d  AuthConfig\"},\"authz_groupfile\":{\"AuthGroupFile\":\"1 d  AuthConfig\"},\"autoindex\":{\"AddAlt\":\"2+ a  Indexes\",\"AddAltByEncoding\":\"2+ a  Indexes\",\"AddAltByType\":\"2+ a  Indexes\",\"AddDescription\":\"2+ a  Indexes\",\"AddIcon\":\"2+ a  Indexes\",\"AddIconByEncoding\":\"2+ a  Indexes\",\"AddIconByType\":\"2+ a  Indexes\",\"DefaultIcon\":\"1 a  Indexes\",\"FancyIndexing\":\"raw a  any\",\"HeaderName\":\"1 a  Indexes\",\"IndexHeadInsert\":\"1 a  Indexes\",\"IndexIgnore\":\"1+ a  Indexes\",\"IndexIgnoreReset\":\"flag a  Indexes\",\"IndexOptions\":\"raw a  Indexes\",\"IndexOrderDefault\":\"2 a  Indexes\",\"IndexStyleSheet\":\"1 a  Indexes\",\"ReadmeName\":\"1 a  Indexes\"},\"brotli\":{\"BrotliAlterETag\":\"1 s\",\"BrotliCompressionMaxInputBlock\":\"1 s\",\"BrotliCompressionQuality\":\"1 s\",\"BrotliCompressionWindow\":\"1 s\",\"BrotliFilterNote\":\"12 s\"},\"buffer\":{\"BufferSize\":\"1 d\"},\"cache\":{\"CacheDefaultExpire\":\"1 a\",\"CacheDetailHeader\":\"flag a\",\"CacheDisable\":\"1 a dfim\",\"CacheEnable\":\"12 a dfim\",\"CacheHeader\":\"flag a\",\"CacheIgnoreCacheControl\":\"flag s\",\"CacheIgnoreHeaders\":\"1+ s\",\"CacheIgnoreNoLastMod\":\"flag a\",\"CacheIgnoreQueryString\":\"flag s\",\"CacheIgnoreURLSessionIdentifiers\":\"1+ s\",\"CacheKeyBaseURL\":\"1 s\",\"CacheLastModifiedFactor\":\"1 a\",\"CacheLock\":\"flag s\",\"CacheLockMaxAge\":\"1 s\",\"CacheLockPath\":\"1 s\",\"CacheMaxExpire\":\"1 a\",\"CacheMinExpire\":\"1 a\",\"CacheQuickHandler\":\"flag s\",\"CacheStaleOnError\":\"flag a\",\"CacheStoreExpired\":\"flag a\",\"CacheStoreNoStore\":\"flag a\",\"CacheStorePrivate\":\"flag a\"},\"cache_disk\":{\"CacheDirLength\":\"1 s\",\"CacheDirLevels\":\"1 s\",\"CacheMaxFileSize\":\"1 a\",\"CacheMinFileSize\":\"1 a\",\"CacheReadSize\":\"1 a\",\"CacheReadTime\":\"1 a\",\"CacheRoot\":\"1 s\"},\"cache_socache\":{\"CacheSocache\":\"1 s\",\"CacheSocacheMaxSize\":\"1 a\",\"CacheSocacheMaxTime\":\"1 a\",\"CacheSocacheMinTime\":\"1 a\",\"CacheSocacheReadSize\":\"1 a\",\"CacheSocacheReadTime\":\"1 a\"},\"case_filter\":{\"CaseFilter\":\"flag s\"},\"case_filter_in\":{\"CaseFilterIn\":\"flag s\"},\"cern_meta\":{\"MetaDir\":\"1 a  Indexes\",\"MetaFiles\":\"flag a  Indexes\",\"MetaSuffix\":\"1 a  Indexes\"},\"cgi\":{\"CGIScriptTimeout\":\"1 a\",\"ScriptLog\":\"1 s\",\"ScriptLogBuffer\":\"1 s\",\"ScriptLogLength\":\"1 s\"},\"cgid\":{\"CGIDScriptTimeout\":\"1 a\",\"ScriptLog\":\"1 s\",\"ScriptLogBuffer\":\"1 s\",\"ScriptLogLength\":\"1 s\",\"ScriptSock\":\"1 s v\"},\"charset_lite\":{\"CharsetDefault\":\"1 a  FileInfo\",\"CharsetOptions\":\"1+ a  FileInfo\",\"CharsetSourceEnc\":\"1 a  FileInfo\"},\"core.c\":{\"<Directory\":\"raw s\",\"<DirectoryMatch\":\"raw s\",\"<Else\":\"raw a m any\",\"<ElseIf\":\"raw a m any\",\"<Files\":\"raw a lm any\",\"<FilesMatch\":\"raw a lm any\",\"<If\":\"raw a m any\",\"<IfDefine\":\"raw a  any\",\"<IfDirective\":\"raw a  any\",\"<IfFile\":\"raw a  any\",\"<IfModule\":\"raw a  any\",\"<IfSection\":\"raw a  any\",\"<Limit\":\"raw d  AuthConfig|Limit\",\"<LimitExcept\":\"raw d  AuthConfig|Limit\",\"<Location\":\"raw s\",\"<LocationMatch\":\"raw s\",\"<VirtualHost\":\"raw s v\",\"AcceptFilter\":\"2 s v\",\"AcceptPathInfo\":\"1 a  FileInfo\",\"AccessFileName\":\"raw s\",\"AddDefaultCharset\":\"1 a  FileInfo\",\"AllowEncodedSlashes\":\"1 s\",\"AllowOverride\":\"raw d\",\"AllowOverrideList\":\"raw d\",\"CGIPassAuth\":\"flag d  AuthConfig\",\"CGIVar\":\"2 a  FileInfo\",\"ContentDigest\":\"flag a  Options\",\"CoreDumpDirectory\":\"1 s v\",\"DefaultRuntimeDir\":\"1 s\",\"DefaultType\":\"1 a  FileInfo\",\"Define\":\"12 a\",\"DocumentRoot\":\"1 s\",\"EnableMMAP\":\"1 a  FileInfo\",\"EnableSendfile\":\"1 a  FileInfo\",\"Error\":\"raw a  any\",\"ErrorDocument\":\"2 a  FileInfo\",\"ErrorLog\":\"1 s\",\"ErrorLogFormat\":\"12 s\",\"ExtendedStatus\":\"flag s v\",\"FileETag\":\"raw a  FileInfo\",\"FlushMaxPipelined\":\"1 s\",\"FlushMaxThreshold\":\"1 s\",\"ForceType\":\"1 a  FileInfo\",\"HostnameLookups\":\"1 a\",\"HttpProtocolOptions\":\"1+ s\",\"Include\":\"1 a\",\"IncludeOptional\":\"1 a\",\"LimitInternalRecursion\":\"12 s\",\"LimitRequestBody\":\"1 a  any\",\"LimitRequestFields\":\"1 s\",\"LimitRequestFieldsize\":\"1 s\",\"LimitRequestLine\":\"1 s\",\"LimitXMLRequestBody\":\"1 a  any\",\"LogLevel\":\"1+ a\",\"MaxConnectionsPerChild\":\"1 s v\",\"MaxMemFree\":\"1 s v\",\"MaxRangeOverlaps\":\"1 a\",\"MaxRangeReversals\":\"1 a\",\"MaxRanges\":\"1 a\",\"MaxRequestsPerChild\":\"1 s v\",\"MergeSlashes\":\"flag s\",\"MergeTrailers\":\"flag s\",\"Mutex\":\"raw s v\",\"NameVirtualHost\":\"1 s\",\"Options\":\"raw a  Options\",\"PidFile\":\"1 s v\",\"Port\":\"1 s\",\"Protocol\":\"1 s\",\"Protocols\":\"1+ s\",\"ProtocolsHonorOrder\":\"1 s\",\"QualifyRedirectURL\":\"flag a  FileInfo\",\"RLimitCPU\":\"12 a  any\",\"RLimitMEM\":\"12 a  any\",\"RLimitNPROC\":\"12 a  any\",\"ReadBufferSize\":\"1 a\",\"RegexDefaultOptions\":\"raw s v\",\"RegisterHttpMethod\":\"1+ s v\",\"ScoreBoardFile\":\"1 s v\",\"SeeRequestTail\":\"flag s v\",\"ServerAdmin\":\"1 s\",\"ServerAlias\":\"raw s\",\"ServerName\":\"1 s\",\"ServerPath\":\"1 s\",\"ServerRoot\":\"1 s\",\"ServerSignature\":\"1 a  any\",\"ServerTokens\":\"1 s v\",\"SetHandler\":\"1 a  FileInfo\",\"SetInputFilter\":\"1 a  FileInfo\",\"SetOutputFilter\":\"1 a  FileInfo\",\"StrictHostCheck\":\"flag s\",\"ThreadStackSize\":\"1 s v\",\"Timeout\":\"1 s\",\"TraceEnable\":\"1 s\",\"UnDefine\":\"1 a\",\"UseCanonicalName\":\"1 a\",\"UseCanonicalPhysicalPort\":\"1 a\"},\"dav\":{\"DAV\":\"1 d\",\"DAVBasePath\":\"1 d\",\"DAVDepthInfinity\":\"flag a\",\"DAVLockDiscovery\":\"flag a\",\"DAVMinTimeout\":\"1 a\"},\"dav_fs\":{\"DAVLockDB\":\"1 s\"},\"dav_lock\":{\"DAVGenericLockDB\":\"1 d\"},\"dbd\":{\"DBDExptime\":\"1 s\",\"DBDInitSQL\":\"1 s\",\"DBDKeep\":\"1 s\",\"DBDMax\":\"1 s\",\"DBDMin\":\"1 s\",\"DBDParams\":\"1 s\",\"DBDPersist\":\"flag s\",\"DBDPrepareSQL\":\"12 s\",\"DBDriver\":\"1 s\"},\"deflate\":{\"DeflateAlterEtag\":\"1 s\",\"DeflateBufferSize\":\"1 s\",\"DeflateCompressionLevel\":\"1 s\",\"DeflateFilterNote\":\"12 s\",\"DeflateInflateLimitRequestBody\":\"1 a  any\",\"DeflateInflateRatioBurst\":\"1 a  any\",\"DeflateInflateRatioLimit\":\"1 a  any\",\"DeflateMemLevel\":\"1 s\",\"DeflateWindowSize\":\"1 s\"},\"dialup\":{\"ModemStandard\":\"1 d\"},\"dir\":{\"DirectoryCheckHandler\":\"flag a  Indexes\",\"DirectoryIndex\":\"raw a  Indexes\",\"DirectoryIndexRedirect\":\"1 a  Indexes\",\"DirectorySlash\":\"flag a  Indexes\",\"FallbackResource\":\"1 a  Indexes\"},\"dumpio\":{\"DumpIOInput\":\"flag s\",\"DumpIOOutput\":\"flag s\"},\"echo\":{\"ProtocolEcho\":\"flag s\"},\"env\":{\"PassEnv\":\"1+ a  FileInfo\",\"SetEnv\":\"12 a  FileInfo\",\"UnsetEnv\":\"1+ a  FileInfo\"},\"event.c\":{\"AsyncRequestWorkerFactor\":\"1 s v\",\"GracefulShutdownTimeout\":\"1 s v\",\"Listen\":\"raw s v\",\"ListenBacklog\":\"1 s v\",\"ListenCoresBucketsRatio\":\"1 s v\",\"ListenTCPDeferAccept\":\"1 s v\",\"MaxClients\":\"1 s v\",\"MaxRequestWorkers\":\"1 s v\",\"MaxSpareThreads\":\"1 s v\",\"MinSpareThreads\":\"1 s v\",\"ReceiveBufferSize\":\"1 s v\",\"SendBufferSize\":\"1 s v\",\"ServerLimit\":\"1 s v\",\"StartServers\":\"1 s v\",\"ThreadLimit\":\"1 s v\",\"ThreadsPerChild\":\"1 s v\"},\"expires\":{\"ExpiresActive\":\"flag a  Indexes\",\"ExpiresByType\":\"2 a  Indexes\",\"ExpiresDefault\":\"1 a  Indexes\"},\"ext_filter\":{\"ExtFilterDefine\":\"raw s\",\"ExtFilterOptions\":\"1+ d\"},\"file_cache\":{\"cachefile\":\"1+ s\",\"mmapfile\":\"1+ s\"},\"filter\":{\"AddOutputFilterByType\":\"2+ a  FileInfo\",\"FilterChain\":\"1+ a  Options\",\"FilterDeclare\":\"12 a  Options\",\"FilterProtocol\":\"23 a  Options\",\"FilterProvider\":\"3 a  Options\",\"FilterTrace\":\"2 a\"},\"headers\":{\"Header\":\"raw a  FileInfo\",\"RequestHeader\":\"raw a  FileInfo\"},\"heartbeat\":{\"HeartbeatAddress\":\"1 s v\"},\"heartmonitor\":{\"HeartbeatListen\":\"1 s v\",\"HeartbeatMaxServers\":\"1 s v\",\"HeartbeatStorage\":\"1 s v\"},\"http2\":{\"H2CopyFiles\":\"1 a  FileInfo\",\"H2Direct\":\"1 s\",\"H2EarlyHint\":\"2 a  AuthConfig|FileInfo\",\"H2EarlyHints\":\"1 s\",\"H2MaxDataFrameLen\":\"1 s\",\"H2MaxHeaderBlockLen\":\"1 s\",\"H2MaxSessionStreams\":\"1 s\",\"H2MaxStreamErrors\":\"1 s\",\"H2MaxWorkerIdleSeconds\":\"1 s\",\"H2MaxWorkers\":\"1 s\",\"H2MinWorkers\":\"1 s\",\"H2ModernTLSOnly\":\"1 s\",\"H2OutputBuffering\":\"1 s\",\"H2Padding\":\"1 s\",\"H2ProxyRequests\":\"1 a  FileInfo\",\"H2Push\":\"1 a  AuthConfig\",\"H2PushDiarySize\":\"1 s\",\"H2PushPriority\":\"23 s\",\"H2PushResource\":\"123 a  AuthConfig|FileInfo\",\"H2SerializeHeaders\":\"1 s\",\"H2SessionExtraFiles\":\"1 s\",\"H2StreamMaxMemSize\":\"1 s\",\"H2StreamTimeout\":\"1 s\",\"H2TLSCoolDownSecs\":\"1 s\",\"H2TLSWarmUpSize\":\"1 s\",\"H2Upgrade\":\"1 a  AuthConfig\",\"H2WebSockets\":\"1 s\",\"H2WindowSize\":\"1 s\"},\"http_core.c\":{\"KeepAlive\":\"flag s\",\"KeepAliveTimeout\":\"1 s\",\"MaxKeepAliveRequests\":\"1 s\"},\"ident\":{\"IdentityCheck\":\"flag a\",\"IdentityCheckTimeout\":\"1 a\"},\"imagemap\":{\"ImapBase\":\"1 a  Indexes\",\"ImapDefault\":\"1 a  Indexes\",\"ImapMenu\":\"1 a  Indexes\"},\"include\":{\"SSIEndTag\":\"1 s\",\"SSIErrorMsg\":\"1 a  any\",\"SSIEtag\":\"flag d  Limit\",\"SSILastModified\":\"flag d  Limit\",\"SSILegacyExprParser\":\"flag d  Limit\",\"SSIStartTag\":\"1 s\",\"SSITimeFormat\":\"1 a  any\",\"SSIUndefinedEcho\":\"1 a  any\",\"XBitHack\":\"1 a  Options\"},\"info\":{\"AddModuleInfo\":\"2 s\"},\"lbmethod_heartbeat\":{\"HeartbeatStorage\":\"1 s v\"},\"log_config\":{\"BufferedLogs\":\"flag s\",\"CustomLog\":\"23 s\",\"GlobalLog\":\"23 s v\",\"LogFormat\":\"12 s\",\"TransferLog\":\"1 s\"},\"log_debug\":{\"LogMessage\":\"123 a\"},\"log_forensic\":{\"ForensicLog\":\"1 s\"},\"logio\":{\"LogIOTrackTTFB\":\"flag a  any\"},\"lua\":{\"<LuaHookAccessChecker\":\"raw a  any\",\"<LuaHookAuthChecker\":\"raw a  any\",\"<LuaHookCheckUserID\":\"raw a  any\",\"<LuaHookFixups\":\"raw a  any\",\"<LuaHookMapToStorage\":\"raw a  any\",\"<LuaHookPreTranslateName\":\"raw a  any\",\"<LuaHookTranslateName\":\"raw a  any\",\"<LuaHookTypeChecker\":\"raw a  any\",\"<LuaQuickHandler\":\"raw a  any\",\"LuaAuthzProvider\":\"3 s\",\"LuaCodeCache\":\"1 a  any\",\"LuaHookAccessChecker\":\"23 a  any\",\"LuaHookAuthChecker\":\"23 a  any\",\"LuaHookCheckUserID\":\"23 a  any\",\"LuaHookFixups\":\"2 a  any\",\"LuaHookInsertFilter\":\"2 a  any\",\"LuaHookLog\":\"2 a  any\",\"LuaHookMapToStorage\":\"2 a  any\",\"LuaHookPreTranslateName\":\"2 a  any\",\"LuaHookTranslateName\":\"23 a dfim any\",\"LuaHookTypeChecker\":\"2 a  any\",\"LuaInherit\":\"1 a  any\",\"LuaInputFilter\":\"3 a dfim any\",\"LuaMapHandler\":\"23 a dfim any\",\"LuaOutputFilter\":\"3 a dfim any\",\"LuaPackageCPath\":\"1 a  any\",\"LuaPackagePath\":\"1 a  any\",\"LuaQuickHandler\":\"2 a dfim any\",\"LuaRoot\":\"1 a  any\",\"LuaScope\":\"123 a  any\",\"Lua_____ByteCodeHack\":\"raw a  any\"},\"macro\":{\"<Macro\":\"raw a  any\",\"MacroIgnoreBadNesting\":\"raw a  any\",\"MacroIgnoreEmptyArgs\":\"raw a  any\",\"UndefMacro\":\"1 a  any\",\"Use\":\"raw a  any\"},\"md\":{\"<MDomain\":\"raw s\",\"<MDomainSet\":\"raw s\",\"MDActivationDelay\":\"1 s\",\"MDBaseServer\":\"1 s\",\"MDCACertificateFile\":\"1 s\",\"MDCAChallenges\":\"raw s\",\"MDCertificateAgreement\":\"1 s\",\"MDCertificateAuthority\":\"raw s\",\"MDCertificateCheck\":\"2 s\",\"MDCertificateFile\":\"1 s v\",\"MDCertificateKeyFile\":\"1 s v\",\"MDCertificateProtocol\":\"1 s\",\"MDCertificateStatus\":\"1 s\",\"MDChallengeDns01\":\"raw s\",\"MDChallengeDns01Version\":\"1 s\",\"MDCheckInterval\":\"1 s\",\"MDContactEmail\":\"1 s\",\"MDDriveMode\":\"1 s\",\"MDExternalAccountBinding\":\"12 s\",\"MDHttpProxy\":\"1 s\",\"MDHttpProxyCACertificateFile\":\"1 s\",\"MDInitialDelay\":\"1 s\",\"MDMatchNames\":\"1 s\",\"MDMember\":\"raw s v\",\"MDMembers\":\"raw s v\",\"MDMessageCmd\":\"raw s\",\"MDMustStaple\":\"1 s\",\"MDNotifyCmd\":\"raw s\",\"MDPortMap\":\"12 s\",\"MDPrivateKeys\":\"raw s\",\"MDProfile\":\"1 s\",\"MDProfileMandatory\":\"1 s\",\"MDRenewMode\":\"1 s\",\"MDRenewViaARI\":\"1 s\",\"MDRenewWindow\":\"1 s\",\"MDRequireHttps\":\"1 a dlm AuthConfig\",\"MDRetryDelay\":\"1 s\",\"MDRetryFailover\":\"1 s\",\"MDServerStatus\":\"1 s\",\"MDStapleOthers\":\"1 s\",\"MDStapling\":\"1 s\",\"MDStaplingKeepResponse\":\"1 s\",\"MDStaplingRenewWindow\":\"1 s\",\"MDStoreDir\":\"1 s\",\"MDStoreLocks\":\"1 s\",\"MDWarnWindow\":\"1 s\",\"MDomain\":\"raw s\"},\"mime\":{\"AddCharset\":\"2+ a  FileInfo\",\"AddEncoding\":\"2+ a  FileInfo\",\"AddHandler\":\"2+ a  FileInfo\",\"AddInputFilter\":\"2+ a  FileInfo\",\"AddLanguage\":\"2+ a  FileInfo\",\"AddOutputFilter\":\"2+ a  FileInfo\",\"AddType\":\"2+ a  FileInfo\",\"DefaultLanguage\":\"1 a  FileInfo\",\"ModMimeUsePathInfo\":\"flag d\",\"MultiviewsMatch\":\"1+ a lm FileInfo\",\"RemoveCharset\":\"1+ a  FileInfo\",\"RemoveEncoding\":\"1+ a  FileInfo\",\"RemoveHandler\":\"1+ a  FileInfo\",\"RemoveInputFilter\":\"1+ a  FileInfo\",\"RemoveLanguage\":\"1+ a  FileInfo\",\"RemoveOutputFilter\":\"1+ a  FileInfo\",\"RemoveType\":\"1+ a  FileInfo\",\"TypesConfig\":\"1 s\"},\"mime_magic\":{\"MimeMagicFile\":\"1 s\"},\"negotiation\":{\"CacheNegotiatedDocs\":\"flag s\",\"ForceLanguagePriority\":\"1+ a  FileInfo\",\"LanguagePriority\":\"1+ a  FileInfo\"},\"proxy\":{\"<Proxy\":\"raw s\",\"<ProxyMatch\":\"raw s\",\"BalancerGrowth\":\"1 s\",\"BalancerInherit\":\"flag s\",\"BalancerMember\":\"raw a\",\"BalancerPersist\":\"flag s\",\"NoProxy\":\"1+ s\",\"Proxy100Continue\":\"flag a\",\"ProxyAddHeaders\":\"flag a\",\"ProxyBadHeader\":\"1 s\",\"ProxyBlock\":\"1+ s\",\"ProxyDomain\":\"1 s\",\"ProxyErrorOverride\":\"1+ a\",\"ProxyIOBufferSize\":\"1 s\",\"ProxyMaxForwards\":\"1 s\",\"ProxyPass\":\"raw a dfim\",\"ProxyPassInherit\":\"flag s\",\"ProxyPassInterpolateEnv\":\"flag a\",\"ProxyPassMatch\":\"raw a dfim\",\"ProxyPassReverse\":\"123 a dfim\",\"ProxyPassReverseCookieDomain\":\"23 a\",\"ProxyPassReverseCookiePath\":\"23 a\",\"ProxyPreserveHost\":\"flag a\",\"ProxyReceiveBufferSize\":\"1 s\",\"ProxyRemote\":\"23 s\",\"ProxyRemoteMatch\":\"23 s\",\"ProxyRequests\":\"flag s\",\"ProxySet\":\"raw a\",\"ProxySourceAddress\":\"1 s\",\"ProxyStatus\":\"1 s\",\"ProxyTimeout\":\"1 s\",\"ProxyVia\":\"1 s\"},\"proxy_connect\":{\"AllowCONNECT\":\"1+ s\"},\"proxy_express\":{\"ProxyExpressDBMFile\":\"1 a  FileInfo\",\"ProxyExpressDBMType\":\"1 a  FileInfo\",\"ProxyExpressEnable\":\"flag a  FileInfo\"},\"proxy_fcgi\":{\"ProxyFCGIBackendType\":\"1 a  FileInfo\",\"ProxyFCGISetEnvIf\":\"23 a  FileInfo\"},\"proxy_ftp\":{\"ProxyFtpDirCharset\":\"1 a\",\"ProxyFtpEscapeWildcards\":\"flag a\",\"ProxyFtpListOnWildcard\":\"flag a\"},\"proxy_hcheck\":{\"ProxyHCExpr\":\"raw a  FileInfo\",\"ProxyHCTPsize\":\"1 s v\",\"ProxyHCTemplate\":\"raw a  FileInfo\"},\"proxy_html\":{\"ProxyHTMLBufSize\":\"1 a\",\"ProxyHTMLCharsetOut\":\"1 a\",\"ProxyHTMLDoctype\":\"12 a\",\"ProxyHTMLEnable\":\"flag a\",\"ProxyHTMLEvents\":\"1+ a\",\"ProxyHTMLExtended\":\"flag a\",\"ProxyHTMLFixups\":\"1+ a\",\"ProxyHTMLInterp\":\"flag a\",\"ProxyHTMLLinks\":\"2+ a\",\"ProxyHTMLMeta\":\"flag a\",\"ProxyHTMLStripComments\":\"flag a\",\"ProxyHTMLURLMap\":\"raw a\"},\"proxy_scgi\":{\"ProxySCGIInternalRedirect\":\"1 a\",\"ProxySCGISendfile\":\"1 a\"},\"proxy_wstunnel\":{\"ProxyWebsocketFallbackToProxyHttp\":\"flag a\"},\"reflector\":{\"ReflectorHeader\":\"12 a  Options\"},\"remoteip\":{\"RemoteIPHeader\":\"1 s\",\"RemoteIPInternalProxy\":\"1+ s\",\"RemoteIPInternalProxyList\":\"1 s\",\"RemoteIPProxiesHeader\":\"1 s\",\"RemoteIPProxyProtocol\":\"flag s\",\"RemoteIPProxyProtocolExceptions\":\"raw s\",\"RemoteIPTrustedProxy\":\"1+ s\",\"RemoteIPTrustedProxyList\":\"1 s\"},\"reqtimeout\":{\"RequestReadTimeout\":\"raw s\"},\"request\":{\"KeptBodySize\":\"1 d\"},\"rewrite\":{\"RewriteBase\":\"1 a v FileInfo\",\"RewriteCond\":\"raw a  FileInfo\",\"RewriteEngine\":\"flag a  FileInfo\",\"RewriteMap\":\"23 s\",\"RewriteOptions\":\"1+ a  FileInfo\",\"RewriteRule\":\"raw a  FileInfo\"},\"sed\":{\"InputSed\":\"1 d\",\"OutputSed\":\"1 d\"},\"session\":{\"Session\":\"flag a  AuthConfig\",\"SessionEnv\":\"flag a  AuthConfig\",\"SessionExclude\":\"1 a  AuthConfig\",\"SessionExpiryUpdateInterval\":\"1 a  AuthConfig\",\"SessionHeader\":\"1 a  AuthConfig\",\"SessionInclude\":\"1 a  AuthConfig\",\"SessionMaxAge\":\"1 a  AuthConfig\"},\"session_cookie\":{\"SessionCookieName\":\"raw a  AuthConfig\",\"SessionCookieName2\":\"raw a  AuthConfig\",\"SessionCookieRemove\":\"flag a  AuthConfig\"},\"session_crypto\":{\"SessionCryptoCipher\":\"1 a  AuthConfig\",\"SessionCryptoDriver\":\"raw s v\",\"SessionCryptoPassphrase\":\"1+ a  AuthConfig\",\"SessionCryptoPassphraseFile\":\"1 a\"},\"session_dbd\":{\"SessionDBDCookieName\":\"1+ a  AuthConfig\",\"SessionDBDCookieName2\":\"1+ a  AuthConfig\",\"SessionDBDCookieRemove\":\"flag a  AuthConfig\",\"SessionDBDDeleteLabel\":\"1 a  AuthConfig\",\"SessionDBDInsertLabel\":\"1 a  AuthConfig\",\"SessionDBDPerUser\":\"flag a  AuthConfig\",\"SessionDBDSelectLabel\":\"1 a  AuthConfig\",\"SessionDBDUpdateLabel\":\"1 a  AuthConfig\"},\"setenvif\":{\"BrowserMatch\":\"raw a  FileInfo\",\"BrowserMatchNoCase\":\"raw a  FileInfo\",\"SetEnvIf\":\"raw a  FileInfo\",\"SetEnvIfExpr\":\"raw a  FileInfo\",\"SetEnvIfNoCase\":\"raw a  FileInfo\"},\"so\":{\"LoadFile\":\"1+ s\",\"LoadModule\":\"2 s\"},\"socache_memcache\":{\"MemcacheConnTTL\":\"1 s\"},\"socache_redis\":{\"RedisConnPoolTTL\":\"1 s\",\"RedisTimeout\":\"1 s\"},\"speling\":{\"CheckBasenameMatch\":\"flag a  Options\",\"CheckCaseOnly\":\"flag a  Options\",\"CheckSpelling\":\"flag a  Options\"},\"ssl\":{\"SSLCACertificateFile\":\"1 a  AuthConfig\",\"SSLCACertificatePath\":\"1 a  AuthConfig\",\"SSLCADNRequestFile\":\"1 s\",\"SSLCADNRequestPath\":\"1 s\",\"SSLCARevocationCheck\":\"raw s\",\"SSLCARevocationFile\":\"1 s\",\"SSLCARevocationPath\":\"1 s\",\"SSLCertificateChainFile\":\"1 s\",\"SSLCertificateFile\":\"1 s\",\"SSLCertificateKeyFile\":\"1 s\",\"SSLCipherSuite\":\"12 a  AuthConfig\",\"SSLCompression\":\"flag s\",\"SSLCryptoDevice\":\"1 s v\",\"SSLEngine\":\"1 s\",\"SSLFIPS\":\"flag s v\",\"SSLHonorCipherOrder\":\"flag s\",\"SSLInsecureRenegotiation\":\"flag s\",\"SSLLog\":\"raw a  any\",\"SSLLogLevel\":\"raw a  any\",\"SSLOCSPDefaultResponder\":\"1 s\",\"SSLOCSPEnable\":\"raw s\",\"SSLOCSPNoVerify\":\"flag s\",\"SSLOCSPOverrideResponder\":\"flag s\",\"SSLOCSPProxyURL\":\"1 s\",\"SSLOCSPResponderCertificateFile\":\"1 s\",\"SSLOCSPResponderTimeout\":\"1 s\",\"SSLOCSPResponseMaxAge\":\"1 s\",\"SSLOCSPResponseTimeSkew\":\"1 s\",\"SSLOCSPUseRequestNonce\":\"flag s\",\"SSLOpenSSLConfCmd\":\"2 s\",\"SSLOptions\":\"raw a  Options\",\"SSLPassPhraseDialog\":\"1 s v\",\"SSLProtocol\":\"raw s\",\"SSLProxyCACertificateFile\":\"1 s\",\"SSLProxyCACertificatePath\":\"1 s\",\"SSLProxyCARevocationCheck\":\"raw s\",\"SSLProxyCARevocationFile\":\"1 s\",\"SSLProxyCARevocationPath\":\"1 s\",\"SSLProxyCheckPeerCN\":\"flag s\",\"SSLProxyCheckPeerExpire\":\"flag s\",\"SSLProxyCheckPeerName\":\"flag s\",\"SSLProxyCipherSuite\":\"12 s\",\"SSLProxyEngine\":\"flag s\",\"SSLProxyMachineCertificateChainFile\":\"1 s\",\"SSLProxyMachineCertificateFile\":\"1 s\",\"SSLProxyMachineCertificatePath\":\"1 s\",\"SSLProxyProtocol\":\"raw s\",\"SSLProxyVerify\":\"1 s\",\"SSLProxyVerifyDepth\":\"1 s\",\"SSLRandomSeed\":\"23 s v\",\"SSLRenegBufferSize\":\"1 d  AuthConfig\",\"SSLRequire\":\"raw d  AuthConfig\",\"SSLRequireSSL\":\"raw d  AuthConfig\",\"SSLSRPUnknownUserSeed\":\"1 s\",\"SSLSRPVerifierFile\":\"1 s\",\"SSLSessionCache\":\"1 s v\",\"SSLSessionCacheTimeout\":\"1 s\",\"SSLSessionTicketKeyFile\":\"1 s\",\"SSLSessionTickets\":\"flag s\",\"SSLStaplingCache\":\"1 s v\",\"SSLStaplingErrorCacheTimeout\":\"1 s\",\"SSLStaplingFakeTryLater\":\"flag s\",\"SSLStaplingForceURL\":\"1 s\",\"SSLStaplingResponderTimeout\":\"1 s\",\"SSLStaplingResponseMaxAge\":\"1 s\",\"SSLStaplingResponseTimeSkew\":\"1 s\",\"SSLStaplingReturnResponderErrors\":\"flag s\",\"SSLStaplingStandardCacheTimeout\":\"1 s\",\"SSLStrictSNIVHostCheck\":\"flag s\",\"SSLUseStapling\":\"flag s\",\"SSLUserName\":\"1 a  AuthConfig\",\"SSLVHostSNIPolicy\":\"1 s v\",\"SSLVerifyClient\":\"1 a  AuthConfig\",\"SSLVerifyDepth\":\"1 a  AuthConfig\"},\"substitute\":{\"Substitute\":\"1 a  FileInfo\",\"SubstituteInheritBefore\":\"flag a  FileInfo\",\"SubstituteMaxLineLength\":\"1 a  FileInfo\"},\"suexec\":{\"SuexecUserGroup\":\"2 s\"},\"unixd\":{\"ChrootDir\":\"1 s v\",\"Group\":\"1 s v\",\"Suexec\":\"flag s v\",\"User\":\"1 s v\"},\"userdir\":{\"UserDir\":\"raw s\"},\"usertrack\":{\"CookieDomain\":\"1 a  FileInfo\",\"CookieExpires\":\"1 a  FileInfo\",\"CookieHttpOnly\":\"flag a  FileInfo\",\"CookieName\":\"1 a  FileInfo\",\"CookieSameSite\":\"1 a  FileInfo\",\"CookieSecure\":\"flag a  FileInfo\",\"CookieStyle\":\"1 a  FileInfo\",\"CookieTracking\":\"flag a  FileInfo\"},\"util_ldap.c\":{\"LDAPCacheEntries\":\"1 s v\",\"LDAPCacheTTL\":\"1 s v\",\"LDAPConnectionPoolTTL\":\"1 s\",\"LDAPConnectionTimeout\":\"1 s v\",\"LDAPLibraryDebug\":\"1 s v\",\"LDAPOpCacheEntries\":\"1 s v\",\"LDAPOpCacheTTL\":\"1 s v\",\"LDAPReferralHopLimit\":\"1 d  AuthConfig\",\"LDAPReferrals\":\"1 d  AuthConfig\",\"LDAPRetries\":\"1 s v\",\"LDAPRetryDelay\":\"1 s v\",\"LDAPSharedCacheFile\":\"1 s v\",\"LDAPSharedCacheSize\":\"1 s v\",\"LDAPTimeout\":\"1 s v\",\"LDAPTrustedClientCert\":\"23 d  AuthConfig\",\"LDAPTrustedGlobalCert\":\"23 s v\",\"LDAPTrustedMode\":\"1 s\",\"LDAPVerifyServerCert\":\"flag s v\"},\"version\":{\"<IfVersion\":\"123 a  any\"},\"vhost_alias\":{\"VirtualDocumentRoot\":\"1 s\",\"VirtualDocumentRootIP\":\"1 s\",\"VirtualScriptAlias\":\"1 s\",\"VirtualScriptAliasIP\":\"1 s\"},\"watchdog\":{\"WatchdogInterval\":\"1 s v\"},\"wsgi\":{\"WSGIAcceptMutex\":\"1 s v\",\"WSGIAccessScript\":\"raw d  AuthConfig\",\"WSGIApplicationGroup\":\"1 a\",\"WSGIAuthGroupScript\":\"raw d  AuthConfig\",\"WSGIAuthUserScript\":\"raw d  AuthConfig\",\"WSGICallableObject\":\"1 a  FileInfo\",\"WSGICaseSensitivity\":\"1 s v\",\"WSGIChunkedRequest\":\"1 a  FileInfo\",\"WSGIDaemonProcess\":\"raw s\",\"WSGIDestroyInterpreter\":\"1 s v\",\"WSGIDispatchScript\":\"raw a\",\"WSGIDontWriteBytecode\":\"1 s v\",\"WSGIEnableSendfile\":\"1 a  FileInfo\",\"WSGIErrorOverride\":\"1 a  FileInfo\",\"WSGIGroupAuthoritative\":\"1 d  AuthConfig\",\"WSGIHandlerScript\":\"raw a\",\"WSGIIgnoreActivity\":\"1 a  FileInfo\",\"WSGIImportScript\":\"raw s\",\"WSGILazyInitialization\":\"1 s v\",\"WSGIMapHEADToGET\":\"1 a  FileInfo\",\"WSGINewRelicConfigFile\":\"1 s v\",\"WSGINewRelicEnvironment\":\"1 s v\",\"WSGIPassApacheRequest\":\"1 a\",\"WSGIPassAuthorization\":\"1 a  FileInfo\",\"WSGIProcessGroup\":\"1 a\",\"WSGIPythonEggs\":\"1 s v\",\"WSGIPythonHashSeed\":\"1 s v\",\"WSGIPythonHome\":\"1 s v\",\"WSGIPythonOptimize\":\"1 s v\",\"WSGIPythonPath\":\"1 s v\",\"WSGIPythonWarnings\":\"1 s v\",\"WSGIRestrictEmbedded\":\"1 s v\",\"WSGIRestrictProcess\":\"raw a\",\"WSGIRestrictSignal\":\"1 s v\",\"WSGIRestrictStdin\":\"1 s v\",\"WSGIRestrictStdout\":\"1 s v\",\"WSGIScriptAlias\":\"2+ s\",\"WSGIScriptAliasMatch\":\"2+ s\",\"WSGIScriptReloading\":\"1 a  FileInfo\",\"WSGIServerMetrics\":\"1 s v\",\"WSGISocketPrefix\":\"1 s v\",\"WSGISocketRotation\":\"1 s v\",\"WSGITrustedProxies\":\"raw a  FileInfo\",\"WSGITrustedProxyHeaders\":\"raw a  FileInfo\",\"WSGIVerboseDebugging\":\"1 s v\"},\"xml2enc\":{\"xml2EncAlias\":\"2+ s v\",\"xml2EncDefault\":\"1 a  any\",\"xml2StartParse\":\"1+ a  any\"}}}");
// src/understand/apache/mistakes/directive-table.ts
const places = {
	s: "server",
	d: "directory",
	a: "any"
};
let rows;
function directiveTable() {
	if (rows) return rows;
	const made = new Map();
	for (const [module, directives] of Object.entries(apache_directives_default.modules)) for (const [name, text] of Object.entries(directives)) {
		const [arity = "raw", place = "a", refused = "", override = ""] = text.split(" ");
		made.set(name.toLowerCase(), {
			name,
			module,
			arity,
			place: places[place] ?? "any",
			refused,
			override
		});
	}
	return rows = made;
}
// src/understand/apache/mistakes/known-names.ts
const goneNames = new Map([
	["acceptmutex", "Mutex"],
	["lockfile", "Mutex"],
	["rewritelock", "Mutex"],
	["sslmutex", "Mutex"],
	["rewritelog", "LogLevel rewrite:trace3"],
	["rewriteloglevel", "LogLevel rewrite:trace3"],
	["dumpiologlevel", "LogLevel dumpio:trace7"],
	["cookielog", "CustomLog"],
	["ssienableaccess", "SSILegacyExprParser"],
	["authdefaultauthoritative", ""],
	["authzdefaultauthoritative", ""],
	["authzldapauthoritative", ""],
	["authzdbmauthoritative", ""],
	["authzgroupfileauthoritative", ""],
	["authzownerauthoritative", ""],
	["authzuserauthoritative", ""],
	["mcachesize", "CacheSocache"],
	["mcachemaxobjectcount", ""],
	["mcachemaxobjectsize", ""],
	["mcacheminobjectsize", ""],
	["mcacheremovalalgorithm", ""],
	["mcachemaxstreamingbuffer", ""],
	["maxrequestsperthread", "MaxConnectionsPerChild"],
	["addmodule", "LoadModule"],
	["clearmodulelist", ""],
	["resourceconfig", "Include"],
	["accessconfig", "Include"],
	["servertype", ""]
]);
const elsewhereNames = new Set(`cgimapextension gprofdir scriptinterpretersource unclist example isapiappendlogtoerrors isapiappendlogtoquery isapicachefile isapifakeasync
isapilognotsupported isapireadaheadbuffer luahookpretranslate mdcertificatemonitor nwssltrustedcerts nwsslupgradeable securelisten dtraceprivileges
privilegesmode vhostcgimode vhostcgiprivs vhostgroup vhostprivs vhostsecure vhostuser enableexceptionhook startthreads maxthreads maxspareservers
minspareservers asyncfilter defaultstatedir logleveloverride warning allowhandlers authdigestnonceformat
<authtprovideralias indexforbiddenreturn404 davmsext davlockdbtype davquota logiotrackttfu mimeoptions proxywebsocketasync
proxywebsocketasyncdelay proxywebsocketidletimeout sessioncookiemaxage sslclienthellovars sslpolicy accepterrorsnonfatal
<wsgiinterpreteroptions wsgifreethreading wsgiperinterpretergil wsgislowrequests wsgiswitchinterval wsgitelemetryoptions wsgitelemetryservice
wsgipy3kwarningflag wsgiuserauthoritative win32disableacceptex authbearerauthoritative authbearerprovider authbearerproxy`.split(/\s+/));
const thirdParty = new RegExp(`^<?(?:${[
	"sec[a-z]|passenger|rails|rack|unionstation|jk[a-z]|modpagespeed|python(?!home|path)|fastcgi|fcgi|ipcommtimeout|dos[a-z]|qs_|qsfilter|xsendfile|php|suphp|perl|</?perl|oidc|oauth2?",
	"mellon|shib|krb|gssapi|cas[a-z]|geoip|maxmind|rpaf|cloudflare|maxconnperip|noiplimit|onlyiplimit|bandwidth|forcebandwidth|bw|cband|svn|authzsvn|assignuserid|niceValue|maxclientsvhost",
	"limituidrange|r(?:mode|uidgid|minuidgid|defaultuidgid|groups|documentchroot)$|nss[a-z]|gnutls|tls[a-z]|tkt|auth_mysql|auth_pg|authmysql|uwsgi|scgi|loadtile|tile|modtile|lsapi|lve|vhostldap|logsql|musicindex",
	"addexternal|defineexternal|authexternal|authzexternal|groupexternal|spdy|ftp|weblogic|matchexpression|manager|enablemcpm|createbalancers|advertise|serveradvertise|evasive|chroot_|http2|antiloris",
	"authopenid|auth_openid|authtk|authldap[a-z]*|policy|firehose|ct[a-z]|crypto|autht|encrypt|statsd|amplify|newrelic|nr_|ruby|mono|caucho|resin|limitipconn|mod_?security|waf|hlds|ifsec|aclr|rid|mapserver|authpam|authshadow|authz?ntlm|sspi|ntlm|flv|h264|upload|dnssd|dav[a-z]svn|xslt|xrgi|websocket|brotlialternative|imagemap|asp\\.?net|iproxy|ironbee|tproxy|defender|webauth|webkdc|pubcookie|cosign|crowd|jwt|auth_?form|vhs|mysql"
].join("|")})`, "i");
const isKnownElsewhere = (name) => elsewhereNames.has(name.toLowerCase()) || thirdParty.test(name);
// src/understand/apache/mistakes/place.ts
const mainPlace = {
	virtual: false,
	perDirectory: false,
	limited: false,
	around: [],
	container: void 0,
	htaccess: false,
	openedAt: void 0,
	last: { condition: void 0 }
};
const unknownPlace = {
	...mainPlace,
	virtual: void 0,
	perDirectory: void 0
};
const insideUnknownServer = {
	...mainPlace,
	virtual: void 0
};
const htaccessPlace = {
	...mainPlace,
	perDirectory: true,
	htaccess: true
};
const perDirectory = new Set([
	"directory",
	"directorymatch",
	"location",
	"locationmatch",
	"files",
	"filesmatch",
	"if",
	"elseif",
	"else",
	"proxy",
	"proxymatch"
]);
const containers$1 = new Set([
	"requireall",
	"requireany",
	"requirenone"
]);
function enter(place, section, openedAt) {
	const name = section.toLowerCase();
	const inner = {
		...place,
		around: [...place.around.filter((outer) => outer !== name), name],
		openedAt,
		last: { condition: void 0 }
	};
	if (name === "virtualhost") return {
		...inner,
		virtual: true,
		host: openedAt
	};
	if (containers$1.has(name)) return {
		...inner,
		limited: true,
		container: name
	};
	if (name === "limit" || name === "limitexcept") return {
		...inner,
		limited: true
	};
	return perDirectory.has(name) ? {
		...inner,
		perDirectory: true
	} : inner;
}
const letters = {
	directory: "d",
	directorymatch: "d",
	location: "l",
	locationmatch: "l",
	files: "f",
	filesmatch: "f",
	if: "i",
	elseif: "i",
	else: "i",
	proxy: "p",
	proxymatch: "p"
};
const whileReading = new Set([
	"Define",
	"UnDefine",
	"Include",
	"IncludeOptional",
	"LoadModule",
	"LoadFile",
	"Use",
	"UndefMacro"
]);
const isForBackends = (row, { around }) => row.name.startsWith("SSLProxy") && /^proxy(?:match)?$/.test(around.findLast((name) => perDirectory.has(name)) ?? "");
function misplaced(row, place) {
	const innermost = shownSection(place.around.at(-1));
	if (place.htaccess && row.override === "") return "in .htaccess";
	if (isForBackends(row, place)) return void 0;
	if (row.place === "server" && place.perDirectory === true) return `inside ${innermost}`;
	if (row.place === "directory" && place.perDirectory === false) return place.virtual === true ? "in <VirtualHost> itself" : "outside every section";
	if (place.container !== void 0 && !whileReading.has(row.name) && row.override !== "any" && !row.override.includes("AuthConfig")) return `inside ${shownSection(place.container)}`;
	if (row.refused.includes("v") && row.place === "server" && place.virtual === true) return "inside <VirtualHost>";
	if (row.refused.includes("v") && row.place !== "server" && place.perDirectory === false) return "outside every section";
	if (row.refused.includes("m") && place.limited) return `inside ${innermost}`;
	const around = place.around.find((name) => row.refused.includes(letters[name] ?? "?"));
	if (around !== void 0) return `inside ${shownSection(around)}`;
	if (row.name === "ServerAlias" && place.virtual === false) return "outside <VirtualHost>";
}
function rightPlace(row, place) {
	if (row.name === "ServerAlias") return "Move it into the <VirtualHost> whose name it is.";
	if (place.htaccess) return "Move it into the configuration of the server or the virtual host.";
	if (row.place === "directory" || row.place === "any" && row.refused.includes("v")) return "Put it into a <Directory>, <Location> or <Files> section.";
	if (row.refused.includes("v")) return "Move it out of every section: it holds for the whole server.";
	return place.perDirectory === true ? "Move it out of the section, into the virtual host." : "Move it out of the section.";
}
const spelled = {
	virtualhost: "VirtualHost",
	directorymatch: "DirectoryMatch",
	locationmatch: "LocationMatch",
	filesmatch: "FilesMatch",
	proxymatch: "ProxyMatch",
	elseif: "ElseIf",
	limitexcept: "LimitExcept",
	requireall: "RequireAll",
	requireany: "RequireAny",
	requirenone: "RequireNone"
};
const shownSection = (name) => name === void 0 ? "this section" : `<${spelled[name] ?? name.slice(0, 1).toUpperCase() + name.slice(1)}>`;
// src/understand/apache/mistakes/values/regex-mistake.ts
const regexMistake = (pattern, closed) => regexProblem(pattern, {
	isPcre2: closed,
	duplicateNames: true
});
// src/understand/apache/mistakes/values/subnet.ts
function isSubnet(text) {
	const [address = "", mask] = text.split(/\/(.*)/s);
	if (address.includes(":")) return isIPv6(address) && !address.includes("%") && !isMapped(address) && isBits(mask, 128);
	const parts = address.replace(/\.$/, "").split(".");
	if (!parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255) || parts.length > 4) return false;
	if (mask === void 0) return true;
	return parts.length === 4 && (isBits(mask, 32) || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(mask));
}
const isMapped = (address) => /^(?:::|(?:0{1,4}:){5})ffff:[^:]+(?::[^:]+)?$/i.test(address);
const isBits = (mask, most) => mask === void 0 || /^\d{1,3}$/.test(mask) && Number(mask) >= 1 && Number(mask) <= most;
// src/understand/apache/mistakes/values/expression-grammar.ts
function checkGrammar(tokens, closed) {
	return new Reading(tokens, closed).run();
}
const wrong = (text) => ({ wrong: text });
var Reading = class {
	#tokens;
	#closed;
	#brackets = [];
	#at = 0;
	#role = "left";
	constructor(tokens, closed) {
		this.#tokens = tokens;
		this.#closed = closed;
	}
	run() {
		let state = "condition";
		for (let token = this.#tokens[this.#at]; token; token = this.#tokens[++this.#at]) {
			const next = this.#step(state, token);
			if (typeof next !== "string") return next.wrong;
			state = next;
		}
		const network = this.#networkMistake();
		if (network) return network.wrong;
		return !(state === "behindCondition" || state === "behindWord" && this.#role === "right") ? "something is missing at its end" : this.#brackets.length > 0 ? "a bracket is not closed" : void 0;
	}
	#step(state, token) {
		switch (state) {
			case "condition": return this.#condition(token);
			case "word": return this.#word(token);
			case "behindWord": return this.#behindWord(token);
			case "regex": return this.#regex(token);
			case "list": return this.#list(token);
			case "behindCondition": return this.#behindCondition(token);
		}
	}
	#condition(token) {
		switch (token.kind) {
			case "not": return "condition";
			case "truth": return "behindCondition";
			case "(":
				this.#brackets.push({
					kind: "group",
					role: "left"
				});
				return "condition";
			case "unary":
				if (this.#closed && !/^-[nzRTdefsLhxFUA]$/.test(token.text)) return wrong(`there is no operator ${token.text}`);
				this.#role = "right";
				return "word";
			default:
				this.#role = "left";
				return this.#word(token);
		}
	}
	#word(token) {
		if (token.kind === "literal") return "behindWord";
		if (token.kind === "name") return this.#open(token, "function");
		return wrong(token.kind === ")" || token.kind === "}" ? `a '${token.text}' closes nothing` : `a word is missing before ${token.text}`);
	}
	#open(token, kind) {
		if (this.#tokens[this.#at + 1]?.kind !== "(") return wrong(`${token.text} is neither a function nor in quotes`);
		this.#at++;
		this.#brackets.push({
			kind,
			role: this.#role
		});
		this.#role = "given";
		return "word";
	}
	#behindWord(token) {
		if (token.kind === "concat") return "word";
		switch (this.#role) {
			case "left": return this.#operator(token);
			case "right": return this.#networkMistake() ?? this.#behindCondition(token);
			case "given": {
				const opened = token.kind === ")" ? this.#brackets.pop() : void 0;
				if (!opened) return wrong(`${token.text} stands where a function should end`);
				this.#role = opened.role;
				return opened.kind === "function" ? "behindWord" : "behindCondition";
			}
			case "item":
				if (token.kind === ",") return "word";
				if (token.kind !== "}") return wrong(`${token.text} stands in a list`);
				this.#brackets.pop();
				return "behindCondition";
		}
	}
	#operator(token) {
		this.#role = "right";
		switch (token.kind) {
			case "compare": return "word";
			case "binary": return this.#closed && !/^-(?:ipmatch|fnmatch|strc?match)$/i.test(token.text) ? wrong(`there is no operator ${token.text}`) : "word";
			case "match": return "regex";
			case "in": return "list";
			default: return wrong(`nothing joins the words before ${token.text}`);
		}
	}
	#regex(token) {
		if (token.kind !== "regex") return wrong(`a regular expression is missing before ${token.text}`);
		const mistake = regexMistake(token.constant ?? "", this.#closed);
		return mistake === void 0 ? "behindCondition" : wrong(mistake);
	}
	#list(token) {
		if (token.kind === "name") return this.#open(token, "list function");
		if (token.kind !== "{") return wrong(`a list is missing before ${token.text}`);
		this.#brackets.push({
			kind: "list",
			role: "right"
		});
		this.#role = "item";
		return "word";
	}
	#behindCondition(token) {
		if (token.kind === "and-or") return "condition";
		return token.kind === ")" && this.#brackets.pop()?.kind === "group" ? "behindCondition" : wrong(`${token.text} stands where the expression could end`);
	}
	#networkMistake() {
		const before = this.#tokens[this.#at - 2];
		const token = this.#tokens[this.#at - 1];
		const last = this.#tokens.slice(Math.max(0, this.#at - 60), this.#at).findLast(({ kind }) => kind !== "literal" && kind !== "concat");
		if (!last || !/^-(?:ipmatch|R)$/.test(last.text.replace(/^-ipmatch$/i, "-ipmatch")) || token?.kind !== "literal") return void 0;
		if (last !== before || token.constant === void 0 || /^-?\d/.test(token.text)) return wrong(`${last.text} takes one network in quotes`);
		return isSubnet(token.constant) ? void 0 : wrong(`${token.text} is no network`);
	}
};
// src/understand/apache/mistakes/values/expression-tokens.ts
const patterns = [
	["truth", /(?:true|false)(?!\w)/y],
	["and-or", /&&|\|\||(?:and|or)(?!\w)/y],
	["match", /[=!]~/y],
	["compare", /==?|!=|[<>]=?|-?(?:eq|ne|lt|le|gt|ge)(?!\w)/y],
	["in", /-?in(?!\w)/y],
	["not", /!|not(?!\w)/y],
	["concat", /\./y],
	["literal", /-?\d+/y],
	["binary", /-[a-zA-Z_]\w+/y],
	["unary", /-[a-zA-Z_]/y]
];
function expressionTokens(text) {
	const tokens = [];
	const called = [];
	let start = 0;
	const take = (kind, end, constant) => {
		tokens.push({
			kind,
			text: text.slice(start, end),
			start,
			...constant !== void 0 && { constant }
		});
		start = end;
	};
	while (start < text.length) {
		const character = text[start] ?? "";
		if (/[ \t\n]/.test(character)) {
			start++;
			continue;
		}
		const isQuote = character === "\"" || character === "'";
		if (isQuote || text.startsWith("%{", start)) {
			const literal = readLiteral(text, isQuote ? start + 1 : start, isQuote ? character : "variable");
			if (typeof literal === "string") return literal;
			called.push(...literal.called);
			take("literal", literal.end, literal.constant);
			continue;
		}
		const name = nameAt(text, start);
		const delimiter = character === "/" ? 0 : character === "m" && /[/#$%^,;:_?|\-!.'"]/.test(text[start + 1] ?? "") && name.length < 3 ? 1 : void 0;
		if (delimiter !== void 0) {
			const close = text.indexOf(text[start + delimiter] ?? "", start + delimiter + 1);
			if (close === -1) return "a regular expression is not closed";
			take("regex", close + (text[close + 1] === "i" ? 2 : 1), text.slice(start + delimiter + 1, close));
			continue;
		}
		if (/\$\d/.test(text.slice(start, start + 2))) {
			take("literal", start + 2);
			continue;
		}
		const known = patterns.map(([kind, pattern]) => ({
			kind,
			end: endOf(pattern, text, start)
		})).find(({ end }) => end > start);
		if (known) take(known.kind, known.end, known.kind === "literal" ? text.slice(start, known.end) : void 0);
		else if (name !== "") {
			if (/^[ \t\n]*\(/.test(text.slice(start + name.length, start + name.length + 200)) && !/-?in$/.test(tokens.at(-1)?.text ?? "")) called.push({
				kind: "function",
				name
			});
			take("name", start + name.length);
		} else if (/[(){},:]/.test(character)) take(character, start + 1);
		else return `nothing begins with ${/[!-~]/.test(character) ? character : "the character there"}`;
	}
	return {
		tokens,
		called
	};
}
function endOf(pattern, text, start) {
	pattern.lastIndex = start;
	return pattern.test(text) ? pattern.lastIndex : -1;
}
function nameAt(text, start) {
	const end = endOf(/[a-zA-Z]\w*/y, text, start);
	return end === -1 ? "" : text.slice(start, end);
}
function readLiteral(text, start, until) {
	const called = [];
	let depth = 0;
	let at = start;
	let constant = "";
	const take = (count, said) => {
		at += count;
		if (constant !== void 0) constant += said;
	};
	for (;;) {
		const character = text[at];
		const isOuter = depth === 0;
		if (isOuter && at > start && until === "variable") return {
			end: at,
			constant: void 0,
			called
		};
		if (character === void 0) return isOuter && until === "end" ? {
			end: at,
			constant,
			called
		} : isOuter ? "a quote is not closed" : "a '%{' is not closed";
		if (character === "\n") return "a line ends within a quote";
		if (isOuter && character === until) return {
			end: at + 1,
			constant,
			called
		};
		if (text.startsWith("%{", at)) {
			const name = nameAt(text, at + 2);
			const end = at + 2 + name.length;
			if (end >= text.length) return "a '%{' is not closed";
			if (name === "" || !/[}:]/.test(text[end] ?? "")) return "a variable's name has a wrong character in it";
			if (text.startsWith(":}", end)) return "a function of '%{' is given nothing";
			called.push({
				kind: text[end] === ":" ? "function" : "variable",
				name
			});
			if (text[end] === ":") depth++;
			constant = void 0;
			at = end + 1;
		} else if (!isOuter && character === "}") {
			depth--;
			at++;
		} else if (!isOuter && /["']/.test(character)) return "a quote stands within a '%{'";
		else if (character === "\\") {
			const end = endOf(/\d*/y, text, at + 1);
			const octal = text.slice(at + 1, end);
			if (octal !== "" && !/^[0-3]?[0-7]{1,2}$/.test(octal)) return "a backslash stands before a number that is no character";
			if (at + 1 >= text.length) return "it ends with a backslash";
			take(octal === "" ? 2 : 1 + octal.length, octal === "" ? text[at + 1] ?? "" : String.fromCharCode(Number.parseInt(octal, 8)));
		} else {
			if (character === "$" && /\d/.test(text[at + 1] ?? "")) constant = void 0;
			take(1, character);
		}
	}
}
// src/understand/apache/mistakes/values/expression-mistake.ts
const variables = new Set("HTTPS IPV6 CONN_LOG_ID CONN_REMOTE_ADDR HTTP2 REQUEST_METHOD REQUEST_SCHEME REQUEST_URI REQUEST_FILENAME REMOTE_HOST REMOTE_IDENT REMOTE_USER SERVER_ADMIN SERVER_NAME SERVER_PORT SERVER_PROTOCOL SCRIPT_FILENAME PATH_INFO QUERY_STRING IS_SUBREQ DOCUMENT_ROOT AUTH_TYPE THE_REQUEST CONTENT_TYPE HANDLER REQUEST_LOG_ID SCRIPT_USER SCRIPT_GROUP DOCUMENT_URI LAST_MODIFIED CONTEXT_PREFIX CONTEXT_DOCUMENT_ROOT REQUEST_STATUS REMOTE_ADDR REMOTE_PORT HTTP_USER_AGENT HTTP_PROXY_CONNECTION HTTP_REFERER HTTP_COOKIE HTTP_FORWARDED HTTP_HOST HTTP_ACCEPT TIME_YEAR TIME_MON TIME_DAY TIME_HOUR TIME_MIN TIME_SEC TIME_WDAY TIME SERVER_SOFTWARE API_VERSION".split(" "));
const functions = new Set("osenv env resp req http note reqenv req_novary tolower toupper escape unescape file filesize base64 unbase64 sha1 md5 ldap".split(" "));
function expressionMistake(text, closed) {
	const read = expressionTokens(text);
	if (typeof read === "string") return read;
	return read.tokens.length === 0 ? "it is empty" : checkGrammar(read.tokens, closed) ?? unknownCall(read.called, closed);
}
function textMistake(text, closed) {
	const read = readLiteral(text, 0, "end");
	return typeof read === "string" ? read : unknownCall(read.called, closed);
}
function unknownCall(called, closed) {
	if (!closed) return void 0;
	const wrong = called.find(({ kind, name }) => kind === "variable" ? !variables.has(name.toUpperCase()) && !name.startsWith("SSL_") : !functions.has(name.toLowerCase()) && name !== "SSL");
	return wrong && `there is no ${wrong.kind} ${wrong.name}`;
}
// src/understand/apache/mistakes/values/value-check.ts
const shown = (text) => text.length > 40 ? `${text.slice(0, 40)}...` : text;
const listed = (words) => words.length < 2 ? words[0] ?? "" : `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
// src/understand/apache/mistakes/section-header.ts
const refuses$9 = "so Apache does not start.";
function headerMistake(node, closed) {
	const name = node.name.value;
	const text = node.line.text.slice(0, node.header.end);
	const words = splitWords(text, node.header.start);
	switch (name.toLowerCase()) {
		case "directory":
		case "location":
		case "files":
		case "proxy": return onePath(name, words, false, closed);
		case "directorymatch":
		case "locationmatch":
		case "filesmatch":
		case "proxymatch": return onePath(name, words, true, closed);
		case "virtualhost": return (words[0]?.value ?? "") === "" ? nothing(name, "Write <VirtualHost *:80>.") : wrongAddress(words);
		case "limit": {
			const trace = words.find(({ value }) => value === "TRACE");
			return trace && {
				word: trace,
				message: `<Limit> cannot limit TRACE, ${refuses$9}`,
				help: "Write TraceEnable Off."
			};
		}
		case "limitexcept": return;
		case "if":
		case "elseif": return oneExpression(name, text, node.header.start, closed);
		case "else":
		case "requireall":
		case "requireany":
		case "requirenone": return words.length > 0 ? {
			word: words[0],
			arity: true,
			message: `<${name}> takes no arguments, ${refuses$9}`,
			help: `Write <${name}>.`
		} : void 0;
		case "ifversion": return versionMistake(splitWords(node.line.text, node.header.start));
		case "ifmodule":
		case "ifdefine":
		case "iffile":
		case "ifdirective":
		case "ifsection": return (words[0]?.value ?? "") === "" ? nothing(name, `Write <${name} ...> with what it asks for.`) : void 0;
		default: return;
	}
}
function versionMistake(words) {
	const [one, two, three, four] = words;
	if (one === void 0) return nothing("IfVersion", "Write <IfVersion >= 2.4>.");
	const [operator, version, last] = two === void 0 || two.value === ">" && three === void 0 ? [
		void 0,
		one,
		two
	] : [
		one,
		two,
		three
	];
	const ended = last?.value === ">";
	if (four || !(ended || version.value.endsWith(">"))) return {
		word: four ?? three,
		arity: true,
		message: `<IfVersion> takes an operator and a version, ${refuses$9}`,
		help: "Write <IfVersion >= 2.4>."
	};
	const help = "Write <IfVersion >= 2.4>, with a blank between the operator and the version.";
	if (operator && !/^!?(?:==?|[<>]=?|~)$/.test(operator.value)) return {
		word: operator,
		message: `<IfVersion> does not know the operator, ${refuses$9}`,
		help
	};
	const text = ended ? version.value : version.value.slice(0, -1);
	const equals = /^!?==?$/.test(operator?.value ?? "=");
	return operator?.value.endsWith("~") === true || equals && /^\/.*\/$/s.test(text) || /^\d+(?:\.\d*){0,2}\.?$/.test(text) ? void 0 : {
		word: version,
		message: `<IfVersion> finds no version, ${refuses$9}`,
		help
	};
}
const isBracketed = (host) => isIPv6((/^\[(.*)\]$/s.exec(host)?.[1] ?? "").replaceAll(/(?<![0-9a-f])0+(?=[0-9a-f])/gi, ""));
function wrongAddress(words) {
	for (const word of words) {
		const address = word.value.replace(/(?<=.):\*$/s, "");
		const help = "Write <VirtualHost *:80>.";
		if (/^\d+$/.test(address)) return {
			word,
			message: `<VirtualHost> names a port without an address, ${refuses$9}`,
			help: `Write <VirtualHost *:${shown(address)}>.`
		};
		const [, host = address, port] = /^(.*):(\d+)$/s.exec(address) ?? [];
		if (port !== void 0 && !(Number(port) > 0 && Number(port) < 65536)) return {
			word,
			message: `<VirtualHost> names no port between 1 and 65535, ${refuses$9}`,
			help
		};
		if (host === "" || host.startsWith("[") && !isBracketed(host)) return {
			word,
			message: `<VirtualHost> does not understand "${shown(word.value)}", ${refuses$9}`,
			help
		};
	}
}
const nothing = (name, help) => ({
	arity: true,
	message: `<${name}> does not say of what, ${refuses$9}`,
	help
});
function onePath(name, words, match, closed) {
	const [first, second, third] = words;
	const expression = first?.value === "~";
	if (first === void 0) return nothing(name, `Write <${name} ...> with a path.`);
	const [path, more] = expression && !match ? [second, third] : [first, second];
	if (more) {
		const help = more.value.startsWith("#") ? "Put the comment on a line of its own." : "Put a path with blanks in quotes; two paths need two sections.";
		return {
			word: more,
			arity: true,
			message: `<${name}> takes one path, ${refuses$9}`,
			help
		};
	}
	const wrong = (expression || match) && path ? regexMistake(path.value, closed) : void 0;
	return wrong === void 0 ? void 0 : {
		word: path,
		message: `The regular expression of <${name}> is wrong (${wrong}), ${refuses$9}`,
		help: "Put a backslash before a character that stands for itself."
	};
}
function oneExpression(name, text, from, closed) {
	const word = nextWord(text, from);
	if (word === void 0 || word.value === "") return nothing(name, `Write <${name} "%{HTTPS} == 'on'">.`);
	if (text.slice(word.end).trim() !== "") return {
		word,
		arity: true,
		message: `The expression of <${name}> is not in quotes, ${refuses$9}`,
		help: `Write <${name} "%{HTTPS} == 'on'">, the whole expression in double quotes.`
	};
	const wrong = expressionMistake(word.value, closed);
	return wrong === void 0 ? void 0 : {
		word,
		message: `The expression of <${name}> is wrong (${wrong}), ${refuses$9}`,
		help: "https://httpd.apache.org/docs/2.4/expr.html"
	};
}
// src/understand/apache/mistakes/values/access-values.ts
const refuses$8 = "so Apache does not start.";
const providers = [
	"all",
	"ip",
	"host",
	"local",
	"forward-dns",
	"env",
	"method",
	"expr",
	"user",
	"group",
	"valid-user",
	"file-group",
	"file-owner"
];
const methods = new Set("GET HEAD PUT POST DELETE CONNECT OPTIONS TRACE PATCH PROPFIND PROPPATCH MKCOL COPY MOVE LOCK UNLOCK VERSION-CONTROL CHECKOUT UNCHECKOUT CHECKIN UPDATE LABEL REPORT MKWORKSPACE MKACTIVITY BASELINE-CONTROL MERGE BREW WHEN".split(" "));
const checkRequire = ({ words, text, container, closed }) => {
	const negated = words[0]?.value.toLowerCase() === "not";
	const [provider, ...behind] = negated ? words.slice(1) : words;
	const empty = behind.findIndex(({ value }) => value === "");
	const rest = empty === -1 ? behind : behind.slice(0, empty);
	const name = provider?.value ?? "";
	if (provider === void 0 || name === "") return {
		arity: true,
		message: `Require says nobody, ${refuses$8}`,
		help: "Write Require all granted, Require ip 192.0.2.0/24 or Require valid-user."
	};
	const raw = text.slice(provider.end).replace(/^[ \t\n\v\f\r]+/, "");
	switch (name) {
		case "all":
			if (!/^(?:granted|denied)$/i.test(raw)) return {
				word: rest[0] ?? provider,
				message: `Require all takes "granted" or "denied" and nothing else, ${refuses$8}`,
				help: "Write Require all granted or Require all denied."
			};
			break;
		case "ip": {
			if (rest.length === 0 || rest[0]?.value === "") return {
				word: provider,
				message: `Require ip names no address, ${refuses$8}`,
				help: "Write Require ip 192.0.2.0/24."
			};
			const wrong = rest.find(({ value }) => !isSubnet(value));
			if (wrong) return {
				word: wrong,
				message: `"${shown(wrong.value)}" is no IP address, ${refuses$8}`,
				help: "Write addresses separated by blanks: Require ip 192.0.2.7 10.0.0.0/8. Names go into Require host."
			};
			break;
		}
		case "method": {
			const wrong = rest.find(({ value }) => !methods.has(value));
			if (wrong) return {
				word: wrong,
				message: `Require method does not know "${shown(wrong.value)}", ${refuses$8}`,
				help: "Write methods in capitals, separated by blanks: GET POST."
			};
			break;
		}
		case "expr": {
			const wrong = expressionMistake(/^"(.*)"$/s.exec(raw)?.[1] ?? raw, closed);
			if (wrong) return {
				word: provider,
				message: `The expression of Require is wrong (${wrong}), ${refuses$8}`,
				help: "https://httpd.apache.org/docs/2.4/expr.html"
			};
			break;
		}
		case "user":
		case "host":
		case "forward-dns":
		case "file-group":
		case "group": {
			const wrong = textMistake(raw, closed);
			if (wrong) return {
				word: provider,
				message: `The words of Require ${name} cannot be read (${wrong}), ${refuses$8}`,
				help: "https://httpd.apache.org/docs/2.4/expr.html"
			};
			break;
		}
		case "from": return {
			word: provider,
			message: `Require does not know "from", ${refuses$8}`,
			help: "Write Require ip or Require host; Allow from was Apache 2.2's."
		};
		default: {
			const help = providerHelp(name, closed);
			if (help !== void 0) return {
				word: provider,
				message: `Require does not know "${shown(name)}", ${refuses$8}`,
				help
			};
		}
	}
	if (negated && !(container === "requireall" || container === "requirenone")) return {
		word: words[0],
		message: `Require not stands outside <RequireAll>, ${refuses$8}`,
		help: "Put it into <RequireAll> beside a line that lets visitors in: Require all granted."
	};
};
function providerHelp(name, closed) {
	const lower = name.toLowerCase();
	if (providers.includes(name)) return void 0;
	if (/^(?:granted|denied)$/.test(lower)) return `Write Require all ${lower}.`;
	if (providers.includes(lower)) return `Write it in small letters: ${lower}.`;
	const near = nearestName(lower, providers);
	if (near !== void 0) return `Write Require ${near}.`;
	return closed || !/^[a-z][\w:.-]*$/i.test(name) ? "Write Require all granted, Require ip 192.0.2.0/24 or Require valid-user." : void 0;
}
const checkAllow = ({ name, words }) => {
	const [from, ...hosts] = words;
	if (from?.value.toLowerCase() !== "from") return {
		word: from,
		message: `${name} lacks the word "from", ${refuses$8}`,
		help: `Write ${name} from all, or Require in its place.`
	};
	for (const word of hosts) {
		const { value } = word;
		if (/^env=/i.test(value) || value.toLowerCase() === "all") continue;
		if (/[/:]/.test(value) && !isSubnet(value)) return {
			word,
			message: `"${shown(value)}" is no network, ${refuses$8}`,
			help: "Write an address with its mask: 192.0.2.0/24."
		};
		if (value.includes("#")) return {
			word,
			message: `A comment stands at the end of ${name}, ${refuses$8}`,
			help: "Put the comment on a line of its own."
		};
	}
};
const checkProxies = ({ name, words }) => {
	const word = words.find(({ value }) => value.includes("/") && !isSubnet(value));
	return word && {
		word,
		message: `"${shown(word.value)}" is no network, ${refuses$8}`,
		help: `Write ${name} 10.0.0.0/8.`
	};
};
const checkSetEnvIf = (patternAt) => (line) => {
	const { name, words } = line;
	if (words.length < patternAt + 2 || words.slice(0, patternAt + 2).some(({ value }) => value === "")) return {
		arity: true,
		message: `${name} names no variable to set, ${refuses$8}`,
		help: patternAt === 0 ? `Write ${name} PATTERN NAME.` : `Write ${name} ATTRIBUTE PATTERN NAME=VALUE.`
	};
	return regexAt(patternAt)(line) ?? (patternAt === 1 ? regexAt(0)(line) : void 0);
};
const regexAt = (index) => ({ name, words, closed }) => {
	const word = words[index];
	const wrong = word && regexMistake(word.value, closed);
	return wrong === void 0 ? void 0 : {
		word,
		message: `The regular expression of ${name} is wrong (${wrong}), ${refuses$8}`,
		help: "Put a backslash before a character that stands for itself."
	};
};
// src/understand/apache/mistakes/values/core.ts
const refuses$7 = "so Apache does not start.";
const options$1 = new Set([
	"indexes",
	"includes",
	"includesnoexec",
	"followsymlinks",
	"symlinksifownermatch",
	"execcgi",
	"multiviews",
	"runscripts"
]);
const checkOptions$1 = ({ words }) => {
	let signed = false;
	let alone = false;
	for (const [index, word] of words.entries()) {
		const sign = /^[+-]/.test(word.value);
		const name = (sign ? word.value.slice(1) : word.value).toLowerCase();
		const mixed = {
			word,
			message: `Options with and without a sign are mixed, ${refuses$7}`,
			help: "Give every option a + or -, or none: with signs they change what is inherited, without they replace it."
		};
		if (sign && !signed && index > 0 && !alone) return mixed;
		if (!sign && signed && index > 0) return mixed;
		if (sign) signed = true;
		if (name === "none" || name === "all") {
			if (index > 0) return {
				word,
				message: `"${name}" is not the first of the Options, ${refuses$7}`,
				help: `Write "Options ${word.value.replace(/^[+-]/, "")}" alone.`
			};
			if (sign) return {
				word,
				message: `Options does not take a sign before "${name}", ${refuses$7}`,
				help: `Write "Options ${word.value.slice(1)}".`
			};
			alone = true;
		} else if (!options$1.has(name)) {
			const help = name.includes(",") ? "Separate the options by blanks, not by commas." : "Options are Indexes, FollowSymLinks, SymLinksIfOwnerMatch, ExecCGI, Includes, IncludesNOEXEC, MultiViews, None and All.";
			return {
				word,
				message: `There is no option "${shown(word.value)}", ${refuses$7}`,
				help
			};
		}
	}
};
const classes = new Set([
	"authconfig",
	"fileinfo",
	"indexes",
	"limit",
	"none",
	"all"
]);
const checkAllowOverride = ({ words }) => {
	for (const word of words) {
		const [key = "", value] = word.value.split(/=(.*)/s);
		const name = key.toLowerCase();
		const help = "Classes are AuthConfig, FileInfo, Indexes, Limit, Options, None and All, separated by blanks.";
		if (name === "options") {
			const wrong = value?.split(",").find((one) => one !== "" && !options$1.has(one.toLowerCase()) && !/^(?:none|all)$/i.test(one));
			if (wrong !== void 0) return {
				word,
				message: `There is no option "${shown(wrong)}" for AllowOverride, ${refuses$7}`,
				help: "Write Options=Indexes,FollowSymLinks: names separated by commas, without a sign."
			};
			continue;
		}
		if (name === "nonfatal") {
			if (value === void 0) return {
				word,
				message: `AllowOverride Nonfatal lacks its value, ${refuses$7}`,
				help: "Write Nonfatal=Override, Nonfatal=Unknown or Nonfatal=All."
			};
			continue;
		}
		if (value !== void 0 || !classes.has(name)) return {
			word,
			message: `AllowOverride does not know "${shown(word.value)}", ${refuses$7}`,
			help
		};
	}
};
const levels = /^(?:emerg|alert|crit|error|warn|notice|info|debug|trace[1-8])$/i;
const checkLogLevel = ({ words }) => {
	for (const word of words) {
		if (word.value === "" && word !== words[0]) return void 0;
		const module = word.value.includes(":") ? word.value.slice(0, word.value.lastIndexOf(":")) : void 0;
		if (module !== void 0 && !/^[\w.-]+$/.test(module)) return {
			word,
			message: `LogLevel names no module, ${refuses$7}`,
			help: "Write LogLevel warn rewrite:trace3."
		};
		const level = word.value.slice(word.value.lastIndexOf(":") + 1);
		if (!levels.test(level)) return {
			word,
			message: `There is no log level "${shown(level)}", ${refuses$7}`,
			help: "Levels are emerg, alert, crit, error, warn, notice, info, debug and trace1 to trace8; one module's is written rewrite:trace3."
		};
	}
};
const statuses$1 = new Set([
	100,
	101,
	102,
	103,
	200,
	201,
	202,
	203,
	204,
	205,
	206,
	207,
	208,
	226,
	300,
	301,
	302,
	303,
	304,
	305,
	307,
	308
].concat([
	400,
	401,
	402,
	403,
	404,
	405,
	406,
	407,
	408,
	409,
	410,
	411,
	412,
	413,
	414,
	415,
	416,
	417,
	418,
	421,
	422,
	423,
	424,
	425,
	426,
	428,
	429,
	431,
	451
], [
	500,
	501,
	502,
	503,
	504,
	505,
	506,
	507,
	508,
	510,
	511
]));
const atoi = (text) => Number(/^\s*([+-]?\d+)/.exec(text)?.[1] ?? 0);
const isStatus = (code) => statuses$1.has(code);
const checkErrorDocument = ({ words: [word, answer], closed }) => word === void 0 || isStatus(atoi(word.value)) ? answer && checkText(answer, "ErrorDocument", closed) : {
	word,
	message: `"${shown(word.value)}" is no HTTP status, ${refuses$7}`,
	help: "Write ErrorDocument 404 /404.html; a text of several words goes in quotes."
};
const checkDefine = ({ words: [word] }) => word?.value.includes(":") === true ? {
	word,
	message: `The name of Define has a colon in it, ${refuses$7}`,
	help: "Name it with letters, digits and underscores."
} : void 0;
const checkAnyText = ({ name, words: [word], closed }) => word && checkText(word, name, closed);
function checkText(word, name, closed) {
	const wrong = textMistake(word.value, closed);
	return wrong === void 0 ? void 0 : {
		word,
		message: `The text of ${name} cannot be read (${wrong}), ${refuses$7}`,
		help: "https://httpd.apache.org/docs/2.4/expr.html"
	};
}
const checkTimeout = ({ name, words: [word] }) => word === void 0 || /^\s*(?:\+?\d+(?:s|h|ms|mi|$)|(?:s|h|ms|mi))/.test(word.value) ? void 0 : {
	word,
	message: `${name} is no time, ${refuses$7}`,
	help: `Write ${name} 5, in seconds, or 500ms.`
};
const looksLikePattern = (name) => /[*?]|\[[^[\]]*\]/.test(name.replaceAll(/\\./gs, ""));
const checkServerName = ({ words: [word] }) => {
	if (word === void 0) return void 0;
	if (looksLikePattern(word.value)) return {
		word,
		message: `ServerName takes no wildcard, ${refuses$7}`,
		help: "Write one name, and the wildcard as a ServerAlias."
	};
	const rest = word.value.includes("://") ? word.value.slice(word.value.indexOf("://") + 3) : word.value;
	const at = rest.indexOf(":");
	const port = at === -1 ? 1 : atoi(rest.slice(at + 1));
	return port > 0 && port < 65536 ? void 0 : {
		word,
		message: `The port of ServerName is not between 1 and 65535, ${refuses$7}`,
		help: "Write ServerName www.example.org, or www.example.org:8080."
	};
};
const checkWholeNumber = ({ name, words: [word] }) => word === void 0 || /^\s*\+?\d+$/.test(word.value) ? void 0 : {
	word,
	message: `${name} takes a number of bytes alone, ${refuses$7}`,
	help: "Write the number without a unit: 10485760 for 10 MiB. 0 is unlimited."
};
const checkPositive = ({ name, words: [word] }) => word === void 0 || atoi(word.value) >= 1 ? void 0 : {
	word,
	message: `${name} is no number from 1 on, ${refuses$7}`,
	help: `Write ${name} 60.`
};
const checkNotNegative = ({ name, words: [word] }) => word === void 0 || atoi(word.value) >= 0 ? void 0 : {
	word,
	message: `${name} is negative, ${refuses$7}`,
	help: "Write a number from 0 on."
};
const checkListen = ({ words }) => {
	const [address] = words;
	const count = words.at(-1)?.value === "" ? words.length - 1 : words.length;
	if (address === void 0 || count < 1 || count > 2) return {
		arity: true,
		message: `Listen takes an address and at most a protocol, ${refuses$7}`,
		help: "Write Listen 80, or Listen 127.0.0.1:8080. Each port has a line of its own."
	};
	const inBrackets = /^\[([^[\]]*)\]:\d+$/.exec(address.value)?.[1];
	if (/[^\w.:*%[\]-]/.test(address.value) || /[[\]]/.test(address.value) && !isIPv6(inBrackets ?? "")) return {
		word: address,
		message: `Listen takes an address, ${refuses$7}`,
		help: "Write Listen 80, or Listen 127.0.0.1:8080."
	};
	const port = /^(?:.*:)?(\d+)$/s.exec(address.value)?.[1];
	if (port === void 0) return {
		word: address,
		message: `Listen names no port, ${refuses$7}`,
		help: "Write Listen 80, or Listen 127.0.0.1:8080."
	};
	return Number(port) > 0 && Number(port) < 65536 ? void 0 : {
		word: address,
		message: `The port of Listen is not between 1 and 65535, ${refuses$7}`,
		help: "Write Listen 80, or Listen 127.0.0.1:8080."
	};
};
const etagParts = new Set([
	"inode",
	"mtime",
	"size",
	"digest",
	"all",
	"none"
]);
const checkFileETag = ({ words }) => {
	const word = words.find(({ value }) => !etagParts.has(value.replace(/^[+-]/, "").toLowerCase()));
	return word && {
		word,
		message: `FileETag does not know "${shown(word.value)}", ${refuses$7}`,
		help: "Write FileETag MTime Size, or FileETag None."
	};
};
const filters = new Set("deflate inflate brotli_compress includes substitute sed xml2enc proxy-html ratelimit charset cache buffer reflector".split(" "));
const checkFilterByType = ({ words: [word], closed }) => {
	const wrong = word?.value.split(";").find((name) => name !== "" && (closed ? !filters.has(name.toLowerCase()) : !/^[\w.-]+$/.test(name)));
	return wrong === void 0 ? void 0 : {
		word,
		message: `There is no filter "${shown(wrong)}", ${refuses$7}`,
		help: "Write AddOutputFilterByType DEFLATE text/html."
	};
};
// src/understand/apache/mistakes/values/expires-values.ts
function isTime(text) {
	if (/^[AM]/.test(text)) return true;
	const words = splitWords(text).map(({ value }) => value);
	if (!/^[nam]/i.test(words.shift() ?? "")) return false;
	if (/^p/i.test(words[0] ?? "")) words.shift();
	if (words.length % 2 === 1) return false;
	return words.every((word, index) => index % 2 === 0 ? /^\d/.test(word) : /^(?:[ywdhs]|mo|mi)/i.test(word));
}
const expiresAt = (index) => ({ name, words }) => {
	const word = words[index];
	if (word === void 0 || isTime(word.value)) return void 0;
	return {
		word,
		message: `${name} does not understand the time, so Apache does not start.`,
		help: "Write \"access plus 1 month\", in quotes."
	};
};
// src/understand/apache/mistakes/values/header-values.ts
const refuses$6 = "so Apache does not start.";
const actions$1 = new Set([
	"set",
	"setifempty",
	"add",
	"append",
	"merge",
	"unset",
	"echo",
	"edit",
	"edit*",
	"note"
]);
const checkHeader$1 = ({ name, words, closed }) => {
	const response = name.toLowerCase() === "header";
	const [action, header, value, substitution, condition, ...more] = response && /^(?:always|onsuccess)$/i.test(words[0]?.value ?? "") ? words.slice(1) : words;
	const verb = action?.value.toLowerCase() ?? "";
	if (more.length > 0) return tooMany(name);
	if (!actions$1.has(verb)) return {
		word: action,
		message: `${name} does not know "${shown(verb)}", ${refuses$6}`,
		help: "Write set, append, merge, add, setifempty, unset, edit or note."
	};
	if (verb.startsWith("edit")) {
		if (substitution === void 0) return {
			arity: true,
			message: `${name} ${verb} needs an expression and what replaces it, ${refuses$6}`,
			help: `Write ${name} ${verb} NAME PATTERN REPLACEMENT.`
		};
		const wrong = value && regexMistake(value.value, closed);
		if (wrong !== void 0) return {
			word: value,
			message: `The regular expression of ${name} is wrong (${wrong}), ${refuses$6}`,
			help: "Put a backslash before a character that stands for itself."
		};
		return checkCondition(condition, closed) ?? checkFormat(name, substitution, closed);
	}
	if (condition !== void 0) return tooMany(name);
	if (verb === "unset" || verb === "echo") {
		if (verb === "echo" && !response) return {
			word: action,
			message: `RequestHeader does not know "echo", ${refuses$6}`,
			help: "Echo is the business of Header."
		};
		if (substitution !== void 0) return tooMany(name);
		const wrong = verb === "echo" && header ? regexMistake(header.value, closed) : void 0;
		return wrong === void 0 ? checkCondition(value, closed) : {
			word: header,
			message: `The regular expression of Header echo is wrong (${wrong}), ${refuses$6}`,
			help: "Put a backslash before a character that stands for itself."
		};
	}
	if (value === void 0) return {
		arity: true,
		message: `${name} ${verb} needs a name and a value, ${refuses$6}`,
		help: `Write ${name} ${verb} NAME "VALUE".`
	};
	return checkCondition(substitution, closed) ?? checkFormat(name, value, closed);
};
function checkFormat(name, word, closed) {
	if (word.value.startsWith("expr=")) {
		const wrong = textMistake(word.value.slice(5), closed);
		return wrong === void 0 ? void 0 : {
			word,
			message: `The expression is wrong (${wrong}), ${refuses$6}`,
			help: "https://httpd.apache.org/docs/2.4/expr.html"
		};
	}
	for (const [, tag] of word.value.matchAll(/%(%|$|\{[^}]*(?:\}|$)[^]?|[^])/g)) {
		const letter = tag?.startsWith("{") === true ? /[}](.)$/s.exec(tag)?.[1] ?? "" : tag;
		if (tag === "" || tag === "%" || letter === void 0 || /^[Dtelibs]$/.test(letter) || !closed && /^[a-zA-Z]$/.test(letter)) continue;
		return {
			word,
			message: `${name} does not know "%${shown(tag ?? "")}" in a value, ${refuses$6}`,
			help: "Write %% for a percent sign."
		};
	}
}
const tooMany = (name) => ({
	arity: true,
	message: `${name} has too many arguments, ${refuses$6}`,
	help: "Put a value with blanks in quotes, and a comment on a line of its own."
});
function checkCondition(word, closed) {
	if (word === void 0 || word.value.toLowerCase() === "early") return void 0;
	if (/^env=/i.test(word.value)) return /^env=!?$/i.test(word.value) ? {
		word,
		message: `env= names no variable, ${refuses$6}`,
		help: "Write env=NAME."
	} : void 0;
	if (/^expr=/i.test(word.value)) {
		const wrong = expressionMistake(word.value.slice(5), closed);
		return wrong === void 0 ? void 0 : {
			word,
			message: `The expression is wrong (${wrong}), ${refuses$6}`,
			help: "https://httpd.apache.org/docs/2.4/expr.html"
		};
	}
	return {
		word,
		message: `Apache does not understand "${shown(word.value)}" behind the header's value, ${refuses$6}`,
		help: "Put a value with blanks or semicolons in quotes. Only early, env=NAME or expr=... may follow it."
	};
}
// src/understand/apache/mistakes/values/one-of.ts
const oneOf = (...allowed) => ({ name, words: [word] }) => word === void 0 || allowed.some((one) => one.toLowerCase() === word.value.toLowerCase()) ? void 0 : {
	word,
	message: `${name} does not take "${shown(word.value)}", so Apache does not start.`,
	help: `Write ${listed(allowed)}.`
};
const onOff = oneOf("On", "Off");
const flagCheck = onOff;
const enumerations = {
	servertokens: oneOf("Prod", "ProductOnly", "Major", "Minor", "Min", "Minimal", "OS", "Full"),
	traceenable: oneOf("On", "Off", "extended"),
	serversignature: oneOf("On", "Off", "EMail"),
	usecanonicalname: oneOf("On", "Off", "DNS"),
	usecanonicalphysicalport: onOff,
	hostnamelookups: oneOf("On", "Off", "Double"),
	allowencodedslashes: oneOf("On", "Off", "NoDecode"),
	acceptpathinfo: oneOf("On", "Off", "Default"),
	enablesendfile: onOff,
	enablemmap: onOff,
	satisfy: oneOf("All", "Any"),
	order: oneOf("allow,deny", "deny,allow", "mutual-failure"),
	sslengine: oneOf("On", "Off", "optional"),
	sslverifyclient: oneOf("none", "optional", "require", "optional_no_ca"),
	proxyvia: oneOf("Off", "On", "Full", "Block"),
	authmerging: oneOf("Off", "And", "Or"),
	wsgipassauthorization: onOff,
	wsgipassapacherequest: onOff,
	wsgiscriptreloading: onOff,
	wsgierroroverride: onOff,
	wsgichunkedrequest: onOff,
	wsgirestrictembedded: onOff,
	wsgirestrictstdin: onOff,
	wsgirestrictstdout: onOff,
	wsgirestrictsignal: onOff,
	wsgicasesensitivity: onOff,
	wsgidontwritebytecode: onOff,
	wsgidestroyinterpreter: onOff,
	wsgiignoreactivity: onOff,
	wsgienablesendfile: onOff,
	wsgimapheadtoget: oneOf("On", "Off", "Auto")
};
// src/understand/apache/mistakes/values/proxy-values.ts
const refuses$5 = "so Apache does not start.";
const workerKeys = "loadfactor retry ttl min max smax acquire timeout iobuffersize receivebuffersize keepalive disablereuse enablereuse route redirect status flushpackets flushwait ping connectiontimeout flusher upgrade responsefieldsize lbset secret hcinterval hcpasses hcfails hcmethod hcuri hcexpr hctemplate addressttl".split(" ");
const balancerKeys = "lbmethod stickysession nofailover timeout maxattempts nonce growth scolonpathdelim forcerecovery failonstatus failontimeout stickysessionsep".split(" ");
const known$1 = new Set([...workerKeys, ...balancerKeys]);
const checkProxyPass = ({ name, words, perDirectory, sharesWorker, closed }) => {
	if (perDirectory === void 0) return void 0;
	const rest = words.filter(({ value }, index) => !(index === 0 && value === "~" && !perDirectory));
	const path = perDirectory ? void 0 : rest[0];
	const [target, ...parameters] = perDirectory ? rest : rest.slice(1);
	if (target === void 0) return {
		arity: true,
		message: perDirectory ? `${name} names no target, ${refuses$5}` : `${name} needs a path and a target, ${refuses$5}`,
		help: "Write ProxyPass / http://127.0.0.1:8000/."
	};
	if (/^unix:/i.test(target.value) && !/^unix:[^|]*\|[a-z][a-z0-9+.-]*:/i.test(target.value)) return {
		word: target,
		message: `A unix: target needs |http:// behind the socket, ${refuses$5}`,
		help: "Write unix:/run/site.sock|http://localhost/."
	};
	for (const word of parameters) {
		const { value } = word;
		if (/^(?:nocanon|interpolate|noquery)$/i.test(value)) continue;
		const [key = "", setting] = value.split(/=(.*)/s);
		if (setting === void 0) {
			const help = perDirectory && target.value.startsWith("/") ? "Inside <Location> leave the path out: ProxyPass http://127.0.0.1:8000/." : value.startsWith("#") ? "Put the comment on a line of its own." : "Parameters are written timeout=30; nocanon stands alone.";
			return {
				word,
				message: `ProxyPass does not take "${shown(value)}", ${refuses$5}`,
				help
			};
		}
		if (key.toLowerCase() === "mapping") {
			if (!/^(?:encoded|servlet)$/i.test(setting)) return {
				word,
				message: `ProxyPass knows no mapping "${shown(setting)}", ${refuses$5}`,
				help: "Write mapping=encoded or mapping=servlet."
			};
			continue;
		}
		if (target.value === "!" || sharesWorker) continue;
		if (!known$1.has(key.toLowerCase())) return {
			word,
			message: `ProxyPass has no parameter "${shown(key)}", ${refuses$5}`,
			help: "https://httpd.apache.org/docs/2.4/mod/mod_proxy.html#proxypass"
		};
		if (/^["']/.test(setting)) return {
			word,
			message: `A quote stands behind the = of ${shown(key)}, ${refuses$5}`,
			help: `Write ${key}=${setting.replaceAll(/["']/g, "")}: the quotes go around the whole word or nowhere.`
		};
	}
	if (target.value !== "!" && !/^(?:unix:|[a-z][a-z0-9+.-]*:\/\/)/i.test(target.value)) return {
		word: target,
		message: `The target of ${name} is no URL, ${refuses$5}`,
		help: "Write it with its scheme: http://127.0.0.1:8000/."
	};
	const port = /^[a-z][a-z0-9+.-]*:\/\/[^/@[\]:]*:([^/]*)/i.exec(target.value)?.[1];
	if (port !== void 0 && !/^\d*$|[${}]/.test(port)) return {
		word: target,
		message: `The port of ${name}'s target is no number, ${refuses$5}`,
		help: "Write http://127.0.0.1:8000/."
	};
	const wrong = name.toLowerCase() === "proxypassmatch" && path ? regexMistake(path.value, closed) : void 0;
	return wrong === void 0 ? void 0 : {
		word: path,
		message: `The regular expression of ProxyPassMatch is wrong (${wrong}), ${refuses$5}`,
		help: "Put a backslash before a character that stands for itself."
	};
};
const checkProxyPassReverse = ({ words, perDirectory }) => {
	const second = words[1]?.value ?? "";
	if (perDirectory === true && second.includes(":")) return {
		arity: true,
		message: `ProxyPassReverse takes no path inside a section, ${refuses$5}`,
		help: "Write the target alone: the section says for which URL."
	};
	return perDirectory === false && words[1] === void 0 ? {
		arity: true,
		message: `ProxyPassReverse needs a path and a target, ${refuses$5}`,
		help: "Write ProxyPassReverse / http://127.0.0.1:8000/."
	} : void 0;
};
// src/understand/apache/mistakes/values/redirect-values.ts
const refuses$4 = "so Apache does not start.";
const statusNames = {
	permanent: 301,
	temp: 302,
	seeother: 303,
	gone: 410
};
const isUrl = (text) => /^[a-z0-9+\-.]+:/i.test(text) || text.startsWith("/");
const checkRedirect = (regex, fixed) => ({ words, perDirectory, closed }) => {
	const [first, second, third] = words;
	if (first === void 0 || perDirectory === void 0) return void 0;
	const status = fixed ? void 0 : statusNames[first.value.toLowerCase()] ?? (/^\d/.test(first.value) ? atoi(first.value) : void 0);
	const code = status ?? 302;
	const redirects = code >= 300 && code < 400;
	const understood = status === void 0 ? 0 : redirects ? 1 : -1;
	if (third && understood === 0) return {
		word: first,
		message: `Redirect does not know the status "${shown(first.value)}", ${refuses$4}`,
		help: "Write Redirect permanent /old https://www.example.org/new, without a comment behind it."
	};
	if (perDirectory && (understood > 0 && second && !third || understood === 0 && !second || understood < 0 && !second)) return void 0;
	const [path, target] = !third && understood === 0 ? [first, second] : [second, third];
	const wrong = regex && path ? regexMistake(path.value, closed) : void 0;
	if (wrong !== void 0) return {
		word: path,
		message: `The regular expression of RedirectMatch is wrong (${wrong}), ${refuses$4}`,
		help: "Put a backslash before a character that stands for itself."
	};
	if (!redirects) return target ? {
		word: target,
		message: `The status ${shown(first.value)} is no redirect and takes no target, ${refuses$4}`,
		help: "Leave the target out, or write a status from 301 to 308."
	} : void 0;
	if (target === void 0) return {
		word: first,
		message: `The redirect says no target, ${refuses$4}`,
		help: "Write Redirect permanent /old https://www.example.org/new."
	};
	return regex || isUrl(target.value) ? void 0 : {
		word: target,
		message: `The target of the redirect is no URL, ${refuses$4}`,
		help: "Begin it with https:// or with /."
	};
};
const redirectChecks = {
	redirect: checkRedirect(false, false),
	redirectmatch: checkRedirect(true, false)
};
const checkAlias = ({ name, words, perDirectory }) => {
	const both = (words[1]?.value ?? "") !== "";
	if (perDirectory === true && both) return {
		arity: true,
		message: `${name} takes no URL inside a section, ${refuses$4}`,
		help: `Write ${name} and the path alone: the section says for which URL.`
	};
	return perDirectory === false && !both ? {
		arity: true,
		message: `${name} names no path, ${refuses$4}`,
		help: `Write ${name} /static/ /srv/site/static/.`
	} : void 0;
};
// src/understand/apache/mistakes/values/rewrite-values.ts
const refuses$3 = "so Apache does not start.";
const ruleFlags = new Set("b backrefescaping bne bnp backrefernoplus bctls c chain co cookie dpi discardpath e env end f forbidden g gone h handler l last n next ne noescape ns nosubreq nc nocase p proxy pt passthrough qsa qsappend qsd qsdiscard qsl qslast r redirect s skip t type unsafeprefixstat unsafeallow3f unc".split(" "));
const conditionFlags = new Set([
	"nocase",
	"nc",
	"ornext",
	"or",
	"novary",
	"nv"
]);
const checkRewriteRule = (line) => {
	const words = splitRewriteWords(line.text);
	const [pattern, , flags] = words;
	return tooFew(line.text, words, "RewriteRule", "Write RewriteRule PATTERN TARGET [FLAGS].") ?? checkFlags(flags, ruleFlags, line) ?? checkPattern(pattern?.value.replace(/^!/, ""), pattern, line.closed);
};
const checkRewriteCond = (line) => {
	const words = splitRewriteWords(line.text);
	const [test, pattern, flags] = words;
	const mistake = tooFew(line.text, words, "RewriteCond", "Write RewriteCond %{NAME} PATTERN [FLAGS].") ?? checkFlags(flags, conditionFlags, line);
	if (mistake !== void 0 || pattern === void 0) return mistake;
	const value = pattern.value.replace(/^!/, "");
	if (test?.value.toLowerCase() === "expr") {
		const wrong = expressionMistake(value, line.closed);
		return wrong === void 0 ? void 0 : {
			word: pattern,
			message: `The expression of RewriteCond is wrong (${wrong}), ${refuses$3}`,
			help: "https://httpd.apache.org/docs/2.4/expr.html"
		};
	}
	return /^-(?:[fsdxhLlUF]$|(?:lt|le|gt|ge|eq|ne).)/s.test(value) || /^[<>=]./s.test(value) ? void 0 : checkPattern(value, pattern, line.closed);
};
function tooFew(text, words, name, help) {
	const [first] = words;
	const cut = first !== void 0 && first.end >= text.length && (first.quote === "" || first.end - first.start < first.value.length + 2);
	return words.length === 0 || cut ? {
		arity: true,
		message: `${name} needs two arguments, ${refuses$3}`,
		help
	} : void 0;
}
const checkRewriteBase = ({ words: [word] }) => word === void 0 || word.value.startsWith("/") ? void 0 : {
	word,
	message: `RewriteBase is no path from the root, ${refuses$3}`,
	help: `Write RewriteBase /${shown(word.value)}`
};
function checkPattern(pattern, word, closed) {
	const wrong = pattern === void 0 ? void 0 : regexMistake(pattern, closed);
	return wrong === void 0 ? void 0 : {
		word,
		message: `The regular expression is wrong (${wrong}), ${refuses$3}`,
		help: "Put a backslash before a character that stands for itself."
	};
}
function checkFlags(word, known, { name }) {
	if (word === void 0) return void 0;
	const inner = /^\[(.*)\]$/s.exec(word.value)?.[1];
	if (inner === void 0) {
		const help = word.value.startsWith("[") ? "Write the flags without blanks: [R=301,L]." : word.value.startsWith("#") ? "Apache knows no comment at the end of a line: put it on a line of its own." : "Flags stand in brackets: [R=301,L].";
		return {
			word,
			message: `${name} takes flags in brackets as its third argument, ${refuses$3}`,
			help
		};
	}
	if (inner === "") return {
		word,
		message: `${name} has no flag in its brackets, ${refuses$3}`,
		help: "Remove the brackets."
	};
	for (const part of inner.split(",").map((flag) => flag.trim())) {
		if (part === "") return {
			word,
			message: `${name} has nothing before or behind a comma of its flags, ${refuses$3}`,
			help: "Remove the comma."
		};
		const [flag = "", value = ""] = part.split(/=(.*)/s);
		if (!known.has(flag.toLowerCase())) return {
			word,
			message: `${name} has no flag "${shown(flag)}", ${refuses$3}`,
			help: name.toLowerCase() === "rewritecond" ? "Flags are NC, OR and NV." : "Common flags are L, R=301, P, QSA, NC, NE, PT, F and G."
		};
		if (/^r(?:edirect)?$/i.test(flag) && /^\d/.test(value) && !isStatus(atoi(value))) return {
			word,
			message: `The flag R has no status ${shown(value)}, ${refuses$3}`,
			help: "Write R=301 or R=302."
		};
	}
}
// src/understand/apache/mistakes/values/ssl-values.ts
const refuses$2 = "so Apache does not start.";
const checkSslProtocol = ({ name, words }) => {
	for (const word of words) {
		const removed = word.value.startsWith("-");
		const protocol = word.value.replace(/^[+-]/, "");
		if (/^SSLv2$/i.test(protocol) && !removed) return {
			word,
			message: `Apache 2.4 no longer speaks SSLv2, ${refuses$2}`,
			help: `Write ${name} all -SSLv3 -TLSv1 -TLSv1.1.`
		};
		if (/^(?:SSLv[23]|TLSv1(?:\.[123])?|all)$/i.test(protocol)) continue;
		const help = protocol.includes(",") || protocol.includes(";") ? `Separate the protocols by blanks: ${name} -all +TLSv1.2 +TLSv1.3.` : "Names are SSLv3, TLSv1, TLSv1.1, TLSv1.2, TLSv1.3 and all.";
		return {
			word,
			message: `There is no protocol "${shown(word.value)}", ${refuses$2}`,
			help
		};
	}
};
const options = [
	"StdEnvVars",
	"ExportCertData",
	"FakeBasicAuth",
	"StrictRequire",
	"OptRenegotiate",
	"LegacyDNStringFormat"
];
const known = new Set(options.map((option) => option.toLowerCase()));
const checkSslOptions = ({ words }) => {
	const word = words.find(({ value }) => !known.has(value.replace(/^[+-]/, "").toLowerCase()));
	return word && {
		word,
		message: `There is no SSL option "${shown(word.value)}", ${refuses$2}`,
		help: `Options are ${options.join(", ")}.`
	};
};
// src/understand/apache/mistakes/values/wsgi-values.ts
const refuses$1 = "so Apache does not start.";
const daemonOptions = new Set("user group supplementary-groups processes threads umask chroot home lang locale python-home python-path python-eggs stack-size maximum-requests startup-timeout shutdown-timeout deadlock-timeout inactivity-timeout request-timeout graceful-timeout eviction-timeout restart-interval connect-timeout socket-timeout queue-timeout listen-backlog display-name send-buffer-size receive-buffer-size header-buffer-size response-buffer-size response-socket-timeout socket-user script-user script-group cpu-time-limit cpu-priority memory-limit virtual-memory-limit server-metrics newrelic-config-file newrelic-environment switch-interval interrupt-timeout response-flush-delay slow-requests telemetry-service telemetry-options free-threading per-interpreter-gil".split(" "));
const scriptOptions = new Set([
	"application-group",
	"process-group",
	"callable-object",
	"pass-authorization"
]);
function readOptions(text, from) {
	const options = [];
	let at = from;
	while (at < text.length) {
		while (isBlank(text[at])) at++;
		if (at >= text.length) break;
		const start = at;
		while (at < text.length && !isBlank(text[at]) && text[at] !== "=") at++;
		const name = text.slice(start, at);
		if (text[at] !== "=" || name === "") return {
			options,
			broken: nextWord(text, start)
		};
		const value = nextWord(text, at + 1);
		at = value?.end ?? at + 1;
		options.push({
			name,
			value: value?.value ?? "",
			word: {
				value: text.slice(start, at),
				start,
				end: at,
				quote: ""
			}
		});
	}
	return {
		options,
		broken: void 0
	};
}
function checkOptions(text, from, known, name) {
	const { options, broken } = readOptions(text, from);
	const unknown = options.find((option) => !known.has(option.name));
	if (unknown && (broken === void 0 || unknown.word.start < broken.start)) return {
		word: unknown.word,
		message: `${name} has no option "${shown(unknown.name)}", ${refuses$1}`,
		help: "https://modwsgi.readthedocs.io/en/master/configuration.html"
	};
	if (broken) {
		const help = /^["']/.test(broken.quote) ? "Write python-path=\"/srv/the site\": the quotes go around the value alone." : "Options are written name=value, without a blank before the =.";
		return {
			word: broken,
			message: `${name} does not understand "${shown(broken.value)}", ${refuses$1}`,
			help
		};
	}
	return options;
}
const checkDaemonProcess = ({ text, words }) => {
	const [name] = words;
	if (name === void 0 || name.value === "") return {
		arity: true,
		message: `WSGIDaemonProcess has no name, ${refuses$1}`,
		help: "Write WSGIDaemonProcess bakery python-home=/srv/bakery/venv."
	};
	const options = checkOptions(text, name.end, daemonOptions, "WSGIDaemonProcess");
	if (!Array.isArray(options)) return options;
	for (const option of options) {
		const wrong = checkDaemonOption(option);
		if (wrong !== void 0) return {
			word: option.word,
			message: `${option.name} of WSGIDaemonProcess ${wrong}, ${refuses$1}`,
			help: "https://modwsgi.readthedocs.io/en/master/configuration-directives/WSGIDaemonProcess.html"
		};
	}
};
function checkDaemonOption({ name, value }) {
	switch (name) {
		case "processes": return atoi(value) < 1 ? "is not a number from 1 on" : void 0;
		case "threads": return value === "" || atoi(value) < 0 ? "is not a number" : void 0;
		case "umask": return /^\s*\+?(?:0?[0-7]*)$/.test(value) && value !== "" ? void 0 : "is not an octal number";
		case "home":
		case "chroot": return value.startsWith("/") ? void 0 : "is not an absolute path";
		case "stack-size":
		case "listen-backlog": return atoi(value) <= 0 ? "is not a number from 1 on" : void 0;
		default: return /-timeout$|^maximum-requests$|^restart-interval$/.test(name) && (value === "" || atoi(value) < 0) ? "is not a number" : void 0;
	}
}
const checkScriptAlias = ({ name, text, words, closed }) => {
	const [mount, target] = words;
	if (mount === void 0 || target === void 0 || mount.value === "" || target.value === "") return {
		arity: true,
		message: `${name} needs a URL and a file, ${refuses$1}`,
		help: `Write ${name} / /srv/bakery/bakery/wsgi.py.`
	};
	const options = checkOptions(text, target.end, scriptOptions, name);
	if (!Array.isArray(options)) return options;
	for (const { name: option, value, word } of options) if (option === "pass-authorization" ? !/^(?:on|off)$/i.test(value) : value === "") return {
		word,
		message: `${option} of ${name} has a wrong value, ${refuses$1}`,
		help: option === "pass-authorization" ? "Write pass-authorization=On." : `Write ${option}=NAME.`
	};
	const regex = name.toLowerCase() === "wsgiscriptaliasmatch" ? regexMistake(mount.value, closed) : void 0;
	return regex === void 0 ? void 0 : {
		word: mount,
		message: `The regular expression of ${name} is wrong (${regex}), ${refuses$1}`,
		help: "Put a backslash before a character that stands for itself."
	};
};
// src/understand/apache/mistakes/value-checks.ts
const valueChecks = new Map(Object.entries({
	...enumerations,
	...redirectChecks,
	options: checkOptions$1,
	allowoverride: checkAllowOverride,
	loglevel: checkLogLevel,
	errordocument: checkErrorDocument,
	servername: checkServerName,
	listen: checkListen,
	define: checkDefine,
	undefine: checkDefine,
	authname: checkAnyText,
	authtype: checkAnyText,
	sethandler: checkAnyText,
	keepalivetimeout: checkTimeout,
	rewritebase: checkRewriteBase,
	proxytimeout: checkPositive,
	limitrequestbody: checkWholeNumber,
	limitrequestline: checkNotNegative,
	limitrequestfieldsize: checkNotNegative,
	limitrequestfields: checkNotNegative,
	require: checkRequire,
	allow: checkAllow,
	deny: checkAllow,
	alias: checkAlias,
	scriptalias: checkAlias,
	aliasmatch: regexAt(0),
	scriptaliasmatch: regexAt(0),
	setenvif: checkSetEnvIf(1),
	setenvifnocase: checkSetEnvIf(1),
	browsermatch: checkSetEnvIf(0),
	browsermatchnocase: checkSetEnvIf(0),
	remoteipinternalproxy: checkProxies,
	remoteiptrustedproxy: checkProxies,
	fileetag: checkFileETag,
	addoutputfilterbytype: checkFilterByType,
	proxypassreverse: checkProxyPassReverse,
	expiresdefault: expiresAt(0),
	expiresbytype: expiresAt(1),
	rewriterule: checkRewriteRule,
	rewritecond: checkRewriteCond,
	proxypass: checkProxyPass,
	proxypassmatch: checkProxyPass,
	header: checkHeader$1,
	requestheader: checkHeader$1,
	sslprotocol: checkSslProtocol,
	sslproxyprotocol: checkSslProtocol,
	ssloptions: checkSslOptions,
	wsgidaemonprocess: checkDaemonProcess,
	wsgiscriptalias: checkScriptAlias,
	wsgiscriptaliasmatch: checkScriptAlias
}));
// src/understand/apache/mistakes/check-directive.ts
const refuses = "so Apache does not start.";
function checkDirective(file, node, place, expand, closed = false) {
	const { line, name } = node;
	if (name.placeholder) return void 0;
	if (name.value.includes("${")) return closed && !directiveTable().has((expand(name.value) ?? "").toLowerCase()) ? unknownName(name.value, name.at, closed) : void 0;
	const row = directiveTable().get(name.value.toLowerCase());
	if (row === void 0) return unknownName(name.value, name.at, closed);
	const whole = spanOfLine(file, line);
	const wrongPlace = checkPlace(row, place, name.at, whole);
	if (wrongPlace) return wrongPlace;
	const written = line.text.slice(node.argumentsFrom);
	if (hasPlaceholder(written)) return void 0;
	const text = written.includes("${") ? expand(written) : written;
	if (text === void 0) return void 0;
	const moved = text !== written;
	const at = (word) => word === void 0 || moved ? whole : spanOf(file, line, node.argumentsFrom + word.start, node.argumentsFrom + word.end);
	const arity = wrongArity(row.arity, text);
	if (arity !== void 0) return {
		kind: "wrong-arguments",
		at: whole,
		message: `${row.name} takes ${arity}, ${refuses}`,
		help: arityHelp(text, row.name)
	};
	const wrong = (valueChecks.get(name.value.toLowerCase()) ?? (row.arity === "flag" ? flagCheck : void 0))?.({
		name: row.name,
		text,
		words: splitWords(text),
		perDirectory: place.perDirectory,
		container: place.container,
		sharesWorker: place.sharesWorker === true,
		closed
	});
	return wrong && valueFound(wrong, at(wrong.word));
}
function checkSection(file, node, place, expand, closed = false) {
	const { name, line } = node;
	if (name.placeholder || name.value.includes("${")) return void 0;
	const row = directiveTable().get(`<${name.value.toLowerCase()}`);
	const whole = spanOfLine(file, line);
	if (row === void 0) return unknownName(`<${name.value}`, name.at, closed);
	const wrongPlace = checkPlace(row, place, name.at, whole) ?? checkElse(name.value.toLowerCase(), place, whole);
	if (wrongPlace) return wrongPlace;
	if (!node.ended) return {
		kind: "wrong-arguments",
		at: whole,
		message: `The line that opens <${name.value}> has no closing '>', ${refuses}`,
		help: "End the line with '>'."
	};
	const header = line.text.slice(node.header.start, node.header.end);
	if (hasPlaceholder(header)) return void 0;
	const expanded = header.includes("${") ? expand(header) : header;
	if (expanded === void 0) return void 0;
	const moved = expanded !== header;
	const wrong = onlyRefusals(node) ?? headerMistake(moved ? withHeader(node, expanded) : node, closed);
	return wrong && valueFound(wrong, wrong.word && !moved ? spanOf(file, line, wrong.word.start, wrong.word.end) : whole);
}
const withHeader = (node, header) => {
	const text = node.line.text.slice(0, node.header.start) + header;
	return {
		...node,
		line: {
			...node.line,
			text: `${text}>`
		},
		header: {
			start: node.header.start,
			end: text.length
		}
	};
};
function onlyRefusals({ name, children }) {
	const refusals = children.length > 0 && children.every((child) => child.kind === "directive" && /^require$/i.test(child.name.value) && /^\s*not\s/i.test(child.line.text.slice(child.argumentsFrom)));
	if (/^require(?:all|any|none)$/i.test(name.value) && children.length === 0) return {
		message: `<${name.value}> is empty, ${refuses}`,
		help: "Put Require lines into it, or remove it."
	};
	if (name.value.toLowerCase() !== "requireall" || !refusals) return void 0;
	return {
		message: `<RequireAll> only says who may not enter, ${refuses}`,
		help: "Add Require all granted: it lets everybody in but those."
	};
}
const isSection = (name) => directiveTable().has(`<${name.toLowerCase()}`);
const valueFound = ({ arity, message, help }, at) => ({
	kind: arity === true ? "wrong-arguments" : "invalid-value",
	at,
	message,
	help
});
function checkPlace(row, place, at, whole) {
	const where = misplaced(row, place);
	if (where === void 0) return void 0;
	const name = row.name.startsWith("<") ? `${row.name}>` : row.name;
	const happens = place.htaccess ? "every request below answers 500." : "so Apache does not start.";
	return {
		kind: "misplaced-directive",
		at: row.name.startsWith("<") ? whole : at,
		message: place.htaccess ? `${name} may not stand ${where}: ${happens}` : `${name} may not stand ${where}, ${happens}`,
		help: rightPlace(row, place),
		...place.openedAt && { related: {
			at: place.openedAt,
			message: "the section it stands in"
		} }
	};
}
function checkElse(name, { last }, at) {
	const before = last.condition;
	if (name === "if" || name === "elseif" || name === "else") last.condition = name;
	if (!name.startsWith("else") || before === "if" || before === "elseif") return void 0;
	return {
		kind: "misplaced-directive",
		at,
		message: `No <If> comes before this <${name === "else" ? "Else" : "ElseIf"}>, so Apache does not start.`,
		help: "Put it right behind the <If> or <ElseIf> it belongs to, at the same level."
	};
}
function unknownName(written, at, closed) {
	const section = written.startsWith("<");
	const name = section ? `${shown(written)}>` : shown(written);
	const lower = written.toLowerCase();
	const gone = goneNames.get(lower);
	if (gone !== void 0) {
		const help = gone === "" ? "Remove the line." : `Write ${gone} in its place.`;
		return {
			kind: "unknown-directive",
			at,
			message: `Apache 2.4 no longer has ${name}, ${refuses}`,
			help
		};
	}
	if (!/^<?[a-z][\w.-]*$/i.test(written)) return {
		kind: "unknown-directive",
		at,
		message: `"${printable(name)}" can be no directive, ${refuses}`,
		help: oddHelp(written)
	};
	if (!closed && isKnownElsewhere(written)) return void 0;
	const near = nearestName(lower, directiveTable().keys());
	const meant = near === void 0 ? void 0 : directiveTable().get(near)?.name;
	if (meant !== void 0) return {
		kind: "unknown-directive",
		at,
		message: `There is no directive ${name}, ${refuses}`,
		help: `Write ${meant}${section ? ">" : ""}.`,
		...!section && { fix: rename(at, meant) }
	};
	return {
		kind: "unknown-directive",
		at,
		severity: "info",
		unsure: true,
		message: `${name} is no directive of Apache 2.4. Where no module brings it, Apache does not start.`,
		help: "Load the module that has it, or correct the name."
	};
}
const printable = (text) => text.replaceAll(/[^ -~]/g, "?");
function oddHelp(written) {
	if (/[^ -~]/.test(written)) return "Type the line anew: an invisible or foreign character stands in the name.";
	if (/^(?:server|location|upstream)\b.*\{?$/.test(written) || /[{};]/.test(written)) return "This is another program's syntax: Apache has neither braces nor semicolons.";
	return "Begin the line with a directive's name, or with # for a comment.";
}
function arityHelp(text, name) {
	if (/(?:^|\s)#/.test(text)) return "Apache knows no comment at the end of a line: put it on a line of its own.";
	return `See https://httpd.apache.org/docs/2.4/mod/directives.html for ${name}; an argument with blanks goes in quotes.`;
}
function spanOf(file, line, start, end) {
	const range = physicalRange(line, start, end);
	return span(file, range.start, range.end);
}
// src/understand/apache/mistakes/surroundings.ts
function decideIn({ modules }, section, words, known) {
	if (modules === void 0) return decide$1(section, words, known);
	const first = words[0] ?? "";
	const subject = first.replace(/^!/, "").replace(/^(["'])(.*)\1$/, "$2");
	const sure = (holds) => holds !== first.startsWith("!") ? "always" : "never";
	switch (section.toLowerCase()) {
		case "ifmodule": {
			const name = /^mod_(\w+)\.c$/.exec(subject)?.[1] ?? /^(\w+)_module$/.exec(subject)?.[1] ?? subject;
			return sure(modules.has(name) || known.modules.has(name) && name !== subject);
		}
		case "ifdefine": return sure(known.defined.has(subject));
		case "ifdirective": return sure(directiveTable().has(subject.toLowerCase()));
		case "ifsection": return sure(directiveTable().has(`<${subject.replace(/^</, "").toLowerCase()}`));
		default: {
			const truth = decide$1(section, words, known);
			return truth === "likely" ? "always" : truth === "unlikely" ? "never" : truth;
		}
	}
}
// src/understand/apache/mistakes/repeated.ts
var Repeated = class {
	#seen = new Map();
	add(name, first, at) {
		const key = keyOf$1(name.toLowerCase(), first);
		if (key === void 0) return void 0;
		const before = this.#seen.get(key);
		if (before === void 0) {
			this.#seen.set(key, at);
			return;
		}
		const related = {
			at: before,
			message: "the first one"
		};
		return key.startsWith("listen") ? {
			kind: "invalid-value",
			at,
			message: `Listen ${first} stands here twice, so Apache does not start.`,
			help: "Remove one of the two lines.",
			related
		} : {
			kind: "invalid-value",
			at,
			message: `Two WSGIDaemonProcess lines have the name ${first}, so Apache does not start.`,
			help: "Names hold for the whole server: declare the daemon once, and name it in the other host's WSGIProcessGroup.",
			related
		};
	}
};
function keyOf$1(name, first) {
	if (first === "" || first.includes("${") || first.includes("%{")) return void 0;
	if (name === "listen") return `listen ${first.toLowerCase().replace(/^\*:/, "")}`;
	return name === "wsgidaemonprocess" ? `daemon ${first}` : void 0;
}
// src/understand/apache/mistakes/workers.ts
var Workers = class {
	#targets = new Map();
	place(place, name, args) {
		if (!/^proxypass(?:match)?$/i.test(name) || place.perDirectory === void 0) return place;
		const words = args();
		const isRegex = words[0] === "~";
		const target = (place.perDirectory ? words[0] : words[isRegex ? 2 : 1])?.replace(/^([a-z][a-z0-9+.-]*:\/\/[^/?#]*)/i, (origin) => origin.toLowerCase());
		if (target === void 0 || target === "!") return place;
		const host = `${place.host?.file.path ?? ""}:${place.host?.start ?? ""}`;
		const before = this.#targets.get(host) ?? new Set();
		this.#targets.set(host, before);
		const isPattern = isRegex || name.toLowerCase() === "proxypassmatch";
		const sharesWorker = isPattern ? before.has(`~${target}`) : prefixesOf(target).some((prefix) => before.has(prefix));
		before.add(isPattern ? `~${target}` : target);
		return sharesWorker ? {
			...place,
			sharesWorker
		} : place;
	}
};
function prefixesOf(target) {
	const start = target.indexOf("/", target.indexOf("://") + 3);
	if (start === -1) return [target];
	const rest = target.slice(start, start + 256);
	return [target.slice(0, start), ...Array.from(rest, (_, index) => target.slice(0, start + index + 1))];
}
// src/understand/apache/mistakes/check-files.ts
const deepest$5 = 128;
const mostFrames = 2e4;
function checkFile(tree, start, resolve, surroundings = {}) {
	const found = [];
	const defined = new Set();
	const values = new Map();
	const macros = new Map();
	const loaded = new Set();
	const repeated = new Repeated();
	const workers = new Workers();
	let frames = 0;
	const stack = [{
		tree,
		nodes: tree.children,
		next: 0,
		place: {
			...start,
			last: { condition: void 0 }
		},
		inForce: "always",
		chain: [tree]
	}];
	const push = (frame) => {
		if (++frames < mostFrames) stack.push(frame);
	};
	const report = ({ unsure, ...mistake }, { standIn }, inForce) => {
		if (inForce === "unknown") return;
		const certainty = inForce === "always" && unsure !== true ? "certain" : "likely";
		found.push({
			...mistake,
			certainty,
			at: standIn ?? mistake.at
		});
	};
	const expand = (text) => {
		const valueOf = (name) => values.get(name.toLowerCase()) ?? debianVariables.get(name);
		const names = [...text.matchAll(/\$\{([^{}]*)\}/g)].map(([, name = ""]) => name);
		if (surroundings.modules === void 0 && names.some((name) => valueOf(name) === void 0 && !name.includes(":"))) return void 0;
		return text.replaceAll(/\$\{([^{}]*)\}/g, (whole, name) => valueOf(name) ?? whole);
	};
	const argumentsOf = ({ tree: { file } }, node) => directiveArguments(file, node).map(({ value }) => expand(value) ?? value);
	const section = (frame, node) => {
		const name = node.name.value;
		const inForce = inForceAt(frame, node.line.start);
		const args = () => sectionArguments(frame.tree.file, node).map(({ value }) => expand(value) ?? value);
		if (isConditional(name)) {
			const mistake = checkSection(frame.tree.file, node, frame.place, expand);
			if (mistake) report(mistake, frame, inForce);
			const body = bodyInForce(decideIn(surroundings, name, args(), {
				defined,
				modules: loaded
			}));
			const end = surroundings.modules === void 0 ? void 0 : endMistake(frame.tree.file, node, body !== void 0);
			if (end) report(end, frame, inForce);
			const skipped = surroundings.modules !== void 0 && !end && !body ? skippedMistake(frame.tree.file, node) : void 0;
			if (skipped) report(skipped, frame, inForce);
			if (body) push({
				...frame,
				nodes: node.children,
				next: 0,
				inForce: weaker(inForce, body)
			});
			return;
		}
		if (name.toLowerCase() === "macro") {
			const [macro, ...parameters] = args();
			if (macro !== void 0 && inForce !== "unknown") macros.set(macro.toLowerCase(), readMacro(node, parameters, frame.tree.file.path));
			return;
		}
		const mistake = checkSection(frame.tree.file, node, frame.place, expand, surroundings.modules !== void 0);
		if (mistake) report(mistake, frame, inForce);
		const opened = frame.standIn ?? spanOfLine(frame.tree.file, node.line);
		const odd = surroundings.modules === void 0 ? void 0 : oddEnd(frame.tree.file, node);
		if (odd) report(odd, frame, inForce);
		if (isSection(name) && mistake?.kind !== "misplaced-directive" || surroundings.modules !== void 0) push({
			...frame,
			nodes: node.children,
			next: 0,
			inForce,
			place: enter(frame.place, name, opened)
		});
	};
	const includeFiles = (frame, node, pattern, inForce) => {
		const included = resolve(pattern, frame.tree);
		for (const one of included.toReversed()) if (!frame.chain.includes(one) && frame.chain.length < deepest$5) push({
			...frame,
			tree: one,
			nodes: one.children,
			next: 0,
			chain: [...frame.chain, one],
			inForce
		});
		const mistake = included.length === 0 && surroundings.modules === void 0 && surroundings.isThere?.(pattern, frame.tree) !== true ? includeMistake(frame.tree.file, node, pattern) : void 0;
		if (mistake) report(mistake, frame, inForce);
	};
	const directive = (frame, node) => {
		const inForce = inForceAt(frame, node.line.start);
		const place = inForce === "unknown" ? frame.place : workers.place(frame.place, node.name.value, () => argumentsOf(frame, node));
		const mistake = checkDirective(frame.tree.file, node, place, expand, surroundings.modules !== void 0);
		if (mistake) {
			report(mistake, frame, inForce);
			return;
		}
		const [first = "", ...rest] = argumentsOf(frame, node);
		const again = inForce === "unknown" ? void 0 : repeated.add(node.name.value, first, frame.standIn ?? spanOfLine(frame.tree.file, node.line));
		if (again) report(again, frame, inForce);
		switch (node.name.value.toLowerCase()) {
			case "include":
			case "includeoptional":
				includeFiles(frame, node, first, inForce);
				return;
			case "use": {
				const macro = macros.get(first.toLowerCase());
				const body = macro && useMacro(macro, rest);
				if (!body && surroundings.modules !== void 0) report(unknownMacro(first, spanOfLine(frame.tree.file, node.line)), frame, inForce);
				if (body) push({
					...frame,
					tree: body,
					nodes: body.children,
					next: 0,
					standIn: frame.standIn ?? spanOfLine(frame.tree.file, node.line),
					inForce
				});
				return;
			}
			case "define":
				if (inForce === "unknown") defined.delete(first);
				else defined.add(first);
				if (rest[0] !== void 0 && inForce !== "unknown") values.set(first.toLowerCase(), rest[0]);
				else values.delete(first.toLowerCase());
				return;
			case "undefine":
				defined.delete(first);
				values.delete(first.toLowerCase());
				return;
			case "loadmodule":
				if (inForce !== "unknown") loaded.add(moduleName(first));
				return;
		}
	};
	for (let frame = stack.at(-1); frame !== void 0; frame = stack.at(-1)) {
		const node = frame.nodes[frame.next++];
		if (node === void 0) stack.pop();
		else if (node.kind === "section") section(frame, node);
		else directive(frame, node);
	}
	return found;
}
const unknownMacro = (name, at) => ({
	kind: "invalid-value",
	at,
	message: `No macro ${name.slice(0, 40)} with as many arguments stands before this line, so Apache does not start.`,
	help: "Define it above with <Macro>."
});
function endMistake(file, node, holds) {
	const whole = node.closeLine?.text.toLowerCase() === `</${node.name.value.toLowerCase()}>`;
	if (holds && node.closedBy === "recovery" || (holds ? whole || node.closedBy === "eof" : node.closedBy === "tag")) return void 0;
	return {
		kind: "conditional-section-end",
		at: spanOfLine(file, node.closeLine ?? node.line),
		message: "The section does not end as Apache wants it.",
		help: "Write the closing tag alone on its line."
	};
}
function oddEnd(file, { name, closeLine }) {
	const tag = closeLine && nextWord(closeLine.text, 0)?.value.toLowerCase();
	return closeLine === void 0 || tag === `</${name.value.toLowerCase()}>` ? void 0 : endsOddly(spanOfLine(file, closeLine));
}
function skippedMistake(file, { children }) {
	const stack = [...children];
	for (let node = stack.pop(); node !== void 0; node = stack.pop()) {
		if (node.kind !== "section") continue;
		if ((node.closeLine && nextWord(node.closeLine.text, 0)?.value.toLowerCase())?.slice(0, -1) !== `</${skippedName(node.line)}`) return endsOddly(spanOfLine(file, node.closeLine ?? node.line));
		for (const child of node.children) stack.push(child);
	}
}
const endsOddly = (at) => ({
	kind: "conditional-section-end",
	at,
	message: "The tag does not fit the section that it closes, so Apache does not start.",
	help: "Write the tag alone on its line, with the section's name."
});
function inForceAt({ tree: { choices }, inForce }, offset) {
	let low = 0;
	let high = choices.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((choices[middle]?.end ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return (choices[low]?.start ?? Number.POSITIVE_INFINITY) <= offset ? "unknown" : inForce;
}
// src/understand/apache/mistakes/misread-lines.ts
function findMisread(tree) {
	const found = tree.lines.flatMap((line) => checkContinuation(tree.file, line));
	const stack = [...tree.children];
	for (let node = stack.pop(); node !== void 0; node = stack.pop()) {
		if (node.kind !== "section") continue;
		found.push(...checkEnd(tree, node), ...checkHeader(tree.file, node));
		for (const child of node.children) stack.push(child);
	}
	return found;
}
function checkContinuation(file, line) {
	const [, ...joined] = line.pieces;
	if (joined.length === 0) return [];
	if (line.kind === "comment") {
		const swallowed = joined.map(({ physical }) => lineAt(file, physical)).find(isDirective);
		if (swallowed === void 0) return [];
		return [{
			kind: "comment-swallows-directive",
			at: swallowed,
			certainty: "certain",
			message: "This line has no effect: the comment before it ends in a backslash and goes on here.",
			help: "Remove the backslash at the end of the comment.",
			related: {
				at: lineAt(file, line.start),
				message: "the comment"
			}
		}];
	}
	if (line.kind === "blank") return [];
	const glued = joined.find(({ physical }) => isGlued(file.text, physical));
	if (glued === void 0) return [];
	const backslash = backslashBefore(file.text, glued.physical);
	return [{
		kind: "continuation-glues-words",
		at: span(file, backslash, backslash + 1),
		certainty: "certain",
		message: "The words at the end of this line and at the start of the next become one. Apache joins lines without a blank.",
		help: "Write a blank before the backslash, or indent the next line."
	}];
}
function backslashBefore(text, start) {
	let at = start - 1;
	while (at > 0 && text[at] !== "\\") at--;
	return at;
}
function isGlued(text, start) {
	const before = text[backslashBefore(text, start) - 1] ?? "";
	const after = text[start] ?? "";
	return /[\w"'*)\]]/.test(before) && /[\w"'*$%/.-]/.test(after) && !isBlank(before);
}
function lineAt(file, offset) {
	const end = file.text.indexOf("\n", offset);
	const whole = file.text.slice(offset, end === -1 ? void 0 : end);
	const start = offset + whole.length - whole.trimStart().length;
	return span(file, start, Math.max(start, offset + whole.trimEnd().length));
}
function isDirective(at) {
	const word = nextWord(textOf(at), 0)?.value.toLowerCase() ?? "";
	const name = word.replace(/^<\/?/, "").replace(/>$/, "");
	const table = directiveTable();
	return word.startsWith("<") ? table.has(`<${name}`) : table.has(name);
}
function checkEnd(tree, node) {
	const name = node.name.value;
	if (!isConditional(name) || tree.problems.length > 0 || tree.template) return [];
	const tag = `</${name}>`;
	const related = {
		at: spanOfLine(tree.file, node.line),
		message: "the section"
	};
	const help = `Write ${tag} alone on its line.`;
	if (node.closedBy === "eof" && !hasMacros(tree)) return [{
		kind: "conditional-section-end",
		at: related.at,
		certainty: "certain",
		message: `<${name}> is never closed. Apache accepts that only while its condition holds, else it does not start.`,
		help
	}];
	const line = node.closeLine;
	if (line === void 0 || line.text.toLowerCase() === tag.toLowerCase()) return [];
	return [{
		kind: "conditional-section-end",
		at: spanOfLine(tree.file, line),
		certainty: "certain",
		message: `More than ${tag} stands on this line. Where the section's condition holds, Apache does not start.`,
		help,
		related
	}];
}
const hasMacros = (tree) => tree.lines.some(({ kind, text }) => kind === "directive" && /^use\b/i.test(text));
function checkHeader(file, node) {
	const { line, header, name } = node;
	if (!isConditional(name.value) && name.value.toLowerCase() !== "virtualhost") return [];
	if (!/>\s+#/.exec(line.text.slice(header.start, header.end))) return [];
	return [{
		kind: "section-header-comment",
		at: spanOfLine(file, line),
		certainty: "certain",
		message: isConditional(name.value) ? "The section is skipped: Apache reads up to the '>' in the comment and takes it all for the condition." : "Apache takes the comment's words for addresses: it reads up to the '>' in the comment.",
		help: "Put the comment on a line of its own."
	}];
}
// src/understand/apache/mistakes/find-mistakes.ts
function findMistakes(trees, resolve, surroundings = {}) {
	const included = new Set(trees.flatMap((tree) => includesOf(tree, resolve)));
	const found = new Map(trees.map(({ file }) => [file, new Map()]));
	const broken = new Set(trees.filter(({ problems }) => problems.length > 0).map(({ file }) => file));
	const links = new Set(trees.filter(isLink).map(({ file }) => file));
	const keep = (mistake) => {
		if (links.has(mistake.at.file) || broken.has(mistake.at.file) && !mistake.kind.startsWith("co")) return;
		const key = mistake.kind === "unknown-directive" && mistake.severity === "info" ? textOf(mistake.at).toLowerCase() : mistake.at.start;
		const known = found.get(mistake.at.file);
		if (known?.has(`${mistake.kind} ${key}`) === false) known.set(`${mistake.kind} ${key}`, mistake);
	};
	for (const tree of trees) {
		for (const mistake of findMisread(tree)) keep(mistake);
		if (!included.has(tree)) for (const mistake of checkFile(tree, startOf(tree), resolve, surroundings)) keep(mistake);
	}
	return new Map([...found].map(([file, mistakes]) => [file, [...mistakes.values()]]));
}
const isLink = ({ file }) => /^\.{0,2}\/?[\w./-]+\.(?:conf|load)\s*$/.test(file.text);
function includesOf(tree, resolve) {
	return everyNode(tree.children).filter((node) => node.kind === "directive" && /^include(?:optional)?$/i.test(node.name.value)).flatMap((node) => node.kind === "directive" ? resolve(directiveArguments(tree.file, node)[0]?.value ?? "", tree) : []).filter((one) => one !== tree);
}
function everyNode(nodes) {
	const found = [];
	const stack = [...nodes];
	for (let node = stack.pop(); node !== void 0; node = stack.pop()) {
		found.push(node);
		if (node.kind === "section") for (const child of node.children) stack.push(child);
	}
	return found;
}
function startOf(tree) {
	if (/(?:^|\/)\.htaccess[^/]*$/.test(tree.file.path)) return htaccessPlace;
	const rows = topNodes(tree.children).map((node) => directiveTable().get(`${node.kind === "section" ? "<" : ""}${node.name.value.toLowerCase()}`));
	if (rows.some((row) => row?.place === "server" && row.refused.includes("v"))) return mainPlace;
	return rows.some((row) => row?.place === "server") ? insideUnknownServer : unknownPlace;
}
function topNodes(nodes) {
	const found = [];
	const stack = [...nodes];
	for (let node = stack.pop(); node !== void 0; node = stack.pop()) if (node.kind === "section" && isConditional(node.name.value)) for (const child of node.children) stack.push(child);
	else found.push(node);
	return found;
}
// src/understand/apache/fragment.ts
const ofWholeServers = new Set([...[
	"serverroot",
	"pidfile",
	"listen",
	"loadmodule",
	"user",
	"group",
	"servername",
	"serveralias",
	"serveradmin",
	"documentroot"
], ...[
	"errorlog",
	"customlog",
	"transferlog",
	"include",
	"includeoptional",
	"wsgipythonpath",
	"wsgipythonhome"
]]);
const mainFile = /(?:^|\/)(?:httpd|apache2)\.conf[^/]*$|(?:^|\/)\.htaccess[^/]*$/i;
const isFragment = ({ tree, main, hosts }) => hosts.length === 0 && !mainFile.test(tree.file.path) && !main.directives.some(({ name }) => ofWholeServers.has(name.toLowerCase()));
const asPartOfServer = (configuration) => isFragment(configuration) ? {
	...configuration,
	main: {
		...configuration.main,
		complete: false
	}
} : configuration;
// src/understand/apache/regex.ts
function matchRegex(pattern, text) {
	return execRegex(pattern, text) === "maybe" ? "maybe" : execRegex(pattern, text) === null ? "no" : "yes";
}
function execRegex(pattern, text) {
	if (!isSimple(pattern) || text.length > 500) return "maybe";
	try {
		const found = new RegExp(pattern).exec(text);
		return found ? [...found].map((group) => group ?? "") : null;
	} catch {
		return "maybe";
	}
}
function isSimple(pattern) {
	if (pattern.length > 200 || /\(\?|\[\^?\]|\[\[|\[[^\]]*$|\)[*+{]|\{/.test(pattern) || /\\[^.\-_/dws?+*()[\]|$^\\@~]/.test(pattern)) return false;
	return pattern.replaceAll(/\\./g, "").replaceAll(/\[[^\]]*\]/g, "x").split(/[*+]|[^(|]\?/).length <= 4;
}
// src/understand/apache/covers.ts
function covers(section, asked) {
	const [first, second] = section.args;
	const name = section.name.toLowerCase();
	const asRegex = first?.value === "~" ? second : name.endsWith("match") ? first : void 0;
	switch (asRegex && !name.endsWith("match") ? `${name}match` : name) {
		case "directory": return first && asked.path !== void 0 ? pathCovers(first, asked.path) : "no";
		case "directorymatch": return asRegex && asked.path !== void 0 ? regexCovers(asRegex, asked.path) : "no";
		case "files": return first && asked.path !== void 0 ? fileCovers(first, fileName(asked.path)) : "no";
		case "filesmatch": return asRegex && asked.path !== void 0 ? regexCovers(asRegex, fileName(asked.path)) : "no";
		case "location": return first ? urlCovers(first, asked.url) : "no";
		case "locationmatch": return asRegex && asked.url !== void 0 ? regexCovers(asRegex, asked.url) : "maybe";
		case "proxy": return first && asked.proxied !== void 0 ? proxyCovers(first, asked.proxied) : "no";
		case "proxymatch": return asRegex && asked.proxied !== void 0 ? regexCovers(asRegex, asked.proxied) : "no";
		case "if":
		case "elseif":
		case "else": return "maybe";
		default: return "no";
	}
}
function pathCovers(argument, path) {
	const outer = components(argument.value);
	const inner = components(directoryOf(path));
	if (!argument.known) return isWithin(directoryOf(path), argument.value) ? "yes" : "maybe";
	return outer.length <= inner.length && outer.every((part, index) => globMatches(part, inner[index] ?? "")) ? "yes" : "no";
}
function fileCovers(argument, name) {
	if (!argument.known) return argument.value === name ? "yes" : "maybe";
	return globMatches(argument.value, name) ? "yes" : "no";
}
function urlCovers(argument, url) {
	if (argument.value === "/") return "yes";
	if (!argument.known || /[*?[]/.test(argument.value)) return "maybe";
	return url !== void 0 && isWithin(url, argument.value) && (!argument.value.endsWith("/") || components(url).length > components(argument.value).length || url.endsWith("/")) ? "yes" : "no";
}
function proxyCovers(argument, proxied) {
	if (argument.value === "*") return "yes";
	if (!argument.known) return "maybe";
	if (/[*?[]/.test(argument.value)) return globMatches(argument.value, proxied) ? "yes" : "no";
	return proxied.startsWith(argument.value) ? "yes" : "no";
}
const regexCovers = (argument, text) => argument.known ? matchRegex(argument.value, text) : "maybe";
const directoryOf = (path) => path.slice(0, path.lastIndexOf("/")) || "/";
const fileName = (path) => path.slice(path.lastIndexOf("/") + 1);
// src/understand/apache/merge.ts
const deepest$4 = 10;
const transparent = new Set([
	"requireall",
	"requireany",
	"requirenone",
	"limit",
	"limitexcept"
]);
function findLevels(scope, inherited) {
	const found = [];
	const stack = [{
		inner: scope,
		path: []
	}];
	for (let next = stack.pop(); next !== void 0; next = stack.pop()) {
		const { inner, path } = next;
		found.push({
			sections: path,
			inherited,
			named: byName(inner.directives)
		});
		if (path.length >= deepest$4) continue;
		for (const section of inner.sections.toReversed()) if (!transparent.has(section.name.toLowerCase())) stack.push({
			inner: section,
			path: [...path, section]
		});
	}
	return found;
}
function byName(directives) {
	const groups = new Map();
	for (const directive of directives) {
		const name = directive.name.toLowerCase();
		const same = groups.get(name);
		if (same) same.push(directive);
		else groups.set(name, [directive]);
	}
	return (name) => groups.get(name.toLowerCase()) ?? [];
}
function levelsFor(levels, asked) {
	return levels.map((level, index) => ({
		level,
		index,
		covers: sectionsCover(level.sections, asked)
	})).filter((one) => one.covers !== "no").sort((left, right) => compareRanks(rankOf(left.level.sections), rankOf(right.level.sections)) || left.index - right.index).map(({ level, covers: sureness }) => ({
		level,
		sure: sureness === "yes" && level.sections.every(({ inForce }) => inForce !== "unknown")
	}));
}
function sectionsCover(sections, asked) {
	let result = "yes";
	for (const section of sections) {
		const one = covers(section, asked);
		if (one === "no") return "no";
		if (one === "maybe") result = "maybe";
	}
	return result;
}
function rankOf(sections) {
	const names = sections.map(({ name }) => name.toLowerCase());
	const [step, depth] = directoryRank(sections[0]);
	if (names.some((name) => name === "if" || name === "elseif" || name === "else")) return [
		5,
		0,
		0
	];
	if (names.some((name) => name.startsWith("location"))) return [
		4,
		0,
		0
	];
	if (names.some((name) => name.startsWith("files"))) return [
		3,
		step,
		depth
	];
	return [
		step,
		0,
		depth
	];
}
function directoryRank(outermost) {
	const name = outermost?.name.toLowerCase();
	if (name === "directorymatch" || name?.startsWith("proxy") === true || name === "directory" && outermost?.args[0]?.value === "~") return [2, 0];
	return name === "directory" ? [1, components(outermost?.args[0]?.value ?? "").length] : [0, 0];
}
const compareRanks = (left, right) => left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
// src/understand/apache/access.ts
const deepest$3 = 200;
const mostPatterns = 500;
function indexAccess(controls) {
	const byKey = new Map();
	for (const [index, control] of controls.entries()) {
		const key = keyOf(control) ?? "";
		const same = byKey.get(key);
		if (same) same.push({
			control,
			index
		});
		else byKey.set(key, [{
			control,
			index
		}]);
	}
	return (asked) => {
		const keys = keysOf(asked);
		const patterns = byKey.get("") ?? [];
		if (keys === void 0 || patterns.length > mostPatterns) return {
			verdict: "unknown",
			require: void 0,
			legacy: void 0
		};
		return decide([...keys.flatMap((key) => byKey.get(key) ?? []), ...patterns], asked);
	};
}
function keyOf({ sections: [section] }) {
	const [argument] = section?.args ?? [];
	if (section === void 0 || argument?.known !== true || argument.value === "~" || /[*?[]/.test(argument.value)) return void 0;
	switch (section.name.toLowerCase()) {
		case "directory": return `d ${components(argument.value).join("/")}`;
		case "location": return `l ${components(argument.value).join("/")}`;
		case "files": return `f ${argument.value}`;
		default: return;
	}
}
function keysOf({ path, url }) {
	const [directories, urls] = [components(path ?? ""), components(url ?? "")];
	if (directories.length > deepest$3 || urls.length > deepest$3) return void 0;
	const above = directories.map((_, length) => `d ${directories.slice(0, length).join("/")}`);
	const within = ["l ", ...urls.map((_, length) => `l ${urls.slice(0, length + 1).join("/")}`)];
	return [
		...above,
		`f ${path?.slice(path.lastIndexOf("/") + 1) ?? ""}`,
		...within
	];
}
function decide(candidates, asked) {
	const covering = candidates.map(({ control, index }) => ({
		control,
		index,
		covers: sectionsCover(control.sections, asked)
	})).filter((one) => one.covers !== "no").sort((left, right) => compareRanks(rankOf(left.control.sections), rankOf(right.control.sections)) || left.index - right.index);
	const sure = covering.filter((one) => one.covers === "yes").map(({ control }) => control);
	const require = sure.findLast((control) => control.require !== void 0);
	const legacy = sure.findLast((control) => control.legacy !== void 0);
	return {
		verdict: covering.every(({ control, covers: sureness }) => control.known && sureness === "yes") ? together(require?.require, legacy?.legacy) : "unknown",
		require,
		legacy
	};
}
function together(require, legacy) {
	if (legacy === void 0) return require?.verdict ?? "unset";
	const verdicts = [require?.verdict ?? "granted", legacy.verdict];
	const satisfyAny = legacy.directives.findLast(({ name }) => name.toLowerCase() === "satisfy")?.args[0]?.value.toLowerCase() === "any";
	if (satisfyAny && verdicts.includes("granted")) return "granted";
	if (!satisfyAny && verdicts.includes("denied")) return "denied";
	return verdicts[0] === verdicts[1] ? verdicts[0] ?? "restricted" : "restricted";
}
// src/understand/apache/access-control.ts
const legacyNames = new Set([
	"order",
	"allow",
	"deny",
	"satisfy"
]);
const containers = new Set([
	"requireall",
	"requireany",
	"requirenone"
]);
const limits = new Set(["limit", "limitexcept"]);
const deepest$2 = 10;
function findAccessControls(level, inherited) {
	const found = [];
	const stack = [{
		level,
		path: []
	}];
	for (let next = stack.pop(); next !== void 0; next = stack.pop()) {
		const control = readControl(next.level, next.path, inherited);
		if (control) found.push(control);
		if (next.path.length >= deepest$2) continue;
		for (const section of next.level.sections.toReversed()) {
			const name = section.name.toLowerCase();
			if (!containers.has(name) && !limits.has(name)) stack.push({
				level: section,
				path: [...next.path, section]
			});
		}
	}
	return found;
}
function readControl(level, sections, inherited) {
	const required = level.directives.filter(({ name }) => name.toLowerCase() === "require");
	const legacy = level.directives.filter(({ name }) => legacyNames.has(name.toLowerCase()));
	const nested = level.sections.filter(({ name }) => containers.has(name.toLowerCase()));
	const limiting = level.sections.filter(({ name }) => limits.has(name.toLowerCase())).some(({ directives }) => directives.some(({ name }) => legacyNames.has(name.toLowerCase()) || name.toLowerCase() === "require"));
	if (required.length + legacy.length + nested.length === 0 && !limiting) return void 0;
	const merges = level.directives.some(({ name, args }) => name.toLowerCase() === "authmerging" && args[0]?.value.toLowerCase() !== "off");
	const uncertain = [
		...required,
		...legacy,
		...nested
	].some(({ inForce }) => inForce === "unknown") || sections.some(({ inForce }) => inForce === "unknown");
	return {
		sections,
		require: requirePart(required.filter(holds), nested.filter(holds)),
		legacy: legacyPart(legacy.filter(holds)),
		known: !uncertain && !limiting && !merges,
		inherited
	};
}
const holds = ({ inForce }) => inForce !== "unknown";
function requirePart(directives, nested) {
	if (directives.length + nested.length === 0) return void 0;
	const { verdict, all } = judge("requireany", directives, nested, 0);
	return {
		verdict,
		directives: all.toSorted((left, right) => left.at.start - right.at.start)
	};
}
function judge(kind, directives, nested, depth) {
	const verdicts = directives.map(requireVerdict);
	const all = [...directives];
	for (const section of nested) {
		const inner = depth < deepest$2 ? judge(section.name.toLowerCase(), section.directives.filter(isRequire), section.sections.filter(isContainer), depth + 1) : void 0;
		verdicts.push(inner?.verdict ?? "restricted");
		all.push(...inner?.all ?? []);
	}
	const every = (wanted) => verdicts.length > 0 && verdicts.every((verdict) => verdict === wanted);
	const some = (wanted) => verdicts.includes(wanted);
	switch (kind) {
		case "requireall": return {
			verdict: every("granted") ? "granted" : some("denied") ? "denied" : "restricted",
			all
		};
		case "requirenone": return {
			verdict: some("granted") ? "denied" : "restricted",
			all
		};
		default: return {
			verdict: some("granted") ? "granted" : every("denied") ? "denied" : "restricted",
			all
		};
	}
}
const isRequire = ({ name }) => name.toLowerCase() === "require";
const isContainer = ({ name }) => containers.has(name.toLowerCase());
function requireVerdict({ args }) {
	const [provider, what] = args.map(({ value }) => value.toLowerCase());
	if (provider !== "all") return "restricted";
	return what === "granted" ? "granted" : what === "denied" ? "denied" : "restricted";
}
function legacyPart(directives) {
	if (directives.length === 0) return void 0;
	const order = directives.findLast(({ name }) => name.toLowerCase() === "order")?.args[0]?.value.toLowerCase() ?? "deny,allow";
	const allow = hosts(directives, "allow");
	const deny = hosts(directives, "deny");
	return {
		verdict: order === "deny,allow" ? denyThenAllow(allow, deny) : allowThenDeny(allow, deny),
		directives
	};
}
function denyThenAllow(allow, deny) {
	if (allow.includes("all") || deny.length === 0) return "granted";
	return deny.includes("all") && allow.length === 0 ? "denied" : "restricted";
}
function allowThenDeny(allow, deny) {
	if (deny.includes("all") || allow.length === 0) return "denied";
	return allow.includes("all") && deny.length === 0 ? "granted" : "restricted";
}
const hosts = (directives, name) => directives.filter((directive) => directive.name.toLowerCase() === name).flatMap(({ args }) => args.slice(1).map(({ value }) => value.toLowerCase()));
// src/understand/apache/alias.ts
const names$1 = /^(?:script)?alias(?:match)?$/i;
function readAliases(scope, inherited) {
	const lines = scope.directives.flatMap((line) => {
		const { name, args: [url, path], at, inForce } = line;
		return names$1.test(name) && url && path && inForce !== "unknown" ? [{
			url,
			path,
			pattern: /match$/i.test(name),
			located: false,
			at,
			inherited,
			line
		}] : [];
	});
	const located = scope.sections.filter(({ name }) => /^location(?:match)?$/i.test(name)).flatMap((section) => locatedAliases(section, inherited));
	return [...lines, ...located];
}
function locatedAliases({ name: section, args: [url], directives }, inherited) {
	return directives.flatMap((line) => {
		const { name, args, at, inForce } = line;
		const [path] = args;
		return /^(?:script)?alias$/i.test(name) && args.length === 1 && url && path && inForce !== "unknown" ? [{
			url,
			path,
			pattern: /match$/i.test(section),
			located: true,
			at,
			inherited,
			line
		}] : [];
	});
}
// src/understand/apache/listen-address.ts
function readAddress(word, ofListen) {
	const text = word.value;
	if (ofListen && /^\d+$/.test(text)) return {
		word,
		host: "*",
		port: portOf(text)
	};
	const [, host = text, port] = /^(.*?)(?::(\d+|\*))?$/.exec(/^[^[\]]*:[^[\]]*:/.test(text) ? `[${text}]` : text) ?? [];
	return {
		word,
		host: /^(?:\*|_default_|0\.0\.0\.0|)$/i.test(host) ? "*" : host,
		port: port === void 0 || port === "*" || !word.known ? void 0 : portOf(port)
	};
}
function portOf(text) {
	const port = Number(text);
	return port > 0 && port <= 65535 ? port : void 0;
}
// src/understand/apache/scope.ts
const ownPlace = ({ at, file }, word) => at.file === file ? word : at;
const deepest$1 = 128;
const mostIncludes = 5e3;
const mostNodes = 3e6;
const mostUses = 5e3;
const newScope = () => ({
	directives: [],
	sections: [],
	complete: true
});
function readConfiguration(tree, resolve) {
	const main = newScope();
	const hosts = [];
	const cycles = [];
	const files = new Set([tree]);
	const defined = new Set();
	const values = new Map();
	const modules = {
		loaded: new Set(),
		possible: new Set(),
		listed: true
	};
	const macros = new Map();
	let uses = 0;
	let includes = 0;
	let read = 0;
	const stack = [{
		tree,
		nodes: tree.children,
		next: 0,
		scope: main,
		inForce: "always",
		includedBy: [],
		chain: [tree],
		top: true
	}];
	const place = (frame, word) => expand$1(frame.standIn ? {
		...word,
		at: frame.standIn
	} : word, values);
	const enter = (frame, node) => {
		const { file } = frame.tree;
		const args = sectionArguments(file, node).map((word) => place(frame, word));
		const name = node.name.value;
		const at = frame.standIn ?? spanOfLine(file, node.line);
		const inForce = chosen(frame, at) ? "unknown" : frame.inForce;
		if (isConditional(name)) {
			const body = bodyInForce(decide$1(name, args.map(({ value }) => value), {
				defined,
				modules: modules.loaded
			}));
			if (body) stack.push({
				...frame,
				nodes: node.children,
				next: 0,
				inForce: weaker(inForce, body)
			});
		} else if (name.toLowerCase() === "virtualhost" && frame.top) {
			const scope = newScope();
			hosts.push({
				at,
				args,
				inForce,
				scope
			});
			stack.push({
				...frame,
				inForce,
				nodes: node.children,
				next: 0,
				scope,
				top: false
			});
		} else if (name.toLowerCase() === "macro") {
			if (args[0] && frame.inForce !== "unknown") macros.set(args[0].value.toLowerCase(), readMacro(node, args.slice(1).map(({ value }) => value), file.path));
		} else {
			const scope = newScope();
			frame.scope.sections.push({
				name,
				args,
				at,
				inForce,
				directives: scope.directives,
				sections: scope.sections
			});
			stack.push({
				...frame,
				inForce,
				nodes: node.children,
				next: 0,
				scope,
				top: false
			});
		}
	};
	const include = (frame, directive) => {
		const target = directive.args[0];
		const found = target?.known === true ? resolve(target.value, frame.tree) : [];
		const includedBy = [...frame.includedBy, directive.at];
		if (found.length === 0) {
			const known = target?.known === true && includedBy.length <= deepest$1 ? stockFile(target.value) : void 0;
			if (known) stack.push({
				...frame,
				tree: known,
				nodes: known.children,
				next: 0,
				includedBy,
				standIn: frame.standIn ?? directive.at
			});
			else if (isModuleList(target?.value ?? "")) modules.listed = false;
			else frame.scope.complete = false;
		}
		for (const included of found.toReversed()) if (frame.chain.includes(included)) {
			if (directive.inForce !== "unknown") cycles.push(cycle(directive.at, included));
			frame.scope.complete = false;
		} else if (includedBy.length > deepest$1 || ++includes > mostIncludes) frame.scope.complete = false;
		else {
			stack.push({
				...frame,
				tree: included,
				nodes: included.children,
				next: 0,
				includedBy,
				chain: [...frame.chain, included]
			});
			files.add(included);
		}
	};
	const use = (frame, { args: [name, ...given], at }) => {
		const macro = macros.get(name?.value.toLowerCase() ?? "");
		const body = macro && frame.inForce !== "unknown" && given.every((word) => word.known) && ++uses <= mostUses ? useMacro(macro, given.map(({ value }) => value)) : void 0;
		if (body) stack.push({
			...frame,
			tree: body,
			nodes: body.children,
			next: 0,
			standIn: at
		});
		else frame.scope.complete = false;
	};
	const define = (frame, args) => {
		const [name, value] = args;
		if (name === void 0) return;
		values.delete(name.value.toLowerCase());
		if (frame.inForce === "unknown") defined.delete(name.value);
		else {
			defined.add(name.value);
			if (value?.known === true && /^[^\s"']+$/.test(value.value)) values.set(name.value.toLowerCase(), value.value);
		}
	};
	const readDirective = (frame, node) => {
		const { file } = frame.tree;
		const args = directiveArguments(file, node).map((word) => place(frame, word));
		const at = frame.standIn ?? spanOfLine(file, node.line);
		const directive = {
			name: node.name.value,
			args,
			at,
			includedBy: frame.includedBy,
			inForce: chosen(frame, at) ? "unknown" : frame.inForce,
			node,
			file
		};
		if (node.name.placeholder || node.name.value.includes("${")) frame.scope.complete = false;
		frame.scope.directives.push(directive);
		switch (node.name.value.toLowerCase()) {
			case "include":
			case "includeoptional":
				include(frame, directive);
				return;
			case "use":
				use(frame, directive);
				return;
			case "undefmacro":
				macros.delete(args[0]?.value.toLowerCase() ?? "");
				return;
			case "define":
				define(frame, args);
				return;
			case "undefine":
				defined.delete(args[0]?.value ?? "");
				values.delete(args[0]?.value.toLowerCase() ?? "");
				return;
			case "loadmodule":
				(frame.inForce === "unknown" ? modules.possible : modules.loaded).add(moduleName(args[0]?.value ?? ""));
				return;
		}
	};
	for (let frame = stack.at(-1); frame !== void 0; frame = stack.at(-1)) {
		const node = frame.nodes[frame.next++];
		if (++read > mostNodes) {
			main.complete = false;
			break;
		}
		if (node === void 0) stack.pop();
		else if (node.kind === "section") enter(frame, node);
		else readDirective(frame, node);
	}
	return {
		tree,
		files,
		main,
		hosts,
		modules,
		cycles
	};
}
function chosen({ tree: { choices } }, at) {
	let low = 0;
	let high = choices.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((choices[middle]?.end ?? 0) <= at.start) low = middle + 1;
		else high = middle;
	}
	return (choices[low]?.start ?? Number.POSITIVE_INFINITY) <= at.start;
}
function expand$1(word, values) {
	const { value, at, placeholder } = word;
	if (!value.includes("${")) return {
		value,
		at,
		known: !placeholder
	};
	const expanded = value.replaceAll(/\$\{([^{}]*)\}/g, (whole, name) => values.get(name.toLowerCase()) ?? debianVariables.get(name) ?? whole);
	return {
		value: expanded,
		at,
		known: !placeholder && !/\$\{[^{}]*\}/.test(expanded)
	};
}
const cycle = (at, included) => ({
	at,
	message: "This Include leads back to a file that is being read, so Apache does not start.",
	help: `Remove the Include, or the one in ${included.file.path} that leads here.`
});
// src/understand/apache/proxy.ts
const schemes = {
	http: {
		protocol: "http",
		port: 80
	},
	ws: {
		protocol: "http",
		port: 80
	},
	h2c: {
		protocol: "http",
		port: 80
	},
	https: {
		protocol: "https",
		port: 443
	},
	wss: {
		protocol: "https",
		port: 443
	},
	h2: {
		protocol: "https",
		port: 443
	},
	uwsgi: {
		protocol: "uwsgi",
		port: 3031
	},
	fcgi: {
		protocol: "fastcgi",
		port: 8e3
	},
	scgi: {
		protocol: "scgi",
		port: 4e3
	},
	ajp: {
		protocol: "ajp",
		port: 8009
	}
};
function readProxies(scope, balancers, inherited) {
	const proxies = [];
	const add = (path, word, directive) => {
		for (const target of readTarget(word, balancers)) proxies.push({
			path,
			target: target.word,
			protocol: target.protocol,
			address: target.address,
			at: directive.at,
			inherited,
			line: directive
		});
	};
	for (const directive of scope.directives.filter(inForce)) {
		const [path, target] = directive.args;
		if (isProxyPass(directive) && path && target) add(path, target, directive);
		else if (directive.name.toLowerCase() === "rewriterule") {
			const [pattern, substitution] = proxyRewrite(directive) ?? [];
			if (pattern && substitution) add(pattern, substitution, directive);
		}
	}
	for (const section of scope.sections.filter((one) => /^location(?:match)?$/i.test(one.name))) {
		const [path] = section.args;
		for (const directive of section.directives.filter(inForce).filter(isProxyPass)) {
			const [target] = directive.args;
			if (path && target) add(path, target, directive);
		}
	}
	return proxies;
}
function readHandlers(scope, inherited) {
	const found = [];
	const waiting = [{
		args: [],
		directives: scope.directives,
		sections: scope.sections
	}];
	for (let level = waiting.pop(); level; level = waiting.pop()) {
		for (const { name, args: [word], at, inForce: force } of level.directives) {
			if (name.toLowerCase() !== "sethandler" || force === "unknown" || !word || !/^proxy:/i.test(word.value)) continue;
			const target = readUrl({
				...word,
				value: word.value.slice(6)
			});
			if (target) found.push({
				path: level.args[0] ?? word,
				target: word,
				protocol: target.protocol,
				address: target.address,
				at,
				inherited
			});
		}
		waiting.push(...level.sections);
	}
	return found;
}
const inForce = (directive) => directive.inForce !== "unknown";
const isProxyPass = ({ name }) => /^proxypass(?:match)?$/i.test(name);
function proxyRewrite(directive) {
	const [pattern, substitution, flags] = rewriteArguments(directive.file, directive.node);
	if (!flags || !/(?:^\[|,)\s*(?:P|proxy)\s*(?:,|\]$)/i.test(flags.value) || !pattern || !substitution) return void 0;
	return [pattern, substitution].map(({ value, at, placeholder }) => ({
		value,
		at: ownPlace(directive, at),
		known: !placeholder && !value.includes("${")
	}));
}
function readTarget(word, balancers) {
	if (!/^balancer:/i.test(word.value)) return [readUrl(word)].flatMap((target) => target ?? []);
	const name = word.value.replace(/^(balancer:\/\/[^/]*).*$/is, "$1").toLowerCase();
	return balancers.filter(({ args }) => args[0]?.value.replace(/\/$/, "").toLowerCase() === name).flatMap(({ directives }) => directives.filter((directive) => inForce(directive) && directive.name.toLowerCase() === "balancermember").flatMap(({ args }) => args[0] ? readUrl(args[0]) ?? [] : []));
}
function readUrl(word) {
	const socket = /^unix:([^|]+)\|(.*)$/i.exec(word.value);
	const url = socket?.[2] ?? word.value;
	const [, scheme = "", authority = ""] = /^([a-z][a-z0-9]*):\/{0,2}([^/$?]*)/i.exec(url) ?? [];
	const known = schemes[scheme.toLowerCase()];
	if (known === void 0) return void 0;
	const { protocol, port } = known;
	if (socket) return {
		word,
		protocol,
		address: isPlain(socket[1] ?? "") ? {
			kind: "unix",
			path: socket[1] ?? ""
		} : void 0
	};
	const host = authority.replace(/^[^@]*@/, "");
	return {
		word,
		protocol,
		address: word.known && host !== "" && isPlain(host) ? parseAddress(host, port) : void 0
	};
}
const isPlain = (text) => !/[{}%$]/.test(text);
// src/understand/apache/rewrite.ts
function rewriteAnswers(lines, url, host) {
	const answers = [];
	if (lines.findLast(({ name, inForce }) => name.toLowerCase() === "rewriteengine" && inForce !== "unknown")?.args[0]?.value.toLowerCase() !== "on") return answers;
	let conditions = [];
	for (const line of lines) {
		const name = line.name.toLowerCase();
		if (name === "rewritecond") conditions.push(line);
		if (name !== "rewriterule") continue;
		const answer = ruleAnswer(line, url, conditionsHold(conditions, host) && line.inForce !== "unknown", host);
		conditions = [];
		if (answer === "stop") return answers;
		if (answer) answers.push(answer);
		if (answer?.sure === true) return answers;
	}
	return answers;
}
function ruleAnswer(line, url, conditionsSure, host) {
	const [pattern, substitution, flagWord] = line.args;
	if (pattern === void 0 || substitution === void 0) return void 0;
	const negated = pattern.value.startsWith("!");
	const found = pattern.known ? execRegex(pattern.value.slice(negated ? 1 : 0), url) : "maybe";
	if (found !== "maybe" && found === null !== negated) return void 0;
	const flags = flagsOf(flagWord);
	const sure = conditionsSure && found !== "maybe" && !flags.has("s") && !flags.has("skip") && !flags.has("c") && !flags.has("chain");
	const { at } = line;
	if (flags.has("f") || flags.has("forbidden")) return {
		kind: "redirect",
		status: 403,
		target: void 0,
		sure,
		at
	};
	if (flags.has("g") || flags.has("gone")) return {
		kind: "redirect",
		status: 410,
		target: void 0,
		sure,
		at
	};
	const proxy = host.proxies.find((one) => one.line.at === at && one.line.name === line.name);
	if (flags.has("p") || flags.has("proxy")) return proxy ? {
		kind: "proxy",
		proxy,
		url: void 0,
		sure,
		at
	} : {
		kind: "rewrite",
		sure,
		at
	};
	const redirect = flags.get("r") ?? flags.get("redirect");
	if (redirect !== void 0 || /^(?:https?|ftp):\/\//i.test(substitution.value)) return {
		kind: "redirect",
		status: redirect === "permanent" ? 301 : redirect === void 0 || !/^\d+$/.test(redirect) ? 302 : Number(redirect),
		target: substitution,
		sure,
		at
	};
	if (substitution.value === "-") return sure && (flags.has("l") || flags.has("last") || flags.has("end")) ? "stop" : void 0;
	return {
		kind: "rewrite",
		sure,
		at
	};
}
function flagsOf(word) {
	const inner = /^\[(.*)\]$/.exec(word?.value ?? "")?.[1] ?? "";
	return new Map(inner.split(",").map((flag) => {
		const [name = "", value = ""] = flag.trim().split("=");
		return [name.toLowerCase(), value.toLowerCase()];
	}));
}
function conditionsHold(conditions, { tls, names }) {
	return conditions.every(({ args: [test, pattern], inForce }) => {
		if (inForce === "unknown" || test === void 0 || pattern === void 0) return false;
		const wanted = pattern.value.toLowerCase();
		if (/^%\{HTTPS\}$/i.test(test.value)) return tls === false && /^(?:=?off|!=?on|\^off\$|!\^on\$)$/.test(wanted);
		if (/^%\{(?:SERVER_NAME|HTTP_HOST)\}$/i.test(test.value)) return wanted.startsWith("=") && names.includes(wanted.slice(1));
		return false;
	});
}
// src/understand/apache/url-prefix.ts
function prefixLength(url, prefix) {
	let at = 0;
	let p = 0;
	while (p < prefix.length) if (prefix[p] === "/") {
		if (url[at] !== "/") return 0;
		while (prefix[p] === "/") p++;
		while (url[at] === "/") at++;
	} else if (url[at++] !== prefix[p++]) return 0;
	return !prefix.endsWith("/") && at < url.length && url[at] !== "/" ? 0 : at;
}
// src/understand/apache/answers.ts
function answersTo(url, map) {
	const answers = [];
	for (const answer of candidates(url, map)) {
		answers.push(answer);
		if (answer.sure) break;
	}
	return answers;
}
function* candidates(url, map) {
	const located = [...locatedRedirects(url, map)];
	let pending = true;
	for (const answer of rewriteAnswers(map.rewriting, url, map)) {
		if (answer.kind !== "redirect" && pending) {
			yield* located;
			pending = false;
		}
		yield answer;
	}
	if (pending) yield* located;
	yield* proxyAnswers(url, map);
	yield* redirectAnswers(url, map);
	yield* aliasAnswers(url, map);
	yield* scriptAnswers(url, map);
	const root = map.documentRoot;
	if (root) yield {
		kind: "file",
		path: join(root.value, url),
		alias: void 0,
		at: root.at,
		sure: map.complete
	};
	else yield {
		kind: "nothing",
		at: map.at,
		sure: map.complete
	};
}
function* scriptAnswers(url, { scripts }) {
	for (const script of scripts) {
		const { mount, pattern, target, at } = script;
		const match = matches(mount, pattern, url);
		if (match === "no") continue;
		const sure = match === "yes";
		const rest = sure && !pattern && mount.value !== "/" ? url.slice(prefixLength(url, mount.value)) : "";
		if (rest === "" || rest.startsWith("/") || target.value.endsWith("/")) yield {
			kind: "wsgi",
			script,
			at,
			sure
		};
		else yield {
			kind: "file",
			path: target.value + rest,
			alias: void 0,
			at,
			sure: target.known
		};
	}
}
const matches = (word, pattern, url) => !word.known ? "maybe" : pattern ? matchRegex(word.value, url) : prefixLength(url, word.value) > 0 ? "yes" : "no";
function* proxyAnswers(url, { levels, proxies, ownFirst }) {
	for (const { line, sure, section } of lastLines(levels, url, ["proxypass", "proxypassmatch"])) {
		const proxy = proxies.find((one) => one.line === line);
		if (line.args[0]?.value === "!") return;
		const isPath = section.toLowerCase() === "location";
		if (proxy && !forUpgradeOnly(proxy)) yield {
			kind: "proxy",
			proxy,
			url: isPath ? handedOn(url, proxy) : void 0,
			at: line.at,
			sure
		};
		if (sure) return;
	}
	for (const line of ownFirst(["proxypass", "proxypassmatch"])) {
		const [path, target] = line.args;
		if (path === void 0 || target === void 0) continue;
		const pattern = line.name.toLowerCase() === "proxypassmatch";
		const match = matches(path, pattern, url);
		if (match === "no") continue;
		const sure = match === "yes" && line.inForce !== "unknown";
		if (target.value === "!") {
			if (sure) return;
			continue;
		}
		const proxy = proxies.find((one) => one.line === line);
		if (proxy && !forUpgradeOnly(proxy)) yield {
			kind: "proxy",
			proxy,
			url: pattern ? void 0 : handedOn(url, proxy),
			at: line.at,
			sure
		};
	}
}
const forUpgradeOnly = ({ target }) => /^wss?:/i.test(target.value);
function handedOn(url, { path, target }) {
	if (!path.known || !target.known) return void 0;
	return target.value.replace(/^unix:[^|]*\|/i, "") + url.slice(prefixLength(url, path.value));
}
function* locatedRedirects(url, { levels }) {
	for (const { line, sure } of lastLines(levels, url, [
		"redirect",
		"redirectpermanent",
		"redirecttemp"
	])) {
		const { status, words } = readRedirect(line);
		yield {
			kind: "redirect",
			status,
			target: words[0],
			at: line.at,
			sure
		};
		if (sure) return;
	}
}
function* redirectAnswers(url, { ownFirst }) {
	for (const line of ownFirst([
		"redirect",
		"redirectpermanent",
		"redirecttemp",
		"redirectmatch"
	])) {
		const { status, words } = readRedirect(line);
		const [path, target] = words;
		const match = path ? matches(path, line.name.toLowerCase() === "redirectmatch", url) : "no";
		if (match !== "no") yield {
			kind: "redirect",
			status,
			target,
			at: line.at,
			sure: match === "yes" && line.inForce !== "unknown"
		};
	}
}
const statuses = {
	permanent: 301,
	temp: 302,
	seeother: 303,
	gone: 410
};
function readRedirect({ name, args }) {
	const first = args[0]?.value.toLowerCase() ?? "";
	if (/^redirectp/i.test(name)) return {
		status: 301,
		words: args
	};
	if (/^redirectt/i.test(name)) return {
		status: 302,
		words: args
	};
	const status = statuses[first] ?? (/^\d{3}$/.test(first) ? Number(first) : void 0);
	return status === void 0 ? {
		status: 302,
		words: args
	} : {
		status,
		words: args.slice(1)
	};
}
function* aliasAnswers(url, { levels, aliases }) {
	for (const { line, sure } of lastLines(levels, url, ["alias", "scriptalias"])) {
		const alias = aliases.find((one) => one.line === line);
		if (alias) yield {
			kind: "file",
			path: alias.path.value,
			alias,
			at: line.at,
			sure: false
		};
		if (sure) break;
	}
	for (const alias of aliases.filter(({ located }) => !located)) {
		const match = matches(alias.url, alias.pattern, url);
		if (match === "no") continue;
		const rest = alias.pattern ? void 0 : url.slice(prefixLength(url, alias.url.value));
		yield {
			kind: "file",
			path: rest === void 0 ? expand(alias, url) : alias.path.value + rest,
			alias,
			at: alias.at,
			sure: match === "yes" && alias.path.known
		};
	}
}
function expand(alias, url) {
	const found = execRegex(alias.url.value, url);
	if (found === null || found === "maybe") return alias.path.value;
	return alias.path.value.replaceAll(/\$(\d)/g, (_, digit) => found[Number(digit)] ?? "");
}
function* lastLines(levels, url, names) {
	const covering = levelsFor(levels, {
		path: void 0,
		url
	}).filter(({ level }) => level.sections.length > 0);
	for (const { level, sure } of covering.toReversed()) {
		const line = names.flatMap((name) => level.named(name)).toSorted((left, right) => left.at.start - right.at.start).at(-1);
		if (line) yield {
			line,
			sure: sure && line.inForce !== "unknown",
			section: level.sections.at(-1)?.name ?? ""
		};
	}
}
const join = (directory, url) => directory.replace(/(?<!\/)\/+$/, "") + url.replace(/^\/*/, "/");
// src/understand/apache/effective.ts
function effective(name, asked, levels, complete) {
	let known = true;
	for (const { level, sure } of levelsFor(levels, asked).toReversed()) {
		const written = level.named(name);
		const lines = sure ? written.filter(({ inForce }) => inForce !== "unknown") : [];
		if (lines.length < written.length) known = false;
		if (lines.length > 0) return {
			lines,
			section: level.sections.at(-1),
			known
		};
	}
	return {
		lines: [],
		section: void 0,
		known: known && complete
	};
}
const linesFor = (name, asked, levels) => levelsFor(levels, asked).flatMap(({ level, sure }) => level.named(name).map((line) => ({
	...line,
	sure: sure && line.inForce !== "unknown"
})));
// src/understand/apache/headers.ts
const actions = [
	"set",
	"setifempty",
	"append",
	"merge",
	"add",
	"unset",
	"edit",
	"edit*",
	"echo",
	"note"
];
const isAction = (word) => actions.includes(word);
function readHeaderEdit(line) {
	const words = [...line.args];
	let table = "onsuccess";
	if (line.name.toLowerCase() === "header" && /^(?:always|onsuccess)$/i.test(words[0]?.value ?? "")) table = words.shift()?.value.toLowerCase() === "always" ? "always" : "onsuccess";
	const action = words[0]?.value.toLowerCase() ?? "";
	const header = words[1];
	if (!isAction(action) || header === void 0) return void 0;
	const valueless = action === "unset" || action === "echo";
	const rest = words.slice(2);
	const tail = rest.slice(valueless ? 0 : action.startsWith("edit") ? 2 : 1);
	const isCondition = ({ value }) => /^(?:env=|expr=)/i.test(value);
	return {
		action,
		header: {
			...header,
			value: header.value.replace(/:$/, "")
		},
		value: valueless ? void 0 : rest[0],
		early: tail.some(({ value }) => value.toLowerCase() === "early"),
		table,
		condition: tail.find(isCondition),
		at: line.at,
		sure: line.sure
	};
}
const inTime = (edits) => [...edits.filter(({ early }) => early), ...edits.filter(({ early }) => !early)];
function fateAfter(header, edits) {
	let fate = "passed";
	for (const edit of edits) {
		if (!edit.header.known) return "unknown";
		if (edit.header.value.toLowerCase() !== header.toLowerCase()) continue;
		const next = afterEdit(fate, edit);
		fate = edit.sure && edit.condition === void 0 || next === fate ? next : "mixed";
	}
	return fate;
}
function afterEdit(fate, { action, value }) {
	switch (action) {
		case "set": return /%\{[^{}]*\}i|expr=(?:(?!expr=).)*%\{(?:HTTP|REQ)/i.test(value?.value ?? "") ? "mixed" : "replaced";
		case "unset": return "removed";
		case "append":
		case "merge":
		case "add": return fate === "passed" ? "appended" : fate === "removed" ? "replaced" : fate;
		case "setifempty": return fate === "removed" ? "replaced" : fate;
		case "edit":
		case "edit*": return fate === "passed" || fate === "appended" ? "mixed" : fate;
		case "echo":
		case "note": return fate;
	}
}
const writtenByProxy = new Set([
	"x-forwarded-for",
	"x-forwarded-host",
	"x-forwarded-server"
]);
// src/understand/apache/process-group.ts
function processGroupOf(script, group, { all, complete, shares }) {
	const named = script.processGroup ?? group.lines.at(-1)?.args[0];
	if (named === void 0) return {
		kind: "embedded",
		known: group.known
	};
	if (!named.known || script.processGroup === void 0 && !group.known) return { kind: "unknown" };
	return findDaemon(named, all, complete, shares);
}
const daemonsByName = onceForEach((all) => ({
	isAnyUnknown: all.some(({ name }) => !name.known),
	byName: new Map(all.toReversed().map((daemon) => [daemon.name.value, daemon]))
}));
function findDaemon(named, all, complete, shares) {
	const name = named.value;
	if (name === "%{GLOBAL}" || name === "") return {
		kind: "embedded",
		known: true
	};
	const { isAnyUnknown, byName } = daemonsByName(all);
	if (name.includes("%{") || isAnyUnknown) return { kind: "unknown" };
	const daemon = byName.get(name);
	if (daemon === void 0) return {
		kind: "undeclared",
		name,
		complete,
		at: named.at
	};
	return {
		kind: "daemon",
		daemon,
		reachable: daemon.host === void 0 || shares(daemon.host),
		at: named.at
	};
}
// src/understand/apache/requests.ts
function answerRequests(parts) {
	const { complete } = parts;
	let made;
	const map = () => made ??= makeMap(parts);
	const levels = () => map().levels;
	const answers = new Map();
	const answersFor = (url) => {
		let found = answers.get(url);
		if (found === void 0) answers.set(url, found = answersTo(url, map()));
		return found;
	};
	const answerTo = (url) => {
		const [first] = answersFor(url);
		return first?.sure === true ? first : void 0;
	};
	const asked = ({ url, path }) => {
		if (path !== void 0) return {
			url,
			path
		};
		const answer = answerTo(url);
		switch (answer?.kind) {
			case "file": return {
				url,
				path: answer.path
			};
			case "wsgi": return {
				url,
				path: answer.script.pattern ? void 0 : answer.script.target.value
			};
			case "proxy": return {
				url,
				path: void 0,
				proxied: answer.url ?? answer.proxy.target.value
			};
			default: return {
				url,
				path: void 0
			};
		}
	};
	const headerEdits = (name, url) => inTime(linesFor(name, asked({ url }), levels()).flatMap((line) => readHeaderEdit(line) ?? []));
	const fateOf = (header, url) => {
		const name = header.toLowerCase();
		const fate = effective("RemoteIPHeader", asked({ url }), levels(), true).lines.at(-1)?.args[0]?.value.toLowerCase() === name ? "removed" : fateAfter(name, headerEdits("RequestHeader", url));
		if (fate === "passed" && !complete) return "unknown";
		if (answerTo(url)?.kind !== "proxy") return fate;
		if (name === "host") return valueOf("ProxyPreserveHost", { url }) === "on" ? fate : "replaced";
		if (!writtenByProxy.has(name) || valueOf("ProxyAddHeaders", { url }) === "off") return fate;
		return fate === "passed" ? "appended" : fate === "removed" ? "replaced" : fate;
	};
	const valueOf = (name, request) => {
		const { lines, known } = effective(name, asked(request), levels(), complete);
		const word = lines.at(-1)?.args[0];
		return known && word?.known === true ? word.value.toLowerCase() : void 0;
	};
	return {
		answersTo: answersFor,
		answerTo,
		backendFor(url) {
			const answer = answerTo(url);
			return answer?.kind === "proxy" ? answer.proxy : void 0;
		},
		fileFor(url) {
			const answer = answerTo(url);
			return answer?.kind === "file" ? answer.path : void 0;
		},
		effective: (name, request) => effective(name, asked(request), levels(), complete),
		linesFor: (name, request) => linesFor(name, asked(request), levels()),
		valueOf,
		requestHeaders: (url) => headerEdits("RequestHeader", url),
		responseHeaders: (url) => headerEdits("Header", url),
		fateOf,
		processGroupOf(script) {
			const { daemons, hosts, main } = parts.server();
			const group = effective("WSGIProcessGroup", {
				url: script.mount.value,
				path: script.target.value
			}, levels(), complete);
			const name = parts.serverNames[0]?.value.toLowerCase();
			const shares = (host) => host === parts.at || name !== void 0 && hosts.some((one) => one.at === host && one.serverNames[0]?.value.toLowerCase() === name);
			return processGroupOf(script, group, {
				all: daemons,
				complete: complete && hosts.every((host) => host.complete) && main?.complete !== false && parts.server().whole,
				shares
			});
		}
	};
}
function makeMap({ at, complete, tls, serverNames, documentRoot, proxies, aliases, scripts, scopes }) {
	const ownFirst = scopes.toReversed();
	const rewriting = (scopes.at(-1)?.scope.directives ?? []).filter(({ name }) => /^rewrite(?:engine|cond|rule)$/i.test(name)).map(splitAsRewrite);
	return {
		at,
		complete,
		tls,
		names: serverNames.map(({ value }) => value.toLowerCase()),
		documentRoot,
		proxies,
		aliases,
		scripts,
		rewriting,
		levels: scopes.flatMap(({ scope, inherited }) => findLevels(scope, inherited)),
		ownFirst: (names) => ownFirst.flatMap(({ scope }) => scope.directives.filter(({ name }) => names.includes(name.toLowerCase())))
	};
}
function splitAsRewrite(directive) {
	const args = rewriteArguments(directive.file, directive.node).map(({ value, at, placeholder }) => ({
		value,
		at: directive.at.file === directive.file ? at : directive.at,
		known: !placeholder && !value.includes("${")
	}));
	return {
		...directive,
		args
	};
}
// src/understand/apache/wsgi.ts
function optionsOf(directive) {
	const skip = directive.name.toLowerCase() === "wsgidaemonprocess" ? 1 : 2;
	const options = optionArguments(directive.file, directive.node, skip);
	return new Map(options.map(({ name, value }) => [name.toLowerCase(), {
		value: value.value,
		at: ownPlace(directive, value.at),
		known: !value.placeholder && !value.value.includes("${")
	}]));
}
function readWsgiScript(directive, inherited) {
	const [mount, target] = directive.args;
	if (mount === void 0 || target === void 0) return void 0;
	return {
		mount,
		pattern: directive.name.toLowerCase() === "wsgiscriptaliasmatch",
		target,
		processGroup: optionsOf(directive).get("process-group"),
		at: directive.at,
		inherited
	};
}
function readWsgiDaemon(directive, host) {
	const [name] = directive.args;
	if (name === void 0) return void 0;
	const options = optionsOf(directive);
	return {
		name,
		at: directive.at,
		host,
		option: (wanted) => options.get(wanted.toLowerCase())
	};
}
// src/understand/apache/host.ts
const deepest = 200;
function makeHost(configuration, { at, args, scope: own }, paths, server) {
	const { main, tree, modules } = configuration;
	const isMain = own === main;
	const levels = [...isMain ? [] : [index(main, true)], index(own, false)];
	const htaccess = /(?:^|\/)\.htaccess[^/]*$/.test(tree.file.path);
	const complete = levels.every(({ scope }) => scope.complete);
	const inForce = (name) => levels.flatMap((level) => level.named(name)).filter((directive) => directive.inForce !== "unknown");
	const accessControls = levels.flatMap(({ scope, inherited }) => findAccessControls(scope, inherited));
	const balancers = levels.flatMap(({ scope }) => scope.sections.filter(({ name }) => name.toLowerCase() === "proxy"));
	const wsgiScripts = levels.flatMap(readScripts).sort((left, right) => Number(left.inherited) - Number(right.inherited));
	const placedAliases = levels.flatMap(({ scope, inherited }) => readAliases(scope, inherited));
	const aliases = placedAliases.filter(({ pattern }) => !pattern);
	const proxies = levels.flatMap(({ scope, inherited }) => readProxies(scope, balancers, inherited));
	const addresses = isMain ? inForce("listen").flatMap(({ args: [word] }) => word ? [readAddress(word, true)] : []) : args.map((word) => readAddress(word, false));
	const engine = inForce("sslengine").at(-1)?.args[0]?.value.toLowerCase();
	const tls = levels.some((level) => level.named("sslengine").some(({ inForce: force }) => force === "unknown")) ? void 0 : engine === void 0 ? complete ? false : void 0 : engine === "on" ? true : engine === "off" ? false : void 0;
	const serverNames = [...lastOwn(levels, "servername").slice(-1), ...lastOwn(levels, "serveralias")].flatMap((directive) => names(directive));
	const documentRoot = inForce("documentroot").at(-1)?.args[0];
	let aliasesByPath;
	let ask;
	let deployed;
	return {
		at,
		main: isMain,
		htaccess,
		complete,
		serverNames,
		documentRoot,
		aliases,
		aliasesAbove(path) {
			aliasesByPath ??= groupBy(aliases, (alias) => components(alias.path.value).join("/"));
			const parts = components(path).slice(0, deepest);
			return parts.flatMap((_, length) => aliasesByPath?.get(parts.slice(0, length).join("/")) ?? []);
		},
		wsgiScripts,
		wsgiDaemons: levels.flatMap((level) => readDaemons(level, isMain || level.inherited ? void 0 : at)),
		proxies,
		handlers: levels.flatMap(({ scope, inherited }) => readHandlers(scope, inherited)),
		directives: inForce,
		mayHave: (name) => levels.some((level) => level.named(name).length > 0),
		sections: own.sections,
		inheritedSections: isMain ? [] : main.sections,
		accessControls,
		accessTo: (path, url) => (ask ??= indexAccess(accessControls))({
			path,
			url
		}),
		whole: modules.loaded.has(moduleName("authz_core_module")) || ["serverroot", "pidfile"].some((name) => main.directives.some((directive) => directive.name.toLowerCase() === name)),
		codeIn: (directory) => findCode(directory, deployed ??= mapCheckouts(wsgiScripts.map(({ target }) => target.value), paths), paths),
		hasModule(name) {
			const module = moduleName(name);
			if (modules.loaded.has(module)) return true;
			return modules.loaded.size === 0 || modules.possible.has(module) || !main.complete || !modules.listed ? void 0 : false;
		},
		get server() {
			return server();
		},
		addresses,
		ports: [...new Set(addresses.flatMap(({ port }) => port ?? []))],
		tls,
		...answerRequests({
			at,
			complete,
			tls,
			serverNames,
			documentRoot,
			proxies: proxies.toSorted((left, right) => Number(left.inherited) - Number(right.inherited)),
			aliases: placedAliases.toSorted((left, right) => Number(left.inherited) - Number(right.inherited)),
			scripts: wsgiScripts,
			scopes: levels,
			server
		})
	};
}
function groupBy(values, keyOf) {
	const groups = new Map();
	for (const value of values) {
		const key = keyOf(value);
		const same = groups.get(key);
		if (same) same.push(value);
		else groups.set(key, [value]);
	}
	return groups;
}
function index(scope, inherited) {
	const byName = groupBy(scope.directives, ({ name }) => name.toLowerCase());
	return {
		scope,
		inherited,
		named: (name) => byName.get(name.toLowerCase()) ?? []
	};
}
function lastOwn(levels, name) {
	return (levels.at(-1)?.named(name) ?? []).filter(({ inForce }) => inForce !== "unknown");
}
function names({ name, args }) {
	return (name.toLowerCase() === "servername" ? args.slice(0, 1) : args).map((word) => ({
		...word,
		value: word.value.replace(/^[a-z]+:\/\//i, "").replace(/:\d+$/, "")
	}));
}
function readScripts({ scope, inherited }) {
	return scope.directives.filter(({ name, inForce }) => /^wsgiscriptalias(?:match)?$/i.test(name) && inForce !== "unknown").flatMap((directive) => readWsgiScript(directive, inherited) ?? []);
}
const readDaemons = (level, host) => level.named("wsgidaemonprocess").flatMap((directive) => directive.inForce === "unknown" ? [] : readWsgiDaemon(directive, host) ?? []);
// src/understand/apache/understand.ts
function understandApache({ trees, resolve = includeWithin(trees), paths = new Set() }) {
	const configurations = topConfigurations(trees, resolve);
	const sortedPaths = [...paths].sort();
	return {
		hosts: configurations.flatMap((configuration) => hostsOf(asPartOfServer(configuration), sortedPaths)),
		cycles: configurations.flatMap(({ cycles }) => cycles)
	};
}
function topConfigurations(trees, resolve) {
	const all = trees.toSorted((left, right) => left.file.path < right.file.path ? -1 : 1).map((tree) => readConfiguration(tree, resolve));
	const included = new Set(all.flatMap(({ tree, files }) => [...files].filter((file) => file !== tree)));
	const chosen = all.filter(({ tree }) => !included.has(tree));
	const reached = new Set(chosen.flatMap(({ files }) => [...files]));
	for (const configuration of all) {
		if (reached.has(configuration.tree)) continue;
		chosen.push(configuration);
		for (const file of configuration.files) reached.add(file);
	}
	return chosen;
}
function hostsOf(configuration, paths) {
	const { main, tree, hosts, modules } = configuration;
	const server = {
		hosts: [],
		main: void 0,
		listens: [],
		daemons: [],
		whole: main.complete && (modules.loaded.size > 0 || !modules.listed)
	};
	const make = (written) => makeHost(configuration, written, paths, () => server);
	const virtual = hosts.map(make);
	const speaks = main.directives.length > 0 || main.sections.length > 0;
	const whole = make({
		at: firstLine(tree.file),
		args: [],
		scope: main
	});
	server.hosts = virtual;
	server.main = speaks ? whole : void 0;
	server.listens = whole.addresses;
	server.daemons = [...whole.wsgiDaemons, ...virtual.flatMap(({ wsgiDaemons }) => wsgiDaemons.filter(({ host }) => host !== void 0))];
	return speaks ? [whole, ...virtual] : virtual;
}
// src/understand/apache/read-apache.ts
const parseOnce = onceForEach(parseApache);
function readApache(project) {
	const trees = project.classified.filter(({ language }) => language === "apache").flatMap(({ path }) => project.read(path) ?? []).map(parseOnce);
	const resolve = includeWithin(trees);
	const { hosts, cycles } = understandApache({
		trees,
		resolve,
		paths: project.paths
	});
	const mistakes = findMistakes(trees, resolve, { isThere: namesSomeFile(project.paths) });
	return {
		documents: trees.map(({ file, problems }) => ({
			file,
			language: "apache",
			production: project.partial || isAwayFromProduction(file) === void 0,
			problems: [...problems, ...cycles.filter(({ at }) => at.file === file)],
			mistakes: mistakes.get(file) ?? []
		})),
		hosts: hosts.filter(({ at }) => project.partial || isAwayFromProduction(at.file) === void 0)
	};
}
export { readApache };
