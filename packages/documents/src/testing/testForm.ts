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
    ...Object.fromEntries(
      Object.entries(partials).map(([name, text]) => [`templates/partials/${name}.hbs`, text]),
    ),
  };
}

/** A made-up form, compiled. */
export function testForm(sample: TestForm): Form {
  return createCatalogue(testFiles(sample)).form("sample", sample.region && "area");
}
