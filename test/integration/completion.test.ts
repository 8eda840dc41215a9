import { afterAll, describe, expect, it } from 'vitest';
import { needPrograms } from '../programs.ts';
import { Terminal } from './terminal.ts';

/** How to start each shell without configuration and load the completion. */
const SHELLS = [
  ['bash', 'bash --noprofile --norc -i', 'eval "$(copydesk completion bash)"'],
  ['zsh', 'zsh -f -i', 'autoload -U compinit; compinit -D; eval "$(copydesk completion zsh)"'],
  ['fish', 'fish --no-config -i', 'copydesk completion fish | source'],
] as const;

/** The text typed before TAB, and the line afterwards. */
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
  needPrograms(name);
  let opened: Terminal | null = null;
  const terminal = (): Terminal => {
    opened ??= new Terminal({ columns: 120, rows: 40, command });
    return opened;
  };
  afterAll(() => opened?.close());

  it('is loaded without output', async () => {
    terminal().type(`${setup}; clear; echo ready`);
    await terminal().until(/^ready$/m);
  });

  it.each(TYPED)('completes %j with TAB to %j', async (typed, line) => {
    for (const key of ['C-u', 'C-l']) terminal().press(key);
    terminal().write(typed);
    terminal().press('Tab');
    await expect.poll(() => terminal().screen(), { timeout: 10_000 }).toContain(line);
  });
});
