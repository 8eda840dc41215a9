import { relative } from 'node:path';
import type { Reporter, TestModule, Vitest } from 'vitest/node';
import { NEEDS, PROGRAMS } from './programs.ts';

const INTEGRATION = 'integration';

/** Ends a run with one line that says what was skipped and which programs are missing. */
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
        : [`the integration tests (npm run test:integration needs ${PROGRAMS.join(', ')})`]),
    ];
    if (skipped.length > 0) process.stdout.write(`Skipped: ${skipped.join('; ')}\n`);
  }
}

/** The tests of a file that were skipped because of missing programs; empty if there are none. */
function skippedIn(module: TestModule, root: string): string[] {
  const needs = Array.from(module.children.allTests('skipped')).flatMap((test) => {
    const result = test.result();
    const note = result.state === 'skipped' ? result.note : undefined;
    return note?.startsWith(NEEDS) ? [note.slice(NEEDS.length).split(', ')] : [];
  });
  if (needs.length === 0) return [];
  const programs = [...new Set(needs.flat())].sort();
  const path = relative(root, module.moduleId);
  const tests = needs.length === 1 ? '1 test' : `${needs.length} tests`;
  return [`${tests} of ${path} (needs ${programs.join(', ')})`];
}
