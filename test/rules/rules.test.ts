import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createReadBuffer } from '../../src/corpus/read/bytes.ts';
import { readText } from '../../src/corpus/read/read.ts';
import { fixText } from '../../src/rules/engine/fix.ts';
import { defaultSeverities, type Plan, planRules } from '../../src/rules/engine/plan.ts';
import type { CheckedFile } from '../../src/rules/engine/rule.ts';
import { RULES } from '../../src/rules/rules.ts';
import { check, planOf, utf8File } from './check.ts';
import { type Case, NOW, story } from './fixture.ts';
import { FIXTURES } from './fixtures/index.ts';
import { mark, unmark } from './marks.ts';

const checkedFiles = ({ files }: Case): CheckedFile[] =>
  files.map(({ text, ...as }) => ({ ...utf8File(unmark(text)), ...as }));

/** The texts of the files, with findings marked as in the fixtures. */
function marked(checked: Case, plan: Plan): string[] {
  const files = checkedFiles(checked);
  const found = check(files, plan);
  return files.map(({ text }, index) => mark(text, found[index] ?? []));
}

const expected = ({ files }: Case): string[] => files.map(({ text }) => text);

const CHECKING = RULES.filter((rule) => rule.kind !== 'input');

describe.each(CHECKING)('$name', (rule) => {
  const { bad, good } = FIXTURES[rule.name];
  const plan = planOf(rule.name);

  test('has bad and good cases', () => {
    expect(bad.flatMap(expected).every((text) => /⟦|^[^⟦]*$/.test(text))).toBe(true);
    expect([bad.length > 0, good.length > 0]).toEqual([true, true]);
    expect(bad.filter((each) => !expected(each).join('').includes('⟦'))).toEqual([]);
    expect(good.filter((each) => expected(each).join('').includes('⟦'))).toEqual([]);
  });

  test.each(bad)('reports what is marked, bad case %#', (each) => {
    expect(marked(each, plan)).toEqual(expected(each));
  });

  test.each(good)('reports nothing, good case %#', (each) => {
    expect(marked(each, plan)).toEqual(expected(each));
  });

  test('takes its examples from its cases', () => {
    expect(bad.some((each) => holds(each, rule.bad))).toBe(true);
    expect(good.some((each) => holds(each, rule.good))).toBe(true);
  });

  if (rule.fix === null) {
    test('offers no fix', () => {
      const edits = bad
        .flatMap((each) => check(checkedFiles(each), plan).flat())
        .map((f) => f.edits);
      expect(edits.filter((edit) => edit !== null)).toEqual([]);
      expect(bad.filter(({ fixed }) => fixed !== undefined)).toEqual([]);
    });
    return;
  }

  test.each(bad)('fixes everything, bad case %#', (each) => {
    const [file, ...others] = checkedFiles(each);
    if (file === undefined || others.length > 0) throw new Error('a fixture to fix is one file');
    const { text, fixed } = fixText(file, plan, 'unsafe');
    expect(text).toBe(each.fixed);
    expect(fixed.length).toBeGreaterThan(0);
    expect(check([{ ...file, text }], plan).flat()).toEqual([]);
    expect(fixText({ ...file, text }, plan, 'unsafe')).toMatchObject({ text, fixed: [] });
  });

  test('has fixes as safe as it declares', () => {
    const kinds = bad.flatMap((each) => check(checkedFiles(each), plan).flat()).map((f) => f.fix);
    expect(kinds).toContain(rule.fix);
    if (rule.fix === 'unsafe') expect(kinds).not.toContain('safe');
  });
});

/**
 * Whether the parts of an example, separated by `…` lines, appear in order in the files of a case.
 */
function holds({ files }: Case, example: string): boolean {
  const whole = files.map(({ path, text }) => `${path ?? ''}:\n${unmark(text)}`).join('\n');
  let at = 0;
  return example.split('\n…\n').every((piece) => {
    const found = whole.indexOf(piece, at);
    at = found + piece.length;
    return found !== -1;
  });
}

const SAMPLES = readdirSync('seeds', { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.txt(?:\.gz)?$/.test(name),
);

describe('the default rules', () => {
  const plan = planRules({ severities: defaultSeverities(), now: NOW });

  test.each([
    ['the reference story', readFileSync('seeds/470853.txt', 'utf8')],
    ["the fixtures' story", story()],
  ])('find nothing in %s', (_, text) => {
    expect(check([utf8File(text)], plan)).toEqual([[]]);
  });

  test.each(SAMPLES)('find nothing in the sample %s', (name) => {
    const read = readText(join('seeds', name), { encoding: null, buffer: createReadBuffer() });
    if ('code' in read) throw new Error(read.message);
    expect(check([read], plan)).toEqual([[]]);
  });

  test('are those enabled by default, at their own severities', () => {
    const enabled = RULES.filter((rule) => rule.enabledByDefault);
    expect([...defaultSeverities()]).toEqual(enabled.map((r) => [r.name, r.severity]));
  });
});
