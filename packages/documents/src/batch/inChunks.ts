/** Cuts a stream into pieces of at most `size` items that weigh something, and at most ten times as many of all kinds. */
export async function* inChunks<Item>(
  items: AsyncIterable<Item>,
  size: number,
  weighs: (item: Item) => boolean = () => true,
): AsyncGenerator<readonly Item[], void, undefined> {
  let chunk: Item[] = [];
  let weight = 0;
  for await (const item of items) {
    chunk.push(item);
    weight += weighs(item) ? 1 : 0;
    if (weight < size && chunk.length < size * 10) continue;
    yield chunk;
    chunk = [];
    weight = 0;
  }
  if (chunk.length > 0) yield chunk;
}
