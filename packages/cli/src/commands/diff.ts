import { describeRegion } from "@formulyar/core";
import type { Command } from "../Command.ts";
import { atPlaces } from "../definitions/atPlaces.ts";
import { loadDefinitions } from "../definitions/loadDefinitions.ts";
import { exitCode } from "../exitCode.ts";
import { regionReport } from "../print/regionReport.ts";

/** `formulyar diff`: what a region changes in the forms, in sentences. */
export const diff: Command = {
  name: "diff",
  operands: ["REGION", "[FORM]"],
  options: ["json", "forms"],
  summary: [
    "Рассказать словами, что регион меняет в формах и на каком основании.",
    "Без FORM – во всех формах; кроме того – какие формы есть только у него и каких он не использует.",
  ].join("\n"),
  run: async ({ operands, options }, world) => {
    const layer = await loadDefinitions(world, options.forms);
    const [region = "", form] = operands;
    const described = atPlaces(layer, world, () => describeRegion(layer.files, region, form));
    await world.stdout.write(
      options.json === undefined ? regionReport(described) : `${JSON.stringify(described, null, 2)}\n`,
    );
    return described.forms.some(({ faults }) => faults) ? exitCode.errors : exitCode.fine;
  },
};
