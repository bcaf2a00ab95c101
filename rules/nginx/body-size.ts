import { rule } from "../../src/core/rule.ts";

const units = { k: 1024, m: 1024 ** 2, g: 1024 ** 3 } as const;

/** Bytes of `10m`; undefined when it can't be known. */
function bytes(size: string): number | undefined {
  const found = /^(\d{1,15})([kmg]?)$/i.exec(size);
  if (!found) return undefined;
  const unit = found[2]?.toLowerCase();
  return Number(found[1]) * (unit === "k" || unit === "m" || unit === "g" ? units[unit] : 1);
}

const gigabyte = 1024 ** 3;

export default rule({
  id: "nginx/body-size",
  title: "nginx takes requests of any size.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  tags: ["security", "cwe-400"],
  why: `nginx writes a large request to its disk before it hands it on. With \`client_max_body_size 0\`, or gigabytes of it, a
visitor without an account fills the disk with a few requests to any page, because Django decides who may upload only
after nginx has taken everything.`,
  fix: `Allow what pages need, and more only where uploads arrive:

\`\`\`nginx
client_max_body_size 5m;

location /scans/upload/ {
    client_max_body_size 200m;
    proxy_pass http://127.0.0.1:8000;
}
\`\`\``,
  except: `The site exists to take large files from people who have an account elsewhere.`,
  references: ["https://nginx.org/en/docs/http/ngx_http_core_module.html#client_max_body_size"],

  *check(server) {
    const said = new Set<unknown>();
    for (const location of server.locations) {
      // A location of its own for uploads is what the advice is.
      if (!location.gateway || (location.own("client_max_body_size").length > 0 && location.path.value !== "/")) continue;
      const limit = location.effective("client_max_body_size");
      const size = bytes(limit?.args[0]?.value ?? "");
      if (!limit || size === undefined || (size > 0 && size < gigabyte) || said.has(limit.at)) continue;
      said.add(limit.at);
      yield {
        at: limit.at,
        message: size === 0 ? "Any visitor can fill the disk: requests may have any size, on every page." : `Any visitor can fill the disk: requests may have ${limit.args[0]?.value ?? ""} on every page.`,
        certainty: "certain",
        ...(size > 0 && { severity: "info" as const }),
        help: "Allow a few megabytes here, and more only in the location that takes uploads.",
      };
    }
  },
});
