const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Settles at the first signal to stop. Further ones are heard and change nothing, since npm sends on what the
 * terminal has sent already; the program ends when it has closed what it opened.
 */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of signals) process.on(signal, () => resolve());
  });
}
