// src/check/engine-rules.ts
var checklist = "https://docs.djangoproject.com/en/stable/howto/deployment/checklist/";
var unreadable = (family, what) => ({
  id: `${family}/unreadable`,
  title: `A file of the ${what} can't be read.`,
  severity: "error",
  since: "0.1.0",
  why: `A link to nowhere, a directory with a file's name, a pipe, or a file without read permission stands where ${what} are expected. Nothing in it was checked, and a deployment that copies this tree gets the same broken file.`,
  fix: "Put a readable file there, or remove the entry.",
  except: "The link points to a file that exists only on the server, and nobody deploys from this tree.",
  references: [checklist]
});
var engineRules = [
  unreadable("settings", "Django settings"),
  unreadable("nginx", "nginx configuration"),
  unreadable("apache", "Apache configuration"),
  unreadable("launch", "launch scripts, units or environment files"),
  {
    id: "suppression/unused",
    title: "A suppression silences nothing.",
    severity: "warning",
    since: "0.1.0",
    why: "The finding it once silenced is gone. Left in place, the comment hides the next mistake on this line and tells readers of a problem that no longer exists.",
    fix: "Remove the comment, or the rule that it names in vain.",
    references: [checklist]
  },
  {
    id: "suppression/unknown-rule",
    title: "A suppression names a rule that does not exist.",
    severity: "warning",
    since: "0.1.0",
    why: "A misspelt rule silences nothing, so the person who wrote the comment believes in a decision that has no effect.",
    fix: "Write the rule's id as `django-prod-lint rules` lists it.",
    references: [checklist]
  },
  {
    id: "suppression/expired",
    title: "A suppression is past its date.",
    severity: "warning",
    since: "0.1.0",
    why: "Somebody accepted a risk until a day that has passed. The finding it silenced is reported again.",
    fix: "Repair what the finding says, or decide again and write a new date.",
    references: [checklist]
  }
];
function allCards(rules) {
  return [...rules, ...engineRules].sort((a, b) => a.id < b.id ? -1 : 1);
}
var familyOf = ({ id }) => id.slice(0, id.indexOf("/"));

// src/core/source.ts
var SourceFile = class {
  /** Relative to the root that was linted, with `/`. */
  path;
  text;
  #lineStarts;
  constructor(path, text) {
    this.path = path;
    this.text = text;
  }
  /** The place of an offset (UTF-16, clamped to the text). LF, CR LF and a lone CR each end a line. */
  positionAt(offset) {
    const starts = this.#starts();
    const wanted = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= wanted) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: wanted - (starts[low] ?? 0) + 1 };
  }
  /** The offset where a line (from 1) starts; past the last line, the end of the text. */
  offsetOfLine(line) {
    return this.#starts()[line - 1] ?? this.text.length;
  }
  /** The text of a line (from 1) without its end. */
  lineText(line) {
    return this.text.slice(this.offsetOfLine(line), this.offsetOfLine(line + 1)).replace(/[\r\n]+$/, "");
  }
  get lineCount() {
    return this.#starts().length;
  }
  #starts() {
    if (this.#lineStarts) return this.#lineStarts;
    const starts = [0];
    const lineEnd = /\r\n|\n|\r/g;
    while (lineEnd.exec(this.text)) starts.push(lineEnd.lastIndex);
    return this.#lineStarts = starts;
  }
};
var span = (file, start, end) => ({ file, start, end });
var textOf = (at) => at.file.text.slice(at.start, at.end);
var cover = (first, last) => span(first.file, Math.min(first.start, last.start), Math.max(first.end, last.end));
function firstLine(file) {
  const line = file.lineText(1);
  return span(file, 0, line.trimEnd().length);
}
var placeOf = (at) => `${at.file.path}:${at.file.positionAt(at.start).line}`;

// src/core/address.ts
var isAnyHost = (host) => ["", "*", "0.0.0.0", "[::]", "::"].includes(host);
var isLoopback = (host) => host === "localhost" || host === "::1" || host === "[::1]" || /^127(\.\d+){1,3}$/.test(host);
function reaches(to, on) {
  if (to.kind === "unix" || on.kind === "unix") return to.kind === "unix" && on.kind === "unix" && to.path === on.path;
  if (to.port !== on.port) return false;
  if (isAnyHost(on.host) || isAnyHost(to.host)) return true;
  if (isLoopback(to.host) && isLoopback(on.host)) return true;
  return to.host.toLowerCase() === on.host.toLowerCase();
}
function parseAddress(text, defaultPort) {
  const unix = /^unix:(?:\/\/)?(.+)$/.exec(text)?.[1] ?? (text.startsWith("/") ? text : void 0);
  if (unix !== void 0) return { kind: "unix", path: unix };
  const tcp = /^(\[[0-9a-fA-F:.]+\]|[^\s:/]*)(?::(\d{1,5}))?$/.exec(text);
  const port = tcp?.[2] === void 0 ? defaultPort : Number(tcp[2]);
  if (!tcp || port === void 0 || port > 65535) return void 0;
  return { kind: "tcp", host: tcp[1] ?? "", port };
}

export {
  SourceFile,
  span,
  textOf,
  cover,
  firstLine,
  placeOf,
  isLoopback,
  reaches,
  parseAddress,
  engineRules,
  allCards,
  familyOf
};
