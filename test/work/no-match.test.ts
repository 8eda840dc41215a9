import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/query/language/parse.ts';
import type { Io, Output } from '../../src/terminal/io.ts';
import { Inputs } from '../../src/work/inputs.ts';
import { sayNoMatch } from '../../src/work/no-match.ts';
import { tempFolder } from '../corpus/temp-folder.ts';

/** What is said after a search without a match in a folder with that many files of two stories. */
function saidAfter(files: number, others: Readonly<Record<string, string>> = {}): string {
  let said = '';
  const output = (terminal: Output['terminal']): Output => ({
    write(text) {
      said += text;
    },
    ...{ writeBytes() {}, flush() {}, terminal, file: null },
  });
  const io: Io = {
    ...{ stdout: output({ columns: 80 }), stderr: output(null), status: null },
    ...{ env: {}, stdinIsPiped: false },
  };
  const names = Array.from({ length: files }, (_, index) => `${index}.txt`);
  const folder = tempFolder({
    ...Object.fromEntries(names.map((name) => [name, 'ID :\n1\n\nX\n\nID :\n2\n\nX\n'])),
    ...others,
  });
  const inputs = new Inputs(
    {
      ...{ paths: [folder], pathList: null, glob: [], hidden: false, ignoreFiles: true },
      ...{ encoding: null, threads: 1, progress: false, index: 'off', indexFolder: null },
    },
    io,
  );
  // Unreadable ones are found, too.
  inputs.filesFound = files + Object.keys(others).length;
  const parsed = parseQuery('cocoa');
  if (!parsed.ok) throw new Error(parsed.error.message);
  sayNoMatch([inputs], parsed.query, io);
  return said;
}

describe('the message that no story matches', () => {
  it('counts the stories that were read', () => {
    expect(saidAfter(1)).toBe('copydesk: no story matches (2 stories in 1 file read)\n');
  });

  it('does not count files that cannot be read', () => {
    expect(saidAfter(1, { 'empty.txt': '' })).toContain('(2 stories in 1 file read)\n');
  });

  it('counts those of the first 2000 files only', () => {
    expect(saidAfter(2001)).toBe(
      'copydesk: no story matches (more than 4000 stories in 2001 files read)\n',
    );
  });
});
