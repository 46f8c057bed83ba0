/** Bounds of one request. */
export interface Limits {
  /** Largest body, bytes. */
  readonly body: number;
  /** Largest document that is read back, bytes. */
  readonly document: number;
  /** Longest rendering, milliseconds: enough for a printer that had to replace its browser and print again. */
  readonly render: number;
}

export const defaultLimits: Limits = { body: 2 * 1024 * 1024, document: 16 * 1024 * 1024, render: 75_000 };
