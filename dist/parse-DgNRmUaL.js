import { Bt as onceForEach, qt as span } from "./check-ClqScLA1.js";
import { createRequire } from "node:module";
import { setFlagsFromString } from "node:v8";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
// src/parse/python/encoding.ts
function declaredEncoding(text) {
	const [first = "", second = ""] = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/, 2);
	const declared = (line) => /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(line)?.[1];
	return declared(first) ?? (/^[ \t\f]*(?:#|$)/.test(first) ? declared(second) : void 0);
}
const isUtf8Name = (name) => /^utf[-_]?8(?:$|[-_]sig$)/i.test(name);
function encodingProblem(file, root) {
	const declared = declaredEncoding(file.text);
	const refuse = (start, end, reason, help) => ({
		at: span(file, start, end),
		message: `Python can't import this module: ${reason}.`,
		help
	});
	if (file.text.startsWith("\ufeff") && declared !== void 0 && !isUtf8Name(declared)) return refuse(0, file.lineText(1).length, `it begins with the mark of UTF-8, but declares ${declared}`, "Take the line with the coding away.");
	if (file.encoding !== "latin-1" || declared !== void 0 && !isUtf8Name(declared)) return void 0;
	const start = firstForeign(file.text, root);
	return start === void 0 ? void 0 : refuse(start, start + 1, "it is not UTF-8 (SyntaxError: 'utf-8' codec can't decode byte)", "Save the file as UTF-8, or begin it with \"# -*- coding: latin-1 -*-\".");
}
function firstForeign(text, root) {
	let found;
	const waiting = [root];
	for (let node = waiting.pop(); node; node = waiting.pop()) {
		for (const child of node.children) waiting.push(child);
		if (node.children.length > 0 && node.type !== "ERROR" && node.type !== "string") continue;
		const place = text.slice(node.start, node.end).search(/[\u0080-\uffff]/);
		if (place >= 0 && (found === void 0 || node.start + place < found)) found = node.start + place;
	}
	return found;
}
// src/parse/python/grammar.ts
function locate(name, inPackage) {
	const bundled = fileURLToPath(new URL(`./${name}`, import.meta.url));
	return existsSync(bundled) ? bundled : createRequire(import.meta.url).resolve(inPackage);
}
let loading$1;
function loadPython() {
	return loading$1 ??= (async () => {
		setFlagsFromString("--liftoff-only");
		const { Parser: TreeSitter, Language } = await import("./web-tree-sitter-B1F3Om-a.js");
		await TreeSitter.init({ locateFile: () => locate("web-tree-sitter.wasm", "web-tree-sitter/web-tree-sitter.wasm") });
		const parser = new TreeSitter();
		parser.setLanguage(await Language.load(locate("tree-sitter-python.wasm", "tree-sitter-python/tree-sitter-python.wasm")));
		return parser;
	})();
}
// src/parse/python/strings.ts
const simpleEscapes = {
	"\\": "\\",
	"'": "'",
	"\"": "\"",
	a: "\x07",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v"
};
function decodeString(content, raw, bytes) {
	const text = content.replace(/\r\n?/g, "\n");
	if (raw || !text.includes("\\")) return text;
	const pattern = bytes ? /\\(?:x([0-9a-fA-F]{2})|([0-7]{1,3})|(\n|[\\'"abfnrtv]))/g : /\\(?:(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))|([0-7]{1,3})|(\n|[\\'"abfnrtv]))/g;
	return text.replace(pattern, (...match) => {
		const groups = match.slice(1, bytes ? 4 : 6);
		const [octal, simple] = groups.slice(-2);
		const hex = groups.slice(0, -2).find((group) => group !== void 0);
		if (hex !== void 0) return Number.parseInt(hex, 16) <= 1114111 ? String.fromCodePoint(Number.parseInt(hex, 16)) : "\ufffd";
		if (octal !== void 0) return String.fromCharCode(Number.parseInt(octal, 8) & 255);
		return simple === void 0 || simple === "\n" ? "" : simpleEscapes[simple] ?? simple;
	});
}
// src/parse/python/syntax-tree.ts
const isSound = onceForEach((node) => {
	const waiting = [node];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		if (next.type === "ERROR" || next.missing) return false;
		for (const child of next.children) waiting.push(child);
	}
	return true;
});
function copyTree(tree, earlier) {
	const standing = new Map(earlier?.root.children.filter(({ end }) => end < earlier.until).map((node) => [node.start, node]));
	const cursor = tree.walk();
	const kinds = new Map();
	const kindOf = (id) => {
		const known = kinds.get(id) ?? {
			type: cursor.nodeType,
			named: cursor.nodeIsNamed
		};
		kinds.set(id, known);
		return known;
	};
	const read = (depth) => {
		const { type, named } = kindOf(cursor.nodeTypeId);
		const { startIndex: start, endIndex: end } = cursor;
		return {
			type,
			field: cursor.currentFieldName ?? void 0,
			start,
			end,
			named,
			missing: start === end && cursor.nodeIsMissing,
			depth,
			children: []
		};
	};
	const taken = () => {
		const node = standing.get(cursor.startIndex);
		return node?.end === cursor.endIndex && node.type === kindOf(cursor.nodeTypeId).type && isSound(node) && !cursor.currentNode.hasError ? node : void 0;
	};
	const root = read(0);
	const ancestors = [root];
	let descending = cursor.gotoFirstChild();
	while (descending) {
		const parent = ancestors.at(-1) ?? root;
		const known = standing.size > 0 && ancestors.length === 1 ? taken() : void 0;
		const node = known ?? read(ancestors.length);
		if (node.type !== "comment" && node.type !== "line_continuation") parent.children.push(node);
		if (!known && cursor.gotoFirstChild()) {
			ancestors.push(node);
			continue;
		}
		while (!cursor.gotoNextSibling()) {
			ancestors.pop();
			if (!cursor.gotoParent() || ancestors.length === 0) {
				descending = false;
				break;
			}
		}
	}
	cursor.delete();
	return root;
}
const childIn = (node, field) => node.children.find((child) => child.field === field);
const namedChildren = (node) => node.children.filter((child) => child.named);
const comprehensions = {
	list_comprehension: "list",
	set_comprehension: "set",
	dictionary_comprehension: "dict"
};
var ExpressionLowering = class {
	#text;
	constructor(text) {
		this.#text = text;
	}
	textOf(node) {
		return this.#text.slice(node.start, node.end);
	}
	expression(node) {
		if (!node) return {
			kind: "unsupported",
			what: "a missing expression",
			start: 0,
			end: 0
		};
		const { start, end } = node;
		const at = {
			start,
			end
		};
		if (node.depth > 600) return {
			kind: "unsupported",
			what: "an expression that is nested too deeply",
			...at
		};
		const field = (name) => this.expression(childIn(node, name));
		const inner = () => this.expression(namedChildren(node)[0]);
		switch (node.type) {
			case "none":
			case "true":
			case "false":
			case "ellipsis": return {
				kind: node.type,
				...at
			};
			case "integer":
			case "float": return this.#number(node);
			case "string": return this.#string([node], at);
			case "concatenated_string": return this.#string(namedChildren(node), at);
			case "identifier": return {
				kind: "name",
				id: this.textOf(node),
				...at
			};
			case "attribute": return {
				kind: "attribute",
				object: field("object"),
				name: this.textOf(childIn(node, "attribute") ?? node),
				...at
			};
			case "subscript": return {
				kind: "subscript",
				object: field("value"),
				index: this.#index(node),
				...at
			};
			case "slice": return {
				kind: "slice",
				parts: this.#sliceParts(node),
				...at
			};
			case "call": return {
				kind: "call",
				callee: field("function"),
				args: this.arguments(childIn(node, "arguments")),
				...at
			};
			case "parenthesized_expression": return inner();
			case "list":
			case "list_pattern": return {
				kind: "list",
				items: this.#items(node),
				...at
			};
			case "tuple":
			case "tuple_pattern":
			case "expression_list":
			case "pattern_list": return {
				kind: "tuple",
				items: this.#items(node),
				...at
			};
			case "set": return {
				kind: "set",
				items: this.#items(node),
				...at
			};
			case "list_splat":
			case "list_splat_pattern":
			case "parenthesized_list_splat": return {
				kind: "starred",
				value: inner(),
				...at
			};
			case "dictionary": return {
				kind: "dict",
				entries: this.#entries(node),
				...at
			};
			case "unary_operator": return {
				kind: "unary",
				operator: this.textOf(childIn(node, "operator") ?? node),
				operand: field("argument"),
				...at
			};
			case "not_operator": return {
				kind: "unary",
				operator: "not",
				operand: field("argument"),
				...at
			};
			case "binary_operator": return {
				kind: "binary",
				operator: this.textOf(childIn(node, "operator") ?? node),
				left: field("left"),
				right: field("right"),
				...at
			};
			case "boolean_operator": return {
				kind: "boolean",
				operator: childIn(node, "operator")?.type === "or" ? "or" : "and",
				left: field("left"),
				right: field("right"),
				...at
			};
			case "comparison_operator": return this.#comparison(node);
			case "conditional_expression": {
				const [then, test, otherwise] = namedChildren(node);
				return {
					kind: "conditional",
					test: this.expression(test),
					then: this.expression(then),
					otherwise: this.expression(otherwise),
					...at
				};
			}
			case "lambda": return {
				kind: "lambda",
				parameters: this.parameters(childIn(node, "parameters")),
				body: field("body"),
				...at
			};
			case "list_comprehension":
			case "set_comprehension":
			case "dictionary_comprehension":
			case "generator_expression": return this.#comprehension(node);
			case "named_expression": return {
				kind: "walrus",
				name: this.textOf(childIn(node, "name") ?? node),
				value: field("value"),
				...at
			};
			case "as_pattern_target": return inner();
			default: return {
				kind: "unsupported",
				what: node.type.replaceAll("_", " "),
				...at
			};
		}
	}
	arguments(node) {
		if (!node) return [];
		if (node.type === "generator_expression") return [{
			name: void 0,
			value: this.expression(node)
		}];
		return namedChildren(node).map((child) => {
			switch (child.type) {
				case "keyword_argument": return {
					name: this.textOf(childIn(child, "name") ?? child),
					value: this.expression(childIn(child, "value"))
				};
				case "dictionary_splat": return {
					name: "**",
					value: this.expression(namedChildren(child)[0])
				};
				case "list_splat": return {
					name: "*",
					value: this.expression(namedChildren(child)[0])
				};
				default: return {
					name: void 0,
					value: this.expression(child)
				};
			}
		});
	}
	parameters(node) {
		if (!node) return [];
		const nameIn = (from) => this.textOf(childIn(from, "name") ?? namedChildren(from)[0] ?? from);
		return namedChildren(node).flatMap((child) => {
			switch (child.type) {
				case "identifier": return [{
					name: this.textOf(child),
					kind: "normal",
					fallback: void 0
				}];
				case "typed_parameter": {
					const pattern = namedChildren(child)[0];
					if (pattern?.type === "list_splat_pattern") return [{
						name: nameIn(pattern),
						kind: "args",
						fallback: void 0
					}];
					if (pattern?.type === "dictionary_splat_pattern") return [{
						name: nameIn(pattern),
						kind: "kwargs",
						fallback: void 0
					}];
					return [{
						name: nameIn(child),
						kind: "normal",
						fallback: void 0
					}];
				}
				case "default_parameter":
				case "typed_default_parameter": return [{
					name: nameIn(child),
					kind: "normal",
					fallback: this.expression(childIn(child, "value"))
				}];
				case "list_splat_pattern": return [{
					name: nameIn(child),
					kind: "args",
					fallback: void 0
				}];
				case "dictionary_splat_pattern": return [{
					name: nameIn(child),
					kind: "kwargs",
					fallback: void 0
				}];
				default: return [];
			}
		});
	}
	#items(node) {
		return namedChildren(node).map((child) => this.expression(child));
	}
	#entries(node) {
		return namedChildren(node).map((child) => child.type === "pair" ? {
			key: this.expression(childIn(child, "key")),
			value: this.expression(childIn(child, "value"))
		} : {
			key: void 0,
			value: this.expression(namedChildren(child)[0])
		});
	}
	#index(node) {
		const indices = node.children.filter((child) => child.field === "subscript");
		const [first, second] = indices;
		if (!second) return this.expression(first);
		return {
			kind: "tuple",
			items: indices.map((index) => this.expression(index)),
			start: first?.start ?? node.start,
			end: indices.at(-1)?.end ?? node.end
		};
	}
	#sliceParts(node) {
		const parts = [void 0];
		for (const child of node.children) if (child.type === ":") parts.push(void 0);
		else parts[parts.length - 1] = this.expression(child);
		return parts;
	}
	#comparison(node) {
		const [first, ...others] = node.children;
		const rest = [];
		let operator = "";
		for (const child of others) if (child.named) rest.push({
			operator,
			right: this.expression(child)
		});
		else operator = this.textOf(child).replace(/\s+/g, " ");
		return {
			kind: "compare",
			first: this.expression(first),
			rest,
			start: node.start,
			end: node.end
		};
	}
	#comprehension(node) {
		const body = childIn(node, "body");
		const pair = body?.type === "pair" ? body : void 0;
		return {
			kind: "comprehension",
			collects: comprehensions[node.type] ?? "generator",
			element: this.expression(pair ? childIn(pair, "key") : body),
			value: pair ? this.expression(childIn(pair, "value")) : void 0,
			clauses: namedChildren(node).flatMap((child) => {
				if (child.type === "for_in_clause") return [{
					kind: "for",
					target: this.expression(childIn(child, "left")),
					iterable: this.expression(childIn(child, "right"))
				}];
				return child.type === "if_clause" ? [{
					kind: "if",
					test: this.expression(namedChildren(child)[0])
				}] : [];
			}),
			start: node.start,
			end: node.end
		};
	}
	#number(node) {
		const at = {
			start: node.start,
			end: node.end
		};
		const digits = this.textOf(node).replaceAll("_", "").replace(/[lL]$/, "");
		const octal = /^0[0-7]+$/.test(digits) && !/^0+$/.test(digits) ? `0o${digits.slice(1)}` : digits;
		const value = Number(octal);
		if (Number.isNaN(value) || node.type === "integer" && !Number.isSafeInteger(value)) return {
			kind: "unsupported",
			what: "a number of this kind",
			...at
		};
		return {
			kind: "number",
			value,
			float: node.type === "float",
			...at
		};
	}
	#string(pieces, at) {
		const parts = [];
		let bytes = false;
		const named = pieces.some((piece) => /^[uf]?["'](?:[^\\]|\\[^N])*\\N\{/is.test(this.textOf(piece)));
		for (const piece of pieces) {
			const prefix = this.textOf(piece.children[0] ?? piece).replace(/["'].*$/s, "").toLowerCase();
			const raw = prefix.includes("r");
			bytes ||= prefix.includes("b");
			let contentStart = piece.children[0]?.end ?? piece.start;
			const literal = (until) => {
				if (until <= contentStart) return;
				const content = this.#text.slice(contentStart, until);
				parts.push(decodeString(prefix.includes("f") ? content.replaceAll("{{", "{").replaceAll("}}", "}") : content, raw, bytes));
			};
			for (const child of piece.children) if (child.type === "interpolation") {
				literal(child.start);
				contentStart = child.end;
				const specifier = child.children.find((part) => part.type === "format_specifier");
				parts.push({
					value: this.expression(childIn(child, "expression")),
					conversion: child.children.find((part) => part.type === "type_conversion") && this.textOf(childIn(child, "type_conversion") ?? child),
					specification: specifier && this.textOf(specifier).slice(1),
					computed: child.children.some((part) => part.type === "=") || specifier?.children.some((part) => part.type === "format_expression") === true
				});
			} else if (child.type === "string_end") literal(child.start);
		}
		if (named) return {
			kind: "unsupported",
			what: "a character that is written by its name",
			...at
		};
		if (parts.every((part) => typeof part === "string")) return {
			kind: "string",
			value: parts.join(""),
			bytes,
			...at
		};
		return {
			kind: "fstring",
			parts,
			...at
		};
	}
};
// src/parse/python/lower-pattern.ts
var PatternLowering = class {
	#expressions;
	constructor(expressions) {
		this.#expressions = expressions;
	}
	clause(node) {
		const patterns = node.children.filter((child) => child.type === "case_pattern");
		const [only] = patterns;
		if (patterns.length === 1 && only && !node.children.some((child) => child.type === ",")) return this.#pattern(only);
		return {
			kind: "sequence",
			patterns: patterns.map((child) => this.#pattern(child))
		};
	}
	#pattern(node) {
		if (node.depth > 600) return { kind: "unsupported" };
		const inner = () => node.children.filter((child) => child.type === "case_pattern").map((child) => this.#pattern(child));
		switch (node.type) {
			case "case_pattern": return this.#one(node.children);
			case "_": return {
				kind: "capture",
				name: void 0
			};
			case "dotted_name": return this.#dotted(node);
			case "integer":
			case "float":
			case "string":
			case "concatenated_string":
			case "none":
			case "true":
			case "false": return {
				kind: "value",
				value: this.#expressions.expression(node)
			};
			case "union_pattern": return {
				kind: "or",
				patterns: this.#alternatives(node)
			};
			case "as_pattern": {
				const [pattern] = inner();
				const name = namedChildren(node).at(-1);
				return pattern && name?.type === "identifier" ? {
					kind: "as",
					pattern,
					name: this.#expressions.textOf(name)
				} : { kind: "unsupported" };
			}
			case "list_pattern": return {
				kind: "sequence",
				patterns: inner()
			};
			case "tuple_pattern": {
				const patterns = inner();
				const [only] = patterns;
				return only && patterns.length === 1 && only.kind !== "rest" && !node.children.some((child) => child.type === ",") ? only : {
					kind: "sequence",
					patterns
				};
			}
			case "splat_pattern": return {
				kind: "rest",
				name: this.#restName(node)
			};
			case "dict_pattern": return this.#mapping(node);
			case "class_pattern": {
				const [type] = namedChildren(node);
				const keywords = node.children.filter((child) => child.type === "case_pattern").some((child) => child.children.some(({ type: kind }) => kind === "keyword_pattern"));
				return {
					kind: "class",
					type: this.#path(type ?? node),
					positional: keywords ? [] : inner(),
					keywords
				};
			}
			default: return { kind: "unsupported" };
		}
	}
	#one(nodes) {
		const [first, second] = nodes;
		if (first && nodes.length === 1) return this.#pattern(first);
		if (first?.type !== "-" || !second || nodes.length !== 2) return { kind: "unsupported" };
		return {
			kind: "value",
			value: {
				kind: "unary",
				operator: "-",
				operand: this.#expressions.expression(second),
				start: first.start,
				end: second.end
			}
		};
	}
	#alternatives(node) {
		const sides = [[]];
		for (const child of node.children) if (child.type === "|") sides.push([]);
		else sides.at(-1)?.push(child);
		return sides.map((side) => this.#one(side));
	}
	#mapping(node) {
		const entries = [];
		let rest;
		let key;
		for (const child of node.children) if (child.field === "key") {
			const { type } = child;
			if (type === "-" || type === "complex_pattern") return { kind: "unsupported" };
			key = type === "dotted_name" ? this.#path(child) : this.#expressions.expression(child);
		} else if (child.field === "value" && key) entries.push({
			key,
			pattern: this.#pattern(child)
		});
		else if (child.type === "splat_pattern") rest = this.#restName(child);
		return {
			kind: "mapping",
			entries,
			rest
		};
	}
	#restName(node) {
		const name = namedChildren(node).find((child) => child.type === "identifier");
		return name && this.#expressions.textOf(name);
	}
	#dotted(node) {
		const [first, ...more] = namedChildren(node);
		if (first && more.length === 0) {
			const name = this.#expressions.textOf(first);
			return {
				kind: "capture",
				name: name === "_" ? void 0 : name
			};
		}
		return {
			kind: "value",
			value: this.#path(node)
		};
	}
	#path(node) {
		const [first, ...more] = node.type === "dotted_name" ? namedChildren(node) : [node];
		return more.reduce((object, part) => ({
			kind: "attribute",
			object,
			name: this.#expressions.textOf(part),
			start: node.start,
			end: part.end
		}), this.#expressions.expression(first));
	}
};
// src/parse/python/lower.ts
function lowerModule(root, text) {
	const lowering = new StatementLowering(text);
	return namedChildren(root).flatMap((node) => {
		const statements = lowered.get(node) ?? lowering.statement(node);
		lowered.set(node, statements);
		return statements;
	});
}
const lowered = new WeakMap();
var StatementLowering = class {
	#expressions;
	constructor(text) {
		this.#expressions = new ExpressionLowering(text);
	}
	block(node) {
		return node ? namedChildren(node).flatMap((child) => this.statement(child)) : [];
	}
	statement(node) {
		const { start, end } = node;
		const at = {
			start,
			end
		};
		if (node.depth > 600) return [{
			kind: "unsupported",
			what: "a statement that is nested too deeply",
			...at
		}];
		const lower = this.#expressions;
		const field = (name) => lower.expression(childIn(node, name));
		switch (node.type) {
			case "expression_statement": return this.#expressionStatement(node);
			case "if_statement": return [this.#if(node, node.children.filter((child) => child.field === "alternative"))];
			case "for_statement": return [{
				kind: "for",
				target: field("left"),
				iterable: field("right"),
				body: this.block(childIn(node, "body")),
				otherwise: this.#elseOf(node),
				...at
			}];
			case "while_statement": return [{
				kind: "while",
				test: field("condition"),
				body: this.block(childIn(node, "body")),
				otherwise: this.#elseOf(node),
				...at
			}];
			case "try_statement": return [this.#try(node)];
			case "with_statement": return [this.#with(node)];
			case "match_statement": return [this.#match(node)];
			case "import_statement": return [{
				kind: "import",
				names: this.#importedNames(node).map(({ name, alias }) => ({
					module: name,
					alias
				})),
				...at
			}];
			case "import_from_statement": return [this.#importFrom(node)];
			case "future_import_statement":
			case "pass_statement": return [{
				kind: "pass",
				...at
			}];
			case "break_statement": return [{
				kind: "break",
				...at
			}];
			case "continue_statement": return [{
				kind: "continue",
				...at
			}];
			case "function_definition": return [this.#function(node, [])];
			case "class_definition": return [this.#class(node, [])];
			case "decorated_definition": {
				const definition = childIn(node, "definition");
				const decorators = node.children.filter((child) => child.type === "decorator").map((child) => lower.textOf(child).replace(/^@\s*/, "").trim());
				if (definition?.type === "function_definition") return [this.#function(definition, decorators)];
				return definition ? [this.#class(definition, decorators)] : [];
			}
			case "return_statement": {
				const value = namedChildren(node)[0];
				return [{
					kind: "return",
					value: value && lower.expression(value),
					...at
				}];
			}
			case "raise_statement": {
				const exception = namedChildren(node)[0];
				return [{
					kind: "raise",
					exception: exception && lower.expression(exception),
					...at
				}];
			}
			case "assert_statement": return [{
				kind: "assert",
				test: lower.expression(namedChildren(node)[0]),
				...at
			}];
			case "delete_statement": {
				const target = lower.expression(namedChildren(node)[0]);
				return [{
					kind: "delete",
					targets: target.kind === "tuple" ? target.items : [target],
					...at
				}];
			}
			case "global_statement": return [{
				kind: "global",
				names: namedChildren(node).map((child) => lower.textOf(child)),
				...at
			}];
			case "print_statement": return [{
				kind: "pass",
				...at
			}];
			default: return [{
				kind: "unsupported",
				what: node.type.replaceAll("_", " "),
				...at
			}];
		}
	}
	#expressionStatement(node) {
		const lower = this.#expressions;
		const children = namedChildren(node);
		const [child] = children;
		const at = {
			start: node.start,
			end: node.end
		};
		if (child?.type === "assignment") {
			const targets = [];
			let inner = child;
			while (inner?.type === "assignment") {
				targets.push(lower.expression(childIn(inner, "left")));
				inner = childIn(inner, "right");
			}
			const type = childIn(child, "type");
			const [target] = targets;
			if (inner) return [{
				kind: "assign",
				targets,
				value: lower.expression(inner),
				...type && { annotation: lower.textOf(type) },
				...at
			}];
			return type && target?.kind === "name" ? [{
				kind: "declaration",
				name: target.id,
				annotation: lower.textOf(type),
				...at
			}] : [];
		}
		if (child?.type === "augmented_assignment") {
			const operator = lower.textOf(childIn(child, "operator") ?? child).replace(/=$/, "");
			return [{
				kind: "augmented",
				target: lower.expression(childIn(child, "left")),
				operator,
				value: lower.expression(childIn(child, "right")),
				...at
			}];
		}
		return children.map((value) => ({
			kind: "expression",
			value: lower.expression(value),
			...at
		}));
	}
	#if(node, alternatives) {
		let otherwise = [];
		for (const clause of alternatives.toReversed()) otherwise = clause.type === "else_clause" ? this.block(childIn(clause, "body")) : [{
			kind: "if",
			test: this.#expressions.expression(childIn(clause, "condition")),
			then: this.block(childIn(clause, "consequence")),
			otherwise,
			start: clause.start,
			end: clause.end
		}];
		return {
			kind: "if",
			test: this.#expressions.expression(childIn(node, "condition")),
			then: this.block(childIn(node, "consequence")),
			otherwise,
			start: node.start,
			end: node.end
		};
	}
	#elseOf(node) {
		const clause = node.children.find((child) => child.type === "else_clause");
		return clause ? this.block(childIn(clause, "body")) : [];
	}
	#try(node) {
		const always = node.children.find((child) => child.type === "finally_clause");
		return {
			kind: "try",
			body: this.block(childIn(node, "body")),
			handlers: node.children.filter((child) => child.type === "except_clause").map((clause) => this.#handler(clause)),
			otherwise: this.#elseOf(node),
			always: this.block(always && namedChildren(always).find((child) => child.type === "block")),
			start: node.start,
			end: node.end
		};
	}
	#handler(clause) {
		const lower = this.#expressions;
		const body = namedChildren(clause).find((child) => child.type === "block");
		const value = childIn(clause, "value") ?? namedChildren(clause).find((child) => child.type !== "block");
		if (value?.type === "as_pattern") {
			const name = childIn(value, "alias");
			return {
				type: lower.expression(namedChildren(value)[0]),
				name: name && lower.textOf(name),
				body: this.block(body)
			};
		}
		const alias = childIn(clause, "alias");
		return {
			type: value && lower.expression(value),
			name: alias && lower.textOf(alias),
			body: this.block(body)
		};
	}
	#with(node) {
		const lower = this.#expressions;
		const clause = node.children.find((child) => child.type === "with_clause");
		return {
			kind: "with",
			items: (clause ? namedChildren(clause) : []).map((item) => {
				const value = childIn(item, "value");
				if (value?.type !== "as_pattern") return {
					context: lower.expression(value),
					target: void 0
				};
				const alias = childIn(value, "alias");
				return {
					context: lower.expression(namedChildren(value)[0]),
					target: alias && lower.expression(alias)
				};
			}),
			body: this.block(childIn(node, "body")),
			start: node.start,
			end: node.end
		};
	}
	#match(node) {
		const lower = this.#expressions;
		const patterns = new PatternLowering(lower);
		const subjects = node.children.filter((child) => child.field === "subject");
		const [first] = subjects;
		return {
			kind: "match",
			subject: node.children.some((child) => child.type === ",") ? {
				kind: "tuple",
				items: subjects.map((child) => lower.expression(child)),
				start: first?.start ?? node.start,
				end: subjects.at(-1)?.end ?? node.end
			} : lower.expression(first),
			cases: namedChildren(childIn(node, "body") ?? node).filter((child) => child.type === "case_clause").map((clause) => {
				const guard = childIn(clause, "guard");
				return {
					pattern: patterns.clause(clause),
					guard: guard && lower.expression(namedChildren(guard)[0]),
					body: this.block(childIn(clause, "consequence")),
					start: clause.start,
					end: clause.end
				};
			}),
			start: node.start,
			end: node.end
		};
	}
	#importedNames(node) {
		const lower = this.#expressions;
		return node.children.filter((child) => child.field === "name").map((child) => {
			if (child.type !== "aliased_import") return {
				name: lower.textOf(child),
				alias: void 0
			};
			const alias = childIn(child, "alias");
			return {
				name: lower.textOf(childIn(child, "name") ?? child),
				alias: alias && lower.textOf(alias)
			};
		});
	}
	#importFrom(node) {
		const lower = this.#expressions;
		const source = childIn(node, "module_name");
		const written = source ? lower.textOf(source).replace(/\s+/g, "") : "";
		const level = /^\.*/.exec(written)?.[0].length ?? 0;
		const everything = node.children.some((child) => child.type === "wildcard_import");
		return {
			kind: "import-from",
			level,
			module: written.slice(level),
			names: everything ? void 0 : this.#importedNames(node),
			start: node.start,
			end: node.end
		};
	}
	#function(node, decorators) {
		const lower = this.#expressions;
		const body = childIn(node, "body");
		return {
			kind: "function",
			name: lower.textOf(childIn(node, "name") ?? node),
			parameters: lower.parameters(childIn(node, "parameters")),
			body: this.block(body),
			decorators: node.children[0]?.type === "async" ? ["async", ...decorators] : decorators,
			generator: body !== void 0 && holdsYield(body),
			start: node.start,
			end: node.end
		};
	}
	#class(node, decorators) {
		const lower = this.#expressions;
		return {
			kind: "class",
			name: lower.textOf(childIn(node, "name") ?? node),
			bases: lower.arguments(childIn(node, "superclasses")),
			body: this.block(childIn(node, "body")),
			decorators,
			start: node.start,
			end: node.end
		};
	}
};
function holdsYield(body) {
	const waiting = [...body.children];
	for (let node = waiting.pop(); node; node = waiting.pop()) {
		if (node.type === "yield") return true;
		if (node.type !== "function_definition" && node.type !== "lambda") waiting.push(...node.children);
	}
	return false;
}
// src/parse/python/parse.ts
const largestPython = 1 << 20;
function pythonParser() {
	return loading ??= loadParser();
}
let loading;
async function loadParser() {
	const parser = await loadPython();
	let last;
	return onceForEach((file) => {
		if (file.text.length > 1048576) return refused(file, "The file is larger than 1 MiB and is not read as a settings module.");
		if (file.encoding === "utf-16") return refused(file, "Python can't import this module: it is UTF-16 (SyntaxError: source code string cannot contain null bytes).", "Save the file as UTF-8.");
		if (file.text.includes("\0")) return refused(file, "Python can't import this file: it holds NUL bytes, so it is no Python source.");
		const tree = parser.parse(file.text);
		if (!tree) return refused(file, "The file could not be parsed.");
		const root = copyTree(tree, last?.file.path === file.path ? {
			root: last.root,
			until: commonStart(last.file.text, file.text)
		} : void 0);
		last = {
			file,
			root
		};
		tree.delete();
		const template = /\{\{|\{%|<%/.test(file.text) && /\{\{\s*[\w.][^{}\n]*\}\}|\{%(?:(?!\{%|%\}).)*%\}|<%(?:(?!<%|%>).)*%>/.test(file.text);
		return {
			file,
			body: lowerModule(root, file.text),
			problems: template ? [] : problemsOf(file, root),
			template
		};
	});
}
function commonStart(one, other) {
	let length = 0;
	while (length < one.length && one.charCodeAt(length) === other.charCodeAt(length)) length++;
	return length;
}
function refused(file, message, help) {
	return {
		file,
		body: [],
		problems: [{
			at: span(file, 0, Math.min(file.text.length, 1)),
			message,
			...help === void 0 ? {} : { help }
		}],
		template: false
	};
}
function problemsOf(file, root) {
	const problem = encodingProblem(file, root);
	return problem ? [problem] : syntaxProblems(file, root);
}
function syntaxProblems(file, root) {
	const problems = [];
	const waiting = [root];
	for (let node = waiting.pop(); node; node = waiting.pop()) if (node.type === "ERROR" || node.missing) {
		const lineEnd = file.text.indexOf("\n", node.start);
		const end = Math.max(node.start + 1, Math.min(node.end, lineEnd < 0 ? file.text.length : lineEnd));
		const what = node.missing ? `something is missing here: ${JSON.stringify(node.type)}` : "this is not Python's syntax";
		problems.push({
			at: span(file, node.start, end),
			message: `Python can't import this module: ${what}.`
		});
	} else waiting.push(...node.children.toReversed());
	const seen = new Set();
	return problems.filter(({ at }) => {
		const { line } = file.positionAt(at.start);
		return !seen.has(line) && seen.add(line);
	});
}
export { largestPython, pythonParser };
