import type { FormRecord } from "@formulyar/core";

/** The printed document. The record is sent whole: it names the edition that it was made with. */
export async function renderPdf(record: FormRecord): Promise<Blob> {
  const region = encodeURIComponent(record.region ?? "");
  const response = await fetch(`/api/v1/forms/${record.form}/render?region=${region}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ data: record }),
  });
  if (!response.ok) throw new Error((await response.json()).detail);
  return response.blob();
}
