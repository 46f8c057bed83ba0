import type { Form, IsoDate, SetAsideValue } from "../model/index.ts";
import { draftFaults, faultKey, leavesOf } from "./fitRecord.ts";
import { isEmpty, type Place, WorkingCopy } from "./WorkingCopy.ts";

/** More kept values are tried again by nobody; they stay kept. */
const limit = 200;

export interface Returned {
  readonly done: readonly string[];
  readonly kept: readonly SetAsideValue[];
}

/**
 * Tries again to place what earlier migrations have kept: a value returns when the new form has a place for it that is
 * empty, and it fits there. A value of a row stays kept, because rows may have changed their numbers since.
 * @param carried does the steps of the way over a record that holds one value
 */
export function returnKept(
  form: Form,
  copy: WorkingCopy,
  kept: readonly SetAsideValue[],
  today: IsoDate,
  carried: (copy: WorkingCopy) => void,
): Returned {
  if (kept.length === 0) return { done: [], kept };
  const known = new Set(draftFaults(form, copy.data, today).map(faultKey));
  const done: string[] = [];
  const left = kept.filter((value, at) => {
    const label = at < limit ? placed(form, copy, value, { today, known, carried }) : undefined;
    if (label !== undefined) done.push(`Отложенное значение «${value.title}» вернулось в ${label}.`);
    return label === undefined;
  });
  return { done, kept: left };
}

interface Trial {
  readonly today: IsoDate;
  readonly known: ReadonlySet<string>;
  carried(copy: WorkingCopy): void;
}

/** Where the value stands now, in words; nothing when it found no place. */
function placed(form: Form, copy: WorkingCopy, value: SetAsideValue, trial: Trial): string | undefined {
  const leaves = leavesNow(form, value, trial);
  const fields = leaves.map(({ pointer }) => form.field(pointer));
  if (leaves.length === 0 || fields.includes(undefined)) return undefined;
  const places = leaves.map(({ pointer }) => copy.placeOf(pointer));
  if (places.some((place) => !isEmpty(copy.at(place)))) return undefined;
  const isIn = leaves.map((leaf, at) => copy.putIn(places[at] as Place, leaf.value).length === 0);
  const isSound =
    isIn.every(Boolean) &&
    draftFaults(form, copy.data, trial.today).every((fault) => trial.known.has(faultKey(fault)));
  if (!isSound) copy.takeOut(places.filter((_, at) => isIn[at]));
  return isSound ? fields.map((field) => `«${field?.title}»`).join(", ") : undefined;
}

function leavesNow(form: Form, { pointer, value }: SetAsideValue, { carried }: Trial) {
  if (pointer === "" || /\/\d+(?:\/|$)/.test(pointer)) return [];
  const alone = new WorkingCopy({});
  alone.putIn(alone.placeOf(pointer), value);
  carried(alone);
  return leavesOf(form, alone.data).filter((leaf) => !isEmpty(leaf.value));
}
