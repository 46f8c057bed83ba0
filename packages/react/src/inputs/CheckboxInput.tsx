import { ariaOf, type InputProps } from "./inputProps.ts";

/** A square of the form. Its label stands beside it. */
export function CheckboxInput(props: InputProps) {
  // An optional square that is not set is simply not there; a required one is answered either way.
  const off = props.required ? false : undefined;
  return (
    <input
      {...ariaOf(props)}
      id={props.id}
      type="checkbox"
      disabled={props.disabled}
      checked={props.value === true}
      onChange={(event) => props.commit(event.currentTarget.checked ? true : off)}
    />
  );
}
