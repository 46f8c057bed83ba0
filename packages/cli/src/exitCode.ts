/** What the command's end tells the caller. */
export const exitCode = {
  fine: 0,
  /** The record or a definition has errors. */
  errors: 1,
  /** Wrong usage, or a fault. */
  fault: 2,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
