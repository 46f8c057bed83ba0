import { homedir } from "node:os";
import { isAbsolute, join, resolve } from "node:path";

/**
 * Where the unpacked browser and the converted fonts are kept between runs: `FORMULYAR_CACHE`, or the place that the
 * system has for caches (XDG Base Directory on Linux). Nothing when this user has no home.
 */
export function cacheDirectory(
  env: NodeJS.ProcessEnv = process.env,
  platform: string = process.platform,
): string | undefined {
  if (env.FORMULYAR_CACHE) return resolve(env.FORMULYAR_CACHE);
  const caches = systemCaches(env, platform);
  return caches && join(caches, "formulyar");
}

function systemCaches(env: NodeJS.ProcessEnv, platform: string): string | undefined {
  if (platform === "win32") return env.LOCALAPPDATA;
  const home = env.HOME ?? homedir();
  if (!isAbsolute(home) || home === "/") return undefined;
  if (platform === "darwin") return join(home, "Library", "Caches");
  // The XDG specification: a relative path there is invalid and is ignored.
  const xdg = env.XDG_CACHE_HOME;
  return xdg && isAbsolute(xdg) ? xdg : join(home, ".cache");
}
