import { isAnyHost } from "../../../core/address.ts";
import { isStandardPort } from "../../../core/deployment/visitor-ports.ts";
import { isFrontServerImage } from "../front-images.ts";
import type { ServiceReader } from "./service.ts";

/**
 * The service of a stack at which visitors arrive: a front server that answers on every address of the machine, on a port that browsers leave
 * out of addresses.
 * @param baseOf what the image of a service begins from, where the repository makes it
 * @returns in a few words: `front answers visitors on port 80`
 */
export function frontService(readers: readonly ServiceReader[], baseOf: (reader: ServiceReader) => string | undefined): string | undefined {
  for (const reader of readers) {
    const port = reader.ports.find(({ host, hostPort }) => hostPort !== undefined && isStandardPort(hostPort) && isAnyHost(host));
    const image = port && (baseOf(reader) ?? reader.text("image")?.value);
    if (port && image !== undefined && isFrontServerImage(image)) return `${reader.service.name} answers visitors on port ${port.hostPort ?? ""}`;
  }
  return undefined;
}
