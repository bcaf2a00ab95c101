import { formatAddress, parseAddress, reaches } from "../../src/core/address.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "launch/systemd-bind-ignored",
  title: "gunicorn does not listen where its option says.",
  on: "launch",
  severity: "warning",
  since: "0.1.0",
  why: `gunicorn that gets sockets from systemd listens on those and leaves \`--bind\` aside without a word. Whoever reads the unit and points nginx
to that address gets 502.`,
  fix: `Leave \`--bind\` out, and write the address into the socket unit:

\`\`\`ini
# bakery.socket
[Socket]
ListenStream=/run/bakery.sock
\`\`\``,
  except: "The service is also started without its socket unit.",
  references: ["https://docs.gunicorn.org/en/stable/deploy.html#systemd", "https://www.freedesktop.org/software/systemd/man/latest/systemd.socket.html"],

  *check(launch) {
    const { service, stage, server, listeners, listenersKnown } = launch;
    const bind = launch.option("bind");
    const asked = bind?.value && parseAddress(bind.value.value);
    if (!service?.startedBySocket || server !== "gunicorn" || stage.verdict !== "production" || !bind || !asked || !listenersKnown) return;
    const [listener] = listeners;
    if (!listener?.at || listeners.some(({ address }) => reaches(asked, address))) return;
    yield {
      at: bind.at,
      message: `Nobody listens on ${formatAddress(asked)}: gunicorn takes the socket that systemd hands it.`,
      certainty: "certain",
      help: `Leave the option out, or write the address into ${listener.at.file.path}.`,
      related: [{ at: listener.at, message: "gunicorn listens here" }],
    };
  },
});
