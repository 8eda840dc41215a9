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

/** The items that are kept, no more than `limit` of them. */
export function select<Item>(
  items: Iterable<Item>,
  keeps: (item: Item) => boolean,
  limit = Number.POSITIVE_INFINITY,
): Generator<Item> {
  return take(keepOnly(items, keeps), limit);
}

function* keepOnly<Item>(items: Iterable<Item>, keeps: (item: Item) => boolean): Generator<Item> {
  for (const item of items) if (keeps(item)) yield item;
}
