import { nginxBytes } from "../../src/core/deployment/durations.ts";
import type { Claim } from "../../src/core/finding.ts";
import { routesTo } from "../../src/core/deployment/routes.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "deployment/body-limit-inverted",
  title: "nginx refuses requests of a size that the settings were made for.",
  on: "deployment",
  severity: "warning",
  since: "0.1.0",
  why: `The settings raise \`DATA_UPLOAD_MAX_MEMORY_SIZE\`, so large requests are expected. nginx takes one megabyte unless it is told
otherwise, and answers 413 before Django sees the request: the setting has no effect.`,
  fix: `\`\`\`nginx
client_max_body_size 20m;
\`\`\`

in the location that takes these requests, at least as large as the setting.`,
  except: "The large requests come another way than through this server.",
  references: ["https://nginx.org/en/docs/http/ngx_http_core_module.html#client_max_body_size", "https://docs.djangoproject.com/en/stable/ref/settings/#data-upload-max-memory-size"],

  *check(deployment, model): Iterable<Claim> {
    const { settings } = deployment;
    if (!settings?.names.some(({ name }) => name === "DATA_UPLOAD_MAX_MEMORY_SIZE")) return;
    const routes = routesTo(deployment, model).flatMap((route) => {
      if (route.kind !== "nginx" || !route.complete) return [];
      const line = route.location.effective("client_max_body_size");
      const limit = line ? nginxBytes(line.args[0]?.value ?? "") : 1024 ** 2;
      return limit === undefined ? [] : [{ route, line, limit: limit === 0 ? Infinity : limit }];
    });
    // One location that takes them is enough: it is the one for uploads.
    const [widest] = routes.toSorted((a, b) => b.limit - a.limit);
    if (!widest) return;
    const { route, line, limit } = widest;
    for (const hit of settings.hits("DATA_UPLOAD_MAX_MEMORY_SIZE", (value) => value.type === "int" && value.value > limit && value.value > 2621440)) {
      yield {
        at: line?.at ?? route.at,
        message: `Requests above ${megabytes(limit)} are refused with 413 by nginx, though the settings allow ${hit.value.type === "int" ? megabytes(hit.value.value) : "more"}.`,
        certainty: route.proven ? "certain" : "likely",
        related: [{ at: hit.at, message: "Django takes requests of this size" }],
        help: "Raise client_max_body_size in the location that takes these requests.",
      };
    }
  },
});

const megabytes = (bytes: number): string => `${Math.round((bytes / 1024 ** 2) * 10) / 10} MB`;
