import { ADDITIONAL_PROPERTY_FLAG, type FieldTemplateProps } from "@rjsf/utils";
import { fieldOptions } from "../schema/fieldOptions.ts";
import { pointerOfPath } from "../schema/projectSchema.ts";
import { useStoreValue } from "../state/storeContext.ts";
import { MapEntry } from "./MapEntry.tsx";

/** Leaves out what the record hides. Label, hint and findings are the affair of the field itself. */
export function FieldTemplate(props: FieldTemplateProps) {
  const pointer = pointerOfPath(props.fieldPathId.path);
  const isHidden = useStoreValue((store) => pointer !== "" && store.isHidden(pointer));
  if (isHidden || props.hidden) return null;
  const { classNames } = fieldOptions(props.uiSchema);
  const field =
    classNames === undefined ? props.children : <div className={classNames}>{props.children}</div>;
  return ADDITIONAL_PROPERTY_FLAG in props.schema ? <MapEntry {...props}>{field}</MapEntry> : field;
}
