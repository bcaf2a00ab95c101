// src/discover/kinds.ts
var kinds = {
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
  gunicorn: "gunicorn"
};
var languageNamed = (kind) => Object.hasOwn(kinds, kind) ? kinds[kind] : void 0;

export {
  kinds,
  languageNamed
};
