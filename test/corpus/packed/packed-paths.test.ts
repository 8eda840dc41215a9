import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PackedPaths, PathCounter } from '../../../src/corpus/packed/packed-paths.ts';

test('gives back what was pushed', () => {
  const path = fc.string({ unit: 'grapheme', maxLength: 300 });
  fc.assert(
    fc.property(fc.array(path, { maxLength: 3000, size: 'max' }), (paths) => {
      const packed = new PackedPaths();
      for (const one of paths) packed.push(one);
      expect(packed.length).toBe(paths.length);
      expect(paths.map((_, index) => packed.at(index))).toEqual(paths);
    }),
    { numRuns: 30 },
  );
});

test('counts different paths, in any order', () => {
  const path = fc.string({ unit: 'grapheme', maxLength: 2 });
  fc.assert(
    fc.property(fc.array(path, { maxLength: 3000, size: 'max' }), (paths) => {
      const counter = new PathCounter();
      for (const one of paths) counter.add(one);
      expect(counter.count).toBe(new Set(paths).size);
    }),
    { numRuns: 30 },
  );
});
