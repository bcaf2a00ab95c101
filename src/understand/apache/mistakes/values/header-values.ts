import { expressionMistake, textMistake } from "./expression-mistake.ts";
import { regexMistake } from "./regex-mistake.ts";
import { shown, type ValueCheck, type ValueMistake } from "./value-check.ts";

const refuses = "so Apache does not start.";
const actions = new Set(["set", "setifempty", "add", "append", "merge", "unset", "echo", "edit", "edit*", "note"]);

/** `Header [always|onsuccess] ACTION NAME [VALUE] […]` and RequestHeader, in mod_headers' order. */
export const checkHeader: ValueCheck = ({ name, words, closed }) => {
  const response = name.toLowerCase() === "header";
  const rest = response && /^(?:always|onsuccess)$/i.test(words[0]?.value ?? "") ? words.slice(1) : words;
  const [action, header, value, substitution, condition, ...more] = rest;
  const verb = action?.value.toLowerCase() ?? "";
  if (more.length > 0) return tooMany(name);
  if (!actions.has(verb)) return { word: action, message: `${name} does not know "${shown(verb)}", ${refuses}`, help: "Write set, append, merge, add, setifempty, unset, edit or note." };
  if (verb.startsWith("edit")) {
    if (substitution === undefined) return { arity: true, message: `${name} ${verb} needs an expression and what replaces it, ${refuses}`, help: `Write ${name} ${verb} NAME PATTERN REPLACEMENT.` };
    const wrong = value && regexMistake(value.value, closed);
    if (wrong !== undefined) return { word: value, message: `The regular expression of ${name} is wrong (${wrong}), ${refuses}`, help: "Put a backslash before a character that stands for itself." };
    return checkCondition(condition, closed) ?? checkFormat(name, substitution, closed);
  }
  if (condition !== undefined) return tooMany(name);
  if (verb === "unset" || verb === "echo") {
    if (verb === "echo" && !response) return { word: action, message: `RequestHeader does not know "echo", ${refuses}`, help: "Echo is the business of Header." };
    if (substitution !== undefined) return tooMany(name);
    const wrong = verb === "echo" && header ? regexMistake(header.value, closed) : undefined;
    return wrong === undefined ? checkCondition(value, closed) : { word: header, message: `The regular expression of Header echo is wrong (${wrong}), ${refuses}`, help: "Put a backslash before a character that stands for itself." };
  }
  if (value === undefined) return { arity: true, message: `${name} ${verb} needs a name and a value, ${refuses}`, help: `Write ${name} ${verb} NAME "VALUE".` };
  return checkCondition(substitution, closed) ?? checkFormat(name, value, closed);
};

/** A value is `expr=` with a text, or a format with `%D`, `%{NAME}e` and their like in it (parse_format_tag). */
function checkFormat(name: string, word: Parameters<ValueCheck>[0]["words"][number], closed: boolean): ValueMistake | undefined {
  if (word.value.startsWith("expr=")) {
    const wrong = textMistake(word.value.slice(5), closed);
    return wrong === undefined ? undefined : { word, message: `The expression is wrong (${wrong}), ${refuses}`, help: "https://httpd.apache.org/docs/2.4/expr.html" };
  }
  // What a backslash or another sign protects is left out; a lone % at the end stands for itself.
  for (const [, tag] of word.value.matchAll(/%(%|$|\{[^}]*(?:\}|$)[^]?|[^])/g)) {
    const letter = tag?.startsWith("{") === true ? (/[}](.)$/s.exec(tag)?.[1] ?? "") : tag;
    if (tag === "" || tag === "%" || letter === undefined || /^[Dtelibs]$/.test(letter) || (!closed && /^[a-zA-Z]$/.test(letter))) continue;
    return { word, message: `${name} does not know "%${shown(tag ?? "")}" in a value, ${refuses}`, help: "Write %% for a percent sign." };
  }
  return undefined;
}

const tooMany = (name: string): ValueMistake => ({ arity: true, message: `${name} has too many arguments, ${refuses}`, help: "Put a value with blanks in quotes, and a comment on a line of its own." });

function checkCondition(word: Parameters<ValueCheck>[0]["words"][number] | undefined, closed: boolean): ValueMistake | undefined {
  if (word === undefined || word.value.toLowerCase() === "early") return undefined;
  if (/^env=/i.test(word.value)) return /^env=!?$/i.test(word.value) ? { word, message: `env= names no variable, ${refuses}`, help: "Write env=NAME." } : undefined;
  if (/^expr=/i.test(word.value)) {
    const wrong = expressionMistake(word.value.slice(5), closed);
    return wrong === undefined ? undefined : { word, message: `The expression is wrong (${wrong}), ${refuses}`, help: "https://httpd.apache.org/docs/2.4/expr.html" };
  }
  return { word, message: `Apache does not understand "${shown(word.value)}" behind the header's value, ${refuses}`, help: "Put a value with blanks or semicolons in quotes. Only early, env=NAME or expr=... may follow it." };
}
