import type { Formatter } from "./format.ts";

/** Every format, one file each, loaded when it is asked for: a run in one format pays for no other. */
export const formatters = {
  text: async () => (await import("./text.ts")).formatText,
  concise: async () => (await import("./concise.ts")).formatConcise,
  json: async () => (await import("./json.ts")).formatJson,
  jsonl: async () => (await import("./jsonl.ts")).formatJsonl,
  sarif: async () => (await import("./sarif/sarif.ts")).formatSarif,
  github: async () => (await import("./github.ts")).formatGithub,
  gitlab: async () => (await import("./gitlab.ts")).formatGitlab,
  junit: async () => (await import("./junit.ts")).formatJunit,
  markdown: async () => (await import("./markdown.ts")).formatMarkdown,
  html: async () => (await import("./html/html.ts")).formatHtml,
  rdjson: async () => (await import("./rdjson.ts")).formatRdjson,
} as const satisfies Readonly<Record<string, () => Promise<Formatter>>>;

export type FormatName = keyof typeof formatters;

export const formatNames = Object.keys(formatters) as readonly FormatName[];

/** The formats for people: what went wrong before there was a report stands on standard error for them. */
export const isForPeople = (format: FormatName): boolean => format === "text" || format === "concise";
