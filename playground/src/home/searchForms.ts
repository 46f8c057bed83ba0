import type { FormSummary } from "@formulyar/core";

/** Forms whose title holds every word of the query; case and «ё» do not matter. */
export function searchForms(forms: readonly FormSummary[], query: string): readonly FormSummary[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return forms.filter(({ title }) => words.every((word) => plain(title).includes(word)));
}

const plain = (text: string) => text.toLowerCase().replaceAll("ё", "е");
