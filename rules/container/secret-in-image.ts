import { rule } from "../../src/core/rule.ts";

/** What stands for a secret while an image is built. */
const placeholder = /change|dummy|default|\bbad\b|_bad_|sample|replace|placeholder|example|insecure|fake|build|temp|test|todo|static|not[-_ ]?(?:so[-_ ]?)?(?:a[-_ ]?)?secret|your|xxx|^(?:my[-_ ]?|super[-_ ]?)?(?:secret|password|passwd|key|token|django|postgres|root|admin|none|null|unset|default|unused)?(?:[-_ ]?key)?$/i;

/** Shorter texts guard nothing. */
const shortest = 8;

export default rule({
  id: "container/secret-in-image",
  title: "A secret is baked into the image.",
  on: "image",
  severity: "error",
  since: "0.1.0",
  why: `\`ENV\` and the default of an \`ARG\` stand in the image's history: \`docker history --no-trunc\` shows them to everybody who can pull
the image, and every layer, cache and registry keeps them after they were changed. The secret is also the same in each place where
the image runs.`,
  fix: `Give it to the container when it starts:

\`\`\`yaml
services:
  web:
    image: bakery
    environment:
      SECRET_KEY: \${SECRET_KEY:?}
\`\`\`

A secret that only the build needs is mounted: \`RUN --mount=type=secret,id=token ...\`. \`RUN SECRET_KEY=unused python manage.py collectstatic\`
leaves nothing behind. Change the secret afterwards.`,
  except: "The value guards nothing, and the container gets the real one when it starts.",
  references: ["https://docs.docker.com/build/building/secrets/", "https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/"],

  *check({ stage, variables }) {
    if (stage.verdict !== "production") return;
    for (const { instruction, name, value, at, isSecret } of variables) {
      if (!isSecret || value === undefined || value.length < shortest || placeholder.test(value) || /^[$/.]|^(?:true|false)$/i.test(value)) continue;
      yield {
        at,
        message: `Everybody who can pull the image reads ${name}: ${instruction} keeps it in the image's history.`,
        certainty: "certain",
        help: "Give it to the container when it starts, and change it.",
      };
    }
  },
});
