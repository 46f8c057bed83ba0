import type { FormRef } from "../../api/index.ts";
import { BASE_REGION } from "../text/addresses.ts";

const DRAFTS = "formulyar/draft/";
const ASIDES = "formulyar/aside/";

/** Where the draft of a form lies in the browser's storage. */
export function draftKey({ form, region = BASE_REGION }: FormRef): string {
  return `${DRAFTS}${encodeURIComponent(region)}/${encodeURIComponent(form)}`;
}

/** Where text that is not a draft goes, with the moment so that nothing is overwritten. */
export function asideKey(key: string, moment: Date): string {
  return `${ASIDES}${moment.toISOString()}/${key.slice(DRAFTS.length)}`;
}

export const isDraftKey = (key: string) => key.startsWith(DRAFTS);
export const isAsideKey = (key: string) => key.startsWith(ASIDES);
