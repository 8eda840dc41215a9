/** The items that are kept, no more than `limit` of them; reads no further than it must. */
export function* select<Item>(
  items: Iterable<Item>,
  keeps: (item: Item) => boolean,
  limit = Number.POSITIVE_INFINITY,
): Generator<Item> {
  let left = limit;
  if (left === 0) return;
  for (const item of items) {
    if (!keeps(item)) continue;
    yield item;
    left--;
    if (left === 0) return;
  }
}
