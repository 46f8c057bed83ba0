import {
  checkDefinitions,
  createCatalogue,
  DefinitionError,
  type Finding,
  marksOfFiles,
  type ProvenanceMark,
} from "@formulyar/core";
import { checkTemplates } from "@formulyar/documents";
import type { Command } from "../Command.ts";
import { placed } from "../definitions/atPlaces.ts";
import type { Layer } from "../definitions/Layer.ts";
import { loadDefinitions } from "../definitions/loadDefinitions.ts";
import { exitCode } from "../exitCode.ts";
import { findingList, shownPath } from "../print/findingList.ts";
import { markList } from "../print/markList.ts";
import type { World } from "../World.ts";

/** `formulyar check`: everything that is amiss in definitions. */
export const check: Command = {
  name: "check",
  operands: ["[DIR]"],
  options: ["forms", "json"],
  summary: [
    "Проверить определения форм: все или только те, что в папке DIR.",
    "После находок перечисляет значения и изменения регионов, которые нужно сверить с подлинником или выдуманы для показа.",
    "DIR – папка с forms внутри, папка региона или папка одной формы; остальное берётся из имеющихся определений.",
  ].join("\n"),
  run: async ({ operands, options }, world) => {
    const layer = await loadDefinitions(world, options.forms, operands[0]);
    const findings = placed(findingsOf(layer, world), layer, world);
    const marks = marksOf(layer, world);
    await world.stdout.write(
      options.json === undefined
        ? findingList(findings) + markList(marks)
        : `${JSON.stringify({ findings, marks }, null, 2)}\n`,
    );
    return findings.some(({ severity }) => severity === "error") ? exitCode.errors : exitCode.fine;
  },
};

/** What is in doubt or invented; it does not make the definitions wrong. */
function marksOf({ files, holds, place }: Layer, { cwd }: World): readonly ProvenanceMark[] {
  return marksOfFiles(files)
    .filter(({ file }) => holds(file))
    .map((mark) => ({ ...mark, file: shownPath(cwd, place(mark.file)) }));
}

function findingsOf({ files, holds }: Layer, world: World): readonly Finding[] {
  const definitions = checkDefinitions(files, { today: world.today(), only: holds });
  const templates = templateFindings({ files, holds }).filter(({ file }) => holds(file));
  const known = new Set(definitions.map(keyOf));
  return [...definitions, ...templates.filter((finding) => !known.has(keyOf(finding)))];
}

function templateFindings({ files, holds }: Pick<Layer, "files" | "holds">): readonly Finding[] {
  try {
    return checkTemplates(createCatalogue(files), { only: holds });
  } catch (error) {
    if (error instanceof DefinitionError) return error.findings;
    throw error;
  }
}

const keyOf = ({ file, pointer, reason }: Finding): string => JSON.stringify([file, pointer, reason]);
