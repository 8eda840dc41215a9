import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from '../../corpus/temp-folder.ts';
import { validateSarif } from '../../output/sarif-schema.ts';
import { story } from '../../rules/fixture.ts';
import { copydesk } from '../run.ts';

test('a SARIF log is valid and its paths are relative to the current folder', () => {
  const cwd = tempFolder({ 'in/a.txt': story({ id: 'ID :\n4708O3\n' }) });
  const { stdout, code } = copydesk(['validate', '--format', 'sarif', join(cwd, 'in')], { cwd });
  const log = JSON.parse(stdout);
  validateSarif(log);
  expect([code, validateSarif.errors ?? []]).toEqual([1, []]);
  const { artifactLocation } = log.runs[0].results[0].locations[0].physicalLocation;
  expect(artifactLocation).toEqual({ uri: 'in/a.txt', uriBaseId: 'SRCROOT' });
});
