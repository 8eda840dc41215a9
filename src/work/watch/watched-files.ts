import { resolve } from 'node:path';
import type { Found } from '../../corpus/find/find.ts';
import type { Outcome } from '../../corpus/parallel/job.ts';
import type { Checked } from '../../rules/engine/check-file.ts';
import type { Inputs } from '../inputs.ts';
import type { ValidateSetup } from '../jobs/validate.ts';

/** Changes on disk, with paths as a walk returns them. */
export class Changes {
  /** Files that were changed, added or removed. */
  readonly files = new Set<string>();
  /** Folders, with a trailing slash, in which anything may have changed. */
  readonly folders = new Set<string>();
  /** Files that affect all others, such as a configuration. */
  readonly everywhere = new Set<string>();
  /** The number of change events, including repeated ones. */
  told = 0;

  /** Whether a file may have changed, or may be judged by different rules. */
  touch(path: string): boolean {
    if (this.everywhere.size > 0 || this.files.has(path)) return true;
    return this.folders.size > 0 && foldersOf(path).some((folder) => this.folders.has(folder));
  }
}

/** The parent folders of a path, including the current folder as the empty string. */
function foldersOf(path: string): string[] {
  const folders = [''];
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) {
    folders.push(path.slice(0, at + 1));
  }
  return folders;
}

/** Files and the findings of each from its last read. Only changed files are read again. */
export class WatchedFiles {
  readonly #inputs: Inputs;
  readonly #onFolder: (prefix: string) => void;
  readonly #own: string | null;
  #found: readonly Found[] = [];
  #stale: readonly string[] = [];
  #known = new Map<string, Outcome<Checked>>();

  /** `own` is a file that the command itself writes. It is never read as a story. */
  constructor(inputs: Inputs, onFolder: (prefix: string) => void, own: string | null) {
    this.#inputs = inputs;
    this.#onFolder = onFolder;
    this.#own = own === null ? null : resolve(own);
  }

  /** Lists the files. Returns those that are new, changed or gone. */
  look(changes: Changes): readonly string[] {
    this.#found = Array.from(this.#inputs.find(this.#onFolder)).filter(
      (next) => this.#own === null || next.kind === 'problem' || resolve(next.path) !== this.#own,
    );
    const here = new Set(this.#found.flatMap((next) => (next.kind === 'file' ? next.path : [])));
    this.#stale = [...here].filter((path) => changes.touch(path) || !this.#known.has(path));
    const gone = [...this.#known.keys()].filter((path) => !here.has(path));
    for (const path of [...this.#stale, ...gone]) this.#known.delete(path);
    return [...this.#stale, ...gone];
  }

  /** Reads the files that `look` found to be new or changed. */
  async read(rules: ValidateSetup): Promise<void> {
    const found = this.#stale.map((path): Found => ({ kind: 'file', path }));
    const task = { name: 'validate', setup: rules } as const;
    for (const outcome of await this.#inputs.outcomes(task, found)) {
      this.#known.set(outcome.kind === 'result' ? outcome.path : outcome.problem.path, outcome);
    }
  }

  /** Marks every file to be read again. */
  forget(): void {
    this.#known.clear();
  }

  /** The outcomes of all files, in their order. */
  *outcomes(): Generator<Outcome<Checked>> {
    for (const next of this.#found) {
      const outcome = next.kind === 'file' ? this.#known.get(next.path) : next;
      if (outcome !== undefined) yield outcome;
    }
  }
}
