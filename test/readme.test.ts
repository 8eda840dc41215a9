import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, shell } from './cli/run.ts';

/** COPYDESK_WRITE_TRANSCRIPTS=1 writes what the commands print into README, for a person to read. */
const REWRITE = process.env.COPYDESK_WRITE_TRANSCRIPTS === '1';
const PATH = join(ROOT, 'README.md');
const CONSOLE = /^```console\n([\s\S]*?)^```$/gm;

/** A console block's commands, each with what stands below it. */
function steps(block: string): { command: string; expected: string }[] {
  return block
    .split(/^(?=\$ )/m)
    .filter((part) => part.startsWith('$ '))
    .map((part) => {
      const [command = '', ...rest] = part.trimEnd().split('\n');
      return { command: command.slice(2), expected: rest.join('\n') };
    });
}

function run(command: string): string {
  const { stdout, stderr } = shell(command);
  // CSV ends its rows with CRLF; the page has line ends of one kind.
  return (stdout + stderr).replaceAll('\r\n', '\n').trimEnd();
}

if (REWRITE) {
  const text = readFileSync(PATH, 'utf8').replace(CONSOLE, (_, block: string) => {
    const played = steps(block).map(({ command }) => `$ ${command}\n${run(command)}`.trimEnd());
    return `\`\`\`console\n${played.join('\n')}\n\`\`\``;
  });
  writeFileSync(PATH, text);
}

const readme = readFileSync(PATH, 'utf8');
const commands = Array.from(readme.matchAll(CONSOLE), (match) => match[1] ?? '').flatMap(steps);

describe('README', () => {
  it('shows commands', () => expect(commands.length).toBeGreaterThan(8));

  it.each(commands)('shows what this prints: $command', ({ command, expected }) => {
    expect(run(command)).toBe(expected);
  });
});
