import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStories } from '../../src/article/parse.ts';
import { CHUNK } from '../../src/index/stored/columns.ts';
import { FolderNames, NameFinder } from '../../src/index/stored/names.ts';
import { packPlaces, SpanChunk } from '../../src/index/stored/spans.ts';
import { packFindings, unpackFindings } from '../../src/index/stored/stored-findings.ts';
import { factGatherer } from '../../src/rules/engine/facts.ts';
import { locateFindings } from '../../src/rules/engine/finding.ts';
import { checksByDefault, defaultSeverities, planRules } from '../../src/rules/engine/plan.ts';
import { checkText } from '../../src/rules/engine/run.ts';
import { utf8File } from '../rules/check.ts';
import { faulty } from '../rules/faulty.ts';
import { HOUSE, story } from '../rules/fixture.ts';

/** What is given back of the places of all stories of a text, next to the places. */
function placesIn(text: string) {
  const factsOf = factGatherer(text, new Set(['id']));
  return parseStories(text).map((article, at) => {
    const { idPlace, place } = factsOf(article, false);
    const packed = packPlaces({ idPlace, place });
    const chunk = new SpanChunk();
    if (packed !== null) chunk.set(CHUNK - 1 - at, packed);
    const read = new SpanChunk(new Uint8Array(chunk.bytes).buffer);
    return { places: { idPlace, place }, stored: read.get(CHUNK - 1 - at) };
  });
}

describe('the places of stories', () => {
  it('are given back as they were', () => {
    const two = placesIn(`${story()}\n${story({ id: 'ID :\n470854\n' })}`);
    expect(two).toHaveLength(2);
    for (const { places, stored } of two) expect(stored).toEqual(places);
    expect(placesIn(story({ id: '' }))[0]?.stored?.idPlace).toBeNull();
  });

  it('are left out where they take more numbers', () => {
    expect(placesIn(story({ headline: 'Talks 😀 end\n' }))[0]?.stored).toBeNull();
  });

  it('are right or left out in any text', () => {
    fc.assert(
      fc.property(faulty, (text) => {
        for (const { places, stored } of placesIn(text)) {
          if (stored !== null) expect(stored).toEqual(places);
        }
      }),
    );
  });
});

describe('findings', () => {
  const plan = planRules({ severities: defaultSeverities(), now: null });
  const findingsIn = (text: string) =>
    locateFindings(text, checkText(utf8File(text), plan).findings);

  it('are given back as they were, but for those with fixes', () => {
    let count = 0;
    fc.assert(
      fc.property(faulty, (text) => {
        const findings = findingsIn(text);
        const without = findings.filter(({ fix }) => fix === null);
        const packed = packFindings(without);
        expect(packed === null ? null : unpackFindings(packed)).toEqual(without);
        count += without.length;
        if (without.length < findings.length) expect(packFindings(findings)).toBeNull();
      }),
    );
    expect(count).toBeGreaterThan(10);
  });

  it.each(['[[]]', '{}', '[["no-such-rule"]]', '[["body-short","","","",""]]', '['])(
    'are refused if they are invalid: %s',
    (text) => {
      expect(() => unpackFindings(text)).toThrow();
    },
  );

  it('are those of a plan only if it checks as the defaults do', () => {
    const severities = defaultSeverities();
    expect(checksByDefault(planRules({ severities, now: 1 }))).toBe(true);
    const others = [
      { severities: new Map([...severities].slice(1)) },
      { severities: new Map([...severities, ['body-short', 'error'] as const]) },
      { severities: new Map([...severities, ['id-file-name', 'warning'] as const]) },
      { severities, limits: new Map([['body-short', 99] as const]) },
      { severities, house: HOUSE },
    ];
    for (const other of others) {
      expect(checksByDefault(planRules({ now: 1, ...other }))).toBe(false);
    }
  });
});

describe('names of files', () => {
  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 5 })
    .filter((text) => !text.includes('/'));
  const lists = fc.uniqueArray(name, { maxLength: 20 });

  it('are given back one by one and together', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const names = FolderNames.of(list);
        expect(names.list()).toEqual(list);
        expect(list.map((_, at) => names.at(at))).toEqual(list);
        expect([names.length, names.at(-1), names.at(list.length)]).toEqual([
          ...[list.length, undefined, undefined],
        ]);
      }),
    );
  });

  it('are found in any order', () => {
    fc.assert(
      fc.property(lists, fc.array(fc.nat(20), { maxLength: 20 }), (list, asked) => {
        const finder = new NameFinder(FolderNames.of(list));
        for (const [nth, at] of asked.entries()) {
          if (nth % 3 === 0) finder.rest();
          const name = list[at];
          expect(finder.find(name ?? 'not there')).toBe(name === undefined ? null : at);
        }
      }),
    );
  });
});
