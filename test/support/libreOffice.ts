import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Whether LibreOffice is on this machine. The product does not need it: it shows that others read our documents. */
export async function hasLibreOffice(): Promise<boolean> {
  return run("soffice", ["--version"]).then(
    () => true,
    () => false,
  );
}

/** What LibreOffice prints of Word documents, by their names, all in one process with a profile of its own. */
export async function printedByLibreOffice(
  documents: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), "formulyar-word-"));
  try {
    const names = [...documents.keys()];
    const path = (index: number, ending: string) => join(folder, `${index}.${ending}`);
    for (const [index, bytes] of [...documents.values()].entries())
      await writeFile(path(index, "docx"), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const inputs = names.map((_, index) => path(index, "docx"));
    await run("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...inputs]);
    const printed = names.map(
      async (name, index) => [name, Uint8Array.from(await readFile(path(index, "pdf")))] as const,
    );
    return new Map(await Promise.all(printed));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
