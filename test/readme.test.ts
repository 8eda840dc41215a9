import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, shell } from './cli/run.ts';

/** COPYDESK_WRITE_TRANSCRIPTS=1 writes what the commands print into them, for a person to read. */
const REWRITE = process.env.COPYDESK_WRITE_TRANSCRIPTS === '1';
const DOCUMENTS = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
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

function rewrite(path: string): void {
  const text = readFileSync(path, 'utf8').replace(CONSOLE, (_, block: string) => {
    const played = steps(block).map(({ command }) => `$ ${command}\n${run(command)}`.trimEnd());
    return `\`\`\`console\n${played.join('\n')}\n\`\`\``;
  });
  writeFileSync(path, text);
}

describe.each(DOCUMENTS)('%s', (name) => {
  const path = join(ROOT, name);
  if (REWRITE) rewrite(path);
  const blocks = readFileSync(path, 'utf8').matchAll(CONSOLE);
  const commands = Array.from(blocks, (match) => match[1] ?? '').flatMap(steps);

  it('shows commands', () => expect(commands.length).toBeGreaterThan(8));

  it.each(commands)('shows what this prints: $command', ({ command, expected }) => {
    expect(run(command)).toBe(expected);
  });
});
