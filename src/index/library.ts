// `copydesk/archive`: an archive's index, for Node.js.
import { runJob } from '../corpus/parallel/parallel.ts';
import { loadEngine } from './open/engine.ts';
import { ownStamp } from './open/open-archive.ts';
import { indexPlace } from './open/place.ts';
import { indexJob } from './update/index-job.ts';
import { type Updated, updateIndex } from './update/update.ts';

export type { Updated } from './update/update.ts';

/** Where an index is kept. */
export interface IndexArchiveOptions {
  /** The folder that holds the index; by default `.copydesk` in the archive. */
  readonly indexFolder?: string;
}

/**
 * Creates or updates the index of a folder of stories, as `copydesk index` does, on this thread.
 * Throws the system's error if a file cannot be written, and an `Error` if another process is
 * updating the index or if this version of Node.js has no SQLite with FTS5.
 */
export async function indexArchive(
  folder: string,
  { indexFolder }: IndexArchiveOptions = {},
): Promise<Updated> {
  const engine = await loadEngine();
  if (engine === null) throw new Error('an index needs Node 22.16 or node-sqlite3-wasm');
  return updateIndex(indexPlace(folder, indexFolder ?? null), {
    engine,
    stamp: ownStamp(),
    now: Date.now(),
    script: null,
    read: (found) =>
      runJob(found, indexJob(), {
        encoding: null,
        threads: 1,
        onFile() {},
        worker: { script: '', task: null },
      }),
  });
}
