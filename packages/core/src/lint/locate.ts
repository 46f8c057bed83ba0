import type { DefinitionFiles } from "../catalogue/definitionFiles.ts";
import type { Pointer } from "../model/index.ts";
import { resolvePath } from "../support/path.ts";
import { isObject, joinPointer, own, pointerGet, splitPointer } from "../support/pointer.ts";

/** Where in the files something stands. */
export interface SourcePlace {
  readonly file: string;
  readonly pointer: Pointer;
}

/** The place in the files that describes a field (`*` for a list's item), found through references to shared blocks. */
export function locateField(files: DefinitionFiles, schemaFile: string, field: Pointer): SourcePlace {
  const root: SourcePlace = { file: schemaFile, pointer: "" };
  return splitPointer(field).reduce((place, step) => stepInto(files, place, step) ?? place, root);
}

function stepInto(files: DefinitionFiles, place: SourcePlace, step: string): SourcePlace | undefined {
  const schema = pointerGet(files[place.file], place.pointer);
  if (!isObject(schema)) return undefined;
  const keyword = step === "*" ? ["items"] : ["properties", step];
  const below = joinPointer(place.pointer, ...keyword);
  if (pointerGet(files[place.file], below) !== undefined) return { file: place.file, pointer: below };
  const target = targetOf(place, own(schema, "$ref"));
  return target && stepInto(files, target, step);
}

function targetOf(place: SourcePlace, $ref: unknown): SourcePlace | undefined {
  if (typeof $ref !== "string") return undefined;
  const [path = "", pointer = ""] = $ref.split("#", 2);
  return { file: path === "" ? place.file : resolvePath(place.file, path), pointer };
}

/**
 * Where each object of the files stands, by identity: rules keep theirs through references and merging.
 * An overlay copies what it changes, so rules are found by their text, too.
 */
export type ObjectIndex = ReadonlyMap<object | string, SourcePlace>;

export function indexObjects(files: DefinitionFiles): ObjectIndex {
  const index = new Map<object | string, SourcePlace>();
  for (const [file, value] of Object.entries(files)) {
    if (file.endsWith(".json")) addObjects(value, { file, pointer: "" }, index);
  }
  return index;
}

function addObjects(value: unknown, place: SourcePlace, index: Map<object | string, SourcePlace>): void {
  if (typeof value !== "object" || value === null) return;
  index.set(value, place);
  if (/\/x-rules\/\d+$/.test(place.pointer)) index.set(JSON.stringify(value), place);
  for (const [key, below] of Object.entries(value)) {
    addObjects(below, { file: place.file, pointer: joinPointer(place.pointer, key) }, index);
  }
}
