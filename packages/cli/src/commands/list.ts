import {
  type Catalogue,
  createCatalogue,
  DefinitionError,
  describeEdition,
  type FormSummary,
  type RegionSummary,
} from "@formulyar/core";
import type { Command } from "../Command.ts";
import { loadDefinitions } from "../definitions/loadDefinitions.ts";
import { exitCode } from "../exitCode.ts";
import { columns } from "../print/columns.ts";

/** `formulyar list`: which forms and regions there are. */
export const list: Command = {
  name: "list",
  operands: [],
  options: ["region", "on", "json", "forms"],
  summary: [
    "Перечислить формы и регионы; с --region – формы этого региона.",
    "Каждая форма – той редакции, которая действует сегодня или в день --on; с --json – и остальные её редакции.",
  ].join("\n"),
  run: async ({ options }, world) => {
    const catalogue = createCatalogue((await loadDefinitions(world, options.forms)).files);
    const forms = catalogue.forms(options.region, options.on ?? world.today());
    const { regions } = catalogue;
    const text =
      options.json === undefined
        ? humanList(forms, regions)
        : `${JSON.stringify({ forms: forms.map((form) => withEditions(catalogue, form)), regions }, null, 2)}\n`;
    await world.stdout.write(text);
    return exitCode.fine;
  },
};

/** Of a broken form its editions are not known: opening it will say what is wrong. */
function withEditions(catalogue: Catalogue, form: FormSummary): object {
  try {
    return { ...form, editions: catalogue.editions(form.id, form.region) };
  } catch (error) {
    if (error instanceof DefinitionError) return form;
    throw error;
  }
}

function humanList(forms: readonly FormSummary[], regions: readonly RegionSummary[]): string {
  const formRows = forms.map(({ id, title, edition }) => [id, title, `редакция ${describeEdition(edition)}`]);
  const regionRows = regions.map(({ id, title }) => [id, title]);
  return `Формы:\n${columns(formRows, "  форм пока нет")}\nРегионы:\n${columns(regionRows, "  регионов пока нет")}`;
}
