import { listensOf, namesOf, serversNamed, serversReadWith, socketName } from "../../src/core/nginx/listen.ts";
import type { NginxServer } from "../../src/core/nginx/server.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "nginx/conflicting-server-name",
  title: "Two server blocks answer for one name at one address.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  why: `Where two \`server\` blocks have the same name at the same address, nginx takes the first that it reads and ignores the
name in the other, with no more than a warning in its log. Which one is first depends on the names of the files: what you
change in the second has no effect, its certificate and redirects included.`,
  fix: `Join the two blocks, or remove the one that is left over from an older set-up.`,
  except: `The two files are never on one machine together.`,
  references: ["https://nginx.org/en/docs/http/request_processing.html", "https://nginx.org/en/docs/http/server_names.html"],

  *check(server, model) {
    if (server.conditional || server.assumed) return;
    const told = new Set<string>();
    const together = serversReadWith(server, model.nginx);
    // "_" and no name at all are how people write a server for the rest; templates decide names elsewhere.
    const names = [...namesOf(server)].filter((name) => name !== "" && name !== "_" && !/[${<@]/.test(name));
    for (const listen of listensOf(server)) {
      const taken = names.flatMap((name) => {
        const found = serversNamed(name, listen, server, together).find((other) => other === server || (!other.conditional && !other.assumed && other.at !== server.at));
        return found === undefined || found === server || told.has(name) ? [] : [{ name, first: found }];
      });
      const [one] = taken;
      if (!one) continue;
      const place = (of: NginxServer, name: string) => of.serverNames.find(({ value }) => value.toLowerCase() === name)?.at ?? of.at;
      for (const { name } of taken) told.add(name);
      const lost = taken.map(({ name }) => name);
      yield {
        at: place(server, one.name),
        message: `This block never answers for ${lost.length > 2 ? `${lost.slice(0, 2).join(", ")} and more` : lost.join(" and ")} on ${socketName(listen)}: an earlier one does.`,
        certainty: "certain",
        related: [{ at: place(one.first, one.name), message: "this one answers" }],
        help: "Join the two server blocks, or give each names of its own.",
      };
    }
  },
});
