import { declineFirstName } from "./declineFirstName.ts";
import { type Forms, type NameWord, unique } from "./grammar.ts";
import { bothLibraries } from "./libraries.ts";

/** «Мамед оглы», «Мамед кызы» do not change, nor does the father's name before them. */
const eastern = /(?:оглы|оглу|огли|улы|уулу|угли|кызы|кыз|гызы|кизи|кизы)$/u;

/** A patronymic; a second first name in its place is declined as one, and asked about. */
export function declineMiddleName(name: NameWord): Forms {
  const { word } = name;
  if (eastern.test(word)) return [word];
  if (/(?:ич|[вчш]на)$/u.test(word)) return bothLibraries("middle", name);
  return unique([...declineFirstName(name), word]);
}
