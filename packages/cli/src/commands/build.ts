import { resolve } from "node:path";
import { createCatalogue, type Form, plural } from "@formulyar/core";
import { UsageError } from "../CliError.ts";
import type { Command, Input } from "../Command.ts";
import { atPlaces } from "../definitions/atPlaces.ts";
import { loadDefinitions } from "../definitions/loadDefinitions.ts";
import { exitCode } from "../exitCode.ts";
import { shownPath } from "../print/findingList.ts";
import type { World } from "../World.ts";

/** `formulyar build`: what a program needs of a form that does not know this toolkit. */
export const build: Command = {
  name: "build",
  operands: ["FORM"],
  options: ["region", "edition", "case-date", "out", "forms"],
  summary: [
    "Собрать форму для других программ: схему, типы TypeScript, проверку одним файлом, описание экрана.",
    "--out – папка, которой ещё нет, пустая или собранная раньше для той же формы; она заменяется целиком.",
    "Без --edition и --case-date – редакция, которая действует сегодня.",
  ].join("\n"),
  run: async (input, world) => {
    const folder = readFolder(input, world);
    const { definition } = await openForm(input, world);
    // The bundler and the makers of types are slow to load, and no other command needs them.
    const { artefactsOf, refuseForeign, writeArtefacts } = await import("../artefacts/index.ts");
    await refuseForeign(folder, definition);
    const artefacts = await artefactsOf(definition);
    await writeArtefacts(folder, definition, artefacts);
    const files = [...artefacts.keys()].map((name) => `  ${name}\n`).join("");
    const count = plural(artefacts.size, "файл", "файла", "файлов");
    await world.stdout.write(`Собрано в «${shownPath(world.cwd, folder)}»: ${count}\n${files}`);
    return exitCode.fine;
  },
};

function readFolder({ options }: Input, { cwd }: World): string {
  const { out } = options;
  if (out === undefined) throw new UsageError("Не указана папка, куда собрать: --out.", "build");
  if (out === "-") throw new UsageError("Собирается папка файлов: назовите её в --out вместо «-».", "build");
  return resolve(cwd, out);
}

async function openForm({ operands, options }: Input, world: World): Promise<Form> {
  const [id = ""] = operands;
  const { region, edition } = options;
  const layer = await loadDefinitions(world, options.forms);
  const choice = edition === undefined ? { on: options["case-date"] ?? world.today() } : { edition };
  return atPlaces(layer, world, () => createCatalogue(layer.files).form(id, region, choice));
}
