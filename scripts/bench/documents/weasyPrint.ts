import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Another engine, where it is installed: one process a document. */
export async function weasyPrintVersion(): Promise<string | undefined> {
  return run("weasyprint", ["--version"]).then(
    ({ stdout }) => stdout.trim(),
    () => undefined,
  );
}

/** `round()` of CSS, which this engine does not know: `round(11pt, 0.25px)`. */
const ROUNDED = /round\(([^,()]+), [^()]+\)/g;

export async function printByWeasyPrint(html: string): Promise<void> {
  const child = run("weasyprint", ["-", "-"], { encoding: "buffer", maxBuffer: 2 ** 28 });
  child.child.stdin?.end(html.replaceAll(ROUNDED, "$1"));
  await child;
}
