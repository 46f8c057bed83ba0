import { UnknownEditionError } from "../catalogue/catalogueErrors.ts";
import type { Catalogue } from "../catalogue/createCatalogue.ts";
import type { Finding, IsoDate, Problem } from "../model/index.ts";
import { exampleForm } from "../record/exampleForm.ts";
import { type Example, type ExpectedProblem, readExamples } from "../record/readExample.ts";

/** Every example behaves as it says: the good ones pass, the bad ones have exactly the problems that they name. */
export function lintExamples(
  catalogue: Catalogue,
  today: IsoDate,
  only: (path: string) => boolean,
): readonly Finding[] {
  return readExamples(catalogue.files)
    .filter((example) => only(example.file))
    .flatMap((example) => lintExample(catalogue, example, today));
}

function lintExample(catalogue: Catalogue, example: Example, today: IsoDate): readonly Finding[] {
  if (example.region !== undefined && !catalogue.regions.some(({ id }) => id === example.region)) {
    return [broken(example, `Региона «${example.region}» нет.`)];
  }
  const edition = unknownEdition(catalogue, example);
  if (edition !== undefined) return [broken(example, edition)];
  const problems = problemsOf(catalogue, example, today);
  if (problems === undefined) return [];
  if (!example.problems) {
    const errors = problems.filter((problem) => problem.severity === "error");
    return errors.map((problem) => broken(example, `Пример должен проходить, но: ${told(problem)}`));
  }
  const expected = example.problems;
  const missing = expected.filter((wanted) => !problems.some((problem) => matches(problem, wanted)));
  const extra = problems.filter((problem) => !expected.some((wanted) => matches(problem, wanted)));
  return [
    ...missing.map((wanted) =>
      broken(example, `Нет ожидаемого замечания ${wanted.rule} (${wanted.path || "вся форма"}).`),
    ),
    ...extra.map((problem) => broken(example, `Лишнее замечание: ${told(problem)}`)),
  ];
}

/** Russian: the example names an edition that is not there. */
function unknownEdition(catalogue: Catalogue, example: Example): string | undefined {
  try {
    exampleForm(catalogue, example);
    return undefined;
  } catch (error) {
    return error instanceof UnknownEditionError ? error.message : undefined;
  }
}

/** Nothing when the form itself is broken: that is reported at the form. */
function problemsOf(catalogue: Catalogue, example: Example, today: IsoDate): readonly Problem[] | undefined {
  try {
    const form = exampleForm(catalogue, example);
    return form.check(example.data, { level: example.level, today: example.today ?? today });
  } catch {
    return undefined;
  }
}

function matches(problem: Problem, wanted: ExpectedProblem): boolean {
  const severity = wanted.severity ?? problem.severity;
  return problem.path === wanted.path && problem.rule === wanted.rule && problem.severity === severity;
}

function told(problem: Problem): string {
  return `${problem.rule} (${problem.path || "вся форма"}): ${problem.message}`;
}

function broken(example: Example, reason: string): Finding {
  return { severity: "error", file: example.file, pointer: "", reason, mend: "Поправьте пример или форму." };
}
