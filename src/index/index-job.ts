import type { Job } from '../corpus/parallel/job.ts';
import type { TextFile } from '../corpus/read/read.ts';
import { storiesOf } from '../corpus/read/stories.ts';
import { storyPrint } from '../rules/engine/facts.ts';
import { type Plan, planRules } from '../rules/engine/plan.ts';
import { rulesWithFindings } from '../rules/engine/run.ts';
import { RULES } from '../rules/rules.ts';
import { ruleBits } from './rule-bits.ts';
import { type StoryRow, storyRow } from './story-row.ts';

/** What an index keeps of a file; plain values. */
export interface IndexedFile {
  readonly stories: readonly StoryRow[];
  /** Of all that was made of its bytes; see `hashOf`. */
  readonly hash: string;
  /** The rules that find something in it, whatever the configuration; two numbers of 32 bits. */
  readonly rules: readonly [number, number];
}

/** Reads a file for an index. */
export function indexJob(): Job<IndexedFile> {
  return { run: indexedFile };
}

function indexedFile(file: TextFile): IndexedFile {
  const stories = [...storiesOf(file)];
  const articles = stories.map(({ article }) => article);
  return {
    stories: stories.map((story) => storyRow(story, storyPrint(story.article))),
    hash: hashOf(file),
    rules: ruleBits(rulesWithFindings(file, articles, ALL_RULES)),
  };
}

/** Equal for files that give the same text in the same way. */
export function hashOf({ text, encoding, bytes, invalidAt }: TextFile): string {
  const { crc32 } = process.getBuiltinModule('node:zlib');
  return `${encoding} ${bytes} ${invalidAt} ${crc32(text)}`;
}

/**
 * All rules but those whose facts are too large to be kept; none is told the day, so that nothing is
 * said that another day would not say.
 */
const ALL_RULES: Plan = planRules({
  severities: new Map(
    RULES.flatMap((rule) =>
      rule.kind === 'corpus' && rule.needs === 'minHash' ? [] : [[rule.name, rule.severity]],
    ),
  ),
  now: null,
});
