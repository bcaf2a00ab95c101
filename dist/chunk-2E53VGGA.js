import {
  span,
  textOf
} from "./chunk-YKZL6MVW.js";

// src/core/edits.ts
function endWithSlash({ at }) {
  const end = /["']$/.test(textOf(at)) ? at.end - 1 : at.end;
  return { at: span(at.file, end, end), text: "/" };
}
var rename = (at, meant) => ({ title: `Write ${meant}`, safe: false, reveals: true, edits: [{ at, text: meant }] });
function insertAbove(at, lines) {
  const { file, start } = at;
  const before = file.text.slice(file.offsetOfLine(file.positionAt(start).line), start);
  const gap = /^[ \t]*$/.test(before) ? `
${before}` : " ";
  return { at: span(file, start, start), text: lines.map((line) => line + gap).join("") };
}
function removeLines(at) {
  const { file } = at;
  const start = file.offsetOfLine(file.positionAt(at.start).line);
  const end = file.offsetOfLine(file.positionAt(Math.max(at.start, at.end - 1)).line + 1);
  const rest = file.text.slice(start, at.start) + file.text.slice(at.end, end);
  return { at: /^\s*(?:#[^\r\n]*)?\s*$/.test(rest) ? span(file, start, end) : at, text: "" };
}
function asWritten({ at, text }) {
  const lineEnd = lineEndOf(at.file);
  return lineEnd === "\n" ? text : text.replaceAll("\n", lineEnd);
}
var lineEndOf = ({ text }) => /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";

export {
  endWithSlash,
  rename,
  insertAbove,
  removeLines,
  asWritten
};
