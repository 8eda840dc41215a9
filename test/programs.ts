import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeEach, type TestContext } from 'vitest';
// Each with its Debian package. sh, coreutils, grep, sed, awk, tar, gzip, git and npm are always
// present.
import packages from './programs.json' with { type: 'json' };

export type Program = keyof typeof packages;

function isProgram(name: string): name is Program {
  return name in packages;
}

/** External programs that tests may need. */
export const PROGRAMS: readonly Program[] = Object.keys(packages).filter(isProgram);

/** The prefix of the note that a skipped test leaves for the reporter. */
export const NEEDS = 'needs ';

const REQUIRED = process.env.COPYDESK_REQUIRE_TOOLS === '1';

function isOnPath(program: Program): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

export function missingPrograms(programs: readonly Program[]): Program[] {
  return programs.filter((program) => !isOnPath(program));
}

/**
 * Skips a test if its programs are missing, or fails it if COPYDESK_REQUIRE_TOOLS=1 requires them.
 */
export function skipWithout({ skip }: TestContext, programs: readonly Program[]): void {
  const missing = missingPrograms(programs);
  if (missing.length === 0) return;
  if (REQUIRED) throw new Error(`not on the PATH: ${missing.join(', ')}`);
  skip(`${NEEDS}${missing.join(', ')}`);
}

/** Declares the programs that all tests of a file, or of the surrounding `describe`, need. */
export function needPrograms(...programs: readonly Program[]): void {
  beforeEach((context) => skipWithout(context, programs));
}

const BASH_ONLY = /<\(|\bPIPESTATUS\b/;

/** The programs that shell commands call. */
export function programsIn(script: string): Program[] {
  return PROGRAMS.filter((name) =>
    name === 'bash'
      ? BASH_ONLY.test(script)
      : new RegExp(`(?:^|[|;&(])\\s*${name}\\s`, 'm').test(script),
  );
}
