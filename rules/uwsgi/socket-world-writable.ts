import { servesProduction } from "../../src/core/launch/launch-options.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "uwsgi/socket-world-writable",
  title: "Every user of the machine may talk to uWSGI's socket.",
  on: "launch",
  severity: "warning",
  since: "0.1.0",
  tags: ["security", "cwe-732"],
  why: `Whoever may write to the socket sends requests past the web server, with every variable that the server would have set: the user that it
has authenticated, the address of the client, and \`UWSGI_FILE\`, by which uWSGI loads another application. \`chmod-socket\` alone
means 666.`,
  fix: `\`\`\`ini
chmod-socket = 660
chown-socket = bakery:www-data
\`\`\``,
  except: "Nobody else has an account or a process there, as in a container.",
  references: ["https://uwsgi-docs.readthedocs.io/en/latest/Options.html#chmod-socket", "https://uwsgi-docs.readthedocs.io/en/latest/ThingsToKnow.html"],

  *check(launch, model) {
    if (!servesProduction(launch, "uwsgi") || model.hasFile("Dockerfile")) return;
    const mode = launch.option("chmod-socket");
    const hasSocket = launch.listeners.some(({ address }) => address.kind === "unix");
    if (!mode || !hasSocket) return;
    const text = mode.value?.value ?? (mode.at.end - mode.at.start <= "--chmod-socket".length ? "666" : "");
    if (!/^0?[0-7]{2}[2367]$/.test(text) && text !== "1") return;
    yield {
      at: mode.at,
      message: "Every user of the machine can send requests past the web server, through uWSGI's socket.",
      certainty: "certain",
      help: "Write chmod-socket = 660, and give the socket to the web server's group with chown-socket.",
    };
  },
});
