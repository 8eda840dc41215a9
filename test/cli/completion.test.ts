import { describe, expect, it } from 'vitest';
import { copydesk } from './run.ts';

describe('what shells are told', () => {
  function ask(...words: readonly string[]): string[] {
    const { stdout } = copydesk(['complete', '--', ...words]);
    return stdout.split('\n').slice(0, -1);
  }

  it('is nothing where nothing can be known', () => {
    expect(ask('list', '--limit', '')).toEqual([]);
    expect(ask('search', '')).toEqual([]);
    expect(ask('nonsense', '--x', '')).not.toContain(':files');
  });

  it('is paths where paths stand', () => {
    expect(ask('list', '')).toEqual([':files']);
    expect(ask('search', 'THAAD', '')).toEqual([':files']);
    expect(ask('list', '--files-from', '')).toEqual([':files']);
  });

  it('heeds values behind an equals sign, as a word or parted as bash does', () => {
    expect(ask('list', '--format=nd')).toEqual(['--format=ndjson\t']);
    expect(ask('list', '--format', '=', 'nd')).toEqual(['ndjson\t']);
    expect(ask('list', '--format', '=')).toContain('csv\t');
  });

  it('is rules where rules stand', () => {
    expect(ask('rules', 'headline-full')).toEqual(['headline-full-stop\t']);
    expect(ask('validate', '--ignore', 'headline-full-stop,id-dup')).toEqual([
      'headline-full-stop,id-duplicate\t',
    ]);
    expect(ask('validate', '--severity', 'id-duplicate=w')).toEqual(['id-duplicate=warning\t']);
  });

  it('leaves out what is hidden', () => {
    expect(ask('compl')).toEqual(['completion\tcompletion for a shell']);
  });
});
