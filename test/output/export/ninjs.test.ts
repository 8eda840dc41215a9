// ninjs-schema_2.2.json is an unchanged copy from specification/ of github.com/iptc/newsinjson
// (copyright 2023 IPTC, CC BY 4.0). It refers to the GeoJSON schema, which copydesk does not use.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Story } from '../../../src/corpus/read/story.ts';
import { ninjs } from '../../../src/output/export/ninjs.ts';
import { timestampWriter } from '../../../src/output/story/zone.ts';
import { seedStories, someStory } from './stories.ts';

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', not: {} });
const schema = readFileSync(join(import.meta.dirname, 'ninjs-schema_2.2.json'), 'utf8');
const validate = ajv.compile(JSON.parse(schema));

const time = timestampWriter('Asia/Seoul') ?? (() => '');

function write(story: Story, zoned = true) {
  return JSON.parse(ninjs.write(story, { time, zoned, uriBase: 'urn:copydesk:' }));
}

function faults(value: unknown) {
  return validate(value) ? [] : validate.errors;
}

const seeds = seedStories();

describe('ninjs', () => {
  it('is checked against a schema that rejects invalid documents', () => {
    expect(faults({ uri: 'urn:copydesk:7', headline: 'Talks' })).not.toEqual([]);
    expect(faults({ uri: 'urn:copydesk:7', versioncreated: '2017-11-23T01:57' })).not.toEqual([]);
  });

  it.each(seeds.map((story) => [story.article.id, story] as const))('%i is valid', (_, story) => {
    expect(faults(write(story))).toEqual([]);
    expect(faults(write(story, false))).toEqual([]);
  });

  it('is valid whatever fields the story lacks', () => {
    fc.assert(
      fc.property(someStory, fc.boolean(), (story, zoned) => {
        expect(faults(write(story, zoned))).toEqual([]);
      }),
    );
  });

  it('omits the time without a zone', () => {
    const [story] = seeds.filter(({ article }) => article.id === 470853);
    if (story === undefined) throw new Error('the reference story is gone');
    expect(write(story).versioncreated).toBe('2017-11-23T01:57:00+09:00');
    expect(write(story, false)).not.toHaveProperty('versioncreated');
  });
});
