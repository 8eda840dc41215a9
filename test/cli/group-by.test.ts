import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../corpus/temp-folder.ts';
import { story } from '../rules/fixture.ts';
import { copydesk } from './run.ts';

const FIELDS = [
  ['agency', 'agency'],
  ['place', 'place'],
  ['date', 'day'],
] as const;

describe('--group-by', () => {
  it.each(FIELDS)('%s has the same counts as stats', (field, dimension) => {
    for (const query of ['the', 'korea OR 한국 OR place:*']) {
      const { stdout } = copydesk(['search', query, 'seeds', '--group-by', field, '--json']);
      const stats = copydesk(['stats', 'seeds', '-w', query, '--by', dimension, '--json']).stdout;
      const counts: { value: string | null; stories: number }[] = JSON.parse(stats).by[dimension];
      expect(counts.length).toBeGreaterThan(3);
      expect(JSON.parse(stdout)).toEqual(
        counts.map(({ value, stories }) => ({ [field]: value, stories })),
      );
    }
  });

  it.each(FIELDS)('%s as JSON matches its schema', (field) => {
    const isGroup = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
      JSON.parse(copydesk(['schema', 'group']).stdout),
    );
    const args = ['search', 'the OR 한국', 'seeds', '--group-by', field, '--json'];
    const groups: Record<string, unknown>[] = JSON.parse(copydesk(args).stdout);
    expect(groups.length).toBeGreaterThan(3);
    for (const group of groups) {
      isGroup(group);
      expect(isGroup.errors).toBeNull();
    }
    expect(isGroup({ ...groups[0], more: 1 })).toBe(true);
    expect(isGroup({ [field]: 'a' })).toBe(false);
    expect(isGroup({ ...groups[0], stories: 0 })).toBe(false);
  });

  it('sorts by count, then by name, and days by time', () => {
    const sent = (day: number, place: string): string =>
      story({
        timestamp: `Thu, 11/0${day}/2017 - 01:57\n`,
        dateline: `${place}, Nov. ${day} (Yonhap) -- `,
      });
    const cwd = tempFolder({
      '1.txt': sent(3, 'SEOUL'),
      '2.txt': sent(1, 'TOKYO'),
      '3.txt': sent(2, 'Tokyo'),
      '4.txt': sent(2, 'BUSAN'),
      '5.txt': story({ dateline: '' }),
    });
    const groups = (field: string, ...more: readonly string[]): string =>
      copydesk(['search', 'talks', '--group-by', field, ...more], { cwd }).stdout;
    expect(groups('place', '--format', 'tsv')).toBe(
      'place\tstories\nTOKYO\t2\nBUSAN\t1\nSEOUL\t1\n\t1\n',
    );
    expect(groups('date')).toMatch(
      /^2017-11-01 {2}1\n2017-11-02 {2}2\n2017-11-03 {2}1\n2017-11-23/,
    );
    expect(groups('date', '-n', '1')).toBe('2017-11-02  2\n');
    expect(groups('place', '-n', '1')).toBe('TOKYO   2\n(none)  1\n');
  });

  it('has the exit codes of search', () => {
    expect(copydesk(['search', 'the', 'seeds', '--group-by', 'place']).code).toBe(0);
    const none = copydesk(['search', 'nosuchword', 'seeds', '--group-by', 'place', '--json']);
    expect(none).toEqual({ stdout: '[]\n', stderr: '', code: 1 });
    expect(copydesk(['search', 'the', 'seeds', 'nowhere', '--group-by', 'date']).code).toBe(2);
  });
});
