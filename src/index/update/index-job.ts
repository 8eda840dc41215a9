import type { Article } from '../../article/article.ts';
import { parseStories } from '../../article/parse.ts';
import type { Job } from '../../corpus/parallel/job.ts';
import type { TextFile } from '../../corpus/read/read.ts';
import { storiesOf } from '../../corpus/read/stories.ts';
import { type ComparedFact, factGatherer } from '../../rules/engine/facts.ts';
import { locateFindings } from '../../rules/engine/finding.ts';
import { defaultSeverities, type Plan, planRules } from '../../rules/engine/plan.ts';
import { checkText, rulesWithFindings } from '../../rules/engine/run.ts';
import { RULES, type RuleName } from '../../rules/rules.ts';
import { type Content, contentOf } from '../compare/racy.ts';
import { ruleBits } from '../stored/rule-bits.ts';
import { packFindings } from '../stored/stored-findings.ts';
import { type StoryRow, storyRow } from '../stored/story-row.ts';

/** What an index stores of a file. Plain data; see `StoryRow`. */
export type IndexedFile = readonly [
  stories: readonly StoryRow[],
  content: Content,
  /** The rules with findings in it, regardless of the configuration; see `ruleBits`. */
  rules: readonly [number, number],
  /** See `packFindings`; null if they are not stored, or there are none. */
  findings: string | null,
];

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
  // In UTF-8, every other character takes more than one byte. Saves looking at each of them.
  const isAscii =
    file.encoding === 'utf-8' && file.invalidAt === null && file.bytes === file.text.length;
  const rules = rulesWithFindings(file, articles, ALL_RULES);
  const factsOf = factGatherer(file.text, PRINTS);
  return [
    Array.from(storiesOf(file, articles), (story) =>
      storyRow(story, factsOf(story.article, false), isAscii),
    ),
    contentOf(file),
    ruleBits(rules),
    findingsIn(file, articles, rules),
  ];
}

function findingsIn(
  file: TextFile,
  articles: readonly Article[],
  rules: ReadonlySet<RuleName>,
): string | null {
  if (![...rules].some((name) => DEFAULTS.has(name))) return null;
  const { findings } = checkText(file, DEFAULT_PLAN, undefined, { articles });
  return packFindings(locateFindings(file.text, findings));
}

const DEFAULTS = defaultSeverities();
/** Without a date, like ALL_RULES. */
const DEFAULT_PLAN: Plan = planRules({ severities: DEFAULTS, now: null });

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
