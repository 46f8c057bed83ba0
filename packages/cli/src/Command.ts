import type { OptionName } from "./args/options.ts";
import type { ExitCode } from "./exitCode.ts";
import type { World } from "./World.ts";

/** What was typed after the command's name. */
export interface Input {
  readonly operands: readonly string[];
  readonly options: { readonly [name in OptionName]?: string };
}

export interface Command {
  readonly name: string;
  /** Operands as the help shows them, e.g. `["FORM", "[FILE]"]`; those in brackets may be left out, one with «…» may be many. */
  readonly operands: readonly string[];
  readonly options: readonly OptionName[];
  /** Russian: what it does; further lines are explanations. */
  readonly summary: string;
  run(input: Input, world: World): Promise<ExitCode>;
}
