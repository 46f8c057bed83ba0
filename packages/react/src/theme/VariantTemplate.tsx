import type { MultiSchemaFieldTemplateProps, WidgetProps } from "@rjsf/utils";
import { createContext } from "react";
import { messages } from "../messages.ts";

/** Whether a group is the chosen variant of something whose title already stands above it. */
export const VariantContext = createContext(false);

/** A value that may have one of several shapes (`oneOf`, `anyOf`): the choice of the shape, then its fields. */
export function VariantTemplate({ schema, selector, optionSchemaField }: MultiSchemaFieldTemplateProps) {
  return (
    <fieldset className="fy-group">
      <legend className="fy-legend">{schema.title ?? messages.variant}</legend>
      {selector}
      <VariantContext value={true}>{optionSchemaField}</VariantContext>
    </fieldset>
  );
}

/** The choice of the shape. */
export function VariantSelect({ id, value, options, disabled, onChange }: WidgetProps) {
  return (
    <div className="fy-field">
      <label htmlFor={id} className="fy-label">
        {messages.variant}
      </label>
      <select
        id={id}
        className="fy-input fy-select"
        value={String(value ?? "")}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {(options.enumOptions ?? []).map((option) => (
          <option key={String(option.value)} value={String(option.value)}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
