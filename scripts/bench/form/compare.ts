import type { BenchCase } from "./benchCase.ts";
import { contenders } from "./contenders.ts";
import { figuresOf } from "./figures.ts";
import type { Result } from "./report.ts";
import { type Visit, type Visitor, visit } from "./visit.ts";

/** Visits all contenders in turn, round after round: what drifts on the machine hits all of them alike. */
export async function compare(
  visitor: Visitor,
  cases: readonly BenchCase[],
  rounds: number,
  gzipped: (path: string) => number,
): Promise<readonly Result[]> {
  const pairs = cases.flatMap((sample) => contenders.map((contender) => ({ sample, contender })));
  const visits = pairs.map((): Visit[] => []);
  for (let round = 1; round <= rounds; round++) {
    for (const [at, { sample, contender }] of pairs.entries()) {
      process.stderr.write(`Круг ${round} из ${rounds}: ${contender.title}, ${sample.rows} строк\n`);
      visits[at]?.push(await visit(visitor, contender, sample));
    }
  }
  return pairs.map(({ sample, contender }, at) => ({
    contender: contender.name,
    rows: sample.rows,
    figures: figuresOf(visits[at] ?? [], gzipped),
  }));
}
