import type { FormSummary, RegionSummary, ResolvedForm } from "@formulyar/core";
import { formAddress, listAddress } from "./address.ts";
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
  const list = async (name: "regions" | "forms", region?: string, signal?: AbortSignal) => {
    const body = await json(listAddress(name, region), signal);
    const items = (body as Record<string, unknown> | null)?.[name];
    return Array.isArray(items) ? items : Promise.reject(badAnswerProblem());
  };
  return {
    regions: (signal) => list("regions", undefined, signal) as Promise<RegionSummary[]>,
    forms: (region, signal) => list("forms", region, signal) as Promise<FormSummary[]>,
    form: (ref, signal) => json(formAddress(ref), signal) as Promise<ResolvedForm>,
    validators: (ref) => importValidators(formAddress(ref, "/validator.js")),
    render: async (ref, order, signal) => {
      const request = { method: "POST", headers: JSON_BODY, body: JSON.stringify(order) };
      const address = formAddress(ref, "/render", { format: "pdf" });
      const response = await send(fetcher, address, signal ? { ...request, signal } : request);
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}

const JSON_BODY = { "content-type": "application/json" };
