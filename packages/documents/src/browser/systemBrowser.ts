import { access, constants } from "node:fs/promises";
import { delimiter, join } from "node:path";

const LINUX = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "chrome"];
const MACOS = ["Google Chrome", "Chromium", "Microsoft Edge"];
const WINDOWS = ["Google\\Chrome\\Application\\chrome.exe", "Chromium\\Application\\chrome.exe"];
// Every Windows has Edge, and Edge is a Chromium.
const WINDOWS_LAST = ["Microsoft\\Edge\\Application\\msedge.exe"];

/** A Chrome or Chromium that the machine has: the first of the well-known places that can be run. */
export async function systemBrowser(
  env: NodeJS.ProcessEnv = process.env,
  platform = process.platform,
): Promise<string | undefined> {
  for (const path of places(env, platform)) {
    if (await canRun(path)) return path;
  }
  return undefined;
}

function places(env: NodeJS.ProcessEnv, platform: string): readonly string[] {
  if (platform === "win32") return windowsPlaces(env);
  if (platform === "darwin") return MACOS.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  const folders = [
    ...(env.PATH ?? "").split(delimiter).filter(Boolean),
    "/usr/bin",
    "/opt/google/chrome",
    "/snap/bin",
  ];
  return LINUX.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function windowsPlaces(env: NodeJS.ProcessEnv): readonly string[] {
  const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(
    (folder) => folder !== undefined,
  );
  return [...WINDOWS, ...WINDOWS_LAST].flatMap((name) => folders.map((folder) => `${folder}\\${name}`));
}

async function canRun(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
