import { expect, test } from "vitest";
import { cacheDirectory } from "./cacheDirectory.ts";

test.each([
  [{ FORMULYAR_CACHE: "/a", HOME: "/h" }, "linux", "/a"],
  [{ HOME: "/h" }, "linux", "/h/.cache/formulyar"],
  [{ HOME: "/h", XDG_CACHE_HOME: "/x" }, "linux", "/x/formulyar"],
  [{ HOME: "/h", XDG_CACHE_HOME: "x" }, "linux", "/h/.cache/formulyar"],
  [{ HOME: "/h" }, "darwin", "/h/Library/Caches/formulyar"],
  [{ HOME: "/" }, "linux", undefined],
  [{}, "win32", undefined],
])("%j on %s: %s", (env, platform, directory) => {
  expect(cacheDirectory(env, platform)).toBe(directory);
});
