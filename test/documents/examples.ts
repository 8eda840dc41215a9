import { expect, it } from 'vitest';
import { type RunOptions, shell } from '../cli/run.ts';
import type { Run } from '../process.ts';
import { missingPrograms, programsIn, skipWithout } from '../programs.ts';

/** Examples that call other people's programs are integration tests. */
export type Group = 'cli' | 'integration';

/** A script that a document shows, and what the document says the script prints. */
export interface Example {
  readonly title: string;
  readonly script: string;
  readonly expected: string;
}

export function isOf(group: Group, script: string): boolean {
  return group === (programsIn(script).length === 0 ? 'cli' : 'integration');
}

/** Whether a document's output can be rewritten; without its programs a script prints only errors. */
export function canRewrite(group: Group, script: string): boolean {
  return isOf(group, script) && missingPrograms(programsIn(script)).length === 0;
}

/** Runs a script by `sh`, or by Bash if it needs that. */
export function runScript(script: string, options: RunOptions = {}): Run {
  return shell(script, options, programsIn(script).includes('bash') ? 'bash' : 'sh');
}

/** A test for each of the group's examples. */
export function testExamples(
  group: Group,
  examples: readonly Example[],
  printedBy: (script: string) => string,
): void {
  const ours = examples.filter(({ script }) => isOf(group, script));
  it.for(ours)('prints what it says: $title', ({ script, expected }, context) => {
    skipWithout(context, programsIn(script));
    expect(printedBy(script)).toBe(expected);
  });
}
