import { readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { removeStaleFiles, temporaryName } from '../../src/files/stale-files.ts';
import { tempFolder } from '../corpus/temp-folder.ts';
import { unusedId } from '../unused-id.ts';

const ended = unusedId();
const own = temporaryName();
const ofEnded = own.replace(`-${process.pid}-`, `-${ended}-`);
/** As it would be called in a container with the same host name. */
const elsewhere = ofEnded.replace(/-[0-9a-f]{8}-/, '-00000000-');

test('removes the files of processes that have ended here, and no others', () => {
  const folder = tempFolder({ [own]: '', [ofEnded]: '', [elsewhere]: '', '.copydesk-x.tmp': '' });
  removeStaleFiles(folder);
  expect(readdirSync(folder).sort()).toEqual(['.copydesk-x.tmp', own, elsewhere].sort());
});

test('removes the files of processes elsewhere after a day', () => {
  const folder = tempFolder({ [elsewhere]: '', [own]: '' });
  const before = new Date(Date.now() - 25 * 60 * 60 * 1000);
  utimesSync(join(folder, elsewhere), before, before);
  removeStaleFiles(folder);
  expect(readdirSync(folder)).toEqual([own]);
});
