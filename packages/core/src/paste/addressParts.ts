/** What a part of an address is, by the word that names its kind. Values keep the word where documents print it. */
export interface AddressKind {
  readonly role: string;
  /** The first group, or else the whole, is the value. */
  readonly pattern: RegExp;
}

const name = String.raw`[\p{L}\d][\p{L}\d .«»"'’№/()-]{0,80}`;
const start = (words: string) => String.raw`(?:${words})(?:\.\s?|\s)${name}`;
const end = (words: string) => String.raw`${name}\s(?:${words})\.?`;
const whole = (role: string, ...sources: readonly string[]): AddressKind => ({
  role,
  pattern: new RegExp(`^(?:${sources.join("|")})$`, "iu"),
});
const numbered = (role: string, words: string): AddressKind => ({
  role,
  pattern: new RegExp(
    String.raw`^(?:${words})(?:\.\s?|\s|(?=№|\d))(?:№\s?)?([\p{L}\d][\p{L}\d /-]{0,14})$`,
    "iu",
  ),
});

const regions = String.raw`область|обл|край|республика|респ|автономный\sокруг|автономная\sобласть|АО`;
const districts = String.raw`(?:муниципальный\s|городской\s|внутригородской\s)?район|р-н|м\.\s?р-н|муниципальный\sокруг|городской\sокруг|г\.\s?о|м\.\s?о`;
const localities = String.raw`г|гор|город|с|село|п|пос|пос[её]лок(?:\sгородского\sтипа)?|пгт|рп|р\.\s?п|рабочий\sпос[её]лок|дер|деревня|ст-ца|станица|х|хутор|аул|ст|станция|с\/п|кишлак`;
const streets =
  "ул|улица|пр-т|пр-кт|просп|проспект|б-р|бул|бульвар|пер|переулок|наб|набережная|ш|шоссе|пл|площадь|пр-д|проезд|туп|тупик|аллея|линия|мкр|мкр-н|микрорайон|кв-л|квартал|тракт|СНТ|тер|пр";

/** In the order in which they are tried: the surer comes first. */
export const addressKinds: readonly AddressKind[] = [
  { role: "index", pattern: /^(?:(?:почтовый\s)?индекс\s?:?\s?)?([1-6]\d{5})$/iu },
  { role: "country", pattern: /^(?:Россия|РФ|Российская\sФедерация)$/iu },
  whole("region", end(regions), start("республика|респ")),
  whole("district", end(districts), start(districts)),
  numbered("flat", "кв|квартира"),
  numbered("building", "к|корп|корпус"),
  numbered("structure", "стр|строение|лит|литера"),
  // A village whose name begins with a letter, a house whose number begins with a digit.
  {
    role: "house",
    pattern: /^(?:(?:д|дом|вл|влад|владение)(?:\.\s?|\s|(?=№|\d))(?:№\s?)?(\d[\p{L}\d /-]{0,14}))$/iu,
  },
  whole("locality", start(`${localities}|д`), end("город|село|деревня|станица|хутор")),
  whole("street", start(streets), end(streets)),
];

/** Where a part begins that no comma has been put before. */
export const beginnings: readonly RegExp[] = [
  /(?<=[\p{L}\d.])\s(?=(?:д|дом|к|корп|корпус|стр|строение|кв|квартира)(?:\.\s?|\s)(?:№\s?)?\d)/giu,
  /(?<=[\p{L}\d.]{2})\s(?=(?:ул|пер|наб|пл|туп|просп|пос|пгт|г|с|р-н)\.\s?\p{L}|(?:ул|улица|пр-т|пр-кт|б-р|мкр)\s\p{L})/giu,
  new RegExp(
    String.raw`(?<=(?:^|[,\n]\s?)(?:${streets})\.?\s[\p{L}\d .-]{0,40}\p{L})\s(?=\d{1,4}\p{L}?(?:[/-]\d{1,4})?(?:[,\n]|$))`,
    "giu",
  ),
  /(?<=^[1-6]\d{5})\s/gu,
  /(?<=\s(?:область|обл\.|край|район|р-н))\s(?=\p{L})/giu,
];
