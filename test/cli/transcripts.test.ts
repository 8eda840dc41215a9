import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../corpus/temp-folder.ts';
import { ROOT, shell } from './run.ts';

/**
 * A transcript is a comment, a command and all it prints, the exit code last when it is not 0:
 *
 *     # what the reader sees
 *     $ copydesk list seeds/470853.txt
 *     470853  2017-11-23T01:57  ...
 *     [exit 1]
 *
 * Standard error follows standard output, each of its lines after `! `. The environment variable
 * COPYDESK_WRITE_TRANSCRIPTS=1 writes them anew, for a person to read and judge.
 */
const FOLDER = join(import.meta.dirname, 'transcripts');
const REWRITE = process.env.COPYDESK_WRITE_TRANSCRIPTS === '1';

interface Step {
  readonly comment: string;
  readonly command: string;
  readonly expected: string;
}

function parseTranscript(text: string): Step[] {
  return text
    .split(/^(?=# )/m)
    .filter((block) => block.startsWith('# '))
    .map((block) => {
      const [comment = '', command = '', ...rest] = block.replace(/\n+$/, '').split('\n');
      return { comment, command: command.replace(/^\$ /, ''), expected: rest.join('\n') };
    });
}

function play(command: string): string {
  const { stdout, stderr, code } = shell(command, { env: { TMPDIR: tempFolder() } });
  const lines = stdout.replace(/\n$/, '');
  const errors = stderr.replace(/\n$/, '').replace(/^/gm, '! ');
  const exit = code === 0 ? '' : `[exit ${code}]`;
  return [lines, stderr === '' ? '' : errors, exit].filter((part) => part !== '').join('\n');
}

function write(steps: readonly Step[]): string {
  return steps
    .map(({ comment, command }) => `${comment}\n$ ${command}\n${play(command)}`.replace(/\n+$/, ''))
    .join('\n\n')
    .concat('\n');
}

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.transcript'));

describe.each(files)('%s', (file) => {
  const path = join(FOLDER, file);
  const steps = parseTranscript(readFileSync(path, 'utf8'));
  if (REWRITE) writeFileSync(path, write(steps));

  it('has steps', () => expect(steps.length).toBeGreaterThan(0));

  it.each(steps.map((step) => [step.comment, step] as const))('%s', (_, step) => {
    expect(`$ ${step.command}\n${play(step.command)}`).toBe(`$ ${step.command}\n${step.expected}`);
  });
});

describe('the folder the transcripts speak of', () => {
  it('is the project', () => {
    expect(readFileSync(join(ROOT, 'seeds/470853.txt'), 'utf8')).toContain('Kang Kyung-wha');
  });
});
