/** What a command may use of the process; tests bring their own. */
export interface Io {
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether standard output is a terminal. */
  readonly isTerminal: boolean;
  /** How wide the terminal is; unknown where standard output is none. */
  readonly columns?: number;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Writes a piece of the report to standard output. */
  out(text: string): void;
  /** Writes everything that is not the report to standard error. */
  err(text: string): void;
  /** All of standard input. */
  readInput(): Promise<string>;
}

/** Whether to colour what goes to standard output: the flag, then NO_COLOR, then FORCE_COLOR, then the terminal. */
export function wantsColor(flag: "auto" | "always" | "never", { env, isTerminal }: Pick<Io, "env" | "isTerminal">): boolean {
  if (flag !== "auto") return flag === "always";
  if ((env["NO_COLOR"] ?? "") !== "") return false;
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return isTerminal && env["TERM"] !== "dumb";
}
