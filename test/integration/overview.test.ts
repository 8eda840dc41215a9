import { describe, expect, it } from 'vitest';
import { openTerminal } from './terminal.ts';

describe('the command name alone', () => {
  it('gets a one-screen overview in a terminal and succeeds', async () => {
    const terminal = openTerminal({ columns: 120, rows: 40 });
    terminal.type('clear; copydesk; echo "exit $?"');
    const screen = await terminal.until(/^exit 0$/m);
    expect(screen).toMatch(/^copydesk \d+\.\d+\.\d+\nInspect files/);
    for (const command of ['list', 'show', 'search', 'validate', 'stats', 'export']) {
      expect(screen).toMatch(new RegExp(`^ {2}${command} +\\S`, 'm'));
    }
    expect(screen).toContain('  $ copydesk list archive');
  });
});
