import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { tempFolder } from '../../corpus/temp-folder.ts';
import { story } from '../../rules/fixture.ts';
import { copydesk } from '../run.ts';

const schema = JSON.parse(copydesk(['schema', 'finding']).stdout);
const isFinding = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

test('findings of every kind match the schema', () => {
  const cwd = tempFolder({
    'a.txt': story({ id: 'ID :\n4708O3\n', headline: 'Talks  end\n', body: 'They met AT&amp;T.' }),
    'twice.txt': `${story()}${story()}`,
    'none.txt': 'No story.',
  });
  const findings = JSON.parse(copydesk(['validate', '--json'], { cwd }).stdout);
  for (const finding of findings) {
    isFinding(finding);
    expect(isFinding.errors).toBeNull();
  }
  const kinds = new Set(findings.map(({ fix }: { fix: string | null }) => fix));
  expect(kinds).toEqual(new Set(['safe', 'unsafe', null]));
  expect(findings.some(({ related }: { related: object | null }) => related !== null)).toBe(true);
});

test('the schema rejects anything but findings, and allows members that a later version adds', () => {
  const [finding] = JSON.parse(copydesk(['validate', '--json', 'test/fixtures/faulty']).stdout);
  expect(isFinding(finding)).toBe(true);
  expect(isFinding({ ...finding, line: 0 })).toBe(false);
  const { rule, ...rest } = finding;
  expect(isFinding({ ...rest, more: rule })).toBe(false);
  expect(isFinding({ ...finding, severity: 'grave' })).toBe(false);
  expect(isFinding({ ...finding, more: 1 })).toBe(true);
});
