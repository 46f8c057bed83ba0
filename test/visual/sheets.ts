import { join } from "node:path";
import { type Catalogue, createCatalogue, type Form, type JsonObject, readExamples } from "@formulyar/core";
import { readDefinitions } from "@formulyar/core/files";
import {
  createDocument,
  documentSources,
  type FormDocument,
  issueDocument,
  type Printer,
} from "@formulyar/documents";
import { type Picture, pagePictures } from "@formulyar/documents/pictures";
import { everyForm } from "../support/everyForm.ts";

/** Enough to see every line, and no more: a page is 495 × 701 pixels, some fifteen kilobytes. */
const DPI = 60;
/** The day on which all of them are printed. */
const TODAY = "2024-12-01";

/** Where the references lie. */
export const REFERENCES = join(import.meta.dirname, "references");

/** One document whose look is kept: a blank or the full example of a form. */
export interface Sheet {
  /** Names its pictures: `ipsp/blank`, `astrakhan/roadmap-plan/full`. */
  readonly name: string;
  readonly data?: JsonObject;
  readonly document: () => FormDocument;
}

/**
 * Every form in its home, blank and as its full example, and blank as each region has changed it. The list follows the
 * definitions: a new form is in it by itself.
 */
export async function sheets(): Promise<readonly Sheet[]> {
  const catalogue = createCatalogue(await readDefinitions(join(import.meta.dirname, "../..")));
  const home = everyForm(catalogue).flatMap(({ name, id, region }) =>
    homeSheets(catalogue, name, id, region),
  );
  const changed = catalogue.regions.flatMap(({ id: region }) =>
    catalogue
      .forms(region)
      .map(({ id }) => catalogue.form(id, region))
      .filter(({ definition }) => isChanged(definition.sources, region))
      .map((form) => blankOf(`${region}/${form.definition.id}`, catalogue, form)),
  );
  return [...home, ...changed];
}

function homeSheets(
  catalogue: Catalogue,
  name: string,
  id: string,
  region: string | undefined,
): readonly Sheet[] {
  const form = catalogue.form(id, region);
  const examples = readExamples(catalogue.files).filter(
    (one) => one.form === id && one.region === region && !one.edition && !one.problems && one.data,
  );
  const full =
    examples.find(({ file }) => /\/(self-)?full\.json$/.test(file)) ??
    examples.toSorted((a, b) => JSON.stringify(b.data).length - JSON.stringify(a.data).length)[0];
  const blank = blankOf(name, catalogue, form);
  return full ? [blank, { ...blank, name: `${name}/full`, data: full.data as JsonObject }] : [blank];
}

function blankOf(name: string, catalogue: Catalogue, form: Form): Sheet {
  return { name: `${name}/blank`, document: () => createDocument(form, documentSources(catalogue, form)) };
}

/** A form of the region's own stands among the homes. */
function isChanged({ overlays, template }: Form["definition"]["sources"], region: string): boolean {
  const own =
    template?.startsWith(`forms/regions/${region}/`) === true && !template.includes("/template.hbs");
  return overlays !== undefined || own;
}

/** Prints a document and draws its pages. */
export async function draw({ document, data }: Sheet, printer: Printer): Promise<readonly Picture[]> {
  const pdf = await issueDocument(printer, document(), data && { data }, { today: TODAY });
  return (await pagePictures(pdf, DPI)).map(({ picture }) => picture);
}

/** The file of a page, from 1. */
export function pageFile(folder: string, { name }: Sheet, page: number): string {
  return join(folder, `${name}-${page}.png`);
}
