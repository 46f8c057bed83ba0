import { StatutoryForm, type StatutoryFormProps } from "../StatutoryForm.tsx";
import { elementMessages } from "./elementMessages.ts";
import type { LoadProblem } from "./load/LoadProblem.ts";

/** What the element shows. */
export type ElementState =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly problem: LoadProblem; readonly onRetry: () => void }
  | { readonly kind: "shown"; readonly form: StatutoryFormProps };

/** The contents of the element: the form, or why there is none yet. */
export function ElementView({ state }: { readonly state: ElementState }) {
  if (state.kind === "shown") return <StatutoryForm {...state.form} />;
  if (state.kind === "failed") return <Failure {...state} />;
  return (
    <div className="fy-form">
      <p role="status" className="fy-loading">
        {elementMessages.loading}
      </p>
    </div>
  );
}

function Failure({ problem, onRetry }: { readonly problem: LoadProblem; readonly onRetry: () => void }) {
  return (
    <div className="fy-form">
      <section className="fy-summary fy-failure" part="failure" aria-label={elementMessages.failed}>
        <div role="alert">
          <h2 className="fy-summary__title">{problem.title}</h2>
          <p>{problem.detail}</p>
        </div>
        <div className="fy-buttons">
          <button type="button" className="fy-button" part="button" onClick={onRetry}>
            {elementMessages.retry}
          </button>
        </div>
      </section>
    </div>
  );
}
