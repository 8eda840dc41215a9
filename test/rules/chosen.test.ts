import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { parseStories } from '../../src/article/parse.ts';
import { checkFile } from '../../src/rules/engine/check-file.ts';
import { concludeRules } from '../../src/rules/engine/conclude.ts';
import { FactTable } from '../../src/rules/engine/fact-table.ts';
import { byPlace, type Finding } from '../../src/rules/engine/finding.ts';
import { fixText } from '../../src/rules/engine/fix.ts';
import { ruleNamed } from '../../src/rules/rules.ts';
import { planOf, planOfAll, utf8File } from './check.ts';
import { faulty } from './faulty.ts';
import { story } from './fixture.ts';

const all = planOfAll();
const withId = (id: number, headline = 'Talks end\n'): string =>
  story({ id: `ID :\n${id}\n`, headline });
const isOdd = ({ id }: Article): boolean => id !== null && id % 2 === 1;

const isOfFile = ({ rule }: Finding): boolean => {
  const about = ruleNamed(rule);
  return about.kind === 'text' && about.ofFile === true;
};

test('the findings of all stories are those of each story alone', () => {
  const files = fc.array(faulty, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(files, (texts) => {
      const file = utf8File(texts.join('\n'));
      const whole = checkFile(file, all).findings;
      const alone = parseStories(file.text).flatMap(({ start, end }) => {
        const { findings, stories } = checkFile(file, all, (article) => article.start === start);
        expect(stories).toBe(1);
        expect(findings.filter(isOfFile)).toEqual(whole.filter(isOfFile));
        const own = findings.filter((finding) => !isOfFile(finding));
        expect(own.every((finding) => start <= finding.start && finding.start <= end)).toBe(true);
        return own;
      });
      expect(alone.sort(byPlace)).toEqual(whole.filter((finding) => !isOfFile(finding)));
    }),
  );
});

test('a fix is judged alike beside one that would split a story', () => {
  const text = [withId(1), withId(2).replace('ID :', 'ID\u00ad :'), withId(3)].join('\n');
  const labels = checkFile(utf8File(text), planOf('author-label', 'invisible-character')).findings;
  expect(labels.map(({ rule, fix }) => [rule, fix])).toContainEqual(['author-label', 'safe']);
  expect(labels.filter(({ rule }) => rule === 'author-label').map(({ fix }) => fix)).not.toContain(
    'unsafe',
  );
});

test('a file without chosen stories has no findings', () => {
  const file = utf8File(`\ufeff${withId(2)}\r\n`);
  expect(checkFile(file, all, isOdd)).toMatchObject({ stories: 0, findings: [] });
  expect(checkFile(file, all).findings.some(isOfFile)).toBe(true);
});

test('a chosen story is compared with the others too', () => {
  const files = ['a', 'b', 'c'].map((name) => utf8File(withId(1), `${name}.txt`));
  const plan = planOf('id-duplicate');
  const found = (name: string) => {
    const facts = new FactTable();
    for (const file of files) {
      facts.addFile(file.path, checkFile(file, plan, () => file.path === name).facts);
    }
    return Array.from(
      concludeRules(facts, () => plan),
      ({ path, related }) => [path, related?.path],
    );
  };
  expect(found('c.txt')).toEqual([['c.txt', 'a.txt']]);
  expect(found('a.txt')).toEqual([]);
});

test('only chosen stories are fixed', () => {
  const text = [1, 2, 3].map((id) => withId(id, 'Talks  end\n')).join('\n');
  const { text: fixed } = fixText(utf8File(text), planOf('headline-spaces'), 'safe', isOdd);
  expect(parseStories(fixed).map(({ headline }) => headline)).toEqual([
    'Talks end',
    'Talks  end',
    'Talks end',
  ]);
});
