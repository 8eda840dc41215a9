import { expect, it } from 'vitest';
import { openTerminal } from './terminal.ts';

/**
 * What a newcomer types first, in a terminal of 80 columns and 24 rows, and what has to be seen: never
 * what the line before it left on the screen.
 */
const STEPS: readonly (readonly [line: string, seen: RegExp])[] = [
  ['copydesk', /^ {2}validate +Check stories for problems.*copydesk help <command>/ms],
  ['copydesk list -n 5', /^id +time.* headline$.*^470853 /ms],
  ['copydesk show 471850', /Phnom Penh to Plant 9,000 Trees/],
  ['copydesk show --agency Antara', /Indonesia's ferry port tests floating solar panels/],
  ['copydesk show 471850.tx', /no such file or folder \(did you mean "471850\.txt"\?\)/],
  ['copydesk search THAAD', /470853 .*THAAD/s],
  ['copydesk search -i -r "trade talks"', /no story matches \(24 stories in \d+ files read\)/],
  ['copydesk search THAAD --fields id,headline', /^id +headline$.*^470853 +Top/ms],
  ['copydesk list --agency Reuters', /no story matches \(24 stories in \d+ files read\)/],
  ['copydesk validate 470853.txt', /^No problems in 1 story in 1 file\.$/m],
  ['copydesk validate --diff 470853.txt', /^Nothing to fix in 1 file\.$/m],
  ['copydesk stats --by agencyName', /by canonical name.*Yonhap News Agency/s],
  [
    'copydesk export 471850.txt --fields x',
    /unknown option "--fields"\. It belongs to list and search\./,
  ],
  ['copydesk rules tab', /tab/],
  ['copydesk help query', /^ {2}encoding +Encoding.*Examples:/ms],
  ['copydesk export --place Paris', /no story matches/],
  ['copydesk 470853', /"copydesk show 470853" prints that story/],
  ['copydesk lst', /unknown command "lst" \(did you mean "list"\?\)/],
];

it('shows a newcomer what happens, in a folder without any configuration', async () => {
  const terminal = openTerminal({ columns: 80, rows: 24, env: { PAGER: 'cat' } });
  terminal.type('cd seeds');
  for (const [line, seen] of STEPS) {
    terminal.type(`clear; ${line}`);
    expect(await terminal.until(seen), line).toMatch(seen);
  }
});

it('prints without a pager if there is none', async () => {
  const terminal = openTerminal({ columns: 80, rows: 24, env: { PAGER: 'no-such-pager' } });
  terminal.type('cd seeds; clear; copydesk show 471850.txt; echo "exit $?"');
  expect(await terminal.until(/exit 0/)).toContain('Phnom Penh');
});

it('has colours in less whatever LESS says', async () => {
  const terminal = openTerminal({ columns: 80, rows: 12, env: { LESS: '-i' } });
  terminal.type('cd seeds; clear; copydesk search the');
  expect(await terminal.until(/:$/)).not.toContain('ESC[');
  terminal.press('q');
});
