import type { Form, IsoDate, JsonObject, Problem } from "../model/index.ts";
import { isWithin, pointerSet } from "../support/pointer.ts";
import type { Unit } from "./units.ts";

export interface Refusal {
  readonly unit: Unit;
  /** Russian. */
  readonly reason: string;
}

export interface Taken {
  readonly data: JsonObject;
  readonly fitted: readonly Unit[];
  readonly refused: readonly Refusal[];
}

/** Puts values into a record as far as the form takes them: a value must leave the draft as sound as it was. */
export interface Fitting {
  takeAll(units: readonly Unit[]): Taken;
  /** Why a value does not fit, or nothing. */
  misfit(data: JsonObject, unit: Unit): string | undefined;
}

export function createFitting(form: Form, original: JsonObject, today: IsoDate): Fitting {
  const errors = (data: JsonObject): readonly Problem[] =>
    form.check(data, { level: "draft", today }).filter(({ severity }) => severity === "error");
  const old = new Set(errors(original).map(keyOf));
  const caused = (data: JsonObject) => errors(data).filter((problem) => !old.has(keyOf(problem)));

  /** One value; of a composite at least the parts that fit. */
  function take({ data, fitted, refused }: Taken, unit: Unit): Taken {
    const problems = caused(put(data, unit));
    if (problems.length === 0) return { data: put(data, unit), fitted: [...fitted, unit], refused };
    const isBlamed = (pointer: string) => problems.some(({ path }) => isWithin(path, pointer));
    const sound = { ...unit, leaves: unit.leaves.filter(({ pointer }) => !isBlamed(pointer)) };
    const isBetter = sound.leaves.length > 0 && sound.leaves.length < unit.leaves.length;
    if (!isBetter || caused(put(data, sound)).length > 0) {
      return { data, fitted, refused: [...refused, { unit, reason: reasonOf(problems) }] };
    }
    const blamed = unit.leaves.filter(({ pointer }) => isBlamed(pointer));
    const parts = blamed.map((leaf) => ({
      unit: { pointer: leaf.pointer, leaves: [leaf] },
      reason: reasonOf(problems.filter(({ path }) => isWithin(path, leaf.pointer))),
    }));
    return { data: put(data, sound), fitted: [...fitted, sound], refused: [...refused, ...parts] };
  }

  function takeAll(units: readonly Unit[]): Taken {
    const all = units.reduce(put, original);
    if (caused(all).length === 0) return { data: all, fitted: units, refused: [] };
    return units.reduce(take, { data: original, fitted: [], refused: [] });
  }

  return {
    takeAll,
    misfit: (data, unit) => {
      const problems = caused(put(data, unit));
      return problems.length === 0 ? undefined : reasonOf(problems);
    },
  };
}

function put(data: JsonObject, { leaves }: Unit): JsonObject {
  return leaves.reduce((made, leaf) => pointerSet(made, leaf.pointer, leaf.value) as JsonObject, data);
}

const keyOf = ({ path, rule }: Problem): string => `${path} ${rule}`;

function reasonOf(problems: readonly Problem[]): string {
  return [...new Set(problems.map(({ message }) => message))].join(" ");
}
