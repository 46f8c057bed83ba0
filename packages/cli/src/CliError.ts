/** What the user asked for cannot be done. The message is one Russian sentence for standard error. */
export class CliError extends Error {
  override readonly name: string = "CliError";
}

/** The command line itself is wrong; the user is pointed to the help of the command. */
export class UsageError extends CliError {
  override readonly name = "UsageError";
  readonly command: string | undefined;

  constructor(message: string, command?: string) {
    super(message);
    this.command = command;
  }
}
