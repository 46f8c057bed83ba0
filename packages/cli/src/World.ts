import type { IsoDate } from "@formulyar/core";
import type { Printer, PrinterOptions } from "@formulyar/documents";

/** A stream that is written to: standard output, standard error. */
export interface Output {
  readonly isTerminal: boolean;
  write(content: string | Uint8Array): Promise<void>;
}

/** Everything outside the program that a command touches, so that commands are tested without processes. */
export interface World {
  readonly cwd: string;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Folder with the definitions and the playground that came with the program. */
  readonly home?: string;
  today(): IsoDate;
  /** `maxPages`: how much is printed at once. */
  openPrinter(options?: Pick<PrinterOptions, "maxPages">): Printer;
  /** Settles when the program is told to stop. */
  stopped(): Promise<void>;
}
