import { type FormEvent, useId, useMemo } from "react";
import { ariaOf, type InputProps, widthOf } from "./inputProps.ts";
import { inputSize } from "./inputSize.ts";
import { maskAsTyped } from "./maskAsTyped.ts";
import { keyboardOf, textForm } from "./textForm.ts";
import { useHeldText } from "./useHeldText.ts";

/** One line of text: names, dates, numbers, СНИЛС, telephones … by the field's schema. */
export function TextInput(props: InputProps) {
  const { id, schema, ui, suggestions } = props;
  const form = useMemo(() => textForm(schema), [schema]);
  const { text, type, settle } = useHeldText(props.value, form, props.commit);
  const listId = useId();
  const list = suggestions.length > 0 ? listId : undefined;

  function onInput(event: FormEvent<HTMLInputElement>): void {
    const box = event.currentTarget;
    const how = (event.nativeEvent as InputEvent).inputType ?? "";
    type(how === "insertFromPaste" ? form.show(form.read(box.value) ?? "") : masked(box, how));
  }

  // Only at the end of the text: elsewhere the caret would jump.
  function masked(box: HTMLInputElement, how: string): string {
    const atEnd = box.selectionStart === null || box.selectionStart === box.value.length;
    return atEnd && !how.startsWith("delete") ? maskAsTyped(schema.format, box.value) : box.value;
  }

  return (
    <>
      <input
        {...ariaOf(props)}
        id={id}
        className={`fy-input fy-input--${inputSize(schema)}`}
        part="input"
        type={schema.format === "phone-ru" ? "tel" : "text"}
        inputMode={keyboardOf(schema)}
        autoComplete={ui.autocomplete ?? "off"}
        autoCapitalize={schema.format ? "none" : undefined}
        spellCheck={schema.format ? false : undefined}
        style={widthOf(ui)}
        placeholder={ui.placeholder}
        disabled={props.disabled}
        list={list}
        value={text}
        onInput={onInput}
        onChange={ignore}
        onBlur={settle}
        onKeyDown={(event) => event.key === "Enter" && settle()}
      />
      {list && (
        <datalist id={list}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </>
  );
}

/** React wants `onChange` beside `value`; `onInput` has the news. */
function ignore(): void {}
