const simpleEscapes: Readonly<Record<string, string>> = {
  "\\": "\\", "'": "'", '"': '"', a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v",
};

/**
 * Decodes the inside of a Python string literal.
 * @param bytes whether it is a bytes literal, which knows no `\u`, `\U` and `\N`
 * @returns the value; `\N{…}` stays as written, because the names of Unicode are not at hand
 * Source: Python language reference, 2.4.1 "String and Bytes literals".
 */
export function decodeString(content: string, raw: boolean, bytes: boolean): string {
  const text = content.replace(/\r\n?/g, "\n");
  if (raw || !text.includes("\\")) return text;
  const pattern = bytes
    ? /\\(?:x([0-9a-fA-F]{2})|([0-7]{1,3})|(\n|[\\'"abfnrtv]))/g
    : /\\(?:(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))|([0-7]{1,3})|(\n|[\\'"abfnrtv]))/g;
  return text.replace(pattern, (...match: (string | undefined)[]) => {
    const groups = match.slice(1, bytes ? 4 : 6);
    const [octal, simple] = groups.slice(-2);
    const hex = groups.slice(0, -2).find((group) => group !== undefined);
    if (hex !== undefined) return Number.parseInt(hex, 16) <= 0x10ffff ? String.fromCodePoint(Number.parseInt(hex, 16)) : "\ufffd";
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    return simple === undefined || simple === "\n" ? "" : (simpleEscapes[simple] ?? simple);
  });
}
