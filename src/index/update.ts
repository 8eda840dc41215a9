import {
  constants,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Found, findFiles } from '../corpus/find/find.ts';
import type { Outcome } from '../corpus/parallel/job.ts';
import { beforeInterrupt, interruptible } from '../files/interrupts.ts';
import { type ArchiveIndex, racyKey } from './archive-index.ts';
import type { Engine } from './engine.ts';
import { entryAt, type FileEntry, FolderBuilder, UNREAD } from './folder-builder.ts';
import {
  type FolderFiles,
  INDEX_FILE,
  INDEX_FOLDER,
  type Meta,
  STATE,
  type Stamp,
} from './format.ts';
import { ignoreFilesAbove, ignoreFilesIn } from './ignore-files.ts';
import type { IndexedFile } from './index-job.ts';
import { IndexWriter } from './index-writer.ts';
import { withLock } from './lock.ts';
import { openIndex } from './open.ts';
import type { IndexPlace } from './place.ts';
import { isRacy, type RacyClock, racyClock } from './racy.ts';
import { statPrint } from './stat-print.ts';
import { type KnownFile, type Surveyed, survey } from './survey.ts';

export interface UpdateOptions {
  readonly engine: Engine;
  readonly stamp: Stamp;
  /** The present, in milliseconds since 1970 UTC; only to be told later. */
  readonly now: number;
  /** Has the job of `indexJob` done for files, in their order. */
  readonly read: (found: Iterable<Found>) => Iterable<Outcome<IndexedFile>>;
  /** The script of threads that help to compare files; null for none. */
  readonly script: string | null;
  /** Told of each file that the walk comes to. */
  readonly onFile?: () => void;
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
 * Makes an archive's index what the archive is: only new and changed files are read. A copy is written
 * and takes the place of the old one when it is whole; until then, and if this throws, all is as it
 * was.
 */
export async function updateIndex(place: IndexPlace, options: UpdateOptions): Promise<Updated> {
  makeFolder(place);
  return withLock(place.folder, async () => {
    removeRemains(place.folder);
    const draft = join(place.folder, `${DRAFT}${process.pid}`);
    const removeDraft = (): void => {
      rmSync(draft, { force: true });
      // One of the engines locks what it writes by a folder.
      rmSync(`${draft}.lock`, { recursive: true, force: true });
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

/** Nothing that is there already is written over. */
function makeFolder({ root, folder }: IndexPlace): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (folder !== join(root, INDEX_FOLDER)) return;
  // A repository could bring along a link to a folder of the user's.
  if (lstatSync(folder).isSymbolicLink()) throw new IndexFolderError(folder);
  if (!existsSync(join(folder, '.gitignore'))) writeFileSync(join(folder, '.gitignore'), '*\n');
}

/** The folder for the index leads elsewhere. */
export class IndexFolderError extends Error {
  override readonly name = 'IndexFolderError';
  readonly path: string;

  constructor(path: string) {
    super(`${path} is a link`);
    this.path = path;
  }
}

/** What updates that were killed have left; the lock is ours. */
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

/** Of so many stories that are gone the words are still there that an index is built anew. */
function hasManyGone({ nextNumber, stories }: Meta): boolean {
  return nextNumber - stories > stories / 4 + 1000;
}

/** A file that is being read. */
interface Pending {
  readonly folder: FolderBuilder;
  readonly number: number;
  readonly name: string;
  readonly at: number;
  readonly print: number;
  readonly isRacy: boolean;
  /** What the index had of it. */
  readonly old: FileEntry | null;
}

class Update {
  readonly #place: IndexPlace;
  readonly #prefix: string;
  readonly #clock: RacyClock;
  readonly #options: UpdateOptions;
  readonly #writer: IndexWriter;
  readonly #oldFolders: ReadonlyMap<string, FolderFiles>;
  readonly #oldHashes: ReadonlyMap<string, string>;
  readonly #hashes = new Map<string, string>();
  readonly #folders = new Map<string, { builder: FolderBuilder; number: number }>();
  readonly #pending = new Map<string, Pending>();
  readonly #ignoreFiles: [string, number | null][];
  #nextFolder: number;
  #added = 0;
  #changed = 0;

  constructor(
    place: IndexPlace,
    draft: string,
    old: ArchiveIndex | null,
    clock: RacyClock,
    options: UpdateOptions,
  ) {
    this.#place = place;
    this.#prefix = place.root.endsWith('/') ? place.root : `${place.root}/`;
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
      for await (const outcome of interruptible(outcomes)) this.#take(outcome);
      return this.#finish();
    } catch (error) {
      this.#writer.discard();
      throw error;
    }
  }

  /** Walks the archive, takes over what is as it was, and gives the files that have to be read. */
  *#unread(): Generator<Found> {
    const found = findFiles([this.#place.root], {
      glob: [],
      hidden: false,
      ignoreFiles: true,
      onFolder: (prefix) => this.#openFolder(prefix),
    });
    const onFile = this.#options.onFile ?? (() => {});
    for (const entry of this.#compared(found, onFile)) {
      if (entry.kind === 'problem') continue;
      if (entry.kind === 'known' && this.#keep(entry)) continue;
      if (!this.#isAsItWas(entry.path)) yield { kind: 'file', path: entry.path };
    }
  }

  /** What was found, compared with the old index by more than one thread if there is one. */
  *#compared(found: Iterable<Found>, onFile: () => void): Generator<Surveyed> {
    if (this.#oldFolders.size > 0) {
      const { script } = this.#options;
      const folders = [...this.#oldFolders.values()];
      const options = { script, trusts: false, onFile };
      yield* survey(this.#place.root, folders, found, options).entries();
      return;
    }
    for (const entry of found) {
      if (entry.kind === 'file') onFile();
      yield entry;
    }
  }

  /** Takes a file over that is as it was; false where its times do not tell. */
  #keep({ folder, at }: KnownFile): boolean {
    const entry = entryAt(folder, at);
    if (entry.state !== STATE.good) return false;
    this.#folders.get(folder.path)?.builder.keep(folder.names[at] ?? '', entry);
    return true;
  }

  #openFolder(prefix: string): void {
    const path = prefix.slice(this.#prefix.length);
    const old = this.#oldFolders.get(path) ?? null;
    const stats = statSync(prefix, { throwIfNoEntry: false });
    // A folder that was written to just now may be written to again in the same tick of its clock.
    const print = stats === undefined || isRacy(stats, this.#clock) ? RACY : statPrint(stats);
    const number = old?.number ?? this.#nextFolder++;
    this.#folders.set(path, { builder: new FolderBuilder(path, print, old), number });
    this.#ignoreFiles.push(...ignoreFilesIn(prefix));
  }

  /** Looks at a file's times before anything reads it, so that a later change shows. */
  #isAsItWas(path: string): boolean {
    const slash = path.lastIndexOf('/') + 1;
    const name = path.slice(slash);
    const folder = this.#folders.get(path.slice(this.#prefix.length, slash));
    const stats = statSync(path, { throwIfNoEntry: false });
    if (folder === undefined || stats === undefined || !stats.isFile()) return true;
    const { builder, number } = folder;
    const print = statPrint(stats);
    const old = builder.oldEntry(name);
    if (old !== null && old.print === print && old.state === STATE.good) {
      builder.keep(name, old);
      return true;
    }
    const at = builder.add(name, { ...UNREAD, print });
    const racy = isRacy(stats, this.#clock);
    this.#pending.set(path, { folder: builder, number, name, at, print, isRacy: racy, old });
    return false;
  }

  #take(outcome: Outcome<IndexedFile>): void {
    const path = outcome.kind === 'result' ? outcome.path : outcome.problem.path;
    const pending = this.#pending.get(path);
    this.#pending.delete(path);
    // What cannot be read stays as it was added.
    if (pending === undefined) return;
    const { folder, number, name, at, print, isRacy, old } = pending;
    if (outcome.kind === 'problem') {
      this.#count(old);
      return;
    }
    const { stories, hash, rules } = outcome.result;
    const state = isRacy ? STATE.racy : STATE.good;
    const key = racyKey(number, name);
    if (isRacy) this.#hashes.set(key, hash);
    if (old?.print === print && this.#oldHashes.get(key) === hash) {
      folder.keepAt(at, name, { ...old, state });
      return;
    }
    this.#count(old);
    const first = this.#writer.addStories(number, name, stories);
    folder.set(at, { print, first, count: stories.length, state, rules });
  }

  #count(old: FileEntry | null): void {
    if (old === null) this.#added++;
    else this.#changed++;
  }

  #finish(): Updated {
    let files = 0;
    let stories = 0;
    let doubtful = 0;
    let removed = 0;
    for (const { builder, number } of this.#folders.values()) {
      for (const [first, count] of builder.gone()) this.#writer.dropStories(first, count);
      files += builder.size;
      doubtful += builder.doubtfulCount;
      stories += builder.storyCount;
      removed += builder.removedCount;
      if (!builder.isUnchanged) this.#writer.setFolder(builder.finish(number));
    }
    for (const folder of this.#oldFolders.values()) {
      if (this.#folders.has(folder.path)) continue;
      const gone = new FolderBuilder(folder.path, RACY, folder);
      for (const [first, count] of gone.gone()) this.#writer.dropStories(first, count);
      this.#writer.dropFolder(folder.number);
      removed += folder.names.length;
    }
    this.#writer.setRacy(this.#hashes);
    this.#writer.finish({
      ...this.#options.stamp,
      root: this.#place.root,
      inode: this.#place.inode,
      comparedAt: this.#options.now,
      files,
      stories,
      doubtful,
      nextNumber: this.#writer.nextNumber,
      ignoreFiles: this.#ignoreFiles,
    });
    return { files, stories, added: this.#added, changed: this.#changed, removed };
  }
}

/** The print of a folder whose times do not tell; no print is negative. */
export const RACY = -1;
