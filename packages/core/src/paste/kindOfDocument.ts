import type { Cutter } from "./Cutter.ts";
import type { PastedPart } from "./PasteReader.ts";

/** Documents that are no passport of a citizen of the Russian Federation, as they are called. */
const others = new RegExp(
  String.raw`(?<!\p{L})(${[
    String.raw`(?:заграничный|дипломатический|служебный)\sпаспорт(?:\sгражданина\sРФ)?`,
    "загранпаспорт",
    String.raw`паспорт\sиностранного\sгражданина`,
    String.raw`паспорт\sморяка`,
    String.raw`свидетельство\sо\sрождении`,
    String.raw`вид\sна\sжительство(?:\sв\s(?:РФ|Российской\sФедерации))?`,
    String.raw`(?:временное\s)?удостоверение\sличности(?:\s(?:военнослужащего(?:\sРФ)?|офицера|гражданина\sРФ))?`,
    String.raw`военный\sбилет`,
    String.raw`(?:пенсионное\s)?удостоверение(?:\s(?:беженца|опекуна|попечителя))?`,
    String.raw`разрешение\sна\sвременное\sпроживание`,
    "доверенность",
    String.raw`(?:решение|определение)(?:\sсуда)?`,
    String.raw`(?:постановление|распоряжение|приказ)(?:\sоб?\s[\p{L} ]{3,60}?(?=\s?(?:№|от\s|,)))?`,
  ].join("|")})(?!\p{L})`,
  "iu",
);

const passport =
  /(?<!\p{L})(паспорт(?:ные\sданные|а)?)(?!\p{L})(?:\sгр(?:ажданина|ажданки|\.)?(?!\p{L}))?(?:\s(?:РФ|России|Российской\sФедерации))?\s?:?/iu;

/** Cuts out what document it is. */
export function kindOfDocument(cutter: Cutter): readonly PastedPart[] {
  const [other] = cutter.cutPart("title", others);
  if (other) return [{ role: "kind", value: "other", source: other.source }, other];
  return cutter.cutPart("kind", passport, (text) => (text === "" ? undefined : "passport"));
}
