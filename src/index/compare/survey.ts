import { realpathSync } from 'node:fs';
import { type Found, type FoundRow, filesOf, rowOf } from '../../corpus/find/find.ts';
import { prefixOf } from '../../corpus/find/walk.ts';
import { damaged, type FolderFiles } from '../stored/format.ts';
import { FolderNames, NameFinder } from '../stored/names.ts';
import { printAt } from '../stored/stat-print.ts';
import { awaitComparison, type Comparison, compareFolder, compareFolders } from './compare.ts';
import { Helper } from './helper.ts';

/** What was found, or a file that is unchanged since the index was updated. */
export type Surveyed = Found | { readonly kind: 'known' };

export interface SurveyOptions {
  /** The script of a thread that helps, see compare-worker.ts; null for none. */
  readonly script: string | null;
  /** A helper that has already begun to verify the index; if that is damaged, `survey` throws. */
  readonly helper?: Helper | null;
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
  found: Iterable<Found | FoundRow>,
  options: SurveyOptions,
): Survey {
  const root = prefixOf(archive);
  const comparison = comparisonOf(root, folders);
  const shared = sharing(folders, comparison);
  const helper = options.trusts ? null : (options.helper ?? helperFor(comparison, options.script));
  helper?.compare(comparison);
  try {
    const walked = new Walked(root, shared, comparison);
    for (const entry of counted(found, options.onFile)) walked.add(entry);
    if (options.trusts) {
      for (const [at, folder] of folders.entries()) trustFolder(comparison, at, folder);
    } else {
      compareFolders(comparison);
      awaitComparison(comparison);
      if (options.helper?.isWhole() === false) throw damaged('the checksum');
    }
    return walked;
  } finally {
    helper?.dismiss();
  }
}

/** The same, with a call for each file. */
export function* counted(
  found: Iterable<Found | FoundRow>,
  onFile: () => void,
): Generator<Found | FoundRow> {
  for (const entry of found) {
    if (entry.kind === 'file') onFile();
    else if (entry.kind === 'row') for (const _ of entry.names) onFile();
    yield entry;
  }
}

/** Marks the files of an unchanged folder as unchanged, and compares those of any other. */
function trustFolder(comparison: Comparison, at: number, { path, print }: FolderFiles): void {
  if (printAt(comparison.root + path) !== print) compareFolder(comparison, at);
  else comparison.same.fill(1, comparison.starts[at], comparison.starts[at + 1]);
}

function helperFor({ same }: Comparison, script: string | null): Helper | null {
  return script === null || same.length < FILES_FOR_A_THREAD ? null : new Helper(script, null);
}

function comparisonOf(root: string, folders: readonly FolderFiles[]): Comparison {
  const starts = [0];
  const nameEnds: number[] = [];
  let files = 0;
  let bytes = 0;
  for (const { names } of folders) {
    files += names.length;
    bytes += names.bytes.length;
    starts.push(files);
    nameEnds.push(bytes);
  }
  const shared = <Numbers>(make: (buffer: SharedArrayBuffer) => Numbers, bytes: number): Numbers =>
    make(new SharedArrayBuffer(bytes));
  const comparison: Comparison = {
    root,
    paths: folders.map(({ path }) => path),
    names: shared((buffer) => new Uint8Array(buffer), bytes),
    nameEnds,
    starts,
    prints: shared((buffer) => new Float64Array(buffer), 8 * files),
    same: shared((buffer) => new Uint8Array(buffer), files),
    counts: shared((buffer) => new Int32Array(buffer), 8),
  };
  for (const [at, { prints, names }] of folders.entries()) {
    comparison.prints.set(prints, starts[at]);
    comparison.names.set(names.bytes, nameEnds[at - 1] ?? 0);
  }
  return comparison;
}

/** The folders with names and prints in the memory of a comparison, so that they are there once. */
function sharing(
  folders: readonly FolderFiles[],
  { starts, prints, names, nameEnds }: Comparison,
): FolderFiles[] {
  return folders.map((folder, at) => ({
    ...folder,
    names: new FolderNames(
      names.subarray(nameEnds[at - 1] ?? 0, nameEnds[at]),
      folder.names.length,
    ),
    prints: prints.subarray(starts[at], starts[at + 1]),
  }));
}

