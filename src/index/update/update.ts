import {
  constants,
  copyFileSync,
  existsSync,
  lstatSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Found, findRows, rowOf } from '../../corpus/find/find.ts';
import { prefixOf } from '../../corpus/find/walk.ts';
import type { Outcome } from '../../corpus/parallel/job.ts';
import { beforeInterrupt, dueTurn } from '../../files/interrupts.ts';
import { makeFolders } from '../../files/make-folders.ts';
import { ignoreFilesAbove, ignoreFilesIn } from '../compare/ignore-files.ts';
import { contentHash, FINE_MS, isRacy, type RacyClock, racyClock } from '../compare/racy.ts';
import { counted, type KnownRow, type Survey, survey } from '../compare/survey.ts';
import { type ArchiveIndex, racyKey } from '../open/archive-index.ts';
import type { Engine } from '../open/engine.ts';
import { openIndex } from '../open/open.ts';
import type { IndexPlace } from '../open/place.ts';
import {
  type FolderFiles,
  INDEX_FILE,
  INDEX_FOLDER,
  type Meta,
  STATE,
  type Stamp,
} from '../stored/format.ts';
import { statPrint, statsAt } from '../stored/stat-print.ts';
import { FolderBuilder } from './folder-builder.ts';
import type { IndexedFile } from './index-job.ts';
import { IndexWriter } from './index-writer.ts';
import { withLock } from './lock.ts';

export interface UpdateOptions {
  readonly engine: Engine;
  readonly stamp: Stamp;
  /** The current time in milliseconds since 1970 UTC; for messages only. */
  readonly now: number;
  /** Runs `indexJob` for files, and returns the outcomes in their order. */
  readonly read: (found: Iterable<Found>) => Iterable<Outcome<IndexedFile>>;
  /** The script of a thread that helps to compare files; null for none. */
  readonly script: string | null;
  /** Called for each file that the walk reaches. */
  readonly onFile?: () => void;
  /** Called with the path of each folder, with a trailing slash, before it is listed. */
  readonly onFolder?: (prefix: string) => void;
}

/** What an update of an index did. */
export interface Updated {
  /** Number of files in the index. */
  readonly files: number;
  /** Number of stories in the index. */
  readonly stories: number;
  /** Number of files that are new in the index. */
  readonly added: number;
  /** Number of files that were read again because they had changed. */
  readonly changed: number;
  /** Number of files that are no longer in the archive. */
  readonly removed: number;
}

/**
 * Creates an archive's index or brings it up to date. Only new and changed files are read. The index
 * is written to a copy that replaces the old one when it is complete. If this throws, the old index
 * is unchanged.
 */
export async function updateIndex(place: IndexPlace, options: UpdateOptions): Promise<Updated> {
  // Otherwise the times of the archive's folder could not be trusted before the next update.
  if (makeFolder(place)) await setTimeout(2 * FINE_MS);
  return withLock(place.folder, async () => {
    removeRemains(place.folder);
    const draft = join(place.folder, `${DRAFT}${process.pid}`);
    const removeDraft = (): void => {
      // Engines can also leave a journal, or a folder that is a lock.
      for (const end of ['', '-journal', '.lock']) {
        rmSync(draft + end, { recursive: true, force: true });
      }
    };
    const release = beforeInterrupt(removeDraft);
    try {
      const updated = await writeDraft(place, draft, options);
      renameSync(draft, place.file);
      return updated;
    } finally {
      release();
      removeDraft();
    }
  });
}

const DRAFT = `${INDEX_FILE}.draft.`;

/** Overwrites nothing. Returns whether the folder is new. */
function makeFolder({ root, folder }: IndexPlace): boolean {
  const isNew = !existsSync(folder);
  if (isNew) makeFolders(folder, 0o700);
  if (folder !== join(root, INDEX_FOLDER)) return isNew;
  // A repository could contain a link to some folder of the user.
  if (lstatSync(folder).isSymbolicLink()) throw new IndexFolderError(folder);
  if (!existsSync(join(folder, '.gitignore'))) writeFileSync(join(folder, '.gitignore'), '*\n');
  return isNew;
}

