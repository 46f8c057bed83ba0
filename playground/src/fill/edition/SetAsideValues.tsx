import type { SetAsideValue } from "@formulyar/core";
import type { ReactNode } from "react";
import { valueWords } from "./valueWords.ts";

interface SetAsideValuesProps {
  readonly values: readonly SetAsideValue[];
  /** What can be done with each. */
  readonly action?: (value: SetAsideValue) => ReactNode;
}

/** Values without a place in the form, by their names, each with the reason. */
export function SetAsideValues({ values, action }: SetAsideValuesProps) {
  return (
    <dl className="fp-values">
      {values.map((one) => (
        <div key={one.pointer} className="fp-values__row">
          <dt>{one.title}</dt>
          <dd className="fp-values__aside">
            <span>
              {valueWords(one.value)} <span className="fp-values__reason">{one.reason}</span>
            </span>
            {action?.(one)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
