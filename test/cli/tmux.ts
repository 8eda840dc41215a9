import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, vi } from 'vitest';
import { ROOT } from './run.ts';

const BIN = join(ROOT, 'bin', 'copydesk.js');
const open: Terminal[] = [];

/** A real terminal of its own, in which `copydesk` is the real command. */
export class Terminal {
  readonly #folder = mkdtempSync(join(tmpdir(), 'copydesk-tmux-'));

  constructor(columns: number, rows: number, env: Readonly<Record<string, string>>) {
    const settings = Object.entries({ LC_ALL: 'C.UTF-8', ...env });
    this.#tmux(
      ...['-f', '/dev/null', 'new-session', '-d', '-x', String(columns), '-y', String(rows)],
      ...settings.flatMap(([name, value]) => ['-e', `${name}=${value}`]),
      ...['-c', ROOT, 'bash --norc --noprofile'],
    );
    this.type(`PS1='$ '; copydesk() { "${process.execPath}" "${BIN}" "$@"; }; clear`);
  }

  /** Types a line and presses Enter. */
  type(line: string): void {
    this.#tmux('send-keys', '-l', line);
    this.press('Enter');
  }

  /** Presses a key, by tmux's name of it (`q`, `C-c`). */
  press(key: string): void {
    this.#tmux('send-keys', key);
  }

  /** The screen as it is now; with colours as escape sequences. */
  screen(colors = false): string {
    return this.#tmux('capture-pane', '-p', ...(colors ? ['-e'] : [])).trimEnd();
  }

  /** The screen once it holds what is waited for. */
  async until(pattern: RegExp): Promise<string> {
    await vi.waitFor(() => expect(this.screen()).toMatch(pattern), { timeout: 20_000 });
    return this.screen();
  }

  /** Columns between the cursor and the left edge. */
  cursorColumn(): number {
    return Number(this.#tmux('display-message', '-p', '#{cursor_x}'));
  }

  /** Whether the cursor shows. */
  hasCursor(): boolean {
    return this.#tmux('display-message', '-p', '#{cursor_flag}').trim() === '1';
  }

  /** From here on all that is sent to the terminal goes into a file too, whose path it gives. */
  record(): string {
    const path = join(this.#folder, 'sent');
    this.#tmux('pipe-pane', `cat > ${path}`);
    return path;
  }

  close(): void {
    this.#tmux('kill-server');
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #tmux(...args: string[]): string {
    const socket = join(this.#folder, 'socket');
    const { status, stdout, stderr } = spawnSync('tmux', ['-S', socket, ...args], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`tmux ${args[0]}: ${stderr}`);
    return stdout;
  }
}

/** Opens a terminal that is gone after the test. */
export function openTerminal(
  columns: number,
  rows = 24,
  env: Readonly<Record<string, string>> = {},
): Terminal {
  const terminal = new Terminal(columns, rows, env);
  open.push(terminal);
  return terminal;
}

afterEach(() => {
  for (const terminal of open.splice(0)) terminal.close();
});