/** The folder for the index is a link. */
export class IndexFolderError extends Error {
  override readonly name = 'IndexFolderError';
  readonly path: string;

  constructor(path: string) {
    super(`${path} is a link`);
    this.path = path;
  }
}

/** Removes the drafts of killed updates. The lock must be held. */
function removeRemains(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith(DRAFT)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

async function writeDraft(
  place: IndexPlace,
  draft: string,
  options: UpdateOptions,
): Promise<Updated> {
  const opened = openIndex({ file: place.file, archive: place }, { ...options, verify: true });
  const old = opened.ok && !hasManyGone(opened.index.meta) ? opened.index : null;
  try {
    writeFileSync(draft, '', { mode: 0o600 });
    const clock = racyClock(draft);
    if (old !== null) copyFileSync(place.file, draft, constants.COPYFILE_FICLONE);
    return await new Update(place, draft, old, clock, options).run();
  } finally {
    if (opened.ok) opened.index.close();
  }
}

/** Whether deleted stories take up enough of the index to rebuild it. */
function hasManyGone({ nextNumber, stories }: Meta): boolean {
  return nextNumber - stories > stories / 4 + 1000;
}

/** A folder that is being walked. */
interface OpenFolder {
  readonly builder: FolderBuilder;
  readonly number: number;
  /** The number of its files that are being read. */
  pending: number;
  /** Whether the walk has left it. */
  isLeft: boolean;
}

/** A file that is being read. */
interface Pending {
  readonly path: string;
  readonly folder: OpenFolder;
  readonly name: string;
  /** Its place in the folder. */
  readonly at: number;
  readonly print: number;
  readonly isRacy: boolean;
  /** Its place in the index; null for a new file. */
  readonly oldPlace: number | null;
}

/** How many finished files to drop from the list at once. */
const DROPPED_AT_ONCE = 4096;

class Update {
  readonly #place: IndexPlace;
  readonly #prefix: string;
  readonly #clock: RacyClock;
  readonly #options: UpdateOptions;
  readonly #writer: IndexWriter;
  /** Folders of the index that the walk has not reached. */
  readonly #oldFolders: Map<string, FolderFiles>;
  readonly #oldHashes: ReadonlyMap<string, string>;
  readonly #hashes = new Map<string, string>();
  /** Folders that the walk has reached and that are not finished. */
  readonly #folders = new Map<string, OpenFolder>();
  /** Those of the folders that the walk is in, outermost first. */
  readonly #path: OpenFolder[] = [];
  /** Files that are being read, in their order. Those before `#nextPending` are done. */
  #pending: Pending[] = [];
  #nextPending = 0;
  readonly #ignoreFiles: [string, number | null][];
  readonly #counts = { files: 0, stories: 0, doubtful: 0, added: 0, changed: 0, removed: 0 };
  #nextFolder: number;

  constructor(
    place: IndexPlace,
    draft: string,
    old: ArchiveIndex | null,
    clock: RacyClock,
    options: UpdateOptions,
  ) {
    this.#place = place;
    this.#prefix = prefixOf(place.root);
    this.#clock = clock;
    this.#options = options;
    const folders = old?.folders() ?? [];
    this.#oldFolders = new Map(folders.map((folder) => [folder.path, folder]));
    this.#oldHashes = old?.racyHashes() ?? new Map();
    this.#nextFolder = folders.reduce((next, { number }) => Math.max(next, number + 1), 0);
    this.#ignoreFiles = ignoreFilesAbove(place.root);
    this.#writer = new IndexWriter(draft, options.engine, old?.meta.nextNumber ?? null);
  }

  async run(): Promise<Updated> {
    try {
      const outcomes = this.#options.read(this.#unread());
      for (const outcome of outcomes) {
        this.#take(outcome);
        const turn = dueTurn();
        if (turn !== null) await turn;
      }
      return this.#finish();
    } catch (error) {
      this.#writer.discard();
      throw error;
    }
  }

  /** Walks the archive, takes over what is unchanged, and yields the files that must be read. */
  *#unread(): Generator<Found> {
    for (const row of this.#rows()) {
      if (row.kind === 'problem') {
        this.#counts.doubtful++;
        continue;
      }
      const found = row.kind === 'file' ? rowOf(row.path) : row;
      const folder = this.#enter(found.prefix.slice(this.#prefix.length));
      if (folder === null) continue;
      if (found.kind === 'known') yield* this.#unreadOf(found, folder);
      else for (const name of found.names) yield* this.#unreadFile(found.prefix, name, folder);
    }
  }

  *#unreadOf({ prefix, folder, from, to, same }: KnownRow, open: OpenFolder): Generator<Found> {
    for (let at = from; at < to; at++) {
      if (same[at] === 1 && folder.states[at] === STATE.good) open.builder.keep(at);
      else yield* this.#unreadFile(prefix, folder.names.at(at) ?? '', open);
    }
  }

  *#unreadFile(prefix: string, name: string, folder: OpenFolder): Generator<Found> {
    const path = prefix + name;
    if (!this.#isUnchanged(path, name, folder)) yield { kind: 'file', path };
  }

  /** What is found, compared with the old index, if there is one, on more than one thread. */
  *#rows(): Generator<Survey['rows'][number]> {
    const found = findRows([this.#place.root], {
      glob: [],
      hidden: false,
      ignoreFiles: true,
      onFolder: (prefix) => this.#openFolder(prefix),
    });
    const { script, onFile = () => {} } = this.#options;
    if (this.#oldFolders.size > 0) {
      const folders = [...this.#oldFolders.values()];
      yield* survey(this.#place.root, folders, found, { script, trusts: false, onFile }).rows;
    } else yield* counted(found, onFile);
  }

  #openFolder(prefix: string): void {
    this.#options.onFolder?.(prefix);
    const path = prefix.slice(this.#prefix.length);
    const old = this.#oldFolders.get(path) ?? null;
    this.#oldFolders.delete(path);
    const stats = statsAt(prefix);
    // A folder that just changed may change again within the same tick of the clock.
    const print = stats === null || isRacy(stats, this.#clock) ? RACY : statPrint(stats);
    const number = old?.number ?? this.#nextFolder++;
    const builder = new FolderBuilder(path, print, old);
    this.#folders.set(path, { builder, number, pending: 0, isLeft: false });
    this.#ignoreFiles.push(...ignoreFilesIn(prefix));
  }

  /** The folder with this path, after leaving those that it is not in. */
  #enter(path: string): OpenFolder | null {
    for (let last = this.#path.at(-1); last !== undefined; last = this.#path.at(-1)) {
      if (last.builder.path === path) return last;
      if (path.startsWith(last.builder.path)) break;
      this.#path.pop();
      last.isLeft = true;
      this.#finishIfDone(last);
    }
    const folder = this.#folders.get(path) ?? null;
    if (folder !== null) this.#path.push(folder);
    return folder;
  }

  /** Takes a file's times before it is read, so that a later change is noticed. */
  #isUnchanged(path: string, name: string, folder: OpenFolder): boolean {
    const stats = statsAt(path);
    if (stats?.isFile() !== true) return true;
    const { builder } = folder;
    const print = statPrint(stats);
    const oldPlace = builder.oldPlace(name);
    if (oldPlace !== null && builder.isGood(oldPlace, print)) {
      builder.keep(oldPlace);
      return true;
    }
    const at = builder.add(name, print);
    const racy = isRacy(stats, this.#clock);
    this.#pending.push({ path, folder, name, at, print, isRacy: racy, oldPlace });
    folder.pending++;
    return false;
  }

  #take(outcome: Outcome<IndexedFile>): void {
    const path = outcome.kind === 'result' ? outcome.path : outcome.problem.path;
    const pending = this.#takePending(path);
    if (pending === null) return;
    const result = outcome.kind === 'result' ? outcome.result : null;
    if (!this.#isSameContent(pending, result)) {
      this.#counts[pending.oldPlace === null ? 'added' : 'changed']++;
      // A file that cannot be read stays as it was added.
      if (result !== null) this.#addStories(pending, result);
    }
    pending.folder.pending--;
    this.#finishIfDone(pending.folder);
  }

  /** Outcomes come in the order of the files, so that the next one is nearly always the right one. */
  #takePending(path: string): Pending | null {
    let at = this.#nextPending;
    while (at < this.#pending.length && this.#pending[at]?.path !== path) at++;
    const pending = this.#pending[at];
    if (pending === undefined) return null;
    this.#nextPending = at + 1;
    if (this.#nextPending >= DROPPED_AT_ONCE) {
      this.#pending = this.#pending.slice(this.#nextPending);
      this.#nextPending = 0;
    }
    return pending;
  }

  #addStories({ folder, name, at, print, isRacy }: Pending, result: IndexedFile): void {
    const [stories, content, rules, findings] = result;
    if (isRacy) this.#hashes.set(racyKey(folder.number, name), contentHash(content));
    const first = this.#writer.addStories(folder.number, name, stories);
    if (findings !== null) this.#writer.addFindings(first, findings);
    const state = isRacy ? STATE.racy : STATE.good;
    folder.builder.set(at, { print, first, count: stories.length, state, rules });
  }

  /** Keeps a racy file of the index if it has the same content, and one that is still unreadable. */
  #isSameContent(
    { folder, name, at, print, isRacy, oldPlace }: Pending,
    result: IndexedFile | null,
  ) {
    if (oldPlace === null || !folder.builder.hasPrint(oldPlace, print)) return false;
    if (result === null) {
      const isSame = folder.builder.wasUnreadable(oldPlace);
      if (isSame) folder.builder.keepAt(at, oldPlace, STATE.unreadable);
      return isSame;
    }
    const key = racyKey(folder.number, name);
    const [, content] = result;
    const hash = contentHash(content);
    if (this.#oldHashes.get(key) !== hash) return false;
    if (isRacy) this.#hashes.set(key, hash);
    folder.builder.keepAt(at, oldPlace, isRacy ? STATE.racy : STATE.good);
    return true;
  }

  #finishIfDone(folder: OpenFolder): void {
    if (folder.isLeft && folder.pending === 0) this.#finishFolder(folder);
  }

  /** Writes a folder and forgets it, so that memory does not grow with the archive. */
  #finishFolder({ builder, number }: OpenFolder): void {
    for (const [first, count] of builder.gone()) this.#writer.dropStories(first, count);
    this.#counts.files += builder.size;
    this.#counts.doubtful += builder.doubtfulCount;
    this.#counts.stories += builder.storyCount;
    this.#counts.removed += builder.removedCount;
    if (!builder.isUnchanged) this.#writer.setFolder(builder.finish(number));
    this.#folders.delete(builder.path);
  }

  #finish(): Updated {
    for (const folder of this.#folders.values()) this.#finishFolder(folder);
    for (const folder of this.#oldFolders.values()) {
      for (const [first, count] of new FolderBuilder(folder.path, RACY, folder).gone()) {
        this.#writer.dropStories(first, count);
      }
      this.#writer.dropFolder(folder.number);
      this.#counts.removed += folder.names.length;
    }
    this.#writer.setRacy(this.#hashes);
    const { doubtful, ...updated } = this.#counts;
    this.#writer.finish({
      ...this.#options.stamp,
      root: this.#place.root,
      inode: this.#place.inode,
      comparedAt: this.#options.now,
      files: updated.files,
      stories: updated.stories,
      doubtful,
      nextNumber: this.#writer.nextNumber,
      ignoreFiles: this.#ignoreFiles,
    });
    return updated;
  }
}

/** The print of a folder that just changed. It equals no other, because none is negative. */
export const RACY = -1;
