import type { UnsupportedFieldProps } from "@rjsf/utils";
import { messages } from "../messages.ts";

/** A field that no input of the theme can hold, e.g. a tuple. Its data stays as it is. */
export function UnsupportedTemplate({ schema }: UnsupportedFieldProps) {
  return (
    <div className="fy-field">
      <p className="fy-label">{schema.title}</p>
      <p className="fy-hint">{messages.unsupported}</p>
    </div>
  );
}
