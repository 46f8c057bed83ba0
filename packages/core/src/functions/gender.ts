import { textArgument } from "./celArguments.ts";
import type { CelFunction } from "./celFunction.ts";

export type Gender = "male" | "female";

const male = /(?:ич|оглы|оглу|огли|улы|уулу|угли)$/u;
const female = /(?:[вчш]на|кызы|кыз|гызы|кизи|кизы)$/u;

/** Whose patronymic it is; nothing when the ending does not tell, or there is none. */
export function gender(patronymic: string): Gender | undefined {
  const name = patronymic.trim().toLocaleLowerCase("ru");
  if (male.test(name)) return "male";
  return female.test(name) ? "female" : undefined;
}

export const genderFunction: CelFunction = {
  signatures: ["gender(string): string"],
  call: (_scope, patronymic) => gender(textArgument(patronymic)) ?? "",
  title: "gender(отчество) – «male», «female» или пусто, если по отчеству не видно",
};
