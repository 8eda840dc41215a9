import { lstatSync, opendirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { errorCode } from '../errors.ts';
import { isRunning } from './is-running.ts';

/** We cannot ask about processes on another machine, but no run takes this long. */
const STALE_MS = 24 * 60 * 60 * 1000;
const NAME = /^\.copydesk-(?:([0-9a-f]{8})-(\d{1,10})-)?[0-9a-f]{16}\.tmp$/;

let ownHost: string | null = null;
const looked = new Set<string>();

/**
 * Identifies where a process number means something. Containers and cloned machines can share a host
 * name, so on Linux the key includes the boot and the process namespace.
 */
function hostKey(): string {
  const { hash } = process.getBuiltinModule('node:crypto');
  ownHost ??= hash('sha1', `${hostname()}\0${bootAndNamespace()}`, 'hex').slice(0, 8);
  return ownHost;
}

function bootAndNamespace(): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8');
    return boot + readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

/**
 * A hidden name, so that a walk does not pick it up as a story. It includes the host and the
 * process.
 */
export function temporaryName(): string {
  const { randomBytes } = process.getBuiltinModule('node:crypto');
  return `.copydesk-${hostKey()}-${process.pid}-${randomBytes(8).toString('hex')}.tmp`;
}

/**
 * Removes the temporary files of killed processes, once per folder and run. Files that cannot be
 * removed are ignored.
 */
export function removeStaleFiles(folder: string): void {
  if (looked.has(folder)) return;
  looked.add(folder);
  try {
    const entries = opendirSync(folder, { bufferSize: 1024 });
    const names: string[] = [];
    for (let entry = entries.readSync(); entry !== null; entry = entries.readSync()) {
      if (entry.isFile() && NAME.test(entry.name)) names.push(entry.name);
    }
    entries.closeSync();
    for (const name of names)
      if (isStale(folder, name)) rmSync(join(folder, name), { force: true });
  } catch (error) {
    if (errorCode(error) === null) throw error;
  }
}

function isStale(folder: string, name: string): boolean {
  const [, host, pid] = NAME.exec(name) ?? [];
  if (host === hostKey() && !isRunning(Number(pid))) return true;
  const { mtimeMs } = lstatSync(join(folder, name));
  return Date.now() - mtimeMs > STALE_MS;
}
