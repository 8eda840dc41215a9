import { randomBytes } from 'node:crypto';
import {
  type BigIntStats,
  closeSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A file written beside the place where it will be. Until it is finished it has a hidden name that
 * no walk takes for a story, and that is all that is left if the process is killed.
 */
export class Draft {
  readonly #target: string;
  readonly #path: string;
  readonly #fd: number;
  #open = true;

  /** `mode` is that of a new file, before the user's mask. */
  constructor(target: string, mode: number) {
    this.#target = target;
    this.#path = join(dirname(target), `.copydesk-${randomBytes(8).toString('hex')}.tmp`);
    this.#fd = openSync(this.#path, 'wx', mode);
  }

  write(bytes: Uint8Array): void {
    writeFileSync(this.#fd, bytes);
  }

  /** Takes on the mode and the owner of another file. */
  become({ mode, uid, gid }: BigIntStats): void {
    const own = fstatSync(this.#fd, { bigint: true });
    if (own.uid !== uid || own.gid !== gid) fchownSync(this.#fd, Number(uid), Number(gid));
    // After the owner: a change of owner takes some modes away.
    fchmodSync(this.#fd, Number(mode & 0o7777n));
  }

  /** Takes its place, once its bytes are on the disk. */
  finish(): void {
    fsyncSync(this.#fd);
    this.#close();
    renameSync(this.#path, this.#target);
  }

  discard(): void {
    this.#close();
    rmSync(this.#path, { force: true });
  }

  #close(): void {
    if (this.#open) closeSync(this.#fd);
    this.#open = false;
  }
}
