import type { Pointer } from "../model/index.ts";
import { parentPointer } from "../support/pointer.ts";
import type { Differences } from "./differences.ts";
import { factKey } from "./facts.ts";

/** Where on the screen a field of the second form stands: «в разделе «Заявитель» после поля «Телефон»»; `""` when nowhere. */
export function placeWords(differences: Differences, pointer: Pointer): string {
  const section = differences.after.get(factKey("places", pointer));
  if (section === undefined) return groupWords(differences, pointer);
  const { names } = differences;
  const list = names.fact("sections", String(section), "fields");
  const fields = Array.isArray(list) ? list.map(String) : [];
  const title = names.section(String(section));
  const at = fields.indexOf(pointer);
  const previous = fields[at - 1];
  if (previous === undefined) return `в начале раздела ${title}`;
  if (at === fields.length - 1) return `в конце раздела ${title}`;
  return `в разделе ${title} после ${names.field(previous).genitive}`;
}

/** A field that stands on the screen with the group around it. */
function groupWords({ names }: Differences, pointer: Pointer): string {
  const group = parentPointer(pointer);
  // A column is called by its table.
  if (group === "" || group.endsWith("/*")) return "";
  return `в ${names.field(group).prepositional}`;
}
