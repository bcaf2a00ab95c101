import type { Model } from "../rule.ts";
import { isStandardPort } from "./visitor-ports.ts";

/**
 * Whether Traefik takes visitors' requests before the other containers do. It ends TLS and redirects as labels and routers
 * say that are not read here, and writes the X-Forwarded headers itself, X-Forwarded-Host included: those of a visitor are
 * dropped (doc.traefik.io/traefik/reference/install-configuration/entrypoints/, "forwardedHeaders").
 */
export const isBehindTraefik = ({ services }: Pick<Model, "services">): boolean =>
  services.some(({ image, ports, developers }) => developers === undefined && /(?:^|\/)traefik(?:[:@]|$)/.test(image?.value ?? "") && ports.some(({ hostPort }) => hostPort !== undefined && isStandardPort(hostPort)));
