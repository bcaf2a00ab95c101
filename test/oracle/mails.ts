import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { lint } from "../../src/pipeline.ts";
import { loadRules } from "../all-rules.ts";
import { temporaryTree } from "../temporary-tree.ts";

/** Settings for the real Django and for the rules: what they say after those of their table. */
export interface MailCase {
  readonly name: string;
  readonly lines: string;
  /** The deliberate difference between a rule and what Django does, from one of its versions on. */
  readonly because?: { readonly rule: string; readonly from?: string; readonly words: string };
}

type Files = Readonly<Record<string, string>>;

/** A request as Django's RequestFactory takes it. */
export type Request = Readonly<Record<string, string>>;

/** What the real Django did: the mails that a mail server got, and how the request ended. */
export interface Answer {
  readonly mails: readonly { readonly to: readonly string[]; readonly sender: string; readonly subject: string; readonly body: string }[];
  readonly status?: number;
  /** The exception that came out of Django: the visitor gets the application server's own answer. */
  readonly escaped?: string;
  /** Django did not start. */
  readonly stopped?: string;
}

const views = `from django.urls import path


def crumble(request):
    raise RuntimeError("the oven is cold")


urlpatterns = [path("", crumble)]
`;

/** A small project with settings, for one series of Django. */
export const projectOf = (settings: string, { lines }: MailCase, django: string, more: Files = {}): Files => ({
  "requirements.txt": `Django~=${django}.0\n`,
  "manage.py": 'import os\n\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "bakery.settings")\n',
  "bakery/__init__.py": "",
  "bakery/urls.py": views,
  "bakery/settings.py": `${settings}${lines}\n`,
  ...more,
});

const script = fileURLToPath(new URL("mail_oracle.py", import.meta.url));

/** Sends one request to each project, as the real Django serves it. */
export function askDjango(python: string, jobs: readonly { readonly files: Files; readonly request: Request }[]): readonly Answer[] {
  const top = mkdtempSync(join(tmpdir(), "mails-"));
  try {
    const input = jobs.map(({ files, request }, index) => {
      const root = join(top, `${index}`);
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), text);
      }
      return { root, request };
    });
    const { stdout, stderr, status, error } = spawnSync(python, ["-B", script], { input: JSON.stringify(input), encoding: "utf8", timeout: 120_000, maxBuffer: 1 << 26 });
    if (status !== 0) throw new Error(`${python} ended with ${status}: ${error?.message ?? stderr}`);
    return JSON.parse(stdout) as readonly Answer[];
  } finally {
    rmSync(top, { recursive: true, force: true });
  }
}

const rules = (await loadRules()).map(({ rule }) => rule);

/** The ids, out of some, of the rules that report something in a project. */
export async function rulesThatReport(ids: readonly string[], files: Files): Promise<readonly string[]> {
  const { findings, problems } = await lint({ cwd: temporaryTree(files), today: "2026-11-22", version: "test", selection: { select: ids, preview: true } }, rules);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return [...new Set(findings.map(({ ruleId }) => ruleId))];
}
