import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "launch/procfile-no-web",
  title: "The Procfile's server is not called web.",
  on: "document",
  severity: "error",
  since: "0.1.0",
  why: `Heroku, Dokku, Scalingo and others send requests to the process that is called \`web\`, and give only that one a port. A server under
another name may run, but nobody reaches it: visitors see \`No web processes running\` (H14).`,
  fix: `\`\`\`
web: gunicorn bakery.wsgi
release: python manage.py migrate
\`\`\``,
  except: "Another program reads the Procfile, such as honcho on a machine of your own.",
  references: ["https://devcenter.heroku.com/articles/procfile#the-web-process-type", "https://devcenter.heroku.com/articles/error-codes#h14-no-web-dynos-running"],

  *check({ production, problems }) {
    if (!production) return;
    for (const { kind, at, message, help } of problems) {
      if (kind === "procfile-no-web") yield { at, message, certainty: "likely", ...(help !== undefined && { help }) };
    }
  },
});
