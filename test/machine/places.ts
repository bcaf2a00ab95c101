import { chmodSync, mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A short name (a unix socket's path holds about 100 characters), readable by the servers' own users. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "django-"));
  chmodSync(folder, 0o755);
  return folder;
}

/** A TCP port of 127.0.0.1 on which nobody listens now. */
export async function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === "object") resolve(address.port);
        else reject(new Error("no port was given"));
      });
    });
  });
}
