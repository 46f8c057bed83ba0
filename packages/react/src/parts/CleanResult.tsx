import type { Problem } from "@formulyar/core";
import { messages } from "../messages.ts";
import type { FormStore } from "../state/FormStore.ts";

/** Says that a check has found no errors, where the button was pressed. */
export function CleanResult({ store }: { readonly store: FormStore }) {
  const { problems } = store.evaluation;
  const isClean = store.checked && problems.every(({ severity }) => severity !== "error");
  return <div role="status">{isClean && <p className="fy-clean">{cleanWords(problems)}</p>}</div>;
}

function cleanWords(problems: readonly Problem[]): string {
  const warnings = problems.filter((problem) => problem.severity === "warning").length;
  return warnings === 0 ? messages.noErrors : messages.noErrorsButWarnings(warnings);
}
