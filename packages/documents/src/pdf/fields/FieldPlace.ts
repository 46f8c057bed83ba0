/** A place of a page that becomes a field of the file. */
export interface FieldPlace {
  /** Places of the same name are one field. */
  readonly name: string;
  /** What a screen reader calls it. */
  readonly title: string;
  readonly kind: "text" | "choice" | "check" | "radio";
  readonly multiline?: boolean;
  readonly maxLength?: number;
  /** Of a mark: what the file calls it when it is set. */
  readonly state?: string;
  /** Of a choice: what stands in the file, and what is read. */
  readonly options?: readonly (readonly [value: string, label: string])[];
}
