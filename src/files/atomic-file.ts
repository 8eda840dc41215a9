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
import { errorCode } from '../errors.ts';
import { beforeInterrupt } from './interrupts.ts';
import { removeStaleFiles, temporaryName } from './stale-files.ts';

const GROUP_RIGHTS = 0o070;

/**
 * A file that is written under a temporary name next to its target and then renamed over it. The
 * temporary name is hidden, so that a walk does not pick it up as a story. A signal removes the
 * file; if the process is killed, the next run that writes to the folder does.
 */
export class AtomicFile {
  readonly #target: string;
  readonly #path: string;
  readonly #fd: number;
  readonly #unregister: () => void;
  #open = true;

  /** `mode` is the mode of a new file, before the umask. */
  constructor(target: string, mode: number) {
    this.#target = target;
    const folder = dirname(target);
    removeStaleFiles(folder);
    this.#path = join(folder, temporaryName());
    // Registered before the file exists, because a signal in between would leave the file behind.
    this.#unregister = beforeInterrupt(() => rmSync(this.#path, { force: true }));
    try {
      this.#fd = openSync(this.#path, 'wx', mode);
    } catch (error) {
      this.#unregister();
      throw error;
    }
  }

  write(bytes: Uint8Array): void {
    writeFileSync(this.#fd, bytes);
  }

  /**
   * Copies the mode and owner of the file to be replaced. Access control lists and extended
   * attributes are lost. With a list, the mode's group bits are only the upper bound for everyone
   * in it and the group's own rights are unknown, so the group gets none.
   */
  copyAttributes({ mode, uid, gid }: BigIntStats): void {
    const own = fstatSync(this.#fd, { bigint: true });
    if (own.uid !== uid || own.gid !== gid) fchownSync(this.#fd, Number(uid), Number(gid));
    // Set after the owner, because chown clears some mode bits.
    const rights = Number(mode & 0o7777n);
    const hasGroup = (rights & GROUP_RIGHTS) !== 0 && !hasAccessList([this.#target, this.#path]);
    fchmodSync(this.#fd, hasGroup ? rights : rights & ~GROUP_RIGHTS);
  }

  /**
   * Syncs the file to disk and renames it to its target. Syncing takes time, so `check` runs
   * right before the rename, and may throw to leave the target as it is.
   */
  finish(check: () => void = () => {}): void {
    fsyncSync(this.#fd);
    this.#close();
    check();
    renameSync(this.#path, this.#target);
    this.#unregister();
  }

  discard(): void {
    this.#close();
    rmSync(this.#path, { force: true });
    this.#unregister();
  }

  #close(): void {
    if (this.#open) closeSync(this.#fd);
    this.#open = false;
  }
}

/**
 * Whether one of the files has an access control list in addition to its mode. Node.js has no API
 * for this, but `ls -l` appends a "+" to the mode (POSIX, "ls", long format). False if there is no
 * such `ls`; on Windows a mode grants no rights.
 */
function hasAccessList(paths: readonly string[]): boolean {
  if (process.platform === 'win32') return false;
  // Loaded lazily, because it would slow down the start of every command.
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const { error, stdout } = spawnSync('ls', ['-ld', '--', ...paths], {
    encoding: 'latin1',
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  if (error !== undefined && errorCode(error) === null) throw error;
  return /^[-dlbcps][-rwxsStT]{9}\+/m.test(stdout ?? '');
}
