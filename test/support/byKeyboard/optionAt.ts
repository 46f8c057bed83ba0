import type { Field, Json } from "@formulyar/core";

/** Which of a field's options a value is. */
export function optionAt({ options = [], pointer }: Field, value: Json): number {
  const at = options.findIndex((option) => option.value === value);
  if (at < 0) throw new Error(`${pointer} has no option ${JSON.stringify(value)}`);
  return at;
}
