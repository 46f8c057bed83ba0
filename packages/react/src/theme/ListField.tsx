import { isTable, optionsOf, type Schema } from "@formulyar/core";
import type { FieldProps } from "@rjsf/utils";
import { fieldOptions } from "../schema/fieldOptions.ts";
import { pointerOfPath } from "../schema/projectSchema.ts";
import { fromRjsfSchema } from "../schema/rjsfTypes.ts";
import { typesOf } from "../schema/typesOf.ts";
import { useFormStore } from "../state/storeContext.ts";
import { TableField } from "../table/TableField.tsx";
import { LeafField } from "./LeafField.tsx";
import { RowList } from "./RowList.tsx";
import { TextList } from "./TextList.tsx";
import { UnsupportedTemplate } from "./UnsupportedTemplate.tsx";

/** RJSF's array: squares for a choice of several, a list of answers, a table, or rows with fields. */
export function ListField(props: FieldProps) {
  const { schema, registry, fieldPathId, uiSchema } = props;
  const field = useFormStore().form.field(pointerOfPath(fieldPathId.path));
  if (field && isTable(field.schema, fieldOptions(uiSchema))) return <TableField {...props} field={field} />;
  if (optionsOf(fromRjsfSchema(schema))) return <LeafField {...props} />;
  if (!schema.items || typeof schema.items !== "object" || Array.isArray(schema.items)) {
    return <UnsupportedTemplate schema={schema} registry={registry} fieldPathId={fieldPathId} reason="" />;
  }
  const item = fromRjsfSchema(registry.schemaUtils.retrieveSchema(schema.items));
  return isOneAnswer(item) ? <TextList {...props} item={item} /> : <RowList {...props} item={item} />;
}

function isOneAnswer(item: Schema): boolean {
  if (optionsOf(item)) return true;
  const isComposite = typesOf(item).some((type) => type === "object" || type === "array");
  return !isComposite && !item.properties && !item.oneOf && !item.anyOf;
}
