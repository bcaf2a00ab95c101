import type { Language } from "../core/document.ts";

/** What a person may call each language, on the command line and in a configuration. */
export const kinds: Readonly<Record<string, Language>> = {
  "python-settings": "python",
  python: "python",
  nginx: "nginx",
  apache: "apache",
  shell: "shell",
  procfile: "procfile",
  systemd: "systemd",
  dotenv: "dotenv",
  requirements: "requirements",
  javascript: "javascript",
  dockerfile: "dockerfile",
  compose: "compose",
  kubernetes: "kubernetes",
  platform: "platform",
  uwsgi: "uwsgi",
  supervisor: "supervisor",
  crontab: "crontab",
  makefile: "makefile",
  ci: "ci",
  bundler: "bundler",
  gunicorn: "gunicorn",
};

/** The language that a name means; undefined when there is no such kind. */
export const languageNamed = (kind: string): Language | undefined => (Object.hasOwn(kinds, kind) ? kinds[kind] : undefined);
