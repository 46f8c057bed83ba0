import type { Level } from "@formulyar/core";
import type { Command } from "../Command.ts";
import { exitCode } from "../exitCode.ts";
import { problemList } from "../print/problemList.ts";
import { openRecord } from "./openRecord.ts";

/** `formulyar validate`: what is amiss in a record. */
export const validate: Command = {
  name: "validate",
  operands: ["FORM", "[FILE]"],
  options: ["region", "edition", "case-date", "level", "on", "json", "forms"],
  summary: [
    "Проверить запись формы.",
    "FILE – данные формы или запись { form, region, edition, data }, или PDF, составленный «Формуляром»; «-» – стандартный ввод; без FILE – пустая запись.",
  ].join("\n"),
  run: async (input, world) => {
    const { level = "final", on = world.today(), json } = input.options;
    const { form, data = {} } = await openRecord(input, world);
    const problems = form.check(data, { level: level as Level, today: on });
    const valid = !problems.some(({ severity }) => severity === "error");
    const report = {
      valid,
      problems: problems.map((problem) => ({ ...problem, basis: problem.basis ?? "" })),
    };
    await world.stdout.write(
      json === undefined ? problemList(problems) : `${JSON.stringify(report, null, 2)}\n`,
    );
    return valid ? exitCode.fine : exitCode.errors;
  },
};
