import { chooseInput, computedDefinition, isObject, type Json, type Pointer } from "@formulyar/core";
import { ADDITIONAL_PROPERTY_FLAG, type FieldProps } from "@rjsf/utils";
import type { ReactNode } from "react";
import type { InputProps } from "../inputs/inputProps.ts";
import { useSuggestions } from "../schema/useSuggestions.ts";
import { isDemanded } from "../state/isDemanded.ts";
import { useFormStore, useStoreValue } from "../state/storeContext.ts";
import { ComputedNote } from "./ComputedNote.tsx";
import { FieldFrame } from "./FieldFrame.tsx";
import { inputs } from "./inputs.ts";
import { OutputField } from "./OutputField.tsx";
import { describedBy, type FieldView, useField } from "./useField.ts";
import { usePasting } from "./usePasting.ts";

/** Any field that holds one answer: RJSF's string, number, boolean and choice fields in our theme. */
export function LeafField(props: FieldProps) {
  const { schema, uiSchema, name, fieldPathId } = props;
  const store = useFormStore();
  const view = useField({ path: fieldPathId.path, schema, uiSchema, name });
  const required = useRequired(view.pointer, props.required === true);
  const value = props.formData as Json | undefined;
  const computed = computedDefinition(view.schema);
  if (isOutput(props, value) || (computed && computed.override !== true)) {
    return (
      <OutputField
        view={view}
        value={value}
        note={computed && <ComputedNote view={view} definition={computed} />}
      />
    );
  }
  // An entry of a map goes when somebody removes it, not while its value is being typed anew.
  const nothing = ADDITIONAL_PROPERTY_FLAG in schema ? "" : undefined;
  return (
    <Leaf
      view={view}
      value={value}
      required={required}
      mustAnswer={props.required === true}
      disabled={props.disabled === true}
      commit={(next) => store.commit(view.pointer, next ?? nothing)}
      note={computed && <ComputedNote view={view} definition={computed} />}
    />
  );
}

/** A field is marked as required only while the form would really ask for it. */
function useRequired(pointer: Pointer, required: boolean): boolean {
  return useStoreValue(({ form, evaluation }) => required && isDemanded(form, evaluation.data, pointer));
}

function isOutput(props: FieldProps, value: Json | undefined): boolean {
  const isComposite = isObject(value) || (Array.isArray(value) && !props.schema.items);
  return props.readonly === true || isComposite;
}

export interface LeafProps extends Pick<InputProps, "value" | "required" | "disabled" | "commit"> {
  readonly view: FieldView;
  /** Whether the form requires an answer at all, be it now or once the group around it is begun. */
  readonly mustAnswer: boolean;
  readonly note?: ReactNode;
}

/** One question: its words, its input and what is said about the answer. */
export function Leaf({ view, note, mustAnswer, ...answer }: LeafProps) {
  const store = useFormStore();
  const { input, options } = chooseInput(view.schema, view.ui, mustAnswer);
  const suggestions = useSuggestions(view.ui.suggest, view.schema);
  const Input = inputs[input];
  const pasting = usePasting(view, answer.disabled);
  return (
    <FieldFrame
      view={view}
      input={input}
      required={answer.required}
      note={note}
      pasting={pasting}
      onLeave={() => store.leave(view.pointer)}
      {...((input === "text" || input === "textarea") && { onType: () => store.typeIn(view.pointer) })}
    >
      <Input
        {...answer}
        id={view.id}
        schema={view.schema}
        ui={view.ui}
        options={options}
        suggestions={suggestions}
        proposed={note !== undefined}
        invalid={view.errors.length > 0}
        describedBy={describedBy(view, note ? `${view.id}:note` : undefined)}
        name={view.title}
      />
    </FieldFrame>
  );
}
