import { describe, expect, it } from 'vitest';
import { copydesk, shell } from './run.ts';

describe('the name alone', () => {
  it('is a mistake in a script, with the whole help', () => {
    const { stdout, stderr, code } = copydesk([]);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toBe(copydesk(['--help']).stdout);
  });

  it('ends quietly where nobody reads its mistake', () => {
    expect(shell('copydesk 2>&1 | head -1').stderr).toBe('');
    expect(shell('(sleep 1; copydesk nonsense 2>&1) | true').stderr).toBe('');
  });
});
