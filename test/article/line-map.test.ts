import { describe, expect, it } from 'vitest';
import { LineMap } from '../../src/index.ts';

describe('LineMap', () => {
  const text = 'one\r\ntwo\rthree\n\n한국 😀 end';
  const map = new LineMap(text);

  it.each([
    [0, 1, 1],
    [2, 1, 3],
    [text.indexOf('two'), 2, 1],
    [text.indexOf('three') + 1, 3, 2],
    [text.indexOf('\n\n') + 1, 4, 1],
    [text.indexOf('한'), 5, 1],
    [text.indexOf('end'), 5, 6],
    [text.length, 5, 9],
  ])('maps offset %i to line %i, column %i', (offset, line, column) => {
    expect(map.positionAt(offset)).toEqual({ line, column });
  });

  it('returns a line without its line ending', () => {
    expect(map.lineText(2)).toEqual({ text: 'two', start: 5 });
    expect(map.lineText(4)).toEqual({ text: '', start: 15 });
    expect(map.lineText(9)).toEqual({ text: '', start: text.length });
  });

  it('handles texts with many lines', () => {
    const lines = Array.from({ length: 1000 }, (_, index) => `line ${index}`);
    const long = lines.join('\r\n');
    const map = new LineMap(long);
    for (const index of [0, 1, 63, 64, 65, 127, 128, 700, 999]) {
      const text = `line ${index}`;
      const start = long.indexOf(`${text}${index === 999 ? '' : '\r'}`);
      expect(map.positionAt(start)).toEqual({ line: index + 1, column: 1 });
      expect(map.lineText(index + 1)).toEqual({ text, start });
    }
    expect(map.lineText(1001)).toEqual({ text: '', start: long.length });
    expect(map.lineText(5000)).toEqual({ text: '', start: long.length });
  });
});
