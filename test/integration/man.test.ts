import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILT, copydesk } from '../cli/run.ts';
import { type Run, run } from '../process.ts';
import { needPrograms } from '../programs.ts';

needPrograms('groff', 'man');

const PATH = join(BUILT, 'copydesk.1');
const env = { ...process.env, MANWIDTH: '500', GROFF_NO_SGR: '1' };

/** The page as text without bold, and the warnings of the program that rendered it. */
function render(program: string, ...args: readonly string[]): Run {
  const { stdout, ...rest } = run(program, [...args, PATH], { env });
  return { ...rest, stdout: stdout.replace(/.\x08/g, '') };
}

describe('the man page', () => {
  it('has no errors according to groff', () => {
    expect(render('groff', '-man', '-Tutf8', '-ww').stderr).toBe('');
  });

  const [, listed = ''] = /\nCommands:\n((?: {2}.*\n)+)/.exec(copydesk(['--help']).stdout) ?? [];
  const commands = Array.from(listed.matchAll(/^ {2}([a-z]+) /gm), ([, name = '']) => name).filter(
    (name) => name !== 'help',
  );

  it('covers all commands', () => expect(commands).toContain('export'));

  it.each(commands)('covers the options of %s', (command) => {
    const text = render('man', '-l').stdout;
    const flags = copydesk([command, '--help']).stdout.match(/^ {2}(?:-\w, )?--[a-z-]+/gm) ?? [];
    const from = text.indexOf(`   copydesk ${command} `, text.indexOf('COMMANDS'));
    expect(from).toBeGreaterThan(0);
    const section = text.slice(from, text.indexOf('   copydesk ', from + 10));
    for (const flag of flags.map((one) => one.trim()).filter((one) => !one.endsWith('--help'))) {
      expect(section).toContain(`       ${flag}`);
    }
  });
});
