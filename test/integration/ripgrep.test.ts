import { describe, expect, it } from 'vitest';
import { copydesk } from '../cli/run.ts';
import { run } from '../process.ts';
import { needPrograms } from '../programs.ts';
import { ROOT } from '../root.ts';

describe('plain words', () => {
  needPrograms('rg');
  const lines = (output: string) => output.split('\n').filter((line) => line !== '');

  it.each(['the', 'korea', 'porters', 'people', '66'])('%s: the same files as ripgrep', (word) => {
    // ripgrep sees headers and datelines, too, and not every encoding.
    const globs = ['-g', '*.txt', '-g', '!encodings'];
    const rg = ['-liw', '--sort', 'path', ...globs, word, 'seeds'];
    const theirs = lines(run('rg', rg, { cwd: ROOT }).stdout);
    const ours = lines(copydesk(['search', '-l', word, 'seeds', ...globs]).stdout);
    expect(ours.length).toBeGreaterThan(0);
    expect(theirs).toEqual(expect.arrayContaining(ours));
    for (const path of theirs.filter((found) => !ours.includes(found))) {
      const stories = copydesk(['list', path, '--format', 'tsv', '--fields', 'headline,body']);
      expect(stories.stdout).not.toMatch(new RegExp(`\\b${word}\\b`, 'i'));
    }
  });
});
