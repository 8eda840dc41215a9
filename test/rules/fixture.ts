import type { RuleName } from '../../src/rules/rules.ts';

/** One file of a case. Spans that the rule must report are marked `⟦so⟧`; `⟦⟧` is an empty one. */
export interface FixtureFile {
  readonly text: string;
  readonly path?: string;
  readonly encoding?: string;
  readonly encodingCertain?: boolean;
  readonly invalidAt?: number;
}

/** Files checked together. */
export interface Case {
  readonly files: readonly FixtureFile[];
  /** The only file's text when all fixes were made, for rules that fix. */
  readonly fixed?: string;
}

/** What one rule finds, and what it leaves alone. */
export interface Fixture {
  readonly bad: readonly Case[];
  readonly good: readonly Case[];
}

/** A rule that says what cannot be read has no texts to show. */
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

/** A story without a fault but for the parts given. */
export const story = (parts: Partial<typeof PARTS> = {}): string =>
  Object.values({ ...PARTS, ...parts }).join('');

/** A case of a single file. */
export const file = (text: string, more: Omit<FixtureFile, 'text'> = {}): Case => ({
  files: [{ text, ...more }],
});

/** A case of a single file that can be fixed. */
export const fix = (text: string, fixed: string): Case => ({ files: [{ text }], fixed });

export const files = (...all: readonly FixtureFile[]): Case => ({ files: all });
