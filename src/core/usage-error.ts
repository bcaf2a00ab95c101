/** Wrong usage or configuration: one sentence for the person who typed it. The run ends with status 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
