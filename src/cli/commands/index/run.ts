import { rmdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findFiles } from '../../../corpus/find/find.ts';
import { runJob } from '../../../corpus/parallel/pool.ts';
import { displayPath, problemFromError } from '../../../corpus/problem.ts';
import { errorCode, UsageError } from '../../../errors.ts';
import type { ArchiveIndex } from '../../../index/archive-index.ts';
import { loadEngine } from '../../../index/engine.ts';
import { indexJob } from '../../../index/index-job.ts';
import { IndexLockedError } from '../../../index/lock.ts';
import { openArchive, ownStamp, refusalText } from '../../../index/open-archive.ts';
import { type IndexPlace, indexPlace } from '../../../index/place.ts';
import { survey } from '../../../index/survey.ts';
import { IndexFolderError, type Updated, updateIndex } from '../../../index/update.ts';
import { count } from '../../../output/text/count.ts';
import type { Io } from '../../../terminal/io.ts';
import { Progress } from '../../../terminal/status-line.ts';
import { EXIT, type ExitCode } from '../../../work/exit-code.ts';
import { COMPARER, WORKER } from '../../../work/scripts.ts';

export interface IndexOptions {
  /** The archive. */
  readonly folder: string;
  /** The folder that holds the index; null for the usual one in the archive. */
  readonly indexFolder: string | null;
  readonly action: 'update' | 'status' | 'remove';
  /** Number of threads; null to choose automatically. */
  readonly threads: number | null;
  readonly progress: boolean;
}

export async function run(options: IndexOptions, io: Io): Promise<ExitCode> {
  const place = placeOf(options);
  switch (options.action) {
    case 'update':
      return update(place, options, io);
    case 'status':
      return printStatus(place, options, io);
    case 'remove':
      return remove(place, options, io);
  }
}

function placeOf({ folder, indexFolder }: IndexOptions): IndexPlace {
  try {
    if (statSync(folder).isDirectory()) return indexPlace(folder, indexFolder);
  } catch (error) {
    throw new UsageError(problemFromError(folder, error).message);
  }
  throw new UsageError(`${displayPath(folder)}: is a file; an index is of a folder.`);
}

async function update(place: IndexPlace, options: IndexOptions, io: Io): Promise<ExitCode> {
  const engine = await loadEngine();
  if (engine === null) throw new UsageError(`An index ${refusalText('no-engine')}.`);
  const progress = options.progress && io.status !== null ? new Progress(io.status) : null;
  let files = 0;
  try {
    const updated = await updateIndex(place, {
      engine,
      stamp: ownStamp(),
      now: Date.now(),
      script: COMPARER,
      onFile: () => progress?.reach(++files),
      read: (found) =>
        runJob(found, indexJob(), {
          encoding: null,
          threads: options.threads,
          onFile() {},
          worker: { script: WORKER, task: { name: 'index', setup: null } },
        }),
    });
    progress?.end();
    io.stdout.write(summary(updated));
    return EXIT.ok;
  } catch (error) {
    progress?.end();
    throw explained(error, place);
  }
}

function summary({ files, stories, added, changed, removed }: Updated): string {
  const changes = [
    [added, 'added'],
    [changed, 'changed'],
    [removed, 'removed'],
  ] as const;
  const named = changes
    .filter(([number]) => number > 0)
    .map(([number, what]) => `${number} ${what}`);
  const what = named.length === 0 ? 'nothing changed' : named.join(', ');
  return `${count(stories, 'story', 'stories')} in ${count(files, 'file')}: ${what}\n`;
}

/** What the user can do something about, as a usage error. */
function explained(error: unknown, { folder }: IndexPlace): unknown {
  if (error instanceof IndexLockedError) {
    return new UsageError(
      `Process ${error.processId} is updating this index. If there is no such process of copydesk, delete ${displayPath(error.path)}.`,
    );
  }
  if (error instanceof IndexFolderError) {
    return new UsageError(
      `${displayPath(error.path)} is a link. Remove it, or name another folder with --index-dir.`,
    );
  }
  if (!(error instanceof Error)) return error;
  const isFull = errorCode(error) === 'ENOSPC' || /full/.test(error.message);
  if (isFull) return new UsageError(`${displayPath(folder)}: the disk is full.`);
  const code = errorCode(error);
  if (code === null || code.startsWith('ERR_')) return error;
  const hint = code === 'EACCES' || code === 'EPERM' || code === 'EROFS';
  const advice = hint ? ' Name another folder with --index-dir.' : '';
  return new UsageError(`${displayPath(folder)} cannot be written to (${code}).${advice}`);
}

/** What an index holds, and what of it is out of date. Negative where there is none of use. */
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
  const found = findFiles([root], { glob: [], hidden: false, ignoreFiles: true });
  const surveyed = survey(root, index.folders(), found, {
    ...{ script: COMPARER, trusts: false, onFile() {} },
  });
  let current = 0;
  let stale = 0;
  for (const entry of surveyed.entries()) {
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
    lines.push(`         bring it up to date with "copydesk index ${displayPath(options.folder)}"`);
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
  rmSync(file);
  if (indexFolder === null) {
    rmSync(join(folder, '.gitignore'), { force: true });
    try {
      rmdirSync(folder);
    } catch {
      // What else is in it is not ours.
    }
  }
  io.stdout.write(`Removed the index in ${displayPath(folder)}.\n`);
  return EXIT.ok;
}
