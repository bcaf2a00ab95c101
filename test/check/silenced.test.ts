import hstsWeak from "../../rules/settings/hsts-weak.ts";
import keyCommitted from "../../rules/settings/secret-key-committed.ts";
import keyInsecure from "../../rules/settings/secret-key-insecure.ts";
import sessionCookie from "../../rules/settings/session-cookie-insecure.ts";
import { lint } from "../../src/pipeline.ts";
import { temporaryTree } from "../temporary-tree.ts";
import { expect, test } from "vitest";

const middleware = 'MIDDLEWARE = ["django.middleware.security.SecurityMiddleware", "django.contrib.sessions.middleware.SessionMiddleware"]\n';
const start = `DEBUG = False\nALLOWED_HOSTS = ["bakery.example"]\nINSTALLED_APPS = ["shop"]\nROOT_URLCONF = "bakery.urls"\n${middleware}`;

/** The rules that speak of a settings module which silences checks. */
async function speaking(select: string, silenced: readonly string[], lines: string): Promise<readonly string[]> {
  const root = temporaryTree({ "bakery/settings.py": `${start}${lines}SILENCED_SYSTEM_CHECKS = ${JSON.stringify(silenced)}\n` });
  const report = await lint({ cwd: root, today: "2026-11-22", version: "test", selection: { select: [select] } }, [hstsWeak, keyCommitted, keyInsecure, sessionCookie]);
  return report.findings.map(({ ruleId, message }) => `${ruleId} ${message}`);
}

const key = 'SECRET_KEY = "flour-and-water"\n';
const hsts = "SECURE_HSTS_SECONDS = 31536000\n";

test("a silenced check silences the rule that mirrors it", async () => {
  expect(await speaking("settings/session-cookie-insecure", [], "")).toHaveLength(1);
  expect(await speaking("settings/session-cookie-insecure", ["security.W012"], "")).toEqual([]);
  expect(await speaking("settings/session-cookie-insecure", ["security.W008"], "")).toHaveLength(1);
});

test("of a rule with several checks, only what the silenced one says", async () => {
  expect(await speaking("settings/hsts-weak", ["security.W021"], hsts)).toEqual([expect.stringContaining("does not cover subdomains")]);
  expect(await speaking("settings/hsts-weak", ["security.W005"], hsts)).toEqual([]);
});

test("a committed key stays one, however the check of weak keys is silenced", async () => {
  expect(await speaking("security.W009", ["security.W009"], key)).toEqual([expect.stringContaining("settings/secret-key-committed")]);
});
