/** The first `limit` items; reads no further than it must. */
export function* take<Item>(items: Iterable<Item>, limit: number): Generator<Item> {
  let left = limit;
  if (left === 0) return;
  for (const item of items) {
    yield item;
    left--;
    if (left === 0) return;
  }
}
