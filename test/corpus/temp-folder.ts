import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * Creates a folder with these files (a name that ends in a slash is a folder). It is deleted after
 * the test.
 */
export function tempFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  return fill(makeFolder(made), files);
}

/** The same for all tests of a file. */
export function lastingFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  return fill(makeFolder(lasting), files);
}

function fill(folder: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(name.endsWith('/') ? path : dirname(path), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(path, content);
  }
  return folder;
}

function makeFolder(list: string[]): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'copydesk-')));
  list.push(folder);
  return folder;
}

const made: string[] = [];
const lasting: string[] = [];

// test/clean-up.ts calls these: hooks of this module would be those of the first test file only.
export const removeTempFolders = (): void => removeAll(made);
export const removeLastingFolders = (): void => removeAll(lasting);

function removeAll(list: string[]): void {
  for (const folder of list.splice(0)) rmSync(folder, { recursive: true, force: true });
}
