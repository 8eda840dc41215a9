import { afterAll, describe, expect, it } from 'vitest';
import { copydesk } from './run.ts';
import { Terminal } from './terminal.ts';

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

  it('is rules where rules stand', () => {
    expect(ask('rules', 'headline-full')).toEqual(['headline-full-stop\t']);
    expect(ask('validate', '--ignore', 'headline-full-stop,id-dup')).toEqual([
      'headline-full-stop,id-duplicate\t',
    ]);
    expect(ask('validate', '--severity', 'id-duplicate=w')).toEqual(['id-duplicate=warning\t']);
  });

  it('leaves out what is hidden', () => {
    expect(ask('compl')).toEqual(['completion\tcompletion for a shell']);
  });
});
