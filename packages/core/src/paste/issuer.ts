import { type Cutter, gap } from "./Cutter.ts";
import type { PastedPart } from "./PasteReader.ts";

/** Words up to what has been cut out, or to where something else begins. */
const words = String.raw`([^${gap}]{3,300}?)(?=[,;.]?\s?(?<!\p{L})(?:зарегистр|прожив|адрес|место\s|СНИЛС|ИНН|дата\s|выдан|код\s)|${gap}|$)`;

const labelled = new RegExp(String.raw`(?<!\p{L})(?:кем\s)?выдан\p{L}?[\s:,${gap}]*(?=\p{L})${words}`, "iu");

const bodies = String.raw`[\p{L}]?ОВД|\p{Lu}{0,3}УВД|О?УФМС|\p{L}{0,2}МВД|ФМС|ТП\s|МП\s|ГУ\s|ЗАГС|отдел|управлени|паспортн|миграцион|консульств|посольств|нотариус|орган|министерств|администрац|нарсуд|суд`;
const body = new RegExp(String.raw`(?<!\p{L})(?=${bodies})${words}`, "iu");

/** Cuts out who issued a document: what follows «выдан», or begins as such bodies are called. */
export function issuer(cutter: Cutter): readonly PastedPart[] {
  const found = cutter.cutPart("issuer", labelled);
  return found.length > 0 ? found : cutter.cutPart("issuer", body);
}
