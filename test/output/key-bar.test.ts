import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KeyBar, RowSorter } from '../../src/output/story/order.ts';

test('the bar rejects no row that belongs among the first', () => {
  const key = fc.oneof(fc.nat(400), fc.constantFrom('a', 'b'), fc.constant(null));
  const keys = fc.array(key, { minLength: 150, maxLength: 900, size: 'max' });
  let leftOut = 0;
  fc.assert(
    fc.property(keys, fc.boolean(), fc.integer({ min: 0, max: 30 }), (rows, descending, limit) => {
      const bar = new KeyBar(descending, limit);
      const all = new RowSorter(descending, limit);
      const some = new RowSorter(descending, limit);
      for (const [number, key] of rows.entries()) {
        all.add(key, String(number));
        if (bar.lets(key)) some.add(key, String(number));
        else leftOut++;
      }
      expect(some.sorted()).toEqual(all.sorted());
    }),
  );
  expect(leftOut).toBeGreaterThan(100);
});
