import { basename, dirname, relative, resolve, sep } from "node:path";
import { findDefinitionsRoot } from "@formulyar/core/files";
import { UsageError } from "../CliError.ts";
import type { Command, Input } from "../Command.ts";
import { exitCode } from "../exitCode.ts";
import { shownPath } from "../print/findingList.ts";
import { scaffoldFiles } from "../scaffold/scaffoldFiles.ts";
import { writeScaffold } from "../scaffold/writeScaffold.ts";
import type { World } from "../World.ts";

const reserved = new Set(["common", "regions"]);

/** `formulyar new`: the first files of a form, which pass `check` as they are. */
export const newForm: Command = {
  name: "new",
  operands: ["FORM"],
  options: ["forms"],
  summary: [
    "Создать заготовку формы, которая проходит проверку.",
    "FORM – имя формы латиницей: строчные буквы, цифры и дефисы, например home-visit.",
  ].join("\n"),
  run: async (input, world) => {
    const id = readId(input.operands[0] ?? "");
    const root = await definitionsRoot(input, world);
    const folder = resolve(root, "forms", id);
    const written = await writeScaffold(root, id, scaffoldFiles(id, schemasFrom(folder, root, world)));
    const shown = written.map((file) => `  ${shownPath(world.cwd, file)}\n`).join("");
    await world.stdout.write(`Создано:\n${shown}${advice(id)}`);
    return exitCode.fine;
  },
};

function readId(id: string): string {
  if (reserved.has(id)) throw new UsageError(`Имя «${id}» занято под общие папки определений.`, "new");
  if (id.length <= 60 && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) return id;
  throw new UsageError(
    `Имя формы «${id}» не подходит: нужны строчные латинские буквы, цифры и дефисы, например home-visit.`,
    "new",
  );
}

/** The folder that has, or is going to have, `forms/` and `templates/`. */
async function definitionsRoot({ options }: Input, world: World): Promise<string> {
  if (options.forms === undefined) return (await findDefinitionsRoot(world.cwd)) ?? world.cwd;
  const folder = resolve(world.cwd, options.forms);
  return basename(folder) === "forms" ? dirname(folder) : folder;
}

/** The format's JSON Schemas: beside the definitions in the checkout, in an installed package elsewhere. */
function schemasFrom(folder: string, root: string, { home }: World): string {
  const schemas =
    home !== undefined && resolve(home) === root
      ? "packages/core/schemas"
      : "node_modules/@formulyar/core/schemas";
  return relative(folder, resolve(root, schemas)).split(sep).join("/");
}

function advice(id: string): string {
  return [
    "Дальше:",
    "  1. Впишите название и основание в form.json, поля – в schema.json, экран – в ui.json.",
    `  2. Напишите печатный документ в templates/${id}.hbs.`,
    `  3. Проверьте: formulyar check; посмотрите бланк: formulyar render ${id}`,
    "",
  ].join("\n");
}
