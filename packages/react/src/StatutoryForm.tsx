import {
  type Form,
  type FormRecord,
  type IsoDate,
  isWithin,
  type Pointer,
  type Problem,
  type SectionDefinition,
} from "@formulyar/core";
import { type Ref, useImperativeHandle, useRef } from "react";
import { CheckResult } from "./parts/CheckResult.tsx";
import { CleanResult } from "./parts/CleanResult.tsx";
import { StepButtons } from "./parts/StepButtons.tsx";
import { TaskList } from "./parts/TaskList.tsx";
import { ReviewStep } from "./review/ReviewStep.tsx";
import { SectionStep } from "./SectionStep.tsx";
import { isTableAt } from "./schema/withoutTables.ts";
import { localToday } from "./state/localToday.ts";
import { FormStoreContext } from "./state/storeContext.ts";
import { useCheck } from "./state/useCheck.ts";
import { useErrorTitle } from "./state/useErrorTitle.ts";
import { useFlushOnLeaving } from "./state/useFlushOnLeaving.ts";
import { useRecord } from "./state/useRecord.ts";
import { useSteadyClicks } from "./state/useSteadyClicks.ts";
import { reviewStep, useSteps } from "./state/useSteps.ts";
import { useStoreOf } from "./state/useStoreOf.ts";

export interface StatutoryFormProps {
  readonly form: Form;
  /**
   * The record `{ form, edition, region, data }`. The host keeps it and hands in what `onChange` gave; without one the
   * form keeps it by itself and begins with an empty one.
   */
  readonly record?: FormRecord | undefined;
  /** The day that rules take as today; by default the day of this computer. */
  readonly today?: IsoDate | undefined;
  /** The changed record, without computed values; called at once, also while the page goes away. */
  readonly onChange?: ((record: FormRecord) => void) | undefined;
  /** All findings, after «Проверить» and «Готово». */
  readonly onCheck?: ((problems: readonly Problem[]) => void) | undefined;
  /** The answers were checked, «Готово» was pressed, and there are no errors. */
  readonly onSubmit?: ((record: FormRecord) => void) | undefined;
  /** Id of the step to show; without it the form keeps its own. «Проверьте ответы» is `_review`. */
  readonly section?: string | undefined;
  readonly onSectionChange?: ((id: string) => void) | undefined;
  readonly disabled?: boolean | undefined;
  /** Whether the title of the page begins with «Ошибка:» while a check has left errors. */
  readonly errorInTitle?: boolean | undefined;
  /** Tells the form from others on the same page to those who hear it. */
  readonly label?: string | undefined;
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

/** A statutory form to be filled in on the screen, step by step, with a look at all answers at the end. */
export function StatutoryForm(props: StatutoryFormProps) {
  const { form, today = localToday(), disabled = false, onCheck, onSubmit } = props;
  const root = useRef<HTMLDivElement>(null);
  const { record, change } = useRecord(props);
  const store = useStoreOf({ form, data: record.data, today, onChange: change });
  const finish = (data: FormRecord["data"]) => onSubmit?.({ ...record, data });
  const { check, submit, ...result } = useCheck(store, today, { onCheck, onSubmit: finish });
  const way = useSteps(store, root, props, () => result.setOpen(false));
  const { steps, current, section, goTo, goToField } = way;
  useFlushOnLeaving(store);
  useSteadyClicks(store);
  useErrorTitle(props.errorInTitle === true && result.errors.length > 0);
  useImperativeHandle(props.ref, () => ({ flush: () => store.held.flush(), check, focusField: goToField }));
  if (current === undefined) return null;
  return (
    <FormStoreContext value={store}>
      <div ref={root} className="fy-form" part="form">
        <CheckResult store={store} {...result} onToggle={result.setOpen} onSelect={goToField} />
        <div
          className="fy-form__body"
          data-steps={steps.length > 1}
          data-wide={section !== undefined && isWide(form, section)}
        >
          {steps.length > 1 && (
            <TaskList steps={steps} current={current} onSelect={goTo} withReview of={props.label} />
          )}
          <form
            className="fy-form__main"
            part="main"
            noValidate
            autoComplete="off"
            onSubmit={(event) => event.preventDefault()}
          >
            {section ? (
              <SectionStep key={section.id} section={section} heading={way.heading} disabled={disabled} />
            ) : (
              <ReviewStep heading={way.heading} onSelect={goToField} />
            )}
            <CleanResult store={store} />
            <StepButtons
              steps={[...steps.map((step) => step.section.id), reviewStep]}
              current={current}
              isReviewed={way.isReviewed}
              onSelect={goTo}
              onCheck={check}
              onFinish={disabled ? undefined : submit}
            />
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
