// src/understand/pcre-class.ts
const controls = {
	a: 7,
	b: 8,
	t: 9,
	n: 10,
	f: 12,
	r: 13,
	e: 27
};
const posixNames = /^(?:alpha|lower|upper|alnum|ascii|blank|cntrl|digit|graph|print|punct|space|word|xdigit)$/;
function endOfClass(pattern, start, isPcre2) {
	let at = start + 1;
	if (pattern.charAt(at) === "^") at++;
	for (let first = true; at < pattern.length; first = false) {
		if (pattern.charAt(at) === "]" && !first) return at + 1;
		const posix = /^\[([:.=])\^?([a-z]*)\1\]/.exec(pattern.slice(at, at + 20));
		if (posix) {
			if (posix[1] !== ":" || !posixNames.test(posix[2] ?? "")) return "a class in brackets is not known";
			at += posix[0].length;
			if (isPcre2 && /^-[^\]]/.test(pattern.slice(at, at + 2))) return `"${posix[0]}-" starts no range`;
			continue;
		}
		const from = memberAt(pattern, at, isPcre2);
		if (typeof from === "string") return from;
		const after = pattern.charAt(from.end + 1);
		if (pattern.charAt(from.end) !== "-" || after === "" || after === "]" || after === "[") {
			at = from.end;
			continue;
		}
		const to = memberAt(pattern, from.end + 1, isPcre2);
		if (typeof to === "string") return to;
		const range = pattern.slice(at, to.end);
		if (isPcre2 && (from.code === "many" || to.code === "many")) return `"${range}" is no range`;
		if (typeof from.code === "number" && typeof to.code === "number" && from.code > to.code) return `the range "${range}" is out of order`;
		at = to.end;
	}
	return "the \"]\" is missing";
}
function memberAt(pattern, at, isPcre2) {
	const char = pattern.charAt(at);
	if (char !== "\\") return {
		end: at + 1,
		code: char < "\u0080" ? char.charCodeAt(0) : void 0
	};
	const next = pattern.charAt(at + 1);
	if (next === "") return "the \"]\" is missing";
	if (/[dDsSwWhHvVpP]/.test(next)) return {
		end: at + 2,
		code: "many"
	};
	if (isPcre2 && /[ABCFGIJKLMNORTUXYZijklmquyz]/.test(next)) return `"\\${next}" means nothing in brackets`;
	if (isPcre2 && next === "o" && pattern.charAt(at + 2) !== "{") return "after \"\\o\" comes no number in braces";
	const octal = /^[0-7]{1,3}/.exec(pattern.slice(at + 1, at + 4));
	if (octal) return {
		end: at + 1 + octal[0].length,
		code: Number.parseInt(octal[0], 8)
	};
	if (/[cxoEQg]/.test(next)) return {
		end: at + 2,
		code: void 0
	};
	return {
		end: at + 2,
		code: controls[next] ?? (next < "\u0080" ? next.charCodeAt(0) : void 0)
	};
}
// src/understand/pcre.ts
const knownEscapes = /[aefnrtdDsSwWbBAzZGhHvVNRXKQECkgopPxc0-9]/;
function regexProblem(pattern, { isPcre2, duplicateNames = false }) {
	if (pattern.includes("\\Q") || pattern.includes("(?#") || /\(\?[a-z]*x/.test(pattern)) return void 0;
	let open = 0;
	let groups = 0;
	let repeatable = false;
	const names = new Set();
	const references = [];
	for (let at = 0; at < pattern.length;) switch (pattern.charAt(at)) {
		case "\\": {
			const next = pattern.charAt(at + 1);
			if (next === "") return "it ends with a backslash";
			if (isPcre2 && /[A-Za-z]/.test(next) && !knownEscapes.test(next)) return `"\\${next}" means nothing`;
			const reference = /^(?:[1-9](?!\d)|[89]\d)/.exec(pattern.slice(at + 1, at + 3));
			if (reference) references.push(Number(reference[0]));
			if (/[pP]/.test(next) && !/^[{CLMNPSZ]/i.test(pattern.slice(at + 2))) return `after "\\${next}" comes no property`;
			const problem = isPcre2 ? escapeProblem(next, pattern.slice(at + 2, at + 4)) : void 0;
			if (problem !== void 0) return problem;
			if (/[pPogkc]/.test(next) || /^\\[xN]\{/.test(pattern.slice(at))) return void 0;
			if (next === "x") at += /^[0-9A-Fa-f]{0,2}/.exec(pattern.slice(at + 2, at + 4))?.[0].length ?? 0;
			if (next !== "E") repeatable = !/[bBAzZGK]/.test(next);
			at += 2;
			break;
		}
		case "[": {
			const end = endOfClass(pattern, at, isPcre2);
			if (typeof end === "string") return end;
			at = end;
			repeatable = true;
			break;
		}
		case "(": {
			open++;
			if (pattern.charAt(at + 1) === "*") return /^\(\*[A-Za-z:]/.test(pattern.slice(at, at + 3)) ? void 0 : "a quantifier follows nothing";
			const special = /^\(\?(?:[:=!>|]|<[=!]|P?<([A-Za-z_]\w*)>|'([A-Za-z_]\w*)'|([a-zA-Z^-]*)([:)]))/.exec(pattern.slice(at, at + 200));
			if (pattern.startsWith("(?", at)) {
				if (/^\(\?(?:[R&0-9C(+]|P[=>])/.test(pattern.slice(at))) return void 0;
				if (!special) return "after \"(?\" comes nothing that is known";
				const name = special[1] ?? special[2];
				if (name !== void 0) {
					if (names.has(name) && !duplicateNames) return `two groups have the name "${name}"`;
					names.add(name);
					groups++;
				}
				if (special[3] !== void 0 && !/^\^?[imsnxJU]*(?:-[imsnxJU]*)?$/.test(special[3])) return "after \"(?\" comes nothing that is known";
				if (special[4] === ")") open--;
				at += special[0].length;
			} else {
				groups++;
				at++;
			}
			repeatable = false;
			break;
		}
		case ")":
			if (--open < 0) return "a \")\" closes nothing";
			repeatable = true;
			at++;
			break;
		case "|":
		case "^":
		case "$":
			repeatable = false;
			at++;
			break;
		case "*":
		case "+":
		case "?":
		case "{": {
			const quantifier = /^(?:[*+?]|\{(\d+)(?:,(\d*))?\})[?+]?/.exec(pattern.slice(at, at + 30));
			if (!quantifier) {
				repeatable = true;
				at++;
				break;
			}
			if (!repeatable) return `the quantifier "${quantifier[0]}" follows nothing that can be repeated`;
			const [, least, most] = quantifier;
			if (Number(least ?? 0) > 65535 || Number(most ?? 0) > 65535) return "a quantifier's number is too large";
			if (most !== void 0 && most !== "" && Number(most) < Number(least)) return `the numbers of "${quantifier[0]}" are out of order`;
			repeatable = false;
			at += quantifier[0].length;
			break;
		}
		default:
			repeatable = true;
			at++;
	}
	if (open > 0) return "a \")\" is missing";
	return references.some((reference) => reference > groups) ? "it refers to a group that it does not have" : void 0;
}
function escapeProblem(letter, after) {
	if (letter === "o" && !after.startsWith("{")) return "after \"\\o\" comes no number in braces";
	if (letter === "g" && !/^(?:[{<']|[+-]?\d)/.test(after)) return "after \"\\g\" comes no group";
	if (letter === "k" && !/^[{<']/.test(after)) return "after \"\\k\" comes no group";
	return letter === "c" && after === "" ? "it ends with \"\\c\"" : void 0;
}
const groupNames = (pattern) => [...pattern.matchAll(/\(\?(?:P?<([A-Za-z_]\w*)>|'([A-Za-z_]\w*)')/g)].map(([, angled, quoted]) => angled ?? quoted ?? "");
export { regexProblem as n, groupNames as t };
