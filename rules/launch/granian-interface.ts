import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "launch/granian-interface",
  title: "The protocol that granian speaks is none of Django's.",
  on: "launch",
  severity: "error",
  since: "0.1.0",
  why: `Unless it is told otherwise granian calls the application by RSGI, its own protocol. Django knows WSGI and ASGI alone: the process
starts, and every request ends in \`500 Internal Server Error\`.`,
  fix: `\`\`\`sh
exec granian --interface wsgi bakery.wsgi:application
exec granian --interface asgi bakery.asgi:application
\`\`\``,
  except: "The application is no Django.",
  references: ["https://github.com/emmett-framework/granian#readme", "https://docs.djangoproject.com/en/stable/howto/deployment/"],

  *check(launch) {
    const { server, stage, optionsKnown, application, command, environment } = launch;
    if (server !== "granian" || stage.verdict === "development" || !optionsKnown || launch.option("interface")) return;
    if (!application || !/(?:^|\.)[aw]sgi(?::|$)/.test(application.value) || environment.some(({ name }) => name === "GRANIAN_INTERFACE")) return;
    const spoken = /(?:^|\.)asgi/.test(application.value) ? "asgi" : "wsgi";
    yield {
      at: command.at,
      message: "Every request fails: granian speaks RSGI, and Django does not.",
      certainty: "certain",
      help: `Add --interface ${spoken}.`,
    };
  },
});
