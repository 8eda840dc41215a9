import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { inProcess } from './in-process.ts';

describe('--color always in a pipe', () => {
  it.each([
    'list seeds',
    'list seeds --fields path',
    'show seeds/470853.txt',
    'search THAAD seeds',
    'search THAAD seeds -l',
    'search THAAD seeds -L',
    'search THAAD seeds -c',
    'search THAAD seeds --fields id,headline',
    'search THAAD seeds --group-by place',
    'stats seeds',
    'rules',
    'rules tab',
    'validate test/fixtures/faulty/weekday.txt',
    'validate test/fixtures/faulty/weekday.txt --statistics',
    'validate test/fixtures/faulty/weekday.txt --diff --unsafe-fixes',
    'validate --show-config test/fixtures/faulty/weekday.txt',
  ])('colours the output and changes nothing else: %s', async (line) => {
    const args = line.split(' ');
    const coloured = await inProcess([...args, '--color', 'always']);
    expect(coloured.stdout).toContain('\x1b[');
    const plain = await inProcess(args);
    expect(stripVTControlCharacters(coloured.stdout)).toBe(plain.stdout);
    expect(coloured.code).toBe(plain.code);
  });

  it.each(['export seeds/470853.txt', 'schema', 'completion bash', 'index --status seeds'])(
    'is accepted where there is nothing to colour: %s',
    async (line) => {
      const args = line.split(' ');
      expect(await inProcess([...args, '--color', 'always'])).toEqual(await inProcess(args));
    },
  );
});
