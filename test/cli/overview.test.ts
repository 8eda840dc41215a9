import { describe, expect, it } from 'vitest';
import { copydesk, shell } from './run.ts';

describe('the command name alone', () => {
  it('is an error in a script and prints the full help', () => {
    const { stdout, stderr, code } = copydesk([]);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toBe(copydesk(['--help']).stdout);
  });

  it('exits quietly if nobody reads the error', () => {
    expect(shell('copydesk 2>&1 | head -1').stderr).toBe('');
    expect(shell('(sleep 1; copydesk nonsense 2>&1) | true').stderr).toBe('');
  });
});
