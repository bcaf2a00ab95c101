import { tellScheme } from "../apache/edits.ts";
import type { Edit } from "../finding.ts";
import { sendHeaders } from "../nginx/edits.ts";
import type { Believed } from "./forwarded-scheme.ts";
import type { Route } from "./routes.ts";

/**
 * Lets a front server write the header that says by which scheme the visitor came.
 * @returns undefined where the header says it in other words than the scheme itself, or a line of its own would drop others
 */
export function tellSchemeBy(route: Route, { header, value }: Pick<Believed, "header" | "value">): Edit | undefined {
  if (value !== "https") return undefined;
  if (route.kind === "nginx") return sendHeaders(route.location, route.gateway, { [header]: "$scheme" });
  return route.kind === "apache" && route.proxy && !route.host.htaccess ? tellScheme(route.host, route.at, header) : undefined;
}
