import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, vi } from 'vitest';
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

/** A real terminal on its own tmux server, in the project's folder, with `copydesk` on its PATH. */
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
    // The shell in which tmux starts the command would change some of them.
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

  /** Presses a key, given its name in tmux (`q`, `C-c`). */
  press(key: string): void {
    this.#tmux('send-keys', key);
  }

  /** The current screen, with colors as escape sequences if wanted. */
  screen(colors = false): string {
    return this.#tmux('capture-pane', '-p', ...(colors ? ['-e'] : [])).trimEnd();
  }

  /** The screen as soon as it matches the pattern. */
  async until(pattern: RegExp): Promise<string> {
    const matching = (): string => {
      const screen = this.screen();
      expect(screen).toMatch(pattern);
      return screen;
    };
    return vi.waitFor(matching, { timeout: 20_000 });
  }

  /** Columns between the cursor and the left edge. */
  cursorColumn(): number {
    return Number(this.#tmux('display-message', '-p', '#{cursor_x}'));
  }

  /** Whether the cursor is visible. */
  hasCursor(): boolean {
    return this.#tmux('display-message', '-p', '#{cursor_flag}').trim() === '1';
  }

  /** Copies everything sent to the terminal from now on to a file, and returns its path. */
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

/** Opens a terminal that is closed after the test. */
export function openTerminal(options: TerminalOptions = {}): Terminal {
  const terminal = new Terminal(options);
  onTestFinished(() => terminal.close());
  return terminal;
}
