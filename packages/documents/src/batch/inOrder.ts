/**
 * Does work on what comes, up to `limit` pieces at once, and gives the results in the order of what came. The next piece
 * is asked for only when somebody takes a result: what is in hand never grows.
 */
export async function* inOrder<Piece, Result>(
  source: AsyncIterable<Piece>,
  limit: number,
  work: (piece: Piece) => Promise<Result>,
): AsyncGenerator<Result, void, undefined> {
  const running: Promise<Result>[] = [];
  for await (const piece of source) {
    const result = work(piece);
    // Told when its turn comes; until then nobody else listens, and the process must not die of it.
    result.catch(() => {});
    running.push(result);
    const first = running.length >= limit ? running.shift() : undefined;
    if (first) yield await first;
  }
  for (const result of running) yield await result;
}
