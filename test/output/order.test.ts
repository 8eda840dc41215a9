import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowSorter } from '../../src/output/story/order.ts';

function sorted(keys: readonly (string | number | null)[], descending = false, limit?: number) {
  const sorter = new RowSorter(descending, limit);
  keys.forEach((key, index) => {
    sorter.add(key, `${key}#${index}`);
  });
  return sorter.sorted();
}

describe('RowSorter', () => {
  it('sorts numbers numerically and stably, with missing keys last', () => {
    expect(sorted([10, 9, null, 10])).toEqual(['9#1', '10#0', '10#3', 'null#2']);
    expect(sorted([10, 9, null, 10], true)).toEqual(['10#0', '10#3', '9#1', 'null#2']);
  });

  it('sorts strings by code unit', () => {
    expect(sorted(['b', 'B', 'a'])).toEqual(['B#1', 'a#2', 'b#0']);
  });

  it('returns the first rows of all, however few it keeps', () => {
    const keys = fc.array(fc.oneof(fc.nat(50), fc.constant(null)), { maxLength: 600 });
    fc.assert(
      fc.property(keys, fc.nat(9), fc.boolean(), (list, limit, descending) => {
        expect(sorted(list, descending, limit)).toEqual(sorted(list, descending).slice(0, limit));
      }),
    );
  });
});
