import { describe, expect, it } from 'vitest';
import { agencyName } from '../../src/article/agency.ts';

describe('the usual name of an agency', () => {
  it.each([
    ['AA', 'Anadolu Agency'],
    ['Yonhap', 'Yonhap News Agency'],
    ['YONHAP', 'Yonhap News Agency'],
    ['연합뉴스', 'Yonhap News Agency'],
    ['新华社', 'Xinhua'],
    ['dpa', 'Deutsche Presse-Agentur'],
    ['РИА Новости', 'RIA Novosti'],
    ['بترا', 'Jordan News Agency (Petra)'],
    ['Anadolu Agency', 'Anadolu Agency'],
    ['Asian News International', 'Asian News International'],
  ])('%s is %s wherever it files from', (written, name) => {
    expect(agencyName(written, [])).toBe(name);
    expect(agencyName(written, ['PARIS'])).toBe(name);
  });

  it.each([
    ['BNA', ['Manama'], 'Bahrain News Agency'],
    ['BNA', ['KABUL'], 'Bakhtar News Agency'],
    ['NNA', ['Beirut'], 'National News Agency (Lebanon)'],
    ['MNA', ['TEHRAN'], 'Mehr News Agency'],
    ['MNA', ['YANGON'], 'Myanmar News Agency'],
    ['ANI', ['New Delhi'], 'Asian News International'],
    ['ANI', ['Niamey'], 'Agence Nigérienne d’Information'],
    ['APA', ['Baku'], 'Azeri-Press Agency'],
    ['APA', ['Wien'], 'Austria Presse Agentur'],
    ['CNA', ['Nicosia'], 'Cyprus News Agency'],
    ['BNA', ['PARIS', 'MANAMA'], 'Bahrain News Agency'],
  ])('%s from %s is %s', (written, places, name) => {
    expect(agencyName(written, places)).toBe(name);
  });

  it.each([
    ['BNA', ['PARIS']],
    ['BNA', []],
    ['BNA', ['MANAMA', 'KABUL']],
    ['ANI', ['LONDON']],
    ['The Village Voice', ['SEOUL']],
    ['', []],
  ])('%s from %s is left open', (written, places) => {
    expect(agencyName(written, places)).toBeNull();
  });
});
