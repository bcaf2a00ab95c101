import type { SyntaxProblem } from "../../core/document.ts";
import type { Span } from "../../core/source.ts";

/** `<Directory>`, as a person wrote the name. */
const open = (name: string): string => `<${name}>`;
const close = (name: string): string => `</${name}>`;

export const neverClosed = (name: string, at: Span): SyntaxProblem => ({
  at,
  message: `${open(name)} is never closed, so Apache does not start.`,
  help: `Write ${close(name)} on a line of its own where the section ends.`,
});

export const neverOpened = (name: string, at: Span): SyntaxProblem => ({
  at,
  message: `${close(name)} closes a section that is not open, so Apache does not start.`,
  help: `Remove the line, or write the ${open(name)} line that belongs to it. A section cannot begin in another file.`,
});

export const crossed = (name: string, at: Span, inner: string, innerAt: Span): SyntaxProblem => ({
  at,
  message: `${close(name)} comes before ${close(inner)}, so Apache does not start.`,
  help: `Close ${open(inner)} first: the section that was opened last is closed first.`,
  related: { at: innerAt, message: `${open(inner)} is still open here` },
});

export const openNotEnded = (name: string, at: Span): SyntaxProblem => ({
  at,
  message: `The line that opens <${name} has no closing '>', so Apache does not start.`,
  help: "End the line with '>'.",
});

export const closeNotEnded = (name: string, at: Span): SyntaxProblem => ({
  at,
  message: `${close(name)} is written without its '>' right after the name, so Apache does not start.`,
  help: `Write ${close(name)}, without a blank before the '>'.`,
});

export const namelessSection = (at: Span): SyntaxProblem => ({
  at,
  message: "A section's name must follow its '<' at once, so Apache does not start.",
  help: "Write <VirtualHost *:80>, without a blank after the '<'.",
});

export const byteOrderMark = (at: Span): SyntaxProblem => ({
  at,
  message: "The file begins with a byte order mark, so Apache on Linux does not start.",
  help: "Save the file as UTF-8 without BOM: Apache takes the invisible mark for part of the first word.",
});

export const lineTooLong = (at: Span): SyntaxProblem => ({
  at,
  message: "The line is longer than 16 MiB, so Apache does not start.",
  help: "Split the line into several directives.",
});
