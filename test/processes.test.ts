import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const PROCESS = 'process.ts';
const FOLDER = import.meta.dirname;
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

function importsOf(file: string): string[] {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  return Array.from(text.matchAll(/^(?:import|export) [^;]*?'([^']+)'/gm), ([, name = '']) => name);
}

/** Whether a file imports the helper that starts processes, directly or indirectly. */
function startsProcesses(file: string): boolean {
  if (file === PROCESS) return true;
  return importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => relative(FOLDER, join(FOLDER, dirname(file), name)))
    .some((name) => files.includes(name) && startsProcesses(name));
}

describe('processes of tests', () => {
  it('are started only by the helper that limits their time', () => {
    const own = files.filter((file) => importsOf(file).includes('node:child_process'));
    const types = join('cli', 'validate', 'watching.ts');
    expect(own.sort()).toEqual([types, PROCESS]);
    expect(readFileSync(join(FOLDER, types), 'utf8')).toContain('import type { ChildProcess }');
  });

  it('are not started by unit tests', () => {
    const tests = files.filter((file) => file.endsWith('.test.ts'));
    const unit = tests.filter((file) => !/^(?:cli|integration)\b/.test(file));
    expect(unit.length).toBeGreaterThan(50);
    expect(unit.filter(startsProcesses)).toEqual([]);
    expect(startsProcesses(join('cli', 'list.test.ts'))).toBe(true);
  });
});
