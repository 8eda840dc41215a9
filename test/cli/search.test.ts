import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { QUERIES } from './queries.ts';
import { copydesk, ROOT } from './run.ts';

describe('the JSON output of search', () => {
  const schema = JSON.parse(copydesk(['schema', 'search']).stdout);
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

  it.each(QUERIES)('matches the schema: %s', (query) => {
    const found = JSON.parse(copydesk(['search', query, 'seeds', '--json']).stdout);
    expect(found.length).toBeGreaterThan(0);
    for (const hit of found) {
      validate(hit);
      expect(validate.errors).toBeNull();
    }
    validate({ ...found[0], matches: [{ field: 'nothing', start: 0, end: 1, text: 'a' }] });
    expect(validate.errors).not.toBeNull();
  });
});

describe('the line number of a passage', () => {
  it.each(['the', 'kore*', '드론 OR 한국', 'porters'])('is that of the words of %s', (query) => {
    const { stdout } = copydesk([
      'search',
      query,
      'seeds',
      '-C',
      '99',
      '-g',
      '*.txt',
      '-g',
      '!encodings',
    ]);
    const lines = stdout.trim().split('\n');
    expect(lines.length).toBeGreaterThan(1);
    for (const printed of lines) {
      const [, path = '', number, passage = ''] = /^(.*?):(\d+): (.*)$/.exec(printed) ?? [];
      const text = readFileSync(join(ROOT, path), 'utf8');
      const words = passage.replace(/^…|…$/g, '').replace(/\s+/g, ' ');
      expect(text.replace(/\s+/g, ' ')).toContain(words);
      const line = text.split(/\r\n|\r|\n/)[Number(number) - 1];
      expect(line?.toLowerCase()).toMatch(/the|kore|드론|한국|porters/);
    }
  });
});

it('the pager is not started without output', () => {
  expect(copydesk(['search', 'nosuchword', 'seeds'])).toEqual({ stdout: '', stderr: '', code: 1 });
});
