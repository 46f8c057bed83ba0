import { resolve } from "node:path";
import { findDefinitionsRoot } from "@formulyar/core/files";
import { CliError } from "../CliError.ts";
import type { World } from "../World.ts";
import type { Layer } from "./Layer.ts";
import { layered } from "./layered.ts";
import { readLayer, rootLayer } from "./readLayer.ts";

/**
 * The definitions to work with: those that came with the program, over them those found from the current folder
 * upwards, and over them the folders given, the last one on top. A region's own folder needs the common forms below it.
 * @throws CliError when there are none
 */
export async function loadDefinitions(
  world: World,
  ...folders: readonly (string | undefined)[]
): Promise<Layer> {
  const near = await findDefinitionsRoot(world.cwd);
  const roots = [...new Set([world.home, near])].filter((root) => root !== undefined);
  const given = folders.filter((folder) => folder !== undefined);
  const layers = await Promise.all([
    ...roots.map(rootLayer),
    ...given.map((folder) => readLayer(resolve(world.cwd, folder))),
  ]);
  const [first, ...others] = layers;
  if (first) return others.reduce(layered, first);
  throw new CliError(
    "Определений форм не найдено: перейдите в папку, где есть forms, или укажите её в --forms.",
  );
}
