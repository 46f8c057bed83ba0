import type { EditionSummary, FormSummary, RegionSummary, ResolvedForm } from "@formulyar/core";
import { editionsAddress, formAddress, listAddress, readAddress } from "./address.ts";
import type { Api } from "./api.ts";
import { badAnswerProblem } from "./apiProblem.ts";
import { importValidators } from "./importValidators.ts";
import { send } from "./send.ts";

/** The HTTP API of the server. `fetch` is handed in so that tests need no network. */
export function createApi(fetcher: typeof fetch): Api {
  const json = async (address: string, signal?: AbortSignal): Promise<unknown> => {
    const response = await send(fetcher, address, signal ? { signal } : {});
    return response.json().catch(() => Promise.reject(badAnswerProblem()));
  };
  const list = (name: "regions" | "forms", region?: string, signal?: AbortSignal) =>
    items(name, listAddress(name, region), signal);
  const items = async (name: string, address: string, signal?: AbortSignal) => {
    const body = await json(address, signal);
    const found = (body as Record<string, unknown> | null)?.[name];
    return Array.isArray(found) ? found : Promise.reject(badAnswerProblem());
  };
  return {
    regions: (signal) => list("regions", undefined, signal) as Promise<RegionSummary[]>,
    forms: (region, signal) => list("forms", region, signal) as Promise<FormSummary[]>,
    form: (ref, signal) => json(formAddress(ref), signal) as Promise<ResolvedForm>,
    validators: (ref) => importValidators(formAddress(ref, "/validator.js")),
    editions: (ref, signal) => items("editions", editionsAddress(ref), signal) as Promise<EditionSummary[]>,
    migrate: async (record, to, signal) => {
      const { form, region } = record;
      const address = formAddress({ form, ...(region !== undefined && { region }) }, "/migrate");
      const response = await send(fetcher, address, posted({ data: record, to }, signal));
      return response.json().catch(() => Promise.reject(badAnswerProblem()));
    },
    read: async (pdf, signal) => {
      const headers = { "content-type": "application/pdf" };
      const request = { method: "POST", headers, body: pdf, ...(signal && { signal }) };
      const response = await send(fetcher, readAddress(), request);
      return response.json().catch(() => Promise.reject(badAnswerProblem()));
    },
    render: async (ref, { format = "pdf", fillable = false, ...order }, signal) => {
      const query = { format, ...(fillable && { fillable: "true" }) };
      const address = formAddress(ref, "/render", query);
      const response = await send(fetcher, address, posted(order, signal));
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}

function posted(body: unknown, signal?: AbortSignal): RequestInit {
  const headers = { "content-type": "application/json" };
  return { method: "POST", headers, body: JSON.stringify(body), ...(signal && { signal }) };
}
