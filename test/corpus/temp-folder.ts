import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach } from 'vitest';

/**
 * Creates a folder with these files (a name that ends in a slash is a folder). It is deleted after
 * the test.
 */
export function tempFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = makeFolder(made);
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(name.endsWith('/') ? path : dirname(path), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(path, content);
  }
  return folder;
}

/** Creates an empty folder for all tests of a file. */
export const lastingFolder = (): string => makeFolder(lasting);

function makeFolder(list: string[]): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'copydesk-')));
  list.push(folder);
  return folder;
}

function removeAll(list: string[]): void {
  for (const folder of list.splice(0)) rmSync(folder, { recursive: true, force: true });
}

const made: string[] = [];
afterEach(() => removeAll(made));
const lasting: string[] = [];
afterAll(() => removeAll(lasting));
