import type { IsoDate, Json, JsonObject, Pointer } from "./json.ts";

/** A number or list that a region may set, within the bounds of `federal`; rules read it as `params.<name>`. */
export interface ParameterDefinition {
  readonly title: string;
  readonly value: Json;
  readonly unit?: string;
  readonly basis?: string;
  /** What of it is federal: `true` – a region may not change it; `max` – only lower, `min` – only raise it; `subset` – only shorten the list. */
  readonly federal?: true | "max" | "min" | "subset";
}

/** A phrase of the printed document that a region may change: Handlebars over `record`, `region`, `params`, `form`. */
export interface TextDefinition {
  readonly title: string;
  readonly text: string;
  readonly basis?: string;
}

/** A value that the form wants from the region's data, e.g. `/acts/supportedLiving/number`. */
export interface RegionSlot {
  readonly pointer: Pointer;
  readonly title: string;
  /** Where a region lacks it, the form is not offered. */
  readonly required?: boolean;
}

/** One value that the form takes from an earlier document of the case. */
export interface PrefillRow {
  /** The field or group of this form that it fills. */
  readonly to: Pointer;
  /** CEL over `source` (the earlier document), `params` and `region`; what is absent there, and `null`, gives nothing. */
  readonly value: string;
  /** The value is only proposed: a person confirms it. */
  readonly ask?: boolean;
  /** Russian: what to mind before confirming. */
  readonly note?: string;
}

/** What a form takes from the documents of another form, or from earlier ones of its own. */
export interface PrefillSource {
  /** Id of that form. */
  readonly from: string;
  readonly rows: readonly PrefillRow[];
}

/** How the document is laid on paper. Lengths in millimetres, type in points. */
export interface PrintSettings {
  readonly size?: "A4";
  readonly orientation?: "portrait" | "landscape";
  readonly margins?: {
    readonly top?: number;
    readonly right?: number;
    readonly bottom?: number;
    readonly left?: number;
  };
  readonly fontSize?: number;
  readonly pageNumbers?: boolean;
  /** Whether the first sheet bears a QR code with the document's number, form, edition and fingerprint; it does unless told. */
  readonly qrCode?: boolean;
}

/** `forms/<form>/form.json`. Only `id` and `title` are required. */
export interface FormManifest {
  readonly id: string;
  readonly title: string;
  readonly edition?: string;
  readonly effectiveFrom?: IsoDate;
  /** Fields that hold the day of the case, which decides the edition; the first that is filled in counts. */
  readonly caseDate?: readonly Pointer[];
  /** Fields that hold the document's number; the first that is filled in counts. */
  readonly documentNumber?: readonly Pointer[];
  readonly legalBasis?: readonly string[];
  readonly regionSlots?: readonly RegionSlot[];
  readonly parameters?: { readonly [name: string]: ParameterDefinition };
  readonly texts?: { readonly [name: string]: TextDefinition };
  readonly prefill?: readonly PrefillSource[];
  readonly print?: PrintSettings;
}

/** One step of the screen form. */
export interface SectionDefinition {
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  /** Place of the document where fields print that no line of the template names. */
  readonly slot?: string;
  /** Fields, or whole groups, in screen order. */
  readonly fields: readonly Pointer[];
}

/** RJSF uiSchema keys of one field: `ui:widget`, `ui:help`, `ui:placeholder`, `ui:autocomplete`, `ui:options` … */
export type FieldUi = JsonObject;

/** `forms/<form>/ui.json`. */
export interface UiDefinition {
  readonly sections: readonly SectionDefinition[];
  /** Keyed by pointer; `*` stands for any index: `/services/*​/provider`. */
  readonly fields?: { readonly [pointer: Pointer]: FieldUi };
}

/** `forms/regions/<region>/region.json`. */
export interface RegionData extends JsonObject {
  readonly id: string;
  readonly name: { readonly nominative: string; readonly genitive?: string; readonly prepositional?: string };
  readonly code?: string;
  /** How all documents of the region are printed. */
  readonly print?: { readonly qrCode?: boolean };
}
