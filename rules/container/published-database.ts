import { rule } from "../../src/core/rule.ts";

/** Images of databases and the ports they listen on. */
const databases: readonly { readonly image: RegExp; readonly port: number; readonly name: string }[] = [
  { image: /(?:^|\/)(?:postgres|postgis|timescaledb|pgvector)/, port: 5432, name: "PostgreSQL" },
  { image: /(?:^|\/)(?:mysql|mariadb|percona)/, port: 3306, name: "the database" },
  { image: /(?:^|\/)(?:redis|valkey|keydb)/, port: 6379, name: "Redis" },
  { image: /(?:^|\/)mongo/, port: 27017, name: "MongoDB" },
  { image: /(?:^|\/)memcached/, port: 11211, name: "memcached" },
  { image: /(?:^|\/)(?:elasticsearch|opensearch)/, port: 9200, name: "the search server" },
];

export default rule({
  id: "container/published-database",
  title: "The database answers the whole network.",
  on: "service",
  severity: "warning",
  since: "0.1.0",
  why: `\`ports: "5432:5432"\` opens the port on every address of the machine, also on the public one, and Docker writes its rules before
those of ufw and firewalld: a firewall that denies the port does not stop it. Passwords of databases are then guessed by whoever
scans the network; Redis and memcached ask for none.

Containers of one network reach each other without \`ports\`.`,
  fix: `Leave \`ports\` out; the application uses \`db:5432\` all the same. For a tunnel or a backup on the machine itself:

\`\`\`yaml
services:
  db:
    image: postgres:17
    ports:
      - "127.0.0.1:5432:5432"
\`\`\``,
  except: "The machine has no public address, and everybody in its network may reach the database.",
  references: ["https://docs.docker.com/engine/network/packet-filtering-firewalls/#docker-and-ufw", "https://docs.docker.com/reference/compose-file/services/#ports"],

  *check({ name, image, ports, developers }, model) {
    if (developers !== undefined) return;
    const here = model.launches.filter(({ container }) => container?.service?.at.file === name.at.file);
    // A stack is production's where a service of it serves production, and none is a developer's.
    if (!here.some(({ stage }) => stage.verdict === "production") || here.some(({ stage }) => stage.verdict === "development")) return;
    const database = databases.find((one) => image && one.image.test(image.value));
    for (const { host, hostPort, containerPort, at } of ports) {
      if (!database || containerPort !== database.port || hostPort === undefined || !["", "0.0.0.0", "[::]"].includes(host)) continue;
      yield {
        at,
        message: `Whoever reaches the machine reaches ${database.name}: port ${hostPort} is open on every address, past the firewall.`,
        certainty: "likely",
        help: `Remove the line, or write "127.0.0.1:${hostPort}:${containerPort}".`,
      };
    }
  },
});
