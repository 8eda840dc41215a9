/** The first `limit` items, all of them for null; reads no further than it must. */
export function* take<Item>(items: Iterable<Item>, limit: number | null): Generator<Item> {
  let left = limit ?? Number.POSITIVE_INFINITY;
  if (left === 0) return;
  for (const item of items) {
    yield item;
    left--;
    if (left === 0) return;
  }
}
