import { useSearchParams } from "wouter";

const STEP = "step";

/** The step of the form in the address: a reload comes back to it. */
export function useStep() {
  const [params, setParams] = useSearchParams();
  const section = params.get(STEP) ?? undefined;
  const onSectionChange = (id: string) => setParams({ [STEP]: id }, { replace: true });
  return { ...(section !== undefined && { section }), onSectionChange };
}
