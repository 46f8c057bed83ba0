import type { Json, Schema } from "@formulyar/core";
import type { FieldProps } from "@rjsf/utils";
import { messages } from "../messages.ts";
import { itemsUi } from "../schema/rjsfTypes.ts";
import { isBlank } from "../state/isBlank.ts";
import { Leaf } from "./LeafField.tsx";
import { ListFrame } from "./ListFrame.tsx";
import { RowButtons } from "./RowButtons.tsx";
import { type Answer, filled, useAnswers } from "./useAnswers.ts";
import { useField } from "./useField.ts";
import { useRowActions } from "./useRowActions.ts";

export interface TextListProps extends FieldProps {
  readonly item: Schema;
}

/** A list of single answers, a line for each. */
export function TextList(props: TextListProps) {
  const { schema, uiSchema, name, fieldPathId, item, formData } = props;
  const view = useField({ path: fieldPathId.path, schema, uiSchema, name });
  const { answers, add, change, arrange, keep } = useAnswers(view, formData);
  const titleOf = (row: number) => messages.row(item.title ?? view.title, row + 1);
  const rows = useRowActions({
    list: view.pointer,
    count: answers.length,
    titleOf,
    add,
    arrange,
    keep,
  });
  const disabled = props.disabled === true;
  return (
    <ListFrame
      view={view}
      required={props.required === true}
      count={answers.length}
      disabled={disabled}
      onAdd={rows.add}
      rows={rows}
    >
      {answers.map((answer, row) => (
        <li key={answer.key} className="fy-row fy-row--single">
          <OneAnswer
            {...props}
            index={filled(answers.slice(0, row)).length}
            answer={answer}
            title={titleOf(row)}
            commit={(value) => change(answer.key, value)}
          />
          {!disabled && (
            <RowButtons
              ui={view.ui}
              of={titleOf(row)}
              isFirst={row === 0}
              isLast={row === answers.length - 1}
              onRemove={answers.length > 1 ? () => rows.remove(row) : undefined}
              onMove={(by) => rows.move(row, by)}
            />
          )}
        </li>
      ))}
    </ListFrame>
  );
}

interface OneAnswerProps extends TextListProps {
  /** Place of the answer in the record, or where it would come. */
  readonly index: number;
  readonly answer: Answer;
  readonly title: string;
  readonly commit: (value: Json | undefined) => void;
}

function OneAnswer({ fieldPathId, uiSchema, item, index, answer, title, disabled, commit }: OneAnswerProps) {
  const path = [...fieldPathId.path, index];
  const view = useField({ path, schema: item, uiSchema: itemsUi(uiSchema), name: title });
  // An answer that is not there yet has no place in the record, so nothing is said about it.
  const own = isBlank(answer.value)
    ? { ...view, id: `${view.id}:${answer.key}`, errors: [], notices: [] }
    : view;
  return (
    <Leaf
      view={{ ...own, title }}
      value={answer.value}
      required={false}
      mustAnswer={false}
      disabled={disabled === true}
      commit={commit}
    />
  );
}
