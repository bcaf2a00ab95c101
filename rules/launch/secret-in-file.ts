import { rule } from "../../src/core/rule.ts";
import { isSecretName } from "../../src/core/launch/secret-names.ts";

/** What samples hold in place of a secret. */
const placeholder = /change[-_ ]?(?:me|this|it)|replace|your[-_ ]|example|placeholder|dummy|xxx|todo|insert|fill[-_ ]?in|<|\{|\$|^\*+$|\.\.\.|^(?:none|null|secret|test)$/i;

/** A switch or a number is no secret, whatever its name says; nor is a path to one, or a contract's address on a blockchain: `FLOUR_TOKEN`. */
const isPlain = (value: string): boolean => value.length < 6 || /^(?:true|false|yes|no|on|off|\d+|[./~][\w./-]*|0x[\da-f]{40})$/i.test(value);

export default rule({
  id: "launch/secret-in-file",
  title: "A secret of production stands in a file that starts it.",
  on: "launch",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-798"],
  why: `Everybody who can read the repository, its forks and its backups knows the key or the password. Of a systemd unit, every user of the
machine can ask for the variables (\`systemctl show\`). Taking the line out does not take the secret out of the history: make a
new one.`,
  fix: `\`\`\`ini
[Service]
EnvironmentFile=/etc/bakery.env
\`\`\`

with a file on the server that only root may read. A platform keeps such values itself: \`heroku config:set\`.`,
  except: "The value is no secret of production: a placeholder, or a service that only this machine reaches.",
  references: ["https://docs.djangoproject.com/en/stable/howto/deployment/checklist/#secret-key", "https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html#Environment="],

  *check({ environment, stage, server }) {
    if (stage.verdict !== "production" || server === "runserver") return;
    for (const { name, value, at } of environment) {
      // What an image holds is container/secret-in-image's to report.
      if (value === undefined || !isSecretName(name) || isPlain(value) || placeholder.test(value) || /dockerfile|containerfile/i.test(at.file.path)) continue;
      yield {
        at,
        message: `Everybody who can read the repository knows production's ${name}.`,
        certainty: "likely",
        help: "Make a new one, and keep it in a file or a store that is not in the repository.",
      };
    }
  },
});
