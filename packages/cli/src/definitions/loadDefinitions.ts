import { resolve } from "node:path";
import { findDefinitionsRoot } from "@formulyar/core/files";
import { CliError } from "../CliError.ts";
import type { World } from "../World.ts";
import type { Layer } from "./Layer.ts";
import { layered } from "./layered.ts";
import { readLayer, rootLayer } from "./readLayer.ts";

/**
 * The definitions to work with: those found from the current folder upwards, or else those that came with the
 * program, and over them the folders given, the last one on top.
 * @throws CliError when there are none
 */
export async function loadDefinitions(
  world: World,
  ...folders: readonly (string | undefined)[]
): Promise<Layer> {
  const root = (await findDefinitionsRoot(world.cwd)) ?? world.home;
  const given = folders.filter((folder) => folder !== undefined);
  const upper = await Promise.all(given.map((folder) => readLayer(resolve(world.cwd, folder))));
  const layers = root === undefined ? upper : [await rootLayer(root), ...upper];
  const [first, ...others] = layers;
  if (first) return others.reduce(layered, first);
  throw new CliError(
    "Определений форм не найдено: перейдите в папку, где есть forms, или укажите её в --forms.",
  );
}
