import { relative } from 'node:path';
import type { Reporter, TestModule, Vitest } from 'vitest/node';
import { NEEDS, PROGRAMS } from './programs.ts';

const INTEGRATION = 'integration';

/** Ends a run with one line that names what was skipped and which programs that needs. */
export default class SkippedReporter implements Reporter {
  #vitest: Vitest | null = null;

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const projects = this.#vitest?.projects.map(({ name }) => name) ?? [];
    const skipped = [
      ...modules.flatMap((module) => skippedIn(module, this.#vitest?.config.root ?? '.')),
      ...(projects.includes(INTEGRATION)
        ? []
        : [`the integration tests, which need ${PROGRAMS.join(', ')} (npm run test:integration)`]),
    ];
    if (skipped.length > 0) process.stdout.write(`Skipped: ${skipped.join('; ')}\n`);
  }
}

/** What is skipped in a file for want of programs, or nothing. */
function skippedIn(module: TestModule, root: string): string[] {
  const lacking = Array.from(module.children.allTests('skipped')).flatMap((test) => {
    const result = test.result();
    const note = result.state === 'skipped' ? result.note : undefined;
    return note?.startsWith(NEEDS) ? [note.slice(NEEDS.length).split(', ')] : [];
  });
  if (lacking.length === 0) return [];
  const programs = [...new Set(lacking.flat())].sort();
  const path = relative(root, module.moduleId);
  const tests = lacking.length === 1 ? '1 test' : `${lacking.length} tests`;
  return [`${tests} of ${path}, for want of ${programs.join(', ')}`];
}
