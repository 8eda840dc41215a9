import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './run.ts';

/** A terminal on a tmux server of its own, `copydesk` on its path. */
export class Terminal {
  readonly #socket: string;
  readonly #home = mkdtempSync(join(tmpdir(), 'copydesk-'));

  /** `command` is the shell that runs in it; it keeps no history. */
  constructor(name: string, command: string, { columns, rows } = { columns: 120, rows: 40 }) {
    this.#socket = `copydesk-${process.pid}-${name}`;
    symlinkSync(join(ROOT, 'bin/copydesk.js'), join(this.#home, 'copydesk'));
    const path = `PATH=${this.#home}:${process.env.PATH}`;
    const shell = `env ${path} PS1='> ' HISTFILE= HOME=${this.#home} TERM=screen ${command}`;
    const size = ['-x', String(columns), '-y', String(rows)];
    this.#tmux('-f', '/dev/null', 'new-session', '-d', ...size, '-c', ROOT, shell);
  }

  #tmux(...args: readonly string[]): string {
    return execFileSync('tmux', ['-L', this.#socket, ...args], { encoding: 'utf8' });
  }

  /** Types keys as tmux names them; after `-l` they are letters. */
  type(...keys: readonly string[]): void {
    this.#tmux('send-keys', ...keys);
  }

  /** What is to be seen; with `-e` the sequences for its colours stand in it. */
  screen(...flags: readonly '-e'[]): string {
    return this.#tmux('capture-pane', '-p', ...flags);
  }

  close(): void {
    this.#tmux('kill-server');
    rmSync(this.#home, { recursive: true, force: true });
  }
}
