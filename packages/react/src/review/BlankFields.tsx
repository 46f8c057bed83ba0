import { messages } from "../messages.ts";
import type { Blank } from "./Answer.ts";
import { ChangeLink, type ChangeLinkProps } from "./ChangeLink.tsx";

export interface BlankFieldsProps extends Pick<ChangeLinkProps, "onSelect"> {
  readonly blank: Blank;
}

/** What is not filled in and may stay so, each with the way to it. */
export function BlankFields({ blank, onSelect }: BlankFieldsProps) {
  if (blank.length === 0) return null;
  return (
    <div className="fy-review__blank">
      <p>{messages.notFilledIn}</p>
      <ul>
        {blank.map(({ pointer, title }) => (
          <li key={pointer}>
            <ChangeLink pointer={pointer} onSelect={onSelect}>
              {title}
            </ChangeLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
