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
  ])('puts offset %i in line %i, column %i', (offset, line, column) => {
    expect(map.positionAt(offset)).toEqual({ line, column });
  });

  it('gives a line without its end', () => {
    expect(map.lineText(2)).toEqual({ text: 'two', start: 5 });
    expect(map.lineText(4)).toEqual({ text: '', start: 15 });
    expect(map.lineText(9)).toEqual({ text: '', start: text.length });
  });
});
