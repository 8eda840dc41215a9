import type { RuleName } from '../../src/rules/rules.ts';

/**
 * A file of a case. Spans that the rule must report are marked `⟦like this⟧`; `⟦⟧` is an empty
 * span.
 */
export interface FixtureFile {
  readonly text: string;
  readonly path?: string;
  readonly encoding?: string;
  readonly encodingCertain?: boolean;
  readonly invalidAt?: number;
}

/** Files that are checked together. */
export interface Case {
  readonly files: readonly FixtureFile[];
  /** The text of the only file after all fixes, for rules that fix. */
  readonly fixed?: string;
}

/** Cases that a rule must report, and cases that it must not. */
export interface Fixture {
  readonly bad: readonly Case[];
  readonly good: readonly Case[];
}

/** A rule about unreadable files has no texts to show. */
export type Fixtures = Readonly<Record<Exclude<RuleName, 'file-unreadable'>, Fixture>>;

export const NOW = Date.UTC(2026, 0, 1);

const PARTS = {
  id: 'ID :\n470853\n',
  timestamp: 'Thu, 11/23/2017 - 01:57\n',
  author: 'Auther :\n\n',
  headline: 'Top diplomats of S. Korea, China hold talks\n',
  notes: '\n',
  dateline: 'BEIJING, Nov. 22 (Yonhap) -- ',
  body: 'The top diplomats of South Korea and China held talks on Wednesday.',
  end: ' (END)\n\nX',
};

/** A story without problems except in the given parts. */
export const story = (parts: Partial<typeof PARTS> = {}): string =>
  Object.values({ ...PARTS, ...parts }).join('');

/** A case with a single file. */
export const file = (text: string, more: Omit<FixtureFile, 'text'> = {}): Case => ({
  files: [{ text, ...more }],
});

/** A case with a single file that can be fixed. */
export const fix = (text: string, fixed: string): Case => ({ files: [{ text }], fixed });

export const files = (...all: readonly FixtureFile[]): Case => ({ files: all });
