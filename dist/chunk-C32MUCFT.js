import {
  certainties,
  severities
} from "./chunk-RGUTMODH.js";

// src/configure/keys.ts
var gate = [...severities, "never"];
var configurationKeys = {
  settings: { form: "module", help: "The settings module that runs in production.", unset: "what the launchers and entry points name", example: '"bakery.settings.production"' },
  django: { form: "version", help: "The Django version that production runs.", unset: "what the project pins", example: '"5.2"' },
  "env-file": { form: "paths", help: "Files with the variables that production has, the later above the earlier.", unset: "what launchers set", example: '["deploy/production.env"]' },
  select: { form: "rules", help: "Run only these rules: ids, families, globs, Django's own ids, or all.", unset: "the recommended rules", example: '["settings", "nginx"]' },
  ignore: { form: "rules", help: "Leave these rules out.", unset: "none", example: '["settings/hsts-missing"]' },
  "extend-select": { form: "rules", help: "Run these rules too.", unset: "none", example: '["deployment/timeouts-inverted"]' },
  "extend-ignore": { form: "rules", help: "Leave these rules out too.", unset: "none", example: '["gunicorn/single-worker"]' },
  preview: { form: "flag", help: "Run new rules too.", unset: "false", example: "true" },
  "fail-on": { form: "choice", choices: gate, help: "Fail on findings of this level or above.", unset: "warning", example: '"error"' },
  "min-certainty": { form: "choice", choices: certainties, help: "Leave out what is known less surely.", unset: "likely", example: '"conditional"' },
  severity: { form: "severity-by-rule", help: "Other severities for rules.", unset: "each rule's own", example: '{ "settings/sqlite-in-production" = "info" }' },
  "per-file-ignores": { form: "rules-by-glob", help: "Rules that say nothing about files that match a glob.", unset: "none", example: '{ "deploy/legacy/**" = ["nginx"] }' },
  exclude: { form: "globs", help: "Files that are not judged.", unset: "none", example: '["vendor/**"]' },
  kinds: { form: "globs-by-kind", help: "What files are, where their names don't tell.", unset: "told by names and contents", example: '{ nginx = ["deploy/*.txt"] }' },
  production: { form: "globs", help: "Files that production uses, whatever their names say.", unset: "told by names and contents", example: '["compose.yaml"]' },
  development: { form: "globs", help: "Files that only development or tests use, whatever their names say.", unset: "told by names and contents", example: '["ops/playground/**"]' },
  "tls-ends-upstream": { form: "flag", help: "Whether something in front of everything that is configured here, such as a load balancer, speaks HTTPS with visitors.", unset: "told by nginx and Apache, where they are here", example: "true" },
  baseline: { form: "path", help: "The file that counts the findings which are accepted for now.", unset: "none", example: '"django-prod-lint-baseline.json"' },
  "require-reason": { form: "flag", help: "Report suppressions that give no reason after `--`.", unset: "false", example: "true" },
  unsuppressible: { form: "rules", help: "Rules that comments can't silence.", unset: "none", example: '["settings/debug-enabled"]' }
};

export {
  configurationKeys
};
