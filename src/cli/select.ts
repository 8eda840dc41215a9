/** The items that are kept, no more than `limit` of them; reads no further than it must. */
export function* select<Item>(
  items: Iterable<Item>,
  keeps: (item: Item) => boolean,
  limit: number | undefined,
): Generator<Item> {
  let left = limit ?? Number.POSITIVE_INFINITY;
  if (left === 0) return;
  for (const item of items) {
    if (!keeps(item)) continue;
    yield item;
    left--;
    if (left === 0) return;
  }
}
