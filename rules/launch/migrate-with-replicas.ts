import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "launch/migrate-with-replicas",
  title: "Several copies of the container migrate the database at the same time.",
  on: "document",
  severity: "warning",
  since: "0.1.0",
  why: `Each copy runs \`migrate\` when it starts. Django takes no lock: two that start together apply the same migration twice. One of them stops
with \`relation already exists\` or a deadlock, and data migrations may run twice. Old copies meanwhile serve with tables they don't know.`,
  fix: `Run it once for a deployment, before the copies start: a Job of Kubernetes, a release command, or

\`\`\`sh
docker compose run --rm web python manage.py migrate
\`\`\`

On Elastic Beanstalk, \`leader_only: true\` beside the command.`,
  except: "Something takes a lock around it, such as pg_advisory_lock or a leader election.",
  references: ["https://docs.djangoproject.com/en/stable/topics/migrations/", "https://kubernetes.io/docs/concepts/workloads/controllers/job/", "https://docs.docker.com/reference/compose-file/deploy/#replicas", "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/customize-containers-ec2.html#linux-container-commands"],

  *check({ file }, model) {
    for (const { kind, at, name, args, stage, container } of model.managementCommands) {
      const replicas = container?.replicas;
      if (at.file !== file || name.value !== "migrate" || stage.verdict !== "production" || !replicas || replicas.count < 2) continue;
      if (args.some((arg) => /^--(?:check|plan|prune|help)$/.test(arg)) || /lock/i.test(file.text)) continue;
      const isBeanstalk = kind === "platform";
      yield {
        at: name.at,
        message: `${replicas.count} ${isBeanstalk ? "machines" : "containers"} migrate the database at the same time, and Django takes no lock.`,
        certainty: "likely",
        help: isBeanstalk ? "Add leader_only: true to the command." : "Run migrate once for a deployment, in a job of its own.",
        related: [{ at: replicas.at, message: "so many of them run" }],
      };
    }
  },
});
