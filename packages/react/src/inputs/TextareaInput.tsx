import { useMemo } from "react";
import { ariaOf, type InputProps, widthOf } from "./inputProps.ts";
import { textForm } from "./textForm.ts";
import { useHeldText } from "./useHeldText.ts";

/** Several lines of text; grows with it. */
export function TextareaInput(props: InputProps) {
  const { schema, ui } = props;
  const form = useMemo(() => textForm(schema), [schema]);
  const { text, type, settle } = useHeldText(props.value, form, props.commit);
  return (
    <textarea
      {...ariaOf(props)}
      id={props.id}
      className="fy-input fy-input--full fy-textarea"
      part="input"
      rows={ui.rows ?? 3}
      style={widthOf(ui)}
      placeholder={ui.placeholder}
      autoComplete={ui.autocomplete ?? "off"}
      disabled={props.disabled}
      value={text}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={settle}
    />
  );
}
