import { resolve, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { UsageError } from '../../../errors.ts';
import type { IndexPlace } from '../../../index/open/place.ts';
import type { Io } from '../../../terminal/io.ts';
import type { Changes } from '../../../work/watch/watched-files.ts';
import { Watcher } from '../../../work/watch/watcher.ts';
import { type IndexOptions, summary, update } from './update.ts';

/** Updates an index now, and again whenever the archive changes, until interrupted. */
export async function watchArchive(
  place: IndexPlace,
  options: IndexOptions,
  io: Io,
): Promise<never> {
  const watcher = new Watcher({
    paths: [place.root],
    settings: [],
    settingsNames: [],
    hidden: false,
  });
  const enter = (prefix: string): void => watcher.enter(prefix);
  try {
    const first = await update(options, io, enter);
    say(io.stdout, summary(first));
    say(io.stderr, 'Watching for changes. Press Ctrl-C to stop.\n');
    for (;;) {
      const changes = await watcher.next();
      if (isOwn(changes, place)) continue;
      const start = performance.now();
      await updateAgain({ ...options, folder: place.root }, io, enter);
      // Leaves time for others if an archive changes all the time.
      await setTimeout(performance.now() - start);
    }
  } finally {
    watcher.close();
  }
}

async function updateAgain(
  options: IndexOptions,
  io: Io,
  enter: (prefix: string) => void,
): Promise<void> {
  try {
    const updated = await update(options, io, enter);
    const { added, changed, removed } = updated;
    if (added + changed + removed > 0) say(io.stdout, summary(updated));
  } catch (error) {
    // The archive may be replaced, another process may be updating it, or the disk is full for a while.
    if (!(error instanceof UsageError)) throw error;
    const message = error.message.replace(/\.?$/, '.');
    say(io.stderr, `copydesk: ${message} Trying again after the next change.\n`);
  }
}

/** Whether nothing but the index has changed, which may be in a folder of the archive. */
function isOwn({ files, folders, everywhere }: Changes, { folder }: IndexPlace): boolean {
  const own = resolve(folder);
  const isInside = (path: string): boolean => `${resolve(path)}${sep}`.startsWith(own + sep);
  return [...files, ...folders, ...everywhere].every(isInside);
}

function say(output: Io['stdout'], text: string): void {
  output.write(text);
  output.flush();
}
