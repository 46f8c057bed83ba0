import { createForm, type Form, type ResolvedForm, type SchemaValidators } from "@formulyar/core";

/** A form of the API, ready to be filled in. */
export async function openForm(id: string, region: string): Promise<Form> {
  const address = `/api/v1/forms/${encodeURIComponent(id)}`;
  const query = new URLSearchParams({ region });
  const response = await fetch(`${address}?${query}`);
  if (!response.ok) throw new Error((await response.json()).detail);
  const definition: ResolvedForm = await response.json();
  // The checks come as a module: that needs no `unsafe-eval`. Of the very edition that has been answered.
  query.set("edition", definition.edition);
  const validators: SchemaValidators = await import(/* @vite-ignore */ `${address}/validator.js?${query}`);
  return createForm(definition, validators);
}
