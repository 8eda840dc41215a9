import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PackedPaths, PathCounter, PathList } from '../../../src/corpus/packed/packed-paths.ts';

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

test('lists single paths and rows of paths, read in any order', () => {
  const name = fc.string({ unit: 'grapheme', maxLength: 5 });
  const row = fc.record({ prefix: name, names: fc.array(name, { maxLength: 4 }) });
  fc.assert(
    fc.property(fc.array(fc.oneof(name, row), { maxLength: 40 }), (parts) => {
      const list = new PathList();
      for (const part of parts) {
        if (typeof part === 'string') list.push(part);
        else list.pushRow(part);
      }
      const paths = parts.flatMap((part) =>
        typeof part === 'string' ? [part] : part.names.map((each) => part.prefix + each),
      );
      expect(list.length).toBe(paths.length);
      for (const index of [...paths.keys()].reverse()) expect(list.at(index)).toBe(paths[index]);
      expect(list.at(paths.length)).toBe('');
    }),
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
