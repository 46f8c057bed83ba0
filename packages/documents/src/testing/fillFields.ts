import { openRevised } from "../pdf/file/openRevised.ts";
import {
  nameOf,
  PdfName,
  type PdfObject,
  PdfRef,
  PdfString,
  textOf,
  textString,
  writeObject,
} from "../pdf/syntax/index.ts";
import { addRevision } from "./addRevision.ts";

/** Fills fields of a file as a viewer does that saves what was typed in a further revision. Marks take the name of a state. */
export function fillFields(
  bytes: Uint8Array,
  values: Readonly<Record<string, string | PdfString>>,
  form: readonly (readonly [string, PdfObject])[] = [],
): Buffer {
  const file = openRevised(bytes);
  const acroForm = file.dict(file.catalog.get("AcroForm"));
  const changed = new Map<number, string>();
  for (const item of file.list(acroForm.get("Fields"))) {
    const field = file.dict(item);
    const title = file.resolve(field.get("T"));
    const value = title instanceof PdfString ? values[textOf(title)] : undefined;
    if (value === undefined || !(item instanceof PdfRef)) continue;
    const isMark = nameOf(field.get("FT")) === "Btn";
    const state = isMark ? PdfName.of(String(value)) : value instanceof PdfString ? value : textString(value);
    const own = new Map(field).set("V", state);
    const kids = file.list(field.get("Kids"));
    if (isMark && kids.length === 0) own.set("AS", state);
    changed.set(item.number, writeObject(own));
    for (const kid of isMark ? kids : []) {
      const looks = file.dict(file.dict(file.dict(kid).get("AP")).get("N"));
      const on = state instanceof PdfName && looks.has(state.value);
      const widget = new Map(file.dict(kid)).set("AS", on ? state : PdfName.of("Off"));
      if (kid instanceof PdfRef) changed.set(kid.number, writeObject(widget));
    }
  }
  const root = file.trailer.get("Root");
  if (form.length > 0 && root instanceof PdfRef) {
    const catalog = new Map(file.catalog).set("AcroForm", new Map([...acroForm, ...form]));
    changed.set(root.number, writeObject(catalog));
  }
  return addRevision(bytes, changed);
}

/** The names of a file's fields, each with its kind, what it is called, and how many places it has. */
export function fieldsIn(bytes: Uint8Array) {
  const file = openRevised(bytes);
  return file.list(file.dict(file.catalog.get("AcroForm")).get("Fields")).map((item) => {
    const field = file.dict(item);
    const text = (key: string) => {
      const found = file.resolve(field.get(key));
      return found instanceof PdfString ? textOf(found) : "";
    };
    return {
      name: text("T"),
      title: text("TU"),
      kind: nameOf(field.get("FT")) ?? "",
      places: Math.max(1, file.list(field.get("Kids")).length),
    };
  });
}
