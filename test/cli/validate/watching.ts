import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, vi } from 'vitest';
import { start } from '../../process.ts';
import { BIN } from '../run.ts';

export const PATIENCE = { timeout: 30_000, interval: 20 };

/** The end of the last line of each round. */
export const DONE = /to stop\.\n$/;

/** A watching command that runs in a folder, with its output. */
class Watching {
  readonly child: ChildProcess;
  #output = '';

  constructor(folder: string, command: string, after: string) {
    const line = `'${process.execPath}' '${BIN}' ${command} 2>&1`;
    this.child = start('sh', ['-c', after === '' ? `exec ${line}` : `${line} ${after}`], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.child.stdout?.on('data', (bytes) => {
      this.#output += bytes;
    });
  }

  /** The next output, without times, once it matches the pattern. */
  async until(pattern: RegExp): Promise<string> {
    await vi.waitFor(() => expect(this.#output).toMatch(pattern), PATIENCE);
    const output = this.#output.replace(/^\d\d:\d\d:\d\d /gm, '');
    this.#output = '';
    return output;
  }

  async end(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.child.kill('SIGINT');
    await once(this.child, 'exit');
  }
}

/** Validates until the end of the test. `after` is a command that reads the output. */
export function startWatching(folder: string, args = '-f compact .', after = ''): Watching {
  return startCommand(folder, `validate --watch ${args}`, after);
}

/** Runs a watching command until the end of the test. */
export function startCommand(folder: string, command: string, after = ''): Watching {
  const watching = new Watching(folder, command, after);
  onTestFinished(() => watching.end());
  return watching;
}

/** A story without problems, provided that the ID is unique. */
export function watchedStory(id: number, weekday = 'Thu'): string {
  return `ID :\n${id}\n${weekday}, 11/23/2017 - 09:30\nAuther :\n\nGrowers share press ${id}\n\nDAEGU, Nov. 23 (Yonhap) -- Growers share a press that travels between ${id} farms. (END)\n\nX`;
}

/** Replaces a file atomically, as editors do. */
export function save(path: string, text: string): void {
  const draft = join(dirname(path), '.draft');
  writeFileSync(draft, text);
  renameSync(draft, path);
}
