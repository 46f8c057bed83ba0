/** A path relative to a file's folder, made absolute within the definitions: `../common/a.json` from `forms/x/schema.json`. */
export function resolvePath(fromFile: string, relative: string): string {
  const steps = fromFile.split("/").slice(0, -1);
  for (const step of relative.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** The path that leads from a file to another: `../common/a.json` from `forms/x/schema.json` to `forms/common/a.json`. */
export function relativePath(fromFile: string, toFile: string): string {
  const [from, to] = [fromFile.split("/").slice(0, -1), toFile.split("/")];
  const differ = from.findIndex((step, index) => step !== to[index]);
  const shared = differ === -1 ? from.length : differ;
  const up = from.slice(shared).map(() => "..");
  const path = [...up, ...to.slice(shared)].join("/");
  return up.length === 0 ? `./${path}` : path;
}
