import type {
  ComputedDefinition,
  FieldKind,
  IsoDate,
  Json,
  Option,
  OptionGroup,
  Pointer,
} from "../model/index.ts";
import type { InputName } from "./chooseInput.ts";
import type { FieldSettings } from "./fieldSettings.ts";

/**
 * A form's screen for programs that draw it themselves: everything that our own screen knows of it, as plain JSON
 * (`schemas/screen.schema.json`). Checking is the validator's task.
 */
export interface Screen {
  readonly form: string;
  readonly title: string;
  readonly edition: string;
  readonly effectiveFrom?: IsoDate;
  /** Id of the region. */
  readonly region?: string;
  readonly legalBasis: readonly string[];
  readonly sections: readonly ScreenSection[];
}

/** One step. */
export interface ScreenSection {
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  readonly fields: readonly ScreenField[];
}

/**
 * How a place is filled in. One answer has an `InputName`; `output` is only shown. A `group` has `fields`, a list is a
 * `table` with `columns`, `rows` with `fields`, or `answers` of one `item`.
 */
export type ScreenInput = InputName | "output" | "group" | "table" | "rows" | "answers";

/** A group that is shown while `visible` is true. */
export interface ScreenCondition {
  readonly pointer: Pointer;
  readonly visible: string;
}

/** A place of the form; in lists `*` stands for the index of the row. */
export interface ScreenField extends FieldHints, FieldBounds {
  readonly pointer: Pointer;
  readonly title: string;
  readonly kind: FieldKind;
  readonly input: ScreenInput;
  /** Asked for in a finished document, while it is shown. */
  readonly required: boolean;
  readonly options?: readonly Option[];
  /** Of a list of options: their groups, in order. */
  readonly groups?: readonly OptionGroup[];
  /** The legal ground. */
  readonly basis?: string;
  /** CEL: shown while it is true; `self` is the object around the field. */
  readonly visible?: string;
  /** Conditions of groups around the field that are not drawn here: it is hidden with them. */
  readonly around?: readonly ScreenCondition[];
  readonly computed?: ComputedDefinition;
  /** `false`: internal, not in the printed document. */
  readonly printed: boolean;
  readonly fields?: readonly ScreenField[];
  readonly columns?: readonly ScreenField[];
  readonly item?: ScreenField;
  /** Of a table: the column whose options have a row each, all of them in sight. */
  readonly key?: Pointer;
}

/** Words and habits of the screen. */
type FieldHints = Pick<
  FieldSettings,
  | "description"
  | "help"
  | "placeholder"
  | "autocomplete"
  | "suggest"
  | "rows"
  | "width"
  | "addable"
  | "removable"
  | "orderable"
  | "total"
  | "copyFrom"
>;

/** What the schema says of one value, for inputs that can hold to it. */
interface FieldBounds {
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly const?: Json;
}
