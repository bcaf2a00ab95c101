import { isLoopback, reaches } from "../address.ts";
import type { ApacheProxy } from "./host.ts";
import type { Launch } from "../launch/launch.ts";
import { type Backend, djangoPorts, djangoWords, isElsewhere, otherPorts, otherPrograms, wordsOf } from "../deployment/program-names.ts";

/**
 * Judges whether Django answers behind a proxied path: by a launch that listens there, else by names and ports. Never a
 * guess where the path or the backend is named after another program, or is a public host.
 */
export function backendBehind(proxy: ApacheProxy, launches: readonly Launch[]): Backend {
  const { address, path, target } = proxy;
  if (address === undefined || !path.known || !target.known) return "other";
  const name = address.kind === "unix" ? address.path.slice(address.path.lastIndexOf("/") + 1) : address.host;
  const words = [...wordsOf(name), ...wordsOf(path.value)].filter((word) => word !== "sock");
  if (words.some((word) => otherPrograms.has(word)) || isElsewhere(name.replace(/\.(?:sock|socket)$/, "")) && !isLoopback(name)) return "other";
  if (launches.some(({ listeners }) => listeners.some((listener) => reaches(address, listener.address)))) return "django";
  if (words.some((word) => djangoWords.has(word) || /django|gunicorn|wsgi/.test(word))) return "plausibly-django";
  return address.kind === "unix" || (isLoopback(address.host) && (djangoPorts.has(address.port) || (path.value === "/" && !otherPorts.has(address.port)))) ? "plausibly-django" : "other";
}
