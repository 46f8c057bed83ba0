import type { Json } from "@formulyar/core";
import { sameJson } from "../state/sameJson.ts";
import type { InputProps } from "./inputProps.ts";
import { optionsClass } from "./optionsClass.ts";

/** Any of several options, kept in the order of the form. Stands in a fieldset, which carries name and description. */
export function ChoicesInput(props: InputProps) {
  const chosen: readonly Json[] = Array.isArray(props.value) ? props.value : [];
  const isChosen = (value: Json) => chosen.some((item) => sameJson(item, value));

  function toggle(value: Json): void {
    const picked = props.options
      .map((option) => option.value)
      .filter((item) => isChosen(item) !== sameJson(item, value));
    props.commit(picked.length > 0 ? picked : undefined);
  }

  return (
    <div className={optionsClass(props.options)}>
      {props.options.map((option, index) => (
        <label key={option.label} className="fy-option">
          <input
            id={`${props.id}:${index}`}
            type="checkbox"
            aria-invalid={props.invalid || undefined}
            disabled={props.disabled}
            checked={isChosen(option.value)}
            onChange={() => toggle(option.value)}
          />
          <span className="fy-option__text">{option.label}</span>
        </label>
      ))}
    </div>
  );
}
