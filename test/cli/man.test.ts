import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILT, copydesk } from './run.ts';

const page = readFileSync(join(BUILT, 'copydesk.1'), 'utf8');

describe('the manual page', () => {
  it('is for this version', () => {
    expect(page).toContain(copydesk(['--version']).stdout.trim());
  });

  it('explains queries as "copydesk help query" does', () => {
    const [, section = ''] = /^\.SH QUERIES\n([\s\S]*?)^\.SH /m.exec(page) ?? [];
    const text = section
      .replace(/^\.(?:PP|nf|fi)\n/gm, '')
      .replace(/^\.SS (.*)$/gm, '$1:')
      .replaceAll('\\-', '-')
      .replaceAll('\\&', '');
    const lines = (of: string): string[] => of.split('\n').filter((line) => line !== '');
    expect(lines(text)).toEqual(lines(copydesk(['help', 'query']).stdout));
  });
});
