import { describe, expect, it } from 'vitest';
import { FIELD_NAMES, fieldText, findField, pickFields } from '../../src/output/story/fields.ts';
import { STORY_SCHEMA } from '../../src/output/story/story-schema.ts';
import { timestampWriter } from '../../src/output/story/zone.ts';
import { dateline, storyWith } from '../query/story.ts';

const time = timestampWriter(null) ?? (() => '');
const fields = (...names: string[]) => names.flatMap((name) => findField(name) ?? []);

describe('fields', () => {
  it('match the schema, with nested ones separated by a dot', () => {
    const names = Object.entries(STORY_SCHEMA.properties).flatMap(([name, { properties = {} }]) => [
      name,
      ...Object.keys(properties).map((key) => `${name}.${key}`),
    ]);
    expect(names).toContain('dateline.agencyName');
    for (const name of names) expect(FIELD_NAMES).toContain(name);
  });

  it('have short names', () => {
    expect(findField('agency')).toMatchObject({ name: 'agency', path: ['dateline', 'agency'] });
    expect(findField('toString')).toBeNull();
  });

  it('are picked in the given order, nested as in the whole object', () => {
    const story = storyWith({ id: 7, dateline: dateline('BEIJING', 'Yonhap') });
    const picked = pickFields(story, fields('agency', 'id', 'dateline.places', 'path'), time);
    expect(JSON.stringify(picked)).toBe(
      '{"dateline":{"agency":"Yonhap","places":["BEIJING"]},"id":7,"source":{"path":"archive/1.txt"}}',
    );
  });

  it('of a missing dateline are all null', () => {
    expect(pickFields(storyWith({}), fields('agency', 'place'), time)).toEqual({ dateline: null });
  });

  it('are written on one line', () => {
    expect([null, 'a', 7, ['a', 'b'], { a: 'b' }].map(fieldText)).toEqual([
      '',
      'a',
      '7',
      'a; b',
      '{"a":"b"}',
    ]);
  });
});
