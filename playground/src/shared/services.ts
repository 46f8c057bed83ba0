import { createContext, useContext } from "react";
import type { Api } from "../api/index.ts";
import type { DraftStore } from "./drafts/index.ts";

/** What pages need from outside; `main.tsx` wires the real ones, tests their own. */
export interface Services {
  readonly api: Api;
  readonly drafts: DraftStore;
  /** Choices of the user, such as the region; drafts go through `drafts`. */
  readonly storage: Storage;
  /** `false`: this browser forgets everything on a reload, and the user is told so. */
  readonly lasting: boolean;
  readonly now: () => Date;
}

const ServicesContext = createContext<Services | undefined>(undefined);

export const ServicesProvider = ServicesContext.Provider;

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error("ServicesProvider is missing above this component");
  return services;
}
