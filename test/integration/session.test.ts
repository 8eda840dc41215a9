import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { REWRITE } from '../documents/rewrite.ts';
import { ROOT } from '../root.ts';
import { screenSvg } from './session/screen-svg.ts';
import { openTerminal } from './terminal.ts';

const PATH = join(ROOT, 'docs/session.svg');
const SIZE = { columns: 100, rows: 48 };

const COMMANDS = [
  'copydesk list seeds --limit 5 --sort -words',
  'copydesk search --limit 1 "ferry tide" seeds',
  'copydesk validate test/fixtures/faulty/weekday.txt',
  'copydesk stats seeds --by weekday',
];

it('docs/session.svg shows what a real terminal shows', async () => {
  const terminal = openTerminal({ ...SIZE, env: { PAGER: 'cat', TERM: 'screen' } });
  terminal.type('clear');
  for (const [index, command] of COMMANDS.entries()) {
    await expect
      .poll(() => terminal.screen().match(/^\$( |$)/gm)?.length, { timeout: 20_000 })
      .toBe(index + 1);
    terminal.type(command);
  }
  await terminal.until(/[^$]*\n\$$/);
  const picture = screenSvg(terminal.screen(true).replace(/\$ ?$/, ''), SIZE.columns);
  if (REWRITE) writeFileSync(PATH, picture);
  expect(readFileSync(PATH, 'utf8')).toBe(picture);
});
