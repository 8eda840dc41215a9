import { describe, expect, it } from 'vitest';
import { agencyName, isAgency } from '../../src/article/agency.ts';
import { parseStory } from '../../src/article/parse.ts';
import { HEADLINE, storyOf } from './story-text.ts';

describe('agencyName', () => {
  it.each([
    ['Yonhap', 'Yonhap News Agency'],
    ['YONHAP', 'Yonhap News Agency'],
    ['연합뉴스', 'Yonhap News Agency'],
    ['AA', 'Anadolu Agency'],
    ['AFP', 'Agence France-Presse'],
    ['dpa', 'Deutsche Presse-Agentur'],
    ['بترا', 'Jordan News Agency (Petra)'],
    ['Associated   Press', 'Associated Press'],
  ])('%s is %s', (written, canonical) => {
    expect(agencyName(written, [])).toBe(canonical);
  });

  it.each([
    ['BNA', 'MANAMA', 'Bahrain News Agency'],
    ['BNA', 'Sofia', null],
    ['BNA', 'KABUL', 'Bakhtar News Agency'],
    ['NNA', 'BEIRUT', 'National News Agency (Lebanon)'],
    ['MNA', 'TEHRAN', 'Mehr News Agency'],
    ['ANI', 'NEW DELHI', 'Asian News International'],
  ])('%s from %s is %s', (written, place, canonical) => {
    expect(agencyName(written, [place])).toBe(canonical);
  });

  it.each(['BNA', 'NNA', 'MNA', 'ANI'])('%s alone is ambiguous', (written) => {
    expect(isAgency(written)).toBe(true);
    expect(agencyName(written, [])).toBeNull();
    expect(agencyName(written, ['NEW YORK'])).toBeNull();
  });

  it('returns null for other names', () => {
    expect(agencyName('Busan Gazette', ['BUSAN'])).toBeNull();
    expect(isAgency('Busan Gazette')).toBe(false);
  });
});

it("is determined by any of a dateline's places", () => {
  const body = 'CAIRO/BEIRUT, Nov. 22 (NNA) -- The ministers of energy met again on Wednesday.';
  const { dateline } = parseStory(storyOf('', HEADLINE, '', body));
  expect(dateline?.agency).toBe('NNA');
  expect(dateline?.agencyName).toBe('National News Agency (Lebanon)');
});
