import { accessSync, constants, statSync } from 'node:fs';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runJob } from '../../../corpus/parallel/parallel.ts';
import { displayPath, problemFromError } from '../../../corpus/problem.ts';
import { errorCode, UsageError } from '../../../errors.ts';
import { isEngineError, loadEngine } from '../../../index/open/engine.ts';
import { ownStamp, refusalText } from '../../../index/open/open-archive.ts';
import { type IndexPlace, indexPlace } from '../../../index/open/place.ts';
import { indexJob } from '../../../index/update/index-job.ts';
import { IndexLockedError } from '../../../index/update/lock.ts';
import { IndexFolderError, type Updated, updateIndex } from '../../../index/update/update.ts';
import { countStories } from '../../../output/text/count.ts';
import type { Io } from '../../../terminal/io.ts';
import { Progress } from '../../../terminal/status-line.ts';
import { COMPARER, WORKER } from '../../../work/scripts.ts';

export interface IndexOptions {
  /** The archive. */
  readonly folder: string;
  /** The folder that contains the index; null for the usual one in the archive. */
  readonly indexFolder: string | null;
  readonly action: 'update' | 'watch' | 'status' | 'remove';
  /** The number of threads; null to choose it automatically. */
  readonly threads: number | null;
  readonly progress: boolean;
}

/**
 * Creates or updates an index. `onFolder` is called with the path of each folder before it is
 * listed. Throws a usage error for what the user can do something about.
 */
export async function update(
  options: IndexOptions,
  io: Io,
  onFolder: (prefix: string) => void = () => {},
): Promise<Updated> {
  const place = placeOf(options);
  const { progress: shows, threads } = options;
  const engine = await loadEngine();
  if (engine === null) throw new UsageError(`An index ${refusalText('no-engine')}.`);
  const progress = shows && io.status !== null ? new Progress(io.status) : null;
  let files = 0;
  try {
    return await updateIndex(place, {
      engine,
      stamp: ownStamp(),
      now: Date.now(),
      script: COMPARER,
      onFile() {
        files++;
        progress?.reach(files);
        if (files % FILES_PER_CHECK === 0) limitYoungGeneration();
      },
      onFolder,
      read: (found) =>
        runJob(found, indexJob(), {
          encoding: null,
          threads,
          onFile() {},
          worker: { script: WORKER, task: { name: 'index', setup: null } },
        }),
    });
  } catch (error) {
    throw explained(error, place);
  } finally {
    progress?.end();
  }
}

/** Throws a usage error if there is no such folder, or it is not readable. */
export function placeOf({ folder, indexFolder }: IndexOptions): IndexPlace {
  if (folder === '-') throw new UsageError('Standard input has no index. Name a folder.');
  try {
    if (statSync(folder).isDirectory()) {
      // Otherwise its stories would seem to be gone.
      accessSync(folder, constants.R_OK | constants.X_OK);
      return indexPlace(folder, indexFolder);
    }
  } catch (error) {
    throw new UsageError(problemFromError(folder, error).message);
  }
  throw new UsageError(`${displayPath(folder)}: is a file. Name the folder to index.`);
}

const FILES_PER_CHECK = 1000;
/** A larger young generation is no faster here. */
const MAX_YOUNG_BYTES = 32 * 2 ** 20;

/** Stops the growth of the young generation, which could take 128 MB in Node.js 24. */
function limitYoungGeneration(): void {
  const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
  if ((young?.space_size ?? 0) < MAX_YOUNG_BYTES) return;
  setFlagsFromString('--semi-space-growth-factor=1');
}

export function summary({ files, stories, added, changed, removed }: Updated): string {
  const changes = [
    [added, 'added'],
    [changed, 'changed'],
    [removed, 'removed'],
  ] as const;
  const named = changes
    .filter(([number]) => number > 0)
    .map(([number, what]) => `${number} ${what}`);
  const what = named.length === 0 ? 'nothing changed' : named.join(', ');
  return `${countStories(stories, files)}: ${what}\n`;
}

/** What the user can do something about, as a usage error. */
function explained(error: unknown, { folder }: IndexPlace): unknown {
  if (error instanceof IndexLockedError) {
    return new UsageError(
      `Process ${error.processId} is updating this index. If that is not a copydesk process, delete ${displayPath(error.path)}.`,
    );
  }
  if (error instanceof IndexFolderError) {
    return new UsageError(
      `${displayPath(error.path)} is a link. Remove it, or choose another folder with --index-dir.`,
    );
  }
  if (!(error instanceof Error)) return error;
  const code = errorCode(error);
  const isOfEngine = isEngineError(error);
  if (code === 'ENOSPC' || (isOfEngine && error.message.includes('full'))) {
    return new UsageError(
      `${displayPath(folder)}: the disk is full. Choose a folder on another disk with --index-dir.`,
    );
  }
  if (isOfEngine) {
    return new UsageError(
      `${displayPath(folder)} cannot be written to (${error.message}). The disk may be full.`,
    );
  }
  if (code === null || code.startsWith('ERR_')) return error;
  const isDenied = code === 'EACCES' || code === 'EPERM' || code === 'EROFS';
  const advice = isDenied ? ' Choose another folder with --index-dir.' : '';
  return new UsageError(`${displayPath(folder)} cannot be written to (${code}).${advice}`);
}
