import {
  type Form,
  type IsoDate,
  isWithin,
  type JsonObject,
  type Pointer,
  type Problem,
  type SectionDefinition,
} from "@formulyar/core";
import { type Ref, useImperativeHandle, useRef } from "react";
import { messages } from "./messages.ts";
import { CheckResult } from "./parts/CheckResult.tsx";
import { FieldNotices } from "./parts/FieldNotices.tsx";
import { StepButtons } from "./parts/StepButtons.tsx";
import { TaskList } from "./parts/TaskList.tsx";
import { SectionForm } from "./SectionForm.tsx";
import { isTableAt } from "./schema/withoutTables.ts";
import { FormStoreContext } from "./state/storeContext.ts";
import { useCheck } from "./state/useCheck.ts";
import { useErrorTitle } from "./state/useErrorTitle.ts";
import { useFlushOnLeaving } from "./state/useFlushOnLeaving.ts";
import { useSteadyClicks } from "./state/useSteadyClicks.ts";
import { useSteps } from "./state/useSteps.ts";
import { useStoreOf } from "./state/useStoreOf.ts";

export interface StatutoryFormProps {
  readonly form: Form;
  /** The record. The host keeps it and hands in what `onChange` gave. */
  readonly data: JsonObject;
  /** The day that rules take as today. */
  readonly today: IsoDate;
  /** The changed record, without computed values; called at once, also while the page goes away. */
  readonly onChange: (data: JsonObject) => void;
  /** All findings, after «Проверить». */
  readonly onCheck?: (problems: readonly Problem[]) => void;
  /** «Проверить» has found no errors. */
  readonly onFinish?: (data: JsonObject) => void;
  /** Id of the step to show; without it the form keeps its own. */
  readonly section?: string;
  readonly onSectionChange?: (id: string) => void;
  readonly disabled?: boolean;
  readonly ref?: Ref<StatutoryFormHandle>;
}

/** What a host may ask of the form on the screen. */
export interface StatutoryFormHandle {
  /** Takes over what is still being typed; `onChange` has been called when it returns. */
  flush(): void;
  /** Does what «Проверить» does. */
  check(): readonly Problem[];
  /** Shows the step of a field and puts the focus on it. */
  focusField(pointer: Pointer): void;
}

/** A statutory form to be filled in on the screen, step by step. */
export function StatutoryForm(props: StatutoryFormProps) {
  const { form, disabled = false } = props;
  const root = useRef<HTMLDivElement>(null);
  const store = useStoreOf(props);
  const { check, errors, summary, open, setOpen } = useCheck(store, props);
  const { steps, current, heading, goTo, goToField } = useSteps(store, root, props, () => setOpen(false));
  useFlushOnLeaving(store);
  useSteadyClicks(store);
  useErrorTitle(errors.length > 0);
  useImperativeHandle(props.ref, () => ({ flush: () => store.held.flush(), check, focusField: goToField }));
  const { computed, problems } = store.evaluation;
  const unplaced = problems.filter(
    (problem) => problem.severity !== "error" && store.placeOf(problem) === undefined,
  );
  if (!current) return null;
  return (
    <FormStoreContext value={store}>
      <div ref={root} className="fy-form">
        <CheckResult
          store={store}
          errors={errors}
          summary={summary}
          open={open}
          onToggle={setOpen}
          onSelect={goToField}
        />
        <div className="fy-form__body" data-steps={steps.length > 1} data-wide={isWide(form, current)}>
          {steps.length > 1 && <TaskList steps={steps} current={current.id} onSelect={goTo} />}
          <form
            className="fy-form__main"
            noValidate
            autoComplete="off"
            onSubmit={(event) => event.preventDefault()}
          >
            <h2 ref={heading} className="fy-form__title" tabIndex={-1}>
              {current.title}
            </h2>
            {current.hint && <p className="fy-form__hint">{current.hint}</p>}
            {asksForAnswers(form, current.id) && (
              <p className="fy-form__note fy-required">{messages.requiredNote}</p>
            )}
            <FieldNotices id={`${store.idPrefix}:notice`} problems={unplaced} />
            <SectionForm key={current.id} section={current} data={computed} disabled={disabled} />
            <StepButtons steps={steps} current={current.id} onSelect={goTo} onCheck={check} />
          </form>
        </div>
      </div>
    </FormStoreContext>
  );
}

/** Whether a step holds a table: it gets the whole width. */
function isWide(form: Form, { fields }: SectionDefinition): boolean {
  return form.fields.some(
    ({ pointer, kind }) =>
      kind === "list" && isTableAt(form, pointer) && fields.some((field) => isWithin(pointer, field)),
  );
}

/** Whether a step has required fields; the items of a list are not fields of their own. */
function asksForAnswers(form: Form, section: string): boolean {
  return form.fields.some(
    ({ section: id, required, kind, pointer }) =>
      id === section && required && kind !== "group" && !pointer.endsWith("/*"),
  );
}
