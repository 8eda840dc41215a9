import { once } from 'node:events';
import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { fillFile } from '../../src/files/output-file.ts';
import { temporaryName } from '../../src/files/stale-files.ts';
import { tempFolder } from '../corpus/temp-folder.ts';
import { start } from '../process.ts';
import { story } from '../rules/fixture.ts';
import { BIN } from './run.ts';

const temporaryFiles = (folder: string): string[] =>
  readdirSync(folder).filter((name) => name.startsWith('.copydesk-'));

/**
 * Ends a run with a signal as soon as it has created a temporary file in the folder, or has
 * finished.
 */
async function interrupted(args: readonly string[], folder: string, signal: NodeJS.Signals) {
  const child = start(process.execPath, [BIN, ...args], { stdio: 'ignore' });
  const exit = once(child, 'exit');
  while (child.exitCode === null && temporaryFiles(folder).length === 0) await wait(2);
  child.kill(signal);
  const [code, endedBy]: (number | string | null)[] = await exit;
  return { code, endedBy };
}

describe('a run ended by a signal', () => {
  const many = `${story({ id: 'ID :\n47\n' })}\n`.repeat(30_000);

  test.each<[string, NodeJS.Signals, readonly string[]]>([
    ['export', 'SIGINT', ['export', '--output']],
    ['export', 'SIGTERM', ['export', '--output']],
    ['export', 'SIGHUP', ['export', '--output']],
    ['Parquet', 'SIGTERM', ['export', '--format', 'parquet', '--output']],
    ['a report', 'SIGINT', ['validate', '--format', 'json', '--output']],
  ])('%s, %s: leaves no temporary file', async (_, signal, args) => {
    const folder = tempFolder();
    const stories = join(tempFolder({ 'many.txt': many }), 'many.txt');
    const out = join(folder, 'out');
    const { code, endedBy } = await interrupted([...args, out, stories], folder, signal);
    expect(temporaryFiles(folder)).toEqual([]);
    // On a busy machine the run may have finished before the signal.
    expect(existsSync(out)).toBe(endedBy === null);
    if (endedBy === null) expect([0, 1]).toContain(code);
    else expect(endedBy).toBe(signal);
  });
});

test('the next run that writes to a folder removes what a killed run left there', async () => {
  const dead = start(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(dead, 'exit');
  const ofDead = temporaryName().replace(`-${process.pid}-`, `-${dead.pid}-`);
  const ofLiving = temporaryName();
  const ofAnotherMachine = '.copydesk-00000000-1-0123456789abcdef.tmp';
  const old = '.copydesk-00000000-2-0123456789abcdef.tmp';
  const ofSomebody = '.copydesk-notes.tmp';
  const names = [ofDead, ofLiving, ofAnotherMachine, old, ofSomebody];
  const folder = tempFolder(Object.fromEntries(names.map((name) => [name, ''])));
  const twoDaysAgo = Date.now() / 1000 - 2 * 24 * 60 * 60;
  utimesSync(join(folder, old), twoDaysAgo, twoDaysAgo);
  await fillFile(join(folder, 'out'), async (file) => file.write('whole'));
  expect(temporaryFiles(folder)).toEqual([ofLiving, ofAnotherMachine, ofSomebody].sort());
});

test('a file whose content fails is not created, and leaves no temporary file', async () => {
  const folder = tempFolder();
  const fails = fillFile(join(folder, 'out'), async (file) => {
    file.write('x'.repeat(1 << 20));
    throw new Error('no more');
  });
  await expect(fails).rejects.toThrow('no more');
  expect(readdirSync(folder)).toEqual([]);
  writeFileSync(join(folder, 'out'), 'before');
  await expect(
    fillFile(join(folder, 'out'), () => Promise.reject(new Error('no'))),
  ).rejects.toThrow('no');
  expect(readdirSync(folder)).toEqual(['out']);
});
