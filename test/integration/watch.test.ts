import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { save, watchedStory as story } from '../cli/validate/watching.ts';
import { tempFolder } from '../corpus/temp-folder.ts';
import { openTerminal } from './terminal.ts';

describe('validate --watch in a terminal', () => {
  it('shows each report on a cleared screen, and exits with 130 after Ctrl-C', async () => {
    const folder = tempFolder({ 'a.txt': story(1, 'Mon') });
    const terminal = openTerminal({ columns: 100 });
    terminal.type(`copydesk validate --watch ${folder}`);
    await terminal.until(/says Mon.*1 error\. Watching 1 file\. Press Ctrl-C to stop\./s);
    save(join(folder, 'a.txt'), story(1, 'Tue'));
    const screen = await terminal.until(/says Tue.*1 error\. Watching/s);
    expect(screen).toMatch(/^\d\d:\d\d:\d\d Changed: .*a\.txt\n/);
    expect(screen).not.toContain('says Mon');
    terminal.press('C-c');
    await terminal.until(/\$$/);
    terminal.type('echo "exit $?"');
    await terminal.until(/exit 130/);
  });
});
