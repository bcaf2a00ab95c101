// src/report/formats.ts
var formatters = {
  text: async () => (await import("./text-ZXJYOYCK.js")).formatText,
  concise: async () => (await import("./concise-TCAONK26.js")).formatConcise,
  json: async () => (await import("./json-ECBACH7V.js")).formatJson,
  jsonl: async () => (await import("./jsonl-2LIAKJQF.js")).formatJsonl,
  sarif: async () => (await import("./sarif-ZJI7MPZX.js")).formatSarif,
  github: async () => (await import("./github-RMLZQ3OH.js")).formatGithub,
  gitlab: async () => (await import("./gitlab-U4CFXGNS.js")).formatGitlab,
  junit: async () => (await import("./junit-2D3AIO74.js")).formatJunit,
  markdown: async () => (await import("./markdown-2OUD7OSE.js")).formatMarkdown,
  html: async () => (await import("./html-NK3S2LFW.js")).formatHtml,
  rdjson: async () => (await import("./rdjson-AWH7Y2SA.js")).formatRdjson
};
var formatNames = Object.keys(formatters);
var isForPeople = (format) => format === "text" || format === "concise";

export {
  formatters,
  formatNames,
  isForPeople
};
