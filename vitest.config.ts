import { defineConfig } from 'vitest/config';

const CLI = ['test/cli/**/*.test.ts'];
const INTEGRATION = ['test/integration/**/*.test.ts'];

/** CONTRIBUTING.md tells what belongs in which group. */
export default defineConfig({
  test: {
    reporters: ['default', './test/skipped-reporter.ts'],
    // Node's own choice leaves a core idle, and most tests wait for a process of theirs.
    maxWorkers: '100%',
    // Test files change nothing that they share, so that modules are loaded and compiled once.
    isolate: false,
    setupFiles: ['test/property-seed.ts', 'test/clean-up.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...CLI, ...INTEGRATION],
        },
      },
      { extends: true, test: { name: 'cli', include: CLI, globalSetup: 'test/build.ts' } },
      {
        extends: true,
        test: { name: 'integration', include: INTEGRATION, globalSetup: 'test/build.ts' },
      },
    ],
  },
});
