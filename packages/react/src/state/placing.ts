import { type Form, isHidden, isWithin, type Pointer, parentPointer, patternPointer } from "@formulyar/core";

/** Where on the screen a finding about a place of the record is shown; nothing when no field stands for it. */
export type Placing = (path: Pointer, hidden: ReadonlySet<Pointer>) => Pointer | undefined;

/**
 * A finding stands at its own field or at the group that the screen shows around it. When the screen shows only parts
 * of the group that a finding is about, it stands at the first of them.
 */
export function createPlacing(form: Form): Placing {
  const shown = form.definition.ui.sections.flatMap((section) => section.fields);
  // The rows of a long list have the same patterns.
  const covered = new Map<Pointer, boolean>();
  function isCovered(path: Pointer): boolean {
    const pattern = patternPointer(path);
    const found = covered.get(pattern) ?? shown.some((pointer) => isWithin(pattern, pointer));
    covered.set(pattern, found);
    return found;
  }

  function nearest(path: Pointer): Pointer | undefined {
    if (path === "" || !isCovered(path)) return undefined;
    return form.field(path) ? path : nearest(parentPointer(path));
  }

  return (path, hidden) => {
    if (path === "") return undefined;
    const part = () => shown.find((pointer) => isWithin(pointer, path) && !isHidden(pointer, hidden));
    const place = nearest(path) ?? part();
    return place === undefined || isHidden(place, hidden) ? undefined : place;
  };
}

/** Id of the step that shows a place. */
export function sectionAt(form: Form, pointer: Pointer): string | undefined {
  const pattern = patternPointer(pointer);
  return form.definition.ui.sections.find((section) =>
    section.fields.some((field) => isWithin(pattern, field)),
  )?.id;
}
