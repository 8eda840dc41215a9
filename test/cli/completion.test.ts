import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { copydesk, ROOT } from './run.ts';

/** How each shell starts bare, and takes up the completion. */
const SHELLS = [
  ['bash', 'bash --noprofile --norc -i', 'eval "$(copydesk completion bash)"'],
  ['zsh', 'zsh -f -i', 'autoload -U compinit; compinit -D; eval "$(copydesk completion zsh)"'],
  ['fish', 'fish --no-config -i', 'copydesk completion fish | source'],
] as const;

/** What is typed before TAB, and what then stands on the line. */
const TYPED = [
  ['copydesk va', 'copydesk validate'],
  ['copydesk list --form', 'copydesk list --format'],
  ['copydesk list --format nd', 'copydesk list --format ndjson'],
  ['copydesk list --fields id,headl', 'copydesk list --fields id,headline'],
  ['copydesk stats --by weekd', 'copydesk stats --by weekday'],
  ['copydesk list --agency kyo', 'copydesk list --agency Kyodo\\ News'],
  ['copydesk list --tz Asia/Seo', 'copydesk list --tz Asia/Seoul'],
  ['copydesk help expo', 'copydesk help export'],
  ['copydesk list seeds/4708', 'copydesk list seeds/470853.txt'],
  ['copydesk export --output pack', 'copydesk export --output package'],
] as const;

/** A terminal with a shell in it, on a tmux server of its own. */
class Terminal {
  readonly #socket: string;
  readonly #home = mkdtempSync(join(tmpdir(), 'copydesk-'));

  constructor(name: string, command: string) {
    this.#socket = `copydesk-${process.pid}-${name}`;
    symlinkSync(join(ROOT, 'bin/copydesk.js'), join(this.#home, 'copydesk'));
    const path = `PATH=${this.#home}:${process.env.PATH}`;
    const shell = `env ${path} PS1='> ' HOME=${this.#home} TERM=screen ${command}`;
    this.#tmux('-f', '/dev/null', 'new-session', '-d', '-x', '120', '-y', '40', '-c', ROOT, shell);
  }

  #tmux(...args: readonly string[]): string {
    return execFileSync('tmux', ['-L', this.#socket, ...args], { encoding: 'utf8' });
  }

  type(...keys: readonly string[]): void {
    this.#tmux('send-keys', ...keys);
  }

  screen(): string {
    return this.#tmux('capture-pane', '-p');
  }

  close(): void {
    this.#tmux('kill-server');
    rmSync(this.#home, { recursive: true, force: true });
  }
}

describe.each(SHELLS)('completion in %s', (name, command, setup) => {
  const terminal = new Terminal(name, command);
  afterAll(() => terminal.close());

  it('is taken up without a word', async () => {
    terminal.type(`${setup}; clear; echo ready`, 'Enter');
    await expect.poll(() => terminal.screen(), { timeout: 20_000 }).toMatch(/^ready$/m);
  });

  it.each(TYPED)('makes of %j and TAB %j', async (typed, line) => {
    terminal.type('C-u', 'C-l');
    terminal.type('-l', typed);
    terminal.type('Tab');
    await expect.poll(() => terminal.screen(), { timeout: 10_000 }).toContain(line);
  });
});

describe('what shells are told', () => {
  function ask(...words: readonly string[]): string[] {
    const { stdout } = copydesk(['complete', '--', ...words]);
    return stdout.split('\n').slice(0, -1);
  }

  it('is nothing where nothing can be known', () => {
    expect(ask('list', '--limit', '')).toEqual([]);
    expect(ask('search', '')).toEqual([]);
    expect(ask('nonsense', '--x', '')).not.toContain(':files');
  });

  it('is paths where paths stand', () => {
    expect(ask('list', '')).toEqual([':files']);
    expect(ask('search', 'THAAD', '')).toEqual([':files']);
    expect(ask('list', '--files-from', '')).toEqual([':files']);
  });

  it('heeds values behind an equals sign, as a word or parted as bash does', () => {
    expect(ask('list', '--format=nd')).toEqual(['--format=ndjson\t']);
    expect(ask('list', '--format', '=', 'nd')).toEqual(['ndjson\t']);
    expect(ask('list', '--format', '=')).toContain('csv\t');
  });

  it('leaves out what is hidden', () => {
    expect(ask('compl')).toEqual(['completion\tcompletion for a shell']);
  });
});
