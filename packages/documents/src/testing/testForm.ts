import {
  createCatalogue,
  type DefinitionFiles,
  type Form,
  type FormManifest,
  type UiDefinition,
} from "@formulyar/core";

/** A made-up form for tests: its schema's properties, and what else it needs. */
export interface TestForm {
  readonly properties: object;
  readonly manifest?: Partial<FormManifest>;
  readonly ui?: UiDefinition;
  readonly template?: string;
  readonly partials?: Readonly<Record<string, string>>;
  readonly css?: string;
  readonly region?: object;
  /** Changes that the region makes to the form: actions of an overlay, without their descriptions. */
  readonly actions?: readonly object[];
}

const SCHEMA = { $schema: "../../packages/core/schemas/form-schema.json", type: "object" };

/** The files of a made-up form `sample`; with region data, the region `area`. */
export function testFiles({
  properties,
  manifest,
  ui,
  template,
  partials = {},
  css,
  region,
  actions,
}: TestForm): DefinitionFiles {
  return {
    "forms/sample/form.json": { id: "sample", title: "Проверочный лист", ...manifest },
    "forms/sample/schema.json": { ...SCHEMA, properties },
    ...(ui && { "forms/sample/ui.json": ui }),
    ...(template !== undefined && { "templates/sample.hbs": template }),
    ...(css !== undefined && { "templates/print.css": css }),
    ...(region && {
      "forms/regions/area/region.json": { id: "area", name: { nominative: "Примерная область" }, ...region },
    }),
    ...(actions && { "forms/regions/area/sample.overlay.json": overlayOf(actions) }),
    ...Object.fromEntries(
      Object.entries(partials).map(([name, text]) => [`templates/partials/${name}.hbs`, text]),
    ),
  };
}

function overlayOf(actions: readonly object[]) {
  const info = { title: "Изменения", version: "1" };
  return { overlay: "1.1.0", info, actions: actions.map((action) => ({ description: "Проба.", ...action })) };
}

/** A made-up form, compiled. */
export function testForm(sample: TestForm): Form {
  return createCatalogue(testFiles(sample)).form("sample", sample.region && "area");
}
