import { createCatalogue, type FormSummary, type RegionSummary } from "@formulyar/core";
import type { Command } from "../Command.ts";
import { loadDefinitions } from "../definitions/loadDefinitions.ts";
import { exitCode } from "../exitCode.ts";
import { columns } from "../print/columns.ts";

/** `formulyar list`: which forms and regions there are. */
export const list: Command = {
  name: "list",
  operands: [],
  options: ["region", "json", "forms"],
  summary: "Перечислить формы и регионы; с --region – формы этого региона.",
  run: async ({ options }, world) => {
    const catalogue = createCatalogue((await loadDefinitions(world, options.forms)).files);
    const forms = catalogue.forms(options.region);
    const { regions } = catalogue;
    const text =
      options.json === undefined
        ? humanList(forms, regions)
        : `${JSON.stringify({ forms, regions }, null, 2)}\n`;
    await world.stdout.write(text);
    return exitCode.fine;
  },
};

function humanList(forms: readonly FormSummary[], regions: readonly RegionSummary[]): string {
  const formRows = forms.map(({ id, title, edition }) => [id, title, `редакция ${edition}`]);
  const regionRows = regions.map(({ id, title }) => [id, title]);
  return `Формы:\n${columns(formRows, "  форм пока нет")}\nРегионы:\n${columns(regionRows, "  регионов пока нет")}`;
}
