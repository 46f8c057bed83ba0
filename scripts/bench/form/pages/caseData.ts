import type { JsonObject, ResolvedForm } from "@formulyar/core";
import type { RJSFSchema } from "@rjsf/utils";

interface CaseData {
  readonly definition: ResolvedForm;
  readonly schema: RJSFSchema;
  readonly data: JsonObject;
}

/** What a page needs of the case that its address names. */
export async function caseData<K extends "definition" | "schema">(
  part: K,
): Promise<Pick<CaseData, K | "data">> {
  const rows = new URLSearchParams(location.search).get("rows");
  const [found, data] = await Promise.all(
    [part, "data"].map(async (name) => (await fetch(`/${name}-${rows}.json`)).json()),
  );
  return { [part]: found, data } as Pick<CaseData, K | "data">;
}
