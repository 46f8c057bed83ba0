import type { CelFunction } from "./celFunction.ts";

export const todayFunction: CelFunction = {
  signatures: ["today(): string"],
  call: ({ today }) => today,
  title: "today() – день, на который проверяется запись",
};
