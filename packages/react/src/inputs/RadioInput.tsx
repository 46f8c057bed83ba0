import { useRef } from "react";
import { messages } from "../messages.ts";
import { sameJson } from "../state/sameJson.ts";
import type { InputProps } from "./inputProps.ts";
import { optionsClass } from "./optionsClass.ts";

/** One of a few options, all in sight. Stands in a fieldset, which carries name and description. */
export function RadioInput(props: InputProps) {
  const circles = useRef<HTMLDivElement>(null);
  const clears = !props.required && !props.proposed && props.value !== undefined && !props.disabled;
  const clear = () => {
    props.commit(undefined);
    // The button goes with the answer, and the focus must not go with the button.
    circles.current?.querySelector("input")?.focus();
  };
  return (
    <div ref={circles} className={optionsClass(props.options)}>
      {props.options.map((option, index) => (
        <label key={option.label} className="fy-option">
          <input
            id={`${props.id}:${index}`}
            type="radio"
            name={props.id}
            aria-invalid={props.invalid || undefined}
            disabled={props.disabled}
            checked={sameJson(option.value, props.value)}
            onChange={() => props.commit(option.value)}
          />
          <span className="fy-option__text">{option.label}</span>
        </label>
      ))}
      {clears && (
        <button
          type="button"
          className="fy-link"
          aria-label={messages.about(messages.clearChoice, props.name)}
          onClick={clear}
        >
          {messages.clearChoice}
        </button>
      )}
    </div>
  );
}
