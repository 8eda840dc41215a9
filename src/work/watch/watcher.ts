import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { errorCode, UsageError } from '../../errors.ts';
import { Changes } from './watched-files.ts';

interface WatcherOptions {
  /** Files and folders, as given on the command line. */
  readonly paths: readonly string[];
  /** Absolute paths of other files that affect all inputs; `follow` adds to them. */
  readonly settings: readonly string[];
  /** Names of files that affect all inputs, in whichever folder they are. */
  readonly settingsNames: readonly string[];
  /** Whether to include hidden files. */
  readonly hidden: boolean;
}

/** How long to wait for more changes: a program may write a file several times while saving it. */
const QUIET_MS = 100;
/** The upper limit of that wait. */
const LONGEST_MS = 2000;
const IGNORE_FILE = '.gitignore';

/**
 * Watches folders rather than files: an archive may have a million files, more than the system lets
 * a process watch. The walk that finds the files reports the folders it reads. The folders above
 * the arguments are watched too, since an argument may be replaced.
 */
export class Watcher {
  readonly #options: WatcherOptions;
  /** The command-line arguments, by absolute path. */
  readonly #given: ReadonlyMap<string, string>;
  readonly #settings: Set<string>;
  /** Absolute paths of the folders above the arguments and settings files. */
  readonly #leading: Set<string>;
  readonly #inside = new Map<string, FSWatcher>();
  readonly #above: FSWatcher[] = [];
  #changes = new Changes();
  #wake: () => void = () => {};

  constructor(options: WatcherOptions) {
    this.#options = options;
    this.#given = new Map(options.paths.map((path) => [resolve(path), path]));
    this.#settings = new Set(options.settings);
    this.#leading = new Set([...this.#given.keys(), ...options.settings].flatMap(foldersAbove));
    this.#watchAbove(this.#leading);
  }

  /** Watches further files that affect all inputs, by their absolute paths. */
  follow(settings: Iterable<string>): void {
    for (const path of settings) {
      if (this.#settings.has(path)) continue;
      this.#settings.add(path);
      const folders = foldersAbove(path).filter((folder) => !this.#leading.has(folder));
      for (const folder of folders) this.#leading.add(folder);
      this.#watchAbove(folders);
    }
  }

  /**
   * Watches a folder that a walk has reached: the empty string is the current folder, others end in
   * a slash.
   */
  enter(prefix: string): void {
    if (this.#inside.has(prefix)) return;
    const watcher = this.#open(prefix === '' ? '.' : prefix, (kind, name) =>
      this.#insideChanged(prefix, kind, name),
    );
    if (watcher !== null) this.#inside.set(prefix, watcher);
  }

  /** Waits for changes to happen and settle. Returns all changes since the last call. */
  async next(): Promise<Changes> {
    if (this.#changes.told === 0) {
      await new Promise<void>((wake) => {
        this.#wake = wake;
      });
    }
    const latest = performance.now() + LONGEST_MS;
    for (let seen = 0; seen !== this.#changes.told && performance.now() < latest; ) {
      seen = this.#changes.told;
      await setTimeout(QUIET_MS);
    }
    const changes = this.#changes;
    this.#changes = new Changes();
    return changes;
  }

  close(): void {
    for (const watcher of this.#above.splice(0)) watcher.close();
    this.#closeInside('');
  }

  #watchAbove(folders: Iterable<string>): void {
    for (const folder of folders) {
      const watcher = this.#open(folder, (kind, name) => this.#aboveChanged(folder, kind, name));
      if (watcher !== null) this.#above.push(watcher);
    }
  }

  /** Null if the folder does not exist or is not readable; the walk reports that. */
  #open(folder: string, listener: (kind: string, name: string | null) => void): FSWatcher | null {
    try {
      const watcher = watch(folder, listener);
      // The folder is gone. Its parent reports that.
      watcher.on('error', () => watcher.close());
      return watcher;
    } catch (error) {
      const code = errorCode(error);
      if (code === null) throw error;
      if (code !== 'ENOSPC' && code !== 'EMFILE') return null;
      throw new UsageError(
        `There are more folders than the system lets a user watch. Name fewer, or raise the limit ${
          code === 'ENOSPC' ? '(fs.inotify.max_user_watches)' : 'of open files (ulimit -n)'
        }.`,
      );
    }
  }

  #insideChanged(prefix: string, kind: string, name: string | null): void {
    if (name === null) {
      this.#changes.folders.add(prefix);
      this.#tell();
      return;
    }
    const path = prefix + name;
    if (this.#options.settingsNames.includes(name)) this.#changes.everywhere.add(path);
    else if (name.startsWith('.') && !this.#options.hidden && name !== IGNORE_FILE) return;
    else this.#pathChanged(path, kind);
    this.#tell();
  }

  #aboveChanged(folder: string, kind: string, name: string | null): void {
    if (name === null) return;
    const path = join(folder, name);
    const given = this.#given.get(path);
    if (given !== undefined) this.#pathChanged(given, kind);
    else if (this.#isSetting(path)) this.#changes.everywhere.add(path);
    else if (this.#leading.has(path) && kind === 'rename') this.#startAnew(path);
    else if (name !== IGNORE_FILE) return;
    this.#tell();
  }

  #isSetting(path: string): boolean {
    return this.#settings.has(path) || this.#options.settingsNames.includes(basename(path));
  }

  /**
   * A folder that was created, moved or replaced is watched again when the next walk reaches it.
   */
  #pathChanged(path: string, kind: string): void {
    this.#changes.files.add(path);
    const prefix = path === '.' ? '' : path.replace(/\/?$/, '/');
    if (kind !== 'rename' || !this.#inside.has(prefix)) return;
    this.#changes.folders.add(prefix);
    this.#closeInside(prefix);
  }

  #startAnew(path: string): void {
    this.#changes.everywhere.add(path);
    this.close();
    this.#watchAbove(this.#leading);
  }

  #closeInside(prefix: string): void {
    for (const [inner, watcher] of this.#inside) {
      if (!inner.startsWith(prefix)) continue;
      watcher.close();
      this.#inside.delete(inner);
    }
  }

  #tell(): void {
    this.#changes.told += 1;
    this.#wake();
  }
}

/** The folders above an absolute path, nearest first. */
function foldersAbove(path: string): string[] {
  const folders: string[] = [];
  for (let at = dirname(path); folders.at(-1) !== at; at = dirname(at)) folders.push(at);
  return folders;
}
