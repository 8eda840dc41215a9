import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeJson } from '../../src/output/text/json.ts';
import { escapeControls, escapeLine } from '../../src/text/escape.ts';
import { expectLinear } from '../linear.ts';

const RISKY = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

describe('escapeControls', () => {
  it('escapes what a terminal would interpret', () => {
    expect(escapeControls('\x1b[31mred\x9b0m\u202e')).toBe('\\x1b[31mred\\x9b0m\\u202e');
  });

  it('keeps text in any script, tabs and line feeds', () => {
    const text = 'Açores\t완도\nبترا';
    expect(escapeControls(text)).toBe(text);
  });

  it('leaves no control character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeControls(text)).not.toMatch(RISKY);
      }),
    );
  });
});

describe('escapeLine', () => {
  it('produces a single line', () => expect(escapeLine('a\r\n\tb\x07')).toBe('a b\\x07'));

  it('keeps blanks without a line end', () => {
    expect(escapeLine('a  b \u00a0 c \n d')).toBe('a  b \u00a0 c d');
  });

  it.each([' ', '\t', ' \n', '\u3000'])('takes linear time for blanks %j', (blanks) => {
    expectLinear(10_000, (count) => escapeLine(`a${blanks.repeat(count)}b`));
  });
});

describe('safeJson', () => {
  it('parses to the same value and contains nothing that a terminal would interpret', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const json = safeJson({ text });
        expect(json).not.toMatch(RISKY);
        expect(JSON.parse(json)).toEqual({ text });
      }),
    );
  });
});
