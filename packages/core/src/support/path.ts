/** A path relative to a file's folder, made absolute within the definitions: `../common/a.json` from `forms/x/schema.json`. */
export function resolvePath(fromFile: string, relative: string): string {
  const steps = fromFile.split("/").slice(0, -1);
  for (const step of relative.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
