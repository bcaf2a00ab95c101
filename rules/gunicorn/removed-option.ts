import { rule } from "../../src/core/rule.ts";

/** Options that gunicorn once had, with the version that took each away and what to write instead. */
const removed: ReadonlyMap<string, { readonly since: string; readonly instead: string }> = new Map([
  ["debug", { since: "19.2", instead: "Leave --debug out." }],
  ["settings", { since: "19.7", instead: "Write --env DJANGO_SETTINGS_MODULE=bakery.settings, or set the variable where the process is started." }],
  ["django-settings", { since: "19.7", instead: "Write --env DJANGO_SETTINGS_MODULE=bakery.settings." }],
  ["x-forwarded-for-header", { since: "19.0", instead: "Leave it out: gunicorn leaves this header to the application." }],
  ["tolerate-dangerous-framing", { since: "23.0", instead: "Leave it out, and repair the client or proxy that sends such requests." }],
  ["log-facility", { since: "19.0", instead: "Write --log-syslog-facility." }],
  ["traceback", { since: "19.0", instead: "Leave it out." }],
]);

export default rule({
  id: "gunicorn/removed-option",
  title: "gunicorn is started with an option that it refuses.",
  on: "launch",
  severity: "error",
  since: "0.1.0",
  why: `gunicorn refuses a command line with an option that it does not know: \`error: unrecognized arguments: --debug\`, status 2. No
process listens then, and visitors get \`502 Bad Gateway\`. Some options were taken away between 2014 and 2024, so that the same line
worked before an upgrade. Names have dashes, no underscores: \`--log_level\` is none; and a switch takes no value: \`--reload=True\` ends
with \`ignored explicit argument 'True'\`.`,
  fix: `\`\`\`sh
exec gunicorn bakery.wsgi:application --env DJANGO_SETTINGS_MODULE=bakery.settings
\`\`\``,
  except: "The machine still has the old gunicorn, on purpose.",
  references: ["https://docs.gunicorn.org/en/stable/news.html", "https://docs.gunicorn.org/en/stable/settings.html"],

  *check({ server, stage, options }) {
    // Of gunicorn_django nothing works, whatever its options: that is removed-command's to say.
    if (server !== "gunicorn" || stage.verdict === "development") return;
    for (const { name, at, refused } of options) {
      if (refused?.kind === "spelling") yield { at, message: `The application never starts: gunicorn knows no option --${name}.`, certainty: "certain", help: `Write ${refused.meant}.` };
      if (refused?.kind === "value") yield { at, message: `The application never starts: gunicorn's --${name} is a switch and takes no value.`, certainty: "certain", help: `Write --${name} without the value, or leave it out.` };
      const gone = refused ? undefined : removed.get(name);
      if (gone) yield { at, message: `The application never starts: gunicorn has no --${name} since version ${gone.since}.`, certainty: "certain", help: gone.instead };
    }
  },
});
