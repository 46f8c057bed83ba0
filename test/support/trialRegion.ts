import {
  type Catalogue,
  checkDefinitions,
  createCatalogue,
  type Finding,
  type Form,
  type JsonObject,
} from "@formulyar/core";
import { readDefinitions } from "@formulyar/core/files";
import { checkTemplates, createDocument, documentSources } from "@formulyar/documents";
import { checkout } from "./paths.ts";

const shipped = await readDefinitions(checkout);

/** The day that everything of a trial happens on. */
export const trialDay = "2024-12-02";

/** One change of a region; what every change must say may be left out. */
export interface TrialAction {
  readonly target: string;
  readonly description?: string;
  readonly "x-basis"?: string;
  readonly "x-source"?: string;
  readonly "x-sample"?: boolean;
  readonly "x-verify"?: boolean;
  readonly update?: unknown;
  readonly copy?: string;
  readonly remove?: boolean;
}

export interface Trial {
  /** Keys of `region.json` that are not as Chelyabinsk has them. */
  readonly data?: JsonObject;
  /** Further files: a template, a form that only this region has. */
  readonly files?: { readonly [path: string]: unknown };
}

/** A shipped form as a made-up region has it, by an overlay alone. */
export interface TrialRegion {
  readonly catalogue: Catalogue;
  readonly form: Form;
  /** What a check of the definitions and of the documents says, and does not say of the form without these changes. */
  readonly findings: readonly Finding[];
  /** `rule path severity` of a record's problems; whatever its level, errors first or not, in the order of the form. */
  problems(data: JsonObject): readonly string[];
  /** The printed page; a blank without data. */
  html(data?: JsonObject): string;
  /** Its words in one line. */
  words(data?: JsonObject): string;
}

/** The region `trial`, which changes one shipped form. */
export function trialRegion(id: string, actions: readonly TrialAction[], trial: Trial = {}): TrialRegion {
  const catalogue = createCatalogue(trialFiles(id, actions, trial));
  const form = catalogue.form(id, "trial");
  const document = createDocument(form, documentSources(catalogue, form));
  const html = (data?: JsonObject) => document.html(data, { today: trialDay });
  return {
    catalogue,
    form,
    findings: newFindings(id, catalogue),
    problems: (data) =>
      form
        .check(data, { level: "final", today: trialDay })
        .map(({ rule, path, severity }) => `${rule} ${path} ${severity}`),
    html,
    words: (data) => wordsOf(html(data)),
  };
}

const told = new Map<string, ReadonlySet<string>>();

function newFindings(id: string, catalogue: Catalogue): readonly Finding[] {
  const before =
    told.get(id) ??
    new Set(findingsOf(createCatalogue(trialFiles(id, []))).map((finding) => JSON.stringify(finding)));
  told.set(id, before);
  return findingsOf(catalogue).filter((finding) => !before.has(JSON.stringify(finding)));
}

/** What a check says of definitions and documents. */
export function findingsOf(catalogue: Catalogue): readonly Finding[] {
  return [...checkDefinitions(catalogue.files, { today: trialDay }), ...checkTemplates(catalogue)];
}

/** The files of a shipped form with the made-up region, and nothing that a trial does not need. */
export function trialFiles(id: string, actions: readonly TrialAction[], { data, files }: Trial = {}) {
  const folder = (path: string) => path.startsWith(`forms/${id}/`) && !path.includes("/examples/");
  const isNeeded = (path: string) =>
    folder(path) || path.startsWith("forms/common/") || path.startsWith("templates/");
  const needed = Object.entries(shipped).filter(([path]) => isNeeded(path));
  return {
    ...Object.fromEntries(needed),
    "forms/regions/trial/region.json": {
      ...(shipped["forms/regions/chelyabinsk/region.json"] as JsonObject),
      id: "trial",
      name: { nominative: "Пробный регион" },
      forms: { enable: [id] },
      ...data,
    },
    ...(actions.length > 0 && { [`forms/regions/trial/${id}.overlay.json`]: overlayOf(actions) }),
    ...files,
  };
}

/** An overlay with the words that every overlay must have. */
export function overlayOf(actions: readonly TrialAction[]) {
  return {
    overlay: "1.1.0",
    info: { title: "Изменения пробного региона", version: "1" },
    actions: actions.map((action) => ({ description: "Проба.", ...action })),
  };
}

/** The data of a shipped example. */
export function exampleData(form: string, name: string): JsonObject {
  const content = shipped[`forms/${form}/examples/${name}.json`] as JsonObject | undefined;
  if (!content) throw new Error(`There is no example ${name} of ${form}`);
  return "$schema" in content ? (content.data as JsonObject) : content;
}

/** The words of a page in one line, as they would be read. */
export function wordsOf(html: string): string {
  const body = html.slice(html.indexOf("<body>")).replaceAll(/<[^>]*>/g, " ");
  return body
    .replaceAll(/&nbsp;|\u00a0/g, " ")
    .replaceAll("&quot;", '"')
    .replaceAll(/\s+/g, " ")
    .trim();
}
