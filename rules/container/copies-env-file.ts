import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "container/copies-env-file",
  title: "A file of secrets is copied into the image.",
  on: "image",
  severity: "error",
  since: "0.1.0",
  why: `A \`.env\` that is copied stays in a layer of the image, also when a later line removes it. Everybody who can pull the image has the
secret key and the passwords of the database, and the image holds one machine's values for all machines.

\`COPY . .\` takes a \`.env\` along like any other file, unless \`.dockerignore\` leaves it out.`,
  fix: `\`\`\`text
# .dockerignore
.env
.env.*
\`\`\`

\`\`\`yaml
services:
  web:
    build: .
    env_file: .env
\`\`\``,
  except: "The file holds no secrets; a sample (`.env.example`) is left alone by itself.",
  references: ["https://docs.docker.com/build/concepts/context/#dockerignore-files", "https://docs.docker.com/compose/how-tos/environment-variables/set-environment-variables/"],

  *check({ stage, environmentFiles }) {
    if (stage.verdict !== "production") return;
    for (const { source, tracked } of environmentFiles) {
      const name = tracked ?? source.value;
      yield {
        at: source.at,
        message: `Everybody who can pull the image reads the secrets in ${name}, which is copied into it.`,
        certainty: "certain",
        help: "List it in .dockerignore, and give it to the container when it starts: `env_file: .env`.",
      };
    }
  },
});
