/** Names that every object has: used as a key of a plain object, each of them finds something. */
export const inheritedNames = ["__proto__", "constructor", "hasOwnProperty", "toString", "valueOf", "prototype", "__defineGetter__", "isPrototypeOf", "then", "length", "toJSON"];

/** What a line, a word or a text rarely holds. */
export const oddPieces = [
  "\0", "\u{1}", "\u{7}", "\b", "\v", "\f", "\u{1b}[31m", "\u{7f}", "\u{80}", "\u{85}", "\u{a0}", "\u{ad}", "\u{200b}", "\u{2028}", "\u{2029}", "\u{202e}", "\u{3000}", "\u{feff}", "\u{fffd}", "\u{ffff}", "\u{d800}", "\u{dc00}", "\u{1f950}", "\u{e000}", "é", "İ", "ß", "ſ", "K",
  "\r", "\r\n", "\n", "\n\n", "\t", " ", "\\", "\\\n", "\\\r\n", "\\\\", "\\u", "\\x", "\\N{", "\\0", "\\777", "\\u{110000}", "\\ud800",
  "'", '"', "`", '"""', "'''", "(", ")", "[", "]", "{", "}", "<", ">", "${", "$(", "$((", "$", "$$", "${{", "{{", "}}", "{%", "%}", "{#", "#}", "<%", "%>", "<!--", "@", "%(", "%(x)s", "%", "%%", "^", "~", "~*", "*", "**", "?", "!", "#", "# ", "//", "/*", "*/", ";", ";;", ":", "::", ",", ".", "..", "../", "/", "=", "==", ":=", "=>", "->", "-", "--", "---", "- ", "? ", "&", "&&", "|", "||", "&a ", "*a", "<<", "<<: *a", "<<EOF\n", "!!", "!!binary ", "!<", "|-\n", ">+9\n", "+", "+=",
  "0", "-0", "1e999", "99999999999999999999999", "-1", "0x", "0b1_", "0o8", "1_000", "NaN", "Infinity", "1:30", "2026-11-22", "null", "~", "true", "undefined", "None", "lambda: ", "async ", "await ", "yield ", "match x:\n case ", "import ", "from . import *", "exec ", "eval ", "global x\n", "del ", "@x\n", "f'{x!r:>{y}}'", "b'\\xff'", "...",
  "# django-prod-lint: ignore[", "# django-prod-lint: ignore-file[nginx] until=9999-99-99 -- \n", "// django-prod-lint: ignore[settings/debug-enabled]", "https://user:pass@[::1]:99999/?a=b#c", "[::1", "unix:", "/dev/null", "-*- coding: latin-1 -*-", "#!/bin/sh\n", "#!", "include ", "%include ", ".include ",
];
