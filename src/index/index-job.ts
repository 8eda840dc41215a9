import type { Article } from '../article/article.ts';
import { parseStories } from '../article/parse.ts';
import type { Job } from '../corpus/parallel/job.ts';
import type { TextFile } from '../corpus/read/read.ts';
import { storiesOf } from '../corpus/read/stories.ts';
import { type ComparedFact, factGatherer } from '../rules/engine/facts.ts';
import { type Plan, planRules } from '../rules/engine/plan.ts';
import { rulesWithFindings } from '../rules/engine/run.ts';
import { RULES } from '../rules/rules.ts';
import { hashOf } from './racy.ts';
import { ruleBits } from './rule-bits.ts';
import { type StoryRow, storyRow } from './story-row.ts';

/** What an index stores of a file. Plain data. */
export interface IndexedFile {
  readonly stories: readonly StoryRow[];
  /** See `hashOf`. */
  readonly hash: string;
  /** The rules with findings in it, regardless of the configuration; see `ruleBits`. */
  readonly rules: readonly [number, number];
}

const PRINTS: ReadonlySet<ComparedFact> = new Set<ComparedFact>(['print']);

/** A file takes twice as long as for other jobs, and the main thread has to write as well. */
const FILES_ALONE = 2000;

/** Reads files for an index. */
export function indexJob(): Job<IndexedFile> {
  return { parsesAll: true, filesAlone: FILES_ALONE, run: indexedFile };
}

function indexedFile(
  file: TextFile,
  articles: readonly Article[] = parseStories(file.text),
): IndexedFile {
  const stories = [...storiesOf(file, articles)];
  const factsOf = factGatherer(file.text, PRINTS);
  return {
    stories: stories.map((story) => storyRow(story, factsOf(story.article, false))),
    hash: hashOf(file),
    rules: ruleBits(rulesWithFindings(file, articles, ALL_RULES)),
  };
}

/**
 * All rules except those whose facts are too large to store. They run without a date, so that the
 * result is true on any day.
 */
const ALL_RULES: Plan = planRules({
  severities: new Map(
    RULES.flatMap((rule) =>
      rule.kind === 'corpus' && rule.needs === 'minHash' ? [] : [[rule.name, rule.severity]],
    ),
  ),
  now: null,
});
