import { messages } from "../messages.ts";
import { sameJson } from "../state/sameJson.ts";
import { ariaOf, type InputProps } from "./inputProps.ts";

/** One of many options. */
export function SelectInput(props: InputProps) {
  const chosen = props.options.findIndex((option) => sameJson(option.value, props.value));
  return (
    <select
      {...ariaOf(props)}
      id={props.id}
      className="fy-input fy-select"
      part="input"
      autoComplete={props.ui.autocomplete ?? "off"}
      disabled={props.disabled}
      value={chosen}
      onChange={(event) => props.commit(props.options[Number(event.currentTarget.value)]?.value)}
    >
      <option value={-1}>{messages.choose}</option>
      {props.options.map((option, index) => (
        <option key={option.label} value={index}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
