import { normaliseInput } from "../formats/normaliseInput.ts";
import { Cutter } from "./Cutter.ts";
import { dateInText, readFoundDate } from "./dateInText.ts";
import { documentNumber, isPassportNumber } from "./documentNumber.ts";
import { issuer } from "./issuer.ts";
import { kindOfDocument } from "./kindOfDocument.ts";
import type { PastedPart, PasteReader } from "./PasteReader.ts";

/** «паспорт 75 04 123456 выдан ОВД Образцового района 01.02.2005, код подразделения 740-001», its parts in any order. */
export const document: PasteReader = {
  name: "document",
  title: "документ одной строкой: вид, серия, номер, кем и когда выдан",
  roles: {
    kind: "вид документа",
    title: "название документа, если это не паспорт гражданина РФ",
    series: "серия",
    number: "номер",
    issued: "когда выдан",
    issuer: "кем выдан",
    department: "код подразделения",
  },
  codes: { kind: ["passport", "other"] },
  read(text) {
    const cutter = new Cutter(text);
    const kind = kindOfDocument(cutter);
    const code = cutter.cutPart("department", departmentInText, asDepartment);
    const issued = cutter.cutPart("issued", issueDate, readFoundDate);
    const number = documentNumber(cutter);
    const parts = [...kindOf(kind, number), ...number, ...issued, ...issuer(cutter), ...code];
    return parts.length > 0 ? { parts, rest: cutter.pieces } : undefined;
  },
};

const departmentInText =
  /(?:(?:код\s?(?:подразделения|подр\.?)?|к\/п)\s?[:№]?\s?)?(?<![\d-])(\d{3}-\d{3})(?![\d-])/iu;

const asDepartment = (text: string) => normaliseInput("department-code", text);

/** A date of birth is no date of issue. */
const issueDate = new RegExp(
  String.raw`(?:(?:дата\sвыдачи|когда\sвыдан\p{L}?)\s?:?\s?|(?<!\p{L})от\s)?${dateInText}(?!\.?\s?(?:г(?:\.|ода)?\s?)?р(?:\.|ожд))`,
  "iu",
);

/** A number that only a passport has says what document it is. */
function kindOf(said: readonly PastedPart[], number: readonly PastedPart[]): readonly PastedPart[] {
  const [first] = number;
  if (said.length > 0 || !first || !isPassportNumber(number)) return said;
  return [{ role: "kind", value: "passport", source: "" }];
}
