import { describe, expect, it } from 'vitest';
import { copydesk } from './run.ts';

describe('shell completion', () => {
  function ask(...words: readonly string[]): string[] {
    const { stdout } = copydesk(['complete', '--', ...words]);
    return stdout.split('\n').slice(0, -1);
  }

  it('offers nothing where the values are unknown', () => {
    expect(ask('list', '--limit', '')).toEqual([]);
    expect(ask('search', '')).toEqual([]);
    expect(ask('nonsense', '--x', '')).not.toContain(':files');
  });

  it('offers paths where paths are expected', () => {
    expect(ask('list', '')).toEqual([':files']);
    expect(ask('search', 'THAAD', '')).toEqual([':files']);
    expect(ask('list', '--files-from', '')).toEqual([':files']);
  });

  it('completes values after an equals sign, in one word or split as bash does', () => {
    expect(ask('list', '--format=nd')).toEqual(['--format=ndjson\t']);
    expect(ask('list', '--format', '=', 'nd')).toEqual(['ndjson\t']);
    expect(ask('list', '--format', '=')).toContain('csv\t');
  });

  it('offers rules where rules are expected', () => {
    expect(ask('rules', 'headline-full')).toEqual(['headline-full-stop\t']);
    expect(ask('validate', '--ignore', 'headline-full-stop,id-dup')).toEqual([
      'headline-full-stop,id-duplicate\t',
    ]);
    expect(ask('validate', '--severity', 'id-duplicate=w')).toEqual(['id-duplicate=warning\t']);
  });

  it('offers help topics', () => {
    expect(ask('help', 'qu')).toEqual(['query\tThe query language']);
  });

  it('omits hidden commands and options', () => {
    expect(ask('compl')).toEqual(['completion\tPrint a shell completion script']);
  });
});
