import { expect, test } from 'vitest';
import { placesIn } from '../../src/rules/engine/locate.ts';
import { expectLinear } from '../linear.ts';

const LINE = 'A line of forty characters, with its end\n';
const HALF = LINE.length / 2;

test('places of spans that go back and forth', () => {
  const text = LINE.repeat(200);
  const placeOf = placesIn(text);
  for (const line of [0, 199, 3, 120, 119, 121, 0, 60]) {
    const start = line * LINE.length + 5;
    expect(placeOf({ start, end: start + LINE.length })).toEqual({
      line: line + 1,
      column: 6,
      endLine: line + 2,
      endColumn: 6,
      lineStart: line * LINE.length,
      endLineStart: (line + 1) * LINE.length,
    });
  }
});

test('take linear time when every other span is before the last', () => {
  expectLinear(6_000, (size) => {
    const placeOf = placesIn(LINE.repeat(size));
    for (let at = 0; at < size * LINE.length; at += LINE.length) {
      placeOf({ start: at + HALF, end: at + HALF + 1 });
      placeOf({ start: at, end: at + 1 });
    }
  });
});
