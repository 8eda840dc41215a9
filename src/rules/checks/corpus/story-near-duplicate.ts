import type { FactTable } from '../../engine/fact-table.ts';
import { corpusRule, type Repetition } from '../../engine/rule.ts';
import { likeness, WAYS } from './similarity.ts';

const LEAST_LIKENESS = 0.7;
/** Values a band: texts that share 70% of their runs agree in one of 32 bands all but surely. */
const BAND = 4;

export const storyNearDuplicate = corpusRule({
  name: 'story-near-duplicate',
  category: 'corpus',
  severity: 'info',
  enabledByDefault: false,
  summary: `A story shares about ${LEAST_LIKENESS * 100}% or more of its text with another one`,
  why: 'Updates and corrected versions pile up; often only the last is wanted.',
  help: 'Keep the newest version, or mark the others as leads of the same story.',
  bad: 'The top diplomats of South Korea and China held talks on Wednesday.\n…\nThe top diplomats of South Korea and China held talks on Wednesday',
  good: 'The top diplomats of South Korea and China held talks on Wednesday.\n…\nThe foreign ministers of Japan and India met on Thursday.',
  fix: null,
  needs: 'sketch',
  conclude(facts, stories) {
    const bands = new Map<string, number>();
    const found: Repetition[] = [];
    for (const story of stories) {
      const sketch = facts.sketch(story);
      if (sketch === null) continue;
      const keys = bandKeys(sketch);
      // Of the stories that share a band only the first is kept: enough to find the others by.
      const near = new Set(keys.flatMap((key) => bands.get(key) ?? []));
      const earlier = mostAlike(facts, story, near);
      if (earlier !== null) found.push({ story, earlier });
      for (const key of keys) if (!bands.has(key)) bands.set(key, story);
    }
    return found;
  },
  describe(facts, { story, earlier }) {
    const share = Math.round(likenessOf(facts, story, earlier) * 100);
    const message = `About ${share}% of the story stands in ${facts.where(earlier)} too.`;
    return { span: facts.place(story), message };
  },
});

function bandKeys(sketch: Uint32Array): string[] {
  const keys: string[] = [];
  for (let at = 0; at < WAYS; at += BAND) keys.push(`${at}:${sketch.subarray(at, at + BAND)}`);
  return keys;
}

/** The earlier story most like this one, if it is like enough and not just the same. */
function mostAlike(facts: FactTable, story: number, candidates: Iterable<number>): number | null {
  let earlier: number | null = null;
  let most = LEAST_LIKENESS;
  for (const candidate of candidates) {
    const share = likenessOf(facts, story, candidate);
    if (share < most || (share === most && earlier !== null)) continue;
    earlier = candidate;
    most = share;
  }
  const print = facts.print(story);
  return earlier === null || (print !== null && print === facts.print(earlier)) ? null : earlier;
}

function likenessOf(facts: FactTable, a: number, b: number): number {
  const [one, other] = [facts.sketch(a), facts.sketch(b)];
  return one === null || other === null ? 0 : likeness(one, other);
}
