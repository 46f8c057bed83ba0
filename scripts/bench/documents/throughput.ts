/** How many documents a second some work makes. */
export interface Throughput {
  readonly perSecond: number;
  readonly documents: number;
}

/** Runs `workers` at once, each taking the next number, until all are done. */
export async function throughput(
  documents: number,
  workers: number,
  work: (number: number) => Promise<unknown>,
): Promise<Throughput> {
  let next = 0;
  const start = performance.now();
  const worker = async () => {
    while (next < documents) await work(next++);
  };
  await Promise.all(Array.from({ length: workers }, worker));
  return { perSecond: (documents * 1000) / (performance.now() - start), documents };
}
