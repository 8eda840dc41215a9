import { describe, expect, it, test } from 'vitest';
import { isCountry } from '../../src/article/dateline/countries.ts';

describe('isCountry', () => {
  test.each(['Russia', 'INDIA', 'Côte d’Ivoire', 'Deutschland', 'Brasil', 'Россия', 'الأردن'])(
    'knows %s',
    (name) => {
      expect(isCountry(name)).toBe(true);
    },
  );

  test.each(['Pajhwok', 'Reuter', '', '|', 'Texas'])('does not recognise %j', (name) => {
    expect(isCountry(name)).toBe(false);
  });

  it('recognises nearly all names that this version of Node has', () => {
    for (const language of ['en', 'es', 'fr', 'de', 'pt', 'it', 'id', 'ru', 'ar']) {
      const regions = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
      const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
      const names = letters
        .flatMap((first) => letters.map((second) => regions.of(first + second)))
        .filter((name) => name !== undefined);
      expect(names.length).toBeGreaterThan(250);
      expect(names.filter(isCountry).length).toBeGreaterThan(0.95 * names.length);
    }
  });
});
