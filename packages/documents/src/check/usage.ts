import { isWithin, type Json, type Pointer } from "@formulyar/core";

/** What a template, with its partials and phrases, puts on paper. */
export class Usage {
  readonly fields = new Set<Pointer>();
  /** Fields of which single options are printed: which ones. */
  readonly options = new Map<Pointer, Set<Json>>();
  readonly slots = new Set<string>();

  /** Whether a field is printed: by itself, as part of a group, or option by option. */
  names(pointer: Pointer): boolean {
    return this.options.has(pointer) || this.namesWhole(pointer);
  }

  /** Whether a field is printed whatever its value is. */
  namesWhole(pointer: Pointer): boolean {
    return [...this.fields].some((named) => isWithin(pointer, named));
  }

  /** Whether a field, or something in it, is printed. */
  touches(pointer: Pointer): boolean {
    const isBelow = (named: Pointer) => isWithin(named, pointer);
    return this.names(pointer) || [...this.fields, ...this.options.keys()].some(isBelow);
  }

  /** Whether an option is printed by its code. */
  namesOption(pointer: Pointer, code: Json): boolean {
    return this.options.get(pointer)?.has(code) ?? false;
  }

  addOption(pointer: Pointer, code: Json): void {
    const codes = this.options.get(pointer) ?? new Set();
    this.options.set(pointer, codes.add(code));
  }
}
