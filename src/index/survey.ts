import { realpathSync, statSync } from 'node:fs';
import type { Found } from '../corpus/find/find.ts';
import { awaitComparison, type Comparison, compareFolder, compareFolders } from './compare.ts';
import { type FolderFiles, NAME_SEPARATOR } from './format.ts';
import { NameFinder } from './names.ts';
import { statPrint } from './stat-print.ts';

/** A file that was found and is unchanged since the index was updated. */
export interface KnownFile {
  readonly kind: 'known';
  /** As found. */
  readonly path: string;
  readonly folder: FolderFiles;
  /** Its place in the folder. */
  readonly at: number;
}

export type Surveyed = KnownFile | Found;

export interface SurveyOptions {
  /** The script of a thread that helps, see compare-worker.ts; null for none. */
  readonly script: string | null;
  /** Whether the files of an unchanged folder count as unchanged. */
  readonly trusts: boolean;
  /** Called for each file that the walk reaches. */
  readonly onFile: () => void;
}

/** For fewer files, starting a second thread takes longer than it saves. */
const FILES_FOR_A_THREAD = 10_000;

/**
 * Compares what is found with the index. All files are found and compared before this returns, so
 * that the walk and other threads can work in parallel.
 */
export function survey(
  archive: string,
  folders: readonly FolderFiles[],
  found: Iterable<Found>,
  options: SurveyOptions,
): Survey {
  const root = withSlash(archive);
  const script = options.trusts ? null : options.script;
  const { comparison, dismiss } = startComparison(root, folders, script);
  try {
    const walked = new Walked(root, folders, comparison);
    for (const entry of found) {
      walked.add(entry);
      if (entry.kind === 'file') options.onFile();
    }
    if (options.trusts) {
      for (const [at, folder] of folders.entries()) trustFolder(comparison, at, folder);
    } else {
      compareFolders(comparison);
      awaitComparison(comparison);
    }
    return walked;
  } finally {
    dismiss();
  }
}

/** Marks the files of an unchanged folder as unchanged, and compares those of any other. */
function trustFolder(
  comparison: Comparison,
  at: number,
  { path, print, names }: FolderFiles,
): void {
  const folder = comparison.folders[at];
  if (folder === undefined) return;
  const stats = statSync(comparison.root + path, { throwIfNoEntry: false });
  if (stats === undefined || statPrint(stats) !== print) compareFolder(comparison, folder);
  else comparison.same.fill(1, folder.start, folder.start + names.length);
}

function startComparison(
  root: string,
  folders: readonly FolderFiles[],
  script: string | null,
): { comparison: Comparison; dismiss: () => void } {
  const starts: number[] = [];
  let files = 0;
  for (const { names } of folders) {
    starts.push(files);
    files += names.length;
  }
  const shared = <Numbers>(make: (buffer: SharedArrayBuffer) => Numbers, bytes: number): Numbers =>
    make(new SharedArrayBuffer(bytes));
  const comparison: Comparison = {
    root,
    folders: folders.map(({ path, names }, at) => ({
      path,
      list: names.join(NAME_SEPARATOR),
      start: starts[at] ?? 0,
    })),
    prints: shared((buffer) => new Float64Array(buffer), 8 * files),
    same: shared((buffer) => new Uint8Array(buffer), files),
    counts: shared((buffer) => new Int32Array(buffer), 8),
  };
  for (const [at, { prints }] of folders.entries()) comparison.prints.set(prints, starts[at]);
  if (script === null || files < FILES_FOR_A_THREAD) return { comparison, dismiss() {} };
  const { Worker } = process.getBuiltinModule('node:worker_threads');
  const worker = new Worker(script, { workerData: comparison });
  worker.unref();
  // If it fails, this thread does all the work.
  worker.on('error', () => {});
  return { comparison, dismiss: () => void worker.terminate() };
}

/** A folder that was found, and what the index contains of it. */
interface WalkedFolder {
  /** The path before the names of its files. */
  readonly prefix: string;
  readonly files: FolderFiles | null;
  readonly start: number;
  readonly finder: NameFinder | null;
}

const OTHER = -1;

/** What was found, in walk order. */
export interface Survey {
  entries(): Generator<Surveyed>;
}

/** What was found, in a compact form, because there may be a million files. */
class Walked implements Survey {
  readonly #root: string;
  readonly #known: ReadonlyMap<string, { readonly files: FolderFiles; readonly start: number }>;
  readonly #comparison: Comparison;
  readonly #folders: WalkedFolder[] = [];
  readonly #byPrefix = new Map<string, number>();
  /** For each entry, its folder and place; OTHER and the place in `#others` if it is not in the index. */
  readonly #entryFolders: number[] = [];
  readonly #entryFiles: number[] = [];
  readonly #others: Found[] = [];
  #lastPrefix: string | null = null;
  #lastFolder = 0;

  constructor(root: string, folders: readonly FolderFiles[], comparison: Comparison) {
    this.#root = root;
    this.#comparison = comparison;
    this.#known = new Map(
      folders.map((files, at) => [
        files.path,
        { files, start: comparison.folders[at]?.start ?? 0 },
      ]),
    );
  }

  add(entry: Found): void {
    if (entry.kind === 'file' && entry.isStream !== true) {
      const slash = entry.path.lastIndexOf('/') + 1;
      const folder = this.#folderAt(entry.path.slice(0, slash));
      const at = this.#folders[folder]?.finder?.find(entry.path.slice(slash)) ?? null;
      if (at !== null) {
        this.#entryFolders.push(folder);
        this.#entryFiles.push(at);
        return;
      }
    }
    this.#entryFolders.push(OTHER);
    this.#entryFiles.push(this.#others.push(entry) - 1);
  }

  #folderAt(prefix: string): number {
    if (prefix === this.#lastPrefix) return this.#lastFolder;
    this.#lastPrefix = prefix;
    const known = this.#byPrefix.get(prefix);
    this.#lastFolder = known ?? this.#openFolder(prefix);
    if (known === undefined) this.#byPrefix.set(prefix, this.#lastFolder);
    return this.#lastFolder;
  }

  #openFolder(prefix: string): number {
    const stored = this.#known.get(this.#below(prefix) ?? OUTSIDE);
    const { files = null, start = 0 } = stored ?? {};
    const finder = files === null ? null : new NameFinder(files.names);
    return this.#folders.push({ prefix, files, start, finder }) - 1;
  }

  /** The folder's path relative to the archive; null if it is outside. */
  #below(prefix: string): string | null {
    try {
      const path = withSlash(realpathSync(prefix === '' ? '.' : prefix));
      return path.startsWith(this.#root) ? path.slice(this.#root.length) : null;
    } catch {
      return null;
    }
  }

  *entries(): Generator<Surveyed> {
    const { same } = this.#comparison;
    for (let entry = 0; entry < this.#entryFolders.length; entry++) {
      const at = this.#entryFiles[entry] ?? 0;
      const folder = this.#folders[this.#entryFolders[entry] ?? OTHER];
      if (folder === undefined) {
        const other = this.#others[at];
        if (other !== undefined) yield other;
      } else if (folder.files !== null) {
        const path = folder.prefix + (folder.files.names[at] ?? '');
        if (same[folder.start + at] === 1) yield { kind: 'known', path, folder: folder.files, at };
        else yield { kind: 'file', path };
      }
    }
  }
}

/** No path of a folder begins with a slash. */
const OUTSIDE = '/';

const withSlash = (path: string): string => (path.endsWith('/') ? path : `${path}/`);
