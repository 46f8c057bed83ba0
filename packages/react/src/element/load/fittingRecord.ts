import type { Form, FormRecord } from "@formulyar/core";
import { elementMessages } from "../elementMessages.ts";
import { LoadProblem } from "./LoadProblem.ts";

/**
 * A record that carries the form, region and edition that it is filled in by: a record keeps its edition for ever.
 * @throws LoadProblem when it was made for another form, region or edition than the one that is open
 */
export function fittingRecord(record: FormRecord | undefined, { definition }: Form): FormRecord {
  const { id, edition, region } = definition;
  const own = { form: id, edition, ...(region && { region: region.id }) };
  if (!record) return { ...own, data: {} };
  refuse("otherForm", record.form, id);
  refuse("otherRegion", record.region, region?.id);
  refuse("otherEdition", record.edition, edition);
  return { ...record, ...own };
}

function refuse(kind: "otherForm" | "otherRegion" | "otherEdition", asked = "", open = ""): void {
  if (asked === "" || asked === open) return;
  throw new LoadProblem(0, elementMessages[kind], elementMessages[`${kind}Help`](asked, open || "–"));
}

/** Whether a record may be filled in by the form. */
export function fits(record: FormRecord, { definition }: Form): boolean {
  const { id, edition, region } = definition;
  const isSame = (asked: string | undefined, open: string | undefined) =>
    asked === undefined || asked === "" || asked === open;
  return isSame(record.form, id) && isSame(record.region, region?.id) && isSame(record.edition, edition);
}
