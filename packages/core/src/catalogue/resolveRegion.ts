import { DefinitionError, type Json, type JsonObject, type RegionData } from "../model/index.ts";
import { didYouMean } from "../support/nearest.ts";
import { isObject } from "../support/pointer.ts";
import { UnknownRegionError } from "./catalogueErrors.ts";
import type { DefinitionFiles } from "./definitionFiles.ts";
import { regionFile } from "./paths.ts";
import { readJson } from "./readJson.ts";

/** A region's data, laid over that of the region it extends, and the chain of both, the general one first. */
export interface ResolvedRegion {
  readonly data: RegionData;
  readonly chain: readonly string[];
}

/** @throws UnknownRegionError, or DefinitionError when regions extend each other in a circle. */
export function resolveRegion(
  files: DefinitionFiles,
  id: string,
  below: readonly string[] = [],
): ResolvedRegion {
  const file = regionFile(id);
  const own = /^[a-z0-9-]+$/.test(id) ? readJson(files, file) : undefined;
  if (!own)
    throw new UnknownRegionError(
      `Региона «${id}» нет. ${didYouMean(id, regionIds(files), knownRegions(files))}`,
    );
  if (below.includes(id)) throw circle(file);
  if (typeof own.extends === "string" && !regionIds(files).includes(own.extends))
    throw baseless(files, id, own.extends);
  const base =
    typeof own.extends === "string" ? resolveRegion(files, own.extends, [...below, id]) : undefined;
  if (!base) return { data: own as RegionData, chain: [id] };
  return { data: deepMerge(base.data, own) as RegionData, chain: [...base.chain, id] };
}

/** Ids of all regions, sorted. */
export function regionIds(files: DefinitionFiles): readonly string[] {
  const found = Object.keys(files).flatMap(
    (path) => /^forms\/regions\/([^/]+)\/region\.json$/.exec(path)?.[1] ?? [],
  );
  return found.toSorted();
}

function knownRegions(files: DefinitionFiles): string {
  const ids = regionIds(files);
  return ids.length === 0 ? "Регионов пока нет." : `Есть: ${ids.join(", ")}.`;
}

function deepMerge(base: JsonObject, nearer: JsonObject): JsonObject {
  const entries = Object.entries(nearer).map(([key, value]): [string, Json | undefined] => {
    const old = base[key];
    return [key, isObject(old) && isObject(value) ? deepMerge(old, value) : value];
  });
  return { ...base, ...Object.fromEntries(entries) };
}

function baseless(files: DefinitionFiles, id: string, base: string): DefinitionError {
  const others = regionIds(files).filter((other) => other !== id);
  const reason = `Региона «${base}», на котором стоит этот, нет.`;
  const mend = didYouMean(base, others, others.length === 0 ? "Уберите «extends»." : knownRegions(files));
  return new DefinitionError([
    { severity: "error", file: regionFile(id), pointer: "/extends", reason, mend },
  ]);
}

function circle(file: string): DefinitionError {
  const reason = "Регионы расширяют друг друга по кругу.";
  const mend = "Уберите «extends» у одного из них.";
  return new DefinitionError([{ severity: "error", file, pointer: "/extends", reason, mend }]);
}
