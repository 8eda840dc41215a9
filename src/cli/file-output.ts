import {
  closeSync,
  openSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { writing } from './writing.ts';

const CHUNK = 1 << 16;

/** Writes a file of these texts, whole or, where one of them fails, not at all. */
export function writeFile(path: string, texts: Iterable<string>): void {
  const file = new FileOutput(path);
  let whole = false;
  try {
    for (const text of texts) file.write(text);
    whole = true;
  } finally {
    if (whole) file.commit();
    else file.abandon();
  }
}

/**
 * A file that comes to be whole or not at all: written beside its place, then moved there. What is
 * no regular file, such as a named pipe, is written as it goes.
 */
class FileOutput {
  readonly #path: string;
  readonly #draft: string | null;
  readonly #fd: number;
  #pending: string[] = [];
  #size = 0;

  constructor(path: string) {
    const there = writing(path, () => statSync(path, { throwIfNoEntry: false }));
    const special = there !== undefined && !there.isFile();
    this.#path = there === undefined || special ? path : realpathSync(path);
    this.#draft = special ? null : draftOf(this.#path);
    this.#fd = writing(path, () => openSync(this.#draft ?? this.#path, 'w', there?.mode));
  }

  write(text: string): void {
    this.#pending.push(text);
    this.#size += text.length;
    if (this.#size >= CHUNK) this.#flush();
  }

  /** The file is whole. */
  commit(): void {
    this.#flush();
    closeSync(this.#fd);
    const draft = this.#draft;
    if (draft !== null) writing(this.#path, () => renameSync(draft, this.#path));
  }

  /** Leaves what stood there before. */
  abandon(): void {
    closeSync(this.#fd);
    if (this.#draft !== null) unlinkSync(this.#draft);
  }

  #flush(): void {
    const text = this.#pending.join('');
    this.#pending = [];
    this.#size = 0;
    writing(this.#path, () => writeFileSync(this.#fd, text));
  }
}

function draftOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
}
