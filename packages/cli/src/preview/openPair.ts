import {
  type AskedEdition,
  type Catalogue,
  createCatalogue,
  type DefinitionFiles,
  type Form,
} from "@formulyar/core";
import { createDocument, documentSources } from "@formulyar/documents";
import { CliError } from "../CliError.ts";
import { atPlaces } from "../definitions/atPlaces.ts";
import type { Layer } from "../definitions/Layer.ts";
import { loadDefinitions } from "../definitions/loadDefinitions.ts";
import type { World } from "../World.ts";
import type { Pair, Side } from "./Pair.ts";

export interface PairOptions {
  readonly id: string;
  readonly region: string | undefined;
  readonly asked: AskedEdition;
  /** Folder of earlier definitions. */
  readonly before: string | undefined;
}

/**
 * The form now, and what it is compared with: the same form in the definitions of `before`; without them the form as it
 * would be without the changes of its region, its name and addresses kept; without such changes its previous edition.
 * @throws CliError when there is nothing to compare with; UnknownFormError, UnknownRegionError, DefinitionError
 */
export async function openPair(layer: Layer, options: PairOptions, world: World): Promise<Pair> {
  const catalogue = createCatalogue(layer.files);
  const form = atPlaces(layer, world, () => choose(catalogue, options));
  const after = atPlaces(layer, world, () => side(catalogue, form, "нынешние определения"));
  if (options.before === undefined)
    return { after, before: atPlaces(layer, world, () => usualBefore(catalogue, form, options)) };
  const earlier = await loadDefinitions(world, options.before);
  const before = atPlaces(earlier, world, () => {
    const old = createCatalogue(earlier.files);
    return side(old, chooseEarlier(old, options), `по определениям из ${options.before}`);
  });
  return { after, before };
}

function choose(catalogue: Catalogue, { id, region, asked: { edition, caseDate, on } }: PairOptions): Form {
  return catalogue.form(id, region, edition === undefined ? { on: caseDate ?? on } : { edition });
}

/** Earlier definitions may not have the edition yet: then the one that was in force. */
function chooseEarlier(catalogue: Catalogue, options: PairOptions): Form {
  const { id, region, asked } = options;
  const isKnown = catalogue.editions(id, region).some(({ edition }) => edition === asked.edition);
  return choose(catalogue, isKnown ? options : { ...options, asked: { ...asked, edition: undefined } });
}

function usualBefore(catalogue: Catalogue, form: Form, options: PairOptions): Side {
  return (
    withoutChanges(catalogue, form, options) ?? previousEdition(catalogue, form, options) ?? nothing(options)
  );
}

/** The same edition without what the region changes in it. */
function withoutChanges(catalogue: Catalogue, form: Form, { id, region }: PairOptions): Side | undefined {
  if (region === undefined) return undefined;
  const files = withoutFiles(catalogue.files, id, region);
  if (Object.keys(files).length === Object.keys(catalogue.files).length) return undefined;
  const bare = createCatalogue(files);
  const [base = ""] = form.definition.edition.split("+");
  const edition = bare
    .editions(id, region)
    .find((one) => one.edition === base || one.edition.startsWith(`${base}+`))?.edition;
  return side(bare, bare.form(id, region, edition === undefined ? {} : { edition }), "без изменений региона");
}

/** Without the overlays of a form, now and of older editions, and without the region's own template and style. */
function withoutFiles(files: DefinitionFiles, id: string, region: string): DefinitionFiles {
  const folder = `forms/regions/${region}/`;
  const own = [`${id}.overlay.json`, `${id}.hbs`, `${id}.css`].map((name) => folder + name);
  const isOwn = (path: string) =>
    own.includes(path) || (path.startsWith(`${folder}${id}/editions/`) && path.endsWith(".overlay.json"));
  return Object.fromEntries(Object.entries(files).filter(([path]) => !isOwn(path)));
}

function previousEdition(catalogue: Catalogue, form: Form, { id, region }: PairOptions): Side | undefined {
  const editions = catalogue.editions(id, region);
  const previous = editions[editions.findIndex(({ edition }) => edition === form.definition.edition) + 1];
  if (!previous) return undefined;
  return side(
    catalogue,
    catalogue.form(id, region, { edition: previous.edition }),
    `редакция ${previous.edition}`,
  );
}

function nothing({ id, region }: PairOptions): never {
  const who =
    region === undefined ? `У формы «${id}» одна редакция` : `Регион «${region}» форму «${id}» не меняет`;
  throw new CliError(`${who}: сравнивать не с чем. Назовите прежние определения: --before DIR.`);
}

function side(catalogue: Catalogue, form: Form, name: string): Side {
  return { form, name, document: createDocument(form, documentSources(catalogue, form)) };
}
