import { rmdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findRows } from '../../../corpus/find/find.ts';
import { displayPath } from '../../../corpus/problem.ts';
import { errorCode, UsageError } from '../../../errors.ts';
import { entriesOf, survey } from '../../../index/compare/survey.ts';
import type { ArchiveIndex } from '../../../index/open/archive-index.ts';
import { openArchive } from '../../../index/open/open-archive.ts';
import type { IndexPlace } from '../../../index/open/place.ts';
import type { Io } from '../../../terminal/io.ts';
import { EXIT, type ExitCode } from '../../../work/exit-code.ts';
import { COMPARER } from '../../../work/scripts.ts';
import { type IndexOptions, placeOf, summary, update } from './update.ts';
import { watchArchive } from './watch.ts';

export async function run(options: IndexOptions, io: Io): Promise<ExitCode> {
  if (options.action === 'update') {
    io.stdout.write(summary(await update(options, io)));
    return EXIT.ok;
  }
  const place = placeOf(options);
  switch (options.action) {
    case 'watch':
      return watchArchive(place, options, io);
    case 'status':
      return printStatus(place, options, io);
    case 'remove':
      return remove(place, options, io);
  }
}

/** Prints what an index contains and what is out of date; negative if it cannot be used. */
async function printStatus(place: IndexPlace, options: IndexOptions, io: Io): Promise<ExitCode> {
  const candidate = { file: place.file, archive: place };
  const index = await openArchive(candidate, true);
  if (typeof index === 'string') {
    io.stdout.write(`The index of ${displayPath(options.folder)} ${index}.\n`);
    return EXIT.negative;
  }
  io.stdout.write(statusText(index, place, options));
  return EXIT.ok;
}

function statusText(
  index: ArchiveIndex,
  { root, file }: IndexPlace,
  options: IndexOptions,
): string {
  const { files, stories, comparedAt } = index.meta;
  const found = findRows([root], { glob: [], hidden: false, ignoreFiles: true });
  const surveyed = survey(root, index.folders(), found, {
    script: COMPARER,
    trusts: false,
    onFile() {},
  });
  let current = 0;
  let stale = 0;
  for (const entry of entriesOf(surveyed)) {
    if (entry.kind === 'known') current++;
    else if (entry.kind === 'file') stale++;
  }
  const gone = files - current;
  const size = `${(statSync(file).size / 2 ** 20).toFixed(1)} MiB`;
  const age = new Date(comparedAt).toISOString().replace(/\.\d+Z$/, 'Z');
  const lines = [
    `stories  ${stories}`,
    `files    ${files}`,
    `updated  ${age}`,
    `size     ${size}`,
    `stale    ${stale === 0 && gone === 0 ? 'nothing' : `${stale} new or changed, ${gone} changed or gone`}`,
  ];
  if (stale > 0 || gone > 0) {
    lines.push(`         to update it, run "copydesk index ${displayPath(options.folder)}"`);
  }
  return `${lines.join('\n')}\n`;
}

function remove({ folder, file }: IndexPlace, { indexFolder }: IndexOptions, io: Io): ExitCode {
  try {
    statSync(file);
  } catch {
    io.stdout.write(`There is no index in ${displayPath(folder)}.\n`);
    return EXIT.negative;
  }
  try {
    rmSync(file);
  } catch (error) {
    throw new UsageError(`${displayPath(file)} cannot be deleted (${errorCode(error)}).`);
  }
  if (indexFolder === null) {
    rmSync(join(folder, '.gitignore'), { force: true });
    try {
      rmdirSync(folder);
    } catch {
      // The folder contains other files.
    }
  }
  io.stdout.write(`Removed the index in ${displayPath(folder)}.\n`);
  return EXIT.ok;
}
