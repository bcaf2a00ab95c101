import {
  certainties,
  severities
} from "./chunk-RGUTMODH.js";

// src/check/make-findings.ts
import { createHash } from "node:crypto";
var isAtLeast = (severity, threshold) => severities.indexOf(severity) <= severities.indexOf(threshold);
var isAsSure = (certainty, threshold) => certainties.indexOf(certainty) <= certainties.indexOf(threshold);
function makeFindings(claims, pathOf, lines, severityOf = (rule) => rule.severity) {
  const unique = /* @__PURE__ */ new Map();
  for (const one of claims) {
    const { at, message } = one.claim;
    const key = [one.rule.id, pathOf(at.file), at.start, at.end, message].join("\0");
    const known = unique.get(key);
    if (!known || !isAsSure(known.claim.certainty, one.claim.certainty)) unique.set(key, one);
  }
  const placed = [...unique.values()].map((one) => ({ ...one, path: pathOf(one.claim.at.file), place: one.claim.at.file.positionAt(one.claim.at.start) }));
  placed.sort(
    (a, b) => compare(a.path, b.path) || a.place.line - b.place.line || a.place.column - b.place.column || compare(a.rule.id, b.rule.id) || a.claim.at.end - b.claim.at.end || compare(a.claim.message, b.claim.message)
  );
  const seen = /* @__PURE__ */ new Map();
  const hashOfLine = rememberLast((file, line) => hash(lines.text(file, line).trim()));
  return placed.map(({ rule, claim, path, place }) => {
    const where = claim.at.standsIn === true ? "absent" : hashOfLine(claim.at.file, place.line);
    const identity = [rule.id, path, where].join("\0");
    const ordinal = seen.get(identity) ?? 0;
    seen.set(identity, ordinal + 1);
    return {
      ...claim,
      ruleId: rule.id,
      severity: milder(severityOf(rule), claim.severity),
      aliases: rule.aliases ?? [],
      url: rule.references[0],
      fingerprint: hash(`${identity}\0${ordinal}`)
    };
  });
}
var hash = (text) => createHash("sha256").update(text).digest("hex").slice(0, 32);
function rememberLast(ask) {
  let last;
  return (file, line) => {
    if (last?.file !== file || last.line !== line) last = { file, line, answer: ask(file, line) };
    return last.answer;
  };
}
var milder = (rule, claim) => claim && isAtLeast(rule, claim) ? claim : rule;
var compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;

export {
  isAtLeast,
  isAsSure,
  makeFindings
};
