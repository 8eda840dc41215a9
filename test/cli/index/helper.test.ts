import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findRows } from '../../../src/corpus/find/find.ts';
import { Helper } from '../../../src/index/compare/helper.ts';
import { entriesOf, survey } from '../../../src/index/compare/survey.ts';
import { openArchive } from '../../../src/index/open/open-archive.ts';
import { indexPlace } from '../../../src/index/open/place.ts';
import { archive } from '../../index/archive.ts';
import { inProcess } from '../in-process.ts';
import { BUILT } from '../run.ts';

const COMPARER = join(BUILT, 'comparer.js');

/** The kinds of what is found in an archive, with a helper that is started before its index is opened. */
async function kindsIn(root: string, script: string): Promise<Set<string>> {
  const { file, ...place } = indexPlace(root, null);
  const helper = new Helper(script, file);
  const index = await openArchive({ file, archive: place }, false);
  if (typeof index === 'string') throw new Error(index);
  const found = findRows([root], { glob: [], hidden: false, ignoreFiles: true });
  const options = { script: null, helper, trusts: false, onFile() {} };
  return new Set(Array.from(entriesOf(survey(root, index.folders(), found, options)), kindOf));
}

const kindOf = ({ kind }: { readonly kind: string }): string => kind;

it.each([
  ['helps', COMPARER],
  ['is not needed', join(BUILT, 'no-such-script.js')],
])('a thread that compares files %s', async (_, script) => {
  const root = archive(40);
  await inProcess(['index', root]);
  expect(await kindsIn(root, script)).toEqual(new Set(['known']));
  const { file } = indexPlace(root, null);
  const bytes = readFileSync(file);
  bytes[bytes.length - 100] = (bytes[bytes.length - 100] ?? 0) ^ 1;
  writeFileSync(file, bytes);
  await expect(kindsIn(root, script)).rejects.toThrow('the checksum is invalid');
});

it('none is started for a small index or for none', async () => {
  const root = archive(2);
  const { file } = indexPlace(root, null);
  expect(Helper.for(COMPARER, file)).toBeNull();
  await inProcess(['index', root]);
  expect(Helper.for(COMPARER, file)).toBeNull();
});
