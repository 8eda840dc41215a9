import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findRows } from '../../../src/corpus/find/find.ts';
import { answerAll } from '../../../src/index/answer/answers.ts';
import { survey } from '../../../src/index/compare/survey.ts';
import { openArchive } from '../../../src/index/open/open-archive.ts';
import { indexPlace } from '../../../src/index/open/place.ts';
import type { Choice } from '../../../src/rules/engine/choose.ts';
import { validateJob } from '../../../src/work/jobs/validate.ts';
import { tempFolder } from '../../corpus/temp-folder.ts';
import { story } from '../../rules/fixture.ts';
import { inProcess } from '../in-process.ts';

const NOW = Date.UTC(2020, 0, 1);

/** The names of the files that `validate` reads, although an index knows all of them. */
async function readBy(root: string, said: Partial<Choice>, now = NOW): Promise<string[]> {
  const { file, ...archive } = indexPlace(root, null);
  const index = await openArchive({ file, archive }, true);
  if (typeof index === 'string') throw new Error(index);
  const choice = { select: null, ignore: [], severity: new Map(), limits: new Map(), ...said };
  const rules = { choice, failOn: null, config: { kind: 'none' }, stdinName: '-' } as const;
  const { answers } = await validateJob({ rules, now, filter: null });
  if (answers === undefined) throw new Error('no answers');
  const found = findRows([root], { glob: [], hidden: false, ignoreFiles: true });
  const how = { script: null, trusts: false, onFile() {} };
  const read: string[] = [];
  const outcomes = answerAll(
    index,
    answers,
    (folders) => survey(root, folders, found, how),
    (files) => {
      for (const one of files) if (one.kind === 'file') read.push(one.path.slice(root.length + 1));
      return [];
    },
  );
  expect([...outcomes].length + read.length).toBeGreaterThan(0);
  return read;
}

it('validate reads all files where a configuration changes what the rules find', async () => {
  const root = tempFolder({
    '470853.txt': story({ dateline: 'LAGOS, Nov. 22 (HW) -- ', end: '\n' }),
  });
  const configs = {
    limit: { severity: { 'headline-length': ['error', { max: 10 }] } },
    terms: { terms: { 'Republic of Korea': ['South Korea'] } },
    'end-mark': { agencies: { 'Harbour Wire': { names: ['HW'], endMark: '[hw]' } } },
  };
  await new Promise((resolve) => setTimeout(resolve, 100));
  await inProcess(['index', root]);
  const folder = tempFolder();
  for (const [name, config] of Object.entries(configs)) {
    const path = join(folder, `${name}.json`);
    writeFileSync(path, JSON.stringify(config));
    const validate = ['validate', '-f', 'compact', '--config', path, root];
    const off = await inProcess([...validate, '--index', 'off']);
    expect(off.stdout).toContain('470853.txt');
    expect(await inProcess(validate)).toEqual(off);
  }
});

it('validate reads only files that an index does not have the findings of', async () => {
  const root = tempFolder({
    'faultless.txt': story(),
    'no-dateline.txt': story({ id: 'ID :\n470854\n', dateline: '' }),
    'two-blanks.txt': story({ id: 'ID :\n470855\n', headline: 'Talks  end\n' }),
  });
  // What was written just now is compared by content.
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await inProcess(['index', root])).toMatchObject({ code: 0 });
  expect(await readBy(root, {})).toEqual(['two-blanks.txt']);
  // Other rules and severities than the default ones.
  expect(await readBy(root, { severity: new Map([['dateline-missing', 'error']]) })).toEqual([
    ...['no-dateline.txt', 'two-blanks.txt'],
  ]);
  expect(await readBy(root, { select: ['headline-spaces'] })).toEqual(['two-blanks.txt']);
  // Before the stories were sent.
  const all = ['faultless.txt', 'no-dateline.txt', 'two-blanks.txt'];
  expect(await readBy(root, {}, Date.UTC(2017, 10, 23, 1, 56))).toEqual(all);
  expect(await readBy(root, {}, Date.UTC(2017, 10, 23, 1, 57))).toEqual(['two-blanks.txt']);
});
