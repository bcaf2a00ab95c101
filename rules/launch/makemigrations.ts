import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "launch/makemigrations",
  title: "Production writes its own migrations.",
  on: "document",
  severity: "error",
  since: "0.1.0",
  why: `\`makemigrations\` belongs on a developer's machine: it writes files that are then reviewed and committed. Run in production it invents
migrations that exist there alone, and that the next deployment or container throws away while the database remembers them. The
migrations of two machines then contradict each other, and \`migrate\` stops with \`Conflicting migrations\` or tables that are
already there. Where it asks a question nobody answers, and the start hangs.`,
  fix: `\`\`\`sh
python manage.py migrate --noinput
\`\`\`

and commit what \`makemigrations\` writes. \`makemigrations --check\` in the tests finds what was forgotten.`,
  except: "None is known for a process that serves.",
  references: ["https://docs.djangoproject.com/en/stable/topics/migrations/#version-control", "https://docs.djangoproject.com/en/stable/ref/django-admin/#makemigrations"],

  *check({ file, production }, model) {
    if (!production) return;
    for (const { at, name, args, stage } of model.managementCommands) {
      if (at.file !== file || name.value !== "makemigrations" || stage.verdict !== "production") continue;
      if (args.some((arg) => arg === "--check" || arg === "--dry-run" || arg === "-n")) continue;
      yield {
        at: name.at,
        message: "Each start may write migrations that exist on this machine alone.",
        certainty: "certain",
        help: "Leave makemigrations out: commit the migrations, and run migrate alone.",
      };
    }
  },
});
