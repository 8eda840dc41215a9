import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copydesk, ROOT } from './run.ts';

const PATH = join(ROOT, 'bin/copydesk.1');

/** The page as a reader sees it, without bold, and what groff has against it. */
function render(args: readonly string[]) {
  const { stdout, stderr } = spawnSync(args[0] ?? '', args.slice(1), {
    encoding: 'utf8',
    env: { ...process.env, MANWIDTH: '500', GROFF_NO_SGR: '1' },
  });
  return { text: stdout.replace(/.\x08/g, ''), stderr };
}

describe('the man page', () => {
  it('gives groff nothing to complain about', () => {
    expect(render(['groff', '-man', '-Tutf8', '-ww', PATH]).stderr).toBe('');
  });

  it('is for this version', () => {
    expect(readFileSync(PATH, 'utf8')).toContain(copydesk(['--version']).stdout.trim());
  });

  const { text } = render(['man', '-l', PATH]);
  const commands = Array.from(
    copydesk(['--help']).stdout.matchAll(/^ {2}([a-z]+) .*\[.*\]|^ {2}([a-z]+) </gm),
    (match) => match[1] ?? match[2] ?? '',
  ).filter((name) => name !== 'help');

  it('speaks of each command', () => expect(commands).toContain('export'));

  it.each(commands)('speaks of the options of %s', (command) => {
    const flags = copydesk([command, '--help']).stdout.match(/^ {2}(?:-\w, )?--[a-z-]+/gm) ?? [];
    const from = text.indexOf(`   copydesk ${command} `, text.indexOf('COMMANDS'));
    expect(from).toBeGreaterThan(0);
    const section = text.slice(from, text.indexOf('   copydesk ', from + 10));
    for (const flag of flags.map((one) => one.trim()).filter((one) => !one.endsWith('--help'))) {
      expect(section).toContain(`       ${flag}`);
    }
  });
});
