import { describe, expect, it } from 'vitest';
import { agencies } from '../../src/article/agency-names.ts';
import { isKnown, readBareAgency } from '../../src/article/dateline/agency-part.ts';
import { DASH } from '../../src/article/dateline/characters.ts';
import { Tokens } from '../../src/article/dateline/tokens.ts';

const NAMES = Object.values(agencies()).flatMap((written) => written.split('|'));

describe('an agency without brackets', () => {
  it('is recognised by each of its names that consist of words', () => {
    const tokens = new Tokens();
    let read = 0;
    for (const name of NAMES) {
      const text = `${name} - Ministers met.`;
      tokens.open(text, 0, text.length);
      const part = readBareAgency(tokens, 0);
      if (part === null || tokens.kind(part.end) !== DASH) continue;
      if (tokens.slice(0, part.end) !== name) continue;
      expect({ name, known: part.isKnown }).toEqual({ name, known: isKnown(name) });
      read++;
    }
    expect(read).toBeGreaterThan(0.9 * NAMES.length);
  });
});
