import type { FormRef } from "../../api/index.ts";

/** Stands for "no region" in addresses: the form as its base definition has it. */
export const BASE_REGION = "base";

/** Address of the page where a form is filled in: `/fill/<region>/<form>`. Stable: people keep bookmarks. */
export function fillAddress({ form, region = BASE_REGION }: FormRef): string {
  return `/fill/${encodeURIComponent(region)}/${encodeURIComponent(form)}`;
}

/** The form that the parts of such an address name. */
export function formOfAddress(region: string, form: string): FormRef {
  return region === BASE_REGION ? { form } : { form, region };
}
