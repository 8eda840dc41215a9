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
import { hasAccessList } from './access-list.ts';
import { beforeInterrupt } from './interrupts.ts';
import { removeStaleFiles, temporaryName } from './stale-files.ts';

const GROUP_RIGHTS = 0o070;

/**
 * A file written beside the place where it will be. Until it is finished it has a hidden name that
 * no walk takes for a story. A signal removes it; if the process is killed, the next run that writes
 * into the folder does.
 */
export class Draft {
  readonly #target: string;
  readonly #path: string;
  readonly #fd: number;
  readonly #ended: () => void;
  #open = true;

  /** `mode` is that of a new file, before the user's mask. */
  constructor(target: string, mode: number) {
    this.#target = target;
    const folder = dirname(target);
    removeStaleFiles(folder);
    this.#path = join(folder, temporaryName());
    // Before it is there: a signal that comes between would leave it.
    this.#ended = beforeInterrupt(() => rmSync(this.#path, { force: true }));
    try {
      this.#fd = openSync(this.#path, 'wx', mode);
    } catch (error) {
      this.#ended();
      throw error;
    }
  }

  write(bytes: Uint8Array): void {
    writeFileSync(this.#fd, bytes);
  }

  /**
   * Takes on the mode and the owner of the file that it will replace. Access lists and extended
   * attributes are lost. Where there is a list, the group's rights in a mode are only the most that
   * anybody in it has, and what the group itself has is not known: it then gets none.
   */
  become({ mode, uid, gid }: BigIntStats): void {
    const own = fstatSync(this.#fd, { bigint: true });
    if (own.uid !== uid || own.gid !== gid) fchownSync(this.#fd, Number(uid), Number(gid));
    // After the owner: a change of owner takes some modes away.
    const rights = Number(mode & 0o7777n);
    const hasGroup = (rights & GROUP_RIGHTS) !== 0 && !hasAccessList([this.#target, this.#path]);
    fchmodSync(this.#fd, hasGroup ? rights : rights & ~GROUP_RIGHTS);
  }

  /**
   * Takes its place, once its bytes are on the disk. `look` has the last look at the place before,
   * since syncing takes its time, and throws where it is to stay as it is.
   */
  finish(look: () => void = () => {}): void {
    fsyncSync(this.#fd);
    this.#close();
    look();
    renameSync(this.#path, this.#target);
    this.#ended();
  }

  discard(): void {
    this.#close();
    rmSync(this.#path, { force: true });
    this.#ended();
  }

  #close(): void {
    if (this.#open) closeSync(this.#fd);
    this.#open = false;
  }
}
