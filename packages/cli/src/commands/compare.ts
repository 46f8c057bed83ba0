import { compareRegions } from "@formulyar/core";
import type { Command } from "../Command.ts";
import { atPlaces } from "../definitions/atPlaces.ts";
import { loadDefinitions } from "../definitions/loadDefinitions.ts";
import { exitCode } from "../exitCode.ts";
import { comparisonReport } from "../print/comparisonReport.ts";

/** `formulyar compare`: in what two regions differ. */
export const compare: Command = {
  name: "compare",
  operands: ["REGION", "REGION", "[FORM]"],
  options: ["json", "forms"],
  summary: [
    "Сравнить два региона: их формы, изменения и данные, которые берут формы.",
    "С FORM – только эту форму.",
  ].join("\n"),
  run: async ({ operands, options }, world) => {
    const layer = await loadDefinitions(world, options.forms);
    const [a = "", b = "", form] = operands;
    const comparison = atPlaces(layer, world, () => compareRegions(layer.files, a, b, form));
    await world.stdout.write(
      options.json === undefined ? comparisonReport(comparison) : `${JSON.stringify(comparison, null, 2)}\n`,
    );
    return comparison.forms.some(({ faults }) => faults) ? exitCode.errors : exitCode.fine;
  },
};
