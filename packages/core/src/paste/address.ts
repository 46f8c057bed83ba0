import { addressKinds, beginnings } from "./addressParts.ts";
import { trimmed } from "./Cutter.ts";
import type { PastedPart, PasteReader } from "./PasteReader.ts";

/** «454000, Челябинская область, г. Челябинск, ул. Образцовая, д. 1, корп. 2, кв. 3». */
export const address: PasteReader = {
  name: "address",
  title: "адрес одной строкой",
  roles: {
    index: "почтовый индекс",
    region: "регион",
    district: "район",
    locality: "населённый пункт",
    street: "улица",
    house: "дом",
    building: "корпус",
    flat: "квартира",
  },
  read(text) {
    const found = joined(withBare(partsOf(text)));
    const isKnown = ({ role }: PastedPart) => role in address.roles;
    const known = found.filter((part, at) => isKnown(part) && firstOf(found, part.role) === at);
    // The form asks for places in this country only.
    const rest = found.filter((part) => !known.includes(part) && part.role !== "country");
    return known.length > 1 ? { parts: known, rest: rest.map(({ source }) => source) } : undefined;
  },
};

function partsOf(text: string): readonly PastedPart[] {
  const apart = beginnings.reduce((line, beginning) => line.replaceAll(beginning, ", "), text);
  return apart.split(/[,;\n]/u).flatMap((piece) => {
    const source = trimmed(piece);
    return source === "" ? [] : [partOf(source)];
  });
}

function partOf(source: string): PastedPart {
  for (const { role, pattern } of addressKinds) {
    const found = pattern.exec(source);
    if (found) return { role, value: (found[1] ?? source).trim(), source };
  }
  return { role: "", value: source, source };
}

/** Parts without a word that names their kind: a town before its street; after the street its house, then the flat. */
function withBare(parts: readonly PastedPart[]): readonly PastedPart[] {
  const has = (role: string) => firstOf(parts, role) >= 0;
  const street = firstOf(parts, "street");
  return parts.flatMap((part, at): readonly PastedPart[] => {
    if (part.role !== "") return [part];
    const isTown = /^\p{Lu}[\p{L} -]+$/u.test(part.value) && !has("locality") && (street < 0 || at < street);
    if (isTown && parts.findIndex(({ role }) => role === "") === at) return [{ ...part, role: "locality" }];
    const isAfterStreet = street >= 0 && at === street + 1 && !has("house");
    const [, house, flat] = /^(\d{1,4}\p{L}?(?:\/\d{1,4}\p{L}?)?)(?:-(\d{1,4}))?$/u.exec(part.value) ?? [];
    if (!isAfterStreet || house === undefined) return [part];
    const { source } = part;
    return [
      { role: "house", value: house, source },
      ...(flat === undefined ? [] : [{ role: "flat", value: flat, source }]),
    ];
  });
}

/** A structure (стр.) is told with the number of its house: there is no field for it, and it must not be lost. */
function joined(parts: readonly PastedPart[]): readonly PastedPart[] {
  const structure = parts.find(({ role }) => role === "structure");
  const house = parts.find(({ role }) => role === "house");
  if (!structure || !house) return parts;
  const both = {
    ...house,
    value: `${house.value} ${structure.source}`,
    source: `${house.source}, ${structure.source}`,
  };
  return parts.flatMap((part) => (part === structure ? [] : [part === house ? both : part]));
}

function firstOf(parts: readonly PastedPart[], role: string): number {
  return parts.findIndex((part) => part.role === role);
}
