import { rule } from "../../src/core/rule.ts";
import { entryPointOf } from "../../src/core/apache/wsgi-applications.ts";

/** Variables that settings read when they load; what a request needs (HTTPS, REMOTE_USER) is not among them. */
const forSettings = /^(?:DJANGO_\w+|(?=\w*SECRET)\w*|DATABASE_\w+|DB_\w+|\w*_PASSWORD|\w*_KEY|\w*_TOKEN|EMAIL_\w+|AWS_\w+|SENTRY_\w+|ALLOWED_HOSTS|DEBUG|ENV(?:IRONMENT)?|PYTHONPATH)$/;

export default rule({
  id: "apache/setenv-not-in-environ",
  title: "A variable that Apache sets does not reach the settings.",
  on: "apache",
  severity: "warning",
  since: "0.1.0",
  why: `\`SetEnv\` sets a variable for each request, where CGI programs find it. mod_wsgi hands it to the application with the
request; it is not in \`os.environ\`, which the settings read when they load. \`os.environ["SECRET_KEY"]\` stops the start with
KeyError, \`os.environ.get("DEBUG", ...)\` takes its default.`,
  fix: `Set it where the process starts: in \`/etc/apache2/envvars\`, in the unit, or in a file that the settings read
(\`django-environ\`, \`python-dotenv\`).`,
  except: `\`wsgi.py\` copies the variable into \`os.environ\` when the first request comes. (Where it does, nothing is reported.)`,
  references: ["https://modwsgi.readthedocs.io/en/master/user-guides/configuration-guidelines.html", "https://httpd.apache.org/docs/2.4/mod/mod_env.html#setenv"],

  *check(host, model) {
    if (host.wsgiScripts.length === 0) return;
    const copies = host.wsgiScripts.some((script) => /environ\s*\[|environ\.(?:get|items)|for\s+\w+\s+in\s+/.test(entryPointOf(script, model.entryPoints)?.file.text.replaceAll("os.environ", "") ?? ""));
    if (copies) return;
    for (const { args, at } of [...host.directives("SetEnv"), ...host.directives("PassEnv")]) {
      const [name] = args;
      if (!name?.known || !forSettings.test(name.value)) continue;
      yield { at, message: `The settings never see ${name.value}: SetEnv is for requests, not for os.environ.`, certainty: "certain", help: "Set it in /etc/apache2/envvars, or in a file that the settings read." };
    }
  },
});
