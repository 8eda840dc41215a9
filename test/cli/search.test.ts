import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { copydesk, ROOT, shell } from './run.ts';

const QUERIES = [
  'the',
  'korea OR 한국 OR drone*',
  'agency:yon* OR place:m* OR author:/./ OR lead:/./ OR byline:/./',
  'words:>0 -nosuchword',
  '/[a-z]+-[a-z]+/',
  'path:seeds headline:/[^a-z ]+/',
];

function jq(filter: string, input: string): string {
  const { stdout, stderr } = spawnSync('jq', ['-c', filter], { input, encoding: 'utf8' });
  if (stderr !== '') throw new Error(stderr);
  return stdout;
}

describe('what search writes as JSON', () => {
  const schema = JSON.parse(copydesk(['schema', 'search']).stdout);
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

  it.each(QUERIES)('is what the schema says: %s', (query) => {
    const found = JSON.parse(copydesk(['search', query, 'seeds', '--json']).stdout);
    expect(found.length).toBeGreaterThan(0);
    for (const hit of found) {
      validate(hit);
      expect(validate.errors).toBeNull();
    }
    validate({ ...found[0], matches: [{ field: 'nothing', start: 0, end: 1, text: 'a' }] });
    expect(validate.errors).not.toBeNull();
  });

  it.each(QUERIES)('counts in the characters that jq counts: %s', (query) => {
    const { stdout } = copydesk(['search', query, 'seeds', '--ndjson']);
    const pairs = '. as $hit | .matches[] | [.text, ($hit.story | getpath($path))[.start:.end]]';
    const filter = pairs.replace('[.text', '(.field / ".") as $path | [.text');
    const rows = jq(filter, stdout).trim().split('\n').filter(Boolean);
    for (const [text, slice] of rows.map((row) => JSON.parse(row))) expect(slice).toBe(text);
  });
});

describe('the line of a passage', () => {
  it.each(['the', 'kore*', '드론 OR 한국', 'porters'])('is where the words of %s are', (query) => {
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

it('a pager is not started for nothing', () => {
  expect(copydesk(['search', 'nosuchword', 'seeds'])).toEqual({ stdout: '', stderr: '', code: 1 });
});

it.each(['relevance', '-date'])('puts what comes through a pipe in order of %s', (order) => {
  const options = `--sort ${order} --ndjson`;
  const ids = (input: string) => shell(`${input} | jq .story.id`).stdout.trim().split('\n');
  const fromFile = ids(`copydesk search the seeds/47*.txt ${options}`);
  expect(fromFile.length).toBeGreaterThan(3);
  expect(ids(`cat seeds/47*.txt | copydesk search the ${options}`)).toEqual(fromFile);
  const pipes = `copydesk search the <(cat seeds/47[01]*.txt) <(cat seeds/47[2-9]*.txt)`;
  expect(ids(`${pipes} ${options}`)).toHaveLength(fromFile.length);
});
