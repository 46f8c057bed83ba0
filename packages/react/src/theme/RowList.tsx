import type { Json, Schema } from "@formulyar/core";
import { type FieldProps, toFieldPathId } from "@rjsf/utils";
import { useMemo } from "react";
import { messages } from "../messages.ts";
import { itemsUi } from "../schema/rjsfTypes.ts";
import { typesOf } from "../schema/typesOf.ts";
import { useFormStore } from "../state/storeContext.ts";
import { rowsAt } from "../table/rowsAt.ts";
import { ListFrame } from "./ListFrame.tsx";
import { RowButtons } from "./RowButtons.tsx";
import { useField } from "./useField.ts";
import { useRowActions } from "./useRowActions.ts";
import { useRowKeys } from "./useRowKeys.ts";

export interface RowListProps extends FieldProps {
  readonly item: Schema;
}

/** A list whose rows have several fields. */
export function RowList(props: RowListProps) {
  const { schema, uiSchema, name, fieldPathId, item } = props;
  const store = useFormStore();
  const view = useField({ path: fieldPathId.path, schema, uiSchema, name });
  const values: readonly Json[] = Array.isArray(props.formData) ? props.formData : [];
  const { keys, arrange, restore } = useRowKeys(values.length);
  const title = item.title ?? view.title;
  const titleOf = (row: number) => messages.row(title, row + 1);
  const rowSchema = useMemo(() => ({ ...(schema.items as object), title }), [schema.items, title]);
  const rows = useRowActions({
    list: view.pointer,
    count: values.length,
    titleOf,
    add: () => store.addRow(view.pointer, typesOf(item).includes("array") ? [] : {}),
    arrange: (order) => {
      arrange(order);
      store.arrangeRows(view.pointer, order);
    },
    keep: (order) => {
      const before = rowsAt(store.latest, view.pointer);
      return () => {
        restore(keys);
        store.replaceRows(view.pointer, before, (row) => order[row]);
      };
    },
  });
  const disabled = props.disabled === true;
  return (
    <ListFrame
      view={view}
      required={props.required === true}
      count={values.length}
      disabled={disabled}
      onAdd={rows.add}
      rows={rows}
    >
      {keys.map((key, row) => (
        <li key={key} className="fy-row">
          <Row {...props} schema={rowSchema} index={row} value={values[row]} />
          {!disabled && (
            <RowButtons
              ui={view.ui}
              of={titleOf(row)}
              isFirst={row === 0}
              isLast={row === values.length - 1}
              onRemove={() => rows.remove(row)}
              onMove={(by) => rows.move(row, by)}
            />
          )}
        </li>
      ))}
    </ListFrame>
  );
}

interface RowProps extends FieldProps {
  readonly index: number;
  readonly value: Json | undefined;
}

function Row({ registry, schema, uiSchema, fieldPathId, index, value, name, ...props }: RowProps) {
  const { SchemaField } = registry.fields;
  if (!SchemaField) return null;
  return (
    <SchemaField
      name={`${name}-${index}`}
      schema={schema}
      uiSchema={itemsUi(uiSchema)}
      formData={value}
      fieldPathId={toFieldPathId(index, registry.globalFormOptions, fieldPathId)}
      registry={registry}
      onChange={props.onChange}
      onBlur={props.onBlur}
      onFocus={props.onFocus}
      disabled={props.disabled === true}
      readonly={props.readonly === true}
    />
  );
}
