/** Wrong usage or configuration: one sentence for the person who typed it. The run ends with status 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";

  /** What is printed, a line each. What was typed may hold line ends of its own: only these are some. */
  get lines(): readonly string[] {
    return [this.message];
  }
}
