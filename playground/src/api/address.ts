import type { FormRef } from "./api.ts";

const ROOT = "/api/v1";

/** Address of a list: `/api/v1/forms?region=…`. */
export function listAddress(list: "regions" | "forms", region?: string): string {
  return withQuery(`${ROOT}/${list}`, { region });
}

/** Address of a form or of what is made from it: `/api/v1/forms/<form>/render?region=…`. */
export function formAddress(ref: FormRef, part = "", query: Record<string, string> = {}): string {
  const path = `${ROOT}/forms/${encodeURIComponent(ref.form)}${part}`;
  return withQuery(path, { region: ref.region, edition: ref.edition, ...query });
}

/** Address of a form's editions: of all of them, whichever is open. */
export function editionsAddress({ form, region }: FormRef): string {
  return formAddress({ form, ...(region !== undefined && { region }) }, "/editions");
}

/** Address that documents are read back at. */
export function readAddress(): string {
  return `${ROOT}/read`;
}

function withQuery(path: string, query: Record<string, string | undefined>): string {
  const entries = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return entries.length === 0 ? path : `${path}?${new URLSearchParams(entries)}`;
}
