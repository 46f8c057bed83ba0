import { computedDefinition, type Field, type Json, joinPointer, type Pointer } from "@formulyar/core";
import type { PrintContext } from "./printContext.ts";
import { concreteOf, patternOf, type Row } from "./row.ts";

/** A place of a blank that is filled in on the screen. */
export interface FillPlace {
  /** Of the PDF's field: the pointer, with `#` and the part or the style where it is not the whole answer. */
  readonly name: string;
  readonly pointer: Pointer;
  readonly field: Field;
  /** `mark`: one option of the field, or yes. */
  readonly kind: "text" | "mark";
  /** Of a mark: the option it stands for. */
  readonly code?: Json;
  /** Of a date: `day`, `month`, `monthNumber`, `year`. */
  readonly part?: string;
  /** A style other than the usual line: the words are in another form there. */
  readonly style?: string;
  readonly multiline?: boolean;
  /** What a screen reader calls it: the group's titles, the field's. */
  readonly title: string;
}

/** What is asked of a place while a blank is drawn. */
export type PlaceToFill = Pick<FillPlace, "kind" | "code" | "part" | "style" | "multiline">;

/** What the rows of a list with `x-key` stand for: it is no answer, the form prints it. */
export interface ImpliedValue {
  readonly row: Pointer;
  readonly pointer: Pointer;
  readonly value: Json;
}

/** RFC 6901: past the end of a list. */
const NOWHERE = "/-";

/** The places of a blank, gathered while it is drawn. */
export class FillPlaces {
  readonly places: FillPlace[] = [];
  readonly implied = new Map<Pointer, ImpliedValue>();
  /** Pointers that the blank has places for as it is; unknown while these are looked for. */
  readonly #elsewhere: ReadonlySet<Pointer> | undefined;

  constructor(elsewhere?: ReadonlySet<Pointer>) {
    this.#elsewhere = elsewhere;
  }

  /** Number of the place for a field; nothing where nobody writes: computed, through a list, not printed. */
  add(print: PrintContext, row: Row | undefined, pointer: unknown, asked: PlaceToFill): number | undefined {
    if (typeof pointer !== "string") return undefined;
    const pattern = patternOf(pointer, row?.pattern);
    const field = print.form.field(pattern);
    const at = this.pointerOf(pattern, row);
    if (!field?.printed || field.leftOut || at.includes("*") || isComputed(field)) return undefined;
    if (asked.kind === "mark" && field.kind === "group") return undefined;
    this.places.push({
      ...asked,
      name: nameOf(at, field, asked),
      pointer: at,
      field,
      title: titleOf(print, pattern, at, asked, field),
    });
    return this.places.length - 1;
  }

  /** The place in the data, rows counted as they are printed. */
  pointerOf(pattern: Pointer, row: Row | undefined): Pointer {
    const at = concreteOf(pattern, row);
    for (let one = row; one; one = one.outer) {
      if (!one.pointer.endsWith(NOWHERE) || !(at === one.pointer || at.startsWith(`${one.pointer}/`)))
        continue;
      const own = `${one.pointer.slice(0, -1)}${one.index}`;
      if (one.option)
        this.implied.set(own, {
          row: own,
          pointer: own + one.option.pattern.slice(one.pattern.length),
          value: one.option.value,
        });
      return own + at.slice(one.pointer.length);
    }
    return at;
  }

  /** Whether the words around a value that is not there yet are printed, so that it can be filled in. */
  opens(pointers: readonly Pointer[]): boolean {
    const all = this.#elsewhere;
    return all !== undefined && !pointers.some((pointer) => hasPlace(all, pointer));
  }

  /**
   * Draws what stands in place of a value that is not there yet. Places in which it is written in pieces by hand, a date
   * say, do not count: on the screen it is typed where it would be printed.
   */
  before<T>(pointers: readonly Pointer[], draw: () => T): T {
    const start = this.places.length;
    const drawn = draw();
    if (this.#elsewhere !== undefined) return drawn;
    const added = this.places.splice(start);
    const byHand = (pointer: Pointer) => {
      const own = added.filter((place) => place.pointer === pointer);
      return own.length > 1 || own.some(({ field }) => field.kind === "date");
    };
    this.places.push(...added.filter(({ pointer }) => !(pointers.includes(pointer) && byHand(pointer))));
    return drawn;
  }

  /** Pointers of all places. */
  reached(): ReadonlySet<Pointer> {
    return new Set(this.places.map(({ pointer }) => pointer));
  }
}

function hasPlace(all: ReadonlySet<Pointer>, pointer: Pointer): boolean {
  return all.has(pointer) || [...all].some((one) => one.startsWith(`${pointer}/`));
}

function isComputed({ schema }: Field): boolean {
  const computed = computedDefinition(schema);
  return computed !== undefined && computed.override !== true;
}

/** A full stop would make of a field's name a path of fields (ISO 32000-1, 12.7.3.2). */
function nameOf(pointer: Pointer, field: Field, { kind, code, part, style }: PlaceToFill): string {
  const options = field.options ?? [];
  const item = options.findIndex(({ value }) => value === code);
  const whole =
    kind === "mark" && field.kind === "choices" ? joinPointer(pointer, Math.max(0, item)) : pointer;
  const beside = part ?? style;
  return (beside === undefined ? whole : `${whole}#${beside}`).replaceAll(".", "%2E");
}

const PARTS: Readonly<Record<string, string>> = {
  day: "день",
  month: "месяц",
  monthNumber: "месяц",
  year: "год",
};

function titleOf(
  { form }: PrintContext,
  pattern: Pointer,
  at: Pointer,
  { code, part }: PlaceToFill,
  field: Field,
): string {
  const steps = at.split("/").slice(1);
  const above = pattern
    .split("/")
    .slice(1, -1)
    .flatMap((step, index) => {
      if (step === "*") return [`строка ${Number(steps[index]) + 1}`];
      const group = form.field(
        `/${pattern
          .split("/")
          .slice(1, index + 2)
          .join("/")}`,
      );
      return group && group.title !== "" ? [group.title] : [];
    });
  const option = field.options?.find(({ value }) => value === code)?.label;
  const date = field.kind === "date" && part === undefined ? " (ДД.ММ.ГГГГ)" : "";
  const own = `${field.title || above.at(-1) || at}${date}`;
  return [
    ...above,
    own,
    ...(option === undefined ? [] : [option]),
    ...(part ? [PARTS[part] ?? part] : []),
  ].join(" – ");
}
