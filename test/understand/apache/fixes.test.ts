import { describe, expect, test } from "vitest";
import type { Claim, Edit } from "../../../src/core/finding.ts";
import { noCheckouts } from "../../../src/core/deployment/checkouts.ts";
import { noCode } from "../../../src/core/deployment/project-code.ts";
import { noViews } from "../../../src/core/reporting/views.ts";
import { rule as define, type Model, type RuleOn } from "../../../src/core/rule.ts";
import legacy from "../../../rules/apache/legacy-access-control.ts";
import unprotected from "../../../rules/apache/wsgi-unprotected.ts";
import { parseApache } from "../../../src/parse/apache/parse.ts";
import { SourceFile } from "../../../src/core/source.ts";
import { readHosts } from "./read.ts";

const model: Model = { documents: [], settings: [], nginx: [], apache: [], launches: [], managementCommands: [], images: [], services: [], pythons: [], readings: [], bundles: [], deployments: [], entryPoints: [], checkouts: noCheckouts, code: noCode, viewsOf: () => noViews, secrets: [], hasFile: () => false, entriesIn: () => [], files: [], partial: true, today: "2026-11-22" };

const claimsOf = (rule: RuleOn<"apache">, text: string): readonly Claim[] => readHosts(text).flatMap((host) => [...define(rule).check(host, model)]);

function apply(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const { at, text: written } of edits.toSorted((left, right) => right.at.start - left.at.start)) result = result.slice(0, at.start) + written + result.slice(at.end);
  return result;
}

const script = "WSGIScriptAlias / /srv/bakery/bakery/wsgi.py\n";
const section = (body: string): string => `<Directory /srv/bakery/bakery>\n    ${body.replaceAll("\n", "\n    ")}\n</Directory>\n`;

describe("fixes", () => {
  test.each<[RuleOn<"apache">, string, string, boolean]>([
    [legacy, "Order deny,allow\nAllow from all", "Require all granted", true],
    [legacy, "Options None\nOrder allow,deny\nAllow from all\nAllowOverride None", "Options None\nRequire all granted\nAllowOverride None", true],
    [legacy, "Order allow,deny\nDeny from all", "Require all denied", true],
    [legacy, "Order deny,allow\nDeny from all\nAllow from 192.0.2.0/24 ::1\nAllow from 10", "Require ip 192.0.2.0/24 ::1 10", false],
    [unprotected, "Require all granted", "<Files wsgi.py>\n    Require all granted\n</Files>", false],
  ])("the case %#", (rule, before, after, safe) => {
    const text = script + section(before);
    const [claim] = claimsOf(rule, text);
    const [fix] = claim?.fixes ?? [];
    expect(fix?.safe).toBe(safe);
    const fixed = apply(text, fix?.edits ?? []);
    expect(fixed).toBe(script + section(after));
    expect(parseApache(new SourceFile("site.conf", fixed)).problems).toEqual([]);
    expect(claimsOf(rule, fixed)).toEqual([]);
  });

  test.each([
    [legacy, "Satisfy Any\nOrder deny,allow\nAllow from all"],
    [legacy, "Order deny,allow\nDeny from all\nAllow from bakery.example"],
    [legacy, "Order allow,deny\nAllow from all\nDeny from 192.0.2.1"],
    [unprotected, "<RequireAny>\nRequire all granted\n</RequireAny>"],
  ] as const)("there is none where it is no matter of form: case %#", (rule, body) => {
    const [claim] = claimsOf(rule, script + section(body));
    expect(claim).toBeDefined();
    expect(claim?.fixes ?? []).toEqual([]);
  });
});
