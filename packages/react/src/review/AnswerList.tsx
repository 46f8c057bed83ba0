import { messages } from "../messages.ts";
import { FieldErrors } from "../parts/FieldErrors.tsx";
import { FieldNotices } from "../parts/FieldNotices.tsx";
import { useFormStore } from "../state/storeContext.ts";
import type { Answer, ReviewedGroup } from "./Answer.ts";
import { BlankFields } from "./BlankFields.tsx";
import { ChangeLink, type ChangeLinkProps } from "./ChangeLink.tsx";

export interface AnswerListProps extends Pick<ChangeLinkProps, "onSelect"> {
  readonly group: ReviewedGroup;
  /** The title stands above already. */
  readonly isTitleKnown: boolean;
}

/** The answers of a group: question, answer, «Изменить». */
export function AnswerList({ group, isTitleKnown, onSelect }: AnswerListProps) {
  const { title, answers, problems, pointer } = group;
  return (
    <>
      {title !== undefined && !isTitleKnown && <h4 className="fy-review__group">{title}</h4>}
      <Findings of={group} />
      {problems.length > 0 && (
        <ChangeLink
          pointer={pointer}
          onSelect={onSelect}
          label={messages.about(messages.change, title ?? "")}
        >
          {messages.change}
        </ChangeLink>
      )}
      {answers.length > 0 && (
        <dl className="fy-answers">
          {answers.map((answer) => (
            <AnswerLine key={answer.pointer} answer={answer} onSelect={onSelect} />
          ))}
        </dl>
      )}
      <BlankFields blank={group.blank} onSelect={onSelect} />
    </>
  );
}

interface AnswerLineProps extends Pick<ChangeLinkProps, "onSelect"> {
  readonly answer: Answer;
}

function AnswerLine({ answer, onSelect }: AnswerLineProps) {
  const { pointer, title, text, isFixed } = answer;
  const action = text === "" ? messages.fillInWord : messages.change;
  const isWrong = answer.problems.some(({ severity }) => severity === "error");
  return (
    <div className={isWrong ? "fy-answers__line fy-answers__line--wrong" : "fy-answers__line"}>
      <dt>{title}</dt>
      <dd className="fy-answers__text">
        {text === "" ? <span className="fy-hint">{messages.nothingAnswered}</span> : text}
        <Findings of={answer} />
      </dd>
      <dd className="fy-answers__change">
        {!isFixed && (
          <ChangeLink pointer={pointer} onSelect={onSelect} label={messages.about(action, title)}>
            {action}
          </ChangeLink>
        )}
      </dd>
    </div>
  );
}

/** What is said about an answer or a group, in the words of the field itself. */
function Findings({ of: { pointer, problems } }: { readonly of: Pick<Answer, "pointer" | "problems"> }) {
  const { idPrefix } = useFormStore();
  const id = `${idPrefix}:review${pointer}`;
  return (
    <>
      <FieldErrors id={`${id}:error`} problems={problems.filter(({ severity }) => severity === "error")} />
      <FieldNotices id={`${id}:notice`} problems={problems.filter(({ severity }) => severity !== "error")} />
    </>
  );
}
