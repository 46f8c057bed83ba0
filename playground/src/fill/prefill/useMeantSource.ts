import { useState } from "react";
import { useSearchParams } from "wouter";
import type { FormRef } from "../../api/index.ts";
import { fillAddress } from "../../shared/text/addresses.ts";

const FROM = "from";

/** Address of a form that is to be filled from the draft of another form of the same region. */
export function prefillAddress(ref: FormRef, from: string): string {
  return `${fillAddress(ref)}?${new URLSearchParams({ [FROM]: from })}`;
}

/** The form that the address names as the source, until it is let go: a reload must not ask again. */
export function useMeantSource(): readonly [string | undefined, () => void] {
  const [params, setParams] = useSearchParams();
  const [source, setSource] = useState(() => params.get(FROM) ?? undefined);
  const letGo = () => {
    setSource(undefined);
    setParams(
      (before) => {
        const rest = new URLSearchParams(before);
        rest.delete(FROM);
        return rest;
      },
      { replace: true },
    );
  };
  return [source, letGo];
}
