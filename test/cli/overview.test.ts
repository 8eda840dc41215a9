import { afterAll, describe, expect, it } from 'vitest';
import { copydesk, shell } from './run.ts';
import { Terminal } from './terminal.ts';

describe('the name alone', () => {
  const terminal = new Terminal('overview', 'bash --noprofile --norc -i');
  afterAll(() => terminal.close());

  it('tells at a terminal what there is, on one screen, and is no mistake', async () => {
    terminal.type('clear; copydesk; echo "exit $?"', 'Enter');
    await expect.poll(() => terminal.screen(), { timeout: 20_000 }).toMatch(/^exit 0$/m);
    const screen = terminal.screen();
    expect(screen).toMatch(/^copydesk \d+\.\d+\.\d+ {2}List, read/);
    for (const command of ['list', 'show', 'search', 'validate', 'stats', 'export']) {
      expect(screen).toMatch(new RegExp(`^ {2}${command} +\\S`, 'm'));
    }
    expect(screen).toContain('  $ copydesk list archive');
  });

  it('is a mistake in a script, with the whole help', () => {
    const { stdout, stderr, code } = copydesk([]);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toBe(copydesk(['--help']).stdout);
  });

  it('ends quietly where nobody reads its mistake', () => {
    expect(shell('copydesk 2>&1 | head -1').stderr).toBe('');
    expect(shell('(sleep 1; copydesk nonsense 2>&1) | true').stderr).toBe('');
  });
});
