const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Does work that must not be cut in two. A signal that asks the process to end is obeyed once the work is done.
 * @param work leaves nothing waiting: it is done when it returns
 */
export function uninterrupted<T>(work: () => T): T {
  let asked: NodeJS.Signals | undefined;
  const note = (signal: NodeJS.Signals): void => {
    asked ??= signal;
  };
  for (const signal of signals) process.on(signal, note);
  try {
    return work();
  } finally {
    // Signals that came meanwhile are told in the next turn of the loop. The first of these may belong to this turn still.
    setImmediate(() => setImmediate(() => {
      for (const signal of signals) process.off(signal, note);
      if (asked !== undefined) process.kill(process.pid, asked);
    }));
  }
}
