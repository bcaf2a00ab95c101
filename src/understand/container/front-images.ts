import { nameOf } from "../../core/paths.ts";

const frontServer = /^(?:nginx|openresty|caddy|traefik|haproxy)(?:[-_][\w.-]+)?$|^(?:httpd|apache2?)$/i;

/** Whether an image is that of a front server: `nginx:1.27-alpine`, `nginxinc/nginx-unprivileged`, `registry.example/httpd@sha256:...`. */
export const isFrontServerImage = (image: string): boolean => frontServer.test(nameOf(image.replace(/@.*$/s, "")).replace(/:.*$/s, ""));
