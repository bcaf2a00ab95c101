import type { RuleCard } from "../../core/rule.ts";
import { familyOf } from "../../check/engine-rules.ts";
import type { Severity } from "../../core/finding.ts";
import { describeRule } from "../rule-page.ts";

/** What SARIF calls our severities. */
export const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = { error: "error", warning: "warning", info: "note" };

/** GitHub's: above 9.0 is critical, from 7.0 high, from 4.0 medium, below it low. Its presence makes an alert one of security. */
const securitySeverities: Readonly<Record<Severity, string>> = { error: "8.0", warning: "5.0", info: "2.0" };
const problemSeverities: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "recommendation" };

/** GitHub cuts descriptions there. */
const longestDescription = 1024;

/** What GitHub shows of a rule beside its alerts. */
export function ruleDescriptor(card: RuleCard): object {
  const { id, title, severity, why, recommended, stage, tags = [], references } = card;
  const isSecurity = tags.includes("security");
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: shorten(why.trim()) },
    help: { text: describeRule(card), markdown: describeRule(card) },
    helpUri: references[0],
    defaultConfiguration: { level: levels[severity] },
    properties: {
      tags: [...(isSecurity ? ["security"] : []), familyOf(card), ...tags.filter((tag) => tag !== "security").map(taxonomyTag)],
      precision: recommended === false || stage === "preview" ? "medium" : "high",
      "problem.severity": problemSeverities[severity],
      ...(isSecurity && { "security-severity": securitySeverities[severity] }),
    },
  };
}

/** GitHub links tags such as `external/cwe/cwe-079`. */
function taxonomyTag(tag: string): string {
  const [, number] = /^cwe-(\d+)$/i.exec(tag) ?? [];
  return number === undefined ? tag : `external/cwe/cwe-${number.padStart(3, "0")}`;
}

const shorten = (text: string): string => (text.length <= longestDescription ? text : `${text.slice(0, longestDescription - 3).replace(/\s+\S*$/, "")}...`);
