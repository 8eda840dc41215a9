import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { errorCode } from '../../errors.ts';
import { beforeInterrupt } from '../../files/interrupts.ts';
import { isRunning } from '../../files/is-running.ts';

/** Another process is updating the index. */
export class IndexLockedError extends Error {
  override readonly name = 'IndexLockedError';
  readonly path: string;
  readonly processId: number;

  constructor(path: string, processId: number) {
    super(`process ${processId} is updating the index`);
    this.path = path;
    this.processId = processId;
  }
}

const LOCK_FILE = 'index.lock';
/** The name under which a process prepares its lock. */
const OWN_NAME = /^index\.lock\.(\d{1,10})$/;

/**
 * Prevents two updates at once. The lock of a process that no longer runs is ignored. If two updates
 * replace such a lock at the same moment, each still renames a complete index.
 */
export function withLock<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  const path = join(folder, LOCK_FILE);
  const own = join(folder, `${LOCK_FILE}.${process.pid}`);
  writeFileSync(own, `${process.pid} ${hostname()}\n`);
  try {
    takeLock(own, path);
  } finally {
    rmSync(own, { force: true });
  }
  removeRemains(folder);
  const unlock = (): void => rmSync(path, { force: true });
  const release = beforeInterrupt(unlock);
  return work().finally(() => {
    release();
    unlock();
  });
}

function takeLock(own: string, path: string): void {
  if (isLinked(own, path)) return;
  const holder = holderOf(path);
  if (holder !== null) throw new IndexLockedError(path, holder);
  renameSync(path, own);
  writeFileSync(own, `${process.pid} ${hostname()}\n`);
  if (!isLinked(own, path)) throw new IndexLockedError(path, holderOf(path) ?? 0);
}

/** Removes what processes left that were killed while they took the lock. It must be held. */
function removeRemains(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, id] = OWN_NAME.exec(name) ?? [];
    if (id === undefined || isRunning(Number(id))) continue;
    const path = join(folder, name);
    try {
      if (holderOf(path) === null) rmSync(path);
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error;
    }
  }
}

/** Uses a link, which is complete from the start, or a new file if there are no links. */
function isLinked(own: string, path: string): boolean {
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
  }
  try {
    writeFileSync(path, readFileSync(own), { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** The process that holds the lock; null if it no longer runs. */
function holderOf(path: string): number | null {
  const [, id = '', host = ''] = /^(\d{1,10}) (.*)\n$/.exec(readFileSync(path, 'utf8')) ?? [];
  if (id === '') return null;
  // A process on another machine may still run.
  return host !== hostname() || isRunning(Number(id)) ? Number(id) : null;
}