/** Files of one folder in a row that the index contains, in its order. */
export interface KnownRow {
  readonly kind: 'known';
  /** The path before their names. */
  readonly prefix: string;
  readonly folder: FolderFiles;
  /** Their places in the folder: from the first, up to but without the other. */
  readonly from: number;
  readonly to: number;
  /** 1 for each file of the folder, by place, that is unchanged. */
  readonly same: Uint8Array;
}

/** The path of a file of a row, as found. */
export const pathOf = ({ prefix, folder }: KnownRow, at: number): string =>
  prefix + (folder.names.at(at) ?? '');

/** A file of a row, as found. */
export const fileOf = (row: KnownRow, at: number): Found => ({
  kind: 'file',
  path: pathOf(row, at),
});

/** What was found, in walk order. In rows, because there may be a million files. */
export interface Survey {
  readonly rows: readonly (KnownRow | FoundRow | Found)[];
}

/** What was found, one by one. */
export function* entriesOf({ rows }: Survey): Generator<Surveyed> {
  for (const row of rows) {
    if (row.kind === 'row') yield* filesOf(row);
    else if (row.kind === 'known') {
      const { from, to, same } = row;
      for (let at = from; at < to; at++) {
        yield same[at] === 1 ? { kind: 'known' } : fileOf(row, at);
      }
    } else yield row;
  }
}

/** A folder that was found, and what the index contains of it. */
interface WalkedFolder {
  readonly files: FolderFiles;
  readonly same: Uint8Array;
  readonly finder: NameFinder;
}

class Walked implements Survey {
  readonly rows: (KnownRow | FoundRow | Found)[] = [];
  readonly #root: string;
  readonly #known: ReadonlyMap<string, WalkedFolder>;
  /** Null for a folder that is not in the index. */
  readonly #byPrefix = new Map<string, WalkedFolder | null>();
  /** The folder that the walk is in, and those around it. */
  #path: { readonly prefix: string; readonly finder: NameFinder }[] = [];

  constructor(root: string, folders: readonly FolderFiles[], { starts, same }: Comparison) {
    this.#root = root;
    this.#known = new Map(
      folders.map((files, at) => [
        files.path,
        {
          files,
          same: same.subarray(starts[at], starts[at + 1]),
          finder: new NameFinder(files.names),
        },
      ]),
    );
  }

  add(found: Found | FoundRow): void {
    if (found.kind === 'problem' || (found.kind === 'file' && found.isStream === true)) {
      this.rows.push(found);
    } else this.#addRow(found.kind === 'row' ? found : rowOf(found.path));
  }

  #addRow(found: FoundRow): void {
    const { prefix, names } = found;
    const folder = this.#folderAt(prefix);
    if (folder === null) {
      this.rows.push(found);
      return;
    }
    const { files, same, finder } = folder;
    this.#enter(prefix, finder);
    let from = 0;
    let to = 0;
    const endRow = (): void => {
      if (from < to) this.rows.push({ kind: 'known', prefix, folder: files, from, to, same });
    };
    for (const name of names) {
      const at = finder.find(name);
      if (at !== null && at === to) {
        to++;
        continue;
      }
      endRow();
      if (at === null) this.rows.push({ kind: 'file', path: prefix + name });
      from = at ?? 0;
      to = at === null ? 0 : at + 1;
    }
    endRow();
  }

  /** Frees the names of folders that the walk has left. */
  #enter(prefix: string, finder: NameFinder): void {
    for (let last = this.#path.at(-1); last?.prefix !== prefix; last = this.#path.at(-1)) {
      if (last === undefined || prefix.startsWith(last.prefix)) {
        this.#path.push({ prefix, finder });
        return;
      }
      this.#path.pop();
      last.finder.rest();
    }
  }

  #folderAt(prefix: string): WalkedFolder | null {
    const found = this.#byPrefix.get(prefix);
    if (found !== undefined) return found;
    const folder = this.#known.get(this.#below(prefix) ?? OUTSIDE) ?? null;
    this.#byPrefix.set(prefix, folder);
    return folder;
  }

  /** The folder's path relative to the archive; null if it is outside. */
  #below(prefix: string): string | null {
    try {
      const path = prefixOf(realpathSync(prefix === '' ? '.' : prefix));
      return path.startsWith(this.#root) ? path.slice(this.#root.length) : null;
    } catch {
      return null;
    }
  }
}

/** No path of a folder begins with a slash. */
const OUTSIDE = '/';
