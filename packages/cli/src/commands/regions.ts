import { regionOverviews } from "@formulyar/core";
import type { Command } from "../Command.ts";
import { loadDefinitions } from "../definitions/loadDefinitions.ts";
import { exitCode } from "../exitCode.ts";
import { regionTable } from "../print/regionTable.ts";

/** `formulyar regions`: every region at a glance. */
export const regions: Command = {
  name: "regions",
  operands: [],
  options: ["json", "forms"],
  summary: "Перечислить регионы: сколько у каждого форм и изменений, сколько значений сверить.",
  run: async ({ options }, world) => {
    const { files } = await loadDefinitions(world, options.forms);
    const found = regionOverviews(files);
    await world.stdout.write(
      options.json === undefined ? regionTable(found) : `${JSON.stringify({ regions: found }, null, 2)}\n`,
    );
    return found.some(({ faults }) => faults) ? exitCode.errors : exitCode.fine;
  },
};
