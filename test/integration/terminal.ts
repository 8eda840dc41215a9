import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, vi } from 'vitest';
import { BIN } from '../cli/run.ts';
import { outputOf } from '../process.ts';
import { needPrograms } from '../programs.ts';
import { ROOT } from '../root.ts';

needPrograms('bash', 'tmux');

const BASH = 'bash --noprofile --norc -i';

export interface TerminalOptions {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** The shell that runs in it. */
  readonly command?: string;
}

/** A real terminal on a tmux server of its own, in the project's folder, with `copydesk` on its path. */
export class Terminal {
  readonly #folder = mkdtempSync(join(tmpdir(), 'copydesk-tmux-'));

  constructor({ columns = 80, rows = 24, env = {}, command = BASH }: TerminalOptions = {}) {
    symlinkSync(BIN, join(this.#folder, 'copydesk'));
    const settings = Object.entries({
      PATH: `${this.#folder}:${process.env.PATH}`,
      HOME: this.#folder,
      HISTFILE: '',
      LC_ALL: 'C.UTF-8',
      PS1: '$ ',
      ...env,
    });
    // The shell that tmux starts the command with would change some of them.
    const words = settings.map(([name, value]) => `'${name}=${value}'`);
    this.#tmux(
      ...['-f', '/dev/null', 'new-session', '-d', '-x', String(columns), '-y', String(rows)],
      ...['-c', ROOT, `env ${words.join(' ')} ${command}`],
    );
  }

  /** Types text. */
  write(text: string): void {
    this.#tmux('send-keys', '-l', text);
  }

  /** Types a line and presses Enter. */
  type(line: string): void {
    this.write(line);
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
    return outputOf('tmux', ['-S', join(this.#folder, 'socket'), ...args]);
  }
}

const open: Terminal[] = [];

/** Opens a terminal that is gone after the test. */
export function openTerminal(options: TerminalOptions = {}): Terminal {
  const terminal = new Terminal(options);
  open.push(terminal);
  return terminal;
}

afterEach(() => {
  for (const terminal of open.splice(0)) terminal.close();
});
