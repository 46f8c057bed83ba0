import type { FieldTemplateProps } from "@rjsf/utils";
import { useId } from "react";
import { messages } from "../messages.ts";

/** One entry of an object whose names people choose themselves (`additionalProperties`). */
export function MapEntry({
  label,
  children,
  onKeyRenameBlur,
  onRemoveProperty,
  disabled,
}: FieldTemplateProps) {
  const id = useId();
  return (
    <div className="fy-entry">
      <div className="fy-field">
        <label htmlFor={id} className="fy-label">
          {messages.entryName}
        </label>
        <input
          key={label}
          id={id}
          className="fy-input fy-input--long"
          defaultValue={label}
          disabled={disabled}
          autoComplete="off"
          onBlur={onKeyRenameBlur}
        />
      </div>
      {children}
      <button
        type="button"
        className="fy-button fy-button--quiet"
        disabled={disabled}
        aria-label={messages.about(messages.remove, label)}
        onClick={onRemoveProperty}
      >
        {messages.remove}
      </button>
    </div>
  );
}
