import type { Json } from "../model/index.ts";
import type { StepResult, StepScene } from "./carry.ts";
import type { MapStep } from "./migrationDefinition.ts";
import { described, fieldWords, valueWords } from "./stepWords.ts";

/** `{ map, values }`: new codes for old ones, in a choice and in a choice of several. */
export function mapCodes(step: MapStep, scene: StepScene): StepResult {
  const { copy } = scene;
  const used = new Set<string>();
  for (const { place } of copy.bound(step.map)) {
    const old = copy.at(place);
    const value = old === undefined ? undefined : mapped(old, step.values, used);
    if (value === undefined || JSON.stringify(value) === JSON.stringify(old)) continue;
    copy.replace(place, value);
  }
  return { ...(used.size > 0 && { told: told(step, scene, [...used]) }), origins: [], unplaced: [] };
}

function mapped(old: Json, values: MapStep["values"], used: Set<string>): Json {
  if (Array.isArray(old)) return mappedAll(old, values, used);
  const code = typeof old === "object" ? undefined : String(old);
  if (code === undefined || !Object.hasOwn(values, code)) return old;
  used.add(code);
  return values[code] ?? old;
}

/** Two old codes may have become one: it is chosen once. */
function mappedAll(old: readonly Json[], values: MapStep["values"], used: Set<string>): Json {
  const items = old.map((item) => mapped(item, values, used));
  return items.every((item, at) => item === old[at]) ? old : [...new Set(items)];
}

function told({ map, values, description }: MapStep, scene: StepScene, used: readonly string[]): string {
  const { before, after } = scene;
  const old = scene.oldPlace(map);
  const pairs = used.map(
    (code) => `${valueWords(before, old, code)} заменено на ${valueWords(after, map, values[code] ?? code)}`,
  );
  const { words } = fieldWords(after.field(map) ? after : before, after.field(map) ? map : old);
  return described(`${words}: ${pairs.join(", ")}.`, description);
}
