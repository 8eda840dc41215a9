import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { describe, expect, it, vi } from 'vitest';
import { tempFolder } from '../corpus/temp-folder.ts';
import { story } from '../rules/fixture.ts';
import { openTerminal } from './terminal.ts';

describe('links in a terminal', () => {
  const NAME = 'a;b \x1b]8;;evil\x07.txt';

  /** The exact bytes that a command sends to a terminal with link support. */
  async function sent(command: string): Promise<string> {
    const cwd = tempFolder({ [NAME]: story({ timestamp: '' }) });
    const terminal = openTerminal({ columns: 100, rows: 24, env: { FORCE_HYPERLINK: '1' } });
    terminal.type(`cd ${cwd}; clear`);
    await terminal.until(/^\$ ?$/);
    const log = terminal.record();
    terminal.type(`copydesk ${command}; echo 'en'd`);
    await terminal.until(/^end$/m);
    const text = await vi.waitFor(() => {
      const read = readFileSync(log, 'utf8');
      expect(read).toMatch(/\nend\r\n/);
      return read;
    });
    return text.replaceAll(cwd, 'HERE');
  }

  const LINK = `\x1b]8;;file://${hostname()}HERE/a%3Bb%20%1B%5D8%3B%3Bevil%07.txt\x07`;

  it('list and search link the ID', async () => {
    const ID = '\x1b[36m470853\x1b[39m';
    expect(await sent('list --no-pager')).toContain(`${LINK}${ID}\x1b]8;;\x07  `);
    expect(await sent('search --no-pager talks')).toContain(`${LINK}${ID}\x1b]8;;\x07  `);
  });

  it('validate links the path', async () => {
    const text = await sent('validate');
    expect(text).toContain(LINK);
    expect(text).toContain('\x1b]8;;\x07:1:1: ');
    expect(text).not.toContain('\x1b]8;;evil');
  });
});
