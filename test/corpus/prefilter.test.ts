import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Encoding } from '../../src/corpus/encoding/encoding.ts';
import { type Prefilter, runFiles } from '../../src/corpus/parallel/job.ts';
import { asciiPrefilter } from '../../src/corpus/parallel/prefilter.ts';
import { createReadBuffer, type RawFile } from '../../src/corpus/read/bytes.ts';
import { DEFAULT_FIELDS } from '../../src/query/language/fields.ts';
import { searchJob } from '../../src/work/jobs/search.ts';
import { parsed } from '../query/query.ts';
import { tempFolder } from './temp-folder.ts';

const words = fc.constantFrom(
  'oil',
  'Oil',
  'OPEC',
  'résumé',
  'resume',
  '\uff4f\uff49\uff4c',
  'price',
  '한국',
  '7',
  '“oil”',
  'O’PEC',
  'oil\u00a0price…',
  'o\u200dil',
  'oil\u2013price',
  'o\u0301il',
  '₇',
  '\u00ad',
);
const text = fc.array(fc.oneof(words, fc.string({ maxLength: 6 })), { maxLength: 8 });
const stamp = fc.constantFrom(
  'Thu, 11/23/2017 - 01:57',
  '2/3/2016 - 1:57',
  'Thu, 11/23/0017 - 01:57',
  'Thu, 23 Nov 2017 01:57',
);
const agency = fc.constantFrom('AP', 'AA', 'ANI', 'Reuter', 'REUTERS', 'Anadolu  Agency', '路透社');
const layout = fc
  .record({ stamp, agency, headline: text, body: text })
  .map(
    ({ stamp, agency, headline, body }) =>
      `ID :\n7\n${stamp}\nAuther :\n\n${headline.join(' ')}\n\nNEW DELHI (${agency}) -- ${body.join(' ')} (END)\n`,
  );
const query = fc.constantFrom(
  'oil',
  'oil price',
  'oil AND (price OR opec) -resume',
  '"oil price"',
  'resume',
  'op* OR 한국',
  'w?rd OR pri*e',
  'oil~1',
  '/o.l/',
  'agency:ap oil',
  'agency:reuter date:2017-11',
  'agency:Reuters',
  'agency:"anadolu agency" OR agency:ap',
  'agency:anad* -oil',
  'agency:"news international"',
  'date:2016..2017',
  'date:0017 OR oil',
  'date:2017 -agency:aa',
  'date:<2017',
  '-oil',
);

/** The indexes of the files that pass. The files are in one buffer, as after reading. */
function keptBy(prefilter: Prefilter, contents: readonly string[]): number[] {
  const files: RawFile[] = [];
  let bytes = Buffer.from('from an earlier read: cocoa oil\n');
  for (const content of contents) {
    const start = bytes.length;
    bytes = Buffer.concat([bytes, Buffer.from(content), Buffer.from('\n')]);
    files.push({ path: '', start, end: bytes.length - 1 });
  }
  return prefilter(bytes, files).map((file) => files.indexOf(file));
}

describe('the prefilter', () => {
  it('never drops a match, for any query and story', async () => {
    const folder = tempFolder({ 'a.txt': '' });
    const path = join(folder, 'a.txt');
    const options = { encoding: null, buffer: createReadBuffer() };
    let spared = 0;
    await fc.assert(
      fc.asyncProperty(query, layout, fc.boolean(), async (written, story, exact) => {
        const setup = {
          query: parsed(written),
          exact,
          fields: DEFAULT_FIELDS,
          encoding: null,
          write: null,
        };
        const job = await searchJob(setup);
        writeFileSync(path, story);
        const fast = runFiles([path], job, options);
        expect(fast).toEqual(runFiles([path], { run: job.run }, options));
        if (job.prefilter !== undefined && keptBy(job.prefilter, [story]).length === 0) spared++;
      }),
      { numRuns: 2000 },
    );
    expect(spared).toBeGreaterThan(100);
  });

  test.each([
    ['only blanks', ' \n\n', true],
    ['an empty file', '', true],
    ['a NUL', 'abc\0', true],
    ['a zip archive', 'PK\u0003\u0004', true],
    ['a letter outside ASCII', 'abcé', true],
    ['typographic punctuation', 'It’s “tea” – 7\u00a0%…', false],
    ['a joiner', 'co\u200dcoa', true],
    ['a soft hyphen', 'co\u00adcoa', true],
    ['a lone continuation byte', 'tea \u0080', true],
    ['other words', 'coco a', false],
    ['the word', 'Cocoa', true],
  ])('handles %s', (_, content, may) => {
    const prefilter = asciiPrefilter([['cocoa', 'cacao']], { exact: false, encoding: null });
    expect(keptBy(prefilter, [content])).toEqual(may ? [0] : []);
  });

  it('keeps the same files together as one by one', () => {
    const texts = fc.array(
      fc.oneof(
        text.map((all) => all.join(' ')),
        fc.constantFrom('', ' ', 'PK\u0003\u0004'),
      ),
    );
    const lists = fc.constantFrom([['oil']], [['oil', 'opec']], [['opec'], ['oil', 'price']]);
    let spared = 0;
    fc.assert(
      fc.property(texts, lists, fc.boolean(), (contents, required, exact) => {
        const prefilter = asciiPrefilter(required, { exact, encoding: null });
        const alone = contents.flatMap((content, index) =>
          keptBy(prefilter, [content]).map(() => index),
        );
        expect(keptBy(prefilter, contents)).toEqual(alone);
        spared += contents.length - alone.length;
      }),
    );
    expect(spared).toBeGreaterThan(10);
  });

  it('does not treat bytes as punctuation in another encoding', () => {
    // The bytes of “ are â€œ in windows-1252, where â folds to a.
    const content = 'coco“';
    const kept = (encoding: Encoding | null) =>
      keptBy(asciiPrefilter([['cocoa']], { exact: false, encoding }), [content]);
    expect([kept(null), kept('utf-8'), kept('windows-1252')]).toEqual([[], [], [0]]);
  });

  it('does not find a word that spans two files', () => {
    const prefilter = asciiPrefilter([['cocoa']], { exact: false, encoding: null });
    expect(keptBy(prefilter, ['co', 'coa', 'cocoa', 'coco', 'a'])).toEqual([2]);
  });

  test('keeps everything in encodings unlike ASCII', () => {
    const prefilter = asciiPrefilter([['cocoa']], { exact: false, encoding: 'utf-16le' });
    expect(keptBy(prefilter, ['tea'])).toEqual([0]);
  });
});
