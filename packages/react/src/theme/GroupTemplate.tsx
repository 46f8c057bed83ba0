import { isHidden, isWithin, joinPointer, type Pointer, patternPointer } from "@formulyar/core";
import { canExpand, type ObjectFieldTemplateProps } from "@rjsf/utils";
import { type ReactNode, use } from "react";
import type { FormStore } from "../state/FormStore.ts";
import { useFormStore, useStoreValue } from "../state/storeContext.ts";
import { CopyFrom } from "./CopyFrom.tsx";
import { AddButton, GroupFrame } from "./GroupFrame.tsx";
import { isNamedByStep } from "./isNamedByStep.ts";
import { useField } from "./useField.ts";
import { VariantContext } from "./VariantTemplate.tsx";

/** RJSF's object: the step itself, or a group of fields under its title. */
export function GroupTemplate(props: ObjectFieldTemplateProps) {
  const { schema, fieldPathId, properties } = props;
  const isInner = use(VariantContext);
  const fields = <div className="fy-fields">{properties.map((property) => property.content)}</div>;
  if (fieldPathId.path.length === 0) return fields;
  // Its variants are drawn by themselves.
  if ((schema.oneOf ?? schema.anyOf) && !schema.properties) return null;
  // The title of a variant stands above it already.
  if (isInner) return <VariantContext value={false}>{fields}</VariantContext>;
  return <Group {...props}>{fields}</Group>;
}

function Group({ children, ...props }: ObjectFieldTemplateProps & { readonly children: ReactNode }) {
  const { schema, uiSchema, title, fieldPathId, formData } = props;
  const store = useFormStore();
  const view = useField({ path: fieldPathId.path, schema, uiSchema, name: title });
  const isEmpty = useStoreValue((current) => hidesAll(current, view.pointer));
  if (isEmpty) return null;
  return (
    <GroupFrame view={view} required={false} isTitleKnown={isNamedByStep(store, view)}>
      {view.ui.copyFrom !== undefined && props.disabled !== true && (
        <CopyFrom view={view} from={view.ui.copyFrom} />
      )}
      {children}
      {canExpand(schema, uiSchema, formData) && (
        <AddButton to={view.title} disabled={props.disabled === true} onAdd={props.onAddProperty} />
      )}
    </GroupFrame>
  );
}

/** A group of which no field is visible shows no title either. */
function hidesAll({ form, evaluation: { hidden } }: FormStore, pointer: Pointer): boolean {
  if (hidden.size === 0) return false;
  const pattern = patternPointer(pointer);
  const below = form.fields.filter((field) => field.pointer !== pattern && isWithin(field.pointer, pattern));
  const inRow = (field: Pointer) => joinPointer(pointer) + field.slice(pattern.length);
  return below.length > 0 && below.every((field) => isHidden(inRow(field.pointer), hidden));
}
